//! Fika or lunch: when we start again.

use crate::i18n::dates;
use crate::view::public::paper::RoomPaper;
use crate::view::public::poster::{PosterSize, part, post};
use crate::view::theme::TextRole;

pub(super) fn draw(paper: &mut RoomPaper<'_>, until: i32) {
    let head = paper.sheet.band + 1;
    let (says, time) = (paper.texts.msg_room_break(), dates::clock(paper.texts, until));
    post(
        paper,
        head,
        &[part(says, TextRole::Strong, PosterSize::Row), part(time, TextRole::Heading, PosterSize::Huge)],
    );
}
