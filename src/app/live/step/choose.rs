//! People go to an entry that they choose, and are counted there. If these are islands, it is on the console like naming
//! them.

use crate::workshop::decide::{Command, GroupCommand, Refusal};
use crate::workshop::groups::MOST_PEOPLE;
use crate::workshop::rows::{Audience, Rows};
use crate::workshop::text::Line;

use super::super::{Ctx, LiveScreen, Notice, Out};
use super::{Act, Arrival, AtHand, Gathers, Keys, LineReading, Points, StepState, Then, voted};

pub(super) fn keys(live: &LiveScreen, list: &str) -> Keys {
    Keys { on: None, pointing: voted::pointing(live, list, false) }
}

pub(super) fn acts(_: &str) -> &'static [Act] {
    &[]
}

/// What is no count goes nowhere: what people choose among was written down before.
pub(super) fn store(_: &mut LiveScreen, line: Line, _: Ctx<'_>, _: &str) -> Out {
    Out::say(Notice::NotUnderstood(line))
}

/// `3=8` or `3 8`: eight people went to 3.
pub(super) fn reads(live: &LiveScreen, line: &str, _: Ctx<'_>, list: &str) -> LineReading {
    let mut words = line.split(['=', ' ']).filter(|word| !word.is_empty());
    let (Some(label), Some(people), None) = (words.next(), words.next(), words.next()) else {
        return LineReading::Text;
    };
    let Some(people) = people.parse().ok().filter(|people| *people <= MOST_PEOPLE) else {
        return LineReading::Text;
    };
    // A line in a theme is counted as its theme, and is told so before Enter: people stand by what is on the wall.
    let workshop = live.workshop();
    match workshop.candidate_called(list, label).map(|id| workshop.lists.candidate(id)) {
        Some(id) => LineReading::Does(Command::Group(GroupCommand::Choose(id, people)), Then::GoOn),
        None => LineReading::Wrong(Notice::Refusal(Refusal::Unknown(label.to_owned()))),
    }
}

pub(super) fn gathers(_: &LiveScreen, _: &str) -> Option<Gathers> {
    None
}

pub(super) fn points<'a>(live: &'a LiveScreen, list: &'a str) -> Points<'a> {
    voted::points(live, list)
}

pub(super) fn rows<'a>(live: &'a LiveScreen, list: &'a str) -> Rows<'a> {
    Rows::chosen(live.workshop(), list, Audience::Leader)
}

pub(super) fn at_hand(_: &LiveScreen, _: &str) -> AtHand {
    AtHand::default()
}

pub(super) fn arrival(_: &str) -> Arrival<'static> {
    Arrival::with(StepState::plain())
}
