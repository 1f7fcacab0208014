//! People go to an island and are counted there: on the console it is like naming islands.

use crate::workshop::rows::Rows;
use crate::workshop::text::Line;

use super::super::{Ctx, LiveScreen, Out};
use super::{Act, Arrival, AtHand, Gathers, Keys, LineReading, Points, StepState, islands};

pub(super) fn keys(live: &LiveScreen) -> Keys {
    islands::keys(live)
}

pub(super) fn acts() -> &'static [Act] {
    islands::acts()
}

pub(super) fn store(live: &mut LiveScreen, line: Line, ctx: Ctx<'_>) -> Out {
    islands::store(live, line, ctx)
}

pub(super) fn reads(live: &LiveScreen, line: &str, ctx: Ctx<'_>) -> LineReading {
    islands::reads(live, line, ctx)
}

pub(super) fn gathers(_: &LiveScreen) -> Option<Gathers> {
    None
}

pub(super) fn points(live: &LiveScreen) -> Points<'_> {
    islands::points(live)
}

pub(super) fn rows(live: &LiveScreen) -> Rows<'_> {
    islands::rows(live)
}

pub(super) fn at_hand(live: &LiveScreen) -> AtHand {
    islands::at_hand(live)
}

pub(super) fn arrival() -> Arrival<'static> {
    Arrival::with(StepState::plain())
}
