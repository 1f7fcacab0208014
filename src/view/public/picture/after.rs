//! Who carries it on, and when we meet again.

use crate::app::page;
use crate::i18n::{Texts, dates};
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
    let all = |meetings: Vec<Labelled>| {
        let mut all = vec![Labelled::new(texts.msg_room_carrier(), carrier.unwrap_or_default())];
        all.extend(meetings);
        if !agreed.is_empty() {
            all.push(Labelled::new(texts.msg_room_agreed(), &agreed.join("\n")));
        }
        all
    };
    if paper.sheet.large && !follow_ups.is_empty() {
        let large =
            [large, large_day].map(|large| all(follow_ups.iter().map(|one| large(texts, one)).collect()));
        if let Some(all) = large.iter().find(|all| labelled::all_large(paper, place, all)) {
            return labelled::draw(paper, place, all);
        }
    }
    let meetings: Vec<String> = follow_ups.iter().map(|one| meeting(texts, one, wide)).collect();
    labelled::draw(paper, place, &all(vec![Labelled::new(texts.msg_room_meet(), &meetings.join("\n"))]));
}

/// All of a meeting on one line.
fn meeting(texts: &Texts, follow_up: &FollowUp, wide: bool) -> String {
    let day = if wide {
        dates::weekday_day_and_week(texts, follow_up.date)
    } else {
        dates::day_and_week(texts, follow_up.date)
    };
    texts.msg_room_follow_up(dates::meeting(texts, day, follow_up), dates::length_proposed(texts, follow_up))
}

/// A meeting in big letters: when and where, under its week and its length.
fn large(texts: &Texts, follow_up: &FollowUp) -> Labelled {
    let day = texts.msg_date_weekday_day(
        dates::weekday(texts, follow_up.date),
        dates::short(texts, follow_up.date, true),
    );
    let when = dates::meeting(texts, day, follow_up);
    above(texts, &[dates::week_of(texts, follow_up.date), dates::length_proposed(texts, follow_up)], &when)
}

/// A meeting of which only the day and the hour stand in big letters.
fn large_day(texts: &Texts, follow_up: &FollowUp) -> Labelled {
    let there = FollowUp { place: None, ..follow_up.clone() };
    let when = dates::meeting(texts, dates::short(texts, follow_up.date, true), &there);
    let beside = [Some(dates::weekday(texts, follow_up.date)), Some(dates::week_of(texts, follow_up.date))];
    let place = follow_up.place.as_ref().filter(|place| !place.is_struck()).map(ToString::to_string);
    let length = Some(dates::length_proposed(texts, follow_up));
    let said: Vec<String> = beside.into_iter().chain([place, length]).flatten().collect();
    above(texts, &said, &when)
}

/// Words in big letters under a line that says that we meet again, and what else there is to say.
fn above(texts: &Texts, said: &[String], when: &str) -> Labelled {
    Labelled::new(format!("{}\u{a0}· {}", texts.msg_room_meet(), said.join(", ")), when)
}
