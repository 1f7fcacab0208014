//! Fika or lunch: when we start again.

use crate::i18n::dates;
use crate::view::public::paper::RoomPaper;
use crate::view::public::poster::{PosterSize, part, post};
use crate::view::theme::TextRole;

pub(super) fn draw(paper: &mut RoomPaper<'_>, until: i32, over: bool) {
    let head = paper.sheet.band + 1;
    if over {
        let says = paper.texts.msg_room_again();
        return post(paper, head, &[part(says, TextRole::Heading, PosterSize::Huge)]);
    }
    let (says, time) = (paper.texts.msg_room_break(), dates::clock(paper.texts, until));
    post(
        paper,
        head,
        &[part(says, TextRole::Strong, PosterSize::Row), part(time, TextRole::Heading, PosterSize::Huge)],
    );
}
