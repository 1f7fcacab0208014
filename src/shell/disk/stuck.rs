//! A disk of which one place does not answer, like a share that is dead. Only tests use it.

use std::io::{self, Read};
use std::path::{Path, PathBuf};
use std::sync::{Arc, Condvar, Mutex, PoisonError};
use std::time::Duration;

use super::{Disk, DiskFile, Lock, Meta};

/// How long a place stays silent at most, so that a test that goes wrong ends.
const MOST: Duration = Duration::from_secs(30);

/// A disk that answers at once, except for what lies at or below one place.
pub struct StuckDisk {
    disk: Arc<dyn Disk>,
    place: PathBuf,
    /// As soon as somebody reads below here, the place answers.
    key: Option<PathBuf>,
    answers: Mutex<bool>,
    changed: Condvar,
}

impl StuckDisk {
    /// The disk, of which `place` does not answer until somebody reads below `key`, if there is one.
    pub fn new(disk: Arc<dyn Disk>, place: &Path, key: Option<&Path>) -> Self {
        let key = key.map(Path::to_path_buf);
        Self { disk, place: place.to_path_buf(), key, answers: Mutex::default(), changed: Condvar::new() }
    }

    /// Has the place answer from now on.
    pub fn answer(&self) {
        *self.answers.lock().unwrap_or_else(PoisonError::into_inner) = true;
        self.changed.notify_all();
    }

    fn at(&self, path: &Path) -> &dyn Disk {
        if self.key.as_ref().is_some_and(|key| path.starts_with(key)) {
            self.answer();
        }
        if path.starts_with(&self.place) {
            let answers = self.answers.lock().unwrap_or_else(PoisonError::into_inner);
            drop(self.changed.wait_timeout_while(answers, MOST, |answers| !*answers));
        }
        &*self.disk
    }
}

impl Disk for StuckDisk {
    fn read(&self, path: &Path) -> io::Result<Vec<u8>> {
        self.at(path).read(path)
    }

    fn list(&self, dir: &Path) -> io::Result<Vec<PathBuf>> {
        self.at(dir).list(dir)
    }

    fn create_new(&self, path: &Path) -> io::Result<Box<dyn DiskFile>> {
        self.at(path).create_new(path)
    }

    fn open_read(&self, path: &Path) -> io::Result<Box<dyn Read + Send>> {
        self.at(path).open_read(path)
    }

    fn rename(&self, from: &Path, to: &Path) -> io::Result<()> {
        self.at(to).rename(from, to)
    }

    fn remove(&self, path: &Path) -> io::Result<()> {
        self.at(path).remove(path)
    }

    fn make_dirs(&self, path: &Path) -> io::Result<()> {
        self.at(path).make_dirs(path)
    }

    fn sync_dir(&self, path: &Path) -> io::Result<()> {
        self.at(path).sync_dir(path)
    }

    fn metadata(&self, path: &Path) -> io::Result<Meta> {
        self.at(path).metadata(path)
    }

    fn lock(&self, path: &Path) -> io::Result<Option<Lock>> {
        self.at(path).lock(path)
    }
}
