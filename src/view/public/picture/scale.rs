//! What is given values, and below each, once all have, how many gave it which.

use crate::app::page::Region;
use crate::view::public::list;
use crate::view::public::paper::RoomPaper;
use crate::view::theme::TextRole;
use crate::workshop::id::Id;
use crate::workshop::room::{Picture, Room};

/// The cells at the right of the foot that say which rows are seen.
const PLACE: u16 = 10;

/// While people write, the foot says what the numbers mean.
pub(super) fn draw(paper: &mut RoomPaper<'_>, room: &Room<'_>, from: Option<Id>) {
    let Some(spread) = list::headed(paper, room) else { return };
    list::rows(paper, &spread, from, &paper.texts.msg_room_list_empty());
    if let Picture::Scale { means, .. } = &room.picture {
        let (foot, style) = (paper.foot(), paper.style(TextRole::Heading));
        let all = spread.shown(from).len() == spread.rows.len() && !spread.rows.is_cut();
        paper.line(
            Region { cols: foot.cols - if all { 0 } else { PLACE.min(foot.cols) }, ..foot },
            means,
            style,
        );
    }
}
