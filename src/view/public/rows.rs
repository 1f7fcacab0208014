//! The rows of a list: numbers in their own column, the words beside them, dots at the right. `app::page` decides which
//! rows are on the page and how high each is.

use std::ops::Range;

use super::paper::{RoomPaper, indented, under};
use crate::app::page::{self, BETWEEN, Heads, MARK, Region, RowSlot, Spread, TextSlot};
use crate::i18n::{Texts, dates, plan};
use crate::view::theme::TextRole;
use crate::view::widget::width_of;
use crate::workshop::event::Outcome;
use crate::workshop::id::Id;
use crate::workshop::months::YearPlace;
use crate::workshop::rows::{Beside, Row};
use crate::workshop::tally::FEWEST;

/// Draws the page of `from`, and at the foot which part of the list it is; returns how many cells that takes there. `empty`
/// stands on the page if there are no rows.
pub(super) fn rows(paper: &mut RoomPaper<'_>, spread: &Spread<'_>, from: Option<Id>, empty: &str) -> u16 {
    let Some(shown) = page(paper, spread, (from, spread.marked_row()), empty) else { return 0 };
    let (shown, all) = spread.rows.place(shown);
    foot(paper, &shown, all)
}

/// Draws the page of `from` with this row marked, and says nothing of other pages; returns which rows are on it.
pub(super) fn page(
    paper: &mut RoomPaper<'_>,
    spread: &Spread<'_>,
    (from, marked): (Option<Id>, Option<usize>),
    empty: &str,
) -> Option<Range<usize>> {
    let shown = spread.shown(from);
    if shown.is_empty() {
        let style = paper.style(TextRole::Quiet);
        paper.write(spread.place, empty, style);
        return None;
    }
    let mut column = Region { cols: spread.column_width(), ..spread.place };
    let (mut free, mut above) = (column, None);
    for (at, slot) in shown.clone().zip(spread.slots(shown.clone())) {
        let Some(row) = spread.rows.get(at) else { continue };
        let begins = spread.has_head(&row, above);
        let place_begins = row.part != above;
        let high = slot.rows() + u16::from(begins);
        let next = if spread.apart { begins && at > shown.start } else { high > free.rows && free != column };
        // What goes on in another column has its head there again.
        let head = spread.has_head(&row, above.filter(|_| !next));
        above = row.part;
        if next {
            column.x += spread.column_width() + BETWEEN;
            free = column;
        }
        if let Some(part) = row.part.filter(|_| head) {
            let style = paper.style(TextRole::Heading);
            let text = head_of(paper.texts, spread, part);
            paper.line(indented(free, MARK), &text, style);
            free = under(free, 1);
        }
        draw(paper, spread, free, (&row, slot, marked == Some(at)));
        if let Some(place) = spread.place_of(&row).filter(|_| place_begins || next) {
            year_place(paper, free, place, marked == Some(at));
        }
        free = under(free, slot.rows() + spread.gap);
    }
    Some(shown)
}

/// The head of a part: the name of a list, or after the lists the islands; otherwise the group.
fn head_of(texts: &Texts, spread: &Spread<'_>, part: u16) -> String {
    let heads = if let Heads::Above(heads) = spread.heads { heads } else { &[] };
    let named = usize::from(part).checked_sub(1).and_then(|at| heads.get(at));
    match named {
        Some(name) => name.clone(),
        None if spread.apart => texts.msg_room_islands(),
        None => texts.msg_room_group(part),
    }
}

/// Draws where in the year a row stands, in front of its number.
fn year_place(paper: &mut RoomPaper<'_>, free: Region, place: YearPlace, at_hand: bool) {
    let style = paper.style(if at_hand { TextRole::Heading } else { TextRole::Strong });
    let text = plan::short_place(paper.texts, place);
    paper.line(indented(free, MARK), &text, style);
}

/// Draws which part of a list is shown, if it is not all of it; returns how many cells that takes.
fn foot(paper: &mut RoomPaper<'_>, shown: &Range<usize>, all: usize) -> u16 {
    if shown.len() >= all {
        return 0;
    }
    let style = paper.style(TextRole::Quiet);
    let text = match shown.len() {
        1 => paper.texts.msg_room_place(shown.end, all),
        _ => paper.texts.msg_room_page(shown.start + 1, shown.end, all),
    };
    let foot = paper.foot();
    paper.line_right(foot, &text, style);
    width_of(&text) as u16
}

fn draw(
    paper: &mut RoomPaper<'_>,
    spread: &Spread<'_>,
    free: Region,
    (row, slot, marked): (&Row<'_>, RowSlot, bool),
) {
    let place = Region { rows: slot.rows().min(free.rows), ..free };
    let own = slot.words;
    if marked {
        let style = paper.style(TextRole::Heading);
        paper.bar(Region { cols: if own.large { 2 } else { 1 }, ..place }, style);
    }
    let high = if own.large { page::large_high(&row.text) } else { 1 };
    let first = Region { rows: place.rows.min(high), ..place };
    // Ordinary text beside big letters stands in the middle of their first line.
    let middle = if own.large { under(first, first.rows / 2) } else { first };
    label(paper, Region { cols: spread.label.saturating_sub(MARK), ..indented(first, MARK) }, row, own);
    let words = Region { cols: spread.words_of(row), ..indented(place, spread.label) };
    let style = paper.words();
    // Big letters may need a line less than was counted for them.
    let used = paper.set(words, own, &row.text, (TextRole::Text, style));
    below(paper, spread, under(Region { cols: spread.below_cols(), ..words }, used), (row, slot.below));
    let tail = if own.large { large_tail } else { tail };
    tail(
        paper,
        Region { cols: spread.tail, ..indented(if own.large { first } else { middle }, spread.tail_at()) },
        spread,
        row,
    );
}

/// Draws what stands below the words of a row.
fn below(paper: &mut RoomPaper<'_>, spread: &Spread<'_>, place: Region, (row, slot): (&Row<'_>, TextSlot)) {
    if slot.rows == 0 || place.rows == 0 {
        return;
    }
    let (text, style) = (spread.below_of(row), paper.words());
    if slot.large {
        let text = page::in_big_letters(&text);
        paper.set(under(place, 1), slot, &text, (TextRole::Heading, style));
    } else {
        paper.write(Region { rows: place.rows.min(slot.rows), ..place }, &text, style);
    }
}

fn label(paper: &mut RoomPaper<'_>, place: Region, row: &Row<'_>, slot: TextSlot) {
    let (text, year) = if slot.large { page::large_label(row.label) } else { (row.label.to_string(), None) };
    let theme = matches!(row.beside, Beside::Holds(_));
    let role = if theme { TextRole::Letter } else { TextRole::Number };
    let space = if slot.large { 4 } else { 2 };
    let place = Region { cols: place.cols.saturating_sub(space), ..place };
    if let Some(big) = paper.number(&text, place, slot) {
        paper.big_right(place, &big, role);
        if let Some(year) = year {
            // Behind the number, on its line.
            let style = paper.style(role);
            let behind = Region { x: place.x + place.cols, cols: space, ..under(place, 3) };
            paper.line(behind, &year, style);
        }
    } else {
        let style = paper.style(role);
        paper.line_right(place, &row.label.to_string(), style);
    }
}

/// Draws the number in big letters, in line with those of the other rows, and beside it what it counts.
fn large_tail(paper: &mut RoomPaper<'_>, place: Region, spread: &Spread<'_>, row: &Row<'_>) {
    let texts = paper.texts;
    let (number, words) = match row.beside {
        Beside::Became(Some(outcome)) => {
            let place = under(indented(place, 2), place.rows / 2);
            let style = paper.style(TextRole::Heading);
            return paper.line(place, &became(texts, outcome), style);
        }
        Beside::Said(n) => (n, texts.msg_room_said(n)),
        Beside::Holds(n) => (n, texts.msg_room_holds(n)),
        Beside::People(n) => (u32::from(n), texts.msg_room_people(n)),
        Beside::Floor(Some(n @ ..60), _) => (u32::from(n), dates::length(texts, n)),
        Beside::Ranked { dots, first: Some(first), .. } => (dots, texts.msg_vote_room_first(first)),
        Beside::Ranked { dots, points: true, .. } => (dots, texts.msg_vote_points(dots)),
        Beside::Ranked { dots, .. } => (dots, texts.msg_room_dots(dots)),
        Beside::Values(given, true) if given.hidden == 0 => (given.all, texts.msg_room_given(given.all)),
        other => return large_words(paper, place, other),
    };
    let number = number.to_string();
    let beside_first = matches!(row.beside, Beside::Ranked { first: Some(_), .. });
    let words = if beside_first { words } else { words.replacen(&number, "", 1).trim().to_owned() };
    let width = |number: &str| page::large_width(number).unwrap_or(0) as u16;
    let counts = spread.rows.measured().filter_map(|row| count_of(row.beside));
    let column = counts.map(|count| width(&count.to_string())).max().unwrap_or(0);
    let slot = TextSlot { rows: place.rows, large: true };
    let (role, style) = (TextRole::Heading, paper.style(TextRole::Heading));
    let place = indented(place, 2);
    let own = indented(place, column.saturating_sub(width(&number)));
    let Some(big) = paper.number(&number, own, slot) else { return };
    paper.big(own, &big, role);
    let beside = under(indented(place, column + 1), place.rows / 2);
    paper.line(beside, &words, style);
    if let Beside::Ranked { tied: true, .. } = row.beside {
        paper.line(under(beside, 1), &texts.msg_room_tied(), style);
    }
}

/// Draws in big letters what is no number, or in ordinary ones if it is too wide.
fn large_words(paper: &mut RoomPaper<'_>, place: Region, beside: Beside) {
    let Some(text) = page::large_tail(paper.texts, beside) else { return };
    let place = indented(place, 2);
    let slot = TextSlot { rows: place.rows, large: true };
    let (role, style) = (TextRole::Strong, paper.style(TextRole::Strong));
    match paper.number(&text, place, slot) {
        Some(big) => paper.big(place, &big, role),
        None => paper.line(under(place, place.rows / 2), &text, style),
    }
}

/// The number that stands beside a row in big letters.
fn count_of(beside: Beside) -> Option<u32> {
    match beside {
        Beside::Said(n) | Beside::Holds(n) | Beside::Ranked { dots: n, .. } => Some(n),
        Beside::People(n) | Beside::Floor(Some(n @ ..60), _) => Some(u32::from(n)),
        Beside::Values(given, true) if given.hidden == 0 => Some(given.all),
        _ => None,
    }
}

fn tail(paper: &mut RoomPaper<'_>, place: Region, spread: &Spread<'_>, row: &Row<'_>) {
    let wide = paper.sheet.inside.cols >= page::WIDE;
    let text = match row.beside {
        Beside::Said(n) => paper.texts.msg_room_said(n),
        Beside::Holds(n) if wide => paper.texts.msg_room_holds(n),
        Beside::Holds(n) => format!("({n})"),
        Beside::People(n) if wide => paper.texts.msg_room_people(n),
        Beside::People(n) => format!("({n})"),
        Beside::Became(Some(outcome)) if wide => became(paper.texts, outcome),
        // Signs that every font has.
        Beside::Became(Some(Outcome::Met)) => "✓".to_owned(),
        Beside::Became(Some(Outcome::Partly)) => "½".to_owned(),
        Beside::Became(Some(Outcome::NotYet)) => "…".to_owned(),
        Beside::Values(given, true) if given.hidden > 0 && wide => paper.texts.msg_room_given_few(),
        Beside::Values(given, true) if given.hidden > 0 => format!("<{FEWEST}"),
        Beside::Values(given, true) if wide => paper.texts.msg_room_given(given.all),
        Beside::Status(status) if wide => plan::status_alone(paper.texts, status),
        Beside::DueDay(day) => dates::short(paper.texts, day, wide),
        Beside::Floor(Some(minutes), _) => dates::length(paper.texts, minutes),
        Beside::DueWeek(week) => paper.texts.msg_date_week_short(week),
        Beside::Ranked { dots, first, points, tied, .. } => {
            let counted = match first {
                Some(first) => format!("{first}\u{a0}· {dots}"),
                None if points => dots.to_string(),
                None => dots_and_number(dots, page::dots_drawn(spread.rows, paper.sheet)),
            };
            if tied { format!("{counted} {}", said_of_a_tie(paper.texts, wide)) } else { counted }
        }
        _ => return,
    };
    let style = paper.style(TextRole::Strong);
    let style = if matches!(row.beside, Beside::Ranked { .. } | Beside::Became(_)) {
        paper.style(TextRole::Heading)
    } else {
        style
    };
    let place = indented(place, 2.min(place.cols.saturating_sub(width_of(&text) as u16)));
    paper.line(place, &text, style);
}

/// That another row has as many dots.
fn said_of_a_tie(texts: &Texts, wide: bool) -> String {
    if wide { texts.msg_room_tied() } else { texts.msg_room_tied_narrow() }
}

/// What became of a hope, in words.
pub(super) fn became(texts: &Texts, outcome: Outcome) -> String {
    match outcome {
        Outcome::Met => texts.msg_room_met(),
        Outcome::Partly => texts.msg_room_partly(),
        Outcome::NotYet => texts.msg_room_not_yet(),
    }
}

/// `●●● 3`; with more dots than can be drawn, one stands for all: `● 31`.
fn dots_and_number(dots: u32, most: usize) -> String {
    let drawn = if most <= 1 { 1 } else { dots as usize };
    format!("{} {dots}", "●".repeat(drawn))
}
