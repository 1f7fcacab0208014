//! What people have so far when a closing was put in: the list that it reads aloud.

use super::Workshop;
use super::inserts::Insert;
use super::method::{Capture, ListRole, Step};
use super::ranking::{self, State};
use super::tally::Vote;

/// The list of which a closing reads out what matters most.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SoFar<'a> {
    /// The newest of those that dots were counted on, most dots first.
    Ranked(&'a str),
    /// Where there is none, the newest of those that lines stand in.
    Lines(&'a str),
}

impl Workshop {
    /// What people have so far, if this step belongs to a closing; `None` if nothing was written down. What they hope for
    /// and what was set aside is nothing that they came to.
    pub fn so_far(&self, step: &Step) -> Option<SoFar<'_>> {
        if !Insert::closes(&step.id) {
            return None;
        }
        let counted = |vote: &&Vote| !vote.scale && vote.has_any();
        let ranked =
            |of: &&str| matches!(ranking::of(self, of), State::Ranked(entries) if !entries.is_empty());
        let dotted = self.votes.votes.iter().rev().filter(counted).map(|vote| vote.list.as_str());
        if let Some(of) = dotted.into_iter().find(ranked) {
            return Some(SoFar::Ranked(of));
        }
        let came_to = |list: &&str| {
            let aside = |role: ListRole| role == ListRole::Hopes || role.is_set_aside();
            let Some(Capture::List(def)) = self.method.capture(list) else { return false };
            !def.role.is_some_and(aside) && !self.candidates(list).is_empty()
        };
        let held: Vec<_> = self.agenda.held().take_while(|row| self.day.row != Some(row.id)).collect();
        let lists = held.into_iter().rev().filter_map(|row| self.step_of(row.id)?.kind.uses().list);
        lists.into_iter().find(came_to).map(SoFar::Lines)
    }
}
