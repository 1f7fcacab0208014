//! Fields of a board that are filled as the workshop is made: a step says that it may be filled before the day.

use super::Workshop;
use super::decide::used::Used;
use super::decide::{Command, ItemCommand, Mint};
use super::follow::{FILLED, NewWorkshop};
use super::id::Run;
use super::method::{ListDef, Method};
use super::text::{Line, without_bullet};
use super::time::{At, Stamp};

/// What stands between two lines of a field, as they are typed in one.
const BETWEEN: [char; 2] = [';', '\n'];
/// What opens a bracket or a quotation, and what closes it.
const ENCLOSE: [(char, char); 8] =
    [('(', ')'), ('[', ']'), ('"', '"'), ('“', '”'), ('”', '”'), ('„', '“'), ('«', '»'), ('»', '«')];

impl Method {
    /// The fields of boards that may be filled before the day begins, in the order in which they are gone through. Of what
    /// leaves no trace nothing is written.
    pub fn filled_beforehand(&self) -> Vec<&ListDef> {
        let mut fields: Vec<&ListDef> = Vec::new();
        if self.card.unrecorded {
            return fields;
        }
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
}

impl NewWorkshop {
    /// The same, with these lines in these fields, as the console would write them there. Their ids are the method's, as
    /// those are of the lines that it gives.
    #[must_use]
    pub fn filled(mut self, fields: &[(String, Vec<Line>)]) -> Self {
        let (mut workshop, mut used) = (Workshop::open(&self.opened), Used::default());
        // No line tells when it was written.
        let now = Stamp { at: At::default(), by: Run::METHOD };
        for event in &self.taken {
            workshop.apply(event, now);
            used.note_event(event);
        }
        let mut mint = Mint::new(Run::METHOD, FILLED, &used);
        for (list, texts) in fields {
            let (list, texts) = (list.clone(), texts.clone());
            let add = ItemCommand::AddMany { list, texts, from: None, group: None };
            let added = workshop.decide(Command::Item(add), &mut mint, now).unwrap_or_default();
            added.iter().for_each(|event| workshop.apply(event, now));
            self.taken.extend(added);
        }
        self
    }
}

/// The lines that were typed for a field, with semicolons between them, or pasted, each without its bullet.
pub fn read(typed: &str) -> Vec<Line> {
    parts(typed).into_iter().map(without_bullet).filter_map(Line::clean).collect()
}

/// How many letters of one of them are over the limit of a line, if any are.
pub fn over(typed: &str) -> usize {
    parts(typed).into_iter().map(Line::over).max().unwrap_or(0)
}

/// The parts of what was typed. What stands in brackets or quotation marks belongs together.
fn parts(typed: &str) -> Vec<&str> {
    let (mut parts, mut from, mut held) = (Vec::new(), 0, 0);
    for (at, sign) in typed.char_indices() {
        if at < held {
            continue;
        }
        let next = at + sign.len_utf8();
        let before = typed.get(..at).and_then(|before| before.chars().next_back());
        if let Some(inside) = typed.get(next..).and_then(|rest| enclosed(before, sign, rest)) {
            held = next + inside;
        } else if BETWEEN.contains(&sign) {
            parts.extend(typed.get(from..at));
            from = next;
        }
    }
    parts.extend(typed.get(from..));
    parts
}

/// How much stands between a bracket or quotation mark and the one that closes it, if one does in the same line. One behind
/// a sign that is no blank opens nothing: `:(`, `5"`.
fn enclosed(before: Option<char>, opens: char, rest: &str) -> Option<usize> {
    let begins = |sign: char| sign.is_whitespace() || ENCLOSE.iter().any(|(opens, _)| *opens == sign);
    if before.is_some_and(|sign| !begins(sign) && !BETWEEN.contains(&sign)) {
        return None;
    }
    let (_, closes) = ENCLOSE.iter().find(|(sign, _)| *sign == opens)?;
    rest.split('\n').next()?.find(*closes)
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;
    use crate::workshop::event::{Event, ItemEvent, Opened};
    use crate::workshop::fixture::{opened, text};
    use crate::workshop::id::Id;

    /// A theory of change with these fields filled: its lines, each with its field, its number and its id.
    fn theory(fields: &[(&str, &[&str])]) -> Vec<(String, u32, Line, Id)> {
        let lines = |lines: &[&str]| lines.iter().map(|line| text(line)).collect();
        let fields = fields.iter().map(|(field, all)| ((*field).to_owned(), lines(all)));
        let new = new(|_| {}).filled(&fields.collect::<Vec<_>>());
        let added = new.taken.into_iter().filter_map(|event| match event {
            Event::Item(ItemEvent::Added { id, list, number, text, .. }) => Some((list, number, text, id)),
            _ => None,
        });
        added.collect()
    }

    /// A theory of change, with this change of its method.
    fn new(change: impl Fn(&mut Method)) -> NewWorkshop {
        let mut method: Method = serde_json::from_str(include_str!(concat!(
            env!("OUT_DIR"),
            "/workshops/methods/forandringsteori.json"
        )))
        .unwrap();
        change(&mut method);
        NewWorkshop::from(Opened { method: method.into(), ..opened() })
    }

    #[test]
    fn what_stands_in_brackets_or_quotation_marks_belongs_together() {
        let lines = |typed: &str| read(typed).iter().map(ToString::to_string).collect::<Vec<_>>();
        let money = "Pengarna räcker till mars (se budget; bilaga 2)";
        assert_eq!(lines(&format!("{money}; för få händer")), [money, "för få händer"]);
        assert_eq!(lines("Han sa ”kom; gå”; sen"), ["Han sa ”kom; gå”", "sen"]);
        assert_eq!(lines("«a; b»\n»c; d«; e"), ["«a; b»", "»c; d«", "e"]);
        assert_eq!(lines("Trist :(; bra :)"), ["Trist :(", "bra :)"]);
        assert_eq!(lines("Skärm 5\"; lins 6\""), ["Skärm 5\"", "lins 6\""]);
        assert_eq!(lines("a;(b; c)"), ["a", "(b; c)"]);
        // One that nothing closes in its line parts nothing from anything.
        assert_eq!(lines("a (b; c\nd); e"), ["a (b", "c", "d)", "e"]);
        assert_eq!(
            over(&format!("({}; {})", "a".repeat(150), "b".repeat(150))),
            Line::over(&"a".repeat(304))
        );
    }

    #[test]
    fn lines_of_a_field_have_the_numbers_that_they_would_get_on_the_console() {
        let many = [["Samtal"; 9].as_slice(), &["Kurs", "Nätverk"]].concat();
        let added = theory(&[
            ("problem", &["För få vågar", "Ingen frågar"]),
            ("results", &many),
            ("effects", &["Fler"]),
        ]);
        let numbers = |field: &str| -> Vec<u32> {
            added.iter().filter(|(list, ..)| list == field).map(|(_, number, ..)| *number).collect()
        };
        assert_eq!((numbers("problem"), numbers("effects")), (vec![11, 12], vec![14]));
        assert_eq!(numbers("results"), [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 13]);
        let ids: BTreeSet<Id> = added.iter().map(|(.., id)| *id).collect();
        assert_eq!(ids.len(), added.len());
    }

    #[test]
    fn a_word_that_marks_a_line_marks_it_in_the_form_too() {
        let is_marked = |event: &Event| matches!(event, Event::Item(ItemEvent::Marked { marked: true, .. }));
        let field =
            new(|_| {}).opened.method.lists.iter().find(|list| !list.mark.is_empty()).unwrap().clone();
        let line = text(&format!("{}: Ett annat", field.mark.get(opened().lang)));
        let new = new(|_| {}).filled(&[(field.id, vec![line])]);
        assert!(new.taken.iter().any(is_marked), "{:?}", new.taken);
    }

    #[test]
    fn what_leaves_no_trace_has_no_fields_to_fill() {
        let ids = |new: &NewWorkshop| -> Vec<String> {
            new.opened.method.filled_beforehand().iter().map(|field| field.id.clone()).collect()
        };
        assert_eq!(ids(&new(|_| {})), ["problem"]);
        let silent = new(|method| method.card.unrecorded = true);
        assert!(ids(&silent).is_empty());
        let filled = silent.clone().filled(&[("problem".to_owned(), vec![text("För få vågar")])]);
        assert_eq!(filled, silent);
    }

    #[test]
    fn a_semicolon_or_a_break_stands_between_lines() {
        let lines = read(" För få vågar; ;Ingen frågar\n");
        assert_eq!(lines.iter().map(Line::as_str).collect::<Vec<_>>(), ["För få vågar", "Ingen frågar"]);
        let pasted = read("• För få vågar\n- Ingen frågar\n-5 grader");
        assert_eq!(
            pasted.iter().map(Line::as_str).collect::<Vec<_>>(),
            ["För få vågar", "Ingen frågar", "-5 grader"]
        );
        assert_eq!(over(&"a".repeat(281)), 1);
        assert_eq!(over(&[&*"a".repeat(280), "b"].join(";")), 0);
    }
}
