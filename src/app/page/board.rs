//! Where the fields of a board stand: side by side on a screen that is wide and high enough, with a bar beneath them if the
//! board has one; otherwise the one at hand alone, with the counts of the others above it. On a sheet, its heading stands
//! above them.

use std::borrow::Cow;

use super::super::wrap::wrap;
use super::{BETWEEN, MARK, PageLayout, Region, Spread, WIDE, fits, under};
use crate::app::Size;
use crate::workshop::method::BoardShape;
use crate::workshop::room::{Picture, Room, RoomField, RoomSheet};
use crate::workshop::rows::Rows;
use crate::workshop::words::Lang;

/// The least rows of a field beside others: its head, and some lines.
const LEAST_ROWS: u16 = 4;
/// The rows of the bar while another field is at hand.
const BAR_ROWS: u16 = 2;
/// The most rows of a field's name.
const MOST_HEAD: u16 = 2;
/// Blank rows between what is told of the other fields and the rows of the one that is shown alone.
const APART: u16 = 1;
/// The columns of a label beside its words.
const LABEL: u16 = 5;
/// From this width on, three fields stand side by side where that makes fewer rows of them.
const THREE: u16 = 130;

/// A board as the room sees it.
#[derive(Debug, Clone, Copy)]
pub struct BoardSeen<'a> {
    /// What the room is told.
    pub text: &'a str,
    /// The fields, in order.
    pub fields: &'a [RoomField],
    /// The position of the one at hand.
    pub at: usize,
    /// The sheet that they are on, if the board has sheets.
    pub sheet: Option<&'a RoomSheet>,
    /// How they stand.
    pub shape: BoardShape,
    /// The room's language.
    pub lang: Lang,
}

/// Whether the room sees one field of a board at a time on a screen of this size.
pub fn is_one_field(room: &Room<'_>, size: Size) -> bool {
    BoardSeen::of(room).is_some_and(|board| board.beside(PageLayout::of(size)).is_none())
}

impl<'a> BoardSeen<'a> {
    /// The board in what the room sees, if it sees one.
    pub fn of(room: &'a Room<'_>) -> Option<Self> {
        let Picture::Board { text, fields, at, sheet, shape, .. } = &room.picture else { return None };
        Some(Self { text, fields, at: *at, sheet: sheet.as_ref(), shape: *shape, lang: room.lang })
    }

    /// The heading above all fields: what the room is told. That of a sheet says which field it is from, below what the room
    /// is told where there is room for both. Whose report it is stands at the top already.
    pub fn heading(self, sheet: PageLayout) -> Cow<'a, str> {
        let Some(of) = self.sheet else { return self.text.into() };
        let named = match of.group {
            Some(_) if of.heading.is_empty() => return self.text.into(),
            Some(_) => of.heading.clone(),
            None => format!("{}\u{a0}– {}", of.field, of.heading),
        };
        let both = format!("{}\n{named}", self.text);
        let stands = is_short(&both, sheet) && self.places(sheet.below_heading(&both), sheet).is_some();
        if stands { both.into() } else { named.into() }
    }

    /// The heading above the field that is shown alone, as far as its newest line leaves room: what the room is told, above
    /// the heading of the sheet.
    pub fn heading_alone(self, sheet: PageLayout) -> Cow<'a, str> {
        let own = self.sheet.map_or("", |of| of.heading.as_str());
        let both = if own.is_empty() { self.text.to_owned() } else { format!("{}\n{own}", self.text) };
        let empty = self.sheet.is_none() && self.fields.iter().all(|field| field.count == 0);
        if empty || is_short(&both, sheet) && self.leaves_the_newest(&both, sheet) {
            both.into()
        } else {
            own.into()
        }
    }

    /// Whether the newest line of the field that is shown alone stands whole below this heading, and another beside it.
    fn leaves_the_newest(self, heading: &str, sheet: PageLayout) -> bool {
        let Some(field) = self.fields.get(self.at) else { return true };
        let place = self.rows_alone(heading, sheet);
        let spread = Spread::of_field(&field.rows, place, sheet, self.lang);
        let newest = field.rows.iter().max_by_key(|row| (row.id.seq, row.id.nth));
        place.rows > 1 && newest.is_none_or(|row| spread.row_slot(&row).rows() < place.rows)
    }

    /// The position of the bar beneath the other fields.
    fn bar(self) -> Option<usize> {
        self.fields.iter().position(|field| field.beneath)
    }

    /// The regions of all fields, each with its head; `None` where only one is shown at a time.
    pub fn beside(self, sheet: PageLayout) -> Option<Vec<Region>> {
        self.places(sheet.below_heading(&self.heading(sheet)), sheet)
    }

    /// The same, in the region below the heading.
    fn places(self, whole: Region, sheet: PageLayout) -> Option<Vec<Region>> {
        if self.shape == BoardShape::Card {
            return self.card(whole);
        }
        let gap = u16::from(sheet.gap > 0);
        let bar = self.bar();
        let count = self.fields.len() as u16 - u16::from(bar.is_some());
        let three = self.shape == BoardShape::SideBySide && matches!(count, 3 | 5 | 6);
        let across = if whole.cols >= THREE && three { 3 } else { 2 };
        let cols = whole.cols.saturating_sub(BETWEEN * (across - 1)) / across;
        let high = bar.map_or(0, |bar| {
            let (high, roomy) = (self.high_of(bar, whole.cols, sheet), (whole.rows / 3).max(LEAST_ROWS));
            let needed = self.bands((across, cols), sheet).iter().sum::<u16>();
            let free = whole.rows.saturating_sub(needed + gap * (count.div_ceil(across)));
            if bar == self.at {
                high.min(free).max(high.clamp(LEAST_ROWS, roomy)).max(roomy.min(free))
            } else {
                high.min(free).max(BAR_ROWS)
            }
        });
        let above = Region { rows: whole.rows.saturating_sub(high + gap * u16::from(high > 0)), ..whole };
        let down = count.div_ceil(across).max(1);
        let rows = above.rows.saturating_sub(gap * (down - 1)) / down;
        if whole.cols < WIDE || rows < LEAST_ROWS {
            return None;
        }
        let all = above.rows.saturating_sub(gap * (down - 1));
        let bands = in_bands(all, &self.bands((across, cols), sheet), rows);
        let region = |at: u16| {
            let band = usize::from(at / across);
            let before = bands.iter().take(band).map(|rows| rows + gap).sum::<u16>();
            let rows = bands.get(band).copied().unwrap_or(rows);
            Region { x: above.x + at % across * (cols + BETWEEN), y: above.y + before, cols, rows }
        };
        let mut places: Vec<Region> = (0..count).map(region).collect();
        if let Some(bar) = bar {
            let place = Region { y: whole.y + whole.rows - high, rows: high, ..whole };
            places.insert(bar.min(places.len()), place);
        }
        Some(places)
    }

    /// The regions of the fields of a card, one under the other: each has its head and as many rows as it needs; what is
    /// too little is taken from those with the most rows. `None` where not even a row of each can be seen.
    fn card(self, whole: Region) -> Option<Vec<Region>> {
        let count = self.fields.len() as u16;
        let heads = self.head_rows(whole.cols);
        let gap = u16::from(whole.rows >= count * (heads + 2));
        let free = whole.rows.checked_sub(count * (heads + 1) + gap * count.saturating_sub(1));
        let mut free = free.filter(|_| whole.cols >= WIDE && count > 0)?;
        let cols = usize::from(whole.cols.saturating_sub(MARK + LABEL)).max(1);
        let rows_of = |field: &RoomField| {
            let rows: usize = field.rows.iter().map(|row| wrap(&row.text, cols).len().max(1)).sum();
            u16::try_from(rows.max(1)).unwrap_or(u16::MAX)
        };
        let wanted: Vec<u16> = self.fields.iter().map(rows_of).collect();
        let mut rows = vec![1_u16; wanted.len()];
        // One row more for each field that needs it, in turn, as long as there are any.
        while free > 0 {
            let before = free;
            for (has, wants) in rows.iter_mut().zip(&wanted) {
                if *has < *wants && free > 0 {
                    *has += 1;
                    free -= 1;
                }
            }
            if before == free {
                break;
            }
        }
        // What is left is for the field at hand, in which lines are written.
        if let Some(at_hand) = rows.get_mut(self.at) {
            *at_hand += free;
        }
        let mut y = whole.y;
        let place = |rows: u16| {
            let place = Region { y, rows: heads + rows, ..whole };
            y += heads + rows + gap;
            place
        };
        Some(rows.into_iter().map(place).collect())
    }

    /// How many rows the fields above the bar take with all their lines, one number for those side by side.
    fn bands(self, (across, cols): (u16, u16), sheet: PageLayout) -> Vec<u16> {
        let bar = self.bar();
        let above = (0..self.fields.len()).filter(|at| Some(*at) != bar);
        let heads = self.head_rows(cols);
        let high = |at: usize| {
            let own = self.fields.get(at).map_or(heads, |field| head_rows(field, cols));
            self.high_of(at, cols, sheet).saturating_add(heads - own.min(heads)).max(LEAST_ROWS)
        };
        let each: Vec<u16> = above.map(high).collect();
        each.chunks(usize::from(across)).map(|band| band.iter().copied().max().unwrap_or(0)).collect()
    }

    /// How many rows a field takes with its name and all its lines, in a region of this width.
    fn high_of(self, at: usize, cols: u16, sheet: PageLayout) -> u16 {
        let Some(field) = self.fields.get(at) else { return 0 };
        let place = Region { cols, rows: u16::MAX, ..Region::default() };
        let spread = Spread::of_field(&field.rows, place, sheet, self.lang);
        let lines =
            spread.rows.iter().fold(0_u16, |all, row| all.saturating_add(spread.row_slot(&row).rows()));
        head_rows(field, cols).saturating_add(lines.max(1))
    }

    /// How many rows the names of the fields take in regions of this width, side by side.
    pub fn head_rows(self, cols: u16) -> u16 {
        self.fields.iter().map(|field| head_rows(field, cols)).max().unwrap_or(1)
    }

    /// How many rows the name of the field takes that is shown alone.
    pub fn head_rows_alone(self, cols: u16) -> u16 {
        self.fields.get(self.at).map_or(1, |field| head_rows(field, cols))
    }

    /// The region of the field that is shown alone, with its head, and the one below the head that tells of the others.
    pub fn alone(self, sheet: PageLayout) -> (Region, Region) {
        self.alone_below(&self.heading_alone(sheet), sheet)
    }

    fn alone_below(self, heading: &str, sheet: PageLayout) -> (Region, Region) {
        let place = sheet.below_heading(heading);
        let below = under(place, self.head_rows_alone(place.cols));
        let cols = below.cols.saturating_sub(MARK);
        let rows = (wrap(&self.others(), usize::from(cols)).len() as u16).min(below.rows);
        (place, Region { x: below.x + MARK, cols, rows, ..below })
    }

    /// The other fields with their counts. A row that begins with the sign between two of them would be read as a list.
    pub fn others(self) -> String {
        let others = self.fields.iter().enumerate().filter(|(place, _)| *place != self.at);
        let told: Vec<String> = others.map(|(_, field)| told(field)).collect();
        told.join("\u{a0}· ")
    }

    /// The region for the rows of the field at hand.
    pub(super) fn rows_at(self, sheet: PageLayout) -> Region {
        if let Some(place) = self.beside(sheet).and_then(|all| all.get(self.at).copied()) {
            return under(place, self.head_rows(place.cols));
        }
        self.rows_alone(&self.heading_alone(sheet), sheet)
    }

    /// The region for the rows of the field that is shown alone below this heading.
    fn rows_alone(self, heading: &str, sheet: PageLayout) -> Region {
        let (place, others) = self.alone_below(heading, sheet);
        under(place, self.head_rows_alone(place.cols) + others.rows + APART)
    }
}

/// So many rows for fields that stand in bands, one below the other: the same for each if all are whole then; otherwise
/// each has the least, and the others go to those that need more, in turn.
fn in_bands(mut free: u16, wanted: &[u16], same: u16) -> Vec<u16> {
    if wanted.iter().all(|wants| *wants <= same) {
        return vec![same; wanted.len()];
    }
    let mut rows: Vec<u16> = wanted.iter().map(|_| LEAST_ROWS.min(same)).collect();
    free = free.saturating_sub(rows.iter().sum());
    while free > 0 {
        let before = free;
        for (has, wants) in rows.iter_mut().zip(wanted) {
            if *has < *wants && free > 0 {
                *has += 1;
                free -= 1;
            }
        }
        if before == free {
            break;
        }
    }
    if let Some(last) = rows.last_mut() {
        *last += free;
    }
    rows
}

/// Whether a heading is short enough to stand above rows, in the ordinary letters that keep its lines apart.
fn is_short(heading: &str, sheet: PageLayout) -> bool {
    fits(heading, sheet) && !(heading.contains('\n') && sheet.heading_slot(heading).large)
}

/// Whether all lines of the field at this position are seen on a screen of this size.
pub fn is_whole(room: &Room<'_>, size: Size, at: usize) -> bool {
    let (sheet, Some(board)) = (PageLayout::of(size), BoardSeen::of(room)) else { return true };
    let Some(places) = board.beside(sheet) else { return false };
    let found = places.iter().zip(board.fields).nth(at);
    found.is_none_or(|(place, field)| {
        let rows_at = under(*place, board.head_rows(place.cols));
        Spread::of_field(&field.rows, rows_at, sheet, board.lang).shown(None).len() >= field.count as usize
    })
}

fn head_rows(field: &RoomField, cols: u16) -> u16 {
    let cols = usize::from(cols.saturating_sub(MARK));
    (wrap(&told(field), cols).len() as u16).clamp(1, MOST_HEAD)
}

/// A field and how many lines it has, kept together.
pub fn told(field: &RoomField) -> String {
    if field.shows { field.name.clone() } else { format!("{}\u{a0}({})", field.name, field.count) }
}

impl<'a> Spread<'a> {
    /// The rows of a field beside others, in this region: as many of its newest as fit, close together.
    pub fn of_field(rows: &'a Rows<'a>, place: Region, sheet: PageLayout, lang: Lang) -> Self {
        let mut spread = Self::plain(rows, place, sheet, lang);
        spread.close_up();
        spread
    }

    /// Sets rows in ordinary letters, one close to the other.
    pub(super) fn close_up(&mut self) {
        (self.large, self.gap, self.most) = (false, 0, usize::MAX);
        self.grows = true;
        self.label = super::label_width(self.rows, false);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rows_go_where_lines_would_be_hidden_before_any_is() {
        assert_eq!(in_bands(20, &[8, 10], 10), [10, 10], "all is whole");
        assert_eq!(in_bands(20, &[12, 5], 10), [12, 8]);
        assert_eq!(in_bands(20, &[14, 13], 10), [10, 10]);
        assert_eq!(in_bands(20, &[18, 6], 10), [14, 6]);
    }
}
