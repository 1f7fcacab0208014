//! Finds everything that was ever given a number or letter, including what was removed, merged or undone since. Its
//! words stay in the files until they are struck, so striking must find it; no other command can point at what no
//! longer stands. A number that an undo freed may have been given again, so several things can have had one label: the
//! newest comes first.

use super::Journal;
use crate::workshop::event::{Event, IslandEvent, ItemEvent, RowEvent, TextAt, TextPart, ThemeEvent};
use crate::workshop::id::Id;
use crate::workshop::items::{letters, place_of};
use crate::workshop::method::{ColumnRole, Holds};
use crate::workshop::text::say_any;

impl Journal {
    /// The lines or themes of this list that ever had this number or letter, newest first.
    pub fn ever_called(&self, list: &str, label: &str) -> Vec<Id> {
        let number: Option<u32> = label.parse().ok();
        let letter = place_of(label);
        self.ever(|event| match event {
            Event::Item(
                ItemEvent::Added { id, list: of, number: given, .. }
                | ItemEvent::MovedTo { id, list: of, number: given },
            ) => (of == list && number == Some(*given)).then_some(*id),
            Event::Theme(ThemeEvent::Made { id, list: of, letter: given, .. }) => {
                (of == list && letter == Some(*given)).then_some(*id)
            }
            _ => None,
        })
    }

    /// The islands that ever had this number, newest first.
    pub fn ever_island(&self, number: u32) -> Vec<Id> {
        self.ever(|event| match event {
            Event::Island(IslandEvent::Named { id, number: given, .. }) => (*given == number).then_some(*id),
            _ => None,
        })
    }

    /// The rows of this table that ever had this number, newest first.
    pub fn ever_row(&self, table: &str, number: u32) -> Vec<Id> {
        self.ever(|event| match event {
            Event::Row(RowEvent::Added { id, table: of, number: given, .. }) => {
                (of == table && *given == number).then_some(*id)
            }
            _ => None,
        })
    }

    /// The number or letter that this thing was last given; `None` for a text that the workshop has once.
    pub fn label_of(&self, wanted: Id) -> Option<String> {
        self.events_back().find_map(|event| match event {
            Event::Item(ItemEvent::Added { id, number, .. } | ItemEvent::MovedTo { id, number, .. })
            | Event::Island(IslandEvent::Named { id, number, .. })
            | Event::Row(RowEvent::Added { id, number, .. }) => (*id == wanted).then(|| number.to_string()),
            Event::Theme(ThemeEvent::Made { id, letter, .. }) => (*id == wanted).then(|| letters(*letter)),
            _ => None,
        })
    }

    /// The list or table that this thing was last put in; `None` for an island, and for a text that the workshop has once.
    pub fn place_of(&self, wanted: Id) -> Option<&str> {
        self.events_back().find_map(|event| match event {
            Event::Item(ItemEvent::Added { id, list, .. } | ItemEvent::MovedTo { id, list, .. })
            | Event::Theme(ThemeEvent::Made { id, list, .. })
            | Event::Row(RowEvent::Added { id, table: list, .. }) => (*id == wanted).then_some(list.as_str()),
            _ => None,
        })
    }

    /// The words that this thing last had, even if it is gone now.
    pub fn last_words(&self, wanted: Id) -> Option<String> {
        self.events_back().find_map(|event| {
            let mut texts = event.texts().into_iter();
            texts.rfind(|(at, _)| at.is_own_of(wanted)).map(|(_, text)| text.to_string())
        })
    }

    /// The words by which these things are found in other workshops. Who does something and when stands in many: it is
    /// found with what is to be done.
    pub fn words_to_look_for(&self, ids: &[Id]) -> Vec<String> {
        let ids = self.and_merged(ids);
        let tells = |at: &TextAt| {
            ids.iter().any(|id| at.goes_with(*id))
                && match &at.part {
                    TextPart::Text
                    | TextPart::Wording
                    | TextPart::Question
                    | TextPart::Answer
                    | TextPart::Link(_) => true,
                    TextPart::Cell(column) => self.tells_what(at.of, column),
                    TextPart::Contact => false,
                }
        };
        let texts = self.entries.iter().flat_map(|entry| &entry.events).flat_map(Event::texts);
        let texts = texts.filter(|(at, text)| tells(at) && !text.is_struck());
        texts.map(|(_, text)| text.to_string()).collect()
    }

    /// Whether this column of a row tells what it is about.
    fn tells_what(&self, row: Id, column: &str) -> bool {
        let table = self.place_of(row).and_then(|table| self.workshop.method.table(table));
        let Some(column) = table.and_then(|table| table.column(column)) else { return true };
        let asks = [ColumnRole::AskWhom, ColumnRole::EscalatedTo, ColumnRole::Under]
            .map(Some)
            .contains(&column.role);
        (column.holds == Holds::Words || column.holds == Holds::Lines) && !asks
    }

    /// Whether one of these stands in anything that was ever written, however it is spelt: as all of a text; if it is
    /// several words, also within one.
    pub fn says_any(&self, words: &[String]) -> bool {
        say_any(self.events_back().flat_map(Event::texts).map(|(_, text)| text.to_string()), words)
    }

    /// The things that were given a label, each once: the newest, then the others that still have words to strike.
    fn ever(&self, given: impl Fn(&Event) -> Option<Id>) -> Vec<Id> {
        let mut found = Vec::new();
        for id in self.events_back().filter_map(given) {
            if !found.contains(&id) && (found.is_empty() || self.has_words(id)) {
                found.push(id);
            }
        }
        found
    }

    fn has_words(&self, id: Id) -> bool {
        self.events_back().flat_map(|event| event.texts_of(id)).any(|text| !text.is_struck())
    }

    fn events_back(&self) -> impl Iterator<Item = &Event> {
        self.entries.iter().rev().flat_map(|entry| entry.events.iter().rev())
    }
}

#[cfg(test)]
mod tests {
    use crate::workshop::decide::{Command, IslandCommand, ItemCommand, ThemeCommand};
    use crate::workshop::fixture::{LIST, Leader, set};

    #[test]
    fn what_is_gone_keeps_its_number_and_its_words() {
        let mut leader = Leader::new();
        let (kept, moved) = (leader.add("Buller"), leader.add("Trånga rum"));
        leader.tell(Command::Item(ItemCommand::MoveTo(vec![moved], "vision".to_owned())));
        let undone = leader.add("Kalle är sjuk");
        leader.undo();
        let theme = leader.theme("Ljud", &[kept]);
        leader.tell(Command::Theme(ThemeCommand::Dissolve(theme)));
        let island = leader.island("Rum");
        let plan = leader.plan(island, &[("what", "Bygga om")]);
        leader.tell(set(plan, "what", None));
        leader.tell(Command::Island(IslandCommand::Remove(island)));
        let journal = &leader.journal;
        assert_eq!(journal.ever_called(LIST, "2"), [moved]);
        assert_eq!(journal.ever_called("vision", "1"), [moved]);
        assert_eq!(journal.ever_called(LIST, "3"), [undone]);
        assert_eq!(journal.ever_called(LIST, "a"), [theme]);
        assert_eq!((journal.ever_island(1), journal.ever_row("plans", 1)), (vec![island], vec![plan]));
        assert_eq!(
            (journal.ever_called(LIST, "4"), journal.ever_island(2), journal.ever_row("plans", 2)),
            (vec![], vec![], vec![])
        );
        let of = |id| (journal.label_of(id).unwrap(), journal.last_words(id).unwrap());
        assert_eq!(of(undone), ("3".to_owned(), "Kalle är sjuk".to_owned()));
        assert_eq!(of(moved), ("1".to_owned(), "Trånga rum".to_owned()));
        assert_eq!(of(theme), ("A".to_owned(), "Ljud".to_owned()));
        assert_eq!(of(plan), ("1".to_owned(), "Bygga om".to_owned()));
    }

    #[test]
    fn a_number_that_was_given_again_is_that_of_both_until_one_is_struck() {
        let mut leader = Leader::new();
        let undone = leader.add("Kalle är sjuk");
        leader.undo();
        let stands = leader.add("Buller");
        assert_eq!(leader.journal.ever_called(LIST, "1"), [stands, undone]);
        leader.strike(&[undone]);
        assert_eq!(leader.journal.ever_called(LIST, "1"), [stands]);
    }

    #[test]
    fn only_what_says_the_same_stands_elsewhere() {
        let mut leader = Leader::new();
        leader.add("Ring Anna i rum fyra på fredag");
        leader.add("Ja");
        let says = |words: &[&str]| {
            let words: Vec<String> = words.iter().map(|word| (*word).to_owned()).collect();
            leader.journal.says_any(&words)
        };
        assert!(says(&["JA!"]), "the same text, however it is written");
        assert!(!says(&["Anna"]) && !says(&["Ring", "fredag"]), "one word stands in many texts");
        assert!(says(&["anna i rum fyra"]), "several words in another text are no chance");
        assert!(!says(&["anna i ru"]) && !says(&["nna i rum"]), "a part of a word is none");
    }

    #[test]
    fn who_does_what_and_when_is_looked_for_with_what_is_to_be_done() {
        let mut leader = Leader::new();
        let island = leader.island("Rum");
        let plan = leader.plan(island, &[("what", "Ring runt"), ("who", "Anna"), ("due", "snart")]);
        assert_eq!(leader.journal.words_to_look_for(&[plan]), ["Ring runt"]);
        assert_eq!(leader.journal.words_of(&[plan]).len(), 3);
    }
}
