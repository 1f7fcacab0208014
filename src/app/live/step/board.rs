//! The room speaks and the facilitator writes, into one field of a board after the other: the one at hand. Labels name
//! lines of all fields.

use crate::workshop::rows::{Audience, Rows};
use crate::workshop::subject::Subject;
use crate::workshop::text::Line;

use super::super::super::action::Action::{Line as InLine, Wall};
use super::super::super::action::{LineAct, WallAct};
use super::super::super::binding::Context;
use super::super::super::page;
use super::super::{Ctx, LiveScreen, Mode, Out};
use super::{Act, Arrival, AtHand, Gathers, Keys, LineReading, Points, StepState, act, lines, sometimes};

pub(super) fn keys(_: &LiveScreen, _: &str) -> Keys {
    Keys { on: Some(Context::OneOfMany), pointing: lines::POINTING }
}

const ACTS: &[Act] = &[
    act(InLine(LineAct::Forward), next_field),
    sometimes(InLine(LineAct::Down), down),
    sometimes(InLine(LineAct::Up), up),
    sometimes(Wall(WallAct::Onwards), onwards),
    sometimes(Wall(WallAct::Backwards), backwards),
];

pub(super) fn acts(_: &str) -> &'static [Act] {
    ACTS
}

/// Goes to the next field; after the last, to the first.
fn next_field(live: &mut LiveScreen, _: Ctx<'_>) -> Out {
    live.move_focus(true, true);
    live.follow_newest();
    Out::default()
}

/// While writing, goes to the next field; while pointing, the key moves the cursor.
fn down(live: &mut LiveScreen, ctx: Ctx<'_>) -> Option<Out> {
    writes(live).then(|| next_field(live, ctx))
}

fn up(live: &mut LiveScreen, _: Ctx<'_>) -> Option<Out> {
    writes(live).then(|| {
        live.move_focus(false, true);
        live.follow_newest();
        Out::default()
    })
}

fn writes(live: &LiveScreen) -> bool {
    live.entry.mode == Mode::Writing
}

/// Where the room sees one field at a time, the next field is the next page.
fn onwards(live: &mut LiveScreen, ctx: Ctx<'_>) -> Option<Out> {
    turn(live, true, ctx)
}

fn backwards(live: &mut LiveScreen, ctx: Ctx<'_>) -> Option<Out> {
    turn(live, false, ctx)
}

fn turn(live: &mut LiveScreen, down: bool, ctx: Ctx<'_>) -> Option<Out> {
    if !page::is_one_field(&live.room(ctx.at), live.room_size(ctx)) {
        return None;
    }
    let on = live.wall.focus.on;
    live.move_focus(down, false);
    if live.wall.focus.on == on {
        return None;
    }
    live.follow_newest();
    Some(Out::default())
}

/// The field of this board that is at hand, by its position and its list.
pub fn field_at<'a>(live: &'a LiveScreen, board: &'a str) -> (usize, &'a str) {
    let fields = live.workshop().lists.parts(board);
    let on = live.wall.focus.field().filter(|at| *at < fields.len()).unwrap_or(0);
    (on, fields.get(on).copied().unwrap_or(board))
}

pub(super) fn store(live: &mut LiveScreen, line: Line, ctx: Ctx<'_>, board: &str) -> Out {
    let gathers = gathers(live, board);
    lines::store(live, gathers, line, ctx)
}

pub(super) fn reads(_: &LiveScreen, _: &str, _: Ctx<'_>, _: &str) -> LineReading {
    LineReading::Text
}

pub(super) fn gathers(live: &LiveScreen, board: &str) -> Option<Gathers> {
    lines::gathers(Some(field_at(live, board).1))
}

pub(super) fn points<'a>(_: &LiveScreen, board: &'a str) -> Points<'a> {
    lines::points(Some(board))
}

/// The lines of the field at hand.
pub(super) fn rows<'a>(live: &'a LiveScreen, board: &'a str) -> Rows<'a> {
    Rows::list(live.workshop(), field_at(live, board).1, Audience::Leader)
}

pub(super) fn at_hand(live: &LiveScreen, board: &str) -> AtHand {
    let fields = live.workshop().lists.parts(board).len();
    let all = (0..fields).filter_map(|at| u16::try_from(at).ok()).map(Subject::Field).collect();
    let now = u16::try_from(field_at(live, board).0).ok().map(Subject::Field);
    AtHand { all, now }
}

pub(super) fn arrival(_: &str) -> Arrival<'static> {
    Arrival::with(StepState::plain())
}
