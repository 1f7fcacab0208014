//! One sentence is reworded: a line is its next wording, and ↑ opens the newest to change it in place.

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
    let gathers = gathers(live, list);
    lines::store(live, gathers, line, ctx)
}

pub(super) fn reads(_: &LiveScreen, _: &str, _: Ctx<'_>, _: &str) -> LineReading {
    LineReading::Text
}

pub(super) fn gathers(_: &LiveScreen, list: &str) -> Option<Gathers> {
    lines::gathers(Some(list))
}

pub(super) fn points<'a>(_: &LiveScreen, list: &'a str) -> Points<'a> {
    lines::points(Some(list))
}

/// All wordings, the newest last.
pub(super) fn rows<'a>(live: &'a LiveScreen, list: &str) -> Rows<'a> {
    lines::rows(live, Some(list))
}

pub(super) fn at_hand(_: &LiveScreen, _: &str) -> AtHand {
    AtHand::default()
}

pub(super) fn arrival(_: &str) -> Arrival<'static> {
    Arrival::with(StepState::plain())
}
