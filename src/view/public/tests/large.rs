//! On a large wall what was just agreed stands in letters as large as what is beside it. What is drawn in big letters is
//! no text in the cells.

use chrono::NaiveDate;

use super::scenes::{id, list, room, scenes};
use super::{drawn, text};
use crate::app::Size;
use crate::workshop::event::FollowUp;
use crate::workshop::floor::OnFloor;
use crate::workshop::room::{Clock, Picture, Room};
use crate::workshop::rows::{Beside, Label, Row};

const LARGE: Size = Size { cols: 200, rows: 60 };

fn row(label: Label, words: &str, beside: Beside) -> Row<'static> {
    let Label::Number(number) = label else { return Row { label, ..row(Label::Number(1), words, beside) } };
    Row {
        id: id(number),
        label,
        text: words.to_owned().into(),
        below: "".into(),
        beside,
        depth: 0,
        part: None,
        again: None,
    }
}

/// How many cells hold a piece of a big letter.
fn drawn_large(shown: &str) -> usize {
    shown.chars().filter(|letter| ('\u{2580}'..='\u{259f}').contains(letter)).count()
}

fn plans(rows: Vec<Row<'static>>) -> String {
    let picture = Picture::Plans { text: "What, who and when?".to_owned(), at: None, later: None };
    text(&drawn(&room("How do we go on?", Clock::None, (picture, rows)), None, LARGE))
}

#[test]
fn a_week_and_the_minutes_of_an_item_are_as_large_as_its_words() {
    let of = |beside| plans(vec![row(Label::Number(1), "Coffee", beside)]);
    let words = drawn_large(&of(Beside::None));
    let week = of(Beside::DueWeek(50));
    assert!(!week.contains("week") && drawn_large(&week) > words, "{week}");
    let minutes = of(Beside::Floor(Some(7), OnFloor::Waits));
    // The unit stands small beside the number, as that of dots does.
    assert!(minutes.contains("min") && !minutes.contains('7'), "{minutes}");
    assert!(drawn_large(&minutes) > words, "{minutes}");
}

#[test]
fn words_are_not_made_small_for_a_date_beside_them() {
    let long = "Semesterönskemålen";
    let of = |words| plans(vec![row(Label::Number(1), words, Beside::DueWeek(50))]);
    let shown = of(long);
    assert!(drawn_large(&shown) > drawn_large(&of("")), "{shown}");
    assert!(!shown.contains(long) && shown.contains("week\u{a0}50"), "{shown}");
}

#[test]
fn a_number_that_runs_through_a_year_is_large_and_its_year_small() {
    let of = |number| plans(vec![row(Label::Running { number, year: 26 }, "Coffee", Beside::None)]);
    let shown = of(48);
    assert!(shown.contains("/26") && !shown.contains("48"), "{shown}");
    assert!(drawn_large(&shown) > drawn_large(&of(4)), "{shown}");
}

#[test]
fn what_has_nothing_beside_it_takes_that_room() {
    let words = "A long day next door";
    let rows = |beside| (1..=9).map(|at| row(Label::Number(at), words, beside)).collect::<Vec<_>>();
    let week = Beside::DueWeek(50);
    let mixed = rows(Beside::None).into_iter().take(8).chain(rows(week).pop()).collect();
    let on_page = |rows: Vec<Row<'static>>| {
        let picture = Picture::Plans { text: "What?".to_owned(), at: None, later: None };
        let room = room("How far?", Clock::None, (picture, rows));
        crate::app::page::Spread::of(&room, LARGE).unwrap().shown(None).len()
    };
    assert!(on_page(mixed) > on_page(rows(week)));
}

fn met(follow_ups: &[FollowUp]) -> String {
    let (_, mut room) = scenes().into_iter().find(|(name, _)| *name == "after").unwrap();
    if let Picture::After { follow_ups: old, .. } = &mut room.picture {
        *old = follow_ups.to_vec();
    }
    text(&drawn(&room, None, LARGE))
}

#[test]
fn when_people_meet_again_is_read_from_the_last_row() {
    let on = |month, day| FollowUp::on(NaiveDate::from_ymd_opt(2027, month, day).unwrap(), 30);
    let one = met(&[on(6, 10)]);
    assert!(
        one.contains("We meet again\u{a0}· week\u{a0}23, 2027, 30\u{a0}min") && !one.contains("June"),
        "{one}"
    );
    assert!(drawn_large(&one) > drawn_large(&met(&[on(6, 1)])), "{one}");
    let place = crate::workshop::text::Line::clean("the small room on the third floor");
    let there = |follow_up: FollowUp| FollowUp { place: place.clone(), ..follow_up };
    let three = met(&[on(6, 10), on(8, 19), on(11, 18)].map(there));
    assert!(three.contains("Thursday, week\u{a0}23, 2027, the small room on the third floor"), "{three}");
    assert!(!three.contains("June") && !three.contains("August") && !three.contains("November"), "{three}");
    assert!(drawn_large(&three) > drawn_large(&one), "{three}");
}

#[test]
fn that_the_time_is_up_is_large_where_the_picture_leaves_room() {
    let shown = |rows, clock| {
        let room: Room<'_> = room("Critique: collect", clock, list(rows));
        text(&drawn(&room, None, LARGE))
    };
    let said = |rows| shown(rows, Clock::RoundOff);
    assert!(!said(1).contains("Time to wrap up"), "{}", said(1));
    assert!(drawn_large(&said(1)) > drawn_large(&shown(1, Clock::None)), "{}", said(1));
    // A page that is full has it in the corner.
    assert!(said(11).contains("Time to wrap up"), "{}", said(11));
}
