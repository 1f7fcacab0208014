//! The wall, kept for the second window; and a curtain before it while words that the room must not read cannot be taken
//! off it. The second window shows nothing while nobody's name stands in `owner.json`, and a file can be removed where
//! none can be written.

use std::io::ErrorKind;

use super::left;
use super::live::OpenWorkshop;
use crate::app::effect::SavedUi;
use crate::app::trouble::Finding;
use crate::workshop::time::At;

impl OpenWorkshop {
    /// Keeps the wall and the drafts. This is not part of the record: as long as nothing on the wall must be hidden, a
    /// failure is not worth reporting.
    pub(super) fn keep_wall(&mut self, left: SavedUi, now: At) {
        self.health.room.shows(self.saved, Some(&left), now);
        if left::keep(&*self.disk, &self.place, &left).is_ok() {
            self.health.curtain = None;
        } else if !left.hidden.is_empty() || self.health.curtain.is_some() {
            self.draw_curtain(left);
        }
    }

    /// Tries again to keep the wall that is behind the curtain.
    pub(super) fn lift_curtain(&mut self) {
        if let Some(left) = &self.health.curtain
            && left::keep(&*self.disk, &self.place, left).is_ok()
        {
            self.health.curtain = None;
        }
    }

    fn draw_curtain(&mut self, left: SavedUi) {
        let was_drawn = self.health.curtain.replace(left).is_some();
        let drawn = match self.disk.remove(&self.place.owner()) {
            Err(error) => error.kind() == ErrorKind::NotFound,
            Ok(()) => true,
        };
        if !was_drawn {
            self.health.notice(Finding::Curtain { drawn });
        }
    }
}
