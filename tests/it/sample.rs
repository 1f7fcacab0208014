//! The kind of step that only tests have, in every format, on every sheet, and in the built program.
//! `stories/sample.story` leads it.

use verkstad::export::print::{Sheet, print};
use verkstad::export::{Format, render};
use verkstad::i18n::Locale;
use verkstad::workshop::decide::{Command, RowCommand};
use verkstad::workshop::event::{Entry, Event};
use verkstad::workshop::journal::Journal;
use verkstad::workshop::method::check::parse;
use verkstad::workshop::table::CellValue;
use verkstad::workshop::time::At;
use verkstad::workshop::words::Lang;

use crate::package;
use crate::seven::opened;

/// A workshop whose first row is filled in.
fn filled() -> Journal {
    let (at, by, opened) = (At::default(), "aaaaaa".parse().unwrap(), opened("sample.json", Lang::Nn));
    let date = opened.date;
    let events = vec![Event::Opened(Box::new(opened))];
    let mut journal = Journal::replay(vec![Entry { seq: 1, at, by, events }]).unwrap();
    let table = journal.workshop().method.tables[0].clone();
    let row = journal.workshop().rows_of(&table)[0].id;
    for (column, typed) in table.asked().zip(["Kari + Ola", "4", "3"]) {
        let value = CellValue::read(&column.holds, typed, date);
        assert!(value.is_some(), "{typed}");
        journal.command(Command::Row(RowCommand::Set(row, column.id.clone(), value)), at, by).unwrap();
    }
    journal
}

#[test]
fn it_comes_out_in_every_format() {
    let texts = Locale::Nn.load();
    for format in Format::ALL {
        let out = String::from_utf8(render(format, filled().workshop(), &texts)).unwrap();
        for word in ["Romma", "Kven", "Poeng", "Kjøken", "Loft", "Kari + Ola", "12"] {
            assert!(out.contains(word), "{word} is not in {format}:\n{out}");
        }
    }
}

#[test]
fn its_step_stands_on_the_sheets_that_have_steps() {
    let texts = Locale::Nn.load();
    for sheet in Sheet::ALL {
        let out = String::from_utf8(print(sheet, filled().workshop(), &texts)).unwrap();
        let steps = matches!(sheet, Sheet::RunSheet | Sheet::Agenda | Sheet::MethodCard);
        assert_eq!(out.contains("Del romma"), steps, "{sheet}:\n{out}");
    }
}

#[test]
fn a_table_of_plans_has_a_kind_of_its_own() {
    let text = std::fs::read_to_string(package().join("tests/it/methods/sample.json")).unwrap();
    let faulty =
        |from: &str, to: &str| format!("{:?}", parse("sample.json", &text.replace(from, to)).unwrap_err());
    for (from, to) in [
        (r#""table": "rom""#, r#""table": "notat""#),
        (r#""table": "rom""#, r#""table": "hage""#),
        (
            r#""holds": "who" }"#,
            r#""holds": "who", "role": "who" }, { "id": "kva", "name": { "nn": "Kva" }, "role": "what" }"#,
        ),
    ] {
        let fault = faulty(from, to);
        assert!(fault.contains("sample.table"), "{to}: {fault}");
    }
}

/// Leads it in a terminal, shows it in the second window, kills it, and continues.
#[cfg(unix)]
#[test]
fn the_built_program_keeps_it_and_shows_it_in_the_second_window() {
    use crate::files;
    use crate::pty::led::{CONSOLE, Made, SAVED};
    use crate::pty::session::{Home, Session};

    let home = Home::new();
    let method = package().join("tests/it/methods/sample.json");
    let own = home.path().join("state/methods");
    std::fs::create_dir_all(&own).unwrap();
    std::fs::copy(method, own.join("sample.json")).unwrap();
    let day = ["--date", "2026-11-24", "--start", "13:00", "--people", "6", "--question", "Kva skal bort?"];
    let ran = home.verkstad(
        &[&["new", "--lang", "en", "--workshop-lang", "nn", "--method", "sample"], &day[..]].concat(),
    );
    assert!(ran.status.success(), "{}", String::from_utf8_lossy(&ran.stderr));
    let path = files(&home.documents(), "json").pop().unwrap();
    let made = Made { home, path };

    let lead = || {
        let args = ["run", made.file(), "--screens", "2"];
        Session::start_in(&made.home, &args, &[], CONSOLE)
    };
    let room = Session::start_in(&made.home, &["screen"], &[], (80, 24));
    let mut console = lead();
    console.wait_for("Ryddedag");
    console.key("ctrl+n ctrl+n");
    console.wait_for("Kjøken · Kven");
    console.line("Kari + Ola");
    room.wait_for("Kari + Ola");
    console.key("ctrl+a");
    console.line("4");
    console.wait_for("Loft · Timar");
    console.wait_for(SAVED);
    room.wait_until("the table, the last cell at hand", |screen| {
        screen.lines().any(|line| line.contains("Loft") && line.contains("█ –"))
    });
    console.kill();
    let row = made.record()["tables"][0]["rows"][0]["cells"].clone();
    assert_eq!((row[0]["text"].as_str(), row[1]["text"].as_str()), (Some("Kari + Ola"), Some("4")));
    let mut console = lead();
    console.wait_for("Loft · Timar");
    console.key("ctrl+z");
    room.wait_until("what was taken back is gone", |screen| !screen.contains(" 4"));
    assert_eq!(console.quit(), 0);
}
