//! Whether the second window shows what the console shows it: it notes what it has drawn, and we compare.

use super::left::{self, ScreenNote};
use crate::app::effect::{RoomWindow, SavedUi};
use crate::workshop::time::At;

/// How long a window may take for a change, in milliseconds.
const PATIENCE_MS: u64 = 2_000;
/// How often a window that is late is looked at, in milliseconds.
const AGAIN_MS: u64 = 1_000;

/// What is known of the second window.
#[derive(Debug, Default)]
pub(super) struct RoomWatch {
    /// What was last reported.
    told: Option<RoomWindow>,
    /// What is to be seen: the newest saved entry, and the checksum of the wall.
    wanted: (u32, Option<u32>),
    /// Since when, by the elapsed time.
    since_ms: u64,
    /// Whether the window has not shown it yet.
    waits: bool,
}

impl RoomWatch {
    /// Notes what the room is to see by now.
    pub(super) fn shows(&mut self, saved: u32, left: Option<&SavedUi>, now: At) {
        let wanted = (saved, left.map(left::checksum).or(self.wanted.1));
        if wanted != self.wanted {
            (self.wanted, self.since_ms, self.waits) = (wanted, now.elapsed_ms, true);
        }
    }

    /// After how many milliseconds to look again, if a window has not shown the last change yet.
    pub(super) fn look_again_ms(&self, now: At) -> Option<u64> {
        let window = self.told.filter(|told| self.waits && told.size.is_some())?;
        let late = (self.since_ms + PATIENCE_MS).saturating_sub(now.elapsed_ms);
        Some(if window.answers { late } else { AGAIN_MS })
    }

    /// What is new about the window with this note; `note` is `None` if there is no window.
    pub(super) fn news(&mut self, note: Option<ScreenNote>, now: At) -> Option<RoomWindow> {
        let window = self.window(note, now);
        (self.told.replace(window) != Some(window)).then_some(window)
    }

    fn window(&mut self, note: Option<ScreenNote>, now: At) -> RoomWindow {
        let (seq, stage) = self.wanted;
        let size = note.map(|note| note.size);
        if size.is_some() && self.told.is_none_or(|told| told.size.is_none()) {
            // It has just been opened.
            (self.since_ms, self.waits) = (now.elapsed_ms, true);
        }
        let drawn = note.and_then(|note| note.drawn);
        self.waits = !drawn.is_some_and(|drawn| drawn.seq >= seq && stage.is_none_or(|of| of == drawn.stage));
        let late = now.elapsed_ms.saturating_sub(self.since_ms) >= PATIENCE_MS;
        RoomWindow { size, answers: size.is_some() && !(self.waits && late) }
    }
}
