//! Development areas.

use serde::{Deserialize, Serialize};

use super::texts::{TextPart, texts_of};
use crate::workshop::id::Id;
use crate::workshop::text::Line;

/// A development area.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum IslandEvent {
    /// It was named.
    Named {
        /// Its name in the record.
        id: Id,
        /// The number that people see.
        number: u32,
        /// What it is called.
        name: Line,
        /// The island it was split from.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        from: Option<Id>,
    },
    /// It is called something else.
    Renamed {
        /// Which.
        id: Id,
        /// What.
        name: Line,
    },
    /// It rests on these entries of the bottom and top list.
    Linked {
        /// Which.
        id: Id,
        /// Items and themes.
        links: Vec<Id>,
    },
    /// So many people went there.
    Counted {
        /// Which.
        id: Id,
        /// How many; none takes the count back.
        people: Option<u16>,
    },
    /// Somebody is whom to ask about it.
    #[serde(rename = "keeper")]
    Contact {
        /// Which.
        id: Id,
        /// A role or whatever the group wants; none clears it.
        #[serde(rename = "keeper")]
        contact: Option<Line>,
    },
    /// It rests, or counts again.
    Rests {
        /// Which.
        id: Id,
        /// Whether it rests.
        resting: bool,
    },
    /// It was taken away.
    Removed {
        /// Which.
        id: Id,
    },
}

texts_of!(IslandEvent, |event, found| match event {
    Self::Named { id, number: _, name, from: _ } | Self::Renamed { id, name } => {
        found.push((TextPart::Text.of(*id), name.into()));
    }
    Self::Contact { id, contact } => {
        if let Some(contact) = contact {
            found.push((TextPart::Contact.of(*id), contact.into()));
        }
    }
    Self::Linked { id: _, links: _ }
    | Self::Counted { id: _, people: _ }
    | Self::Rests { id: _, resting: _ }
    | Self::Removed { id: _ } => {}
});
