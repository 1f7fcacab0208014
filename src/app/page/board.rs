//! Where the fields of a board stand: side by side on a screen that is wide and high enough, with a bar beneath them if the
//! board has one; otherwise the one at hand alone, with the counts of the others above it. On a sheet, its heading stands
//! above them.

use std::borrow::Cow;

use super::super::wrap::wrap;
use super::{BETWEEN, MARK, PageLayout, Region, Spread, WIDE, under};
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
}

/// Whether the room sees one field of a board at a time on a screen of this size.
pub fn is_one_field(room: &Room<'_>, size: Size) -> bool {
    BoardSeen::of(&room.picture).is_some_and(|board| board.beside(PageLayout::of(size)).is_none())
}

impl<'a> BoardSeen<'a> {
    /// The board in a picture, if it is one of a board.
    pub fn of(picture: &'a Picture) -> Option<Self> {
        let Picture::Board { text, fields, at, sheet, shape, .. } = picture else { return None };
        Some(Self { text, fields, at: *at, sheet: sheet.as_ref(), shape: *shape })
    }

    /// The heading above all fields; that of a sheet says which field it is from.
    pub fn heading(self) -> Cow<'a, str> {
        if let Some(report) = self.sheet.filter(|sheet| sheet.group.is_some()) {
            // Whose it is stands at the top.
            return if report.heading.is_empty() { self.text.into() } else { (&report.heading).into() };
        }
        let named = |sheet: &RoomSheet| format!("{}\u{a0}– {}", sheet.field, sheet.heading);
        self.sheet.map_or_else(|| self.text.into(), |sheet| named(sheet).into())
    }

    /// The heading above the field that is shown alone: what the room is told, until something is said.
    pub fn heading_alone(self) -> &'a str {
        let told = if self.fields.iter().any(|field| field.count > 0) { "" } else { self.text };
        self.sheet.map_or(told, |sheet| &sheet.heading)
    }

    /// The position of the bar beneath the other fields.
    fn bar(self) -> Option<usize> {
        self.fields.iter().position(|field| field.beneath)
    }

    /// The regions of all fields, each with its head; `None` where only one is shown at a time.
    pub fn beside(self, sheet: PageLayout) -> Option<Vec<Region>> {
        if self.shape == BoardShape::Card {
            return self.card(sheet);
        }
        let whole = sheet.below_heading(&self.heading());
        let gap = u16::from(sheet.gap > 0);
        let bar = self.bar();
        let high = if bar == Some(self.at) { (whole.rows / 3).max(LEAST_ROWS) } else { BAR_ROWS };
        let high = if bar.is_some() { high } else { 0 };
        let above = Region { rows: whole.rows.saturating_sub(high + gap * u16::from(high > 0)), ..whole };
        let count = self.fields.len() as u16 - u16::from(bar.is_some());
        let three = self.shape == BoardShape::SideBySide && matches!(count, 3 | 5 | 6);
        let across = if whole.cols >= THREE && three { 3 } else { 2 };
        let down = count.div_ceil(across).max(1);
        let cols = above.cols.saturating_sub(BETWEEN * (across - 1)) / across;
        let rows = above.rows.saturating_sub(gap * (down - 1)) / down;
        if whole.cols < WIDE || rows < LEAST_ROWS {
            return None;
        }
        let region = |at: u16| Region {
            x: above.x + at % across * (cols + BETWEEN),
            y: above.y + at / across * (rows + gap),
            cols,
            rows,
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
    fn card(self, sheet: PageLayout) -> Option<Vec<Region>> {
        let whole = sheet.below_heading(&self.heading());
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
        let place = sheet.below_heading(self.heading_alone());
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
        let (place, others) = self.alone(sheet);
        under(place, self.head_rows_alone(place.cols) + others.rows + APART)
    }
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
