//! Fika or lunch: when we start again.

use crate::i18n::dates;
use crate::view::public::paper::Paper;
use crate::view::public::poster::{Size, part, post};
use crate::view::theme::Role;

pub(super) fn draw(paper: &mut Paper<'_>, until: i32) {
    let head = paper.sheet.band + 1;
    let (says, time) = (paper.texts.msg_room_break(), dates::clock(paper.texts, until));
    post(paper, head, &[part(says, Role::Strong, Size::Row), part(time, Role::Heading, Size::Huge)]);
}
