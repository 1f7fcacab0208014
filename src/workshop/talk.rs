//! The parts of a talk: which is at hand, and how long it lasts. The record does not tell them apart, so which is at hand
//! is kept beside the journal alone, as with islands that are presented.

use super::Workshop;
use super::day::{MINUTE, Span};
use super::method::TalkPart;
use super::subject::{Focus, Subject};
use super::time::Stamp;

/// A part of the talk that is on.
#[derive(Debug, Clone, Copy)]
pub struct PartOfTalk<'a> {
    /// Its position, from 0.
    pub at: usize,
    /// How many parts the talk has.
    pub of: usize,
    /// What the method says of it.
    pub part: &'a TalkPart,
    /// Its share of the step's time, in milliseconds.
    pub all_ms: i64,
}

impl Workshop {
    /// The part at hand of the talk that is on; the first, until somebody goes to another.
    pub fn part_of_talk(&self, focus: Focus) -> Option<PartOfTalk<'_>> {
        let parts = self.step()?.kind.talk_parts();
        let at = match focus.on {
            Some(Subject::Part(at)) => usize::from(at).min(parts.len().checked_sub(1)?),
            _ => 0,
        };
        let part = parts.get(at)?;
        let planned: i64 = parts.iter().map(|part| i64::from(part.minutes)).sum();
        let step_ms = i64::from(self.row()?.minutes) * MINUTE;
        let all_ms = step_ms * i64::from(part.minutes) / planned.max(1);
        Some(PartOfTalk { at, of: parts.len(), part, all_ms })
    }

    /// The time of the part at hand: since it was gone to.
    pub fn talk_span(&self, focus: Focus, now: Stamp) -> Option<Span> {
        let part = self.part_of_talk(focus)?;
        let used = self.day.used_ms(self.day.row?, now);
        let since = i64::from(focus.since_s) * 1000;
        Some(Span { left_ms: part.all_ms.saturating_sub(used.saturating_sub(since)), all_ms: part.all_ms })
    }
}

impl PartOfTalk<'_> {
    /// Its minutes, rounded; at least one.
    pub fn minutes(&self) -> u16 {
        u16::try_from((self.all_ms + MINUTE / 2) / MINUTE).unwrap_or(u16::MAX).max(1)
    }
}
