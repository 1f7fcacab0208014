//! Two tables of action plans in one method, as its exported record shows them. `stories/two-tables.story` runs it
//! live.

use verkstad::export::{Format, render};
use verkstad::i18n::Locale;
use verkstad::workshop::decide::{Command, IslandCommand, RowCommand};
use verkstad::workshop::event::{Entry, Event};
use verkstad::workshop::id::Id;
use verkstad::workshop::journal::Journal;
use verkstad::workshop::method::check::parse;
use verkstad::workshop::table::CellValue;
use verkstad::workshop::text::Line;
use verkstad::workshop::time::At;

use crate::package;
use crate::seven::opened;
use verkstad::workshop::words::Lang;

/// The record, in Markdown, of a workshop with an island and with a plan in its second table. `table` is how the
/// definition of that table begins.
fn exported(table: &str) -> String {
    let name = "two-tables.json";
    let text = std::fs::read_to_string(package().join("tests/it/methods").join(name)).unwrap();
    let method = parse(name, &text.replacen("\"id\": \"asks\",", table, 1)).unwrap();
    let mut opened = opened(name, Lang::En);
    opened.method = method.into();
    let (at, by) = (At::default(), "aaaaaa".parse().unwrap());
    let entry = Entry { seq: 1, at, by, events: vec![Event::Opened(Box::new(opened))] };
    let mut journal = Journal::replay(vec![entry]).unwrap();
    let line = |text: &str| Line::clean(text).unwrap();
    let island: Id = journal.next_id(by);
    journal
        .command(Command::Island(IslandCommand::Name { name: line("The yard"), links: Vec::new() }), at, by)
        .unwrap();
    let under = table.contains("under").then_some(island);
    let cells = vec![("what".to_owned(), CellValue::Words(line("A new fence")))];
    let add = RowCommand::Add { table: "asks".to_owned(), under, cells };
    journal.command(Command::Row(add), at, by).unwrap();
    String::from_utf8(render(Format::Markdown, journal.workshop(), &Locale::En.load())).unwrap()
}

#[test]
fn islands_have_plans_only_where_a_table_stands_under_them() {
    let texts = Locale::En.load();
    let plans = format!("## {}\n", texts.msg_export_plans());
    let apart = exported("\"id\": \"asks\",");
    assert!(!apart.contains(&plans), "no plan is made for an island:\n{apart}");
    // The first page and the other table's own section both say that it has no plan.
    assert_eq!(apart.matches(&texts.msg_export_no_plan()).count(), 2, "{apart}");
    let under = exported("\"id\": \"asks\", \"under\": \"islands\",");
    let told = under.split(&plans).nth(1).unwrap_or_else(|| panic!("{plans} is not in\n{under}"));
    let told = told.split("\n## ").next().unwrap();
    assert!(told.contains("A new fence") && told.contains("We ask again in May."), "{told}");
}
