//! Before a day that stood still goes on: when people met last, and with what they go on.

use chrono::NaiveDate;

use crate::i18n::dates;
use crate::view::public::paper::RoomPaper;
use crate::view::public::poster::{PosterSize, part, post};
use crate::view::theme::TextRole;

pub(super) fn draw(paper: &mut RoomPaper<'_>, title: &str, last: NaiveDate, step: &str) {
    let day = dates::weekday_and_day(paper.texts, last);
    let (met, with) = (paper.texts.msg_room_last_met(), paper.texts.msg_room_go_on_with());
    let parts = [
        part(title, TextRole::Text, PosterSize::Row),
        part(met, TextRole::Strong, PosterSize::Row),
        part(day, TextRole::Strong, PosterSize::Close),
        part(with, TextRole::Strong, PosterSize::Row),
        part(step, TextRole::Heading, PosterSize::Huge),
    ];
    post(paper, 0, &parts);
}
