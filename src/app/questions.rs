//! Questions that somebody typed for a check-in or a check-out, to be offered first the next time. They are of this computer
//! and of no workshop.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::workshop::event::Field;
use crate::workshop::method::Method;
use crate::workshop::text::Line;
use crate::workshop::words::Lang;

/// The most questions that are kept of a method.
const MOST: usize = 20;

/// A question that somebody typed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct OwnQuestion {
    /// Which text of the day it was.
    pub of: Field,
    /// The language of the workshop.
    pub lang: Lang,
    /// Its words.
    pub text: Line,
}

/// What happens to the questions that are kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum QuestionsChange {
    /// One was typed for the method with this id.
    Typed(String, OwnQuestion),
    /// One is not to be offered any more by the method with this id.
    Forgotten(String, OwnQuestion),
    /// These words were struck for good in a workshop.
    Struck(Vec<String>),
}

/// The questions that are kept, by the method's id, newest first.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct OwnQuestions(BTreeMap<String, Vec<OwnQuestion>>);

impl OwnQuestions {
    /// Those of a method; none of one of which nothing may be recorded.
    pub fn of(&self, method: &Method) -> Vec<OwnQuestion> {
        let kept = self.0.get(&method.id).filter(|_| !method.card.unrecorded);
        kept.into_iter().flatten().take(MOST).cloned().collect()
    }

    /// Applies a change; returns whether it changed anything.
    pub fn apply(&mut self, change: QuestionsChange) -> bool {
        let before = self.clone();
        match change {
            QuestionsChange::Typed(method, question) => {
                let kept = self.0.entry(method).or_default();
                kept.retain(|other| *other != question);
                kept.insert(0, question);
                kept.truncate(MOST);
            }
            QuestionsChange::Forgotten(method, question) => {
                let kept = self.0.entry(method).or_default();
                kept.retain(|other| *other != question);
            }
            QuestionsChange::Struck(words) => {
                let struck =
                    |question: &OwnQuestion| words.iter().any(|word| *word == question.text.as_str());
                self.0.values_mut().for_each(|kept| kept.retain(|question| !struck(question)));
            }
        }
        self.0.retain(|_, kept| !kept.is_empty());
        *self != before
    }
}

impl Method {
    /// Whether what somebody types as this text is offered again: the question of a meeting that is held at once, and that
    /// of a step; never of a method that leaves no trace.
    pub fn remembers(&self, field: Field) -> bool {
        let asked = match field {
            Field::Question => self.at_once && self.asks_for(field),
            _ => field == Field::Today && self.asks_for(field),
        };
        asked && !self.card.unrecorded
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::workshop::method::check::parse_built_in;

    fn question(text: &str) -> OwnQuestion {
        OwnQuestion { of: Field::Question, lang: Lang::En, text: Line::clean(text).unwrap() }
    }

    fn texts(kept: &OwnQuestions, method: &Method) -> Vec<String> {
        kept.of(method).into_iter().map(|question| question.text.to_string()).collect()
    }

    #[test]
    fn the_newest_is_first_and_only_so_many_are_kept() {
        let file = include_str!("../../workshops/methods/check-in.json");
        let mut method = parse_built_in("check-in.json", file).unwrap();
        let mut kept = OwnQuestions::default();
        let typed = |text: &str| QuestionsChange::Typed("check-in".into(), question(text));
        for nth in 0..25 {
            assert!(kept.apply(typed(&format!("Question {nth}?"))));
        }
        assert!(kept.apply(typed("Question 10?")) && !kept.apply(typed("Question 10?")));
        let told = texts(&kept, &method);
        assert_eq!((told.len(), told[0].as_str(), told[1].as_str()), (20, "Question 10?", "Question 24?"));
        assert!(kept.apply(QuestionsChange::Forgotten("check-in".into(), question("Question 24?"))));
        assert!(kept.apply(QuestionsChange::Struck(vec!["Question 23?".into()])));
        assert!(!kept.apply(QuestionsChange::Struck(vec!["Question".into()])), "other words");
        let told = texts(&kept, &method);
        assert_eq!((told.len(), told[1].as_str()), (18, "Question 22?"));
        let read: OwnQuestions = serde_json::from_str(&serde_json::to_string(&kept).unwrap()).unwrap();
        assert_eq!(read, kept);
        // Whoever replaces the method by one that leaves no trace is offered none.
        method.card.unrecorded = true;
        assert!(texts(&kept, &method).is_empty() && !method.remembers(Field::Question));
    }
}
