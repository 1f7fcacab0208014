//! People go to an island, and those on each are counted: on the console it is as where islands are named.

use crate::workshop::text::Line;

use super::super::rows::Source;
use super::super::{Ctx, Live, Out};
use super::{Act, Arrival, AtHand, Gathers, Keys, Points, StepState, islands};

pub(super) fn keys(live: &Live) -> Keys {
    islands::keys(live)
}

pub(super) fn acts() -> &'static [Act] {
    islands::acts()
}

pub(super) fn store(live: &mut Live, line: Line, ctx: Ctx<'_>) -> Out {
    islands::store(live, line, ctx)
}

pub(super) fn gathers(_: &Live) -> Option<Gathers> {
    None
}

pub(super) fn points(live: &Live) -> Points<'_> {
    islands::points(live)
}

pub(super) fn rows(live: &Live) -> Source<'_> {
    islands::rows(live)
}

pub(super) fn at_hand(live: &Live) -> AtHand {
    islands::at_hand(live)
}

pub(super) fn arrival() -> Arrival<'static> {
    Arrival::with(StepState::plain())
}
