//! What stands under something else, as it leaves: causes under causes, plans under lines; fields whose lines went on; and
//! the slips of a scale.

use super::{Format, REPORTS, printed, rendered};
use crate::export::fixture::MadeDay;
use crate::export::print::Sheet;
use crate::workshop::decide::{Command, ItemCommand, RowCommand};
use crate::workshop::id::Id;
use crate::workshop::table::CellValue;
use crate::workshop::text::Line;

fn day() -> MadeDay {
    let method = include_str!("../../../tests/it/methods/plans-under.json");
    MadeDay::planned_with(&serde_json::from_str(method).unwrap(), 60, &|words| words.to_owned())
}

fn words(text: &str) -> Line {
    Line::clean(text).unwrap()
}

/// A cause under another; returns its id.
fn cause(day: &mut MadeDay, under: Option<Id>, text: &str) -> Id {
    let cells = vec![("cause".to_owned(), CellValue::Words(words(text)))];
    day.run(Command::Row(RowCommand::Add { table: "causes".to_owned(), under, cells }));
    day.workshop().tables.rows.last().unwrap().id
}

fn line(day: &mut MadeDay, list: &str, text: &str) -> Id {
    let (list, text) = (list.to_owned(), words(text));
    day.run(Command::Item(ItemCommand::Add { list: list.clone(), text, from: None, group: None }));
    day.workshop().lists.list(&list).items.last().unwrap().id
}

#[test]
fn causes_under_causes_are_an_indented_list_in_every_format() {
    let mut day = day();
    let noise = cause(&mut day, None, "Noise");
    let doors = cause(&mut day, Some(noise), "Doors");
    cause(&mut day, Some(doors), "No felt");
    cause(&mut day, None, "Light");
    let markdown = rendered(Format::Markdown, day.workshop());
    let depth = |text: &str, words: &str| {
        let line = text.lines().find(|line| line.contains(words)).unwrap();
        line.len() - line.trim_start().len()
    };
    let depths = ["Noise", "Doors", "No felt", "Light"].map(|words| depth(&markdown, words));
    assert!(
        depths[0] == depths[3] && depths[0] < depths[1] && depths[1] < depths[2],
        "{depths:?}\n{markdown}"
    );
    for format in REPORTS {
        let text = rendered(format, day.workshop());
        assert!(!text.contains("Cause:") && text.contains("No felt"), "{format}\n{text}");
        assert_eq!(
            text.matches("Noise").count(),
            1,
            "{format}: a cause is not said again over those below it"
        );
    }
}

#[test]
fn a_field_whose_lines_all_went_on_is_not_said_to_be_empty() {
    let mut day = day();
    let silent = super::texts().msg_export_nothing_said();
    let said = |day: &MadeDay| {
        let text = rendered(Format::Text, day.workshop());
        let (_, board) = text.split_once("Sorting").unwrap();
        board.split_once("The groups").unwrap().0.to_owned()
    };
    assert_eq!(said(&day).matches(&silent).count(), 2, "nothing was said at all");
    let id = line(&mut day, "raw", "Beds");
    day.run(Command::Item(ItemCommand::MoveTo(vec![id], "sorted".to_owned())));
    let said = said(&day);
    assert!(!said.contains(&silent) && said.contains('–') && said.contains("Beds"), "{said}");
}

#[test]
fn a_scale_that_is_answered_on_slips_has_slips_of_its_own() {
    let mut day = day();
    assert!(!printed(Sheet::Ballots, day.workshop()).contains("How it is"), "there is nothing to answer");
    for statement in ["We sleep", "We eat"] {
        line(&mut day, "weighed", statement);
    }
    let slips = printed(Sheet::Ballots, day.workshop());
    let people = usize::from(day.workshop().people);
    assert_eq!(slips.matches("How it is").count(), people.next_multiple_of(2), "one each");
    let values = "1\u{a0}\u{a0}2\u{a0}\u{a0}3\u{a0}\u{a0}4\u{a0}\u{a0}5";
    let statements = slips.matches("We sleep").count() + slips.matches("We eat").count();
    assert_eq!(slips.matches(values).count(), statements);
    assert!(statements == 2 * people.next_multiple_of(2), "{statements}");
}
