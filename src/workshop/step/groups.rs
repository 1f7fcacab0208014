//! Groups talk about a ranking, and the facilitator writes down a few lines from each.

use super::{Hearing, Scene, Uses};
use crate::workshop::Workshop;
use crate::workshop::agenda::Role;
use crate::workshop::event::{Event, GroupEvent, RowId};
use crate::workshop::groups;
use crate::workshop::method::check::{FoundFault, Needs};
use crate::workshop::room::picture;
use crate::workshop::room::{Picture, Sight};

pub(super) fn uses<'a>(_: &'a str, list: &'a str) -> Uses<'a> {
    Uses {
        list: Some(list),
        table: None,
        floor: None,
        beforehand: false,
        hearing: Hearing::ByGroup,
        looks_back: None,
        reframes: None,
        rests_on: &[],
        captures: false,
        calm: None,
        pitches: false,
        votes_on: None,
        role: Role::Work,
    }
}

pub(super) fn check(needs: &Needs<'_>, about: &str, list: &str) -> Result<(), FoundFault> {
    needs.ranked(about, "groups.about")?;
    needs.list(list, "groups.list")
}

pub(super) fn prepared(workshop: &Workshop, row: RowId, _: &str, _: &str) -> Option<Event> {
    let sizes = groups::groups_of(workshop.people, groups::USUAL);
    let divided = workshop.rounds.divisions.contains_key(&row);
    (!divided).then_some(Event::Group(GroupEvent::Divided { row, people: workshop.people, sizes }))
}

pub(super) fn picture<'a>(scene: Scene<'a>, about: &str, list: &str) -> Sight<'a> {
    // The groups first sit by themselves; once they report, the room reads what was noted.
    let workshop = scene.workshop;
    if workshop.lists.list(list).readable().next().is_some() {
        return picture::by_group(workshop, list, scene.told());
    }
    let division = workshop.day.row.and_then(|row| workshop.rounds.divisions.get(&row));
    let sizes =
        division.map_or_else(|| groups::groups_of(workshop.people, groups::USUAL), |d| d.sizes.clone());
    Picture::Groups { text: scene.told(), sizes }.with(picture::ranked_rows(workshop, about))
}
