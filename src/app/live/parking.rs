//! What was parked comes up before people part: as a page where they agree on what happens next, otherwise before the last
//! step of the day; and by itself if somebody goes on without having turned to it.

use crate::workshop::id::RowId;
use crate::workshop::method::ListRole;
use crate::workshop::room::{Showing, Stage};

use super::super::action::WallAct;
use super::super::notice::{Done, Parked};
use super::{Ctx, LiveScreen, Notice, Out};

impl LiveScreen {
    /// The list of what was parked, and how much is in it; `None` if nothing is.
    fn parked(&self) -> Option<(&str, usize)> {
        let workshop = self.workshop();
        let list = workshop.method.list_in(ListRole::Parking)?;
        let count = workshop.lists.list(list).readable().count();
        (count > 0).then_some((list, count))
    }

    /// Whether people agree on what happens next in this row of the agenda.
    fn closes(&self, row: RowId) -> bool {
        self.workshop().step_of(row).is_some_and(|step| step.kind.uses().agrees)
    }

    /// Whether people part soon: they agree on what happens next, or they do not and no more than one step comes.
    fn parts_soon(&self) -> bool {
        let workshop = self.workshop();
        let Some(row) = workshop.day.row else { return false };
        let mut rest = std::iter::successors(workshop.after(row), |next| workshop.after(next.id));
        self.closes(row) || (!rest.clone().any(|next| self.closes(next.id)) && rest.nth(1).is_none())
    }

    fn is_parked_shown(&self) -> bool {
        let parked = self.workshop().method.list_in(ListRole::Parking);
        matches!((&self.wall.stage.showing, parked), (Some(Showing::List(shown)), Some(list)) if shown == list)
    }

    /// Puts it on the wall; `false` if that is not called for.
    fn show_parked(&mut self) -> bool {
        let Some((list, count)) = self.parked().map(|(list, count)| (list.to_owned(), count)) else {
            return false;
        };
        self.wall.stage = Stage { showing: Some(Showing::List(list)), ..Stage::default() };
        self.wall.parked_seen = count;
        true
    }

    /// Whether there is more of it than the room has seen.
    fn has_unseen_parked(&self) -> bool {
        self.parked().is_some_and(|(_, count)| count > self.wall.parked_seen)
    }

    /// After the last page of such a step comes what was parked, which is closed here or taken up elsewhere; before its own
    /// first page, the step's picture comes again. Returns whether the wall shows something else now.
    pub(super) fn turned_to_parked(&mut self, act: WallAct) -> bool {
        if act == WallAct::Backwards {
            let shown = self.is_parked_shown();
            if shown {
                self.wall.stage = Stage::default();
            }
            return shown;
        }
        let closes = self.workshop().day.row.is_some_and(|row| self.closes(row));
        let wanted = closes || (self.parts_soon() && self.has_unseen_parked());
        wanted && self.wall.stage.showing.is_none() && self.show_parked()
    }

    /// Shows what was parked to whoever goes on from such a step and has not seen it.
    pub(super) fn parked_first(&mut self, _: Ctx<'_>) -> Option<Out> {
        let waits = self.parts_soon() && self.has_unseen_parked() && !self.is_parked_shown();
        (waits && self.show_parked()).then(|| Out::say(Notice::Done(Done::Parked(Parked::Shown))))
    }
}
