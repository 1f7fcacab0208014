//! Ranked lists, the bottom list and the top list: the places of their entries, ties among them, where they are cut, and
//! how they stand now. What was merged, put into a theme or taken away after the vote is followed, so that nothing that
//! was taken away is shown and no dot is lost.
//!
//! Wall, console, record and exports all ask here, so that a day has one such list. What was counted is in `tally.rs`.

use std::cmp::Reverse;
use std::collections::HashMap;

use super::Workshop;
use super::event::RankedEntry;
use super::id::Id;
use super::items::{Item, Named};

/// A ranked list as it came out.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Ranking {
    /// All candidates, most dots first.
    pub entries: Vec<RankedEntry>,
    /// How many of them make the list.
    pub listed: u16,
    /// How many were asked for by hand.
    pub wanted: Option<u16>,
}

/// An entry of a ranked list.
#[derive(Debug, Clone, Copy)]
pub struct Standing<'a> {
    /// The candidate.
    pub named: Named<'a>,
    /// Its dots.
    pub dots: u32,
    /// Its place, from 1; equal dots have an equal place.
    pub place: u16,
    /// Whether it makes the bottom or top list.
    pub listed: bool,
}

/// Where a list is on its way to being ranked.
#[derive(Debug)]
pub enum State<'a> {
    /// Nothing was ranked yet.
    Unranked,
    /// A vote is open: its sums, and those of before, are nobody's to see.
    Open,
    /// All candidates, most dots first; those that make the list come before those that do not.
    Ranked(Vec<Standing<'a>>),
}

/// Candidates with their dots, most first; those with equal dots share a place and stay in the order in which they came.
pub fn ranked(mut dots: Vec<(Id, u32)>) -> Vec<RankedEntry> {
    dots.sort_by_key(|(_, dots)| Reverse(*dots));
    let places = places(dots.iter().map(|(_, dots)| *dots));
    dots.iter().zip(places).map(|((id, dots), place)| RankedEntry { id: *id, dots: *dots, place }).collect()
}

/// The places of entries with so many dots, most first: equal dots have an equal place, and the next counts them all.
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

/// How many entries make the list when `wanted` are asked for: a tie at the cut keeps both, and what got no dot at
/// all is not listed, unless nothing got any.
pub fn how_many(entries: &[RankedEntry], wanted: u16) -> u16 {
    let some_dots = entries.iter().any(|entry| entry.dots > 0);
    let worth = entries.iter().filter(|entry| entry.dots > 0 || !some_dots).count();
    let wanted = usize::from(wanted).min(worth);
    let Some(last) = wanted.checked_sub(1).and_then(|at| entries.get(at)) else { return 0 };
    let count =
        if some_dots { entries.iter().take_while(|entry| entry.place <= last.place).count() } else { wanted };
    u16::try_from(count).unwrap_or(u16::MAX)
}

/// The ranking of a list.
pub fn of<'a>(workshop: &'a Workshop, list: &str) -> State<'a> {
    if workshop.votes.open(list).is_some() {
        return State::Open;
    }
    match workshop.votes.ranking(list) {
        Some(ranking) => State::Ranked(standings(workshop, ranking)),
        None => State::Unranked,
    }
}

/// What is left of a ranking, as it would be written down anew.
pub fn entries(workshop: &Workshop, ranking: &Ranking) -> Vec<RankedEntry> {
    let standings = standings(workshop, ranking);
    let entry = |Standing { named, dots, place, .. }| RankedEntry { id: Named::id(named), dots, place };
    standings.into_iter().map(entry).collect()
}

fn standings<'a>(workshop: &'a Workshop, ranking: &Ranking) -> Vec<Standing<'a>> {
    let mut standings: Vec<Standing<'a>> = Vec::new();
    let mut found: HashMap<Id, usize> = HashMap::new();
    for (at, entry) in ranking.entries.iter().enumerate() {
        let id = workshop.lists.candidate(entry.id);
        let Some(named) = workshop.lists.named(id).filter(|named| named.stands()) else { continue };
        let listed = at < usize::from(ranking.listed);
        let place = *found.entry(id).or_insert(standings.len());
        match standings.get_mut(place) {
            Some(same) => {
                same.dots = same.dots.saturating_add(entry.dots);
                same.listed |= listed;
            }
            None => standings.push(Standing { named, dots: entry.dots, place: 0, listed }),
        }
    }
    standings.sort_by_key(|standing| Reverse(standing.dots));
    let places: Vec<u16> = places(standings.iter().map(|standing| standing.dots)).collect();
    standings.iter_mut().zip(places).for_each(|(standing, place)| standing.place = place);
    cut(&mut standings);
    standings
}

/// A list has no gaps: what has more dots than its last entry by now, or as many, is in it too. It gets no longer by
/// what is taken away: the room has read which entries made it.
fn cut(standings: &mut [Standing<'_>]) {
    let Some(last) = standings.iter().rposition(|standing| standing.listed) else { return };
    let ends_at = standings.get(last).map_or(0, |standing| standing.dots);
    for (at, standing) in standings.iter_mut().enumerate() {
        standing.listed = at <= last || (standing.dots == ends_at && ends_at > 0);
    }
}

/// The entries that make the bottom or top list; none while it is not ranked.
pub fn listed<'a>(workshop: &'a Workshop, list: &str) -> Vec<Standing<'a>> {
    match of(workshop, list) {
        State::Ranked(standings) => standings.into_iter().filter(|standing| standing.listed).collect(),
        State::Open | State::Unranked => Vec::new(),
    }
}

/// The wishes into which an entry of a ranked list was turned, also those of what lies in it only now.
pub fn wishes<'a>(workshop: &'a Workshop, entry: Id, into: &str) -> impl Iterator<Item = &'a Item> {
    let rests = move |link| workshop.lists.candidate(link) == entry;
    workshop.lists.list(into).standing().filter(move |wish| wish.from.is_some_and(rests))
}

#[cfg(test)]
mod tests;
