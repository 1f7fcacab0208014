//! The facilitator puts up a text of the brief and reads it aloud; a line written here replaces it, and ↑ opens it to be
//! changed in place.

use crate::workshop::decide::Command;
use crate::workshop::event::{BriefEvent, Field};
use crate::workshop::own::Own;
use crate::workshop::rows::Rows;
use crate::workshop::text::Line;

use super::super::super::action::Action::Line as InLine;
use super::super::super::action::LineAct;
use super::super::{Ctx, LiveScreen, Mode, Out, Prompt};
use super::{Act, Arrival, AtHand, Gathers, Keys, LineReading, Points, StepState, lines, own, sometimes};

pub(super) fn keys(_: &LiveScreen, _: Field) -> Keys {
    own::keys()
}

pub(super) fn acts(_: Field) -> &'static [Act] {
    const ACTS: &[Act] = &[sometimes(InLine(LineAct::Up), open)];
    ACTS
}

/// In an empty line, opens the text to be changed in place.
fn open(live: &mut LiveScreen, _: Ctx<'_>) -> Option<Out> {
    if live.entry.mode != Mode::Writing || live.entry.asking.is_some() {
        return None;
    }
    let of = live.workshop().step()?.kind.text_put_up()?;
    let text = live.workshop().about(of).to_owned();
    (!text.is_empty()).then(|| live.ask(Prompt::Words(Own::About(of).id()), &text))
}

pub(super) fn store(live: &mut LiveScreen, line: Line, ctx: Ctx<'_>, of: Field) -> Out {
    live.command(Command::Brief(BriefEvent::Set { field: of, text: Some(line.into()) }), ctx)
}

pub(super) fn reads(_: &LiveScreen, _: &str, _: Ctx<'_>, _: Field) -> LineReading {
    LineReading::Text
}

pub(super) fn gathers(_: &LiveScreen, _: Field) -> Option<Gathers> {
    None
}

pub(super) fn points(live: &LiveScreen, _: Field) -> Points<'_> {
    lines::points(live.workshop().capture_list())
}

pub(super) fn rows(live: &LiveScreen, _: Field) -> Rows<'_> {
    own::rows(live)
}

pub(super) fn at_hand(_: &LiveScreen, _: Field) -> AtHand {
    AtHand::default()
}

pub(super) fn arrival(_: Field) -> Arrival<'static> {
    Arrival::with(StepState::plain())
}
