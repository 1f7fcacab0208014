//! Whether what is being typed was said before: an index of the current list, kept in step with the journal.

use crate::workshop::event::{Event, ItemEvent};
use crate::workshop::id::Id;
use crate::workshop::items::Item;
use crate::workshop::journal::Journal;
use crate::workshop::similar::Similar;

use super::step::said;
use super::{LiveScreen, Mode};

/// The index, and how much of the journal it covers.
#[derive(Debug)]
pub(super) struct Same {
    index: Similar<Id>,
    list: String,
    seq: u32,
}

impl Default for Same {
    fn default() -> Self {
        Self { index: Similar::new(), list: String::new(), seq: 0 }
    }
}

impl Same {
    /// Brings the index up to date: incrementally if items were only added or reworded, otherwise from scratch.
    fn follow(&mut self, journal: &Journal, list: &str) {
        if self.list == list && self.seq == journal.seq() {
            return;
        }
        let from = usize::try_from(self.seq).unwrap_or(usize::MAX);
        let news = journal.entries().get(from..).unwrap_or_default();
        let grows = |event: &Event| {
            !matches!(
                event,
                Event::Undone { .. }
                    | Event::Redone { .. }
                    | Event::Struck { .. }
                    | Event::Item(
                        ItemEvent::Removed { .. } | ItemEvent::Merged { .. } | ItemEvent::MovedTo { .. }
                    )
            )
        };
        let events = || news.iter().flat_map(|entry| &entry.events);
        let parts = journal.workshop().lists.parts(list);
        if self.list == list && self.seq > 0 && events().all(grows) {
            for event in events() {
                match event {
                    Event::Item(ItemEvent::Added { id, list: of, text, .. })
                        if parts.contains(&of.as_str()) =>
                    {
                        self.index.insert(*id, text);
                    }
                    Event::Item(ItemEvent::Reworded { id, text })
                        if journal.workshop().lists.holds(list, *id) =>
                    {
                        self.index.insert(*id, text);
                    }
                    _ => {}
                }
            }
        } else {
            self.index = Similar::new();
            let items = parts.iter().flat_map(|part| journal.workshop().lists.list(part).standing());
            items.for_each(|item: &Item| self.index.insert(item.id, &item.text));
        }
        list.clone_into(&mut self.list);
        self.seq = journal.seq();
    }
}

impl LiveScreen {
    /// Looks up what is being typed in the list.
    pub(super) fn look_for_same(&mut self) {
        let typed = said(self, self.entry.editor.text());
        let looks = self.entry.mode == Mode::Writing && self.entry.asking.is_none() && self.collects();
        if !looks || typed.trim().chars().count() < 3 {
            self.entry.found = None;
            return;
        }
        let Some(list) = self.journal.workshop().capture_list().map(str::to_owned) else { return };
        self.same.follow(&self.journal, &list);
        self.entry.found = self.same.index.find(said(self, self.entry.editor.text()));
    }
}
