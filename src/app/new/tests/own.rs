//! Questions of one's own in the form, and what a form keeps when its method or its language changes.

use super::*;
use crate::app::msg::OwnReport;
use crate::app::notice::{KeptNotice, Notice};
use crate::app::questions::{self, OwnQuestion, QuestionsChange};
use crate::app::{say, texts};
use crate::workshop::text::Line;

const QUESTION: Asked = Asked::About(Field::Question);
const TODAY: Asked = Asked::About(Field::Today);

fn own(lang: Lang, texts: &[&str]) -> Vec<OwnQuestion> {
    let own = |text: &&str| OwnQuestion { of: Field::Question, lang, text: Line::clean(text).unwrap() };
    texts.iter().map(own).collect()
}

/// The form for a check-in in nynorsk, whose method is this one, with these questions of one's own.
fn with_own(file: &str, own: Vec<OwnQuestion>) -> Model {
    let mut model = Model::new(at(), Lang::Nn, Settings::default(), Size { cols: 80, rows: 24 });
    press(&mut model, "5");
    let method = check::parse_built_in("check-in.json", file);
    model.update(at(), Msg::Methods(vec![MethodFile { own, ..MethodFile::of(method) }]));
    model
}

/// The file of a check-in that offers no questions.
fn without_offered() -> String {
    let mut file: serde_json::Value = serde_json::from_str(CHECK_IN_FILE).unwrap();
    file["questions"]["offered"] = serde_json::json!([]);
    file.to_string()
}

fn text(model: &Model, asked: Asked) -> &str {
    form(model).text(asked)
}

fn remembered(effects: &[Effect]) -> Vec<&str> {
    let typed = effects.iter().filter_map(|effect| match effect {
        Effect::Questions(QuestionsChange::Typed(_, question)) => Some(question.text.as_str()),
        _ => None,
    });
    typed.collect()
}

#[test]
fn what_was_typed_is_remembered_once_it_was_made_and_not_before() {
    let mut model = with_own(CHECK_IN_FILE, Vec::new());
    write(&mut model, "Kva gler deg?");
    let effects = press(&mut model, "enter 9 enter");
    assert!(matches!(effects.first(), Some(Effect::Create(..))) && remembered(&effects).is_empty());
    let Screen::New(form) = &mut model.screen else { panic!() };
    form.not_made();
    assert!(form.was_made().is_empty(), "no workshop has it");
    press(&mut model, "enter");
    let Screen::New(form) = &mut model.screen else { panic!() };
    let made = form.was_made();
    assert_eq!(remembered(&made), ["Kva gler deg?"]);
    assert_eq!(made.last(), Some(&Effect::Remember(crate::app::effect::Chosen::Method("check-in".into()))));
}

#[test]
fn the_only_question_of_ones_own_can_be_forgotten() {
    let mut model = with_own(&without_offered(), own(Lang::Nn, &["Berit?"]));
    assert_eq!((text(&model, QUESTION), form(&model).is_offered()), ("Berit?", true));
    let forgotten = press(&mut model, "ctrl+d");
    assert!(matches!(&forgotten[..], [Effect::Questions(QuestionsChange::Forgotten(..))]), "{forgotten:?}");
    assert_eq!((text(&model, QUESTION), form(&model).is_offered()), ("", false));
    let mut model = with_own(&without_offered(), own(Lang::Nn, &["Berit?", "Kari?"]));
    press(&mut model, "right");
    assert_eq!(text(&model, QUESTION), "Kari?");
    press(&mut model, "ctrl+d");
    assert_eq!(text(&model, QUESTION), "Berit?", "one is left");
}

#[test]
fn another_language_asks_the_same_of_the_methods_questions() {
    let mut model = with_own(CHECK_IN_FILE, own(Lang::Nn, &["Berit?"]));
    press(&mut model, "right right");
    assert_eq!(text(&model, QUESTION), "Kva treng du å leggje frå deg for å vere her?");
    fill(&mut model, Asked::Lang, "");
    press(&mut model, "right");
    assert_eq!(text(&model, QUESTION), "Hvad skal du lægge fra dig for at være her?");
    press(&mut model, "left");
    assert_eq!(text(&model, QUESTION), "Kva treng du å leggje frå deg for å vere her?");
    // One's own has no other language.
    fill(&mut model, QUESTION, "");
    press(&mut model, "left left");
    assert_eq!(text(&model, QUESTION), "Berit?");
    fill(&mut model, Asked::Lang, "");
    press(&mut model, "right");
    assert_eq!(text(&model, QUESTION), "Hvad håber du, vi går herfra med?");
}

/// The form for a check-in, with the methods between which the arrows change.
fn among(ids: &[(&str, &str)]) -> Model {
    let mut model = Model::new(at(), Lang::Sv, Settings::default(), Size { cols: 80, rows: 24 });
    press(&mut model, "2");
    let read = |(name, file): &(&str, &str)| MethodFile::of(check::parse_built_in(name, file));
    model.update(at(), Msg::Methods(ids.iter().map(read).collect()));
    press(&mut model, "pgup");
    model
}

#[test]
fn a_way_to_answer_is_chosen_for_one_method() {
    let check_out = include_str!(concat!(env!("OUT_DIR"), "/workshops/methods/check-out.json"));
    let mut model = among(&[("check-in.json", CHECK_IN_FILE), ("check-out.json", check_out)]);
    let usual = form(&model).turn().map(|turn| turn.seconds);
    fill(&mut model, Asked::Turn, "");
    press(&mut model, "right");
    assert_ne!(form(&model).turn().map(|turn| turn.seconds), usual);
    fill(&mut model, Asked::Written, "");
    press(&mut model, "right");
    assert!(form(&model).writes_down());
    press(&mut model, "pgup right");
    assert_eq!(form(&model).method().unwrap().id, "check-out");
    assert!(!form(&model).writes_down(), "off unless chosen");
    press(&mut model, "left");
    assert_eq!(form(&model).turn().map(|turn| turn.seconds), usual);
}

#[test]
fn the_question_of_a_step_is_that_of_its_method_alone() {
    let cafe = include_str!(concat!(env!("OUT_DIR"), "/workshops/methods/world-cafe.json"));
    let mut model = among(&[("follow-up.json", AGAIN), ("world-cafe.json", cafe)]);
    fill(&mut model, TODAY, "Vad tar du med dig hem?");
    press(&mut model, "pgup right");
    let usual = form(&model).method().unwrap().first_today(Lang::Sv).to_owned();
    assert_eq!(text(&model, TODAY), usual);
    press(&mut model, "left");
    assert_eq!(text(&model, TODAY), "Vad tar du med dig hem?", "nothing that was typed is lost");
}

#[test]
fn what_stands_in_a_field_goes_into_no_field_of_another_method() {
    let theory = include_str!(concat!(env!("OUT_DIR"), "/workshops/methods/forandringsteori.json"));
    let mut other: serde_json::Value = serde_json::from_str(theory).unwrap();
    other["id"] = "other".into();
    for step in other["steps"].as_array_mut().unwrap() {
        if step["kind"]["board"]["beforehand"] == true {
            step["kind"]["board"]["fills"] = serde_json::json!(["results"]);
        }
    }
    let mut model = among(&[("forandringsteori.json", theory), ("other.json", &other.to_string())]);
    let field = |model: &Model| form(model).field_at(0).unwrap().id.clone();
    fill(&mut model, Asked::Filled(0), "För få vågar");
    assert_eq!(field(&model), "problem");
    press(&mut model, "pgup right");
    assert_eq!((field(&model), text(&model, Asked::Filled(0))), ("results".to_owned(), ""));
    assert!(form(&model).filled().is_empty());
    press(&mut model, "left");
    assert_eq!(text(&model, Asked::Filled(0)), "För få vågar", "nothing that was typed is lost");
    assert_eq!(form(&model).filled()[0].0, "problem");
}

#[test]
fn what_became_of_the_file_is_said_in_words_of_its_own() {
    let mut model = with_own(CHECK_IN_FILE, own(Lang::Nn, &["Berit?"]));
    let file = std::path::PathBuf::from("/config").join(questions::FILE);
    model.update(at(), Msg::Own(OwnReport::NotForgotten(file)));
    let said = |notice: &Notice| say::notice(notice, texts(Lang::En));
    let told = said(model.notice.as_ref().unwrap());
    assert!(told.starts_with("verkstad could not forget the question"), "{told}");
    assert!(told.contains("/config/questions.json"), "{told}");
    let deleted = |names: &[&str]| {
        let names = names.iter().map(|name| (*name).to_owned()).collect();
        said(&KeptNotice::ExportsDeleted(names).into())
    };
    let both = deleted(&["out.md", questions::FILE]);
    assert!(both.contains("out.md. Export again") && both.contains("Your own questions"), "{both}");
    let alone = deleted(&[questions::FILE]);
    assert!(!alone.contains("Export again") && alone.contains("Your own questions"), "{alone}");
}

#[test]
fn what_is_pressed_while_the_methods_are_read_waits_for_the_lines_of_the_form() {
    let mut model = Model::new(at(), Lang::Nn, Settings::default(), Size { cols: 80, rows: 24 });
    press(&mut model, "5");
    model.update(at(), Msg::Paste("Kva no?".to_owned()));
    press(&mut model, "enter 2 0 ctrl+n");
    let method = check::parse_built_in("check-in.json", CHECK_IN_FILE);
    let effects = model.update(at(), Msg::Methods(vec![MethodFile::of(method)]));
    assert_eq!(text(&model, Asked::People), "20");
    assert_eq!(text(&model, Asked::About(Field::Question)), "Kva no?");
    assert!(matches!(effects.as_slice(), [Effect::Create(..)]), "{effects:?}");
    // A disk that hangs holds nobody there, and what was pressed for the form is for no other.
    let mut model = Model::new(at(), Lang::Nn, Settings::default(), Size { cols: 80, rows: 24 });
    press(&mut model, "5 7 esc");
    assert!(matches!(model.screen, Screen::Home(_)));
    press(&mut model, "5");
    let method = check::parse_built_in("check-in.json", CHECK_IN_FILE);
    model.update(at(), Msg::Methods(vec![MethodFile::of(method)]));
    assert_ne!(text(&model, Asked::People), "7");
}
