//! Lines and themes that were reworded after people had answered them: the words that they had read.

use super::super::Workshop;
use super::super::event::{ItemEvent, ThemeEvent};
use super::super::id::Id;
use super::super::items::Lists;
use super::{Vote, Votes};

impl Vote {
    /// Whether this has dots or values.
    pub fn has_on(&self, id: Id, lists: &Lists) -> bool {
        if self.scale {
            return self.values(lists, id).given().all > 0;
        }
        self.sums(lists).get(&id).is_some_and(|dots| *dots > 0)
    }

    /// The same without the slips of a vote that is open, which nobody can look into once the day is over.
    fn has_for_good(&self, id: Id, lists: &Lists) -> bool {
        let seen = self.wall.keys().chain(self.hands.keys()).chain(self.values.keys().map(|(on, _)| on));
        self.closed || seen.into_iter().any(|on| lists.candidate(*on) == id)
    }
}

impl Votes {
    /// Before a line is reworded: a vote in which it was answered keeps the words that people had read.
    pub(in crate::workshop) fn note_line(&mut self, event: &ItemEvent, lists: &Lists) {
        if let ItemEvent::Reworded { id, .. } = event {
            self.note(*id, lists);
        }
    }

    /// The same before a theme is renamed.
    pub(in crate::workshop) fn note_theme(&mut self, event: &ThemeEvent, lists: &Lists) {
        if let ThemeEvent::Renamed { id, .. } = event {
            self.note(*id, lists);
        }
    }

    fn note(&mut self, id: Id, lists: &Lists) {
        let Some(named) = lists.named(id) else { return };
        for vote in self.votes.iter().filter(|vote| vote.has_for_good(id, lists)) {
            self.read_as.entry((vote.id, id)).or_insert_with(|| named.text().clone());
        }
    }

    /// Once a vote is open again: what nobody had answered before it was reworded is read with its new words.
    pub(super) fn forget_unread(&mut self, of: Id, lists: &Lists) {
        let Some(vote) = self.votes.iter().find(|vote| vote.id == of) else { return };
        self.read_as.retain(|(in_vote, id), _| *in_vote != of || vote.has_for_good(*id, lists));
    }

    /// Whether this was answered in any vote.
    pub fn were_on(&self, id: Id, lists: &Lists) -> bool {
        self.votes.iter().any(|vote| vote.has_on(id, lists))
    }
}

impl Workshop {
    /// The words of a candidate when people answered it in this vote, if it has others now.
    pub fn read_as(&self, vote: &Vote, id: Id) -> Option<&str> {
        let was = self.votes.read_as.get(&(vote.id, id)).filter(|was| !was.is_struck())?;
        let now = self.lists.named(id)?.text();
        (was != now && !now.is_struck() && vote.has_on(id, &self.lists)).then(|| was.as_str())
    }
}
