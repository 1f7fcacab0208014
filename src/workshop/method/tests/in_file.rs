//! What may stand in a file as the kind of a step, for the schema.

use super::Kind;

/// The common question alone, or a kind.
#[derive(schemars::JsonSchema)]
#[serde(untagged)]
#[expect(dead_code, reason = "only its schema is wanted")]
pub(in crate::workshop::method) enum KindInFile {
    /// The common question.
    Common(CommonQuestion),
    /// A kind.
    Kind(Kind),
}

/// The common question is read aloud and, if the room wants, reworded.
#[derive(schemars::JsonSchema)]
#[serde(rename_all = "kebab-case")]
#[expect(dead_code, reason = "only its schema is wanted")]
pub(in crate::workshop::method) enum CommonQuestion {
    /// The common question.
    Question,
}
