//! The fuzz targets, plain functions that panic if something is wrong: `fuzz_targets/` feeds them bytes from libFuzzer,
//! `tests/it/fuzz.rs` the bytes kept in `corpus/`.

use std::sync::{Arc, LazyLock};
use std::time::{Duration, Instant};

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use unicode_segmentation::UnicodeSegmentation;
use verkstad::app::effect::SavedUi;
use verkstad::app::key::{Code, Key};
use verkstad::app::msg::{MethodFile, Msg, OpenedWorkshop};
use verkstad::app::{Model, Screen, Settings, Size, texts};
use verkstad::export::{Format, render};
use verkstad::import::{MOST_ROWS, read as read_rows};
use verkstad::shell::methods::shipped;
use verkstad::shell::terminal::parser::InputParser;
use verkstad::shell::terminal::report::{LONGEST_PASTE, TerminalInput};
use verkstad::view::theme::Depth;
use verkstad::view::{Brush, draw};
use verkstad::workshop::agenda::fit;
use verkstad::workshop::demo::demo;
use verkstad::workshop::document::{self, FORMAT};
use verkstad::workshop::event::Entry;
use verkstad::workshop::journal::Journal;
use verkstad::workshop::method::Method;
use verkstad::workshop::method::check::parse;
use verkstad::workshop::text::{Line, Prose, fold, slug};
use verkstad::workshop::time::At;
use verkstad::workshop::when::{Due, parse_clock, parse_minutes};
use verkstad::workshop::words::Lang;

/// A target: its name and its function.
pub type Target = (&'static str, fn(&[u8]));

/// All targets.
pub const ALL: [Target; 7] = [
    ("document", document),
    ("journal", journal),
    ("method", method),
    ("clean", clean),
    ("entry", entry),
    ("terminal", terminal),
    ("import", import),
];

/// A noon in November.
const NOON: At = At { utc_ms: 1_795_608_000_000, offset_min: 60, elapsed_ms: 0 };

/// A document: whatever can be read is written so that it reads the same, and exports to every format.
pub fn document(bytes: &[u8]) {
    let Ok(read) = document::read(bytes) else { return };
    let Ok(journal) = Journal::replay(read.entries) else { return };
    let again = document::read(&document::write(&journal)).expect("what was written can be read");
    assert!(!again.edited, "nobody edited the record");
    assert_eq!(again.entries, journal.entries());
    for format in Format::ALL {
        assert!(!render(format, journal.workshop(), texts(journal.workshop().lang)).is_empty());
    }
}

/// A journal's lines, both as they are and each with a correct checksum.
pub fn journal(bytes: &[u8]) {
    document::read_lines(bytes);
    let mut checked = Vec::new();
    for json in bytes.split(|byte| *byte == b'\n') {
        checked.extend(format!("{:08x} ", crc32fast::hash(json)).bytes());
        checked.extend(json);
        checked.push(b'\n');
    }
    let lines = document::read_lines(&checked);
    let Some(base) = lines.base.filter(|base| base.format == FORMAT) else { return };
    let mut written = document::header(&base);
    lines.entries.iter().for_each(|entry| written.extend(document::line(entry)));
    let again = document::read_lines(&written);
    assert_eq!((again.base, &again.entries), (Some(base), &lines.entries));
    assert_eq!((again.torn, again.damaged), (None, None));
}

/// A method's file: whatever is accepted as one can be planned for any day.
pub fn method(bytes: &[u8]) {
    let Ok(text) = std::str::from_utf8(bytes) else { return };
    let Ok(method) = parse("mine.json", text) else { return };
    for minutes in [0, 90, 240, u16::MAX] {
        let plan = method.nearest_plan(minutes).expect("a method has a plan");
        assert!(!fit(plan, plan.start, minutes).is_empty(), "{} is an empty day", plan.id);
    }
}

/// Text from anywhere: cleaning it again changes nothing, and parsing it never panics.
pub fn clean(bytes: &[u8]) {
    let text = String::from_utf8_lossy(bytes);
    if let Some(line) = Line::clean(&text) {
        assert!(line.graphemes(true).count() <= 280 && !line.chars().any(char::is_control));
        assert_eq!(Line::clean(&line), Some(line.clone()), "cleaning again changes it");
        assert!(!fold(&line).is_empty());
    }
    if let Some(prose) = Prose::clean(&text) {
        assert!(!prose.chars().any(|c| c.is_control() && c != '\n'));
        assert_eq!(Prose::clean(&prose), Some(prose.clone()), "cleaning again changes it");
    }
    let slug = slug(&text, Lang::Da);
    assert!((1..=40).contains(&slug.len()) && slug.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-'));
    Due::parse(&text, NOON.today());
    parse_minutes(&text);
    parse_clock(&text);
}

/// A day that is halfway through.
static DAY: LazyLock<Vec<Arc<Entry>>> = LazyLock::new(|| {
    const EXAMPLE: &[u8] = include_bytes!("../workshops/examples/a-library-to-meet-in-en.json");
    demo(&document::read(EXAMPLE).expect("the example reads").entries, NOON)
});

/// Keys in the entry line, including acts and pointing: whatever they are, the entries replay to the same workshop, and
/// the screen can be drawn.
pub fn entry(bytes: &[u8]) {
    let size = Size { cols: 80, rows: 24 };
    let mut model = Model::new(NOON, Lang::En, Settings::default(), size);
    let opened = OpenedWorkshop {
        journal: Journal::replay(DAY.clone()).expect("the example can be led"),
        run: "fuzzed".parse().expect("six letters"),
        path: None,
        findings: Vec::new(),
        left: SavedUi::default(),
    };
    model.update(NOON, Msg::Opened(Box::new(opened)));
    for typed in String::from_utf8_lossy(bytes).chars().take(400) {
        model.update(NOON, Msg::Key(key(typed)));
        if !matches!(model.screen, Screen::Live(_)) {
            break;
        }
    }
    let area = Rect::new(0, 0, size.cols, size.rows);
    draw(&model, &Brush::new(Depth::Ansi16), area, &mut Buffer::empty(area));
    let Screen::Live(live) = &model.screen else { return };
    let replayed = Journal::replay(live.journal.entries().to_vec()).expect("it can be led again");
    assert_eq!(document::write(&replayed), document::write(&live.journal));
}

/// The table of the mapping.
static TABLE: LazyLock<Method> = LazyLock::new(|| {
    let listed = |file: &MethodFile| file.listed.as_ref().is_ok_and(|listed| listed.id == "kortlaegning");
    let file = shipped().into_iter().find(listed).expect("it ships");
    file.method().cloned().expect("the method reads")
});

/// A file that somebody sent back: it is read, or refused, and what is read are rows of the table with a name.
pub fn import(bytes: &[u8]) {
    let table = TABLE.form_table().expect("the method has a table");
    let Ok(found) = read_rows(bytes, table, NOON.today()) else { return };
    assert!(!found.rows.is_empty() && found.rows.len() <= MOST_ROWS);
    for row in &found.rows {
        let mut columns: Vec<&str> = row.cells.iter().map(|(column, _)| column.as_str()).collect();
        assert!(columns.contains(&table.columns[0].id.as_str()), "a row without a name");
        for (column, value) in &row.cells {
            assert!(value.suits(&table.column(column).expect("a column of the table").holds));
        }
        columns.sort_unstable();
        columns.dedup();
        assert_eq!(columns.len(), row.cells.len(), "a cell twice");
    }
}

/// What a terminal sends, in reads of as many bytes as the first byte says, and that many milliseconds apart: whatever it
/// is, two seconds later nothing is held back, and a key is a key.
pub fn terminal(bytes: &[u8]) {
    let Some((step, bytes)) = bytes.split_first() else { return };
    let gap = Duration::from_millis((*step).into());
    let (mut parser, mut now) = (InputParser::default(), Instant::now());
    let mut found = Vec::new();
    for read in bytes.chunks(usize::from(*step).max(1)) {
        found.extend(parser.quiet(now));
        found.extend(parser.bytes(now, read));
        now += gap;
    }
    now += Duration::from_secs(2);
    found.extend(parser.quiet(now));
    assert_eq!(parser.until(), None, "it waits for something");
    assert_eq!(parser.bytes(now, b"q"), [TerminalInput::Key(Key::char('q'))]);
    for input in found {
        let TerminalInput::Paste(text) = input else { continue };
        assert!(text.len() <= LONGEST_PASTE);
    }
}

/// The key that a character stands for: a control character is Ctrl and its letter, or the key that sends it.
fn key(typed: char) -> Key {
    match typed {
        '\n' | '\r' => Key::plain(Code::Enter),
        '\t' => Key::plain(Code::Tab),
        '\u{8}' => Key::plain(Code::Backspace),
        '\u{1b}' => Key::plain(Code::Esc),
        '\u{1c}' => Key::plain(Code::Up),
        '\u{1d}' => Key::plain(Code::Down),
        '\u{1e}' => Key::plain(Code::PageDown),
        '\u{1f}' => Key::plain(Code::PageUp),
        control @ '\u{1}'..='\u{1a}' => Key::ctrl(char::from(b'a' - 1 + control as u8)),
        typed => Key::char(typed),
    }
}
