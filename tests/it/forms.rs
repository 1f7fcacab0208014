//! Forms of tables: what goes out comes back empty, and a table that leaves as CSV comes back as it was.

use chrono::NaiveDate;
use proptest::prelude::*;
use verkstad::app::texts;
use verkstad::export::{FormFormat, filled, form};
use verkstad::import::{self, ImportFaultKind, read};
use verkstad::workshop::Workshop;
use verkstad::workshop::agenda::fit;
use verkstad::workshop::decide::{Command, RowCommand};
use verkstad::workshop::event::{Entry, Event, Field, Opened, Origin};
use verkstad::workshop::journal::Journal;
use verkstad::workshop::method::Dots;
use verkstad::workshop::method::check::parse_built_in;
use verkstad::workshop::table::CellValue;
use verkstad::workshop::time::At;
use verkstad::workshop::words::Lang;

use crate::shipped;

const DATE: NaiveDate = NaiveDate::from_ymd_opt(2026, 12, 15).expect("a date");

/// A mapping that was made, and for which nothing was filled in.
fn mapping(lang: Lang) -> Journal {
    let json = std::fs::read_to_string(shipped().join("methods/kortlaegning.json")).unwrap();
    let method = parse_built_in("kortlaegning.json", &json).unwrap();
    let plan = method.nearest_plan(60).unwrap().clone();
    let brief = [(Field::Title, "1000 dage"), (Field::Question, "Hvad gør vi?")];
    let opened = Opened {
        id: "mappings".to_owned(),
        lang,
        brief: brief.map(|(field, text)| (field, field.clean(text).unwrap())).into(),
        people: 24,
        date: DATE,
        start: plan.start,
        length: plan.minutes(),
        rows: fit(&plan, plan.start, plan.first_minutes()),
        dots: Dots::default(),
        listed: plan.listed,
        follow_ups: Vec::new(),
        keep_until: None,
        embers: false,
        origin: Origin::default(),
        method: method.with_plan(&plan).into(),
    };
    let (at, by) = (At::default(), "aaaaaa".parse().unwrap());
    Journal::replay(vec![Entry { seq: 1, at, by, events: vec![Event::Opened(Box::new(opened))] }]).unwrap()
}

fn made(format: FormFormat, workshop: &Workshop) -> Vec<u8> {
    form(format, workshop, workshop.method.form_table().unwrap(), texts(workshop.lang))
}

#[test]
fn a_form_that_nobody_filled_in_says_so_and_one_field_is_a_row() {
    for lang in Lang::ALL {
        let journal = mapping(lang);
        let workshop = journal.workshop();
        let table = workshop.method.form_table().unwrap();
        for format in FormFormat::ALL {
            let bytes = made(format, workshop);
            let fault = read(&bytes, table, DATE).unwrap_err();
            assert_eq!(fault.kind, ImportFaultKind::NothingFilled, "{lang} {format:?}");
            let text = String::from_utf8(bytes).unwrap();
            assert!(text.contains(table.example[0].get(lang)), "{text}");
        }
        let text = String::from_utf8(made(FormFormat::Text, workshop)).unwrap();
        assert!(
            text.contains("1000 dage") && text.contains("Hvad gør vi?") && text.contains("2026"),
            "{text}"
        );
        let head = format!("\r\n{}: ", table.columns[0].name.get(lang));
        let read =
            read(text.replacen(&head, &format!("{head}Hal (åben)"), 1).as_bytes(), table, DATE).unwrap();
        assert_eq!((read.rows.len(), read.passed_over), (1, 0));
        assert_eq!(read.rows[0].cells[0].1.text(), "Hal (åben)");
    }
}

#[test]
fn a_sheet_opens_in_a_nordic_spreadsheet() {
    let bytes = made(FormFormat::Csv, mapping(Lang::Da).workshop());
    let text = String::from_utf8(bytes).unwrap();
    let lines: Vec<&str> = text.strip_prefix('\u{feff}').expect("UTF-8 says so").split("\r\n").collect();
    assert!(lines[0].starts_with("Indsats/aktivitet;Hvem/for hvem;"), "{text}");
    assert!(lines[1].starts_with("# Eksempel: "), "{text}");
    assert!(lines.iter().all(|line| line.is_empty() || line.matches(';').count() == 5), "{text}");
}

/// Adds rows with these cells, row by row, and returns the sheet.
fn sheet_of(rows: &[Vec<String>]) -> (Journal, Vec<u8>) {
    let mut journal = mapping(Lang::Nb);
    let table = journal.workshop().method.form_table().unwrap().clone();
    for row in rows {
        let cell = |(column, text): (&verkstad::workshop::method::ColumnDef, &String)| {
            Some((column.id.clone(), CellValue::read(&column.holds, text, DATE)?))
        };
        let cells: Vec<_> = table.asked().zip(row).filter_map(cell).collect();
        let add = RowCommand::Add { table: table.id.clone(), under: None, cells };
        journal.command(Command::Row(add), At::default(), "aaaaaa".parse().unwrap()).unwrap();
    }
    let sheet = filled(journal.workshop(), &table, texts(Lang::Nb));
    (journal, sheet)
}

/// What somebody may have typed: words with all that a sheet, a spreadsheet or a form takes for its own.
fn cell() -> impl Strategy<Value = String> {
    let piece = prop::sample::select(vec![
        "Café",
        "61 børn (skøn)",
        "xxx",
        ";",
        "\"",
        ",",
        "\t",
        "\n",
        "'",
        "=1+1",
        "-",
        "#",
        "@",
        "--- 3 ---",
        "Hva mangler:",
        " ",
        "sep=,",
        "å",
        "|",
    ]);
    prop::collection::vec(piece, 0..6).prop_map(|pieces| pieces.concat())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    #[test]
    fn a_table_that_leaves_comes_back_as_it_was(
        rows in prop::collection::vec(("[A-ZÅ#='-]{1,9}", prop::collection::vec(cell(), 5)), 1..6)
    ) {
        let rows: Vec<Vec<String>> =
            rows.into_iter().map(|(name, cells)| std::iter::once(name).chain(cells).collect()).collect();
        let (journal, sheet) = sheet_of(&rows);
        let workshop = journal.workshop();
        let table = workshop.method.form_table().unwrap();
        let back = read(&sheet, table, DATE);
        prop_assert!(back.is_ok(), "{:?}\n{}", back, String::from_utf8_lossy(&sheet));
        let back = back.unwrap();
        let stands: Vec<Vec<(String, CellValue)>> = workshop.rows_of(table).into_iter().map(|row| {
            table.asked().filter_map(|column| Some((column.id.clone(), row.cell(column)?.clone()))).collect()
        }).collect();
        let read: Vec<Vec<(String, CellValue)>> = back.rows.into_iter().map(|row| row.cells).collect();
        prop_assert_eq!(&read, &stands, "{}", String::from_utf8_lossy(&sheet));
        prop_assert!(workshop.rows_to_add(table, read.into_iter()).is_empty(), "nothing of it is new");
        let mut reader = csv::ReaderBuilder::new().delimiter(b';').from_reader(sheet.as_slice());
        for record in reader.records() {
            prop_assert!(!record.unwrap().iter().any(|cell| cell.starts_with(['=', '+', '-', '@'])));
        }
    }

    #[test]
    fn whatever_comes_in_is_read_or_refused(bytes in prop::collection::vec(any::<u8>(), 0..400)) {
        let journal = mapping(Lang::Sv);
        let table = journal.workshop().method.form_table().unwrap();
        let heads = "Insats/aktivitet;Vad saknas\n".as_bytes();
        for bytes in [bytes.clone(), [heads, &bytes].concat()] {
            if let Ok(found) = read(&bytes, table, DATE) {
                prop_assert!(!found.rows.is_empty() && found.rows.len() <= import::MOST_ROWS);
                prop_assert!(found.rows.iter().all(|row| !row.cells.is_empty()));
            }
        }
    }
}
