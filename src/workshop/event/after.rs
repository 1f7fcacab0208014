//! What happens after today.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::texts::{TextPart, texts_of};
use crate::workshop::own::Own;
use crate::workshop::text::Line;

/// What happens after today.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum AfterEvent {
    /// Who carries it on.
    Carrier {
        /// A role or whatever the room wants; none clears it.
        who: Option<Line>,
    },
    /// The meetings that follow.
    FollowUps {
        /// All of them, in order.
        follow_ups: Vec<FollowUp>,
    },
}

texts_of!(AfterEvent, |event, found| match event {
    Self::Carrier { who } => {
        if let Some(who) = who {
            found.push((TextPart::Text.of(Own::Carrier.id()), who));
        }
    }
    Self::FollowUps { follow_ups: _ } => {}
});

/// A meeting that follows.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct FollowUp {
    /// When.
    pub date: NaiveDate,
    /// How long.
    pub minutes: u16,
}
