//! Throw-away copies of workshops: a rehearsal, the example.

use std::path::Path;
use std::sync::Arc;

use super::paths::{is_id, throw_away_folder};
use super::session::{Ready, ThrowAway};
use super::store::{create_of, failed, owner, read};
use super::workshops::Store;
use super::{chance, os};
use crate::app::trouble::Trouble;
use crate::workshop::event::{Entry, Event};
use crate::workshop::follow::NewWorkshop;

impl Store {
    /// Opens a throw-away copy of a workshop.
    pub fn rehearse(&self, path: &Path) -> Result<Ready, Trouble> {
        let found = read(&*self.disk, &self.paths.live, path)?;
        self.throw_away(found.journal.entries().to_vec())
    }

    /// Opens a throw-away workshop that is made for it.
    pub fn rehearse_new(&self, made: NewWorkshop) -> Result<Ready, Trouble> {
        let NewWorkshop { opened, taken } = made;
        let events = std::iter::once(Event::Opened(Box::new(opened))).chain(taken).collect();
        self.throw_away(vec![Entry { seq: 1, at: self.clock.now(), by: chance::run(), events }.into()])
    }

    /// Opens a throw-away workshop of these entries. Its journal lies where all do, so that a second window finds it;
    /// it has an id of its own, and so never touches the workshop that it copies.
    pub fn throw_away(&self, mut entries: Vec<Arc<Entry>>) -> Result<Ready, Trouble> {
        let id = chance::id();
        if let Some(Event::Opened(opened)) =
            entries.first_mut().and_then(|entry| Arc::make_mut(entry).events.first_mut())
        {
            opened.id.clone_from(&id);
        }
        let folder = std::env::temp_dir().join(throw_away_folder(&id));
        os::make_dirs(&folder).map_err(|error| failed(&error, &folder))?;
        let throw_away = ThrowAway([folder.clone(), self.paths.live.join(&id)]);
        let path = folder.join(format!("{id}.json"));
        create_of(&self.disk, &path, entries)?;
        let ready = self.open_copy(&path)?;
        Ok(Ready { throw_away: Some(throw_away), ..ready })
    }

    /// Deletes throw-away copies of runs that were killed. They hold the words of the workshop that they copied, and a
    /// strike there does not reach them.
    pub fn sweep(&self) {
        let folders = self.disk.list(&self.paths.live).unwrap_or_default();
        folders.iter().filter_map(|live| self.left_over(live)).for_each(drop);
    }

    /// The folders of a throw-away copy that nobody has open. No other document has such a name in such a folder.
    fn left_over(&self, live: &Path) -> Option<ThrowAway> {
        let id = live.file_name()?.to_str()?;
        let document = owner::read(&*self.disk, live)?.document;
        let folder = document.parent()?.to_path_buf();
        let ours =
            is_id(id) && folder.ends_with(throw_away_folder(id)) && document.ends_with(format!("{id}.json"));
        let free = ours && self.disk.lock(&live.join("lock")).ok()?.is_some();
        free.then(|| ThrowAway([folder, live.to_path_buf()]))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::shell::clock::SystemClock;
    use crate::shell::paths::Paths;
    use crate::workshop::fixture::Leader;

    #[test]
    fn a_method_that_is_tried_out_leaves_nothing() {
        let home = tempfile::tempdir().unwrap();
        let store = Store::real(Paths::all_in(home.path()), SystemClock::start());
        let ready = store.rehearse_new(crate::workshop::fixture::opened().into()).unwrap();
        let Ready { open, throw_away, path, .. } = ready;
        assert!(path.exists() && !path.starts_with(home.path()));
        assert_eq!(store.list().0, [], "it is not among the workshops");
        let [folder, live] = &throw_away.as_ref().unwrap().0.clone();
        drop((open, throw_away));
        assert!(!folder.exists() && !live.exists());
    }

    #[test]
    fn the_copy_of_a_run_that_was_killed_is_swept_and_one_that_is_open_is_not() {
        let home = tempfile::tempdir().unwrap();
        let store = Store::real(Paths::all_in(home.path()), SystemClock::start());
        let real = store.make(crate::workshop::fixture::opened(), None).unwrap();
        drop(store.open(&real).unwrap());
        let ready = store.throw_away(Leader::new().journal.entries().to_vec()).unwrap();
        let Ready { open, throw_away, path, .. } = ready;
        let [folder, live] = &throw_away.as_ref().unwrap().0.clone();
        // A killed run deletes nothing.
        std::mem::forget(throw_away);
        store.sweep();
        assert!(path.exists() && live.exists(), "it is open");
        drop(open);
        store.sweep();
        assert!(!folder.exists() && !live.exists());
        assert!(real.exists() && store.open(&real).is_ok(), "a workshop that is kept stays");
    }
}
