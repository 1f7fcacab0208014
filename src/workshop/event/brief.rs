//! What the workshop is about: its fields, how many people, how many dots.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::texts::{TextPart, texts_of};
use crate::workshop::field::Field;
use crate::workshop::method::Dots;
use crate::workshop::own::Own;
use crate::workshop::text::Prose;

/// What the workshop is about was changed.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum BriefEvent {
    /// A field got a new text, or none.
    Set {
        /// Which.
        field: Field,
        /// Its text; none clears it.
        text: Option<Prose>,
    },
    /// So many people are here now.
    People {
        /// How many.
        people: u16,
    },
    /// The document is meant to be kept until then.
    KeepUntil {
        /// When; none clears it.
        date: Option<NaiveDate>,
    },
    /// So many dots a person from the next vote on.
    Dots {
        /// How many, and how many on one.
        dots: Dots,
    },
}

texts_of!(BriefEvent, |event, found| match event {
    Self::Set { field, text } => {
        if let Some(text) = text {
            found.push((TextPart::Text.of(Own::About(*field).id()), text.into()));
        }
    }
    Self::People { people: _ } | Self::KeepUntil { date: _ } | Self::Dots { dots: _ } => {}
});
