//! Intents about votes with dots or ranks.

use std::collections::BTreeMap;

use super::command::HowVoted;
use super::{Decided, Mint, Refusal, VoteCommand, WrongSlip, WrongValues};
use crate::workshop::Workshop;
use crate::workshop::event::{Event, RankedEntry, VoteEvent, VoteRule};
use crate::workshop::groups;
use crate::workshop::id::Id;
use crate::workshop::method::Dots;
use crate::workshop::ranking::{self, Ranking, RankingOf};
use crate::workshop::tally::{PaperSlip, Vote, dots_of_ranks};

impl Workshop {
    pub(super) fn decide_vote(&self, command: VoteCommand, mint: &mut Mint<'_>) -> Decided {
        let events = match command {
            VoteCommand::Open(list, how) => self.open_on(list, how, mint)?,
            VoteCommand::Scale(list, most) => self.open_scale_on(list, most, mint)?,
            VoteCommand::Values(vote, on, by, counts) => {
                let scale = self.open_vote(vote)?;
                self.check_candidate(scale, on)?;
                if !scale.scale || counts.len() != usize::from(scale.dots.most) {
                    return Err(Refusal::NotHere);
                }
                if self.only_slips(&scale.list) {
                    return Err(Refusal::Values(WrongValues::OnlySlips));
                }
                vec![VoteEvent::Values { vote, on, by, counts }]
            }
            VoteCommand::Wall(vote, on, dots) => {
                self.check_dots(vote, on)?;
                vec![VoteEvent::Wall { vote, on, dots }]
            }
            VoteCommand::Hands(vote, on, dots) => {
                self.check_dots(vote, on)?;
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
            VoteCommand::Cut(list, wanted) => self.cut(&list, wanted)?,
        };
        Ok(events.into_iter().map(Event::Vote).collect())
    }

    /// Opens a vote. A second one beside the first waits until that is closed, if anything was counted in it.
    fn open_on(&self, list: String, how: HowVoted, mint: &mut Mint<'_>) -> Result<Vec<VoteEvent>, Refusal> {
        let HowVoted { ranked, beside, by_groups } = how;
        let open = |beside| self.votes.voted(&list, beside).filter(|vote| !vote.closed);
        let waits = beside && open(false).is_some_and(Vote::has_any);
        if waits || open(beside).is_some() {
            return Err(Refusal::VoteIsOpen);
        }
        // A first vote after the second would be hidden by it.
        if !beside && self.votes.voted(&list, true).is_some() {
            return Err(Refusal::VoteIsClosed);
        }
        if self.candidates(&list).is_empty() {
            return Err(Refusal::NothingToVoteOn);
        }
        let groups = if by_groups { self.sizes_of_groups() } else { Vec::new() };
        let dots = ranked.map_or(self.dots, dots_of_ranks);
        let rule = VoteRule { ranked, beside, groups };
        Ok(vec![VoteEvent::Opened { id: mint.id(), list, dots, people: self.people, scale: false, rule }])
    }

    /// Opens a scale with values up to this one.
    fn open_scale_on(&self, list: String, most: u16, mint: &mut Mint<'_>) -> Result<Vec<VoteEvent>, Refusal> {
        if self.votes.open_scale(&list).is_some() {
            return Err(Refusal::VoteIsOpen);
        }
        if self.candidates(&list).is_empty() {
            return Err(Refusal::NothingToVoteOn);
        }
        let (id, dots, rule) = (mint.id(), Dots { each: most, most }, VoteRule::default());
        Ok(vec![VoteEvent::Opened { id, list, dots, people: self.people, scale: true, rule }])
    }

    /// How many people are in each group: as they were divided last, otherwise as they would be.
    pub fn sizes_of_groups(&self) -> Vec<u16> {
        let divided = self.rounds.division().map(|division| division.sizes.clone());
        divided.unwrap_or_else(|| groups::groups_of(self.people, groups::USUAL))
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
        let entries = vote.ranking(self);
        let groups = self.group_by_group(vote, entries).into_iter();
        let ranked = groups.map(|(group, entries)| {
            let of = RankingOf { list: vote.list.clone(), beside: vote.rule.beside, group };
            // A length that somebody set by hand stays when the vote counts on.
            let wanted = self.votes.rankings.get(&of).and_then(|was| was.wanted);
            let listed = ranking::how_many(&entries, wanted.unwrap_or(self.votes.listed));
            ranked(of, Ranking { entries, listed, wanted })
        });
        Ok(std::iter::once(VoteEvent::Closed { vote: id }).chain(ranked).collect())
    }

    /// The entries of a vote, in one or group by group.
    fn group_by_group(
        &self,
        vote: &Vote,
        entries: Vec<RankedEntry>,
    ) -> BTreeMap<Option<u16>, Vec<RankedEntry>> {
        if !vote.is_by_groups() {
            return BTreeMap::from([(None, entries)]);
        }
        let mut groups: BTreeMap<Option<u16>, Vec<(Id, u32)>> = BTreeMap::new();
        for RankedEntry { id, dots, .. } in entries {
            groups.entry(self.group_of(id)).or_default().push((id, dots));
        }
        groups.into_iter().map(|(group, dots)| (group, ranking::ranked(dots))).collect()
    }

    /// Cuts the ranked list at `wanted` of the entries that still stand, that of each group if each has one; removed and
    /// merged ones do not count.
    fn cut(&self, list: &str, wanted: u16) -> Result<Vec<VoteEvent>, Refusal> {
        let all: Vec<(&RankingOf, &Ranking)> = self.votes.ranked(list).collect();
        if all.is_empty() {
            return Err(Refusal::NotHere);
        }
        let now = |was: &Ranking| {
            let entries = ranking::entries(self, was);
            Ranking { listed: ranking::how_many(&entries, wanted), entries, wanted: Some(wanted) }
        };
        if all.iter().all(|(_, was)| now(was) == **was) {
            return Ok(Vec::new());
        }
        Ok(all.into_iter().map(|(of, was)| ranked(of.clone(), now(was))).collect())
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

    /// Checks that dots on this can be counted in an open vote: on a scale people give values, and in an order ranks.
    fn check_dots(&self, vote: Id, on: Id) -> Result<(), Refusal> {
        let counted = self.open_vote(vote)?;
        self.check_candidate(counted, on)?;
        match counted.rule.ranked {
            Some(_) => Err(Refusal::Slip(WrongSlip::OnlyInOrder)),
            None if counted.scale => Err(Refusal::NotHere),
            None => Ok(()),
        }
    }

    fn check_candidate(&self, vote: &Vote, on: Id) -> Result<(), Refusal> {
        let here = self.is_candidate(&vote.list, self.lists.candidate(on));
        if here { Ok(()) } else { Err(Refusal::NotHere) }
    }

    /// Only slips can be checked against the limits; for a wall and a show of hands there is the control sum.
    ///
    /// # Errors
    /// The refusal says what does not count.
    pub fn check_slip(&self, vote: &Vote, on: &[Id]) -> Result<(), Refusal> {
        let Dots { each, most } = vote.dots;
        on.iter().try_for_each(|id| self.check_candidate(vote, *id))?;
        if vote.is_by_groups() {
            self.of_one_group(on)?;
        }
        if let Some(ranks) = vote.rule.ranked {
            return self.in_order(on, ranks);
        }
        if on.len() > usize::from(each) && !vote.scale {
            return Err(Refusal::Slip(WrongSlip::TooManyDots(
                u16::try_from(on.len()).unwrap_or(u16::MAX),
                each,
            )));
        }
        for id in on {
            let candidate = self.lists.candidate(*id);
            let same = on.iter().filter(|other| self.lists.candidate(**other) == candidate).count();
            if same > usize::from(most) {
                let label = self.candidate_label(candidate).to_string();
                return Err(Refusal::Slip(WrongSlip::TooManyOnOne(label, most)));
            }
        }
        Ok(())
    }

    /// Checks that a slip names each candidate once, and gives them what their places count.
    fn in_order(&self, on: &[Id], ranks: u16) -> Result<(), Refusal> {
        let slip = PaperSlip { on: on.to_vec(), refused: false };
        self.check_order(&slip.order(), ranks)?;
        if slip == PaperSlip::in_order(&slip.order(), ranks) { Ok(()) } else { Err(Refusal::NotHere) }
    }

    /// Checks what a slip names in order, before it is told what each counts.
    ///
    /// # Errors
    /// The refusal says what does not count.
    pub fn check_order(&self, order: &[Id], ranks: u16) -> Result<(), Refusal> {
        let mut seen: Vec<Id> = Vec::new();
        for id in order.iter().map(|id| self.lists.candidate(*id)) {
            if seen.contains(&id) {
                return Err(Refusal::Slip(WrongSlip::NamedTwice(self.candidate_label(id).to_string())));
            }
            seen.push(id);
        }
        if seen.len() > usize::from(ranks) {
            let named = u16::try_from(seen.len()).unwrap_or(u16::MAX);
            return Err(Refusal::Slip(WrongSlip::TooManyNamed(named, ranks)));
        }
        Ok(())
    }

    /// Checks that a slip is on the lines of one group.
    fn of_one_group(&self, on: &[Id]) -> Result<(), Refusal> {
        let group = |id: &Id| {
            let id = self.lists.candidate(*id);
            (self.group_of(id), id)
        };
        let mut groups = on.iter().map(group);
        let Some((first, of_first)) = groups.next() else { return Ok(()) };
        match groups.find(|(group, _)| *group != first) {
            Some((_, other)) => {
                let [one, other] = [of_first, other].map(|id| self.candidate_label(id).to_string());
                Err(Refusal::Slip(WrongSlip::OfTwoGroups(one, other)))
            }
            None => Ok(()),
        }
    }
}

fn ranked(of: RankingOf, ranking: Ranking) -> VoteEvent {
    let (RankingOf { list, beside, group }, Ranking { entries, listed, wanted }) = (of, ranking);
    VoteEvent::Ranked { list, entries, listed, wanted, beside, group }
}
