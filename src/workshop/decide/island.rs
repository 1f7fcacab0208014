//! Intents about development areas.

use super::used::ISLANDS;
use super::{Decided, IslandCommand, Mint, Refusal};
use crate::workshop::Workshop;
use crate::workshop::event::{Event, IslandEvent};
use crate::workshop::id::Id;
use crate::workshop::islands::Island;
use crate::workshop::text::Line;

impl Workshop {
    pub(super) fn decide_island(&self, command: IslandCommand, mint: &mut Mint<'_>) -> Decided {
        let events = match command {
            IslandCommand::Name { name, links } => name_island(name, links, mint),
            IslandCommand::Rename(id, name) => {
                let same = self.island_here(id)?.name == name;
                if same { Vec::new() } else { vec![IslandEvent::Renamed { id, name }] }
            }
            IslandCommand::Link(id, toggled) => self.link(id, toggled)?,
            IslandCommand::Count(id, people) => {
                let same = self.island_here(id)?.people == people;
                if same { Vec::new() } else { vec![IslandEvent::Counted { id, people }] }
            }
            IslandCommand::Contact(id, contact) => {
                let same = self.island_here(id)?.contact == contact;
                if same { Vec::new() } else { vec![IslandEvent::Contact { id, contact }] }
            }
            IslandCommand::Rest(id) => {
                let resting = !self.island_here(id)?.resting;
                vec![IslandEvent::Rests { id, resting }]
            }
            IslandCommand::Split(from, name) => self.split(from, name, mint)?,
            IslandCommand::Remove(id) => {
                self.island_here(id)?;
                vec![IslandEvent::Removed { id }]
            }
        };
        Ok(events.into_iter().map(Event::Island).collect())
    }

    fn island_here(&self, id: Id) -> Result<&Island, Refusal> {
        self.islands.island(id).filter(|island| !island.removed).ok_or(Refusal::NotHere)
    }

    fn link(&self, id: Id, toggled: Vec<Id>) -> Result<Vec<IslandEvent>, Refusal> {
        let mut links = self.island_here(id)?.links.clone();
        if toggled.is_empty() {
            return Ok(Vec::new());
        }
        for link in toggled {
            match links.iter().position(|other| *other == link) {
                Some(at) => drop(links.remove(at)),
                None => links.push(link),
            }
        }
        Ok(vec![IslandEvent::Linked { id, links }])
    }

    /// Splits an island: its people are halved between the two, and the new one starts with the same links.
    fn split(&self, from: Id, name: Line, mint: &mut Mint<'_>) -> Result<Vec<IslandEvent>, Refusal> {
        let people = self.island_here(from)?.people;
        let (id, number) = (mint.id(), mint.number(ISLANDS));
        let mut events = vec![IslandEvent::Named { id, number, name, from: Some(from) }];
        if let Some(people) = people {
            events.push(IslandEvent::Counted { id: from, people: Some(people.div_ceil(2)) });
            events.push(IslandEvent::Counted { id, people: Some(people / 2) });
        }
        Ok(events)
    }
}

fn name_island(name: Line, links: Vec<Id>, mint: &mut Mint<'_>) -> Vec<IslandEvent> {
    let (id, number) = (mint.id(), mint.number(ISLANDS));
    let linked = (!links.is_empty()).then_some(IslandEvent::Linked { id, links });
    [IslandEvent::Named { id, number, name, from: None }].into_iter().chain(linked).collect()
}
