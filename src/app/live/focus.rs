//! What is at hand: the entry that is turned, the candidate that hands are raised for, the island, the group, the cell of
//! a plan; and the cursor in the work.

use crate::workshop::id::Id;
use crate::workshop::islands::Island;
use crate::workshop::ranking;
use crate::workshop::room::{Focus, Span, Stage, pitched};
use crate::workshop::step::{Floor, Kind};
use crate::workshop::time::At;

use super::write::CELLS;
use super::{Ctx, Live, Mark, Mode, Out, Way};

impl Live {
    /// The next group, entry or island is at hand.
    pub(super) fn forward(&mut self, ctx: Ctx<'_>) -> Out {
        self.entry.wished = false;
        // Whoever goes on in the step is not leaving it.
        self.wall.stage.next = false;
        if self.pitches() {
            self.next_pitch(ctx);
            return Out::default();
        }
        match self.workshop().step().map(|step| &step.kind) {
            Some(Kind::Groups { .. } | Kind::Each { over: Floor::Groups(_) }) => {
                let groups = self.workshop().rounds.division().map_or(1, |division| division.sizes.len());
                let group = self.group();
                self.set_group(if usize::from(group) >= groups { 1 } else { group + 1 });
            }
            Some(Kind::Plans { .. } | Kind::Each { over: Floor::Rows(_) }) => {
                self.set_cell(0);
                self.next_island();
                self.settle_focus();
            }
            _ => self.move_focus(true, true),
        }
        Out::default()
    }

    pub(super) fn up_or_down(&mut self, down: bool, ctx: Ctx<'_>) -> Out {
        self.entry.wished = false;
        let writing = self.entry.mode == Mode::Writing;
        match self.workshop().step().map(|step| &step.kind) {
            Some(Kind::Plans { .. } | Kind::Each { over: Floor::Rows(_) }) if writing => {
                let by = if down { 1 } else { CELLS - 1 };
                self.set_cell((self.cell() + by) % CELLS);
            }
            Some(Kind::Turn { .. }) if writing => self.move_focus(down, true),
            Some(Kind::Vote { .. }) if writing && self.way() == Way::Hands => self.move_focus(down, true),
            Some(Kind::Groups { .. } | Kind::Each { over: Floor::Groups(_) }) if writing && down => {
                return self.forward(ctx);
            }
            Some(Kind::Groups { .. } | Kind::Each { over: Floor::Groups(_) }) if writing => {
                self.set_group(self.group().saturating_sub(1).max(1));
            }
            _ => self.move_cursor(down),
        }
        Out::default()
    }

    fn move_cursor(&mut self, down: bool) {
        let rows: Vec<Id> =
            self.rows().into_iter().filter(|row| row.mark != Mark::Head).map(|row| row.id).collect();
        let at = self.cursor().and_then(|cursor| rows.iter().position(|id| *id == cursor));
        let next = match (at, down) {
            (Some(at), true) => (at + 1).min(rows.len().saturating_sub(1)),
            (Some(at), false) => at.saturating_sub(1),
            (None, true) => 0,
            (None, false) => rows.len().saturating_sub(1),
        };
        self.set_cursor(rows.get(next).copied());
    }

    /// Whether the islands are told of in this step, one after the other, each with minutes of its own.
    pub(super) fn pitches(&self) -> bool {
        self.workshop().step().is_some_and(|step| step.pitch.is_some()) && self.workshop().day.ended.is_none()
    }

    /// The island that is told of now, and its time.
    pub fn pitched(&self, at: At) -> Option<(&Island, Span)> {
        pitched(self.workshop(), self.wall.focus, self.stamp(at))
    }

    /// The next island is told of, and its minutes begin; behind the last one all islands are there to choose from.
    pub(super) fn next_pitch(&mut self, ctx: Ctx<'_>) {
        let workshop = self.workshop();
        let Some(row) = workshop.day.row else { return };
        let told = self.wall.focus.on.and_then(|on| workshop.islands.island(on)).map(|island| island.number);
        let next = workshop.islands.active().find(|island| told.is_none_or(|told| island.number > told));
        let used = workshop.day.used_ms(row, self.stamp(ctx.at));
        self.wall.focus = next
            .map(|island| Focus {
                on: Some(island.id),
                since_s: u32::try_from(used / 1000).unwrap_or(u32::MAX),
            })
            .unwrap_or_default();
        self.wall.stage = Stage { blank: self.wall.stage.blank, ..Stage::default() };
    }

    /// What can be in focus in this step: entries to turn, candidates to raise hands for, islands, hopes.
    fn focusable(&self) -> Vec<Id> {
        let workshop = self.workshop();
        match workshop.step().map(|step| &step.kind) {
            Some(Kind::Turn { from, .. }) => {
                ranking::listed(workshop, from).iter().map(|entry| entry.named.id()).collect()
            }
            Some(Kind::Vote { list }) if self.way() == Way::Hands => workshop.lists.candidates(list),
            Some(Kind::Round { looks_back: Some(list), .. }) => {
                workshop.lists.list(list).standing().map(|hope| hope.id).collect()
            }
            Some(Kind::Plans { .. } | Kind::Each { over: Floor::Rows(_) }) => {
                let islands = workshop.islands.active();
                islands
                    .flat_map(|island| {
                        let plans = workshop.islands.plans_of(island.id).map(|plan| plan.id);
                        std::iter::once(island.id).chain(plans)
                    })
                    .collect()
            }
            _ => Vec::new(),
        }
    }

    /// Keeps the focus on something that is there: the first of what can be in focus. While plans are made and when the
    /// hopes come back, the room sees all of them until one is taken in hand.
    pub(super) fn settle_focus(&mut self) {
        if self.pitches() {
            // Nothing is told of before the key says so; an island that rests meanwhile is told of no more.
            let told = self.wall.focus.on.and_then(|on| self.workshop().islands.island(on));
            if told.is_none_or(|island| island.gone) {
                self.wall.focus = Focus::default();
            }
            return;
        }
        let focusable = self.focusable();
        if let Some(Kind::Turn { .. } | Kind::Vote { .. }) = self.workshop().step().map(|step| &step.kind) {
            // What was merged or put into a theme since is at hand as what it is now.
            let lists = &self.workshop().lists;
            self.wall.focus.on = self.wall.focus.on.map(|on| lists.candidate(on));
        }
        if !self.wall.focus.on.is_some_and(|on| focusable.contains(&on)) {
            self.wall.focus.on = None;
            let workshop = &self.journal.workshop();
            let kind = workshop.step().map(|step| &step.kind);
            let first = match kind {
                Some(Kind::Plans { .. } | Kind::Round { .. }) => None,
                // Whoever comes back to the turn goes on where it was left.
                Some(Kind::Turn { into, .. }) => {
                    let wished =
                        |id: Id| workshop.lists.list(into).standing().any(|wish| wish.from == Some(id));
                    focusable.iter().copied().find(|id| !wished(*id)).or(focusable.first().copied())
                }
                _ => focusable.first().copied(),
            };
            self.wall.focus.on = self.reported().or(first);
        } else if let Some(plan) = self.reported() {
            self.wall.focus.on = Some(plan);
        }
    }

    /// The island of the plan in focus.
    pub(super) fn planned_island(&self) -> Option<Id> {
        self.wall.focus.on.and_then(|on| self.workshop().islands.plan(on)).map(|plan| plan.island)
    }

    /// A plan that was taken back leaves its island at hand, and the next line begins a new one there.
    pub(super) fn back_to_island(&mut self, planned: Option<Id>) {
        let gone = |on: Id| self.workshop().islands.plan(on).is_none_or(|plan| plan.gone);
        if planned.is_some() && self.wall.focus.on.is_some_and(gone) {
            self.wall.focus.on = planned;
            self.set_cell(0);
        }
    }

    /// While the islands report, the plan that the room sees is the one that is written in: the first of the island at
    /// hand, and before anything is chosen the first of all.
    fn reported(&self) -> Option<Id> {
        let islands = &self.workshop().islands;
        if !self.reports() || self.wall.focus.on.is_some_and(|on| islands.plan(on).is_some()) {
            return None;
        }
        let mut all = islands.all_plans().map(|(_, plan)| plan);
        all.find(|plan| self.wall.focus.on.is_none_or(|on| plan.island == on)).map(|plan| plan.id)
    }

    pub(super) fn move_focus(&mut self, down: bool, around: bool) {
        let focusable = self.focusable();
        let at = self.wall.focus.on.and_then(|on| focusable.iter().position(|id| *id == on)).unwrap_or(0);
        let last = focusable.len().saturating_sub(1);
        let next = match (down, at) {
            (true, at) if at < last => at + 1,
            (true, _) => {
                if around {
                    0
                } else {
                    last
                }
            }
            (false, 0) if around => last,
            (false, at) => at.saturating_sub(1),
        };
        self.wall.focus.on = focusable.get(next).copied();
    }
}
