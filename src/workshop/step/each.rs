//! One entry after the other has the floor.

use super::{Floor, OverWhat, Scene, Uses};
use crate::workshop::Workshop;
use crate::workshop::event::{Event, GroupEvent, RowId};
use crate::workshop::floor::OnFloor;
use crate::workshop::method::Capture;
use crate::workshop::method::check::{FoundFault, Needs};
use crate::workshop::room::Sight;
use crate::workshop::room::{heads, on_floor, picture};

pub(super) fn uses(over: &Floor) -> Uses<'_> {
    let (list, floor) = match over.what() {
        OverWhat::Groups(list) => (Some(list), None),
        OverWhat::Islands => (None, None),
        OverWhat::Entries(of) => (None, Some(of)),
    };
    Uses { list, floor, captures: floor.is_some(), ..Uses::NOTHING }
}

pub(super) fn check(needs: &Needs<'_>, over: &Floor) -> Result<(), FoundFault> {
    match over.what() {
        OverWhat::Groups(list) => needs.list(list, "each.over.groups"),
        OverWhat::Islands => Ok(()),
        OverWhat::Entries(of) => {
            needs.rows(of, "each.over.rows", |capture| match capture {
                Capture::Table(table) => needs.takes_down(table),
                Capture::List(list) => needs.is_written_down(&list.id),
                Capture::Islands => false,
            })?;
            needs.minutes_each(of, "each.minutes")
        }
    }
}

/// The first entry gets the floor as people come to the step.
pub(super) fn prepared(workshop: &Workshop, row: RowId, over: &Floor) -> Option<Event> {
    let of = uses(over).floor?;
    let none_yet = workshop.entries(of).into_iter().all(|id| workshop.entry_state(id) != OnFloor::Had);
    let first = workshop.next_entry(of).filter(|_| none_yet)?;
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
        OverWhat::Entries(of) => on_floor::on_floor(scene, of),
    }
}
