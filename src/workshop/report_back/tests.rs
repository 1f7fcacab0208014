//! People report back on what was agreed, in the first step, each task under its own question.

use chrono::NaiveDate;

use super::*;
use crate::workshop::agenda::fit;
use crate::workshop::decide::{Command, RowCommand};
use crate::workshop::event::{Entry, Event, Opened, PlanStatus};
use crate::workshop::fixture::{Leader, days, opened, text};
use crate::workshop::follow::TakenOver;
use crate::workshop::journal::Journal;
use crate::workshop::method::check::{self, Needs};
use crate::workshop::room::{Picture, Room, Stage};
use crate::workshop::subject::{Focus, Subject};
use crate::workshop::table::Shown;
use crate::workshop::words::Lang;

const NEEDS: &str = include_str!(concat!(env!("OUT_DIR"), "/workshops/methods/behov.json"));
const FOLLOW_UP: &str = include_str!(concat!(env!("OUT_DIR"), "/workshops/methods/follow-up.json"));

fn method(text: &str) -> Method {
    serde_json::from_str(text).unwrap()
}

/// Two tasks from a programme: one with all there is to say, one that is only told.
fn tasks() -> Vec<TaskTaken> {
    let id = |seq| Id { run: "progra".parse().unwrap(), seq, nth: 1 };
    vec![
        TaskTaken {
            id: id(1),
            what: text("Prøv tre samtaler").into(),
            who: Some(text("Alle ledere")),
            due: Some(Due::Day(NaiveDate::from_ymd_opt(2023, 2, 8).unwrap())),
            ask: Some(text("Hva merket du da du spurte først?").into()),
        },
        TaskTaken { id: id(2), what: text("Les kapittel 4").into(), who: None, due: None, ask: None },
    ]
}

/// A leader of a gathering with this method that takes this over.
fn gathering(method: Method, taken: &TakenOver) -> Leader {
    let method = taken.method(method);
    let plan = method.plans[0].clone();
    let opened = Opened {
        id: "gatherin".to_owned(),
        lang: Lang::Nb,
        rows: fit(&plan, 540, plan.minutes()),
        start: 540,
        length: plan.minutes(),
        method: method.with_plan(&plan).into(),
        ..opened()
    };
    let events = taken.events(&opened.method);
    let mut leader = Leader::of(opened.clone());
    let events = std::iter::once(Event::Opened(Box::new(opened))).chain(events).collect();
    leader.journal = Journal::replay(vec![Entry { seq: 1, at: leader.now, by: leader.run, events }]).unwrap();
    leader
}

fn alone() -> TakenOver {
    TakenOver::of_tasks(tasks(), "behov".to_owned(), Lang::Nb, 24)
}

/// What the room reads with this row at hand: the text above, the rows, and what stands below the first.
fn wall(leader: &Leader, at: Option<Id>) -> (String, Vec<String>, String) {
    let focus = Focus { on: at.map(Subject::Thing), ..Focus::default() };
    let room = Room::of(leader.is(), &Stage::default(), focus, leader.stamp());
    let Picture::Plans { text, .. } = room.picture else { panic!("no plans on the wall") };
    let rows = room.rows.unwrap();
    let below = rows.iter().next().map(|row| row.below.to_string()).unwrap_or_default();
    (text, rows.iter().map(|row| row.text.to_string()).collect(), below)
}

#[test]
fn the_part_is_read_and_finds_what_it_names() {
    let part = Insert::report_back().unwrap();
    assert_eq!((part.id.as_str(), part.steps.len()), ("report-back", 1));
    assert!(!Insert::all().contains(part), "nobody looks for it in a day");
    let with = method(NEEDS).with_report_back(2);
    let table = with.report_table().unwrap();
    assert_eq!((table.id.as_str(), table.plans_action()), ("report-back", true));
    assert_eq!(with.steps[0].kind.check(&Needs::of(&with)), Ok(()));
}

#[test]
fn every_method_begins_with_it_and_is_sound_unless_it_leaves_no_trace() {
    let mut begun = 0;
    for leader in days(Lang::En) {
        let method = &leader.is().method;
        let with = Method::clone(method).with_report_back(4);
        if method.card.unrecorded {
            assert_eq!(with, **method, "{}", method.id);
            continue;
        }
        begun += 1;
        let minutes = method.report_minutes(4);
        for (before, plan) in method.plans.iter().zip(&with.plans) {
            assert_eq!(plan.steps[0].step, "report-back", "{}", method.id);
            assert_eq!(plan.minutes(), before.minutes() + minutes);
        }
        assert_eq!(minutes, 12, "three for each");
        // What is planned today has its own table still.
        let table = |method: &Method| method.plan_table().map(|table| table.id.clone());
        assert_eq!(table(&with), table(method));
        let written = serde_json::to_string(&with).unwrap();
        check::parse("with.json", &written).unwrap_or_else(|why| panic!("{}: {why:?}", method.id));
    }
    assert!(begun > 40, "{begun}");
}

#[test]
fn it_comes_once_under_an_id_that_is_free_and_not_without_tasks() {
    assert_eq!(method(NEEDS).with_report_back(0), method(NEEDS));
    let once = method(NEEDS).with_report_back(1);
    assert_eq!((once.report_minutes(3), once.clone().with_report_back(3)), (0, once.clone()));
    let mut taken = method(NEEDS);
    taken.lists[0].id = "report-back".to_owned();
    taken.steps[0].id = "report-back".to_owned();
    let with = taken.with_report_back(1);
    assert_eq!(with.steps[0].id, "report-back-2");
    assert_eq!(with.report_table().unwrap().id, "report-back-2");
    // One task has the least minutes there are, a hundred the most.
    let minutes = |tasks| method(NEEDS).report_minutes(tasks);
    assert_eq!([1, 4, 100].map(minutes), [5, 12, 40]);
}

#[test]
fn each_task_stands_on_the_wall_under_its_own_question() {
    let mut leader = gathering(method(NEEDS), &alone());
    let [first, second] = [tasks()[0].id, tasks()[1].id];
    leader.go_to("report-back");
    let all = ["Prøv tre samtaler", "Les kapittel 4"];
    let (told, rows, _) = wall(&leader, None);
    assert!(told.starts_with("Dette skulle vi gjøre til i dag."), "{told}");
    assert_eq!(rows, all);
    let (asked, rows, below) = wall(&leader, Some(first));
    assert_eq!(
        (asked.as_str(), rows, below.as_str()),
        ("Hva merket du da du spurte først?", vec![all[0].to_owned()], "Alle ledere")
    );
    // One without a question stands among the others, under what the step says.
    let (asked, rows, _) = wall(&leader, Some(second));
    assert_eq!((asked, rows.len()), (told, 2));
    let plan = leader.is().plan(first).unwrap();
    assert!(plan.row.taken_over && !plan.answered);
    let due = plan.table.column_in(ColumnRole::Due).unwrap();
    assert_eq!(plan.shown(due, Lang::Nb), Some(Shown::Date(tasks()[0].due.clone().unwrap())));
    // A question that was struck is not read.
    leader.strike(&[first]);
    assert_ne!(wall(&leader, Some(first)).0, "Hva merket du da du spurte først?");
}

#[test]
fn what_was_done_is_over_and_the_rest_goes_on_into_a_follow_up() {
    let mut leader = gathering(method(NEEDS), &alone());
    let [first, second] = [tasks()[0].id, tasks()[1].id];
    leader.go_to("report-back");
    let table = leader.is().method.report_table().unwrap().clone();
    let column = |role| table.column_in(role).unwrap().id.clone();
    let happened = CellValue::Lines(text("To av tre, og den siste tok en time").into());
    for (role, value) in
        [(ColumnRole::Happened, happened), (ColumnRole::Status, CellValue::Status(PlanStatus::Done))]
    {
        leader.tell(Command::Row(RowCommand::Set(first, column(role), Some(value))));
    }
    let taken = TakenOver::of(std::slice::from_ref(&leader.journal)).unwrap();
    let next = gathering(method(FOLLOW_UP), &taken);
    let plans: Vec<Id> = next.is().plans().iter().map(|plan| plan.id).collect();
    assert_eq!(plans, [second], "what is done is done");
    // Nobody is asked the old question in the next meeting, and nothing stands there twice if the programme asks again.
    assert_eq!(next.is().method.report_table(), None);
    let asked = gathering(method(FOLLOW_UP), &taken.with_tasks(vec![tasks().remove(1)]));
    assert_eq!(asked.is().plans().len(), 1);
    assert_eq!(asked.is().plans()[0].table.id, "report-back");
}
