//! Turns the system's errors into troubles that can be told to people.

use std::io::{self, ErrorKind};
use std::path::Path;

use crate::app::trouble::Trouble;
use crate::shell::disk::NotAFile;

/// A failed operation on `path`, as the trouble to tell the facilitator.
pub fn failed(error: &io::Error, path: &Path) -> Trouble {
    let path = path.to_path_buf();
    if is_no_file(error) {
        return Trouble::Foreign(path);
    }
    match error.kind() {
        // A file that may not grow any more (`ulimit -f`) is the same to the user as a full disk.
        ErrorKind::StorageFull | ErrorKind::QuotaExceeded | ErrorKind::FileTooLarge => Trouble::Full(path),
        ErrorKind::PermissionDenied | ErrorKind::ReadOnlyFilesystem => Trouble::NotAllowed(path),
        ErrorKind::NotFound | ErrorKind::NotADirectory => Trouble::Missing(path),
        ErrorKind::TimedOut | ErrorKind::StaleNetworkFileHandle | ErrorKind::HostUnreachable => {
            Trouble::NoAnswer(path)
        }
        _ => Trouble::Other(path),
    }
}

/// Whether what lies there is no file, or none that could be ours.
pub(super) fn is_no_file(error: &io::Error) -> bool {
    error.kind() == ErrorKind::IsADirectory || error.get_ref().is_some_and(|error| error.is::<NotAFile>())
}

/// Treats a file that does not exist as removed.
pub(super) fn removed(done: io::Result<()>) -> io::Result<()> {
    match done {
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(()),
        done => done,
    }
}

/// Adds the path to a failed operation.
pub(super) trait OnPath<T> {
    /// The result, with its error as a trouble at this path.
    fn on(self, path: &Path) -> Result<T, Trouble>;
}

impl<T> OnPath<T> for io::Result<T> {
    fn on(self, path: &Path) -> Result<T, Trouble> {
        self.map_err(|error| failed(&error, path))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::shell::os::numbers::{EACCES, EFBIG, EIO, ENOSPC, EROFS};

    #[test]
    fn a_number_of_the_system_is_a_trouble() {
        let path = Path::new("/x");
        let of = |code| failed(&io::Error::from_raw_os_error(code), path);
        for code in [ENOSPC, EFBIG] {
            assert_eq!(of(code), Trouble::Full(path.into()));
        }
        for code in [EACCES, EROFS] {
            assert_eq!(of(code), Trouble::NotAllowed(path.into()));
        }
        assert_eq!(of(EIO), Trouble::Other(path.into()));
    }
}
