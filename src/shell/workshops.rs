//! Where workshops are opened and made. `throw_away.rs` has the copies.

use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::{Duration, Instant};

use super::chance;
use super::clock::SystemClock;
use super::disk::{Disk, RealDisk};
use super::os::synced::synced_folder;
use super::paths::{Paths, is_id};
use super::session::Ready;
use super::store::{Opener, create, list, open, stray};
use super::worker::each_until;
use crate::app::msg::Listing;
use crate::app::trouble::{Finding, Trouble};
use crate::workshop::event::Opened;

/// How long a list waits for a disk that does not answer: whoever asks has an answer within two seconds.
const PATIENCE: Duration = Duration::from_millis(1_600);

/// Where workshops are opened: the disk, its folders, the clock.
#[derive(Clone)]
pub struct Store {
    pub disk: Arc<dyn Disk>,
    pub paths: Paths,
    pub clock: SystemClock,
}

impl Store {
    /// The store on the computer's own disk.
    pub fn real(paths: Paths, clock: SystemClock) -> Self {
        Self { disk: Arc::new(RealDisk), paths, clock }
    }

    /// Opens the workshop whose document is at `path`.
    pub fn open(&self, path: &Path) -> Result<Ready, Trouble> {
        let opener = self.opener();
        let opened = open(&self.disk, &self.paths.live, path, &opener);
        let mut open = opened.map_err(|why| why.placed(&self.paths.live))?;
        open.findings.extend(synced(path));
        Ok(Ready { open, run: opener.run, path: path.to_path_buf(), throw_away: None })
    }

    /// All workshops: those in the documents' folder, and those whose document is gone; and the paths that did not answer
    /// in time.
    pub fn list(&self) -> (Vec<Listing>, Vec<PathBuf>) {
        let until = Instant::now() + PATIENCE;
        let Paths { documents, live, .. } = self.paths.clone();
        let disk = self.disk.clone();
        let paths = each_until(vec![documents.clone()], until, move |of| list::documents(&*disk, of)).pop();
        let Some(paths) = paths.flatten() else { return (Vec::new(), vec![documents]) };
        let disk = self.disk.clone();
        let found = each_until(paths.clone(), until, move |path| list::listing(&*disk, path));
        let silent = paths.into_iter().zip(&found).filter(|(_, found)| found.is_none()).map(|(path, _)| path);
        let silent = silent.collect();
        let (ids, disk) = (stray::ids(&*self.disk, &live), self.disk.clone());
        let strays = each_until(ids, until, move |id| stray::stray(&*disk, &live, id));
        let mut all: Vec<Listing> = found.into_iter().chain(strays).flatten().flatten().collect();
        list::sort(&mut all);
        (all, silent)
    }

    /// Brings back a workshop whose document is gone, at the path wanted or where it was, and opens it.
    pub fn bring_back(&self, id: &str, wanted: Option<&Path>) -> Result<Ready, Trouble> {
        let Paths { live, documents, .. } = &self.paths;
        let path = stray::bring_back(&self.disk, live, id, wanted, documents)?;
        let mut ready = self.open(&path)?;
        ready.open.findings.insert(0, Finding::BroughtBack(path));
        Ok(ready)
    }

    /// Makes a workshop in the given folder or the usual one; returns its document's path.
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

    fn opener(&self) -> Opener {
        Opener {
            run: chance::run(),
            pid: std::process::id(),
            now: self.clock.now(),
            began: self.clock.began(),
            pause,
        }
    }
}

/// The finding that a known service copies this document's folder elsewhere.
pub fn synced(document: &Path) -> Option<Finding> {
    let whole = std::path::absolute(document).unwrap_or_else(|_| document.to_path_buf());
    let service = synced_folder(&whole, |name| std::env::var(name).ok());
    service.map(|service| Finding::Synced(service.to_owned()))
}

/// Waits for whoever holds a file or a lock for a moment.
fn pause(tried: u32) {
    std::thread::sleep(Duration::from_millis(10 << tried.min(5)));
}
