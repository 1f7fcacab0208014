//! The groups with their lines, the islands with their plans, or rows and lines have the floor one after the other.

use crate::workshop::id::Id;
use crate::workshop::rows::{Audience, Rows};
use crate::workshop::step::{Floor, OverWhat};
use crate::workshop::text::Line;

use super::super::super::action::Action::Wall;
use super::super::super::action::WallAct;
use super::super::super::binding::Context;
use super::super::{Ctx, LiveScreen, Out};
use super::{
    Act, Arrival, AtHand, Gathers, Keys, LineReading, Points, StepState, floor, groups, lines, plans,
    sometimes,
};

pub(super) fn keys(live: &LiveScreen, over: &Floor) -> Keys {
    match over.what() {
        OverWhat::Groups(_) => Keys { on: Some(Context::OneOfMany), pointing: lines::POINTING },
        OverWhat::Islands => plans::keys(live),
        OverWhat::Entries(of) => floor::keys(live, of),
    }
}

pub(super) fn acts(over: &Floor) -> &'static [Act] {
    match over.what() {
        OverWhat::Groups(_) => groups::ACTS,
        OverWhat::Islands => ACTS,
        OverWhat::Entries(_) => floor::ACTS,
    }
}

const ACTS: &[Act] = &[plans::FORWARD, plans::UP, plans::DOWN, sometimes(Wall(WallAct::Onwards), next_plan)];

/// While plans are reported, each plan is a page: paging on goes to the next plan.
fn next_plan(live: &mut LiveScreen, _: Ctx<'_>) -> Option<Out> {
    let plans: Vec<Id> = plans::all(live).map(|plan| plan.id).collect();
    let shown = live.in_focus().and_then(|on| plans.iter().position(|id| *id == on)).unwrap_or(0);
    let next = *plans.get(shown + 1)?;
    live.set_focus(Some(next));
    Some(Out::default())
}

pub(super) fn store(live: &mut LiveScreen, line: Line, ctx: Ctx<'_>, over: &Floor) -> Out {
    match over.what() {
        OverWhat::Groups(list) => groups::heard(live, line, ctx, list),
        OverWhat::Islands => plans::fill(live, &line, plans::Afterwards::Plan, ctx),
        OverWhat::Entries(_) => floor::store(live, line, ctx),
    }
}

/// A number before a group's line says which group's it is; while plans are reported, a line with separators is a whole plan.
pub(super) fn reads(live: &LiveScreen, line: &str, ctx: Ctx<'_>, over: &Floor) -> LineReading {
    match over.what() {
        OverWhat::Groups(list) => groups::by_number(live, line, list, groups::of_group(live, list)),
        OverWhat::Islands => plans::whole_plan(live, line, plans::Afterwards::Plan, ctx),
        OverWhat::Entries(of) => floor::reads(live, line, ctx, of),
    }
}

pub(super) fn gathers(live: &LiveScreen, over: &Floor) -> Option<Gathers> {
    match over.what() {
        OverWhat::Groups(list) => groups::of_group(live, list),
        OverWhat::Islands | OverWhat::Entries(_) => None,
    }
}

pub(super) fn points<'a>(live: &'a LiveScreen, over: &'a Floor) -> Points<'a> {
    match over.what() {
        OverWhat::Groups(list) => lines::points(Some(list)),
        OverWhat::Islands => plans::points(live),
        OverWhat::Entries(of) => floor::points(live, of),
    }
}

pub(super) fn rows<'a>(live: &'a LiveScreen, over: &'a Floor) -> Rows<'a> {
    match over.what() {
        OverWhat::Groups(list) => Rows::by_group(live.workshop(), list, Audience::Leader),
        OverWhat::Islands => plans::rows(live),
        OverWhat::Entries(of) => floor::rows(live, of),
    }
}

pub(super) fn at_hand(live: &LiveScreen, over: &Floor) -> AtHand {
    match over.what() {
        OverWhat::Groups(list) => groups::heads(live, list),
        OverWhat::Islands => reported(live),
        OverWhat::Entries(_) => floor::at_hand(live),
    }
}

/// While islands report, lines go into the plan that the room sees: the one at hand; failing that, the first of the
/// island at hand; before anything is chosen, the first of all.
fn reported(live: &LiveScreen) -> AtHand {
    let workshop = live.workshop();
    let all = plans::entries_and_plans(live);
    let on = live.in_focus().filter(|on| all.contains(on));
    let plan = on.filter(|on| workshop.plan(*on).is_some());
    let first = || plans::all(live).find(|plan| on.is_none() || plan.under == on);
    let now = plan.or_else(|| first().map(|plan| plan.id)).or(on).or(all.first().copied());
    AtHand::things(all, now)
}

pub(super) fn arrival(over: &Floor) -> Arrival<'_> {
    Arrival::with(match over.what() {
        OverWhat::Groups(_) => StepState::group(),
        OverWhat::Islands => StepState::plan(),
        OverWhat::Entries(_) => StepState::floor(),
    })
}
