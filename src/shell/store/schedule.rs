//! When the document is due: at the latest a minute after it began to lack something. `writer.rs` has the thread and
//! the clock; here moments are durations since the thread started.

use std::time::Duration;

/// How long after a change the document is due, and how long after a failure it is tried again.
const DOCUMENT_AFTER: Duration = Duration::from_mins(1);

/// When the document is due, if it lacks anything.
#[derive(Debug, Clone, Copy)]
pub(super) struct Schedule {
    after: Duration,
    due: Option<Duration>,
}

impl Default for Schedule {
    fn default() -> Self {
        Self::after(DOCUMENT_AFTER)
    }
}

impl Schedule {
    /// A schedule on which the document is due this long after a change.
    pub(super) fn after(after: Duration) -> Self {
        Self { after, due: None }
    }

    /// How long to wait for something to do; `None` (forever) while the document lacks nothing.
    pub(super) fn wait(self, now: Duration) -> Option<Duration> {
        self.due.map(|due| due.saturating_sub(now))
    }

    /// Whether to write the document now. Taking it resets the schedule, so that after a failure it is tried again
    /// later and not at once.
    pub(super) fn take_due(&mut self, now: Duration) -> bool {
        self.due.take_if(|due| *due <= now).is_some()
    }

    /// Updates the schedule after work is done; `is_behind` says whether the document lacks anything. A later change
    /// does not postpone the due time of an earlier one.
    pub(super) fn done(&mut self, now: Duration, is_behind: bool) {
        self.due = is_behind.then(|| self.due.unwrap_or(now + self.after));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What happens to the document at a given second.
    #[derive(Debug, Clone, Copy)]
    enum Then {
        /// An entry arrives, and the journal has it.
        Entry,
        /// The step changes: the document is written.
        Written,
        /// The step changes: the document cannot be written.
        Failed,
    }
    use Then::{Entry, Failed, Written};

    /// A name, what happens at which second, and the seconds at which the document is tried.
    type Row<'a> = (&'a str, &'a [(u64, Then)], &'a [u64]);

    /// Plays ten minutes of this, on a disk where writing the document works or not. Returns the seconds at which the
    /// document was tried because it was due.
    fn tries(comes: &[(u64, Then)], well: bool) -> Vec<u64> {
        let (mut schedule, mut tries, mut behind) = (Schedule::default(), Vec::new(), false);
        let mut waiting = comes.iter().peekable();
        let mut second = 0;
        loop {
            let next = waiting.peek().map(|(at, _)| *at);
            let due = schedule.wait(Duration::from_secs(second)).map(|wait| second + wait.as_secs());
            let Some(at) = next.into_iter().chain(due).min().filter(|at| *at <= 600) else { return tries };
            second = at;
            while let Some((_, then)) = waiting.next_if(|(at, _)| *at <= second) {
                behind = !matches!(then, Written);
            }
            if schedule.take_due(Duration::from_secs(second)) {
                tries.push(second);
                behind = !well;
            }
            schedule.done(Duration::from_secs(second), behind);
            assert!(tries.len() < 100, "in a busy loop: {tries:?}");
        }
    }

    #[test]
    fn the_document_is_due_a_minute_after_the_first_change_and_then_no_more() {
        let every_second: Vec<_> = (0..=100).map(|second| (second, Entry)).collect();
        let rows: &[Row] = &[
            ("nothing happens", &[], &[]),
            ("a change", &[(5, Entry)], &[65]),
            (
                "more changes make the first one wait no longer",
                &[(5, Entry), (30, Entry), (64, Entry)],
                &[65],
            ),
            ("a change when it is due", &[(5, Entry), (65, Entry)], &[65]),
            ("a change after it", &[(5, Entry), (66, Entry)], &[65, 126]),
            ("changes all the time", &every_second, &[60, 121]),
            ("the step changes before it is due", &[(5, Entry), (50, Written)], &[]),
            ("and after that something changes", &[(5, Entry), (50, Written), (60, Entry)], &[120]),
            ("the step changes, and the disk fails", &[(5, Entry), (50, Failed)], &[65]),
        ];
        for (name, comes, expected) in rows {
            assert_eq!(tries(comes, true), *expected, "{name}");
        }
    }

    #[test]
    fn a_document_that_cannot_be_written_is_tried_once_a_minute() {
        let expected: Vec<u64> = (1..10).map(|minute| minute * 60 + 5).collect();
        assert_eq!(tries(&[(5, Entry)], false), expected);
        // What comes in between does not change that, least of all at that very second.
        let comes: Vec<_> = (5..600).step_by(15).map(|second| (second, Entry)).collect();
        assert_eq!(tries(&comes, false), expected);
    }

    #[test]
    fn one_waits_without_end_only_while_the_document_lacks_nothing() {
        let at = Duration::from_secs;
        let mut schedule = Schedule::default();
        assert_eq!(schedule.wait(at(7)), None);
        schedule.done(at(7), true);
        assert_eq!(schedule.wait(at(7)), Some(at(60)));
        assert_eq!(schedule.wait(at(27)), Some(at(40)));
        // After the laptop has slept, the document is due at once.
        assert_eq!(schedule.wait(at(700)), Some(at(0)));
        assert!(!schedule.take_due(at(66)));
        assert!(schedule.take_due(at(67)));
        assert!(!schedule.take_due(at(67)));
        schedule.done(at(67), false);
        assert_eq!(schedule.wait(at(67)), None);
    }
}
