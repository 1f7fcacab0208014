//! A refusal changes nothing on the screen, and what goes together is taken back together.

use super::*;
use crate::app::action::{DayAct, LineAct, PointAct, Program};
use crate::app::editor::Editor;
use crate::app::effect::{LineLands, SavedUi, StruckWords};
use crate::app::keymap;
use crate::app::msg::{LookedElsewhere, Msg, OpenedWorkshop, StandsThere, StoreReport};
use crate::app::{AppOverlay, Model, Screen};
use crate::workshop::decide::{ClockCommand, IslandCommand, ItemCommand, RowCommand, VoteCommand};
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

fn live(leader: &Leader) -> LiveScreen {
    let (journal, run) = (leader.journal.clone(), "bbbbbb".parse().unwrap());
    let path = Some("/w/day.json".into());
    LiveScreen::new(OpenedWorkshop { journal, run, path, findings: Vec::new(), left: SavedUi::default() })
}

fn ctx(leader: &Leader) -> Ctx<'static> {
    let (texts, settings) = (crate::app::texts(Lang::En), Settings::default());
    Ctx { at: leader.now, texts, settings, size: Size { cols: 120, rows: 36 } }
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

/// Adds a line to the list of this step and strikes it.
fn strike_line(live: &mut LiveScreen, line: &str, ctx: Ctx<'_>) {
    let list = live.workshop().capture_list().unwrap().to_owned();
    let text = Line::clean(line).unwrap();
    live.command(Command::Item(ItemCommand::Add { list: list.clone(), text, from: None, group: None }), ctx);
    live.entry.mode = Mode::Pointing;
    let newest = live.workshop().lists.list(&list).items.last().unwrap().id;
    live.entry.pointed = live.journal.label_of(newest).unwrap();
    live.act(Action::Point(PointAct::Strike), ctx);
    if let Some(Overlay::Strike(striking)) = &mut live.overlay {
        striking.typed = Editor::with(&striking.label.clone());
    }
    live.act(Action::Point(PointAct::Strike), ctx);
}

/// A workshop in which this line was struck, and what is to be looked for then.
fn model_with_struck(line: &str) -> (Model, At) {
    let (mut leader, mut live) = in_collect(|_| {});
    leader.now = leader.now.plus_ms(1000);
    let mut ctx = ctx(&leader);
    ctx.settings.one_screen = false;
    strike_line(&mut live, line, ctx);
    let mut model = Model::new(leader.now, Lang::En, ctx.settings, ctx.size);
    model.screen = Screen::Live(Box::new(live));
    (model, leader.now)
}

fn looked_for(model: &mut Model, now: At) -> StruckWords {
    let (deleted, unreached) = (vec!["/out.md".into()], Vec::new());
    let effects = model.update(now, Msg::Store(StoreReport::Struck { deleted, unreached }));
    let [Effect::LookElsewhere(struck)] = effects.as_slice() else { panic!("{effects:?}") };
    struck.clone()
}

/// In how many workshops the words still stand, as it is said.
fn told_elsewhere(model: &Model) -> usize {
    match &model.notice {
        Some(Notice::Kept(KeptNotice::Struck(struck))) => struck.elsewhere.there.len(),
        other => panic!("{other:?}"),
    }
}

#[test]
fn words_that_were_struck_are_looked_for_in_other_workshops() {
    let (mut model, now) = model_with_struck("Anna i rum fyra");
    let struck = looked_for(&mut model, now);
    assert_eq!(struck.words, ["Anna i rum fyra"]);
    let there = StandsThere { title: "APT".to_owned(), date: now.today() };
    let found = LookedElsewhere { there: vec![there], unread: vec!["/share".into()] };
    let another = StruckWords { id: "another".to_owned(), ..struck.clone() };
    model.update(now, Msg::StandsElsewhere(another, found.clone()));
    assert_eq!(told_elsewhere(&model), 0, "it was asked for elsewhere");
    model.update(now, Msg::StandsElsewhere(struck.clone(), found.clone()));
    let deleted = match &model.notice {
        Some(Notice::Kept(KeptNotice::Struck(struck))) => struck.deleted.len(),
        other => panic!("{other:?}"),
    };
    assert_eq!((told_elsewhere(&model), deleted), (1, 1), "both are said at once");
    model.update(now, Msg::StandsElsewhere(struck, found));
    model.update(now, Msg::Key("esc".parse().unwrap()));
    let struck = {
        let Screen::Live(live) = &mut model.screen else { panic!() };
        live.keeping.struck = vec!["Anna".to_owned()];
        looked_for(&mut model, now)
    };
    model.update(now, Msg::Key("esc".parse().unwrap()));
    let found = LookedElsewhere { there: Vec::new(), unread: vec!["/share".into()] };
    model.update(now, Msg::StandsElsewhere(struck, found));
    let Some(Notice::Kept(KeptNotice::Struck(struck))) = &model.notice else { panic!("it comes late") };
    assert_eq!(struck.elsewhere.unread, ["/share"], "nobody knows what stands there");
}

#[test]
fn what_is_struck_while_others_are_looked_for_is_looked_for_with_them() {
    let (mut model, now) = model_with_struck("Anna i rum fyra");
    let first = looked_for(&mut model, now);
    let ctx = Ctx { at: now, texts: crate::app::texts(Lang::En), settings: model.settings, size: model.size };
    let Screen::Live(live) = &mut model.screen else { panic!() };
    strike_line(live, "Bo i rum fem", ctx);
    let second = looked_for(&mut model, now);
    assert_eq!(second.words, ["Anna i rum fyra", "Bo i rum fem"]);
    let there = || StandsThere { title: "APT".to_owned(), date: now.today() };
    let found = |there| LookedElsewhere { there, unread: Vec::new() };
    model.update(now, Msg::StandsElsewhere(first, found(vec![there()])));
    assert_eq!(told_elsewhere(&model), 0, "the next answer tells of all");
    model.update(now, Msg::StandsElsewhere(second, found(vec![there(), there()])));
    assert_eq!(told_elsewhere(&model), 2);
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
    live.entry.editor = Editor::with("Buller");
    let out = live.act(Action::Line(LineAct::Store), ctx(&leader));
    assert_eq!(out.notice, Some(Notice::Refusal(Refusal::UnrecordedStep)));
    assert_eq!((out.effects, live.entry.editor.text()), (Vec::new(), "Buller"));
    assert_eq!(live.paste("Buller\nKyla", ctx(&leader)).notice, Some(Notice::NothingToWriteTo));
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
fn before_the_day_what_is_pasted_or_said_again_is_told_that_it_has_not_started() {
    let leader = Leader::new();
    let mut live = live(&leader);
    assert_eq!(live.paste("Buller\nKyla", ctx(&leader)).notice, Some(Notice::NotBegun));
    live.entry.editor = Editor::with("Buller");
    assert_eq!(live.act(Action::Line(LineAct::Again), ctx(&leader)).notice, Some(Notice::NotBegun));
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
