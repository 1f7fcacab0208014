//! Near-identical items: has somebody said this already? [`Similar`] answers while a line is being typed.
//!
//! Two texts are near-identical if they are the same after [`fold`], or if both have at least eight letters (in the
//! folded text, spaces included) and are at most two edits apart. An edit inserts, deletes or changes a letter, or
//! swaps two neighbours (restricted Damerau–Levenshtein distance: a swapped pair is not edited again). If none is, an item
//! that begins with the text is found, from twenty letters on. Whether a pair is "said again" or two items is for the
//! facilitator to decide.
//!
//! Items lie in buckets by length, each with a sketch of its letters. An edit changes the sketch in at most two places,
//! so comparing two words of bits rules out nearly all items. The index takes 24 bytes an item beside the text, costs
//! next to nothing to build, and answers in microseconds with 10,000 items: `benches/clean.rs`.

use std::collections::HashMap;
use std::hash::Hash;

use super::text::fold;

#[cfg(test)]
mod tests;

/// The most edits between near-identical texts.
const EDITS: u8 = 2;
/// How many letters of an item's beginning are enough to find it.
const BEGINNING: usize = 20;
/// How many letters both texts must have before edits are forgiven: "hot" is not "pot".
const LEAST: usize = 8;

/// An index that finds near-identical items.
#[derive(Clone, Debug, Default)]
pub struct Similar<K> {
    /// The sketches by length in characters; within a bucket in order of insertion.
    buckets: Vec<Vec<Sketch>>,
    /// The items by slot, in order of insertion; a replaced item leaves its slot empty.
    slots: Vec<Option<KnownLine<K>>>,
    by_key: HashMap<K, u32>,
}

/// The part of an item that is compared first.
#[derive(Clone, Copy, Debug)]
struct Sketch {
    letters: Letters,
    slot: u32,
}

#[derive(Clone)]
struct KnownLine<K> {
    key: K,
    folded: Box<str>,
    length: usize,
}

/// Leaves the words out, because they must not end up in crash reports.
impl<K: std::fmt::Debug> std::fmt::Debug for KnownLine<K> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{:?} ({} characters)", self.key, self.length)
    }
}

/// How often each of 32 classes of letters occurs, up to four times, with one bit for each time. One letter more or
/// less changes at most one bit, so an edit changes at most two.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Letters([u64; 2]);

impl Letters {
    fn of(folded: &str) -> Self {
        let mut seen = [0_u32; 4];
        for c in folded.chars() {
            let mut carry = 1_u32 << (u32::from(c) % 32);
            for level in &mut seen {
                let is_new = carry & !*level;
                *level |= is_new;
                carry &= !is_new;
            }
        }
        let [a, b, c, d] = seen.map(u64::from);
        Self([a | b << 32, c | d << 32])
    }

    /// Whether `edits` edits could turn one into the other.
    fn within(self, other: Self, edits: u8) -> bool {
        let ([a, b], [c, d]) = (self.0, other.0);
        (a ^ c).count_ones() + (b ^ d).count_ones() <= 2 * u32::from(edits)
    }
}

/// The text to find.
struct Wanted {
    folded: String,
    chars: Vec<char>,
    letters: Letters,
}

impl Wanted {
    fn new(text: &str) -> Self {
        let folded = fold(text);
        Self { chars: folded.chars().collect(), letters: Letters::of(&folded), folded }
    }

    /// The lengths that near-identical texts can have, nearest first.
    fn lengths(&self) -> impl Iterator<Item = usize> {
        let own = self.chars.len();
        let reach = if own < LEAST { 0 } else { usize::from(EDITS) };
        let others = (1..=reach).flat_map(move |by| [own.saturating_sub(by), own + by]);
        std::iter::once(own).chain(others.filter(|length| *length >= LEAST))
    }
}

impl<K: Copy + Eq + Hash> Similar<K> {
    /// An empty index.
    pub fn new() -> Self {
        Self { buckets: Vec::new(), slots: Vec::new(), by_key: HashMap::new() }
    }

    /// Inserts an item. It replaces an item with the same key, and counts as inserted now.
    pub fn insert(&mut self, key: K, text: &str) {
        // There cannot be this many items: their text alone would fill the memory.
        let Ok(slot) = u32::try_from(self.slots.len()) else { return };
        let folded = fold(text).into_boxed_str();
        let length = folded.chars().count();
        if let Some(old) = self.by_key.insert(key, slot) {
            self.empty(old);
        }
        if self.buckets.len() <= length {
            self.buckets.resize_with(length + 1, Vec::new);
        }
        if let Some(bucket) = self.buckets.get_mut(length) {
            bucket.push(Sketch { letters: Letters::of(&folded), slot });
        }
        self.slots.push(Some(KnownLine { key, folded, length }));
    }

    /// The item nearest to `text`: an identical one first, then the one with the fewest edits, then the one inserted
    /// first.
    pub fn find(&self, text: &str) -> Option<K> {
        let wanted = Wanted::new(text);
        let mut best: Option<(u8, u32)> = None;
        for length in wanted.lengths() {
            for (edits, sketch) in self.near(&wanted, length) {
                if edits == 0 {
                    return self.key(sketch);
                }
                best = Some(best.map_or((edits, sketch), |best| best.min((edits, sketch))));
            }
        }
        best.and_then(|(_, slot)| self.key(slot)).or_else(|| self.begins(&wanted))
    }

    /// The first item that begins with these words, if they are so many that it is hardly by chance.
    fn begins(&self, wanted: &Wanted) -> Option<K> {
        let goes_on = |known: &&KnownLine<K>| {
            let rest = known.folded.strip_prefix(wanted.folded.as_str());
            rest.is_some_and(|rest| rest.starts_with(|c: char| !c.is_alphanumeric()))
        };
        let long = wanted.chars.len() >= BEGINNING;
        self.slots.iter().flatten().filter(|_| long).find(goes_on).map(|known| known.key)
    }

    /// The near-identical items of one length, as (edits, slot), in order of insertion.
    fn near<'a>(&'a self, wanted: &'a Wanted, length: usize) -> impl Iterator<Item = (u8, u32)> + 'a {
        let own = wanted.chars.len();
        let most = if own < LEAST { 0 } else { EDITS };
        let mut other = Vec::new();
        let bucket = if own == 0 { None } else { self.buckets.get(length) };
        bucket.into_iter().flatten().filter_map(move |sketch| {
            if !sketch.letters.within(wanted.letters, most) {
                return None;
            }
            let item = self.slots.get(sketch.slot as usize)?.as_ref()?;
            if *item.folded == *wanted.folded {
                return Some((0, sketch.slot));
            }
            if most == 0 {
                return None;
            }
            other.clear();
            other.extend(item.folded.chars());
            Some((edits(&wanted.chars, &other, most)?, sketch.slot))
        })
    }

    fn key(&self, slot: u32) -> Option<K> {
        Some(self.slots.get(slot as usize)?.as_ref()?.key)
    }

    /// Empties a slot. The other slots stay, because they show which item came first.
    fn empty(&mut self, slot: u32) {
        let Some(item) = self.slots.get_mut(slot as usize).and_then(Option::take) else { return };
        if let Some(bucket) = self.buckets.get_mut(item.length) {
            bucket.retain(|sketch| sketch.slot != slot);
        }
    }
}

impl<K: Copy + Eq + Hash, S: AsRef<str>> FromIterator<(K, S)> for Similar<K> {
    fn from_iter<I: IntoIterator<Item = (K, S)>>(items: I) -> Self {
        let mut similar = Self::new();
        for (key, text) in items {
            similar.insert(key, text.as_ref());
        }
        similar
    }
}

/// The fewest edits from `a` to `b`, if they are at most `most`. Skips the beginning and end that both share; where
/// they differ, tries each kind of edit, which for two edits is far cheaper than a table.
fn edits(a: &[char], b: &[char], most: u8) -> Option<u8> {
    let same = a.iter().zip(b).take_while(|(a, b)| a == b).count();
    let (a, b) = (a.get(same..)?, b.get(same..)?);
    let same = a.iter().rev().zip(b.iter().rev()).take_while(|(a, b)| a == b).count();
    let (a, b) = (a.get(..a.len() - same)?, b.get(..b.len() - same)?);
    if a.is_empty() && b.is_empty() {
        return Some(0);
    }
    if usize::from(most) < a.len().abs_diff(b.len()) {
        return None;
    }
    let left = most.checked_sub(1)?;
    let after = |i: usize, j: usize| edits(a.get(i..)?, b.get(j..)?, left);
    let swapped = matches!((a, b), ([a0, a1, ..], [b0, b1, ..]) if a0 == b1 && a1 == b0);
    let swap = if swapped { after(2, 2) } else { None };
    let fewest = [after(1, 1), after(1, 0), after(0, 1), swap].into_iter().flatten().min()?;
    Some(fewest + 1)
}
