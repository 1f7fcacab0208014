//! Somebody speaks: lines go into the list of the step before, if there is one.

use crate::workshop::rows::{Audience, Rows};
use crate::workshop::so_far::SoFar;
use crate::workshop::text::Line;

use super::super::{Ctx, LiveScreen, Out};
use super::{Act, Arrival, AtHand, Gathers, Keys, LineReading, Points, StepState, lines, own, voted};

/// In a closing, those of what is read aloud.
pub(super) fn keys(live: &LiveScreen) -> Keys {
    match so_far(live) {
        Some(SoFar::Ranked(of)) => Keys { on: None, pointing: voted::pointing(live, of, false) },
        Some(SoFar::Lines(_)) => lines::keys(),
        None => own::keys(),
    }
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

/// Lines go into the list of the step before; in a closing nowhere.
pub(super) fn gathers(live: &LiveScreen) -> Option<Gathers> {
    lines::gathers(live.workshop().open_list())
}

/// In a closing, labels refer to what is read aloud.
pub(super) fn points(live: &LiveScreen) -> Points<'_> {
    match so_far(live) {
        Some(SoFar::Ranked(of)) => voted::points(live, of),
        Some(SoFar::Lines(list)) => lines::points(Some(list)),
        None => lines::points(live.workshop().capture_list()),
    }
}

/// In a closing, what is read aloud; otherwise, while one points, the workshop's own texts.
pub(super) fn rows(live: &LiveScreen) -> Rows<'_> {
    match so_far(live) {
        Some(SoFar::Ranked(of)) => Rows::ranking(live.workshop(), of, Audience::Leader).unwrap_or_default(),
        Some(SoFar::Lines(list)) => lines::rows(live, Some(list)),
        None => own::rows(live),
    }
}

fn so_far(live: &LiveScreen) -> Option<SoFar<'_>> {
    let workshop = live.workshop();
    workshop.so_far(workshop.step()?)
}

pub(super) fn at_hand(_: &LiveScreen) -> AtHand {
    AtHand::default()
}

pub(super) fn arrival() -> Arrival<'static> {
    Arrival::with(StepState::plain())
}
