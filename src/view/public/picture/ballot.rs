//! All candidates on one page.

use crate::view::public::list;
use crate::view::public::paper::RoomPaper;
use crate::workshop::id::Id;
use crate::workshop::method::Dots;
use crate::workshop::room::Room;

pub(super) fn draw(paper: &mut RoomPaper<'_>, room: &Room<'_>, from: Option<Id>, dots: Dots) {
    let Some(spread) = list::spread(paper, room) else { return };
    paper.heading(&paper.texts.msg_room_ballot(dots.each, dots.most));
    list::rows(paper, &spread, from, &paper.texts.msg_room_list_empty());
}
