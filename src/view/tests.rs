//! The screens outside a workshop: snapshots in text, and that no size breaks them.

use proptest::prelude::*;
use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

use super::theme::Depth;
use super::{Brush, draw};
use crate::app::key::Key;
use crate::app::msg::{DocumentState, Listing, MethodFile, Msg};
use crate::app::{Model, Settings, Size};
use crate::workshop::method::check;
use crate::workshop::record::{Progress, RecordHead};
use crate::workshop::time::{At, utc_ms};
use crate::workshop::words::Lang;

const METHOD: &str = include_str!("../../workshops/methods/framtidsverkstad.json");

fn at() -> At {
    let date = chrono::NaiveDate::from_ymd_opt(2026, 11, 21).unwrap();
    At { utc_ms: utc_ms(date, 8 * 60 + 10, 60), offset_min: 60, elapsed_ms: 0 }
}

fn listing(title: &str, day: u32, people: u16, progress: Progress) -> Listing {
    let date = chrono::NaiveDate::from_ymd_opt(2026, 11, day).unwrap();
    let (title, method) = (title.into(), "Future workshop".into());
    Listing {
        path: format!("/{day}.json").into(),
        head: RecordHead { title, dates: vec![date], date, method, people, progress },
        whole: DocumentState::Sound,
    }
}

/// The program at home after some keys, with the shell's answers already in.
fn model(keys: &str, (cols, rows): (u16, u16)) -> Model {
    let mut model = Model::new(at(), Lang::En, Settings::default(), Size { cols, rows });
    model.update(
        at(),
        Msg::Listed(vec![
            listing("Tryggare vardag på Solgården", 3, 24, Progress::Ended),
            listing("En skola där alla vill stanna kvar", 20, 31, Progress::Begun),
            Listing {
                whole: DocumentState::Edited, ..listing("Nattlaget våren", 28, 1, Progress::NotBegun)
            },
        ]),
    );
    for key in keys.split(' ').filter(|key| !key.is_empty()) {
        match key.strip_prefix("type:") {
            Some(text) => text.chars().for_each(|c| {
                model.update(at(), Msg::Key(Key::char(if c == '_' { ' ' } else { c })));
            }),
            None => drop(model.update(at(), Msg::Key(key.parse().unwrap()))),
        }
        let answers = [
            Msg::Listed(model_listed(&model)),
            Msg::Methods(vec![
                MethodFile { path: None, method: check::parse_built_in("framtidsverkstad.json", METHOD) },
                MethodFile {
                    path: Some("/own.json".into()),
                    method: check::parse("leirbål.json", "{\n  \"format\": 1,\n  \"idd\": \"x\"\n}"),
                },
            ]),
        ];
        if ["2", "4"].contains(&key) && keys.starts_with(key) {
            answers.into_iter().for_each(|msg| drop(model.update(at(), msg)));
        }
    }
    model
}

fn model_listed(model: &Model) -> Vec<Listing> {
    match &model.screen {
        crate::app::Screen::Home(home) => home.listed.clone().unwrap_or_default(),
        _ => Vec::new(),
    }
}

fn picture(model: &Model) -> Buffer {
    let area = Rect::new(0, 0, model.size.cols, model.size.rows);
    let mut buf = Buffer::empty(area);
    draw(model, &Brush::new(Depth::TrueColour), area, &mut buf);
    buf
}

/// The screen as text, rows trimmed at the right.
fn letters(buf: &Buffer) -> String {
    let width = usize::from(buf.area.width).max(1);
    let rows = buf.content.chunks(width);
    rows.map(|row| row.iter().map(|cell| cell.symbol()).collect::<String>().trim_end().to_owned() + "\n")
        .collect()
}

const SCREENS: [(&str, &str); 13] = [
    ("home", ""),
    ("saved", "3 down"),
    ("new", "2"),
    ("new_filled", "2 type:Hur_får_vi_alla_att_stanna? down down down"),
    ("new_end", "2 type:Hur? down down down down type:1700 up"),
    ("new_wrong", "2 ctrl+n"),
    ("new_vision", "2 type:Hur? down down down down down down down down down"),
    ("new_make", "2 type:Hur? pgdn"),
    ("methods", "4"),
    ("method", "4 enter"),
    ("method_faulty", "4 down enter"),
    ("keys", "f1"),
    ("palette", "ctrl+k type:quit"),
];

#[test]
fn the_screens_look_as_they_did() {
    for (name, keys) in SCREENS {
        for size in [(40, 15), (80, 24)] {
            let shown = letters(&picture(&model(keys, size)));
            insta::assert_snapshot!(format!("{name}_{}x{}", size.0, size.1), shown);
        }
    }
    let shown = letters(&picture(&model("5 down", (80, 24))));
    insta::assert_snapshot!("language_80x24", shown);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn no_size_breaks_a_screen(cols in 1u16..90, rows in 1u16..45, which in 0..SCREENS.len()) {
        let (_, keys) = SCREENS[which];
        let model = model(keys, (cols, rows));
        let area = Rect::new(0, 0, cols, rows);
        let mut buf = Buffer::empty(area);
        let cursor = draw(&model, &Brush::new(Depth::Ansi16), area, &mut buf);
        prop_assert!(cursor.is_none_or(|at| area.contains(at)), "{cursor:?}");
    }
}
