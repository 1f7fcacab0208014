//! The name of the coming step.

use crate::view::public::paper::RoomPaper;
use crate::view::public::poster::{PosterSize, part, post};
use crate::view::theme::TextRole;

pub(super) fn draw(paper: &mut RoomPaper<'_>, name: &str) {
    let next = paper.texts.msg_room_next();
    post(
        paper,
        0,
        &[part(next, TextRole::Strong, PosterSize::Row), part(name, TextRole::Heading, PosterSize::Huge)],
    );
}
