//! Where the fields of a board stand: side by side on a screen that is wide and high enough, otherwise the one at hand
//! alone, with the counts of the others above it.

use super::super::wrap::wrap;
use super::{BETWEEN, MARK, PageLayout, Region, Spread, WIDE, under};
use crate::app::Size;
use crate::workshop::room::{Picture, Room, RoomField};
use crate::workshop::rows::Rows;

/// The least rows of a field beside others: its head, and some lines.
const LEAST_ROWS: u16 = 4;
/// Blank rows between what is told of the other fields and the rows of the one that is shown alone.
const APART: u16 = 1;
/// From this width on, three fields stand side by side where that makes fewer rows of them.
const THREE: u16 = 130;

/// Whether the room sees one field of a board at a time on a screen of this size.
pub fn is_one_field(room: &Room<'_>, size: Size) -> bool {
    let Picture::Board { fields, text, .. } = &room.picture else { return false };
    fields_beside(PageLayout::of(size), text, fields).is_none()
}

/// The regions of all fields, each with its head; `None` where only one is shown at a time.
pub fn fields_beside(sheet: PageLayout, text: &str, fields: &[RoomField]) -> Option<Vec<Region>> {
    let whole = sheet.below_heading(text);
    let count = fields.len() as u16;
    let across = if whole.cols >= THREE && matches!(count, 3 | 5 | 6) { 3 } else { 2 };
    let down = count.div_ceil(across).max(1);
    let gap = u16::from(sheet.gap > 0);
    let cols = whole.cols.saturating_sub(BETWEEN * (across - 1)) / across;
    let rows = whole.rows.saturating_sub(gap * (down - 1)) / down;
    if whole.cols < WIDE || rows < LEAST_ROWS {
        return None;
    }
    let region = |at: u16| Region {
        x: whole.x + at % across * (cols + BETWEEN),
        y: whole.y + at / across * (rows + gap),
        cols,
        rows,
    };
    Some((0..count).map(region).collect())
}

/// The text above the field that is shown alone: what the room is told, until something is said.
pub fn text_above<'a>(text: &'a str, fields: &[RoomField]) -> &'a str {
    if fields.iter().any(|field| field.count > 0) { "" } else { text }
}

/// The region of the field that is shown alone, with its head, and the one below the head that tells of the others.
pub fn field_alone(sheet: PageLayout, text: &str, fields: &[RoomField], at: usize) -> (Region, Region) {
    let place = sheet.below_heading(text_above(text, fields));
    let below = under(place, 1);
    let cols = below.cols.saturating_sub(MARK);
    let rows = (wrap(&others(fields, at), usize::from(cols)).len() as u16).min(below.rows);
    (place, Region { x: below.x + MARK, cols, rows, ..below })
}

/// The other fields with their counts. A row that begins with the sign between two of them would be read as a list.
pub fn others(fields: &[RoomField], at: usize) -> String {
    let others = fields.iter().enumerate().filter(|(place, _)| *place != at);
    let told: Vec<String> = others.map(|(_, field)| told(field)).collect();
    told.join("\u{a0}· ")
}

/// A field and how many lines it has, kept together.
pub fn told(field: &RoomField) -> String {
    format!("{}\u{a0}({})", field.name, field.count)
}

/// The region for the rows of the field at hand.
pub(super) fn place(sheet: PageLayout, text: &str, fields: &[RoomField], at: usize) -> Region {
    if let Some(place) = fields_beside(sheet, text, fields).and_then(|all| all.get(at).copied()) {
        return under(place, 1);
    }
    let (place, others) = field_alone(sheet, text, fields, at);
    under(place, 1 + others.rows + APART)
}

impl<'a> Spread<'a> {
    /// The rows of a field beside others, in this region: as many of its newest as fit, close together.
    pub fn of_field(rows: &'a Rows<'a>, place: Region, sheet: PageLayout) -> Self {
        let mut spread = Self::plain(rows, place, sheet);
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
