//! Each entry of a ranked list gets its wish, one after the other.

use crate::workshop::id::Id;
use crate::workshop::ranking;
use crate::workshop::rows::Rows;
use crate::workshop::text::Line;

use super::super::super::action::Action::Line as InLine;
use super::super::super::action::LineAct;
use super::super::super::binding::{Binding, Context, bind};
use super::super::{Ctx, LiveScreen, Out};
use super::{Act, Arrival, AtHand, Gathers, Keys, LineReading, Points, StepState, act, lines, sometimes};

/// One of several is at hand, here as with groups, islands and plans.
pub(super) const KEYS: &[Binding] = &[bind(Context::OneOfMany, "ctrl+a", InLine(LineAct::Forward), 7)];

pub(super) fn keys(_: &LiveScreen, _: &str, _: &str) -> Keys {
    Keys { on: Some(Context::OneOfMany), pointing: lines::POINTING }
}

const ACTS: &[Act] = &[
    act(InLine(LineAct::Forward), LiveScreen::focus_next),
    sometimes(InLine(LineAct::Up), LiveScreen::focus_before),
    sometimes(InLine(LineAct::Down), LiveScreen::focus_behind),
];

pub(super) fn acts(_: &str, _: &str) -> &'static [Act] {
    ACTS
}

pub(super) fn store(live: &mut LiveScreen, line: Line, ctx: Ctx<'_>, from: &str, into: &str) -> Out {
    let gathers = gathers(live, from, into);
    lines::store(live, gathers, line, ctx)
}

pub(super) fn reads(_: &LiveScreen, _: &str, _: Ctx<'_>, _: &str, _: &str) -> LineReading {
    LineReading::Text
}

/// Lines are wishes for the entry at hand.
pub(super) fn gathers(live: &LiveScreen, _: &str, into: &str) -> Option<Gathers> {
    Some(Gathers { from: live.in_focus(), ..lines::gathers(Some(into))? })
}

pub(super) fn points<'a>(_: &LiveScreen, from: &'a str, _: &str) -> Points<'a> {
    lines::points(Some(from))
}

/// The entries, each with its wishes below.
pub(super) fn rows<'a>(live: &'a LiveScreen, from: &'a str, into: &'a str) -> Rows<'a> {
    Rows::turned(live.workshop(), from, into)
}

/// Whoever comes back to the turn goes on where they left it. If the entry at hand was merged or put into a theme
/// since, what it now belongs to is at hand.
pub(super) fn at_hand(live: &LiveScreen, from: &str, into: &str) -> AtHand {
    let workshop = live.workshop();
    let all: Vec<Id> = ranking::listed(workshop, from).iter().map(|entry| entry.id).collect();
    let wished = |id: &&Id| workshop.lists.list(into).standing().any(|wish| wish.from == Some(**id));
    let first = || all.iter().find(|id| !wished(id)).or(all.first()).copied();
    let on = live.in_focus().map(|on| workshop.lists.candidate(on));
    let now = on.filter(|on| all.contains(on)).or_else(first);
    AtHand::things(all, now)
}

pub(super) fn arrival(_: &str, _: &str) -> Arrival<'static> {
    Arrival::with(StepState::plain())
}
