//! Once the day has ended no file tells what stands on one slip, wherever writing that was cut off.

use std::collections::BTreeSet;
use std::sync::Mutex;

use serde_json::Value;

use super::*;
use crate::shell::disk::replace;
use crate::shell::disk::sim::Policy;
use crate::workshop::decide::{ClockCommand, VoteCommand};
use crate::workshop::document;
use crate::workshop::event::VoteEvent;
use crate::workshop::tally::PaperSlip;
use crate::workshop::text::Line;

/// The JSON in a file: of a document or of a copy, or of each line of a journal. `Err` with the text, without spaces, of
/// what cannot be parsed.
fn parsed(bytes: &[u8]) -> Vec<Result<Value, String>> {
    if let Ok(whole) = serde_json::from_slice(bytes) {
        return vec![Ok(whole)];
    }
    let bare = |text: &str| text.chars().filter(|of| !of.is_whitespace()).collect::<String>();
    let text = String::from_utf8_lossy(bytes);
    let line = |line: &str| serde_json::from_str(line.get(9..).unwrap_or_default()).ok();
    match text.lines().map(line).collect::<Option<Vec<Value>>>() {
        Some(lines) => lines.into_iter().map(Ok).collect(),
        None => vec![Err(bare(&text))],
    }
}

/// Every object in it.
fn objects(value: &Value) -> Vec<&serde_json::Map<String, Value>> {
    match value {
        Value::Array(all) => all.iter().flat_map(objects).collect(),
        Value::Object(object) => std::iter::once(object).chain(object.values().flat_map(objects)).collect(),
        _ => Vec::new(),
    }
}

/// The files in which an event names a candidate of a slip: one that was counted, counted again or settled.
pub(super) fn told(computer: &Computer) -> Vec<PathBuf> {
    let slip = |object: &serde_json::Map<String, Value>| {
        ["slip", "counted-again", "settled"]
            .iter()
            .any(|kind| object.get(*kind).and_then(|of| of["on"].as_array()).is_some_and(|on| !on.is_empty()))
    };
    let tells = |one: &Result<Value, String>| match one {
        Ok(value) => objects(value).into_iter().any(slip),
        Err(text) => text.split("\"on\":[").skip(1).any(|rest| !rest.starts_with(']')),
    };
    let names = |path: &PathBuf| parsed(&computer.sim.read(path).unwrap()).iter().any(tells);
    computer.sim.files().into_iter().filter(names).collect()
}

/// All that files say about the dots of the vote, of whichever time: two of these differ by what was counted between.
fn sums(computer: &Computer) -> BTreeSet<String> {
    let mut sums = BTreeSet::new();
    for path in computer.sim.files() {
        for value in parsed(&computer.sim.read(&path).unwrap()).into_iter().flatten() {
            for object in objects(&value) {
                let of = |key: &str| object.get(key).filter(|value| !value.is_boolean());
                sums.extend(of("sums").map(Value::to_string));
                sums.extend(object.get("ranked").and_then(|of| of.get("entries")).map(Value::to_string));
                sums.extend(of("kept").map(Value::to_string));
            }
        }
    }
    sums.retain(|of| of != "[]" && of != "{\"slips\":0}");
    sums
}

/// Writes a file as something else than the program.
fn write(computer: &Computer, path: &Path, bytes: &[u8]) {
    let mut file = computer.disk.create_new(path).unwrap();
    file.append(bytes).unwrap();
    file.sync_all().unwrap();
    computer.disk.sync_dir(path.parent().unwrap()).unwrap();
}

/// The document as others left it: as it was; laid out and ordered as by `jq -S`; with spaces; and cut off in a slip,
/// before and behind the name of its vote.
fn copies(document: &[u8]) -> Vec<(&'static str, Vec<u8>)> {
    let text = std::str::from_utf8(document).unwrap();
    let sorted = serde_json::to_string_pretty(&serde_json::from_str::<Value>(text).unwrap()).unwrap();
    assert!(sorted.find("\"on\": [") < sorted.rfind("\"vote\":"));
    let spaced = text.replace("\":", "\" : ").replace(",\"", ", \"");
    let torn =
        |text: &str, at: &str, more: usize| text[..text.rfind(at).unwrap() + at.len() + more].to_owned();
    let (torn_on, torn_vote) = (torn(text, "\"on\":[", 6), torn(&sorted, "\"on\": [", 60));
    assert!(torn_vote.ends_with('"') || torn_vote.contains("bbbbbb"), "{torn_vote}");
    let all = [
        ("edited-1", text),
        ("edited-2", &sorted),
        ("edited-3", &spaced),
        ("damaged-1", &torn_on),
        ("damaged-2", &torn_vote),
    ];
    all.into_iter().map(|(name, text)| (name, text.as_bytes().to_vec())).collect()
}

/// A day with seven slips in a document, generations, journals, copies and forks, of which two were entered again, and
/// an eighth that was counted after the vote was closed; not ended.
pub(super) fn voted() -> (Computer, PathBuf, Session) {
    let computer = Computer::new();
    let path = computer.create(&Leader::new());
    let mut session = Session::open(&computer, &path, "bbbbbb");
    session.add(&["ett", "två"]);
    let on = newest(&session.leader.journal);
    let begun = session.leader.tell(Command::Clock(ClockCommand::Next));
    let vote = session.leader.vote();
    let opened = session.leader.journal.entries().last().cloned().unwrap();
    session.carry_out(vec![StoreRequest::Append(begun), StoreRequest::Append(opened)]);
    let tell = |session: &mut Session, command| {
        let entry = session.leader.tell(Command::Vote(command));
        session.carry_out(vec![StoreRequest::Append(entry), StoreRequest::Checkpoint]);
    };
    for _ in 0..7 {
        tell(&mut session, VoteCommand::Slip(vote, vec![on, on]));
    }
    tell(&mut session, VoteCommand::CountAgain(vote, PaperSlip { on: vec![on, on], refused: false }));
    tell(&mut session, VoteCommand::Settle(vote, PaperSlip { on: vec![on], refused: false }));
    tell(&mut session, VoteCommand::Close(vote));
    let bytes = computer.disk.read(&path).unwrap();
    let entries = session.leader.journal.entries().to_vec();
    let base = document::Base::of("abcdefgh", &entries[..1]);
    let mut fork = document::header(&base);
    for (entry, seq) in entries[entries.len() - 4..].iter().zip(2..) {
        let other = Entry { by: "oooooo".parse().unwrap(), seq, ..Entry::clone(entry) };
        fork.extend(document::line(&other));
    }
    let place = computer.place(&path);
    for (name, copy) in copies(&bytes) {
        write(&computer, Path::new(&format!("{}.{name}", path.display())), &copy);
    }
    write(&computer, &place.folder.join("forked.jsonl"), &fork);
    let laid_out = serde_json::to_string_pretty(entries.last().unwrap()).unwrap()
        + &serde_json::to_string_pretty(&entries[entries.len() - 2]).unwrap();
    write(&computer, &place.folder.join("laidout.jsonl.damaged-1"), laid_out.as_bytes());
    export(&computer, &place, Path::new("/home/out.md"));
    // Somebody comes back from the corridor with a slip in hand.
    tell(&mut session, VoteCommand::Reopen(vote));
    tell(&mut session, VoteCommand::Slip(vote, vec![on]));
    tell(&mut session, VoteCommand::Close(vote));
    (computer, path, session)
}

/// Ends the day, as the live screen does.
pub(super) fn end(session: &mut Session) {
    let mut asks = Vec::new();
    while session.leader.is().day.ended.is_none() {
        asks.push(StoreRequest::Append(session.leader.tell(Command::Clock(ClockCommand::Next))));
    }
    asks.pop();
    asks.push(StoreRequest::Strike(session.leader.journal.entries().to_vec()));
    session.carry_out(asks);
}

#[test]
fn when_the_day_has_ended_no_file_tells_what_stands_on_a_slip() {
    let (computer, path, mut session) = voted();
    assert!(told(&computer).len() >= 10, "{:?}", told(&computer));
    assert!(sums(&computer).len() > 4, "{:?}", sums(&computer));
    end(&mut session);
    assert_eq!(told(&computer), Vec::<PathBuf>::new());
    let sums = sums(&computer);
    assert_eq!(sums.len(), 3, "one ranking, one vote in the record, one spread: {sums:#?}");
    let entries = session.leader.journal.entries().to_vec();
    assert_eq!(computer.entries(&path), entries);
    assert_eq!(session.saved(), session.leader.journal.seq());
    let fork = computer.disk.read(&computer.place(&path).folder.join("forked.jsonl")).unwrap();
    let read = document::read_lines(&fork);
    assert_eq!((read.entries.len(), read.damaged, read.torn), (4, None, None), "it still reads");
    let copy = |name: &str| computer.disk.read(Path::new(&format!("{}.{name}", path.display()))).unwrap();
    for name in ["edited-1", "edited-2", "edited-3"] {
        let read = document::read(&copy(name)).unwrap();
        assert!(read.entries.len() + 3 < entries.len() && read.entries.len() > 10, "{name} still reads");
    }
    let lines = |name: &str| String::from_utf8(copy(name)).unwrap().lines().count();
    assert!(lines("edited-2") > 1000 && lines("edited-2") > 3 * lines("edited-1"), "laid out as before");
    let noted = copies::read(&*computer.disk, &computer.place(&path)).unwrap();
    assert_eq!(noted.len(), 1, "no export holds a slip");
    session.carry_out(vec![StoreRequest::Close]);
    assert_eq!(document_entries(&computer, &path), entries);
}

/// What an entry says in memory is what its line on disk says: else no journal that holds it is ever taken for saved.
#[test]
fn no_file_tells_of_a_slip_if_more_was_agreed_after_the_vote() {
    let (computer, path, mut session) = voted();
    let agreed = session.leader.is().after.agreed_too(Line::clean("Planerna sitter uppe").unwrap());
    let entry = session.leader.tell(Command::After(agreed));
    session.carry_out(vec![StoreRequest::Append(entry)]);
    end(&mut session);
    assert_eq!(told(&computer), Vec::<PathBuf>::new());
    assert_eq!(session.saved(), session.leader.journal.seq(), "erasing has ended");
    assert!(computer.disk.metadata(&computer.place(&path).striking()).is_err());
}

#[test]
fn writing_it_that_is_cut_off_is_finished_by_the_next_run() {
    for policy in [Policy::AllDropped, Policy::AllKept, Policy::Seed(1), Policy::Seed(2)] {
        let (computer, path, mut session) = voted();
        let broken = Arc::new(Mutex::new(Vec::new()));
        let (noted, at) = (broken.clone(), path.clone());
        computer.sim.watch(move |moment| {
            let after = Computer::with(moment.crash(policy));
            let mut open = after.open(&at, "zzzzzz");
            let reports = open.live.begin(Leader::new().now);
            open.live.carry_out(vec![StoreRequest::Close], Leader::new().now);
            let ended = open.journal.workshop().day.ended.is_some();
            let failed = reports.iter().any(|told| matches!(told, StoreReport::NotSaved(_)));
            if failed || (ended && !told(&after).is_empty()) {
                noted.lock().unwrap().push(format!("{} {:?}: {:?}", moment.number, moment.op, told(&after)));
            }
        });
        end(&mut session);
        let broken = broken.lock().unwrap();
        assert!(broken.is_empty(), "{broken:#?}");
    }
}

#[test]
fn an_older_document_that_is_put_back_later_is_kept_without_slips() {
    let (computer, path, mut session) = voted();
    let older = computer.disk.read(&path).unwrap();
    end(&mut session);
    replace(&*computer.disk, &path, &older, &mut |_| {}).unwrap();
    session.carry_out(vec![StoreRequest::Checkpoint]);
    let kept = |path: &PathBuf| path.to_str().unwrap().contains(".edited-2026");
    assert!(computer.sim.files().iter().any(kept), "{:?}", computer.sim.files());
    assert_eq!(told(&computer), Vec::<PathBuf>::new());
}

/// A program that copied it stopped in the middle of a slip, and somebody wrote on by hand.
#[test]
fn what_follows_a_slip_that_is_cut_in_a_journal_that_is_kept_stays_in_it() {
    let (computer, path, mut session) = voted();
    let entries = session.leader.journal.entries().to_vec();
    let is_slip = |entry: &&Arc<Entry>| {
        entry.events.iter().any(|event| matches!(event, Event::Vote(VoteEvent::Slip { .. })))
    };
    let slip = document::line(entries.iter().find(is_slip).unwrap());
    let cut = slip.windows(6).position(|part| part == b"\"on\":[").unwrap() + 8;
    let cut_off = [&slip[..cut], b"\n"].concat();
    let said = document::line(&added(&mut Leader::new(), "sagt efteråt"));
    let by_hand = [&said[..8], b"  ", &said[9..]].concat();
    let lines = [&cut_off[..], &by_hand, &by_hand, &cut_off, &said].concat();
    let kept = computer.place(&path).folder.join("kept.jsonl.damaged-1");
    write(&computer, &kept, &lines);
    assert!(told(&computer).contains(&kept));
    end(&mut session);
    assert_eq!(told(&computer), Vec::<PathBuf>::new());
    let without = [&slip[..cut - 2], b"]\n"].concat();
    let expected = [&without[..], &by_hand, &by_hand, &without, &said].concat();
    let left = computer.disk.read(&kept).unwrap();
    assert_eq!(String::from_utf8(left).unwrap(), String::from_utf8(expected).unwrap());
}
