//! The lists of a method, what they are for, and how they are ranked.

use serde::{Deserialize, Serialize};

use super::super::field::Field;
use super::super::words::Words;
use super::{GivenLine, Readers};

/// A list that steps fill with what people say.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct ListDef {
    /// Its id in this file and in the record: a–z, 0–9 and `-`.
    pub id: String,
    /// Its name on screen and in exports.
    pub name: Words,
    /// Its role in the day, if it has one. No two lists have the same role.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub role: Option<ListRole>,
    /// The question that stands over the list; if absent, the one that goes with its role.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub question: Option<Field>,
    /// The lines that it begins with, in the language in which a workshop is made; of words for the wall of a circle, others
    /// may be chosen instead.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub lines: Vec<GivenLine>,
    /// What its ranking is called (bottom list, top list); needed if people vote on it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ranking: Option<RankingDef>,
    /// The ids of the lists that it is made of, in the order shown: then it is a board with these fields, and holds no lines
    /// itself.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub fields: Vec<String>,
    /// Of a board, the id of the field whose lines head its sheets: the board stands once under each of them.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sheets: Option<String>,
    /// Of a board, the id of the field that is a bar beneath all others, the same on every sheet.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub beneath: Option<String>,
    /// Of a board, how its fields stand on a screen and on paper.
    #[serde(default, skip_serializing_if = "BoardShape::is_usual")]
    pub shape: BoardShape,
    /// Of a field, the text of the day that it shows; then nothing can be written there.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub show: Option<FieldShow>,
    /// Of a board, whether its fields are stages: an entry of the first that gets the floor moves to the second, and to
    /// the third when it is done.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub stages: bool,
    /// Of a field, what its marked lines are called: "Alternative plan". They stand last in it.
    #[serde(default, skip_serializing_if = "Words::is_absent")]
    pub mark: Words,
    /// What a group is called whose lines stand in it: "Table"; if absent, it is a group.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub group: Option<Words>,
    /// Who may read its lines in a record that leaves the room.
    #[serde(rename = "for", default, skip_serializing_if = "Readers::are_all")]
    pub readers: Readers,
}

impl ListDef {
    /// The same, with captures called what this calls them.
    #[must_use]
    pub fn renamed(self, name: impl Fn(String) -> String) -> Self {
        Self {
            id: name(self.id),
            fields: self.fields.into_iter().map(&name).collect(),
            sheets: self.sheets.map(&name),
            beneath: self.beneath.map(&name),
            ..self
        }
    }
}

/// How the fields of a board stand on a screen and on paper. On a small screen each stands alone.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum BoardShape {
    /// Side by side, as many as there is room for.
    #[default]
    SideBySide,
    /// Two by two.
    TwoByTwo,
    /// One under the other, each as high as what stands in it.
    Card,
}

impl BoardShape {
    #[expect(clippy::trivially_copy_pass_by_ref, reason = "serde hands it over by reference")]
    fn is_usual(&self) -> bool {
        *self == Self::default()
    }
}

/// What a field of a board shows that stands elsewhere already, so that nobody types it twice.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum FieldShow {
    /// What the day is called.
    Title,
    /// Why it is held.
    Purpose,
    /// What should exist at the end.
    Goal,
    /// Who does what, as the method's card says.
    Roles,
    /// The steps of the day.
    Agenda,
}

/// The fewest words that a list begins with.
pub const FEWEST_WORDS: u16 = 2;
/// The most words that it begins with: on a small wall they stand in two columns.
pub const MOST_WORDS: u16 = 10;
/// The most letters of such a word, so that two of them stand side by side there.
pub const WORD_LETTERS: usize = 16;

/// The role of a list in the day: what the program does with it by itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum ListRole {
    /// What people hope for at the start; at the end the program asks what became of it.
    Hopes,
    /// What is wrong. The critique question stands over it, and its ranking is the bottom list.
    Bottom,
    /// What people wish for. The vision question stands over it, and its ranking is the top list.
    Top,
    /// Objections, which one key sets aside in any step until plans are made.
    Objections,
    /// What one key parks in any step, because it belongs elsewhere, until the end of the day.
    Parking,
}

impl ListRole {
    /// Whether one key sets something aside there in any step.
    pub fn is_set_aside(self) -> bool {
        matches!(self, Self::Objections | Self::Parking)
    }

    /// The name that files use.
    pub fn name(self) -> &'static str {
        match self {
            Self::Hopes => "hopes",
            Self::Bottom => "bottom",
            Self::Top => "top",
            Self::Objections => "objections",
            Self::Parking => "parking",
        }
    }
}

/// How a ranked list is introduced: its heading, and a sentence that says what it is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct RankingDef {
    /// Its heading: "Bottenlista".
    pub name: Words,
    /// What it is, in one short sentence: "Det här tynger mest."
    pub says: Words,
}

/// The dots that each person has in a vote.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Dots {
    /// How many dots each person has: 1–7.
    pub each: u16,
    /// How many of them may go to one candidate: 1 up to `each`.
    pub most: u16,
}

impl Default for Dots {
    fn default() -> Self {
        Self { each: 3, most: 2 }
    }
}
