//! The workshops in a folder, by the heads of their documents alone.

use std::fmt;
use std::io::{BufReader, Read};
use std::path::Path;

use chrono::NaiveDate;
use serde::de::{Error, IgnoredAny, MapAccess, Visitor};
use serde::{Deserialize, Deserializer};

use crate::app::msg::Listing;
use crate::shell::disk::Disk;
use crate::shell::paths::is_document;
use crate::workshop::document::FORMAT;
use crate::workshop::text::Line;
use crate::workshop::words::{Lang, Words};

/// Every workshop in a folder, the newest day first. What is no document of ours is passed over.
pub fn list(disk: &dyn Disk, folder: &Path) -> Vec<Listing> {
    let files = disk.list(folder).unwrap_or_default();
    let documents = files.iter().filter(|path| is_document(path));
    let mut all: Vec<Listing> = documents.filter_map(|path| head(disk, path)).collect();
    all.sort_by(|a, b| (b.date, &a.title, &a.path).cmp(&(a.date, &b.title, &b.path)));
    all
}

fn head(disk: &dyn Disk, path: &Path) -> Option<Listing> {
    let head = read(disk.open_read(path).ok()?)?;
    let ended =
        head.agenda.iter().rev().find(|row| !row.dropped).is_some_and(|row| row.used_minutes.is_some());
    Some(Listing {
        path: path.to_path_buf(),
        title: clean(&head.title),
        date: head.date,
        method: Words([(head.language, clean(&head.method.name))].into()),
        people: head.people,
        begun: head.agenda.iter().any(|row| row.used_minutes.is_some()),
        ended,
    })
}

fn clean(raw: &str) -> String {
    Line::clean(raw).map(String::from).unwrap_or_default()
}

/// What a list needs of a record; the rest is passed over.
#[derive(Debug, Deserialize)]
struct Head {
    title: String,
    date: NaiveDate,
    language: Lang,
    people: u16,
    method: MethodHead,
    agenda: Vec<RowHead>,
}

#[derive(Debug, Deserialize)]
struct MethodHead {
    name: String,
}

#[derive(Debug, Deserialize)]
struct RowHead {
    used_minutes: Option<u32>,
    dropped: bool,
}

/// Reads up to the end of the record, which stands before the entries.
fn read(bytes: impl Read) -> Option<Head> {
    let mut head = None;
    let mut reader = serde_json::Deserializer::from_reader(BufReader::new(bytes));
    // The reading ends with an error on purpose, once the record is read.
    drop(reader.deserialize_map(UpToRecord(&mut head)));
    head
}

struct UpToRecord<'a>(&'a mut Option<Head>);

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
