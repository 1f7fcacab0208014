//! What others do to the files of a workshop, while it is closed and while it is open.

use super::reading::{killed, put};
use super::*;
use crate::app::msg::DocumentState;
use crate::shell::disk::{Disk, RealDisk};
use crate::workshop::document;

/// Looks for the second window, as the program does once a second: nobody types anything.
fn look(session: &mut Session) -> Vec<StoreReport> {
    session.told.clear();
    session.carry_out(vec![StoreRequest::LookForWindow]);
    session.told.retain(|told| !matches!(told, StoreReport::Window(_)));
    session.told.clone()
}

/// The entries that a later run finds after a kill now.
fn after_a_kill(computer: &Computer, path: &Path) -> Vec<Arc<Entry>> {
    Computer::with(computer.sim.kill()).entries(path)
}

#[test]
fn a_journal_that_an_editor_gave_other_line_ends_is_read_and_struck() {
    let (computer, path, entries, journal) = killed();
    let text = String::from_utf8(computer.disk.read(&journal).unwrap()).unwrap();
    put(&computer, &journal, text.replace('\n', "\r\n").as_bytes());
    let open = computer.open(&path, "cccccc");
    assert_eq!((open.journal.entries(), open.findings), (&entries[..], vec![]));
    let line = b"11111111 {\"a\":\"b\"}\r\n";
    let sound =
        [format!("{:08x}", crc32fast::hash(&line[9..line.len() - 2])).as_bytes(), &line[8..]].concat();
    let gone = struck::Gone { words: vec!["b".to_owned()], ..struck::Gone::default() };
    let struck = struck::without_in_journal(&sound, &gone);
    let json = struck[9..].strip_suffix(b"\n").unwrap();
    assert_eq!(struck[..8], *format!("{:08x}", crc32fast::hash(json)).as_bytes());
}

#[test]
fn a_journal_of_which_nothing_can_be_read_is_kept_and_said() {
    for bytes in
        [&[0_u8; 900][..], b"\x8f\x02nothing of ours\n\xff", b"3f2a91c4 {\"base\":{}}\n", b"PK\x03\x04"]
    {
        let (computer, path, entries, journal) = killed();
        put(&computer, &journal, bytes);
        let said = [Finding::UnreadableJournal(journal.clone())];
        assert_eq!(read(&*computer.disk, &computer.paths.live, &path).unwrap().findings(), said);
        let mut open = computer.open(&path, "cccccc");
        assert_eq!((open.journal.entries(), &open.findings[..]), (&entries[..1], &said[..]));
        open.live.begin(Leader::new().now);
        open.live.carry_out(vec![StoreRequest::Close], Leader::new().now);
        assert_eq!(computer.disk.read(&journal).unwrap(), bytes);
    }
}

#[test]
fn a_folder_that_is_named_like_a_journal_is_passed_over_and_said() {
    let (computer, path, entries, journal) = killed();
    let folder = journal.with_file_name("zzzzzz.jsonl");
    computer.disk.make_dirs(&folder).unwrap();
    let mut session = Session::open(&computer, &path, "cccccc");
    assert_eq!(session.leader.journal.entries(), entries);
    let found = read(&*computer.disk, &computer.paths.live, &path).unwrap();
    assert_eq!(found.findings(), [Finding::NoJournal(folder)]);
    // Striking passes it over as well.
    let id = newest(&session.leader.journal);
    session.strike(id);
    assert_eq!(computer.files_with("tre"), Vec::<PathBuf>::new());
    assert!(matches!(session.told.last(), Some(StoreReport::Struck { .. })), "{:?}", session.told);
}

#[test]
fn a_last_line_that_is_whole_and_wrong_is_no_unfinished_one() {
    let (computer, path, entries, journal) = killed();
    let len = computer.disk.read(&journal).unwrap().len();
    computer.sim.flip(&journal, len - 9, 1).unwrap();
    let open = computer.open(&path, "cccccc");
    assert_eq!(open.journal.entries(), &entries[..3]);
    let [Finding::Unread(Some(copy))] = &open.findings[..] else { panic!("{:?}", open.findings) };
    assert!(String::from_utf8(computer.disk.read(copy).unwrap()).unwrap().contains("item"));
}

#[test]
fn a_journal_that_goes_or_changes_while_it_is_written_is_begun_anew_and_said() {
    type Act = fn(&Computer, &Path);
    let acts: [(&str, Act); 3] = [
        ("removed", |computer, journal| computer.disk.remove(journal).unwrap()),
        ("cut", |computer, journal| computer.sim.rewrite_in_place(journal, b"3f2a91c4 {").unwrap()),
        ("replaced", |computer, journal| put(computer, journal, b"hej")),
    ];
    for (what, act) in acts {
        let computer = Computer::new();
        let path = computer.create(&Leader::new());
        let mut session = Session::open(&computer, &path, "bbbbbb");
        session.add(&["ett", "två"]);
        let journal = computer.place(&path).journal(session.leader.run, 1);
        act(&computer, &journal);
        assert_eq!(look(&mut session), [StoreReport::Found(Finding::JournalGone)], "{what}");
        assert_eq!(look(&mut session), [], "{what}: it is said once");
        assert_eq!(after_a_kill(&computer, &path), session.leader.journal.entries(), "{what}");
        // The same at the next line, before anybody looks.
        act(&computer, &computer.place(&path).journal(session.leader.run, 2));
        session.told.clear();
        session.add(&["tre"]);
        assert_eq!(session.told, [StoreReport::Saved(4), StoreReport::Found(Finding::JournalGone)], "{what}");
        assert_eq!(after_a_kill(&computer, &path), session.leader.journal.entries(), "{what}");
        let others = computer.disk.read(&journal).ok();
        session.carry_out(vec![StoreRequest::Close]);
        assert_eq!(document_entries(&computer, &path), session.leader.journal.entries(), "{what}");
        if what == "replaced" {
            assert_eq!(computer.disk.read(&journal).ok(), others, "it is theirs");
        }
    }
}

#[test]
fn what_was_saved_is_not_called_so_when_its_journal_is_gone_and_no_other_can_be_begun() {
    let computer = Computer::new();
    let path = computer.create(&Leader::new());
    let mut session = Session::open(&computer, &path, "bbbbbb");
    session.add(&["ett", "två"]);
    computer.disk.remove(&computer.place(&path).journal(session.leader.run, 1)).unwrap();
    computer.sim.set_capacity(Some(0));
    let told = look(&mut session);
    assert!(matches!(told[..], [StoreReport::Saved(1), StoreReport::NotSaved(_)]), "{told:?}");
    computer.sim.set_capacity(None);
    session.carry_out(vec![StoreRequest::Again]);
    assert!(session.told.contains(&StoreReport::Saved(3)), "{:?}", session.told);
}

#[test]
fn a_folder_that_is_renamed_while_it_is_used_is_made_again() {
    let home = tempfile::tempdir().unwrap();
    let disk: Arc<dyn Disk> = Arc::new(RealDisk);
    let paths = Paths::all_in(home.path());
    let mut leader = Leader::new();
    let path = create(&disk, &paths, opened(), &opener(leader.run, &leader)).unwrap();
    let open = open(&disk, &paths.live, &path, &opener("bbbbbb".parse().unwrap(), &leader)).unwrap();
    let (mut live, folder) = (open.live, paths.live.join("abcdefgh"));
    leader.journal = open.journal;
    live.begin(leader.now);
    live.carry_out(vec![StoreRequest::Append(added(&mut leader, "ett"))], leader.now);
    std::fs::rename(&folder, home.path().join("elsewhere")).unwrap();
    let told = live.carry_out(vec![StoreRequest::LookForWindow], leader.now);
    assert_eq!(told.first(), Some(&StoreReport::Found(Finding::JournalGone)));
    assert!(folder.join("owner.json").exists());
    let second = super::open(&disk, &paths.live, &path, &opener("cccccc".parse().unwrap(), &leader));
    assert!(matches!(second.err(), Some(Trouble::Held(..))), "a second console is let in");
    drop(live);
    let found = read(&*disk, &paths.live, &path).unwrap();
    assert_eq!(found.journal.entries(), leader.journal.entries());
}

#[test]
fn a_lock_that_is_removed_is_taken_again_and_a_second_window_that_was_faster_is_said() {
    let computer = Computer::new();
    let path = computer.create(&Leader::new());
    let mut session = Session::open(&computer, &path, "bbbbbb");
    let place = computer.place(&path);
    computer.disk.remove(&place.lock()).unwrap();
    computer.disk.remove(&place.owner()).unwrap();
    assert_eq!(look(&mut session), []);
    assert!(owner::read(&*computer.disk, &place.folder).is_some(), "who has it open is not written again");
    assert!(matches!(computer.try_open(&path, "cccccc").err(), Some(Trouble::Held(..))));
    computer.disk.remove(&place.lock()).unwrap();
    // A second window looks whether anybody leads, which takes the lock for a moment.
    let probe = computer.disk.lock(&place.lock()).unwrap();
    assert_eq!(look(&mut session), []);
    drop(probe);
    assert_eq!(look(&mut session), []);
    assert!(matches!(computer.try_open(&path, "cccccc").err(), Some(Trouble::Held(..))));
    computer.disk.remove(&place.lock()).unwrap();
    let _second = computer.open(&path, "cccccc");
    assert_eq!(look(&mut session), []);
    assert_eq!(look(&mut session), [StoreReport::Found(Finding::AlsoOpen)]);
    assert_eq!(look(&mut session), [], "it is said once");
}

/// Fifteen lines, an older document put back, three more lines: two branches, and the one that was given up is longer.
#[test]
fn of_two_branches_the_one_written_last_is_restored_and_the_other_is_kept_and_said() {
    let computer = Computer::new();
    let path = computer.create(&Leader::new());
    let older = computer.disk.read(&path).unwrap();
    let mut first = Session::open(&computer, &path, "bbbbbb");
    (0..15).for_each(|number| first.add(&[&format!("rad {number}")]));
    first.carry_out(vec![StoreRequest::Close]);
    let given_up = first.leader.journal.entries().to_vec();
    put(&computer, &path, &older);
    let open = computer.open(&path, "cccccc");
    let [Finding::LeftOut(copy, 15)] = &open.findings[..] else { panic!("{:?}", open.findings) };
    assert_eq!(document::read(&computer.disk.read(copy).unwrap()).unwrap().entries, given_up);
    drop(open);
    let mut second = Session::open(&computer, &path, "dddddd");
    ["ny 1", "ny 2", "ny 3"].iter().for_each(|line| second.add(&[line]));
    second.carry_out(vec![StoreRequest::Close]);
    let newest = second.leader.journal.entries().to_vec();
    assert_eq!(computer.open(&path, "eeeeee").findings, [], "it is said once");
    let whole = computer.disk.read(&path).unwrap();
    put(&computer, &path, &whole[..whole.len() / 2]);
    let open = computer.open(&path, "ffffff");
    assert_eq!(open.journal.entries(), newest);
    let left_out = open.findings.iter().find(|of| matches!(of, Finding::LeftOut(_, 15)));
    assert!(left_out.is_some(), "{:?}", open.findings);
}

#[test]
fn a_document_that_is_changed_while_it_is_open_is_kept_once_said_at_once_and_written_again() {
    let computer = Computer::new();
    let path = computer.create(&Leader::new());
    let mut session = Session::open(&computer, &path, "bbbbbb");
    session.add(&["ett"]);
    session.carry_out(vec![StoreRequest::Checkpoint]);
    let ours = computer.disk.read(&path).unwrap();
    let text = String::from_utf8(ours.clone()).unwrap();
    let inside = text.replace("\"text\":\"ett\"", "\"text\":\"fem\"");
    for theirs in [b"hej".to_vec(), text.replacen("Provdag", "Provnatt", 1).into_bytes(), inside.into_bytes()]
    {
        assert_ne!(theirs, ours);
        put(&computer, &path, &theirs);
        let told = look(&mut session);
        let [StoreReport::Found(Finding::Replaced(copy))] = &told[..] else { panic!("{told:?}") };
        assert_eq!(computer.disk.read(copy).unwrap(), theirs);
        assert_eq!(computer.disk.read(&path).unwrap(), ours);
        assert_eq!(look(&mut session), []);
    }
    // A service that copies files, or a tool that lays JSON out, changes nothing.
    put(&computer, &path, text.replace('\n', "\n ").as_bytes());
    assert_eq!(look(&mut session), []);
    computer.disk.remove(&path).unwrap();
    assert_eq!(look(&mut session), [StoreReport::Found(Finding::DocumentGone)]);
    assert_eq!(document_entries(&computer, &path), session.leader.journal.entries());
}

#[test]
fn a_folder_in_the_documents_place_is_said_at_once_and_nothing_is_lost() {
    let computer = Computer::new();
    let path = computer.create(&Leader::new());
    let mut session = Session::open(&computer, &path, "bbbbbb");
    session.add(&["ett"]);
    session.carry_out(vec![StoreRequest::Checkpoint]);
    computer.disk.remove(&path).unwrap();
    computer.disk.make_dirs(&path).unwrap();
    let why = Trouble::Behind(Box::new(Trouble::Foreign(path.clone())));
    assert_eq!(look(&mut session), [StoreReport::NotSaved(why)]);
    let before = computer.sim.operations() as usize;
    assert_eq!(look(&mut session), [], "it is said once");
    let since = computer.sim.log()[before..].to_vec();
    assert!(!since.contains(&Op::Create), "nothing is written with each look: {since:?}");
    assert_eq!(after_a_kill_without(&computer, &path), session.leader.journal.entries());
    computer.sim.remove_dir(&path);
    let told = look(&mut session);
    assert_eq!(told, [StoreReport::Saved(2), StoreReport::Found(Finding::DocumentGone)]);
    assert_eq!(document_entries(&computer, &path), session.leader.journal.entries());
}

/// The entries that a later run finds after a kill now, where the document cannot be read.
fn after_a_kill_without(computer: &Computer, path: &Path) -> Vec<Arc<Entry>> {
    let after = Computer::with(computer.sim.kill());
    let found = read::read_without(&*after.disk, &after.paths.live, path, "abcdefgh").unwrap();
    found.journal.entries().to_vec()
}

/// A pipe would wait for its other end, and a file that is larger than any of ours would fill the memory.
#[cfg(unix)]
#[test]
fn a_pipe_or_too_large_a_file_in_the_documents_place_is_said_at_once() {
    type Act = fn(&Path);
    let acts: [Act; 2] = [
        |path| assert!(std::process::Command::new("mkfifo").arg(path).status().unwrap().success()),
        |path| std::fs::File::create(path).unwrap().set_len(document::MOST_BYTES as u64 + 1).unwrap(),
    ];
    for act in acts {
        let home = tempfile::tempdir().unwrap();
        let disk: Arc<dyn Disk> = Arc::new(RealDisk);
        let paths = Paths::all_in(home.path());
        let mut leader = Leader::new();
        let path = create(&disk, &paths, opened(), &opener(leader.run, &leader)).unwrap();
        let open = open(&disk, &paths.live, &path, &opener("bbbbbb".parse().unwrap(), &leader)).unwrap();
        let mut live = open.live;
        leader.journal = open.journal;
        live.begin(leader.now);
        live.carry_out(vec![StoreRequest::Append(added(&mut leader, "ett"))], leader.now);
        std::fs::remove_file(&path).unwrap();
        act(&path);
        let told = live.carry_out(vec![StoreRequest::LookForWindow], leader.now);
        let why = StoreReport::NotSaved(Trouble::Behind(Box::new(Trouble::Foreign(path.clone()))));
        assert!(told.contains(&why), "{told:?}");
        drop(live);
        let found = read::read_without(&*disk, &paths.live, &path, "abcdefgh").unwrap();
        assert_eq!(found.journal.entries(), leader.journal.entries());
    }
}

/// Somebody put another workshop's document in its place: that one is kept, and the live one is written again.
#[test]
fn another_workshops_document_in_the_place_of_the_live_one_is_kept_and_said() {
    let computer = Computer::new();
    let path = computer.create(&Leader::new());
    let mut session = Session::open(&computer, &path, "bbbbbb");
    session.add(&["ett"]);
    session.carry_out(vec![StoreRequest::Checkpoint]);
    let theirs = foreign();
    put(&computer, &path, &theirs);
    let told = look(&mut session);
    let [StoreReport::Found(Finding::Replaced(copy))] = &told[..] else { panic!("{told:?}") };
    assert_eq!(computer.disk.read(copy).unwrap(), theirs);
    assert_eq!(document_entries(&computer, &path), session.leader.journal.entries());
}

/// The document of another workshop.
fn foreign() -> Vec<u8> {
    let mut entries = Leader::new().journal.entries().to_vec();
    let Some(Event::Opened(opened)) = Arc::make_mut(&mut entries[0]).events.first_mut() else { panic!() };
    opened.id = "qqqqqqqq".to_owned();
    document::write(&Journal::replay(entries).unwrap())
}

#[test]
fn a_document_changed_by_hand_is_kept_once_however_often_it_is_opened() {
    let (computer, path, ..) = killed();
    let text = String::from_utf8(computer.disk.read(&path).unwrap()).unwrap();
    put(&computer, &path, text.replacen("Provdag", "Provnatt", 1).as_bytes());
    let check = || read(&*computer.disk, &computer.paths.live, &path).unwrap().findings();
    assert_eq!(check(), [Finding::Edited(None)], "it names no copy before there is one");
    for (run, minute) in [("cccccc", 0), ("dddddd", 1)] {
        let mut later = Leader::new();
        later.wait(minute);
        let open = open(&computer.disk, &computer.paths.live, &path, &opener(run.parse().unwrap(), &later));
        assert!(matches!(&open.unwrap().findings[..], [Finding::Edited(Some(_))]));
    }
    let copies =
        || computer.sim.files().iter().filter(|path| path.to_str().unwrap().contains(".edited-")).count();
    assert_eq!(copies(), 1);
    let mut session = Session::open(&computer, &path, "eeeeee");
    session.carry_out(vec![StoreRequest::Close]);
    assert_eq!((computer.open(&path, "ffffff").findings, copies()), (vec![], 1), "it is written again");
}

#[test]
fn the_document_is_written_while_the_local_folder_is_full() {
    let computer = Computer::new();
    let path = computer.create(&Leader::new());
    let mut session = Session::open(&computer, &path, "bbbbbb");
    let place = computer.place(&path);
    computer.sim.set_full(Some(&place.folder));
    for number in 0..33 {
        session.told.clear();
        session.add(&[&format!("rad {number}")]);
        let seq = session.leader.journal.seq();
        let [StoreReport::Saved(saved), StoreReport::NotSaved(trouble @ Trouble::Alone(why))] =
            &session.told[..]
        else {
            panic!("{:?}", session.told)
        };
        assert_eq!(*saved, seq);
        assert!(
            trouble.all_is_saved() && matches!(&**why, Trouble::Full(at) if at.starts_with(&place.folder))
        );
        assert_eq!(document_entries(&computer, &path), session.leader.journal.entries());
    }
    computer.sim.set_full(None);
    session.told.clear();
    session.add(&["en till"]);
    assert_eq!(session.told, [StoreReport::Saved(35)]);
    assert_eq!(after_a_kill(&computer, &path), session.leader.journal.entries());
}

/// The workshops whose document is not as it should be.
fn strays(computer: &Computer) -> Vec<crate::app::msg::Listing> {
    let (disk, live) = (&*computer.disk, &computer.paths.live);
    stray::ids(disk, live).iter().filter_map(|id| stray::stray(disk, live, id)).collect()
}

/// Words were changed inside the entries after a kill: they count, that is said once, and the journal goes on from them.
#[test]
fn what_somebody_changed_inside_the_entries_counts_and_is_said() {
    let computer = Computer::new();
    let path = computer.create(&Leader::new());
    let mut session = Session::open(&computer, &path, "bbbbbb");
    session.add(&["ett"]);
    session.carry_out(vec![StoreRequest::Checkpoint]);
    session.add(&["två"]);
    let computer = Computer::with(computer.sim.kill());
    let text = String::from_utf8(computer.disk.read(&path).unwrap()).unwrap();
    put(&computer, &path, text.replace("\"text\":\"ett\"", "\"text\":\"fem\"").as_bytes());
    let check = || read(&*computer.disk, &computer.paths.live, &path).unwrap().findings();
    assert_eq!(check(), [Finding::EntriesEdited]);
    let mut session = Session::open(&computer, &path, "cccccc");
    let lists = &session.leader.is().lists;
    let lines: Vec<&str> = lists.list(LIST).standing().map(|item| item.text.as_str()).collect();
    assert_eq!(lines, ["fem", "två"], "the line that only the journal has is there too");
    session.carry_out(vec![StoreRequest::Close]);
    assert_eq!(check(), []);
    assert_eq!(document_entries(&computer, &path), session.leader.journal.entries());
}

/// A workshop with three lines, killed before any document but the first was written, whose document is then gone.
fn gone(act: impl Fn(&Computer, &Path)) -> (Computer, PathBuf, Vec<Arc<Entry>>) {
    let (computer, path, entries, _) = killed();
    assert!(strays(&computer).is_empty(), "it is there");
    act(&computer, &path);
    (computer, path, entries)
}

fn bring_back(computer: &Computer, wanted: Option<&Path>) -> Result<PathBuf, Trouble> {
    let Paths { live, documents, .. } = &computer.paths;
    stray::bring_back(&computer.disk, live, "abcdefgh", wanted, documents)
}

#[test]
fn a_workshop_whose_document_is_gone_is_listed_and_brought_back() {
    let (computer, path, entries) = gone(|computer, path| computer.disk.remove(path).unwrap());
    let listed = strays(&computer);
    let [only] = &listed[..] else { panic!("{listed:?}") };
    assert_eq!((&only.path, &only.whole), (&path, &DocumentState::Gone("abcdefgh".to_owned())));
    assert_eq!(only.head.title, "Provdag");
    assert_eq!(bring_back(&computer, None), Ok(path.clone()));
    let session = Session::open(&computer, &path, "cccccc");
    assert_eq!(session.leader.journal.entries(), entries);
    assert_eq!(document_entries(&computer, &path), entries);
    assert!(strays(&computer).is_empty());
    computer.disk.remove(&path).unwrap();
    assert!(matches!(bring_back(&computer, None), Err(Trouble::Held(..))), "it is open");
}

#[test]
fn a_document_that_something_else_was_written_over_is_brought_back_beside_it() {
    let (computer, path, entries) = gone(|computer, path| put(computer, path, b"hej"));
    assert!(stray::is_overwritten(&*computer.disk, &path, "abcdefgh"));
    let other: [fn(&Computer, &Path); 2] = [
        |computer, path| put(computer, path, &foreign()),
        |computer, path| {
            computer.disk.remove(path).unwrap();
            computer.disk.make_dirs(path).unwrap();
        },
    ];
    for act in other {
        let (computer, path, entries) = gone(act);
        let listed = strays(&computer).into_iter().map(|of| of.whole).collect::<Vec<_>>();
        assert_eq!(listed, [DocumentState::Gone("abcdefgh".to_owned())]);
        assert!(stray::is_overwritten(&*computer.disk, &path, "abcdefgh"), "what is listed as gone is gone");
        assert_eq!(computer.entries(&bring_back(&computer, None).unwrap()), entries);
    }
    let back = bring_back(&computer, None).unwrap();
    assert_eq!(back, path.with_file_name("2026-11-21-provdag-2-abcdefgh.json"));
    assert_eq!(computer.entries(&back), entries);
    assert_eq!(computer.disk.read(&path).unwrap(), b"hej");
    // Its beginning is left: it is restored where it lies.
    let whole = computer.disk.read(&back).unwrap();
    let (computer, path, _) = gone(|computer, path| put(computer, path, &whole[..99]));
    let listed = strays(&computer);
    assert_eq!(listed.iter().map(|of| &of.whole).collect::<Vec<_>>(), [&DocumentState::Damaged]);
    assert!(!stray::is_overwritten(&*computer.disk, &path, "abcdefgh"));
}

#[test]
fn another_folder_can_be_chosen_for_what_is_brought_back() {
    let (computer, path, entries) = gone(|computer, path| computer.disk.remove(path).unwrap());
    computer.disk.make_dirs(Path::new("/elsewhere")).unwrap();
    let wanted = Path::new("/elsewhere").join(path.file_name().unwrap());
    assert_eq!(bring_back(&computer, Some(&wanted)), Ok(wanted.clone()));
    assert_eq!(computer.entries(&wanted), entries);
    // The folder that it lay in is gone too.
    let (mut computer, ..) = gone(|computer, path| {
        computer.disk.remove(path).unwrap();
        let place = computer.place(Path::new("/unplugged/day-abcdefgh.json"));
        stray::note(&*computer.disk, &place);
    });
    computer.paths.documents = PathBuf::from("/documents");
    assert_eq!(bring_back(&computer, None).unwrap().parent(), Some(Path::new("/documents")));
}

#[test]
fn the_document_is_kept_in_another_folder_while_its_own_is_full() {
    let mut computer = Computer::new();
    computer.paths.documents = PathBuf::from("/docs");
    let path = computer.create(&Leader::new());
    let mut session = Session::open(&computer, &path, "bbbbbb");
    computer.sim.set_full(Some(Path::new("/docs")));
    session.add(&["ett"]);
    session.carry_out(vec![StoreRequest::Checkpoint]);
    assert!(matches!(session.told.last(), Some(StoreReport::NotSaved(Trouble::Behind(_)))));
    let full = vec![StoreRequest::MoveTo("/docs/full".into())];
    session.carry_out(full);
    assert!(session.told.iter().any(|told| matches!(told, StoreReport::NotMoved(Trouble::Full(_)))));
    session.told.clear();
    session.carry_out(vec![StoreRequest::MoveTo("/stick".into())]);
    let moved = Path::new("/stick").join(path.file_name().unwrap());
    assert_eq!(session.told, [StoreReport::Saved(2), StoreReport::Moved(moved.clone())]);
    session.add(&["två"]);
    session.carry_out(vec![StoreRequest::Close]);
    assert_eq!(document_entries(&computer, &moved), session.leader.journal.entries());
}
