//! What happens after today: who carries it on, and the meetings that follow.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::texts::{TextPart, texts_of};
use crate::workshop::id::Id;
use crate::workshop::own::Own;
use crate::workshop::text::Line;

/// Something was agreed about what happens after today.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum AfterEvent {
    /// One of the people who carry it on was named or removed.
    Carrier {
        /// Which of them; if absent, the first.
        #[serde(default = "first_carrier", skip_serializing_if = "is_first_carrier")]
        id: Id,
        /// A role, or whatever the room wants; absent removes the carrier.
        who: Option<Line>,
    },
    /// The meetings that follow were agreed.
    FollowUps {
        /// All of them, in order; they replace the earlier ones.
        follow_ups: Vec<FollowUp>,
    },
    /// What else was agreed about what happens next was written down.
    Agreed {
        /// All of it, in order; replaces what was written before.
        agreed: Vec<Line>,
        /// The number of each line, which it keeps, and by which it is struck alone; 1 where there is none.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        numbers: Vec<u16>,
    },
    /// What people take along from a day that leaves no trace was kept, once and in no order.
    Embers {
        /// All of it.
        kept: Vec<Line>,
    },
}

texts_of!(AfterEvent, |event, found| match event {
    Self::Carrier { id, who } => {
        if let Some(who) = who {
            found.push((TextPart::Text.of(*id), who.into()));
        }
    }
    Self::Agreed { agreed, numbers } => {
        for (at, line) in (0..).zip(agreed) {
            let own = Own::agreed(number_at(numbers, at));
            found.push((TextPart::Text.of(own.id()), line.into()));
        }
    }
    Self::Embers { kept } => {
        for line in kept {
            found.push((TextPart::Text.of(Own::Embers.id()), line.into()));
        }
    }
    Self::FollowUps { follow_ups } => {
        for (at, FollowUp { place, number, date: _, time: _, minutes: _, proposed: _ }) in
            (1..).zip(follow_ups)
        {
            if let Some(place) = place {
                found.push((TextPart::Text.of(Own::place(number_or(*number, at)).id()), place.into()));
            }
        }
    }
});

/// A meeting that follows.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct FollowUp {
    /// The date.
    pub date: NaiveDate,
    /// When it begins, in minutes after midnight, if that is agreed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub time: Option<u16>,
    /// How long it lasts, in minutes.
    pub minutes: u16,
    /// Where it is held, if that is agreed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub place: Option<Line>,
    /// Whether the program proposed it, and nobody has said since when it is.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub proposed: bool,
    /// The number by which it is pointed at, which it keeps if one before it is taken away; 0 is its place among them, from 1.
    #[serde(default, skip_serializing_if = "is_zero")]
    pub number: u16,
}

impl FollowUp {
    /// A meeting of which only the date and the length are known.
    pub fn on(date: NaiveDate, minutes: u16) -> Self {
        Self { date, time: None, minutes, place: None, proposed: false, number: 0 }
    }

    /// Meetings with the number of each, from 1.
    pub fn numbered(meetings: &[Self]) -> impl Iterator<Item = (u16, &Self)> {
        (1..).zip(meetings).map(|(at, meeting)| (number_or(meeting.number, at), meeting))
    }

    /// These meetings without those with such numbers; the others keep theirs.
    pub fn without(meetings: &[Self], numbers: &[u16]) -> Vec<Self> {
        let kept = Self::numbered(meetings).filter(|(number, _)| !numbers.contains(number));
        let kept = (1..).zip(kept).map(|(at, (number, meeting))| Self {
            number: if number == at { 0 } else { number },
            ..meeting.clone()
        });
        kept.collect()
    }
}

/// The number that was given, or the place.
pub(super) fn number_or(given: u16, at: u16) -> u16 {
    if given == 0 { at } else { given }
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde asks for a reference")]
fn is_zero(number: &u16) -> bool {
    *number == 0
}

/// The number of the line at this place.
pub(in crate::workshop) fn number_at(numbers: &[u16], at: usize) -> u16 {
    numbers.get(at).copied().unwrap_or(1)
}

/// The id of the only carrier that format 1 had.
pub fn first_carrier() -> Id {
    Own::Carrier.id()
}

fn is_first_carrier(id: &Id) -> bool {
    *id == first_carrier()
}
