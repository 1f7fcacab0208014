//! Action plans: a line is a whole plan, or the next cell of the one at hand.

use chrono::NaiveDate;

use crate::workshop::Workshop;
use crate::workshop::decide::{Command, ItemCommand, Refusal, RowCommand};
use crate::workshop::id::Id;
use crate::workshop::method::{ColumnDef, ColumnRole, ISLANDS, TableDef};
use crate::workshop::plan::Plan;
use crate::workshop::room::{Picture, Showing, Stage};
use crate::workshop::rows::Rows;
use crate::workshop::table::{CellValue, SEPARATORS};
use crate::workshop::text::Line;

use super::super::super::action::Action::{Line as InLine, Point, Wall};
use super::super::super::action::{LineAct, PlanAct, PointAct, WallAct};
use super::super::super::binding::{Binding, Context, Pointed, bind};
use super::super::super::notice::{Hint, LineHint};
use super::super::{Ctx, LiveScreen, Mode, Notice, Out};
use super::state::Filling;
use super::{
    Act, Arrival, AtHand, Gathers, Keys, LineReading, Points, PointsAt, StepState, Then, act, islands, lines,
    sometimes,
};

pub(super) const KEYS: &[Binding] = {
    const AT: Context = Context::Pointed(Pointed::Plans);
    &[
        bind(AT, "e", Point(PointAct::Edit), 7),
        bind(AT, "s", Point(PointAct::Plan(PlanAct::Status)), 6),
        bind(AT, "l", Point(PointAct::Escalate), 6),
        bind(AT, "a", Point(PointAct::Plan(PlanAct::Agree)), 6),
        bind(AT, "o", Point(PointAct::Answer), 1),
        bind(AT, "d", Point(PointAct::Remove), 4),
    ]
};

/// How many columns at most are told apart by the words in a line: what, who and by when.
const TOLD_APART: usize = 3;

/// What is at hand after a plan is complete.
#[derive(Clone, Copy)]
pub(super) enum Afterwards {
    /// What it stands under, so that the next line begins another plan.
    Island,
    /// The plan itself, which the room sees.
    Plan,
}

pub(super) fn keys(_: &LiveScreen) -> Keys {
    Keys { on: Some(Context::OneOfMany), pointing: &[Context::Pointed(Pointed::Plans)] }
}

pub(super) fn acts() -> &'static [Act] {
    ACTS
}

const ACTS: &[Act] = &[
    FORWARD,
    UP,
    DOWN,
    sometimes(Wall(WallAct::Onwards), all_plans),
    sometimes(Wall(WallAct::Backwards), plan_at_hand),
];

/// Goes to the next island or other entry that plans are made for; `each.rs` uses it too.
pub(super) const FORWARD: Act = act(InLine(LineAct::Forward), next_entry);
/// Goes to the cell before.
pub(super) const UP: Act = sometimes(InLine(LineAct::Up), cell_before);
/// Goes to the cell after.
pub(super) const DOWN: Act = sometimes(InLine(LineAct::Down), cell_behind);

/// Goes to the next entry that plans are made for, and back to the first after the last: lines then go there.
fn next_entry(live: &mut LiveScreen, _: Ctx<'_>) -> Out {
    live.set_cell(0);
    live.hide_all_plans();
    let at = live.plans_at().and_then(|at| at.under);
    let entries: Vec<Id> = entries(live).into_iter().flatten().collect();
    let next = at.and_then(|at| entries.iter().position(|id| *id == at)).map_or(0, |at| at + 1);
    live.set_focus(entries.get(next).or(entries.first()).copied());
    live.settle_focus();
    Out::default()
}

/// Shows all plans to read once more, before the wall leads on; a single one that is seen anyway is not shown again.
fn all_plans(live: &mut LiveScreen, ctx: Ctx<'_>) -> Option<Out> {
    let table = live.table_at_hand().filter(|_| live.wall.stage.showing.is_none())?;
    let plans = Rows::plans_to_read(live.workshop(), table).len();
    let seen = if let Picture::Plan { .. } = live.room(ctx.at).picture { 1 } else { 0 };
    if plans <= seen {
        return None;
    }
    live.wall.stage = Stage {
        showing: Some(Showing::Plans(table.id.clone())),
        blank: live.wall.stage.blank,
        ..Stage::default()
    };
    Some(Out::default())
}

/// Back from all plans to the one at hand.
fn plan_at_hand(live: &mut LiveScreen, _: Ctx<'_>) -> Option<Out> {
    live.hide_all_plans()
}

fn cell_before(live: &mut LiveScreen, _: Ctx<'_>) -> Option<Out> {
    turn_cells(live, |cells| cells - 1)
}

fn cell_behind(live: &mut LiveScreen, _: Ctx<'_>) -> Option<Out> {
    turn_cells(live, |_| 1)
}

/// While writing, goes to another cell.
fn turn_cells(live: &mut LiveScreen, by: fn(usize) -> usize) -> Option<Out> {
    if live.entry.mode != Mode::Writing {
        return None;
    }
    let cells = live.cells_of_a_plan().count().max(1);
    let (cell, _) = live.cell_gone_to();
    live.open_cell((cell + by(cells)) % cells);
    Some(Out::default())
}

/// A line fills the current cell.
#[expect(clippy::needless_pass_by_value, reason = "the question is asked of all kinds alike")]
pub(super) fn store(live: &mut LiveScreen, line: Line, ctx: Ctx<'_>) -> Out {
    fill(live, &line, Afterwards::Island, ctx)
}

/// In short plans, choosing and planning are one step: a line may count the people on an island.
pub(super) fn reads(live: &LiveScreen, line: &str, ctx: Ctx<'_>) -> LineReading {
    match whole_plan(live, line, Afterwards::Island, ctx) {
        LineReading::Text if live.cell() == 0 => islands::counts(live, line),
        read @ (LineReading::Text
        | LineReading::Does(..)
        | LineReading::Points(..)
        | LineReading::Wrong(_)) => read,
    }
}

/// Stores the line in the current cell.
pub(super) fn fill(live: &mut LiveScreen, line: &Line, afterwards: Afterwards, ctx: Ctx<'_>) -> Out {
    let Some(PlansAt { under, .. }) = live.plans_at() else { return Out::say(Notice::NoIslands) };
    let plan = live.plan_in_line().map(|plan| plan.id);
    let column = live.cells_of_a_plan().nth(live.cell()).cloned();
    let Some(column) = column.filter(|column| plan.is_some() || begins(column)) else {
        live.set_cell(0);
        return Out::say(Notice::BeginWithWhat);
    };
    let Some(value) = live.read_of_plan(&column.holds, line, ctx) else {
        return Out::say(Notice::Refusal(Refusal::Holds(column.holds)));
    };
    match plan {
        Some(plan) => fill_cell(live, (under, plan), (column.id, value), afterwards, ctx),
        None => begin_plan(live, under, (column.id, value), ctx),
    }
}

/// Whether a plan can begin with this cell: a plan cannot consist only of a date.
fn begins(column: &ColumnDef) -> bool {
    ![Some(ColumnRole::Due), Some(ColumnRole::EscalatedTo)].contains(&column.role)
}

/// Begins a new plan with the line as its first cell.
fn begin_plan(live: &mut LiveScreen, under: Option<Id>, cell: (String, CellValue), ctx: Ctx<'_>) -> Out {
    let (plan, at) = (live.journal.next_id(live.run), live.cell());
    let out = add_plan(live, under, vec![cell], ctx);
    if out.done {
        live.set_focus(Some(plan));
        live.set_cell(at + 1);
    }
    out
}

fn add_plan(live: &mut LiveScreen, under: Option<Id>, cells: Vec<(String, CellValue)>, ctx: Ctx<'_>) -> Out {
    let table = live.table_at_hand().map(|table| table.id.clone()).unwrap_or_default();
    live.command(Command::Row(RowCommand::Add { table, under, cells }), ctx)
}

/// Stores the line in the current cell of a plan, and goes to the next.
fn fill_cell(
    live: &mut LiveScreen,
    (under, plan): (Option<Id>, Id),
    (column, value): (String, CellValue),
    afterwards: Afterwards,
    ctx: Ctx<'_>,
) -> Out {
    let complete = live.workshop().plan(plan).is_some_and(|plan| plan.missing().next().is_none());
    let at = live.cell();
    let out = live.command(Command::Row(RowCommand::Set(plan, column, Some(value))), ctx);
    if !out.done {
        return out;
    }
    if complete {
        // It was mended, not made: the room goes on reading it, and the next line goes over nothing in it.
        live.set_cell(at);
        return out;
    }
    live.set_cell(at + 1);
    if at + 1 >= live.table_at_hand().map_or(0, |table| table.asked().count()) {
        // After the last required cell the next plan begins; nobody is asked whom to escalate to.
        finish(live, under, plan, afterwards);
    }
    out
}

/// A line with separators is a row of its own, with no more cells than the table asks for. Each cell may be as long as its
/// column allows.
pub(super) fn whole_plan(live: &LiveScreen, line: &str, afterwards: Afterwards, ctx: Ctx<'_>) -> LineReading {
    let (true, Some(table)) = (line.contains(SEPARATORS), live.table_at_hand()) else {
        return LineReading::Text;
    };
    let Some(PlansAt { under, .. }) = live.plans_at() else { return LineReading::Wrong(Notice::NoIslands) };
    let columns: Vec<&ColumnDef> = live.cells_of_a_plan().collect();
    let mut typed: Vec<&str> = line.split(SEPARATORS).collect();
    while typed.pop_if(|cell| cell.trim().is_empty()).is_some() {}
    if typed.len() > columns.len() {
        return LineReading::Wrong(Notice::Hint(Hint::Line(LineHint::TooManyCells(columns.len()))));
    }
    let (mut cells, mut begun) = (Vec::new(), false);
    for (column, text) in columns.iter().zip(typed) {
        if let Some(over) = CellValue::over(&column.holds, text) {
            return LineReading::Wrong(Notice::TooLong(over));
        }
        match live.read_of_plan(&column.holds, text, ctx) {
            Some(value) => {
                begun |= begins(column);
                cells.push((column.id.clone(), value));
            }
            None if text.trim().is_empty() => {}
            None => return LineReading::Wrong(Notice::Refusal(Refusal::Holds(column.holds.clone()))),
        }
    }
    if !begun {
        return LineReading::Wrong(Notice::BeginWithWhat);
    }
    let at_hand = match afterwards {
        Afterwards::Island => under,
        Afterwards::Plan => Some(live.journal.next_id(live.run)),
    };
    let add = RowCommand::Add { table: table.id.clone(), under, cells };
    LineReading::Does(Command::Row(add), Then::AtHand(at_hand))
}

/// The cells of a line that has one for each column that is asked for, in their order, as a plan is typed where plans are
/// made; `None` if it has not. With three columns or fewer it is told from the words which is which.
pub(super) fn cells_in_order(
    table: &TableDef,
    line: &str,
    today: NaiveDate,
) -> Option<Vec<(String, CellValue)>> {
    let columns: Vec<&ColumnDef> = table.asked().collect();
    let typed: Vec<&str> = line.split(SEPARATORS).map(str::trim).collect();
    if columns.len() <= TOLD_APART || typed.len() != columns.len() {
        return None;
    }
    let cell = |(column, text): (&&ColumnDef, &str)| {
        let fits = CellValue::over(&column.holds, text).is_none();
        let value = CellValue::read(&column.holds, text, today).filter(|_| fits)?;
        Some((column.id.clone(), value))
    };
    columns.iter().zip(typed).map(cell).collect()
}

/// Ends a complete plan: the next one begins with its first cell.
fn finish(live: &mut LiveScreen, under: Option<Id>, plan: Id, afterwards: Afterwards) {
    live.set_cell(0);
    live.set_focus(match afterwards {
        Afterwards::Island => under,
        Afterwards::Plan => Some(plan),
    });
}

/// Where a plan written now stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PlansAt {
    /// What it stands under; `None` if it stands by itself.
    pub under: Option<Id>,
    /// That entry's label.
    pub label: String,
    /// That entry's words, or the table's name.
    pub name: String,
}

impl LiveScreen {
    /// Takes all plans away from the wall, if they are shown: what is written next is seen.
    pub(in crate::app::live) fn hide_all_plans(&mut self) -> Option<Out> {
        let Some(Showing::Plans(_)) = self.wall.stage.showing else { return None };
        self.wall.stage.showing = None;
        Some(Out::default())
    }

    /// The table whose rows are filled in here, otherwise that of the plans.
    pub(in crate::app::live) fn table_at_hand(&self) -> Option<&TableDef> {
        let workshop = self.workshop();
        let of_step = self.step_at_hand().and_then(|step| step.kind.uses().table);
        of_step.and_then(|table| workshop.method.table(table)).or_else(|| workshop.method.plan_table())
    }

    /// The columns of a plan in the order in which they are filled in here: of a new plan the required ones, then whom it
    /// is escalated to, which is optional.
    pub fn cells_of_a_plan(&self) -> impl Iterator<Item = &ColumnDef> {
        const ONWARDS: &[ColumnRole] = &[ColumnRole::FirstStep, ColumnRole::Who, ColumnRole::Due];
        let (whole, roles): (bool, &[ColumnRole]) = match self.filling() {
            Filling::Whole => (true, &[ColumnRole::EscalatedTo]),
            Filling::Happened => (false, &[ColumnRole::Happened]),
            Filling::Onwards => (false, ONWARDS),
        };
        self.table_at_hand().into_iter().flat_map(move |table| {
            let asked = table.asked().filter(move |_| whole);
            asked.chain(roles.iter().filter_map(|role| table.column_in(*role)))
        })
    }

    /// The plan that the next line goes into; `None` if it begins a new one. Nothing is written over what was not opened:
    /// a plan that is complete is left as it is.
    pub fn plan_in_line(&self) -> Option<Plan<'_>> {
        let plan = self.in_focus().and_then(|on| self.workshop().plan(on))?;
        let (_, opened) = self.cell_gone_to();
        Some(plan).filter(|plan| opened || plan.missing().next().is_some())
    }

    /// The cell that the next line fills: an index into `cells_of_a_plan`. It is the one that was gone to, or the next
    /// empty one if that is filled and was not opened; where plans are asked about again, new words go over earlier ones.
    pub fn cell(&self) -> usize {
        let (cell, opened) = self.cell_gone_to();
        let again = self.filling() != Filling::Whole;
        if again || opened || self.in_focus().and_then(|on| self.workshop().plan(on)).is_none() {
            return cell;
        }
        let Some(plan) = self.plan_in_line() else { return 0 };
        let empty = |(at, column): (usize, &ColumnDef)| plan.cell(column).is_none().then_some(at);
        let empty: Vec<usize> = self.cells_of_a_plan().enumerate().filter_map(empty).collect();
        empty.iter().copied().find(|at| *at >= cell).or(empty.first().copied()).unwrap_or(cell)
    }

    /// Goes to a cell of the plan at hand, with what stands in it in the line.
    pub(in crate::app::live) fn open_cell(&mut self, cell: usize) {
        self.go_to_cell(cell, true);
        let plan = self.in_focus().and_then(|on| self.workshop().plan(on));
        let column = self.cells_of_a_plan().nth(cell);
        let text = plan.zip(column).and_then(|(plan, column)| Some(plan.cell(column)?.typed()));
        let text = text.unwrap_or_default();
        self.entry.open(&text);
    }

    /// Where a plan written now stands; `None` if there is nothing yet for it to stand under.
    pub fn plans_at(&self) -> Option<PlansAt> {
        let workshop = self.workshop();
        let entries = entries(self);
        let on = self.in_focus();
        let of_plan = on.and_then(|on| workshop.plan(on)).map(|plan| plan.under);
        let chosen = || on.map(Some).filter(|on| entries.contains(on));
        let under = of_plan.filter(|_| entries != [None]).or_else(chosen).or(entries.first().copied())?;
        let table = || self.table_at_hand().map_or("", |table| table.name.get(workshop.lang)).to_owned();
        let (label, name) = match under {
            None => (String::new(), table()),
            Some(under) => {
                let row = workshop.row_called(under)?;
                (row.label.to_string(), row.text.into_owned())
            }
        };
        Some(PlansAt { under, label, name })
    }

    /// Escalates a plan or an item; with `to` as `None`, the group does it itself.
    pub(in crate::app::live) fn escalate(&mut self, id: Id, to: Option<&Line>, ctx: Ctx<'_>) -> Out {
        if self.workshop().lists.item(id).is_some() {
            return self.command(Command::Item(ItemCommand::Raise(id, to.cloned())), ctx);
        }
        let row = self.workshop().row_by_roles(id);
        let column = row.and_then(|row| row.table.column_in(ColumnRole::EscalatedTo));
        let Some(column) = column.cloned() else { return Out::say(Notice::Refusal(Refusal::NotHere)) };
        let value = to.and_then(|to| CellValue::read(&column.holds, to, ctx.at.today()));
        self.command(Command::Row(RowCommand::Set(id, column.id, value)), ctx)
    }
}

/// What plans are made for: the islands that somebody works on, the entries of another capture. Last comes `None`, if
/// plans stand by themselves.
fn entries(live: &LiveScreen) -> Vec<Option<Id>> {
    let workshop = live.workshop();
    let Some(table) = live.table_at_hand() else { return vec![None] };
    let under = table.under.as_deref().filter(|under| *under != table.id);
    match under {
        None => vec![None],
        Some(ISLANDS) => {
            let active = workshop.islands.active().map(|island| Some(island.id));
            active.chain(stand_alone(workshop, table).then_some(None)).collect()
        }
        Some(other) => workshop.entries_to_plan(other).into_iter().map(Some).collect(),
    }
}

/// Whether plans of a table for islands can stand by themselves: some do, or nobody works on an island and none is
/// still to be named.
fn stand_alone(workshop: &Workshop, table: &TableDef) -> bool {
    let islands = &workshop.islands;
    let none_to_come = islands.standing().next().is_some() || workshop.method.island_lists().is_empty();
    let none_active = islands.active().next().is_none() && none_to_come;
    none_active || workshop.plans_under(table, None).next().is_some()
}

pub(super) fn gathers(_: &LiveScreen) -> Option<Gathers> {
    None
}

/// Bare numbers refer to what plans stand under, or to nothing if they stand by themselves: plans have a letter.
pub(super) fn points(live: &LiveScreen) -> Points<'_> {
    let list = live.workshop().capture_list();
    match live.table_at_hand().and_then(|table| table.under.as_deref()) {
        None | Some(ISLANDS) => Points { at: PointsAt::Islands, list },
        Some(other) if live.workshop().method.table(other).is_some() => {
            Points { at: PointsAt::Rows(other), list }
        }
        Some(other) => lines::points(Some(other)),
    }
}

/// The plans, each below what it stands under.
pub(super) fn rows(live: &LiveScreen) -> Rows<'_> {
    let Some(table) = live.table_at_hand() else { return std::iter::empty().collect() };
    Rows::plans(live.workshop(), table, entries(live))
}

/// The room sees all plans until a plan or an island is at hand.
pub(super) fn at_hand(live: &LiveScreen) -> AtHand {
    let all = entries_and_plans(live);
    let now = live.in_focus().filter(|on| all.contains(on));
    AtHand::things(all, now)
}

/// The plans of the table at hand under this entry.
fn plans_under(live: &LiveScreen, entry: Option<Id>) -> impl Iterator<Item = Plan<'_>> {
    live.table_at_hand().into_iter().flat_map(move |table| live.workshop().plans_under(table, entry))
}

/// All plans of the table at hand.
pub(super) fn all(live: &LiveScreen) -> impl Iterator<Item = Plan<'_>> {
    live.table_at_hand().into_iter().flat_map(|table| live.workshop().plans_of(table))
}

/// Each entry that plans are made for, followed by its plans.
pub(super) fn entries_and_plans(live: &LiveScreen) -> Vec<Id> {
    let plans = |entry| plans_under(live, entry).map(|plan| plan.id);
    entries(live).into_iter().flat_map(|entry| entry.into_iter().chain(plans(entry))).collect()
}

pub(super) fn arrival() -> Arrival<'static> {
    Arrival::with(StepState::plan())
}
