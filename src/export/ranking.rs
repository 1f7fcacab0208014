//! A ranked list as it stands now: what was merged, put into a theme or taken away after the vote is followed, so that
//! nothing that was taken away is shown and no dot is lost.

use crate::workshop::Workshop;
use crate::workshop::id::Id;
use crate::workshop::items::Named;

/// An entry of a ranked list.
#[derive(Debug, Clone, Copy)]
pub(super) struct Standing<'a> {
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
pub(super) enum State<'a> {
    /// Nothing was ranked yet.
    Unranked,
    /// A vote is open: its sums are nobody's to see.
    Open,
    /// All candidates, most dots first.
    Ranked(Vec<Standing<'a>>),
}

/// The ranking of a list.
pub(super) fn of<'a>(workshop: &'a Workshop, list: &str) -> State<'a> {
    if workshop.votes.open(list).is_some() {
        return State::Open;
    }
    let Some(ranking) = workshop.votes.ranking(list) else { return State::Unranked };
    let mut standings: Vec<Standing<'a>> = Vec::new();
    for (at, entry) in ranking.entries.iter().enumerate() {
        let id = workshop.lists.candidate(entry.id);
        let Some(named) = workshop.lists.named(id).filter(|named| named.stands()) else { continue };
        let listed = at < usize::from(ranking.listed);
        match standings.iter_mut().find(|standing| standing.named.id() == id) {
            Some(same) => {
                same.dots += entry.dots;
                same.listed |= listed;
            }
            None => standings.push(Standing { named, dots: entry.dots, place: 0, listed }),
        }
    }
    standings.sort_by_key(|standing| std::cmp::Reverse(standing.dots));
    place(&mut standings);
    State::Ranked(standings)
}

fn place(standings: &mut [Standing<'_>]) {
    let mut above: Option<(u32, u16)> = None;
    for (at, standing) in standings.iter_mut().enumerate() {
        standing.place = match above {
            Some((dots, place)) if dots == standing.dots => place,
            _ => at as u16 + 1,
        };
        above = Some((standing.dots, standing.place));
    }
}

/// The entries that make the bottom or top list; none while it is not ranked.
pub(super) fn listed<'a>(workshop: &'a Workshop, list: &str) -> Vec<Standing<'a>> {
    match of(workshop, list) {
        State::Ranked(standings) => standings.into_iter().filter(|standing| standing.listed).collect(),
        State::Open | State::Unranked => Vec::new(),
    }
}

/// Whether what an island or a wish rests on is this entry.
pub(super) fn is_now(workshop: &Workshop, link: Id, entry: Id) -> bool {
    workshop.lists.candidate(link) == entry || workshop.lists.merged(link) == entry
}
