//! What a workshop takes over from those that it follows: their islands and action plans, each with its id, so that a
//! plan stays the same plan through all follow-ups, and what is parked still.

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;

use super::Workshop;
use super::choices::ChoicesTaken;
use super::event::{Event, Field, FollowUp, IslandEvent, ItemEvent, Opened, PlanStatus, RowEvent};
use super::floor::OnFloor;
use super::id::{Id, Run};
use super::islands::Island;
use super::items::Item;
use super::journal::Journal;
use super::method::{ColumnDef, ColumnRole, ListRole, Method, TableDef};
use super::plan::Plan;
use super::report_back::TaskTaken;
use super::table::{CellValue, TableRow};
use super::text::{Line, Prose};
use super::time::At;
use super::words::Lang;

mod columns;
mod dated;
mod kin;
mod lifted;
mod numbers;
mod tasks;
mod year;

use columns::free_id;
pub use kin::kin;
use lifted::LiftedTaken;
use numbers::NumbersTaken;
pub use year::LastYear;
use year::YearTaken;

/// What workshops leave to one that follows them.
#[derive(Debug, Clone, PartialEq)]
pub struct TakenOver {
    /// The ids of the workshops.
    pub follows: Vec<String>,
    /// The id of the method that the newest of them says follows it.
    pub method: String,
    /// What is chosen already of how that method is held.
    pub chosen: ChosenTaken,
    /// The language of the newest of them.
    pub lang: Lang,
    /// How many people were last at the newest of them.
    pub people: u16,
    /// What the newest of them was about, without its title.
    pub brief: BTreeMap<Field, Prose>,
    /// The words that stood on the wall of the newest of them.
    pub words: Vec<Line>,
    /// What they are called.
    pub title: Option<TitleTaken>,
    /// The meetings that follow the newest of them, earliest first: agreed, or as the program proposed them.
    pub meetings: Vec<FollowUp>,
    /// The meetings that follow one that is held again: agreed at the first, they are the same for all.
    pub agreed: Vec<FollowUp>,
    islands: Vec<Island>,
    plans: Vec<PlanTaken>,
    /// What meetings leave whose rows get the floor.
    meeting: MeetingTaken,
    /// The year of the newest that has one.
    year: Option<YearTaken>,
    columns: Vec<ColumnDef>,
}

/// A title that is taken over.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum TitleTaken {
    /// That of the newest workshop that follows no other.
    First(Prose),
    /// That of the newest, if it says already what it is: it is a follow-up itself, or one in a series of meetings.
    FollowUp(Prose),
}

/// What is chosen already of how the method is held that follows.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ChosenTaken {
    /// The id of the plan that the newest workshop names, if it does.
    pub plan: Option<String>,
    /// The choices that columns had in the newest of them.
    pub choices: Vec<ChoicesTaken>,
}

/// What meetings leave: what got the floor or waits for it, what was parked, and what was to be done until the next.
#[derive(Debug, Clone, PartialEq)]
struct MeetingTaken {
    /// What was parked and neither answered nor removed since: its id, its words, and where it is taken up.
    parked: Vec<(Id, Line, Option<Line>)>,
    /// What gets the floor: what did not in the newest of them, or all of it if that is held again.
    matters: Vec<MatterTaken>,
    /// What was lifted to others while it had the floor.
    lifted: Vec<LiftedTaken>,
    /// How the rows that get the floor are numbered through the year.
    numbers: NumbersTaken,
    /// What was agreed for the time until this gathering.
    tasks: Vec<TaskTaken>,
}

/// A row that gets the floor, with the cells that are taken over.
#[derive(Debug, Clone, PartialEq)]
struct MatterTaken {
    id: Id,
    number: u32,
    cells: Vec<(String, CellValue)>,
}

/// A plan that is taken over, as it stood last.
#[derive(Debug, Clone, PartialEq)]
struct PlanTaken {
    id: Id,
    number: u32,
    under: Option<Id>,
    cells: Vec<(String, CellValue)>,
    agreed: bool,
}

/// The seq of the lines that a method gives its first list; rows that it names beforehand have lower ones.
const FIRST_LIST: u32 = 1000;
/// The seq of the lines that were written into fields of boards as the workshop was made.
pub(super) const FILLED: u32 = FIRST_LIST - 1;

/// The id of a line that the method gives the list at this position, or that is there from the making on.
fn of_method(list: usize, nth: u16) -> Id {
    Id { run: Run::METHOD, seq: FIRST_LIST + u32::try_from(list).unwrap_or(u32::MAX - FIRST_LIST), nth }
}

/// A new workshop: its first event, and what else happens as it is made.
#[derive(Debug, Clone, PartialEq)]
pub struct NewWorkshop {
    /// Its first event.
    pub opened: Opened,
    /// The lines that its method gives, and what it takes over.
    pub taken: Vec<Event>,
}

impl NewWorkshop {
    /// One whose lists begin with the lines that its method gives them; if other words were chosen for the wall, with those.
    pub fn of(opened: Opened, words: Option<&[Line]>) -> Self {
        let wall = opened.method.wall().map(|list| list.id.as_str());
        let lists = opened.method.lists.iter().enumerate().flat_map(|(at, list)| {
            let chosen = words.filter(|_| wall == Some(list.id.as_str()));
            let lines = chosen.map_or_else(|| list.begins_with(opened.lang), <[Line]>::to_vec);
            lines.into_iter().zip(1_u16..).map(move |(text, nth)| ItemEvent::Added {
                id: of_method(at, nth),
                list: list.id.clone(),
                number: nth.into(),
                text,
                from: None,
                group: None,
            })
        });
        let taken = lists.map(Event::Item).collect();
        Self { opened, taken }
    }
}

impl From<Opened> for NewWorkshop {
    fn from(opened: Opened) -> Self {
        Self::of(opened, None)
    }
}

impl TakenOver {
    /// What these workshops leave; `None` without any. A plan that several of them have counts as it was changed last,
    /// wherever that was. What was done or dropped in an earlier follow-up is over.
    pub fn of(journals: &[Journal]) -> Option<Self> {
        let mut journals: Vec<&Journal> = journals.iter().collect();
        // Two may be held on one day.
        let begun = |workshop: &Workshop| {
            let planned = (workshop.agenda.date, i32::from(workshop.agenda.start));
            let started = workshop.day.started.map(|started| started.at.told());
            started.map_or(planned, |at| (planned.0, at.minute_of(planned.0)))
        };
        journals.sort_by_key(|journal| (begun(journal.workshop()), Reverse(journal.seq())));
        // One that was named twice, or is there as a copy too, counts once.
        let mut known = BTreeSet::new();
        journals.retain(|journal| known.insert(&journal.workshop().id));
        let newest = journals.last()?.workshop();
        let mut taken = Self {
            follows: journals.iter().map(|journal| journal.workshop().id.clone()).collect(),
            method: newest.method.followed_by.method.clone(),
            chosen: ChosenTaken {
                plan: newest.method.followed_by.plan.clone(),
                choices: ChoicesTaken::all(&newest.method),
            },
            lang: newest.lang,
            people: newest.people,
            brief: newest.brief.texts().clone(),
            words: newest.words(),
            title: title_of(&journals),
            meetings: newest.after.follow_ups.clone(),
            agreed: Vec::new(),
            islands: Vec::new(),
            plans: Vec::new(),
            meeting: MeetingTaken {
                parked: parked(&journals),
                matters: matters(&journals),
                lifted: Vec::new(),
                numbers: NumbersTaken::of(&journals),
                tasks: Vec::new(),
            },
            year: journals.iter().rev().find_map(|journal| YearTaken::of(journal.workshop())),
            columns: Vec::new(),
        };
        // What one of its steps asks goes with a method that follows itself.
        let goes_on = |field| field != Field::Today || newest.method.id == taken.method;
        taken.brief.retain(|field, text| *field != Field::Title && goes_on(*field) && !text.is_struck());
        taken.meetings.sort_by_key(|meeting| meeting.date);
        for meeting in &mut taken.meetings {
            meeting.place.take_if(|place| place.is_struck());
            // In the new document their places count.
            meeting.number = 0;
        }
        let gone = journals.iter().flat_map(|journal| gone_in(journal.workshop())).collect();
        taken.take_islands(&journals, &gone);
        taken.take_plans(&journals, &gone);
        taken.meeting.lifted = lifted::lifted(&journals, &taken.plans);
        taken.fit_cells(newest.agenda.date);
        Some(taken)
    }

    /// What this meeting leaves to the same meeting, held again for those who could not come: its items in their order,
    /// each with what was said and decided, and what is to be done; `None` if it has no items.
    pub fn to_hold_again(journal: &Journal) -> Option<Self> {
        let workshop = journal.workshop();
        let table = workshop.method.floor_table()?;
        let mut taken = Self::of(std::slice::from_ref(journal))?;
        taken.method.clone_from(&workshop.method.id);
        // It is held in the same way; only its name tells that apart from others.
        taken.chosen.plan =
            workshop.method.plans.first().filter(|plan| plan.name.is_some()).map(|plan| plan.id.clone());
        taken.title = title(journal).map(TitleTaken::FollowUp);
        taken.agreed = std::mem::take(&mut taken.meetings);
        taken.meeting.lifted.clear();
        let rows = workshop.rows_of(table).into_iter().filter(|row| !row.is_struck(table));
        taken.meeting.matters = rows.map(|row| matter(table, row, row.number, true)).collect();
        taken.meeting.numbers = NumbersTaken::again(workshop, table);
        for plan in &mut taken.plans {
            plan.under = workshop.plan(plan.id).and_then(|plan| plan.under);
        }
        // What they stand under comes along.
        taken.forget_under();
        Some(taken)
    }

    /// The next meeting that was agreed, on this day or later.
    pub fn next_meeting(&self, today: NaiveDate) -> Option<&FollowUp> {
        self.meetings.iter().find(|meeting| meeting.date >= today)
    }

    /// How many minutes the meeting on this day was to take, if there is one.
    pub fn minutes_on(&self, date: NaiveDate) -> Option<u16> {
        self.meetings.iter().find(|meeting| meeting.date == date).map(|meeting| meeting.minutes)
    }

    /// How many plans there are to follow up.
    pub fn plans(&self) -> usize {
        self.plans.len() + self.meeting.lifted.len()
    }

    /// How many rows the year has that is taken over.
    pub fn year_rows(&self) -> usize {
        self.year.as_ref().map_or(0, YearTaken::rows)
    }

    /// The same, with the exact dates in its year said to be last year's.
    #[must_use]
    pub fn dated(mut self, said: &dyn Fn(LastYear<'_>) -> String) -> Self {
        self.year = self.year.map(|year| year.dated(said));
        self
    }

    /// How many rows there are that did not get the floor.
    pub fn matters(&self) -> usize {
        self.meeting.matters.len()
    }

    /// Takes the islands that stand, each as it was changed last, under the number that it had first.
    fn take_islands(&mut self, journals: &[&Journal], gone: &BTreeSet<Id>) {
        let mut found: Vec<(Option<i64>, Island)> = Vec::new();
        for journal in journals {
            let standing = journal.workshop().islands.standing();
            for island in standing.filter(|island| !gone.contains(&island.id)) {
                let changed = self.age(journal, journal.island_changed(island.id));
                match found.iter_mut().find(|(_, known)| known.id == island.id) {
                    Some((before, _)) if *before > changed => {}
                    Some((before, known)) => {
                        *before = changed;
                        *known = Island { number: known.number, ..island.clone() };
                    }
                    None => {
                        let used: BTreeSet<u32> = found.iter().map(|(_, known)| known.number).collect();
                        let number = free(island.number, &used);
                        found.push((changed, Island { number, ..island.clone() }));
                    }
                }
            }
        }
        self.islands = found.into_iter().map(|(_, island)| island).collect();
    }

    fn take_plans(&mut self, journals: &[&Journal], gone: &BTreeSet<Id>) {
        let mut found: Vec<(Id, Vec<(&Journal, Plan<'_>)>)> = Vec::new();
        for journal in journals {
            for plan in journal.workshop().plans() {
                let id = id_of(plan, journal.workshop());
                match found.iter_mut().find(|(other, _)| *other == id) {
                    _ if gone.contains(&id) => {}
                    Some((_, same)) => same.push((journal, plan)),
                    None => found.push((id, vec![(journal, plan)])),
                }
            }
        }
        let mut used = BTreeSet::new();
        for (id, same) in found {
            let Some((_, plan)) = same.last().copied() else { continue };
            let cells = self.cells(&same);
            let done = |value: &CellValue| matches!(value, CellValue::Status(status) if is_closed(*status));
            let is_over = same.iter().any(|(_, plan)| is_over(*plan));
            if is_over && cells.iter().any(|(_, value)| done(value)) {
                continue;
            }
            let number = free(plan.number, &used);
            used.insert(number);
            let under = plan.under.filter(|under| self.islands.iter().any(|island| island.id == *under));
            self.plans.push(PlanTaken { id, number, under, cells, agreed: plan.agreed });
        }
    }

    /// When words count as written that this workshop has, and changed then if ever. If it never did, it took them over:
    /// they are older than whatever was changed where they come from. Only if one of those is not here and another is, is
    /// its copy the newest that is known, and as old as the workshop.
    fn age(&self, journal: &Journal, changed: Option<At>) -> Option<i64> {
        let follows = &journal.workshop().origin.follows;
        let here = follows.iter().filter(|id| self.follows.contains(id)).count();
        let made = || journal.entries().first().filter(|_| 0 < here && here < follows.len()).map(|e| e.at);
        changed.or_else(made).map(|at| at.utc_ms)
    }

    /// Reads what a column of another workshop held as what the column taken over holds.
    fn fit_cells(&mut self, today: NaiveDate) {
        for plan in &mut self.plans {
            for (id, value) in &mut plan.cells {
                let column = self.columns.iter().find(|column| column.id == *id);
                let Some(column) = column.filter(|column| !value.suits(&column.holds)) else { continue };
                if let Some(read) = CellValue::read(&column.holds, &value.typed(), today) {
                    *value = read;
                }
            }
        }
    }

    /// The method with what is taken over: with the columns in its table of plans, before its own that are others, and with
    /// a first step in which people report back, if there are tasks. What plans do next is called as this method calls it.
    #[must_use]
    pub fn method(&self, method: Method) -> Method {
        self.with_columns(method).with_report_back(self.tasks())
    }

    fn with_columns(&self, mut method: Method) -> Method {
        let Some(id) = method.plan_table().map(|table| table.id.clone()) else { return method };
        if let Some(table) = method.tables.iter_mut().find(|table| table.id == id) {
            let mut columns = self.columns.clone();
            for own in &table.columns {
                let known =
                    own.role.and_then(|role| columns.iter_mut().find(|other| other.role == Some(role)));
                if let Some(known) = known {
                    // What was the first step is the next one now.
                    if known.role == Some(ColumnRole::FirstStep) {
                        known.name.clone_from(&own.name);
                    }
                } else {
                    columns.push(ColumnDef { id: free_id(&own.id, &columns), ..own.clone() });
                }
            }
            table.columns = columns;
        }
        method
    }

    /// The rows that did not get the floor, first in the table whose rows do so in this method, in the columns that hold
    /// the same there.
    fn matters_in(&self, method: &Method) -> Vec<Event> {
        let Some(table) = method.floor_table() else { return Vec::new() };
        let events = self.meeting.matters.iter().flat_map(|MatterTaken { id, number, cells }| {
            let (id, number) = (*id, self.meeting.numbers.number(*number));
            let added = RowEvent::Added { id, table: table.id.clone(), number, under: None };
            let suits = |(column, value): &&(String, CellValue)| {
                table.column(column).is_some_and(|column| value.suits(&column.holds))
            };
            let set = cells.iter().filter(suits).map(move |(column, value)| RowEvent::Set {
                id,
                column: column.clone(),
                value: Some(value.clone()),
            });
            std::iter::once(added).chain(set)
        });
        let begins = self.meeting.numbers.begin(table);
        begins.into_iter().chain(events).map(Event::Row).collect()
    }

    /// What happens to a new workshop of this method as it takes all this over.
    pub fn events(&self, method: &Method) -> Vec<Event> {
        let islands = self.islands.iter().flat_map(|island| {
            let Island { id, number, name, contact, resting, .. } = island.clone();
            let named = IslandEvent::Named { id, number, name, from: None };
            let contact = contact.filter(|contact| !contact.is_struck());
            let contact = contact.map(|contact| IslandEvent::Contact { id, contact: Some(contact) });
            let rests = resting.then_some(IslandEvent::Rests { id, resting });
            std::iter::once(named).chain(contact).chain(rests).map(Event::Island)
        });
        let table = method.plan_table().map(|table| table.id.clone());
        let plans = table.into_iter().flat_map(|table| {
            self.plans.iter().flat_map(move |plan| plan.events(&table).into_iter().map(Event::Row))
        });
        let lifted = self.meeting.lifted.iter().flat_map(|lifted| lifted.events(method));
        let parking = method.list_in(ListRole::Parking).into_iter();
        let parked = parking.flat_map(|list| {
            self.meeting.parked.iter().zip(1..).flat_map(|((id, text, with), number)| {
                let (id, list, text) = (*id, list.to_owned(), text.clone());
                let added = ItemEvent::Added { id, list, number, text, from: None, group: None };
                let raised = with.clone().map(|with| ItemEvent::Raised { id, with: Some(with) });
                std::iter::once(added).chain(raised).map(Event::Item)
            })
        });
        let year = self.year.iter().flat_map(|year| year.events(method));
        let tasks = self.tasks_in(method);
        let all = islands.chain(self.matters_in(method)).chain(year).chain(plans).chain(lifted).chain(parked);
        all.chain(tasks).collect()
    }
}

/// What got the floor in none of the workshops, or was left for next time, in its order, numbered anew: what was said of
/// it is that meeting's.
fn matters(journals: &[&Journal]) -> Vec<MatterTaken> {
    let mut found: Vec<MatterTaken> = Vec::new();
    for workshop in journals.iter().map(|journal| journal.workshop()) {
        let Some(table) = workshop.method.floor_table() else { continue };
        let rows = workshop.tables.rows.iter().filter(|row| row.table == table.id);
        let known: BTreeSet<Id> = rows.map(|row| row.id).collect();
        found.retain(|matter| !known.contains(&matter.id));
        let waits = |row: &&TableRow| workshop.floor_of(row) != OnFloor::Had && !row.is_struck(table);
        let mut rows: Vec<&TableRow> = workshop.rows_of(table).into_iter().filter(waits).collect();
        // What nobody used of the numbers of the year stays with the matter that had it.
        let next = numbers::next(workshop, table);
        rows.sort_by_key(|row| next.is_some_and(|next| row.number < next));
        found.extend(rows.into_iter().map(|row| matter(table, row, row.number, false)));
    }
    found.into_iter().zip(1..).map(|(matter, number)| MatterTaken { number, ..matter }).collect()
}

/// A row that gets the floor, as it was made; if the same meeting is held again, also with what came of it.
fn matter(table: &TableDef, row: &TableRow, number: u32, again: bool) -> MatterTaken {
    let readable = |column: &ColumnDef| row.cell(column).filter(|value| !value.is_struck()).cloned();
    let asked = table.asked().chain(table.column_in(ColumnRole::EscalatedTo));
    let asked = asked.filter_map(|column| Some((column.id.clone(), readable(column)?)));
    let came =
        [(ColumnRole::EarlierNote, ColumnRole::Note), (ColumnRole::EarlierDecision, ColumnRole::Decision)];
    let came = came.into_iter().filter(|_| again).filter_map(|(earlier, now)| {
        // Held a third time, what was said at both stands there.
        let earlier = table.column_in(earlier)?;
        let said = [Some(earlier), table.column_in(now)].into_iter().flatten().filter_map(readable);
        let said: Vec<String> = said.map(|value| value.text().to_owned()).collect();
        Some((earlier.id.clone(), CellValue::Lines(Prose::truncated(&said.join("\n")).0?)))
    });
    MatterTaken { id: row.id, number, cells: asked.chain(came).collect() }
}

/// What is parked still, in the order in which it was: each as the newest of the workshops that have it left it.
fn parked(journals: &[&Journal]) -> Vec<(Id, Line, Option<Line>)> {
    let mut found: Vec<&Item> = Vec::new();
    for journal in journals {
        for item in &journal.workshop().list_in(ListRole::Parking).items {
            match found.iter_mut().find(|known| known.id == item.id) {
                Some(known) => *known = item,
                None => found.push(item),
            }
        }
    }
    let waits = |item: &&Item| item.stands() && !item.text.is_struck() && item.answered.is_none();
    let taken = |item: &Item| (item.id, item.text.clone(), item.raised_with.clone());
    found.into_iter().filter(waits).map(taken).collect()
}

impl PlanTaken {
    fn events(&self, table: &str) -> Vec<RowEvent> {
        let Self { id, number, under, cells, agreed } = self;
        let added = RowEvent::Added { id: *id, table: table.to_owned(), number: *number, under: *under };
        let set = cells.iter().map(|(column, value)| RowEvent::Set {
            id: *id,
            column: column.clone(),
            value: Some(value.clone()),
        });
        let agreed = agreed.then_some(RowEvent::Agreed { id: *id, agreed: true });
        std::iter::once(added).chain(set).chain(agreed).collect()
    }
}

fn title(journal: &Journal) -> Option<Prose> {
    journal.workshop().brief.get(Field::Title).filter(|title| !title.is_struck()).cloned()
}

/// What the workshops are called. A follow-up's title says already that it is one; in a series of meetings all are
/// called the same.
fn title_of(journals: &[&Journal]) -> Option<TitleTaken> {
    let method = &journals.last()?.workshop().method;
    if method.followed_by.method == method.id && !method.followed_by.is_usual() {
        return title(journals.last()?).map(TitleTaken::FollowUp);
    }
    let is_first = |journal: &&&Journal| journal.workshop().origin.follows.is_empty();
    match journals.iter().rev().find(is_first) {
        Some(first) => title(first).map(TitleTaken::First),
        None => title(journals.last()?).map(TitleTaken::FollowUp),
    }
}

/// The islands and plans that are over with this workshop: struck in it, or taken over by it and then removed, alone or
/// with their island.
fn gone_in(workshop: &Workshop) -> Vec<Id> {
    let standing: BTreeSet<Id> = workshop.plans().iter().map(|plan| plan.id).collect();
    let is_gone = |plan: &Plan<'_>| plan.is_struck() || plan.taken_over && !standing.contains(&plan.id);
    let plans = workshop.tables.rows.iter().filter_map(|row| workshop.plan(row.id)).filter(is_gone);
    let islands = workshop.islands.islands.iter();
    let islands = islands.filter(|island| island.name.is_struck() || island.taken_over && island.removed);
    plans.map(|plan| id_of(plan, workshop)).chain(islands.map(|island| island.id)).collect()
}

/// Whether a plan was done or dropped in a follow-up.
fn is_over(plan: Plan<'_>) -> bool {
    plan.table.column_in(ColumnRole::Happened).is_some() && is_closed(plan.status())
}

fn is_closed(status: PlanStatus) -> bool {
    matches!(status, PlanStatus::Done | PlanStatus::Dropped)
}

/// The id that a plan keeps. The rows that a method names beforehand have the same ids in every workshop, so theirs are
/// told apart by the workshop's.
fn id_of(plan: Plan<'_>, workshop: &Workshop) -> Id {
    if plan.id.run == Run::METHOD { Id { run: Run::of_workshop(&workshop.id), ..plan.id } } else { plan.id }
}

/// This number, or if it is taken the first free one behind all others.
fn free(number: u32, used: &BTreeSet<u32>) -> u32 {
    if used.contains(&number) { used.last().map_or(1, |last| last + 1) } else { number }
}

#[cfg(test)]
mod tests;
