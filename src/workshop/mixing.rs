//! Groups that are mixed out of those before, so that people meet others: how many there are, and who goes where by the
//! numbers that people counted. Nothing here knows a person.
//!
//! Into as many groups as before people go as they change tables in `seating.rs`: in each group everybody has a number,
//! kept for the whole day; number 1 stays, and the others go on. Into more or fewer groups they count off once more, one
//! group after the other, so that those of one group are spread over the new ones.

use std::collections::BTreeMap;

use super::Workshop;
use super::event::{GroupEvent, RowId, Went};
use super::groups::{self, groups_of};
use super::method::GroupsAsked;
use super::rounds::{Division, Mixed};
use super::seating;
use super::step::Hearing;

impl Workshop {
    /// How this row divides the room: into groups of about this size, or if it mixes those before, of theirs.
    pub(super) fn division_of(&self, row: RowId, asked: GroupsAsked<'_>) -> GroupEvent {
        let mixed = self.divided_before(row).filter(|_| asked.mixed);
        mixed.and_then(|from| self.mixed_from(row, from, asked.size)).unwrap_or_else(|| {
            let sizes = groups_of(self.people, asked.size.unwrap_or(groups::USUAL));
            GroupEvent::Divided { row, people: self.people, sizes }
        })
    }

    /// The row whose groups this row mixes; `None` if people have not been in any.
    fn divided_before(&self, row: RowId) -> Option<RowId> {
        match self.rounds.divisions.get(&row) {
            Some(here) => here.mixed.as_ref().map(|mixed| mixed.from),
            None => self.rounds.divided,
        }
    }

    fn mixed_from(&self, row: RowId, from: RowId, size: Option<u16>) -> Option<GroupEvent> {
        let people = self.people;
        let before = sizes_for(self.rounds.divisions.get(&from)?, people);
        let groups = u16::try_from(before.len()).ok().filter(|groups| *groups > 1)?;
        let new = size.map_or_else(|| evenly(people, groups), |size| groups_of(people, size));
        // Who sat at tables has the numbers of a café.
        let in_groups = self.step_of(from).is_some_and(|step| step.kind.uses().hearing == Hearing::ByGroup);
        if in_groups && new.len() == before.len() {
            let (base, times) = self.counted_in(from);
            let first = sizes_for(self.rounds.divisions.get(&base)?, people);
            let (mut on, went) = seating::scattered(&first, times + 1);
            on.insert(0, 0);
            let change = |now: Vec<u16>, nth| seating::after(&now, &seating::scattered(&first, nth).1);
            let sizes = (1..=times + 1).fold(first.clone(), change);
            return Some(GroupEvent::Mixed { row, from, people, sizes, on, went });
        }
        let went = counted_off(&before, u16::try_from(new.len()).ok()?);
        Some(GroupEvent::Mixed { row, from, people, sizes: new, on: Vec::new(), went })
    }

    /// The row in whose groups people counted the numbers that they have in this one, and how often they have gone by them.
    fn counted_in(&self, row: RowId) -> (RowId, u16) {
        let (mut base, mut times) = (row, 0);
        // A chain cannot be longer than there are divisions. The bound stops a ring in a foreign file.
        for _ in 0..self.rounds.divisions.len() {
            let mixed = self.rounds.divisions.get(&base).and_then(|division| division.mixed.as_ref());
            let Some(mixed) = mixed.filter(|mixed| !mixed.on.is_empty()) else { break };
            (base, times) = (mixed.from, times + 1);
        }
        (base, times)
    }

    /// How the groups of this row came out of those before; `None` if they were not mixed.
    pub fn mixed_in(&self, row: RowId) -> Option<Mixed> {
        let division = self.rounds.divisions.get(&row)?;
        let mixed = division.mixed.as_ref()?;
        if mixed.on.is_empty() {
            let pairs = |went: &Went| u32::from(went.people) * u32::from(went.people.saturating_sub(1)) / 2;
            let pairs = mixed.went.iter().map(pairs).fold(0_u32, u32::saturating_add);
            return Some(Mixed { on: Vec::new(), again: false, pairs: Some(pairs) });
        }
        let (base, times) = self.counted_in(row);
        let first = sizes_for(self.rounds.divisions.get(&base)?, division.people);
        // Counting takes the square of it, and only a foreign file has more.
        let counts = first.iter().all(|size| *size <= groups::MOST_PEOPLE);
        let pairs = counts.then(|| seating::meet_again(&first, times + 1));
        Some(Mixed { on: mixed.on.clone(), again: times > 1, pairs })
    }
}

/// The sizes of these groups; if people came or went, as many groups with all who are there. Nobody says in which group
/// they were.
fn sizes_for(division: &Division, people: u16) -> Vec<u16> {
    if people == division.people {
        return division.sizes.clone();
    }
    evenly(people, u16::try_from(division.sizes.len()).unwrap_or(u16::MAX))
}

/// So many people in so many groups: the larger first, and one apart at most.
fn evenly(people: u16, groups: u16) -> Vec<u16> {
    let groups = groups.max(1);
    (0..groups).map(|group| people / groups + u16::from(group < people % groups)).collect()
}

/// How many go from which group to which when people count from 1 to this number, group by group.
fn counted_off(before: &[u16], groups: u16) -> Vec<Went> {
    let mut went: BTreeMap<(u16, u16), u16> = BTreeMap::new();
    let people = (1..).zip(before).flat_map(|(from, size)| (0..*size).map(move |_| from));
    for (from, to) in people.zip((1..=groups.max(1)).cycle()) {
        *went.entry((from, to)).or_default() += 1;
    }
    went.into_iter().map(|((from, to), people)| Went { from, to, people }).collect()
}

#[cfg(test)]
mod tests;
