//! What happens after today: who carries it on, when and where the room meets again, how long the document is kept.

use chrono::NaiveDate;

use super::event::{AfterEvent, FollowUp, Opened, first_carrier};
use super::id::Id;
use super::text::Line;

/// What happens after today.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct After {
    /// Who carries it on, in the order in which they were named; the carrier of format 1 comes first.
    pub carriers: Vec<Carrier>,
    /// The meetings that follow.
    pub follow_ups: Vec<FollowUp>,
    /// What else was agreed.
    pub agreed: Vec<Line>,
    /// Whether the workshop was made to keep what people take along from a day that leaves no trace.
    pub keeps_embers: bool,
    /// What they take along, in no order.
    pub embers: Vec<Line>,
    /// The date until which the document is meant to be kept; `None` if nobody said.
    pub keep_until: Option<NaiveDate>,
}

/// One of those who carry it on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Carrier {
    /// The carrier's id.
    pub id: Id,
    /// A role, or whatever the room wants.
    pub who: Line,
}

impl After {
    /// What was planned when the workshop was opened.
    pub fn planned(opened: &Opened) -> Self {
        let follow_ups = opened.follow_ups.clone();
        let (keep_until, keeps_embers) = (opened.keep_until, opened.embers);
        Self { follow_ups, keeps_embers, keep_until, ..Self::default() }
    }

    /// The first carrier.
    pub fn carrier(&self) -> Option<&Line> {
        self.carriers.first().map(|carrier| &carrier.who)
    }

    /// The carrier with this id.
    pub fn carrier_called(&self, id: Id) -> Option<&Line> {
        self.carriers.iter().find(|carrier| carrier.id == id).map(|carrier| &carrier.who)
    }

    /// Applies what was agreed.
    pub fn apply(&mut self, event: &AfterEvent) {
        match event {
            AfterEvent::Carrier { id, who } => self.set_carrier(*id, who.as_ref()),
            AfterEvent::FollowUps { follow_ups } => self.follow_ups.clone_from(follow_ups),
            AfterEvent::Agreed { agreed } => self.agreed.clone_from(agreed),
            AfterEvent::Embers { kept } => self.embers.clone_from(kept),
        }
    }

    fn set_carrier(&mut self, id: Id, who: Option<&Line>) {
        let place = self.carriers.iter().position(|carrier| carrier.id == id);
        match (place.and_then(|place| self.carriers.get_mut(place)), who) {
            (Some(carrier), Some(who)) => carrier.who = who.clone(),
            (Some(_), None) => self.carriers.retain(|carrier| carrier.id != id),
            (None, Some(who)) => {
                let place = if id == first_carrier() { 0 } else { self.carriers.len() };
                self.carriers.insert(place, Carrier { id, who: who.clone() });
            }
            (None, None) => {}
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::workshop::fixture::text;

    fn carriers(after: &After) -> Vec<&str> {
        after.carriers.iter().map(|carrier| carrier.who.as_str()).collect()
    }

    #[test]
    fn carriers_are_named_renamed_and_taken_away_by_their_ids() {
        let mut after = After::default();
        let mut set = |id: Id, who: Option<&str>| {
            after.apply(&AfterEvent::Carrier { id, who: who.map(text) });
            carriers(&after).join(", ")
        };
        let other: Id = "kfwzpq57".parse().unwrap();
        assert_eq!(set(other, Some("Enheten")), "Enheten");
        assert_eq!(set(first_carrier(), Some("Gruppen")), "Gruppen, Enheten", "the first stands first");
        assert_eq!(set(other, Some("Klubben")), "Gruppen, Klubben");
        assert_eq!(set(first_carrier(), None), "Klubben");
        assert_eq!(set(first_carrier(), None), "Klubben");
        assert_eq!(after.carrier().map(Line::as_str), Some("Klubben"));
        assert_eq!(after.carrier_called(first_carrier()), None);
    }
}
