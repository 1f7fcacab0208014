//! The brief: what the workshop is about, how many people are here, how many dots they have.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::texts::{TextPart, texts_of};
use crate::workshop::field::Field;
use crate::workshop::method::Dots;
use crate::workshop::own::Own;
use crate::workshop::text::Prose;

/// The brief changed.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum BriefEvent {
    /// A field got a new text, or was cleared.
    Set {
        /// The field.
        field: Field,
        /// Its text; absent clears the field.
        text: Option<Prose>,
    },
    /// The number of people here changed.
    People {
        /// How many are here now.
        people: u16,
    },
    /// Somebody said how many who belong here did not come, and how many are here in somebody else's place.
    Away {
        /// How many did not come.
        absent: u16,
        /// How many are here in somebody else's place; they are among the people here.
        substitutes: u16,
    },
    /// Somebody said how long the document is meant to be kept.
    KeepUntil {
        /// Until which date; absent clears it.
        date: Option<NaiveDate>,
    },
    /// The dots for the votes from the next one on changed.
    Dots {
        /// How many dots each person has, and how many of them may go to one candidate.
        dots: Dots,
    },
}

texts_of!(BriefEvent, |event, found| match event {
    Self::Set { field, text } => {
        if let Some(text) = text {
            found.push((TextPart::Text.of(Own::About(*field).id()), text.into()));
        }
    }
    Self::People { people: _ }
    | Self::Away { absent: _, substitutes: _ }
    | Self::KeepUntil { date: _ }
    | Self::Dots { dots: _ } => {}
});
