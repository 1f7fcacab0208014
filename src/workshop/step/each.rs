//! One entry after the other has the floor.

use super::{Floor, OverWhat, Scene, Uses};
use crate::workshop::Workshop;
use crate::workshop::event::{Event, GroupEvent, RowId};
use crate::workshop::floor::OnFloor;
use crate::workshop::method::Capture;
use crate::workshop::method::check::{FoundFault, Needs};
use crate::workshop::room::Sight;
use crate::workshop::room::{heads, picture};

pub(super) fn uses(over: &Floor) -> Uses<'_> {
    let (list, floor) = match over.what() {
        OverWhat::Groups(list) => (Some(list), None),
        OverWhat::Islands => (None, None),
        OverWhat::Table(table) => (None, Some(table)),
    };
    Uses { list, floor, captures: floor.is_some(), ..Uses::NOTHING }
}

pub(super) fn check(needs: &Needs<'_>, over: &Floor) -> Result<(), FoundFault> {
    match over.what() {
        OverWhat::Groups(list) => needs.list(list, "each.over.groups"),
        OverWhat::Islands => Ok(()),
        OverWhat::Table(of) => needs.rows(of, "each.over.rows", |capture| match capture {
            Capture::Table(table) => needs.takes_down(table),
            Capture::List(_) | Capture::Islands => false,
        }),
    }
}

/// The first row gets the floor as people come to the step.
pub(super) fn prepared(workshop: &Workshop, row: RowId, over: &Floor) -> Option<Event> {
    let table = workshop.method.table(uses(over).floor?)?;
    let none_yet = workshop.rows_of(table).iter().all(|row| workshop.floor_of(row) != OnFloor::Had);
    let first = workshop.next_on_floor(table).filter(|_| none_yet)?.id;
    let since_s = u32::try_from(workshop.day.used_up_ms(row) / 1000).unwrap_or(u32::MAX);
    Some(Event::Group(GroupEvent::TakenUp { row, id: first, since_s }))
}

pub(super) fn picture<'a>(scene: Scene<'a>, over: &Floor) -> Sight<'a> {
    let workshop = scene.workshop;
    match over.what() {
        OverWhat::Groups(list) => heads::reported(scene, list),
        OverWhat::Islands => match picture::reported(workshop, scene.focus) {
            Some(at_hand) => picture::plan(workshop, at_hand).into(),
            None => picture::islands(workshop, String::new()),
        },
        OverWhat::Table(table) => picture::on_floor(scene, table),
    }
}
