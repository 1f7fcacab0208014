//! Forms of tables on disk: they are written beside the document, and come back as files that somebody names.

use std::io::{Error, ErrorKind, Read};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use directories::BaseDirs;

use super::disk::{Disk, replace};
use super::paths::{export_name, whole};
use super::store::copies::Announced;
use super::store::{StorePlace, copies, failed, is_struck_since};
use super::workshops::Store;
use crate::app::effect::FormFile;
use crate::app::trouble::Trouble;
use crate::import::MOST_BYTES;
use crate::workshop::event::Entry;

/// How many forms of one name may lie beside a document: each that was filled in where it lay, and a new one.
const MOST_FORMS: u32 = 99;

/// Forms that were written.
#[derive(Debug, PartialEq, Eq)]
pub struct WrittenForms {
    /// Where they lie.
    pub paths: Vec<PathBuf>,
    /// Whether words in the workshop were struck while they were written, so that they are deleted again.
    pub struck: bool,
}

/// What stands in a file, or one byte more than is read of any; and the path that was meant.
pub fn read(store: &Store, typed: &Path) -> (PathBuf, Result<Vec<u8>, Trouble>) {
    let disk = &*store.disk;
    let there = meant(typed).into_iter().find(|path| disk.metadata(path).is_ok());
    let path = there.unwrap_or_else(|| typed.to_path_buf());
    let read = disk.open_read(&path).and_then(|file| {
        let mut bytes = Vec::new();
        file.take(MOST_BYTES as u64 + 1).read_to_end(&mut bytes).map(|_| bytes)
    });
    let read = read.map_err(|error| failed(&error, &path));
    (path, read)
}

/// The paths that somebody may have meant: as typed; without the quotation marks, backslashes and `%20` with which a
/// window pastes a file that is dragged into it; in the home folder.
fn meant(typed: &Path) -> Vec<PathBuf> {
    let Some(text) = typed.to_str() else { return vec![typed.to_path_buf()] };
    let bare = text.trim().trim_matches(['\'', '"']);
    let of_url =
        bare.strip_prefix("file://").map(|rest| unescaped(rest.strip_prefix("localhost").unwrap_or(rest)));
    let bare = of_url.unwrap_or_else(|| bare.to_owned());
    let home = bare.strip_prefix("~/").zip(BaseDirs::new()).map(|(rest, dirs)| dirs.home_dir().join(rest));
    let plain = bare.replace('\\', "");
    [Some(text.into()), home, Some(bare.into()), Some(plain.into())].into_iter().flatten().collect()
}

/// The path of an address, in which each letter may be written as its bytes: `%C3%A5`. What is no letter stays as it is.
fn unescaped(of: &str) -> String {
    let mut bytes = Vec::with_capacity(of.len());
    let mut rest = of.as_bytes();
    while let [first, after @ ..] = rest {
        let digits = after.get(..2).filter(|_| *first == b'%').and_then(|two| std::str::from_utf8(two).ok());
        let byte = digits.and_then(|digits| u8::from_str_radix(digits, 16).ok());
        bytes.push(byte.unwrap_or(*first));
        rest = if byte.is_some() { after.get(2..).unwrap_or_default() } else { after };
    }
    String::from_utf8(bytes).unwrap_or_else(|_| of.to_owned())
}

/// Writes forms beside the document and notes them: they hold the workshop's words, as it is after `entries`. A file of
/// that name in which something else stands is not written over, because somebody may have filled it in.
pub fn write(
    store: &Store,
    place: &StorePlace,
    files: &[FormFile],
    entries: &[Arc<Entry>],
) -> Result<WrittenForms, Trouble> {
    let disk = &*store.disk;
    let folder = place.document.parent().unwrap_or(Path::new("."));
    let named = |file: &FormFile, number: u32| {
        let called = if number == 1 { file.called.clone() } else { format!("{}-{number}", file.called) };
        whole(&folder.join(export_name(&place.document, &place.id, &called, file.extension)))
    };
    let write = |file: &FormFile| {
        let free = (1..=MOST_FORMS).map(|number| named(file, number));
        let path = free.into_iter().find(|path| is_free(disk, path, &file.bytes));
        let none = || failed(&Error::from(ErrorKind::AlreadyExists), &named(file, 1));
        let path = path.ok_or_else(none)?;
        let written = write_one(disk, place, &path, &file.bytes).map_err(|error| failed(&error, &path))?;
        Ok((path, written))
    };
    let written = files.iter().map(write).collect::<Result<Vec<_>, _>>()?;
    // From here on a strike finds them. One that was over before did not.
    let struck = is_struck_since(disk, &store.paths.live, place, entries);
    if struck {
        let back = |(path, written): &(PathBuf, Announced)| {
            written.take_back(disk, place).map_err(|error| failed(&error, path))
        };
        written.iter().map(back).collect::<Result<Vec<_>, _>>()?;
    }
    Ok(WrittenForms { paths: written.into_iter().map(|(path, _)| path).collect(), struck })
}

/// Whether nothing lies there, or the same form already.
fn is_free(disk: &dyn Disk, path: &Path, bytes: &[u8]) -> bool {
    match disk.metadata(path) {
        Err(error) => error.kind() == ErrorKind::NotFound,
        Ok(_) => disk.read(path).is_ok_and(|there| there == bytes),
    }
}

fn write_one(disk: &dyn Disk, place: &StorePlace, path: &Path, bytes: &[u8]) -> std::io::Result<Announced> {
    let announced = copies::announce(disk, place, path)?;
    let written = replace(disk, path, bytes, &mut |_| {});
    let _ = if written.is_ok() { announced.written(disk, place) } else { announced.failed(disk, place) };
    written.map(|()| announced)
}

#[cfg(test)]
mod tests;
