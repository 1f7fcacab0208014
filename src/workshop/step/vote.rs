//! People vote on what a list, a board, a table, the islands or the plans taken over hold, with dots or in order; the end
//! of the step shows the ranking.

use super::{Scene, Uses, VoteAsked};
use crate::workshop::Workshop;
use crate::workshop::event::{Event, RowId};
use crate::workshop::method::check::{FoundFault, Needs};
use crate::workshop::room::Sight;
use crate::workshop::room::voted;
use crate::workshop::tally::RANKS;

pub(super) fn uses(asked: VoteAsked<'_>) -> Uses<'_> {
    Uses { list: Some(asked.list), captures: true, votes_on: Some(asked.list), ..Uses::NOTHING }
}

pub(super) fn check(needs: &Needs<'_>, asked: VoteAsked<'_>) -> Result<(), FoundFault> {
    needs.votable(asked.list, "vote.list")?;
    needs.ranking_of(asked.list, "vote.list")?;
    let (least, most) = RANKS;
    asked.ranked.map_or(Ok(()), |ranked| needs.number("vote.ranked", ranked, least, most))?;
    if asked.beside {
        needs.second_vote(asked.list, "vote.beside")?;
    }
    if asked.within.is_some() {
        needs.by_groups(asked.list, "vote.within")?;
    }
    Ok(())
}

pub(super) fn prepared(_: &Workshop, _: RowId, _: VoteAsked<'_>) -> Option<Event> {
    None
}

pub(super) fn picture<'a>(scene: Scene<'a>, asked: VoteAsked<'_>) -> Sight<'a> {
    match scene.workshop.votes.voted(asked.list, asked.beside) {
        // It is the ballot while the vote is open.
        Some(_) => voted::ranked(scene.workshop, asked.list),
        None => voted::ballot(scene.workshop, asked.list),
    }
}
