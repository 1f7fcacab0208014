//! The agenda of the day.

use crate::app::page::{BETWEEN, Region, WIDE};
use crate::i18n::dates;
use crate::view::public::paper::{RoomPaper, indented, under};
use crate::view::theme::TextRole;
use crate::view::widget::width_of;

/// Draws the rows of the agenda with their times, in two columns if one is too short; if not all fit, those from now
/// on.
pub(super) fn draw(paper: &mut RoomPaper<'_>, rows: &[(i32, String, bool)], end: i32) {
    // Many look first for when they can go, and the last row shows only when it begins.
    let span = rows.first().map(|(begin, ..)| dates::span(paper.texts, *begin, end)).unwrap_or_default();
    let title = format!("{} · {span}", paper.texts.msg_room_agenda());
    let place = paper.heading(&title);
    let high = usize::from(place.rows).max(1);
    let columns = if rows.len() > high && place.cols >= WIDE { 2 } else { 1 };
    let each = rows.len().div_ceil(columns).max(1);
    let gap = (1..=2).rev().find(|gap| each + gap * (each - 1) <= high).unwrap_or(0);
    let all = each <= high;
    let fits = if all { each } else { (high - 1).max(1) };
    let now = rows.iter().position(|(_, _, now)| *now).unwrap_or(0);
    let last = rows.len().saturating_sub(fits * columns);
    let from = if all { 0 } else { now.saturating_sub(1).min(last) };
    let shown = rows.get(from..).unwrap_or_default();
    let cols = (place.cols - BETWEEN) / columns as u16;
    let mut column = Region { cols, ..place };
    for part in shown.chunks(fits).take(columns) {
        let mut free = column;
        for (begin, name, now) in part {
            point(paper, free, (*begin, name, *now));
            free = under(free, 1 + gap as u16);
        }
        column.x += cols + BETWEEN;
    }
    let after = shown.len().saturating_sub(fits * columns);
    if after > 0 {
        let (more, style) = (paper.texts.msg_room_more(after), paper.style(TextRole::Quiet));
        paper.line(under(indented(place, 2), place.rows - 1), &more, style);
    }
}

fn point(paper: &mut RoomPaper<'_>, place: Region, (begin, name, now): (i32, &str, bool)) {
    let time = dates::clock(paper.texts, begin);
    let inward = 2 + width_of(&time) as u16 + 2;
    let (number, mark) = (paper.style(TextRole::Number), paper.style(TextRole::Heading));
    let words = if now { paper.style(TextRole::Strong) } else { paper.words() };
    if now {
        paper.bar(Region { cols: 1, rows: 1, ..place }, mark);
    }
    paper.line(indented(place, 2), &time, number);
    paper.line(indented(place, inward), name, words);
}
