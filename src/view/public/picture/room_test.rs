//! The test picture: can the last row read this?

use crate::view::public::paper::RoomPaper;
use crate::view::public::poster::{PosterSize, part, post};
use crate::view::theme::TextRole;

pub(super) fn draw(paper: &mut RoomPaper<'_>) {
    let texts = paper.texts;
    let title = part(texts.msg_room_test_title(), TextRole::Heading, PosterSize::Huge);
    let ask = part(texts.msg_room_test_ask(), TextRole::Strong, PosterSize::Row);
    let letters = part(texts.msg_room_test_letters(), TextRole::Text, PosterSize::Row);
    post(paper, 0, &[title, ask, letters]);
}
