//! Which rows of the room's list are shown: how a screen is divided, and what makes a page.
//!
//! The console counts pages with these functions and the public view draws by them, so that both always agree.
//! A page is never a number that is kept: what is kept is the row that the facilitator turned to, and its page is
//! the one that this row is on. What does not live here: anything that draws.

use std::ops::Range;

use super::Size;
use super::wrap::{width_of, wrap};
use crate::workshop::id::Id;
use crate::workshop::room::{Extra, Picture, Room, Row};

#[cfg(test)]
mod tests;

/// No page has more rows than this; a ballot may.
pub const MOST: usize = 7;
/// The screen below which nothing can be read and the room is told so.
pub const LEAST: Size = Size { cols: 30, rows: 8 };
/// Above so many rows ordinary letters are too small for the last row of the room.
const MOST_ROWS: u16 = 30;
/// From this size on rows are set in big letters.
const LARGE: Size = Size { cols: 150, rows: 45 };
/// The letters whose highs and lows every big row is set for, so that all rows have one size.
pub const MODEL: &str = "Åg";

/// The first and the last row shown of a list.
///
/// `from` is the row that the facilitator turned to. Where it is none or gone, a list that grows
/// ([`Picture::List`], the wishes of [`Picture::Turn`]) shows its newest rows: as many as fit, the newest last.
/// Every other list shows its beginning.
pub fn shown(room: &Room, from: Option<Id>, size: Size) -> Range<usize> {
    Spread::of(room, size).map_or(0..0, |spread| spread.shown(from))
}

/// The first row of the next page; none on the last one.
pub fn next(room: &Room, from: Option<Id>, size: Size) -> Option<Id> {
    let spread = Spread::of(room, size)?;
    let shown = spread.shown(from);
    let page = spread.pages.iter().find(|page| page.start >= shown.end)?;
    spread.rows.get(page.start).map(|row| row.id)
}

/// The first row of the page before, and on the first page of that page itself: what is now turned to. None in a
/// picture without rows.
pub fn previous(room: &Room, from: Option<Id>, size: Size) -> Option<Id> {
    let spread = Spread::of(room, size)?;
    let before = spread.shown(from).start.saturating_sub(1);
    let page = spread.pages.iter().find(|page| page.contains(&before))?;
    spread.rows.get(page.start).map(|row| row.id)
}

/// The first row of the last page, where the newest rows are; none in a picture without rows. A list that is
/// turned to this row stands still; with no row it follows what is added.
pub fn last(room: &Room, size: Size) -> Option<Id> {
    let spread = Spread::of(room, size)?;
    let page = spread.pages.last()?;
    spread.rows.get(page.start).map(|row| row.id)
}

/// Which page of how many, both from one: `2/4`. One of one where there are no rows.
pub fn number(room: &Room, from: Option<Id>, size: Size) -> (usize, usize) {
    let Some(spread) = Spread::of(room, size) else { return (1, 1) };
    let end = spread.shown(from).end;
    let at = spread.pages.iter().position(|page| page.end >= end).unwrap_or(0);
    (at + 1, spread.pages.len().max(1))
}

/// Whether the letters of this screen are too small for the last row of a room, and not so small that rows are set
/// in big ones: then the console says once that the letters should be enlarged.
pub fn wants_larger_letters(size: Size) -> bool {
    size.rows > MOST_ROWS
}

/// A part of the screen, in cells.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Place {
    /// The first column.
    pub x: u16,
    /// The first row.
    pub y: u16,
    /// How many columns.
    pub cols: u16,
    /// How many rows.
    pub rows: u16,
}

/// How a screen of one size is divided, whatever is shown on it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Sheet {
    /// Everything within the margins. Neither the last row nor the last four columns of the screen are in it.
    pub inside: Place,
    /// How many rows at the top belong to the head and the time.
    pub band: u16,
    /// The columns of the band that the time may take, from the right.
    pub time: u16,
    /// Blank rows between one thing and the next.
    pub gap: u16,
    /// How many cells high a row of big letters is; none where rows are set in ordinary letters.
    pub large: Option<u16>,
}

impl Sheet {
    /// The division of a screen.
    pub fn of(size: Size) -> Self {
        let Size { cols, rows } = size;
        let left = (cols / 20).max(2);
        let right = left.max(4);
        let (top, bottom) = match rows {
            0..=19 => (0, 1),
            20..=29 => (1, 2),
            _ => (rows / 16, rows / 16),
        };
        let inside = Place {
            x: left.min(cols),
            y: top,
            cols: cols.saturating_sub(left + right),
            rows: rows.saturating_sub(top + bottom),
        };
        let band = match rows {
            0..=19 => 1,
            20..=29 => 3,
            30..=44 => 4,
            _ => 7,
        };
        let gap = match rows {
            0..=19 => 0,
            _ => 1,
        };
        let large = (cols >= LARGE.cols && rows >= LARGE.rows).then_some(if rows >= 66 { 6 } else { 5 });
        let time = if band == 1 { 10 } else { cols * 2 / 5 };
        Self { inside, band, time: time.min(inside.cols), gap, large }
    }

    /// Where a heading under the head may stand: beside the time where the band is high, else under it.
    pub fn heading(self) -> Place {
        let beside = if self.band > 1 { self.time + 2 } else { 0 };
        Place {
            y: self.inside.y + 1,
            cols: self.inside.cols.saturating_sub(beside),
            rows: self.inside.rows.saturating_sub(1).min(self.most_heading()),
            ..self.inside
        }
    }

    /// What is under a heading of so many lines.
    pub fn below(self, lines: u16) -> Place {
        let used = self.band.max(1 + lines.min(self.most_heading())) + 1;
        Place { y: self.inside.y + used, rows: self.inside.rows.saturating_sub(used), ..self.inside }
    }

    fn most_heading(self) -> u16 {
        match self.large {
            Some(high) => 2 * high + 1,
            None if self.inside.rows < 12 => 2,
            None => self.band.max(3),
        }
    }

    /// How many rows a heading takes, and whether it is set in big letters.
    pub fn heading_slot(self, text: &str) -> Slot {
        let place = self.heading();
        let large = self.large.and_then(|high| large_slot(text, place.cols, high));
        large.filter(|slot| slot.rows <= place.rows).unwrap_or_else(|| {
            let lines = if text.is_empty() { 0 } else { wrap(text, usize::from(place.cols)).len() as u16 };
            Slot { rows: lines.min(place.rows), large: false }
        })
    }

    /// What is under this heading.
    pub fn below_heading(self, text: &str) -> Place {
        self.below(self.heading_slot(text).rows)
    }
}

/// The words above the rows of a picture that come from the workshop and not from the program.
pub fn heading(room: &Room) -> String {
    let named = |name: &str, says: &str| match () {
        () if says.is_empty() => name.to_owned(),
        () if name.is_empty() || room.head.contains(name) => says.to_owned(),
        () => format!("{name} – {says}"),
    };
    match &room.picture {
        Picture::List { head, about, .. } => named(head, about),
        Picture::Ranked { head, says, .. } => named(head, says),
        Picture::Round { text, .. } | Picture::Groups { text, .. } | Picture::Islands { text, .. } => {
            text.clone()
        }
        _ => String::new(),
    }
}

/// One row's part of a page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Slot {
    /// How many cells high.
    pub rows: u16,
    /// Whether it is set in big letters.
    pub large: bool,
}

/// The rows of a picture on a screen: where they stand, how high each is, and which make a page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Spread<'a> {
    /// All rows of the list.
    pub rows: &'a [Row],
    /// Where they stand.
    pub place: Place,
    /// In how many columns, filled one after the other.
    pub columns: u16,
    /// Blank rows between two of them.
    pub gap: u16,
    /// Columns for the mark and the number, with the space after them.
    pub label: u16,
    /// Columns for what stands behind the words, with the space before it.
    pub tail: u16,
    /// Rows of cells for a line of big letters; none where letters are ordinary.
    pub large: Option<u16>,
    /// One for each row.
    pub slots: Vec<Slot>,
    pages: Vec<Range<usize>>,
    grows: bool,
}

/// From so many columns on there is room for a word where a narrow screen has a number alone.
pub const WIDE: u16 = 60;
/// Columns that the mark of the newest row takes, with the space after it.
pub const MARK: u16 = 2;
/// Columns between two columns of rows.
pub const BETWEEN: u16 = 3;

impl<'a> Spread<'a> {
    /// The rows of what the room sees; none for a picture that has no list.
    pub fn of(room: &'a Room, size: Size) -> Option<Self> {
        let sheet = Sheet::of(size);
        let rows = rows_of(&room.picture)?;
        let place = place_of(room, sheet);
        let large = sheet.large;
        let most = if matches!(room.picture, Picture::Ballot { .. }) { usize::MAX } else { MOST };
        let mut spread = Self {
            rows,
            place,
            columns: 1,
            gap: sheet.gap,
            label: label_width(rows, large),
            tail: tail_width(rows, sheet),
            large,
            slots: Vec::new(),
            pages: Vec::new(),
            grows: matches!(room.picture, Picture::List { .. } | Picture::Turn { .. }),
        };
        if most == MOST {
            spread.lay_out(most);
        } else {
            spread.lay_out_ballot();
        }
        Some(spread)
    }

    /// How many cells the words of a row may be wide.
    pub fn words(&self) -> u16 {
        self.column_width().saturating_sub(self.label + self.tail).max(1)
    }

    /// How wide one column of rows is.
    pub fn column_width(&self) -> u16 {
        self.place.cols.saturating_sub(BETWEEN * (self.columns - 1)) / self.columns.max(1)
    }

    /// The rows on the page of `from`.
    pub fn shown(&self, from: Option<Id>) -> Range<usize> {
        let at = from.and_then(|id| self.rows.iter().position(|row| row.id == id));
        match at {
            Some(at) => self.pages.iter().find(|page| page.contains(&at)).cloned().unwrap_or(0..0),
            None if self.grows => self.newest(),
            None => self.pages.first().cloned().unwrap_or(0..0),
        }
    }

    /// The newest row, which is marked: the one that was made last, wherever it stands.
    pub fn newest_row(&self) -> Option<usize> {
        let made = |(_, row): &(usize, &Row)| (row.id.seq, row.id.nth);
        let newest = self.rows.iter().enumerate().max_by_key(made).map(|(at, _)| at);
        newest.filter(|_| self.grows && self.rows.len() > 1)
    }

    /// As many rows as fit, counted back from the newest.
    fn newest(&self) -> Range<usize> {
        let end = self.rows.len();
        let reaches = |from: &usize| *from + self.count(*from, MOST) >= end;
        let start = (0..end).rev().take_while(reaches).last().unwrap_or(end);
        start..end
    }

    fn lay_out(&mut self, most: usize) {
        self.slots = self.rows.iter().map(|row| self.slot(row)).collect();
        let mut from = 0;
        self.pages.clear();
        while from < self.rows.len() {
            let end = from + self.count(from, most).max(1);
            self.pages.push(from..end);
            from = end;
        }
    }

    /// All candidates on one page where that can be: first with air, then close together; in one column, then in
    /// two and three.
    fn lay_out_ballot(&mut self) {
        let airy = [(self.large, self.gap), (None, self.gap), (None, 0)];
        for (large, gap) in airy {
            for columns in 1..=self.most_columns(large) {
                self.large = large;
                self.label = label_width(self.rows, large);
                (self.columns, self.gap) = (columns, gap);
                self.lay_out(usize::MAX);
                if self.pages.len() <= 1 {
                    return;
                }
            }
        }
    }

    fn most_columns(&self, large: Option<u16>) -> u16 {
        let least = if large.is_some() { 90 } else { 16 + self.label };
        ((self.place.cols + BETWEEN) / (least + BETWEEN)).clamp(1, 3)
    }

    /// How many rows from this one on fit, column by column.
    fn count(&self, from: usize, most: usize) -> usize {
        let mut count = 0;
        for _ in 0..self.columns {
            let rest = self.slots.get(from + count..).unwrap_or_default();
            let mut used = 0_u32;
            let fits = rest.iter().take(most - count.min(most)).take_while(|slot| {
                used += u32::from(slot.rows) + if used == 0 { 0 } else { u32::from(self.gap) };
                used <= u32::from(self.place.rows)
            });
            count += fits.count();
        }
        count
    }

    fn slot(&self, row: &Row) -> Slot {
        let words = self.words();
        let large = self.large.and_then(|high| {
            large_slot(&row.text, words, high).filter(|slot| slot.rows <= self.place.rows / 2)
        });
        large.unwrap_or_else(|| {
            let lines = wrap(&row.text, usize::from(words)).len() as u16;
            Slot { rows: lines.clamp(1, self.place.rows.max(1)), large: false }
        })
    }
}

/// The list in a picture.
fn rows_of(picture: &Picture) -> Option<&[Row]> {
    match picture {
        Picture::List { rows, .. }
        | Picture::Ranked { rows, .. }
        | Picture::Ballot { rows, .. }
        | Picture::Groups { rows, .. }
        | Picture::Islands { rows, .. } => Some(rows),
        Picture::Round { again, .. } if !again.is_empty() => Some(again),
        Picture::Turn { wishes, .. } => Some(wishes),
        _ => None,
    }
}

/// Where the list of a picture stands: under its heading and under what else is said above it.
fn place_of(room: &Room, sheet: Sheet) -> Place {
    let narrow = sheet.inside.cols < WIDE;
    match &room.picture {
        // The program's own words: how many dots.
        Picture::Ballot { .. } => sheet.below(if narrow { 1 } else { 2 }),
        Picture::Groups { .. } => under(sheet.below_heading(&heading(room)), count_off(sheet) + 1),
        Picture::Turn { weight, .. } => {
            under(sheet.below(0), turn_weight(sheet, &weight.text).rows + 2 + sheet.gap * 2)
        }
        _ => sheet.below_heading(&heading(room)),
    }
}

/// How many rows the sentence takes that says how to count off.
pub fn count_off(sheet: Sheet) -> u16 {
    match sheet.large {
        Some(high) => high,
        None if sheet.inside.cols < WIDE => 3,
        None if sheet.inside.cols < 100 => 2,
        None => 1,
    }
}

/// How far the words that are turned stand in from their label.
pub const TURN_IN: u16 = 4;

/// What the words take that are turned.
pub fn turn_weight(sheet: Sheet, text: &str) -> Slot {
    let cols = sheet.inside.cols.saturating_sub(TURN_IN);
    let large = sheet.large.and_then(|high| large_slot(text, cols, high));
    large.filter(|slot| slot.rows <= sheet.inside.rows / 3).unwrap_or_else(|| {
        let lines = wrap(text, usize::from(cols)).len() as u16;
        Slot { rows: lines.clamp(1, if sheet.inside.rows < 16 { 3 } else { 4 }), large: false }
    })
}

fn under(place: Place, rows: u16) -> Place {
    let rows = rows.min(place.rows);
    Place { y: place.y + rows, rows: place.rows - rows, ..place }
}

/// The numbers' column: as wide as the widest, so that it stands still from page to page.
fn label_width(rows: &[Row], large: Option<u16>) -> u16 {
    let width = |row: &Row| {
        let label = label_of(row);
        match large {
            Some(high) => large_width(&label, high) as u16 + 2,
            None => width_of(&label) as u16,
        }
    };
    rows.iter().map(width).max().unwrap_or(0).min(24) + MARK + if large.is_some() { 3 } else { 2 }
}

/// How a row is called on the wall: a ranked one by its place.
pub fn label_of(row: &Row) -> String {
    match row.extra {
        Extra::Dots(_, place) => format!("{place}."),
        _ => row.label.clone(),
    }
}

/// The column of dots and counts.
fn tail_width(rows: &[Row], sheet: Sheet) -> u16 {
    let dots = dots_drawn(rows, sheet);
    let most = rows.iter().map(|row| most_cells(row.extra, dots, sheet)).max().unwrap_or(0);
    if most == 0 { 0 } else { (most as u16).min(sheet.inside.cols / 3) + 2 }
}

/// How many dots may be drawn one by one in this list; with more, only their number is written.
pub fn dots_drawn(rows: &[Row], sheet: Sheet) -> usize {
    let room = usize::from(sheet.inside.cols / 6);
    let dots = |row: &Row| match row.extra {
        Extra::Dots(dots, _) => dots as usize,
        _ => 0,
    };
    let most = rows.iter().map(dots).max().unwrap_or(0);
    if most <= room { most } else { 1 }
}

/// The cells that an extra needs at most: `●●● 3`, `× 4`.
fn most_cells(extra: Extra, dots: usize, sheet: Sheet) -> usize {
    let digits = |n: u32| n.to_string().len();
    match extra {
        Extra::None => 0,
        Extra::Dots(n, _) => dots.max(1) + 1 + digits(n),
        Extra::Said(n) => 1 + digits(n),
        // A number and a word where there is room for one, else the number in brackets.
        Extra::Holds(_) | Extra::People(_) if sheet.inside.cols >= WIDE => 10,
        Extra::Holds(n) => 2 + digits(n),
        Extra::People(n) => 2 + digits(u32::from(n)),
    }
}

/// About how many cells a text in big letters of `high` rows is wide, and never less than it is. The letters
/// themselves are the view's; a test there holds this estimate against them.
pub fn large_width(text: &str, high: u16) -> usize {
    let unit = usize::from(high);
    let width = |letter: char| match letter {
        'i' | 'j' | 'l' | '.' | ',' | ':' | '!' | '\'' | '’' | ' ' => unit * 7 / 10,
        'm' | 'w' | 'M' | 'W' | '%' | 'Æ' | 'æ' | '—' => unit * 9 / 5,
        'A'..='Z' | 'Å' | 'Ä' | 'Ö' | 'Ø' => unit * 7 / 5,
        _ => unit * 13 / 10,
    };
    text.chars().map(width).sum()
}

/// What a text takes in big letters of `high` rows; none where a word is wider than the place.
pub fn large_slot(text: &str, cols: u16, high: u16) -> Option<Slot> {
    let lines = if text.is_empty() { return None } else { large_lines(text, cols, high)? };
    Some(Slot { rows: lines.saturating_mul(high + 1).saturating_sub(1), large: true })
}

/// How many lines a text needs in big letters; none where a word is wider than the place.
fn large_lines(text: &str, cols: u16, high: u16) -> Option<u16> {
    let (mut lines, mut used) = (1, 0);
    let space = large_width(" ", high);
    for word in text.split_whitespace() {
        let own = large_width(word, high);
        if own > usize::from(cols) {
            return None;
        }
        if used > 0 && used + space + own > usize::from(cols) {
            lines += 1;
            used = own;
        } else {
            used += own + if used == 0 { 0 } else { space };
        }
    }
    Some(lines)
}
