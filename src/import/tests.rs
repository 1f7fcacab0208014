//! Files as people send them back: each is read, or refused with what is to be mended.

use std::collections::BTreeMap;

use chrono::NaiveDate;

use super::*;
use crate::workshop::method::Method;
use crate::workshop::method::check::parse_built_in;
use crate::workshop::words::{Lang, Words};

fn method() -> Method {
    let json = include_str!(concat!(env!("OUT_DIR"), "/workshops/methods/kortlaegning.json"));
    parse_built_in("kortlaegning.json", json).unwrap()
}

fn today() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 11, 24).unwrap()
}

fn read_as(bytes: &[u8]) -> Result<ReadTable, ImportFault> {
    let method = method();
    read(bytes, method.form_table().unwrap(), today())
}

/// The words of the cells of each row, by the ids of their columns.
fn words(bytes: &[u8]) -> Vec<BTreeMap<String, String>> {
    let read = read_as(bytes).unwrap_or_else(|fault| panic!("{fault:?}"));
    let cells =
        |row: ReadRow| row.cells.into_iter().map(|(id, value)| (id, value.text().to_owned())).collect();
    read.rows.into_iter().map(cells).collect()
}

fn fault(bytes: &[u8]) -> ImportFault {
    read_as(bytes).expect_err("it is refused")
}

const HEADS: &str =
    "Indsats/aktivitet;Hvem/for hvem;Organisering;Hvad virker (tegn);Hvad mangler;Udviklingsbehov\r\n";
const ROW: &str = "Sprogstue;0-3 år;Tirsdag;\"Børnene\nkommer; selv\";Vikar;\r\n";

fn sheet(rows: &str) -> Vec<u8> {
    format!("{HEADS}{rows}").into_bytes()
}

#[test]
fn a_sheet_is_read_with_quotes_and_line_breaks_and_empty_cells() {
    let read = words(&sheet(ROW));
    assert_eq!(read.len(), 1);
    assert_eq!(read[0]["activity"], "Sprogstue");
    assert_eq!(read[0]["works"], "Børnene\nkommer; selv");
    assert_eq!((read[0].get("needs"), read[0].len()), (None, 5));
}

#[test]
fn whatever_separates_the_cells_and_encodes_the_letters_the_rows_are_the_same() {
    let wanted = words(&sheet(ROW));
    let text = String::from_utf8(sheet(ROW)).unwrap();
    let quoted = "Sprogstue,0-3 år,Tirsdag,\"Børnene\nkommer; selv\",Vikar,\r\n";
    let comma = format!("{}{quoted}", HEADS.replace(';', ","));
    let tabs = format!("{}{}", HEADS.replace(';', "\t"), quoted.replace(',', "\t"));
    let units = |to: fn(u16) -> [u8; 2], mark: &[u8]| -> Vec<u8> {
        mark.iter().copied().chain(text.encode_utf16().flat_map(to)).collect()
    };
    let windows: Vec<u8> = text.chars().map(|c| u8::try_from(u32::from(c)).unwrap()).collect();
    for (what, bytes) in [
        ("commas", comma.into_bytes()),
        ("tabs", tabs.into_bytes()),
        ("a line that says so", [b"sep=;\r\n".as_slice(), text.as_bytes()].concat()),
        ("a mark", [b"\xEF\xBB\xBF".as_slice(), text.as_bytes()].concat()),
        ("UTF-16", units(u16::to_le_bytes, b"\xFF\xFE")),
        ("UTF-16 from elsewhere", units(u16::to_be_bytes, b"\xFE\xFF")),
        ("UTF-16 without a mark", units(u16::to_le_bytes, b"")),
        ("an older Windows", windows),
        ("a title above", [b"Kortl\xC3\xA6gning 2026\r\n\r\n".as_slice(), text.as_bytes()].concat()),
        ("one kind of line end", text.replace("\r\n", "\n").into_bytes()),
    ] {
        assert_eq!(words(&bytes), wanted, "{what}");
    }
}

#[test]
fn columns_may_stand_in_any_order_under_heads_in_any_language() {
    let read = words("Kva manglar;Kven/for kven;Tiltak/aktivitet\nVikar;0-3;Språkstove\n".as_bytes());
    assert_eq!((read[0]["activity"].as_str(), read[0]["missing"].as_str()), ("Språkstove", "Vikar"));
    let read = words("WHAT IS MISSING;service / activity\n;Reading\n".as_bytes());
    assert_eq!((read[0]["activity"].as_str(), read[0].len()), ("Reading", 1));
}

#[test]
fn blanks_and_units_and_guarded_cells_stay_as_they_were_written() {
    let read = words(&sheet("xxx;xx år (skøn);61 børn;'=1+1;'- en liste;'t Zand\r\n"));
    assert_eq!((read[0]["activity"].as_str(), read[0]["whom"].as_str()), ("xxx", "xx år (skøn)"));
    assert_eq!((read[0]["works"].as_str(), read[0]["missing"].as_str()), ("=1+1", "- en liste"));
    assert_eq!(read[0]["needs"], "'t Zand");
}

#[test]
fn the_example_and_remarks_are_no_answers() {
    let rows = "# Eksempel: Læsegruppe om tirsdagen;\"12 børn på 3-5 år\";;;;\r\n\
                # Én række for hvert punkt. Et felt må gerne stå tomt. Linjer, der begynder med #, læses ikke.;;;;;\r\n";
    assert_eq!(fault(&sheet(rows)).kind, ImportFaultKind::NothingFilled);
    let read = read_as(&sheet(&format!("{rows}#Sprogstue;0-3 år;;;;\r\n{ROW};;;;;\r\n"))).unwrap();
    assert_eq!((read.rows.len(), read.passed_over), (1, 1), "whoever wrote over the example is told");
    assert_eq!(read.rows[0].at, 5, "the row of the sheet");
}

#[test]
fn one_bad_row_refuses_the_file_and_says_where_and_what() {
    let long = "x".repeat(281);
    for (rows, row, column, kind) in [
        (format!("{ROW}Café;;;;;;for meget"), Some(3), None, ImportFaultKind::TooManyCells(7, 6)),
        (format!("{ROW};0-3 år;;;;"), Some(3), Some("activity"), ImportFaultKind::NoName),
        (format!("{ROW}{long};;;;;"), Some(3), Some("activity"), ImportFaultKind::TooLong(1)),
        (format!("{ROW}\"Café;;;;;\r\nHal;;;;;"), Some(3), None, ImportFaultKind::OpenQuote),
    ] {
        let found = fault(&sheet(&rows));
        assert_eq!((found.row, found.column.as_deref(), found.kind), (row, column, kind));
    }
    let twice = "Indsats/aktivitet;Hvem/for hvem;For whom;Hvem/for hvem\nA;B;C;D\n";
    let found = fault(twice.as_bytes());
    assert_eq!((found.column.as_deref(), found.kind), (Some("whom"), ImportFaultKind::HeadTwice));
    let unknown = fault("Indsats/aktivitet;Hvem/for hvem;Pris\nA;B;\nC;D;100 kr\n".as_bytes());
    assert_eq!((unknown.row, unknown.kind), (Some(3), ImportFaultKind::UnknownHead("Pris".into())));
    let many = "Café;;;;;\r\n".repeat(MOST_ROWS + 1);
    assert_eq!(fault(&sheet(&many)).kind, ImportFaultKind::TooManyRows);
}

#[test]
fn a_number_where_one_belongs_and_nothing_else() {
    let mut method = method();
    method.tables[0].columns[1].holds = Holds::Number;
    let read = |rows: &str| super::read(&sheet(rows), method.form_table().unwrap(), today());
    assert_eq!(read("Hal;12;;;;").unwrap().rows[0].cells[1].1, CellValue::Number(12));
    let found = read("Kro;8;;;;\r\nHal;mange;;;;").unwrap_err();
    assert_eq!((found.row, found.column.as_deref()), (Some(3), Some("whom")));
    assert_eq!(found.kind, ImportFaultKind::Holds(Holds::Number));
}

#[test]
fn a_file_that_is_no_table_says_what_it_is() {
    let huge = vec![b'x'; MOST_BYTES + 1];
    let heads = "Hest;Ko\n1;2\n";
    for (bytes, kind) in [
        (b"".as_slice(), ImportFaultKind::Empty),
        (b" \r\n\t\n", ImportFaultKind::Empty),
        (b"\xEF\xBB\xBF", ImportFaultKind::Empty),
        (b"PK\x03\x04rest of a workbook", ImportFaultKind::Office),
        (b"\xD0\xCF\x11\xE0old", ImportFaultKind::Office),
        (b"{\\rtf1 text}", ImportFaultKind::Office),
        (b"\x89PNG\r\n\x1a\n", ImportFaultKind::NoText),
        (b"%PDF-1.7", ImportFaultKind::NoText),
        (b"\x01\x02\x03\x00\x00\x00\x00\x01", ImportFaultKind::NoText),
        (b"text with \x1b[2J in it", ImportFaultKind::NoText),
        (&huge, ImportFaultKind::TooLarge),
        (heads.as_bytes(), ImportFaultKind::NoHeads),
        (HEADS.as_bytes(), ImportFaultKind::NothingFilled),
    ] {
        assert_eq!(fault(bytes), ImportFault::whole(kind));
    }
}

#[test]
fn a_form_comes_back_out_of_a_mail_or_a_word_processor() {
    let form = "> Kortlægning\n> Skriv efter hvert kolon.\n>\n> # Indsats/aktivitet: Læsegruppe om tirsdagen\n> ----------------\n\
                > Indsats/aktivitet: Hallen\n> Hvem/for hvem:\n>   Børn i skolen, 2024: 61\n>   Børn i skolen, 2035: xx (skøn)\n\
                > Hvad mangler: \n> Udviklingsbehov: Åbningstider\n>\n";
    // The rule between two blocks has become a border, which a text does not have.
    let more = "Indsats/aktivitet: Kroen (lukket)\nHvem/for hvem: alle\n----------------\nIndsats/aktivitet:\n\
                Hvem/for hvem:\n----------------\n--\nVenlig hilsen\n";
    let read = read_as(format!("{form}{more}").as_bytes()).unwrap();
    let text = |row: usize, id: &str| {
        let cell = read.rows[row].cells.iter().find(|(column, _)| column == id);
        cell.map(|(_, value)| value.text().to_owned())
    };
    assert_eq!(read.rows.iter().map(|row| row.at).collect::<Vec<_>>(), [1, 2]);
    assert_eq!(text(0, "activity").as_deref(), Some("Hallen"));
    assert_eq!(text(0, "whom").as_deref(), Some("Børn i skolen, 2024: 61 Børn i skolen, 2035: xx (skøn)"));
    assert_eq!((text(0, "missing"), text(0, "needs").as_deref()), (None, Some("Åbningstider")));
    assert_eq!(text(1, "activity").as_deref(), Some("Kroen (lukket)"));
    assert_eq!(read.passed_over, 1, "the greeting stands outside any field");
}

#[test]
fn a_form_with_a_fault_names_the_block() {
    let twice = "Indsats/aktivitet: A\nHvem/for hvem: b\n\nIndsats/aktivitet: C\nHvem/for hvem: d\nHvem/for hvem: e\n";
    let found = fault(twice.as_bytes());
    assert_eq!((found.row, found.column.as_deref()), (Some(2), Some("whom")));
    assert_eq!(found.kind, ImportFaultKind::HeadTwice);
    let nameless = fault("Indsats/aktivitet:\nHvem/for hvem: b\n".as_bytes());
    assert_eq!((nameless.row, nameless.kind), (Some(1), ImportFaultKind::NoName));
    assert_eq!(fault(b"Indsats/aktivitet:\nHvem/for hvem:\n").kind, ImportFaultKind::NothingFilled);
    assert_eq!(fault(b"Dear all,\nhere is our mapping.\n").kind, ImportFaultKind::NoHeads);
}

#[test]
fn a_table_of_one_column_needs_one_head() {
    let mut method = method();
    method.tables[0].columns.truncate(1);
    method.tables[0].columns[0].name = Words(BTreeMap::from([(Lang::En, "What".to_owned())]));
    let table = method.form_table().unwrap();
    assert_eq!(super::read(b"What\nA\nB\n", table, today()).unwrap().rows.len(), 2);
}

#[test]
fn a_quotation_mark_that_swallows_rows_is_found_wherever_it_stands() {
    for (rows, row) in [
        // Three marks: the last one closes, so that all that stands before it would be one cell.
        ("\"Café;x;;;;\r\n\"Hal\";y;;;;\r\n", 2),
        // Two that were forgotten.
        ("Kro;;;;;\r\n\"Café;x;;;;\r\n\"Hal;y;;;;\r\n", 3),
        ("Kro;;;;;\r\n\r\nCafé;\"x;;;;\r\nHal;y;;;;\r\n", 4),
    ] {
        let found = fault(&sheet(rows));
        assert_eq!((found.row, found.kind), (Some(row), ImportFaultKind::OpenQuote), "{rows}");
    }
    let read = words(&sheet("Rør 5\";\"han sa \"\"ja\"\"\" ;\"a;\r\n\"\"b\"\"\";;;\r\n"));
    assert_eq!((read[0]["activity"].as_str(), read[0]["organised"].as_str()), ("Rør 5\"", "a;\n\"b\""));
}

#[test]
fn a_row_is_counted_as_the_spreadsheet_counts_it() {
    let read = read_as(&sheet("\r\n;;;;;\r\nCafé;\"a\n\nb\";;;;\r\n\r\n\r\nHal;;;;;\r\n")).unwrap();
    assert_eq!(read.rows.iter().map(|row| row.at).collect::<Vec<_>>(), [4, 7]);
    let found = fault(&sheet("\n\nCafé;;;;;\n\n;alle;;;;\n"));
    assert_eq!((found.row, found.kind), (Some(6), ImportFaultKind::NoName));
    let above = [b"Kortl\xC3\xA6gning\r\n\r\n".as_slice(), &sheet("Hal;;;;;;x\r\n")].concat();
    assert_eq!(fault(&above).row, Some(4));
}

#[test]
fn what_stands_above_the_heads_of_a_sheet_is_counted_unless_it_is_a_title() {
    for (above, passed) in [
        ("", 0),
        ("Kortlægning\r\n\r\n", 0),
        ("Kortlægning\r\nSendt i mandags\r\n", 1),
        ("Kro;alle\r\n\r\nHal;alle\r\n", 2),
    ] {
        let bytes = [above.as_bytes(), &sheet(ROW)].concat();
        assert_eq!(read_as(&bytes).unwrap().passed_over, passed, "{above}");
    }
}

#[test]
fn a_remark_that_is_not_of_the_form_is_counted_and_a_word_with_that_sign_is_kept() {
    let read = read_as(&sheet(&format!("{ROW}#fika;;;;;\r\n"))).unwrap();
    assert_eq!((read.rows.len(), read.passed_over), (1, 1));

    let form = "# Eksempel\n# Indsats/aktivitet: Læsegruppe om tirsdagen\n# Indsats/aktivitet: vores café\n----\n\
                Indsats/aktivitet: Kampagne\n#metoo uge\nHvem/for hvem: alle\n# det ved vi ikke endnu\n\
                #Hvad mangler: tid\n";
    let read = read_as(form.as_bytes()).unwrap();
    assert_eq!(read.rows[0].cells[0].1.text(), "Kampagne #metoo uge");
    assert_eq!(read.rows[0].cells[1].1.text(), "alle");
    assert_eq!(read.passed_over, 3, "the café over the example, and two remarks within the block");
}

#[test]
fn the_sign_of_a_quoted_mail_is_taken_off_only_where_the_heads_have_it() {
    let texts = |form: &str| {
        let read = read_as(form.as_bytes()).unwrap();
        read.rows[0].cells.iter().map(|(_, value)| value.text().to_owned()).collect::<Vec<_>>()
    };
    let form = "Indsats/aktivitet: Hal\nHvem/for hvem:\n> 50 % af børnene\nHvad mangler: tid\n";
    assert_eq!(texts(form), ["Hal", "> 50 % af børnene", "tid"]);
    let quoted = format!("> {}", form.trim_end().replace('\n', "\n> "));
    assert_eq!(texts(&quoted), ["Hal", "> 50 % af børnene", "tid"]);
    let twice = format!(">{}", quoted.replace('\n', "\n>"));
    assert_eq!(texts(&twice), ["Hal", "> 50 % af børnene", "tid"]);
}

#[test]
fn letters_of_an_older_mac_are_read() {
    let mac: Vec<u8> = String::from_utf8(sheet("Språkstöd för ÆØÅ;Ærø på ö;;;;\r\n"))
        .unwrap()
        .chars()
        .map(|c| match c {
            'å' => 0x8C,
            'Å' => 0x81,
            'ä' => 0x8A,
            'ö' => 0x9A,
            'æ' => 0xBE,
            'Æ' => 0xAE,
            'ø' => 0xBF,
            'Ø' => 0xAF,
            c => u8::try_from(u32::from(c)).unwrap(),
        })
        .collect();
    let read = words(&mac);
    assert_eq!((read[0]["activity"].as_str(), read[0]["whom"].as_str()), ("Språkstöd för ÆØÅ", "Ærø på ö"));
}
