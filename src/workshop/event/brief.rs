//! What the workshop is about: its fields, how many people, how many dots.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::texts::{TextPart, texts_of};
use crate::workshop::method::Dots;
use crate::workshop::own::Own;
use crate::workshop::text::{Line, Prose};

/// A field of what the workshop is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Field {
    /// What the day is called.
    Title,
    /// The common question.
    Question,
    /// The critique question.
    Critique,
    /// The vision question.
    Vision,
    /// Why.
    Purpose,
    /// What is to be there at the end.
    Goal,
    /// What the room may decide itself.
    Mandate,
    /// Who asked for it.
    Commissioner,
    /// What is said before the record.
    Foreword,
    /// Where it is held.
    Place,
    /// Who leads it.
    ProcessLeader,
}

impl Field {
    /// Whether its line breaks are kept; the others are one line.
    pub fn is_prose(self) -> bool {
        matches!(self, Self::Purpose | Self::Goal | Self::Mandate | Self::Foreword)
    }

    /// What was typed or given as this field holds it; none when nothing visible is left.
    pub fn clean(self, raw: &str) -> Option<Prose> {
        if self.is_prose() { Prose::clean(raw) } else { Line::clean(raw).map(Prose::from) }
    }

    /// A text that came from somewhere as this field holds it.
    pub fn fitted(self, text: &Prose) -> Option<Prose> {
        let fits = self.is_prose() || (!text.contains('\n') && text.len() <= 280);
        if fits { Some(text.clone()) } else { self.clean(text) }
    }
}

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
