//! A method put into a day as a block: its steps become rows of the agenda, one after the other, and what they fill comes
//! along under names of its own, so that the same method can stand in a day twice.

use std::collections::BTreeMap;
use std::ops::Range;

use super::Workshop;
use super::agenda::AgendaRow;
use super::event::{Brought, Field, RowId, RowPlanned};
use super::method::{Cut, DayPlan, ListDef, ListRole, Method, Slot, Step, TableDef};
use super::words::{Lang, Words};

/// The number of the first row of the method that this step of a day came with; `None` if it came with none. A block of
/// one's own has one row, and no other goes with it.
fn first_row(step: &str) -> Option<(&str, RowId)> {
    let (method, thing) = step.split_once('.')?;
    let (_, row) = thing.rsplit_once('.')?;
    Some((method, RowId(row.parse().ok()?)))
}

/// The rows that move together with the one at this place: those of a method that was put in, if that is its first.
pub fn unit(rows: &[AgendaRow], at: usize) -> Range<usize> {
    let of = |row: &AgendaRow| first_row(&row.step).map(|(method, row)| (method.to_owned(), row));
    let first = rows.get(at).and_then(|row| of(row).filter(|(_, first)| *first == row.id));
    let with = |row: &&AgendaRow| first.is_some() && of(row) == first;
    at..(at + 1) + rows.iter().skip(at + 1).take_while(with).count()
}

/// The rows that are passed by those that move, if the one at this place is beside them, below (`down`) or above: all of a
/// method that was put in, unless what moves stands in the middle of it.
pub fn passed(rows: &[AgendaRow], beside: usize, moving: &Range<usize>, down: bool) -> Range<usize> {
    let of = |at: usize| rows.get(at).and_then(|row| first_row(&row.step));
    let same = |at: &usize| of(*at).is_some() && of(*at) == of(beside);
    let count = |found: usize| found.max(1);
    let other_side = if down { moving.start.checked_sub(1) } else { Some(moving.end) };
    if other_side.is_some_and(|at| same(&at)) || same(&moving.start) {
        return beside..beside + 1;
    }
    if down {
        beside..beside + count((beside..rows.len()).take_while(same).count())
    } else {
        (beside + 1) - count((0..=beside).rev().take_while(same).count())..beside + 1
    }
}

mod kept;

pub use kept::{as_method, id_of};

/// A method that is put into a day, as one of its plans holds it.
#[derive(Debug, Clone, PartialEq)]
pub struct MethodBlock {
    /// The method, with that plan alone and what it fills.
    method: Method,
}

/// Why a method cannot be a block of this day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NoBlock {
    /// It is held in parts, on several days.
    InParts,
    /// It goes on with what an earlier workshop left, which is chosen when a workshop is made.
    GoesOn,
    /// The day has a bottom list or a top list, of which there is one.
    HasItsLists,
}

impl MethodBlock {
    /// The method as this plan holds it.
    ///
    /// # Errors
    /// The reason why it can be a block of no day.
    pub fn new(method: &Method, plan: &DayPlan) -> Result<Self, NoBlock> {
        let method = method.with_plan(plan);
        let goes_on = |table: &TableDef| method.asks_again_in(&table.id).is_some();
        match () {
            () if plan.is_in_parts() => Err(NoBlock::InParts),
            () if method.tables.iter().any(goes_on) => Err(NoBlock::GoesOn),
            () => Ok(Self { method }),
        }
    }

    /// The method with its one plan.
    pub fn method(&self) -> &Method {
        &self.method
    }

    /// Its steps with their minutes.
    fn slots(&self) -> &[Slot] {
        self.method.plans.first().map_or(&[], |plan| &plan.steps)
    }

    /// Its minutes altogether.
    pub fn minutes(&self) -> u16 {
        self.slots().iter().map(|slot| slot.minutes.usual).fold(0, u16::saturating_add)
    }

    /// What stops this block from being in this day.
    ///
    /// # Errors
    /// The reason.
    pub fn fits(&self, day: &Method) -> Result<(), NoBlock> {
        let both = |role| self.method.list_in(role).is_some() && day.list_in(role).is_some();
        let twice = both(ListRole::Bottom) || both(ListRole::Top);
        if twice { Err(NoBlock::HasItsLists) } else { Ok(()) }
    }

    /// The questions of the method that the day has none of yet: those that stand over its bottom and its top list.
    pub(super) fn questions(&self, day: &Workshop) -> Vec<(Field, String)> {
        let of = |field, role, words: &Words| {
            let asked = self.method.list_in(role).is_some() && day.about(field).is_empty();
            asked.then(|| (field, words.get(day.lang).to_owned()))
        };
        let questions = &self.method.questions;
        let critique = of(Field::Critique, ListRole::Bottom, &questions.critique);
        let vision = of(Field::Vision, ListRole::Top, &questions.vision);
        critique.into_iter().chain(vision).collect()
    }

    /// Its rows in this day, numbered by `number`. The first brings along all that the day does not have.
    pub(super) fn rows<E>(
        &self,
        day: &Workshop,
        mut number: impl FnMut() -> Result<RowId, E>,
    ) -> Result<Vec<RowPlanned>, E> {
        let rows: Vec<RowId> = self.slots().iter().map(|_| number()).collect::<Result<_, E>>()?;
        let Some(first) = rows.first() else { return Ok(Vec::new()) };
        let placed = self.placed(&day.method, *first);
        let row = |(row, slot): (&RowId, &Slot)| {
            RowPlanned::of(*row, self.own(&slot.step, *first), slot.minutes, slot.minutes.usual)
        };
        let mut planned: Vec<RowPlanned> = rows.iter().zip(self.slots()).map(row).collect();
        planned.iter_mut().take(1).for_each(|first| first.brings = Some(Box::new(placed.clone())));
        Ok(planned)
    }

    /// What a step, a list or a table of the method is called in the day in which this is its first row.
    fn own(&self, id: &str, first: RowId) -> String {
        format!("{}.{id}.{}", self.method.id, first.0)
    }

    /// What it brings along into a day of this method.
    fn placed(&self, day: &Method, first: RowId) -> Brought {
        let method = &self.method;
        let own = |id: &str| self.own(id, first);
        // There is one list of what is parked, and one of objections.
        let the_days = |list: &ListDef| {
            let role = list.role.filter(|role| matches!(role, ListRole::Parking | ListRole::Objections))?;
            day.list_in(role).map(str::to_owned)
        };
        let lists = method
            .lists
            .iter()
            .map(|list| (list.id.clone(), the_days(list).unwrap_or_else(|| own(&list.id))));
        let tables = method.tables.iter().map(|table| (table.id.clone(), own(&table.id)));
        let names: BTreeMap<String, String> = lists.chain(tables).collect();
        let name = |id: String| names.get(&id).cloned().unwrap_or(id);
        let list = |list: &ListDef| ListDef {
            // What people hope of the day is asked once.
            role: list.role.filter(|role| day.list_in(*role).is_none()),
            ..list.clone().renamed(name)
        };
        let table = |table: &TableDef| table.clone().renamed(name);
        let silent = method.card.unrecorded;
        let step = |step: &Step| Step {
            id: own(&step.id),
            kind: step.kind.clone().renamed(name),
            room: self.with_question(&step.room),
            say: self.with_question(&step.say),
            unrecorded: step.unrecorded || silent,
            ..step.clone()
        };
        let cut = |cut: &Cut| Cut { step: own(&cut.step), ..cut.clone() };
        let used: Vec<&Step> = self.slots().iter().filter_map(|slot| method.step(&slot.step)).collect();
        Brought {
            steps: used.into_iter().map(step).collect(),
            lists: method.lists.iter().filter(|list| the_days(list).is_none()).map(list).collect(),
            tables: method.tables.iter().map(table).collect(),
            rankings: Vec::new(),
            cuts: method.cuts.iter().map(cut).collect(),
        }
    }

    /// A text of the method with the question in it that its making would start with: this day's making asked for none.
    fn with_question(&self, text: &Words) -> Words {
        let asked = |lang| self.method.first_today(lang);
        let filled = |(lang, text): (&Lang, &String)| (*lang, text.replace("{today}", asked(*lang)));
        Words(text.0.iter().map(filled).collect())
    }
}
