//! The clock: the current moment, stamped on every message. The only place that asks what time it is.

use chrono::{Local, Offset, TimeZone, Utc};

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

#[cfg(test)]
mod tests {
    use super::*;

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
