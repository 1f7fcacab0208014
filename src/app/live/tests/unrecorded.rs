//! Where nothing may be recorded nothing is written down or kept, and where people only sit together one key goes on.

use super::*;
use crate::app::effect::{Effect, StoreRequest};

#[test]
fn what_must_not_be_recorded_is_not_kept_half_typed_either() {
    type Change<'a> = &'a dyn Fn(&mut Method);
    let silent: [(Change<'_>, usize); 3] = [
        (&|_| {}, 1),
        (&|method| method.card.unrecorded = true, 0),
        (&|method| method.steps.iter_mut().for_each(|step| step.unrecorded = step.id == "collect"), 0),
    ];
    for (change, kept) in silent {
        let (leader, mut live) = in_collect(change);
        live.entry.editor = Editor::with("Buller");
        assert_eq!(live.left().drafts.len(), kept);
        live.act(Action::Day(DayAct::Next), ctx(&leader));
        assert_eq!(live.left().drafts.len(), kept);
        // It is still on the screen when the facilitator comes back.
        live.act(Action::Day(DayAct::Back), ctx(&leader));
        assert_eq!(live.entry.editor.text(), "Buller");
    }
}

#[test]
fn where_nothing_is_recorded_a_question_in_between_leaves_what_is_half_typed() {
    let (leader, mut live) = in_collect(|method| method.card.unrecorded = true);
    live.entry.editor = Editor::with("Buller");
    live.ask(Prompt::People, "");
    live.act(Action::Line(LineAct::Cancel), ctx(&leader));
    assert_eq!(live.entry.editor.text(), "Buller");
}

#[test]
fn in_a_step_that_must_not_be_recorded_nothing_is_written_and_the_words_stay_in_the_line() {
    let (leader, mut live) = in_collect(|method| {
        method.steps.iter_mut().for_each(|step| step.unrecorded = step.id == "collect");
    });
    assert!(live.takes_no_words(), "there is no line to type in");
    live.entry.editor = Editor::with("Buller");
    let out = live.act(Action::Line(LineAct::Store), ctx(&leader));
    assert_eq!(out.notice, Some(Notice::Refusal(Refusal::UnrecordedStep)));
    assert_eq!((out.effects, live.entry.editor.text()), (Vec::new(), "Buller"));
    assert_eq!(
        live.paste("Buller\nKyla", ctx(&leader)).notice,
        Some(Notice::Refusal(Refusal::UnrecordedStep))
    );
}

/// The collecting step as a circle.
fn as_circle(method: &mut Method) {
    let calm = Kind::Circle { speaks: Speaks::Stick, scene: CircleScene::None, words: None };
    method.steps.iter_mut().filter(|step| step.id == "collect").for_each(|step| step.kind = calm.clone());
}

#[test]
fn in_a_calm_step_every_act_that_writes_is_refused_and_nothing_is_kept() {
    let allowed = [LineAct::Undo, LineAct::Redo, LineAct::Cancel].map(Action::Line);
    let writes = |action: &Action| matches!(action, Action::Line(_) | Action::Point(_));
    for unrecorded in [false, true] {
        let why = if unrecorded { Refusal::Unrecorded } else { Refusal::UnrecordedStep };
        let refused = Some(Notice::Refusal(why));
        let (leader, mut live) = in_collect(|method| {
            as_circle(method);
            method.card.unrecorded = unrecorded;
        });
        for action in Action::ALL.into_iter().filter(writes).filter(|action| !allowed.contains(action)) {
            let out = live.act(action, ctx(&leader));
            assert_eq!((out.notice, out.effects), (refused.clone(), Vec::new()), "{action:?}");
        }
        for typed in "nN+1".chars() {
            let key = Key::char(typed);
            let action = keymap::action(key, &live.contexts());
            assert_eq!(live.key(key, action, ctx(&leader)).notice, refused, "{typed}");
        }
        assert_eq!(live.paste("Buller", ctx(&leader)).notice, refused);
        assert_eq!((live.entry.editor.text(), live.left().drafts.len()), ("", 0));
    }
}

#[test]
fn a_day_that_leaves_no_trace_is_led_by_any_act_without_an_entry() {
    let (leader, first) = in_collect(|method| {
        as_circle(method);
        method.card.unrecorded = true;
    });
    let seq = first.journal.seq();
    for action in Action::ALL {
        let mut live = live(&leader);
        // Twice, because some acts ask first.
        live.act(action, ctx(&leader));
        live.act(action, ctx(&leader));
        assert_eq!(live.journal.seq(), seq, "{action:?}");
    }
}

#[test]
fn one_press_takes_away_what_was_put_on_the_wall_and_does_nothing_else() {
    let (leader, mut live) = in_collect(as_circle);
    let row = live.workshop().day.row;
    for stage in [
        Stage { blank: true, ..Stage::default() },
        Stage { test: true, ..Stage::default() },
        Stage { overview: true, ..Stage::default() },
        Stage { showing: Some(Showing::Agenda), ..Stage::default() },
    ] {
        for press in [WallAct::Onwards, WallAct::Backwards] {
            live.wall.stage = stage.clone();
            live.act(Action::Wall(press), ctx(&leader));
            assert_eq!((&live.wall.stage, live.workshop().day.row), (&Stage::default(), row));
        }
    }
    live.act(Action::Wall(WallAct::Onwards), ctx(&leader));
    assert_ne!(live.workshop().day.row, row);
}

#[test]
fn an_end_that_is_taken_back_stands_in_the_document_no_more() {
    let (leader, mut live) = in_collect(|_| {});
    let last = live.workshop().agenda.rows.last().map(|row| row.id).unwrap();
    live.journal.command(Command::Clock(ClockCommand::GoTo(last)), leader.now, live.run).unwrap();
    let out = live.act(Action::Day(DayAct::Next), ctx(&leader));
    assert!(live.workshop().day.ended.is_some());
    let document = Effect::Store(StoreRequest::Checkpoint);
    assert!(out.effects.contains(&document));
    assert!(live.act(Action::Line(LineAct::Undo), ctx(&leader)).effects.contains(&document));
    assert!(live.workshop().day.ended.is_none());
    assert!(live.act(Action::Line(LineAct::Redo), ctx(&leader)).effects.contains(&document));
}

#[test]
fn what_is_half_typed_at_the_end_is_kept_on_no_disk_and_stands_in_the_line_if_the_end_is_taken_back() {
    let (leader, mut live) = in_collect(|_| {});
    let last = live.workshop().agenda.rows.last().map(|row| row.id).unwrap();
    live.command(Command::Clock(ClockCommand::GoTo(last)), ctx(&leader));
    live.entry.editor = Editor::with("Buller");
    assert_eq!(live.left().drafts.len(), 1);
    live.command(Command::Clock(ClockCommand::Next), ctx(&leader));
    assert!(live.workshop().day.ended.is_some());
    assert_eq!((live.left().drafts.len(), live.entry.editor.text()), (0, ""));
    // Neither a question that is asked after the end nor what is typed there takes its place.
    live.act(Action::Day(DayAct::People), ctx(&leader));
    live.act(Action::Line(LineAct::Cancel), ctx(&leader));
    live.entry.editor = Editor::with("Tack");
    live.act(Action::Day(DayAct::People), ctx(&leader));
    live.act(Action::Line(LineAct::Cancel), ctx(&leader));
    live.act(Action::Line(LineAct::Undo), ctx(&leader));
    assert_eq!((live.left().drafts.len(), live.entry.editor.text()), (1, "Buller"));
}

#[test]
fn what_is_typed_where_a_line_was_refused_is_kept_once_that_line_is_gone() {
    let (leader, mut live) = in_collect(|_| {});
    let row = live.workshop().day.row.unwrap();
    let refused = Out { notice: Some(Notice::NothingToWriteTo), ..Out::default() };
    live.entry.editor = Editor::with("Buller");
    live.line_answered(&refused);
    assert_eq!(live.left().drafts.len(), 0);
    // A prompt that is answered is not that line.
    live.ask(Prompt::People, "");
    live.line_answered(&Out { done: true, ..Out::default() });
    assert!(live.entry.unkept.contains(&row.0));
    live.act(Action::Line(LineAct::Cancel), ctx(&leader));
    live.keep();
    assert_eq!(live.left().drafts.len(), 0);
    live.entry.editor.take();
    live.keep();
    live.entry.editor = Editor::with("Kyla");
    assert_eq!(live.left().drafts.len(), 1);
}

#[test]
fn a_line_that_was_refused_is_remembered_no_longer_than_it_stands_in_its_step() {
    for leaves in [false, true] {
        let (leader, mut live) = in_collect(|_| {});
        live.entry.editor = Editor::with("Buller");
        live.line_answered(&Out { notice: Some(Notice::NothingToWriteTo), ..Out::default() });
        assert_eq!(live.entry.refused, "Buller");
        if leaves {
            live.act(Action::Day(DayAct::Next), ctx(&leader));
        } else {
            live.entry.editor.take();
            live.keep();
        }
        assert_eq!(live.entry.refused, "", "{leaves}");
    }
}

#[test]
fn a_line_that_was_refused_comes_along_to_the_step_that_takes_it_and_is_kept_on_no_disk() {
    let (leader, mut live) = in_collect(|_| {});
    let collects = live.workshop().day.row.unwrap();
    let rows: Vec<_> = live.workshop().agenda.held().map(|row| row.id).collect();
    let talks = rows.into_iter().any(|row| {
        live.command(Command::Clock(ClockCommand::GoTo(row)), ctx(&leader));
        !live.takes_lines() && live.workshop().heard_only().is_none()
    });
    assert!(talks);
    live.entry.editor = Editor::with("A new ferry");
    live.line_answered(&Out { notice: Some(Notice::NothingToWriteTo), ..Out::default() });
    live.command(Command::Clock(ClockCommand::GoTo(collects)), ctx(&leader));
    assert_eq!((live.entry.editor.text(), live.left().drafts.len()), ("A new ferry", 0));
    live.keep();
    assert_eq!(live.left().drafts.len(), 0);
    live.act(Action::Line(LineAct::Store), ctx(&leader));
    assert!(live.entry.editor.is_empty());
    let list = live.workshop().capture_list().unwrap();
    assert_eq!(live.workshop().lists.list(list).standing().count(), 1);
    live.entry.editor = Editor::with("Kyla");
    assert_eq!(live.left().drafts.len(), 1);
}
