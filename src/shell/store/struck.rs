//! What must not stand in any file any more (words that were struck, slips of which only the spread is kept); and files,
//! lines and drafts without it. Touches no file.

use std::borrow::Cow;
use std::collections::BTreeSet;
use std::sync::Arc;

use serde_json::Value;

use crate::app::effect::SavedUi;
use crate::workshop::event::{Entry, Event, SlipsKept, VoteEvent};
use crate::workshop::id::Id;
use crate::workshop::text::{AnyText, Line, longest_first, without_words};

mod loose;
mod slips;

use slips::GoneSlips;

/// What must not stand in any file any more.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Gone {
    /// Words that were struck.
    pub words: Vec<String>,
    /// Slips that no longer stand one by one.
    pub slips: GoneSlips,
}

impl Gone {
    /// What stands in the old entries and is gone from the new ones.
    pub fn between(old: &[Arc<Entry>], new: &[Arc<Entry>]) -> Self {
        let changed = || old.iter().zip(new).filter(|(old, new)| old != new);
        let votes = changed().flat_map(|(old, new)| &votes_told(old) - &votes_told(new)).collect();
        let ranked = changed().flat_map(|(old, new)| &lists_told(old) - &lists_told(new));
        let lists = lists_of(old, &votes).chain(ranked).collect();
        Self { words: struck_words(old, new), slips: GoneSlips { votes, lists } }
    }

    /// The slips that these entries say are gone.
    pub fn slips_in(entries: &[Arc<Entry>]) -> Self {
        let spread = |event: &Event| match event {
            Event::Vote(VoteEvent::Spread { vote, .. }) => Some(*vote),
            _ => None,
        };
        let votes = entries.iter().flat_map(|entry| &entry.events).filter_map(spread).collect();
        let lists = lists_of(entries, &votes).collect();
        Self { words: Vec::new(), slips: GoneSlips { votes, lists } }
    }

    /// Whether nothing is.
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }

    /// Adds what else is gone.
    pub(super) fn extend(&mut self, more: Self) {
        self.words.extend(more.words);
        self.slips.votes.extend(more.slips.votes);
        self.slips.lists.extend(more.slips.lists);
    }

    /// The bytes of a file without it.
    pub(super) fn out_of(&self, bytes: &[u8]) -> Vec<u8> {
        let blanked = loose::replaced_at(bytes, slips::blanked(bytes, &self.slips));
        without_any(&blanked, &self.words)
    }
}

/// The votes of which the entry tells slips, one by one or together.
fn votes_told(entry: &Entry) -> BTreeSet<Id> {
    let told = entry.events.iter().filter_map(|event| match event {
        Event::Vote(VoteEvent::Spread { vote, kept }) => (*kept != SlipsKept::default()).then_some(*vote),
        Event::Vote(event) => event.slip_of(),
        _ => None,
    });
    told.collect()
}

/// The lists of which the entry has a ranking.
fn lists_told(entry: &Entry) -> BTreeSet<String> {
    let told = entry.events.iter().filter_map(|event| match event {
        Event::Vote(VoteEvent::Ranked { list, entries, .. }) => (!entries.is_empty()).then_some(list.clone()),
        _ => None,
    });
    told.collect()
}

/// The lists that these votes were on.
fn lists_of(entries: &[Arc<Entry>], votes: &BTreeSet<Id>) -> impl Iterator<Item = String> {
    entries.iter().flat_map(|entry| &entry.events).filter_map(|event| match event {
        Event::Vote(VoteEvent::Opened { id, list, .. }) => votes.contains(id).then(|| list.clone()),
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

/// A journal without what is gone. A line whose checksum is right gets a new one. All between such lines is treated as any
/// file, since an editor or a tool may have laid it out anew; but each line that still begins as ours does is one of its
/// own, because what was cut off before it would hold it, and take it along.
pub(super) fn without_in_journal(bytes: &[u8], gone: &Gone) -> Vec<u8> {
    let (mut out, mut other) = (Vec::with_capacity(bytes.len()), Vec::new());
    for line in bytes.split_inclusive(|byte| *byte == b'\n') {
        if begins_as_ours(line) {
            out.extend(without_in_lines(&std::mem::take(&mut other), gone));
        }
        let Some(json) = sound_json(line) else {
            other.extend_from_slice(line);
            continue;
        };
        let json = gone.out_of(json);
        out.extend_from_slice(
            &[format!("{:08x} ", crc32fast::hash(&json)).as_bytes(), &json, b"\n"].concat(),
        );
    }
    out.extend(without_in_lines(&other, gone));
    out
}

/// Whole lines without it: what is cut off in them ends before the last line break.
fn without_in_lines(lines: &[u8], gone: &Gone) -> Vec<u8> {
    let (lines, end) = lines.strip_suffix(b"\n").map_or((lines, &b""[..]), |lines| (lines, b"\n"));
    [&gone.out_of(lines), end].concat()
}

/// Whether a line begins as each line of a journal does, with a checksum.
fn begins_as_ours(line: &[u8]) -> bool {
    line.get(..9).and_then(<[u8]>::split_last).is_some_and(|(space, sum)| {
        *space == b' ' && sum.iter().all(|of| of.is_ascii_digit() || (b'a'..=b'f').contains(of))
    })
}

/// The JSON of a line whose checksum is right.
fn sound_json(line: &[u8]) -> Option<&[u8]> {
    let json = line.get(9..)?.strip_suffix(b"\n")?;
    // An editor may have added a carriage return.
    let json = json.strip_suffix(b"\r").unwrap_or(json);
    (line.get(..8)? == format!("{:08x}", crc32fast::hash(json)).as_bytes()).then_some(json)
}

/// The bytes of a file without the words.
pub(super) fn without_any(bytes: &[u8], words: &[String]) -> Vec<u8> {
    if words.is_empty() {
        return bytes.to_vec();
    }
    let plain = longest_first(words).into_iter().fold(bytes.to_vec(), |bytes, words| without(&bytes, words));
    // A tool may have escaped what we write as it is: `\u00c5sa`.
    let struck = loose::escaped(&plain).filter_map(|(place, text)| {
        let said = longest_first(words).into_iter().any(|words| text.contains(words));
        let struck =
            longest_first(words).into_iter().fold(text, |text, words| text.replace(words, &Line::struck()));
        said.then(|| (place, Cow::Owned(Value::from(struck).to_string().into_bytes())))
    });
    loose::replaced_at(&plain, struck.collect())
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
