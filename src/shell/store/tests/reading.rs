//! Files that are torn, damaged, foreign, newer, edited by hand, or from another computer.

use std::sync::Arc;

use super::*;
use crate::shell::disk::sim::{Op, SimFailure, SimFault};
use crate::workshop::decide::ClockCommand;
use crate::workshop::document;
use crate::workshop::event::Opened;
use crate::workshop::record::{Progress, Record, RecordHead};

/// A document on the disk as somebody else would have written it.
pub(super) fn put(computer: &Computer, path: &Path, bytes: &[u8]) {
    let _ = computer.disk.remove(path);
    computer.disk.make_dirs(path.parent().unwrap()).unwrap();
    let mut file = computer.disk.create_new(path).unwrap();
    file.append(bytes).unwrap();
    file.sync_all().unwrap();
    computer.disk.sync_dir(path.parent().unwrap()).unwrap();
}

/// A workshop with three lines in a journal, after a kill.
pub(super) fn killed() -> (Computer, PathBuf, Vec<Arc<Entry>>, PathBuf) {
    let computer = Computer::new();
    let path = computer.create(&Leader::new());
    let mut session = Session::open(&computer, &path, "bbbbbb");
    for line in ["ett", "två", "tre"] {
        session.add(&[line]);
    }
    let journal = computer.place(&path).journal(session.leader.run, 1);
    (Computer::with(computer.sim.kill()), path, session.leader.journal.entries().to_vec(), journal)
}

#[test]
fn a_journal_cut_at_any_byte_gives_what_was_whole_and_the_rest_is_set_aside() {
    let (computer, path, entries, journal) = killed();
    let bytes = computer.disk.read(&journal).unwrap();
    let mut ends = 0;
    for cut in 0..bytes.len() {
        let after = Computer::with(computer.sim.kill());
        put(&after, &journal, &bytes[..cut]);
        let open = after.open(&path, "cccccc");
        let whole = open.journal.seq() as usize;
        assert_eq!(open.journal.entries(), &entries[..whole], "cut at {cut}");
        let torn = !matches!(bytes[..cut].last(), None | Some(b'\n'));
        let after_header = bytes[..cut].contains(&b'\n');
        assert_eq!(
            open.findings.contains(&Finding::Torn),
            torn && after_header,
            "cut at {cut}: {:?}",
            open.findings
        );
        ends += usize::from(!torn);
        if torn && after_header {
            let rejected = after.disk.read(&journal.with_extension("jsonl.rejected")).unwrap();
            assert!(bytes[..cut].ends_with(&rejected) && !rejected.is_empty());
        }
    }
    assert_eq!(ends, 4);
}

#[test]
fn a_torn_end_is_told_once() {
    let (computer, path, _, journal) = killed();
    let bytes = computer.disk.read(&journal).unwrap();
    put(&computer, &journal, &bytes[..bytes.len() - 3]);
    assert_eq!(computer.open(&path, "cccccc").findings, [Finding::Torn]);
    assert_eq!(computer.open(&path, "dddddd").findings, []);
}

#[test]
fn any_byte_of_a_journal_that_flips_is_noticed_and_the_file_is_kept() {
    let (computer, path, entries, journal) = killed();
    let len = computer.disk.read(&journal).unwrap().len();
    for offset in 0..len {
        let after = Computer::with(computer.sim.kill());
        after.sim.flip(&journal, offset, 1).unwrap();
        let Ok(mut open) = after.try_open(&path, "cccccc") else { panic!("flip at {offset}") };
        let whole = open.journal.seq() as usize;
        assert_eq!(open.journal.entries(), &entries[..whole], "flip at {offset}");
        open.live.begin(Leader::new().now);
        open.live.carry_out(vec![StoreRequest::Close], Leader::new().now);
        if whole < entries.len() {
            assert!(!open.findings.is_empty(), "flip at {offset} went unsaid");
            let kept = after.disk.read(&journal).is_ok()
                || after.disk.read(&journal.with_extension("jsonl.rejected")).is_ok();
            assert!(kept, "flip at {offset}: what was in the file is gone");
        }
    }
}

#[test]
fn damage_in_the_middle_of_a_journal_is_said_with_its_line_and_the_file_is_kept() {
    let (computer, path, entries, journal) = killed();
    let bytes = computer.disk.read(&journal).unwrap();
    let third = bytes.split_inclusive(|byte| *byte == b'\n').take(2).map(<[u8]>::len).sum::<usize>();
    computer.sim.flip(&journal, third + 20, 1).unwrap();
    let mut open = computer.open(&path, "cccccc");
    assert_eq!(open.journal.entries(), &entries[..2]);
    assert_eq!(open.findings, [Finding::DamagedJournal(journal.clone(), 3)]);
    open.live.begin(Leader::new().now);
    open.live.carry_out(vec![StoreRequest::Close], Leader::new().now);
    assert!(computer.disk.read(&journal).is_ok(), "what could not be read is gone");
    let found = read(&*computer.disk, &computer.paths.live, &path).unwrap();
    assert_eq!(found.findings(), [Finding::DamagedJournal(journal, 3)], "`check` says it too");
}

#[test]
fn a_damaged_document_is_replaced_by_its_newest_generation_and_kept() {
    let (computer, path, entries, _) = killed();
    let mut session = Session::open(&computer, &path, "cccccc");
    session.add(&["fyra"]);
    session.carry_out(vec![StoreRequest::Close]);
    let all = session.leader.journal.entries().to_vec();
    assert!(all.len() > entries.len());
    let good = computer.disk.read(&path).unwrap();
    for bad in [&good[..good.len() / 2], &[0; 50], b""] {
        let computer = Computer::with(computer.sim.kill());
        put(&computer, &path, bad);
        let mut open = computer.open(&path, "dddddd");
        assert_eq!(open.journal.entries(), all);
        let [Finding::Restored(Some(kept))] = &open.findings[..] else { panic!("{:?}", open.findings) };
        assert_eq!(computer.disk.read(kept).unwrap(), bad);
        open.live.begin(Leader::new().now);
        assert_eq!(document_entries(&computer, &path), all);
    }
}

/// A folder copied from another computer, or repaired by hand, may hold files of other workshops.
#[test]
fn a_generation_of_another_workshop_is_not_restored() {
    let (computer, path, entries, _) = killed();
    let mut session = Session::open(&computer, &path, "cccccc");
    session.carry_out(vec![StoreRequest::Close]);
    let mut other = Leader::of(Opened { id: "hgfedcba".to_owned(), ..opened() });
    (0..9).for_each(|number| drop(added(&mut other, &format!("annat {number}"))));
    let foreign = computer.place(&path).generations().join("0000000099-99-0-aaaaaa.json");
    put(&computer, &foreign, &document::write(&other.journal));
    put(&computer, &path, b"{");
    assert_eq!(computer.open(&path, "dddddd").journal.entries(), entries);
}

#[test]
fn a_damaged_document_without_a_generation_is_refused_and_left() {
    let computer = Computer::new();
    let path = computer.create(&Leader::new());
    let good = computer.disk.read(&path).unwrap();
    put(&computer, &path, &good[..good.len() - 20]);
    let refused = computer.try_open(&path, "bbbbbb").err();
    assert!(matches!(&refused, Some(Trouble::Damaged(at, line)) if *at == path && *line > 1), "{refused:?}");
    assert_eq!(computer.disk.read(&path).unwrap(), &good[..good.len() - 20]);
}

#[test]
fn what_is_not_ours_or_newer_is_refused_and_left() {
    let computer = Computer::new();
    let path = Path::new("/home/x.json");
    let newer = br#"{"format": 99, "id": "abcdefgh", "record": {}, "record_sha256": "", "entries": []}"#;
    for (bytes, expected) in [
        (&b"hello"[..], Trouble::Foreign(path.into())),
        (b"{\"a\": 1}", Trouble::Foreign(path.into())),
        (b"\x89PNG\r\n", Trouble::Foreign(path.into())),
        (newer, Trouble::Newer(path.into(), 99)),
    ] {
        put(&computer, path, bytes);
        assert_eq!(computer.try_open(path, "bbbbbb").err(), Some(expected));
        assert_eq!(computer.disk.read(path).unwrap(), bytes);
    }
    assert_eq!(
        computer.try_open(Path::new("/home/y.json"), "bbbbbb").err(),
        Some(Trouble::Missing("/home/y.json".into()))
    );
}

#[test]
fn an_id_that_is_a_path_is_foreign() {
    let computer = Computer::new();
    let path = computer.create(&Leader::new());
    let text = String::from_utf8(computer.disk.read(&path).unwrap()).unwrap();
    let foreign = Path::new("/home/y.json");
    put(&computer, foreign, text.replace("\"abcdefgh\"", "\"../../x\"").as_bytes());
    assert_eq!(computer.try_open(foreign, "bbbbbb").err(), Some(Trouble::Foreign(foreign.into())));
}

#[test]
fn a_record_changed_by_hand_is_said_and_kept_beside() {
    let (computer, path, entries, _) = killed();
    let text = String::from_utf8(computer.disk.read(&path).unwrap()).unwrap();
    let edited = text.replacen("Provdag", "Provning", 1);
    assert_ne!(edited, text);
    put(&computer, &path, edited.as_bytes());
    let open = computer.open(&path, "cccccc");
    let [Finding::Edited(Some(kept))] = &open.findings[..] else { panic!("{:?}", open.findings) };
    assert_eq!(computer.disk.read(kept).unwrap(), edited.as_bytes());
    assert_eq!(open.journal.entries(), entries);
}

#[test]
fn a_document_written_by_others_while_it_is_open_is_kept_beside() {
    let computer = Computer::new();
    let path = computer.create(&Leader::new());
    let mut session = Session::open(&computer, &path, "bbbbbb");
    put(&computer, &path, b"somebody else's");
    session.add(&["ett"]);
    session.carry_out(vec![StoreRequest::Checkpoint]);
    assert_eq!(document_entries(&computer, &path), session.leader.journal.entries());
    assert_eq!(computer.files_with("somebody else's").len(), 1);
    computer.disk.remove(&path).unwrap();
    session.add(&["två"]);
    session.carry_out(vec![StoreRequest::Close]);
    assert_eq!(document_entries(&computer, &path), session.leader.journal.entries());
}

/// The same document, worked on here and on another computer, then copied back.
#[test]
fn a_journal_that_does_not_go_on_from_the_document_is_kept_and_said() {
    let (computer, path, entries, journal) = killed();
    let mut other = Leader::new();
    other.journal = Journal::replay(entries[..1].to_vec()).unwrap();
    other.run = "oooooo".parse().unwrap();
    added(&mut other, "annan");
    put(&computer, &path, &document::write(&other.journal));
    let mut open = computer.open(&path, "cccccc");
    assert_eq!(open.journal.entries(), other.journal.entries());
    assert_eq!(open.findings, [Finding::Fork(journal.clone())]);
    open.live.begin(other.now);
    open.live.carry_out(vec![StoreRequest::Close], other.now);
    assert!(computer.disk.read(&journal).is_ok(), "the fork is gone");
}

#[test]
fn half_written_files_are_cleared_away_and_those_of_others_are_not() {
    let (computer, path, ..) = killed();
    let half = PathBuf::from(format!("{}.0.tmp", path.display()));
    let other = path.with_file_name("other.json.0.tmp");
    put(&computer, &half, b"{");
    put(&computer, &other, b"{");
    Session::open(&computer, &path, "cccccc");
    assert!(computer.disk.read(&half).is_err());
    assert!(computer.disk.read(&other).is_ok());
}

/// All documents as a list shows them.
fn listed(computer: &Computer) -> Vec<crate::app::msg::Listing> {
    let paths = list::documents(&*computer.disk, &computer.paths.documents);
    paths.iter().filter_map(|path| list::listing(&*computer.disk, path)).collect()
}

/// The progress of a day as a list shows it.
fn progress(leader: &Leader) -> Progress {
    let computer = Computer::new();
    put(
        &computer,
        &computer.paths.documents.join("2026-11-21-day-abcdefgh.json"),
        &document::write(&leader.journal),
    );
    let list = listed(&computer);
    list[0].head.progress
}

#[test]
fn a_day_has_begun_with_its_first_step_and_is_over_when_it_is_ended() {
    let mut leader = Leader::new();
    assert_eq!(progress(&leader), Progress::NotBegun);
    leader.go_to("opening");
    assert_eq!(progress(&leader), Progress::Begun, "its first step runs, and no minute is used");
    leader.go_to("check-out");
    leader.wait(3);
    leader.clock(ClockCommand::Pause);
    assert_eq!(progress(&leader), Progress::Begun, "its last step stands still");
    leader.clock(ClockCommand::Next);
    assert_eq!(progress(&leader), Progress::Ended);
    leader.clock(ClockCommand::Back);
    assert_eq!(progress(&leader), Progress::Begun, "it was gone back to");
    leader.undo();
    assert_eq!(progress(&leader), Progress::Ended);
}

#[test]
fn a_list_has_the_heads_of_all_documents_and_nothing_else() {
    let computer = Computer::new();
    let path = computer.create(&Leader::new());
    put(&computer, &path.with_file_name("x.json"), b"{\"a\": 1}");
    put(&computer, &path.with_file_name("y.json"), b"{");
    let list = listed(&computer);
    let [only] = &list[..] else { panic!("{list:?}") };
    let head: RecordHead =
        serde_json::from_slice(&document::record_json(&Record::of(Leader::new().is()))).unwrap();
    assert_eq!((&only.path, &only.head), (&path, &head));
    let mut session = Session::open(&computer, &path, "bbbbbb");
    session.leader.go_to("opening");
    session.leader.wait(5);
    session.leader.go_to("collect");
    let entries = session.leader.journal.entries()[1..].to_vec();
    session.carry_out(entries.into_iter().map(StoreRequest::Append).chain([StoreRequest::Close]).collect());
    assert_eq!(listed(&computer)[0].head.progress, Progress::Begun);
}

/// The rest of a file, which must not be read.
struct Unread;

impl std::io::Read for Unread {
    fn read(&mut self, _: &mut [u8]) -> std::io::Result<usize> {
        panic!("the entries were read")
    }
}

#[test]
fn a_list_reads_no_further_than_the_hash_of_the_record() {
    let bytes = document::write(&Leader::of_a_whole_day().journal);
    let after = String::from_utf8(bytes.clone()).unwrap().find("\n  \"entries\"").unwrap();
    let (head, edited) = super::super::list::head(std::io::Read::chain(&bytes[..after], Unread)).unwrap();
    assert_eq!((head.title.as_str(), head.progress, edited), ("Provdag", Progress::Begun, false));
}

#[test]
fn a_list_says_which_records_somebody_changed() {
    let document = String::from_utf8(document::write(&Leader::of_a_whole_day().journal)).unwrap();
    let edited = |document: &str| {
        super::super::list::head(document.as_bytes()).map(|(head, edited)| (head.title, edited))
    };
    let changed = document.replacen("Provdag", "Provnatt", 1);
    assert_eq!(edited(&changed), Some(("Provnatt".to_owned(), true)));
    assert_eq!(
        edited(&document.replace('\n', "\n ")),
        Some(("Provdag".to_owned(), false)),
        "only laid out again"
    );
    let without = document.replacen("\"record_sha256\"", "\"sha256\"", 1);
    assert_eq!(edited(&without), Some(("Provdag".to_owned(), true)), "its hash was removed");
}

#[test]
fn a_journal_stays_until_a_document_holds_what_it_says() {
    let (computer, path, _, journal) = killed();
    let mut open = computer.open(&path, "cccccc");
    assert!(open.live.is_behind());
    open.live.take_old_journals_away();
    assert!(computer.disk.read(&journal).is_ok(), "the document lacks its entries");
}

#[test]
fn a_document_that_has_everything_is_not_behind() {
    let computer = Computer::new();
    let path = computer.create(&Leader::new());
    let mut session = Session::open(&computer, &path, "bbbbbb");
    session.add(&["en", "två"]);
    session.carry_out(vec![StoreRequest::Close]);
    assert!(!computer.open(&path, "cccccc").live.is_behind());
}

#[test]
fn journals_that_cannot_be_looked_for_are_not_taken_for_none() {
    let (computer, path, ..) = killed();
    computer.sim.fail(SimFault {
        error: SimFailure::Error(std::io::ErrorKind::PermissionDenied),
        nth: 1,
        from_then_on: true,
        only: Some(Op::List),
    });
    let trouble = read(&*computer.disk, &computer.paths.live, &path).err();
    assert!(matches!(trouble, Some(Trouble::NotAllowed(_))), "{trouble:?}");
}
