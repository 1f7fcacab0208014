//! What groups report under heads: each group has a title and lines under the same heads. A line knows its group and its
//! head, and all of them are lines of one list.

use super::Workshop;
use super::event::RowId;
use super::items::{Item, List};
use super::method::Method;
use super::words::Words;

/// The fewest and the most heads of a report: more do not stand side by side on a wall.
pub const HEADS: (u16, u16) = (2, 6);
/// The head of a title.
pub const TITLE: u16 = 0;

impl Method {
    /// What groups report about whose lines go into this list, one after the other; empty if their lines stand by
    /// themselves.
    pub fn heads_of(&self, list: &str) -> &[Words] {
        let mut heads = self.steps.iter().filter_map(|step| step.kind.report_heads());
        heads.find(|(into, _)| *into == list).map(|(_, heads)| heads).unwrap_or_default()
    }
}

impl Item {
    /// Under which of so many heads it stands in the report of its group, from 1; 0 if it is the title. What came from
    /// elsewhere stands under the first.
    pub fn head_among(&self, heads: usize) -> u16 {
        let last = u16::try_from(heads).unwrap_or(u16::MAX);
        self.on_board.head.unwrap_or(1).min(last)
    }

    /// Whether it is the title of its group's report.
    pub fn is_title(&self) -> bool {
        self.on_board.head == Some(TITLE)
    }
}

impl List {
    /// The title of a group's report; its first, if a foreign file has several.
    pub fn title_of(&self, group: u16) -> Option<&Item> {
        self.standing().find(|item| item.group == Some(group) && item.is_title())
    }

    /// What a group reported under one of so many heads.
    pub fn under_head(&self, (group, head): (u16, u16), heads: usize) -> impl Iterator<Item = &Item> {
        self.standing().filter(move |item| item.group == Some(group) && item.head_among(heads) == head)
    }
}

impl Workshop {
    /// The names of the heads of this list, in order.
    pub fn heads_named<'a>(&'a self, list: &str) -> Vec<&'a str> {
        self.method.heads_of(list).iter().map(|head| head.get(self.lang)).collect()
    }

    /// The groups that reported something into this list, or that there are, in order.
    pub fn groups_in(&self, list: &str) -> Vec<u16> {
        let said = self.lists.list(list).standing().filter_map(|item| item.group);
        let of_list = |row: &RowId| self.step_of(*row).is_some_and(|step| step.kind.list() == Some(list));
        let own = self.rounds.divisions.iter().rev().find(|(row, _)| of_list(row));
        let divided =
            own.map(|(_, division)| division.sizes.len()).or_else(|| self.groups_here()).unwrap_or(0);
        let mut groups: Vec<u16> = (1..=u16::try_from(divided).unwrap_or(u16::MAX)).chain(said).collect();
        groups.sort_unstable();
        groups.dedup();
        groups
    }

    /// The group and the head at hand in the report into this list: those that are in focus; failing that, what the first
    /// group reports first.
    pub fn head_at_hand(&self, list: &str, focus: Option<(u16, u16)>) -> (u16, u16) {
        let groups = self.groups_in(list);
        let heads = self.method.heads_of(list).len();
        let there = |(group, head): &(u16, u16)| groups.contains(group) && usize::from(*head) <= heads;
        focus.filter(there).unwrap_or_else(|| self.begins_at(list, groups.first().copied().unwrap_or(1)))
    }

    /// Where the report of a group goes on: at its title, or behind it.
    pub fn begins_at(&self, list: &str, group: u16) -> (u16, u16) {
        let titled = self.lists.list(list).title_of(group).is_some();
        (group, if titled { TITLE + 1 } else { TITLE })
    }
}
