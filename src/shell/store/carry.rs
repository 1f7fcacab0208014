//! Carries out requests to an open workshop, in the order that keeps the promise: first entries into the journal, then
//! a strike or the document.

use std::sync::Arc;

use super::live::OpenWorkshop;
use super::struck::Gone;
use super::{left, strike};
use crate::app::effect::{SavedUi, StoreRequest};
use crate::app::msg::StoreReport;
use crate::workshop::event::Entry;
use crate::workshop::time::At;

impl OpenWorkshop {
    /// Carries out all waiting requests, with one write and one sync for all entries together. Looking for the second
    /// window does not by itself retry what could not be written.
    pub fn carry_out(&mut self, asks: Vec<StoreRequest>, now: At) -> Vec<StoreReport> {
        let is_look = |ask: &StoreRequest| matches!(ask, StoreRequest::LookForWindow(_));
        let (looks, asks): (Vec<_>, Vec<_>) = asks.into_iter().partition(is_look);
        let Some(StoreRequest::LookForWindow(known)) = looks.last() else { return self.write(asks, now) };
        let mut reports = if asks.is_empty() { Vec::new() } else { self.write(asks, now) };
        let found = left::window(&*self.disk, &self.place);
        if found != *known {
            reports.push(StoreReport::Window(found));
        }
        reports
    }

    fn write(&mut self, asks: Vec<StoreRequest>, now: At) -> Vec<StoreReport> {
        let mut wants = Wants::default();
        for ask in asks {
            match ask {
                StoreRequest::Append(entry) => self.entries.push(entry),
                StoreRequest::Strike(entries) => self.replace_entries(entries),
                StoreRequest::Checkpoint => wants.document = true,
                StoreRequest::Again => wants.again = true,
                StoreRequest::Keep(left) => wants.left = Some(*left),
                StoreRequest::Close => wants.close = true,
                // `carry_out` looks for it, and writes nothing.
                StoreRequest::LookForWindow(_) => {}
            }
        }
        let (before, mut deleted) = (self.saved, Vec::new());
        let mut done = self.save();
        if self.striking.is_some() {
            done = done.and_then(|()| strike::everywhere(self, now, &mut deleted));
        } else if (wants.document || wants.close || wants.again) && self.is_behind() {
            done = done.and_then(|()| self.try_document(now));
        }
        if let Some(left) = wants.left {
            // This is not part of the record: while entries are saved, a failure here is not worth reporting.
            let _ = left::keep(&*self.disk, &self.place, &left);
        }
        if wants.close {
            self.end();
        }
        self.told(done, before, deleted)
    }

    /// Begins a journal for this run, synced, with everything that the document lacks.
    pub fn begin(&mut self, now: At) -> Vec<StoreReport> {
        self.take_leftovers_away();
        let mut deleted = Vec::new();
        let done = self.save().and_then(|()| {
            if self.striking.is_some() {
                strike::everywhere(self, now, &mut deleted)
            } else if self.is_behind() {
                self.try_document(now)
            } else {
                self.take_old_journals_away();
                Ok(())
            }
        });
        self.told(done, 0, deleted)
    }

    /// Replaces all entries after a strike, or after slips were dropped: no file has them in this form yet.
    fn replace_entries(&mut self, entries: Vec<Arc<Entry>>) {
        let gone = Gone::between(&self.entries, &entries);
        self.striking.get_or_insert_default().extend(gone);
        self.in_document = 0;
        self.entries = entries;
    }
}

/// What a batch asks for besides entries.
#[derive(Default)]
struct Wants {
    document: bool,
    again: bool,
    left: Option<SavedUi>,
    close: bool,
}
