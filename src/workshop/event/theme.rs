//! Clusters of lines.

use serde::{Deserialize, Serialize};

use super::texts::{TextPart, texts_of};
use crate::workshop::id::Id;
use crate::workshop::text::Line;

/// A cluster of lines.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum ThemeEvent {
    /// It was made.
    Made {
        /// Its name in the record.
        id: Id,
        /// Of which list.
        list: String,
        /// Its place in the alphabet, from 1: A, B, … Z, AA.
        letter: u32,
        /// What it is called.
        name: Line,
    },
    /// It is called something else.
    Renamed {
        /// Which.
        id: Id,
        /// What.
        name: Line,
    },
    /// Items were put into it.
    Filled {
        /// Which.
        id: Id,
        /// What.
        items: Vec<Id>,
    },
    /// Items were taken out of whatever theme they were in.
    TakenOut {
        /// What.
        items: Vec<Id>,
    },
    /// It is the same as another, which answers to its letter from now on.
    Merged {
        /// Which.
        id: Id,
        /// Into which.
        into: Id,
    },
    /// It was taken away; its items stand alone again.
    Dissolved {
        /// Which.
        id: Id,
    },
}

texts_of!(ThemeEvent, |event, found| match event {
    Self::Made { id, list: _, letter: _, name } | Self::Renamed { id, name } => {
        found.push((TextPart::Text.of(*id), name.into()));
    }
    Self::Filled { id: _, items: _ }
    | Self::TakenOut { items: _ }
    | Self::Merged { id: _, into: _ }
    | Self::Dissolved { id: _ } => {}
});
