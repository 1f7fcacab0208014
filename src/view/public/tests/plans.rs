//! Plans that were made earlier, with what is said of them: everything that belongs to a row stands on the wall at every
//! size that rooms have, and what people are speaking about is read whole.

use chrono::NaiveDate;

use super::scenes::{id, room};
use super::{COMMON, NARROW, drawn, said};
use crate::app::Size;
use crate::app::page::WIDE;
use crate::workshop::event::PlanStatus;
use crate::workshop::floor::OnFloor;
use crate::workshop::room::{Clock, Picture, Room};
use crate::workshop::rows::{Beside, Label, Row};
use crate::workshop::tally::Answers;

const SIZES: [Size; 5] = [
    NARROW,
    COMMON,
    Size { cols: 120, rows: 36 },
    Size { cols: 200, rows: 60 },
    Size { cols: 240, rows: 67 },
];

fn row(number: u32, text: &str, below: &str, beside: Beside) -> Row<'static> {
    Row {
        id: id(number),
        label: Label::Number(number),
        text: text.to_owned().into(),
        below: below.to_owned().into(),
        beside,
        depth: 0,
        part: None,
        again: None,
    }
}

/// The wall in a round over these plans, with one of them at hand.
fn plans(at: Option<u32>, rows: Vec<Row<'static>>) -> Room<'static> {
    let text = "Only the next step: what, who and when?".to_owned();
    room("How do we go on?", Clock::None, (Picture::Plans { text, at: at.map(id), later: None }, rows))
}

/// Checks that the wall is another at every size if this stands beside a row instead.
fn assert_told(one: Beside, other: Beside) {
    // How many gave a value is left out where it would take the words' room.
    let told = |size: &&Size| !matches!(one, Beside::Values(..)) || size.cols >= WIDE;
    for &size in SIZES.iter().filter(told) {
        let [one, other] = [one, other].map(|beside| {
            let rows = vec![row(1, "Coffee on Fridays", "buy flour", beside), row(2, "Walk", "", beside)];
            drawn(&plans(None, rows), None, size)
        });
        assert_ne!(one, other, "{size:?}");
    }
}

#[test]
fn dates_statuses_minutes_and_answers_are_on_every_wall() {
    let day = |day| Beside::DueDay(NaiveDate::from_ymd_opt(2027, 12, day).unwrap());
    assert_told(day(11), day(12));
    assert_told(Beside::DueWeek(50), Beside::DueWeek(51));
    assert_told(Beside::Status(PlanStatus::Started), Beside::Status(PlanStatus::Done));
    assert_told(Beside::Floor(Some(10), OnFloor::Waits), Beside::Floor(Some(20), OnFloor::Waits));
    let given = |all, hidden| Beside::Values(Answers { all, hidden }, true);
    assert_told(given(7, 0), given(8, 0));
    assert_told(given(7, 0), given(7, 2));
}

#[test]
fn a_status_is_a_word_on_the_smallest_wall_too() {
    let rows = vec![row(1, "Coffee", "every week", Beside::Status(PlanStatus::Started))];
    assert!(said(&plans(None, rows), NARROW).contains("Under way · every week"));
}

const LONG: &str =
    "the sentence that everybody has to say is agreed with the three teams and hangs beside the phone";

fn eight(at: u32) -> Room<'static> {
    let row = |number| row(number, "A plan with a name that is long", LONG, Beside::None);
    plans(Some(at), (1..=8).map(row).collect())
}

#[test]
fn what_is_said_of_the_plan_at_hand_is_read_whole() {
    for at in [1, 4, 8] {
        for size in [NARROW, COMMON] {
            let room = eight(at);
            let area = drawn(&room, Some(id(at)), size);
            let words = super::text(&area).replace('█', " ");
            let words = words.split_whitespace().collect::<Vec<_>>().join(" ");
            let own = words.split(&format!("{at} A plan")).nth(1).unwrap();
            assert!(own.contains(LONG), "{at} {size:?}: {words}");
        }
    }
}

#[test]
fn lines_that_a_page_has_left_go_to_what_is_cut() {
    for size in [NARROW, COMMON] {
        let all = super::lines(&drawn(&eight(1), None, size));
        let cut = all.iter().any(|line| line.trim_end().ends_with('…'));
        // The last row is for which part of the list it is, and the one above it may be too little for a row.
        let blank = all.iter().rev().skip(2).take_while(|line| line.trim().is_empty()).count();
        assert!(!cut || blank == 0, "{size:?}: {}", all.join("\n"));
    }
}
