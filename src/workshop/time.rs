//! When something happened: the stamp that the shell puts on every message. Nothing here reads a clock.

use chrono::{DateTime, NaiveDate, NaiveDateTime, NaiveTime};
use serde::{Deserialize, Serialize};

use super::id::Run;

/// A moment as the laptop saw it.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct At {
    /// Milliseconds since 1970, in UTC.
    #[serde(rename = "utc")]
    pub utc_ms: i64,
    /// The minutes that the wall clock is ahead of UTC.
    #[serde(rename = "offset")]
    pub offset_min: i16,
    /// Milliseconds since this run began, including suspend. Comparable only within one run.
    #[serde(rename = "elapsed")]
    pub elapsed_ms: u64,
}

impl At {
    /// The wall clock's date and time.
    pub fn local(self) -> NaiveDateTime {
        let shifted = self.utc_ms.saturating_add(i64::from(self.offset_min) * 60_000);
        DateTime::from_timestamp_millis(shifted).unwrap_or_default().naive_utc()
    }

    /// The wall clock's date.
    pub fn today(self) -> NaiveDate {
        self.local().date()
    }

    /// The moment, and what the wall clock was set to.
    pub fn told(self) -> LocalTime {
        LocalTime { utc_ms: self.utc_ms, offset_min: self.offset_min }
    }

    /// This moment moved by `ms`, on both clocks.
    #[must_use]
    pub fn plus_ms(self, ms: i64) -> Self {
        let utc_ms = self.utc_ms.saturating_add(ms);
        Self { utc_ms, elapsed_ms: self.elapsed_ms.saturating_add_signed(ms), ..self }
    }
}

/// A moment as the wall clock in the room tells it. It keeps its own offset, so that what has been keeps its clock time
/// when summer time begins or ends.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct LocalTime {
    /// Milliseconds since 1970, in UTC.
    pub utc_ms: i64,
    /// The minutes that the wall clock is ahead of UTC.
    pub offset_min: i16,
}

impl LocalTime {
    /// The whole minutes that have passed since the midnight at which `date` began; above 1440 on a later day.
    pub fn minute_of(self, date: NaiveDate) -> i32 {
        let minutes = self.utc_ms.saturating_sub(utc_ms(date, 0, self.offset_min)).div_euclid(60_000);
        i32::try_from(minutes).unwrap_or(i32::MAX)
    }

    /// The minutes after midnight that the clock shows: 0 to 1439.
    pub fn minute_of_day(self) -> u16 {
        let minutes = self.utc_ms.div_euclid(60_000).saturating_add(i64::from(self.offset_min));
        u16::try_from(minutes.rem_euclid(24 * 60)).unwrap_or(0)
    }

    /// The nearest time at which the clock shows a multiple of `minutes`.
    #[must_use]
    pub fn rounded(self, minutes: u16) -> Self {
        let (unit, ahead) = (i64::from(minutes.max(1)) * 60_000, i64::from(self.offset_min) * 60_000);
        let shown = self.utc_ms.saturating_add(ahead).saturating_add(unit / 2).div_euclid(unit) * unit;
        Self { utc_ms: shown.saturating_sub(ahead), ..self }
    }

    /// The moment `ms` later, on the same clock.
    #[must_use]
    pub fn plus_ms(self, ms: i64) -> Self {
        Self { utc_ms: self.utc_ms.saturating_add(ms), ..self }
    }
}

/// A moment, and the run whose clock saw it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Stamp {
    /// The moment.
    pub at: At,
    /// The run that `elapsed_ms` belongs to.
    pub by: Run,
}

impl Stamp {
    /// Milliseconds from `earlier` to this moment, never below 0. Within one run the run's own clock counts, so that
    /// setting the wall clock moves no timer; between runs UTC does, because the room went on while the program was
    /// gone.
    pub fn ms_since(self, earlier: Self) -> i64 {
        let ms = if self.by == earlier.by {
            i64::try_from(self.at.elapsed_ms.saturating_sub(earlier.at.elapsed_ms)).unwrap_or(i64::MAX)
        } else {
            self.at.utc_ms.saturating_sub(earlier.at.utc_ms)
        };
        ms.max(0)
    }
}

/// The UTC milliseconds of `minute` (after midnight, may exceed 1440) on `date`, if the wall clock is `offset_min`
/// ahead.
pub fn utc_ms(date: NaiveDate, minute: i32, offset_min: i16) -> i64 {
    let midnight = date.and_time(NaiveTime::MIN).and_utc().timestamp_millis();
    midnight + (i64::from(minute) - i64::from(offset_min)) * 60_000
}

/// A minute of the day as files write it: `08:30`, with two digits each. Takes minutes after midnight, including those
/// of the next day. What people read is made elsewhere.
pub fn clock(minute: i32) -> String {
    let minute = minute.rem_euclid(24 * 60);
    format!("{:02}:{:02}", minute / 60, minute % 60)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn stamp(utc_ms: i64, elapsed_ms: u64, by: &str) -> Stamp {
        Stamp { at: At { utc_ms, offset_min: 60, elapsed_ms }, by: by.parse().unwrap() }
    }

    #[test]
    fn within_a_run_a_changed_wall_clock_counts_for_nothing() {
        let before = stamp(1_000_000, 10_000, "aaaaaa");
        let after = stamp(9_000_000, 12_500, "aaaaaa");
        assert_eq!(after.ms_since(before), 2_500);
    }

    #[test]
    fn between_runs_the_room_went_on() {
        assert_eq!(stamp(90_000, 5, "bbbbbb").ms_since(stamp(30_000, 70_000, "aaaaaa")), 60_000);
        assert_eq!(stamp(10_000, 5, "bbbbbb").ms_since(stamp(30_000, 70_000, "aaaaaa")), 0);
    }

    #[test]
    fn a_planned_minute_is_a_moment() {
        let date = NaiveDate::from_ymd_opt(2026, 11, 21).unwrap();
        let at = At { utc_ms: utc_ms(date, 8 * 60 + 30, 60), offset_min: 60, elapsed_ms: 0 };
        assert_eq!(at.local().to_string(), "2026-11-21 08:30:00");
    }
}
