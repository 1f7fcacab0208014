//! Which numbers and letters are in use: those that were given by entries that count.

use std::collections::BTreeMap;

use crate::workshop::event::{AgendaEvent, Event, IslandEvent, ItemEvent, RowEvent, ThemeEvent};

/// The highest number in use in each series, among the entries that count. Undo gives the newest number back; what is
/// removed, merged or struck keeps its own. A row of the agenda keeps its number even when it is undone, because
/// half-typed text is kept under it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Used(BTreeMap<String, u32>);

impl Used {
    /// The highest number given in a series; 0 if there is none.
    pub fn highest(&self, series: &str) -> u32 {
        self.0.get(series).copied().unwrap_or(0)
    }

    fn note(&mut self, series: &str, number: u32) {
        match self.0.get_mut(series) {
            Some(highest) => *highest = number.max(*highest),
            None => drop(self.0.insert(series.to_owned(), number)),
        }
    }

    /// Notes the numbers that an entry gives while it counts.
    pub fn note_event(&mut self, event: &Event) {
        match event {
            Event::Item(ItemEvent::Added { list, number, .. } | ItemEvent::MovedTo { list, number, .. }) => {
                self.note(list, *number);
            }
            Event::Theme(ThemeEvent::Made { list, letter, .. }) => self.note(&letters_of(list), *letter),
            Event::Island(IslandEvent::Named { number, .. }) => self.note(ISLANDS, *number),
            Event::Row(RowEvent::Added { table, number, .. }) => self.note(table, *number),
            _ => self.note_rows(event),
        }
    }

    /// Notes the numbers that an entry gives for ever.
    pub fn note_rows(&mut self, event: &Event) {
        match event {
            Event::Opened(opened) => opened.rows.iter().for_each(|row| self.note(ROWS, u32::from(row.row.0))),
            Event::Agenda(AgendaEvent::Added { planned, .. }) => self.note(ROWS, u32::from(planned.row.0)),
            _ => {}
        }
    }
}

/// The series of islands' numbers. No list can have this name, because list names hold only letters, digits, `-` and
/// `.`.
pub const ISLANDS: &str = "#islands";
/// The series of the numbers of the agenda's rows.
pub const ROWS: &str = "#rows";

/// The series of a list's letters.
pub fn letters_of(list: &str) -> String {
    format!("#{list}")
}
