//! The months of a year on the room's screen: the month stands beside its first row, and rows are close together, so that
//! as many months as possible are seen at once.

use super::{Heads, Spread, WIDE};
use crate::workshop::id::Id;
use crate::workshop::months::YearPlace;
use crate::workshop::rows::{Row, Rows};

/// How wide the name of a place in the year is; the texts are written for it.
pub(super) fn place_width(part: Option<u16>) -> usize {
    match part.and_then(YearPlace::of_part) {
        None => 0,
        Some(YearPlace::Month(_)) => 3,
        Some(YearPlace::WholeYear) => 4,
        Some(YearPlace::Outside) => 6,
        Some(YearPlace::After(_)) => 7,
    }
}

/// The first row of a month.
pub(super) fn at_hand(rows: &Rows<'_>, on: Option<u8>) -> Option<Id> {
    let part = YearPlace::Month(on?).part();
    let at = rows.iter().position(|row| row.part == Some(part))?;
    rows.id(at)
}

impl Spread<'_> {
    /// Where in the year a row stands, if these are the months of one.
    pub fn place_of(&self, row: &Row<'_>) -> Option<YearPlace> {
        row.part.filter(|_| self.heads == Heads::Year).and_then(YearPlace::of_part)
    }

    /// Sets rows in one column if it holds all of them, apart if it can; otherwise close together, in the columns that hold
    /// most.
    pub(super) fn lay_out_year(&mut self) {
        (self.large, self.gap) = (false, 0);
        if self.place.cols < WIDE {
            // Words need the room more than dates do.
            self.tail = 0;
        }
        let place = self.rows.measured().map(|row| place_width(row.part)).max().unwrap_or(0) as u16;
        self.label = super::label_width(self.rows, false) + place + 1;
        for gap in [1, 0] {
            self.gap = gap;
            if self.fits_one_page() {
                return;
            }
        }
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
}
