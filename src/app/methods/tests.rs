//! Keys on the methods screen, and what is on a card.

use super::*;
use crate::app::effect::Effect;
use crate::app::msg::Msg;
use crate::app::programmes::ProgrammeRequest;
use crate::app::{Model, Screen, Settings};
use crate::workshop::method::check;
use crate::workshop::time::At;

const METHOD: &str = include_str!(concat!(env!("OUT_DIR"), "/workshops/methods/framtidsverkstad.json"));

fn files(count: usize) -> Vec<MethodFile> {
    let sound = MethodFile::of(check::parse_built_in("framtidsverkstad.json", METHOD));
    let faulty = check::parse("own.json", "{\n  \"format\": 1,\n  \"idd\": \"x\"\n}");
    let faulty = MethodFile { path: Some("/own.json".into()), ..MethodFile::of(faulty) };
    [sound, faulty].into_iter().take(count).collect()
}

/// A sound method with this id, whose card says this besides.
pub(super) fn card(id: &str, says: &str) -> MethodFile {
    let mut json: serde_json::Value =
        serde_json::from_str(include_str!("../../../tests/it/methods/short-talk.json")).unwrap();
    let says: serde_json::Value = serde_json::from_str(&format!("{{ {says} }}")).unwrap();
    json["id"] = id.into();
    for (name, value) in says.as_object().unwrap() {
        json["card"][name] = value.clone();
    }
    MethodFile::of(check::parse("mine.json", &json.to_string()))
}

/// What is read where the list or a card opens: the methods, and the ready programmes behind them.
pub(super) fn library_read() -> [Effect; 2] {
    [Effect::ReadMethods, Effect::Programme(ProgrammeRequest::ReadLibrary)]
}

fn model(count: usize) -> Model {
    let size = Size { cols: 60, rows: 20 };
    let mut model = Model::new(At::default(), Lang::En, Settings::default(), size);
    press(&mut model, "4");
    model.update(At::default(), Msg::Methods(files(count)));
    model
}

pub(super) fn press(model: &mut Model, keys: &str) -> Vec<Effect> {
    let keys = keys.split(' ').map(|key| Msg::Key(key.parse().unwrap()));
    keys.fold(Vec::new(), |_, key| model.update(At::default(), key))
}

pub(super) fn at(model: &Model) -> (usize, Option<usize>) {
    let Screen::Methods(methods) = &model.screen else { panic!() };
    (methods.at, methods.open)
}

#[test]
fn one_method_is_open_at_once_and_esc_goes_home() {
    let mut model = model(1);
    assert_eq!(at(&model), (0, Some(0)));
    assert_eq!(press(&mut model, "esc"), [Effect::List]);
    assert!(matches!(model.screen, Screen::Home(_)));
}

#[test]
fn of_several_one_is_chosen_and_esc_goes_back_to_them_first() {
    let mut model = model(2);
    assert_eq!(at(&model), (0, None));
    press(&mut model, "down down enter");
    assert_eq!(at(&model), (1, Some(0)));
    press(&mut model, "esc");
    assert_eq!(at(&model), (1, None));
    assert_eq!(press(&mut model, "esc"), [Effect::List]);
}

#[test]
fn esc_in_a_form_goes_back_to_the_card_that_it_was_opened_from_and_else_home() {
    let files = || vec![card("a", ""), card("b", ""), card("c", "")];
    let mut model = model(0);
    model.update(At::default(), Msg::Methods(files()));
    press(&mut model, "down enter enter");
    model.update(At::default(), Msg::Methods(files()));
    assert!(matches!(model.screen, Screen::New(_)));
    assert_eq!(press(&mut model, "esc"), library_read());
    model.update(At::default(), Msg::Methods(files()));
    assert_eq!(at(&model), (1, Some(0)));
    press(&mut model, "esc");
    assert_eq!(at(&model), (1, None), "the list is there");
    press(&mut model, "esc 2");
    model.update(At::default(), Msg::Methods(files()));
    assert!(matches!(model.screen, Screen::New(_)));
    assert_eq!(press(&mut model, "esc"), [Effect::List]);
}

#[test]
fn a_card_is_scrolled_no_further_than_its_end() {
    let mut model = model(1);
    press(&mut model, "pgdn up");
    assert_eq!(at(&model), (0, Some(15)));
    for _ in 0..20 {
        press(&mut model, "pgdn");
    }
    let Screen::Methods(methods) = &model.screen else { panic!() };
    let lines = methods.card(Lang::En, model.texts, model.size).len();
    assert_eq!(at(&model).1, Some(lines - 16));
}

#[test]
fn a_card_says_how_long_each_plan_takes_and_when_its_steps_are() {
    let model = model(1);
    let Screen::Methods(methods) = &model.screen else { panic!() };
    let lines = methods.card(Lang::En, model.texts, Size { cols: 200, rows: 60 });
    let has = |head: &str, text: &str| lines.iter().any(|line| line.head == head && line.text == text);
    let plans = "taster (1\u{a0}h\u{a0}30\u{a0}min) · short (2\u{a0}h) · half day (4\u{a0}h) · full day (7\u{a0}h\u{a0}30\u{a0}min)";
    assert!(lines.iter().any(|line| line.head.is_empty() && line.text.starts_with(plans)));
    assert!(has("", "8 to 35, usually 20"));
    assert!(has("11:45", "Lunch, 1\u{a0}h"));
}

#[test]
fn a_faulty_method_says_in_which_line_of_which_file() {
    let mut model = model(2);
    press(&mut model, "down enter");
    let Screen::Methods(methods) = &model.screen else { panic!() };
    let lines = methods.card(Lang::En, model.texts, model.size);
    assert!(lines.iter().any(|line| line.tone == Tone::Head && line.text == "own.json, line\u{a0}3"));
    assert!(lines.iter().any(|line| line.tone == Tone::Wrong));
}

#[test]
fn a_card_has_its_sections_in_the_order_in_which_one_asks() {
    let mut json: serde_json::Value = serde_json::from_str(METHOD).unwrap();
    let all = [
        ("also", r#"[{ "en": "ALSO" }, { "en": "TOO" }]"#),
        ("whom", r#"{ "en": "WHOM" }"#),
        ("level", r#"{ "en": "LEVEL" }"#),
        ("needs", r#"["choose", "year"]"#),
        ("tips", r#"[{ "en": "TIP" }]"#),
        ("preparation", r#"[{ "en": "PREPARE" }]"#),
        ("gives", r#"{ "en": "GIVES" }"#),
    ];
    for (name, value) in all {
        json["card"][name] = serde_json::from_str(value).unwrap();
    }
    let file = MethodFile::of(check::parse("mine.json", &json.to_string()));
    let texts = model(1).texts;
    let heads = |file: &MethodFile| -> Vec<String> {
        let lines = card::written(file, Lang::En, texts).into_iter();
        lines.filter(|line| line.tone == Tone::Head).map(|line| line.text).collect()
    };
    let found = heads(&file);
    let plans = found.iter().filter(|head| head.starts_with("Plan: ")).count();
    assert_eq!(plans, file.listed.as_ref().unwrap().plans.len());
    let before = ["For whom", "Plans", "People", "Where it fits", "Suits", "Does not suit", "Helps you to"];
    assert_eq!(found[..before.len()], before);
    let after =
        ["Who does what", "Tips", "Preparation", "You need", "What comes out of it", "Where it comes from"];
    assert_eq!(found[before.len() + plans..], after);
    let said: Vec<String> = card::written(&file, Lang::En, texts)
        .into_iter()
        .map(|line| format!("{}{}", line.head, line.text))
        .collect();
    for line in
        ["Also called: ALSO · TOO", "WHOM", "LEVEL", "•choose", "•plan the year", "•TIP", "•PREPARE", "GIVES"]
    {
        assert!(said.iter().any(|said| said == line), "{line}: {said:#?}");
    }
    // What a card does not say has no heading.
    let bare = heads(&self::card("bare", ""));
    assert!(
        !bare
            .iter()
            .any(|head| ["For whom", "Where it fits", "Helps you to", "Tips"].contains(&head.as_str()))
    );
}

/// The screen with these methods, after some keys: `type:` types letters.
pub(super) fn library(all: Vec<MethodFile>, keys: &str) -> Model {
    let size = Size { cols: 80, rows: 24 };
    let mut model = Model::new(At::default(), Lang::En, Settings::default(), size);
    press(&mut model, "4");
    model.update(At::default(), Msg::Methods(all));
    typed(&mut model, keys);
    model
}

pub(super) fn typed(model: &mut Model, keys: &str) {
    for key in keys.split(' ').filter(|key| !key.is_empty()) {
        match key.strip_prefix("type:") {
            Some(letters) => letters.chars().for_each(|c| {
                model.update(At::default(), Msg::Key(Key::char(c)));
            }),
            None => drop(press(model, key)),
        }
    }
}

pub(super) fn names(model: &Model) -> Vec<String> {
    let Screen::Methods(methods) = &model.screen else { panic!("{:?}", model.screen) };
    let method = |entry: LibraryEntry<'_>| match entry {
        LibraryEntry::Method(file) => Some(file.listed.as_ref().unwrap().card.name.get(Lang::En).to_owned()),
        _ => None,
    };
    methods.listed().filter_map(method).collect()
}

fn three() -> Vec<MethodFile> {
    let name = |id: &str, name: &str| self::card(id, &format!(r#""name": {{ "en": "{name}" }}"#));
    vec![name("quay", "Quay"), name("aqua", "Aqua"), name("tree", "Tree?")]
}

#[test]
fn letters_find_at_once_even_those_that_are_keys_elsewhere() {
    assert_eq!(names(&library(three(), "down down")), ["Quay", "Aqua", "Tree?"]);
    let mut model = library(three(), "down down type:q");
    assert_eq!((names(&model), at(&model).0), (vec!["Quay".to_owned(), "Aqua".to_owned()], 0));
    typed(&mut model, "type:ua down backspace backspace type:ree backspace");
    assert_eq!(names(&model), Vec::<String>::new());
    typed(&mut model, "enter");
    assert_eq!(at(&model), (0, None), "there is nothing to open");
    typed(&mut model, "ctrl+u type:re");
    assert_eq!(names(&model), ["Tree?"]);
    model.update(At::default(), Msg::Paste("nowhere".into()));
    assert_eq!(names(&model), Vec::<String>::new());
}

#[test]
fn esc_closes_the_card_then_empties_the_line_and_then_leaves() {
    let mut model = library(three(), "type:aqu enter");
    assert_eq!(at(&model), (0, Some(0)));
    typed(&mut model, "type:q esc");
    assert_eq!((names(&model), at(&model).1), (vec!["Aqua".to_owned()], None));
    typed(&mut model, "esc");
    assert_eq!(names(&model).len(), 3);
    assert_eq!(press(&mut model, "esc"), [Effect::List]);
}

#[test]
fn what_is_typed_while_they_are_being_read_finds_once_they_are() {
    let mut model = Model::new(At::default(), Lang::En, Settings::default(), Size { cols: 80, rows: 24 });
    press(&mut model, "4 t r enter");
    model.update(At::default(), Msg::Methods(three()));
    assert_eq!(names(&model), ["Tree?"]);
}

#[test]
fn enter_opens_the_card_and_enter_again_the_form_with_that_method() {
    let mut model = library(three(), "type:aqua enter");
    assert_eq!(press(&mut model, "enter"), [Effect::ReadMethods]);
    model.update(At::default(), Msg::Methods(three()));
    let Screen::New(new) = &model.screen else { panic!("{:?}", model.screen) };
    assert_eq!(new.method().map(|method| method.id.as_str()), Some("aqua"));
    // A faulty method can't be used.
    let mut model = self::model(2);
    press(&mut model, "down enter enter");
    assert_eq!(at(&model), (1, Some(0)));
}

#[test]
fn finding_and_looking_read_no_method_whole() {
    let unread = |file: MethodFile| MethodFile::known(file.listed, || panic!("read"));
    let mut model = library(three().into_iter().map(unread).collect(), "type:qu down");
    model.size = Size { cols: 120, rows: 36 };
    let Screen::Methods(methods) = &model.screen else { panic!() };
    assert!(!methods.card(Lang::En, model.texts, model.size).is_empty());
}

#[test]
fn those_used_last_stand_first_until_something_is_typed_and_a_page_is_as_long_as_it_is_seen() {
    let mut all = three();
    all[2].used = Some(0);
    let mut model = library(all, "");
    assert_eq!(names(&model), ["Tree?", "Quay", "Aqua", "Tree?"]);
    let Screen::Methods(methods) = &model.screen else { panic!() };
    assert_eq!(
        [0, 1, 2].map(|at| methods.begins(at)),
        [Some(MethodsBlock::Recent), Some(MethodsBlock::All), None]
    );
    // A heading, a method, a blank, three questions, a blank, a heading and a method take eleven rows.
    assert_eq!([10, 11, 12, 13].map(|rows| methods.page(0, rows)), [0..1, 0..2, 0..2, 0..3]);
    assert_eq!([2, 3].map(|at| methods.page(at, 11)), [2..4, 2..4]);
    // So many are seen below heading and blank, above notice and footer.
    model.size = Size { cols: 40, rows: 15 };
    typed(&mut model, "pgdn");
    assert_eq!(at(&model).0, 2);
    typed(&mut model, "pgdn");
    assert_eq!(at(&model).0, 3);
    typed(&mut model, "pgup");
    assert_eq!(at(&model).0, 0);
    typed(&mut model, "type:tree");
    assert_eq!(names(&model), ["Tree?"]);
}

#[test]
fn what_is_done_elsewhere_is_told_below_what_was_found_and_cannot_be_made() {
    let mut model = model(2);
    press(&mut model, "n a a");
    let Screen::Methods(methods) = &model.screen else { panic!() };
    let said = methods.said_elsewhere(Lang::En, model.size).join(" ");
    assert!(said.starts_with("There are no clinical assessments here"), "{said}");
    assert_eq!(methods.listed().count(), 0);
    assert_eq!(press(&mut model, "enter"), []);
    assert_eq!(at(&model), (0, None), "nothing opens");
    // With fewer letters anybody may mean something else, and it goes with what was typed.
    for keys in ["backspace", "esc"] {
        press(&mut model, keys);
        let Screen::Methods(methods) = &model.screen else { panic!() };
        assert_eq!(methods.said_elsewhere(Lang::En, model.size), Vec::<&str>::new());
    }
}

#[test]
fn what_is_told_below_the_list_takes_its_rows_from_the_list() {
    let mut model = model(1);
    let many = (0..30).map(|nth| card(&format!("talk-{nth}"), r#""name": { "en": "Film talk" }"#)).collect();
    model.update(At::default(), Msg::Methods(many));
    let rows = |model: &Model| {
        let Screen::Methods(methods) = &model.screen else { panic!() };
        methods.list_height(Lang::En, model.size)
    };
    let whole = rows(&model);
    press(&mut model, "f i l m");
    let Screen::Methods(methods) = &model.screen else { panic!() };
    let said = methods.said_elsewhere(Lang::En, model.size).len() as u16;
    assert!(said > 1 && methods.listed().count() == 30);
    assert_eq!(rows(&model), whole - said - 1);
    // The next page begins behind what is seen.
    press(&mut model, "pgdn");
    assert_eq!(at(&model).0, usize::from(rows(&model) / ENTRY));
}
