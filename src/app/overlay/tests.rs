//! Which keys work in overlays on any screen.

use super::*;
use crate::app::effect::{Chosen, Effect};
use crate::app::msg::Msg;
use crate::app::{Notice, Settings};
use crate::workshop::time::At;

fn model(lang: Lang) -> Model {
    Model::new(At::default(), lang, Settings::default(), Size { cols: 80, rows: 24 })
}

fn press(model: &mut Model, keys: &str) -> Vec<Effect> {
    let keys = keys.split(' ').map(|key| Msg::Key(key.parse().unwrap()));
    keys.fold(Vec::new(), |_, key| model.update(At::default(), key))
}

#[test]
fn a_digit_chooses_a_language_and_other_letters_do_nothing() {
    let mut model = model(Lang::En);
    press(&mut model, "6 x 9 space");
    assert!(matches!(model.overlay, Some(AppOverlay::Language { .. })));
    assert_eq!(press(&mut model, "1"), [Effect::Remember(Chosen::Lang(Lang::Sv))]);
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
    for keys in ["ctrl+c", "f1 ctrl+c", "ctrl+k ctrl+c", "6 ctrl+c", "3 ctrl+c"] {
        let mut model = model(Lang::En);
        assert!(press(&mut model, keys).is_empty(), "{keys}");
        assert_eq!(model.notice, Some(Notice::Leaving { twice: false }), "{keys}");
        assert_eq!(model.overlay.is_some(), !["ctrl+c", "3 ctrl+c"].contains(&keys), "{keys}");
    }
}
