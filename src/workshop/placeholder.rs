//! Placeholders in a method's texts: a name in braces that is filled in where the text is shown. The check of methods
//! uses the same rule. An unknown name stays as it is, and filled-in text is not searched for placeholders again.
//!
//! With one dot each there is nothing to say of how many go on the same item: `{most|, at most {most} on one}` stands
//! only where people have more.

use super::Workshop;
use super::field::Field;
use super::text::Prose;

/// The names that are filled in while a step runs.
pub const IN_A_STEP: &[&str] = &["minutes", "dots", "most", "question"];
/// The same in a method whose making may change the question of a step.
pub const IN_A_STEP_OF_TODAY: &[&str] = &["minutes", "dots", "most", "question", "today"];
/// The same as [`IN_A_STEP`] in a method with a step in which something is worded: its newest wording.
pub const IN_A_STEP_WORDED: &[&str] = &["minutes", "dots", "most", "question", "worded"];
/// The same in a method that has both.
pub const IN_A_STEP_OF_TODAY_WORDED: &[&str] = &["minutes", "dots", "most", "question", "today", "worded"];
/// The names that are filled in in the critique question and the vision question.
pub const IN_A_QUESTION: &[&str] = &["question"];

/// What a part begins with that stands only where people have more than one dot.
const SEVERAL: &str = "most|";

/// The names in braces. What begins at a brace that is never closed is no name that anybody knows, so it is given whole.
pub fn names(text: &str) -> impl Iterator<Item = &str> {
    let braces = text.match_indices('{').filter_map(|(at, _)| text.get(at..));
    braces.map(|brace| name(brace).unwrap_or(brace))
}

/// The name in the brace that a text begins with, if it is closed.
fn name(brace: &str) -> Option<&str> {
    let rest = brace.strip_prefix('{')?;
    let several = for_several(rest).map(|_| "most");
    several.or_else(|| Some(rest.split_once('}')?.0))
}

/// The part for several dots that a text begins with, and what comes after it; its own placeholders are within it.
fn for_several(text: &str) -> Option<(&str, &str)> {
    let part = text.strip_prefix(SEVERAL)?;
    let mut open = 1;
    let end = part.char_indices().find(|(_, c)| {
        open += match c {
            '{' => 1,
            '}' => -1,
            _ => 0,
        };
        open == 0
    });
    let (end, _) = end?;
    Some((part.get(..end)?, part.get(end + 1..)?))
}

/// Fills in a text of a step that has this many minutes.
pub fn filled(workshop: &Workshop, text: &str, minutes: u16) -> String {
    let value = |name: &str| match name {
        "minutes" => Some(minutes.to_string()),
        "dots" => Some(workshop.dots.each.to_string()),
        "most" => Some(workshop.dots.most.to_string()),
        "question" => Some(workshop.about(Field::Question).to_owned()),
        "today" => Some(workshop.asks(Field::Today).to_owned()),
        "worded" => Some(workshop.worded()?.to_owned()),
        _ => None,
    };
    let mut filled = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, from)) = rest.split_once('{') {
        filled.push_str(before);
        if let Some((part, after)) = for_several(from) {
            let several = workshop.dots.each > 1;
            filled.push_str(&if several { self::filled(workshop, part, minutes) } else { String::new() });
            rest = after;
            continue;
        }
        let known = from.split_once('}').and_then(|(name, after)| Some((value(name)?, after)));
        if let Some((value, after)) = known {
            let is_number = !value.is_empty() && value.bytes().all(|byte| byte.is_ascii_digit());
            filled.push_str(&value);
            // A number stays with its unit on one line.
            rest = after.strip_prefix(' ').filter(|_| is_number).unwrap_or(after);
            if rest.len() < after.len() {
                filled.push('\u{a0}');
            }
        } else {
            filled.push('{');
            rest = from;
        }
    }
    filled.push_str(rest);
    filled
}

impl Workshop {
    /// The newest wording of what the method has worded, as the room may read it; empty before there is one, `None` in a
    /// method that words nothing.
    pub fn worded(&self) -> Option<&str> {
        let list = self.method.steps.iter().find_map(|step| step.kind.worded_in())?;
        let newest = self.lists.list(list).readable().max_by_key(|item| item.number);
        Some(newest.map_or("", |item| item.text.as_str()))
    }

    /// What this question is, for the room: where that of a step was taken away or struck, the
    /// first that the method offers. Empty if there is none.
    pub fn asks(&self, question: Field) -> &str {
        match self.about(question) {
            "" if question == Field::Today => self.method.first_today(self.lang),
            asked => asked,
        }
    }

    /// The same for what is written down: what was answered before the question was struck stands under no other one.
    pub fn was_asked(&self, question: Field) -> &str {
        let is_struck = self.brief.get(question).is_some_and(Prose::is_struck);
        if is_struck { "" } else { self.asks(question) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::workshop::decide::Command;
    use crate::workshop::event::BriefEvent;
    use crate::workshop::fixture::Leader;
    use crate::workshop::method::Dots;

    #[test]
    fn the_newest_wording_stands_in_later_texts_of_a_method_that_words_something() {
        let file = include_str!("../../tests/it/methods/plans-under.json");
        let method: crate::workshop::method::Method = serde_json::from_str(file).unwrap();
        let opened = crate::workshop::fixture::opened();
        let mut leader =
            Leader::of(crate::workshop::event::Opened { method: method.clone().into(), ..opened });
        let why = |leader: &Leader| filled(leader.is(), "Why {worded}?", 5);
        assert_eq!(why(&leader), "Why ?", "before there is one");
        for wording in ["it is loud", "the ward is loud"] {
            let (list, text) = ("worded".to_owned(), crate::workshop::fixture::text(wording));
            let add = crate::workshop::decide::ItemCommand::Add { list, text, from: None, group: None };
            leader.tell(Command::Item(add));
        }
        assert_eq!(why(&leader), "Why the ward is loud?");
        let check = |text: &str| crate::workshop::method::check::parse("m.json", text);
        assert!(check(file).is_ok());
        // Nothing is worded without a step for it.
        let other = file.replace(r#""wording": { "list": "worded" }"#, r#""collect": { "list": "worded" }"#);
        assert_ne!(other, file);
        assert_eq!(check(&other).unwrap_err().path, "steps[3].room.en");
        assert_eq!(filled(Leader::new().is(), "Why {worded}?", 5), "Why {worded}?");
    }

    #[test]
    fn what_is_open_is_filled_in_once() {
        let mut leader = Leader::new();
        let text = Prose::clean("Why {dots}?");
        leader.tell(Command::Brief(BriefEvent::Set { field: Field::Question, text }));
        let filled = |text: &str| filled(leader.is(), text, 15);
        assert_eq!(filled("{question} {minutes} min, {dots}/{most}"), "Why {dots}? 15\u{a0}min, 3/2");
        assert_eq!(filled("{nothing} {{minutes}} } {most"), "{nothing} {15} } {most");
        assert_eq!(
            filled("{dots} each{most|, at most {most} on one}!"),
            "3\u{a0}each, at most 2\u{a0}on one!"
        );
        assert_eq!(filled("{most|, at most {most}"), "{most|, at most 2");
        for name in IN_A_STEP_OF_TODAY {
            assert_ne!(
                filled(&format!("{{{name}}}")),
                format!("{{{name}}}"),
                "{name} is checked and not filled in"
            );
        }
        let dots = Dots { each: 1, most: 1 };
        leader.tell(Command::Brief(BriefEvent::Dots { dots }));
        let filled = |text: &str| super::filled(leader.is(), text, 15);
        assert_eq!(filled("{dots} each{most|, at most {most} on one}!"), "1\u{a0}each!");
        assert_eq!(names("{dots} each{most|, at {mots}}").collect::<Vec<_>>(), ["dots", "most", "mots"]);
        for unclosed in ["{dots} each{most|, at most {most} on one.", "{most|", "{dots", "{"] {
            assert!(names(unclosed).any(|name| !IN_A_STEP.contains(&name)), "{unclosed}");
        }
    }
}
