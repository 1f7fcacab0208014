//! What was said on several lines stays apart also where a report shows it in a cell of a table.

use super::super::fixture::{MadeDay, plain};
use super::{REPORTS, rendered};
use crate::export::Format;
use crate::workshop::decide::{Command, ItemCommand, RowCommand};
use crate::workshop::event::PlanStatus;
use crate::workshop::fixture::{Leader, text};
use crate::workshop::table::CellValue;
use crate::workshop::text::{Line, Prose};

/// What stands in lines and cells of their own, with all spaces alike and without tags.
fn apart(report: &str) -> Vec<String> {
    let ends =
        report.replace("<br>", "\n").replace(" · ", "\n").replace(['|', '<', '>', '\\', ':', '*'], "\n");
    ends.lines().map(|line| line.split_whitespace().collect::<Vec<_>>().join(" ")).collect()
}

#[test]
fn two_lines_of_a_cell_are_not_run_together() {
    let method = include_str!(concat!(env!("OUT_DIR"), "/workshops/methods/follow-up.json"));
    let mut day = MadeDay::planned_with(&serde_json::from_str(method).unwrap(), 30, &plain);
    let prose = |text: &str| CellValue::Lines(Prose::clean(text).unwrap());
    let cells = vec![
        ("what".to_owned(), prose("A floating colleague")),
        ("happened".to_owned(), prose("Tried for two weeks\nNights were not asked")),
    ];
    day.run(Command::Row(RowCommand::Add { table: "plans".to_owned(), under: None, cells }));
    for format in REPORTS {
        let report = rendered(format, day.workshop());
        let apart = apart(&report);
        for words in ["Tried for two weeks", "Nights were not asked"] {
            let times = apart.iter().filter(|said| *said == words).count();
            assert_eq!(times, 2, "{format}: on page one and in the whole record: {words}\n{report}");
        }
    }
}

/// Who is asked about a plan of which nobody knows is no part of what has happened; a plan that rests keeps who does it.
#[test]
fn whom_to_ask_stands_with_what_is_done_next() {
    let method = include_str!(concat!(env!("OUT_DIR"), "/workshops/methods/follow-up.json"));
    let mut day = MadeDay::planned_with(&serde_json::from_str(method).unwrap(), 30, &plain);
    let prose = |text: &str| CellValue::Lines(Prose::clean(text).unwrap());
    let who = |text: &str| CellValue::Who(Line::clean(text).unwrap());
    let asked =
        vec![("what".to_owned(), prose("A floating colleague")), ("ask-whom".to_owned(), who("The head"))];
    let resting = vec![
        ("what".to_owned(), prose("A new rota")),
        ("who".to_owned(), who("The night team")),
        ("status".to_owned(), CellValue::Status(PlanStatus::Resting)),
    ];
    for cells in [asked, resting] {
        day.run(Command::Row(RowCommand::Add { table: "plans".to_owned(), under: None, cells }));
    }
    let report = rendered(Format::Markdown, day.workshop());
    let row = |plan: &str| {
        let row = report.lines().find(|line| line.starts_with('|') && line.contains(plan)).unwrap();
        row.split('|').map(str::trim).map(str::to_owned).collect::<Vec<_>>()
    };
    let (asked, resting) = (row("A floating colleague"), row("A new rota"));
    assert_eq!((&*asked[3], asked[5].ends_with("The head")), ("–", true), "{asked:?}");
    assert!(resting.contains(&"The night team".to_owned()), "{resting:?}");
}

#[test]
fn the_words_that_a_line_has_are_no_others_in_which_it_was_said() {
    let mut leader = Leader::new();
    let line = leader.add("Small rooms");
    leader.tell(Command::Item(ItemCommand::Again(line, Some(text("Cramped")))));
    let also = |leader: &Leader| rendered(Format::Text, leader.is()).contains("also: Cramped");
    assert!(also(&leader));
    leader.tell(Command::Item(ItemCommand::Reword(line, text("cramped"))));
    assert!(!also(&leader));
}
