//! What people at tables found, as it leaves: every report says which table found it.

use std::sync::Arc;

use super::{Format, REPORTS, rendered};
use crate::workshop::Workshop;
use crate::workshop::document;
use crate::workshop::event::ItemEvent;
use crate::workshop::id::Id;
use crate::workshop::journal::Journal;

/// The café that ships with the program.
fn cafe() -> Workshop {
    let bytes = include_bytes!("../../../workshops/examples/cafe-i-medborgerhuset-da.json");
    Journal::replay(document::read(bytes).unwrap().entries).unwrap().workshop().clone()
}

#[test]
fn each_finding_leaves_with_its_table_and_dots() {
    let cafe = cafe();
    for format in REPORTS {
        let report = rendered(format, &cafe).replace('\u{a0}', " ");
        for item in cafe.lists.list("findings").standing() {
            assert!(report.contains(item.text.as_str()), "{format}: {}", item.text);
        }
        let said = report.lines().filter(|line| line.contains("Fredagsmad")).collect::<Vec<_>>().join("\n");
        assert!(said.contains("Bord 2"), "{format}: {said}");
        assert!(report.contains("Bommen til p-pladsen"), "{format}: what was parked");
    }
    let record: serde_json::Value = serde_json::from_str(&rendered(Format::Json, &cafe)).unwrap();
    let findings = record["lists"][0]["items"].as_array().unwrap();
    assert!(findings.iter().all(|finding| finding["group"].is_number()));
}

#[test]
fn without_dots_the_findings_stand_table_by_table() {
    let mut cafe = cafe();
    Arc::make_mut(&mut cafe.method).lists[0].ranking = None;
    let report = rendered(Format::Markdown, &cafe).replace('\u{a0}', " ");
    for table in 1..=5 {
        assert_eq!(report.matches(&format!("### Bord {table}")).count(), 1, "{report}");
    }
    assert!(!report.contains("· Bord"), "each is said once");
}

#[test]
fn groups_without_a_name_are_numbered_where_several_had_a_finding() {
    let mut cafe = cafe();
    Arc::make_mut(&mut cafe.method).lists[0].group = None;
    let findings: Vec<(Id, Option<u16>)> =
        cafe.lists.list("findings").standing().map(|item| (item.id, item.group)).collect();
    let into = findings[0];
    let other = *findings.iter().find(|(_, group)| *group != into.1).unwrap();
    cafe.lists.apply_item(&ItemEvent::Merged { id: other.0, into: into.0 });
    let report = rendered(Format::Markdown, &cafe).replace('\u{a0}', " ");
    let text = cafe.lists.item(into.0).unwrap().text.as_str();
    let said = report.lines().filter(|line| line.contains(text)).collect::<Vec<_>>().join("\n");
    for group in [into.1, other.1] {
        assert!(said.contains(&format!("Group {}", group.unwrap())), "{said}");
    }
}
