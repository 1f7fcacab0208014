//! Workshops that were made from one another: where words still stand that were struck in one of them.

use std::time::Duration;

use super::paths::id_in_name;
use super::store::read;
use super::store::stray::without_document;
use super::worker::Task;
use super::workshops::Store;
use crate::app::effect::StruckWords;
use crate::app::msg::{DocumentState, Listing, LookedElsewhere, StandsThere};
use crate::programme::{Element, Programme};
use crate::workshop::follow::kin;
use crate::workshop::journal::Journal;

/// How long one document may take to be read.
const PATIENCE: Duration = Duration::from_millis(1_600);

impl Store {
    /// The workshops and programmes made from this one, or from which it was made, however many were made in between, in which these
    /// words still stand; and what could not be read, because nobody knows what stands there.
    pub fn still_standing(&self, struck: &StruckWords) -> LookedElsewhere {
        let (listed, programmes, mut unread) = self.list_and_unread();
        unread.retain(|path| id_in_name(path) != Some(&struck.id));
        let mut found = LookedElsewhere { there: Vec::new(), unread };
        let all: Vec<_> = listed.iter().filter_map(|one| Some((id_of(one)?, &*one.head.follows))).collect();
        let kin = kin(&all, (&struck.id, &struck.follows));
        let related = listed.iter().filter(|one| id_of(one).is_some_and(|id| kin.contains(&id)));
        for one in related.filter(|one| !is_elsewhere(one, &listed)) {
            match self.journal_of(one) {
                Some(journal) if journal.says_any(&struck.words) => {
                    let (title, date) = (one.head.title.clone(), one.head.date);
                    found.there.push(StandsThere { title, date });
                }
                Some(_) => {}
                None => found.unread.push(one.path.clone()),
            }
        }
        // What people were to do between two gatherings stands in their programme, too.
        let names = |of: &Programme| of.workshops().any(|(_, id)| id == struck.id || kin.contains(&id));
        let read = programmes.iter().filter_map(|one| one.read.as_ref().ok());
        for of in read.filter(|of| names(of) && of.says_any(&struck.words)) {
            let first = of.elements.iter().filter_map(Element::first_day).min();
            let date = first.unwrap_or_else(|| self.clock.now().today());
            found.there.push(StandsThere { title: of.name.to_string(), date });
        }
        found
    }

    /// All that is known of this workshop; `None` if it cannot be read, or not in time.
    fn journal_of(&self, one: &Listing) -> Option<Journal> {
        let (disk, live, path) = (self.disk.clone(), self.paths.live.clone(), one.path.clone());
        let gone = match &one.whole {
            DocumentState::Gone(id) => Some(id.clone()),
            DocumentState::Sound
            | DocumentState::Edited
            | DocumentState::Damaged
            | DocumentState::Left(_) => None,
        };
        let reading = Task::start(move || match gone {
            Some(id) => without_document(&*disk, &live, &path, &id),
            None => read(&*disk, &live, &path).map(|found| found.journal),
        });
        reading.ok()?.within(PATIENCE)?.ok()
    }
}

/// The id of a workshop that is listed.
fn id_of(one: &Listing) -> Option<&str> {
    match &one.whole {
        DocumentState::Gone(id) => Some(id),
        DocumentState::Sound | DocumentState::Edited | DocumentState::Damaged | DocumentState::Left(_) => {
            id_in_name(&one.path)
        }
    }
}

/// Whether this was left behind by a workshop that is listed where it lies now.
fn is_elsewhere(one: &Listing, listed: &[Listing]) -> bool {
    match &one.whole {
        DocumentState::Left(to) => listed.iter().any(|other| other.path == *to),
        DocumentState::Sound | DocumentState::Edited | DocumentState::Damaged | DocumentState::Gone(_) => {
            false
        }
    }
}

#[cfg(test)]
mod tests;
