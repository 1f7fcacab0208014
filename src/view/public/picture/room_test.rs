//! Can the last row read this?

use crate::view::public::paper::Paper;
use crate::view::public::poster::{Size, part, post};
use crate::view::theme::Role;

pub(super) fn draw(paper: &mut Paper<'_>) {
    let texts = paper.texts;
    let title = part(texts.msg_room_test_title(), Role::Heading, Size::Huge);
    let ask = part(texts.msg_room_test_ask(), Role::Strong, Size::Row);
    let letters = part(texts.msg_room_test_letters(), Role::Text, Size::Row);
    post(paper, 0, &[title, ask, letters]);
}
