//! Keys on the screen on which a method is changed, and what is saved of it when.

use super::*;
use crate::app::effect::MethodToSave;
use crate::app::methods::LibraryEntry;
use crate::app::methods::tests::{card, library_read};
use crate::app::msg::{MethodFile, MethodMsg, Msg, OwnReport};
use crate::app::trouble::Trouble;
use crate::app::{Model, Screen, Settings, Size};
use crate::workshop::method::check::{FaultKind, parse_built_in};
use crate::workshop::time::At;

const SWOT: &str = include_str!(concat!(env!("OUT_DIR"), "/workshops/methods/swot.json"));

fn files() -> Vec<MethodFile> {
    let own = MethodFile { path: Some("/methods/own.json".into()), ..card("own", "") };
    vec![MethodFile::of(parse_built_in("swot.json", SWOT)), card("third", ""), own]
}

/// The methods, with the card of the one at this place open.
fn at_card(place: usize) -> Model {
    let size = Size { cols: 80, rows: 24 };
    let mut model = Model::new(At::default(), Lang::En, Settings::default(), size);
    press(&mut model, "4");
    model.update(At::default(), Msg::Methods(files()));
    for _ in 0..place {
        press(&mut model, "down");
    }
    press(&mut model, "enter");
    model
}

/// One's own method, read to be changed.
fn own() -> Model {
    let mut model = at_card(2);
    let read = MethodEffect::Read("/methods/own.json".into());
    assert_eq!(press(&mut model, "e"), [Effect::Method(read)]);
    let method = files()[2].method().cloned().unwrap();
    let file = SeenFile { path: "/methods/own.json".into(), bytes: b"as read".as_slice().into() };
    model.update(At::default(), Msg::Own(OwnReport::Method(MethodMsg::Read(Ok(Box::new((method, file)))))));
    model
}

fn press(model: &mut Model, keys: &str) -> Vec<Effect> {
    let keys = keys.split(' ').map(|key| Msg::Key(key.parse().unwrap()));
    keys.flat_map(|key| model.update(At::default(), key)).collect()
}

fn edit(model: &Model) -> &MethodEdit {
    let Screen::Method(edit) = &model.screen else { panic!("no method is changed") };
    edit
}

/// The one method that these effects save.
fn to_save(effects: &[Effect]) -> &MethodToSave {
    match effects {
        [Effect::Method(MethodEffect::Save(of))] => of,
        other => panic!("{} effects", other.len()),
    }
}

fn saved(model: &mut Model) -> Vec<Effect> {
    let file = SeenFile { path: "/methods/own.json".into(), bytes: b"as saved".as_slice().into() };
    model.update(At::default(), Msg::Own(OwnReport::Method(MethodMsg::Saved(SavedMethod::In(file)))))
}

/// Goes down to the first row of the first step.
fn to_steps(model: &mut Model) {
    while edit(model).row().is_some_and(|row| row.slot.is_none()) {
        press(model, "down");
    }
}

fn minutes(model: &Model) -> Vec<u16> {
    edit(model).shown().unwrap().steps.iter().map(|slot| slot.minutes.usual).collect()
}

fn notice(model: &Model) -> Option<&MethodNotice> {
    match &model.notice {
        Some(Notice::Kept(KeptNotice::Method(of))) => Some(of),
        _ => None,
    }
}

#[test]
fn each_change_is_saved_and_only_what_was_written_counts_as_saved() {
    let mut model = own();
    to_steps(&mut model);
    let before = minutes(&model);
    let effects = press(&mut model, "plus");
    let of = to_save(&effects);
    assert_eq!(of.method.plans[0].steps[0].minutes.usual, before[0] + 1);
    assert_eq!(
        (of.file.as_ref().map(|file| &*file.bytes), of.keep_earlier),
        (Some(b"as read".as_slice()), true)
    );
    assert_eq!(edit(&model).saved(), SavedState::Saving);
    // What is changed meanwhile is saved afterwards, over what was written then.
    assert_eq!(press(&mut model, "plus"), []);
    let effects = saved(&mut model);
    let of = to_save(&effects);
    assert_eq!(of.method.plans[0].steps[0].minutes.usual, before[0] + 2);
    assert_eq!(
        (of.file.as_ref().map(|file| &*file.bytes), of.keep_earlier),
        (Some(b"as saved".as_slice()), false)
    );
    assert_eq!(edit(&model).saved(), SavedState::Saving);
    assert_eq!(saved(&mut model), []);
    assert_eq!(edit(&model).saved(), SavedState::Saved);
}

#[test]
fn a_text_is_typed_in_its_row_and_what_is_refused_stays_in_the_line() {
    let mut model = own();
    press(&mut model, "down enter ctrl+u");
    model.update(At::default(), Msg::Paste("For us\nall".into()));
    let effects = press(&mut model, "enter");
    assert_eq!(to_save(&effects).method.card.summary.get(Lang::En), "For us all");
    assert!(edit(&model).typing.is_none());
    press(&mut model, "enter ctrl+u enter");
    let needed = NoChange::Fault(FaultKind::MissingText { lang: None });
    assert_eq!(notice(&model), Some(&MethodNotice::Refused(needed)));
    assert!(edit(&model).typing.is_some());
    press(&mut model, "esc");
    assert_eq!(edit(&model).method.card.summary.get(Lang::En), "For us all");
    assert!(edit(&model).typing.is_none() && matches!(model.screen, Screen::Method(_)));
}

#[test]
fn minutes_are_typed_in_every_way_in_which_people_write_them() {
    let mut model = own();
    to_steps(&mut model);
    for (typed, expected) in [("4 5", 45), ("1 h 3 0", 90), ("1 : 0 5", 65)] {
        press(&mut model, &format!("m {typed} enter"));
        assert_eq!(minutes(&model)[0], expected, "{typed}");
        assert!(edit(&model).typing.is_none());
    }
    press(&mut model, "m x enter");
    assert_eq!((model.notice.clone(), minutes(&model)[0]), (Some(Notice::MinutesLike), 65));
    press(&mut model, "ctrl+u 0 enter");
    assert_eq!(minutes(&model)[0], 65);
    assert!(edit(&model).typing.is_some(), "it can be corrected");
}

#[test]
fn a_step_moves_with_its_mark_is_left_out_and_comes_back_where_it_was() {
    let mut model = own();
    to_steps(&mut model);
    let order = |model: &Model| -> Vec<String> {
        edit(model).shown().unwrap().steps.iter().map(|slot| slot.step.clone()).collect()
    };
    let (before, times) = (order(&model), minutes(&model));
    press(&mut model, "ctrl+down");
    assert_eq!(order(&model)[..2], [before[1].clone(), before[0].clone()]);
    assert_eq!(edit(&model).row().unwrap().slot, Some(1));
    press(&mut model, "ctrl+up ctrl+up");
    assert_eq!((order(&model), edit(&model).row().unwrap().slot), (before.clone(), Some(0)));
    press(&mut model, "d");
    assert_eq!(order(&model), before[1..]);
    assert_eq!(edit(&model).row().unwrap().slot, Some(0), "the mark is on what stands there now");
    assert_eq!(notice(&model), Some(&MethodNotice::LeftOut("Talk".into())));
    press(&mut model, "pgdn pgdn up");
    assert!(matches!(edit(&model).row().unwrap().what, RowOf::LeftOut(_)));
    press(&mut model, "plus");
    assert_eq!(notice(&model), Some(&MethodNotice::NotInPlan));
    press(&mut model, "d");
    assert_eq!((order(&model), minutes(&model)), (before, times));
    assert_eq!(edit(&model).row().unwrap().slot, Some(0));
}

#[test]
fn changes_are_taken_back_one_by_one_and_brought_back() {
    let mut model = own();
    to_steps(&mut model);
    let first = minutes(&model)[0];
    press(&mut model, "plus plus");
    press(&mut model, "z");
    assert_eq!(minutes(&model)[0], first + 1);
    press(&mut model, "ctrl+z z");
    assert_eq!((minutes(&model)[0], notice(&model)), (first, Some(&MethodNotice::NothingChanged)));
    press(&mut model, "ctrl+y ctrl+y ctrl+y");
    assert_eq!((minutes(&model)[0], notice(&model)), (first + 2, Some(&MethodNotice::NothingChanged)));
    press(&mut model, "z plus ctrl+y");
    assert_eq!(notice(&model), Some(&MethodNotice::NothingChanged), "what was taken back is gone then");
    let effects = saved(&mut model);
    assert_eq!(to_save(&effects).method.plans[0].steps[0].minutes.usual, first + 2);
}

#[test]
fn whoever_leaves_waits_for_the_disk_and_leaves_all_the_same_at_the_second_key() {
    let mut model = own();
    to_steps(&mut model);
    press(&mut model, "plus");
    assert_eq!(press(&mut model, "esc"), []);
    assert_eq!(notice(&model), Some(&MethodNotice::Unsaved));
    assert_eq!(saved(&mut model), library_read());
    assert!(matches!(model.screen, Screen::Methods(_)));
    let mut model = own();
    to_steps(&mut model);
    press(&mut model, "plus");
    assert_eq!(press(&mut model, "ctrl+q"), []);
    assert_eq!(press(&mut model, "ctrl+q"), [Effect::Quit]);
    let mut model = own();
    assert_eq!(press(&mut model, "ctrl+q"), [Effect::Quit], "nothing was changed");
}

#[test]
fn a_disk_that_fails_is_said_and_the_next_key_to_leave_tries_once_more() {
    let mut model = own();
    to_steps(&mut model);
    press(&mut model, "plus");
    let full = || {
        Msg::Own(OwnReport::Method(MethodMsg::Saved(SavedMethod::Not(Trouble::Full(
            "/methods/own.json".into(),
        )))))
    };
    model.update(At::default(), full());
    assert!(matches!(model.notice, Some(Notice::Trouble(Trouble::Full(_)))));
    assert_eq!(edit(&model).saved(), SavedState::Not);
    // Another change is another attempt.
    let effects = press(&mut model, "plus");
    to_save(&effects);
    model.update(At::default(), full());
    let effects = press(&mut model, "esc");
    to_save(&effects);
    assert!(matches!(model.screen, Screen::Method(_)));
    model.update(At::default(), full());
    assert!(matches!((&model.screen, &model.notice), (Screen::Method(_), Some(Notice::Trouble(_)))));
    assert_eq!(press(&mut model, "esc"), library_read(), "it was said that it is not saved");
}

#[test]
fn one_that_comes_with_the_program_is_copied_by_its_first_change() {
    let mut model = at_card(0);
    assert_eq!(press(&mut model, "e"), [], "nothing is written because somebody looks");
    assert_eq!(notice(&model), Some(&MethodNotice::OwnCopy("SWOT".into())));
    let of = &edit(&model).method;
    assert_eq!((of.id.as_str(), of.card.name.get(Lang::En)), ("swot-own", "SWOT (own)"));
    assert_eq!((edit(&model).saved(), of.made_from.as_deref()), (SavedState::Untouched, Some("swot")));
    assert_eq!(press(&mut model, "esc"), library_read());
    model.update(At::default(), Msg::Methods(files()));
    press(&mut model, "e");
    to_steps(&mut model);
    let effects = press(&mut model, "plus");
    let of = to_save(&effects);
    assert_eq!((of.method.id.as_str(), &of.file), ("swot-own", &None));
    // Somebody took the name meanwhile, and one more thing was changed.
    let renamed = {
        let mut method = of.method.clone();
        method.id = "swot-own-2".into();
        method.card.name.0.insert(Lang::En, "SWOT (own) 2".into());
        method
    };
    press(&mut model, "plus");
    let file = SeenFile { path: "/methods/swot-own-2.json".into(), bytes: b"x".as_slice().into() };
    let beside = SavedMethod::Beside(file, Box::new(renamed));
    let effects = model.update(At::default(), Msg::Own(OwnReport::Method(MethodMsg::Saved(beside))));
    let of = to_save(&effects);
    assert_eq!((of.method.id.as_str(), of.method.card.name.get(Lang::En)), ("swot-own-2", "SWOT (own) 2"));
    press(&mut model, "z z");
    assert_eq!(edit(&model).method.id, "swot-own-2", "whatever is taken back stands in the same file");
}

#[test]
fn a_copy_is_called_what_is_typed_and_its_card_is_opened() {
    let mut model = at_card(0);
    press(&mut model, "c");
    let Screen::Methods(methods) = &model.screen else { panic!() };
    assert_eq!(methods.naming.as_ref().unwrap().text(), "SWOT 2", "a name that is free");
    let effects = press(&mut model, "ctrl+u enter");
    assert_eq!((effects, model.notice.clone()), (vec![], Some(Notice::BeginWithName)));
    let effects = press(&mut model, "O u r s enter");
    let [Effect::Method(MethodEffect::Keep(copy, name))] = &effects[..] else { panic!("nothing is kept") };
    assert_eq!((copy.id.as_str(), name.as_str(), copy.card.name.get(Lang::En)), ("ours", "Ours", "Ours"));
    assert_eq!(copy.card.summary.0.len(), 1, "in the language of the program alone");
    let kept = crate::app::msg::KeptMethod::At("/methods/ours.json".into());
    let effects = model.update(At::default(), Msg::Own(OwnReport::Method(MethodMsg::Kept(kept))));
    assert_eq!(effects, [Effect::ReadMethods]);
    let ours = MethodFile { path: Some("/methods/ours.json".into()), ..card("ours", "") };
    let files = files().into_iter().chain([ours]).collect();
    model.update(At::default(), Msg::Methods(files));
    let Screen::Methods(methods) = &model.screen else { panic!() };
    assert!(
        matches!(methods.marked(), Some(LibraryEntry::Method(file)) if file.listed.as_ref().unwrap().id == "ours")
    );
    assert!(methods.open.is_some() && methods.naming.is_none());
    assert_eq!(notice(&model), Some(&MethodNotice::Copied("/methods/ours.json".into())));
}

#[test]
fn a_plan_is_tried_out_in_a_throw_away_workshop_with_the_question_that_it_offers() {
    let mut model = at_card(0);
    press(&mut model, "e right");
    let effects = press(&mut model, "r");
    let [Effect::Method(MethodEffect::Rehearse(made))] = &effects[..] else { panic!("nothing begins") };
    let plan = edit(&model).shown().unwrap();
    assert_eq!(made.opened.method.plans.first().map(|plan| &plan.id), Some(&plan.id));
    assert_eq!((edit(&model).plan, made.opened.length), (1, plan.minutes()));
    let asked = made.opened.brief.iter().find(|(field, _)| *field == crate::workshop::event::Field::Question);
    assert_eq!(asked.unwrap().1.as_str(), edit(&model).method.questions.common.get(Lang::En));
}
