//! The facilitator reads the ranked list aloud, and may make it longer or shorter.

use crate::workshop::decide::{Command, VoteCommand};
use crate::workshop::ranking::{self, Standing, State};
use crate::workshop::text::Line;

use super::super::super::action::Action::Point;
use super::super::super::action::PointAct;
use super::super::super::binding::{Binding, Context, Pointed, bind};
use super::super::ask::Prompt;
use super::super::rows::Source;
use super::super::rows::{Mark, named_row};
use super::super::{Ctx, LiveScreen, Out};
use super::{Act, Arrival, AtHand, Gathers, Keys, Points, StepState, lines, sometimes};

pub(super) const KEYS: &[Binding] = &[bind(Context::Pointed(Pointed::Ranked), "l", Point(PointAct::Cut), 6)];

/// The contexts for pointing at a ranked list.
pub(super) const POINTING: &[Context] =
    &[Context::Pointed(Pointed::Ranked), Context::Pointed(Pointed::Items)];

pub(super) fn keys(_: &LiveScreen, _: &str) -> Keys {
    Keys { on: None, pointing: POINTING }
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

pub(super) fn gathers(_: &LiveScreen, list: &str) -> Option<Gathers> {
    lines::gathers(Some(list))
}

pub(super) fn points<'a>(_: &LiveScreen, list: &'a str) -> Points<'a> {
    lines::points(Some(list))
}

pub(super) fn rows<'a>(live: &'a LiveScreen, list: &'a str) -> Source<'a> {
    let State::Ranked(standings) = ranking::of(live.workshop(), list) else {
        return candidates(live, list);
    };
    let row =
        |entry: &Standing<'_>| named_row(entry.named, Mark::Ranked(entry.place, entry.dots, entry.listed));
    Source::Made(standings.iter().map(row).collect(), false)
}

/// What is voted on, with its dots.
pub(super) fn candidates<'a>(live: &LiveScreen, list: &str) -> Source<'a> {
    let workshop = live.workshop();
    let sums = workshop.votes.newest(list).map(|vote| vote.sums(&workshop.lists)).unwrap_or_default();
    let candidates = workshop.lists.candidates(list).into_iter();
    let dots = |id| Mark::Dots(sums.get(&id).copied().unwrap_or(0));
    let rows = candidates.filter_map(|id| Some(named_row(workshop.lists.named(id)?, dots(id))));
    Source::Made(rows.collect(), false)
}

pub(super) fn at_hand(_: &LiveScreen, _: &str) -> AtHand {
    AtHand::default()
}

pub(super) fn arrival(list: &str) -> Arrival<'_> {
    Arrival { shows: Some(list), ..Arrival::with(StepState::plain()) }
}
