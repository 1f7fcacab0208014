//! The end of a part of the day: when the room meets again.

use chrono::NaiveDate;

use crate::i18n::dates;
use crate::view::public::paper::RoomPaper;
use crate::view::public::poster::{PosterSize, part, post};
use crate::view::theme::TextRole;

pub(super) fn draw(paper: &mut RoomPaper<'_>, text: &str, date: Option<NaiveDate>, start: Option<i32>) {
    let head = paper.sheet.band + 1;
    let Some(start) = start else {
        return post(paper, head, &[part(text, TextRole::Heading, PosterSize::Huge)]);
    };
    let again = paper.texts.msg_room_next_part();
    let day =
        date.map(|date| part(dates::weekday_and_day(paper.texts, date), TextRole::Strong, PosterSize::Close));
    let thanks = part(text, TextRole::Text, PosterSize::Row);
    let again = part(again, TextRole::Strong, PosterSize::Row);
    let time = part(dates::clock(paper.texts, start), TextRole::Heading, PosterSize::Huge);
    let parts: Vec<_> = [Some(thanks), Some(again), day, Some(time)].into_iter().flatten().collect();
    post(paper, head, &parts);
}
