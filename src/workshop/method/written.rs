//! Rounds in which nothing is written down, unless the making of a workshop chooses it.

use serde::{Deserialize, Serialize};

use super::super::words::{Lang, Words};
use super::{ListDef, Method};

/// What a method brings along if its making chooses that the answers are written down. Once that was chosen, the lists are
/// the method's own, and what it says stays here: whoever answers otherwise than the rounds tell has to read it too.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct WrittenDef {
    /// The lists that are added to those of the method. Every round without a list fills the first. None once it was
    /// chosen.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub lists: Vec<ListDef>,
    /// What the room reads in these rounds, behind what they tell it, and what whoever leads says behind their words.
    pub says: Words,
}

impl Method {
    /// Whether there is a plan in which answers can be written down: people give them one after the other.
    pub fn can_be_written(&self) -> bool {
        let mut planned = self.plans.iter().flat_map(|plan| &plan.steps);
        self.offers_writing()
            && planned.any(|slot| self.step(&slot.step).is_some_and(|step| step.kind.uses().is_only_heard()))
    }

    /// Whether it is open whether the answers are written down.
    pub fn offers_writing(&self) -> bool {
        self.written.as_ref().is_some_and(|written| !written.lists.is_empty())
    }

    /// This method, with the answers written down or not, as was chosen. Which it was can no longer be chosen then.
    #[must_use]
    pub fn written_down(self, chosen: bool) -> Self {
        if !self.offers_writing() {
            return self;
        }
        let Some(written) = self.written else { return self };
        let mut method = Self { written: None, ..self };
        let Some(list) = written.lists.first().map(|list| list.id.clone()).filter(|_| chosen) else {
            return method;
        };
        for step in &mut method.steps {
            if step.kind.write_into(&list) {
                step.room = behind(&step.room, &written.says);
                step.say = behind(&step.say, &written.says);
            }
        }
        method.lists.extend(written.lists);
        method.written = Some(WrittenDef { lists: Vec::new(), says: written.says });
        method
    }
}

/// A text with a sentence behind it, in each language of the text; where there is no text, the sentence alone.
fn behind(text: &Words, says: &Words) -> Words {
    if text.0.values().all(|text| text.trim().is_empty()) {
        return says.clone();
    }
    let both = |(lang, text): (&Lang, &String)| {
        let both = [text.trim(), says.get(*lang)].join(" ");
        (*lang, both.trim().to_owned())
    };
    Words(text.0.iter().map(both).collect())
}
