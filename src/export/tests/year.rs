//! The months of a year as they leave: everything in its place in each report, and a wheel on paper from which nothing
//! breaks out.

use super::{Format, REPORTS};
use crate::export::form::filled;
use crate::export::print::{Sheet, print};
use crate::export::render;
use crate::i18n::Locale;
use crate::workshop::Workshop;
use crate::workshop::decide::{Command, RowCommand};
use crate::workshop::event::Opened;
use crate::workshop::fixture::{Leader, opened};
use crate::workshop::method::Method;
use crate::workshop::table::{CellValue, Months, year_lines, year_rows};
use crate::workshop::text::Line;
use crate::workshop::words::Lang;

/// A year with a holiday between two months, lines under lines, a season, the whole year and something outside.
const YEAR: &str = "August\n • Oppstart\n   • Plan for møter fram til jul\nSeptember\n • Styremøte\n   • Saksliste\nHøstferie\nOktober\n • Styremøte\nOktober / hele året\n • Gåbuss; Ansvarlig: rep. alle trinn, kontakter kan bidra\nVår\n • Hilse på nye familier (kaffe i hagen); Ansvarlig: leder\nGjentas: samarbeidsmøte hver 5. uke";

fn led(text: &str) -> Workshop {
    let method: Method =
        serde_json::from_str(include_str!(concat!(env!("OUT_DIR"), "/workshops/methods/arshjul.json")))
            .unwrap();
    let mut leader = Leader::of(Opened { method: method.into(), lang: Lang::Nb, ..opened() });
    let table = leader.is().method.year_table().unwrap().clone();
    let lines: Vec<Line> =
        year_lines(&table, text).unwrap().iter().map(|line| Line::clean(line).unwrap()).collect();
    let rows = year_rows(&table, &lines, (None, opened().date)).unwrap();
    leader.tell(Command::Row(RowCommand::AddMany { table: table.id.clone(), rows }));
    leader.tell(Command::Row(RowCommand::BeginYear(table.id, 8)));
    leader.reopen();
    leader.is().clone()
}

fn rendered(format: Format, year: &Workshop) -> String {
    String::from_utf8(render(format, year, &Locale::Nb.load())).unwrap()
}

fn printed(sheet: Sheet, year: &Workshop) -> String {
    String::from_utf8(print(sheet, year, &Locale::Nb.load())).unwrap()
}

#[test]
fn everything_leaves_in_its_place_from_the_first_month_on() {
    let year = led(YEAR);
    for format in REPORTS {
        let report = rendered(format, &year).replace('\u{a0}', " ");
        let mut at = 0;
        for said in [
            "Hele året",
            "Gåbuss",
            "August",
            "Oppstart",
            "Plan for møter fram til jul",
            "September",
            "Styremøte",
            "Saksliste",
            "Mellom september og oktober",
            "Høstferie",
            "Oktober",
            "Styremøte",
            "Gåbuss",
            "Mars",
            "Hilse på nye familier (kaffe i hagen)",
            "leder",
            "Utenom månedene",
            "Gjentas: samarbeidsmøte hver 5. uke",
        ] {
            let found = report[at..].to_lowercase().find(&said.to_lowercase());
            at += found.unwrap_or_else(|| panic!("{format}: {said} after {at}:\n{report}"));
        }
    }
    let record: serde_json::Value = serde_json::from_str(&rendered(Format::Json, &year)).unwrap();
    let places: Vec<&str> = record["tables"][0]["year"]
        .as_array()
        .unwrap()
        .iter()
        .map(|place| place["place"].as_str().unwrap())
        .collect();
    assert_eq!(places, ["whole-year", "8", "9", "9+", "10", "3", "4", "5", "outside"]);
    let cells = &record["tables"][0]["rows"][6]["cells"];
    assert_eq!(cells[1]["text"], "Oktober / hele året", "it is called what it was called");
}

/// The texts of the drawing.
fn drawn(sheet: &str) -> Vec<String> {
    let svg = &sheet[sheet.find("<svg").unwrap()..sheet.find("</svg>").unwrap()];
    svg.split("<text")
        .skip(1)
        .map(|text| text[text.find('>').unwrap() + 1..text.find('<').unwrap()].to_owned())
        .collect()
}

#[test]
fn the_wheel_has_numbers_and_its_list_the_words() {
    let sheet = printed(Sheet::Wheel, &led(YEAR));
    let texts = drawn(&sheet);
    assert_eq!(texts.iter().filter(|text| text.chars().any(char::is_alphabetic)).count(), 13, "{texts:?}");
    assert_eq!(texts[0], "august", "the year begins at the top");
    let longest = texts.iter().map(|text| text.chars().count()).max().unwrap();
    assert!(longest <= 9, "{texts:?}");
    assert!(texts.iter().any(|text| text == "1 2"), "what stands under a line is in its sector: {texts:?}");
    assert!(sheet.contains("Plan for møter fram til jul") && sheet.contains("mellom september og oktober"));
}

#[test]
fn many_rings_have_letters_by_which_their_names_are_found() {
    let wheel = |tracks: &[&str]| {
        let lines = tracks.iter().map(|track| format!(" • Noe; {track}"));
        let text: Vec<String> = std::iter::once("Mai".to_owned()).chain(lines).collect();
        printed(Sheet::Wheel, &led(&text.join("\n")))
    };
    let letters = |sheet: &str| -> String {
        drawn(sheet)
            .into_iter()
            .filter(|text| text.len() == 1 && text.chars().all(char::is_uppercase))
            .collect()
    };
    let many = wheel(&["møte", "plan", "økonomi", "rapport", "opplæring", "tema"]);
    assert_eq!(letters(&many), "ABCDEF");
    assert!(many.contains("A møte · B plan · C økonomi · D rapport · E opplæring · F tema"), "{many}");
    let few = wheel(&["møte", "plan", "tema"]);
    assert_eq!(letters(&few), "");
    assert!(few.contains("møte · plan · tema"));
}

#[test]
fn what_does_not_fit_a_sector_is_counted() {
    let many: String = std::iter::once("Mai".to_owned())
        .chain((0..300).map(|at| format!(" • Noe {at}")))
        .collect::<Vec<_>>()
        .join("\n");
    let texts = drawn(&printed(Sheet::Wheel, &led(&many)));
    let more = texts.iter().filter(|text| text.contains('+')).count();
    assert_eq!(more, 1, "{texts:?}");
    assert!(texts.iter().all(|text| text.chars().count() < 40), "{texts:?}");
}

#[test]
fn the_filled_sheet_comes_back_as_it_went_out() {
    let text = format!(
        "{YEAR}\nMars till början av april\n • Mål\nNovember – februar\n • Ski\nHele året\n • Lekser"
    );
    let year = led(&text);
    let table = year.method.year_table().unwrap();
    for locale in Locale::iter() {
        let sheet = filled(&year, table, &locale.load());
        let read = crate::import::read(&sheet, table, opened().date).unwrap();
        assert_eq!(read.rows.len(), year.rows_of(table).len());
        let again = year.rows_to_add(table, read.rows.into_iter().map(|row| row.cells));
        assert_eq!(again, [], "{locale:?}: what is there already comes twice");
    }
}

#[test]
fn months_whose_words_were_struck_do_not_come_back_with_the_sheet() {
    let mut year = led("Oktober / hele året\n • Gåbuss");
    let row = &mut year.tables.rows[0];
    let struck = Months::Called { months: vec![10], whole_year: true, words: Line::struck() };
    row.cells.insert("when".to_owned(), CellValue::Months(struck));
    let table = year.method.year_table().unwrap();
    let sheet = filled(&year, table, &Locale::Nb.load());
    let read = crate::import::read(&sheet, table, opened().date).unwrap();
    assert_eq!(year.rows_to_add(table, read.rows.into_iter().map(|row| row.cells)), []);
}
