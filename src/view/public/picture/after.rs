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
    let small = |meetings: &[&FollowUp]| {
        let meetings: Vec<String> = meetings.iter().map(|one| meeting(texts, one, wide)).collect();
        Labelled::new(texts.msg_room_meet(), &meetings.join("\n"))
    };
    if paper.sheet.large && !follow_ups.is_empty() {
        let each = |large: fn(&Texts, &FollowUp) -> Labelled| {
            all(follow_ups.iter().map(|one| large(texts, one)).collect())
        };
        // If there is no room for all, proposals stand small below what was agreed.
        let (proposals, agreed): (Vec<&FollowUp>, Vec<&FollowUp>) =
            follow_ups.iter().partition(|one| one.proposed);
        let agreed_large = |large: fn(&Texts, &FollowUp) -> Labelled| {
            let below = (!proposals.is_empty()).then(|| small(&proposals).small());
            all(agreed.iter().map(|one| large(texts, one)).chain(below).collect())
        };
        let large = [each(large), each(large_day), agreed_large(large), agreed_large(large_day)];
        if let Some(all) = large.iter().find(|all| labelled::all_large(paper, place, all)) {
            return labelled::draw(paper, place, all);
        }
    }
    labelled::draw(paper, place, &all(vec![small(&follow_ups.iter().collect::<Vec<_>>())]));
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
    let when = proposed(texts, follow_up, dates::meeting(texts, day, follow_up));
    let length = dates::length(texts, follow_up.minutes);
    above(texts, &[dates::week_of(texts, follow_up.date), length], &when)
}

/// A meeting of which only the day and the hour stand in big letters.
fn large_day(texts: &Texts, follow_up: &FollowUp) -> Labelled {
    let there = FollowUp { place: None, ..follow_up.clone() };
    let when = dates::meeting(texts, dates::short(texts, follow_up.date, true), &there);
    let when = proposed(texts, follow_up, when);
    let beside = [Some(dates::weekday(texts, follow_up.date)), Some(dates::week_of(texts, follow_up.date))];
    let place = follow_up.place.as_ref().filter(|place| !place.is_struck()).map(ToString::to_string);
    let length = Some(dates::length(texts, follow_up.minutes));
    let said: Vec<String> = beside.into_iter().chain([place, length]).flatten().collect();
    above(texts, &said, &when)
}

/// What nobody has agreed on is called a proposal in letters as large as its day.
fn proposed(texts: &Texts, follow_up: &FollowUp, when: String) -> String {
    if follow_up.proposed { texts.msg_date_proposed(when) } else { when }
}

/// Words in big letters under a line that says that we meet again, and what else there is to say.
fn above(texts: &Texts, said: &[String], when: &str) -> Labelled {
    Labelled::new(format!("{}\u{a0}· {}", texts.msg_room_meet(), said.join(", ")), when)
}
