//! The parts as they stand in their files, and as rows of a day.

use std::collections::BTreeSet;

use super::*;
use crate::workshop::decide::{ClockCommand, Command};
use crate::workshop::fixture;
use crate::workshop::method::check::{FaultKind, Needs};
use crate::workshop::placeholder;

/// The rows that a part becomes, with a list of the method at hand.
#[expect(clippy::needless_pass_by_value, reason = "most are made for it")]
fn rows(wanted: Insertion) -> Vec<RowPlanned> {
    let mut next = 40;
    let mut number = || {
        next += 1;
        Ok::<_, ()>(RowId(next))
    };
    let leader = fixture::Leader::new();
    wanted.rows(leader.is(), Some("critique"), &mut number).unwrap()
}

#[test]
fn every_part_is_read_and_has_its_id_for_ever() {
    let ids: Vec<&str> = Insert::all().iter().map(|part| part.id.as_str()).collect();
    assert_eq!(
        ids,
        [
            "bikupa",
            "round",
            "silence",
            "dots",
            "groups",
            "five-minutes",
            "emergency-closing",
            "check-in",
            "check-out",
            "ideas",
            "choose",
            "influence",
            "idoarrt"
        ],
        "they stand in documents"
    );
}

#[test]
fn a_part_of_a_later_version_is_a_part_and_what_a_method_brings_along_is_none() {
    assert_eq!((Insert::of_step("gallery.7"), Insert::brought("gallery.7")), (None, true));
    for other in ["bikupa", "bikupa.talk", "verkstad.overnight", "bikupa."] {
        assert_eq!((Insert::of_step(other), Insert::brought(other)), (None, false), "{other}");
    }
}

#[test]
fn nothing_is_taken_down_where_the_wall_says_that_it_is_not_collected() {
    let open_in = |id: &str, before: &str| {
        let part = Insert::all().iter().find(|part| part.id == id).unwrap();
        let mut leader = fixture::Leader::new();
        leader.go_to(before);
        leader.tell(Command::Insert(Insertion::usual(part)));
        leader.clock(ClockCommand::Next);
        assert!(Insert::brought(&leader.is().step().unwrap().id));
        leader.is().open_list().map(str::to_owned)
    };
    assert_eq!(open_in("silence", "collect"), None);
    assert_eq!(open_in("bikupa", "collect"), Some("critique".to_owned()));
    assert_eq!(open_in("bikupa", "check-in"), None, "it was said in turn");
    for part in Insert::all() {
        let says = |of: &InsertStep| of.step.room.get(Lang::En).contains("It is not collected");
        assert_eq!(part.uncollected, part.steps.iter().any(says), "{}", part.id);
    }
}

#[test]
fn every_step_finds_what_it_names_in_the_day_that_it_is_put_into() {
    for part in Insert::all() {
        let mut method = fixture::method();
        for row in rows(Insertion::usual(part)) {
            let brought = row.brings.unwrap();
            method.lists.extend(brought.lists);
            method.tables.extend(brought.tables);
            for step in &brought.steps {
                assert_eq!(
                    step.kind.check(&Needs::of(&method)),
                    Ok::<(), (String, FaultKind)>(()),
                    "{}",
                    step.id
                );
                assert!(step.id == row.step && step.id.starts_with(&format!("{}.", part.id)));
                assert_eq!((Insert::of_step(&step.id), Insert::brought(&step.id)), (Some(part), true));
            }
        }
    }
}

/// What a part is called, and what it brings along: names that stand in documents for ever.
fn names(part: &Insert) -> Vec<(&Words, usize)> {
    let lists = part.steps.iter().flat_map(InsertStep::lists).map(|list| &list.name);
    let tables = part.steps.iter().flat_map(InsertStep::tables);
    let tables = tables.flat_map(|table| {
        std::iter::once(&table.name).chain(table.columns.iter().map(|column| &column.name))
    });
    let rankings = part.steps.iter().filter_map(|of| of.ranking.as_ref());
    let rankings = rankings.flat_map(|ranking| [&ranking.name, &ranking.says]);
    let also = Some(&part.also).filter(|also| !also.0.is_empty());
    let mixed = part.mixed.as_ref().map(|mixed| &mixed.word);
    let all = std::iter::once(&part.name).chain(mixed).chain(also).chain(lists).chain(tables).chain(rankings);
    all.map(|words| (words, 40)).collect()
}

#[test]
fn its_texts_are_there_in_every_language_and_fit_the_wall() {
    for part in Insert::all().iter().chain(Insert::blocks()).chain(Insert::report_back()) {
        let of_step = |of: &'static InsertStep| {
            let step = &of.step;
            let texts = [(&step.name, 23), (&step.room, 120), (&step.say, 160), (&step.does, 160)];
            let more = step.rules.iter().chain(&step.pitfalls).map(|text| (text, 80));
            texts.into_iter().chain(more).collect::<Vec<_>>()
        };
        let mixed = part.mixed.iter().map(|mixed| (&mixed.say, 160));
        for (words, most) in names(part).into_iter().chain(mixed).chain(part.steps.iter().flat_map(of_step)) {
            let langs: BTreeSet<&Lang> = words.0.keys().collect();
            assert_eq!(langs.len(), Lang::ALL.len(), "{words:?}");
            for text in words.0.values() {
                assert!((1..=most).contains(&text.chars().count()), "{text}");
                let known =
                    |name: &&str| placeholder::IN_A_STEP.contains(name) || ["size", "list"].contains(name);
                let unknown = placeholder::names(text).find(|name| !known(name));
                assert_eq!(unknown, None, "{text}");
            }
        }
    }
}

#[test]
fn what_is_said_of_size_and_minutes_counts() {
    let part = |id: &str| Insert::all().iter().find(|part| part.id == id).unwrap();
    let leader = fixture::Leader::new();
    let fours = Insertion::usual(part("groups"));
    let sixes = Insertion { size: Some(6), minutes: Some(12), ..fours.clone() };
    assert_eq!([&fours, &sixes].map(|of| of.name(leader.is())), ["Grupper om 4", "Grupper om 6"]);
    let people = 20;
    assert_eq!([&fours, &sixes].map(|of| of.length(people)), [10, 12]);
    let name = |of| rows(of).remove(0).name.map(String::from);
    assert_eq!(name(sixes).as_deref(), Some("Grupper om 6"), "two sizes in a day are told apart");
    let closing = Insertion::usual(part("emergency-closing"));
    assert_eq!(closing.length(people), 5);
    for (minutes, shares) in [(4, [1, 1, 1, 1]), (5, [1, 2, 1, 1]), (10, [2, 4, 2, 2])] {
        let of = Insertion { minutes: Some(minutes), ..closing.clone() };
        assert_eq!(rows(of).iter().map(|row| row.minutes).collect::<Vec<_>>(), shares);
    }
}

#[test]
fn a_check_in_asks_what_its_method_offers_unless_somebody_says_otherwise() {
    let leader = fixture::Leader::new();
    let asks = |of: &Insertion| rows(of.clone()).remove(0).asks.map(String::from);
    for (id, offered) in [("check-in", 9), ("check-out", 6), ("round", 0)] {
        let part = Insert::all().iter().find(|part| part.id == id).unwrap();
        assert_eq!(part.offered().len(), offered, "{id}");
        let first = part.offered().first().map(|words| words.get(leader.is().lang).to_owned());
        assert_eq!(asks(&Insertion::usual(part)), first);
        let own = Insertion { asks: Line::clean("Vad hörde du?"), ..Insertion::usual(part) };
        assert_eq!(asks(&own).as_deref(), Some("Vad hörde du?"));
    }
}

#[test]
fn a_block_is_a_step_of_the_day_that_is_called_what_somebody_calls_it() {
    let ids: Vec<&str> = Insert::blocks().iter().map(|part| part.id.as_str()).collect();
    let all = ["input", "film", "group-work", "report", "exercise", "break", "lunch", "item"];
    assert_eq!(ids, all, "they stand in documents");
    for part in Insert::blocks() {
        let called = Line::clean("Empati och sympati");
        let wanted = Insertion { called, minutes: Some(12), ..Insertion::usual(part) };
        let row = rows(wanted).remove(0);
        assert_eq!(row.name.as_deref(), Some("Empati och sympati"), "{}", part.id);
        assert_eq!((row.minutes, Insert::brought(&row.step)), (12, false), "{}", row.step);
        let mut method = fixture::method();
        let brought = row.brings.unwrap();
        method.lists.extend(brought.lists);
        let kind = &brought.steps[0].kind;
        assert_eq!(kind.check(&Needs::of(&method)), Ok::<(), (String, FaultKind)>(()), "{}", part.id);
        assert!(row.range.least <= row.range.usual && row.range.usual <= row.range.most);
        assert_eq!(rows(Insertion::usual(part)).remove(0).name, None);
    }
}

#[test]
fn a_round_takes_as_long_as_people_speak_and_a_closing_as_long_as_it_says() {
    let part = |id: &str| Insertion::usual(Insert::all().iter().find(|part| part.id == id).unwrap());
    // (people, minutes of a round, minutes of a closing)
    for (people, round, closing) in [(3, 2, 5), (10, 5, 5), (24, 12, 5), (60, 20, 5)] {
        assert_eq!(
            (part("round").length(people), part("emergency-closing").length(people)),
            (round, closing)
        );
    }
}
