//! Before the day: its title, its date, and when it begins.

use crate::i18n::dates;
use crate::view::public::paper::RoomPaper;
use crate::view::public::poster::{PosterSize, part, post};
use crate::view::theme::TextRole;

pub(super) fn draw(paper: &mut RoomPaper<'_>, title: &str, date: chrono::NaiveDate, start: i32) {
    let day = dates::weekday_and_day(paper.texts, date);
    let (begins, time) = (paper.texts.msg_room_welcome_begins(), dates::clock(paper.texts, start));
    let title = part(title, TextRole::Heading, PosterSize::Huge);
    let (day, begins) =
        (part(day, TextRole::Strong, PosterSize::Row), part(begins, TextRole::Strong, PosterSize::Close));
    post(paper, 0, &[title, day, begins, part(time, TextRole::Heading, PosterSize::Huge)]);
}
