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
    pub fn get(&self, field: Field) -> Option<&Prose> {
        self.texts.get(&field)
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::workshop::decide::{ClockCommand, Command};
    use crate::workshop::event::BriefEvent;
    use crate::workshop::fixture::{Leader, opened};

    fn set(leader: &mut Leader, field: Field, text: Option<&str>) {
        let text = text.and_then(|text| field.clean(text));
        leader.tell(Command::Brief(BriefEvent::Set { field, text }));
    }

    fn earlier(leader: &Leader) -> Vec<(Field, Vec<&str>)> {
        let texts = leader.is().brief.earlier();
        texts.map(|(field, texts)| (field, texts.iter().map(Prose::as_str).collect())).collect()
    }

    #[test]
    fn what_the_room_read_is_kept_and_what_was_mended_before_the_day_is_not() {
        let mut leader = Leader::of(opened());
        set(&mut leader, Field::Goal, Some("En paln"));
        set(&mut leader, Field::Goal, Some("En plan"));
        assert_eq!(earlier(&leader), []);
        leader.tell(Command::Clock(ClockCommand::Next));
        set(&mut leader, Field::Goal, Some("Två planer"));
        set(&mut leader, Field::Goal, None);
        assert_eq!(earlier(&leader), [(Field::Goal, vec!["En plan", "Två planer"])]);
        leader.undo();
        assert_eq!(earlier(&leader), [(Field::Goal, vec!["En plan"])]);
    }

    #[test]
    fn only_what_a_step_can_put_up_keeps_its_wordings() {
        let mut leader = Leader::of(opened());
        leader.tell(Command::Clock(ClockCommand::Next));
        for field in [Field::Title, Field::Place, Field::Commissioner, Field::Vision] {
            set(&mut leader, field, Some("a"));
            set(&mut leader, field, Some("b"));
        }
        let kept: Vec<Field> = earlier(&leader).into_iter().map(|(field, _)| field).collect();
        assert_eq!(kept, [Field::Vision]);
    }
}
