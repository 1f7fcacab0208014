//! The fields of the brief: what a workshop is about.

use serde::{Deserialize, Serialize};

use unicode_segmentation::UnicodeSegmentation;

use super::text::{Line, Prose};

/// The most letters of the question of a step: the room reads a few more words beside it, 110 in all.
const TODAY_LETTERS: usize = 90;

/// A field of the brief.
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
    /// Why the workshop is held.
    Purpose,
    /// What should exist at the end.
    Goal,
    /// What the room may decide itself.
    Mandate,
    /// Who asked for it.
    Commissioner,
    /// What stands before the record.
    Foreword,
    /// Where the workshop is held.
    Place,
    /// Who leads the workshop.
    ProcessLeader,
    /// The question of one of the method's steps, such as its check-out.
    Today,
}

impl Field {
    /// Whether this field keeps its line breaks; the others are one line.
    pub fn is_prose(self) -> bool {
        matches!(self, Self::Purpose | Self::Goal | Self::Mandate | Self::Foreword)
    }

    /// Whether the room can put it up and reword it, so that its wordings are kept.
    pub fn is_reworded(self) -> bool {
        match self {
            Self::Question | Self::Critique | Self::Vision | Self::Purpose | Self::Goal | Self::Mandate => {
                true
            }
            Self::Title
            | Self::Commissioner
            | Self::Foreword
            | Self::Place
            | Self::ProcessLeader
            | Self::Today => false,
        }
    }

    /// Cleans what was typed, as this field stores it; `None` if nothing visible is left.
    pub fn clean(self, raw: &str) -> Option<Prose> {
        if self.is_prose() { Prose::clean(raw) } else { Line::clean(raw).map(Prose::from) }
    }

    /// How many characters of what was typed are over this field's limit.
    pub fn over(self, raw: &str) -> usize {
        match self {
            Self::Today => Line::uncut(raw).graphemes(true).count().saturating_sub(TODAY_LETTERS),
            _ if self.is_prose() => Prose::over(raw),
            _ => Line::over(raw),
        }
    }

    /// Fits an existing text to what this field may store; `None` if nothing visible is left.
    pub fn fitted(self, text: &Prose) -> Option<Prose> {
        let fits = self.is_prose() || (!text.contains('\n') && text.len() <= 280);
        if fits { Some(text.clone()) } else { self.clean(text) }
    }
}
