//! What happens after today.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::texts::{TextPart, texts_of};
use crate::workshop::id::Id;
use crate::workshop::own::Own;
use crate::workshop::text::Line;

/// What happens after today.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum AfterEvent {
    /// One of those who carry it on.
    Carrier {
        /// Which; where none is named, the first.
        #[serde(default = "first_carrier", skip_serializing_if = "is_first_carrier")]
        id: Id,
        /// A role or whatever the room wants; none takes it away.
        who: Option<Line>,
    },
    /// The meetings that follow.
    FollowUps {
        /// All of them, in order.
        follow_ups: Vec<FollowUp>,
    },
}

texts_of!(AfterEvent, |event, found| match event {
    Self::Carrier { id, who } => {
        if let Some(who) = who {
            found.push((TextPart::Text.of(*id), who.into()));
        }
    }
    Self::FollowUps { follow_ups } => {
        for FollowUp { place, date: _, time: _, minutes: _ } in follow_ups {
            if let Some(place) = place {
                found.push((TextPart::Text.of(Own::Places.id()), place.into()));
            }
        }
    }
});

/// A meeting that follows.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct FollowUp {
    /// When.
    pub date: NaiveDate,
    /// At which minute after midnight it begins, where that is agreed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub time: Option<u16>,
    /// How long, in minutes.
    pub minutes: u16,
    /// Where, where that is agreed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub place: Option<Line>,
}

impl FollowUp {
    /// A meeting of which no more is known than the day and how long.
    pub fn on(date: NaiveDate, minutes: u16) -> Self {
        Self { date, time: None, minutes, place: None }
    }
}

/// The one of those who carry it on that format 1 had alone.
pub fn first_carrier() -> Id {
    Own::Carrier.id()
}

fn is_first_carrier(id: &Id) -> bool {
    *id == first_carrier()
}
