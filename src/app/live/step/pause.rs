//! A break: what is said over coffee is written down, and sorting may go on.

use crate::workshop::rows::Rows;
use crate::workshop::text::Line;

use super::super::super::action::Action::Day;
use super::super::super::action::DayAct;
use super::super::super::binding::{Binding, Context, bind};
use super::super::{Ctx, LiveScreen, Out};
use super::{Act, Arrival, AtHand, Gathers, Keys, LineReading, Points, StepState, lines, themes};

pub(super) const KEYS: &[Binding] = &[bind(Context::Break, "ctrl+o", Day(DayAct::Until), 5)];

pub(super) fn keys(_: &LiveScreen) -> Keys {
    Keys { on: Some(Context::Break), ..lines::keys() }
}

pub(super) fn acts() -> &'static [Act] {
    &[]
}

pub(super) fn store(live: &mut LiveScreen, line: Line, ctx: Ctx<'_>) -> Out {
    let gathers = gathers(live);
    lines::store(live, gathers, line, ctx)
}

pub(super) fn reads(live: &LiveScreen, line: &str, _: Ctx<'_>) -> LineReading {
    lines::reads(live, gathers(live), line)
}

/// Lines go into the list of the step before, and make themes as they did there.
pub(super) fn gathers(live: &LiveScreen) -> Option<Gathers> {
    themes::as_before(live)
}

pub(super) fn points(live: &LiveScreen) -> Points<'_> {
    lines::points(live.workshop().capture_list())
}

pub(super) fn rows(live: &LiveScreen) -> Rows<'_> {
    lines::rows(live, live.workshop().capture_list())
}

pub(super) fn at_hand(_: &LiveScreen) -> AtHand {
    AtHand::default()
}

pub(super) fn arrival() -> Arrival<'static> {
    Arrival::with(StepState::plain())
}
