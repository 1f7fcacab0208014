//! What the second window has seen so far: the workshop that is led, what is on its wall, and the console's clock. It is
//! told, and looks at no disk.

use std::sync::Arc;

use super::{FoundLive, News};
use crate::app::effect::SavedUi;
use crate::workshop::event::Entry;
use crate::workshop::id::Run;
use crate::workshop::journal::Journal;
use crate::workshop::time::{At, Stamp};

/// What there is to be drawn.
#[derive(Default)]
pub struct SeenLive {
    led: Option<Led>,
    /// Whether the workshop that was led last had begun when it was left.
    begun: bool,
}

/// A workshop that somebody leads.
struct Led {
    journal: Journal,
    ui: SavedUi,
    run: Run,
    /// By how much the console's clock is ahead of ours, in milliseconds; none before its first entry.
    ahead: Option<i64>,
}

impl SeenLive {
    /// Takes in what a look found.
    pub fn take(&mut self, news: News, now: At) {
        match (news, &mut self.led) {
            (News::Found(found), _) => self.led = Some(Led::new(*found, now)),
            (News::Left, led) => {
                if let Some(left) = led.take() {
                    self.begun = left.journal.workshop().day.started.is_some();
                }
            }
            (News::Grew(entries), Some(led)) => entries.into_iter().for_each(|entry| led.append(entry, now)),
            (News::Staged(ui), Some(led)) => led.ui = ui,
            (News::Grew(_) | News::Staged(_), None) => {}
        }
    }

    /// The workshop, what is on the wall, and the time on the console's clock; none while nobody leads one.
    pub fn led(&self, now: At) -> Option<(&Journal, &SavedUi, Stamp)> {
        let led = self.led.as_ref()?;
        let ahead = led.ahead.unwrap_or(0);
        let at = At { elapsed_ms: now.elapsed_ms.saturating_add_signed(ahead), ..now };
        Some((&led.journal, &led.ui, Stamp { at, by: led.run }))
    }

    /// Whether a workshop that had begun was left: nobody is welcomed to it any more.
    pub fn left_begun(&self) -> bool {
        self.led.is_none() && self.begun
    }
}

impl Led {
    fn new(found: FoundLive, now: At) -> Self {
        let FoundLive { journal, ui, run, newest } = found;
        let mut led = Self { journal, ui, run, ahead: None };
        if let Some(entry) = newest {
            led.set_clock(&entry, now);
        }
        led
    }

    fn append(&mut self, entry: Arc<Entry>, now: At) {
        self.set_clock(&entry, now);
        self.journal.append(entry);
    }

    /// Sets our clock by an entry of the console's run. The wall clock is used only once: somebody may move it.
    fn set_clock(&mut self, entry: &Entry, now: At) {
        if entry.by != self.run || self.ahead.is_some() {
            return;
        }
        let elapsed = |at: At| i64::try_from(at.elapsed_ms).unwrap_or(i64::MAX);
        let since = now.utc_ms.saturating_sub(entry.at.utc_ms);
        self.ahead = Some(elapsed(entry.at) + since - elapsed(now));
    }
}
