//! The facilitator reads the common question aloud; a line written here replaces it.

use crate::workshop::decide::Command;
use crate::workshop::event::{BriefEvent, Field};
use crate::workshop::rows::Rows;
use crate::workshop::text::Line;

use super::super::{Ctx, LiveScreen, Out};
use super::{Act, Arrival, AtHand, Gathers, Keys, LineReading, Points, StepState, lines, own};

pub(super) fn keys(_: &LiveScreen) -> Keys {
    own::keys()
}

pub(super) fn acts() -> &'static [Act] {
    &[]
}

pub(super) fn store(live: &mut LiveScreen, line: Line, ctx: Ctx<'_>) -> Out {
    live.command(Command::Brief(BriefEvent::Set { field: Field::Question, text: Some(line.into()) }), ctx)
}

pub(super) fn reads(_: &LiveScreen, _: &str, _: Ctx<'_>) -> LineReading {
    LineReading::Text
}

pub(super) fn gathers(_: &LiveScreen) -> Option<Gathers> {
    None
}

pub(super) fn points(live: &LiveScreen) -> Points<'_> {
    lines::points(live.workshop().capture_list())
}

pub(super) fn rows(live: &LiveScreen) -> Rows<'_> {
    own::rows(live)
}

pub(super) fn at_hand(_: &LiveScreen) -> AtHand {
    AtHand::default()
}

pub(super) fn arrival() -> Arrival<'static> {
    Arrival::with(StepState::plain())
}
