//! Grids as they leave: the squares with their labels above the rows in every report, and on paper filled and empty.

use super::{Format, REPORTS, printed, rendered};
use crate::export::print::Sheet;
use crate::workshop::Workshop;
use crate::workshop::decide::{Command, RowCommand};
use crate::workshop::event::Opened;
use crate::workshop::fixture::{Leader, date, opened, text};
use crate::workshop::method::Method;
use crate::workshop::table::{CellValue, read_row};
use crate::workshop::words::Lang;

fn led(json: &str, lang: Lang, rows: &[&str]) -> Leader {
    let method: Method = serde_json::from_str(json).unwrap();
    let mut leader = Leader::of(Opened { method: method.into(), lang, ..opened() });
    let table = leader.is().method.tables[0].clone();
    for row in rows {
        let cells = read_row(&table, row, date()).unwrap();
        leader.tell(Command::Row(RowCommand::Add { table: table.id.clone(), under: None, cells }));
    }
    leader
}

fn risks() -> Leader {
    let rows = ["Lyftet <stannar>; 4; 5", "Posten | kommer bort; 1; 2", "Damm; 4; 5", "Rygg"];
    led(include_str!("../../../tests/it/methods/risk.json"), Lang::Sv, &rows)
}

fn market() -> Workshop {
    let rows = ["Vikarer; Kari; 10:00; Kantina", "Papir; Ola; 10:00; Kantina"];
    led(include_str!("../../../tests/it/methods/open-space-grid.json"), Lang::Nb, &rows).is().clone()
}

#[test]
fn squares_leave_with_their_labels_and_in_words_what_is_high() {
    let leader = risks();
    for format in REPORTS {
        let report = rendered(format, leader.is()).replace('\u{a0}', " ");
        let squares = report.find("1 · 3 (hög)").unwrap_or_else(|| panic!("{format}:\n{report}"));
        let rows = report.find("20 · hög").unwrap_or_else(|| panic!("{format}:\n{report}"));
        assert!(squares < rows, "{format}: the grid comes first");
        for said in ["Sannolikhet / Konsekvens", "2 (låg)", "Not placed: 4", "2 · låg", "Rygg"] {
            assert!(report.contains(said), "{format}: {said}\n{report}");
        }
        assert_eq!(report.contains("<stannar>"), format == Format::Text, "{format}");
    }
    let report = rendered(Format::Markdown, &market()).replace('\u{a0}', " ");
    assert!(report.contains("1 · 2 (! clash)"), "{report}");
    assert!(report.contains("| 10:00 |") && report.contains("| 13:00 |"), "{report}");
}

#[test]
fn paper_has_the_squares_filled_and_empty() {
    let mut leader = risks();
    let paper = printed(Sheet::Squares, leader.is()).replace('\u{a0}', " ");
    assert_eq!(paper.matches("<section class=\"squares\">").count(), 2, "{paper}");
    let (filled, empty) = paper.rsplit_once("<section").unwrap();
    assert!(filled.contains("1 · 3") && !empty.contains("1 · 3"), "{paper}");
    // What each square means is printed in all of them: nine are high.
    assert_eq!(empty.matches("<small>hög</small>").count(), 8, "{empty}");
    assert!(empty.contains("↓ Sannolikhet") && empty.contains("→ Konsekvens"), "{empty}");
    for said in ["Lyftet &lt;stannar&gt;", "20 · hög", "Rygg"] {
        assert!(filled.contains(said), "{said}\n{filled}");
    }
    // What was struck leaves no words, and its number stays.
    let id = leader.is().tables.rows[0].id;
    leader.strike(&[id]);
    let paper = printed(Sheet::Squares, leader.is()).replace('\u{a0}', " ");
    assert!(!paper.contains("Lyftet") && paper.contains("1 · 3"), "{paper}");
    let paper = printed(Sheet::Squares, &market()).replace('\u{a0}', " ");
    assert!(paper.contains("! clash") && paper.contains("Rom 204"), "{paper}");
}

#[test]
fn a_method_without_a_grid_has_empty_squares_to_write_in() {
    let leader = Leader::new();
    let paper = printed(Sheet::Squares, leader.is());
    assert_eq!(paper.matches("<td>").count(), 36, "{paper}");
}

#[test]
fn a_value_outside_the_grid_is_not_lost() {
    let mut leader = risks();
    let id = leader.is().tables.rows[3].id;
    let set = RowCommand::Set(id, "atgard".to_owned(), Some(CellValue::Words(text("Lyft två"))));
    leader.tell(Command::Row(set));
    for format in REPORTS {
        assert!(rendered(format, leader.is()).contains("Lyft två"), "{format}");
    }
}
