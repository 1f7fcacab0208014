//! People speak one after the other; at check-out, they look back at what was said before. Without a list, nothing is
//! written down, and whoever wants to count the turns does so with an empty line.

use crate::workshop::decide::{Command, GroupCommand};
use crate::workshop::groups;
use crate::workshop::rounds::Round;
use crate::workshop::rows::Rows;
use crate::workshop::text::Line;

use super::super::super::action::Action::{Line as InLine, Point, Wall};
use super::super::super::action::{LineAct, PointAct, WallAct};
use super::super::super::binding::{Binding, Context, Pointed, bind};
use super::super::super::notice::Speaking;
use super::super::{Ctx, Done, LiveScreen, Mode, Out};
use super::{
    Act, Arrival, AtHand, Gathers, Keys, LineReading, Points, StepState, act, lines, own, sometimes,
};

pub(super) const KEYS: &[Binding] = &[
    bind(Context::Round, "ctrl+a", InLine(LineAct::Pass), 8),
    bind(Context::Round, "ctrl+o", InLine(LineAct::Order), 2),
    bind(Context::Pointed(Pointed::Hopes), "o", Point(PointAct::Became), 7),
];

pub(super) fn keys(_: &LiveScreen, list: Option<&str>, looks_back: Option<&str>) -> Keys {
    const BACK: &[Context] = &[Context::Pointed(Pointed::Hopes), Context::Pointed(Pointed::Items)];
    let pointing = match (looks_back, list) {
        (Some(_), _) => BACK,
        (None, Some(_)) => lines::POINTING,
        (None, None) => own::keys().pointing,
    };
    Keys { on: Some(Context::Round), pointing }
}

const ACTS: &[Act] =
    &[sometimes(InLine(LineAct::Order), change_order), act(InLine(LineAct::Forward), LiveScreen::focus_next)];

/// Where nothing is written down.
const HEARD: &[Act] = &[
    sometimes(InLine(LineAct::Order), change_way),
    sometimes(InLine(LineAct::Store), hear),
    sometimes(Wall(WallAct::Onwards), end),
];

pub(super) fn acts(list: Option<&str>, _: Option<&str>) -> &'static [Act] {
    if list.is_some() { ACTS } else { HEARD }
}

/// The round that is on.
fn on(live: &LiveScreen) -> Option<Round> {
    let workshop = live.workshop();
    workshop.rounds.rounds.get(&workshop.day.row?).copied()
}

/// Switches between round and popcorn.
fn change_order(live: &mut LiveScreen, ctx: Ctx<'_>) -> Option<Out> {
    let round = on(live)?;
    let turns = GroupCommand::Turns { turns: round.turns, pairs: round.pairs, popcorn: !round.popcorn };
    let order = if round.popcorn { Speaking::Round } else { Speaking::Popcorn };
    Some(live.command(Command::Group(turns), ctx).tell(Done::Speak(order)))
}

/// Goes from a round to pairs, from there to popcorn, and back: where nothing is written down, pairs are only another way
/// to be heard.
fn change_way(live: &mut LiveScreen, ctx: Ctx<'_>) -> Option<Out> {
    let round = on(live)?;
    let people = live.workshop().people;
    let (turns, pairs, popcorn, order) = match (round.pairs, round.popcorn) {
        (true, _) => (people, false, true, Speaking::Popcorn),
        (false, true) => (people, false, false, Speaking::Round),
        (false, false) => (groups::pairs(people), true, false, Speaking::Pairs),
    };
    Some(
        live.command(Command::Group(GroupCommand::Turns { turns, pairs, popcorn }), ctx)
            .tell(Done::Speak(order)),
    )
}

/// Counts a turn, if nothing is typed.
fn hear(live: &mut LiveScreen, ctx: Ctx<'_>) -> Option<Out> {
    let entry = &live.entry;
    let writes = entry.mode == Mode::Writing && entry.asking.is_none() && entry.editor.is_empty();
    if !writes || !live.is_led() {
        return None;
    }
    // Whoever came or left before anybody counted is counted now.
    let (round, people) = (on(live)?, live.workshop().people);
    let turns = if round.pairs { groups::pairs(people) } else { people };
    let again = GroupCommand::Turns { turns, pairs: round.pairs, popcorn: round.popcorn };
    let again = (!round.is_begun() && round.turns != turns).then_some(again);
    let commands = again.into_iter().chain([GroupCommand::Hear]).map(Command::Group).collect();
    Some(live.command(Command::Together(commands), ctx))
}

/// A meeting that is held at once and has no more steps ends with the key that goes on.
fn end(live: &mut LiveScreen, ctx: Ctx<'_>) -> Option<Out> {
    let workshop = live.workshop();
    let last = workshop.day.row.is_some_and(|row| workshop.agenda.after(row).is_none());
    (workshop.method.at_once && last && live.is_led()).then(|| live.next_step(ctx))
}

pub(super) fn store(
    live: &mut LiveScreen,
    line: Line,
    ctx: Ctx<'_>,
    list: Option<&str>,
    _: Option<&str>,
) -> Out {
    lines::store(live, lines::gathers(list), line, ctx)
}

pub(super) fn reads(_: &LiveScreen, _: &str, _: Ctx<'_>, _: Option<&str>, _: Option<&str>) -> LineReading {
    LineReading::Text
}

pub(super) fn gathers(_: &LiveScreen, list: Option<&str>, _: Option<&str>) -> Option<Gathers> {
    lines::gathers(list)
}

/// In a round that looks back, bare numbers mean what was said before.
pub(super) fn points<'a>(_: &LiveScreen, list: Option<&'a str>, looks_back: Option<&'a str>) -> Points<'a> {
    lines::points(looks_back.or(list))
}

/// What was said before comes first; the label of what is said now begins with A.
pub(super) fn rows<'a>(live: &'a LiveScreen, list: Option<&'a str>, looks_back: Option<&'a str>) -> Rows<'a> {
    match (list, looks_back) {
        (Some(list), Some(before)) => Rows::hopes_and_answers(live.workshop(), before, list),
        (Some(list), None) => lines::rows(live, Some(list)),
        (None, _) => own::rows(live),
    }
}

/// The room sees everything that was said before, until one of it is at hand.
pub(super) fn at_hand(live: &LiveScreen, _: Option<&str>, looks_back: Option<&str>) -> AtHand {
    let Some(before) = looks_back else { return AtHand::default() };
    let all: Vec<_> = live.workshop().lists.list(before).standing().map(|hope| hope.id).collect();
    let now = live.in_focus().filter(|on| all.contains(on));
    AtHand::things(all, now)
}

pub(super) fn arrival(_: Option<&str>, _: Option<&str>) -> Arrival<'static> {
    Arrival::with(StepState::plain())
}
