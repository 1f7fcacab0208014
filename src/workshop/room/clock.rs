//! The time that the room sees, and when its picture changes by itself.

use super::super::Workshop;
use super::super::day::{MINUTE, Span};
use super::super::islands::Island;
use super::super::method::{RoomClock, Step};
use super::super::subject::Focus;
use super::super::time::Stamp;
use super::Picture;

/// How much time is left, as the room sees it.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Clock {
    /// No time at all.
    #[default]
    None,
    /// Whole seconds left.
    Digits(u32),
    /// How much of the step's time has passed, in thousandths; shown without digits.
    Quiet(u16),
    /// Time is up, and people should round off.
    RoundOff,
}

/// The time of what has minutes of its own in this step: an island that is presented, a row, a part of a talk.
pub fn floor(workshop: &Workshop, focus: Focus, now: Stamp) -> Option<Span> {
    let pitched = pitched(workshop, focus, now).map(|(_, span)| span);
    pitched.or_else(|| workshop.floor_span(focus, now)).or_else(|| workshop.talk_span(focus, now))
}

/// The island that is being presented, and its time, in a step that gives each island some minutes.
pub fn pitched(workshop: &Workshop, focus: Focus, now: Stamp) -> Option<(&Island, Span)> {
    let minutes = workshop.step()?.pitch?;
    let island = focus.id().and_then(|on| workshop.islands.active().find(|island| island.id == on))?;
    let all_ms = i64::from(minutes) * MINUTE;
    let used = workshop.day.used_ms(workshop.day.row?, now).saturating_sub(i64::from(focus.since_s) * 1000);
    Some((island, Span { left_ms: all_ms.saturating_sub(used), all_ms }))
}

/// A value that changes whenever the room's picture changes by itself, and no more often: the whole seconds that digits
/// show, and the minute on the wall. Drawing again at other times would be wasted.
pub fn ticks(workshop: &Workshop, focus: Focus, now: Stamp) -> (i64, i64) {
    // While the day stands still its clock does too, but the dates go on, and with them who is welcomed back.
    let minute = now.at.utc_ms.div_euclid(MINUTE);
    let now = workshop.day.clock(now);
    let left_ms = workshop.day.left_ms(&workshop.agenda, now).unwrap_or(0);
    let second = (left_ms + 999).div_euclid(1000);
    // Overtime shows no digits, and after a while nothing. What has the floor has digits of its own, which change
    // together with the step's, however long the step is in overtime.
    let still = second.max(-3 * MINUTE / 1000);
    let second = if floor(workshop, focus, now).is_some() { second } else { still };
    (second, minute)
}

/// Whether a time is shown beside this picture.
pub(super) fn tells_time(picture: &Picture) -> bool {
    match picture {
        // A break that is over says so itself; "round off" is for people at work. A circle knows the time by its scene alone.
        Picture::Blank
        | Picture::Welcome { .. }
        | Picture::Closing { .. }
        | Picture::Test
        | Picture::Again { .. }
        | Picture::Overnight { .. }
        | Picture::Circle { .. }
        | Picture::Break { over: true, .. } => false,
        _ => true,
    }
}

/// How the room sees the time of the step, or of what has the floor in it. In overtime it first reads a calm word,
/// and later nothing.
pub(super) fn of(workshop: &Workshop, step: &Step, focus: Focus, now: Stamp) -> Clock {
    let span = floor(workshop, focus, now).or_else(|| of_the_step(workshop, now));
    let Some(Span { left_ms, all_ms }) = span else { return Clock::None };
    if left_ms <= 0 && step.clock != RoomClock::None {
        return if left_ms > -2 * MINUTE { Clock::RoundOff } else { Clock::None };
    }
    match step.clock {
        RoomClock::None => Clock::None,
        RoomClock::Digits => Clock::Digits(((left_ms + 999) / 1000) as u32),
        RoomClock::Quiet => Clock::Quiet(((all_ms - left_ms) * 1000 / all_ms).clamp(0, 1000) as u16),
    }
}

fn of_the_step(workshop: &Workshop, now: Stamp) -> Option<Span> {
    let left_ms = workshop.day.left_ms(&workshop.agenda, now)?;
    Some(Span { left_ms, all_ms: i64::from(workshop.row()?.minutes).max(1) * MINUTE })
}

#[cfg(test)]
mod tests {
    use super::super::super::event::Opened;
    use super::super::super::fixture::{Leader, method, opened};
    use super::super::{Room, Stage};
    use super::*;

    #[test]
    fn the_minute_of_an_island_goes_on_however_long_the_step_is_over() {
        let mut method = method();
        let step = method.steps.iter_mut().find(|step| step.id == "plans").unwrap();
        (step.pitch, step.clock) = (Some(1), RoomClock::Digits);
        let mut leader = Leader::of(Opened { method: method.into(), ..opened() });
        let island = leader.island("Rum");
        leader.go_to("plans");
        leader.wait(i64::from(leader.minutes("plans")) + 5);
        let since_s = 60 * (u32::from(leader.minutes("plans")) + 5);
        let focus = Focus { on: Some(island.into()), since_s, ..Focus::default() };
        let seen = |leader: &Leader| {
            let room = Room::of(leader.is(), &Stage::default(), focus, leader.stamp());
            (room.clock, ticks(leader.is(), focus, leader.stamp()))
        };
        let before = seen(&leader);
        leader.wait_ms(1_000);
        let after = seen(&leader);
        assert_eq!((before.0, after.0), (Clock::Digits(60), Clock::Digits(59)));
        assert_ne!(before.1.0, after.1.0, "the other window draws what changed");
        // No island is presented, so only the minute changes.
        let told = |leader: &Leader| ticks(leader.is(), Focus::default(), leader.stamp()).0;
        let before = told(&leader);
        leader.wait_ms(1_000);
        assert_eq!(told(&leader), before);
    }

    #[test]
    fn a_tick_comes_at_the_moment_at_which_the_digits_change() {
        let mut leader = Leader::new();
        leader.go_to("collect");
        let second = |leader: &Leader| ticks(leader.is(), Focus::default(), leader.stamp()).0;
        let first = second(&leader);
        leader.wait_ms(999);
        assert_eq!(second(&leader), first);
        leader.wait_ms(1);
        assert_eq!(second(&leader), first - 1);
    }

    #[test]
    fn while_the_day_stands_still_a_tick_comes_with_the_date() {
        let mut leader = Leader::new();
        leader.go_to("collect");
        leader.wait(2 * 24 * 60);
        let seen = |leader: &Leader| {
            (leader.is().day.clock(leader.stamp()), ticks(leader.is(), Focus::default(), leader.stamp()))
        };
        let before = seen(&leader);
        leader.wait(24 * 60);
        let after = seen(&leader);
        assert_eq!(before.0, after.0, "its own clock stands");
        assert_ne!(before.1, after.1, "the other window welcomes whoever meets on this date");
    }
}
