//! What the second window knows: the live workshop, its wall, and the console's clock. It is fed news and reads no
//! disk.

use std::sync::Arc;

use super::{FoundLive, News};
use crate::app::effect::SavedUi;
use crate::shell::clock::RunBegan;
use crate::shell::store::left::{Drawn, checksum};
use crate::workshop::Workshop;
use crate::workshop::event::Entry;
use crate::workshop::id::Run;
use crate::workshop::journal::Journal;
use crate::workshop::time::{At, Stamp};

/// What there is to draw.
#[derive(Default)]
pub struct SeenLive {
    led: Option<Led>,
    /// Whether the last workshop had begun when it was left.
    begun: bool,
    /// When this window began on the machine's running time.
    own: Option<RunBegan>,
    /// What was last handed out as drawn.
    told: Option<Drawn>,
}

/// A live workshop.
struct Led {
    journal: Journal,
    /// The workshop without the words that are about to be struck, while the facilitator confirms.
    without: Option<Workshop>,
    ui: SavedUi,
    run: Run,
    /// How many milliseconds the console's clock is ahead of ours; `None` before the console's first entry.
    ahead: Option<i64>,
}

impl SeenLive {
    /// For a window that began then.
    pub fn new(own: Option<RunBegan>) -> Self {
        Self { own, ..Self::default() }
    }

    /// Applies what a look found.
    pub fn take(&mut self, news: News, now: At) {
        match (news, &mut self.led) {
            (News::Found(found), _) => {
                self.led = Some(Led::new(*found, self.own.as_ref(), now));
                // The console found anew has not been told, even if the picture is the same.
                self.told = None;
            }
            (News::Left, led) => {
                if let Some(left) = led.take() {
                    self.begun = left.journal.workshop().day.started.is_some();
                }
            }
            (News::Grew(entries), Some(led)) => {
                entries.into_iter().for_each(|entry| led.append(entry, now));
                led.hold(now);
            }
            (News::Staged(ui), Some(led)) => {
                led.stage(ui);
                led.hold(now);
            }
            (News::Grew(_) | News::Staged(_), None) => {}
        }
    }

    /// The workshop, its wall, and the time on the console's clock; `None` if no workshop is live.
    pub fn led(&self, now: At) -> Option<(&Workshop, &SavedUi, Stamp)> {
        let led = self.led.as_ref()?;
        let at = led.at(now);
        let workshop = led.without.as_ref().unwrap_or(led.journal.workshop());
        Some((workshop, &led.ui, Stamp { at, by: led.run }))
    }

    /// What there is to draw now, as the console compares it; `None` if no workshop is live.
    pub fn drawn(&self) -> Option<Drawn> {
        let led = self.led.as_ref()?;
        Some(Drawn { seq: led.journal.seq(), stage: checksum(&led.ui) })
    }

    /// What is now drawn and the console was not told yet.
    pub fn drawn_untold(&mut self) -> Option<Drawn> {
        let drawn = self.drawn();
        let untold = drawn.filter(|_| drawn != self.told);
        self.told = drawn;
        untold
    }

    /// Whether the last workshop had begun before it was left: then nobody needs welcoming.
    pub fn left_begun(&self) -> bool {
        self.led.is_none() && self.begun
    }
}

impl Led {
    fn new(found: FoundLive, own: Option<&RunBegan>, now: At) -> Self {
        let FoundLive { journal, ui, run, began, newest } = found;
        // A clock that both share beats the wall clock, which somebody may have put right since.
        let ahead = began.and_then(|began| began.before(own?));
        let mut led = Self { journal, without: None, ui: SavedUi::default(), run, ahead };
        led.stage(ui);
        if let Some(entry) = newest {
            led.set_clock(&entry, now);
        }
        led.hold(now);
        led
    }

    /// The moment on the console's clock.
    fn at(&self, now: At) -> At {
        At { elapsed_ms: now.elapsed_ms.saturating_add_signed(self.ahead.unwrap_or(0)), ..now }
    }

    /// Lets a day that must leave no trace stand where the console says: no entry does.
    fn hold(&mut self, now: At) {
        let (held, at) = (self.ui.held, self.at(now));
        self.journal.hold(held, at, self.run);
        if held.is_some_and(|held| !held.still) {
            self.journal.is_led_at(at, self.run);
        }
        self.hide();
    }

    fn append(&mut self, entry: Arc<Entry>, now: At) {
        self.set_clock(&entry, now);
        self.journal.append(entry);
    }

    fn stage(&mut self, ui: SavedUi) {
        self.ui = ui;
    }

    /// Takes away the words that the room must not read. The console may have died before it said that they may be
    /// read again: then they stay away.
    fn hide(&mut self) {
        let hidden = &self.ui.hidden;
        self.without = if hidden.is_empty() { None } else { self.journal.without(hidden) };
    }

    /// Sets our clock by an entry of the console's run. It uses the wall clock only once, because somebody may change
    /// it.
    fn set_clock(&mut self, entry: &Entry, now: At) {
        if entry.by != self.run || self.ahead.is_some() {
            return;
        }
        let elapsed = |at: At| i64::try_from(at.elapsed_ms).unwrap_or(i64::MAX);
        let since = now.utc_ms.saturating_sub(entry.at.utc_ms);
        self.ahead = Some(elapsed(entry.at) + since - elapsed(now));
    }
}
