//! Intents about development areas and their action plans.

use super::{Decided, IslandCommand, Mint, PlanCommand, Refusal};
use crate::workshop::event::{Cell, Event, IslandEvent, PlanEvent};
use crate::workshop::id::Id;
use crate::workshop::islands::{Island, Plan};
use crate::workshop::journal::{ISLANDS, PLANS};
use crate::workshop::text::Line;
use crate::workshop::when::Due;
use crate::workshop::{Workshop, groups};

impl Workshop {
    pub(super) fn decide_island(&self, command: IslandCommand, mint: &mut Mint<'_>) -> Decided {
        let events = match command {
            IslandCommand::Name { name, links } => self.name_island(name, links, mint)?,
            IslandCommand::Rename(id, name) => {
                let same = self.island_here(id)?.name == name;
                if same { Vec::new() } else { vec![IslandEvent::Renamed { id, name }] }
            }
            IslandCommand::Link(id, toggled) => self.link(id, toggled)?,
            IslandCommand::Count(id, people) => {
                let same = self.island_here(id)?.people == people;
                if same { Vec::new() } else { vec![IslandEvent::Counted { id, people }] }
            }
            IslandCommand::Keeper(id, keeper) => {
                let same = self.island_here(id)?.keeper == keeper;
                if same { Vec::new() } else { vec![IslandEvent::Keeper { id, keeper }] }
            }
            IslandCommand::Rest(id) => {
                let resting = !self.island_here(id)?.resting;
                if !resting {
                    self.check_ceiling()?;
                }
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
        self.islands.island(id).filter(|island| !island.gone).ok_or(Refusal::NotHere)
    }

    fn name_island(
        &self,
        name: Line,
        links: Vec<Id>,
        mint: &mut Mint<'_>,
    ) -> Result<Vec<IslandEvent>, Refusal> {
        self.check_ceiling()?;
        let (id, number) = (mint.id(), mint.number(ISLANDS));
        let linked = (!links.is_empty()).then_some(IslandEvent::Linked { id, links });
        Ok([IslandEvent::Named { id, number, name, from: None }].into_iter().chain(linked).collect())
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

    /// The people of an island are halved between the two; the new one begins with the same links.
    fn split(&self, from: Id, name: Line, mint: &mut Mint<'_>) -> Result<Vec<IslandEvent>, Refusal> {
        let people = self.island_here(from)?.people;
        self.check_ceiling()?;
        let (id, number) = (mint.id(), mint.number(ISLANDS));
        let mut events = vec![IslandEvent::Named { id, number, name, from: Some(from) }];
        if let Some(people) = people {
            events.push(IslandEvent::Counted { id: from, people: Some(people.div_ceil(2)) });
            events.push(IslandEvent::Counted { id, people: Some(people / 2) });
        }
        Ok(events)
    }

    fn check_ceiling(&self) -> Result<(), Refusal> {
        let ceiling = groups::island_ceiling(self.people);
        if self.islands.active().count() < usize::from(ceiling) {
            Ok(())
        } else {
            Err(Refusal::TooManyIslands(self.people, ceiling))
        }
    }

    pub(super) fn decide_plan(&self, command: PlanCommand, mint: &mut Mint<'_>) -> Decided {
        let events = match command {
            PlanCommand::Add { island, cells, due } => self.add_plan(island, cells, due, mint)?,
            PlanCommand::Cell(id, cell, text) => {
                let same = self.plan_here(id)?.cells.get(&cell) == text.as_ref();
                if same { Vec::new() } else { vec![PlanEvent::Cell { id, cell, text }] }
            }
            PlanCommand::Due(id, due) => {
                let same = self.plan_here(id)?.due == due;
                if same { Vec::new() } else { vec![PlanEvent::Due { id, due }] }
            }
            PlanCommand::Status(id, status) => {
                let same = self.plan_here(id)?.status == status;
                if same { Vec::new() } else { vec![PlanEvent::Status { id, status }] }
            }
            PlanCommand::Lift(id, to) => {
                let same = self.plan_here(id)?.lifted == to;
                if same { Vec::new() } else { vec![PlanEvent::Lifted { id, to }] }
            }
            PlanCommand::Remove(id) => {
                self.plan_here(id)?;
                vec![PlanEvent::Removed { id }]
            }
        };
        Ok(events.into_iter().map(Event::Plan).collect())
    }

    fn plan_here(&self, id: Id) -> Result<&Plan, Refusal> {
        self.islands.plan(id).filter(|plan| !plan.gone).ok_or(Refusal::NotHere)
    }

    fn add_plan(
        &self,
        island: Id,
        cells: Vec<(Cell, Line)>,
        due: Option<Due>,
        mint: &mut Mint<'_>,
    ) -> Result<Vec<PlanEvent>, Refusal> {
        self.island_here(island)?;
        let (id, number) = (mint.id(), mint.number(PLANS));
        let cells = cells.into_iter().map(|(cell, text)| PlanEvent::Cell { id, cell, text: Some(text) });
        let due = due.map(|due| PlanEvent::Due { id, due: Some(due) });
        Ok([PlanEvent::Added { id, island, number }].into_iter().chain(cells).chain(due).collect())
    }
}
