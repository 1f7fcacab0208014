//! Takes what was struck out of files that are kept otherwise: each is replaced whole.

use std::io::{self, ErrorKind};
use std::path::Path;

use super::failed::is_no_file;
use super::place::{folder_of, is_made_of};
use super::struck::Gone;
use crate::shell::disk::{Disk, replace};

/// Rewrites a file as `strike` says. One that is not there, or is no file, has nothing to strike.
pub(super) fn rewrite(disk: &dyn Disk, path: &Path, strike: &dyn Fn(&[u8]) -> Vec<u8>) -> io::Result<()> {
    let bytes = match disk.read(path) {
        Err(error) if error.kind() == ErrorKind::NotFound || is_no_file(&error) => return Ok(()),
        bytes => bytes?,
    };
    let struck = strike(&bytes);
    if struck == bytes { Ok(()) } else { replace(disk, path, &struck, &mut |_| {}) }
}

/// Rewrites the copies kept beside a document: damaged, edited, half written.
pub(super) fn rewrite_beside(disk: &dyn Disk, document: &Path, gone: &Gone) -> io::Result<()> {
    let beside = disk.list(folder_of(document))?;
    for path in beside.iter().filter(|path| is_made_of(document, path)) {
        rewrite(disk, path, &|bytes| gone.out_of(bytes))?;
    }
    Ok(())
}
