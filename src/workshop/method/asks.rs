//! Which fields of the brief the making of a workshop asks for: those that its steps show.

use serde::{Deserialize, Serialize};

use super::super::field::Field;

/// The fields of the brief that a method's steps show.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(transparent)]
pub struct Asks(Vec<Field>);

impl Asks {
    /// The fields that a method may leave out. What the day is called, where it is held and who leads it stand at the
    /// head of every record.
    pub const OPTIONAL: [Field; 7] = [
        Field::Question,
        Field::Critique,
        Field::Vision,
        Field::Purpose,
        Field::Goal,
        Field::Mandate,
        Field::Commissioner,
    ];

    /// All fields.
    pub fn all() -> Self {
        Self(Self::OPTIONAL.to_vec())
    }

    /// Whether that is all fields.
    pub fn is_all(&self) -> bool {
        Self::OPTIONAL.iter().all(|field| self.0.contains(field))
    }

    /// Whether the making of a workshop asks for this field.
    pub fn contains(&self, field: Field) -> bool {
        self.0.contains(&field) || !Self::OPTIONAL.contains(&field)
    }
}
