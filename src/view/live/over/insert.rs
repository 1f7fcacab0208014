//! The parts that can be put in: each with its number and its minutes, what the room is told in the one that is marked,
//! and when the day then ends.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

use super::super::super::theme::TextRole;
use super::super::super::widget::{fill, put, put_wrapped, truncate, wrap};
use super::super::{View, agenda, split_top};
use super::{headed, put_right};
use crate::app::live::insert::InsertMenu;
use crate::i18n::dates;
use crate::workshop::agenda::Agenda;
use crate::workshop::inserts::Insertion;
use crate::workshop::placeholder;

/// Columns before a part's name: the mark and the number.
const MARGIN: u16 = 5;

pub(super) fn draw(view: View<'_>, menu: &InsertMenu, area: Rect, buf: &mut Buffer) {
    let inner = headed(view, &view.texts().msg_live_insert(), area, buf);
    let offered = view.live.parts_offered();
    let ends = !view.live.is_read_by_room(view.model.settings);
    // As many rows as the longest text needs, so that the list stays where it is while one goes through it; only a part
    // that asks one of several questions needs more.
    let usual = offered.iter().filter(|part| part.offered().is_empty()).map(|part| Insertion::usual(part));
    let wanted = usual.chain(view.live.part_wanted(menu)).map(|wanted| told(view, &wanted));
    let lines = wanted.map(|told| rows(&told, inner.width)).max().unwrap_or(0) as u16;
    let all = offered.len() as u16;
    let free = inner.height.saturating_sub(lines + u16::from(ends));
    let (gap, rows) = (u16::from(free > all), free.clamp(1, all.max(1)));
    // Where there is little room, the list moves with the mark.
    let at = menu.at.unwrap_or(0);
    let first = at.saturating_sub(usize::from(rows) / 2).min(offered.len().saturating_sub(usize::from(rows)));
    let shown = offered.iter().enumerate().skip(first).take(usize::from(rows));
    for (y, (place, part)) in (inner.y..inner.bottom()).zip(shown) {
        let marked = menu.at == Some(place);
        // The numbers that are typed are those of the marked part.
        let wanted = view.live.part_wanted(menu).filter(|_| marked).unwrap_or(Insertion::usual(part));
        draw_part(view, marked, &wanted, Rect { y, height: 1, ..inner }, buf);
    }
    let (_, below) = split_top(inner, rows + gap);
    if let Some(wanted) = view.live.part_wanted(menu) {
        says(view, menu, &wanted, (ends, below), buf);
    }
}

fn draw_part(view: View<'_>, marked: bool, wanted: &Insertion, area: Rect, buf: &mut Buffer) {
    let style = |role: TextRole| view.of(if marked { TextRole::Mark } else { role });
    fill(buf, area, style(TextRole::Text));
    put(buf, area.x, area.y, if marked { "▶" } else { " " }, style(TextRole::Text), 1);
    put(buf, area.x + 2, area.y, &wanted.part.number().to_string(), style(TextRole::Number), 2);
    let length = dates::length(view.texts(), wanted.length(view.workshop().people));
    let right = put_right(buf, area, &length, style(TextRole::Quiet));
    let room = right.saturating_sub(area.x + MARGIN + 1);
    let name = wanted.name(view.workshop());
    put(buf, area.x + MARGIN, area.y, &truncate(&name, usize::from(room)), style(TextRole::Text), room);
}

/// What the part asks, if it asks anything, and what the room is told in it; of one that has several steps, what they are.
fn told(view: View<'_>, wanted: &Insertion) -> Vec<(TextRole, String)> {
    let asks = wanted.question(view.workshop()).map(|asks| (TextRole::Strong, asks.to_string()));
    asks.into_iter().chain([(TextRole::Text, how(view, wanted))]).collect()
}

/// How many rows these texts take, with what is said of the question.
fn rows(told: &[(TextRole, String)], width: u16) -> usize {
    // Which of its questions a part asks stands below the question.
    let hint = told.len().saturating_sub(1);
    told.iter().map(|(_, text)| wrap(text, usize::from(width)).len()).sum::<usize>() + hint
}

pub(super) fn how(view: View<'_>, wanted: &Insertion) -> String {
    let minutes = wanted.steps(view.workshop().people);
    match wanted.part.steps.as_slice() {
        [of] => {
            let minutes = minutes.first().copied().unwrap_or_default();
            placeholder::filled(view.workshop(), view.words(&of.step.room), minutes)
        }
        several => {
            let length = |minutes| dates::length(view.texts(), minutes);
            let steps = several.iter().zip(minutes);
            let steps =
                steps.map(|(of, minutes)| format!("{} {}", view.words(&of.step.name), length(minutes)));
            steps.collect::<Vec<_>>().join(" · ")
        }
    }
}

/// Draws what the room is told in the part, which of its questions it asks, and if `ends` says so when the day then ends.
fn says(view: View<'_>, menu: &InsertMenu, wanted: &Insertion, (ends, area): (bool, Rect), buf: &mut Buffer) {
    let (texts, workshop) = (view.texts(), view.workshop());
    let then = workshop.agenda_with(wanted).ok().filter(|_| ends);
    let ends = then.as_ref().and_then(|then| ends_with(view, then));
    let end = u16::from(ends.is_some());
    let (above, _) = split_top(area, area.height.saturating_sub(end));
    let hint = view.live.question_at(menu).map(|(at, of)| {
        let at = texts.msg_new_question_offered(at as u32 + 1, of as u32);
        let whole = format!("{at} {}", texts.msg_new_question_other());
        (TextRole::Quiet, if whole.chars().count() > usize::from(area.width) { at } else { whole })
    });
    let mut place = above;
    for (role, text) in told(view, wanted).into_iter().chain(hint) {
        let used = put_wrapped(buf, place, &text, view.of(role));
        place = split_top(place, used).1;
    }
    if let Some(ends) = ends.filter(|_| area.height > 0) {
        let agreed = workshop.day.row.map_or(workshop.agenda.end(), |on| workshop.agenda.end_after(on).1);
        let text = texts.msg_live_planned_end(ends, dates::clock(texts, agreed));
        put(buf, area.x, area.bottom() - 1, &text, view.of(TextRole::Strong), area.width);
    }
}

/// When this part of the day ends with that plan.
fn ends_with(view: View<'_>, then: &Agenda) -> Option<String> {
    agenda::ends_with(view, then).map(|end| view.clock(end))
}
