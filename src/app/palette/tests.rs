//! What is found by typing.

use super::*;
use crate::app::action::Program;
use crate::app::{Settings, Size, texts};
use crate::workshop::time::At;
use crate::workshop::words::Lang;

fn model(lang: Lang) -> Model {
    Model::new(At::default(), lang, Settings::default(), Size { cols: 80, rows: 24 })
}

/// The best matches on the home screen.
fn found(lang: Lang, typed: &str) -> Vec<Action> {
    let palette = Palette { typed: Editor::with(typed), at: 0 };
    let model = model(lang);
    palette.found(&model.screen, texts(lang)).into_iter().map(|(action, _)| action).collect()
}

const QUIT: Action = Action::Program(Program::Quit);
const HELP: Action = Action::Program(Program::Help);

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
fn a_language_is_found_by_its_own_name_in_any_language() {
    for (lang, typed) in [
        (Lang::En, "nynorsk"),
        (Lang::En, "språk"),
        (Lang::En, "sprog"),
        (Lang::Sv, "language"),
        (Lang::Da, "bokmal"),
        (Lang::Nn, "english"),
        (Lang::Nb, "svenska"),
    ] {
        assert_eq!(found(lang, typed), [Action::Program(Program::Language)], "{typed}");
    }
}

#[test]
fn a_name_goes_before_another_word_for_something_else() {
    let all = found(Lang::En, "l");
    let at = |action: Action| all.iter().position(|found| *found == action).unwrap();
    assert!(at(Action::Program(Program::Language)) < at(QUIT));
}
