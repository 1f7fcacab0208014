//! Questions that somebody typed for a check-in or a check-out, to be offered first the next time. They are of this computer
//! and of no workshop.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::workshop::event::Field;
use crate::workshop::method::ListedMethod;
use crate::workshop::text::Line;
use crate::workshop::words::Lang;

/// The name of the file that they lie in.
pub const FILE: &str = "questions.json";

/// The most questions that are kept of a method, of one kind in one language.
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
}

/// The questions that are kept, by the method's id, newest first.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct OwnQuestions(BTreeMap<String, Vec<OwnQuestion>>);

impl OwnQuestions {
    /// Those of a method; none of one of which nothing may be recorded.
    pub fn of(&self, listed: &ListedMethod) -> Vec<OwnQuestion> {
        let kept = self.0.get(&listed.id).filter(|_| !listed.card.unrecorded);
        kept.into_iter().flatten().cloned().collect()
    }

    /// Applies a change; returns whether it changed anything.
    pub fn apply(&mut self, change: QuestionsChange) -> bool {
        let before = self.clone();
        match change {
            QuestionsChange::Typed(method, question) => {
                let kept = self.0.entry(method).or_default();
                kept.retain(|other| *other != question);
                let (of, lang) = (question.of, question.lang);
                kept.insert(0, question);
                let mut alike = 0;
                kept.retain(|other| {
                    alike += usize::from((other.of, other.lang) == (of, lang));
                    alike <= MOST || (other.of, other.lang) != (of, lang)
                });
            }
            QuestionsChange::Forgotten(method, question) => {
                let kept = self.0.entry(method).or_default();
                kept.retain(|other| *other != question);
            }
        }
        self.0.retain(|_, kept| !kept.is_empty());
        *self != before
    }

    /// Removes what has these words, which were struck for good in a workshop, whatever method it was kept for; returns
    /// whether any had them.
    pub fn strike(&mut self, words: &[String]) -> bool {
        let before = self.clone();
        let struck = |question: &OwnQuestion| words.iter().any(|word| *word == question.text.as_str());
        self.0.values_mut().for_each(|kept| kept.retain(|question| !struck(question)));
        self.0.retain(|_, kept| !kept.is_empty());
        *self != before
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::workshop::method::Method;
    use crate::workshop::method::check::parse_built_in;

    fn question(text: &str) -> OwnQuestion {
        OwnQuestion { of: Field::Question, lang: Lang::En, text: Line::clean(text).unwrap() }
    }

    fn texts(kept: &OwnQuestions, method: &Method) -> Vec<String> {
        kept.of(&ListedMethod::of(method)).into_iter().map(|question| question.text.to_string()).collect()
    }

    #[test]
    fn the_newest_is_first_and_only_so_many_are_kept() {
        let file = include_str!(concat!(env!("OUT_DIR"), "/workshops/methods/check-in.json"));
        let mut method = parse_built_in("check-in.json", file).unwrap();
        let mut kept = OwnQuestions::default();
        let typed = |text: &str| QuestionsChange::Typed("check-in".into(), question(text));
        let danish = OwnQuestion { lang: Lang::Da, ..question("Hvad glæder dig?") };
        assert!(kept.apply(QuestionsChange::Typed("check-in".into(), danish)));
        for nth in 0..25 {
            assert!(kept.apply(typed(&format!("Question {nth}?"))));
        }
        assert!(kept.apply(typed("Question 10?")) && !kept.apply(typed("Question 10?")));
        let told = texts(&kept, &method);
        assert_eq!((told.len(), told[0].as_str(), told[1].as_str()), (21, "Question 10?", "Question 24?"));
        assert_eq!(told[20], "Hvad glæder dig?", "another language pushes nothing out");
        assert!(kept.apply(QuestionsChange::Forgotten("check-in".into(), question("Question 24?"))));
        assert!(kept.strike(&["Question 23?".into()]));
        assert!(!kept.strike(&["Question".into()]), "other words");
        let told = texts(&kept, &method);
        assert_eq!((told.len(), told[1].as_str()), (19, "Question 22?"));
        let read: OwnQuestions = serde_json::from_str(&serde_json::to_string(&kept).unwrap()).unwrap();
        assert_eq!(read, kept);
        // Whoever replaces the method by one that leaves no trace is offered none.
        method.card.unrecorded = true;
        assert!(texts(&kept, &method).is_empty() && !method.remembers(Field::Question));
    }
}
