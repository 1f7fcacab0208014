//! Themes: clusters of lines.

use serde::{Deserialize, Serialize};

use super::texts::{TextPart, texts_of};
use crate::workshop::id::Id;
use crate::workshop::text::Line;

/// Something happened to a theme.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum ThemeEvent {
    /// A theme was made.
    Made {
        /// Its id.
        id: Id,
        /// The list whose lines it holds.
        list: String,
        /// Its letter as a number, from 1: A, B, … Z, AA.
        letter: u32,
        /// What it is called.
        name: Line,
    },
    /// A theme was renamed.
    Renamed {
        /// The theme.
        id: Id,
        /// Its new name.
        name: Line,
    },
    /// Items were put into it.
    Filled {
        /// The theme.
        id: Id,
        /// The items.
        items: Vec<Id>,
    },
    /// Items were taken out of whatever theme held them.
    TakenOut {
        /// The items.
        items: Vec<Id>,
    },
    /// A theme was merged into another, which answers to its letter from now on.
    Merged {
        /// The theme that was merged.
        id: Id,
        /// The theme that it went into.
        into: Id,
    },
    /// A theme was dissolved; its items stand alone again.
    Dissolved {
        /// The theme.
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
