//! A disk in memory that fails on demand, and at a power cut forgets what was not synced.
//!
//! [`SimDisk`] takes orders for faults and cuts; `world.rs` holds what is on the disk and what of it survives a cut.
//! Only tests and benches use it.
//!
//! # The model
//!
//! * A file's content survives a cut as it was at its last successful `sync_data` or `sync_all`. Of what was written
//!   since, a cut keeps nothing, all, or any prefix, whose last bytes may be zeros (a file system that wrote the length
//!   before the content).
//! * A name (made, moved or removed) survives a cut once its folder was synced. Before that, each change of a name is
//!   kept or lost by itself, in no particular order. A rename happens whole or not at all: journalling file systems
//!   promise that much.
//! * After a failed sync the file is rotten: later syncs return `Ok` and keep nothing, as on Linux.
//! * `kill` ends only the process: everything written stays, and locks are released.

use std::io::{self, Read};
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use super::{Disk, DiskFile, Lock, Meta};
use crate::shell::os::numbers::EIO;

mod world;

use world::{NodeId, World};

/// The kind of an operation: for faults that hit only one kind, and for counting.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Op {
    /// Reading a whole file, or the next part of an open one.
    Read,
    /// Listing a folder.
    List,
    /// Creating a file.
    Create,
    /// Opening a file for reading.
    Open,
    /// Renaming.
    Rename,
    /// Removing a file.
    Remove,
    /// Making a folder.
    MakeDirs,
    /// Syncing a folder.
    SyncDir,
    /// Asking for metadata.
    Look,
    /// Asking for a lock.
    Lock,
    /// Writing bytes.
    Append,
    /// Syncing a file.
    Sync,
}

/// What goes wrong, and when.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct SimFault {
    /// The error to return.
    pub error: SimFailure,
    /// The first operation to fail, counted from 1 from when the fault is set.
    pub nth: u64,
    /// Whether every operation after it fails too.
    pub from_then_on: bool,
    /// Counts and fails only operations of this kind.
    pub only: Option<Op>,
}

/// The ways in which an operation fails.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SimFailure {
    /// An error by its kind.
    Error(io::ErrorKind),
    /// An error by the system's number, one of `os::numbers`.
    Code(i32),
    /// A write leaves this many bytes behind and then fails with the number; any other operation just fails.
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

/// What a power cut does to what was not synced.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Policy {
    /// It loses all of it.
    AllDropped,
    /// It keeps all of it.
    AllKept,
    /// It decides at random from this seed, for each change of a name and each file.
    Seed(u64),
}

/// The disk. Clones share it.
#[derive(Clone)]
pub struct SimDisk {
    inner: Arc<Mutex<Inner>>,
}

type Watcher = Box<dyn FnMut(&Moment<'_>) + Send>;
type OtherProcess = Box<dyn FnOnce() + Send>;

#[derive(Default)]
struct Inner {
    world: World,
    log: Vec<Op>,
    fault: Option<(SimFault, u64)>,
    halt_at: Option<u64>,
    watcher: Option<Watcher>,
    meanwhile: Option<(Op, OtherProcess)>,
}

/// The disk as it stands just before an operation.
pub struct Moment<'a> {
    world: &'a World,
    /// The operation about to happen.
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

    /// Sets the fault, replacing an earlier one.
    pub fn fail(&self, fault: SimFault) {
        self.inner().fault = Some((fault, 0));
    }

    /// Ends the fault. What is rotten stays rotten.
    pub fn mend(&self) {
        let mut inner = self.inner();
        inner.fault = None;
        inner.halt_at = None;
    }

    /// Stops the world before operation `nth` (from 1, counted from now): it and all later ones fail, and nothing
    /// changes any more. [`SimDisk::crash`] then gives the disk after a power cut at that operation.
    pub fn halt_at(&self, nth: u64) {
        let mut inner = self.inner();
        inner.halt_at = Some(inner.log.len() as u64 + nth);
    }

    /// Calls `watcher` before each operation from now on. It must not use this disk, only disks made from the moment.
    pub fn watch(&self, watcher: impl FnMut(&Moment<'_>) + Send + 'static) {
        self.inner().watcher = Some(Box::new(watcher));
    }

    /// Does this once, just before the next operation of this kind, as another process could.
    pub fn meanwhile(&self, op: Op, act: impl FnOnce() + Send + 'static) {
        self.inner().meanwhile = Some((op, Box::new(act)));
    }

    /// The number of operations so far, including failed ones.
    pub fn operations(&self) -> u64 {
        self.inner().log.len() as u64
    }

    /// All operations in order.
    pub fn log(&self) -> Vec<Op> {
        self.inner().log.clone()
    }

    /// Sets the disk's size in bytes; a write beyond it stops short with [`ENOSPC`].
    pub fn set_capacity(&self, bytes: Option<u64>) {
        self.inner().world.capacity = bytes;
    }

    /// Makes a folder lie on a disk of its own that is full: nothing more fits into its files.
    pub fn set_full(&self, folder: Option<&Path>) {
        self.inner().world.full = folder.map(Path::to_path_buf);
    }

    /// Plugs a disk of its own in at this folder: a stick, say. What lay on it before is there again; what lies on another
    /// one that was in there is not.
    pub fn plug_in(&self, at: &Path, device: u64) {
        self.inner().world.plug_in(at, device);
    }

    /// Removes an empty folder, as the program never does; one that is made again has another number.
    pub fn remove_dir(&self, path: &Path) {
        self.inner().world.remove_dir(path);
    }

    /// Pulls the disk out that was plugged in at this folder.
    pub fn pull_out(&self, at: &Path) {
        self.inner().world.pull_out(at);
    }

    /// The disk after a power cut now: no faults, no locks, everything synced.
    #[must_use]
    pub fn crash(&self, policy: Policy) -> Self {
        Self::holding(self.inner().world.after_cut(policy))
    }

    /// The disk after the process is killed now: as it stands, locks released.
    #[must_use]
    pub fn kill(&self) -> Self {
        Self::holding(self.inner().world.after_kill())
    }

    /// The paths of all files, to check that something is not there.
    pub fn files(&self) -> Vec<PathBuf> {
        self.inner().world.files()
    }

    /// Rewrites a file in place, as the store must never do: truncates it, then writes. It shows that this disk
    /// punishes that.
    pub fn rewrite_in_place(&self, path: &Path, bytes: &[u8]) -> io::Result<()> {
        let node = self.step(Op::Append, |world| world.truncate(path))?;
        self.step(Op::Append, |world| world.append(node, bytes))
    }

    /// Flips bits of a byte behind the program's back, as a bad disk does.
    pub fn flip(&self, path: &Path, offset: usize, mask: u8) -> io::Result<()> {
        self.inner().world.flip(path, offset, mask)
    }

    /// Performs one operation: counts it, calls the watcher, then fails or does it.
    fn step<T>(&self, op: Op, work: impl FnOnce(&mut World) -> io::Result<T>) -> io::Result<T> {
        self.begin(op)?.map_or_else(|failure| Err(failure.error()), |mut inner| work(&mut inner.world))
    }

    /// Counts the operation. `Ok(Err(_))` is an ordered fault, which writes and syncs have to act on.
    fn begin(&self, op: Op) -> io::Result<Result<MutexGuard<'_, Inner>, SimFailure>> {
        let due = self.inner().meanwhile.take_if(|(before, _)| *before == op);
        if let Some((_, act)) = due {
            act();
        }
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

/// Releases a lock when dropped.
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
