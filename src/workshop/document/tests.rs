//! Documents and journals as bytes: what was written comes back, and nothing else does.

use std::sync::LazyLock;

use proptest::prelude::*;
use serde_json::{Map, Value, json};

use super::lines::{EntriesHash, read_lines_with};
use super::*;
use crate::workshop::fixture::Leader;
use crate::workshop::upgrade::Upgrade;
use crate::workshop::words::Lang;

static DAY: LazyLock<Journal> = LazyLock::new(|| Leader::of_a_whole_day().journal);
static BYTES: LazyLock<Vec<u8>> = LazyLock::new(|| write(&DAY));

/// A journal with the whole day except its first ten entries.
static LINES: LazyLock<Vec<u8>> = LazyLock::new(|| {
    let (before, after) = DAY.entries().split_at(10);
    let mut bytes = header(&Base::of("abcdefgh", before));
    after.iter().for_each(|entry| bytes.extend(line(entry)));
    bytes
});

fn edited(change: impl FnOnce(&mut Value)) -> Vec<u8> {
    let mut value = serde_json::from_slice(&BYTES).unwrap();
    change(&mut value);
    serde_json::to_vec(&value).unwrap()
}

/// Where the bytes are damaged: the line, and the last part of it that can be read.
fn damage(bytes: &[u8]) -> (usize, String) {
    match read(bytes) {
        Err(DocumentFault::Damaged { line, column }) => {
            let line_of =
                |bytes: &[u8]| bytes.split(|byte| *byte == b'\n').nth(line - 1).unwrap_or_default().to_vec();
            let before = String::from_utf8_lossy(&line_of(bytes)[..column]).into_owned();
            (line, before.chars().rev().take(12).collect::<Vec<_>>().into_iter().rev().collect())
        }
        other => panic!("{other:?}"),
    }
}

#[test]
fn what_was_written_reads_back() {
    let document = read(&BYTES).unwrap();
    assert_eq!((document.id.as_str(), document.format, document.edited), ("abcdefgh", FORMAT, false));
    assert_eq!(document.entries, DAY.entries());
    assert_eq!(Journal::replay(document.entries).unwrap().workshop(), DAY.workshop());
}

#[test]
fn a_person_can_read_it() {
    let text = String::from_utf8(BYTES.clone()).unwrap();
    assert!(text.starts_with(
        "{\n  \"format\": 2,\n  \"id\": \"abcdefgh\",\n  \"record\": {\n    \"title\": \"Provdag\","
    ));
    let entries = text.lines().filter(|line| line.starts_with("    {\"seq\":")).count();
    assert_eq!(entries, DAY.entries().len(), "an entry a line");
    assert!(text.ends_with("\n  ]\n}\n"));
}

#[test]
fn a_record_edited_by_hand_is_told_and_one_laid_out_anew_is_not() {
    let text = String::from_utf8(BYTES.clone()).unwrap();
    let by_hand = [("\"title\": \"Provdag\"", "\"title\": \"Provdug\""), ("\"hopes\": [", "\"hopes\": [1, ")];
    for (was, is) in by_hand {
        assert!(text.contains(was), "{was}");
        assert!(read(text.replacen(was, is, 1).as_bytes()).unwrap().edited, "{is}");
    }
    let spaced = text.replace('\n', "\r\n\t");
    let document = read(spaced.as_bytes()).unwrap();
    assert!(!document.edited);
    assert_eq!(document.entries, DAY.entries());
}

#[test]
fn a_byte_order_mark_does_no_harm() {
    assert_eq!(read(&[b"\xEF\xBB\xBF", BYTES.as_slice()].concat()), read(&BYTES));
}

#[test]
fn a_newer_format_is_refused_whatever_else_it_holds() {
    let newer = edited(|value| {
        value["format"] = json!(7);
        value["entries"][0] = json!({ "unheard": "of" });
        value["moons"] = json!(2);
    });
    assert_eq!(read(&newer), Err(DocumentFault::Newer(7)));
}

#[test]
fn what_is_not_ours_is_foreign() {
    for foreign in [
        "{}",
        "[]",
        "3",
        "{\"format\":\"x\",\"entries\":[]}",
        "{\"format\":1}",
        "{\"format\":0,\"entries\":[]}",
    ] {
        assert_eq!(read(foreign.as_bytes()), Err(DocumentFault::Foreign), "{foreign}");
    }
}

#[test]
fn damage_is_told_with_its_place() {
    let wrong = edited(|value| value["entries"][2]["at"]["utc"] = json!("noon"));
    assert_eq!(damage(&wrong), (1, r#""utc":"noon""#.to_owned()));
    let text = String::from_utf8(BYTES.clone()).unwrap();
    let line = text.lines().position(|line| line.contains("\"seq\":5,")).unwrap();
    assert_eq!(
        damage(text.replacen("\"seq\":5,", "\"seq\":5;", 1).as_bytes()),
        (line + 1, r#"   {"seq":5;"#.to_owned())
    );
    assert_eq!(damage(b"").0, 1);
    assert_eq!(damage(&edited(|value| value["moons"] = json!(2))).1, r#"fgh","moons""#);
    let unknown = edited(|value| value["entries"][2]["mood"] = json!(1));
    assert_eq!(damage(&unknown).1, r#"3}}}],"mood""#);
    let last = text.lines().count() + 1;
    assert_eq!(
        damage(&[BYTES.as_slice(), b"{}"].concat()),
        (last, "{".to_owned()),
        "something after the end"
    );
}

#[test]
fn a_key_that_stands_twice_is_refused() {
    let text = String::from_utf8(BYTES.clone()).unwrap();
    assert_eq!(
        damage(text.replacen("\"seq\":5,", "\"seq\":5,\"seq\":5,", 1).as_bytes()).1,
        r#"seq":5,"seq""#
    );
    assert!(upgrade::parse(br#"{"a":{"b":1,"b":2}}"#).is_err());
    assert!(upgrade::parse(br#"{"a":{"b":1,"c":2}}"#).is_ok());
}

#[test]
fn a_depth_bomb_and_a_huge_file_are_refused() {
    let bomb = format!("{{\"format\":1,\"entries\":{}", "[".repeat(100_000));
    assert!(matches!(read(bomb.as_bytes()), Err(DocumentFault::Damaged { .. })));
    let record = format!("{{\"format\":1,\"id\":\"x\",\"record\":{}", "{\"a\":".repeat(100_000));
    assert!(matches!(read(record.as_bytes()), Err(DocumentFault::Damaged { .. })));
    assert_eq!(read(&vec![b' '; MOST_BYTES + 1]), Err(DocumentFault::TooLarge(MOST_BYTES + 1)));
}

/// Pretends that formats 1 and 2 were different: `id` was called `name`, and an entry's `by` was called `who`.
const FAKE: &[Upgrade] = &[name_is_id, who_is_by];

fn name_is_id(document: &mut Map<String, Value>) {
    if let Some(name) = document.remove("name") {
        document.insert("id".to_owned(), name);
    }
}

fn who_is_by(document: &mut Map<String, Value>) {
    for entry in document.get_mut("entries").and_then(Value::as_array_mut).into_iter().flatten() {
        if let Some(who) = entry.as_object_mut().and_then(|entry| entry.remove("who")) {
            entry["by"] = who;
        }
    }
}

fn older(format: u32) -> Vec<u8> {
    edited(|value| {
        value["format"] = json!(format);
        for entry in value["entries"].as_array_mut().unwrap() {
            let who = entry.as_object_mut().unwrap().remove("by").unwrap();
            entry["who"] = who;
        }
        if format == 1 {
            let id = value.as_object_mut().unwrap().remove("id").unwrap();
            value["name"] = id;
        }
    })
}

#[test]
fn an_older_format_goes_through_the_upgrades_that_it_needs() {
    for format in [1, 2] {
        let document = read_with(&older(format), FAKE).unwrap();
        assert_eq!((document.format, document.id.as_str()), (format, "abcdefgh"));
        assert_eq!(document.entries, DAY.entries());
    }
    assert!(read_with(&older(3), FAKE).is_err(), "format 3 has no `who`");
    assert_eq!(read_with(&older(4), FAKE), Err(DocumentFault::Newer(4)));
}

#[test]
fn an_older_journal_goes_through_the_upgrades_too() {
    let old = |entry: &Entry| {
        let mut value = serde_json::to_value(entry).unwrap();
        value["who"] = value.as_object_mut().unwrap().remove("by").unwrap();
        let json = value.to_string();
        format!("{:08x} {json}\n", crc32fast::hash(json.as_bytes()))
    };
    let mut bytes = header(&Base { format: 2, ..Base::of("abcdefgh", &[]) });
    DAY.entries().iter().for_each(|entry| bytes.extend(old(entry).bytes()));
    let lines = read_lines_with(&bytes, FAKE);
    assert_eq!(lines.entries, DAY.entries());
    assert!(
        lines.older.hash(2, DAY.entries().len()).is_some(),
        "as the file has them, for what goes on from it"
    );
    assert_eq!(read_lines(&LINES).older, OlderEntries::default(), "nothing of today's format");
    assert!(read_lines_with(&bytes, &[]).newer.is_some());
}

#[test]
fn a_journal_reads_back() {
    let lines = read_lines(&LINES);
    assert_eq!(lines.entries, DAY.entries()[10..]);
    assert_eq!((lines.torn, lines.damaged, lines.newer), (None, None, None));
    assert_eq!(lines.base.unwrap().seq, 10);
}

/// Whole lines before the cut count; the rest is the torn end.
#[test]
fn a_journal_cut_anywhere_loses_only_the_line_that_was_cut() {
    for cut in 0..=LINES.len() {
        let bytes = &LINES[..cut];
        let whole = bytes.split(|byte| *byte == b'\n').count() - 1;
        let lines = read_lines(bytes);
        assert_eq!(lines.entries.len(), whole.saturating_sub(1), "cut at {cut}");
        assert_eq!(lines.entries, DAY.entries()[10..10 + lines.entries.len()]);
        let end = bytes.iter().rposition(|byte| *byte == b'\n').map_or(0, |at| at + 1);
        assert_eq!(lines.torn, (end < cut).then_some(end), "cut at {cut}");
        assert_eq!(lines.damaged, None, "cut at {cut}");
    }
}

#[test]
fn a_flipped_byte_costs_its_line_and_is_told() {
    let all = DAY.entries();
    let starts: Vec<usize> = std::iter::once(0)
        .chain(LINES.iter().enumerate().filter(|(_, byte)| **byte == b'\n').map(|(at, _)| at + 1))
        .collect();
    let last = starts.len() - 2;
    for at in 0..LINES.len() {
        let hit = starts.iter().rposition(|start| *start <= at).unwrap();
        for flip in [0x01, 0x20, 0x80] {
            let mut bytes = LINES.clone();
            bytes[at] ^= flip;
            let lines = read_lines(&bytes);
            assert_eq!(lines.entries, all[10..10 + hit.saturating_sub(1)], "byte {at}");
            // A lost line feed turns two lines into one, so the last line but one may end the file.
            let merged = LINES[at] == b'\n';
            let at_end = hit == last || (merged && hit + 1 == last);
            let told = if at_end { (Some(starts[hit]), None) } else { (None, Some(hit + 1)) };
            assert_eq!((lines.torn, lines.damaged), told, "byte {at}");
        }
    }
}

#[test]
fn a_line_that_is_missing_or_stands_twice_is_damage() {
    let mut twice = header(&Base::of("abcdefgh", &[]));
    let [one, two, three] = [0, 1, 2].map(|at| line(&DAY.entries()[at]));
    for part in [&one, &two, &two, &three] {
        twice.extend(part);
    }
    let lines = read_lines(&twice);
    assert_eq!((lines.entries.len(), lines.damaged), (2, Some(4)));
    let gap = [header(&Base::of("abcdefgh", &[])), one, three].concat();
    let lines = read_lines(&gap);
    assert_eq!((lines.entries.len(), lines.torn.is_some(), lines.damaged), (1, true, None));
}

#[test]
fn the_hash_can_be_taken_entry_by_entry() {
    let mut hash = EntriesHash::default();
    for (at, entry) in DAY.entries().iter().enumerate() {
        hash.push(entry);
        assert_eq!(hash.hex(), entries_hash(&DAY.entries()[..=at]));
    }
    assert_ne!(entries_hash(&DAY.entries()[..3]), entries_hash(&DAY.entries()[..4]));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    #[test]
    fn any_bytes_are_read_without_panic(bytes in prop::collection::vec(any::<u8>(), 0..300)) {
        prop_assert!(read(&bytes).is_err());
        prop_assert_eq!(read_lines(&bytes).entries, []);
    }

    #[test]
    fn a_document_with_a_flipped_or_cut_byte_never_panics(at in any::<prop::sample::Index>(), flip in 1_u8..) {
        let at = at.index(BYTES.len());
        let mut bytes = BYTES.clone();
        bytes[at] ^= flip;
        if let Ok(document) = read(&bytes) {
            drop(Journal::replay(document.entries));
        }
        // A document without its last line break is still whole.
        let whole = BYTES.trim_ascii_end().len();
        prop_assert!(at >= whole || read(&BYTES[..at]).is_err());
    }
}

#[test]
fn a_hash_tells_every_value_from_every_other() {
    let values =
        ["null", "true", "false", "0", "1", "-1", "\"\"", "\"1\"", "[]", "[1]", "[[1]]", "{}", "{\"a\":1}"];
    let hashes: std::collections::BTreeSet<String> =
        values.iter().map(|json| Digest::of_json(json.as_bytes()).to_string()).collect();
    assert_eq!(hashes.len(), values.len());
    assert_eq!(Digest::of_json(b"[ 1 ]"), Digest::of_json(b"[1]"));
}

#[test]
fn a_document_of_format_1_is_upgraded_and_says_which_format_it_had() {
    let bytes = include_bytes!("../../../tests/it/journals/v1/examples/mer-tid-med-de-boende-sv.json");
    let document = read(bytes).unwrap();
    assert_eq!((document.format, document.edited), (1, false));
    let journal = Journal::replay(document.entries).unwrap();
    assert!(journal.workshop().plans().len() > 2, "its plans are rows of a table now");
}

#[test]
fn the_texts_of_a_method_in_a_document_are_cleaned() {
    let name = |bytes: &[u8]| {
        let document = read(bytes).unwrap();
        Journal::replay(document.entries).unwrap().workshop().method.steps[0].name.get(Lang::Sv).to_owned()
    };
    let clean = name(&BYTES);
    let spoilt = edited(|value| {
        let steps = &mut value["entries"][0]["events"][0]["opened"]["method"]["steps"];
        for text in steps[0]["name"].as_object_mut().unwrap().values_mut() {
            *text = Value::from(format!("\u{1b}[2J{}\u{202e}\u{7}", text.as_str().unwrap()));
        }
    });
    assert_eq!(name(&spoilt), clean);
}
