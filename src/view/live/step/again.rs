//! Plans that were made earlier, again: how many are left, and what stands about the one at hand.

use super::super::super::theme::TextRole;
use super::super::sheet::{StatusBlock, StatusPart};
use super::super::{View, matters};
use super::{StepKeys, lines};
use crate::app::say;
use crate::i18n::plan as said;
use crate::workshop::method::{ColumnRole, Step};
use crate::workshop::plan::Plan;
use crate::workshop::rows::Row;
use crate::workshop::step::AskedAgain;

pub(super) fn status(view: View<'_>, step: &Step, asks: AskedAgain) -> Vec<StatusBlock> {
    let left = StatusPart::new(TextRole::Strong, left(view, step, asks));
    let at_hand = at_hand(view).map(|plan| of_plan(view, plan));
    std::iter::once(StatusBlock::new("", vec![left])).chain(at_hand).collect()
}

/// How many plans there are still to speak about, of those that this step lists.
fn left(view: View<'_>, step: &Step, asks: AskedAgain) -> String {
    let (texts, workshop) = (view.texts(), view.workshop());
    let table = step.kind.uses().table.and_then(|table| workshop.method.table(table));
    let plans: Vec<Plan<'_>> = table.into_iter().flat_map(|table| workshop.plans_of(table)).collect();
    let (all, answered) = (plans.len(), plans.iter().filter(|plan| plan.answered).count());
    match asks {
        AskedAgain::Happened => texts.msg_live_again_answered(answered as u32, all as u32),
        AskedAgain::Due => {
            let due: Vec<_> = plans.iter().filter(|plan| workshop.is_asked_when_due(**plan)).collect();
            let earlier = |plan: &&Plan<'_>| plan.taken_over && !workshop.is_under_floor(plan.row);
            let plans_to_come: Vec<_> = plans.iter().filter(earlier).collect();
            let answered = due.iter().filter(|plan| plan.answered).count();
            match due.len() {
                // None is due, though there are some that can be answered.
                0 if !plans_to_come.is_empty() => texts.msg_room_plans_later(plans_to_come.len() as u32),
                0 => texts.msg_room_nothing_due(),
                all => texts.msg_live_again_due(answered as u32, all as u32),
            }
        }
        AskedAgain::NotHappened => texts.msg_live_again_left((all - answered) as u32),
        AskedAgain::Onwards => {
            texts.msg_live_again_open(plans.iter().filter(|plan| plan.is_open()).count() as u32)
        }
    }
}

fn at_hand(view: View<'_>) -> Option<Plan<'_>> {
    view.live.in_focus().and_then(|on| view.workshop().plan(on)).filter(|plan| !plan.removed)
}

/// What stands about a plan besides what is to be done, column by column.
fn of_plan(view: View<'_>, plan: Plan<'_>) -> StatusBlock {
    let lang = view.workshop().lang;
    let head = format!("{} {}", plan.number, plan.what());
    let columns = plan.table.told().into_iter().filter(|column| column.role != Some(ColumnRole::What));
    let line = |column| {
        let text = said::cell(view.texts(), &plan.shown(column, lang)?).replace('\n', " · ");
        Some(StatusPart::new(TextRole::Text, format!("{}: {text}", view.words(&column.name))))
    };
    StatusBlock::new(head, columns.filter_map(line).collect())
}

pub(super) fn heading(view: View<'_>, step: &Step, _: AskedAgain) -> String {
    lines::name(view, step)
}

/// What is filled of the plan at hand; without one, its number comes first.
pub(super) fn label(view: View<'_>, asks: AskedAgain) -> String {
    let texts = view.texts();
    let Some(plan) = at_hand(view) else { return texts.msg_live_to_plan() };
    let column = view.live.cells_of_a_plan().nth(view.live.cell());
    // What is said answers the question of the step.
    let asked = view.step().filter(|_| asks != AskedAgain::Onwards).map(|step| &step.name);
    let head = asked.or(column.map(|column| &column.name)).map_or("", |name| view.words(name));
    texts.msg_live_to_cell(head, plan.number.to_string())
}

pub(super) fn hint(view: View<'_>, asks: AskedAgain) -> String {
    if !view.live.can_follow_up() {
        return view.texts().msg_live_hint_nothing_again();
    }
    // The first plan that is asked about and not at hand, since the one at hand needs no number.
    let (rows, on) = (view.live.rows(), view.live.in_focus());
    let workshop = view.workshop();
    let is_asked = |id| {
        asks != AskedAgain::Due || workshop.plan(id).is_some_and(|plan| workshop.is_asked_when_due(plan))
    };
    let other = |row: &Row<'_>| on != Some(row.id);
    let first = rows.iter().find(|row| other(row) && is_asked(row.id));
    let first = first.or_else(|| rows.iter().find(other)).or_else(|| rows.iter().next());
    let Some(number) = first.map(|row| row.label.to_string()) else { return String::new() };
    match asks {
        AskedAgain::Happened | AskedAgain::Due | AskedAgain::NotHappened => {
            view.texts().msg_live_hint_happened(number)
        }
        AskedAgain::Onwards => view.texts().msg_live_hint_onwards(number),
    }
}

/// The digits of the statuses.
pub(super) fn beside(view: View<'_>, _: AskedAgain) -> Vec<StatusBlock> {
    let statuses = say::each_status(view.texts());
    let parts = statuses.map(|one| StatusPart::new(TextRole::Text, one)).collect();
    let status = StatusBlock::new(view.texts().msg_act_status(), parts);
    std::iter::once(status).chain(matters::set_aside(view)).collect()
}

pub(super) fn keys(view: View<'_>, _: AskedAgain) -> StepKeys {
    StepKeys::onwards(view.texts().msg_act_next_plan())
}
