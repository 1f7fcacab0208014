//! What people have so far when a closing was put in: the list that it reads aloud.

use super::Workshop;
use super::inserts::Insert;
use super::method::{Capture, ListRole, Step};
use super::ranking::{self, State};
use super::tally::Vote;

/// The list of which a closing reads out what matters most: the newest that dots were counted on or lines stand in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SoFar<'a> {
    /// Dots were counted on it: most dots first.
    Ranked(&'a str),
    /// None were.
    Lines(&'a str),
}

impl Workshop {
    /// What people have so far, if this step belongs to a closing; `None` if nothing was written down. What they hope for
    /// and what was set aside is nothing that they came to.
    pub fn so_far(&self, step: &Step) -> Option<SoFar<'_>> {
        if !Insert::closes(&step.id) {
            return None;
        }
        let dotted = |of: &str| {
            let counted = |vote: &Vote| vote.list == of && !vote.scale && vote.has_any();
            let ranked = || matches!(ranking::of(self, of), State::Ranked(entries) if !entries.is_empty());
            self.votes.votes.iter().any(counted) && ranked()
        };
        let came_to = |list: &str| {
            let aside = |role: ListRole| role == ListRole::Hopes || role.is_set_aside();
            let Some(Capture::List(def)) = self.method.capture(list) else { return false };
            !def.role.is_some_and(aside) && !self.candidates(list).is_empty()
        };
        let held: Vec<_> = self.agenda.held().take_while(|row| self.day.row != Some(row.id)).collect();
        held.into_iter().rev().find_map(|row| match self.step_of(row.id)?.kind.uses().list? {
            of if dotted(of) => Some(SoFar::Ranked(of)),
            list if came_to(list) => Some(SoFar::Lines(list)),
            _ => None,
        })
    }
}
