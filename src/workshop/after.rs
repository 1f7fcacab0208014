//! What happens after today: who carries it on, when and where the room meets again, how long the document is kept.

use chrono::NaiveDate;

use super::event::{AfterEvent, FollowUp, Opened, first_carrier, number_at};
use super::id::Id;
use super::own::Own;
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
    numbers: Vec<u16>,
    /// The highest number that such a line was ever given.
    most: u16,
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
            AfterEvent::Agreed { agreed, numbers } => {
                self.agreed.clone_from(agreed);
                self.numbers.clone_from(numbers);
                self.most = self.agreed_numbers().fold(self.most, u16::max);
            }
            AfterEvent::Embers { kept } => self.embers.clone_from(kept),
        }
    }

    /// The number of each line that was agreed, in their order.
    pub fn agreed_numbers(&self) -> impl Iterator<Item = u16> {
        (0..self.agreed.len()).map(|at| number_at(&self.numbers, at))
    }

    /// Where this line stands among those that were agreed; in old documents several have one number.
    pub(super) fn agreed_at(&self, own: Own) -> impl Iterator<Item = usize> {
        self.agreed_numbers()
            .enumerate()
            .filter(move |(_, number)| Own::agreed(*number) == own)
            .map(|(at, _)| at)
    }

    /// That this was agreed as well. Its number is one that no line had.
    pub fn agreed_too(&self, line: Line) -> AfterEvent {
        let (agreed, numbers) = (self.agreed.iter().cloned(), self.agreed_numbers());
        AfterEvent::Agreed {
            agreed: agreed.chain([line]).collect(),
            numbers: numbers.chain([self.most.saturating_add(1)]).collect(),
        }
    }

    /// That this line is now this one, or does not stand any longer.
    pub fn agreed_instead(&self, own: Own, line: Option<&Line>) -> AfterEvent {
        let changed = self.agreed_at(own).next();
        let lines = self.agreed.iter().zip(self.agreed_numbers()).enumerate();
        let lines = lines.filter_map(|(at, (old, number))| {
            let new = if Some(at) == changed { line } else { Some(old) };
            Some((new?.clone(), number))
        });
        let (agreed, numbers) = lines.unzip();
        AfterEvent::Agreed { agreed, numbers }
    }

    /// The meetings that follow, each with the number by which it is pointed at.
    pub fn meetings(&self) -> impl Iterator<Item = (u16, &FollowUp)> {
        FollowUp::numbered(&self.follow_ups)
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
    fn a_line_that_was_agreed_keeps_its_number_and_no_other_gets_it() {
        let mut after = After::default();
        let stands = |after: &After| {
            let lines = after.agreed.iter().zip(after.agreed_numbers());
            lines.map(|(line, number)| format!("{number} {line}")).collect::<Vec<_>>().join(", ")
        };
        after.apply(&after.agreed_too(text("Vi skriver")));
        after.apply(&after.agreed_too(text("Bente")));
        after.apply(&after.agreed_too(text("Kaffe")));
        assert_eq!(stands(&after), "1 Vi skriver, 2 Bente, 3 Kaffe");
        after.apply(&after.agreed_instead(Own::AgreedLine(2), Some(&text("Besøg"))));
        assert_eq!(stands(&after), "1 Vi skriver, 2 Besøg, 3 Kaffe");
        after.apply(&after.agreed_instead(Own::AgreedLine(3), None));
        after.apply(&after.agreed_instead(Own::Agreed, None));
        after.apply(&after.agreed_too(text("Te")));
        assert_eq!(stands(&after), "2 Besøg, 4 Te");
        after.apply(&after.agreed_instead(Own::AgreedLine(9), None));
        assert_eq!(stands(&after), "2 Besøg, 4 Te");
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
