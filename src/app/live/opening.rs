//! The opening step's pictures, to be turned like pages: what the step shows by itself, what the day is about, the agenda.

use crate::workshop::event::Field;
use crate::workshop::id::Id;
use crate::workshop::own::Own;
use crate::workshop::room::{Picture, Showing, Stage};

use super::super::page;
use super::{Ctx, LiveScreen};

/// One of these pictures: what is put on the wall, and the row that it begins with.
type OpeningPage = (Option<Showing>, Option<Id>);

impl LiveScreen {
    /// Which of the opening step's pictures is shown, from 1, and how many there are; `None` in any other step, or while
    /// something else is on the wall.
    pub fn opening_page(&self, ctx: Ctx<'_>) -> Option<(usize, usize)> {
        let Stage { from, showing, .. } = self.wall.stage.clone();
        let turned = Stage { from, showing, ..Stage::default() };
        if self.wall.stage != turned {
            return None;
        }
        let pages = self.opening_pages(ctx);
        Some((self.opening_at(&pages, ctx)? + 1, pages.len()))
    }

    /// Turns to the next of the opening step's pictures, or to the one before; returns whether there is one.
    pub(super) fn opening_turned(&mut self, on: bool, ctx: Ctx<'_>) -> bool {
        let pages = self.opening_pages(ctx);
        let next =
            self.opening_at(&pages, ctx).and_then(|at| if on { Some(at + 1) } else { at.checked_sub(1) });
        let Some((showing, from)) = next.and_then(|next| pages.into_iter().nth(next)) else { return false };
        (self.wall.stage.showing, self.wall.stage.from) = (showing, from);
        true
    }

    fn opening_at(&self, pages: &[OpeningPage], ctx: Ctx<'_>) -> Option<usize> {
        let Stage { showing, from, .. } = &self.wall.stage;
        let of_kind = || pages.iter().enumerate().filter(|(_, page)| page.0 == *showing);
        let begins = page::begins(&self.room(ctx.at), *from, self.room_size(ctx));
        of_kind().find(|(_, page)| page.1 == begins).or_else(|| of_kind().next()).map(|(at, _)| at)
    }

    /// All of them in order. What the step shows by itself is not shown twice.
    fn opening_pages(&self, ctx: Ctx<'_>) -> Vec<OpeningPage> {
        let workshop = self.workshop();
        // Whoever holds a meeting at once has it on the wall already; in a calm step one press goes on.
        if workshop.method.at_once || self.is_calm() {
            return Vec::new();
        }
        if !self.is_led() || workshop.day.row != workshop.agenda.first().map(|row| row.id) {
            return Vec::new();
        }
        let asks = match self.room_showing(None, ctx).picture {
            Picture::Told { text, .. } => text == workshop.about(Field::Question),
            _ => false,
        };
        let question = Own::About(Field::Question).id().nth;
        let room = self.room_showing(Some(Showing::Brief), ctx);
        let brief =
            page::all(&room, self.room_size(ctx)).into_iter().filter(|id| !asks || id.nth != question);
        let brief = brief.map(|from| (Some(Showing::Brief), Some(from)));
        std::iter::once((None, None)).chain(brief).chain([(Some(Showing::Agenda), None)]).collect()
    }
}
