//! Pictures that say one thing: welcome, what comes next, a break, the room test, one item alone, thank you.

use super::paper::{Fit, Paper, under};
use super::rows;
use crate::app::page::{Place, large_slot};
use crate::i18n::dates;
use crate::view::theme::Role;
use crate::workshop::event::Outcome;
use crate::workshop::room::Made;

/// One part of a poster, from the top.
struct Part {
    text: String,
    role: Role,
    size: Size,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Size {
    /// As large as there is room for.
    Huge,
    /// As large as a row of a list.
    Row,
    /// The same, and close under the part before.
    Close,
}

fn part(text: impl Into<String>, role: Role, size: Size) -> Part {
    Part { text: text.into(), role, size }
}

pub(super) fn welcome(paper: &mut Paper<'_>, title: &str, date: chrono::NaiveDate, start: i32) {
    let day = dates::weekday_and_day(paper.texts, date);
    let (begins, time) = (paper.texts.msg_room_welcome_begins(), dates::clock(paper.texts, start));
    let title = part(title, Role::Heading, Size::Huge);
    let (day, begins) = (part(day, Role::Strong, Size::Row), part(begins, Role::Strong, Size::Close));
    post(paper, 0, &[title, day, begins, part(time, Role::Heading, Size::Huge)]);
}

pub(super) fn test(paper: &mut Paper<'_>) {
    let texts = paper.texts;
    let title = part(texts.msg_room_test_title(), Role::Heading, Size::Huge);
    let ask = part(texts.msg_room_test_ask(), Role::Strong, Size::Row);
    let letters = part(texts.msg_room_test_letters(), Role::Text, Size::Row);
    post(paper, 0, &[title, ask, letters]);
}

pub(super) fn spotlight(paper: &mut Paper<'_>, label: &str, text: &str, became: Option<Outcome>) {
    let head = paper.sheet.band + 1;
    let mut parts = vec![part(label, Role::Number, Size::Row), part(text, Role::Strong, Size::Huge)];
    let became = became.map(|outcome| rows::became(paper.texts, outcome));
    parts.extend(became.map(|words| part(words, Role::Heading, Size::Row)));
    post(paper, head, &parts);
}

pub(super) fn next(paper: &mut Paper<'_>, name: &str) {
    let next = paper.texts.msg_room_next();
    post(paper, 0, &[part(next, Role::Strong, Size::Row), part(name, Role::Heading, Size::Huge)]);
}

pub(super) fn pause(paper: &mut Paper<'_>, until: i32) {
    let head = paper.sheet.band + 1;
    let (says, time) = (paper.texts.msg_room_break(), dates::clock(paper.texts, until));
    post(paper, head, &[part(says, Role::Strong, Size::Row), part(time, Role::Heading, Size::Huge)]);
}

pub(super) fn closing(paper: &mut Paper<'_>, made: Made) {
    let texts = paper.texts;
    let counts = [
        (made.critique, texts.msg_room_made_critique(made.critique)),
        (made.vision, texts.msg_room_made_vision(made.vision)),
        (made.islands, texts.msg_room_made_islands(made.islands)),
        (made.plans, texts.msg_room_made_plans(made.plans)),
        (made.first_steps, texts.msg_room_made_steps(made.first_steps)),
    ];
    let counts: Vec<String> = counts.into_iter().filter(|(n, _)| *n > 0).map(|(_, text)| text).collect();
    let mut parts = vec![part(texts.msg_room_thanks(), Role::Heading, Size::Huge)];
    if !counts.is_empty() {
        parts.push(part(texts.msg_room_made(), Role::Strong, Size::Row));
    }
    parts.extend(counts.into_iter().map(|text| part(text, Role::Text, Size::Close)));
    post(paper, 2, &parts);
}

/// Sets the parts one under the other, a little above the middle, the huge ones as large as the others leave room.
fn post(paper: &mut Paper<'_>, head: u16, parts: &[Part]) {
    let whole = under(paper.sheet.inside, head);
    let air = if whole.rows < 14 { 1 } else { (whole.rows / 10).max(2) };
    let close = if paper.sheet.large { 2 } else { 0 };
    let gap = |at: usize, part: &Part| match part.size {
        _ if at == 0 => 0,
        Size::Close => close,
        Size::Huge | Size::Row => air,
    };
    let gaps: u16 = parts.iter().enumerate().map(|(at, part)| gap(at, part)).sum();
    let mut free = Place { rows: whole.rows.saturating_sub(gaps), ..whole };
    let mut fits: Vec<Option<Fit<'_>>> = Vec::new();
    for one in parts {
        let fit = (one.size != Size::Huge).then(|| row(paper, &one.text, free));
        free.rows = free.rows.saturating_sub(fit.as_ref().map_or(0, Fit::rows));
        fits.push(fit);
    }
    let huge = (parts.iter().filter(|part| part.size == Size::Huge).count() as u16).max(1);
    let fits: Vec<Fit<'_>> = std::iter::zip(fits, parts)
        .map(|(fit, one)| {
            fit.unwrap_or_else(|| {
                paper.fit(&one.text, Place { rows: free.rows / huge, ..free }, whole.rows / 2)
            })
        })
        .collect();
    let used = fits.iter().map(Fit::rows).sum::<u16>() + gaps;
    let mut place = under(whole, whole.rows.saturating_sub(used) * 2 / 5);
    for (at, (fit, one)) in fits.iter().zip(parts).enumerate() {
        place = under(place, gap(at, one));
        paper.fitted(place, fit, one.role);
        place = under(place, fit.rows());
    }
}

/// A text of the size of a list's rows.
fn row<'t>(paper: &Paper<'_>, text: &'t str, free: Place) -> Fit<'t> {
    let slot = if paper.sheet.large { large_slot(text, free.cols) } else { None };
    let big = slot.filter(|slot| slot.rows <= free.rows / 2).and_then(|slot| paper.large(text, free, slot));
    big.map_or_else(|| paper.fit(text, free, 1), Fit::Big)
}
