//! One entry after the other has the floor.

use super::{Floor, Hearing, Scene, Uses};
use crate::workshop::Workshop;
use crate::workshop::agenda::Role;
use crate::workshop::event::{GroupEvent, RowId};
use crate::workshop::method::Capture;
use crate::workshop::method::check::{FoundFault, Needs};
use crate::workshop::room::Sight;
use crate::workshop::room::picture;

pub(super) fn uses(over: &Floor) -> Uses<'_> {
    Uses {
        list: match over {
            Floor::Groups(list) => Some(list),
            Floor::Rows(_) => None,
        },
        table: None,
        hearing: Hearing::Nothing,
        looks_back: None,
        reframes: None,
        rests_on: &[],
        captures: false,
        pitches: false,
        votes_on: None,
        role: Role::Work,
    }
}

pub(super) fn check(needs: &Needs<'_>, over: &Floor) -> Result<(), FoundFault> {
    match over {
        Floor::Groups(list) => needs.list(list, "each.over.groups"),
        Floor::Rows(of) => needs.rows(of, "each.over.rows", |capture| capture == Capture::Islands),
    }
}

pub(super) fn prepared(_: &Workshop, _: RowId, _: &Floor) -> Option<GroupEvent> {
    None
}

pub(super) fn picture<'a>(scene: Scene<'a>, over: &Floor) -> Sight<'a> {
    let workshop = scene.workshop;
    match over {
        Floor::Groups(list) => picture::by_group(workshop, list, scene.told()),
        Floor::Rows(_) => match picture::reported(workshop, scene.focus) {
            Some(at_hand) => picture::plan(workshop, at_hand).into(),
            None => picture::islands(workshop, String::new()),
        },
    }
}
