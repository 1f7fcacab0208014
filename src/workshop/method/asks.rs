//! What the making of a workshop asks for: the fields of the brief that its steps show, and when people meet again.

use serde::{Deserialize, Serialize};

use super::super::field::Field;

/// One thing that the making of a workshop asks for, as files name it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Ask {
    /// What the day is called.
    Title,
    /// The common question.
    Question,
    /// The critique question.
    Critique,
    /// The vision question.
    Vision,
    /// Why the workshop is held.
    Purpose,
    /// What should exist at the end.
    Goal,
    /// What the room may decide itself.
    Mandate,
    /// Who asked for it.
    Commissioner,
    /// What stands before the record.
    Foreword,
    /// Where the workshop is held.
    Place,
    /// Who leads the workshop.
    ProcessLeader,
    /// The question of one of the method's steps.
    Today,
    /// The date of the first meeting that follows.
    Next,
}

impl Ask {
    /// The field of the brief that this is, if it is one.
    fn field(self) -> Option<Field> {
        Some(match self {
            Self::Title => Field::Title,
            Self::Question => Field::Question,
            Self::Critique => Field::Critique,
            Self::Vision => Field::Vision,
            Self::Purpose => Field::Purpose,
            Self::Goal => Field::Goal,
            Self::Mandate => Field::Mandate,
            Self::Commissioner => Field::Commissioner,
            Self::Foreword => Field::Foreword,
            Self::Place => Field::Place,
            Self::ProcessLeader => Field::ProcessLeader,
            Self::Today => Field::Today,
            Self::Next => return None,
        })
    }
}

/// What the making of a workshop asks for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(transparent)]
pub struct Asks(Vec<Ask>);

impl Asks {
    /// The fields that a method may leave out. What the day is called, where it is held and who leads it stand at the
    /// head of every record.
    const OPTIONAL: [Ask; 7] =
        [Ask::Question, Ask::Critique, Ask::Vision, Ask::Purpose, Ask::Goal, Ask::Mandate, Ask::Commissioner];

    /// What a method asks for that says nothing of it: all fields, and no date.
    pub fn all() -> Self {
        Self(Self::OPTIONAL.to_vec())
    }

    /// Whether it is that, in its order. Only this is left out of a document: whatever is left out reads back in this order,
    /// and must not differ from what it was.
    pub fn is_all(&self) -> bool {
        *self == Self::all()
    }

    /// Whether the making of a workshop asks for this field.
    pub fn contains(&self, field: Field) -> bool {
        let is = |ask: &Ask| ask.field() == Some(field);
        self.0.iter().any(is) || !Self::OPTIONAL.iter().any(is)
    }

    /// Whether the making of a workshop asks when people meet again.
    pub fn next(&self) -> bool {
        self.0.contains(&Ask::Next)
    }
}
