//! Groups make action plans: rows of a table.

use super::{Hearing, Scene, Uses};
use crate::workshop::Workshop;
use crate::workshop::agenda::Role;
use crate::workshop::event::{GroupEvent, RowId};
use crate::workshop::method::ISLANDS;
use crate::workshop::method::check::{FoundFault, Needs};
use crate::workshop::room::picture;
use crate::workshop::room::{Picture, Sight};

pub(super) fn uses(table: &str) -> Uses<'_> {
    Uses {
        list: None,
        table: Some(table),
        hearing: Hearing::Nothing,
        looks_back: None,
        reframes: None,
        rests_on: &[],
        captures: true,
        pitches: false,
        votes_on: None,
        role: Role::Work,
    }
}

pub(super) fn check(needs: &Needs<'_>, table: &str) -> Result<(), FoundFault> {
    needs.plans(table, "plans.table")
}

pub(super) fn prepared(_: &Workshop, _: RowId, _: &str) -> Option<GroupEvent> {
    None
}

pub(super) fn picture<'a>(scene: Scene<'a>, table: &str) -> Sight<'a> {
    let table = scene.workshop.method.table(table);
    match picture::planned(scene.workshop, table, scene.focus) {
        Some(at_hand) => picture::plan(scene.workshop, at_hand).into(),
        None if table.is_none_or(|table| table.under.as_deref() == Some(ISLANDS)) => {
            picture::islands(scene.workshop, scene.told())
        }
        None => {
            Picture::Told { text: scene.told(), rules: picture::rules(scene.workshop, scene.step) }.into()
        }
    }
}
