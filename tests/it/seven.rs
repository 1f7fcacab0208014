//! A method other than the future workshop, in every format and on every sheet. `stories/seven.story` leads it.

use verkstad::export::print::{Sheet, print};
use verkstad::export::{Format, render};
use verkstad::i18n::Locale;
use verkstad::workshop::agenda::fit;
use verkstad::workshop::decide::{Command, RowCommand};
use verkstad::workshop::event::{Entry, Event, Field, Opened, Origin};
use verkstad::workshop::journal::Journal;
use verkstad::workshop::method::check::parse;
use verkstad::workshop::table::CellValue;
use verkstad::workshop::text::{Line, Prose};
use verkstad::workshop::time::At;
use verkstad::workshop::words::Lang;

use crate::package;

/// A workshop from one of the tests' methods, in its first plan.
pub(crate) fn opened(name: &str, lang: Lang) -> Opened {
    let path = package().join("tests/it/methods").join(name);
    let method = parse(name, &std::fs::read_to_string(path).unwrap()).unwrap();
    let plan = method.plans[0].clone();
    let asked = [(Field::Critique, "Hvad skal luges væk?"), (Field::Vision, "Hvad skal gro her?")];
    Opened {
        id: "havedage".to_owned(),
        lang,
        brief: asked.map(|(field, text)| (field, Prose::clean(text).unwrap())).into(),
        people: 12,
        date: chrono::NaiveDate::from_ymd_opt(2026, 11, 21).unwrap(),
        start: plan.start,
        length: plan.minutes(),
        rows: fit(&plan, plan.start, plan.minutes()),
        dots: method.dots,
        listed: plan.listed,
        follow_ups: Vec::new(),
        method: method.into(),
        keep_until: None,
        embers: false,
        origin: Origin::default(),
    }
}

/// A workshop with one complete plan.
fn planned() -> Journal {
    let (at, by, opened) = (At::default(), "aaaaaa".parse().unwrap(), opened("seven.json", Lang::Da));
    let date = opened.date;
    let events = vec![Event::Opened(Box::new(opened))];
    let mut journal = Journal::replay(vec![Entry { seq: 1, at, by, events }]).unwrap();
    let table = journal.workshop().method.plan_table().unwrap().clone();
    let typed = ["Så | solsikker", "drivhus", "3-4", "12", "3", "Karen + Ole"];
    let cells = table
        .asked()
        .zip(typed)
        .map(|(column, typed)| (column.id.clone(), CellValue::read(&column.holds, typed, date).unwrap()));
    let add = RowCommand::Add { table: table.id.clone(), under: None, cells: cells.collect() };
    journal.command(Command::Row(add), at, by).unwrap();
    let spade = journal.workshop().rows_of(&journal.workshop().method.tables[1])[0].id;
    let place = CellValue::Words(Line::clean("Skuret").unwrap());
    journal.command(Command::Row(RowCommand::Set(spade, "sted".to_owned(), Some(place))), at, by).unwrap();
    journal
}

fn rendered(format: Format) -> String {
    let texts = Locale::Da.load();
    String::from_utf8(render(format, planned().workshop(), &texts)).unwrap()
}

#[test]
fn plans_are_told_by_column_and_tables_as_tables() {
    let markdown = rendered(Format::Markdown);
    for line in [
        "- **Slags:** Drivhus",
        "- **Måneder:** marts, april",
        "- **Timer:** 12",
        "- **Besvær:** 36",
        "- **Hvem:** Karen + Ole",
        "| Spade | Skuret |  |",
        "Alle opgaver ses igen i maj.",
    ] {
        assert!(markdown.contains(line), "{line} is not in\n{markdown}");
    }
    let html = rendered(Format::Html);
    assert!(html.contains("<td>Spade</td><td>Skuret</td><td></td>"), "{html}");
    let text = rendered(Format::Text);
    assert!(text.contains("Spade  Skuret"), "{text}");
    let json: serde_json::Value = serde_json::from_str(&rendered(Format::Json)).unwrap();
    assert_eq!(json["plans"][0]["cells"][5]["text"], "36");
    assert_eq!(json["tables"][0]["rows"][0]["cells"][0]["text"], "Skuret");
}

#[test]
fn nothing_goes_by_its_place_in_the_method() {
    let markdown = rendered(Format::Markdown);
    // The wishes come first, under the question for wishes; what is weeded out comes under the one for critique.
    let at = |text: &str| markdown.rfind(text).unwrap_or_else(|| panic!("{text} is not in\n{markdown}"));
    let phases = [at("\n## Ønsker"), at("Hvad skal gro her?"), at("\n## Ukrudt"), at("Hvad skal luges væk?")];
    assert!(phases.is_sorted(), "{markdown}");
    let islands = Locale::Da.load().msg_export_islands();
    assert!(!markdown.contains(&format!("## {islands}")), "it has no islands:\n{markdown}");
    assert!(!markdown.contains("Hvem bestemmer"), "nobody was asked:\n{markdown}");
}

#[test]
fn a_sheet_has_a_field_a_column() {
    let sheet =
        String::from_utf8(print(Sheet::PlanSheets, planned().workshop(), &Locale::Da.load())).unwrap();
    let one = sheet.split("</section>").next().unwrap();
    let heads = one.split("<h2>").skip(1).map(|rest| rest.split('<').next().unwrap());
    assert_eq!(heads.collect::<Vec<_>>(), ["Opgave", "Slags", "Måneder", "Timer", "Slid", "Hvem"]);
    assert!(!one.contains("<footer>"), "it has no islands, and nobody is asked: {one}");
}
