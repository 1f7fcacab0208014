//! The lines of a list, or its themes: as it grows, or all of it at once.

use crate::app::page::{self, Region};
use crate::view::public::list;
use crate::view::public::paper::RoomPaper;
use crate::view::theme::TextRole;
use crate::workshop::id::Id;
use crate::workshop::room::Room;

pub(super) fn draw(paper: &mut RoomPaper<'_>, room: &Room<'_>, from: Option<Id>) {
    let Some(spread) = list::headed(paper, room) else { return };
    if let Some(reminder) = page::reminder(room, paper.sheet) {
        let style = paper.style(TextRole::Heading);
        for (line, y) in reminder.lines.iter().zip(reminder.place.y..) {
            paper.line(Region { y, rows: 1, ..reminder.place }, line, style);
        }
    }
    list::rows(paper, &spread, from, &paper.texts.msg_room_list_empty());
}
