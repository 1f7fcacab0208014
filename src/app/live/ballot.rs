//! What is known of a ballot before its vote, while it can still be made shorter.

use crate::workshop::room::Room;

use super::super::page;
use super::{Ctx, LiveScreen};

/// With more candidates than this, the program proposes themes or paper.
const MANY: usize = 14;
/// Of more candidates than this nobody asks how many pages they take.
const COUNTED: usize = 300;

/// The ballot of the vote that comes next.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct BallotAhead {
    /// How many candidates it has.
    pub candidates: u32,
    /// On how many pages of the room's picture they stand.
    pub pages: u32,
}

impl BallotAhead {
    /// Whether there are too many to choose from.
    pub fn is_long(self) -> bool {
        self.candidates as usize > MANY
    }
}

impl LiveScreen {
    /// The ballot of the vote that comes next on the list of this step; `None` if no vote does, or once it has begun.
    pub fn ballot_ahead(&self, ctx: Ctx<'_>) -> Option<BallotAhead> {
        let workshop = self.workshop();
        let list =
            workshop.vote_ahead().filter(|list| self.is_led() && workshop.votes.newest(list).is_none())?;
        let candidates = workshop.candidates(list).len();
        let pages = || page::number(&Room::of_ballot(workshop, list), None, self.room_size(ctx)).1;
        let pages = if candidates <= COUNTED { pages() } else { 1 };
        Some(BallotAhead { candidates: candidates as u32, pages: pages as u32 })
    }
}
