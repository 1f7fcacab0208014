//! Groups talk about a ranking, or about what they are told, and the facilitator writes down a few lines from each.

use super::{Hearing, Scene, Uses};
use crate::workshop::Workshop;
use crate::workshop::event::{Event, GroupEvent, RowId};
use crate::workshop::groups;
use crate::workshop::method::check::{FoundFault, Needs};
use crate::workshop::room::picture;
use crate::workshop::room::{Picture, Sight};

/// The smallest and the largest group that people can be divided into.
pub const SIZES: (u16, u16) = (2, 20);

pub(super) fn uses<'a>(_: Option<&'a str>, list: &'a str, _: Option<u16>) -> Uses<'a> {
    Uses { list: Some(list), hearing: Hearing::ByGroup, ..Uses::NOTHING }
}

pub(super) fn check(
    needs: &Needs<'_>,
    about: Option<&str>,
    list: &str,
    size: Option<u16>,
) -> Result<(), FoundFault> {
    about.map_or(Ok(()), |about| needs.ranked(about, "groups.about"))?;
    needs.list(list, "groups.list")?;
    let (least, most) = SIZES;
    size.map_or(Ok(()), |size| needs.number("groups.size", size, least, most))
}

pub(super) fn prepared(
    workshop: &Workshop,
    row: RowId,
    _: Option<&str>,
    _: &str,
    size: Option<u16>,
) -> Option<Event> {
    let sizes = groups::groups_of(workshop.people, size.unwrap_or(groups::USUAL));
    let divided = workshop.rounds.divisions.contains_key(&row);
    (!divided).then_some(Event::Group(GroupEvent::Divided { row, people: workshop.people, sizes }))
}

pub(super) fn picture<'a>(scene: Scene<'a>, about: Option<&str>, list: &str, size: Option<u16>) -> Sight<'a> {
    // The groups first sit by themselves; once they report, the room reads what was noted.
    let workshop = scene.workshop;
    if workshop.lists.list(list).readable().next().is_some() {
        return picture::by_group(workshop, list, scene.told());
    }
    let division = workshop.day.row.and_then(|row| workshop.rounds.divisions.get(&row));
    let size = size.unwrap_or(groups::USUAL);
    let sizes = division.map_or_else(|| groups::groups_of(workshop.people, size), |d| d.sizes.clone());
    let rows = about.map(|about| picture::ranked_rows(workshop, about));
    Picture::Groups { text: scene.told(), sizes }.with(rows.unwrap_or_default())
}
