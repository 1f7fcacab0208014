//! Keys on the home screen, and what they lead to.

use super::*;
use crate::app::msg::{DocumentState, Msg};
use crate::app::{AppOverlay, Model, Notice, Screen, Settings, Size};
use crate::workshop::record::{Progress, RecordHead};
use crate::workshop::time::At;

fn model() -> Model {
    Model::new(At::default(), Lang::En, Settings::default(), Size { cols: 80, rows: 24 })
}

fn press(model: &mut Model, keys: &str) -> Vec<Effect> {
    let keys = keys.split(' ').map(|key| Msg::Key(key.parse().unwrap()));
    keys.fold(Vec::new(), |_, key| model.update(At::default(), key))
}

fn listing(title: &str, day: u32) -> Listing {
    let date = chrono::NaiveDate::from_ymd_opt(2026, 11, day).unwrap();
    let head = RecordHead {
        title: title.into(),
        date,
        dates: vec![date],
        start: None,
        held: (None, None),
        question: String::new(),
        method: String::new(),
        people: 20,
        progress: Progress::NotBegun,
        follows: Vec::new(),
        steps: crate::workshop::used_minutes::HeldSteps::default(),
    };
    Listing { path: format!("/{title}").into(), head, whole: DocumentState::Sound }
}

#[test]
fn a_digit_a_letter_and_the_arrows_lead_to_the_same() {
    for keys in ["1", "t", "T", "enter"] {
        assert_eq!(press(&mut model(), keys), [Effect::Demo(Lang::En)], "{keys}");
    }
    for keys in ["2", "n", "down enter"] {
        let mut model = model();
        assert_eq!(press(&mut model, keys), [Effect::ReadMethods]);
        assert!(matches!(model.screen, Screen::New(_)), "{keys}");
    }
    for keys in ["4", "m", "down down down down up enter"] {
        let mut model = model();
        let library = Effect::Programme(ProgrammeRequest::ReadLibrary);
        assert_eq!(press(&mut model, keys), [Effect::ReadMethods, library]);
        assert!(matches!(model.screen, Screen::Methods(_)), "{keys}");
    }
    for keys in ["5", "c", "down down down down enter"] {
        let mut model = model();
        assert_eq!(press(&mut model, keys), [Effect::ReadMethods]);
        assert!(matches!(model.screen, Screen::New(_)), "{keys}");
    }
    let mut model = model();
    assert!(press(&mut model, "6").is_empty());
    assert!(matches!(model.overlay, Some(AppOverlay::Language { .. })));
}

#[test]
fn one_whose_document_is_gone_is_brought_back() {
    let mut model = model();
    let gone = Listing { whole: DocumentState::Gone("abcdefgh".to_owned()), ..listing("gone", 20) };
    model.update(At::default(), Msg::Listed(vec![gone]));
    press(&mut model, "3");
    assert_eq!(press(&mut model, "enter"), [Effect::BringBack("abcdefgh".to_owned())]);
}

#[test]
fn an_older_copy_of_one_that_was_moved_leads_to_where_it_was_moved() {
    let mut model = model();
    let left = Listing { whole: DocumentState::Left("/stick/moved".into()), ..listing("left", 20) };
    model.update(At::default(), Msg::Listed(vec![left]));
    press(&mut model, "3");
    assert_eq!(press(&mut model, "enter"), [Effect::Open("/stick/moved".into())]);
}

#[test]
fn saved_ones_are_shown_after_a_key_newest_first_and_opened_with_another() {
    let mut model = model();
    model.update(At::default(), Msg::Listed(vec![listing("old", 2), listing("new", 20), listing("mid", 9)]));
    let Screen::Home(home) = &model.screen else { panic!() };
    assert_eq!(home.saved, None);
    assert_eq!(press(&mut model, "3"), [Effect::List]);
    assert_eq!(press(&mut model, "down enter"), [Effect::Open("/mid".into())]);
    assert_eq!(model.notice, Some(Notice::Opening), "its disk may not answer");
    assert_eq!(press(&mut model, "up up enter"), [Effect::Open("/new".into())]);
    assert_eq!(press(&mut model, "down down down down enter"), [Effect::Open("/old".into())]);
    press(&mut model, "esc");
    let Screen::Home(home) = &model.screen else { panic!() };
    assert_eq!(home.saved, None);
}

#[test]
fn nothing_is_opened_where_nothing_is_saved() {
    let mut model = model();
    model.update(At::default(), Msg::Listed(Vec::new()));
    assert!(press(&mut model, "3 down enter").is_empty());
}

#[test]
fn q_ends_the_program_and_a_clickers_esc_does_not() {
    assert_eq!(press(&mut model(), "q"), [Effect::Quit]);
    assert!(press(&mut model(), "esc").is_empty());
}

#[test]
fn what_is_under_way_comes_first() {
    let now = At { utc_ms: 1_795_950_000_000, ..At::default() };
    let today = now.today();
    let at = |title: &str, days: i64, progress| {
        let mut listing = listing(title, 1);
        listing.head.dates = vec![today - chrono::Duration::days(days)];
        listing.head.progress = progress;
        listing
    };
    for (days, progress, first) in [
        (0, Progress::NotBegun, true),
        (0, Progress::Begun, true),
        (1, Progress::Begun, true),
        (0, Progress::Ended, false),
        (1, Progress::NotBegun, false),
        (30, Progress::Begun, false),
    ] {
        let mut model = model();
        model.update(now, Msg::Listed(vec![at("other", 9, Progress::Ended), at("this", days, progress)]));
        let opened = press(&mut model, "enter");
        let goes_on = opened == [Effect::Open("/this".into())];
        assert_eq!(goes_on, first, "{days} {progress:?}");
        assert_eq!(opened == [Effect::Demo(Lang::En)], !first, "{days} {progress:?}");
    }
    // The digits stay with their choices, and so does whoever had moved.
    let mut model = model();
    press(&mut model, "down");
    model.update(now, Msg::Listed(vec![at("this", 0, Progress::Begun)]));
    press(&mut model, "enter");
    assert!(matches!(model.screen, Screen::New(_)));
    let mut model = self::model();
    model.update(now, Msg::Listed(vec![at("this", 0, Progress::Begun)]));
    assert_eq!(press(&mut model, "1"), [Effect::Demo(Lang::En)]);
}

#[test]
fn one_that_has_ended_is_followed_up_and_several_that_are_marked_are_together() {
    let (mut model, mut ended) = (model(), vec![listing("one", 3), listing("two", 2), listing("three", 1)]);
    ended.iter_mut().for_each(|one| one.head.progress = Progress::Ended);
    press(&mut model, "3");
    model.update(At::default(), Msg::Listed(ended.clone()));
    let over =
        |names: &[&str]| [Effect::TakeOver(names.iter().map(|name| format!("/{name}").into()).collect())];
    assert_eq!(press(&mut model, "down f"), over(&["two"]));
    assert_eq!(press(&mut model, "space down space f"), over(&["two", "three"]));
    assert_eq!(press(&mut model, "space f"), over(&["two"]), "the mark is taken away again");
    // What is marked and gone from the list counts no more, and whoever leaves the list leaves its marks.
    press(&mut model, "up space down space");
    let without: Vec<Listing> = ended.iter().filter(|one| one.head.title != "three").cloned().collect();
    model.update(At::default(), Msg::Listed(without));
    assert_eq!(press(&mut model, "f"), over(&["two"]));
    press(&mut model, "space esc 3");
    model.update(At::default(), Msg::Listed(ended.clone()));
    assert_eq!(press(&mut model, "f"), over(&["one"]));
    press(&mut model, "down");
    ended[1].head.progress = Progress::Begun;
    model.update(At::default(), Msg::Listed(ended));
    assert_eq!(press(&mut model, "f"), []);
    assert_eq!(model.notice, Some(crate::app::Notice::NotEnded));
}
