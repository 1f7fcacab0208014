//! The name of the step that comes now.

use crate::view::public::paper::Paper;
use crate::view::public::poster::{Size, part, post};
use crate::view::theme::Role;

pub(super) fn draw(paper: &mut Paper<'_>, name: &str) {
    let next = paper.texts.msg_room_next();
    post(paper, 0, &[part(next, Role::Strong, Size::Row), part(name, Role::Heading, Size::Huge)]);
}
