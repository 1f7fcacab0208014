//! The disk as the store sees it: one trait, so that every operation can be made to fail on purpose.
//!
//! [`RealDisk`] is the computer's; `sim::SimDisk`, for tests, lies in memory, fails when told to and loses what was not
//! synced.
//! The trait has no way to change a file where it stands: a file is appended to, or replaced whole by [`replace`].
//! What is written, and when, is `store.rs`; what differs by operating system is `os/`.

use std::any::Any;
use std::fs::{self, File, OpenOptions};
use std::io::{self, Read, Write};
use std::path::{Path, PathBuf};
use std::time::SystemTime;

use super::os;
pub use super::os::Identity;

#[cfg(feature = "testing")]
pub mod sim;

/// How often a rename is tried that another program (a virus scanner, a synchroniser) holds up.
pub const RENAME_TRIES: u32 = 5;

/// How many names for a temporary file are tried beside one that a crash left behind.
const TMP_NAMES: u32 = 100;

/// Every operation that the store needs of a disk.
pub trait Disk: Send + Sync {
    /// The whole content of a file.
    fn read(&self, path: &Path) -> io::Result<Vec<u8>>;
    /// The full paths of all that lies in a folder, sorted, so that a run can be repeated.
    fn list(&self, dir: &Path) -> io::Result<Vec<PathBuf>>;
    /// A new file that only its owner can read. Whatever stands at the path already, a link included, is an error
    /// ([`io::ErrorKind::AlreadyExists`]).
    fn create_new(&self, path: &Path) -> io::Result<Box<dyn DiskFile>>;
    /// A file read from its beginning through a handle of its own. After its end, reading goes on with what another
    /// handle has appended since.
    fn open_read(&self, path: &Path) -> io::Result<Box<dyn Read + Send>>;
    /// Gives a file another name, in one step, replacing the file that had that name.
    fn rename(&self, from: &Path, to: &Path) -> io::Result<()>;
    /// Takes a file away.
    fn remove(&self, path: &Path) -> io::Result<()>;
    /// Makes a folder and those above it, for their owner alone. A folder that is there already is left as it is.
    fn make_dirs(&self, path: &Path) -> io::Result<()>;
    /// Makes the names in a folder outlast a power cut: new ones, moved ones and those that are gone.
    fn sync_dir(&self, path: &Path) -> io::Result<()>;
    /// What the disk says about a file or folder.
    fn metadata(&self, path: &Path) -> io::Result<Meta>;
    /// Holds a file, made when missing, as a sign that someone is at work; `None` when another one holds it. The
    /// system lets go of it when the process ends, however it ends.
    fn lock(&self, path: &Path) -> io::Result<Option<Lock>>;
}

/// A file that is being written.
pub trait DiskFile: Send {
    /// Writes all the bytes at the end. After an error any part of them may be there.
    fn append(&mut self, bytes: &[u8]) -> io::Result<()>;
    /// Returns once content and length outlast a power cut. After an error the file must not be trusted again: some
    /// systems answer the next call with success though the content is gone. Write it all to a new file.
    fn sync_data(&mut self) -> io::Result<()>;
    /// As [`DiskFile::sync_data`], with what the disk notes about the file.
    fn sync_all(&mut self) -> io::Result<()>;
}

/// What the disk says about a file or folder.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Meta {
    /// Length in bytes; without meaning for a folder.
    pub len: u64,
    /// Whether it is a folder.
    pub is_dir: bool,
    /// When it was last written.
    pub modified: Option<SystemTime>,
    /// Which file it is, where the system tells: a file that someone replaced has another identity.
    pub identity: Option<Identity>,
}

/// A held lock. Dropping it lets go.
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
        only_a_file(path)?;
        fs::read(path)
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
        only_a_file(path)?;
        Ok(Box::new(File::open(path)?))
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

/// Why something is not opened: it is a pipe, a device or a socket.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not a file")]
pub struct NotAFile;

/// Opening a pipe waits for whoever is at its other end, and a device does what it likes. A folder says so itself.
fn only_a_file(path: &Path) -> io::Result<()> {
    let kind = fs::metadata(path)?.file_type();
    if kind.is_file() || kind.is_dir() { Ok(()) } else { Err(io::Error::other(NotAFile)) }
}

struct RealFile(File);

impl DiskFile for RealFile {
    fn append(&mut self, bytes: &[u8]) -> io::Result<()> {
        self.0.write_all(bytes)
    }

    // On macOS the standard library asks for the disk's own cache to be emptied (F_FULLFSYNC), which the plain
    // system call would not.
    fn sync_data(&mut self) -> io::Result<()> {
        self.0.sync_data()
    }

    fn sync_all(&mut self) -> io::Result<()> {
        self.0.sync_all()
    }
}

/// Puts `bytes` at `path`, whole or not at all.
///
/// A new file beside it is written, synced, read back and compared, then takes the name, and the folder is synced.
/// At every moment, a power cut included, the old content or the new one stands there; after `Ok` it is the new one.
/// After an error it is either, and the temporary file is gone if the disk still allowed that. Content that reads
/// back differently is [`io::ErrorKind::InvalidData`].
///
/// `pause(n)` is called before the n-th further attempt (1, 2, …) at a rename that another program holds up, which
/// only Windows knows; it is the caller who waits.
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
        // The first error is the one that tells what is wrong; a leftover is found by its name later.
        let _ = disk.remove(&tmp);
        return Err(error);
    }
    disk.sync_dir(dir)
}

fn write_whole(disk: &dyn Disk, tmp: &Path, mut file: Box<dyn DiskFile>, bytes: &[u8]) -> io::Result<()> {
    file.append(bytes)?;
    file.sync_all()?;
    // Windows does not rename a file that is open without leave to do so.
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

/// A new temporary file in the folder of `path`. A name that a crash left taken is passed over, never reused: the
/// file may belong to another process.
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

/// Whether `found` is a temporary file that [`replace`] made for `path`. The store takes leftovers away, under the
/// lock that says nobody else is writing.
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

/// The folder a path lies in; for a bare name that is the current one.
fn folder_of(path: &Path) -> Option<&Path> {
    path.parent().map(|dir| if dir.as_os_str().is_empty() { Path::new(".") } else { dir })
}

/// Makes a folder and those above it so that they outlast a power cut: each new one's name is synced in the folder
/// that holds it.
pub fn make_dirs_synced(disk: &dyn Disk, path: &Path) -> io::Result<()> {
    make_dirs(disk, path)?.iter().try_for_each(|dir| disk.sync_dir(dir))
}

/// Makes a folder and those above it. Returns the folders in which a name is new: what lies below outlasts a power cut
/// once they are synced, the first of them first.
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
