//! Plans that were made earlier, again: a line goes to the plan that it names by its number, or to the one at hand.

use crate::workshop::decide::{Command, Refusal, RowCommand};
use crate::workshop::event::PlanStatus;
use crate::workshop::id::Id;
use crate::workshop::method::{ColumnDef, ColumnRole, Holds};
use crate::workshop::plan::Plan;
use crate::workshop::rows::{Audience, Rows};
use crate::workshop::step::AskedAgain;
use crate::workshop::table::{CellValue, SEPARATORS};
use crate::workshop::text::Line;
use crate::workshop::when::{Due, is_timelike};

use super::super::super::action::Action::{Line as InLine, Point};
use super::super::super::action::{LineAct, PlanAct, PointAct};
use super::super::super::binding::{Binding, Context, Pointed, bind};
use super::super::{Ctx, LiveScreen, Notice, Out};
use super::state::Filling;
use super::{
    Act, Arrival, AtHand, Gathers, Keys, LineReading, Points, PointsAt, StepState, Then, act, plans,
};

pub(super) const KEYS: &[Binding] = {
    const AT: Context = Context::Pointed(Pointed::Again);
    &[
        bind(AT, "f", Point(PointAct::Plan(PlanAct::AskWhom)), 6),
        bind(AT, "w", Point(PointAct::Plan(PlanAct::HandOver)), 6),
    ]
};

/// What a status begins with in a line, and the letter of the act that sets one: `3 s2`.
pub(in crate::app::live) const STATUS: char = 's';

pub(super) fn keys(_: &LiveScreen, _: &str, _: AskedAgain) -> Keys {
    const AT: &[Context] = &[Context::Pointed(Pointed::Again), Context::Pointed(Pointed::Plans)];
    Keys { on: Some(Context::OneOfMany), pointing: AT }
}

const FORWARD: Act = act(InLine(LineAct::Forward), next_plan);
const FORWARD_DUE: Act = act(InLine(LineAct::Forward), next_due);

/// Only where a plan has several cells to fill, the arrows go from one to the next.
pub(super) fn acts(_: &str, asks: AskedAgain) -> &'static [Act] {
    match asks {
        AskedAgain::Happened | AskedAgain::NotHappened => &[FORWARD],
        AskedAgain::Due => &[FORWARD_DUE],
        AskedAgain::Onwards => &[FORWARD, plans::UP, plans::DOWN],
    }
}

/// Goes to the next plan, and after the last to the first.
fn next_plan(live: &mut LiveScreen, _: Ctx<'_>) -> Out {
    if !live.can_follow_up() {
        return Out::say(Notice::NothingToFollowUp);
    }
    let first = live.rows().iter().next().map(|row| row.id);
    live.set_cell(0);
    match live.in_focus() {
        Some(_) => live.move_focus(true, true),
        None => live.set_focus(first),
    }
    live.wall.stage.from = live.in_focus();
    Out::default()
}

/// Goes to the next plan that is asked about by now, and after the last to the first; if none is, to the next that there is.
fn next_due(live: &mut LiveScreen, ctx: Ctx<'_>) -> Out {
    let due: Vec<Id> = plans_due(live);
    let on = live.in_focus().and_then(|on| due.iter().position(|id| *id == on));
    let Some(next) = due.get(on.map_or(0, |on| (on + 1) % due.len())).copied() else {
        return next_plan(live, ctx);
    };
    if !live.can_follow_up() {
        return Out::say(Notice::NothingToFollowUp);
    }
    live.set_cell(0);
    live.set_focus(Some(next));
    live.wall.stage.from = Some(next);
    Out::default()
}

/// Those of the plans at hand that are asked about by now, in their order.
fn plans_due(live: &LiveScreen) -> Vec<Id> {
    let workshop = live.workshop();
    let due = |id: &Id| workshop.plan(*id).is_some_and(|plan| workshop.is_asked_when_due(plan));
    live.rows().iter().map(|row| row.id).filter(due).collect()
}

/// A line that names no plan: its number alone puts that plan at hand.
#[expect(clippy::needless_pass_by_value, reason = "the question is asked of all kinds alike")]
pub(super) fn store(live: &mut LiveScreen, line: Line, ctx: Ctx<'_>, _: &str, _: AskedAgain) -> Out {
    if let Some((plan, "")) = named(live, &line, ctx) {
        live.set_cell(0);
        live.set_focus(Some(plan));
        live.wall.stage.from = Some(plan);
        return Out { done: true, ..Out::default() };
    }
    if !live.can_follow_up() {
        return Out::say(Notice::NothingToFollowUp);
    }
    match at_hand_now(live).map(|plan| filled(live, plan, &line, live.cell(), ctx)) {
        Some(LineReading::Does(command, then)) => live.run_read(command, then, ctx),
        Some(LineReading::Wrong(notice)) => Out::say(notice),
        Some(LineReading::Text | LineReading::Points(..)) | None => Out::say(Notice::PointFirst),
    }
}

/// `3 words` is about plan 3, `3 s2` sets its status, and words or `s2` alone are about the plan at hand.
pub(super) fn reads(live: &LiveScreen, line: &str, ctx: Ctx<'_>, _: &str, _: AskedAgain) -> LineReading {
    if !live.can_follow_up() {
        return LineReading::Text;
    }
    if let Some(number) = unknown(live, line, ctx) {
        return LineReading::Wrong(Notice::Refusal(Refusal::Unknown(number.to_owned())));
    }
    if let Some((act, plan)) = acted(live, line) {
        return LineReading::Points(act, plan);
    }
    let at_hand = at_hand_now(live);
    let (plan, words) = match named(live, line, ctx) {
        Some((_, "")) => return LineReading::Text,
        Some(named) => named,
        None => match at_hand.filter(|_| !line.trim().is_empty()) {
            Some(plan) => (plan, line),
            None => return LineReading::Text,
        },
    };
    let is_at_hand = at_hand == Some(plan);
    // Of another plan, the first cell is the next.
    let cell = if is_at_hand { live.cell() } else { 0 };
    match status(words).filter(|_| words != live.entry.opened) {
        Some(Ok(status)) => set(live, plan, ColumnRole::Status, CellValue::Status(status), cell),
        Some(Err(wrong)) => LineReading::Wrong(wrong),
        None if words == line => filled(live, plan, words, cell, ctx),
        None => filled(live, plan, words, 0, ctx),
    }
}

/// `2e`, `7f`, `7w`: an act that only asks, of the plan with this number, as while pointing. Nobody says a number with a
/// letter at its end and nothing else.
fn acted(live: &LiveScreen, line: &str) -> Option<(PointAct, Id)> {
    const ACTS: [(char, PointAct); 3] = [
        ('e', PointAct::Edit),
        ('f', PointAct::Plan(PlanAct::AskWhom)),
        ('w', PointAct::Plan(PlanAct::HandOver)),
    ];
    let typed = line.trim();
    let letter = typed.chars().next_back()?;
    let (_, act) = ACTS.into_iter().find(|(of, _)| *of == letter.to_ascii_lowercase())?;
    let number = typed.get(..typed.len() - letter.len_utf8())?;
    let plain = live.entry.opened.is_empty() && number.bytes().all(|b| b.is_ascii_digit());
    Some((act, numbered_so(live, number).filter(|_| plain)?))
}

/// The plan that the line names, and what comes behind its number. A number names a plan whichever cell is at hand,
/// since people go on to the next plan before all cells of this one are told; the key that stores a line as text stores
/// it in the cell. Only a date where one is asked for, and what stood in a cell, may begin with a number.
fn named<'a>(live: &LiveScreen, line: &'a str, ctx: Ctx<'_>) -> Option<(Id, &'a str)> {
    let (number, words) = numbered(live, line, ctx)?;
    Some((numbered_so(live, number)?, words))
}

/// The number that the line begins with, if no plan has it: whose words these are is not known.
fn unknown<'a>(live: &LiveScreen, line: &'a str, ctx: Ctx<'_>) -> Option<&'a str> {
    let (number, _) = numbered(live, line, ctx)?;
    numbered_so(live, number).is_none().then_some(number)
}

fn numbered_so(live: &LiveScreen, number: &str) -> Option<Id> {
    let number: u32 = number.parse().ok()?;
    plans::all(live).find(|plan| plan.number == number).map(|plan| plan.id)
}

/// The number that the line begins with, unless it is a word of the cell at hand, and what comes behind, which may itself
/// begin with a number.
fn numbered<'a>(live: &LiveScreen, line: &'a str, ctx: Ctx<'_>) -> Option<(&'a str, &'a str)> {
    const ENDS: [char; 2] = [' ', ','];
    let of_cell = at_hand_now(live).is_some() && (!live.entry.opened.is_empty() || is_date(live, line, ctx));
    let line = line.trim();
    let digits = line.len() - line.trim_start_matches(|c: char| c.is_ascii_digit()).len();
    // `6s2` is `6 s2`.
    let glued = line.split_at_checked(digits).filter(|(_, rest)| status(rest).is_some());
    let (number, words) = glued.or_else(|| line.split_once(ENDS)).unwrap_or((line, ""));
    let is_number = !number.is_empty() && number.bytes().all(|b| b.is_ascii_digit());
    (is_number && !of_cell).then_some((number, words.trim_start_matches(ENDS)))
}

/// `s2`, `S 2`: a status by its place from 1. What is written like one and has no such place is no words either.
pub(in crate::app::live) fn status(words: &str) -> Option<Result<PlanStatus, Notice>> {
    let place = words.trim().strip_prefix([STATUS, STATUS.to_ascii_uppercase()])?.trim_start();
    if place.is_empty() || !place.bytes().all(|b| b.is_ascii_digit()) {
        return None;
    }
    let place = place.parse::<usize>().ok().and_then(|place| place.checked_sub(1));
    Some(place.and_then(|place| PlanStatus::ALL.get(place)).copied().ok_or(Notice::StatusLike))
}

impl LiveScreen {
    /// Whether there are plans in this step: the first meeting of all has none to follow up.
    pub fn can_follow_up(&self) -> bool {
        plans::all(self).next().is_some()
    }
}

fn at_hand_now(live: &LiveScreen) -> Option<Id> {
    live.in_focus().filter(|on| live.workshop().plan(*on).is_some_and(|plan| !plan.removed))
}

/// Whether the cell at hand holds a date, and this is written as one.
fn is_date(live: &LiveScreen, line: &str, ctx: Ctx<'_>) -> bool {
    let column = live.cells_of_a_plan().nth(live.cell());
    column.is_some_and(|column| column.holds == Holds::Date) && is_timelike(line, ctx.at.today())
}

/// Fills the cells of a plan from this one on: with separators several, without one. What was said is added to what was
/// said before.
fn filled(live: &LiveScreen, id: Id, line: &str, from: usize, ctx: Ctx<'_>) -> LineReading {
    let Some(plan) = live.workshop().plan(id) else { return LineReading::Text };
    let columns: Vec<&ColumnDef> = live.cells_of_a_plan().skip(from).collect();
    let parts: Vec<&str> = match columns.len() {
        1 => vec![line],
        several => line.splitn(several, SEPARATORS).map(str::trim).collect(),
    };
    let mut commands = Vec::new();
    for (column, part) in columns.iter().zip(&parts).filter(|(_, part)| !part.is_empty()) {
        let words = said_so_far(plan, column, part);
        if let Some(over) = CellValue::over(&column.holds, &words) {
            return LineReading::Wrong(Notice::TooLong(over));
        }
        let value = CellValue::read(&column.holds, &words, ctx.at.today());
        let Some(value) = value.filter(|value| !is_no_date(value)) else {
            return LineReading::Wrong(Notice::Refusal(Refusal::Holds(column.holds.clone())));
        };
        commands.push(Command::Row(RowCommand::Set(id, column.id.clone(), Some(value))));
    }
    if commands.is_empty() {
        return LineReading::Text;
    }
    if live.filling() == Filling::Onwards && commands.iter().any(|set| changes(plan, set)) {
        commands.splice(0..0, taken_up(plan));
    }
    let next = from + parts.len();
    let next = if next < live.cells_of_a_plan().count() { next } else { 0 };
    LineReading::Does(one_or_together(commands), Then::AtCell(id, next))
}

/// The command that lets a plan be under way again that was done, dropped or rests: what is agreed for it is still to be
/// done.
fn taken_up(plan: Plan<'_>) -> Option<Command> {
    let status = plan.table.column_in(ColumnRole::Status).filter(|_| !plan.is_open())?;
    let value = CellValue::Status(PlanStatus::Started);
    Some(Command::Row(RowCommand::Set(plan.id, status.id.clone(), Some(value))))
}

/// Whether the plan has something else where this fills it.
fn changes(plan: Plan<'_>, set: &Command) -> bool {
    let Command::Row(RowCommand::Set(_, column, value)) = set else { return false };
    plan.row.cells.get(column) != value.as_ref()
}

/// Whether this stands where a date does, is written as one, and is none: `32/1`.
fn is_no_date(value: &CellValue) -> bool {
    let CellValue::Date(Due::Words(words)) = value else { return false };
    let parts: Vec<&str> = words.as_str().split(['/', '.', '-']).map(str::trim).collect();
    let is_number = |part: &&str| part.bytes().all(|b| b.is_ascii_digit());
    parts.len() > 1 && parts.iter().all(is_number) && parts.iter().any(|part| !part.is_empty())
}

/// These words, behind those that a plan has in the column for what has happened.
fn said_so_far(plan: Plan<'_>, column: &ColumnDef, words: &str) -> String {
    let before = if column.role == Some(ColumnRole::Happened) { plan.happened() } else { "" };
    if before.is_empty() { words.to_owned() } else { format!("{before}\n{words}") }
}

fn set(live: &LiveScreen, id: Id, role: ColumnRole, value: CellValue, cell: usize) -> LineReading {
    let column = live.workshop().plan(id).and_then(|plan| plan.table.column_in(role));
    let Some(column) = column else { return LineReading::Wrong(Notice::NotWithThis) };
    let command = Command::Row(RowCommand::Set(id, column.id.clone(), Some(value)));
    LineReading::Does(command, Then::AtCell(id, cell))
}

fn one_or_together(mut commands: Vec<Command>) -> Command {
    match commands.pop() {
        Some(only) if commands.is_empty() => only,
        last => Command::Together(commands.into_iter().chain(last).collect()),
    }
}

pub(super) fn gathers(_: &LiveScreen, _: &str, _: AskedAgain) -> Option<Gathers> {
    None
}

/// Bare numbers refer to the plans.
pub(super) fn points<'a>(live: &'a LiveScreen, table: &'a str, _: AskedAgain) -> Points<'a> {
    Points { at: PointsAt::Rows(table), list: live.workshop().capture_list() }
}

pub(super) fn rows<'a>(live: &'a LiveScreen, table: &'a str, asks: AskedAgain) -> Rows<'a> {
    Rows::again(live.workshop(), table, (asks, live.in_focus()), Audience::Leader)
}

pub(super) fn at_hand(live: &LiveScreen, table: &str, asks: AskedAgain) -> AtHand {
    let all = rows(live, table, asks).iter().map(|row| row.id).collect();
    AtHand::things(all, at_hand_now(live))
}

pub(super) fn arrival(_: &str, asks: AskedAgain) -> Arrival<'_> {
    Arrival::with(StepState::filling(match asks {
        AskedAgain::Happened | AskedAgain::Due | AskedAgain::NotHappened => Filling::Happened,
        AskedAgain::Onwards => Filling::Onwards,
    }))
}
