//! The disk as the store sees it: one trait, so that tests can make every operation fail.
//!
//! [`RealDisk`] is the computer's; `sim::SimDisk`, for tests, lies in memory, fails when told to and loses what was not
//! synced.
//! The trait has no way to change a file in place: a file is appended to, or replaced whole by [`replace`]. `store.rs`
//! decides what is written and when; `os/` has what differs by operating system.

use std::any::Any;
use std::fs::{self, File, OpenOptions};
use std::io::{self, Read, Write};
use std::path::{Path, PathBuf};
use std::time::SystemTime;

use super::os;
pub use super::os::Identity;
use crate::workshop::document::MOST_BYTES;

#[cfg(feature = "testing")]
pub mod sim;
#[cfg(test)]
pub mod stuck;

/// How often a rename is tried if another program (a virus scanner, a sync client) holds the file.
pub const RENAME_TRIES: u32 = 5;

/// How many names are tried for a temporary file, in case crashes left some behind.
const TMP_NAMES: u32 = 100;

/// Every operation that the store needs from a disk.
pub trait Disk: Send + Sync {
    /// The whole content of a file, which must not be larger than any file of ours may be.
    fn read(&self, path: &Path) -> io::Result<Vec<u8>>;
    /// The full paths of everything in a folder, sorted, so that a run is repeatable.
    fn list(&self, dir: &Path) -> io::Result<Vec<PathBuf>>;
    /// Creates a file that only its owner can read. If anything is at the path already, even a link, that is an error
    /// ([`io::ErrorKind::AlreadyExists`]).
    fn create_new(&self, path: &Path) -> io::Result<Box<dyn DiskFile>>;
    /// Opens a file for reading from its beginning, with a handle of its own. At the end, reading goes on with whatever
    /// another handle has appended since.
    fn open_read(&self, path: &Path) -> io::Result<Box<dyn Read + Send>>;
    /// Renames a file in one step, replacing any file of that name.
    fn rename(&self, from: &Path, to: &Path) -> io::Result<()>;
    /// Removes a file.
    fn remove(&self, path: &Path) -> io::Result<()>;
    /// Makes a folder and its parents, readable by their owner only. An existing folder is left as it is.
    fn make_dirs(&self, path: &Path) -> io::Result<()>;
    /// Makes the names in a folder survive a power cut: new, moved and removed ones.
    fn sync_dir(&self, path: &Path) -> io::Result<()>;
    /// What the disk says about a file or folder.
    fn metadata(&self, path: &Path) -> io::Result<Meta>;
    /// Locks a file, creating it if missing, as a sign that someone is at work; `None` if another process holds it. The
    /// system releases it when the process ends, however it ends.
    fn lock(&self, path: &Path) -> io::Result<Option<Lock>>;
}

/// A file that is being written.
pub trait DiskFile: Send {
    /// Appends all the bytes. After an error, any part of them may be there.
    fn append(&mut self, bytes: &[u8]) -> io::Result<()>;
    /// Returns once content and length survive a power cut. After an error the file must not be trusted again: some
    /// systems report success at the next call though the content is gone. Write everything to a new file instead.
    fn sync_data(&mut self) -> io::Result<()>;
    /// Like [`DiskFile::sync_data`], and syncs the metadata too.
    fn sync_all(&mut self) -> io::Result<()>;
}

/// What the disk says about a file or folder.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Meta {
    /// Length in bytes; meaningless for a folder.
    pub len: u64,
    /// Whether it is a folder.
    pub is_dir: bool,
    /// When it was last written.
    pub modified: Option<SystemTime>,
    /// Which file it is, if the system tells: a replaced file has another identity.
    pub identity: Option<Identity>,
}

/// A held lock; dropping it releases it.
pub struct Lock {
    _held: Box<dyn Any + Send>,
}

impl Lock {
    fn holding(held: impl Any + Send) -> Self {
        Self { _held: Box::new(held) }
    }
}

impl std::fmt::Debug for Lock {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Lock")
    }
}

/// The computer's own disk.
#[derive(Debug, Clone, Copy, Default)]
pub struct RealDisk;

impl Disk for RealDisk {
    fn read(&self, path: &Path) -> io::Result<Vec<u8>> {
        let mut bytes = Vec::new();
        // Count what comes rather than ask for the length: some files say 0 and never end.
        open_plain(path)?.take(MOST_BYTES as u64 + 1).read_to_end(&mut bytes)?;
        if bytes.len() > MOST_BYTES { Err(io::Error::other(NotAFile)) } else { Ok(bytes) }
    }

    fn list(&self, dir: &Path) -> io::Result<Vec<PathBuf>> {
        let mut paths =
            fs::read_dir(dir)?.map(|entry| entry.map(|e| e.path())).collect::<io::Result<Vec<_>>>()?;
        paths.sort();
        Ok(paths)
    }

    fn create_new(&self, path: &Path) -> io::Result<Box<dyn DiskFile>> {
        let mut options = OpenOptions::new();
        options.append(true).create_new(true);
        os::for_owner_alone(&mut options);
        Ok(Box::new(RealFile(options.open(path)?)))
    }

    fn open_read(&self, path: &Path) -> io::Result<Box<dyn Read + Send>> {
        Ok(Box::new(open_plain(path)?))
    }

    fn rename(&self, from: &Path, to: &Path) -> io::Result<()> {
        fs::rename(from, to)
    }

    fn remove(&self, path: &Path) -> io::Result<()> {
        fs::remove_file(path)
    }

    fn make_dirs(&self, path: &Path) -> io::Result<()> {
        os::make_dirs(path)
    }

    fn sync_dir(&self, path: &Path) -> io::Result<()> {
        os::sync_dir(path)
    }

    fn metadata(&self, path: &Path) -> io::Result<Meta> {
        let meta = fs::metadata(path)?;
        Ok(Meta {
            len: meta.len(),
            is_dir: meta.is_dir(),
            modified: meta.modified().ok(),
            identity: os::identity(&meta),
        })
    }

    fn lock(&self, path: &Path) -> io::Result<Option<Lock>> {
        let mut options = OpenOptions::new();
        options.write(true).create(true).truncate(false);
        os::for_owner_alone(&mut options);
        if path.exists() {
            only_a_file(path)?;
        }
        let file = options.open(path)?;
        match file.try_lock() {
            Ok(()) => Ok(Some(Lock::holding(file))),
            Err(fs::TryLockError::WouldBlock) => Ok(None),
            Err(fs::TryLockError::Error(error)) => Err(error),
        }
    }
}

/// Why we refuse to open something: it is a pipe, a device or a socket, or larger than any file of ours.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not a file")]
pub struct NotAFile;

/// Opens a file that is a file. It may have become something else since we looked: so opening does not wait, and we ask
/// again what was opened.
fn open_plain(path: &Path) -> io::Result<File> {
    only_a_file(path)?;
    let mut options = OpenOptions::new();
    options.read(true);
    os::without_waiting(&mut options);
    let file = options.open(path)?;
    let kind = file.metadata()?.file_type();
    match () {
        () if kind.is_dir() => Err(io::ErrorKind::IsADirectory.into()),
        () if kind.is_file() => Ok(file),
        () => Err(io::Error::other(NotAFile)),
    }
}

/// Opening a pipe waits for its other end, and a device does what it likes. A folder is an error by itself.
fn only_a_file(path: &Path) -> io::Result<()> {
    let kind = fs::metadata(path)?.file_type();
    if kind.is_file() || kind.is_dir() { Ok(()) } else { Err(io::Error::other(NotAFile)) }
}

struct RealFile(File);

impl DiskFile for RealFile {
    fn append(&mut self, bytes: &[u8]) -> io::Result<()> {
        self.0.write_all(bytes)
    }

    // On macOS the standard library also flushes the disk's own cache (F_FULLFSYNC), which the plain system call would
    // not.
    fn sync_data(&mut self) -> io::Result<()> {
        self.0.sync_data()
    }

    fn sync_all(&mut self) -> io::Result<()> {
        self.0.sync_all()
    }
}

/// Puts `bytes` at `path`, whole or not at all.
///
/// Writes a new file beside it, syncs it, reads it back and compares, renames it over `path` and syncs the folder. At
/// every moment, even at a power cut, `path` has the old content or the new; after `Ok` it has the new. After an error
/// it has either, and the temporary file is gone if the disk allowed that. Content that reads back differently is
/// [`io::ErrorKind::InvalidData`].
///
/// `pause(n)` is called before retry number n (1, 2, …) of a rename that another program blocks, which happens only on
/// Windows; the caller does the waiting.
pub fn replace(disk: &dyn Disk, path: &Path, bytes: &[u8], pause: &mut dyn FnMut(u32)) -> io::Result<()> {
    replace_when(disk, path, bytes, os::is_held_by_another, pause)
}

fn replace_when(
    disk: &dyn Disk,
    path: &Path,
    bytes: &[u8],
    held: fn(&io::Error) -> bool,
    pause: &mut dyn FnMut(u32),
) -> io::Result<()> {
    let dir = folder_of(path).ok_or(io::ErrorKind::InvalidInput)?;
    let (tmp, file) = create_beside(disk, path)?;
    let moved =
        write_whole(disk, &tmp, file, bytes).and_then(|()| rename_held(disk, &tmp, path, held, pause));
    if let Err(error) = moved {
        // The first error says what is wrong; a leftover file is found by its name later.
        let _ = disk.remove(&tmp);
        return Err(error);
    }
    disk.sync_dir(dir)
}

fn write_whole(disk: &dyn Disk, tmp: &Path, mut file: Box<dyn DiskFile>, bytes: &[u8]) -> io::Result<()> {
    file.append(bytes)?;
    file.sync_all()?;
    // Windows renames an open file only with permission to do so.
    drop(file);
    if disk.read(tmp)? == bytes { Ok(()) } else { Err(io::ErrorKind::InvalidData.into()) }
}

fn rename_held(
    disk: &dyn Disk,
    from: &Path,
    to: &Path,
    held: fn(&io::Error) -> bool,
    pause: &mut dyn FnMut(u32),
) -> io::Result<()> {
    let mut tries = 1;
    loop {
        match disk.rename(from, to) {
            Err(error) if tries < RENAME_TRIES && held(&error) => pause(tries),
            done => return done,
        }
        tries += 1;
    }
}

/// A new temporary file in the folder of `path`. A name left over from a crash is skipped, never reused: the file may
/// belong to another process.
fn create_beside(disk: &dyn Disk, path: &Path) -> io::Result<(PathBuf, Box<dyn DiskFile>)> {
    for n in 0..TMP_NAMES {
        let tmp = tmp_name(path, n).ok_or(io::ErrorKind::InvalidInput)?;
        match disk.create_new(&tmp) {
            Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {}
            Err(error) => return Err(error),
            Ok(file) => return Ok((tmp, file)),
        }
    }
    Err(io::ErrorKind::AlreadyExists.into())
}

fn tmp_name(path: &Path, n: u32) -> Option<PathBuf> {
    let mut name = path.file_name()?.to_owned();
    name.push(format!(".{n}.tmp"));
    Some(path.with_file_name(name))
}

/// Whether `found` is a temporary file that [`replace`] made for `path`. The store removes leftovers under the lock,
/// which guarantees that nobody else is writing.
pub fn is_tmp_of(path: &Path, found: &Path) -> bool {
    let (Some(own), Some(other)) = (path.file_name(), found.file_name()) else { return false };
    path.parent() == found.parent()
        && other
            .as_encoded_bytes()
            .strip_prefix(own.as_encoded_bytes())
            .and_then(|rest| rest.strip_prefix(b"."))
            .and_then(|rest| rest.strip_suffix(b".tmp"))
            .is_some_and(|n| !n.is_empty() && n.iter().all(u8::is_ascii_digit))
}

/// The folder that a path lies in; the current one for a bare name.
fn folder_of(path: &Path) -> Option<&Path> {
    path.parent().map(|dir| if dir.as_os_str().is_empty() { Path::new(".") } else { dir })
}

/// Makes a folder and its parents so that they survive a power cut: syncs the folder above each new one.
pub fn make_dirs_synced(disk: &dyn Disk, path: &Path) -> io::Result<()> {
    make_dirs(disk, path)?.iter().try_for_each(|dir| disk.sync_dir(dir))
}

/// Makes a folder and its parents. Returns the folders that got a new entry, top first: once they are synced, what lies
/// below survives a power cut.
pub fn make_dirs(disk: &dyn Disk, path: &Path) -> io::Result<Vec<PathBuf>> {
    let mut missing = Vec::new();
    for dir in path.ancestors().filter(|dir| !dir.as_os_str().is_empty()) {
        match disk.metadata(dir) {
            Ok(_) => break,
            Err(error) if error.kind() == io::ErrorKind::NotFound => missing.push(dir),
            Err(error) => return Err(error),
        }
    }
    disk.make_dirs(path)?;
    Ok(missing.into_iter().filter_map(folder_of).map(Path::to_path_buf).collect())
}

#[cfg(test)]
mod tests;
