//! What the rows of a board have beside their words: the mark of their field, links to lines of other fields, and the
//! sheets that they stand on.

use super::super::Workshop;
use super::super::id::{Id, Run};
use super::super::items::{Item, Linked};
use super::{Audience, Beside, Label, Row, Rows};

/// Stands between the word for marked lines and such a line.
const AFTER_MARK: &str = ": ";

impl<'a> Rows<'a> {
    /// The lines of a field that stand on the sheet under this heading.
    pub fn on_sheet(workshop: &'a Workshop, (field, heading): (&str, Id), audience: Audience) -> Self {
        let (on, _) = parted(workshop, (field, heading), audience);
        let rows = made(workshop, (field, Some(heading)), on, audience);
        Self { grows: true, ..rows.into_iter().collect() }
    }

    /// The same for the facilitator, and before them, under the names of their sheets, the lines of the field that stand
    /// only on others.
    pub fn on_sheet_last(workshop: &'a Workshop, (field, heading): (&str, Id)) -> Self {
        let (on, off) = parted(workshop, (field, heading), Audience::Leader);
        let on = made(workshop, (field, Some(heading)), on, Audience::Leader);
        let lists = &workshop.lists;
        let board = lists.board_of(field).unwrap_or(field);
        let (sheets, links) = (lists.sheets(board), lists.links(board));
        let first = |row: &Row<'_>| {
            let mut beyond = links.iter().filter_map(|link| link.beyond(row.id)).map(|item| item.id);
            beyond.find(|id| sheets.iter().any(|sheet| sheet.id == *id))
        };
        let mut others = Vec::new();
        for (sheet, nth) in sheets.iter().zip(1..) {
            let of_sheet: Vec<Row<'a>> =
                off.iter().filter(|row| first(row) == Some(sheet.id)).cloned().collect();
            if of_sheet.is_empty() {
                continue;
            }
            let id = Id { run: Run::METHOD, seq: 0, nth };
            let name = format!("{}. {}", sheet.number, sheet.text);
            others.push(Row { beside: Beside::Head, ..Row::of(id, Label::None, name) });
            others.extend(made(workshop, (field, Some(sheet.id)), of_sheet, Audience::Leader));
        }
        let here = lists.item(heading).filter(|_| !others.is_empty());
        let here = here.map(|sheet| {
            let name = format!("{}. {}", sheet.number, sheet.text);
            let id = Id { run: Run::METHOD, seq: 0, nth: 0 };
            Row { beside: Beside::Head, ..Row::of(id, Label::None, name) }
        });
        Self { grows: true, ..others.into_iter().chain(here).chain(on).collect() }
    }
}

/// The rows of a field that are on a sheet, and those that are not.
fn parted<'a>(
    workshop: &'a Workshop,
    (field, heading): (&str, Id),
    audience: Audience,
) -> (Vec<Row<'a>>, Vec<Row<'a>>) {
    let rows = Rows::plain_list(workshop, field, audience);
    let all = 0..rows.len();
    let Some(board) = workshop.lists.board_of(field) else { return (rows.into_range(all), Vec::new()) };
    let (sheets, links) = (workshop.lists.sheets(board), workshop.lists.links(board));
    // A line that no heading is linked with stands on every sheet.
    let is_on = |row: &Row<'_>| {
        let mut headings = links.iter().filter_map(|link| link.beyond(row.id));
        let mut of_sheets = headings.by_ref().filter(|item| sheets.iter().any(|sheet| sheet.id == item.id));
        of_sheets.next().is_none_or(|first| first.id == heading || of_sheets.any(|item| item.id == heading))
    };
    rows.into_range(all).into_iter().partition(is_on)
}

/// The rows of a field with what its lines have on its board, the marked ones last. Rows of a board without marks and links
/// are left as they are.
pub(super) fn rows<'a>(workshop: &'a Workshop, field: &str, rows: Rows<'a>, audience: Audience) -> Rows<'a> {
    let lists = &workshop.lists;
    let marked = lists.list(field).standing().any(|item| workshop.marked(item.id).is_some());
    let linked = lists.board_of(field).is_some_and(|board| !lists.links(board).is_empty());
    if !marked && !linked {
        return rows;
    }
    let (all, grows) = (0..rows.len(), rows.grows);
    let made = made(workshop, (field, None), rows.into_range(all), audience);
    Rows { grows, ..made.into_iter().collect() }
}

/// These rows of a field, on the sheet with this heading if one is at hand.
fn made<'a>(
    workshop: &'a Workshop,
    (field, sheet): (&str, Option<Id>),
    rows: Vec<Row<'a>>,
    audience: Audience,
) -> Vec<Row<'a>> {
    let lists = &workshop.lists;
    let board = lists.board_of(field).unwrap_or(field);
    let links = lists.links(board);
    let row = |row: Row<'a>| {
        let called = |beyond: &Item| called(workshop, board, (beyond, sheet));
        let below = below(&links, &row, (|id| lists.is_heading(id), called), (sheet, audience));
        let mark = workshop.marked(row.id);
        let text =
            mark.map_or_else(|| row.text.clone(), |mark| format!("{mark}{AFTER_MARK}{}", row.text).into());
        (mark.is_some() && row.depth == 0, Row { text, ..row }.over(below))
    };
    let (marked, others): (Vec<_>, Vec<_>) = rows.into_iter().map(row).partition(|(last, _)| *last);
    others.into_iter().chain(marked).map(|(_, row)| row).collect()
}

/// The number of a line that is linked with one on this sheet; what stands on another sheet has the number of that behind
/// its own.
fn called(workshop: &Workshop, board: &str, (beyond, sheet): (&Item, Option<Id>)) -> String {
    let lists = &workshop.lists;
    let is_elsewhere =
        |sheet: &Id| lists.is_of_sheets(beyond.id) && !lists.is_on_sheet(board, beyond.id, *sheet);
    let other = sheet.filter(is_elsewhere).and_then(|_| lists.sheets_of(board, beyond.id).first().copied());
    match other.and_then(|other| lists.item(other)) {
        Some(other) => format!("{}\u{a0}({}.)", beyond.number, other.number),
        None => beyond.number.to_string(),
    }
}

/// What a row leads to and from where it comes: `→ 11, 12 · ← 2: they dare to say it`. What stands on a link is told at the
/// line that is no heading, otherwise where it comes from. On a sheet only that is told of links with headings, and only of
/// its own.
fn below(
    links: &[Linked<'_>],
    row: &Row<'_>,
    (is_heading, called): (impl Fn(Id) -> bool, impl Fn(&Item) -> String),
    (sheet, audience): (Option<Id>, Audience),
) -> String {
    let (mut to, mut from, mut told) = (Vec::new(), Vec::new(), Vec::new());
    for link in links {
        let Some(beyond) = link.beyond(row.id) else { continue };
        let out = link.from.id == row.id;
        let (called, heading) = (called(beyond), is_heading(beyond.id));
        let other_sheet = sheet.is_some_and(|sheet| beyond.id != sheet) && heading;
        let words = link.words.filter(|words| audience == Audience::Leader || !words.is_struck());
        let tells = !is_heading(row.id) && (out || heading);
        match words.filter(|_| tells) {
            _ if other_sheet => {}
            Some(words) => told.push(format!("{} {called}: {words}", if out { '→' } else { '←' })),
            None if sheet == Some(beyond.id) => {}
            None if out => to.push(called),
            None => from.push(called),
        }
    }
    let bare = |arrow: char, numbers: Vec<String>| {
        (!numbers.is_empty()).then(|| format!("{arrow} {}", numbers.join(", ")))
    };
    let all = bare('→', to).into_iter().chain(bare('←', from)).chain(told);
    all.collect::<Vec<_>>().join(" · ")
}
