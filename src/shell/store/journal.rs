//! The journal file of a run: it begins with everything that the document lacks, then only grows.

use std::io::{self, ErrorKind};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use super::place::folder_of;
use crate::shell::disk::{Disk, DiskFile, Identity};
use crate::workshop::document::{Base, header, line};
use crate::workshop::event::Entry;

/// A journal file that has not failed.
pub(super) struct JournalFile {
    /// Its path.
    pub path: PathBuf,
    /// The seq after which its own entries begin.
    pub base: u32,
    file: Box<dyn DiskFile>,
    /// Its length at the last sync.
    synced: u64,
    identity: Option<Identity>,
}

impl JournalFile {
    /// Begins a file that goes on from `base`, which the document holds, and writes `rest` into it. After `Ok` all of
    /// it survives a power cut.
    pub(super) fn begin(
        disk: &dyn Disk,
        path: &Path,
        id: &str,
        base: &[Arc<Entry>],
        rest: &[Arc<Entry>],
    ) -> io::Result<Self> {
        let file = disk.create_new(path)?;
        let base = Base::of(id, base);
        let mut begun = Self { path: path.to_path_buf(), base: base.seq, file, synced: 0, identity: None };
        let mut bytes = header(&base);
        rest.iter().for_each(|entry| bytes.extend(line(entry)));
        let written = begun
            .write(&bytes)
            .and_then(|()| disk.sync_dir(folder_of(path)))
            .and_then(|()| disk.metadata(path))
            .map(|meta| begun.identity = meta.identity);
        if let Err(error) = written {
            // Nothing in it was reported as saved. Whatever stays is a prefix of what is in memory.
            let _ = disk.remove(path);
            return Err(error);
        }
        Ok(begun)
    }

    /// Appends and syncs entries. After an error the file must not be used again.
    pub(super) fn append(&mut self, entries: &[Arc<Entry>]) -> io::Result<()> {
        self.write(&entries.iter().flat_map(|entry| line(entry)).collect::<Vec<u8>>())
    }

    fn write(&mut self, bytes: &[u8]) -> io::Result<()> {
        self.file.append(bytes)?;
        self.file.sync_data()?;
        self.synced += bytes.len() as u64;
        Ok(())
    }

    /// Whether what was synced still lies at the path: somebody may have removed, cut or replaced the file, and what we
    /// append then reaches no name. `whole` asks that nothing lies behind it.
    pub(super) fn is_there(&self, disk: &dyn Disk, whole: bool) -> io::Result<bool> {
        match disk.metadata(&self.path) {
            Ok(meta) => {
                let long = if whole { meta.len == self.synced } else { meta.len >= self.synced };
                Ok(long && meta.identity == self.identity)
            }
            Err(error) if matches!(error.kind(), ErrorKind::NotFound | ErrorKind::NotADirectory) => Ok(false),
            Err(error) => Err(error),
        }
    }
}
