//! What groups reported: of a list with heads the report of the group at hand, its title above and its heads side by side;
//! of another, all lines group by group.

use super::super::Workshop;
use super::super::method::BoardShape;
use super::super::rows::{Audience, Row, Rows};
use super::{Picture, RoomField, RoomSheet, Scene, Sight, board, picture};

/// What the groups reported into this list, or the group at hand.
pub(in crate::workshop) fn reported<'a>(scene: Scene<'a>, list: &str) -> Sight<'a> {
    let workshop = scene.workshop;
    let heads = workshop.heads_named(list);
    if heads.is_empty() {
        return picture::by_group(workshop, list, scene.told());
    }
    let (group, head) = workshop.head_at_hand(list, scene.focus.head());
    // The title stands above, so the first head is seen with it.
    let at = usize::from(head).saturating_sub(1);
    let field = |(at, name): (usize, &&str)| {
        let rows = under(workshop, list, (group, at));
        let all = rows.len();
        let newest = all.saturating_sub(board::BESIDE)..all;
        RoomField {
            name: (*name).to_owned(),
            rows: rows.into_range(newest).into_iter().map(Row::owned).collect(),
            count: u32::try_from(all).unwrap_or(u32::MAX),
            beneath: false,
            shows: false,
        }
    };
    let fields = heads.iter().enumerate().map(field).collect();
    let title = workshop.lists.list(list).title_of(group).filter(|title| !title.text.is_struck());
    let groups = workshop.groups_in(list);
    let place = groups.iter().position(|other| *other == group).unwrap_or(0);
    let sheet = RoomSheet {
        field: workshop.group_name(list, group).unwrap_or_default(),
        heading: title.map(|title| title.text.to_string()).unwrap_or_default(),
        place: Some((place + 1, groups.len())),
        group: Some(group),
    };
    let name = workshop.name_of_list(list).to_owned();
    let rows = under(workshop, list, (group, at));
    let shape = BoardShape::default();
    Picture::Board { name, text: scene.told(), fields, at, sheet: Some(sheet), shape }.with(rows)
}

/// What this group reported under the head at this position.
fn under<'a>(workshop: &'a Workshop, list: &str, (group, at): (u16, usize)) -> Rows<'a> {
    let head = u16::try_from(at + 1).unwrap_or(u16::MAX);
    Rows::under_head(workshop, list, (group, head), Audience::Room)
}
