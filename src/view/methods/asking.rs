//! The three questions in the list of methods, a row each, and what is said of a method that they propose.

use ratatui::layout::{Position, Rect};

use super::super::frame::{Canvas, row};
use super::super::theme::TextRole;
use super::edited;
use crate::app::editor::Editor;
use crate::app::methods::fit::{Miss, Proposed};
use crate::app::methods::{AskedFor, Asking, card};
use crate::app::msg::MethodFile;
use crate::app::wrap::width_of;
use crate::i18n::{Texts, dates};
use crate::workshop::words::Lang;

/// The columns of a number that is typed.
const NUMBER: u16 = 8;

/// Draws the questions; returns the cursor's position if one of them is being answered by typing.
pub(super) fn draw(canvas: &mut Canvas<'_>, asking: &Asking, place: Rect) -> Option<Position> {
    let texts = canvas.model.texts;
    let labels = AskedFor::ALL.map(|of| label(of, texts));
    let column = labels.iter().map(|label| width_of(label) as u16).max().unwrap_or(0) + 2;
    let mut cursor = None;
    for (nth, (of, label)) in AskedFor::ALL.into_iter().zip(&labels).enumerate() {
        let own = row(place, nth as u16, 1);
        if own.height == 0 {
            continue;
        }
        let value = Rect { x: own.x + column.min(own.width), width: own.width.saturating_sub(column), ..own };
        match of {
            AskedFor::Need => need(canvas, asking, (label, own), value),
            AskedFor::Minutes | AskedFor::People => {
                canvas.text(own.x, own.y, label, TextRole::Text, own.width);
                let at = number(canvas, asking, of, value);
                cursor = cursor.or((asking.at == Some(of)).then_some(at));
            }
        }
    }
    cursor
}

/// Draws a number and, where there is room, how it is typed.
fn number(canvas: &mut Canvas<'_>, asking: &Asking, of: AskedFor, value: Rect) -> Position {
    let texts = canvas.model.texts;
    let (editor, hint): (&Editor, String) = match of {
        AskedFor::People => (&asking.people, texts.msg_fit_people_hint()),
        _ => (&asking.minutes, texts.msg_fit_minutes_hint()),
    };
    let line = Rect { width: NUMBER.min(value.width), ..value };
    let cursor = edited(canvas, editor, line);
    let unread = asking.is_unread(of);
    if unread || editor.is_empty() && asking.at == Some(of) {
        let role = if unread { TextRole::Warn } else { TextRole::Quiet };
        let room = value.width.saturating_sub(line.width + 1);
        if unread || width_of(&hint) <= usize::from(room) {
            canvas.text(line.right() + 1, line.y, &hint, role, room);
        }
    }
    cursor
}

/// Draws what they need: beside the question, or in its place where there is no room for both.
fn need(canvas: &mut Canvas<'_>, asking: &Asking, (label, own): (&str, Rect), value: Rect) {
    let texts = canvas.model.texts;
    let here = asking.at == Some(AskedFor::Need);
    let said = asking.need.map(|need| card::said(need, texts));
    let is_said = said.is_some();
    let said = said.unwrap_or_else(|| texts.msg_fit_need_none());
    let said = if here { format!("← {said} →") } else { said };
    let beside = !is_said || width_of(&said) + 2 <= usize::from(value.width);
    let place = if beside { value } else { own };
    if beside {
        canvas.text(own.x, own.y, label, TextRole::Text, own.width);
    }
    if here {
        canvas.ground(place, TextRole::Entry);
    }
    let role = match (here, is_said) {
        (true, _) => TextRole::Entry,
        (false, true) => TextRole::Text,
        (false, false) => TextRole::Quiet,
    };
    canvas.text(place.x + 1, place.y, &said, role, place.width.saturating_sub(1));
}

fn label(of: AskedFor, texts: &Texts) -> String {
    match of {
        AskedFor::Minutes => texts.msg_fit_minutes(),
        AskedFor::People => texts.msg_fit_people(),
        AskedFor::Need => texts.msg_fit_need(),
    }
}

/// What is said of a method that is proposed: what it misses, or with which plan it fits.
pub(super) fn says(file: &MethodFile, of: &Proposed, (lang, texts): (Lang, &Texts)) -> String {
    if of.misses.is_empty() {
        let plan = file.listed.as_ref().ok().and_then(|listed| listed.plans.get(of.plan));
        let said = plan.map(|plan| {
            let name = plan.name.as_ref().map(|name| name.get(lang));
            dates::plan_length(texts, name, plan.minutes)
        });
        return said.unwrap_or_default();
    }
    let missed = |miss: &Miss| match *miss {
        Miss::Longer(minutes) => texts.msg_fit_longer(dates::length(texts, minutes)),
        Miss::Shorter(minutes) => texts.msg_fit_shorter(dates::length(texts, minutes)),
        Miss::AtMost(people) => texts.msg_fit_at_most(people),
        Miss::AtLeast(people) => texts.msg_fit_at_least(people),
        Miss::OtherNeed => texts.msg_fit_other_need(),
    };
    of.misses.iter().map(missed).collect::<Vec<_>>().join(" · ")
}
