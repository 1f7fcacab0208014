//! How to count off, and what the groups talk about.

use crate::app::page::{self, Region, TextSlot};
use crate::view::public::list;
use crate::view::public::paper::RoomPaper;
use crate::view::theme::TextRole;
use crate::workshop::id::Id;
use crate::workshop::room::Room;

/// Draws how to count off, and below it the rows that the groups talk about.
pub(super) fn draw(paper: &mut RoomPaper<'_>, room: &Room<'_>, from: Option<Id>, sizes: &[u16]) {
    let Some(spread) = list::headed(paper, room) else { return };
    count_off(paper, spread.place, sizes);
    list::rows(paper, &spread, from, "");
}

/// Draws how to count off, above the rows that the groups talk about.
fn count_off(paper: &mut RoomPaper<'_>, rows: Region, sizes: &[u16]) {
    let (Some(least), Some(most)) = (sizes.iter().min(), sizes.iter().max()) else { return };
    let texts = paper.texts;
    let off = texts.msg_room_count_off(sizes.len());
    let each = if least == most {
        texts.msg_room_groups_of(*most)
    } else {
        texts.msg_room_groups_between(*least, *most)
    };
    let high = page::count_off(paper.sheet);
    let place = Region { y: rows.y.saturating_sub(high + 1), rows: high, ..rows };
    let style = paper.style(TextRole::Heading);
    let slot = TextSlot { rows: high, large: paper.sheet.large };
    paper.set(place, slot, &format!("{off} {each}"), (TextRole::Heading, style));
}
