//! What is found by typing, and which keys do something in what lies on top of any screen.

use super::*;
use crate::app::msg::{Effect, Msg};
use crate::app::{Notice, Settings, Size, texts};
use crate::workshop::time::At;

fn model(lang: Lang) -> Model {
    Model::new(At::default(), lang, Settings::default(), Size { cols: 80, rows: 24 })
}

fn press(model: &mut Model, keys: &str) -> Vec<Effect> {
    let keys = keys.split(' ').map(|key| Msg::Key(key.parse().unwrap()));
    keys.fold(Vec::new(), |_, key| model.update(At::default(), key))
}

/// The likeliest actions that are called so on the home screen.
fn found(lang: Lang, typed: &str) -> Vec<Action> {
    let palette = Palette { typed: Editor::with(typed), at: 0 };
    let model = model(lang);
    palette.found(&model.screen, texts(lang)).into_iter().map(|(action, _)| action).collect()
}

const QUIT: Action = Action::Program(super::super::action::Program::Quit);
const HELP: Action = Action::Program(super::super::action::Program::Help);

#[test]
fn an_action_is_found_by_the_beginning_of_any_word_for_it() {
    for (lang, typed) in [
        (Lang::En, "quit"),
        (Lang::En, "EXI"),
        (Lang::Sv, "avsl"),
        (Lang::Sv, "lamna"),
        (Lang::Sv, "Lämna"),
        (Lang::Sv, "gå ut"),
        (Lang::Da, "ga ud"),
        (Lang::Nb, "forl"),
        (Lang::Nn, "lukk"),
    ] {
        assert_eq!(found(lang, typed).first(), Some(&QUIT), "{typed}");
    }
    assert_eq!(found(Lang::Da, "HJAELP").first(), Some(&HELP));
    assert!(found(Lang::En, "uit").is_empty(), "the middle of a word is not its beginning");
    assert!(found(Lang::En, "exit xyz").is_empty(), "every word that was typed counts");
}

#[test]
fn a_name_goes_before_another_word_for_something_else() {
    let all = found(Lang::En, "l");
    let at = |action: Action| all.iter().position(|found| *found == action).unwrap();
    assert!(at(Action::Program(super::super::action::Program::Language)) < at(QUIT));
}

#[test]
fn a_digit_chooses_a_language_and_other_letters_do_nothing() {
    let mut model = model(Lang::En);
    press(&mut model, "5 x 9 space");
    assert!(matches!(model.overlay, Some(AppOverlay::Language { .. })));
    assert_eq!(press(&mut model, "1"), [Effect::Remember(Lang::Sv)]);
    assert!(model.overlay.is_none());
}

#[test]
fn help_shows_the_keys_of_where_it_was_asked_for_and_goes_back_there() {
    let mut model = model(Lang::En);
    press(&mut model, "ctrl+k q u i f1");
    let Some(AppOverlay::Help { under: Some(under), .. }) = &model.overlay else {
        panic!("{:?}", model.overlay)
    };
    let keys = model.explained(Some(under));
    assert!(keys.iter().any(|row| row.keys == "abc…"), "that letters are typed is said: {keys:?}");
    press(&mut model, "esc");
    let Some(AppOverlay::Palette(palette)) = &model.overlay else { panic!("{:?}", model.overlay) };
    assert_eq!(palette.typed.text(), "qui");
    assert_eq!(press(&mut model, "enter"), [Effect::Quit]);
}

#[test]
fn ctrl_c_says_what_leaves_and_changes_nothing() {
    for keys in ["ctrl+c", "f1 ctrl+c", "ctrl+k ctrl+c", "5 ctrl+c", "3 ctrl+c"] {
        let mut model = model(Lang::En);
        assert!(press(&mut model, keys).is_empty(), "{keys}");
        assert_eq!(model.notice, Some(Notice::Leaving { twice: false }), "{keys}");
        assert_eq!(model.overlay.is_some(), !["ctrl+c", "3 ctrl+c"].contains(&keys), "{keys}");
    }
}
