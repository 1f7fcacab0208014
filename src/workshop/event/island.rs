//! Islands: the development areas that the room works on.

use serde::{Deserialize, Serialize};

use super::texts::{TextPart, texts_of};
use crate::workshop::id::Id;
use crate::workshop::text::Line;

/// Something happened to an island.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum IslandEvent {
    /// An island was named.
    Named {
        /// Its id.
        id: Id,
        /// The number that people see.
        number: u32,
        /// What it is called.
        name: Line,
        /// The island it was split from.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        from: Option<Id>,
    },
    /// An island was renamed.
    Renamed {
        /// The island.
        id: Id,
        /// Its new name.
        name: Line,
    },
    /// An island was linked to entries of the bottom list and the top list, instead of the earlier ones.
    Linked {
        /// The island.
        id: Id,
        /// The items and themes that it builds on.
        links: Vec<Id>,
    },
    /// The people who went to an island were counted.
    Counted {
        /// The island.
        id: Id,
        /// How many went there; absent takes the count back.
        people: Option<u16>,
    },
    /// An island got a contact: whom to ask about it.
    #[serde(rename = "keeper")]
    Contact {
        /// The island.
        id: Id,
        /// A role, or whatever the group wants; absent removes the contact.
        #[serde(rename = "keeper")]
        contact: Option<Line>,
    },
    /// An island was put to rest, or woken.
    Rests {
        /// The island.
        id: Id,
        /// Whether it rests now.
        resting: bool,
    },
    /// An island was removed.
    Removed {
        /// The island.
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
