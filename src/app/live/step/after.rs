//! Who takes it forward, when and where to meet again, and what else was agreed.

use std::borrow::Cow;

use chrono::Datelike;

use crate::i18n::dates;
use crate::workshop::decide::{Command, Refusal};
use crate::workshop::event::{AfterEvent, FollowUp, first_carrier};
use crate::workshop::rows::Rows;
use crate::workshop::text::Line;
use crate::workshop::when::{Due, begins_as_date, looks_like_a_date, parse_clock, parse_date};

use super::super::super::action::PointAct;
use super::super::super::binding::{Context, Pointed};
use super::super::{Ctx, Done, Labels, LiveScreen, Notice, Out};
use super::{Act, Arrival, AtHand, Gathers, Keys, LineReading, Points, StepState, Then, lines, own};

/// The key that takes away what is pointed at.
const REMOVES: &str = "d";
/// The most words of a date: `monday, the 11 january 2027`.
const LONGEST: usize = 5;

pub(super) fn keys(_: &LiveScreen) -> Keys {
    const AT: &[Context] = &[Context::Pointed(Pointed::SetAside), Context::Pointed(Pointed::Own)];
    Keys { pointing: AT, ..own::keys() }
}

pub(super) fn acts() -> &'static [Act] {
    &[]
}

/// A line that is no meeting answers what the entry line asks: who takes it forward, and once that is known, what else
/// was agreed. It never replaces who was named before.
pub(super) fn store(live: &mut LiveScreen, line: Line, ctx: Ctx<'_>) -> Out {
    let after = &live.workshop().after;
    if after.carrier().is_none() {
        let who = Done::Carrier(line.to_string());
        let named = AfterEvent::Carrier { id: first_carrier(), who: Some(line) };
        return live.command(Command::After(named), ctx).tell(who);
    }
    let told = Done::Agreed(line.to_string());
    let agreed = after.agreed_too(line);
    live.command(Command::After(agreed), ctx).tell(told)
}

/// A line with the number of a meeting, or with nothing but a date, says when it is; any other is text.
pub(super) fn reads(live: &LiveScreen, line: &str, ctx: Ctx<'_>) -> LineReading {
    match numbered(live, line, ctx) {
        LineReading::Text => next_meeting(live, line, ctx).unwrap_or(LineReading::Text),
        read @ (LineReading::Does(..) | LineReading::Points(..) | LineReading::Wrong(_)) => read,
    }
}

/// `9/12`, `v50` or `9/12 13.00 Stora salen` is the next meeting: nobody is called so. A date with words behind it and no
/// clock time may be anything.
fn next_meeting(live: &LiveScreen, line: &str, ctx: Ctx<'_>) -> Option<LineReading> {
    let workshop = live.workshop();
    let mut follow_ups: Vec<FollowUp> = workshop.after.follow_ups.clone();
    if follow_ups.is_empty() {
        follow_ups.push(FollowUp::on(ctx.at.today(), workshop.agenda.length));
    }
    let next = follow_ups.first_mut()?;
    let dated = |typed: &str| date_in(typed, next, ctx).filter(|_| !names_no_day(typed));
    let (date, rest) = leading(line.trim(), dated);
    let (time, rest) = leading(rest, clock_in);
    if time.is_none() && !rest.is_empty() {
        return None;
    }
    next.date = date?;
    next.time = time.or(next.time);
    next.place = Line::clean(rest).or(next.place.take());
    next.proposed = false;
    if follow_ups == workshop.after.follow_ups {
        return Some(LineReading::Wrong(Notice::Refusal(Refusal::NothingChanged)));
    }
    Some(LineReading::Does(Command::After(AfterEvent::FollowUps { follow_ups }), Then::GoOn))
}

/// `2 v21 13.00 Stora salen` moves the second meeting: a date or week, a clock time, a place, in this order; any of
/// them may be missing, but a place alone would be a sentence that begins with a number.
fn numbered(live: &LiveScreen, line: &str, ctx: Ctx<'_>) -> LineReading {
    let line = &apart(line);
    let Labels { labels, words } = Labels::of(line, false);
    let (Some(label), Some(rest)) = (labels.first(), line.trim().split_once([' ', ','])) else {
        return LineReading::Text;
    };
    let rest = if labels.len() == 1 { words } else { rest.1.trim() };
    let mut follow_ups: Vec<FollowUp> = live.workshop().after.follow_ups.clone();
    let number = label.parse::<u16>().ok();
    let place = FollowUp::numbered(&follow_ups).position(|(of, _)| Some(of) == number);
    let count = follow_ups.len();
    let Some(moved) = place.and_then(|place| follow_ups.get_mut(place)) else {
        // There is no such meeting to be moved; words that begin with a number may be anything.
        let day_in = |typed: &str| Due::parse(typed, ctx.at.today())?.day_on(chrono::Weekday::Mon);
        let day = leading(rest, day_in).0;
        let none = count > 0 && labels.len() == 1 && (day.is_some() || removes(rest));
        let unknown = || LineReading::Wrong(Notice::Refusal(Refusal::Unknown((*label).to_owned())));
        return if none { unknown() } else { LineReading::Text };
    };
    // `1 d` takes the first away, as while pointing: nobody is called so.
    if let Some(number) = number.filter(|_| removes(rest)) {
        let follow_ups = FollowUp::without(&follow_ups, &[number]);
        return LineReading::Does(Command::After(AfterEvent::FollowUps { follow_ups }), Then::GoOn);
    }
    let (date, rest) = leading(rest, |typed| Some((date_in(typed, moved, ctx)?, names_no_day(typed))));
    // `monday 13 january` is no monday: nobody meets on the next one, in a place called 13 january; nor at 13:12 on that of
    // `monday 13.12`.
    if date.is_some_and(|(_, no_day)| no_day) && begins_with_day(rest, ctx) {
        return LineReading::Wrong(Notice::not_understood(line));
    }
    let (time, rest) = leading(rest, clock_in);
    let date = date.map(|(date, _)| date);
    if date.is_none() && time.is_none() {
        // It begins as a date or time does, and is none: nobody takes that forward.
        return if begins_as_date(&as_weekday(rest)) {
            LineReading::Wrong(Notice::not_understood(line))
        } else {
            LineReading::Text
        };
    }
    moved.date = date.unwrap_or(moved.date);
    moved.time = time.or(moved.time);
    moved.place = Line::clean(rest).or(moved.place.take());
    moved.proposed = false;
    if follow_ups == live.workshop().after.follow_ups {
        return LineReading::Wrong(Notice::Refusal(Refusal::NothingChanged));
    }
    LineReading::Does(Command::After(AfterEvent::FollowUps { follow_ups }), Then::GoOn)
}

/// Whether a date is written without a number: a day of the week, tomorrow.
fn names_no_day(typed: &str) -> bool {
    !typed.contains(|c: char| c.is_ascii_digit())
}

/// Whether a line begins with the number of a day and its month, though the calendar may have none such. A number and
/// anything else is a place: `3rd floor`.
fn begins_with_day(line: &str, ctx: Ctx<'_>) -> bool {
    let numbered = line.starts_with(|c: char| c.is_ascii_digit());
    let day = |typed: &str| parse_date(typed, ctx.at.today());
    let first = line.split([' ', ',']).next().unwrap_or_default();
    let none_such = || looks_like_a_date(first) && clock_in(first).is_none();
    numbered && (leading(line, day).0.is_some() || none_such())
}

/// The longest beginning of a line that reads as something, and what comes after it. It has as many words as a date can
/// have.
fn leading<T>(line: &str, read: impl Fn(&str) -> Option<T>) -> (Option<T>, &str) {
    let parts = |c: char| c == ' ' || c == ',';
    let ends = line.match_indices(parts).map(|(at, _)| at).chain([line.len()]);
    // Between a comma and the space behind it there is no word.
    let ends = ends.filter(|at| line.get(..*at).is_some_and(|before| !before.ends_with(parts))).take(LONGEST);
    for end in ends.collect::<Vec<_>>().into_iter().rev() {
        let (typed, rest) = line.split_at_checked(end).unwrap_or_default();
        if let Some(found) = read(typed.trim()) {
            return (Some(found), rest.trim_start_matches([' ', ',']));
        }
    }
    (None, line)
}

/// The date; for a week, the weekday that the meeting had.
fn date_in(typed: &str, moved: &FollowUp, ctx: Ctx<'_>) -> Option<chrono::NaiveDate> {
    Due::parse(&as_weekday(typed), ctx.at.today())?.day_on(moved.date.weekday())
}

/// `to 14/1` as `to. 14/1`: people who agree when to meet say a Thursday, and nothing lasts until then.
fn as_weekday(typed: &str) -> Cow<'_, str> {
    let thursday = typed.split_once(' ').filter(|(day, _)| day.eq_ignore_ascii_case("to"));
    thursday.map_or_else(|| typed.into(), |(_, rest)| format!("to. {rest}").into())
}

/// `2d` as `2 d`.
fn apart(line: &str) -> Cow<'_, str> {
    let number = line.trim().strip_suffix(['d', 'D']).filter(|number| number.parse::<u16>().is_ok());
    number.map_or_else(|| line.into(), |number| format!("{number} {REMOVES}").into())
}

/// Whether this is the letter that takes a meeting away.
fn removes(rest: &str) -> bool {
    rest.eq_ignore_ascii_case(REMOVES)
}

/// A clock time that can be nothing else: with minutes, or with a word before it.
fn clock_in(typed: &str) -> Option<u16> {
    let plain = !typed.contains([':', '.', ' ']);
    parse_clock(typed).filter(|_| !plain)
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

impl LiveScreen {
    /// The meetings with these numbers, if this act takes them away: in a step that agrees on them their bare numbers mean
    /// nothing else. `None` if one of them is no meeting.
    pub fn meetings_to_remove(&self, act: PointAct, labels: &str) -> Option<Vec<(u16, &FollowUp)>> {
        let agrees = self.step_at_hand().is_some_and(|step| step.kind.uses().agrees);
        if act != PointAct::Remove || !agrees || labels.trim().is_empty() || self.put_up().is_some() {
            return None;
        }
        let numbered = |number: u16| {
            FollowUp::numbered(&self.workshop().after.follow_ups).find(|(other, _)| *other == number)
        };
        labels.split_whitespace().map(|label| numbered(label.parse().ok()?)).collect()
    }

    /// What is said of a bare number that is no meeting: what it might be otherwise is not on this wall.
    fn no_such_meeting(&self, act: PointAct) -> Option<Out> {
        let agrees = self.step_at_hand().is_some_and(|step| step.kind.uses().agrees);
        let bare = |label: &&str| label.bytes().all(|byte| byte.is_ascii_digit());
        let label = self.entry.pointed.split_whitespace().find(bare)?;
        let refused = || Out::say(Notice::Refusal(Refusal::Unknown(label.to_owned())));
        (act == PointAct::Remove && agrees && self.put_up().is_none()).then(refused)
    }

    /// Takes away the meetings that are pointed at, if this act does so.
    pub(in super::super) fn remove_meetings(&mut self, act: PointAct, ctx: Ctx<'_>) -> Option<Out> {
        let Some(meetings) = self.meetings_to_remove(act, &self.entry.pointed) else {
            return self.no_such_meeting(act);
        };
        let called: Vec<String> = meetings.iter().map(|of| dates::meeting_called(ctx.texts, *of)).collect();
        let numbers: Vec<u16> = meetings.iter().map(|(number, _)| *number).collect();
        let follow_ups = FollowUp::without(&self.workshop().after.follow_ups, &numbers);
        self.entry.pointed.clear();
        let out = self.command(Command::After(AfterEvent::FollowUps { follow_ups }), ctx);
        Some(out.tell(Done::Removed(called.join(" · "))))
    }
}
