//! What a workshop is about, field by field.

use serde::{Deserialize, Serialize};

use super::text::{Line, Prose};

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
