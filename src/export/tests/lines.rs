//! What was said on several lines stays apart also where a report shows it in a cell of a table.

use super::super::fixture::{MadeDay, plain};
use super::{REPORTS, rendered};
use crate::workshop::decide::{Command, RowCommand};
use crate::workshop::table::CellValue;
use crate::workshop::text::Prose;

/// What stands in lines and cells of their own, with all spaces alike and without tags.
fn apart(report: &str) -> Vec<String> {
    let ends =
        report.replace("<br>", "\n").replace(" · ", "\n").replace(['|', '<', '>', '\\', ':', '*'], "\n");
    ends.lines().map(|line| line.split_whitespace().collect::<Vec<_>>().join(" ")).collect()
}

#[test]
fn two_lines_of_a_cell_are_not_run_together() {
    let method = include_str!("../../../workshops/methods/follow-up.json");
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
