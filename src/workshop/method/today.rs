//! The question of one of a method's steps that the making of a workshop can change, such as that of its check-out.

use serde::{Deserialize, Serialize};

use super::super::field::Field;
use super::super::words::{Lang, Words};
use super::Method;

/// The question that a step asks today: what it is called, and what it is unless another is typed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct TodayDef {
    /// What it is called in the form.
    pub label: Words,
    /// Questions to choose from; the first is the one to start with.
    pub offered: Vec<Words>,
}

impl Method {
    /// Whether the making of a workshop asks for this text.
    pub fn asks_for(&self, field: Field) -> bool {
        match field {
            Field::Today => self.questions.today.is_some(),
            _ => self.asks.contains(field),
        }
    }

    /// The question of a step that it starts with; empty if no step has one.
    pub fn first_today(&self, lang: Lang) -> &str {
        let first = self.questions.today.as_ref().and_then(|today| today.offered.first());
        first.map_or("", |words| words.get(lang))
    }

    /// The questions that it offers for one of its texts, first the one to start with.
    pub fn offered(&self, field: Field) -> &[Words] {
        match field {
            Field::Question => &self.questions.offered,
            Field::Today => self.questions.today.as_ref().map_or(&[], |today| &today.offered),
            _ => &[],
        }
    }
}
