//! Groups talk about a ranking, or about what they are told, and the facilitator writes down a few lines from each, which
//! may stand under heads; and groups are mixed out of those before.

use super::{GroupsAsked, Hearing, Scene, Uses};
use crate::workshop::Workshop;
use crate::workshop::event::{Event, RowId};
use crate::workshop::groups;
use crate::workshop::heads::HEADS;
use crate::workshop::inserts::Insert;
use crate::workshop::method::check::{FoundFault, Needs};
use crate::workshop::method::{Method, Step};
use crate::workshop::room::{Picture, Sight};
use crate::workshop::room::{heads, voted};

/// The smallest and the largest group that people can be divided into.
pub const SIZES: (u16, u16) = (2, 20);

pub(super) fn uses(asked: GroupsAsked<'_>) -> Uses<'_> {
    Uses { list: Some(asked.list), hearing: Hearing::ByGroup, ..Uses::NOTHING }
}

pub(super) fn check(needs: &Needs<'_>, asked: GroupsAsked<'_>) -> Result<(), FoundFault> {
    if let Some(about) = asked.about {
        needs.votable(about, "groups.about")?;
        needs.ranking_of(about, "groups.about")?;
    }
    needs.list(asked.list, "groups.list")?;
    let (least, most) = SIZES;
    asked.size.map_or(Ok(()), |size| needs.number("groups.size", size, least, most))?;
    if asked.heads.is_empty() {
        return Ok(());
    }
    let heads = u16::try_from(asked.heads.len()).unwrap_or(u16::MAX);
    needs.number("groups.heads", heads, HEADS.0, HEADS.1)?;
    needs.same_heads(asked.list, asked.heads, "groups.heads")
}

pub(super) fn prepared(workshop: &Workshop, row: RowId, asked: GroupsAsked<'_>) -> Option<Event> {
    let divided = workshop.rounds.divisions.contains_key(&row);
    (!divided).then(|| Event::Group(workshop.division_of(row, asked)))
}

pub(super) fn picture<'a>(scene: Scene<'a>, asked: GroupsAsked<'_>) -> Sight<'a> {
    // The groups first sit by themselves; once they report, the room reads what was noted.
    let workshop = scene.workshop;
    if workshop.lists.list(asked.list).readable().next().is_some() {
        return heads::reported(scene, asked.list);
    }
    let division = workshop.day.row.and_then(|row| workshop.rounds.divisions.get(&row));
    let size = asked.size.unwrap_or(groups::USUAL);
    let sizes = division.map_or_else(|| groups::groups_of(workshop.people, size), |d| d.sizes.clone());
    let rows = asked.about.map(|about| voted::ranked_rows(workshop, about));
    let mixed = workshop.day.row.and_then(|row| workshop.mixed_in(row));
    // What groups that were put in talk about stands with the step before them.
    let asked = workshop.asked_of_groups(scene.step);
    let (text, told) = asked.map_or_else(|| (scene.told(), String::new()), |asked| (asked, scene.told()));
    Picture::Groups { text, told, sizes, mixed }.with(rows.unwrap_or_default())
}

impl Method {
    /// About how many people have the groups whose lines go into this list, if the method says so.
    pub fn group_size(&self, list: &str) -> Option<u16> {
        self.steps.iter().find_map(|step| {
            let super::Kind::Groups { list: into, size, .. } = &step.kind else { return None };
            size.filter(|_| into == list)
        })
    }
}

impl Workshop {
    /// What groups that were put in talk about: the question of what was at hand before them. `None` if there is none, and
    /// in groups of the method, which says it itself.
    pub fn asked_of_groups(&self, step: &Step) -> Option<String> {
        self.asked_over(step).filter(|_| Insert::brought(&step.id))
    }

    /// What a step of groups asks for that is on; `None` if it is another.
    pub(in crate::workshop) fn groups_asked(&self) -> Option<GroupsAsked<'_>> {
        let super::Kind::Groups { about, list, size, heads, mixed } = &self.step()?.kind else { return None };
        Some(GroupsAsked { about: about.as_deref(), list, size: *size, heads, mixed: *mixed })
    }
}
