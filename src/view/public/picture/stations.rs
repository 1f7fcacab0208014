//! The tables with their questions, and above them how many fit at one, or how people change.

use super::tables;
use crate::app::page::{self, Region, TextSlot};
use crate::view::public::list;
use crate::view::public::paper::RoomPaper;
use crate::view::theme::TextRole;
use crate::workshop::id::Id;
use crate::workshop::room::Room;

pub(super) fn draw(
    paper: &mut RoomPaper<'_>,
    room: &Room<'_>,
    from: Option<Id>,
    (ceiling, change): (Option<u16>, Option<&[u16]>),
) {
    let Some(spread) = list::headed(paper, room) else { return };
    let goes = change.and_then(|on| match on {
        [] => Some(paper.texts.msg_room_go_all_numbers()),
        _ => tables::goes(paper.texts, on),
    });
    let told = ceiling.map(|most| paper.texts.msg_room_ceiling(most)).or(goes);
    if let Some(told) = told {
        let high = page::changing(paper.sheet, change.is_some());
        above(paper, spread.place, high, &told);
    }
    let empty = paper.texts.msg_room_stations_empty();
    list::rows(paper, &spread, from, &empty);
}

/// Draws sentences in the rows that are left for them above the rows of a picture.
pub(super) fn above(paper: &mut RoomPaper<'_>, rows: Region, high: u16, told: &str) {
    let place = Region { y: rows.y.saturating_sub(high + 1), rows: high, ..rows };
    let style = paper.style(TextRole::Heading);
    let slot = TextSlot { rows: high, large: paper.sheet.large };
    paper.set(place, slot, told, (TextRole::Heading, style));
}
