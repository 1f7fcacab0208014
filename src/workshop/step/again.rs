//! Plans that were made earlier, again: what has happened, what has not, how we go on.

use super::{AskedAgain, Scene, Uses};
use crate::workshop::Workshop;
use crate::workshop::event::{Event, RowId};
use crate::workshop::method::ColumnRole;
use crate::workshop::method::check::{FoundFault, Needs};
use crate::workshop::plan::Plan;
use crate::workshop::room::{Picture, Sight};
use crate::workshop::rows::{Audience, Rows};

pub(super) fn uses(table: &str, _: AskedAgain) -> Uses<'_> {
    Uses { table: Some(table), captures: true, ..Uses::NOTHING }
}

pub(super) fn check(needs: &Needs<'_>, table: &str, asks: AskedAgain) -> Result<(), FoundFault> {
    needs.plans(table, "again.table")?;
    let roles: &[ColumnRole] = match asks {
        AskedAgain::Happened => &[ColumnRole::Happened, ColumnRole::Status],
        AskedAgain::Due => &[ColumnRole::Happened, ColumnRole::Status, ColumnRole::Due],
        AskedAgain::NotHappened => &[ColumnRole::Happened, ColumnRole::Status, ColumnRole::AskWhom],
        AskedAgain::Onwards => &[ColumnRole::FirstStep, ColumnRole::Due, ColumnRole::Status],
    };
    roles.iter().try_for_each(|role| needs.column(table, *role, "again.table"))
}

pub(super) fn prepared(_: &Workshop, _: RowId, _: &str, _: AskedAgain) -> Option<Event> {
    None
}

pub(super) fn picture<'a>(scene: Scene<'a>, table: &str, asks: AskedAgain) -> Sight<'a> {
    let at = scene.focus.id();
    let rows = Rows::again(scene.workshop, table, (asks, at), Audience::Room);
    let later = (asks == AskedAgain::Due).then(|| later(scene.workshop, table));
    // What people report back on has a question of its own.
    let question = at.and_then(|at| scene.workshop.plan(at)).and_then(Plan::question);
    let text = question.map_or_else(|| scene.told(), str::to_owned);
    Picture::Plans { text, at, later }.with(rows)
}

/// How many plans that were made earlier are not due yet.
fn later(workshop: &Workshop, table: &str) -> u32 {
    let Some(table) = workshop.method.table(table) else { return 0 };
    let earlier = |plan: &Plan<'_>| plan.taken_over && !workshop.is_under_floor(plan.row);
    let waits = |plan: &Plan<'_>| earlier(plan) && !workshop.is_asked_when_due(*plan);
    workshop.plans_of(table).filter(waits).count() as u32
}
