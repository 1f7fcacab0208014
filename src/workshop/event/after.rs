//! What happens after today.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

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
