//! What is given values, and below each, once all have, how many gave it which.

use crate::app::page::Region;
use crate::view::public::list;
use crate::view::public::paper::RoomPaper;
use crate::view::theme::TextRole;
use crate::workshop::id::Id;
use crate::workshop::room::{Picture, Room};

/// While people write, the foot says what the numbers mean.
pub(super) fn draw(paper: &mut RoomPaper<'_>, room: &Room<'_>, from: Option<Id>) {
    let Some(spread) = list::headed(paper, room) else { return };
    let place = list::rows(paper, &spread, from, &paper.texts.msg_room_list_empty());
    if let Picture::Scale { means, .. } = &room.picture {
        let (foot, style) = (paper.foot(), paper.style(TextRole::Heading));
        // Which rows are seen stands at the right, with a gap before it.
        let beside = if place > 0 { place + 1 } else { 0 };
        paper.line(Region { cols: foot.cols.saturating_sub(beside), ..foot }, means, style);
    }
}
