//! A refusal changes nothing on the screen, and what goes together is taken back together.

use super::*;
use crate::app::action::{DayAct, LineAct, PointAct, Program};
use crate::app::editor::Editor;
use crate::app::effect::{LineLands, SavedUi, StruckWords};
use crate::app::keymap;
use crate::app::msg::{LookedElsewhere, Msg, OpenedWorkshop, StandsThere, StoreReport};
use crate::app::{AppOverlay, Model, Screen};
use crate::workshop::decide::{
    ClockCommand, Command, IslandCommand, ItemCommand, Refusal, RowCommand, VoteCommand,
};
use crate::workshop::event::{BriefEvent, Field, Opened};
use crate::workshop::fixture::{LIST, Leader, mapping, method, opened};
use crate::workshop::id::Id;
use crate::workshop::method::{CircleScene, Method};
use crate::workshop::own::Own;
use crate::workshop::step::{Kind, Speaks};
use crate::workshop::subject::Subject;
use crate::workshop::table::CellValue;
use crate::workshop::text::{Line, Prose};
use crate::workshop::when::{Due, OddDate, WrongEnd};
use crate::workshop::words::Lang;

mod files;
mod left_open;
mod shown;
mod struck;
mod unrecorded;

fn live(leader: &Leader) -> LiveScreen {
    let (journal, run) = (leader.journal.clone(), "bbbbbb".parse().unwrap());
    let path = Some("/w/day.json".into());
    LiveScreen::new(OpenedWorkshop { journal, run, path, findings: Vec::new(), left: SavedUi::default() })
}

fn ctx(leader: &Leader) -> Ctx<'static> {
    let (texts, settings) = (crate::app::texts(Lang::En), Settings::default());
    Ctx { at: leader.now, texts, settings, size: Size { cols: 120, rows: 36 } }
}

/// A live screen in a step of a modified method.
fn in_collect(change: impl Fn(&mut Method)) -> (Leader, LiveScreen) {
    let mut method = method();
    change(&mut method);
    let mut leader = Leader::of(Opened { method: method.into(), ..opened() });
    leader.go_to("collect");
    let live = live(&leader);
    (leader, live)
}

#[test]
fn a_cell_that_was_refused_is_still_at_hand_with_its_words() {
    let mut leader = Leader::new();
    let island = leader.island("Rum");
    let plan = leader.plan(island, &[("what", "Bygga om")]);
    leader.go_to("plans");
    leader.tell(Command::Row(RowCommand::Remove(plan)));
    let mut live = live(&leader);
    // As if it had been removed at that very moment.
    live.wall.focus.on = Some(plan.into());
    live.set_cell(1);
    live.entry.editor = Editor::with("Fyra veckor");
    let out = live.act(Action::Line(LineAct::Store), ctx(&leader));
    assert_eq!((out.done, out.notice), (false, Some(Notice::Refusal(Refusal::NotHere))));
    assert_eq!((live.cell(), live.entry.editor.text()), (1, "Fyra veckor"));
    assert_eq!(live.wall.focus.id(), Some(plan));
}

#[test]
fn what_was_half_typed_comes_back_where_it_was_typed() {
    let mut leader = Leader::new();
    let island = leader.island("Rum");
    let plan = leader.plan(island, &[("what", "Bygga om")]);
    leader.go_to("plans");
    let mut live = live(&leader);
    live.wall.focus.on = Some(plan.into());
    live.go_to_cell(0, true);
    live.entry.open("Bygga om");
    live.entry.editor = Editor::with("Bygga till");
    let left = live.left();
    assert_eq!(left.line_lands, Some(LineLands::Cell { at: 0, over: true }));
    let (journal, run) = (leader.journal.clone(), "cccccc".parse().unwrap());
    let findings = Vec::new();
    let back = LiveScreen::new(OpenedWorkshop { journal, run, path: None, findings, left });
    assert_eq!((back.cell_gone_to(), back.entry.editor.text()), ((0, true), "Bygga till"));
    live.entry.take();
    assert_eq!(live.left().line_lands, None, "nothing is half typed");
}
#[test]
fn a_half_typed_line_comes_back_under_the_head_it_was_typed_for() {
    let file = include_str!("../../../tests/it/methods/mixing.json");
    let method = crate::workshop::method::check::parse("mixing.json", file).unwrap();
    let rows = crate::workshop::agenda::fit(&method.plans[0], 9 * 60, 120);
    let mut leader = Leader::of(Opened { rows, method: method.into(), ..opened() });
    leader.go_to("first");
    let mut live = live(&leader);
    live.set_group(2);
    live.wall.focus.on = Some(Subject::Head(3, 0));
    live.entry.editor = Editor::with("A longer");
    let left = live.left();
    let (journal, run) = (leader.journal.clone(), "cccccc".parse().unwrap());
    let findings = Vec::new();
    let back = LiveScreen::new(OpenedWorkshop { journal, run, path: None, findings, left });
    assert_eq!((back.wall.focus.head(), back.entry.editor.text()), (Some((3, 0)), "A longer"));
}

#[test]
fn a_plan_that_was_refused_leaves_nothing_behind() {
    let mut leader = Leader::new();
    let island = leader.island("Rum");
    leader.go_to("plans");
    let mut live = live(&leader);
    live.journal.command(Command::Island(IslandCommand::Remove(island)), leader.now, live.run).unwrap();
    live.wall.focus.on = None;
    live.set_cell(0);
    live.entry.editor = Editor::with("Bygga om");
    let out = live.act(Action::Line(LineAct::Store), ctx(&leader));
    assert!(!out.done);
    assert_eq!((live.cell(), live.entry.editor.text()), (0, "Bygga om"));
}

#[test]
fn hands_that_were_refused_keep_the_candidate_and_a_word_about_it_does_not() {
    let mut leader = Leader::new();
    let (first, second) = (leader.add("Buller"), leader.add("Stress"));
    leader.go_to("dots");
    let vote = leader.vote();
    let mut live = live(&leader);
    live.counting().unwrap().way = CountMethod::Hands;
    live.wall.focus.on = Some(first.into());
    live.entry.editor = Editor::with("7");
    assert!(live.act(Action::Line(LineAct::Store), ctx(&leader)).done);
    assert_eq!(live.wall.focus.id(), Some(second));
    live.journal.command(Command::Vote(VoteCommand::Close(vote)), leader.now, live.run).unwrap();
    live.wall.focus.on = Some(first.into());
    live.entry.editor = Editor::with("9");
    assert!(!live.act(Action::Line(LineAct::Store), ctx(&leader)).done);
    assert_eq!((live.wall.focus.id(), live.entry.editor.text()), (Some(first), "9"));
}

#[test]
fn a_slip_that_was_refused_is_not_kept_for_the_next_time() {
    let mut leader = Leader::new();
    leader.add("Buller");
    leader.go_to("dots");
    let mut live = live(&leader);
    live.entry.editor = Editor::with("9 9");
    assert_eq!(live.left().drafts.len(), 1);
    live.act(Action::Line(LineAct::Store), ctx(&leader));
    assert_eq!((live.entry.editor.text(), live.left().drafts.len()), ("9 9", 0));
}

#[test]
fn going_on_from_an_open_vote_shows_the_list_before_the_next_step() {
    let mut leader = Leader::new();
    let item = leader.add("Buller");
    leader.go_to("dots");
    let vote = leader.vote();
    leader.tell(Command::Vote(VoteCommand::Slip(vote, vec![item])));
    let mut live = live(&leader);
    let (seq, row) = (live.journal.seq(), live.workshop().day.row);
    let out = live.act(Action::Day(DayAct::Next), ctx(&leader));
    assert_eq!((live.journal.seq(), out.done), (seq + 1, true));
    assert!(live.workshop().votes.open(LIST).is_none() && live.workshop().votes.ranking(LIST).is_some());
    assert_eq!(live.workshop().day.row, row);
    let told = matches!(out.notice, Some(Notice::Done(Done::VoteClosed { counted: 1, .. })));
    assert!(told, "{:?}", out.notice);
    live.act(Action::Day(DayAct::Next), ctx(&leader));
    assert_ne!(live.workshop().day.row, row);
}

#[test]
fn a_break_makes_themes_as_the_step_before_it_did() {
    let mut leader = Leader::new();
    for line in ["Rad ett", "Rad två", "Rad tre"] {
        leader.add(line);
    }
    for (step, least) in [("themes", 1), ("fika", 1), ("collect", 2)] {
        leader.go_to(step);
        assert_eq!(live(&leader).gathers().and_then(|gathers| gathers.sorts), Some(least), "{step}");
    }
    leader.go_to("fika");
    let mut live = live(&leader);
    for line in ["1 Lokaler", "Sagt vid kaffet"] {
        live.entry.editor = Editor::with(line);
        assert!(live.act(Action::Line(LineAct::Store), ctx(&leader)).done);
    }
    let list = live.workshop().lists.list(LIST);
    assert_eq!(list.themes_standing().map(|theme| theme.name.as_str()).collect::<Vec<_>>(), ["Lokaler"]);
    assert_eq!(list.standing().count(), 4);
    // After a vote nothing can be sorted into themes.
    leader.go_to("lunch");
    assert_eq!(self::live(&leader).gathers().and_then(|gathers| gathers.sorts), None);
}

#[test]
fn a_line_that_begins_with_numbers_is_text_unless_it_is_plainly_more() {
    let mut leader = Leader::new();
    for line in ["Rad ett", "Rad två", "Rad tre"] {
        leader.add(line);
    }
    let understood = |leader: &Leader, line: &str| {
        let mut live = live(leader);
        live.entry.editor = Editor::with(line);
        live.understood(ctx(leader)).is_some()
    };
    leader.go_to("collect");
    for (line, more) in [
        ("1 3 Lokaler", true),
        ("1, 3 lokaler", true),
        ("1 Lokaler", false),
        ("1 9 Lokaler", false),
        ("2 3 gånger i veckan ringer det när vi äter lunch", false),
        ("2 3 % av tiden", false),
        ("1 3", false),
    ] {
        assert_eq!(understood(&leader, line), more, "{line}");
    }
    leader.go_to("themes");
    for (line, more) in [("1 Lokaler", true), ("1 barn i samma rum", false), ("30 Barn", false)] {
        assert_eq!(understood(&leader, line), more, "{line}");
    }
}

#[test]
fn the_plan_of_the_day_refuses_the_ends_that_the_form_refuses() {
    let leader = Leader::new();
    let mut live = live(&leader);
    let row = live.workshop().agenda.rows[0].id;
    for (end, length, wrong) in [
        ("12.00", 210, None),
        ("8.30", 210, Some(WrongEnd::AtStart)),
        ("2.00", 210, Some(WrongEnd::TooLong(1_050))),
        ("0.15", 210, Some(WrongEnd::TooLong(945))),
        ("23.30", 900, None),
    ] {
        let (typing, editor) = (agenda::Typing::End, Editor::with(end));
        let edit = agenda::AgendaEdit { row: Some(row), typing: Some((typing, editor)) };
        let (edit, out) = live.agenda_act(edit, Action::Line(LineAct::Store), ctx(&leader));
        assert_eq!(live.workshop().agenda.length, length, "{end}");
        assert_eq!(edit.unwrap().typing.is_some(), wrong.is_some(), "what was refused stays: {end}");
        if let Some(wrong) = wrong {
            assert_eq!(out.notice, Some(Notice::WrongEnd(wrong)));
        }
    }
}

#[test]
fn what_is_turned_stays_at_hand_when_it_is_merged() {
    let mut leader = Leader::new();
    let [one, two, three] = ["Buller", "Stress", "Oljud"].map(|raw| leader.add(raw));
    let vote = leader.vote();
    for (on, dots) in [(one, 9), (two, 5), (three, 4)] {
        leader.tell(Command::Vote(VoteCommand::Wall(vote, on, dots)));
    }
    leader.tell(Command::Vote(VoteCommand::Close(vote)));
    leader.go_to("turn");
    let mut live = live(&leader);
    live.wall.focus.on = Some(three.into());
    live.command(Command::Item(ItemCommand::Merge(vec![three], two)), ctx(&leader));
    live.settle_focus();
    assert_eq!(live.wall.focus.id(), Some(two));
    let rows: Vec<Id> = live.rows().iter().map(|row| row.id).collect();
    assert_eq!(rows, [one, two]);
}

#[test]
fn before_the_day_what_is_pasted_or_said_again_is_told_that_it_has_not_started() {
    let leader = Leader::new();
    let mut live = live(&leader);
    // A terminal sends a line's end as it likes.
    for text in ["Buller\nKyla", "Buller\rKyla", "Buller\r\nKyla"] {
        assert_eq!(live.paste(text, ctx(&leader)).notice, Some(Notice::NotBegun), "{text:?}");
        assert!(live.entry.editor.is_empty(), "{text:?}");
    }
    live.entry.editor = Editor::with("Buller");
    assert_eq!(live.act(Action::Line(LineAct::Again), ctx(&leader)).notice, Some(Notice::NotBegun));
    live.act(Action::Day(DayAct::Next), ctx(&leader));
    assert_eq!(live.entry.editor.text(), "Buller", "it is there when the day has started");
}

#[test]
fn line_breaks_that_are_pasted_stand_where_they_are_kept() {
    let mut leader = Leader::new();
    let old = Some(Prose::clean("Lugn").unwrap());
    leader.tell(Command::Brief(BriefEvent::Set { field: Field::Purpose, text: old }));
    let mut live = live(&leader);
    live.entry.asking = Some(Prompt::Words(Own::About(Field::Purpose).id()));
    live.paste("Lugna nätter.\nNog med händer.", ctx(&leader));
    live.act(Action::Line(LineAct::Store), ctx(&leader));
    assert_eq!(live.workshop().about(Field::Purpose), "Lugna nätter.\nNog med händer.");
    live.entry.asking = Some(Prompt::Words(Own::About(Field::Title).id()));
    live.paste("Nätterna\npå avdelning 4", ctx(&leader));
    live.act(Action::Line(LineAct::Store), ctx(&leader));
    assert_eq!(live.workshop().about(Field::Title), "Nätterna på avdelning 4");
}

/// The method of tests with its lists in another order, and one more that is ranked before them all.
fn turned_around() -> Method {
    let mut method = serde_json::to_value(method()).unwrap();
    let mut more =
        method["lists"].as_array().unwrap().iter().find(|list| list["id"] == LIST).unwrap().clone();
    more["id"] = "more".into();
    more.as_object_mut().unwrap().remove("role");
    let lists = method["lists"].as_array_mut().unwrap();
    lists.reverse();
    lists.insert(0, more);
    for step in method["steps"].as_array_mut().unwrap() {
        if let Some(from) = step.pointer_mut("/kind/islands/from") {
            from.as_array_mut().unwrap().reverse();
        }
    }
    serde_json::from_value(method).unwrap()
}

#[test]
fn an_island_is_linked_by_what_its_lists_are_for_and_not_by_their_order() {
    let mut leader = Leader::of(Opened { method: turned_around().into(), ..opened() });
    let (wrong, wish) = (leader.add("Buller"), leader.add_to("vision", "Lugn"));
    leader.go_to("islands");
    let mut live = live(&leader);
    for (line, links, counted) in [("-1 Tyst", vec![wrong], (1, 0)), ("-1 +1 Rum", vec![wrong, wish], (1, 1))]
    {
        live.entry.editor = Editor::with(line);
        live.act(Action::Line(LineAct::Store), ctx(&leader));
        let island = live.workshop().islands.islands.last().unwrap();
        let rests = live.workshop().links_of(island);
        assert_eq!((&island.links, (rests.wrong, rests.wished)), (&links, counted), "{line}");
    }
}

#[test]
fn what_was_said_in_the_wrong_phase_goes_to_the_other_whatever_stands_before_it() {
    let mut leader = Leader::of(Opened { method: turned_around().into(), ..opened() });
    leader.go_to("collect");
    let more = leader.add_to("more", "Annat");
    let line = leader.add("Lugn");
    let mut live = live(&leader);
    live.entry.pointed = "1".to_owned();
    live.act(Action::Point(PointAct::Move), ctx(&leader));
    assert_eq!(live.workshop().lists.list_of(line), Some("vision"));
    // What has no part in the day goes to the list that is worked on.
    let other = live.workshop().method.other_list("more", live.workshop().capture_list());
    assert_eq!((other, live.workshop().lists.list_of(more)), (Some(LIST), Some("more")));
}

/// Two letters may begin anything: only from three on is a line looked for among those that were said.
#[test]
fn what_is_typed_is_looked_for_from_three_letters_on_and_only_while_writing() {
    let mut leader = Leader::new();
    let [ja, _] = ["Ja", "Trångt"].map(|raw| leader.add(raw));
    leader.go_to("collect");
    let mut live = live(&leader);
    let mut found = |typed: &str, mode| {
        live.entry.mode = mode;
        live.entry.editor = Editor::with(typed);
        live.typed_on();
        live.entry.found
    };
    assert_eq!(found("ja", Mode::Writing), None);
    assert_eq!(found("ja!", Mode::Writing), Some(ja));
    assert_eq!(found("ja!", Mode::Pointing), None);
}

#[test]
fn an_answer_that_changes_nothing_is_an_answer() {
    let mut leader = Leader::new();
    leader.add("Trångt");
    leader.go_to("collect");
    let mut live = live(&leader);
    live.entry.pointed = "1".to_owned();
    live.entry.mode = Mode::Pointing;
    live.act(Action::Point(PointAct::Edit), ctx(&leader));
    assert_eq!(live.entry.editor.text(), "Trångt");
    let out = live.act(Action::Line(LineAct::Store), ctx(&leader));
    assert!(out.done && out.effects.is_empty());
    assert_eq!((live.entry.asking.is_none(), live.entry.editor.text()), (true, ""));
}

#[test]
fn what_was_turned_to_while_the_day_stood_still_is_the_steps_own_picture_once_it_goes_on() {
    let mut leader = Leader::new();
    leader.go_to("collect");
    leader.add("Trångt");
    leader.wait(7 * 24 * 60);
    let mut live = live(&leader);
    live.look_at_clock(leader.now);
    live.act(Action::Wall(WallAct::Onwards), ctx(&leader));
    assert_eq!(live.wall.stage.showing, Some(Showing::Step));
    live.act(Action::Day(DayAct::LeadOn), ctx(&leader));
    assert_eq!(live.wall.stage, Stage::default(), "keys go on from it as from any step");
}

#[test]
fn a_date_is_odd_that_is_before_the_part_of_the_day_that_is_on() {
    let mut leader = Leader::new();
    let island = leader.island("Rum");
    let at = leader.is().agenda.rows.iter().position(|row| row.step == "plans").unwrap();
    leader.tell(Command::AddNight { to: at as u16 });
    let night = leader.is().agenda.rows[at].id;
    leader.clock(ClockCommand::GoTo(night));
    leader.wait(7 * 24 * 60);
    leader.clock(ClockCommand::Next);
    let plan = leader.plan(island, &[("what", "Bygga om")]);
    let (mut live, today) = (live(&leader), leader.now.today());
    let mut said = |days: u64| {
        let due = CellValue::Date(Due::Day(today - chrono::Days::new(days)));
        live.command(Command::Row(RowCommand::Set(plan, "due".to_owned(), Some(due))), ctx(&leader)).notice
    };
    // A week before is the workshop's first date, but the room meets today.
    for before in [7, 1] {
        assert!(matches!(said(before), Some(Notice::OddDate(_, OddDate::Before))), "{before} days before");
    }
    assert_eq!(said(0), None);
}

#[test]
fn leaving_with_lines_on_no_disk_says_how_many_and_asks_for_a_folder() {
    use crate::app::action::{LineAct, Program};
    use crate::app::editor::Editor;
    let (leader, mut live) = in_collect(|_| {});
    let quit = Action::Program(Program::Quit);
    let seq = live.journal.seq();
    live.keeping.saved = seq - 2;
    let full = Trouble::Full("/home/live/day.jsonl".into());
    live.keeping.trouble = Some(Trouble::Alone(Box::new(full.clone())));
    assert_eq!(live.act(quit, ctx(&leader)).notice, Some(Notice::PressAgain(quit)), "all is saved");
    live.asked_twice = None;
    live.keeping.trouble = Some(full);
    assert_eq!(live.act(quit, ctx(&leader)).notice, Some(KeptNotice::AtStake(2).into()));
    assert_eq!(live.act(quit, ctx(&leader)).program, Some(Program::Quit), "it can be left all the same");
    live.act(quit, ctx(&leader));
    live.entry.editor = Editor::with("/media/stick");
    let out = live.act(Action::Line(LineAct::Store), ctx(&leader));
    assert_eq!(out.effects, [Effect::Store(StoreRequest::MoveTo("/media/stick".into()))]);
    assert_eq!(live.entry.asking, None);
}
