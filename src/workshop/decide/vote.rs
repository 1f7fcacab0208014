//! Intents about votes with dots.

use super::{Decided, Mint, Refusal, VoteCommand, WrongSlip, WrongValues};
use crate::workshop::Workshop;
use crate::workshop::event::{Event, VoteEvent};
use crate::workshop::id::Id;
use crate::workshop::items::Named;
use crate::workshop::method::Dots;
use crate::workshop::ranking::{self, Ranking};
use crate::workshop::rows::Label;
use crate::workshop::tally::{PaperSlip, Vote};

impl Workshop {
    pub(super) fn decide_vote(&self, command: VoteCommand, mint: &mut Mint<'_>) -> Decided {
        let events = match command {
            VoteCommand::Open(list) => self.open_on(list, None, mint)?,
            VoteCommand::Scale(list, most) => self.open_on(list, Some(most), mint)?,
            VoteCommand::Values(vote, on, by, counts) => {
                let scale = self.open_vote(vote)?;
                self.check_candidate(scale, on)?;
                if !scale.scale || counts.len() != usize::from(scale.dots.most) {
                    return Err(Refusal::NotHere);
                }
                vec![VoteEvent::Values { vote, on, by, counts }]
            }
            VoteCommand::Wall(vote, on, dots) => {
                self.check_candidate(self.open_vote(vote)?, on)?;
                vec![VoteEvent::Wall { vote, on, dots }]
            }
            VoteCommand::Hands(vote, on, dots) => {
                self.check_candidate(self.open_vote(vote)?, on)?;
                vec![VoteEvent::Hands { vote, on, dots }]
            }
            VoteCommand::Slip(vote, on) => {
                self.check_slip(self.open_vote(vote)?, &on)?;
                vec![VoteEvent::Slip { vote, on, refused: false }]
            }
            VoteCommand::Refuse(vote) => {
                self.open_vote(vote)?;
                vec![VoteEvent::Slip { vote, on: Vec::new(), refused: true }]
            }
            VoteCommand::CountAgain(vote, slip) => {
                self.check_slip(self.open_vote(vote)?, &slip.on)?;
                let PaperSlip { on, refused } = slip;
                vec![VoteEvent::CountedAgain { vote, on, refused }]
            }
            VoteCommand::Settle(vote, slip) => self.settle(vote, slip)?,
            VoteCommand::Close(id) => self.close(id)?,
            VoteCommand::Reopen(id) => self.reopen(id)?,
            VoteCommand::Cut(list, wanted) => self.cut(list, wanted)?,
        };
        Ok(events.into_iter().map(Event::Vote).collect())
    }

    /// Opens a vote on a list; with a highest value, a scale.
    fn open_on(
        &self,
        list: String,
        most: Option<u16>,
        mint: &mut Mint<'_>,
    ) -> Result<Vec<VoteEvent>, Refusal> {
        let open = if most.is_some() { self.votes.open_scale(&list) } else { self.votes.open(&list) };
        if open.is_some() {
            return Err(Refusal::VoteIsOpen);
        }
        if self.lists.candidates(&list).is_empty() {
            return Err(Refusal::NothingToVoteOn);
        }
        let dots = most.map_or(self.dots, |most| Dots { each: most, most });
        let (id, scale) = (mint.id(), most.is_some());
        Ok(vec![VoteEvent::Opened { id, list, dots, people: self.people, scale }])
    }

    fn settle(&self, id: Id, slip: PaperSlip) -> Result<Vec<VoteEvent>, Refusal> {
        let vote = self.open_vote(id)?;
        self.check_slip(vote, &slip.on)?;
        let number = vote.again.saturating_add(1);
        let PaperSlip { on, refused } = slip;
        let again = VoteEvent::CountedAgain { vote: id, on: on.clone(), refused };
        Ok(vec![VoteEvent::Settled { vote: id, slip: number, on, refused }, again])
    }

    /// When the day ends, the votes that are open and counted something are closed, since their list would be lost.
    pub(super) fn votes_end(&self) -> impl Iterator<Item = Event> {
        let open = self.votes.votes.iter().filter(|vote| !vote.closed && vote.has_any());
        open.filter_map(|vote| self.close(vote.id).ok()).flatten().map(Event::Vote)
    }

    /// Whoever comes while a vote is open votes as well; whoever leaves may have voted.
    pub(super) fn people_vote(&self, people: u16) -> impl Iterator<Item = Event> {
        let open = self.votes.votes.iter().filter(move |vote| !vote.closed && vote.people < people);
        open.map(move |vote| Event::Vote(VoteEvent::People { vote: vote.id, people }))
    }

    fn close(&self, id: Id) -> Result<Vec<VoteEvent>, Refusal> {
        let vote = self.open_vote(id)?;
        if vote.scale {
            return Ok(vec![VoteEvent::Closed { vote: id }]);
        }
        let entries = vote.ranking(&self.lists);
        // A length that somebody set by hand stays when the vote counts on.
        let wanted = self.votes.ranking(&vote.list).and_then(|was| was.wanted);
        let listed = ranking::how_many(&entries, wanted.unwrap_or(self.votes.listed));
        let ranked = VoteEvent::Ranked { list: vote.list.clone(), entries, listed, wanted };
        Ok(vec![VoteEvent::Closed { vote: id }, ranked])
    }

    /// Cuts the ranked list at `wanted` of the entries that still stand; removed and merged ones do not count.
    fn cut(&self, list: String, wanted: u16) -> Result<Vec<VoteEvent>, Refusal> {
        let was = self.votes.ranking(&list).ok_or(Refusal::NotHere)?;
        let entries = ranking::entries(self, was);
        let now = Ranking { listed: ranking::how_many(&entries, wanted), entries, wanted: Some(wanted) };
        if now == *was {
            return Ok(Vec::new());
        }
        let Ranking { entries, listed, wanted } = now;
        Ok(vec![VoteEvent::Ranked { list, entries, listed, wanted }])
    }

    /// Only the newest vote on a list can count on, because the ranking is that vote's; so it is with scales.
    fn reopen(&self, id: Id) -> Result<Vec<VoteEvent>, Refusal> {
        let vote = self.votes.vote(id).ok_or(Refusal::NotHere)?;
        if self.votes.newest_like(vote).is_some_and(|newest| newest.id != id) {
            return Err(Refusal::VoteIsClosed);
        }
        if vote.scale && vote.closed && vote.tells_slips() {
            return Err(Refusal::Values(WrongValues::Shown));
        }
        Ok(if vote.closed { vec![VoteEvent::Reopened { vote: id }] } else { Vec::new() })
    }

    fn open_vote(&self, id: Id) -> Result<&Vote, Refusal> {
        let vote = self.votes.vote(id).ok_or(Refusal::NotHere)?;
        if vote.closed { Err(Refusal::VoteIsClosed) } else { Ok(vote) }
    }

    fn check_candidate(&self, vote: &Vote, on: Id) -> Result<(), Refusal> {
        let candidate = self.lists.candidate(on);
        let stands = self.lists.named(candidate).is_some_and(Named::stands);
        let here = stands && self.lists.holds(&vote.list, candidate);
        if here { Ok(()) } else { Err(Refusal::NotHere) }
    }

    /// Only slips can be checked against the limits; for a wall and a show of hands there is the control sum.
    ///
    /// # Errors
    /// The refusal says what does not count.
    pub fn check_slip(&self, vote: &Vote, on: &[Id]) -> Result<(), Refusal> {
        let Dots { each, most } = vote.dots;
        if on.len() > usize::from(each) && !vote.scale {
            return Err(Refusal::Slip(WrongSlip::TooManyDots(
                u16::try_from(on.len()).unwrap_or(u16::MAX),
                each,
            )));
        }
        for id in on {
            self.check_candidate(vote, *id)?;
            let candidate = self.lists.candidate(*id);
            let same = on.iter().filter(|other| self.lists.candidate(**other) == candidate).count();
            if same > usize::from(most) {
                let label = self.lists.named(candidate).map(Label::of).unwrap_or_default().to_string();
                return Err(Refusal::Slip(WrongSlip::TooManyOnOne(label, most)));
            }
        }
        Ok(())
    }
}
