//! What a workshop is about: a text for each field of the brief, and how those that the room rewords read before.

use std::collections::BTreeMap;

use super::field::Field;
use super::text::Prose;

/// The texts of the brief. A field without text is missing.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Brief {
    texts: BTreeMap<Field, Prose>,
    /// The wordings that a field had while the day was on, oldest first.
    earlier: BTreeMap<Field, Vec<Prose>>,
}

impl Brief {
    /// The brief with which a workshop begins.
    pub fn of(texts: impl Iterator<Item = (Field, Prose)>) -> Self {
        Self { texts: texts.collect(), earlier: BTreeMap::new() }
    }

    /// The text of a field.
    pub fn get(&self, field: &Field) -> Option<&Prose> {
        self.texts.get(field)
    }

    /// All texts.
    pub fn texts(&self) -> &BTreeMap<Field, Prose> {
        &self.texts
    }

    /// Gives a field this text, or clears it. What the room can put up and reword keeps its former wording if that was read
    /// in the room.
    pub fn set(&mut self, field: Field, text: Option<Prose>, in_the_room: bool) {
        let former = match text {
            Some(text) => self.texts.insert(field, text),
            None => self.texts.remove(&field),
        };
        if in_the_room && field.is_reworded() {
            let earlier = self.earlier.entry(field).or_default();
            earlier.extend(former);
        }
    }

    /// How the fields read before they were reworded in the room, oldest first; those that were not are left out.
    pub fn earlier(&self) -> impl Iterator<Item = (Field, &[Prose])> {
        let earlier = self.earlier.iter().map(|(field, texts)| (*field, texts.as_slice()));
        earlier.filter(|(_, texts)| !texts.is_empty())
    }
}
