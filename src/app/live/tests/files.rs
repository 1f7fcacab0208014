//! Forms that go out, and files that come back.

use super::*;

#[test]
fn in_a_step_that_must_not_be_recorded_no_form_is_asked_for_nor_shown() {
    let mut leader = Leader::of(mapping(|method| {
        method.steps.iter_mut().for_each(|step| step.unrecorded = true);
    }));
    leader.clock(ClockCommand::Next);
    let mut live = live(&leader);
    let refused = Some(Notice::Refusal(Refusal::UnrecordedStep));
    let out = live.act(Action::Program(Program::TakeIn), ctx(&leader));
    assert_eq!((out.notice, live.entry.asking.is_some()), (refused.clone(), false));
    let sheet = "Insats/aktivitet;Vad saknas\nHal;\n";
    let out = live.look_at_file("a.csv".to_owned(), sheet.as_bytes(), ctx(&leader));
    assert_eq!((out.notice, live.overlay.is_some()), (refused, false));
}

const SHEET: &[u8] = "Insats/aktivitet;Vad saknas\nHal;\n".as_bytes();

/// The program in that workshop, and the message that brings it a file that the workshop with this id asked for.
fn with_file(leader: &Leader, of: &str) -> (Model, Msg) {
    let mut model = Model::new(leader.now, Lang::En, Settings::default(), Size { cols: 120, rows: 36 });
    model.screen = Screen::Live(Box::new(live(leader)));
    (model, Msg::FileRead(of.to_owned(), "/in/a.csv".into(), Ok(SHEET.to_vec())))
}

fn is_shown(model: &Model) -> bool {
    matches!(&model.screen, Screen::Live(live) if matches!(live.overlay, Some(Overlay::Import(_))))
}

#[test]
fn a_file_is_shown_in_the_workshop_that_asked_for_it_and_in_no_other() {
    let leader = Leader::of(mapping(|_| {}));
    for (of, shown) in [("abcdefgh", true), ("hgfedcba", false)] {
        let (mut model, file) = with_file(&leader, of);
        model.update(leader.now, file);
        assert_eq!(is_shown(&model), shown, "{of}");
        let missing = Trouble::Missing("/in/b.csv".into());
        model.notice = None;
        model.update(leader.now, Msg::FileRead(of.to_owned(), "/in/b.csv".into(), Err(missing)));
        assert_eq!(model.notice.is_some(), shown, "{of}");
    }
}

/// Lays something on top.
type Lies<'a> = &'a dyn Fn(&mut Model);

#[test]
fn a_file_that_comes_late_waits_until_nothing_lies_on_top() {
    let leader = Leader::of(mapping(|_| {}));
    let question: Lies<'_> = &|model| {
        let Screen::Live(live) = &mut model.screen else { panic!("no workshop is open") };
        live.ask(Prompt::People, "");
    };
    let paste: Lies<'_> = &|model| {
        let Screen::Live(live) = &mut model.screen else { panic!("no workshop is open") };
        live.overlay = Some(Overlay::Late(Vec::new()));
    };
    let help: Lies<'_> = &|model| {
        model.overlay = Some(AppOverlay::Help { from: 0, under: None });
    };
    for (what, lies) in [("a question", question), ("what was pasted", paste), ("help", help)] {
        let (mut model, file) = with_file(&leader, "abcdefgh");
        lies(&mut model);
        model.update(leader.now, file);
        assert!(!is_shown(&model), "{what}");
        model.update(leader.now, Msg::Key("esc".parse().unwrap()));
        assert!(is_shown(&model), "{what}");
        model.update(leader.now, Msg::Key("esc".parse().unwrap()));
        model.update(leader.now, Msg::Key("esc".parse().unwrap()));
        assert!(!is_shown(&model), "{what}: it is shown once");
    }
}
