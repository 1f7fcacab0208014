//! Where a workshop comes from: the workshops that it follows, its programme, and what its day was put together from.

use serde::{Deserialize, Serialize};

/// Where a workshop comes from.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, default)]
pub struct Origin {
    /// The workshops that it follows, by their ids.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub follows: Vec<String>,
    /// The programme that it belongs to, by its id.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub programme: Option<String>,
    /// Which gathering of the programme it is, by its id there.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub gathering: Option<String>,
    /// The methods and blocks that the day was put together from; nothing where it is one method as it stands.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub made_of: Vec<MadeOf>,
}

/// A method or a block that a day was put together from, as its file was then.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct MadeOf {
    /// Its name in files.
    pub id: String,
    /// The SHA-256 of its file: 64 hexadecimal digits.
    pub sha256: String,
}

impl Origin {
    /// Whether nothing is known of it.
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }
}
