//! The plans of earlier workshops on paper, to follow them up.

use super::super::fixture::{MadeDay, line, texts};
use super::super::print::{Sheet, print};
use super::{golden, printed, rendered};
use crate::export::Format;
use crate::i18n::Locale;
use crate::workshop::decide::{ClockCommand, Command, RowCommand};
use crate::workshop::document;
use crate::workshop::event::PlanStatus;
use crate::workshop::follow::TakenOver;
use crate::workshop::journal::Journal;
use crate::workshop::method::{ColumnRole, Method};
use crate::workshop::table::CellValue;
use crate::workshop::words::Lang;

fn method(json: &str) -> Method {
    serde_json::from_str(json).unwrap()
}

/// A follow-up of the nine plans of an example.
fn follow_up() -> MadeDay {
    let bytes = include_bytes!("../../../workshops/examples/mer-tid-med-de-boende-sv.json");
    let first = Journal::replay(document::read(bytes).unwrap().entries).unwrap();
    let method = method(include_str!(concat!(env!("OUT_DIR"), "/workshops/methods/follow-up.json")));
    MadeDay::taking_over(&method, 30, &TakenOver::of(&[first]).unwrap())
}

#[test]
fn nine_plans_are_followed_up_on_two_pages() {
    let day = follow_up();
    let sheets = printed(Sheet::PlanSheets, day.workshop());
    golden("follow-up-plan-sheets", "html", &sheets);
    assert_eq!(sheets.matches("class=\"sheet followed\"").count(), 2);
    assert_eq!(sheets.matches("class=\"plan\"").count(), 9);
    for plan in day.workshop().plans() {
        let table = plan.table;
        let told = [plan.what()].into_iter().chain(plan.who());
        told.for_each(|told| assert!(sheets.contains(told), "{told}: {}", table.id));
    }
    assert_eq!(
        sheets.matches("class=\"box\"").count(),
        9 * PlanStatus::ALL.len(),
        "nobody has answered for the room"
    );
}

#[test]
fn who_was_asked_about_a_plan_that_was_dropped_is_not_what_is_done_next() {
    let mut day = follow_up();
    day.until("onwards", 0);
    let plan = day.workshop().plans()[0];
    let (id, table) = (plan.id, plan.table.clone());
    let column = |role| table.column_in(role).unwrap();
    let asks = format!("{}: Berit", column(ColumnRole::AskWhom).name.get(day.workshop().lang));
    let set = |role, value| Command::Row(RowCommand::Set(id, column(role).id.clone(), Some(value)));
    day.run(set(ColumnRole::AskWhom, CellValue::Who(line("Berit"))));
    assert!(rendered(Format::Text, day.workshop()).contains(&asks));
    day.run(set(ColumnRole::Status, CellValue::Status(PlanStatus::Dropped)));
    assert!(!rendered(Format::Text, day.workshop()).contains(&asks));
}

#[test]
fn how_far_a_plan_has_come_is_told_once_somebody_has_said_so() {
    let mut day = follow_up();
    let told = |day: &MadeDay, status| {
        let words = crate::i18n::plan::status(&texts(), status);
        rendered(Format::Text, day.workshop()).to_lowercase().matches(&words.to_lowercase()).count()
    };
    let plan = day.workshop().plans()[0];
    let (id, column) = (plan.id, plan.table.column_in(ColumnRole::Status).unwrap().id.clone());
    day.until("happened", 0);
    assert_eq!(told(&day, PlanStatus::NotStarted), 0);
    let status = CellValue::Status(PlanStatus::NotStarted);
    day.run(Command::Row(RowCommand::Set(id, column, Some(status))));
    assert_eq!(told(&day, PlanStatus::NotStarted), 2, "on page one, and with the plan");
}

#[test]
fn the_sheets_speak_the_language_of_the_workshop() {
    let mut day = follow_up().workshop().clone();
    let heads = |lang: Lang| {
        let table = day.method.plan_table().unwrap();
        let head =
            |id: &str| table.columns.iter().find(|column| column.id == id).unwrap().name.get(lang).to_owned();
        [head("happened"), head("first")]
    };
    let all: Vec<(Lang, [String; 2])> = Lang::ALL.into_iter().map(|lang| (lang, heads(lang))).collect();
    for (lang, heads) in all {
        day.lang = lang;
        let locale = match lang {
            Lang::Sv => Locale::Sv,
            Lang::Nb => Locale::Nb,
            Lang::Nn => Locale::Nn,
            Lang::Da => Locale::Da,
            Lang::En => Locale::En,
        };
        let texts = locale.load();
        let sheets = String::from_utf8(print(Sheet::PlanSheets, &day, &texts)).unwrap();
        for status in [texts.msg_plan_status_done(), texts.msg_plan_status_resting()] {
            assert!(sheets.matches(&status).count() >= 9, "{lang}: {status}");
        }
        for head in heads {
            assert_eq!(sheets.matches(&head).count(), 9, "{lang}: {head}");
        }
    }
}

#[test]
fn what_a_meeting_is_to_do_is_followed_up_without_a_field_that_it_has_not() {
    let meeting = method(include_str!(concat!(env!("OUT_DIR"), "/workshops/methods/workplace-meeting.json")));
    let mut first = super::meeting::planned();
    first.until("matters", 0);
    let budget = super::meeting::add(&mut first, "Budget; 10");
    let key = super::meeting::to_do(&mut first, budget, "Order a key; the janitor; 20/5");
    first.run(Command::Clock(ClockCommand::Next));
    let day = MadeDay::taking_over(&meeting, 60, &TakenOver::of(&[first.journal]).unwrap());
    let sheets = printed(Sheet::PlanSheets, day.workshop());
    assert_eq!(sheets.matches("class=\"plan\"").count(), 1);
    assert!(
        sheets.contains(line("Order a key").as_str()) && sheets.contains("the janitor"),
        "{key}: {sheets}"
    );
}
