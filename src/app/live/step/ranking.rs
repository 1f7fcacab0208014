//! The facilitator reads the ranked list aloud, and may make it longer or shorter.

use crate::workshop::decide::{Command, VoteCommand};
use crate::workshop::rows::{Audience, Rows};
use crate::workshop::text::Line;

use super::super::super::action::Action::Point;
use super::super::super::action::PointAct;
use super::super::super::binding::{Binding, Context, Pointed, bind};
use super::super::ask::Prompt;
use super::super::{Ctx, LiveScreen, Out};
use super::{Act, Arrival, AtHand, Gathers, Keys, LineReading, Points, StepState, lines, sometimes, voted};

pub(super) const KEYS: &[Binding] = &[bind(Context::Pointed(Pointed::Ranked), "l", Point(PointAct::Cut), 6)];

pub(super) fn keys(live: &LiveScreen, list: &str) -> Keys {
    Keys { on: None, pointing: voted::pointing(live, list, true) }
}

const ACTS: &[Act] = &[sometimes(Point(PointAct::Cut), cut)];

pub(super) fn acts(_: &str) -> &'static [Act] {
    ACTS
}

/// `4 l` makes the list four entries long; without a number, a prompt asks for it.
pub(super) fn cut(live: &mut LiveScreen, ctx: Ctx<'_>) -> Option<Out> {
    let list = live.list_here()?.to_owned();
    let Ok(wanted) = live.entry.pointed.trim().parse() else { return Some(live.ask(Prompt::Cut(list), "")) };
    live.entry.pointed.clear();
    Some(live.command(Command::Vote(VoteCommand::Cut(list, wanted)), ctx))
}

pub(super) fn store(live: &mut LiveScreen, line: Line, ctx: Ctx<'_>, list: &str) -> Out {
    let gathers = gathers(live, list);
    lines::store(live, gathers, line, ctx)
}

pub(super) fn reads(_: &LiveScreen, _: &str, _: Ctx<'_>, _: &str) -> LineReading {
    LineReading::Text
}

/// Lines go into a list that is read aloud; what else was voted on takes none here.
pub(super) fn gathers(live: &LiveScreen, list: &str) -> Option<Gathers> {
    lines::gathers(live.workshop().method.list(list).map(|_| list))
}

pub(super) fn points<'a>(live: &'a LiveScreen, list: &'a str) -> Points<'a> {
    voted::points(live, list)
}

pub(super) fn rows<'a>(live: &'a LiveScreen, list: &'a str) -> Rows<'a> {
    let workshop = live.workshop();
    let ranked = Rows::ranking(workshop, list, Audience::Leader);
    ranked.unwrap_or_else(|| Rows::candidates(workshop, list, Audience::Leader))
}

pub(super) fn at_hand(_: &LiveScreen, _: &str) -> AtHand {
    AtHand::default()
}

pub(super) fn arrival(list: &str) -> Arrival<'_> {
    Arrival { shows: Some(list), ..Arrival::with(StepState::plain()) }
}
