//! A document of format 1 with two journals of format 1 that go on from it in turn: it opens whole, whatever was torn
//! or killed, and is written in today's format, with the old file kept beside it.

use std::sync::{Arc, Mutex, PoisonError};

use super::*;
use crate::shell::disk::sim::Policy;
use crate::workshop::document::{self, DocumentFault, entries_hash};

/// A whole day as version 1 wrote it.
const DOCUMENT: &str =
    include_str!("../../../../tests/it/journals/v1/examples/mer-tid-med-de-boende-sv.json");
/// What stands before the entries, which follow one per line.
const HEAD: &str = "\n  \"entries\": [\n";
const FOOT: &str = "\n  ]\n}\n";
/// How many entries are in the document and in the first journal; the rest are in the second.
const SPLIT: [usize; 2] = [40, 25];
/// How many of the day's entries are used: the cost of cuts grows with them.
const ENTRIES: usize = 80;

/// A computer on which version 1 was killed twice: what is on its disk, and all entries in today's form.
struct Older {
    computer: Computer,
    path: PathBuf,
    journals: [PathBuf; 2],
    entries: Vec<Arc<Entry>>,
}

fn lines() -> Vec<&'static str> {
    let (_, entries) = DOCUMENT.split_once(HEAD).unwrap();
    let lines = entries.strip_suffix(FOOT).unwrap().lines();
    lines.map(|line| line.trim().trim_end_matches(',')).take(ENTRIES).collect()
}

fn document_of(lines: &[&str]) -> String {
    let (head, _) = DOCUMENT.split_once(HEAD).unwrap();
    format!("{head}{HEAD}    {}{FOOT}", lines.join(",\n    "))
}

fn checked(json: &str) -> String {
    format!("{:08x} {json}\n", crc32fast::hash(json.as_bytes()))
}

/// A journal as version 1 wrote it: its base hash is of the lines as they stand.
fn journal_of(id: &str, before: &[&str], lines: &[&str]) -> String {
    use sha2::{Digest as _, Sha256};
    let hashed = before.iter().flat_map(|line| [line.as_bytes(), b"\n"]).collect::<Vec<_>>().concat();
    let hash = Sha256::digest(hashed).iter().map(|byte| format!("{byte:02x}")).collect::<Vec<_>>().concat();
    let seq = before.len();
    let base = checked(&format!(r#"{{"base":{{"format":1,"id":"{id}","seq":{seq},"sha256":"{hash}"}}}}"#));
    let lines: String = lines.iter().map(|line| checked(line)).collect();
    base + &lines
}

impl Older {
    fn new() -> Self {
        let mut whole = document::read(DOCUMENT.as_bytes()).unwrap();
        whole.entries.truncate(ENTRIES);
        let computer = Computer::new();
        let path = computer.paths.documents.join(format!("2026-10-01-dag-{}.json", whole.id));
        let place = StorePlace::new(&path, &computer.paths.live, &whole.id);
        let journals = ["vvvvvv", "wwwwww"].map(|run| place.journal(run.parse().unwrap(), 1));
        let lines = lines();
        let (first, second) = (SPLIT[0], SPLIT[0] + SPLIT[1]);
        put(&computer, &path, document_of(&lines[..first]).as_bytes());
        let of = |from: usize, to: usize| journal_of(&whole.id, &lines[..from], &lines[from..to]);
        put(&computer, &journals[0], of(first, second).as_bytes());
        put(&computer, &journals[1], of(second, lines.len()).as_bytes());
        Self { computer, path, journals, entries: whole.entries }
    }

    fn place(&self) -> StorePlace {
        let id = crate::shell::paths::id_in_name(&self.path).unwrap();
        StorePlace::new(&self.path, &self.computer.paths.live, id)
    }

    fn open(&self, run: &str) -> Open {
        self.computer.open(&self.path, run)
    }

    /// Opens it, has its document written, and closes it.
    fn write(&self) -> Vec<Finding> {
        let mut open = self.open("cccccc");
        let told = [
            open.live.begin(Leader::new().now),
            open.live.carry_out(vec![StoreRequest::Close], Leader::new().now),
        ];
        assert!(told.iter().flatten().all(|told| matches!(told, StoreReport::Saved(_))), "{told:?}");
        open.findings
    }

    fn kept_aside(&self) -> Vec<PathBuf> {
        let beside = self.computer.disk.list(self.path.parent().unwrap()).unwrap();
        beside.into_iter().filter(|path| path.to_string_lossy().contains(".json.older-")).collect()
    }
}

fn put(computer: &Computer, path: &Path, bytes: &[u8]) {
    let _ = computer.disk.remove(path);
    computer.disk.make_dirs(path.parent().unwrap()).unwrap();
    let mut file = computer.disk.create_new(path).unwrap();
    file.append(bytes).unwrap();
    file.sync_all().unwrap();
    path.ancestors().skip(1).for_each(|folder| computer.disk.sync_dir(folder).unwrap());
}

fn format_of(computer: &Computer, path: &Path) -> u32 {
    document::read(&computer.disk.read(path).unwrap()).unwrap().format
}

#[test]
fn journals_of_format_1_go_on_from_a_document_of_format_1_and_it_is_written_in_todays() {
    let older = Older::new();
    assert_eq!(older.computer.entries(&older.path), older.entries);
    assert_eq!(older.write(), []);
    assert_eq!(format_of(&older.computer, &older.path), document::FORMAT);
    assert_eq!(document_entries(&older.computer, &older.path), older.entries);
    let left: Vec<_> = older.computer.sim.files().into_iter().filter(|path| is_journal(path)).collect();
    assert_eq!(left, Vec::<PathBuf>::new(), "all that they hold is in the document");
    let [copy] = &older.kept_aside()[..] else { panic!("{:?}", older.kept_aside()) };
    assert_eq!(older.computer.disk.read(copy).unwrap(), document_of(&lines()[..SPLIT[0]]).as_bytes());
}

#[test]
fn the_hash_of_todays_form_is_not_what_a_journal_of_format_1_names() {
    let entries = &Older::new().entries[..SPLIT[0]];
    let named = journal_of("x", &lines()[..SPLIT[0]], &[]);
    assert!(!named.contains(&entries_hash(entries)), "or the tests here would show nothing");
}

#[test]
fn a_document_of_format_1_that_a_tool_laid_out_anew_still_fits_its_journals() {
    let older = Older::new();
    let laid_out = document_of(&lines()[..SPLIT[0]]).replace("{\"", "{ \n\t\"").replace("\":", "\" : ");
    put(&older.computer, &older.path, laid_out.as_bytes());
    assert_eq!(older.computer.entries(&older.path), older.entries);
}

#[test]
fn a_torn_end_of_a_journal_of_format_1_costs_its_line() {
    let older = Older::new();
    let [first, second] = older.journals.clone().map(|path| older.computer.disk.read(&path).unwrap());
    put(&older.computer, &older.journals[1], &second[..second.len() - 9]);
    assert_eq!(older.open("cccccc").findings, [Finding::Torn]);
    assert_eq!(older.computer.entries(&older.path), older.entries[..older.entries.len() - 1]);
    // The second journal goes on from what the first lost.
    put(&older.computer, &older.journals[0], &first[..first.len() - 9]);
    put(&older.computer, &older.journals[1], &second);
    assert_eq!(older.computer.entries(&older.path), older.entries[..SPLIT[0] + SPLIT[1] - 1]);
    let findings = older.write();
    assert!(findings.contains(&Finding::Fork(older.journals[1].clone())), "{findings:?}");
    let told = |kept: &PathBuf| findings.contains(&Finding::OlderKept(kept.clone()));
    assert!(older.kept_aside().iter().any(told), "{findings:?}");
    assert!(older.computer.disk.metadata(&older.journals[1]).is_ok(), "the fork is kept");
}

#[test]
fn a_damaged_journal_of_format_1_is_kept_and_where_the_old_document_lies_is_told() {
    let older = Older::new();
    let bytes = older.computer.disk.read(&older.journals[1]).unwrap();
    older.computer.sim.flip(&older.journals[1], bytes.len() / 2, 1).unwrap();
    let findings = older.write();
    assert!(matches!(&findings[..], [Finding::OlderKept(_), Finding::DamagedJournal(..)]), "{findings:?}");
    assert!(older.computer.disk.metadata(&older.journals[1]).is_ok());
    assert_eq!(format_of(&older.computer, &older.path), document::FORMAT);
}

#[test]
fn a_journal_that_goes_on_from_other_entries_of_format_1_is_a_fork() {
    let older = Older::new();
    let (lines, id) = (lines(), older.place().id);
    let mut other = lines[..SPLIT[0]].to_vec();
    let changed = other[SPLIT[0] - 1].replacen("\"utc\":1", "\"utc\":2", 1);
    other[SPLIT[0] - 1] = &changed;
    let bytes = journal_of(&id, &other, &lines[SPLIT[0]..SPLIT[0] + SPLIT[1]]);
    put(&older.computer, &older.journals[0], bytes.as_bytes());
    assert_eq!(older.computer.entries(&older.path), older.entries[..SPLIT[0]]);
}

/// A document is damaged, and the generation used instead is of format 1 as well.
#[test]
fn journals_of_format_1_go_on_from_a_generation_of_format_1() {
    let older = Older::new();
    let generation = older.place().generations().join(format!("{:010}-3.json", SPLIT[0]));
    put(&older.computer, &generation, document_of(&lines()[..SPLIT[0]]).as_bytes());
    put(&older.computer, &older.path, b"{\"format\":1,");
    assert!(matches!(document::read(b"{\"format\":1,"), Err(DocumentFault::Damaged { .. })));
    assert_eq!(older.computer.entries(&older.path), older.entries);
}

#[test]
fn what_was_upgraded_is_undone_redone_and_struck() {
    let older = Older::new();
    let mut session = Session::open(&older.computer, &older.path, "cccccc");
    let before = session.leader.is().clone();
    let mut append = |act: fn(&mut Leader) -> Arc<Entry>| {
        session.leader.wait_ms(1_000);
        let entry = act(&mut session.leader);
        session.carry_out(vec![StoreRequest::Append(entry)]);
        session.leader.is().clone()
    };
    let undone = append(Leader::undo);
    assert_ne!(undone, before);
    assert_eq!(append(Leader::redo), before);
    let (secret, words) = {
        let item = session.leader.is().lists.list("critique").standing().next().unwrap();
        (item.id, item.text.to_string())
    };
    session.strike(secret);
    session.carry_out(vec![StoreRequest::Close]);
    let well = |told: &StoreReport| matches!(told, StoreReport::Saved(_) | StoreReport::Struck { .. });
    assert!(session.told.iter().all(well), "{:?}", session.told);
    assert_eq!(older.computer.files_with(&words), Vec::<PathBuf>::new(), "{words}");
    assert_eq!(older.kept_aside().len(), 1);
    let entries = older.computer.entries(&older.path);
    assert_eq!(entries.len(), older.entries.len() + 3);
    let again = Session::open(&older.computer, &older.path, "dddddd");
    assert!(again.leader.is().lists.item(secret).unwrap().text.is_struck());
}

/// A later run goes on, adds lines, and is cut at every operation: nothing that version 1 had, or that was reported as
/// saved, is lost.
#[test]
fn a_cut_at_any_operation_of_taking_it_up_loses_nothing() {
    let older = Older::new();
    let promised = Arc::new(Mutex::new((older.entries.clone(), 0_usize, Vec::new())));
    let (watched, path) = (promised.clone(), older.path.clone());
    older.computer.sim.watch(move |moment| {
        for policy in [Policy::AllDropped, Policy::AllKept, Policy::Seed(1)] {
            let mut promised = watched.lock().unwrap_or_else(PoisonError::into_inner);
            promised.1 += 1;
            let after = Computer::with(moment.crash(policy));
            let whole = after.try_open(&path, "zzzzzz").is_ok_and(|mut open| {
                let told = open.live.begin(Leader::new().now);
                let kept = open.journal.entries().starts_with(&promised.0);
                let torn = open.findings.iter().all(|finding| *finding == Finding::Torn);
                let saved = told.iter().all(|told| matches!(told, StoreReport::Saved(_)));
                drop(open);
                let again = format_of(&after, &path) == document::FORMAT
                    && after.entries(&path).starts_with(&promised.0);
                kept && torn && saved && again
            });
            if !whole {
                let cut = format!("{} {:?} {policy:?}", moment.number, moment.op);
                promised.2.push(cut);
            }
        }
    });
    let mut session = Session::open(&older.computer, &older.path, "cccccc");
    let promise = |session: &Session| {
        let saved = session.saved() as usize;
        let mut promised = promised.lock().unwrap_or_else(PoisonError::into_inner);
        promised.0 = session.leader.journal.entries()[..saved].to_vec();
    };
    promise(&session);
    session.leader.add("en rad till");
    let entry = session.leader.journal.entries().last().unwrap().clone();
    session.carry_out(vec![StoreRequest::Append(entry), StoreRequest::Checkpoint]);
    promise(&session);
    session.carry_out(vec![StoreRequest::Close]);
    let promised = promised.lock().unwrap_or_else(PoisonError::into_inner);
    assert_eq!(promised.2, Vec::<String>::new());
    assert!(promised.1 > 60 && promised.0.len() > older.entries.len(), "{} cuts", promised.1);
}
