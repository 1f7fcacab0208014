//! Forms of tables on disk: they are written beside the document, and come back as files that somebody names.

use std::io::Read;
use std::path::{Path, PathBuf};

use directories::BaseDirs;

use super::disk::{Disk, replace};
use super::paths::{export_name, whole};
use super::store::{StorePlace, copies, failed};
use super::workshops::Store;
use crate::app::effect::FormFile;
use crate::app::trouble::Trouble;
use crate::import::MOST_BYTES;

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

/// The paths that somebody may have meant: as typed; without the quotation marks and backslashes with which a window
/// pastes a file that is dragged into it; in the home folder.
fn meant(typed: &Path) -> Vec<PathBuf> {
    let Some(text) = typed.to_str() else { return vec![typed.to_path_buf()] };
    let bare = text.trim().trim_matches(['\'', '"']);
    let bare = bare.strip_prefix("file://").unwrap_or(bare).replace("%20", " ");
    let home = bare.strip_prefix("~/").zip(BaseDirs::new()).map(|(rest, dirs)| dirs.home_dir().join(rest));
    let plain = bare.replace('\\', "");
    [Some(text.into()), home, Some(bare.into()), Some(plain.into())].into_iter().flatten().collect()
}

/// Writes forms beside the document, over those of an earlier time, and notes them: they hold the workshop's words.
pub fn write(store: &Store, place: &StorePlace, files: &[FormFile]) -> Result<Vec<PathBuf>, Trouble> {
    let disk = &*store.disk;
    let folder = place.document.parent().unwrap_or(Path::new("."));
    let write = |file: &FormFile| {
        let path = whole(&folder.join(export_name(&place.document, &place.id, &file.called, file.extension)));
        write_one(disk, place, &path, &file.bytes).map_err(|error| failed(&error, &path))?;
        Ok(path)
    };
    files.iter().map(write).collect()
}

fn write_one(disk: &dyn Disk, place: &StorePlace, path: &Path, bytes: &[u8]) -> std::io::Result<()> {
    let announced = copies::announce(disk, place, path)?;
    let written = replace(disk, path, bytes, &mut |_| {});
    let _ = if written.is_ok() { announced.written(disk, place) } else { announced.failed(disk, place) };
    written
}
