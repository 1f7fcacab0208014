//! The script, for the facilitator alone: what to say word for word, what to do, the rules, the pitfalls, and what
//! matters in this step.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

use super::super::theme::TextRole;
use super::super::widget::panel;
use super::sheet::{self, StatusBlock, StatusPart};
use super::{View, inside, matters, split_left, step};
use crate::i18n::joined;
use crate::workshop::method::Step;
use crate::workshop::room::filled;
use crate::workshop::words::Words;

/// From this width on, a script higher than the pane is set in two columns.
const TWO: u16 = 70;

pub(super) fn draw(view: View<'_>, area: Rect, buf: &mut Buffer) {
    let heading = (view.of(TextRole::Private), view.of(TextRole::Ground));
    let texts = view.texts();
    let says =
        if view.model.settings.one_screen { texts.msg_live_script_all() } else { texts.msg_live_script() };
    let inner = inside(panel(buf, area, &says, heading), buf);
    let (first, second) = match view.step() {
        Some(on) => (spoken(view, on), warned(view, on)),
        None => (matters::outside(view), Vec::new()),
    };
    let all: Vec<StatusBlock> = first.iter().chain(&second).cloned().collect();
    let rows: u16 = all.iter().map(|block| block.rows(inner.width) + 1).sum();
    if rows > inner.height + 1 && inner.width >= TWO {
        let (left, right) = split_left(inner, inner.width / 2);
        sheet::draw(view, Rect { width: left.width.saturating_sub(2), ..left }, &first, buf);
        sheet::draw(view, right, &second, buf);
    } else {
        sheet::draw(view, inner, &all, buf);
    }
}

/// What to say and do, and what matters now.
fn spoken(view: View<'_>, on: &Step) -> Vec<StatusBlock> {
    let texts = view.texts();
    let text = |words: &Words| filled(view.workshop(), view.words(words));
    let parts = |role, words: &Words| match text(words) {
        text if text.is_empty() => Vec::new(),
        text => vec![StatusPart::new(role, text)],
    };
    let (mut said, mut done) = (parts(TextRole::Strong, &on.say), parts(TextRole::Text, &on.does));
    // What is chosen of a circle, or how many people there are, stands in no text of a method.
    if view.workshop().says_embers(on) {
        said.push(StatusPart::new(TextRole::Strong, texts.msg_live_say_embers()));
    }
    if view.workshop().excepts_embers(on) {
        said.push(StatusPart::new(TextRole::Strong, texts.msg_live_say_embers_only()));
    }
    if let Some(promised) = view.workshop().answers_in_pairs() {
        said = vec![StatusPart::new(TextRole::Strong, joined::say_pairs(texts, &promised))];
        done = vec![StatusPart::new(TextRole::Text, texts.msg_live_do_pairs())];
    }
    let mut blocks =
        vec![StatusBlock::new(texts.msg_live_say(), said), StatusBlock::new(texts.msg_live_do(), done)];
    blocks.extend(step::beside(view, on));
    blocks
}

/// The rules and the pitfalls.
fn warned(view: View<'_>, on: &Step) -> Vec<StatusBlock> {
    let texts = view.texts();
    let each = |all: &[Words]| -> Vec<StatusPart> {
        let text = |words: &Words| filled(view.workshop(), view.words(words));
        all.iter().map(|words| StatusPart::marked("•", TextRole::Text, text(words))).collect()
    };
    vec![
        StatusBlock::new(texts.msg_live_rules(), each(&on.rules)),
        StatusBlock::new(texts.msg_live_pitfalls(), each(&on.pitfalls)),
    ]
}
