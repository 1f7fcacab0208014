//! Somebody speaks: lines go into the list of the step before, if there is one.

use crate::workshop::rows::{Audience, Rows};
use crate::workshop::so_far::SoFar;
use crate::workshop::text::Line;

use super::super::{Ctx, LiveScreen, Mode, Out};
use super::{Act, Arrival, AtHand, Gathers, Keys, LineReading, Points, StepState, lines, own};

pub(super) fn keys(_: &LiveScreen) -> Keys {
    own::keys()
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

/// Lines go into the list of the step before.
pub(super) fn gathers(live: &LiveScreen) -> Option<Gathers> {
    lines::gathers(live.workshop().open_list())
}

pub(super) fn points(live: &LiveScreen) -> Points<'_> {
    lines::points(live.workshop().capture_list())
}

/// In a closing, what is read aloud; while one points, the workshop's own texts.
pub(super) fn rows(live: &LiveScreen) -> Rows<'_> {
    let workshop = live.workshop();
    let on = workshop.step().filter(|_| live.entry.mode != Mode::Pointing);
    match on.and_then(|step| workshop.so_far(step)) {
        Some(SoFar::Ranked(of)) => Rows::ranking(workshop, of, Audience::Leader).unwrap_or_default(),
        Some(SoFar::Lines(list)) => lines::rows(live, Some(list)),
        None => own::rows(live),
    }
}

pub(super) fn at_hand(_: &LiveScreen) -> AtHand {
    AtHand::default()
}

pub(super) fn arrival() -> Arrival<'static> {
    Arrival::with(StepState::plain())
}
