//! People sit in a circle, and the host among them holds a clicker: each of its keys does one thing, and nothing that is
//! typed goes anywhere, because there is no entry line.

use crate::workshop::rows::Rows;
use crate::workshop::text;

use super::super::super::action::Action::{Input as In, Line, Wall};
use super::super::super::action::{Action, Input, LineAct, Program, WallAct};
use super::super::super::binding::{Binding, Context, TEXT, bind};
use super::super::{Ctx, LiveScreen, Out};
use super::{Act, Arrival, AtHand, Gathers, Keys, LineReading, Points, StepState, lines};

pub(super) const KEYS: &[Binding] = {
    use Context::Calm;
    &[
        bind(Calm, "pgdn", Wall(WallAct::Onwards), 9),
        bind(Calm, "pgup", Wall(WallAct::Backwards), 6),
        bind(Calm, "space", Wall(WallAct::Onwards), 0),
        bind(Calm, "enter", Wall(WallAct::Onwards), 0),
        bind(Calm, "right", Wall(WallAct::Onwards), 0),
        bind(Calm, "left", Wall(WallAct::Backwards), 0),
        bind(Calm, "down", Wall(WallAct::Onwards), 0),
        bind(Calm, "up", Wall(WallAct::Backwards), 0),
        bind(Calm, "?", Action::Program(Program::Help), 0),
        bind(Calm, ".", Wall(WallAct::Blank), 1),
        bind(Calm, "b", Wall(WallAct::Blank), 0),
        // What writes elsewhere says why it does not here.
        bind(Calm, TEXT, In(Input::Refuse), 0),
        bind(Calm, "ctrl+b", In(Input::Refuse), 0),
        bind(Calm, "ctrl+d", In(Input::Refuse), 0),
        bind(Calm, "tab", Line(LineAct::Switch), 0),
    ]
};

pub(super) fn keys(_: &LiveScreen) -> Keys {
    Keys { on: None, pointing: &[] }
}

pub(super) fn acts() -> &'static [Act] {
    &[]
}

pub(super) fn store(live: &mut LiveScreen, _: text::Line, _: Ctx<'_>) -> Out {
    Out::say(live.not_recorded())
}

pub(super) fn reads(_: &LiveScreen, _: &str, _: Ctx<'_>) -> LineReading {
    LineReading::Text
}

pub(super) fn gathers(_: &LiveScreen) -> Option<Gathers> {
    None
}

/// The words on the wall can be pointed at before the day and after it, to be struck.
pub(super) fn points(live: &LiveScreen) -> Points<'_> {
    lines::points(wall(live))
}

pub(super) fn rows(live: &LiveScreen) -> Rows<'_> {
    lines::rows(live, wall(live))
}

fn wall(live: &LiveScreen) -> Option<&str> {
    live.workshop().method.wall().map(|list| list.id.as_str())
}

pub(super) fn at_hand(_: &LiveScreen) -> AtHand {
    AtHand::default()
}

pub(super) fn arrival() -> Arrival<'static> {
    Arrival::with(StepState::plain())
}
