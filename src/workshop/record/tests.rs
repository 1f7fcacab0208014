//! The record of a day, key by key.

use serde_json::{Value, json};

use super::*;
use crate::workshop::decide::{ClockCommand, Command, ItemCommand, ThemeCommand};
use crate::workshop::demo::demo;
use crate::workshop::event::Opened;
use crate::workshop::fixture::{LIST, Leader};
use crate::workshop::journal::Journal;

fn record(leader: &Leader) -> Value {
    serde_json::to_value(Record::of(leader.is())).unwrap()
}

#[test]
fn the_keys_are_those_that_readers_know() {
    let record = record(&Leader::new());
    let keys: Vec<&str> = record.as_object().unwrap().keys().map(String::as_str).collect();
    let known = [
        "agenda",
        "agreed",
        "attended",
        "carrier",
        "carriers",
        "commissioner",
        "critique_question",
        "date",
        "embers",
        "end",
        "ended",
        "follow_ups",
        "follows",
        "foreword",
        "gathering",
        "goal",
        "hopes",
        "islands",
        "keep_until",
        "language",
        "lists",
        "made_of",
        "mandate",
        "method",
        "objections",
        "parts",
        "people",
        "place",
        "plans",
        "process_leader",
        "programme",
        "purpose",
        "question",
        "rankings",
        "start",
        "started",
        "tables",
        "themes",
        "title",
        "vision_question",
        "votes",
        "wishes",
    ];
    assert_eq!(keys, known);
}

#[test]
fn a_whole_day_is_in_it() {
    let record = record(&Leader::of_a_whole_day());
    assert_eq!(record["title"], "Provdag");
    assert_eq!((&record["start"], &record["end"]), (&json!("08:30"), &json!("12:30")));
    assert_eq!(record["people"], 22);
    assert_eq!(record["method"], json!({ "id": "test", "name": "Provdag" }));
    assert_eq!(record["agenda"][1]["name"], "Incheckning");
    assert_eq!(
        (&record["agenda"][1]["used_minutes"], &record["agenda"][0]["used_minutes"]),
        (&json!(4), &json!(null))
    );
    assert_eq!(
        (&record["agenda"][8]["planned_begin"], &record["agenda"][8]["pinned"]),
        (&json!("10:30"), &json!(true))
    );
    assert_eq!(record["hopes"], json!([{ "text": "Att vi vågar", "outcome": "partly" }]));
    assert_eq!(record["objections"], json!(["Men det kostar"]));
    assert_eq!(record["wishes"], json!([{ "of": "För få i personalen", "wish": "Full bemanning" }]));
    assert_eq!(record["carrier"], "Arbetsgruppen");
    assert_eq!(
        record["follow_ups"],
        json!([{ "date": "2026-12-12", "week": 50, "time": null, "minutes": 60, "place": null }])
    );
}

#[test]
fn it_says_when_the_day_started_and_ended_by_the_wall_clock() {
    let mut leader = Leader::new();
    let told = |leader: &Leader| {
        let record = record(leader);
        (record["started"].clone(), record["ended"].clone())
    };
    assert_eq!(told(&leader), (json!(null), json!(null)));
    leader.wait(3);
    leader.go_to("opening");
    leader.wait(5);
    leader.clock(ClockCommand::Pause);
    assert_eq!(told(&leader), (json!("08:33"), json!(null)));
    leader.go_to("check-out");
    // The day continues on a machine in another time zone: each time is what the wall clock showed then.
    leader.reopen();
    leader.now.offset_min = 120;
    leader.clock(ClockCommand::Next);
    assert_eq!(told(&leader), (json!("08:33"), json!("09:38")));
    leader.clock(ClockCommand::Back);
    assert_eq!(told(&leader), (json!("08:33"), json!(null)));
}

#[test]
fn lists_hold_what_stands_with_all_its_words() {
    let record = record(&Leader::of_a_whole_day());
    let critique = &record["lists"][1];
    assert_eq!((&critique["id"], &critique["name"]), (&json!("critique"), &json!("Kritik")));
    let texts: Vec<&Value> = critique["items"].as_array().unwrap().iter().map(|item| &item["text"]).collect();
    assert_eq!(texts, ["För få i personalen", "Trånga rum", "Buller i matsalen", "▮▮▮"]);
    assert_eq!(
        critique["items"][0],
        json!({
            "number": 1, "text": "För få i personalen", "again": 1, "wordings": ["Vi är för få"],
            "theme": null, "wish_of": null, "group": null, "outcome": null
        })
    );
    assert_eq!(critique["items"][1]["wordings"], json!(["Trångt"]));
    assert_eq!(critique["items"][1]["theme"], "A");
    assert_eq!(
        record["themes"],
        json!([{ "list": "critique", "letter": "A", "name": "Lokaler", "items": [3, 5] }])
    );
    assert_eq!(record["lists"][2]["items"][0]["wish_of"], "För få i personalen");
    assert_eq!(record["lists"][2]["items"][0]["group"], 2);
}

#[test]
fn votes_rankings_islands_and_plans_are_told_in_words() {
    let record = record(&Leader::of_a_whole_day());
    let vote = &record["votes"][0];
    assert_eq!((&vote["counted"], &vote["possible"], &vote["slips"]), (&json!(16), &json!(72), &json!(1)));
    let sums =
        json!({ "label": "1", "text": "För få i personalen", "wall": 0, "hands": 9, "slips": 1, "dots": 10 });
    assert_eq!(vote["sums"][0], sums);
    let bottom = &record["rankings"][0];
    assert_eq!((&bottom["list"], &bottom["name"]), (&json!("critique"), &json!("Bottenlista")));
    let second = json!({
        "place": 2, "dots": 6, "label": "A", "text": "Lokaler", "members": ["Trånga rum", "Buller i matsalen"]
    });
    assert_eq!(bottom["entries"][1], second);
    assert_eq!(bottom["entries"].as_array().unwrap().len(), 2, "what got no dot is not listed");
    assert_eq!(record["islands"][0]["links"], json!(["För få i personalen", "Lokaler"]));
    assert_eq!(record["islands"][0]["people"], 5);
    let plan = json!({
        "number": 1, "agreed": false, "island": "Bemanning", "island_number": 1, "what": "Anställa två", "how": "", "who": ["Chefen", "facket"],
        "first_step": "", "due": "2027-W21", "status": "started", "lifted": "Nämnden",
        "cells": [
            { "id": "what", "name": "VAD", "text": "Anställa två" },
            { "id": "how", "name": "HUR", "text": null },
            { "id": "who", "name": "VILKA", "text": "Chefen + facket" },
            { "id": "first", "name": "Första steget", "text": null },
            { "id": "due", "name": "Senast", "text": "2027-W21" },
            { "id": "escalated-to", "name": "Lyfts till", "text": "Nämnden" },
            { "id": "status", "name": "Status", "text": "started" },
        ]
    });
    assert_eq!((&record["plans"], &record["tables"]), (&json!([plan]), &json!([])));
}

#[test]
fn no_id_of_a_thing_is_in_it() {
    let leader = Leader::of_a_whole_day();
    let text = record(&leader).to_string();
    assert!(!text.contains("aaaaaa"), "the run, with which every id begins");
}

#[test]
fn entries_that_were_merged_after_the_ranking_are_one() {
    let mut leader = Leader::new();
    let (a, b) = (leader.add("Trånga rum"), leader.add("Buller"));
    let vote = leader.vote();
    for (on, dots) in [(a, 5), (b, 3)] {
        leader.tell(Command::Vote(crate::workshop::decide::VoteCommand::Hands(vote, on, dots)));
    }
    leader.tell(Command::Vote(crate::workshop::decide::VoteCommand::Close(vote)));
    leader.tell(Command::Item(ItemCommand::Merge(vec![b], a)));
    let merged = record(&leader);
    assert_eq!(merged["rankings"][0]["entries"].as_array().unwrap().len(), 1);
    assert_eq!(merged["rankings"][0]["entries"][0]["dots"], 8);
    leader.undo();
    leader.tell(Command::Item(ItemCommand::Remove(vec![a])));
    assert_eq!(record(&leader)["rankings"][0]["entries"][0]["text"], "Buller");
}

#[test]
fn a_dissolved_theme_is_not_named() {
    let mut leader = Leader::new();
    let a = leader.add("Trånga rum");
    let theme = leader.theme("Lokaler", &[a]);
    leader.tell(Command::Theme(ThemeCommand::Dissolve(theme)));
    let record = record(&leader);
    assert_eq!(record["themes"], json!([]));
    assert_eq!(record["lists"][1]["items"][0]["theme"], json!(null));
    assert_eq!(record["lists"][1]["id"], LIST);
}

/// The example is moved to today, with every date in it.
#[test]
fn an_example_is_kept_as_long_after_its_day_as_it_was() {
    let date = crate::workshop::fixture::date();
    let keep_until = Some(date + chrono::TimeDelta::days(90));
    let mut leader = Leader::of(Opened { keep_until, ..crate::workshop::fixture::opened() });
    for step in ["check-in", "collect", "turn", "visions"] {
        leader.go_to(step);
        leader.wait(40);
    }
    for number in 1..=8 {
        leader.add_to("vision", &format!("Vision {number}"));
        leader.wait(1);
    }
    leader.go_to("check-out");
    leader.clock(ClockCommand::Next);
    let now = crate::workshop::time::At { utc_ms: leader.now.utc_ms + 400 * 86_400_000, ..leader.now };
    let moved = Journal::replay(demo(leader.journal.entries(), now)).unwrap();
    let (after, agenda) = (&moved.workshop().after, &moved.workshop().agenda);
    assert_ne!(agenda.date, date);
    assert_eq!(after.keep_until, Some(agenda.date + chrono::TimeDelta::days(90)));
}
