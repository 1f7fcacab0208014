//! Keys on the methods screen, and what is on a card.

use super::*;
use crate::app::effect::Effect;
use crate::app::msg::Msg;
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

fn model(count: usize) -> Model {
    let size = Size { cols: 60, rows: 20 };
    let mut model = Model::new(At::default(), Lang::En, Settings::default(), size);
    press(&mut model, "4");
    model.update(At::default(), Msg::Methods(files(count)));
    model
}

fn press(model: &mut Model, keys: &str) -> Vec<Effect> {
    let keys = keys.split(' ').map(|key| Msg::Key(key.parse().unwrap()));
    keys.fold(Vec::new(), |_, key| model.update(At::default(), key))
}

fn at(model: &Model) -> (usize, Option<usize>) {
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
    let begins = |text: &str| lines.iter().any(|line| line.text.starts_with(text));
    let plans = "taster (1\u{a0}h\u{a0}30\u{a0}min) · short (2\u{a0}h) · half day (4\u{a0}h) · full day (7\u{a0}h\u{a0}30\u{a0}min) · ";
    assert!(begins(plans));
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
    assert_eq!(plans, 8);
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
    let fields = json["card"].as_object_mut().unwrap();
    all.iter().for_each(|(name, _)| drop(fields.remove(*name)));
    let bare = heads(&MethodFile::of(check::parse("mine.json", &json.to_string())));
    assert!(
        !bare
            .iter()
            .any(|head| ["For whom", "Where it fits", "Helps you to", "Tips"].contains(&head.as_str()))
    );
}
