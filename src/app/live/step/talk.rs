//! People talk to their neighbours: lines go into the list of the next step.

use crate::workshop::rows::Rows;
use crate::workshop::text::Line;

use super::super::{Ctx, LiveScreen, Out};
use super::{Act, Arrival, AtHand, Gathers, Keys, LineReading, Points, StepState, lines};

pub(super) fn keys(_: &LiveScreen) -> Keys {
    lines::keys()
}

pub(super) fn acts() -> &'static [Act] {
    &[]
}

pub(super) fn store(live: &mut LiveScreen, line: Line, ctx: Ctx<'_>) -> Out {
    let gathers = gathers(live);
    lines::store(live, gathers, line, ctx)
}

pub(super) fn reads(_: &LiveScreen, _: &str, _: Ctx<'_>) -> LineReading {
    LineReading::Text
}

/// Lines go into the list of the next step.
pub(super) fn gathers(live: &LiveScreen) -> Option<Gathers> {
    lines::gathers(live.workshop().open_list())
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
