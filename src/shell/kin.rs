//! Workshops that were made from one another: where words still stand that were struck in one of them.

use std::path::Path;
use std::time::Duration;

use super::paths::id_in_name;
use super::store::read;
use super::worker::Task;
use super::workshops::Store;
use crate::app::effect::StruckWords;
use crate::app::msg::{DocumentState, Listing, StandsThere};

/// How long one document may take to be read.
const PATIENCE: Duration = Duration::from_millis(1_600);

impl Store {
    /// The workshops made from this one, or from which it was made, however many were made in between, in which these
    /// words still stand. What cannot be read is not told: nobody knows what stands there.
    pub fn still_standing(&self, struck: &StruckWords) -> Vec<StandsThere> {
        let (listed, _) = self.list();
        let told = kin(&listed, struck).into_iter().filter(|one| self.says_any(&one.path, &struck.words));
        told.map(|one| StandsThere { title: one.head.title.clone(), date: one.head.date }).collect()
    }

    fn says_any(&self, path: &Path, words: &[String]) -> bool {
        let (disk, live, path) = (self.disk.clone(), self.paths.live.clone(), path.to_path_buf());
        let reading = Task::start(move || read(&*disk, &live, &path)).ok();
        let found = reading.and_then(|reading| reading.within(PATIENCE)).and_then(Result::ok);
        found.is_some_and(|found| found.journal.says_any(words))
    }
}

/// The workshops that are related to this one, itself excepted.
fn kin<'a>(listed: &'a [Listing], struck: &StruckWords) -> Vec<&'a Listing> {
    let mut ids: Vec<&str> = struck.follows.iter().map(String::as_str).chain([struck.id.as_str()]).collect();
    let own = listed.iter().filter(|one| id_in_name(&one.path) == Some(&struck.id));
    ids.extend(own.flat_map(|one| &one.head.follows).map(String::as_str));
    let mut found: Vec<&Listing> = Vec::new();
    loop {
        let is_new = |one: &&Listing| {
            let follows = || one.head.follows.iter().any(|id| ids.contains(&id.as_str()));
            let id = id_in_name(&one.path).filter(|id| *id != struck.id);
            let is_kin = |id: &str| ids.contains(&id) || follows();
            let is_found = found.iter().any(|other| other.path == one.path);
            !is_found && is_there(one) && id.is_some_and(is_kin)
        };
        let Some(next) = listed.iter().find(is_new) else { return found };
        ids.extend(id_in_name(&next.path));
        ids.extend(next.head.follows.iter().map(String::as_str));
        found.push(next);
    }
}

/// Whether its document is the one in use.
fn is_there(one: &Listing) -> bool {
    match one.whole {
        DocumentState::Sound | DocumentState::Edited | DocumentState::Damaged => true,
        DocumentState::Gone(_) | DocumentState::Left(_) => false,
    }
}

#[cfg(test)]
mod tests;
