//! Intents about a round: somebody was heard, or passed.

use super::{Decided, Refusal};
use crate::workshop::Workshop;
use crate::workshop::event::{Event, GroupEvent, RowId};
use crate::workshop::rounds::Round;
use crate::workshop::time::Stamp;

impl Workshop {
    /// Counts a turn where people are only heard: where their words are written down, each line is a turn.
    pub(super) fn decide_hear(&self, row: RowId, now: Stamp) -> Decided {
        let round = self.heard_only().filter(|_| self.day.is_led(now)).ok_or(Refusal::NotHere)?;
        Ok(self
            .recounted(row, round)
            .into_iter()
            .chain([GroupEvent::Heard { row }])
            .map(Event::Group)
            .collect())
    }

    /// Counts somebody who passes, if anybody is left who could.
    pub(super) fn decide_pass(&self, row: RowId, now: Stamp) -> Decided {
        if !self.day.is_led(now) {
            return Err(Refusal::NotHere);
        }
        let round = self.rounds.rounds.get(&row).copied().unwrap_or_default();
        let passes = Round { turns: self.turns_of(round), ..round }.waiting() > 0;
        let passed = passes.then_some(GroupEvent::Passed { row });
        let again = self.recounted(row, round).filter(|_| passes);
        Ok(again.into_iter().chain(passed).map(Event::Group).collect())
    }

    /// The turns of a round, if others are here than when they were counted.
    fn recounted(&self, row: RowId, round: Round) -> Option<GroupEvent> {
        let Round { turns: before, pairs, popcorn, .. } = round;
        let turns = self.turns_of(round);
        (turns != before).then_some(GroupEvent::Turns { row, turns, pairs, popcorn })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::workshop::decide::{ClockCommand, Command, GroupCommand};
    use crate::workshop::event::{BriefEvent, Opened};
    use crate::workshop::fixture::{Leader, opened};
    use crate::workshop::method::Method;

    /// A check-in of twenty that is under way.
    fn check_in() -> Leader {
        let text = include_str!(concat!(env!("OUT_DIR"), "/workshops/methods/check-in.json"));
        let method: Method = serde_json::from_str(text).unwrap();
        let plan = method.plans.iter().find(|plan| plan.id == "10").unwrap();
        let rows = crate::workshop::agenda::fit(plan, 510, 10);
        let method = method.with_plan(plan).into();
        let mut leader = Leader::of(Opened { rows, method, start: 510, length: 10, people: 20, ..opened() });
        leader.clock(ClockCommand::Next);
        leader
    }

    fn group(leader: &mut Leader, command: GroupCommand) -> Result<(), Refusal> {
        leader.try_to(Command::Group(command)).map(drop)
    }

    fn round(leader: &Leader) -> Round {
        leader.is().heard_only().unwrap()
    }

    #[test]
    fn whoever_comes_or_goes_is_counted_with_the_next_turn() {
        let mut leader = check_in();
        group(&mut leader, GroupCommand::Hear).unwrap();
        group(&mut leader, GroupCommand::Pass).unwrap();
        leader.tell(Command::Brief(BriefEvent::People { people: 19 }));
        group(&mut leader, GroupCommand::Hear).unwrap();
        assert_eq!(round(&leader), Round { turns: 19, heard: 2, passed: 1, ..Round::default() });
        leader.tell(Command::Brief(BriefEvent::People { people: 2 }));
        assert_eq!(leader.is().turns_of(round(&leader)), 3, "nobody who was heard is forgotten");
        assert_eq!(group(&mut leader, GroupCommand::Pass), Err(Refusal::NothingChanged));
        group(&mut leader, GroupCommand::Hear).unwrap();
        assert_eq!(round(&leader), Round { turns: 3, heard: 3, passed: 0, ..Round::default() });
        leader.undo();
        assert_eq!(round(&leader).heard, 2, "a turn and its sum are taken back together");
    }

    #[test]
    fn nobody_is_heard_where_words_are_written_down_or_nobody_leads() {
        let mut leader = Leader::new();
        assert_eq!(
            group(&mut leader, GroupCommand::Hear),
            Err(Refusal::NotHere),
            "what is said is written down"
        );
        let mut leader = check_in();
        leader.clock(ClockCommand::Next);
        for command in [GroupCommand::Hear, GroupCommand::Pass] {
            assert_eq!(group(&mut leader, command), Err(Refusal::NotHere), "it is over");
        }
        let mut leader = check_in();
        leader.wait(24 * 60);
        for command in [GroupCommand::Hear, GroupCommand::Pass] {
            assert_eq!(group(&mut leader, command), Err(Refusal::NotHere), "it stands still");
        }
    }
}
