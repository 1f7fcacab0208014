//! People speak one after the other; at check-out, they look back at what was said before.

use crate::workshop::decide::{Command, GroupCommand};
use crate::workshop::rows::Rows;
use crate::workshop::text::Line;

use super::super::super::action::Action::{Line as InLine, Point};
use super::super::super::action::{LineAct, PointAct};
use super::super::super::binding::{Binding, Context, Pointed, bind};
use super::super::{Ctx, Done, LiveScreen, Out};
use super::{Act, Arrival, AtHand, Gathers, Keys, LineReading, Points, StepState, act, lines, sometimes};

pub(super) const KEYS: &[Binding] = &[
    bind(Context::Round, "ctrl+a", InLine(LineAct::Pass), 8),
    bind(Context::Round, "ctrl+o", InLine(LineAct::Order), 2),
    bind(Context::Pointed(Pointed::Hopes), "o", Point(PointAct::Became), 7),
];

pub(super) fn keys(_: &LiveScreen, _: &str, looks_back: Option<&str>) -> Keys {
    const BACK: &[Context] = &[Context::Pointed(Pointed::Hopes), Context::Pointed(Pointed::Items)];
    let pointing = if looks_back.is_some() { BACK } else { lines::POINTING };
    Keys { on: Some(Context::Round), pointing }
}

const ACTS: &[Act] =
    &[sometimes(InLine(LineAct::Order), change_order), act(InLine(LineAct::Forward), LiveScreen::focus_next)];

pub(super) fn acts(_: &str, _: Option<&str>) -> &'static [Act] {
    ACTS
}

/// Switches between round and popcorn.
fn change_order(live: &mut LiveScreen, ctx: Ctx<'_>) -> Option<Out> {
    let workshop = live.workshop();
    let round = *workshop.rounds.rounds.get(&workshop.day.row?)?;
    let turns = GroupCommand::Turns { turns: round.turns, pairs: round.pairs, popcorn: !round.popcorn };
    let order = if round.popcorn { Done::Round } else { Done::Popcorn };
    Some(live.command(Command::Group(turns), ctx).tell(order))
}

pub(super) fn store(live: &mut LiveScreen, line: Line, ctx: Ctx<'_>, list: &str, _: Option<&str>) -> Out {
    lines::store(live, lines::gathers(Some(list)), line, ctx)
}

pub(super) fn reads(_: &LiveScreen, _: &str, _: Ctx<'_>, _: &str, _: Option<&str>) -> LineReading {
    LineReading::Text
}

pub(super) fn gathers(_: &LiveScreen, list: &str, _: Option<&str>) -> Option<Gathers> {
    lines::gathers(Some(list))
}

/// In a round that looks back, bare numbers mean what was said before.
pub(super) fn points<'a>(_: &LiveScreen, list: &'a str, looks_back: Option<&'a str>) -> Points<'a> {
    lines::points(looks_back.or(Some(list)))
}

/// What was said before comes first; the label of what is said now begins with A.
pub(super) fn rows<'a>(live: &'a LiveScreen, list: &'a str, looks_back: Option<&'a str>) -> Rows<'a> {
    match looks_back {
        Some(before) => Rows::hopes_and_answers(live.workshop(), before, list),
        None => lines::rows(live, Some(list)),
    }
}

/// The room sees everything that was said before, until one of it is at hand.
pub(super) fn at_hand(live: &LiveScreen, _: &str, looks_back: Option<&str>) -> AtHand {
    let Some(before) = looks_back else { return AtHand::default() };
    let all: Vec<_> = live.workshop().lists.list(before).standing().map(|hope| hope.id).collect();
    let now = live.in_focus().filter(|on| all.contains(on));
    AtHand::things(all, now)
}

pub(super) fn arrival(_: &str, _: Option<&str>) -> Arrival<'static> {
    Arrival::with(StepState::plain())
}
