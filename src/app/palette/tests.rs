//! What is found by typing.

use super::*;
use crate::app::Screen;
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
fn lines_are_brought_to_sheets_only_where_there_are_some() {
    use crate::app::msg::OpenedWorkshop;
    use crate::app::{effect::SavedUi, live::LiveScreen};
    use crate::workshop::event::Opened;
    use crate::workshop::fixture::{Leader, opened};
    let first = |file: &str| {
        let method: crate::workshop::method::Method = serde_json::from_str(file).unwrap();
        let leader = Leader::of(Opened { method: method.into(), ..opened() });
        let (journal, run) = (leader.journal.clone(), "bbbbbb".parse().unwrap());
        let (findings, left) = (Vec::new(), SavedUi::default());
        let live = LiveScreen::new(OpenedWorkshop { journal, run, path: None, findings, left });
        let palette = Palette { typed: Editor::with("hent"), at: 0 };
        let found = palette.found(&Screen::Live(Box::new(live)), texts(Lang::Da));
        found.into_iter().map(|(_, name)| name).collect::<Vec<_>>()
    };
    let mapping = first(include_str!(concat!(env!("OUT_DIR"), "/workshops/methods/kortlaegning.json")));
    assert_eq!(mapping.first().unwrap(), "Hent udfyldte skemaer ind");
    assert!(mapping.iter().all(|name| name != "Hent til arket"), "{mapping:?}");
    let theory = first(include_str!(concat!(env!("OUT_DIR"), "/workshops/methods/forandringsteori.json")));
    assert!(theory.iter().any(|name| name == "Hent til arket"), "{theory:?}");
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
