//! What can come next in the plan of the day: what is found, with its minutes, and what the marked one is.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

use super::super::super::theme::TextRole;
use super::super::super::widget::{fill, put, put_wrapped, truncate};
use super::super::{View, split_top};
use super::{headed, insert, put_right};
use crate::app::live::planning::{NextMenu, NextTyped, Offer};
use crate::i18n::dates;
use crate::workshop::inserts::Insertion;

/// Columns before a name: the mark.
const MARGIN: u16 = 2;
/// The rows that tell what the marked one is, with a blank one above them.
const TOLD: u16 = 4;

pub(super) fn draw(view: View<'_>, menu: &NextMenu, area: Rect, buf: &mut Buffer) {
    let heading = view.texts().msg_planning_next(view.step_name(menu.after));
    let inner = headed(view, &heading, area, buf);
    let read = menu.read(view.workshop());
    let told = if inner.height > 2 * TOLD { TOLD } else { 0 };
    let (list, below) = split_top(inner, inner.height - told);
    let height = usize::from(list.height);
    let first = menu.at.saturating_sub(height / 2).min(read.found.len().saturating_sub(height));
    let shown = read.found.iter().enumerate().skip(first).take(height);
    for (y, (at, offer)) in (list.y..).zip(shown) {
        let marked = at == menu.at;
        row(view, offer, marked.then_some(&read), Rect { y, height: 1, ..list }, buf);
    }
    let Some(offer) = read.found.get(menu.at).filter(|_| told > 0) else { return };
    let (_, place) = split_top(below, 1);
    put_wrapped(buf, place, &what(view, offer, &read), view.of(TextRole::Text));
}

/// One of them; `read` is what is typed for it, if it is the marked one.
fn row(view: View<'_>, offer: &Offer, read: Option<&NextTyped<'_>>, area: Rect, buf: &mut Buffer) {
    let workshop = view.workshop();
    let style = |role: TextRole| view.of(if read.is_some() { TextRole::Mark } else { role });
    fill(buf, area, style(TextRole::Text));
    put(buf, area.x, area.y, if read.is_some() { "▶" } else { " " }, style(TextRole::Text), 1);
    let typed = read.filter(|_| matches!(offer, Offer::Part(_))).and_then(|read| read.minutes);
    let minutes = typed.unwrap_or_else(|| offer.minutes(workshop.people));
    let right = put_right(buf, area, &dates::length(view.texts(), minutes), style(TextRole::Quiet));
    let called = read.and_then(|read| read.called.as_ref()).map(|called| format!(": {called}"));
    let name = offer.name(workshop) + &called.unwrap_or_default();
    let room = right.saturating_sub(area.x + MARGIN + 1);
    put(buf, area.x + MARGIN, area.y, &truncate(&name, usize::from(room)), style(TextRole::Text), room);
}

/// What the room reads in a part, and what the steps of a method are.
fn what(view: View<'_>, offer: &Offer, read: &NextTyped<'_>) -> String {
    match offer {
        Offer::Part(part) => {
            insert::how(view, &Insertion { minutes: read.minutes, ..Insertion::usual(part) })
        }
        Offer::Method(block, _) => {
            let method = block.method();
            let slots = method.plans.iter().flat_map(|plan| &plan.steps);
            let steps = slots.filter_map(|slot| Some((method.step(&slot.step)?, slot.minutes.usual)));
            let steps = steps.map(|(step, minutes)| {
                format!("{} {}", view.words(&step.name), dates::length(view.texts(), minutes))
            });
            steps.collect::<Vec<_>>().join(" · ")
        }
    }
}
