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

    /// Whether what somebody types as this text is offered again: the question of a meeting that is held at once, and that
    /// of a step; never of a method that leaves no trace.
    pub fn remembers(&self, field: Field) -> bool {
        let asked = match field {
            Field::Question => self.at_once && self.asks_for(field),
            _ => field == Field::Today && self.asks_for(field),
        };
        asked && !self.card.unrecorded
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::workshop::method::check::{FaultKind, parse};

    const FOLLOW_UP: &str = include_str!(concat!(env!("OUT_DIR"), "/workshops/methods/follow-up.json"));

    #[test]
    fn its_place_is_filled_only_where_a_method_has_it() {
        let method = parse("follow-up.json", FOLLOW_UP).unwrap();
        assert_eq!(method.first_today(Lang::En), "How do you feel as you leave?");
        assert!(method.asks_for(Field::Today) && !method.asks_for(Field::Question));
        let without = FOLLOW_UP.replacen("\"today\": {", "\"common\": {}, \"was\": {", 1);
        let fault = parse("follow-up.json", &without).unwrap_err();
        assert_eq!(fault.kind, FaultKind::UnknownField("was".into()));
        let from = FOLLOW_UP.find("  \"questions\": {").unwrap();
        let to = from + FOLLOW_UP[from..].find("  \"lists\": [").unwrap();
        let without = [&FOLLOW_UP[..from], &FOLLOW_UP[to..]].concat();
        let fault = parse("follow-up.json", &without).unwrap_err();
        assert_eq!(fault.kind, FaultKind::UnknownPlaceholder("today".into()));
        let long = FOLLOW_UP.replacen("How do you feel as you leave?", &"a".repeat(91), 1);
        let fault = parse("follow-up.json", &long).unwrap_err();
        assert_eq!(fault.path, "questions.today.offered[0].en");
        let offered = FOLLOW_UP.find("\"offered\": [").unwrap();
        let end = offered + FOLLOW_UP[offered..].find("\n      ]").unwrap();
        let none = [&FOLLOW_UP[..offered], "\"offered\": [", &FOLLOW_UP[end..]].concat();
        let fault = parse("follow-up.json", &none).unwrap_err();
        assert_eq!(fault.path, "questions.today.offered");
    }

    #[test]
    fn what_the_room_reads_stays_short() {
        assert_eq!(Field::Today.over(&"a".repeat(90)), 0);
        assert_eq!(Field::Today.over(&"a".repeat(93)), 3);
        assert_eq!(Field::Question.over(&"a".repeat(93)), 0);
    }
}
