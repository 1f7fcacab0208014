//! The origin of a workshop: the workshops that it follows, its programme, and what its day was put together from.

use serde::{Deserialize, Serialize};

/// Where a workshop comes from.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, default)]
pub struct Origin {
    /// The ids of the workshops that it follows.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub follows: Vec<String>,
    /// The id of the programme that it belongs to.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub programme: Option<String>,
    /// The id that its gathering has in the programme.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub gathering: Option<String>,
    /// The methods and blocks that the day was put together from; empty if it is one method as it stands.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub made_of: Vec<MadeOf>,
}

/// A method or block that a day was put together from, as its file was at the time.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct MadeOf {
    /// The id of the method or block.
    pub id: String,
    /// The SHA-256 of its file: 64 hexadecimal digits.
    pub sha256: String,
}

impl Origin {
    /// Whether there is nothing to say about the origin.
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }
}
