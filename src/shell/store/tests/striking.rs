//! Words struck for good are in no file, wherever the strike is cut off.

use std::collections::BTreeSet;
use std::sync::Mutex;

use serde_json::Value;

use super::*;
use crate::app::questions::OwnQuestions;
use crate::shell::disk::sim::{Policy, SimFailure, SimFault};
use crate::shell::os::numbers::EIO;
use crate::workshop::decide::{IslandCommand, ThemeCommand, VoteCommand};
use crate::workshop::event::{AfterEvent, AgendaEvent, BriefEvent, Field, FollowUp, Opened};
use crate::workshop::fixture;
use crate::workshop::inserts::{Insert, Insertion};
use crate::workshop::own::Own;
use crate::workshop::record::Record;
use crate::workshop::text::Line;

const WORDS: &str = "patienten \"Anna\" på avdelning 5";

/// The words as a JSON string escapes them.
const QUOTED: &str = "patienten \\\"Anna\\\" på avdelning 5";

/// The same words, typed as a question of one's own.
const QUESTION: &str = r#"{"check-in":[{"of":"question","lang":"sv","text":"{}"}]}"#;

fn traces(computer: &Computer) -> Vec<PathBuf> {
    computer.files_with(WORDS).into_iter().chain(computer.files_with(QUOTED)).collect()
}

/// A workshop in which the words were said and written everywhere, and its open session.
fn said() -> (Computer, PathBuf, Session, Id) {
    let computer = Computer::new();
    let path = computer.create(&Leader::new());
    let mut first = Session::open(&computer, &path, "bbbbbb");
    first.add(&["ett", WORDS]);
    let id = newest(&first.leader.journal);
    first.carry_out(vec![StoreRequest::Checkpoint]);
    first.add(&["två"]);
    let computer = Computer::with(computer.sim.kill());
    let mut session = Session::open(&computer, &path, "cccccc");
    session.add(&["tre"]);
    session.carry_out(vec![StoreRequest::Checkpoint]);
    session.add(&["fyra"]);
    let mut left = SavedUi::default();
    left.drafts.insert(1, WORDS.to_owned());
    session.carry_out(vec![StoreRequest::Keep(Box::new(left))]);
    let place = computer.place(&path);
    export(&computer, &place, Path::new("/home/out.md"));
    for (path, content) in [
        (PathBuf::from("/home/out.md"), WORDS.to_owned()),
        (place.folder.join("old.jsonl.rejected"), WORDS.to_owned()),
        (PathBuf::from(format!("{}.edited-1", path.display())), format!("[\"{QUOTED}\", 1]")),
        (PathBuf::from(QUESTIONS), QUESTION.replace("{}", QUOTED)),
    ] {
        computer.disk.make_dirs(path.parent().unwrap()).unwrap();
        let mut file = computer.disk.create_new(&path).unwrap();
        file.append(content.as_bytes()).unwrap();
        file.sync_all().unwrap();
        computer.disk.sync_dir(path.parent().unwrap()).unwrap();
    }
    (computer, path, session, id)
}

#[test]
fn struck_words_are_in_no_file_and_numbers_and_undo_work_on() {
    let (computer, path, mut session, id) = said();
    assert!(traces(&computer).len() >= 5, "{:?}", traces(&computer));
    session.strike(id);
    let gone = StoreReport::Struck { deleted: vec![PathBuf::from("/home/out.md")], unreached: vec![] };
    assert_eq!(
        session.told.iter().rev().take(2).collect::<Vec<_>>(),
        [&gone, &StoreReport::Saved(session.leader.journal.seq())]
    );
    assert_eq!(traces(&computer), Vec::<PathBuf>::new());
    session.add(&["fem"]);
    let entries = session.leader.journal.entries().to_vec();
    assert_eq!(computer.entries(&path), entries);
    let kept = computer.files_with("▮▮▮");
    assert!(kept.iter().any(|path| path.to_str().unwrap().ends_with(".edited-1")), "{kept:?}");
    session.carry_out(vec![StoreRequest::Close]);
    assert_eq!(document_entries(&computer, &path), entries);
}

#[test]
fn words_that_a_tool_escaped_are_struck_from_copies_too() {
    let copy = br#"{"a": "\u00c5sa Lind \u2013 \"nej\"", "b": "\u00c5"}"#;
    let struck = super::super::struck::without_any(copy, &["Åsa".to_owned(), "Åsa Lind".to_owned()]);
    let struck = String::from_utf8(struck).unwrap();
    assert_eq!(struck, r#"{"a": "▮▮▮ – \"nej\"", "b": "\u00c5"}"#);
}

/// An export lies on a stick that was pulled out, and a folder lies where another was.
#[test]
fn an_export_that_cannot_be_reached_is_named_and_tried_again_at_each_start() {
    let (computer, path, mut session, id) = said();
    let place = computer.place(&path);
    let (stick, folder) = (PathBuf::from("/stick/out.html"), PathBuf::from("/home/out.html"));
    for file in [&stick, &folder] {
        export(&computer, &place, file);
    }
    computer.disk.make_dirs(&folder).unwrap();
    session.strike(id);
    let unreached = vec![stick.clone(), folder.clone()];
    let deleted = vec![PathBuf::from("/home/out.md")];
    assert!(session.told.contains(&StoreReport::Struck { deleted, unreached: unreached.clone() }));
    assert_eq!(traces(&computer), Vec::<PathBuf>::new());
    assert!(computer.disk.metadata(&place.striking()).is_err(), "it is over");
    session.told.clear();
    session.add(&["fem"]);
    assert_eq!(session.told, [StoreReport::Saved(session.leader.journal.seq())]);
    session.carry_out(vec![StoreRequest::Close]);
    let again = Session::open(&computer, &path, "dddddd");
    assert!(again.told.contains(&StoreReport::Found(Finding::StillOut(unreached))), "{:?}", again.told);
    drop(again);
    // An export made since holds none of the words.
    let later = PathBuf::from("/home/later.md");
    export(&computer, &place, &later);
    for file in [&later, &stick] {
        super::reading::put(&computer, file, WORDS.as_bytes());
    }
    let again = Session::open(&computer, &path, "eeeeee");
    assert!(again.told.contains(&StoreReport::Deleted(vec![stick.clone()])), "{:?}", again.told);
    assert_eq!(traces(&computer), [later]);
}

#[test]
fn questions_from_which_words_cannot_be_struck_are_named_and_deleted_at_the_next_start() {
    let (computer, path, mut session, id) = said();
    let file = PathBuf::from(QUESTIONS);
    computer.sim.set_full(file.parent());
    session.strike(id);
    let named = |told: &StoreReport| matches!(told, StoreReport::Struck { unreached, .. } if *unreached == [file.clone()]);
    assert!(session.told.iter().any(named), "{:?}", session.told);
    assert_eq!(traces(&computer), std::slice::from_ref(&file));
    session.carry_out(vec![StoreRequest::Close]);
    computer.sim.set_full(None);
    let again = Session::open(&computer, &path, "dddddd");
    assert!(again.told.contains(&StoreReport::Deleted(vec![file])), "{:?}", again.told);
    assert_eq!(traces(&computer), Vec::<PathBuf>::new());
}

/// Whether any question of one's own is offered, though nobody opened the workshop again.
fn has_offers(computer: &Computer) -> bool {
    let questions = offered::own_questions(&*computer.disk, Path::new(QUESTIONS), &computer.paths.live);
    questions != OwnQuestions::default()
}

#[test]
fn what_was_struck_is_not_offered_the_next_morning_whatever_kept_the_strike_from_ending() {
    let (computer, ..) = said();
    assert!(has_offers(&computer));
    // The second holds the questions themselves.
    for full in ["/home/live", "/home/config", "/home"] {
        let (computer, _, mut session, id) = said();
        computer.sim.set_full(Some(Path::new(full)));
        session.strike(id);
        session.carry_out(vec![StoreRequest::Close]);
        let next = Computer::with(computer.sim.kill());
        next.sim.set_full(None);
        assert!(!has_offers(&next), "{full}: {:?}", session.told);
        assert_eq!(traces(&next).contains(&PathBuf::from(QUESTIONS)), full != "/home/live", "{full}");
    }
}

#[test]
fn questions_stay_if_a_later_try_in_the_same_run_can_strike_the_words_alone() {
    let (mut tried, mut nth) = (0, 1);
    loop {
        let (computer, path, mut session, id) = said();
        let before = computer.sim.operations();
        computer.sim.set_full(Some(Path::new("/home/config")));
        computer.sim.fail(SimFault { error: SimFailure::Code(EIO), nth, from_then_on: false, only: None });
        session.strike(id);
        if computer.sim.operations() - before < nth {
            break;
        }
        let is_over = session.told.iter().any(|told| matches!(told, StoreReport::Struck { .. }));
        computer.sim.mend();
        computer.sim.set_full(None);
        if !is_over {
            tried += 1;
            session.carry_out(vec![StoreRequest::Again, StoreRequest::Close]);
            drop(Session::open(&computer, &path, "zzzzzz"));
            let left = computer.disk.read(Path::new(QUESTIONS)).map(String::from_utf8);
            assert!(left.is_ok_and(|left| left == Ok("{}".to_owned())), "fault at {nth}: {:?}", session.told);
        }
        nth += 1;
    }
    assert!(tried > 10, "only {tried}");
}

#[test]
fn words_are_called_struck_when_they_are_and_saving_is_another_matter() {
    let mut computer = Computer::new();
    computer.paths.documents = PathBuf::from("/docs");
    let path = computer.create(&Leader::new());
    let mut session = Session::open(&computer, &path, "bbbbbb");
    session.add(&["ett", WORDS]);
    session.carry_out(vec![StoreRequest::Checkpoint]);
    computer.sim.set_full(Some(Path::new("/docs")));
    let id = newest(&session.leader.journal);
    let is_struck = |told: &StoreReport| matches!(told, StoreReport::Struck { .. });
    session.strike(id);
    let why = Trouble::Striking(Box::new(Trouble::Full(path.clone())));
    assert!(why.all_is_saved());
    assert_eq!(session.told.last(), Some(&StoreReport::NotSaved(why)));
    assert_eq!(session.saved(), session.leader.journal.seq());
    assert!(!session.told.iter().any(is_struck), "the words still stand in {:?}", traces(&computer));
    computer.sim.set_full(None);
    session.carry_out(vec![StoreRequest::Again]);
    assert!(session.told.iter().any(is_struck) && traces(&computer).is_empty(), "{:?}", session.told);
}

#[test]
fn a_fork_that_holds_the_words_is_rewritten_and_still_reads() {
    let (computer, path, mut session, id) = said();
    let entries = session.leader.journal.entries().to_vec();
    let fork = computer.place(&path).folder.join("forked.jsonl");
    let mut leader = Leader::new();
    leader.run = "oooooo".parse().unwrap();
    leader.journal = Journal::replay(entries[..1].to_vec()).unwrap();
    let lines = [added(&mut leader, "annat"), added(&mut leader, WORDS)];
    let base = crate::workshop::document::Base::of("abcdefgh", &entries[..1]);
    let mut bytes = crate::workshop::document::header(&base);
    lines.iter().for_each(|entry| bytes.extend(crate::workshop::document::line(entry)));
    computer.disk.create_new(&fork).unwrap().append(&bytes).unwrap();
    session.strike(id);
    assert_eq!(traces(&computer), Vec::<PathBuf>::new());
    let read = crate::workshop::document::read_lines(&computer.disk.read(&fork).unwrap());
    assert_eq!((read.entries.len(), read.damaged, read.torn), (2, None, None));
}

/// A service that copies files puts an older document back.
#[test]
fn a_document_that_was_touched_from_outside_is_kept_without_the_words() {
    let (computer, path, mut session, id) = said();
    let before = session.leader.journal.entries().to_vec();
    let text = String::from_utf8(computer.disk.read(&path).unwrap()).unwrap();
    let bytes = text.replacen("Provdag", "Provnatt", 1).into_bytes();
    computer.disk.remove(&path).unwrap();
    computer.disk.create_new(&path).unwrap().append(&bytes).unwrap();
    session.strike(id);
    let is_copy = |path: &&PathBuf| path.to_str().unwrap().contains(".json.edited-2");
    let files = computer.sim.files();
    let copy = files.iter().find(is_copy).expect("what others wrote is kept");
    let kept = crate::workshop::document::read(&computer.disk.read(copy).unwrap()).unwrap();
    assert!(kept.entries.len() > 3 && kept.entries.len() < before.len() + 1);
    assert_eq!(traces(&computer), Vec::<PathBuf>::new());
    assert_eq!(computer.entries(&path), session.leader.journal.entries());
}

#[test]
fn a_wording_that_begins_as_another_leaves_nothing_of_it_in_what_is_kept() {
    let computer = Computer::new();
    let path = computer.create(&Leader::new());
    let mut session = Session::open(&computer, &path, "bbbbbb");
    session.add(&["Kalle"]);
    let id = newest(&session.leader.journal);
    let reword = Command::Item(ItemCommand::Reword(id, text("Kalle Karlsson")));
    let entry = session.leader.tell(reword);
    let left = SavedUi {
        drafts: [(1, "ring Kalle Karlsson".to_owned()), (2, "Kallelse".to_owned())].into(),
        ..SavedUi::default()
    };
    session.carry_out(vec![StoreRequest::Append(entry), StoreRequest::Keep(Box::new(left))]);
    let copy = PathBuf::from(format!("{}.edited-1", path.display()));
    computer.disk.create_new(&copy).unwrap().append(b"[\"Kalle Karlsson\", 1]").unwrap();
    session.strike(id);
    assert_eq!(computer.files_with("Karlsson"), Vec::<PathBuf>::new());
    let drafts = left::read(&*computer.disk, &computer.place(&path)).drafts;
    assert_eq!(drafts.into_values().collect::<Vec<_>>(), ["ring ▮▮▮", "Kallelse"]);
}

/// The striking entry was saved, and the program killed before it rewrote anything.
#[test]
fn what_was_half_typed_when_striking_was_cut_off_does_not_come_back() {
    let (computer, path, mut session, id) = said();
    let struck = session.leader.strike(&[id]);
    session.carry_out(vec![StoreRequest::Append(struck)]);
    let after = Computer::with(computer.sim.kill());
    let left = after.open(&path, "zzzzzz").left;
    assert_eq!(left.drafts.into_values().collect::<Vec<_>>(), ["▮▮▮"]);
}

/// Cuts the strike off at each of its operations, and lets a later run finish it.
fn cut_off(policy: Policy) {
    let (computer, path, mut session, id) = said();
    let before = session.leader.journal.entries().to_vec();
    let broken = Arc::new(Mutex::new(Vec::new()));
    let (noted, at) = (broken.clone(), path.clone());
    computer.sim.watch(move |moment| {
        let after = Computer::with(moment.crash(policy));
        let offered = after.disk.metadata(&after.place(&at).striking()).is_ok() && has_offers(&after);
        let mut open = after.open(&at, "zzzzzz");
        let told = open.live.begin(Leader::new().now);
        open.live.carry_out(vec![StoreRequest::Close], Leader::new().now);
        let struck = open.journal.entries().iter().flat_map(|entry| &entry.events);
        let struck = struck.into_iter().any(|event| matches!(event, Event::Struck { .. }));
        let there = after.entries(&at);
        let kept = there.len() >= before.len() && there.iter().zip(&before).all(|(a, b)| a.seq == b.seq);
        if !kept
            || (struck && !traces(&after).is_empty())
            || offered
            || told.iter().any(|t| matches!(t, StoreReport::NotSaved(_)))
        {
            let line = format!("{} {:?}: {told:?} {:?} {offered}", moment.number, moment.op, traces(&after));
            noted.lock().unwrap().push(line);
        }
    });
    session.strike(id);
    let broken = broken.lock().unwrap();
    assert!(broken.is_empty(), "{broken:#?}");
}

#[test]
fn striking_that_is_cut_off_is_finished_by_the_next_run_when_all_unsynced_is_gone() {
    cut_off(Policy::AllDropped);
}

#[test]
fn and_when_all_of_it_is_there() {
    cut_off(Policy::AllKept);
}

#[test]
fn and_when_chance_decides() {
    (0..6).for_each(|seed| cut_off(Policy::Seed(seed)));
}

#[test]
fn striking_on_a_disk_that_fails_is_tried_again() {
    let mut nth = 1;
    loop {
        let (computer, path, mut session, id) = said();
        let before = computer.sim.operations();
        computer.sim.fail(SimFault { error: SimFailure::Code(EIO), nth, from_then_on: false, only: None });
        session.strike(id);
        let met = computer.sim.operations() - before >= nth;
        computer.sim.mend();
        session.carry_out(vec![StoreRequest::Again]);
        assert_eq!(session.saved(), session.leader.journal.seq(), "fault at {nth}: {:?}", session.told);
        assert_eq!(computer.entries(&path), session.leader.journal.entries(), "fault at {nth}");
        // An export that could not be deleted is named, and does not keep the strike from ending.
        let named = session.told.iter().filter_map(|told| match told {
            StoreReport::Struck { unreached, .. } => Some(unreached.clone()),
            _ => None,
        });
        let left: Vec<PathBuf> = named.flatten().collect();
        assert!(
            traces(&computer).iter().all(|path| left.contains(path)),
            "fault at {nth}: {:?}",
            session.told
        );
        let told = session.told.clone();
        drop(session);
        let _next = Session::open(&computer, &path, "zzzzzz");
        assert_eq!(traces(&computer), Vec::<PathBuf>::new(), "fault at {nth}: {told:?}");
        if !met {
            break;
        }
        nth += 1;
    }
    assert!(nth > 20, "only {nth} operations");
}

/// Stands in every text that somebody wrote. The document's file name comes from the title in lower case; it is not
/// ours to change, and the facilitator is told.
const CANARY: &str = "KANIN";

/// Makes texts that differ from each other.
#[derive(Default)]
struct Canaries(u32);

impl Canaries {
    fn next(&mut self) -> Line {
        self.0 += 1;
        text(&format!("{CANARY} {}", self.0))
    }
}

/// A workshop whose every text is a canary, written twice where possible.
fn sung(computer: &Computer, canaries: &mut Canaries) -> (PathBuf, Session) {
    let fields: Vec<Field> = Own::ALL
        .into_iter()
        .filter_map(|own| if let Own::About(of) = own { Some(of) } else { None })
        .collect();
    let brief = fields.iter().map(|field| (*field, canaries.next().into())).collect();
    let opener = opener("aaaaaa".parse().unwrap(), &Leader::new());
    let path = create(&computer.disk, &computer.paths, Opened { brief, ..opened() }, &opener).unwrap();
    let mut session = Session::open(computer, &path, "bbbbbb");
    let leader = &mut session.leader;
    for field in fields {
        leader.tell(Command::Brief(BriefEvent::Set { field, text: Some(canaries.next().into()) }));
    }
    for _ in 0..2 {
        leader.tell(Command::After(AfterEvent::Carrier {
            id: crate::workshop::event::first_carrier(),
            who: Some(canaries.next()),
        }));
    }
    let carrier = leader.journal.next_id(leader.run);
    leader.tell(Command::After(AfterEvent::Carrier { id: carrier, who: Some(canaries.next()) }));
    let next = FollowUp { place: Some(canaries.next()), ..FollowUp::on(fixture::date(), 15) };
    leader.tell(Command::After(AfterEvent::FollowUps { follow_ups: vec![next.clone(), next] }));
    let agreed = vec![canaries.next(), canaries.next()];
    leader.tell(Command::After(AfterEvent::Agreed { agreed, numbers: vec![1, 2] }));
    let row = leader.is().agenda.rows[1].id;
    leader.tell(Command::Agenda(vec![AgendaEvent::Named { row, name: Some(canaries.next()) }]));
    let part = Insert::all().iter().find(|part| !part.offered().is_empty()).unwrap();
    leader.tell(Command::Insert(Insertion { asks: Some(canaries.next()), ..Insertion::usual(part) }));
    let row = leader.is().agenda.rows.iter().find(|row| row.asks.is_some()).unwrap().id;
    leader.tell(Command::Agenda(vec![AgendaEvent::Asked { row, question: Some(canaries.next()) }]));
    let [first, same, wish, hope, parked] =
        [LIST, LIST, "vision", "hopes", "buts"].map(|list| leader.add_to(list, &canaries.next()));
    leader.tell(Command::Item(ItemCommand::Merge(vec![same], first)));
    leader.tell(Command::Item(ItemCommand::Again(first, Some(canaries.next()))));
    for id in [first, wish, hope, parked] {
        leader.tell(Command::Item(ItemCommand::Reword(id, canaries.next())));
    }
    let add = ItemCommand::Add {
        list: "vision".to_owned(),
        text: canaries.next(),
        from: Some(first),
        group: Some(1),
    };
    leader.tell(Command::Item(add));
    let theme = leader.theme(&canaries.next(), &[first]);
    leader.tell(Command::Theme(ThemeCommand::Rename(theme, canaries.next())));
    let vote = leader.vote();
    leader.tell(Command::Vote(VoteCommand::Slip(vote, vec![theme])));
    leader.tell(Command::Vote(VoteCommand::Close(vote)));
    planned(leader, theme, canaries);
    let entries = session.leader.journal.entries();
    let asks = entries.iter().skip(1).cloned().map(StoreRequest::Append).collect();
    session.carry_out(asks);
    session.carry_out(vec![StoreRequest::Checkpoint]);
    (path, session)
}

/// Adds an island and a plan of canaries.
fn planned(leader: &mut Leader, link: Id, canaries: &mut Canaries) {
    let island = leader.island(&canaries.next());
    leader.tell(Command::Island(IslandCommand::Rename(island, canaries.next())));
    leader.tell(Command::Island(IslandCommand::Contact(island, Some(canaries.next()))));
    leader.tell(Command::Island(IslandCommand::Link(island, vec![link])));
    let columns = ["what", "how", "who", "first", "due", "escalated-to"];
    let cells = columns.map(|column| (column, canaries.next().to_string()));
    let objection = leader.add(&canaries.next());
    leader.tell(Command::Item(ItemCommand::Raise(objection, Some(canaries.next()))));
    leader.tell(Command::Item(ItemCommand::Answer(objection, Some(canaries.next()))));
    leader.plan(island, &cells.each_ref().map(|(column, text)| (*column, text.as_str())));
}

/// Every text of a record with its key; `null` and empty texts are left out.
fn texts_in(value: &Value, key: &str, texts: &mut Vec<(String, String)>) {
    match value {
        Value::String(text) => texts.push((key.to_owned(), text.clone())),
        Value::Null => texts.push((key.to_owned(), String::new())),
        Value::Array(all) => all.iter().for_each(|one| texts_in(one, key, texts)),
        Value::Object(all) => all.iter().for_each(|(key, one)| texts_in(one, key, texts)),
        _ => {}
    }
}

fn texts_of(session: &Session) -> Vec<(String, String)> {
    let mut texts = Vec::new();
    let record = serde_json::to_value(Record::of(session.leader.is())).unwrap();
    texts_in(&record, "", &mut texts);
    texts
}

/// Whether the value of a record's key comes from the program or the method: a name, a date, a label.
fn is_ours(key: &str) -> bool {
    const METHOD: [&str; 8] = ["id", "name", "role", "step", "list", "label", "letter", "theme"];
    const TIME: [&str; 13] = [
        "date",
        "time",
        "keep_until",
        "start",
        "end",
        "started",
        "ended",
        "planned_begin",
        "begun",
        "minutes",
        "used_minutes",
        "planned_minutes",
        "language",
    ];
    const CHOSEN: [&str; 4] = ["status", "outcome", "group", "people"];
    const FROM: [&str; 2] = ["programme", "gathering"];
    METHOD.iter().chain(&TIME).chain(&CHOSEN).chain(&FROM).any(|ours| *ours == key)
}

/// Everything that has words.
fn all_things(session: &Session) -> Vec<Id> {
    let workshop = session.leader.is();
    let lists = || workshop.lists.names().map(|name| workshop.lists.list(name));
    let items = lists().flat_map(|list| list.items.iter().map(|item| item.id));
    let themes = lists().flat_map(|list| list.themes.iter().map(|theme| theme.id));
    let islands = workshop.islands.islands.iter().map(|island| island.id);
    let plans = workshop.tables.rows.iter().map(|row| row.id);
    let carriers = workshop.after.carriers.iter().map(|carrier| carrier.id);
    let named = workshop.agenda.rows.iter().filter(|row| row.name.is_some());
    // Only a day that leaves no trace has what people take along: `tests/it/campfire.rs` strikes it.
    let own = workshop
        .owns()
        .filter(|own| *own != Own::Embers)
        .chain(named.map(|row| Own::Row(row.id)))
        .map(Own::id);
    own.chain(carriers).chain(items).chain(themes).chain(islands).chain(plans).collect()
}

/// Fails for a text that somebody can write and that has no canary: nothing can strike it yet.
#[test]
fn every_text_that_somebody_can_write_can_be_struck() {
    let computer = Computer::new();
    let mut canaries = Canaries::default();
    let (path, mut session) = sung(&computer, &mut canaries);
    let (sung, other): (Vec<_>, Vec<_>) =
        texts_of(&session).into_iter().partition(|(_, text)| text.contains(CANARY));
    let sung: BTreeSet<String> = sung.into_iter().map(|(key, _)| key).collect();
    let other: Vec<_> = other.iter().filter(|(key, _)| !sung.contains(key) && !is_ours(key)).collect();
    assert!(other.is_empty(), "somebody writes these, and they are no canaries: {other:?}");
    assert!(!computer.files_with(CANARY).is_empty());
    for id in all_things(&session) {
        session.strike(id);
    }
    assert!(texts_of(&session).iter().all(|(_, text)| !text.contains(CANARY)), "{:?}", texts_of(&session));
    assert_eq!(computer.files_with(CANARY), Vec::<PathBuf>::new());
    session.carry_out(vec![StoreRequest::Close]);
    assert_eq!(computer.files_with(CANARY), Vec::<PathBuf>::new());
    assert_eq!(computer.entries(&path), session.leader.journal.entries());
    while session.leader.journal.to_undo().is_some() {
        session.leader.undo();
    }
    assert!(texts_of(&session).iter().all(|(_, text)| !text.contains(CANARY)));
}

#[test]
fn a_strike_that_cannot_be_marked_as_begun_is_not_begun() {
    let (computer, _, mut session, id) = said();
    let mut before = traces(&computer);
    before.retain(|path| *path != Path::new(QUESTIONS));
    computer.sim.fail(SimFault {
        error: SimFailure::Code(EIO),
        nth: 1,
        from_then_on: false,
        only: Some(Op::Create),
    });
    session.strike(id);
    assert!(matches!(session.told.last(), Some(StoreReport::NotSaved(_))), "{:?}", session.told);
    let left = traces(&computer);
    assert_eq!(
        left, before,
        "a kill now would leave it half done, and nobody would know; only questions come first"
    );
}

#[test]
fn words_are_struck_as_they_are_and_as_json_has_them() {
    let words = [WORDS.to_owned()];
    for found in [WORDS, QUOTED] {
        let struck = super::super::struck::without_any(format!("«{found}»").as_bytes(), &words);
        assert_eq!(String::from_utf8(struck).unwrap(), "«▮▮▮»");
    }
}

#[test]
fn a_strike_is_reported_as_over_only_when_its_mark_is_gone() {
    let mut kept = 0;
    for nth in 1..=20 {
        let (computer, path, mut session, id) = said();
        computer.sim.fail(SimFault {
            error: SimFailure::Code(EIO),
            nth,
            from_then_on: false,
            only: Some(Op::Remove),
        });
        session.strike(id);
        if computer.disk.metadata(&computer.place(&path).striking()).is_ok() {
            kept += 1;
            assert!(
                matches!(session.told.last(), Some(StoreReport::NotSaved(_))),
                "{nth}: {:?}",
                session.told
            );
        }
    }
    assert!(kept > 0);
}
