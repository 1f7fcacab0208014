//! The months of a year: each with its rows, the one at hand marked.

use crate::view::public::list;
use crate::view::public::paper::RoomPaper;
use crate::workshop::id::Id;
use crate::workshop::room::Room;

pub(super) fn draw(paper: &mut RoomPaper<'_>, room: &Room<'_>, from: Option<Id>) {
    let Some(spread) = list::headed(paper, room) else { return };
    list::rows(paper, &spread, from, "");
}
