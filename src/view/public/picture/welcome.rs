//! Before the day: what it is called, which day it is, when it begins.

use crate::i18n::dates;
use crate::view::public::paper::Paper;
use crate::view::public::poster::{Size, part, post};
use crate::view::theme::Role;

pub(super) fn draw(paper: &mut Paper<'_>, title: &str, date: chrono::NaiveDate, start: i32) {
    let day = dates::weekday_and_day(paper.texts, date);
    let (begins, time) = (paper.texts.msg_room_welcome_begins(), dates::clock(paper.texts, start));
    let title = part(title, Role::Heading, Size::Huge);
    let (day, begins) = (part(day, Role::Strong, Size::Row), part(begins, Role::Strong, Size::Close));
    post(paper, 0, &[title, day, begins, part(time, Role::Heading, Size::Huge)]);
}
