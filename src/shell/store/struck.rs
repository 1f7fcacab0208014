//! What must not stand in any file any more (words that were struck, slips of which only the spread is kept); and files,
//! lines and drafts without it. Touches no file.

use std::collections::BTreeSet;
use std::sync::Arc;

use serde_json::Value;

use crate::app::effect::SavedUi;
use crate::workshop::event::{Entry, Event, VoteEvent};
use crate::workshop::id::Id;
use crate::workshop::text::{AnyText, Line, longest_first, without_words};

/// What must not stand in any file any more.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Gone {
    /// Words that were struck.
    pub words: Vec<String>,
    /// Votes whose slips no longer stand one by one.
    pub votes: BTreeSet<Id>,
}

impl Gone {
    /// What stands in the old entries and is gone from the new ones.
    pub fn between(old: &[Arc<Entry>], new: &[Arc<Entry>]) -> Self {
        let slips = |entry: &Entry| slips_of(entry).collect::<BTreeSet<Id>>();
        let changed = old.iter().zip(new).filter(|(old, new)| old != new);
        let votes = changed.flat_map(|(old, new)| &slips(old) - &slips(new)).collect();
        Self { words: struck_words(old, new), votes }
    }

    /// Whether nothing is.
    pub fn is_empty(&self) -> bool {
        self.words.is_empty() && self.votes.is_empty()
    }

    /// Adds what else is gone.
    pub(super) fn extend(&mut self, more: Self) {
        self.words.extend(more.words);
        self.votes.extend(more.votes);
    }

    /// The bytes of a file without it.
    pub(super) fn out_of(&self, bytes: &[u8]) -> Vec<u8> {
        let votes = self.votes.iter();
        votes.fold(without_any(bytes, &self.words), |bytes, vote| without_slips(&bytes, *vote))
    }
}

fn slips_of(entry: &Entry) -> impl Iterator<Item = Id> {
    entry.events.iter().filter_map(|event| match event {
        Event::Vote(VoteEvent::Spread { .. }) => None,
        Event::Vote(event) => event.slip_of(),
        _ => None,
    })
}

/// The words that stand in the old entries and are struck in the new ones. Striking changes only words, so both have
/// the same texts.
fn struck_words(old: &[Arc<Entry>], new: &[Arc<Entry>]) -> Vec<String> {
    let changed = old.iter().zip(new).filter(|(old, new)| old != new);
    let pairs = changed.flat_map(|(old, new)| texts(old).zip(texts(new)));
    let words =
        pairs.filter(|(old, new)| old != new && new.is_struck()).map(|(old, _)| old.as_str().to_owned());
    words.collect::<BTreeSet<String>>().into_iter().collect()
}

fn texts(entry: &Entry) -> impl Iterator<Item = AnyText<'_>> {
    entry.events.iter().flat_map(Event::texts).map(|(_, text)| text)
}

/// The wall and the drafts, without the words.
pub(super) fn left_without(mut left: SavedUi, words: &[String]) -> SavedUi {
    left.drafts.values_mut().for_each(|draft| *draft = without_words(draft, words));
    left
}

/// The bytes of the stage file, without the words. If they cannot be parsed, they are treated as any file.
pub(super) fn stage_without(bytes: &[u8], words: &[String]) -> Vec<u8> {
    let read = serde_json::from_slice(bytes).ok();
    let struck = read.and_then(|left: SavedUi| {
        let struck = left_without(left.clone(), words);
        if struck == left { Some(bytes.to_vec()) } else { serde_json::to_vec(&struck).ok() }
    });
    struck.unwrap_or_else(|| without_any(bytes, words))
}

/// A line of a journal without what is gone and with the checksum updated, unless it was wrong before.
pub(super) fn without_in_line(line: &[u8], gone: &Gone) -> Vec<u8> {
    let struck = gone.out_of(line);
    let json = |line: &[u8]| {
        let json = line.get(9..)?.strip_suffix(b"\n")?;
        // An editor may have added a carriage return.
        Some(json.strip_suffix(b"\r").unwrap_or(json).to_vec())
    };
    let sum = |json: &[u8]| format!("{:08x}", crc32fast::hash(json));
    let sound = |json: &Vec<u8>| line.get(..8) == Some(sum(json).as_bytes());
    match (json(line).filter(sound), json(&struck)) {
        (Some(_), Some(new)) => [sum(&new).as_bytes(), b" ", &new, b"\n"].concat(),
        _ => struck,
    }
}

/// The bytes with the slips of this vote blank, as our files write them: an entry that lacked its slip would no longer be
/// read as the same entry.
fn without_slips(bytes: &[u8], vote: Id) -> Vec<u8> {
    let (slip, on) = (format!("\"vote\":\"{vote}\""), &b"\"on\":["[..]);
    let (mut out, mut rest) = (Vec::with_capacity(bytes.len()), bytes);
    while let Some(at) = find(rest, slip.as_bytes()) {
        let (before, from) = rest.split_at(at + slip.len());
        out.extend_from_slice(before);
        rest = from;
        // What follows in the same event.
        let event = rest.get(..find(rest, b"}").unwrap_or(0)).unwrap_or_default();
        if let Some(begin) = find(event, on).map(|at| at + on.len())
            && let Some(end) = event.get(begin..).and_then(|list| find(list, b"]"))
        {
            out.extend_from_slice(rest.get(..begin).unwrap_or_default());
            rest = rest.get(begin + end..).unwrap_or_default();
        }
    }
    out.extend_from_slice(rest);
    out
}

fn find(bytes: &[u8], wanted: &[u8]) -> Option<usize> {
    bytes.windows(wanted.len()).position(|found| found == wanted)
}

/// The bytes of a file without the words.
pub(super) fn without_any(bytes: &[u8], words: &[String]) -> Vec<u8> {
    longest_first(words).into_iter().fold(bytes.to_vec(), |bytes, words| without(&bytes, words))
}

/// The bytes with the words struck, both as they are and as JSON escapes them.
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
