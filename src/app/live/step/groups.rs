//! The groups talk, and each reports a few lines: they are heard one after the other.

use crate::workshop::rows::{Audience, Rows};
use crate::workshop::text::Line;

use super::super::super::action::Action::{Line as InLine, Point};
use super::super::super::action::{LineAct, PointAct};
use super::super::super::binding::{Binding, Context, Pointed, bind};
use super::super::{Ctx, LiveScreen, Mode, Out};
use super::{Act, Arrival, AtHand, Gathers, Keys, LineReading, Points, StepState, act, lines, sometimes};

pub(super) const KEYS: &[Binding] =
    &[bind(Context::Pointed(Pointed::Divided), "g", Point(PointAct::Divide), 7)];

pub(super) fn keys(_: &LiveScreen, _: Option<&str>, _: &str) -> Keys {
    const POINTING: &[Context] = &[Context::Pointed(Pointed::Divided), Context::Pointed(Pointed::Items)];
    Keys { on: Some(Context::OneOfMany), pointing: POINTING }
}

pub(super) fn acts(_: Option<&str>, _: &str) -> &'static [Act] {
    ACTS
}

/// Goes from group to group, here and where they have the floor one by one.
pub(super) const ACTS: &[Act] = &[
    act(InLine(LineAct::Forward), next_group),
    sometimes(InLine(LineAct::Down), down),
    sometimes(InLine(LineAct::Up), up),
];

fn writes(live: &LiveScreen) -> bool {
    live.entry.mode == Mode::Writing
}

/// While pointing, moves the cursor.
fn down(live: &mut LiveScreen, ctx: Ctx<'_>) -> Option<Out> {
    writes(live).then(|| next_group(live, ctx))
}

fn up(live: &mut LiveScreen, _: Ctx<'_>) -> Option<Out> {
    writes(live).then(|| group_before(live))
}

fn next_group(live: &mut LiveScreen, _: Ctx<'_>) -> Out {
    // Going on within the step means not leaving it yet.
    live.wall.stage.next = false;
    let groups = live.workshop().groups_here().unwrap_or(1);
    let group = live.group();
    live.set_group(if usize::from(group) >= groups { 1 } else { group + 1 });
    Out::default()
}

fn group_before(live: &mut LiveScreen) -> Out {
    live.set_group(live.group().saturating_sub(1).max(1));
    Out::default()
}

pub(super) fn store(live: &mut LiveScreen, line: Line, ctx: Ctx<'_>, _: Option<&str>, list: &str) -> Out {
    let gathers = of_group(live, list);
    lines::store(live, gathers, line, ctx)
}

pub(super) fn reads(_: &LiveScreen, _: &str, _: Ctx<'_>, _: Option<&str>, _: &str) -> LineReading {
    LineReading::Text
}

pub(super) fn gathers(live: &LiveScreen, _: Option<&str>, list: &str) -> Option<Gathers> {
    of_group(live, list)
}

/// Lines belong to the group being heard.
pub(super) fn of_group(live: &LiveScreen, list: &str) -> Option<Gathers> {
    Some(Gathers { group: Some(live.group()), ..lines::gathers(Some(list))? })
}

/// Until the groups report, the room reads what they talk about.
pub(super) fn points<'a>(live: &LiveScreen, about: Option<&'a str>, list: &'a str) -> Points<'a> {
    let reports = live.workshop().lists.list(list).readable().next().is_some();
    lines::points(if reports { Some(list) } else { about })
}

/// The lines, group by group.
pub(super) fn rows<'a>(live: &'a LiveScreen, _: Option<&str>, list: &'a str) -> Rows<'a> {
    Rows::by_group(live.workshop(), list, Audience::Leader)
}

pub(super) fn at_hand(_: &LiveScreen, _: Option<&str>, _: &str) -> AtHand {
    AtHand::default()
}

pub(super) fn arrival(_: Option<&str>, _: &str) -> Arrival<'static> {
    Arrival::with(StepState::group())
}
