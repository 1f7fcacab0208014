//! The rows of the work that are in sight: around the cursor, or at the end of a list that grows.

use crate::workshop::id::Id;

use super::rows::{ListSlot, Source, WorkRow, item_row};
use super::{LiveScreen, step};

/// Some of the rows, near the cursor or at the end, and how many are hidden.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct RowWindow {
    /// The rows in sight.
    pub rows: Vec<WorkRow>,
    /// How many are above them.
    pub above: usize,
    /// How many are below them.
    pub below: usize,
}

impl LiveScreen {
    /// The rows that can be seen at once: at most twice `most`, around the cursor, otherwise the newest of a list that
    /// grows, otherwise the first. Only these are built, so that a long list costs no more than a short one.
    pub fn rows_near(&self, most: usize) -> RowWindow {
        match self.source() {
            Source::List(list) if self.grows_at_end(list) => self.newest(list, most),
            Source::List(list) => self.window(self.slots(list), most, true, |slot| slot.id(), ListSlot::row),
            Source::Made(rows, grows) => self.window(rows, most, grows, |row| row.id, |row| row),
        }
    }

    /// All rows of the work, as the step shows them.
    pub fn rows(&self) -> Vec<WorkRow> {
        match self.source() {
            Source::List(list) => self.list_rows(list),
            Source::Made(rows, _) => rows,
        }
    }

    /// Where the rows come from. Before and after the day, one can point at what it is about and who carries it on.
    fn source(&self) -> Source<'_> {
        match self.workshop().step().filter(|_| self.workshop().day.ended.is_none()) {
            Some(on) => step::rows(self, &on.kind),
            None => Source::Made(self.own_rows(), false),
        }
    }

    /// Whether the newest line of a list is its last row, and in sight.
    fn grows_at_end(&self, list: &str) -> bool {
        let themes = self.workshop().lists.list(list).themes_standing().next();
        themes.is_none() && self.cursor().or(self.in_focus()).is_none()
    }

    /// The end of a list without themes: while lines come in, rows are built only for the newest.
    fn newest(&self, list: &str, most: usize) -> RowWindow {
        let list = self.workshop().lists.list(list);
        let mut rows: Vec<WorkRow> = list.standing().rev().take(most).map(|item| item_row(item, 0)).collect();
        rows.reverse();
        RowWindow { above: list.count() - rows.len(), below: 0, rows }
    }

    fn window<T>(
        &self,
        all: Vec<T>,
        most: usize,
        grows: bool,
        id: impl Fn(&T) -> Id,
        row: impl Fn(T) -> WorkRow,
    ) -> RowWindow {
        let len = all.len();
        let focus = self.cursor().or(self.in_focus());
        let at = focus.and_then(|on| all.iter().rposition(|one| id(one) == on));
        let anchor = at.unwrap_or(if grows { len } else { 0 });
        let above = anchor.saturating_sub(most);
        let rows: Vec<WorkRow> = all.into_iter().skip(above).take(2 * most).map(row).collect();
        RowWindow { below: len - above - rows.len(), rows, above }
    }
}
