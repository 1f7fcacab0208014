//! People speak one after the other; at check-out, they look back at what was said before. Without a list, nothing is
//! written down, and whoever wants to count the turns does so with an empty line.

use crate::workshop::decide::{ClockCommand, Command, GroupCommand};
use crate::workshop::rounds::{Round, Speaking};
use crate::workshop::rows::Rows;
use crate::workshop::text::Line;

use super::super::super::action::Action::{Line as InLine, Point, Wall};
use super::super::super::action::{LineAct, PointAct, WallAct};
use super::super::super::binding::{Binding, Context, Pointed, bind};
use super::super::{Ctx, Done, LiveScreen, Mode, Notice, Out};
use super::{
    Act, Arrival, AtHand, Gathers, Keys, LineReading, Points, StepState, act, lines, own, sometimes,
};

/// For so many milliseconds after a step has begun, a key may have been meant for what came before it.
const ARRIVED: i64 = 2_000;

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
    sometimes(InLine(LineAct::Pass), pass),
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

/// Goes on to the next order in which people are heard.
fn change_way(live: &mut LiveScreen, ctx: Ctx<'_>) -> Option<Out> {
    let order = live.next_order()?;
    let turns = live.workshop().turns_in(order);
    let (pairs, popcorn) = (order == Speaking::Pairs, order == Speaking::Popcorn);
    let turns = Command::Group(GroupCommand::Turns { turns, pairs, popcorn });
    let stretch = live
        .workshop()
        .minutes_in(order, live.stamp(ctx.at))
        .map(|by| Command::Clock(ClockCommand::Stretch(by)));
    let all = std::iter::once(turns).chain(stretch).collect();
    Some(live.command(Command::Together(all), ctx).tell(Done::Speak(order)))
}

impl LiveScreen {
    /// The order that the key for it leads to, where people are only heard.
    pub fn next_order(&self) -> Option<Speaking> {
        let workshop = self.workshop();
        workshop.heard_only()?.other_order(workshop.pairs_instead_of().is_some())
    }

    /// Whether Enter counts a turn: people are only heard, one after the other, and Enter is about nothing else.
    pub fn counts_turns(&self) -> bool {
        self.hears() && !self.tells_in_twos()
    }

    /// Whether Enter is about people being heard: nothing is typed, asked or pointed at.
    fn hears(&self) -> bool {
        let entry = &self.entry;
        let writes = entry.mode == Mode::Writing && entry.asking.is_none() && entry.editor.is_empty();
        writes && self.is_led() && self.workshop().heard_only().is_some()
    }

    /// Whether all pairs talk at the same time, so that nobody has a turn or passes: people are only heard, and no turn was
    /// counted.
    pub fn tells_in_twos(&self) -> bool {
        let round = self.workshop().heard_only();
        round.is_some_and(|round| round.speaking() == Speaking::Pairs && !round.is_begun())
    }

    /// Whether the key that turns pages ends the day: this is the last step of a meeting that is held at once, and nothing
    /// else is on the wall, which that key would take away first.
    pub fn ends_by_turning(&self) -> bool {
        let (workshop, stage) = (self.workshop(), &self.wall.stage);
        let last = workshop.day.row.is_some_and(|row| workshop.after(row).is_none());
        let talked = workshop.part_of_talk(self.wall.focus).is_none_or(|part| part.at + 1 == part.of);
        workshop.method.at_once && last && talked && self.is_led() && !stage.is_put_up() && !stage.blank
    }
}

/// Counts a turn. Whoever pressed Enter twice to get here has heard nobody yet.
fn hear(live: &mut LiveScreen, ctx: Ctx<'_>) -> Option<Out> {
    if !live.hears() {
        return None;
    }
    if live.tells_in_twos() {
        return pass(live, ctx);
    }
    let day = &live.workshop().day;
    if day.used_ms(day.row?, live.stamp(ctx.at)) < ARRIVED {
        return Some(Out::default());
    }
    Some(live.command(Command::Group(GroupCommand::Hear), ctx))
}

/// While all pairs talk at the same time, says so instead of passing.
fn pass(live: &mut LiveScreen, _: Ctx<'_>) -> Option<Out> {
    live.tells_in_twos().then(|| Out::say(Notice::Done(Done::Speak(Speaking::Pairs))))
}

/// Takes away what was put on the wall; if nothing was, ends the day.
pub(super) fn end(live: &mut LiveScreen, ctx: Ctx<'_>) -> Option<Out> {
    if live.workshop().method.at_once && live.take_down() {
        return Some(Out::default());
    }
    live.ends_by_turning().then(|| live.next_step(ctx))
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
