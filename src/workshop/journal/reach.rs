//! What undo and redo reach: which entries count, and which of them can be taken back or brought back.

use std::collections::BTreeSet;

use crate::workshop::event::{Entry, Event};

/// Which entries count, as far as they were noted.
#[derive(Debug, Clone, Default)]
pub(super) struct Reach {
    /// The seqs of entries that count and can be taken back, oldest first.
    done: Vec<u32>,
    /// The seqs of entries that were taken back and can be brought back; redo takes the last.
    undone: Vec<u32>,
    /// The seqs of all entries that do not count now, including those that can no longer be brought back.
    off: BTreeSet<u32>,
}

impl Reach {
    /// The seq of the entry that undo would take back.
    pub(super) fn to_undo(&self) -> Option<u32> {
        self.done.last().copied()
    }

    /// The seq of the entry that redo would bring back.
    pub(super) fn to_redo(&self) -> Option<u32> {
        self.undone.last().copied()
    }

    /// Whether the entry does not count now.
    pub(super) fn is_off(&self, seq: u32) -> bool {
        self.off.contains(&seq)
    }

    /// Notes the next entry. Undo does not reach behind some.
    pub(super) fn note(&mut self, entry: &Entry) {
        if entry.events.iter().any(Event::ends_undo) {
            self.done.clear();
            self.undone.clear();
            return;
        }
        let mut changes = false;
        for event in &entry.events {
            match event {
                Event::Undone { seq } => self.take_back(*seq),
                Event::Redone { seq } => self.bring_back(*seq),
                // A strike cannot be taken back.
                Event::Struck { .. } => {}
                _ => changes = true,
            }
        }
        // Opening the workshop cannot be undone.
        if changes && entry.seq > 1 {
            self.done.push(entry.seq);
            self.undone.clear();
        }
    }

    fn take_back(&mut self, seq: u32) {
        if let Some(at) = self.done.iter().rposition(|done| *done == seq) {
            self.done.remove(at);
            self.undone.push(seq);
            self.off.insert(seq);
        }
    }

    fn bring_back(&mut self, seq: u32) {
        if let Some(at) = self.undone.iter().rposition(|undone| *undone == seq) {
            self.undone.remove(at);
            self.done.push(seq);
            self.off.remove(&seq);
        }
    }
}
