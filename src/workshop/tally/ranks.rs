//! Votes that are no dots of all together: slips that name candidates in order, and groups that vote each on its own lines.

use std::collections::BTreeMap;

use super::{PaperSlip, Uneven, Vote};
use crate::workshop::Workshop;
use crate::workshop::event::VoteRule;
use crate::workshop::id::Id;
use crate::workshop::method::Dots;

/// The fewest candidates that a slip can name in order, and the most: more than these nobody weighs against each other.
pub const RANKS: (u16, u16) = (2, 7);

/// The dots of a slip that names so many candidates in order: the first counts so many, the next one less, and so on.
pub fn dots_of_ranks(ranks: u16) -> Dots {
    let ranks = ranks.min(RANKS.1);
    Dots { each: ranks * (ranks + 1) / 2, most: ranks }
}

impl PaperSlip {
    /// A slip that names these candidates in order, where the first counts `ranks`.
    pub fn in_order(order: &[Id], ranks: u16) -> Self {
        let weights = (1..=ranks).rev().chain(std::iter::repeat(0));
        let on = order.iter().zip(weights).flat_map(|(id, weight)| std::iter::repeat_n(*id, weight.into()));
        Self { on: on.collect(), refused: false }
    }

    /// The candidates that it names, each once, in the order of the slip.
    pub fn order(&self) -> Vec<Id> {
        let mut order: Vec<Id> = Vec::new();
        for id in &self.on {
            if !order.contains(id) {
                order.push(*id);
            }
        }
        order
    }
}

impl VoteRule {
    /// How many people a group has; `None` if nobody votes by groups, or it is not known.
    pub fn people_of(&self, group: u16) -> Option<u16> {
        self.groups.get(usize::from(group).checked_sub(1)?).copied()
    }
}

impl Vote {
    /// What does not agree, if anything: in all, or in the first group where it does not.
    pub fn uneven(&self, workshop: &Workshop) -> Option<Uneven> {
        let in_group = || {
            self.sums_of_groups(workshop).into_iter().find_map(|(group, dots)| {
                let possible = self.possible_in(group)?;
                (dots > possible).then_some(Uneven::InGroup(group, dots, possible))
            })
        };
        self.uneven_in_all().or_else(in_group)
    }

    /// How many dots the people of a group have in all; `None` if nobody votes by groups, or it is not known.
    pub fn possible_in(&self, group: u16) -> Option<u32> {
        Some(u32::from(self.rule.people_of(group)?) * u32::from(self.dots.each))
    }

    /// How many dots are on the lines of each group, in a vote of the groups by themselves.
    pub fn sums_of_groups(&self, workshop: &Workshop) -> BTreeMap<u16, u32> {
        let mut sums: BTreeMap<u16, u32> =
            (1..).zip(&self.rule.groups).map(|(group, _)| (group, 0)).collect();
        for (on, dots) in self.sums(&workshop.lists) {
            if let Some(sum) = workshop.group_of(on).and_then(|group| sums.get_mut(&group)) {
                *sum = sum.saturating_add(dots);
            }
        }
        sums
    }

    /// Whether each group votes on its own lines.
    pub fn is_by_groups(&self) -> bool {
        !self.rule.groups.is_empty()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::workshop::id::Run;

    fn id(nth: u16) -> Id {
        Id { run: Run::METHOD, seq: 0, nth }
    }

    #[test]
    fn a_slip_in_order_counts_less_from_one_to_the_next_and_reads_back() {
        let [a, b, c] = [1, 2, 3].map(id);
        let slip = PaperSlip::in_order(&[c, a, b], 3);
        assert_eq!(slip.on, [c, c, c, a, a, b]);
        assert_eq!(slip.order(), [c, a, b]);
        assert_eq!(PaperSlip::in_order(&[b], 3).on, [b, b, b], "one that names a single one counts it whole");
        assert_eq!(dots_of_ranks(3), Dots { each: 6, most: 3 });
    }
}
