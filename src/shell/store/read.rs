//! Reads a workshop: its document (or the newest sound generation if that is damaged) and the journals that go on from
//! it. It changes nothing on disk; [`Found`] says what has to be.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use super::chain::{Chain, KeptJournal, all_same, journals, strike_again};
use super::failed::OnPath;
use super::generations;
use super::place::StorePlace;
use super::struck::Gone;
use crate::app::trouble::{Finding, ProgrammeTrouble, Trouble};
use crate::programme::check::says_programme;
use crate::shell::disk::Disk;
use crate::shell::paths::{id_in_name, is_id};
use crate::workshop::document::{self, Document, DocumentFault, Lines, MOST_BYTES, OlderEntries};
use crate::workshop::event::{Entry, Event};
use crate::workshop::journal::Journal;

/// A workshop as found on disk.
#[derive(Debug)]
pub struct Found {
    /// The places of its files.
    pub place: StorePlace,
    /// Its entries, replayed.
    pub journal: Journal,
    /// The document holds the entries up to this seq as they are in `journal`; 0 if it is damaged.
    pub in_document: u32,
    /// The format of the document as it lies there, unless it is damaged.
    pub format: Option<u32>,
    /// The document's bytes if they are not as we wrote them: damaged, edited by hand, or of an older format.
    pub odd: Option<(Odd, Vec<u8>)>,
    /// Journals whose entries are all in `journal`.
    pub taken: Vec<PathBuf>,
    /// Torn ends of journals, to be set aside.
    pub torn: Vec<(PathBuf, Vec<u8>)>,
    /// What lies among the journals, is not in `journal`, and is kept.
    pub kept: Vec<KeptJournal>,
    /// Earlier documents with entries that are not in `journal`.
    pub left_out: Vec<LeftOut>,
    /// Whether somebody changed words inside the entries of the document. They count as they stand there now.
    pub changed: bool,
    /// What was struck but still stood in a file.
    pub unstruck: Gone,
}

/// An earlier document that goes on otherwise than the workshop does now.
#[derive(Debug)]
pub struct LeftOut {
    /// The generation.
    pub path: PathBuf,
    /// How many of its entries are not in the workshop.
    pub entries: usize,
}

/// How a document differs from what we would have written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Odd {
    /// It cannot be read.
    Damaged,
    /// Its record was edited by hand.
    Edited,
    /// It has an older format.
    Older,
}

impl Odd {
    /// The word for it in the copy's file name.
    pub fn word(self) -> &'static str {
        match self {
            Self::Damaged => "damaged",
            Self::Edited => "edited",
            Self::Older => "older",
        }
    }
}

impl Found {
    /// What to report about it where nothing was set aside.
    pub fn findings(&self) -> Vec<Finding> {
        let torn = self.torn.iter().map(|(_, end)| torn_end(end, None));
        let odd = self.odd.iter().filter_map(|(odd, _)| odd.finding(None));
        let changed = self.changed.then_some(Finding::EntriesEdited);
        let left_out = self.left_out.iter().map(|of| Finding::LeftOut(of.path.clone(), of.entries));
        let mut all: Vec<Finding> =
            torn.chain(odd).chain(changed).chain(left_out).chain(self.journals_kept()).collect();
        all.dedup();
        all
    }

    /// What to report about journals that are kept because not all of them counts.
    pub fn journals_kept(&self) -> impl Iterator<Item = Finding> {
        self.kept.iter().cloned().map(|kept| match kept {
            KeptJournal::Fork(path) => Finding::Fork(path),
            KeptJournal::Damaged(path, line) => Finding::DamagedJournal(path, line),
            KeptJournal::Unreadable(path) => Finding::UnreadableJournal(path),
            KeptJournal::NotAFile(path) => Finding::NoJournal(path),
        })
    }
}

/// What to report about the end of a journal: a kill leaves part of a line, and only damage makes a whole line wrong.
/// `copy` is where it was set aside.
pub(super) fn torn_end(end: &[u8], copy: Option<PathBuf>) -> Finding {
    if end.contains(&b'\n') { Finding::Unread(copy) } else { Finding::Torn }
}

impl Odd {
    /// What to report about it; `copy` is where it was kept.
    pub fn finding(self, copy: Option<PathBuf>) -> Option<Finding> {
        match self {
            Self::Damaged => Some(Finding::Restored(copy)),
            Self::Edited => Some(Finding::Edited(copy)),
            Self::Older => None,
        }
    }
}

/// Reads the workshop whose document is at `path`, with the journals in `live`.
pub fn read(disk: &dyn Disk, live: &Path, path: &Path) -> Result<Found, Trouble> {
    goes_on(disk, live, path, start(disk, live, path)?)
}

/// Reads a workshop without its document: the newest generation and the journals. `path` is where its document was.
pub fn read_without(disk: &dyn Disk, live: &Path, path: &Path, id: &str) -> Result<Found, Trouble> {
    let (entries, older) = from_generation(disk, &StorePlace::new(path, live, id), path, 1)?;
    let start = Start { id: id.to_owned(), entries, older, ..Start::default() };
    goes_on(disk, live, path, start)
}

/// Whether words that stand in these entries of a workshop are struck by now, as far as it can be read.
pub fn is_struck_since(disk: &dyn Disk, live: &Path, place: &StorePlace, entries: &[Arc<Entry>]) -> bool {
    let StorePlace { document, id, .. } = place;
    // It may have been moved meanwhile.
    let now = read(disk, live, document).or_else(|_| read_without(disk, live, document, id));
    now.is_ok_and(|now| !Gone::between(entries, now.journal.entries()).words.is_empty())
}

/// The workshop that begins so, with all journals that go on from it.
fn goes_on(disk: &dyn Disk, live: &Path, path: &Path, start: Start) -> Result<Found, Trouble> {
    let place = StorePlace::new(path, live, &start.id);
    let changed = !start.as_written.is_empty();
    let mut chain = Chain {
        id: start.id,
        entries: start.entries,
        as_written: start.as_written,
        older: start.older,
        ..Chain::default()
    };
    let (journals, not_files) = journals(disk, &place)?;
    chain.take_all(journals, path)?;
    chain.kept.extend(not_files.into_iter().map(KeptJournal::NotAFile));
    let left_out = left_out(disk, &place, &chain.entries, start.format.is_none());
    let unstruck = strike_again(&mut chain.entries);
    let struck_later = !unstruck.is_empty();
    let journal = Journal::replay(chain.entries).map_err(|_| Trouble::Damaged(path.to_path_buf(), 1))?;
    Ok(Found {
        in_document: if struck_later || changed { 0 } else { start.in_document },
        changed,
        format: start.format,
        odd: start.odd,
        taken: chain.taken,
        torn: chain.torn,
        kept: chain.kept,
        left_out,
        place,
        journal,
        unstruck,
    })
}

/// Earlier documents that hold entries which the workshop lacks: of a document that is whole, the newest, if an older
/// one was put in its place; of a damaged one, every branch that was given up.
fn left_out(disk: &dyn Disk, place: &StorePlace, entries: &[Arc<Entry>], damaged: bool) -> Vec<LeftOut> {
    let mut branches: Vec<Vec<Arc<Entry>>> = vec![entries.to_vec()];
    let mut left_out = Vec::new();
    let newest = generations::newest_beyond(disk, place, entries).into_iter().filter(|_| !damaged);
    let all = damaged.then(|| generations::sound(disk, place)).into_iter().flatten();
    for (path, Document { entries: own, .. }) in newest.chain(all) {
        let is_in = |branch: &Vec<Arc<Entry>>| own.len() <= branch.len() && all_same(&own, branch);
        if branches.iter().any(is_in) {
            continue;
        }
        let shared = entries.iter().zip(&own).take_while(|(a, b)| (a.seq, a.by, a.at) == (b.seq, b.by, b.at));
        left_out.push(LeftOut { path, entries: own.len() - shared.count() });
        branches.push(own);
    }
    left_out
}

/// The entries to start with.
#[derive(Default)]
struct Start {
    id: String,
    entries: Vec<Arc<Entry>>,
    /// The same entries as we last wrote them, if somebody changed words in them since.
    as_written: Vec<Arc<Entry>>,
    /// The same entries as they stand in a file of an older format.
    older: OlderEntries,
    in_document: u32,
    format: Option<u32>,
    odd: Option<(Odd, Vec<u8>)>,
}

fn start(disk: &dyn Disk, live: &Path, path: &Path) -> Result<Start, Trouble> {
    let meta = disk.metadata(path).on(path)?;
    if meta.is_dir || meta.len > MOST_BYTES as u64 {
        return Err(Trouble::Foreign(path.to_path_buf()));
    }
    let bytes = disk.read(path).on(path)?;
    if says_programme(&bytes) {
        return Err(Trouble::Programme(Box::new(ProgrammeTrouble::NotAWorkshop(path.to_path_buf()))));
    }
    match document::read(&bytes) {
        Ok(document) if !is_id(&document.id) => Err(Trouble::Foreign(path.to_path_buf())),
        Ok(document) if is_chain(&document.entries) => {
            let as_written = as_written(disk, &StorePlace::new(path, live, &document.id), &document, &bytes);
            Ok(Start { as_written, ..Start::of(document, bytes) })
        }
        Ok(_) => restore(disk, live, path, bytes, 1),
        Err(DocumentFault::Newer(format)) => Err(Trouble::Newer(path.to_path_buf(), format)),
        Err(DocumentFault::Damaged { line, .. }) if may_be_ours(&bytes) => {
            restore(disk, live, path, bytes, line)
        }
        Err(DocumentFault::Foreign | DocumentFault::TooLarge(_) | DocumentFault::Damaged { .. }) => {
            Err(Trouble::Foreign(path.to_path_buf()))
        }
    }
}

impl Start {
    fn of(document: Document, bytes: Vec<u8>) -> Self {
        let older = document.format < document::FORMAT;
        let odd = match (document.edited, older) {
            (true, _) => Some((Odd::Edited, bytes)),
            (_, true) => Some((Odd::Older, bytes)),
            _ => None,
        };
        // A journal hashes entries in today's form, which an older document does not hold. An edited one is written anew,
        // so that it is said and kept once.
        let in_document = if odd.is_some() { 0 } else { last_seq(&document.entries) };
        let Document { id, entries, older, format, .. } = document;
        Self { id, entries, older, in_document, format: Some(format), odd, ..Self::default() }
    }
}

/// The entries as we last wrote them, if somebody changed words in them since: those of the newest generation, which was
/// the same file, byte by byte.
fn as_written(disk: &dyn Disk, place: &StorePlace, document: &Document, bytes: &[u8]) -> Vec<Arc<Entry>> {
    // While words are being struck, one of the two may have them and the other not.
    let unfinished = disk.metadata(&place.striking()).is_ok();
    let Some(ours) = generations::newest_bytes(disk, place).filter(|ours| ours != bytes && !unfinished)
    else {
        return Vec::new();
    };
    let Ok(ours) = document::read(&ours) else { return Vec::new() };
    let pairs = || ours.entries.iter().zip(&document.entries);
    let changed = all_same(&ours.entries, &document.entries) && pairs().any(|(ours, theirs)| ours != theirs);
    if changed { ours.entries } else { Vec::new() }
}

/// Whether the entries begin with a workshop and are in sequence. Reading may stop here; a replay would say the same.
fn is_chain(entries: &[Arc<Entry>]) -> bool {
    let opened = entries.first().is_some_and(|entry| matches!(entry.events.first(), Some(Event::Opened(_))));
    opened && entries.iter().zip(1..).all(|(entry, seq)| entry.seq == seq)
}

fn last_seq(entries: &[Arc<Entry>]) -> u32 {
    entries.last().map_or(0, |entry| entry.seq)
}

/// A document begins with a brace. After a power cut it may be empty or full of zeros and still be ours; a text or a
/// picture is not.
pub(super) fn may_be_ours(bytes: &[u8]) -> bool {
    let first = bytes.iter().find(|byte| !byte.is_ascii_whitespace() && !b"\xEF\xBB\xBF\0".contains(*byte));
    first.is_none_or(|byte| *byte == b'{')
}

/// Starts with the newest sound generation of a damaged document, or with nothing, since a journal may have it all.
fn restore(disk: &dyn Disk, live: &Path, path: &Path, bytes: Vec<u8>, line: usize) -> Result<Start, Trouble> {
    let damaged = || Trouble::Damaged(path.to_path_buf(), line);
    let id = id_in_name(path).map(str::to_owned).or_else(|| id_in(&bytes)).ok_or_else(damaged)?;
    let (entries, older) = from_generation(disk, &StorePlace::new(path, live, &id), path, line)?;
    Ok(Start { id, entries, older, odd: Some((Odd::Damaged, bytes)), ..Start::default() })
}

/// The entries of the newest sound generation; or none, if a journal has it all. `line` is where the document at `path`
/// is damaged.
fn from_generation(
    disk: &dyn Disk,
    place: &StorePlace,
    path: &Path,
    line: usize,
) -> Result<(Vec<Arc<Entry>>, OlderEntries), Trouble> {
    let sound = generations::sound(disk, place).next();
    let (entries, older) = sound.map(|(_, document)| (document.entries, document.older)).unwrap_or_default();
    let whole = |lines: &Lines| lines.base.as_ref().is_some_and(|base| base.seq == 0);
    if entries.is_empty() && !journals(disk, place)?.0.iter().any(|(_, _, lines)| whole(lines)) {
        return Err(Trouble::Damaged(path.to_path_buf(), line));
    }
    Ok((entries, older))
}

/// The id in the head of a damaged document.
fn id_in(bytes: &[u8]) -> Option<String> {
    let head = String::from_utf8_lossy(bytes.get(..200).unwrap_or(bytes));
    let (_, rest) = head.split_once("\"id\":")?;
    let id = rest.split('"').nth(1)?;
    is_id(id).then(|| id.to_owned())
}
