//! Which rows of the room's list are shown: how a screen is divided, and what makes a page. Nothing here draws.
//!
//! The console counts pages with these functions and the public view draws with them, so the two always agree.
//! No page number is stored: we keep the row that the facilitator turned to, and show the page that it is on.

use std::ops::Range;

use super::Size;
use super::wrap::wrap;
use crate::workshop::id::Id;
use crate::workshop::room::{Picture, Room, RoomBallot, RoomRanking};
use crate::workshop::rows::{Beside, Row, Rows};
use crate::workshop::words::Lang;

mod below;
mod board;
mod grid;
mod joints;
mod letters;
mod months;
mod reminder;
mod sheet;
#[cfg(test)]
mod tests;
mod told;
mod widths;

use below::Below;
pub use below::{RowSlot, in_big_letters};
pub use board::{BoardSeen, is_one_field, is_whole, told};
pub use grid::{GridSeen, cut_at_words};
pub use joints::Joints;
pub use letters::{MODEL, large_high, large_slot, large_slot_joined, large_width};
pub use reminder::reminder;
pub use sheet::{PageLayout, Region, TextSlot};
pub use told::{fits, heading};
pub use widths::{dots_drawn, large_label, large_tail};
use widths::{is_bare, label_width, longest, longest_word, measures, tail_width};

/// The most rows on a page, but for pictures that are looked through as a whole.
pub const MOST: usize = 7;
/// The smallest readable screen; on a smaller one the room is told so.
pub const LEAST: Size = Size { cols: 30, rows: 8 };
/// On a screen with more rows than this, people at the back of the room cannot read ordinary letters.
const MOST_ROWS: u16 = 30;

/// The first row of the next page; `None` on the last one.
pub fn next(room: &Room<'_>, from: Option<Id>, size: Size) -> Option<Id> {
    let spread = Spread::of(room, size)?;
    let shown = spread.shown(from);
    if shown.end >= spread.rows.len() {
        return None;
    }
    let page = spread.pages().find(|page| page.start >= shown.end)?;
    spread.rows.id(page.start)
}

/// The first row of the page before; on the first page, its own first row. `None` in a picture without rows.
pub fn previous(room: &Room<'_>, from: Option<Id>, size: Size) -> Option<Id> {
    let spread = Spread::of(room, size)?;
    let before = spread.shown(from).start.saturating_sub(1);
    let page = spread.pages().find(|page| page.contains(&before))?;
    spread.rows.id(page.start)
}

/// The first row of each page; none in a picture without rows.
pub fn all(room: &Room<'_>, size: Size) -> Vec<Id> {
    let spread = Spread::of(room, size);
    let pages = spread.iter().flat_map(|spread| spread.pages().filter_map(|page| spread.rows.id(page.start)));
    pages.collect()
}

/// The first row of the page that is shown; `None` in a picture without rows.
pub fn begins(room: &Room<'_>, from: Option<Id>, size: Size) -> Option<Id> {
    let spread = Spread::of(room, size)?;
    spread.rows.id(spread.shown(from).start)
}

/// The first row of the last page, where the newest rows are; `None` in a picture without rows. A list turned to this
/// row stays there; if `from` is `None`, it follows what is added.
pub fn last(room: &Room<'_>, size: Size) -> Option<Id> {
    let spread = Spread::of(room, size)?;
    let page = spread.pages().last()?;
    spread.rows.id(page.start)
}

/// Whether a picture that follows the newest row shows the last page.
pub fn follows_last(room: &Room<'_>, size: Size) -> bool {
    Spread::of(room, size).is_some_and(|spread| spread.shown(None).end >= spread.rows.len())
}

/// The rows that a screen shows of a list, and those that set the widths of its columns: all that is needed to draw it.
pub fn in_sight(room: &Room<'_>, from: Option<Id>, size: Size) -> Option<Rows<'static>> {
    let spread = Spread::of(room, size)?;
    Some(spread.rows.in_sight(spread.shown(from), measures(&spread, PageLayout::of(size), room.lang)))
}

/// The current page and the number of pages, both from 1: `2/4`. `1/1` where there are no rows.
pub fn number(room: &Room<'_>, from: Option<Id>, size: Size) -> (usize, usize) {
    let Some(spread) = Spread::of(room, size) else { return (1, 1) };
    let end = spread.shown(from).end;
    let at = spread.pages().position(|page| page.end >= end).unwrap_or(0);
    (at + 1, spread.pages().count().max(1))
}

/// Whether this screen's letters are too small for the back of a room, though not so small that rows are set in big
/// letters: then the console says once that the letters should be enlarged.
pub fn wants_larger_letters(size: Size) -> bool {
    size.rows > MOST_ROWS && !PageLayout::of(size).large
}

/// The rows of a picture on a screen: where they stand, how high each is, and which of them make a page.
#[derive(Debug, Clone, PartialEq)]
pub struct Spread<'a> {
    /// The rows of the list.
    pub rows: &'a Rows<'a>,
    /// The region for the rows.
    pub place: Region,
    /// How many columns of rows, filled one after the other.
    pub columns: u16,
    /// Blank lines between two rows.
    pub gap: u16,
    /// Cells for the mark and the number, and the space after them.
    pub label: u16,
    /// Cells for what stands after the words, and the space before it.
    pub tail: u16,
    /// Whether rows are set in big letters.
    pub large: bool,
    /// What the parts are called.
    pub heads: Heads<'a>,
    /// Whether each part begins a column of its own.
    pub apart: bool,
    /// Whether each part has pages of its own, under a heading of the picture's.
    alone: bool,
    grows: bool,
    below: Below,
    /// Whether columns are at least as wide as the longest word.
    whole_words: bool,
    most: usize,
    at_hand: Option<Id>,
}

/// What the parts of rows are called.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Heads<'a> {
    /// These names stand above them; without any they are groups, and called so.
    Above(&'a [String]),
    /// They are places in a year, and what each is called stands beside its first row.
    Year,
}

/// From this width on, there is room for a word where a narrow screen has only a number.
pub const WIDE: u16 = 60;
/// From this width on, a sentence for the room stands on one row in every language.
const SENTENCE: u16 = 100;
/// Cells for the newest row's mark, and the space after it.
pub const MARK: u16 = 2;
/// Cells between two columns of rows.
pub const BETWEEN: u16 = 3;

impl<'a> Spread<'a> {
    /// The rows of what the room sees; `None` for a picture that has no list.
    pub fn of(room: &'a Room<'_>, size: Size) -> Option<Self> {
        let sheet = PageLayout::of(size);
        let rows = room.rows.as_ref()?;
        let ballot = matches!(room.picture, Picture::Ballot(_));
        let overview = matches!(room.picture, Picture::Overview { .. });
        let apart = matches!(room.picture, Picture::Sources { .. });
        let alone = matches!(room.picture, Picture::Brief { .. });
        let plans =
            matches!(room.picture, Picture::Plans { .. } | Picture::Floor { .. } | Picture::GridList { .. });
        // Which field of a board an entry is in, everybody wants to know.
        let ranked = matches!(room.picture, Picture::Ranked(_));
        // How many gave which value, and what leads to what, is what the step is about.
        let told = matches!(room.picture, Picture::Scale { .. } | Picture::Board { .. });
        let year = matches!(room.picture, Picture::Months { .. });
        let whole = ballot || overview || apart || alone || plans || year;
        let plain = Self::plain(rows, place_of(room, sheet), sheet, room.lang);
        let least = if told { u16::MAX } else { u16::from(plans || ranked && plain.has_below()) };
        let plan_at_hand = if let Picture::Plans { at, .. } = &room.picture { *at } else { None };
        let mut spread = Self {
            // What has no labels needs no column for them.
            label: if alone { 0 } else { plain.label },
            heads: match &room.picture {
                Picture::Months { .. } => Heads::Year,
                Picture::Sources { heads, .. }
                | Picture::List { groups: heads, .. }
                | Picture::Ballot(RoomBallot { heads, .. })
                | Picture::Ranked(RoomRanking { groups: heads, .. })
                | Picture::Scale { heads, .. }
                | Picture::Overview { heads, .. } => Heads::Above(heads),
                _ => Heads::Above(&[]),
            },
            apart,
            alone,
            grows: room.picture.grows(),
            below: Below { least, whole: plan_at_hand, smaller: ranked, ..plain.below },
            whole_words: ballot || overview,
            most: if whole { usize::MAX } else { MOST },
            at_hand: match &room.picture {
                Picture::Round { at, .. } | Picture::Plans { at, .. } => *at,
                Picture::Months { on, at, .. } => months::at_hand(rows, *on).or(*at),
                _ => None,
            },
            ..plain
        };
        if let Picture::Board { .. } = &room.picture
            && !is_one_field(room, size)
        {
            spread.close_up();
        } else if ballot {
            spread.lay_out_ballot();
        } else if overview {
            spread.lay_out_close();
        } else if spread.heads == Heads::Year {
            spread.lay_out_year();
        } else if spread.apart {
            spread.lay_out_apart();
        } else {
            spread.lay_out_airy();
        }
        Some(spread)
    }

    /// Rows in one column, as far apart as on any page.
    fn plain(rows: &'a Rows<'a>, place: Region, sheet: PageLayout, lang: Lang) -> Self {
        Self {
            rows,
            place,
            columns: 1,
            gap: sheet.gap,
            label: label_width(rows, sheet.large),
            tail: tail_width(rows, sheet, lang),
            large: sheet.large,
            heads: Heads::Above(&[]),
            apart: false,
            alone: false,
            grows: false,
            below: Below::all(lang),
            whole_words: false,
            most: MOST,
            at_hand: None,
        }
    }

    /// How many cells wide a row's words may be.
    pub fn words(&self) -> u16 {
        self.column_width().saturating_sub(self.label + self.tail).max(1)
    }

    /// How many cells wide this row's words may be: where rows are set in big letters, those of a row beside which nothing
    /// stands take that room too.
    pub fn words_of(&self, row: &Row<'_>) -> u16 {
        if self.large && !self.grows && is_bare(row.beside) { self.below_cols() } else { self.words() }
    }

    /// The column where dots and counts stand: close to the longest words, so that the eye can follow the row.
    pub fn tail_at(&self) -> u16 {
        let longest = if self.large || self.tail == 0 { usize::MAX } else { longest(self.rows) };
        self.label + usize::from(self.words()).min(longest) as u16
    }

    /// The width of one column of rows in cells.
    pub fn column_width(&self) -> u16 {
        self.place.cols.saturating_sub(BETWEEN * (self.columns - 1)) / self.columns.max(1)
    }

    /// The rows on the page of `from`.
    ///
    /// `from` is the row that the facilitator turned to. If it is `None` or no longer there, a list that grows
    /// ([`Picture::List`], the wishes of [`Picture::Reframe`]) shows as many of its newest rows as fit, the newest
    /// last; every other list shows its beginning.
    pub fn shown(&self, from: Option<Id>) -> Range<usize> {
        if self.rows.is_cut() {
            return 0..self.rows.len();
        }
        // A year is open at the month at hand.
        let at_hand = self.at_hand.filter(|_| self.heads == Heads::Year);
        let at = from.or(at_hand).and_then(|id| self.rows.position(id));
        match at {
            Some(at) => self.pages().find(|page| page.contains(&at)).unwrap_or(0..0),
            None if self.grows => self.newest(),
            None => self.pages().next().unwrap_or(0..0),
        }
    }

    /// All pages from the beginning, computed lazily: most pictures need one.
    fn pages(&self) -> impl Iterator<Item = Range<usize>> {
        let mut from = 0;
        std::iter::from_fn(move || {
            let page = from..from + self.count(from).max(1);
            from = page.end;
            (page.start < self.rows.len()).then_some(page)
        })
    }

    /// Whether one page holds everything.
    fn fits_one_page(&self) -> bool {
        !self.rows.is_cut() && self.rows.len() <= self.most && self.count(0) >= self.rows.len()
    }

    /// The index of the marked row: the one at hand, or in a list that grows the newest one, wherever it stands.
    pub fn marked_row(&self) -> Option<usize> {
        if let Some(id) = self.at_hand {
            return self.rows.position(id);
        }
        if !self.grows || self.rows.len() < 2 && !self.rows.is_cut() {
            return None;
        }
        self.newest_row()
    }

    /// As many rows as fit, counted back from the last; if the newest stands before those, the page that it is on.
    fn newest(&self) -> Range<usize> {
        let end = self.rows.len();
        let reaches = |from: &usize| *from + self.count(*from) >= end;
        let start = (0..end).rev().take_while(reaches).last().unwrap_or(end.saturating_sub(1));
        let newest = self.newest_line().filter(|at| *at < start);
        let page = newest.and_then(|at| self.pages().find(|page| page.contains(&at)));
        page.unwrap_or(start..end)
    }

    /// The position of the line that was said last. While lines are sorted into themes, the room looks at those that are left.
    fn newest_line(&self) -> Option<usize> {
        let in_theme = |row: &Row<'_>| row.depth > 0 || matches!(row.beside, Beside::Holds(_));
        let lines = self.rows.measured().filter(|row| !in_theme(row));
        self.rows.position(lines.max_by_key(|row| (row.id.seq, row.id.nth))?.id)
    }

    /// The position of the row that was made last.
    fn newest_row(&self) -> Option<usize> {
        let newest = self.rows.measured().max_by_key(|row| (row.id.seq, row.id.nth))?;
        self.rows.position(newest.id)
    }

    /// Spreads out a list that stands still, if all of it still fits. One that grows would jump. What stands below the
    /// words is shortened, and then left out, before anything goes to another page; what is said of plans is shortened
    /// only.
    fn lay_out_airy(&mut self) {
        for (below, gap) in self.below.ways(self.has_below(), (self.grows, self.gap), self.large) {
            (self.below, self.gap) = (below, gap);
            if self.fits_one_page() {
                return;
            }
        }
    }

    /// Fits all candidates on one page where possible: first spread, then close together; in one column, then in two
    /// and three.
    fn lay_out_ballot(&mut self) {
        let airy = [(self.large, self.gap), (false, self.gap), (false, 0)];
        for (large, gap) in airy {
            for columns in 1..=self.most_columns(large) {
                self.large = large;
                self.label = label_width(self.rows, large);
                (self.columns, self.gap) = (columns, gap);
                if self.fits_one_page() {
                    return;
                }
            }
        }
    }

    /// Fits as many rows as possible on a page: in small type, close together, in as many columns as there is room for.
    fn lay_out_close(&mut self) {
        (self.large, self.gap) = (false, 0);
        self.label = label_width(self.rows, false);
        let mut best = (0, 1);
        for columns in 1..=self.most_columns(false) {
            self.columns = columns;
            let fit = self.count(0);
            if fit > best.0 {
                best = (fit, columns);
            }
        }
        self.columns = best.1;
    }

    /// Puts the lists side by side if the screen is wide enough for their words, as far apart as all of them fit.
    fn lay_out_apart(&mut self) {
        let heads = if let Heads::Above(heads) = self.heads { heads.len() } else { 0 };
        let lists = heads.max(1);
        self.columns = if self.place.cols < WIDE { 1 } else { lists as u16 };
        // One that alone is large would seem to weigh more than the others.
        if self.large && !self.rows.measured().all(|row| self.can_be_large(&row)) {
            (self.large, self.label) = (false, label_width(self.rows, false));
        }
        let all =
            self.rows.iter().filter(|row| row.part.is_none_or(|part| usize::from(part) <= lists)).count();
        for gap in (0..=self.gap).rev() {
            self.gap = gap;
            if self.count(0) >= all {
                return;
            }
        }
    }

    /// In how many columns rows may stand: no word is broken because there are several.
    fn most_columns(&self, large: bool) -> u16 {
        let words = if self.whole_words { longest_word(self.rows).max(16) } else { 16 };
        let least = if large { 90 } else { words as u16 + self.label + self.tail };
        ((self.place.cols + BETWEEN) / (least + BETWEEN)).clamp(1, 3)
    }

    /// How many rows fit from this one on, column by column.
    fn count(&self, from: usize) -> usize {
        let mut count = 0;
        for _ in 0..self.columns {
            let rest = self.rows.starting_at(from + count);
            let (mut used, mut above) = (0_u32, None);
            let part = self.rows.get(from + count).and_then(|row| row.part);
            let in_column = |row: &Row<'_>| !(self.apart || self.alone) || row.part == part;
            let fits = rest.take(self.most - count.min(self.most)).take_while(in_column).take_while(|row| {
                let gap = if used == 0 { 0 } else { self.gap };
                used += u32::from(self.row_slot(row).rows())
                    + u32::from(gap)
                    + u32::from(self.has_head(row, above));
                above = row.part;
                used <= u32::from(self.place.rows)
            });
            count += fits.count();
        }
        count
    }

    /// Whether a head stands above a row: the first row of a part has one, and so has the first row of a page, where
    /// the part `above` is `None`.
    pub fn has_head(&self, row: &Row<'_>, above: Option<u16>) -> bool {
        !self.alone && self.heads != Heads::Year && row.part.is_some() && row.part != above
    }

    /// Whether the words of a row can stand in big letters beside a label in big letters.
    fn can_be_large(&self, row: &Row<'_>) -> bool {
        let words = self.column_width().saturating_sub(label_width(self.rows, true) + self.tail);
        large_slot_joined(&row.text, words, self.below.lang).is_some_and(|slot| slot.rows <= self.place.rows)
    }

    /// The space that the words of a row take.
    pub fn words_slot(&self, row: &Row<'_>) -> TextSlot {
        let words = self.words_of(row);
        let large = if self.large { large_slot_joined(&row.text, words, self.below.lang) } else { None };
        large.filter(|slot| slot.rows <= self.place.rows).unwrap_or_else(|| {
            // A text is never wider in cells than in bytes: most need no measuring, and there may be thousands.
            let short = row.text.len() <= usize::from(words);
            let lines = if short { 1 } else { wrap(&row.text, usize::from(words)).len() as u16 };
            TextSlot { rows: lines.clamp(1, self.place.rows.max(1)), large: false }
        })
    }
}

/// The region for a picture's list: below its heading and whatever other text stands above the list.
fn place_of(room: &Room<'_>, sheet: PageLayout) -> Region {
    if let Some(board) = BoardSeen::of(room) {
        return board.rows_at(sheet);
    }
    let narrow = sheet.inside.cols < WIDE;
    match &room.picture {
        // The program's own line: how many dots; which field.
        Picture::Brief { .. } => sheet.below(1),
        Picture::Ballot(_) => sheet.below(if narrow { 1 } else { 2 }),
        Picture::Groups { mixed, .. } => {
            let high = if mixed.is_some() { mixing(sheet) } else { count_off(sheet) };
            under(sheet.below_heading(&heading(room, sheet)), high + 1)
        }
        Picture::Stations { ceiling, change, .. } if ceiling.is_some() || change.is_some() => {
            under(sheet.below_heading(&heading(room, sheet)), changing(sheet, change.is_some()) + 1)
        }
        Picture::Reframe { weight, .. } => {
            under(sheet.below(0), turn_weight(sheet, &weight.text).rows + 2 + TURN_GAP + sheet.gap)
        }
        Picture::List { .. } => match reminder(room, sheet) {
            Some(reminder) => reminder.rest,
            None => sheet.below_heading(&heading(room, sheet)),
        },
        _ => sheet.below_heading(&heading(room, sheet)),
    }
}

/// How many rows the sentence takes that tells people how to count off.
pub fn count_off(sheet: PageLayout) -> u16 {
    match sheet.inside.cols {
        _ if sheet.large => 11,
        0..SENTENCE => 2,
        _ => 1,
    }
}

/// How many rows the sentences take that tell people how groups are mixed.
pub fn mixing(sheet: PageLayout) -> u16 {
    match sheet.inside.cols {
        _ if sheet.large => 20,
        0..WIDE => 5,
        WIDE..SENTENCE => 3,
        _ => 2,
    }
}

/// How many rows the sentence takes that tells people at which table there is room, or how they change tables.
pub fn changing(sheet: PageLayout, by_numbers: bool) -> u16 {
    match sheet.inside.cols {
        _ if sheet.large => 11,
        0..WIDE if by_numbers => 4,
        0..WIDE => 2,
        WIDE..SENTENCE if by_numbers => 2,
        _ => 1,
    }
}

/// Blank rows above the heading of the wishes.
pub const TURN_GAP: u16 = 1;
/// How far the entry being reframed is indented under its label.
pub const TURN_IN: u16 = 4;

/// The space that the entry being reframed takes.
pub fn turn_weight(sheet: PageLayout, text: &str) -> TextSlot {
    let cols = sheet.inside.cols.saturating_sub(TURN_IN);
    let large = if sheet.large { large_slot(text, cols) } else { None };
    large.filter(|slot| slot.rows <= sheet.inside.rows / 3).unwrap_or_else(|| {
        let lines = wrap(text, usize::from(cols)).len() as u16;
        TextSlot { rows: lines.clamp(1, if sheet.inside.rows < 16 { 3 } else { 4 }), large: false }
    })
}

fn under(place: Region, rows: u16) -> Region {
    let rows = rows.min(place.rows);
    Region { y: place.y + rows, rows: place.rows - rows, ..place }
}
