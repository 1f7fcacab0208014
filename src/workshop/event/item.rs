//! What the room said, line by line.

use serde::{Deserialize, Serialize};

use super::texts::{TextPart, texts_of};
use crate::workshop::id::Id;
use crate::workshop::text::Line;

/// A line from the room.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum ItemEvent {
    /// It was said and written down.
    Added {
        /// Its name.
        id: Id,
        /// In which list.
        list: String,
        /// The number that people see.
        number: u32,
        /// The words.
        text: Line,
        /// What it answers: the entry of a ranked list whose wish it is.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        from: Option<Id>,
        /// Which group said it, from 1.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        group: Option<u16>,
    },
    /// Its words were mended.
    Reworded {
        /// Whose.
        id: Id,
        /// The new words.
        text: Line,
    },
    /// It was said once more, perhaps in other words.
    SaidAgain {
        /// What.
        id: Id,
        /// The other words, where they differ.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        wording: Option<Line>,
    },
    /// It was taken away.
    Removed {
        /// What.
        id: Id,
    },
    /// It is the same as another, which answers to its number from now on.
    Merged {
        /// What.
        id: Id,
        /// Into what.
        into: Id,
    },
    /// It belongs in another list, where it has this number.
    MovedTo {
        /// What.
        id: Id,
        /// Where to.
        list: String,
        /// Its number there.
        number: u32,
    },
    /// What became of it (a hope, at check-out).
    Became {
        /// What.
        id: Id,
        /// How it went; none takes that back.
        outcome: Option<Outcome>,
    },
}

texts_of!(ItemEvent, |event, found| match event {
    Self::Added { id, list: _, number: _, text, from: _, group: _ } | Self::Reworded { id, text } => {
        found.push((TextPart::Text.of(*id), text.into()));
    }
    Self::SaidAgain { id, wording } => {
        if let Some(wording) = wording {
            found.push((TextPart::Wording.of(*id), wording.into()));
        }
    }
    Self::Removed { id: _ }
    | Self::Merged { id: _, into: _ }
    | Self::MovedTo { id: _, list: _, number: _ }
    | Self::Became { id: _, outcome: _ } => {}
});

/// What became of a hope.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Outcome {
    /// It came true.
    Met,
    /// In part.
    Partly,
    /// Not yet.
    NotYet,
}
