//! The small files beside the journal while a workshop is open. Each is replaced whole, without a sync, since it is not
//! part of the record.

use std::io;
use std::path::Path;

use serde::Serialize;
use serde::de::DeserializeOwned;

use crate::shell::disk::Disk;

/// Replaces a small file in one step, without waiting for the disk.
pub fn put(disk: &dyn Disk, path: &Path, content: &impl Serialize) -> io::Result<()> {
    let bytes = serde_json::to_vec(content)?;
    let tmp = path.with_extension("tmp");
    if let Err(error) = disk.create_new(&tmp).and_then(|mut file| file.append(&bytes)) {
        if error.kind() == io::ErrorKind::AlreadyExists {
            disk.remove(&tmp)?;
            return disk.create_new(&tmp)?.append(&bytes).and_then(|()| disk.rename(&tmp, path));
        }
        return Err(error);
    }
    disk.rename(&tmp, path)
}

/// Reads a small file; `None` if it does not exist or is torn.
pub fn get<T: DeserializeOwned>(disk: &dyn Disk, path: &Path) -> Option<T> {
    serde_json::from_slice(&disk.read(path).ok()?).ok()
}
