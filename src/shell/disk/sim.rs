//! A disk in memory that fails when told to and forgets at a power cut what was not synced.
//!
//! Faults and cuts are asked for through [`SimDisk`]; what is on the disk, and what of it outlasts a cut, is
//! `world.rs`. Tests and benches use it; the program never does.
//!
//! # The model
//!
//! * What a file holds outlasts a cut as it was at its last successful `sync_data` or `sync_all`. Of what was
//!   written since, a cut keeps nothing, all, or any part from the front, of which the last bytes may be zeros (a
//!   file system that wrote the length before the content).
//! * A name (made, moved or taken away) outlasts a cut once the folder it lies in was synced. Before that, each
//!   change of a name is kept or lost by itself, in no order. A rename happens whole or not at all: journalling file
//!   systems promise that much.
//! * After a failed sync the file is rotten: later syncs answer `Ok` and keep nothing, as Linux does.
//! * `kill` is the end of the process alone: all that was written stays, locks are let go.

use std::io::{self, Read};
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use super::{Disk, DiskFile, Lock, Meta};
use crate::shell::os::numbers::EIO;

mod world;

use world::{NodeId, World};

/// What kind of operation: for faults that hit only one kind, and for counting.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Op {
    /// A whole file read, or the next part of one that is open.
    Read,
    /// A folder's content listed.
    List,
    /// A file made.
    Create,
    /// A file opened for reading.
    Open,
    /// A rename.
    Rename,
    /// A file taken away.
    Remove,
    /// A folder made.
    MakeDirs,
    /// A folder synced.
    SyncDir,
    /// Metadata asked for.
    Look,
    /// A lock asked for.
    Lock,
    /// Bytes written.
    Append,
    /// A file synced.
    Sync,
}

/// What goes wrong, and when.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct SimFault {
    /// The error that is returned.
    pub error: SimFailure,
    /// The first operation that fails, counted from 1 and from the moment the fault is set.
    pub nth: u64,
    /// Whether all after it fail too.
    pub from_then_on: bool,
    /// Only operations of this kind count, and fail.
    pub only: Option<Op>,
}

/// The ways in which an operation fails.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SimFailure {
    /// An error by its kind.
    Error(io::ErrorKind),
    /// An error by the system's number, one of `os::numbers`.
    Code(i32),
    /// A write leaves this many bytes behind before it fails with the number. Another operation just fails.
    Short(usize, i32),
}

impl SimFailure {
    fn error(self) -> io::Error {
        match self {
            Self::Error(kind) => kind.into(),
            Self::Code(code) | Self::Short(_, code) => io::Error::from_raw_os_error(code),
        }
    }
}

/// What a power cut does to that which was not synced.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Policy {
    /// All of it is gone.
    AllDropped,
    /// All of it is there.
    AllKept,
    /// Each change of a name and each file by chance, drawn from the seed.
    Seed(u64),
}

/// The disk. Clones are the same disk.
#[derive(Clone)]
pub struct SimDisk {
    inner: Arc<Mutex<Inner>>,
}

type Watcher = Box<dyn FnMut(&Moment<'_>) + Send>;

#[derive(Default)]
struct Inner {
    world: World,
    log: Vec<Op>,
    fault: Option<(SimFault, u64)>,
    halt_at: Option<u64>,
    watcher: Option<Watcher>,
}

/// The disk as it stands just before an operation.
pub struct Moment<'a> {
    world: &'a World,
    /// The operation that comes next.
    pub op: Op,
    /// Its number, counted from 1.
    pub number: u64,
}

impl Moment<'_> {
    /// The disk after a power cut at this moment.
    pub fn crash(&self, policy: Policy) -> SimDisk {
        SimDisk::holding(self.world.after_cut(policy))
    }
}

impl Default for SimDisk {
    fn default() -> Self {
        Self::new()
    }
}

impl SimDisk {
    /// An empty disk with one folder, `/`.
    pub fn new() -> Self {
        Self::holding(World::default())
    }

    fn holding(world: World) -> Self {
        Self { inner: Arc::new(Mutex::new(Inner { world, ..Inner::default() })) }
    }

    fn inner(&self) -> MutexGuard<'_, Inner> {
        self.inner.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Sets the fault, instead of the one set before.
    pub fn fail(&self, fault: SimFault) {
        self.inner().fault = Some((fault, 0));
    }

    /// Makes the disk well again. What is rotten stays rotten.
    pub fn mend(&self) {
        let mut inner = self.inner();
        inner.fault = None;
        inner.halt_at = None;
    }

    /// Stops the world before operation `nth` (counted from 1 from now on): it and all after it fail, and nothing
    /// changes any more. Then [`SimDisk::crash`] is the disk after a power cut at that operation.
    pub fn halt_at(&self, nth: u64) {
        let mut inner = self.inner();
        inner.halt_at = Some(inner.log.len() as u64 + nth);
    }

    /// Calls `watcher` before each operation from now on. It must not use this disk, only disks made of the moment.
    pub fn watch(&self, watcher: impl FnMut(&Moment<'_>) + Send + 'static) {
        self.inner().watcher = Some(Box::new(watcher));
    }

    /// How many operations there were, failed ones included.
    pub fn operations(&self) -> u64 {
        self.inner().log.len() as u64
    }

    /// All operations in order.
    pub fn log(&self) -> Vec<Op> {
        self.inner().log.clone()
    }

    /// Sets how many bytes the disk holds; a write beyond them stops short with [`ENOSPC`].
    pub fn set_capacity(&self, bytes: Option<u64>) {
        self.inner().world.capacity = bytes;
    }

    /// The disk after a power cut now: no faults, no locks, nothing left to sync.
    #[must_use]
    pub fn crash(&self, policy: Policy) -> Self {
        Self::holding(self.inner().world.after_cut(policy))
    }

    /// The disk after the process was killed now: as it stands, locks let go.
    #[must_use]
    pub fn kill(&self) -> Self {
        Self::holding(self.inner().world.after_kill())
    }

    /// Every file's path, to look for what must not be there.
    pub fn files(&self) -> Vec<PathBuf> {
        self.inner().world.files()
    }

    /// Rewrites a file where it stands, as the store must never do: it is cut to nothing, then written. Here to show
    /// that this disk punishes it.
    pub fn rewrite_in_place(&self, path: &Path, bytes: &[u8]) -> io::Result<()> {
        let node = self.step(Op::Append, |world| world.truncate(path))?;
        self.step(Op::Append, |world| world.append(node, bytes))
    }

    /// Changes a byte behind the program's back, as a bad disk does.
    pub fn flip(&self, path: &Path, offset: usize, mask: u8) -> io::Result<()> {
        self.inner().world.flip(path, offset, mask)
    }

    /// One operation: counted, watched, failed or done.
    fn step<T>(&self, op: Op, work: impl FnOnce(&mut World) -> io::Result<T>) -> io::Result<T> {
        self.begin(op)?.map_or_else(|failure| Err(failure.error()), |mut inner| work(&mut inner.world))
    }

    /// Counts the operation. `Ok(Err(_))` is a fault that was asked for, which a write and a sync have to act on.
    fn begin(&self, op: Op) -> io::Result<Result<MutexGuard<'_, Inner>, SimFailure>> {
        let mut inner = self.inner();
        let number = inner.log.len() as u64 + 1;
        if inner.halt_at.is_some_and(|halt| number >= halt) {
            return Err(io::Error::from_raw_os_error(EIO));
        }
        inner.log.push(op);
        if let Some(mut watcher) = inner.watcher.take() {
            watcher(&Moment { world: &inner.world, op, number });
            inner.watcher = Some(watcher);
        }
        Ok(inner.due(op).map_or_else(|| Ok(inner), Err))
    }
}

impl Inner {
    /// The failure that this operation meets, if any.
    fn due(&mut self, op: Op) -> Option<SimFailure> {
        let (fault, seen) = self.fault.as_mut()?;
        if fault.only.is_some_and(|only| only != op) {
            return None;
        }
        *seen += 1;
        let hit = *seen == fault.nth || (fault.from_then_on && *seen > fault.nth);
        hit.then_some(fault.error)
    }
}

impl Disk for SimDisk {
    fn read(&self, path: &Path) -> io::Result<Vec<u8>> {
        self.step(Op::Read, |world| world.content(path).map(<[u8]>::to_vec))
    }

    fn list(&self, dir: &Path) -> io::Result<Vec<PathBuf>> {
        self.step(Op::List, |world| world.list(dir))
    }

    fn create_new(&self, path: &Path) -> io::Result<Box<dyn DiskFile>> {
        let node = self.step(Op::Create, |world| world.create(path))?;
        Ok(Box::new(SimFile { disk: self.clone(), node }))
    }

    fn open_read(&self, path: &Path) -> io::Result<Box<dyn Read + Send>> {
        let node = self.step(Op::Open, |world| world.file_at(path))?;
        Ok(Box::new(SimReader { disk: self.clone(), node, at: 0 }))
    }

    fn rename(&self, from: &Path, to: &Path) -> io::Result<()> {
        self.step(Op::Rename, |world| world.rename(from, to))
    }

    fn remove(&self, path: &Path) -> io::Result<()> {
        self.step(Op::Remove, |world| world.remove(path))
    }

    fn make_dirs(&self, path: &Path) -> io::Result<()> {
        self.step(Op::MakeDirs, |world| world.make_dirs(path))
    }

    fn sync_dir(&self, path: &Path) -> io::Result<()> {
        self.step(Op::SyncDir, |world| world.sync_dir(path))
    }

    fn metadata(&self, path: &Path) -> io::Result<Meta> {
        self.step(Op::Look, |world| world.metadata(path))
    }

    fn lock(&self, path: &Path) -> io::Result<Option<Lock>> {
        let node = self.step(Op::Lock, |world| world.lock(path))?;
        Ok(node.map(|node| Lock::holding(Held { disk: self.clone(), node })))
    }
}

/// Lets go of a lock when dropped.
struct Held {
    disk: SimDisk,
    node: NodeId,
}

impl Drop for Held {
    fn drop(&mut self) {
        self.disk.inner().world.unlock(self.node);
    }
}

struct SimFile {
    disk: SimDisk,
    node: NodeId,
}

impl SimFile {
    fn sync(&self) -> io::Result<()> {
        match self.disk.begin(Op::Sync)? {
            Ok(mut inner) => inner.world.sync(self.node),
            Err(failure) => {
                self.disk.inner().world.rot(self.node);
                Err(failure.error())
            }
        }
    }
}

impl DiskFile for SimFile {
    fn append(&mut self, bytes: &[u8]) -> io::Result<()> {
        match self.disk.begin(Op::Append)? {
            Ok(mut inner) => inner.world.append(self.node, bytes),
            Err(failure) => {
                if let SimFailure::Short(len, _) = failure {
                    let part = bytes.get(..len).unwrap_or(bytes);
                    self.disk.inner().world.append(self.node, part)?;
                }
                Err(failure.error())
            }
        }
    }

    fn sync_data(&mut self) -> io::Result<()> {
        self.sync()
    }

    fn sync_all(&mut self) -> io::Result<()> {
        self.sync()
    }
}

struct SimReader {
    disk: SimDisk,
    node: NodeId,
    at: usize,
}

impl Read for SimReader {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let read = self.disk.step(Op::Read, |world| world.read_at(self.node, self.at, buffer))?;
        self.at += read;
        Ok(read)
    }
}

#[cfg(test)]
mod tests;
