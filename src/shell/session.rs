//! The workshop that is open in this window: its writer, and the folder of a copy that is thrown away at the end.

use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

use super::clock::SystemClock;
use super::disk::{Disk, RealDisk};
use super::paths::{Paths, is_id};
use super::store::{Open, Opener, StorePlace, Writer, create, create_of, failed, left, open, read};
use super::{chance, os};
use crate::app::effect::StoreRequest;
use crate::app::msg::{OpenedWorkshop, StoreReport};
use crate::app::trouble::{Finding, Trouble};
use crate::shell::os::synced::synced_folder;
use crate::workshop::event::{Entry, Event, Opened};
use crate::workshop::id::Run;

/// A workshop that was opened and is not yet being written.
pub struct Ready {
    open: Open,
    run: Run,
    path: PathBuf,
    throw_away: Option<ThrowAway>,
}

/// A workshop that is being written.
pub struct Session {
    writer: Writer,
    /// Where its files lie.
    pub place: StorePlace,
    // Dropped after the writer has ended.
    throw_away: Option<ThrowAway>,
}

/// A workshop whose writer has died.
pub struct DeadWriter {
    /// Where its document lies.
    pub document: PathBuf,
    throw_away: Option<ThrowAway>,
}

/// Folders that are gone at the end.
#[derive(Debug)]
struct ThrowAway([PathBuf; 2]);

impl Drop for ThrowAway {
    fn drop(&mut self) {
        for folder in &self.0 {
            // What could not be taken away can be read by its owner alone.
            let _ = std::fs::remove_dir_all(folder);
        }
    }
}

/// Where workshops are opened: the disk, its folders, the clock.
#[derive(Clone)]
pub struct Store {
    /// The disk.
    pub disk: Arc<dyn Disk>,
    /// Its folders.
    pub paths: Paths,
    /// The time.
    pub clock: SystemClock,
}

impl Store {
    /// The computer's own disk.
    pub fn real(paths: Paths, clock: SystemClock) -> Self {
        Self { disk: Arc::new(RealDisk), paths, clock }
    }

    /// Opens the workshop whose document lies at `path`.
    pub fn open(&self, path: &Path) -> Result<Ready, Trouble> {
        let opener = self.opener();
        let mut open = open(&self.disk, &self.paths.live, path, &opener)?;
        open.findings.extend(synced(path));
        Ok(Ready { open, run: opener.run, path: path.to_path_buf(), throw_away: None })
    }

    /// Makes a workshop, in another folder than the usual one where that is given; returns where its document lies.
    pub fn make(&self, mut opened: Opened, folder: Option<PathBuf>) -> Result<PathBuf, Trouble> {
        let mut paths = self.paths.clone();
        paths.documents = folder.unwrap_or(paths.documents);
        if !is_id(&opened.id) {
            opened.id = chance::id();
        }
        create(&self.disk, &paths, opened, &self.opener())
    }

    /// Makes a workshop and opens it.
    pub fn create(&self, opened: Opened, folder: Option<PathBuf>) -> Result<Ready, Trouble> {
        self.open(&self.make(opened, folder)?)
    }

    /// Opens a copy of a workshop that is thrown away at the end.
    pub fn rehearse(&self, path: &Path) -> Result<Ready, Trouble> {
        let found = read(&*self.disk, &self.paths.live, path)?;
        self.throw_away(found.journal.entries().to_vec())
    }

    /// Opens a workshop of these entries that is thrown away at the end. Its journal lies where all do, so that a second
    /// window finds it; it has an id of its own, and so no part in the workshop that it is a copy of.
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
        let ready = self.open(&path)?;
        Ok(Ready { throw_away: Some(throw_away), ..ready })
    }

    /// Takes away throw-away copies of runs that were killed. They hold the words of the workshop that they were made of,
    /// and a strike in that one does not reach them.
    pub fn sweep(&self) {
        let folders = self.disk.list(&self.paths.live).unwrap_or_default();
        folders.iter().filter_map(|live| self.left_over(live)).for_each(drop);
    }

    /// The folders of a throw-away copy that nobody has open: no other document has such a name in such a folder.
    fn left_over(&self, live: &Path) -> Option<ThrowAway> {
        let id = live.file_name()?.to_str()?;
        let document = left::owner(&*self.disk, live)?.document;
        let folder = document.parent()?.to_path_buf();
        let ours =
            is_id(id) && folder.ends_with(throw_away_folder(id)) && document.ends_with(format!("{id}.json"));
        let free = ours && self.disk.lock(&live.join("lock")).ok()?.is_some();
        free.then(|| ThrowAway([folder, live.to_path_buf()]))
    }

    fn opener(&self) -> Opener {
        Opener { run: chance::run(), pid: std::process::id(), now: self.clock.now(), pause }
    }
}

/// That a service copies the folder of this document elsewhere, where one is known to.
pub fn synced(document: &Path) -> Option<Finding> {
    let whole = std::path::absolute(document).unwrap_or_else(|_| document.to_path_buf());
    let service = synced_folder(&whole, |name| std::env::var(name).ok());
    service.map(|service| Finding::Synced(service.to_owned()))
}

fn throw_away_folder(id: &str) -> String {
    format!("verkstad-{id}")
}

/// Waits for whoever holds a file or a lock for a moment.
fn pause(tried: u32) {
    std::thread::sleep(Duration::from_millis(10 << tried.min(5)));
}

impl Ready {
    /// Where its document lies.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// Starts the writer; `tell` is called in its thread. Returns what the program is to know.
    pub fn start(
        self,
        clock: SystemClock,
        tell: impl FnMut(StoreReport) + Send + 'static,
    ) -> io::Result<(Session, OpenedWorkshop)> {
        let Open { live, journal, findings, left } = self.open;
        let path = Some(self.path).filter(|_| self.throw_away.is_none());
        let place = live.place().clone();
        let writer = Writer::start(live, clock, tell)?;
        let opened = OpenedWorkshop { journal, run: self.run, path, findings, left };
        Ok((Session { writer, place, throw_away: self.throw_away }, opened))
    }
}

impl Session {
    /// Leaves a workshop whose writer has died; what is to be thrown away is not, for it is opened again.
    pub fn leave(self) -> DeadWriter {
        DeadWriter { document: self.place.document, throw_away: self.throw_away }
    }

    /// Throws away at the end what a workshop that was left had to.
    pub fn take_over(&mut self, left: DeadWriter) {
        self.throw_away = left.throw_away;
    }

    /// Asks for something to be written; hands it back when nobody is there to do it.
    pub fn ask(&self, ask: StoreRequest) -> Result<(), StoreRequest> {
        self.writer.ask(ask)
    }

    /// Has all of it written, and waits for that. Returns whether that went well.
    pub fn close(self) -> bool {
        let Self { writer, throw_away, .. } = self;
        let closed = writer.close();
        drop(throw_away);
        closed
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::workshop::fixture::Leader;

    #[test]
    fn the_copy_of_a_run_that_was_killed_is_swept_and_one_that_is_open_is_not() {
        let home = tempfile::tempdir().unwrap();
        let store = Store::real(Paths::all_in(home.path()), SystemClock::start());
        let real = store.make(crate::workshop::fixture::opened(), None).unwrap();
        drop(store.open(&real).unwrap());
        let ready = store.throw_away(Leader::new().journal.entries().to_vec()).unwrap();
        let Ready { open, throw_away, path, .. } = ready;
        let [folder, live] = &throw_away.as_ref().unwrap().0.clone();
        // A run that is killed takes nothing away.
        std::mem::forget(throw_away);
        store.sweep();
        assert!(path.exists() && live.exists(), "it is open");
        drop(open);
        store.sweep();
        assert!(!folder.exists() && !live.exists());
        assert!(real.exists() && store.open(&real).is_ok(), "a workshop that is kept stays");
    }
}
