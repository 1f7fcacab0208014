//! Action plans: a line is a whole plan, or the next cell of the one at hand.

use crate::workshop::decide::{Command, PlanCommand};
use crate::workshop::event::Cell;
use crate::workshop::id::Id;
use crate::workshop::islands::Plan;
use crate::workshop::text::Line;
use crate::workshop::when::Due;

use super::super::super::action::Action::{Line as InLine, Point};
use super::super::super::action::{LineAct, PointAct};
use super::super::super::binding::{Binding, Context, Pointed, bind};
use super::super::rows::{Mark, Source, WorkRow};
use super::super::{Ctx, Labels, Live, Mode, Notice, Out};
use super::{Act, Arrival, AtHand, Gathers, Keys, Points, PointsAt, StepState, act, islands, sometimes};

pub(super) const KEYS: &[Binding] = {
    const AT: Context = Context::Pointed(Pointed::Plans);
    &[
        bind(AT, "e", Point(PointAct::Edit), 7),
        bind(AT, "s", Point(PointAct::Status), 6),
        bind(AT, "l", Point(PointAct::Lift), 6),
        bind(AT, "d", Point(PointAct::Remove), 4),
    ]
};

/// Cells of a plan as they are filled one after the other: those of words, the date, to whom it is lifted.
pub const CELLS: usize = Cell::ALL.len() + 2;

/// What separates the cells of a plan that is typed as one line.
const SEPARATORS: [char; 2] = [';', '|'];

/// What is at hand once a plan has all that is asked for.
#[derive(Clone, Copy)]
pub(super) enum Afterwards {
    /// Its island, so that the next line begins another plan.
    Island,
    /// The plan: it is the one that the room sees.
    Plan,
}

pub(super) fn keys(_: &Live) -> Keys {
    Keys { on: Some(Context::OneOfMany), pointing: &[Context::Pointed(Pointed::Plans)] }
}

pub(super) fn acts() -> &'static [Act] {
    ACTS
}

const ACTS: &[Act] = &[FORWARD, UP, DOWN];

/// From island to island, here and where the islands report.
pub(super) const FORWARD: Act = act(InLine(LineAct::Forward), next_island);
/// Likewise, to the cell before.
pub(super) const UP: Act = sometimes(InLine(LineAct::Up), cell_before);
/// Likewise, to the cell behind.
pub(super) const DOWN: Act = sometimes(InLine(LineAct::Down), cell_behind);

fn next_island(live: &mut Live, _: Ctx<'_>) -> Out {
    live.set_cell(0);
    let at = live.island_at_hand();
    let active: Vec<Id> = live.workshop().islands.active().map(|island| island.id).collect();
    let next = at.and_then(|at| active.iter().position(|id| *id == at)).map_or(0, |at| at + 1);
    live.set_focus(active.get(next).or(active.first()).copied());
    live.settle_focus();
    Out::default()
}

fn cell_before(live: &mut Live, _: Ctx<'_>) -> Option<Out> {
    turn_cells(live, CELLS - 1)
}

fn cell_behind(live: &mut Live, _: Ctx<'_>) -> Option<Out> {
    turn_cells(live, 1)
}

/// While one writes, another cell is filled.
fn turn_cells(live: &mut Live, by: usize) -> Option<Out> {
    if live.entry.mode != Mode::Writing {
        return None;
    }
    live.set_cell((live.cell() + by) % CELLS);
    Some(Out::default())
}

/// Short plans choose and plan in one step: a line that counts the people on an island does that.
pub(super) fn store(live: &mut Live, line: Line, ctx: Ctx<'_>) -> Out {
    if counts_people(live, &line) {
        return islands::store(live, line, ctx);
    }
    fill(live, line, Afterwards::Island, ctx)
}

/// Whether a line counts the people on an island: `2 6 Kari`.
fn counts_people(live: &Live, line: &str) -> bool {
    let Labels { labels, words } = Labels::of(line, false);
    let [island, people] = labels.as_slice() else { return false };
    let number = |label: &str| label.parse::<u32>().ok();
    let known = number(island).is_some_and(|number| live.workshop().islands.numbered(number).is_some());
    known && number(people).is_some() && !words.contains(SEPARATORS) && live.cell() == 0
}

/// A whole plan as one line with separators (four cells, the date, to whom it is lifted), or the cell at hand of the plan at
/// hand.
pub(super) fn fill(live: &mut Live, line: Line, afterwards: Afterwards, ctx: Ctx<'_>) -> Out {
    let Some(island) = live.island_at_hand() else { return Out::say(Notice::NoIslands) };
    if line.contains(SEPARATORS) {
        return whole_plan(live, island, &line, afterwards, ctx);
    }
    match live.in_focus().filter(|on| live.workshop().islands.plan(*on).is_some()) {
        Some(plan) => fill_cell(live, island, plan, line, afterwards, ctx),
        None => begin_plan(live, island, line, ctx),
    }
}

/// The line is the first cell of a new plan.
fn begin_plan(live: &mut Live, island: Id, line: Line, ctx: Ctx<'_>) -> Out {
    let Some(cell) = Cell::ALL.get(live.cell()).copied() else {
        live.set_cell(0);
        return Out::say(Notice::BeginWithWhat);
    };
    let add = PlanCommand::Add { island, cells: vec![(cell, line)], due: None };
    let out = live.command(Command::Plan(add), ctx);
    if out.done {
        live.set_focus(live.workshop().islands.plans_of(island).last().map(|plan| plan.id));
        live.set_cell(live.cell() + 1);
    }
    out
}

/// The line is the cell at hand of a plan; the next cell is at hand then.
fn fill_cell(live: &mut Live, island: Id, plan: Id, line: Line, afterwards: Afterwards, ctx: Ctx<'_>) -> Out {
    let command = match Cell::ALL.get(live.cell()) {
        Some(cell) => PlanCommand::Cell(plan, *cell, Some(line)),
        None if live.cell() == Cell::ALL.len() => PlanCommand::Due(plan, Due::parse(&line, ctx.at.today())),
        None => PlanCommand::Lift(plan, Some(line)),
    };
    let out = live.command(Command::Plan(command), ctx);
    if !out.done {
        return out;
    }
    live.set_cell(live.cell() + 1);
    if live.cell() >= CELLS - 1 {
        // After the date the next plan begins; to whom it is lifted is filled only on purpose.
        finish(live, island, plan, afterwards);
    }
    out
}

/// A line with separators: a row of its own. What stands behind the last separator that counts stays together.
fn whole_plan(live: &mut Live, island: Id, line: &str, afterwards: Afterwards, ctx: Ctx<'_>) -> Out {
    let mut parts = line.splitn(CELLS, SEPARATORS);
    let cells = Cell::ALL.into_iter().zip(parts.by_ref());
    let cells: Vec<_> = cells.filter_map(|(cell, text)| Some((cell, Line::clean(text)?))).collect();
    let due = parts.next().and_then(|text| Due::parse(text, ctx.at.today()));
    let lifted = parts.next().and_then(Line::clean);
    if cells.is_empty() {
        return Out::say(Notice::BeginWithWhat);
    }
    let plan = live.journal.next_id(live.run);
    let add = PlanCommand::Add { island, cells, due };
    let lift = lifted.map(|to| PlanCommand::Lift(plan, Some(to)));
    let commands = [add].into_iter().chain(lift).map(Command::Plan).collect();
    let out = live.command(Command::Together(commands), ctx);
    if out.done {
        finish(live, island, plan, afterwards);
    }
    out
}

/// A plan has all that is asked for: the next one begins with its first cell.
fn finish(live: &mut Live, island: Id, plan: Id, afterwards: Afterwards) {
    live.set_cell(0);
    live.set_focus(Some(match afterwards {
        Afterwards::Island => island,
        Afterwards::Plan => plan,
    }));
}

pub(super) fn gathers(_: &Live) -> Option<Gathers> {
    None
}

pub(super) fn points(live: &Live) -> Points<'_> {
    Points { at: PointsAt::Plans, list: live.workshop().capture_list() }
}

/// The plans, each under its island.
pub(super) fn rows(live: &Live) -> Source<'_> {
    let islands = &live.workshop().islands;
    let mut rows = Vec::new();
    for island in islands.active() {
        rows.push(WorkRow {
            id: island.id,
            label: String::new(),
            text: island.name.to_string(),
            mark: Mark::Head,
            depth: 0,
        });
        rows.extend(islands.plans_of(island.id).map(row));
    }
    Source::Made(rows, false)
}

fn row(plan: &Plan) -> WorkRow {
    let (cells, date) = plan.missing();
    WorkRow {
        id: plan.id,
        label: plan.number.to_string(),
        text: plan.cell(Cell::What).to_owned(),
        mark: Mark::Plan(cells.len() + usize::from(date), plan.status, plan.lifted.clone()),
        depth: 1,
    }
}

/// The room sees all plans, until one of them or an island is taken in hand.
pub(super) fn at_hand(live: &Live) -> AtHand {
    let all = islands_and_plans(live);
    AtHand { now: live.in_focus().filter(|on| all.contains(on)), all }
}

/// Each island, and its plans behind it.
pub(super) fn islands_and_plans(live: &Live) -> Vec<Id> {
    let islands = &live.workshop().islands;
    let with_plans = |island: Id| {
        let plans = islands.plans_of(island).map(|plan| plan.id);
        std::iter::once(island).chain(plans)
    };
    islands.active().flat_map(|island| with_plans(island.id)).collect()
}

pub(super) fn arrival() -> Arrival<'static> {
    Arrival::with(StepState::plan())
}
