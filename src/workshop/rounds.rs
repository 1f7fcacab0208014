//! Rounds (check-in, check-out) and groups: how many people spoke, how the room was divided; and what had the floor.
//! Nothing here knows a person.

use std::collections::{BTreeMap, BTreeSet};

use super::event::{GroupEvent, RowId, Went};
use super::id::Id;

/// With more people than this, a round of everybody takes long, and pairs are better.
pub const CROWD: u16 = 12;
/// The most seconds that one person's turn may take.
pub const LONGEST_TURN: u16 = 600;

/// How far a round has come.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Round {
    /// How many turns there are: one for each person, or for each pair.
    pub turns: u16,
    /// Whether each turn belongs to a pair.
    pub pairs: bool,
    /// Whether people speak in no particular order.
    pub popcorn: bool,
    /// How many turns were taken.
    pub heard: u16,
    /// How many people passed and have not taken their turn since.
    pub passed: u16,
}

/// In which order people speak.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Speaking {
    /// Whoever wants to.
    Popcorn,
    /// One after the other.
    Round,
    /// To each other, two by two.
    Pairs,
}

impl Round {
    /// In which order people speak.
    pub fn speaking(self) -> Speaking {
        match (self.pairs, self.popcorn) {
            (true, _) => Speaking::Pairs,
            (false, true) => Speaking::Popcorn,
            (false, false) => Speaking::Round,
        }
    }

    /// The order that follows this one when it is changed, where people are only heard: pairs come next if they are
    /// proposed, and last if not. A pair is not a turn: once turns are counted, they stay what they are.
    pub fn other_order(self, pairs_first: bool) -> Option<Speaking> {
        match (self.speaking(), self.is_begun()) {
            (Speaking::Round, true) => Some(Speaking::Popcorn),
            (Speaking::Popcorn, true) => Some(Speaking::Round),
            (Speaking::Pairs, true) => None,
            (Speaking::Round, false) => Some(if pairs_first { Speaking::Pairs } else { Speaking::Popcorn }),
            (Speaking::Popcorn, false) => Some(if pairs_first { Speaking::Round } else { Speaking::Pairs }),
            (Speaking::Pairs, false) => Some(if pairs_first { Speaking::Popcorn } else { Speaking::Round }),
        }
    }

    /// Whether anybody spoke or passed.
    pub fn is_begun(self) -> bool {
        self.heard > 0 || self.passed > 0
    }

    /// How many turns are still to come.
    pub fn waiting(self) -> u16 {
        self.turns.saturating_sub(self.heard.saturating_add(self.passed))
    }
}

/// How the room was divided.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Division {
    /// How many people were divided.
    pub people: u16,
    /// How many people are in each group, from group 1.
    pub sizes: Vec<u16>,
    /// How it came out of the division before, if the groups were mixed.
    pub mixed: Option<Mixing>,
}

/// How groups were mixed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mixing {
    /// The row in which people were divided before.
    pub from: RowId,
    /// How many groups on each number went, from number 1; empty if people counted off once more, group by group.
    pub on: Vec<u16>,
    /// How many went from which of the groups before to which of these.
    pub went: Vec<Went>,
}

/// How groups come out of those before.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mixed {
    /// How many groups on each number goes, from number 1; empty if people count off once more.
    pub on: Vec<u16>,
    /// Whether people have the numbers that they counted at an earlier mixing.
    pub again: bool,
    /// How many pairs of people have been in one group more than once by now. Where people count off once more, those who
    /// met before the last groups are not counted. `None` if there are too many to count.
    pub pairs: Option<u32>,
}

/// How people changed tables.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ChangeOfTables {
    /// How many tables on each number went, from number 1; empty if everybody went to the next.
    pub on: Vec<u16>,
    /// How many went from which table to which.
    pub went: Vec<Went>,
}

/// The rounds and divisions of a day, by the row that they belong to, and what had the floor.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Rounds {
    /// The rounds.
    pub rounds: BTreeMap<RowId, Round>,
    /// The divisions.
    pub divisions: BTreeMap<RowId, Division>,
    /// The row of the newest division. The numbers of rows do not show it, because rows are moved and added.
    pub divided: Option<RowId>,
    /// How people changed tables, by the row in which they did.
    pub changes: BTreeMap<RowId, ChangeOfTables>,
    /// How many people were counted at each table that they chose, by the row in which they did.
    pub counts: BTreeMap<RowId, BTreeMap<u16, u16>>,
    /// How many people were counted at each entry that they chose.
    pub chosen: BTreeMap<Id, u16>,
    /// What got the floor so far, the newest last.
    pub had_floor: Vec<HadFloor>,
    /// What was put before what in the order in which entries get the floor, the newest last.
    pub put: Vec<(Id, Option<Id>)>,
    /// What waits for the next meeting before it gets the floor.
    pub parked: BTreeSet<Id>,
}

/// That an entry got the floor.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct HadFloor {
    /// The row of the step.
    pub row: RowId,
    /// The entry.
    pub id: Id,
    /// What the step's clock had used when it got it, in whole seconds.
    pub since_s: u32,
    /// The minutes that it then had, whatever it was given since.
    pub given: Option<u16>,
}

impl Rounds {
    /// The newest division, whichever step made it.
    pub fn division(&self) -> Option<&Division> {
        self.divisions.get(&self.divided?)
    }

    fn divide(&mut self, row: RowId, division: Division) {
        self.divisions.insert(row, division);
        self.divided = Some(row);
    }

    /// Applies what happened.
    pub fn apply(&mut self, event: &GroupEvent) {
        match event {
            GroupEvent::Turns { row, turns, pairs, popcorn } => {
                let round = self.rounds.entry(*row).or_default();
                (round.turns, round.pairs, round.popcorn) = (*turns, *pairs, *popcorn);
            }
            GroupEvent::Heard { row } => {
                let round = self.rounds.entry(*row).or_default();
                if round.waiting() == 0 && round.passed > 0 {
                    round.passed -= 1;
                }
                round.heard = round.heard.saturating_add(1);
                round.turns = round.turns.max(round.heard.saturating_add(round.passed));
            }
            GroupEvent::Passed { row } => {
                let round = self.rounds.entry(*row).or_default();
                if round.waiting() > 0 {
                    round.passed += 1;
                }
            }
            GroupEvent::Divided { row, people, sizes } => {
                self.divide(*row, Division { people: *people, sizes: sizes.clone(), mixed: None });
            }
            GroupEvent::Mixed { row, from, people, sizes, on, went } => {
                let mixed = Some(Mixing { from: *from, on: on.clone(), went: went.clone() });
                self.divide(*row, Division { people: *people, sizes: sizes.clone(), mixed });
            }
            GroupEvent::Counted { row, table, people } => {
                self.counts.entry(*row).or_default().insert(*table, *people);
            }
            GroupEvent::Chosen { id, people } => drop(self.chosen.insert(*id, *people)),
            GroupEvent::ChangedTables { row, on, went } => {
                self.changes.insert(*row, ChangeOfTables { on: on.clone(), went: went.clone() });
            }
            GroupEvent::TakenUp { row, id, since_s } => {
                self.parked.remove(id);
                self.had_floor.push(HadFloor { row: *row, id: *id, since_s: *since_s, given: None });
            }
            GroupEvent::Put { id, before } => self.put.push((*id, *before)),
            GroupEvent::Parked { id, parked: true } => drop(self.parked.insert(*id)),
            GroupEvent::Parked { id, parked: false } => drop(self.parked.remove(id)),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn turns_that_are_counted_never_become_pairs() {
        let round = |heard, speaking| Round {
            turns: 20,
            heard,
            pairs: speaking == Speaking::Pairs,
            popcorn: speaking == Speaking::Popcorn,
            passed: 0,
        };
        let (round_, popcorn, pairs) = (Speaking::Round, Speaking::Popcorn, Speaking::Pairs);
        // (order, turns counted, pairs proposed, the next order)
        let orders = [
            (round_, 0, false, Some(popcorn)),
            (popcorn, 0, false, Some(pairs)),
            (pairs, 0, false, Some(round_)),
            (round_, 0, true, Some(pairs)),
            (pairs, 0, true, Some(popcorn)),
            (popcorn, 0, true, Some(round_)),
            (round_, 3, true, Some(popcorn)),
            (popcorn, 3, false, Some(round_)),
            (pairs, 3, true, None),
        ];
        for (order, heard, proposed, next) in orders {
            assert_eq!(round(heard, order).other_order(proposed), next, "{order:?}, {heard}, {proposed}");
        }
    }

    #[test]
    fn who_passed_is_asked_again_when_all_others_were_heard() {
        let row = RowId(2);
        let mut rounds = Rounds::default();
        rounds.apply(&GroupEvent::Turns { row, turns: 3, pairs: false, popcorn: false });
        rounds.apply(&GroupEvent::Passed { row });
        rounds.apply(&GroupEvent::Heard { row });
        rounds.apply(&GroupEvent::Heard { row });
        assert_eq!(rounds.rounds[&row], Round { turns: 3, heard: 2, passed: 1, ..Round::default() });
        rounds.apply(&GroupEvent::Passed { row });
        assert_eq!(rounds.rounds[&row].passed, 1, "nobody is left to pass");
        rounds.apply(&GroupEvent::Heard { row });
        assert_eq!(rounds.rounds[&row], Round { turns: 3, heard: 3, passed: 0, ..Round::default() });
        rounds.apply(&GroupEvent::Heard { row });
        assert_eq!(rounds.rounds[&row].turns, 4, "a late-comer makes the circle larger");
    }
}
