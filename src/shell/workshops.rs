//! Where workshops are opened and made. `throw_away.rs` has the copies.

use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

use super::chance;
use super::clock::SystemClock;
use super::disk::{Disk, RealDisk};
use super::os::synced::synced_folder;
use super::paths::{Paths, is_id};
use super::session::Ready;
use super::store::{Opener, create, list, open, stray};
use crate::app::msg::Listing;
use crate::app::trouble::{Finding, Trouble};
use crate::workshop::event::Opened;

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
        let mut open = open(&self.disk, &self.paths.live, path, &opener)?;
        open.findings.extend(synced(path));
        Ok(Ready { open, run: opener.run, path: path.to_path_buf(), throw_away: None })
    }

    /// All workshops: those in the documents' folder, and those whose document is gone.
    pub fn list(&self) -> Vec<Listing> {
        let documents = list(&*self.disk, &self.paths.documents).into_iter();
        documents.chain(stray::strays(&*self.disk, &self.paths.live)).collect()
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
        Opener { run: chance::run(), pid: std::process::id(), now: self.clock.now(), pause }
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
