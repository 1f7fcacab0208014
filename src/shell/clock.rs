//! The clock: the current moment, stamped on every message. The only place that asks what time it is.

use chrono::{Local, Offset, TimeZone, Utc};
use serde::{Deserialize, Serialize};

use super::os::SteadyClock;
use crate::workshop::time::At;

/// Tells the time, and how long the run has lasted.
#[derive(Debug, Clone, Copy)]
pub struct SystemClock {
    steady: SteadyClock,
}

impl SystemClock {
    /// Starts counting the run's time.
    pub fn start() -> Self {
        Self { steady: SteadyClock::start() }
    }

    /// When the run began, on a clock that no correction of the wall clock touches; `None` where there is no such clock
    /// that two runs share.
    pub fn began(self) -> Option<RunBegan> {
        let (boot, at_ms) = self.steady.began()?;
        Some(RunBegan { boot, at_ms })
    }

    /// The current moment. The offset is looked up each time, because the laptop may cross a change to or from summer
    /// time.
    pub fn now(self) -> At {
        let utc = Utc::now();
        let offset = Local.offset_from_utc_datetime(&utc.naive_utc()).fix();
        At {
            utc_ms: utc.timestamp_millis(),
            offset_min: i16::try_from(offset.local_minus_utc() / 60).unwrap_or(0),
            elapsed_ms: self.steady.elapsed_ms(),
        }
    }
}

/// When a run began, on the clock that counts how long the machine has been running, sleep included.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RunBegan {
    /// Which start of the machine the clock counts from.
    pub boot: String,
    /// The milliseconds that it had counted.
    pub at_ms: i64,
}

impl RunBegan {
    /// How many milliseconds before the other run this one began; `None` if the machine was started again in between.
    pub fn before(&self, other: &Self) -> Option<i64> {
        (self.boot == other.boot).then(|| other.at_ms.saturating_sub(self.at_ms))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn two_runs_of_one_machine_know_which_began_first() {
        let run = |boot: &str, at_ms| RunBegan { boot: boot.to_owned(), at_ms };
        assert_eq!(run("a", 1_000).before(&run("a", 4_500)), Some(3_500));
        assert_eq!(run("a", 4_500).before(&run("a", 1_000)), Some(-3_500));
        assert_eq!(run("a", 1_000).before(&run("b", 4_500)), None);
        if cfg!(target_os = "linux") {
            let (first, second) = (SystemClock::start(), SystemClock::start());
            let between = first.began().and_then(|began| began.before(&second.began()?));
            assert!(between.is_some_and(|ms| (0..60_000).contains(&ms)), "{between:?}");
        }
    }

    #[test]
    fn time_goes_on_and_starts_at_nought() {
        let clock = SystemClock::start();
        let (first, second) = (clock.now(), clock.now());
        assert!(first.elapsed_ms < 60_000, "{first:?}");
        assert!(second.elapsed_ms >= first.elapsed_ms);
        // Between the year this was written and a distant one.
        assert!((1_750_000_000_000..4_000_000_000_000).contains(&first.utc_ms), "{first:?}");
        assert!(first.offset_min.abs() < 24 * 60);
    }
}
