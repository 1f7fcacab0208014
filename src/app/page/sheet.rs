//! How a screen of a given size is divided, whatever it shows: margins, the band at the top, the heading.

use super::super::Size;
use super::super::wrap::wrap;
use super::large_slot;

/// From this size on, rows are set in big letters.
const LARGE: Size = Size { cols: 150, rows: 45 };

/// A part of the screen, in cells.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Region {
    /// The first column.
    pub x: u16,
    /// The first row.
    pub y: u16,
    /// How many columns.
    pub cols: u16,
    /// How many rows.
    pub rows: u16,
}

/// How a screen of a given size is divided, whatever it shows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PageLayout {
    /// Everything within the margins, which take at least the last row and the last four columns of the screen.
    pub inside: Region,
    /// How many rows at the top hold the head and the time.
    pub band: u16,
    /// How many columns of the band the time may take, from the right.
    pub time: u16,
    /// Blank rows between one thing and the next.
    pub gap: u16,
    /// Whether rows and headings are set in big letters.
    pub large: bool,
}

impl PageLayout {
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
        let inside = Region {
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
        let large = cols >= LARGE.cols && rows >= LARGE.rows;
        let gap = match rows {
            0..=19 => 0,
            36.. => 2,
            _ => 1,
        };
        let time = if band == 1 { 10 } else { cols * 2 / 5 };
        Self { inside, band, time: time.min(inside.cols), gap, large }
    }

    /// Where a heading below the head may stand: beside the time if the band is high, otherwise under it.
    pub fn heading(self) -> Region {
        let beside = if self.band > 1 { self.time + 2 } else { 0 };
        Region {
            y: self.inside.y + 1,
            cols: self.inside.cols.saturating_sub(beside),
            rows: self.inside.rows.saturating_sub(1).min(self.most_heading()),
            ..self.inside
        }
    }

    /// The region below a heading of `lines` rows.
    pub fn below(self, lines: u16) -> Region {
        let used = self.band.max(1 + lines.min(self.most_heading())) + if self.large { 2 } else { 1 };
        Region { y: self.inside.y + used, rows: self.inside.rows.saturating_sub(used), ..self.inside }
    }

    fn most_heading(self) -> u16 {
        match self.inside.rows {
            _ if self.large => 13,
            0..9 => 2,
            9..12 => self.band.max(3),
            // So many does an instruction of 110 letters take.
            _ => self.band.max(4),
        }
    }

    /// How many rows of what the room is told stand above rows, at most: on a small screen the rows need the room.
    pub(super) fn most_told(self) -> usize {
        if self.band == 1 { 2 } else { 4 }
    }

    /// How many rows a heading takes, and whether it is in big letters.
    pub fn heading_slot(self, text: &str) -> TextSlot {
        let place = self.heading();
        let large = if self.large { large_slot(text, place.cols) } else { None };
        large.filter(|slot| slot.rows <= place.rows).unwrap_or_else(|| {
            let lines = if text.is_empty() { 0 } else { wrap(text, usize::from(place.cols)).len() as u16 };
            TextSlot { rows: lines.min(place.rows), large: false }
        })
    }

    /// The region below this heading.
    pub fn below_heading(self, text: &str) -> Region {
        self.below(self.heading_slot(text).rows)
    }
}

/// The space that one text takes on a page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct TextSlot {
    /// Height in cells.
    pub rows: u16,
    /// Whether the text is set in big letters.
    pub large: bool,
}
