//! What follows a workshop: which method the meeting after it has, and when that is proposed.

use serde::{Deserialize, Serialize};

/// What follows a workshop of a method.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Following {
    /// The id of the method that takes over what it leaves; if absent, that of follow-ups.
    #[serde(default = "follow_up")]
    pub method: String,
    /// The id of the plan of that method in which it is held; if absent, as its length says.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub plan: Option<String>,
    /// The meetings that are proposed, in order.
    pub meetings: Vec<MeetingAfter>,
}

/// A meeting that is proposed after a workshop, on the same weekday.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct MeetingAfter {
    /// How many weeks later.
    pub weeks: u16,
    /// How many minutes it takes; if absent, as many as the workshop.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub minutes: Option<u16>,
}

fn follow_up() -> String {
    "follow-up".to_owned()
}

impl Default for Following {
    /// Three follow-ups: soon, while people remember, after a quarter, and after half a year.
    fn default() -> Self {
        let meeting = |(weeks, minutes)| MeetingAfter { weeks, minutes: Some(minutes) };
        Self {
            method: follow_up(),
            plan: None,
            meetings: [(3, 15), (13, 30), (26, 45)].map(meeting).to_vec(),
        }
    }
}

impl Following {
    /// Whether it is what follows if a method says nothing.
    pub fn is_usual(&self) -> bool {
        *self == Self::default()
    }
}
