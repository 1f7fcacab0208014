//! What may stand in a file as the kind of a step, for the schema.

use super::Kind;

/// A word alone, or a kind.
#[derive(schemars::JsonSchema)]
#[serde(untagged)]
#[expect(dead_code, reason = "only its schema is wanted")]
pub(in crate::workshop::method) enum KindInFile {
    /// A word alone.
    Common(CommonQuestion),
    /// A kind.
    Kind(Kind),
}

/// A word alone: the common question is read aloud and, if the room wants, reworded; or people go to an island.
#[derive(schemars::JsonSchema)]
#[serde(rename_all = "kebab-case")]
#[expect(dead_code, reason = "only its schema is wanted")]
pub(in crate::workshop::method) enum CommonQuestion {
    /// The common question.
    Question,
    /// People go to an island and are counted there.
    Choose,
}
