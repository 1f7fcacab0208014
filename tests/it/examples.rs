//! The finished days in `workshops/examples`: each is made by leading it through the program, line by line, as
//! `tests/it/examples/*.txt` says. So they always fit the format, and whole days are led in every language.
//!
//! `VERKSTAD_ACCEPT=1 cargo test` writes them again.

mod leader;
mod order;

use std::path::PathBuf;

use chrono::NaiveDate;
use verkstad::app::new::FUTURE_WORKSHOP;
use verkstad::workshop::Workshop;
use verkstad::workshop::day::MINUTE;
use verkstad::workshop::demo::demo;
use verkstad::workshop::document;
use verkstad::workshop::event::{BriefEvent, ClockEvent, Event, PlanStatus};
use verkstad::workshop::journal::Journal;
use verkstad::workshop::time::{At, Stamp, utc_ms};
use verkstad::workshop::words::Lang;

use crate::{files, package};
use leader::Leader;

/// The examples: the path of each, and what its day makes of it.
fn examples() -> Vec<(PathBuf, Journal)> {
    let scripts = files(&package().join("tests/it/examples"), "txt");
    let names = scripts.iter().map(|path| path.file_stem().unwrap().to_str().unwrap());
    names.map(led).collect()
}

/// The day of this script, led.
fn led(name: &str) -> (PathBuf, Journal) {
    let script = package().join(format!("tests/it/examples/{name}.txt"));
    let read = order::read(&std::fs::read_to_string(script).unwrap());
    let (head, orders) = read.unwrap_or_else(|why| panic!("{name}:{why}"));
    let after = head.after.as_deref().map(|after| led(after).1);
    let mut leader = Leader::open(&head, after);
    for (line, order) in &orders {
        if let Err(why) = leader.follow(order) {
            panic!("{name}:{line}: {order:?}: {why}");
        }
    }
    (package().join(format!("workshops/examples/{}.json", head.file)), leader.journal())
}

/// Those that are future workshops: the program makes its example of them.
fn future_workshops() -> impl Iterator<Item = (PathBuf, Journal)> {
    examples().into_iter().filter(|(_, journal)| journal.workshop().method.id == FUTURE_WORKSHOP)
}

#[test]
fn every_example_is_what_its_day_makes() {
    for (path, journal) in examples() {
        let made = document::write(&journal);
        if std::env::var_os("VERKSTAD_ACCEPT").is_some() {
            std::fs::write(&path, &made).unwrap();
        }
        let kept = std::fs::read(&path).unwrap_or_default();
        assert!(kept == made, "{}: its day makes something else", path.display());
        let read = document::read(&kept).unwrap();
        assert!(!read.edited && read.entries == journal.entries());
        let replayed = Journal::replay(read.entries).unwrap();
        // Of a day that leaves no trace, whoever led it knew more than what is kept.
        let kept_whole = !journal.workshop().method.card.unrecorded;
        assert!(!kept_whole || replayed.workshop() == journal.workshop(), "{}", path.display());
    }
}

/// Asserts that a count is close to the expected one.
#[track_caller]
fn within(what: &str, range: std::ops::RangeInclusive<usize>, found: usize) {
    assert!(range.contains(&found), "{what}: {found} is not within {range:?}");
}

#[test]
fn every_example_holds_what_a_day_holds() {
    let mut langs = Vec::new();
    let mut ties = 0;
    for (path, journal) in future_workshops() {
        let name = path.display();
        let workshop = journal.workshop();
        langs.push(workshop.lang);
        assert!(path.file_stem().unwrap().to_str().unwrap().ends_with(&format!("-{}", workshop.lang)));
        assert!(workshop.day.ended.is_some(), "{name}");
        for (list, range) in [
            ("hopes", 8..=14),
            ("critique", 24..=32),
            ("vision", 18..=26),
            ("buts", 3..=3),
            ("checkout", 8..=26),
        ] {
            within(&format!("{name}: {list}"), range, workshop.lists.list(list).standing().count());
        }
        within(&format!("{name}: themes"), 5..=7, workshop.lists.list("critique").themes_standing().count());
        assert_eq!(workshop.votes.votes.len(), 2, "{name}");
        assert!(workshop.votes.votes.iter().all(|vote| vote.closed && vote.counted() <= vote.possible()));
        ties += usize::from(workshop.votes.ranking("critique").unwrap().listed > workshop.votes.listed);
        let islands: Vec<_> = workshop.islands.active().collect();
        within(&format!("{name}: islands"), 4..=5, islands.len());
        for island in &islands {
            let in_list = |list| island.links.iter().any(|id| workshop.lists.list_of(*id) == Some(list));
            assert!(in_list("critique") && in_list("vision") && island.contact.is_some(), "{}", island.name);
        }
        let people: u16 = islands.iter().filter_map(|island| island.people).sum();
        assert_eq!(people, workshop.people, "{name}");
        let plans: Vec<_> = workshop.plans();
        within(&format!("{name}: plans"), 8..=10, plans.len());
        assert_eq!(plans.iter().filter(|plan| plan.escalated_to().is_some()).count(), 1, "{name}");
        assert!(plans.iter().any(|plan| plan.missing().next().is_some()), "{name}");
        assert!(workshop.after.carrier().is_some() && workshop.after.follow_ups.len() == 3, "{name}");
        let ended = workshop.day.ended.unwrap();
        let late = workshop.day.drift(&workshop.agenda, ended).end_ms;
        assert!(late.abs() < 5 * MINUTE, "{name}: it ended {late} ms late");
    }
    assert!(Lang::ALL.iter().all(|lang| langs.contains(lang)), "{langs:?}");
    assert!(ties > 0, "no list has a tie at its cut");
}

#[test]
fn every_example_makes_a_demo_whose_middle_is_now() {
    for (path, journal) in future_workshops() {
        let date = NaiveDate::from_ymd_opt(2027, 3, 1).unwrap();
        for (minute, offset) in [(9 * 60 + 2, 60), (14 * 60 + 38, 60), (23 * 60 + 59, 0), (64, -300)] {
            let now = At { utc_ms: utc_ms(date, minute, offset), offset_min: offset, elapsed_ms: 900 };
            let live = Journal::replay(demo(journal.entries(), now)).unwrap();
            let workshop = live.workshop();
            let name = format!("{} at {minute}", path.display());
            assert!(workshop.day.live() && workshop.day.running.is_some(), "{name}");
            assert_eq!(workshop.step().map(|step| step.id.as_str()), Some("vision-collect"), "{name}");
            let said = workshop.lists.list("vision").standing().filter(|item| item.from.is_none()).count();
            within(&format!("{name}: said"), 6..=16, said);
            let stamp = Stamp { at: now, by: "zzzzzz".parse().unwrap() };
            let left = workshop.day.left_ms(&workshop.agenda, stamp).unwrap() / MINUTE;
            assert!((4..20).contains(&left), "{name}: {left} minutes are left");
            let late = workshop.day.drift(&workshop.agenda, stamp).late_ms() / MINUTE;
            assert!(late.abs() <= 3, "{name}: it is {late} minutes late");
        }
    }
}

/// A follow-up that ships with the program: its plans are those of another example, and the room answered for them.
#[test]
fn the_follow_up_goes_through_all_plans_of_the_day_that_it_follows() {
    let (_, first) = led("da");
    let (_, next) = led("da-follow-up");
    let (first, next) = (first.workshop(), next.workshop());
    let ids = |workshop: &Workshop| workshop.plans().iter().map(|plan| plan.id).collect::<Vec<_>>();
    assert_eq!(ids(next), ids(first));
    assert_eq!(next.origin.follows, std::slice::from_ref(&first.id));
    let plans = next.plans();
    assert!(plans.iter().all(|plan| plan.answered), "somebody said something of each");
    for status in [PlanStatus::Started, PlanStatus::Done, PlanStatus::Resting, PlanStatus::Dropped] {
        assert!(plans.iter().any(|plan| plan.status() == status), "{status:?}");
    }
    assert!(plans.iter().any(|plan| !plan.ask_whom().is_empty()));
    assert!(next.day.ended.is_some());
}

/// A circle that ships with the program holds what is stored of it and no more: the question, how many were there, the
/// start and the end.
#[test]
fn the_circle_holds_the_question_the_number_the_start_and_the_end() {
    let (_, circle) = led("nb-leirbal");
    let [made, start, end] = circle.entries() else { panic!("{} entries", circle.entries().len()) };
    assert!(made.events.iter().all(|event| matches!(event, Event::Opened(_))));
    let number = Event::Brief(BriefEvent::People { people: 9 });
    assert_eq!(start.events, [number, Event::Clock(ClockEvent::Started)]);
    assert_eq!(end.events, [Event::Clock(ClockEvent::Ended)]);
    let replayed = Journal::replay(circle.entries().to_vec()).unwrap();
    assert!(replayed.workshop().day.begun.is_empty() && replayed.workshop().day.used.is_empty());
}

/// A check-in that ships with the program holds a method, a question, how many were there and when; nobody's words.
#[test]
fn the_check_in_holds_what_is_asked_and_no_more() {
    let (_, check_in) = led("nn-check-in");
    let workshop = check_in.workshop();
    assert_eq!((workshop.method.id.as_str(), workshop.people), ("check-in", 9));
    let texts = check_in.entries().iter().flat_map(|entry| &entry.events).flat_map(Event::texts).count();
    assert_eq!(texts, 3, "the title and the two questions");
    assert_eq!((workshop.day.started.is_some(), workshop.day.ended.is_some()), (true, true));
    let heard = workshop.rounds.rounds.values().map(|round| (round.heard, round.passed, round.waiting()));
    assert_eq!(heard.collect::<Vec<_>>(), [(9, 0, 0); 2], "checked in, and checked out");
}

/// A café that ships with the program: each finding has its table, and of those who changed tables only numbers are kept.
#[test]
fn the_cafe_knows_which_table_said_what_and_how_many_went() {
    let (_, cafe) = led("da-world-cafe");
    let workshop = cafe.workshop();
    let findings: Vec<_> = workshop.lists.list("findings").standing().collect();
    assert!(findings.iter().all(|finding| finding.group.is_some()));
    let of = |table| findings.iter().filter(|finding| finding.group == Some(table)).count();
    assert_eq!([1, 2, 3, 4, 5].map(of), [3, 3, 2, 2, 3]);
    let went =
        workshop.rounds.changes.values().map(|change| change.went.iter().map(|went| went.people).sum());
    assert_eq!(went.collect::<Vec<u16>>(), [18, 18], "twice all but the five who stay");
    assert_eq!(workshop.votes.votes.first().map(|vote| (vote.closed, vote.possible())), Some((true, 69)));
}
