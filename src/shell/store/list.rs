//! The workshops in a folder, read only up to the hashes of their records.

use std::fmt;
use std::io::{BufReader, Read};
use std::path::{Path, PathBuf};

use serde::Deserializer;
use serde::de::{Error, IgnoredAny, MapAccess, Visitor};
use serde_json::value::RawValue;

use crate::app::msg::{DocumentState, Listing};
use crate::programme::check::says_programme;
use crate::shell::disk::Disk;
use crate::shell::paths;
use crate::workshop::document::{FORMAT, MOST_BYTES, is_edited};
use crate::workshop::record::RecordHead;

/// In so many bytes a programme says that it is one.
const BEGINNING: u64 = 200;

/// The files in a folder that have a document's name.
pub fn documents(disk: &dyn Disk, folder: &Path) -> Vec<PathBuf> {
    let files = disk.list(folder).unwrap_or_default();
    files.into_iter().filter(|path| paths::is_document(path)).collect()
}

/// The workshop whose document is at this path; `None` if it is none of ours.
pub fn listing(disk: &dyn Disk, path: &Path) -> Option<Listing> {
    let (head, edited) = head(open(disk, path)?)?;
    let whole = if edited { DocumentState::Edited } else { DocumentState::Sound };
    Some(Listing { path: path.to_path_buf(), head, whole })
}

/// Whether the file at this path says of itself that it is a programme.
pub fn is_programme(disk: &dyn Disk, path: &Path) -> bool {
    let mut beginning = Vec::new();
    let read = disk.open_read(path).and_then(|file| file.take(BEGINNING).read_to_end(&mut beginning));
    read.is_ok() && says_programme(&beginning)
}

/// Whether this is the document of any workshop, also of a later version or damaged after its head.
pub fn is_document(disk: &dyn Disk, path: &Path) -> bool {
    open(disk, path).and_then(id_of).is_some()
}

/// Sorts a list, latest day first, and on one day what began last or is to begin last: paths end with ids, which are random.
pub fn sort(all: &mut [Listing]) {
    let begins = |one: &Listing| (one.head.dates.last().copied(), one.head.held.0.or(one.head.start));
    all.sort_by(|a, b| (begins(b), &a.head.title, &a.path).cmp(&(begins(a), &b.head.title, &b.path)));
}

/// A file, of which no more is read than any document of ours may have.
fn open(disk: &dyn Disk, path: &Path) -> Option<impl Read> {
    Some(disk.open_read(path).ok()?.take(MOST_BYTES as u64))
}

/// The id in the head of a document, be it damaged after that.
pub(super) fn id_of(bytes: impl Read) -> Option<String> {
    let mut read = HashedRecord::default();
    let mut reader = serde_json::Deserializer::from_reader(BufReader::new(bytes));
    // Reading ends with an error on purpose, once the hash has come.
    drop(reader.deserialize_map(UpToHash(&mut read)));
    read.id
}

/// Reads up to the hash of the record, which comes before the entries. Returns the head of the record, and whether the
/// record does not fit its hash.
pub(super) fn head(bytes: impl Read) -> Option<(RecordHead, bool)> {
    let mut read = HashedRecord::default();
    let mut reader = serde_json::Deserializer::from_reader(BufReader::new(bytes));
    // Reading ends with an error on purpose, once the hash has come.
    drop(reader.deserialize_map(UpToHash(&mut read)));
    let record = read.record?;
    let edited = read.sha256.is_none_or(|sha256| is_edited(record.get(), &sha256));
    Some((serde_json::from_str(record.get()).ok()?, edited))
}

/// A record as its file holds it, and the hash that stands after it.
#[derive(Default)]
struct HashedRecord {
    id: Option<String>,
    record: Option<Box<RawValue>>,
    sha256: Option<String>,
}

struct UpToHash<'a>(&'a mut HashedRecord);

impl<'de> Visitor<'de> for UpToHash<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a document")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<(), A::Error> {
        let mut format = 0;
        while let Some(key) = map.next_key::<String>()? {
            match key.as_str() {
                "format" => format = map.next_value()?,
                "id" => self.0.id = Some(map.next_value()?),
                "record" if (1..=FORMAT).contains(&format) => self.0.record = Some(map.next_value()?),
                "record_sha256" => {
                    self.0.sha256 = Some(map.next_value()?);
                    return Err(A::Error::custom("read"));
                }
                _ => drop(map.next_value::<IgnoredAny>()?),
            }
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::workshop::record::Progress;

    #[test]
    fn what_is_held_on_one_day_stands_in_the_order_in_which_it_began() {
        let date = chrono::NaiveDate::from_ymd_opt(2026, 11, 30).unwrap();
        let listing = |id: &str, (start, began): (u16, Option<u16>)| Listing {
            path: format!("/check-in-{id}.json").into(),
            head: RecordHead {
                title: "Check-in".to_owned(),
                date,
                dates: vec![date],
                start: Some(start),
                held: (began, None),
                question: String::new(),
                method: String::new(),
                people: 9,
                progress: if began.is_some() { Progress::Begun } else { Progress::NotBegun },
                follows: Vec::new(),
                steps: crate::workshop::used_minutes::HeldSteps::default(),
            },
            whole: DocumentState::Sound,
        };
        let mut all =
            [listing("b", (955, Some(952))), listing("a", (955, Some(955))), listing("c", (960, None))];
        sort(&mut all);
        let ids: Vec<_> = all.iter().map(|one| one.path.display().to_string()).collect();
        assert_eq!(ids, ["/check-in-c.json", "/check-in-a.json", "/check-in-b.json"]);
    }
}
