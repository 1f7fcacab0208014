//! What is given values, and below each, once all have, how many gave it which.

use crate::view::public::list;
use crate::view::public::paper::RoomPaper;
use crate::workshop::id::Id;
use crate::workshop::room::Room;

pub(super) fn draw(paper: &mut RoomPaper<'_>, room: &Room<'_>, from: Option<Id>) {
    let Some(spread) = list::headed(paper, room) else { return };
    list::rows(paper, &spread, from, &paper.texts.msg_room_list_empty());
}
