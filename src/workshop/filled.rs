//! Fields of a board that are filled as the workshop is made: a step says that it may be filled before the day.

use super::event::{Event, ItemEvent};
use super::follow::{NewWorkshop, of_method};
use super::items::HEADINGS;
use super::method::{ListDef, Method};
use super::text::Line;

/// What stands between two lines of a field, as they are typed in one.
const BETWEEN: [char; 2] = [';', '\n'];

impl Method {
    /// The fields of boards that may be filled before the day begins, in the order in which they are gone through.
    pub fn filled_beforehand(&self) -> Vec<&ListDef> {
        let mut fields: Vec<&ListDef> = Vec::new();
        for board in
            self.steps.iter().filter_map(|step| step.kind.board_asked()).filter(|board| board.beforehand)
        {
            let all = self.list(board.list).map(|list| list.fields.as_slice()).unwrap_or_default();
            let ids = if board.fills.is_empty() { all } else { board.fills };
            for field in ids.iter().filter_map(|id| self.list(id)).filter(|field| field.show.is_none()) {
                if !fields.contains(&field) {
                    fields.push(field);
                }
            }
        }
        fields
    }

    /// The number after which those of the lines of a field are counted as the workshop is made: headings of sheets are
    /// counted from 1, and leave the lowest to none of the other lines.
    fn numbers_before(&self, field: &str) -> u32 {
        let sheets = self.board_of(field).and_then(|board| board.sheets.as_deref());
        if sheets.is_none_or(|heads| heads == field) { 0 } else { HEADINGS }
    }
}

impl NewWorkshop {
    /// The same, with these lines in these fields. They are the method's, as lines are that it gives.
    #[must_use]
    pub fn filled(mut self, fields: &[(String, Vec<Line>)]) -> Self {
        for (field, lines) in fields {
            for text in lines {
                let added = self.next_line(field, text.clone());
                self.taken.extend(added);
            }
        }
        self
    }

    fn next_line(&self, field: &str, text: Line) -> Option<Event> {
        let method = &self.opened.method;
        let at = method.lists.iter().position(|list| list.id == field)?;
        let whole = method.whole_of(field);
        let heads = method.list(whole).and_then(|board| board.sheets.as_deref());
        // Headings have a series of their own.
        let counts = |list: &str| {
            let beside = method.whole_of(list) == whole;
            beside && (heads == Some(list)) == (heads == Some(field))
        };
        let items = self.taken.iter().filter_map(|event| match event {
            Event::Item(ItemEvent::Added { list, number, .. }) => Some((list, *number)),
            _ => None,
        });
        let highest = items.clone().filter(|(list, _)| counts(list)).map(|(_, number)| number).max();
        let own = items.filter(|(list, _)| *list == field).count();
        Some(Event::Item(ItemEvent::Added {
            id: of_method(at, u16::try_from(own + 1).ok()?),
            list: field.to_owned(),
            number: highest.unwrap_or(0).max(method.numbers_before(field)) + 1,
            text,
            from: None,
            group: None,
        }))
    }
}

/// The lines that were typed for a field, with semicolons between them.
pub fn read(typed: &str) -> Vec<Line> {
    typed.split(BETWEEN).filter_map(Line::clean).collect()
}

/// How many letters of one of them are over the limit of a line, if any are.
pub fn over(typed: &str) -> usize {
    typed.split(BETWEEN).map(Line::over).max().unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::workshop::event::Opened;
    use crate::workshop::fixture::{opened, text};

    #[test]
    fn lines_of_a_field_have_the_numbers_that_they_would_get_on_the_console() {
        let method: Method =
            serde_json::from_str(include_str!("../../workshops/methods/forandringsteori.json")).unwrap();
        assert_eq!(
            method.filled_beforehand().iter().map(|field| &*field.id).collect::<Vec<_>>(),
            ["problem"]
        );
        let new = NewWorkshop::from(Opened { method: method.into(), ..opened() });
        let fields = [
            ("problem".to_owned(), vec![text("För få vågar"), text("Ingen frågar")]),
            ("results".to_owned(), vec![text("Tolv samtal")]),
            ("effects".to_owned(), vec![text("Fler vågar")]),
        ];
        let new = new.filled(&fields);
        let added = new.taken.iter().map(|event| match event {
            Event::Item(ItemEvent::Added { id, list, number, .. }) => (list.as_str(), *number, *id),
            other => panic!("{other:?}"),
        });
        let added: Vec<_> = added.collect();
        let numbers: Vec<_> = added.iter().map(|(list, number, _)| (*list, *number)).collect();
        assert_eq!(numbers, [("problem", 11), ("problem", 12), ("results", 1), ("effects", 13)]);
        let mut ids: Vec<_> = added.iter().map(|(_, _, id)| *id).collect();
        ids.dedup();
        assert_eq!(ids.len(), 4);
    }

    #[test]
    fn a_semicolon_or_a_break_stands_between_lines() {
        let lines = read(" För få vågar; ;Ingen frågar\n");
        assert_eq!(lines.iter().map(Line::as_str).collect::<Vec<_>>(), ["För få vågar", "Ingen frågar"]);
        assert_eq!(over(&"a".repeat(281)), 1);
        assert_eq!(over(&[&*"a".repeat(280), "b"].join(";")), 0);
    }
}
