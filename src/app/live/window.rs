//! The rows of the work, and which of them are in sight: around the cursor, or at the end of a list that grows.

use crate::workshop::rows::{Row, Rows};

use super::{LiveScreen, Mode, step};

/// Some of the rows, near the cursor or at the end, and how many are hidden.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct RowWindow<'a> {
    /// The rows in sight.
    pub rows: Vec<Row<'a>>,
    /// How many are above them.
    pub above: usize,
    /// How many are below them.
    pub below: usize,
}

impl LiveScreen {
    /// The rows that can be seen at once: at most twice `most`, around the cursor, otherwise the newest of a list that
    /// grows, otherwise the first. Only these are built, so that a long list costs no more than a short one.
    pub fn rows_near(&self, most: usize) -> RowWindow<'_> {
        let rows = self.rows();
        let floor = || self.on_floor().map(|row| row.id);
        let focus = self.cursor().or(self.in_focus()).or_else(floor);
        let at = focus.and_then(|on| rows.position(on));
        let anchor = at.unwrap_or(if rows.grows { rows.len() } else { 0 });
        let above = anchor.saturating_sub(most);
        let end = rows.len().min(above + 2 * most);
        RowWindow { above, below: rows.len() - end, rows: rows.into_range(above..end) }
    }

    /// The rows of the work as the step shows them; while the facilitator points, what they put on the wall. Before and
    /// after the day, they are the texts that the workshop has once.
    pub fn rows(&self) -> Rows<'_> {
        if self.entry.mode == Mode::Pointing
            && let Some((rows, _)) = self.put_up()
        {
            return rows;
        }
        match self.step_at_hand() {
            Some(on) => step::rows(self, &on.kind),
            None => self.own_rows(),
        }
    }

    /// The texts that the workshop has once, while the facilitator points; otherwise no rows, because the screen shows
    /// those texts in full.
    pub(super) fn own_rows(&self) -> Rows<'_> {
        if self.entry.mode == Mode::Pointing { Rows::own(self.workshop()) } else { Rows::default() }
    }
}
