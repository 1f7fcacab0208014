//! Blanks in the bytes of a file what tells one slip: the slips themselves, and sums, rankings and spreads, because two of
//! different times differ by the slips that came between.
//!
//! Nothing is dropped: an entry that lacked its slip would no longer be read as the same entry.

use std::borrow::Cow;
use std::collections::BTreeSet;
use std::ops::Range;

use super::loose::{Member, Object, objects};
use crate::workshop::id::Id;

/// Whose slips are gone.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct GoneSlips {
    /// The votes.
    pub votes: BTreeSet<Id>,
    /// The lists that they were on.
    pub lists: BTreeSet<String>,
}

/// Where a slip is told, and what to write instead.
pub(super) fn blanked(bytes: &[u8], gone: &GoneSlips) -> Vec<(Range<usize>, Cow<'static, [u8]>)> {
    if gone.votes.is_empty() && gone.lists.is_empty() {
        return Vec::new();
    }
    let (votes, lists) =
        (gone.votes.iter().map(Id::to_string).collect(), gone.lists.iter().cloned().collect());
    let blank = |object: &Object| {
        let of_vote = names(object, "vote", &votes).then_some(of_vote as fn(&Member) -> _);
        let of_list = names(object, "list", &lists).then_some(of_list as fn(&Member) -> _);
        let blank = |member: &Member| {
            let new = of_vote.and_then(|of| of(member)).or_else(|| of_list.and_then(|of| of(member)))?;
            Some((member.place.clone(), Cow::Borrowed(new)))
        };
        object.members.iter().filter_map(blank).collect::<Vec<_>>()
    };
    objects(bytes).iter().flat_map(blank).collect()
}

/// Whether the object names one of these; or is cut off before it names any, and could.
fn names(object: &Object, key: &str, any: &BTreeSet<String>) -> bool {
    let mut named =
        object.members.iter().filter(|of| of.key == key).filter_map(|of| of.text.as_ref()).peekable();
    match named.peek() {
        Some(_) => named.any(|named| any.contains(named)),
        None => object.is_cut && !object.is_outermost,
    }
}

/// What stands in place of this part of an event about a vote.
fn of_vote(Member { key, first, .. }: &Member) -> Option<&'static [u8]> {
    match (key.as_str(), first) {
        ("on", b'[') => Some(b"[]"),
        ("kept", b'{') => Some(b"{\"slips\":0}"),
        _ => None,
    }
}

/// What stands in place of this part of a ranking, or of a vote in the record.
fn of_list(Member { key, first, .. }: &Member) -> Option<&'static [u8]> {
    match (key.as_str(), first) {
        ("entries" | "sums" | "removed" | "spread", b'[') => Some(b"[]"),
        ("slips" | "blank" | "refused" | "settled" | "counted_again" | "counted", b'0'..=b'9') => Some(b"0"),
        _ => None,
    }
}
