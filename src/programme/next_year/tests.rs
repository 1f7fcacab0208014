//! The same programme a year later.

use super::super::ElementKind;
use super::super::fixture::{day, id, line, programme};
use super::*;
use crate::workshop::table::Season;

#[test]
fn next_years_programme_has_the_same_days_of_the_week_and_nothing_is_held() {
    let was = programme();
    let mut ids = ProgrammeIds::new("bbbbbb".parse().unwrap());
    let next = was.next_year("nextyear".to_owned(), "abc", &mut ids);
    assert_eq!(next.made_from, Some(MadeOf { id: was.id.clone(), sha256: "abc".to_owned() }));
    assert_eq!((next.name.as_str(), next.tracks.len(), next.elements.len()), (was.name.as_str(), 3, 8));
    let of = |at: usize| &next.elements[at].when;
    // A Thursday and a Friday in April stay that.
    assert_eq!(*of(0), ElementTime::Days(day(2022, 4, 14), day(2022, 4, 15)));
    assert_eq!(*of(1), ElementTime::Words(line("15-15 september 2021")), "no calendar can move it");
    assert_eq!(next.elements[2].places[1].when, Some(ElementTime::Day(day(2022, 6, 9))));
    assert_eq!(*of(4), ElementTime::Month("2023-01".parse().unwrap()));
    assert_eq!(*of(5), ElementTime::Season(2023, Season::Spring));
    assert_eq!(next.elements[3].kind, ElementKind::Span);
    assert_eq!(next.workshops().count(), 0);
    assert!(!next.elements.iter().any(|element| element.occasions().any(|one| one.held.is_some())));
    let ids: Vec<_> =
        next.elements.iter().flat_map(|of| of.tasks.iter().map(|task| task.id).chain([of.id])).collect();
    assert!(ids.iter().all(|own| own.run.to_string() == "bbbbbb"), "{ids:?}");
    assert_eq!(ids.iter().collect::<std::collections::BTreeSet<_>>().len(), 10, "each once");
    assert_eq!(next.elements[0].tasks[1].due, Some(Due::Day(day(2022, 5, 19))));
    assert_eq!(next.elements[0].tasks[0].due, None);
    assert_eq!(was.element(id(1)).unwrap().held, Some(day(2021, 4, 16)), "the old one stays");
}
