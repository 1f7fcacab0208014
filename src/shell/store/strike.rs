//! Striking words for good from every file of a workshop.
//!
//! It can be cut off anywhere: the struck entry is in the journal before, a sign lies beside it meanwhile, and the
//! next run begins again. The words are known for as long as the document holds them: so all files that are no part of
//! the record are rewritten before it, and what is copied while striking is copied without the words. After the
//! document come the files that need no words to be known: earlier generations and journals are taken away, and this
//! run begins a journal anew. The sign goes last.

use std::collections::BTreeSet;
use std::io::{self, ErrorKind};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use serde_json::Value;

use super::failed::OnPath;
use super::live::OpenWorkshop;
use super::place::{StorePlace, is_journal, is_made_of, name};
use super::{exports, generations};
use crate::app::msg::{SavedUi, Trouble};
use crate::shell::disk::{Disk, replace};
use crate::workshop::event::{Entry, Event};
use crate::workshop::text::{AnyText, Line, longest_first, without_words};
use crate::workshop::time::At;

/// Strikes the words from all files and writes the document anew. On failure it is to be tried again. Exports that
/// were deleted are named in `deleted`, also then.
pub(super) fn everywhere(
    live: &mut OpenWorkshop,
    now: At,
    deleted: &mut Vec<PathBuf>,
) -> Result<(), Trouble> {
    let words = live.striking.clone().unwrap_or_default();
    let (disk, place) = (live.disk.clone(), live.place.clone());
    begin(&*disk, &place).on(&place.striking())?;
    rewrite_kept(&*disk, &place, &words).on(place.beside())?;
    rewrite_forks(live, &words).on(&place.folder)?;
    exports::take_away(&*disk, &place, deleted).on(&place.exports())?;
    live.write_document(now)?;
    generations::keep_only(&*disk, &place, live.seq()).on(&place.generations())?;
    live.begin_file()?;
    live.take_old_journals_away();
    take_rest_away(&*disk, &place).on(&place.folder)?;
    if !live.old.is_empty() {
        return Err(Trouble::NotAllowed(place.folder.clone()));
    }
    gone(disk.remove(&place.striking())).on(&place.striking())?;
    disk.sync_dir(&place.folder).on(&place.folder)?;
    live.striking = None;
    Ok(())
}

/// Whether striking was begun and not finished.
pub(super) fn is_unfinished(disk: &dyn Disk, place: &StorePlace) -> bool {
    disk.metadata(&place.striking()).is_ok()
}

/// The words that stand in the old entries and are struck in the new ones. Striking changes no more than words, so that
/// both have the same texts.
pub(super) fn struck_words(old: &[Arc<Entry>], new: &[Arc<Entry>]) -> Vec<String> {
    let changed = old.iter().zip(new).filter(|(old, new)| old != new);
    let pairs = changed.flat_map(|(old, new)| texts(old).zip(texts(new)));
    let words =
        pairs.filter(|(old, new)| old != new && new.is_struck()).map(|(old, _)| old.as_str().to_owned());
    words.collect::<BTreeSet<String>>().into_iter().collect()
}

fn texts(entry: &Entry) -> impl Iterator<Item = AnyText<'_>> {
    entry.events.iter().flat_map(Event::texts).map(|(_, text)| text)
}

fn begin(disk: &dyn Disk, place: &StorePlace) -> io::Result<()> {
    match disk.create_new(&place.striking()) {
        Err(error) if error.kind() != ErrorKind::AlreadyExists => Err(error),
        _ => disk.sync_dir(&place.folder),
    }
}

/// Rewrites the copies that were kept beside the document (damaged, edited, half written), and what is half typed.
fn rewrite_kept(disk: &dyn Disk, place: &StorePlace, words: &[String]) -> io::Result<()> {
    let beside = disk.list(place.beside())?;
    for path in beside.iter().filter(|path| is_made_of(&place.document, path)) {
        rewrite(disk, path, &|bytes| without_any(bytes, words))?;
    }
    rewrite(disk, &place.stage(), &|bytes| stage_without(bytes, words))
}

/// What is on the wall and half typed, without the words. What cannot be read is rewritten as any file.
fn stage_without(bytes: &[u8], words: &[String]) -> Vec<u8> {
    let read = serde_json::from_slice(bytes).ok();
    let struck = read.and_then(|left: SavedUi| {
        let struck = left_without(left.clone(), words);
        if struck == left { Some(bytes.to_vec()) } else { serde_json::to_vec(&struck).ok() }
    });
    struck.unwrap_or_else(|| without_any(bytes, words))
}

/// What is half typed, without the words.
pub(super) fn left_without(mut left: SavedUi, words: &[String]) -> SavedUi {
    left.drafts.values_mut().for_each(|draft| *draft = without_words(draft, words));
    left
}

/// Rewrites journals that are kept though they do not go on from here.
fn rewrite_forks(live: &OpenWorkshop, words: &[String]) -> io::Result<()> {
    let (disk, own) = (&*live.disk, live.file.as_ref().map(|file| &file.path));
    let kept = |path: &&PathBuf| is_kept_journal(path) && Some(*path) != own && !live.old.contains(path);
    for path in disk.list(&live.place.folder)?.iter().filter(kept) {
        rewrite(disk, path, &|bytes| {
            bytes
                .split_inclusive(|byte| *byte == b'\n')
                .flat_map(|line| without_in_line(line, words))
                .collect()
        })?;
    }
    Ok(())
}

fn is_kept_journal(path: &Path) -> bool {
    is_journal(path) || name(path).is_some_and(|name| name.contains(".jsonl.damaged-"))
}

fn rewrite(disk: &dyn Disk, path: &Path, strike: &dyn Fn(&[u8]) -> Vec<u8>) -> io::Result<()> {
    let bytes = match disk.read(path) {
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok(()),
        bytes => bytes?,
    };
    let struck = strike(&bytes);
    if struck == bytes { Ok(()) } else { replace(disk, path, &struck, &mut |_| {}) }
}

/// A line of a journal with words struck, and its checksum set right, unless it was wrong before.
fn without_in_line(line: &[u8], words: &[String]) -> Vec<u8> {
    let struck = without_any(line, words);
    let json = |line: &[u8]| Some(line.get(9..)?.strip_suffix(b"\n")?.to_vec());
    let sum = |json: &[u8]| format!("{:08x}", crc32fast::hash(json));
    let sound = |json: &Vec<u8>| line.get(..8) == Some(sum(json).as_bytes());
    match (json(line).filter(sound), json(&struck)) {
        (Some(_), Some(new)) => [sum(&new).as_bytes(), b" ", &new, b"\n"].concat(),
        _ => struck,
    }
}

/// The bytes of a file without the words.
pub(super) fn without_any(bytes: &[u8], words: &[String]) -> Vec<u8> {
    longest_first(words).into_iter().fold(bytes.to_vec(), |bytes, words| without(&bytes, words))
}

/// The bytes with words struck, as they stand in JSON and as they are.
fn without(bytes: &[u8], words: &str) -> Vec<u8> {
    let quoted = Value::from(words).to_string();
    let inner = quoted.get(1..quoted.len().saturating_sub(1)).unwrap_or_default();
    let once = replaced(bytes, inner.as_bytes());
    if inner == words { once } else { replaced(&once, words.as_bytes()) }
}

fn replaced(bytes: &[u8], wanted: &[u8]) -> Vec<u8> {
    let mut out = Vec::with_capacity(bytes.len());
    let mut rest = bytes;
    while let Some(first) = rest.first() {
        if !wanted.is_empty() && rest.starts_with(wanted) {
            out.extend_from_slice(Line::struck().as_bytes());
            rest = rest.get(wanted.len()..).unwrap_or_default();
        } else {
            out.push(*first);
            rest = rest.get(1..).unwrap_or_default();
        }
    }
    out
}

/// Takes away what may hold the words and is no loss: torn ends that were set aside.
fn take_rest_away(disk: &dyn Disk, place: &StorePlace) -> io::Result<()> {
    for path in disk.list(&place.folder)? {
        if path.extension().is_some_and(|ending| ending == "rejected" || ending == "tmp") {
            disk.remove(&path)?;
        }
    }
    disk.sync_dir(&place.folder)
}

/// A file that is not there is gone already.
fn gone(removed: io::Result<()>) -> io::Result<()> {
    match removed {
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(()),
        done => done,
    }
}
