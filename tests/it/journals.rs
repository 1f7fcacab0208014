//! Documents and journals of every format, as the versions that wrote them left them: they open forever, and replay to
//! what those versions made of them. `tests/it/journals/vN` is never edited.

use std::path::{Path, PathBuf};

use serde_json::Value;
use verkstad::workshop::document::{self, record_json};
use verkstad::workshop::journal::Journal;
use verkstad::workshop::record::Record;

use crate::{files, package};

fn folder(format: u32) -> PathBuf {
    package().join(format!("tests/it/journals/v{format}"))
}

fn json(path: &Path) -> Value {
    serde_json::from_slice(&std::fs::read(path).unwrap()).unwrap()
}

fn record(journal: &Journal) -> Value {
    serde_json::from_slice(&record_json(&Record::of(journal.workshop()))).unwrap()
}

/// Whether `is` contains all of `was`: every key of an object at any depth, and all of a list in order.
fn holds(is: &Value, was: &Value, path: &str) -> Result<(), String> {
    match (is, was) {
        (Value::Object(is), Value::Object(was)) => was.iter().try_for_each(|(key, was)| {
            let path = format!("{path}.{key}");
            let is = is.get(key).ok_or_else(|| format!("{path} is gone"))?;
            holds(is, was, &path)
        }),
        (Value::Array(is), Value::Array(was)) if is.len() == was.len() => is
            .iter()
            .zip(was)
            .enumerate()
            .try_for_each(|(at, (is, was))| holds(is, was, &format!("{path}[{at}]"))),
        _ if is == was => Ok(()),
        _ => Err(format!("{path}: {is} was {was}")),
    }
}

/// A record of format 1 in today's terms: objections used to be called `parked`, and what was called planned was the plan
/// as somebody last changed it, not as it was when the day began.
fn of_today(mut record: Value) -> Value {
    for row in record["agenda"].as_array_mut().unwrap() {
        let row = row.as_object_mut().unwrap();
        assert!(row.remove("planned_begin").is_some() && row.remove("planned_minutes").is_some());
    }
    let keys = record.as_object_mut().unwrap();
    let parked = keys.remove("parked").unwrap();
    keys.insert("objections".to_owned(), parked);
    for list in record["lists"].as_array_mut().unwrap() {
        if list["role"] == "parked" {
            list["role"] = "objections".into();
        }
    }
    record
}

/// What format 2 added, one journal for each.
const FORMAT_2: [&str; 45] = [
    "agreed-besides",
    "agreed-numbered",
    "asked-in-a-row",
    "breaks-that-end-as-said",
    "brought-along",
    "card-that-shows-texts",
    "carriers",
    "changed-tables",
    "chosen",
    "circle",
    "embers",
    "fields-of-a-board",
    "follow-ups",
    "foreword-place-and-leader",
    "grid",
    "groups-mixed",
    "heard-only",
    "kinds-tables-and-objections",
    "lines-one-after-the-other",
    "numbers-given-back",
    "numbers-through-the-year",
    "objections-answered",
    "one-item-after-the-other",
    "origin",
    "parts",
    "prose",
    "put-in",
    "row-names-and-ends",
    "rows-in-cells",
    "scale",
    "sheets-of-a-board",
    "slips-few",
    "slips-spread",
    "slips-twice",
    "stood-under",
    "struck",
    "tables-chosen",
    "taken-over",
    "texts-reworded",
    "today",
    "votes-by-group",
    "votes-in-order-and-beside",
    "votes-on-anything",
    "word-wall",
    "year",
];

#[test]
fn format_2_has_a_journal_for_each_thing_that_it_brought() {
    let journals = files(&folder(2), "jsonl");
    let names: Vec<&str> = journals.iter().map(|path| path.file_stem().unwrap().to_str().unwrap()).collect();
    assert_eq!(names, FORMAT_2);
}

#[test]
fn journals_of_format_2_replay_to_the_same_record_and_are_written_as_they_stand() {
    for path in files(&folder(2), "jsonl") {
        let name = path.display();
        let bytes = std::fs::read(&path).unwrap();
        let lines = document::read_lines(&bytes);
        assert_eq!((lines.torn, lines.damaged, lines.newer), (None, None, None), "{name}");
        let base = lines.base.clone().unwrap();
        let journal = Journal::replay(lines.entries).unwrap();
        let record_path = path.with_extension("record.json");
        // A journal just added gets its record; an existing record is never changed.
        if std::env::var_os("VERKSTAD_ACCEPT").is_some() && !record_path.exists() {
            let record = record_json(&Record::of(journal.workshop()));
            std::fs::write(&record_path, [record, b"\n".to_vec()].concat()).unwrap();
        }
        holds(&record(&journal), &json(&record_path), "record").unwrap_or_else(|why| panic!("{name}: {why}"));
        let written = journal.entries().iter().flat_map(|entry| document::line(entry)).collect::<Vec<u8>>();
        let again = [document::header(&base), written].concat();
        assert_eq!(document::read_lines(&again), document::read_lines(&bytes), "{name}");
        let document = document::read(&document::write(&journal)).unwrap();
        assert_eq!((document.format, document.edited), (2, false), "{name}");
        assert_eq!(document.entries, journal.entries(), "{name}");
    }
}

#[test]
fn journals_of_format_1_replay_to_the_same_record() {
    let journals = files(&folder(1).join("stories"), "jsonl");
    assert!(journals.len() > 20, "the journals are gone");
    for path in journals {
        let name = path.display();
        let lines = document::read_lines(&std::fs::read(&path).unwrap());
        assert_eq!((lines.torn, lines.damaged, lines.newer), (None, None, None), "{name}");
        let journal = Journal::replay(lines.entries).unwrap();
        let was = of_today(json(&path.with_extension("record.json")));
        holds(&record(&journal), &was, "record").unwrap_or_else(|why| panic!("{name}: {why}"));
    }
}

/// What format 1 says of its critique, with that list called otherwise.
fn with_critique_called(id: &str, json: &str) -> String {
    let places = ["\"id\":", "\"list\":", "\"about\":", "\"from\":", "\"from\":["];
    places.iter().fold(json.to_owned(), |json, place| {
        json.replace(&format!("{place}\"critique\""), &format!("{place}\"{id}\""))
    })
}

/// The same in a record.
fn record_with_critique_called(id: &str, mut record: Value) -> Value {
    for (of, key) in [("lists", "id"), ("themes", "list"), ("votes", "list"), ("rankings", "list")] {
        for named in record[of].as_array_mut().unwrap() {
            if named[key] == "critique" {
                named[key] = id.into();
            }
        }
    }
    record
}

/// Format 1 kept no ids for itself.
#[test]
fn a_list_of_format_1_may_be_called_what_has_an_id_by_itself_now() {
    for id in ["islands", "carried", "groups", "plans"] {
        let now = format!("{id}-list");
        for path in files(&folder(1).join("examples"), "json") {
            let text = std::fs::read_to_string(&path).unwrap();
            let document = document::read(with_critique_called(id, &text).as_bytes()).unwrap();
            let was = record_with_critique_called(&now, of_today(json(&path)["record"].take()));
            assert!(was["plans"].as_array().is_some_and(|plans| plans.len() > 1), "{}", path.display());
            let made = record(&Journal::replay(document.entries).unwrap());
            holds(&made, &was, "record").unwrap_or_else(|why| panic!("{id} in {}: {why}", path.display()));
        }
        // Most lines of a journal have no method to ask.
        for path in files(&folder(1).join("stories"), "jsonl") {
            let text = std::fs::read_to_string(&path).unwrap();
            let lines = text.lines().map(|line| {
                let json = with_critique_called(id, line.split_once(' ').unwrap().1);
                format!("{:08x} {json}\n", crc32fast::hash(json.as_bytes()))
            });
            let lines = document::read_lines(lines.collect::<String>().as_bytes());
            let record_path = path.with_extension("record.json");
            let was = record_with_critique_called(&now, of_today(json(&record_path)));
            let made = record(&Journal::replay(lines.entries).unwrap());
            holds(&made, &was, "record").unwrap_or_else(|why| panic!("{id} in {}: {why}", path.display()));
        }
    }
}

/// The first documents had no roles. Their records are filled as if they had.
#[test]
fn documents_older_than_roles_have_their_hopes_and_objections() {
    for path in files(&folder(1).join("examples"), "json") {
        let name = path.display();
        let mut older = json(&path);
        let method = &mut older["entries"][0]["events"][0]["opened"]["method"];
        for list in method["lists"].as_array_mut().unwrap() {
            list.as_object_mut().unwrap().remove("role");
        }
        let document = document::read(&serde_json::to_vec(&older).unwrap()).unwrap();
        let made = record(&Journal::replay(document.entries).unwrap());
        let was = of_today(older["record"].take());
        assert!(made["hopes"].as_array().is_some_and(|hopes| !hopes.is_empty()), "{name}");
        holds(&made, &was, "record").unwrap_or_else(|why| panic!("{name}: {why}"));
        // The roles are not guessed for another method's lists.
        let mut older = json(&path);
        let method = &mut older["entries"][0]["events"][0]["opened"]["method"];
        method["id"] = "own".into();
        for list in method["lists"].as_array_mut().unwrap() {
            list.as_object_mut().unwrap().remove("role");
        }
        let document = document::read(&serde_json::to_vec(&older).unwrap()).unwrap();
        assert_eq!(record(&Journal::replay(document.entries).unwrap())["hopes"], Value::Array(Vec::new()));
    }
}

#[test]
fn documents_of_format_1_replay_to_the_same_record() {
    let documents = files(&folder(1).join("examples"), "json");
    assert_eq!(documents.len(), 5, "one a language");
    for path in documents {
        let name = path.display();
        let document = document::read(&std::fs::read(&path).unwrap()).unwrap();
        assert_eq!((document.format, document.edited), (1, false), "{name}");
        let journal = Journal::replay(document.entries).unwrap();
        let was = of_today(json(&path)["record"].take());
        holds(&record(&journal), &was, "record").unwrap_or_else(|why| panic!("{name}: {why}"));
    }
}
