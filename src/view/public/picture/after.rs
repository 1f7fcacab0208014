//! Who carries it on, and when we meet again.

use crate::app::page;
use crate::i18n::dates;
use crate::view::public::labelled::{self, Labelled};
use crate::view::public::paper::RoomPaper;
use crate::workshop::event::FollowUp;

pub(super) fn draw(
    paper: &mut RoomPaper<'_>,
    text: &str,
    (carrier, agreed): (Option<&str>, &[String]),
    follow_ups: &[FollowUp],
) {
    let place = paper.heading(text);
    let texts = paper.texts;
    let wide = paper.sheet.inside.cols >= page::WIDE;
    let meeting = |follow_up: &FollowUp| {
        let day = if wide {
            dates::weekday_day_and_week(texts, follow_up.date)
        } else {
            dates::day_and_week(texts, follow_up.date)
        };
        texts.msg_room_follow_up(
            dates::meeting(texts, day, follow_up),
            dates::length_proposed(texts, follow_up),
        )
    };
    let mut all = vec![Labelled::new(texts.msg_room_carrier(), carrier.unwrap_or_default())];
    let meetings: Vec<String> = follow_ups.iter().map(meeting).collect();
    all.push(Labelled::new(texts.msg_room_meet(), &meetings.join("\n")));
    if !agreed.is_empty() {
        all.push(Labelled::new(texts.msg_room_agreed(), &agreed.join("\n")));
    }
    labelled::draw(paper, place, &all);
}
