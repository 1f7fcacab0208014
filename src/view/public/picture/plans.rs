//! Plans that were made earlier, with what is said about them now.

use crate::view::public::list;
use crate::view::public::paper::RoomPaper;
use crate::view::theme::TextRole;
use crate::workshop::id::Id;
use crate::workshop::room::{Picture, Room};

pub(super) fn draw(paper: &mut RoomPaper<'_>, room: &Room<'_>, from: Option<Id>) {
    let Some(spread) = list::headed(paper, room) else { return };
    let texts = paper.texts;
    let due = matches!(room.picture, Picture::Plans { later: Some(_), .. });
    let empty = if due { texts.msg_room_nothing_due() } else { texts.msg_room_plans_empty() };
    list::rows(paper, &spread, from, &empty);
    if let Picture::Plans { later: Some(n @ 1..), .. } = &room.picture {
        later(paper, *n);
    }
}

/// How many are not due yet, at the left of the foot.
fn later(paper: &mut RoomPaper<'_>, n: u32) {
    let (foot, style) = (paper.foot(), paper.style(TextRole::Quiet));
    paper.line(foot, &paper.texts.msg_room_plans_later(n), style);
}
