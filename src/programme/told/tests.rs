//! What a programme makes of what its workshops say.

use super::super::ElementTime;
use super::super::fixture::{day, id, programme};
use super::*;

fn told(of: &str, date: NaiveDate, progress: Progress) -> WorkshopTold {
    WorkshopTold { id: of.to_owned(), dates: vec![date], progress }
}

/// The programme with a workshop in Iveland, as it stands in its file, and where that is.
fn with_one() -> (Programme, OccasionAt) {
    (programme(), OccasionAt { element: id(5), place: Some(1) })
}

#[test]
fn a_workshop_that_ended_says_that_the_gathering_was_held() {
    let (programme, at) = with_one();
    let (now, differences) = programme.with_told(&[told("bcdefghi", day(2021, 6, 10), Progress::Ended)]);
    assert_eq!(now.occasion(at).unwrap().held, Some(day(2021, 6, 10)));
    assert_eq!(differences, []);
    let (still, differences) = programme.with_told(&[told("bcdefghi", day(2021, 6, 10), Progress::Begun)]);
    assert_eq!((still, differences), (programme, Vec::new()), "it is not over yet");
}

#[test]
fn where_they_differ_it_is_said_and_the_programme_counts() {
    let (programme, at) = with_one();
    let differs = |programme: &Programme, date, progress| {
        let (now, found) = programme.with_told(&[told("bcdefghi", date, progress)]);
        assert!(found.iter().all(|one| one.at == at));
        (now.occasion(at).unwrap().held, found.first().map(|one| one.workshop))
    };
    let (june, later) = (day(2021, 6, 10), day(2021, 6, 17));
    assert_eq!(differs(&programme, later, Progress::NotBegun), (None, Some(Differs::On(later))));
    let held = programme.changed(ProgrammeChange::Held(at, Some(june)));
    assert_eq!(differs(&held, later, Progress::Ended), (Some(june), Some(Differs::HeldOn(later))));
    assert_eq!(differs(&held, june, Progress::NotBegun), (Some(june), Some(Differs::NotBegun)));
    assert_eq!(differs(&held, june, Progress::Ended), (Some(june), None));
    let (_, found) = programme.with_told(&[]);
    assert_eq!(found, [Difference { at, workshop: Differs::NotFound }]);
}

#[test]
fn a_date_within_its_month_is_no_difference() {
    let (mut programme, at) = with_one();
    programme.elements[2].places[1].when = Some(ElementTime::Month("2021-06".parse().unwrap()));
    let differs = |date| programme.with_told(&[told("bcdefghi", date, Progress::NotBegun)]).1;
    assert_eq!(differs(day(2021, 6, 30)), []);
    assert_eq!(differs(day(2021, 7, 1)).first().map(|one| one.at), Some(at));
}
