//! What to store for a new entry.

use std::sync::Arc;

use crate::workshop::event::{AfterEvent, ClockEvent, Entry, Event};

use super::super::effect::{Effect, StoreRequest};
use super::LiveScreen;

impl LiveScreen {
    /// The entry, or all entries if it strikes words; also the document if a step or the day ends, or that is taken back:
    /// whether a day goes on is read in the document.
    pub(super) fn to_store(&self, entry: Arc<Entry>) -> Vec<Effect> {
        let strikes = |event: &Event| matches!(event, Event::Struck { .. }) || event.is_spread();
        let strikes = entry.events.iter().any(strikes);
        let moves = entry.events.iter().any(|event| match event {
            Event::Undone { seq } | Event::Redone { seq } => self.moved(*seq),
            event => moves(event),
        });
        let words = if strikes {
            StoreRequest::Strike(self.journal.entries().to_vec())
        } else {
            StoreRequest::Append(entry)
        };
        let document = moves.then_some(StoreRequest::Checkpoint);
        std::iter::once(words).chain(document).map(Effect::Store).collect()
    }

    /// Whether the entry with this number moved the day on.
    fn moved(&self, seq: u32) -> bool {
        let at = usize::try_from(seq).ok().and_then(|seq| seq.checked_sub(1));
        let entry = at.and_then(|at| self.journal.entries().get(at));
        entry.is_some_and(|entry| entry.events.iter().any(moves))
    }
}

/// Whether this ends a step or the day, or comes after the end of a day and is all that people take along from it.
fn moves(event: &Event) -> bool {
    matches!(
        event,
        Event::Clock(
            ClockEvent::Started | ClockEvent::WentTo { .. } | ClockEvent::WentOn { .. } | ClockEvent::Ended
        ) | Event::After(AfterEvent::Embers { .. })
    )
}
