//! Who carries it on, and when to meet again.

use chrono::Datelike;

use crate::workshop::decide::Command;
use crate::workshop::event::{AfterEvent, FollowUp, first_carrier};
use crate::workshop::rows::Rows;
use crate::workshop::text::Line;
use crate::workshop::when::Due;

use super::super::{Ctx, Labels, LiveScreen, Notice, Out};
use super::{Act, Arrival, AtHand, Gathers, Keys, LineReading, Points, StepState, lines, own};

pub(super) fn keys(_: &LiveScreen) -> Keys {
    own::keys()
}

pub(super) fn acts() -> &'static [Act] {
    &[]
}

/// `2 v21` moves the second meeting; anything else says who carries it on.
pub(super) fn store(live: &mut LiveScreen, line: Line, ctx: Ctx<'_>) -> Out {
    let Labels { labels, words } = Labels::of(&line, false);
    let mut follow_ups: Vec<FollowUp> = live.workshop().after.follow_ups.clone();
    if let [label] = labels.as_slice()
        && let Some(place) = label.parse::<usize>().ok().and_then(|number| number.checked_sub(1))
        && let Some(moved) = follow_ups.get_mut(place)
        && let Some(due) = Due::parse(words, ctx.at.today())
        && let Some(date) = day_of(&due, moved.date.weekday())
    {
        if date < live.workshop().agenda.date {
            return Out::say(Notice::BeforeTheDay);
        }
        moved.date = date;
        return live.command(Command::After(AfterEvent::FollowUps { follow_ups }), ctx);
    }
    live.command(Command::After(AfterEvent::Carrier { id: first_carrier(), who: Some(line) }), ctx)
}

pub(super) fn reads(_: &LiveScreen, _: &str, _: Ctx<'_>) -> LineReading {
    LineReading::Text
}

pub(super) fn gathers(_: &LiveScreen) -> Option<Gathers> {
    None
}

pub(super) fn points(live: &LiveScreen) -> Points<'_> {
    lines::points(live.workshop().capture_list())
}

pub(super) fn rows(live: &LiveScreen) -> Rows<'_> {
    own::rows(live)
}

pub(super) fn at_hand(_: &LiveScreen) -> AtHand {
    AtHand::default()
}

pub(super) fn arrival() -> Arrival<'static> {
    Arrival::with(StepState::plain())
}

/// The date; for a week, the given weekday in it. Words have no date.
fn day_of(due: &Due, weekday: chrono::Weekday) -> Option<chrono::NaiveDate> {
    match due {
        Due::Day(day) => Some(*day),
        Due::Week { year, week } => chrono::NaiveDate::from_isoywd_opt(*year, *week, weekday),
        Due::Words(_) => None,
    }
}
