//! Sorting lines into themes; new lines may still be added.

use crate::workshop::rows::Rows;
use crate::workshop::text::Line;

use super::super::{Ctx, LiveScreen, Out};
use super::{Act, Arrival, AtHand, Gathers, Keys, LineReading, Points, StepState, lines};

pub(super) fn keys(_: &LiveScreen, _: &str) -> Keys {
    lines::keys()
}

pub(super) fn acts(_: &str) -> &'static [Act] {
    &[]
}

pub(super) fn store(live: &mut LiveScreen, line: Line, ctx: Ctx<'_>, list: &str) -> Out {
    // Which field of a board a line goes into nobody says here.
    let gathers = gathers(live, list).filter(|_| !live.workshop().lists.is_board(list));
    lines::store(live, gathers, line, ctx)
}

pub(super) fn reads(live: &LiveScreen, line: &str, _: Ctx<'_>, list: &str) -> LineReading {
    lines::reads(live, gathers(live, list), line)
}

/// A line that begins with one or more numbers makes a theme of them.
pub(super) fn gathers(_: &LiveScreen, list: &str) -> Option<Gathers> {
    Some(Gathers { sorts: Some(1), ..lines::gathers(Some(list))? })
}

pub(super) fn points<'a>(_: &LiveScreen, list: &'a str) -> Points<'a> {
    lines::points(Some(list))
}

pub(super) fn rows<'a>(live: &'a LiveScreen, list: &str) -> Rows<'a> {
    lines::rows(live, Some(list))
}

pub(super) fn at_hand(_: &LiveScreen, _: &str) -> AtHand {
    AtHand::default()
}

pub(super) fn arrival(_: &str) -> Arrival<'static> {
    Arrival::with(StepState::plain())
}

/// Lines go into the list of the step before. Sorting may go on while the others have coffee, so lines make themes as
/// they did in the step that had the list.
pub(super) fn as_before(live: &LiveScreen) -> Option<Gathers> {
    let workshop = live.workshop();
    let on = workshop.day.row?;
    let before: Vec<_> = workshop.agenda.held().take_while(|row| row.id != on).collect();
    let steps = before.iter().rev().filter_map(|row| workshop.method.step(&row.step));
    let last = steps.map(|step| &step.kind).find(|kind| kind.list().is_some());
    let into = workshop.capture_list();
    // What was voted on is sorted no more, and lines go elsewhere.
    let last = last.filter(|kind| kind.list() == into);
    let sorts = last.and_then(|kind| super::gathers(live, kind)).and_then(|gathers| gathers.sorts);
    Some(Gathers { sorts, ..lines::gathers(into)? })
}
