//! The name of the coming step; of one that nobody expects, also what it is.

use crate::view::public::paper::RoomPaper;
use crate::view::public::poster::{PosterSize, part, post};
use crate::view::theme::TextRole;

pub(super) fn draw(paper: &mut RoomPaper<'_>, name: &str, told: &str) {
    let next = paper.texts.msg_room_next();
    let mut parts =
        vec![part(next, TextRole::Strong, PosterSize::Row), part(name, TextRole::Heading, PosterSize::Huge)];
    if !told.is_empty() {
        parts.push(part(told, TextRole::Text, PosterSize::Row));
    }
    post(paper, 0, &parts);
}
