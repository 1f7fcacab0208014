//! What stands beside the script in several kinds of step, or before and after the day: what the day is about, the
//! question asked, the parked objections, what happens afterwards.

use super::super::theme::TextRole;
use super::View;
use super::sheet::{StatusBlock, StatusPart};
use crate::app::action::{Action, Program};
use crate::app::say;
use crate::i18n::{Texts, dates, plan};
use crate::workshop::event::{Field, FollowUp};
use crate::workshop::floor::OnFloor;
use crate::workshop::method::{ListRole, Status};
use crate::workshop::rows::{Label, Row};

/// The most lines of another list shown beside the script.
const MOST: usize = 12;

/// The blocks before and after the day.
pub(super) fn outside(view: View<'_>) -> Vec<StatusBlock> {
    let texts = view.texts();
    if view.workshop().day.ended.is_some() {
        return of_meeting(view).into_iter().chain(set_aside(view)).chain([embers(view)]).collect();
    }
    let form = view.live.form_table().filter(|table| !table.example.is_empty());
    let form = form.map(|_| texts.msg_live_form_key(say::key_for(Action::Program(Program::Palette))));
    let keys = form.into_iter().chain([texts.msg_live_test_key(), texts.msg_live_start_key()]);
    let keys = keys.map(|text| StatusPart::marked("•", TextRole::Strong, text)).collect();
    let told = [Field::Question, Field::Purpose, Field::Goal, Field::Mandate, Field::Commissioner];
    let mut blocks = vec![StatusBlock::new(texts.msg_live_before_start(), keys), circle(view)];
    blocks.extend(told.into_iter().map(|of| field(view, of)));
    blocks
}

/// What people take along from a day that left no trace.
fn embers(view: View<'_>) -> StatusBlock {
    let kept = view.workshop().after.embers.iter();
    let parts = kept.map(|line| StatusPart::marked("•", TextRole::Text, line.as_str())).collect();
    StatusBlock::new(view.texts().msg_live_embers(), parts)
}

/// How long each speaks in a circle, what is proposed if they are many, and that its method is a reconstruction.
fn circle(view: View<'_>) -> StatusBlock {
    let (texts, workshop) = (view.texts(), view.workshop());
    let Some(each) = workshop.method.each_speaks(workshop.agenda.held(), workshop.people) else {
        return StatusBlock::default();
    };
    let made = workshop.method.card.status == Status::Reconstructed;
    let told = [
        Some(dates::each_speaks(texts, each)),
        dates::circles(texts, each),
        made.then(|| texts.msg_methods_reconstruction()),
    ];
    StatusBlock::new("", told.into_iter().flatten().map(|of| StatusPart::new(TextRole::Text, of)).collect())
}

/// One field of the brief.
pub(super) fn field(view: View<'_>, of: Field) -> StatusBlock {
    let text = view.workshop().about(of);
    let parts = if text.is_empty() { Vec::new() } else { vec![StatusPart::new(TextRole::Text, text)] };
    StatusBlock::new(field_name(view.texts(), of), parts)
}

pub(super) fn field_name(texts: &Texts, of: Field) -> String {
    match of {
        Field::Title => texts.msg_live_title(),
        Field::Question => texts.msg_live_question(),
        Field::Critique => texts.msg_live_critique_question(),
        Field::Vision => texts.msg_live_vision_question(),
        Field::Purpose => texts.msg_live_purpose(),
        Field::Goal => texts.msg_live_goal(),
        Field::Mandate => texts.msg_live_mandate(),
        Field::Commissioner => texts.msg_live_commissioner(),
        Field::Foreword => texts.msg_live_foreword(),
        Field::Place => texts.msg_live_place(),
        Field::ProcessLeader => texts.msg_live_process_leader(),
        Field::Today => texts.msg_making_today(),
    }
}

/// The question of the current phase.
pub(super) fn asked(view: View<'_>) -> StatusBlock {
    view.workshop().asked().map_or_else(StatusBlock::default, |of| field(view, of))
}

/// The newest objections, and what else was parked, with their labels.
pub(super) fn set_aside(view: View<'_>) -> Vec<StatusBlock> {
    [ListRole::Objections, ListRole::Parking].into_iter().map(|role| in_list(view, role)).collect()
}

/// Of a meeting: what is to be done, and what waits for the next one.
pub(super) fn of_meeting(view: View<'_>) -> Vec<StatusBlock> {
    let (texts, workshop) = (view.texts(), view.workshop());
    let Some(of) = workshop.method.floor() else { return Vec::new() };
    let entry = |label: Label, text: &str| StatusPart::marked(label.to_string(), TextRole::Text, text);
    // Where numbers run through the year, the next meeting numbers what waits.
    let runs = workshop.method.table(of).is_some_and(|table| workshop.first_number(table).is_some());
    let waits = |row: Row<'_>| {
        if runs { StatusPart::new(TextRole::Text, row.text) } else { entry(row.label, &row.text) }
    };
    let actions = workshop.method.actions_about(of).map(|actions| {
        let plans = workshop.plans_of(actions).filter(|plan| !plan.taken_over);
        let plans = plans.map(|plan| {
            let who = plan.who().collect::<Vec<_>>().join(" + ");
            let due = plan.due().map(|due| plan::due(texts, due));
            let told = [plan.what().to_owned(), who].into_iter().chain(due).filter(|told| !told.is_empty());
            entry(Label::plan(plan.number), &told.collect::<Vec<_>>().join(" · "))
        });
        StatusBlock::new(view.words(&actions.name), plans.collect())
    });
    let later = workshop.entries(of).into_iter().filter(|id| workshop.entry_state(*id) != OnFloor::Had);
    let later = later.filter_map(|id| workshop.row_called(id)).map(waits);
    let later = StatusBlock::new(texts.msg_live_for_next_time(), later.collect());
    actions.into_iter().chain([later]).collect()
}

/// The newest parked objections, with their labels.
pub(super) fn objections(view: View<'_>) -> StatusBlock {
    in_list(view, ListRole::Objections)
}

fn in_list(view: View<'_>, role: ListRole) -> StatusBlock {
    let workshop = view.workshop();
    let head = workshop.method.list_in(role).and_then(|list| workshop.method.list(list));
    let head = head.map_or("", |list| view.words(&list.name));
    let newest = workshop.list_in(role).standing().rev().take(MOST);
    let label = |number| Label::set_aside(role, number).unwrap_or_default().to_string();
    let mut parts: Vec<StatusPart> = newest
        .map(|item| StatusPart::marked(label(item.number), TextRole::Text, item.text.as_str()))
        .collect();
    parts.reverse();
    StatusBlock::new(head, parts)
}

/// Who carries it on, and the follow-up meetings.
pub(super) fn after(view: View<'_>) -> Vec<StatusBlock> {
    let (texts, after) = (view.texts(), &view.workshop().after);
    let carrier = match after.carrier() {
        Some(who) => StatusPart::new(TextRole::Strong, who.as_str()),
        None => StatusPart::new(TextRole::Quiet, texts.msg_live_nobody_yet()),
    };
    let meeting = |(number, next): (u16, &FollowUp)| {
        let day = dates::meeting(texts, dates::weekday_day_and_week(texts, next.date), next);
        let told = texts.msg_live_follow_up(u32::from(number), day, dates::length_proposed(texts, next));
        StatusPart::new(TextRole::Text, told)
    };
    let meetings = FollowUp::numbered(&after.follow_ups).map(meeting).collect();
    let agreed = after.agreed.iter().filter(|line| !line.is_struck());
    let agreed = agreed.map(|line| StatusPart::new(TextRole::Text, line.as_str())).collect();
    vec![
        StatusBlock::new(texts.msg_live_carrier(), vec![carrier]),
        StatusBlock::new("", meetings),
        StatusBlock::new(texts.msg_live_agreed(), agreed),
    ]
}
