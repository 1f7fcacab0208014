//! The screens outside a workshop: snapshots in text, and that no size breaks them.

use std::sync::LazyLock;

use proptest::prelude::*;
use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

use super::theme::Depth;
use super::{Brush, draw};
use crate::app::key::Key;
use crate::app::msg::{DocumentState, Listing, MethodFile, Msg};
use crate::app::new::Asked;
use crate::app::{Model, Screen, Settings, Size, texts};
use crate::workshop::method::check;
use crate::workshop::record::{Progress, RecordHead};
use crate::workshop::time::{At, utc_ms};
use crate::workshop::words::Lang;

const CHECK_IN: &str = include_str!(concat!(env!("OUT_DIR"), "/workshops/methods/check-in.json"));
const WORD_WALL: &str = include_str!(concat!(env!("OUT_DIR"), "/workshops/methods/leirbal-word-wall.json"));
const CAMPFIRE: &str = include_str!(concat!(env!("OUT_DIR"), "/workshops/methods/leirbal.json"));
const CIRCLES: &str = include_str!(concat!(env!("OUT_DIR"), "/workshops/methods/leirbal-two-circles.json"));
const MEETING: &str = include_str!(concat!(env!("OUT_DIR"), "/workshops/methods/workplace-meeting.json"));
const FIVE_LINES: &str =
    include_str!(concat!(env!("OUT_DIR"), "/workshops/methods/del-av-framtidsverkstad.json"));
const METHOD: &str = include_str!(concat!(env!("OUT_DIR"), "/workshops/methods/framtidsverkstad.json"));

fn at() -> At {
    let date = chrono::NaiveDate::from_ymd_opt(2026, 11, 21).unwrap();
    At { utc_ms: utc_ms(date, 8 * 60 + 10, 60), offset_min: 60, elapsed_ms: 0 }
}

fn listing(title: &str, day: u32, people: u16, progress: Progress) -> Listing {
    let date = chrono::NaiveDate::from_ymd_opt(2026, 11, day).unwrap();
    let (title, method) = (title.into(), "Future workshop".into());
    Listing {
        path: format!("/{day}.json").into(),
        head: RecordHead {
            title,
            dates: vec![date],
            date,
            start: Some(540),
            held: if progress == Progress::Ended { (Some(545), Some(958)) } else { (None, None) },
            question: String::new(),
            method,
            people,
            progress,
            follows: Vec::new(),
            steps: crate::workshop::used_minutes::HeldSteps::default(),
        },
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
        let faulty = check::parse("leirbål.json", "{\n  \"format\": 1,\n  \"idd\": \"x\"\n}");
        let answers = [
            Msg::Listed(model_listed(&model)),
            Msg::Methods(vec![
                MethodFile::of(check::parse_built_in("framtidsverkstad.json", METHOD)),
                MethodFile { path: Some("/own.json".into()), ..MethodFile::of(faulty) },
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
    let shown = letters(&picture(&model("6 down", (80, 24))));
    insta::assert_snapshot!("language_80x24", shown);
}

#[test]
fn the_list_of_methods_has_its_blocks() {
    for (lang, size) in [(Lang::En, (40, 15)), (Lang::Sv, (80, 24)), (Lang::Nn, (120, 36))] {
        let mut model = Model::new(at(), lang, Settings::default(), Size { cols: size.0, rows: size.1 });
        model.update(at(), Msg::Key(Key::char('4')));
        let texts = [METHOD, CHECK_IN, MEETING, CAMPFIRE, WORD_WALL, CIRCLES];
        let read = |text| MethodFile::of(check::parse_built_in("method.json", text));
        let mut files = texts.map(read).to_vec();
        files[2].used = Some(0);
        model.update(at(), Msg::Methods(files));
        let shown = letters(&picture(&model));
        insta::assert_snapshot!(format!("methods_blocks_{}x{}", size.0, size.1), shown);
    }
}

const FORM: [(u16, u16); 3] = [(40, 15), (80, 24), (120, 36)];

/// The form in a language after some keys.
fn form(lang: Lang, keys: &str, size: (u16, u16)) -> Model {
    static READ: LazyLock<Vec<MethodFile>> = LazyLock::new(|| {
        let read = |text| MethodFile::of(check::parse_built_in("method.json", text));
        [METHOD, CHECK_IN, WORD_WALL, MEETING, FIVE_LINES].map(read).to_vec()
    });
    let mut model = Model::new(at(), lang, Settings::default(), Size { cols: size.0, rows: size.1 });
    for key in keys.split(' ') {
        model.update(at(), Msg::Key(key.parse().unwrap()));
    }
    // Home leads to a check-in by its digit, and to a campfire by its name.
    let methods = if keys.starts_with('5') {
        READ.clone()
    } else {
        let at = [("2 pgup left right", 4), ("2 pgup right", 2), ("2 pgup left", 3)]
            .into_iter()
            .find(|(open, _)| keys.starts_with(open));
        vec![READ[at.map_or(0, |(_, at)| at)].clone()]
    };
    model.update(at(), Msg::Methods(methods));
    model
}

#[test]
fn no_label_of_the_form_is_cut_in_any_language() {
    for (lang, size) in Lang::ALL.into_iter().flat_map(|lang| FORM.map(|size| (lang, size))) {
        let mut seen = String::new();
        // A workshop asks for all but how long each speaks, which a check-in asks for, the words of a campfire, the
        // numbers of a meeting's items, and when people meet again.
        for (open, down) in ["2 pgup", "5 pgup", "2 pgup right", "2 pgup left", "2 pgup left right"]
            .into_iter()
            .flat_map(|open| (0..19).step_by(3).map(move |down| (open, down)))
        {
            let keys = format!("{open}{}", " down".repeat(down));
            seen += &letters(&picture(&form(lang, &keys, size)));
        }
        // What a method's own line is called, the method says.
        let own = Asked::About(crate::workshop::event::Field::Today);
        for asked in Asked::ALL.into_iter().filter(|asked| *asked != own) {
            let label = asked.label(texts(lang));
            assert!(seen.contains(&label), "{label} at {size:?}");
            for end in 4..label.chars().count() {
                let cut = format!(" {}…", label.chars().take(end).collect::<String>());
                assert!(!seen.contains(&cut), "{label} at {size:?}");
            }
        }
    }
}

#[test]
fn what_a_method_calls_a_line_is_cut_and_its_value_stays_in_the_column_of_the_others() {
    let file = include_str!("../../tests/it/methods/plans-under.json");
    let file = file.replace("As it came", "What was heard in the house until now");
    let mut model = Model::new(at(), Lang::En, Settings::default(), Size { cols: 80, rows: 24 });
    model.update(at(), Msg::Key(Key::char('2')));
    model.update(at(), Msg::Methods(vec![MethodFile::of(check::parse("method.json", &file))]));
    let shown = letters(&picture(&model));
    // The column in which a value begins, of the line that begins with this.
    let value = |label: &str| {
        let row = shown.lines().find(|row| row.contains(label)).unwrap_or_else(|| panic!("{label}\n{shown}"));
        let before = row.split_once(label).unwrap().0.chars().count() + label.chars().count();
        let behind: Vec<char> = row.chars().skip(before).collect();
        let cut = behind.iter().position(|c| *c == '…').map_or(0, |at| at + 1);
        before + cut + behind.iter().skip(cut).take_while(|c| **c == ' ').count()
    };
    assert_eq!(value("What was heard"), value("Sorted"), "{shown}");
    assert!(shown.contains("What was heard") && !shown.contains("until now"), "{shown}");
}

#[test]
fn a_form_that_does_not_know_its_lines_yet_says_so_to_whoever_types() {
    for size in FORM {
        let reading = |keys| letters(&picture(&model(keys, size))).contains("Reading the methods …");
        assert!(reading("5 type:x") && !reading("5"), "{size:?}");
    }
}

#[test]
fn a_hint_of_the_form_loses_whole_sentences_and_is_never_cut() {
    for (lang, size) in Lang::ALL.into_iter().flat_map(|lang| FORM.map(|size| (lang, size))) {
        for (open, down) in ["2", "5"].into_iter().flat_map(|open| (0..19).map(move |down| (open, down))) {
            let model = form(lang, &format!("{open} pgup{}", " down".repeat(down)), size);
            let Screen::New(new) = &model.screen else { panic!("{open}") };
            let asked = new.at;
            let shown = letters(&picture(&model)).split_whitespace().collect::<Vec<_>>().join(" ");
            let hint = new.hint(texts(lang)).split_whitespace().collect::<Vec<_>>().join(" ");
            // A long date may stand alone.
            let Some((_, behind)) = shown.split_once(super::sentence::first(&hint)) else {
                assert_eq!(asked, Asked::Date, "{hint} at {size:?}:\n{}", letters(&picture(&model)));
                continue;
            };
            assert!(!behind.starts_with('…'), "{hint} at {size:?}:\n{}", letters(&picture(&model)));
        }
    }
}

#[test]
fn a_date_in_the_form_is_written_as_the_language_does() {
    let days = [
        (Lang::Sv, "i dag, lördag 21 november 2026"),
        (Lang::Nb, "i dag, lørdag 21. november 2026"),
        (Lang::Da, "i dag, lørdag den 21. november 2026"),
    ];
    for (lang, day) in days {
        let shown = letters(&picture(&form(lang, "2", (80, 24)))).replace('\u{a0}', " ");
        assert!(shown.contains(day) && !shown.contains("2026-"), "{shown}");
        let typed = letters(&picture(&form(lang, "2 down down", (80, 24))));
        assert!(!typed.contains("2026-"), "{typed}");
        let narrow = letters(&picture(&form(lang, "2 down", (40, 15)))).replace('\u{a0}', " ");
        assert!(narrow.contains("november 2026") && !narrow.contains("2026-"), "{narrow}");
    }
    let mut model = form(Lang::Sv, "2 down down", (80, 24));
    "2027-05-20".chars().for_each(|c| drop(model.update(at(), Msg::Key(Key::char(c)))));
    model.update(at(), Msg::Key("down".parse().unwrap()));
    let shown = letters(&picture(&model));
    assert!(shown.contains("torsdag 20 maj 2027") && !shown.contains("2027-"), "{shown}");
}

#[test]
fn enter_is_offered_only_where_something_can_be_chosen() {
    let chooses = |model: &Model| letters(&picture(model)).lines().last().unwrap().contains("Enter  Choose");
    for (keys, there) in [("", true), ("3", true), ("4", true), ("4 enter", false)] {
        assert_eq!(chooses(&model(keys, (80, 24))), there, "{keys}");
    }
    // The only method is open at once; and of no workshops none can be chosen.
    assert!(!chooses(&form(Lang::En, "4", (80, 24))));
    let mut empty = Model::new(at(), Lang::En, Settings::default(), Size { cols: 80, rows: 24 });
    empty.update(at(), Msg::Listed(Vec::new()));
    empty.update(at(), Msg::Key(Key::char('3')));
    assert!(!chooses(&empty));
    let card = letters(&picture(&form(Lang::Sv, "4", (80, 24))));
    assert!(card.contains("rad\u{a0}1–"), "{card}");
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
