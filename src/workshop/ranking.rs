//! Ranked lists (the bottom list and the top list): the places of their entries, ties, where they are cut, and how they
//! stand now. They follow what was merged, put into a theme or removed after the vote, so that nothing removed is shown
//! and no dot is lost.
//!
//! Wall, console, record and exports all ask here, so that a day has only one such list. `tally.rs` does the counting.

use std::cmp::Reverse;
use std::collections::HashMap;

use super::Workshop;
use super::event::RankedEntry;
use super::id::Id;
use super::items::Item;

/// A ranked list as it was when the vote closed.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Ranking {
    /// All candidates, most dots first.
    pub entries: Vec<RankedEntry>,
    /// How many of them make the list.
    pub listed: u16,
    /// How many somebody asked for by hand; `None` for as many as the day has.
    pub wanted: Option<u16>,
}

/// Of what a ranked list is.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct RankingOf {
    /// What was voted on.
    pub list: String,
    /// Whether it is that of the second vote.
    pub beside: bool,
    /// The group whose lines it ranks, if each group voted on its own.
    pub group: Option<u16>,
}

/// An entry of a ranked list.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Standing {
    /// The candidate.
    pub id: Id,
    /// Its dots.
    pub dots: u32,
    /// Its dots in the first vote, if these are those of a second one beside it.
    pub first: Option<u32>,
    /// The group whose line it is, if each group voted on its own.
    pub group: Option<u16>,
    /// Its place, from 1; equal dots share a place.
    pub place: u16,
    /// Whether it makes the bottom or top list.
    pub listed: bool,
}

/// How far a list has come towards being ranked.
#[derive(Debug)]
pub enum State {
    /// It was never ranked.
    Unranked,
    /// A vote is open: nobody may see its sums, nor those from before.
    Open,
    /// All candidates, most dots first; those that make the list come before those that do not.
    Ranked(Vec<Standing>),
}

/// Ranks candidates by their dots, most first. Those with equal dots share a place and keep the order in which they
/// came.
pub fn ranked(mut dots: Vec<(Id, u32)>) -> Vec<RankedEntry> {
    dots.sort_by_key(|(_, dots)| Reverse(*dots));
    let places = places(dots.iter().map(|(_, dots)| *dots));
    dots.iter().zip(places).map(|((id, dots), place)| RankedEntry { id: *id, dots: *dots, place }).collect()
}

/// The places of entries with these dots, most first. Equal dots share a place, and the next place counts all of them.
fn places(dots: impl Iterator<Item = u32>) -> impl Iterator<Item = u16> {
    dots.enumerate().scan(None, |above, (at, dots)| {
        let place = match *above {
            Some((same, place)) if same == dots => place,
            _ => u16::try_from(at + 1).unwrap_or(u16::MAX),
        };
        *above = Some((dots, place));
        Some(place)
    })
}

/// How many entries make the list if `wanted` are asked for. A tie at the cut lets in all that tie, and entries without
/// a dot are left out, unless no entry has any.
pub fn how_many(entries: &[RankedEntry], wanted: u16) -> u16 {
    let some_dots = entries.iter().any(|entry| entry.dots > 0);
    let worth = entries.iter().filter(|entry| entry.dots > 0 || !some_dots).count();
    let wanted = usize::from(wanted).min(worth);
    let Some(last) = wanted.checked_sub(1).and_then(|at| entries.get(at)) else { return 0 };
    let count =
        if some_dots { entries.iter().take_while(|entry| entry.place <= last.place).count() } else { wanted };
    u16::try_from(count).unwrap_or(u16::MAX)
}

/// The ranking of a list, as it stands now.
pub fn of(workshop: &Workshop, list: &str) -> State {
    if workshop.votes.open(list).is_some() {
        return State::Open;
    }
    match closed(workshop, list) {
        Some(standings) => State::Ranked(standings),
        None => State::Unranked,
    }
}

/// The newest ranking that a list has, whether or not another vote on it is open; `None` if it has none.
fn closed(workshop: &Workshop, list: &str) -> Option<Vec<Standing>> {
    let rankings: Vec<(&RankingOf, &Ranking)> = workshop.votes.ranked(list).collect();
    let (newest, _) = rankings.first()?;
    let mut standings =
        standings(workshop, rankings.iter().map(|(_, ranking)| *ranking), is_grouped(&rankings));
    if newest.beside {
        let first = sums(workshop, workshop.votes.ranked_in(list, false).map(|(_, ranking)| ranking));
        standings.iter_mut().for_each(|standing| standing.first = first.get(&standing.id).copied());
    }
    Some(standings)
}

/// The ranking of the first of two votes, whole; empty if there is no second one beside it.
pub fn first(workshop: &Workshop, list: &str) -> Vec<Standing> {
    if workshop.votes.voted(list, true).is_none() {
        return Vec::new();
    }
    let rankings: Vec<(&RankingOf, &Ranking)> = workshop.votes.ranked_in(list, false).collect();
    standings(workshop, rankings.iter().map(|(_, ranking)| *ranking), is_grouped(&rankings))
}

fn is_grouped(rankings: &[(&RankingOf, &Ranking)]) -> bool {
    rankings.iter().any(|(of, _)| of.group.is_some())
}

/// The dots of each candidate of these rankings, as the list is now.
fn sums<'a>(workshop: &Workshop, rankings: impl Iterator<Item = &'a Ranking>) -> HashMap<Id, u32> {
    let mut sums: HashMap<Id, u32> = HashMap::new();
    for entry in rankings.flat_map(|ranking| &ranking.entries) {
        let sum = sums.entry(workshop.lists.candidate(entry.id)).or_default();
        *sum = sum.saturating_add(entry.dots);
    }
    sums
}

/// What is left of a ranking, as it would be stored now.
pub fn entries(workshop: &Workshop, ranking: &Ranking) -> Vec<RankedEntry> {
    let entry = |Standing { id, dots, place, .. }| RankedEntry { id, dots, place };
    standings(workshop, std::iter::once(ranking), false).into_iter().map(entry).collect()
}

/// The entries of these rankings as they stand now; if they are those of groups, group by group, and last what no group
/// said.
fn standings<'a>(
    workshop: &Workshop,
    rankings: impl Iterator<Item = &'a Ranking>,
    grouped: bool,
) -> Vec<Standing> {
    let mut standings: Vec<Standing> = Vec::new();
    let mut found: HashMap<Id, usize> = HashMap::new();
    let all = rankings.flat_map(|ranking| {
        let listed = usize::from(ranking.listed);
        ranking.entries.iter().enumerate().map(move |(at, entry)| (entry, at < listed))
    });
    for (entry, listed) in all {
        let id = workshop.lists.candidate(entry.id);
        if !workshop.candidate_stands(id) {
            continue;
        }
        let place = *found.entry(id).or_insert(standings.len());
        if let Some(same) = standings.get_mut(place) {
            same.dots = same.dots.saturating_add(entry.dots);
            same.listed |= listed;
        } else {
            let group = if grouped { workshop.group_of(id) } else { None };
            standings.push(Standing { id, dots: entry.dots, first: None, group, place: 0, listed });
        }
    }
    standings.sort_by_key(|standing| (standing.group.unwrap_or(u16::MAX), Reverse(standing.dots)));
    for group in standings.chunk_by_mut(|one, next| one.group == next.group) {
        let places: Vec<u16> = places(group.iter().map(|standing| standing.dots)).collect();
        group.iter_mut().zip(places).for_each(|(standing, place)| standing.place = place);
        cut(group);
    }
    standings
}

/// Decides which entries make the list. It has no gaps: an entry with at least as many dots as the last one that made
/// it is in it too. Removing entries does not bring others in, because the room has read which ones made it.
fn cut(standings: &mut [Standing]) {
    let Some(last) = standings.iter().rposition(|standing| standing.listed) else { return };
    let ends_at = standings.get(last).map_or(0, |standing| standing.dots);
    for (at, standing) in standings.iter_mut().enumerate() {
        standing.listed = at <= last || (standing.dots == ends_at && ends_at > 0);
    }
}

/// The entries that make the bottom list or the top list; empty while it is not ranked.
pub fn listed(workshop: &Workshop, list: &str) -> Vec<Standing> {
    match of(workshop, list) {
        State::Ranked(standings) => standings.into_iter().filter(|standing| standing.listed).collect(),
        State::Open | State::Unranked => Vec::new(),
    }
}

/// The wishes that an entry of a ranked list was turned into, including those of items that were added to it later.
pub fn wishes<'a>(workshop: &'a Workshop, entry: Id, into: &str) -> impl Iterator<Item = &'a Item> {
    let rests = move |link| workshop.lists.candidate(link) == entry;
    workshop.lists.list(into).standing().filter(move |wish| wish.from.is_some_and(rests))
}

#[cfg(test)]
mod tests;
