//! People talk to their neighbours: lines go into the list of the part at hand, otherwise into that of the next step. The
//! key that goes on, or turns pages, goes to the next part; in a meeting that is held at once it ends the last.

use crate::workshop::rows::Rows;
use crate::workshop::step::TalkPart;
use crate::workshop::subject::{Focus, Subject};
use crate::workshop::text::Line;

use super::super::super::action::Action::{Line as InLine, Wall};
use super::super::super::action::{LineAct, WallAct};
use super::super::super::binding::Context;
use super::super::{Ctx, LiveScreen, Mode, Notice, Out};
use super::{Act, Arrival, AtHand, Gathers, Keys, LineReading, Points, StepState, lines, round, sometimes};

pub(super) fn keys(_: &LiveScreen, parts: &[TalkPart]) -> Keys {
    let on = (!parts.is_empty()).then_some(Context::OneOfMany);
    Keys { on, ..lines::keys() }
}

const ACTS: &[Act] = &[
    sometimes(InLine(LineAct::Forward), next),
    sometimes(InLine(LineAct::Down), down),
    sometimes(InLine(LineAct::Up), up),
    sometimes(Wall(WallAct::Onwards), next_page),
    sometimes(Wall(WallAct::Backwards), page_before),
];

pub(super) fn acts(_: &[TalkPart]) -> &'static [Act] {
    ACTS
}

/// The next part; `None` after the last.
fn next(live: &mut LiveScreen, ctx: Ctx<'_>) -> Option<Out> {
    let part = live.workshop().part_of_talk(live.wall.focus)?;
    let to = Some(part.at + 1).filter(|to| *to < part.of)?;
    go_to(live, to, ctx)
}

/// The part before; `None` before the first.
fn back(live: &mut LiveScreen, ctx: Ctx<'_>) -> Option<Out> {
    let part = live.workshop().part_of_talk(live.wall.focus)?;
    go_to(live, part.at.checked_sub(1)?, ctx)
}

/// A page key may come from a clicker, and must not carry a half-typed line to another question.
fn next_page(live: &mut LiveScreen, ctx: Ctx<'_>) -> Option<Out> {
    unless_half_typed(live, ctx, next).or_else(|| round::end(live, ctx))
}

fn page_before(live: &mut LiveScreen, ctx: Ctx<'_>) -> Option<Out> {
    unless_half_typed(live, ctx, back)
}

fn unless_half_typed(
    live: &mut LiveScreen,
    ctx: Ctx<'_>,
    turn: fn(&mut LiveScreen, Ctx<'_>) -> Option<Out>,
) -> Option<Out> {
    let half_typed = live.entry.mode == Mode::Writing && live.entry.is_half_typed();
    live.workshop().part_of_talk(live.wall.focus)?;
    if half_typed { Some(Out::say(Notice::LineFirst)) } else { turn(live, ctx) }
}

fn down(live: &mut LiveScreen, ctx: Ctx<'_>) -> Option<Out> {
    (live.entry.mode == Mode::Writing).then(|| next(live, ctx)).flatten()
}

fn up(live: &mut LiveScreen, ctx: Ctx<'_>) -> Option<Out> {
    (live.entry.mode == Mode::Writing).then(|| back(live, ctx)).flatten()
}

/// Goes to a part, whose minutes begin now.
fn go_to(live: &mut LiveScreen, to: usize, ctx: Ctx<'_>) -> Option<Out> {
    let used = live.workshop().day.used_ms(live.workshop().day.row?, live.stamp(ctx.at));
    let on = u16::try_from(to).ok().map(Subject::Part);
    let since_s = u32::try_from(used / 1000).unwrap_or(u32::MAX);
    live.wall.focus = Focus { on, since_s, ..Focus::default() };
    live.follow_newest();
    Some(Out::default())
}

pub(super) fn store(live: &mut LiveScreen, line: Line, ctx: Ctx<'_>, parts: &[TalkPart]) -> Out {
    let gathers = gathers(live, parts);
    lines::store(live, gathers, line, ctx)
}

pub(super) fn reads(_: &LiveScreen, _: &str, _: Ctx<'_>, _: &[TalkPart]) -> LineReading {
    LineReading::Text
}

/// Lines go into the list of the part at hand, if it has one; where there are no parts, into that of the next step.
pub(super) fn gathers(live: &LiveScreen, _: &[TalkPart]) -> Option<Gathers> {
    match live.workshop().part_of_talk(live.wall.focus) {
        Some(part) => lines::gathers(part.part.list.as_deref()),
        None => lines::gathers(live.workshop().open_list()),
    }
}

pub(super) fn points<'a>(live: &'a LiveScreen, parts: &'a [TalkPart]) -> Points<'a> {
    lines::points(list_at_hand(live, parts))
}

pub(super) fn rows<'a>(live: &'a LiveScreen, parts: &'a [TalkPart]) -> Rows<'a> {
    lines::rows(live, list_at_hand(live, parts))
}

fn list_at_hand<'a>(live: &'a LiveScreen, parts: &'a [TalkPart]) -> Option<&'a str> {
    let at = live.workshop().part_of_talk(live.wall.focus).map(|part| part.at);
    let list = at.and_then(|at| parts.get(at)).and_then(|part| part.list.as_deref());
    list.or(live.workshop().capture_list())
}

pub(super) fn at_hand(live: &LiveScreen, parts: &[TalkPart]) -> AtHand {
    let all: Vec<Subject> =
        (0..parts.len()).filter_map(|at| u16::try_from(at).ok()).map(Subject::Part).collect();
    AtHand { now: live.wall.focus.on.filter(|on| all.contains(on)).or(all.first().copied()), all }
}

pub(super) fn arrival(_: &[TalkPart]) -> Arrival<'static> {
    Arrival::with(StepState::plain())
}
