//! A break: coffee or lunch.

use super::{Scene, Uses};
use crate::workshop::Workshop;
use crate::workshop::agenda::Role;
use crate::workshop::event::{Event, RowId};
use crate::workshop::method::check::{FoundFault, Needs};
use crate::workshop::room::picture;
use crate::workshop::room::{Picture, Sight};

pub(super) fn uses() -> Uses<'static> {
    Uses { role: Role::Break, ..Uses::NOTHING }
}

pub(super) fn check(_: &Needs<'_>) -> Result<(), FoundFault> {
    Ok(())
}

pub(super) fn prepared(_: &Workshop, _: RowId) -> Option<Event> {
    None
}

pub(super) fn picture(scene: Scene<'_>) -> Sight<'_> {
    let name = scene.workshop.row().map_or_else(String::new, |row| scene.workshop.row_name(row).to_owned());
    let (until, over) = picture::break_ends(scene.workshop, scene.now);
    Picture::Break { name, until, over }.into()
}
