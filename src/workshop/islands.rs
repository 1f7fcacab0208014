//! Islands: the development areas. Their action plans are rows of a table (`plan.rs`).

use super::Workshop;
use super::event::IslandEvent;
use super::id::{Id, Run};
use super::items::Named;
use super::method::{ISLANDS, ListRole};
use super::text::Line;

/// A development area.
#[derive(Debug, Clone, PartialEq)]
pub struct Island {
    /// Its id.
    pub id: Id,
    /// The number that people see. Only an undo frees it.
    pub number: u32,
    /// What it is called.
    pub name: Line,
    /// The items and themes of the bottom list and the top list that it builds on.
    pub links: Vec<Id>,
    /// How many people went there.
    pub people: Option<u16>,
    /// Whom to ask about it.
    pub contact: Option<Line>,
    /// Whether it was taken over from a workshop that this one follows.
    pub taken_over: bool,
    /// The island it was split from.
    pub from: Option<Id>,
    /// Whether it rests: nobody works on it for now.
    pub resting: bool,
    /// Whether it was removed.
    pub removed: bool,
}

/// How many lines and themes an island builds on.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Rests {
    /// How many say what is wrong.
    pub wrong: usize,
    /// How many say what people wish for.
    pub wished: usize,
}

impl Workshop {
    /// Whether the method works with islands, or somebody named one.
    pub fn has_islands(&self) -> bool {
        let under = self.method.tables.iter().any(|table| table.under.as_deref() == Some(ISLANDS));
        under || !self.method.island_lists().is_empty() || !self.islands.islands.is_empty()
    }

    /// How many lines and themes an island builds on. Those that were removed since do not count.
    pub fn links_of(&self, island: &Island) -> Rests {
        let standing = |id: &&Id| self.lists.named(self.lists.merged(**id)).is_some_and(Named::stands);
        let links: Vec<&Id> = island.links.iter().filter(standing).collect();
        let of = |role| {
            let list = self.method.island_list(role);
            links.iter().filter(|id| list.is_some_and(|list| self.lists.holds(list, ***id))).count()
        };
        Rests { wrong: of(ListRole::Bottom), wished: of(ListRole::Top) }
    }
}

/// All islands of a workshop.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Islands {
    /// The islands, in order of their numbers.
    pub islands: Vec<Island>,
}

impl Islands {
    /// The islands that stand.
    pub fn standing(&self) -> impl DoubleEndedIterator<Item = &Island> {
        self.islands.iter().filter(|island| !island.removed)
    }

    /// The islands that somebody works on.
    pub fn active(&self) -> impl DoubleEndedIterator<Item = &Island> {
        self.standing().filter(|island| !island.resting)
    }

    /// The island with this id, even if it was removed.
    pub fn island(&self, id: Id) -> Option<&Island> {
        self.islands.iter().find(|island| island.id == id)
    }

    /// The island with this number, if it stands.
    pub fn numbered(&self, number: u32) -> Option<&Island> {
        self.standing().find(|island| island.number == number)
    }

    /// Applies what happened to an island in a run. An event about a missing island does nothing.
    pub fn apply_island(&mut self, event: &IslandEvent, by: Run) {
        match event {
            IslandEvent::Named { id, .. } if self.island(*id).is_some() => {}
            IslandEvent::Named { id, number, name, from } => self.islands.push(Island {
                id: *id,
                number: *number,
                name: name.clone(),
                links: from
                    .and_then(|from| self.island(from))
                    .map(|island| island.links.clone())
                    .unwrap_or_default(),
                people: None,
                contact: None,
                taken_over: id.run != by,
                from: *from,
                resting: false,
                removed: false,
            }),
            IslandEvent::Renamed { id, name } => self.with(*id, |island| island.name = name.clone()),
            IslandEvent::Linked { id, links } => self.with(*id, |island| island.links = links.clone()),
            IslandEvent::Counted { id, people } => self.with(*id, |island| island.people = *people),
            IslandEvent::Contact { id, contact } => self.with(*id, |island| island.contact = contact.clone()),
            IslandEvent::Rests { id, resting } => self.with(*id, |island| island.resting = *resting),
            IslandEvent::Removed { id } => self.with(*id, |island| island.removed = true),
        }
    }

    fn with(&mut self, id: Id, change: impl FnOnce(&mut Island)) {
        if let Some(island) = self.islands.iter_mut().find(|island| island.id == id) {
            change(island);
        }
    }
}

#[cfg(test)]
mod tests;
