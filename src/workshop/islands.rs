//! Development areas (islands) and their action plans.

use std::collections::BTreeMap;

use super::Workshop;
use super::event::{Cell, IslandEvent, PlanEvent, PlanStatus};
use super::id::Id;
use super::items::Named;
use super::text::Line;
use super::when::Due;

/// A development area.
#[derive(Debug, Clone, PartialEq)]
pub struct Island {
    /// Its name in the record.
    pub id: Id,
    /// The number that people see; only an undo gives it back.
    pub number: u32,
    /// What it is called.
    pub name: Line,
    /// The items and themes of bottom and top list that it rests on.
    pub links: Vec<Id>,
    /// How many people went there.
    pub people: Option<u16>,
    /// Who keeps it together.
    pub keeper: Option<Line>,
    /// The island it was split from.
    pub from: Option<Id>,
    /// Whether it rests.
    pub resting: bool,
    /// Whether it was taken away.
    pub gone: bool,
}

/// A row of an action plan.
#[derive(Debug, Clone, PartialEq)]
pub struct Plan {
    /// Its name in the record.
    pub id: Id,
    /// Its island.
    pub island: Id,
    /// The number that people see; only an undo gives it back.
    pub number: u32,
    /// The cells that hold words.
    pub cells: BTreeMap<Cell, Line>,
    /// By when.
    pub due: Option<Due>,
    /// How far it is.
    pub status: PlanStatus,
    /// To whom outside the room it is lifted; none means that we do it ourselves.
    pub lifted: Option<Line>,
    /// Whether it was taken away.
    pub gone: bool,
}

impl Plan {
    /// The words of a cell; empty where there are none.
    pub fn cell(&self, cell: Cell) -> &str {
        self.cells.get(&cell).map_or("", Line::as_str)
    }

    /// The parties that own it: one, or two where they are joined by `+`.
    pub fn owners(&self) -> impl Iterator<Item = &str> {
        self.cell(Cell::Who).split('+').map(str::trim).filter(|owner| !owner.is_empty())
    }

    /// What is still missing for it to be carried out: cells, and the date.
    pub fn missing(&self) -> (Vec<Cell>, bool) {
        (Cell::ALL.into_iter().filter(|cell| self.cell(*cell).is_empty()).collect(), self.due.is_none())
    }
}

impl Workshop {
    /// How many lines and themes an island rests on: of what is wrong, and of what is wished for. What was taken away
    /// since carries nothing.
    pub fn links_of(&self, island: &Island) -> (usize, usize) {
        let wrong = self.method.island_lists().first().map(String::as_str);
        let standing = |id: &&Id| self.lists.named(self.lists.merged(**id)).is_some_and(Named::stands);
        let links: Vec<&Id> = island.links.iter().filter(standing).collect();
        let down = links.iter().filter(|id| self.lists.list_of(***id) == wrong).count();
        (down, links.len() - down)
    }
}

/// All islands and plans of a workshop.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Islands {
    /// In the order of their numbers.
    pub islands: Vec<Island>,
    /// In the order of their numbers.
    pub plans: Vec<Plan>,
}

impl Islands {
    /// The islands that stand.
    pub fn standing(&self) -> impl DoubleEndedIterator<Item = &Island> {
        self.islands.iter().filter(|island| !island.gone)
    }

    /// The islands that somebody works on.
    pub fn active(&self) -> impl DoubleEndedIterator<Item = &Island> {
        self.standing().filter(|island| !island.resting)
    }

    /// An island by its name, taken away or not.
    pub fn island(&self, id: Id) -> Option<&Island> {
        self.islands.iter().find(|island| island.id == id)
    }

    /// The island of that number that stands.
    pub fn numbered(&self, number: u32) -> Option<&Island> {
        self.standing().find(|island| island.number == number)
    }

    /// A plan by its name, taken away or not.
    pub fn plan(&self, id: Id) -> Option<&Plan> {
        self.plans.iter().find(|plan| plan.id == id)
    }

    /// The plans of an island.
    pub fn plans_of(&self, island: Id) -> impl Iterator<Item = &Plan> {
        self.plans.iter().filter(move |plan| plan.island == island && !plan.gone)
    }

    /// All plans of islands that stand.
    pub fn all_plans(&self) -> impl Iterator<Item = (&Island, &Plan)> {
        self.standing().flat_map(|island| self.plans_of(island.id).map(move |plan| (island, plan)))
    }

    /// Applies what happened to an island. An event about a missing one does nothing.
    pub fn apply_island(&mut self, event: &IslandEvent) {
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
                keeper: None,
                from: *from,
                resting: false,
                gone: false,
            }),
            IslandEvent::Renamed { id, name } => self.with(*id, |island| island.name = name.clone()),
            IslandEvent::Linked { id, links } => self.with(*id, |island| island.links = links.clone()),
            IslandEvent::Counted { id, people } => self.with(*id, |island| island.people = *people),
            IslandEvent::Keeper { id, keeper } => self.with(*id, |island| island.keeper = keeper.clone()),
            IslandEvent::Rests { id, resting } => self.with(*id, |island| island.resting = *resting),
            IslandEvent::Removed { id } => self.with(*id, |island| island.gone = true),
        }
    }

    /// Applies what happened to a plan. An event about a missing one does nothing.
    pub fn apply_plan(&mut self, event: &PlanEvent) {
        match event {
            PlanEvent::Added { id, .. } if self.plan(*id).is_some() => {}
            PlanEvent::Added { id, island, number } => self.plans.push(Plan {
                id: *id,
                island: *island,
                number: *number,
                cells: BTreeMap::new(),
                due: None,
                status: PlanStatus::default(),
                lifted: None,
                gone: false,
            }),
            PlanEvent::Cell { id, cell, text } => self.with_plan(*id, |plan| match text {
                Some(text) => drop(plan.cells.insert(*cell, text.clone())),
                None => drop(plan.cells.remove(cell)),
            }),
            PlanEvent::Due { id, due } => self.with_plan(*id, |plan| plan.due = due.clone()),
            PlanEvent::Status { id, status } => self.with_plan(*id, |plan| plan.status = *status),
            PlanEvent::Lifted { id, to } => self.with_plan(*id, |plan| plan.lifted = to.clone()),
            PlanEvent::Removed { id } => self.with_plan(*id, |plan| plan.gone = true),
        }
    }

    fn with(&mut self, id: Id, change: impl FnOnce(&mut Island)) {
        if let Some(island) = self.islands.iter_mut().find(|island| island.id == id) {
            change(island);
        }
    }

    fn with_plan(&mut self, id: Id, change: impl FnOnce(&mut Plan)) {
        if let Some(plan) = self.plans.iter_mut().find(|plan| plan.id == id) {
            change(plan);
        }
    }
}

#[cfg(test)]
mod tests;
