//! What groups reported under heads, and what tables found under questions of their own: in every format, on paper, and
//! after words were struck for good.

use crate::app::texts;
use crate::workshop::agenda::fit;
use crate::workshop::event::Opened;
use crate::workshop::fixture::{Leader, opened, text};
use crate::workshop::method::check::parse;
use crate::workshop::words::Lang;

use super::*;

const MIXING: &str = include_str!("../../../tests/it/methods/mixing.json");
const OPEN_SPACE: &str = include_str!("../../../tests/it/methods/open-space.json");

fn leader(method: &str) -> Leader {
    let method = parse("method.json", method).unwrap();
    let rows = fit(&method.plans[0], 9 * 60, 60);
    Leader::of(Opened { lang: Lang::En, rows, method: method.into(), ..opened() })
}

fn report(leader: &mut Leader, under: (u16, u16), words: &[&str]) -> Id {
    let texts = words.iter().map(|words| text(words)).collect();
    let entry = leader.tell(Command::Item(ItemCommand::Report { list: "first".to_owned(), under, texts }));
    Id { run: entry.by, seq: entry.seq, nth: 0 }
}

/// A day in which two groups reported; the ids of the first title and of a line.
fn reported() -> (Leader, Id, Id) {
    let mut leader = leader(MIXING);
    leader.go_to("first");
    let title = report(&mut leader, (2, 0), &["Locked doors", "Three are locked", "The bell is broken"]);
    let line = report(&mut leader, (2, 3), &["Open one of them"]);
    report(&mut leader, (1, 2), &["Nobody feels expected"]);
    (leader, title, line)
}

#[test]
fn a_report_has_its_title_and_its_lines_under_their_heads() {
    let (leader, ..) = reported();
    let markdown = rendered(Format::Markdown, leader.is());
    let part = markdown.split_once("## First reports").unwrap().1;
    let part = part.split_once("\n## ").map_or(part, |(part, _)| part);
    let wanted = "
### Group 1

* What it means
  * **5** Nobody feels expected

### Group 2\u{a0}– Locked doors

* What we saw
  * **2** Three are locked
  * **3** The bell is broken
* What we propose
  * **4** Open one of them
";
    let spaced = |text: &str| text.replace("- ", "* ").trim().to_owned();
    assert_eq!(spaced(part), spaced(wanted));
    for format in Format::ALL {
        let said = rendered(format, leader.is());
        for words in ["Locked doors", "Three are locked", "Open one of them", "What we propose"] {
            assert!(said.contains(words), "{format}: {words}\n{said}");
        }
    }
}

#[test]
fn each_group_has_a_page_with_its_title_and_heads() {
    let (leader, ..) = reported();
    let sheets = printed(Sheet::PlanSheets, leader.is());
    assert_eq!(sheets.matches("<section class=\"sheet\">").count(), 6, "as many as groups");
    assert_eq!(sheets.matches("<h2>What it means</h2>").count(), 6);
    assert!(sheets.contains("<h1>Group\u{a0}2</h1>") && sheets.contains("<p>Locked doors</p>"), "{sheets}");
    // Before the day, the groups that people will be in.
    let before = super::mixing::leader(MIXING);
    assert_eq!(printed(Sheet::PlanSheets, before.is()).matches("<section class=\"sheet\">").count(), 6);
    for lang in Lang::ALL {
        let said = String::from_utf8(print(Sheet::PlanSheets, before.is(), texts(lang))).unwrap();
        assert!(said.contains(&texts(lang).msg_print_report_title()), "{lang:?}");
    }
}

#[test]
fn a_title_that_is_struck_is_nowhere() {
    let (mut leader, title, line) = reported();
    leader.strike(&[title, line]);
    leader.reopen();
    for format in Format::ALL {
        let said = rendered(format, leader.is());
        assert!(!said.contains("Locked doors") && !said.contains("Open one of them"), "{format}");
        assert!(said.contains("Three are locked"), "{format}");
    }
    let sheets = printed(Sheet::PlanSheets, leader.is());
    assert!(!sheets.contains("Locked doors") && !sheets.contains("▮"));
    let focus = Focus { on: Some(crate::workshop::subject::Subject::Head(2, 3)), ..Focus::default() };
    let room = Room::of(leader.is(), &Stage::default(), focus, leader.stamp());
    assert!(!format!("{room:?}").contains('▮'), "{room:?}");
}

#[test]
fn what_a_table_talked_about_stands_above_what_it_found() {
    let mut leader = leader(OPEN_SPACE);
    leader.go_to("market");
    let add = |what: &str, hour: u16| {
        let cells = vec![
            ("what".to_owned(), CellValue::Words(text(what))),
            ("hour".to_owned(), CellValue::Time(hour * 60)),
        ];
        Command::Row(RowCommand::Add { table: "sessions".to_owned(), under: None, cells })
    };
    leader.tell(add("Food for all", 11));
    leader.tell(add("A warmer entrance", 10));
    leader.tell(add("Songs", 11));
    leader.go_to("hour-1");
    let numbers = |leader: &Leader| leader.is().seating().unwrap().tables;
    assert_eq!(numbers(&leader), [2], "those of the first hour");
    leader.go_to("hour-2");
    assert_eq!(numbers(&leader), [1, 3]);
    leader.tell(Command::Group(GroupCommand::Count(3, 7)));
    let found = |group, words| {
        let (list, text) = ("found".to_owned(), text(words));
        Command::Item(ItemCommand::Add { list, text, from: None, group: Some(group) })
    };
    leader.tell(found(3, "We want to sing"));
    leader.tell(found(2, "Benches"));
    leader.go_to("hour-1");
    assert_eq!(leader.is().seating().unwrap().people_at(3), None, "they were counted in the other hour");
    leader.go_to("news");
    leader.reopen();
    assert_eq!(numbers(&leader), [1, 2, 3]);
    let markdown = rendered(Format::Markdown, leader.is());
    for head in ["### Session 2 – A warmer entrance", "### Session 3 – Songs"] {
        assert!(markdown.replace('\u{a0}', " ").contains(head), "{head}\n{markdown}");
    }
    let cards = printed(Sheet::TableCards, leader.is());
    assert_eq!(cards.matches("<section class=\"table-card\">").count(), 3);
    assert!(cards.contains("A warmer entrance") && cards.contains("Session\u{a0}1"), "{cards}");
    // A row whose words are struck is still a table, whose question nobody reads.
    let struck = leader.is().tables.rows.iter().find(|row| row.number == 3).unwrap().id;
    leader.strike(&[struck]);
    for format in Format::ALL {
        assert!(!rendered(format, leader.is()).contains("Songs"), "{format}");
    }
    assert!(!printed(Sheet::TableCards, leader.is()).contains("▮"));
}

#[test]
fn tables_without_questions_have_cards_with_the_common_one() {
    let day =
        super::mixing::leader(include_str!(concat!(env!("OUT_DIR"), "/workshops/methods/world-cafe.json")));
    let cards = printed(Sheet::TableCards, day.is());
    assert!(cards.matches("<section class=\"table-card\">").count() >= 5, "{cards}");
}
