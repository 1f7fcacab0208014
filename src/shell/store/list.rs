//! The workshops in a folder, read only up to the heads of their documents.

use std::fmt;
use std::io::{BufReader, Read};
use std::path::{Path, PathBuf};

use serde::Deserializer;
use serde::de::{Error, IgnoredAny, MapAccess, Visitor};

use crate::app::msg::Listing;
use crate::shell::disk::Disk;
use crate::shell::paths::is_document;
use crate::workshop::document::FORMAT;
use crate::workshop::record::RecordHead;

/// Every workshop in a folder, latest day first. Files that are not our documents are skipped.
pub fn list(disk: &dyn Disk, folder: &Path) -> Vec<Listing> {
    let files = disk.list(folder).unwrap_or_default();
    let documents = files.into_iter().filter(|path| is_document(path));
    let listing = |path: PathBuf| Some(Listing { head: head(disk.open_read(&path).ok()?)?, path });
    let mut all: Vec<Listing> = documents.filter_map(listing).collect();
    all.sort_by(|a, b| (b.head.date, &a.head.title, &a.path).cmp(&(a.head.date, &b.head.title, &b.path)));
    all
}

/// Reads up to the end of the record, which comes before the entries.
pub(super) fn head(bytes: impl Read) -> Option<RecordHead> {
    let mut head = None;
    let mut reader = serde_json::Deserializer::from_reader(BufReader::new(bytes));
    // Reading ends with an error on purpose, once the record is complete.
    drop(reader.deserialize_map(UpToRecord(&mut head)));
    head
}

struct UpToRecord<'a>(&'a mut Option<RecordHead>);

impl<'de> Visitor<'de> for UpToRecord<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a document")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<(), A::Error> {
        let mut format = 0;
        while let Some(key) = map.next_key::<String>()? {
            match key.as_str() {
                "format" => format = map.next_value()?,
                "record" if (1..=FORMAT).contains(&format) => {
                    *self.0 = Some(map.next_value()?);
                    return Err(A::Error::custom("read"));
                }
                _ => drop(map.next_value::<IgnoredAny>()?),
            }
        }
        Ok(())
    }
}
