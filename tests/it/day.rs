//! Whole days led by keys alone, with the built program in a pseudo-terminal, and what is on disk afterwards.

use std::collections::BTreeSet;

use serde_json::Value;

use crate::pty::led::{CONSOLE, Made, SAVED};
use crate::pty::session::Session;
use crate::stories::{Input, inputs_and_record};

/// The day led here, as the story plays it without a terminal.
const STORY: &str = "ninety-minutes.story";

/// Plays a story's inputs. A line is on screen before Enter stores it, and on disk before the next.
fn play(session: &mut Session, inputs: &[Input]) {
    for input in inputs {
        match input {
            Input::Keys(keys) => keys.iter().for_each(|key| session.key(&key.to_string())),
            Input::Type { text, enter } => {
                session.type_text(text);
                let typed = text.trim();
                let end: String = typed.chars().skip(typed.chars().count().saturating_sub(20)).collect();
                session.wait_for(&end);
                if *enter {
                    session.key("enter");
                }
            }
        }
        session.wait_for(SAVED);
    }
}

/// Compares the day's record with the one that the story's player makes from the same inputs, except for what depends
/// on when it was made and what `verkstad new` adds to a workshop.
#[track_caller]
fn assert_same(record: &Value, told: &Value) {
    let without = |value: &Value, key: &str| {
        let ones = value.as_array().unwrap().iter().cloned();
        let without = |mut one: Value| one.as_object_mut().unwrap().remove(key).map(|_| one).unwrap();
        Value::Array(ones.map(without).collect())
    };
    for (key, told) in told.as_object().unwrap() {
        let found = &record[key];
        match key.as_str() {
            "critique_question" | "vision_question" => assert_ne!(found, ""),
            "parts" => assert_eq!(found.as_array().unwrap().len(), told.as_array().unwrap().len()),
            // A day that begins on another date than planned is held on that one.
            "date" | "start" | "end" => assert!(found.is_string(), "{key}"),
            "started" | "ended" => assert_eq!(found.is_string(), told.is_string(), "{key}"),
            "follow_ups" => assert_eq!(found.as_array().unwrap().len(), 3),
            "agenda" => {
                let timeless = ["used_minutes", "begun", "planned_begin"];
                let planned =
                    |rows: &Value| timeless.iter().fold(rows.clone(), |rows, key| without(&rows, key));
                assert_eq!(planned(found), planned(told));
            }
            "plans" => {
                assert_eq!(undated(found), undated(told));
                let dated = |plans: &Value| {
                    plans.as_array().unwrap().iter().filter(|plan| !plan["due"].is_null()).count()
                };
                assert_eq!(dated(found), dated(told));
            }
            _ => assert_eq!(found, told, "{key}"),
        }
    }
}

/// The plans without the days that depend on the day on which they were typed.
fn undated(plans: &Value) -> Value {
    let mut plans = plans.clone();
    for plan in plans.as_array_mut().unwrap() {
        plan.as_object_mut().unwrap().remove("due").unwrap();
        let due = plan["cells"].as_array_mut().unwrap().iter_mut().find(|cell| cell["id"] == "due");
        due.unwrap()["text"].take();
    }
    plans
}

/// Every text anywhere in `value`.
fn texts<'a>(value: &'a Value, into: &mut BTreeSet<&'a str>) {
    match value {
        Value::String(text) => {
            into.insert(text);
        }
        Value::Array(values) => values.iter().for_each(|value| texts(value, into)),
        Value::Object(fields) => fields.values().for_each(|value| texts(value, into)),
        _ => {}
    }
}

#[test]
fn ninety_minutes_are_led_by_keys_and_all_of_it_is_on_disk() {
    let (inputs, told) = inputs_and_record(STORY);
    let made = Made::new();
    let mut session = made.lead("2", CONSOLE);
    play(&mut session, &inputs);
    assert_eq!(session.quit(), 0);
    session.assert_restored();
    assert_eq!(session.screen().trim(), "", "the screen is left empty");

    let document: Value = serde_json::from_slice(&std::fs::read(&made.path).unwrap()).unwrap();
    let record = document["record"].clone();
    assert_eq!(record, made.record());
    assert_same(&record, &told);
    assert_read_back(&made, &told);
}

/// Checks what the other commands say about the day.
fn assert_read_back(made: &Made, told: &Value) {
    let out = made.home.path().join("day.md");
    made.said("export", &["--to", "markdown", "-o", out.to_str().unwrap()]);
    let markdown = std::fs::read_to_string(out).unwrap();
    let shown = made.said("show", &[]);
    let mut said = BTreeSet::new();
    for key in
        ["question", "lists", "themes", "rankings", "wishes", "islands", "carrier", "objections", "hopes"]
    {
        texts(&told[key], &mut said);
    }
    for plan in told["plans"].as_array().unwrap() {
        for key in ["island", "what", "how", "who", "first_step"] {
            texts(&plan[key], &mut said);
        }
    }
    assert!(said.len() > 40, "{said:?}");
    for text in said.into_iter().filter(|text| text.contains(' ')) {
        for (where_to, all) in [("Markdown", &markdown), ("show", &shown)] {
            assert!(unwrapped(all).contains(&unwrapped(text)), "{text:?} is not in\n{where_to}:\n{all}");
        }
    }
    made.said("check", &[]);
    let listed: Value = serde_json::from_slice(&made.home.verkstad(&["list", "--json"]).stdout).unwrap();
    assert_eq!(listed[0]["title"], "A day of a story", "{listed}");
    let over = told["ended"].is_string();
    assert_eq!((&listed[0]["begun"], &listed[0]["ended"]), (&Value::Bool(true), &Value::Bool(over)));
}

/// The words in order, whatever lines they stand on.
fn unwrapped(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[test]
fn a_day_on_one_small_screen_keeps_the_same_and_ends_on_an_empty_picture() {
    let (inputs, told) = inputs_and_record(STORY);
    let made = Made::new();
    let script = "echo 'list of other days'; exec \"$0\" run \"$1\" --screens 1";
    let program = env!("CARGO_BIN_EXE_verkstad");
    let mut session =
        Session::run(&made.home, "/bin/sh", &["-c", script, program, made.file()], &[], (80, 24));
    session.wait_for(SAVED);
    play(&mut session, &inputs);
    assert!(!session.screen().contains("list of other days"));
    assert_eq!(session.quit(), 0);
    session.assert_restored();
    assert_eq!(session.screen().trim(), "", "the room sees what was there before");
    assert_same(&made.record(), &told);
}
