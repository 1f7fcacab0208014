//! By the fire nothing is taken down: in the built program every step of a whole circle, of every method that ships and is
//! not recorded, is tried with every way of typing, it is killed on the way, and then every file of its home is searched.

use std::collections::BTreeSet;
use std::path::PathBuf;

use serde_json::Value;

use crate::pty::led::{CONSOLE, Made, SAVED, holding};
use crate::pty::session::{Home, Session};
use crate::{files, shipped};

/// What is typed, with no letter that is a key of a clicker.
const WORD: &str = "Zyxwort";
/// The question, which is kept.
const QUESTION: &str = "What has given you strength?";
/// How many digits a moment in milliseconds has.
const MOMENT: usize = 13;
/// A method that is not recorded, and how many people it is usually for.
struct Unrecorded {
    id: String,
    people: u64,
}

/// Every method that ships and is not recorded.
fn unrecorded() -> Vec<Unrecorded> {
    let methods = files(&shipped().join("methods"), "json");
    let read = |path: PathBuf| -> Value { serde_json::from_slice(&std::fs::read(path).unwrap()).unwrap() };
    let methods = methods.into_iter().map(read).filter(|method| method["card"]["unrecorded"] == true);
    let named = methods.map(|method| Unrecorded {
        id: method["id"].as_str().unwrap().to_owned(),
        people: method["card"]["people"]["usual"].as_u64().unwrap(),
    });
    named.collect()
}

/// Whether the making of this method asks for a question; one that does not has none.
fn asks_a_question(method: &str) -> bool {
    let file = shipped().join("methods").join(method).with_extension("json");
    let method: Value = serde_json::from_slice(&std::fs::read(file).unwrap()).unwrap();
    method["asks"].as_array().is_none_or(|asks| asks.iter().any(|ask| ask == "question"))
}

/// The id of the method that it was made with.
fn method_of(made: &Made) -> String {
    made.record()["method"]["id"].as_str().unwrap().to_owned()
}

/// A circle of an hour with fourteen people that keeps what people take along.
fn made_with_embers() -> Made {
    made_of("leirbal", 14, &["--end", "14:00", "--embers"])
}

/// A circle of this method with so many people, as long as usual unless the options say otherwise.
fn made_of(method: &str, people: u64, options: &[&str]) -> Made {
    let home = Home::new();
    let people = people.to_string();
    let day = ["--date", "2026-11-24", "--start", "13:00", "--people", &people];
    let words = ["--method", method, "--question", QUESTION];
    let words = if asks_a_question(method) { &words[..] } else { &words[..2] };
    let ran = home.verkstad(&[&["new", "--lang", "en"], &day[..], words, options].concat());
    assert!(ran.status.success(), "{}", String::from_utf8_lossy(&ran.stderr));
    let path = files(&home.documents(), "json").pop().expect("it was made");
    Made { home, path }
}

/// Every file below the home of a workshop, all of them JSON, but the note of who has it open, which is gone at the end.
fn all(made: &Made) -> Vec<PathBuf> {
    let mut found = holding(made.home.path(), "\"");
    found.retain(|path| !path.ends_with("owner.json"));
    found
}

/// Every moment that stands in any of these files.
fn moments(made: &Made) -> BTreeSet<String> {
    let read = |path: PathBuf| String::from_utf8_lossy(&std::fs::read(path).unwrap_or_default()).into_owned();
    // Part of a hash is no moment.
    let is_moment = |of: &&str| of.len() == MOMENT && of.bytes().all(|byte| byte.is_ascii_digit());
    let numbers = |text: String| -> Vec<String> {
        let words = text.split(|c: char| !c.is_ascii_alphanumeric());
        words.filter(is_moment).map(str::to_owned).collect()
    };
    all(made).into_iter().map(read).flat_map(numbers).collect()
}

/// What the entries of its document tell, in order.
fn entries(made: &Made) -> Vec<Vec<String>> {
    let document: Value = serde_json::from_slice(&std::fs::read(&made.path).unwrap()).unwrap();
    let named = |event: &Value| {
        let (kind, of) = event.as_object().unwrap().iter().next().unwrap();
        match (kind.as_str(), of) {
            ("opened", _) => kind.clone(),
            (_, Value::String(what)) => format!("{kind}.{what}"),
            _ => format!("{kind}.{}", of.as_object().unwrap().keys().next().unwrap()),
        }
    };
    let told = |entry: &Value| entry["events"].as_array().unwrap().iter().map(named).collect();
    document["entries"].as_array().unwrap().iter().map(told).collect()
}

/// Types in every way that there is.
fn try_everything(console: &mut Session) {
    const REFUSED: &str = "Nothing is written down in this method.";
    let ways: [&dyn Fn(&mut Session); 7] = [
        &|console| console.type_text(WORD),
        &|console| console.paste(WORD),
        &|console| console.paste(&format!("{WORD} one\n{WORD} two")),
        &|console| console.key("tab"),
        &|console| console.key("ctrl+b"),
        &|console| console.key("ctrl+g"),
        &|console| console.type_text(&format!("+{WORD}")),
    ];
    for way in ways {
        // Nothing lies on top afterwards, so the next way begins where this one did.
        console.key("ctrl+k ctrl+k");
        console.wait_until("no sentence", |screen| !screen.contains(REFUSED));
        way(console);
        console.wait_for(REFUSED);
    }
    console.key("ctrl+d ctrl+x ctrl+t ctrl+t ctrl+up ctrl+down");
}

/// What its steps are called, in order.
fn steps(made: &Made) -> Vec<String> {
    let record = made.record();
    let rows = record["agenda"].as_array().unwrap().iter();
    rows.map(|row| row["name"].as_str().unwrap().to_owned()).collect()
}

/// How many parts the talk of each step has, in order; none where it is no talk, or has none.
fn parts(made: &Made) -> Vec<usize> {
    let record = made.record();
    let file = shipped().join("methods").join(method_of(made)).with_extension("json");
    let method: Value = serde_json::from_slice(&std::fs::read(file).unwrap()).unwrap();
    let steps = method["steps"].as_array().unwrap();
    let parts = |row: &Value| {
        let step = steps.iter().find(|step| step["id"] == row["step"]).unwrap();
        step["kind"]["talk"]["parts"].as_array().map_or(0, Vec::len)
    };
    record["agenda"].as_array().unwrap().iter().map(parts).collect()
}

#[test]
fn nothing_is_kept_of_what_was_typed_by_the_fire_nor_of_when_a_step_was() {
    let methods = unrecorded();
    let ids: Vec<&str> = methods.iter().map(|method| method.id.as_str()).collect();
    assert!(ids.contains(&"leirbal") && ids.len() > 1, "{ids:?}");
    for method in methods {
        let made = made_of(&method.id, method.people, &[]);
        nothing_is_kept(&made);
        what_is_told_of_it(&made, method.people);
        assert_eq!(holding(made.home.path(), WORD), Vec::<PathBuf>::new(), "{}", method.id);
        assert_eq!(holding(made.home.path(), "\"held\""), Vec::<PathBuf>::new(), "{}", method.id);
    }
}

/// Leads a circle to its end, types in every step in every way, and searches every file.
fn nothing_is_kept(made: &Made) {
    let (steps, parts) = (steps(made), parts(made));
    let all = steps.len();
    let (killed, left) = (all / 2, all - 3);
    let on = |nth: usize| format!("Step {} of {all}", nth + 1);
    let room = Session::start_in(&made.home, &["screen"], &[], (60, 20));
    let mut console = made.lead("2", CONSOLE);
    console.key("pgdn");
    console.wait_for(&on(0));
    console.wait_for(SAVED);
    let begun = moments(made);
    assert!(begun.len() <= 2, "{begun:?}");
    let generations = files(&made.home.path().join("state"), "json").len();
    for (nth, step) in steps.iter().enumerate() {
        console.wait_for(&on(nth));
        try_everything(&mut console);
        // In the first step it takes back the start.
        if nth > 0 {
            console.key("ctrl+z");
        }
        // The room shows what stands beside the journal.
        room.wait_for(step);
        // Killed in one step and left in another, it goes on there.
        if nth == killed || nth == left {
            if nth == killed {
                console.kill();
            } else {
                assert_eq!(console.quit(), 0);
            }
            console = made.lead("2", CONSOLE);
            console.wait_for(&on(nth));
            room.wait_for(step);
        }
        assert_eq!(holding(made.home.path(), WORD), Vec::<PathBuf>::new(), "{step}");
        assert_eq!(moments(made), begun, "{step}");
        // A talk in parts is announced first, and each part takes a press.
        let announced = usize::from(parts.get(nth + 1).is_some_and(|parts| *parts > 0));
        for _ in 0..parts.get(nth).copied().unwrap_or(0).max(1) + announced {
            console.key("pgdn");
        }
    }
    console.wait_until("the end", |screen| !screen.contains(&on(all - 1)));
    console.wait_for(SAVED);
    console.type_text(WORD);
    let kept = files(&made.home.path().join("state"), "json").len();
    assert!(kept <= generations + 3, "{kept} files, {generations} at the start");
    assert_eq!(console.quit(), 0);
    // It begins on another day than planned, so its plan begins then, too.
    let start = vec!["brief.people", "agenda.start", "clock.started"];
    let told = entries(made);
    // A method with words on its wall has them in its first entry.
    assert_eq!(told.first().and_then(|first| first.first()).map(String::as_str), Some("opened"));
    assert_eq!(told[1..], [start, vec!["clock.ended"]]);
    assert!(moments(made).len() <= 3, "{:?}", moments(made));
    assert_eq!(!holding(made.home.path(), QUESTION).is_empty(), asks_a_question(&method_of(made)));
}

/// The record and every export have the question, the number, the start and the end, and no time of a step.
fn what_is_told_of_it(made: &Made, people: u64) {
    let (record, steps) = (made.record(), steps(made));
    let asks = asks_a_question(&method_of(made));
    assert_eq!(record["question"] == QUESTION, asks, "{record}");
    assert_eq!(record["people"], people);
    assert!(record["started"].is_string() && record["ended"].is_string());
    for row in record["agenda"].as_array().unwrap() {
        assert_eq!((&row["begun"], &row["used_minutes"]), (&Value::Null, &Value::Null));
    }
    for format in ["markdown", "html", "text", "json"] {
        let told = made.said("export", &["--to", format, "--out", "-"]);
        assert_eq!(told.contains(QUESTION), asks, "{format}: {told}");
        assert!(told.contains(&people.to_string()), "{format}: {told}");
        assert!(!told.contains(WORD), "{format}");
        // The method's own steps stand in the document alone.
        assert!(
            format == "json" || steps.iter().all(|step| !told.contains(step.as_str())),
            "{format}: {told}"
        );
    }
    // What was planned is still what was planned.
    let agenda = made.said("print", &["agenda", "--out", "-"]);
    assert!(steps.iter().all(|step| agenda.contains(step.as_str())), "{agenda}");
}

#[test]
fn a_question_that_is_typed_in_the_form_stands_in_the_workshop_alone() {
    const FORM: &str = "What has Kajsa given you?";
    let home = Home::new();
    let made = ["new", "--lang", "en", "--screens", "2"];
    for (method, offered_again) in [("leirbal", false), ("check-in", true)] {
        let mut console =
            Session::start_in(&home, &[&made[..], &["--method", method]].concat(), &[], CONSOLE);
        console.wait_for("Question");
        console.key("pgup down");
        console.type_text(FORM);
        console.key("ctrl+n");
        console.wait_for(SAVED);
        assert_eq!(console.quit(), 0);
        let elsewhere =
            holding(home.path(), FORM).into_iter().filter(|path| path.ends_with("questions.json"));
        assert_eq!(elsewhere.count() > 0, offered_again, "{method}");
        if !offered_again {
            let live = home.path().join("state").join("live");
            let mut found = holding(home.path(), FORM);
            found.retain(|path| !path.starts_with(&live));
            assert_eq!(found, files(&home.documents(), "json"), "its document, and what lies beside it");
        }
    }
}

#[test]
fn many_are_told_of_two_fires() {
    let made = made_of("leirbal", 14, &["--end", "14:00"]);
    let run_sheet = made.said("print", &["run-sheet", "--out", "-"]);
    for told in
        ["14 in the circle: 1 min 40 s each.", "two fires", "For the host of fire 2", "Reconstruction: "]
    {
        assert!(run_sheet.replace('\u{a0}', " ").contains(told), "{told}");
    }
}

/// What the console says once the fire is out and what people take along can be typed.
const OPENS: &str = "Enter: type what each person takes";
/// How many lines are typed: so many that no order is drawn twice.
const EMBERS: usize = 12;

/// A circle that keeps what people take along, led to its end.
fn put_out(made: &Made) -> Session {
    let mut console = made.lead("2", CONSOLE);
    console.key("pgdn");
    for nth in 1..=9 {
        console.wait_for(&format!("Step {nth} of 9"));
        console.key("pgdn");
    }
    console.wait_for(OPENS);
    console.wait_for(SAVED);
    console
}

/// Types what each takes along, one after the other, and looks for it in every file.
fn type_embers(made: &Made, console: &mut Session, room: &Session) -> Vec<String> {
    console.key("enter");
    console.wait_for("all of it is lost");
    let embers: Vec<String> =
        (0..EMBERS).map(|nth| format!("{WORD} {}", char::from(b'a' + nth as u8))).collect();
    for ember in &embers {
        console.type_text(ember);
        console.wait_for(ember);
        assert_eq!(holding(made.home.path(), WORD), Vec::<PathBuf>::new());
        console.key("enter");
        console.wait_until("it is gone from here", |screen| !screen.contains(WORD));
        assert!(!room.screen().contains(WORD));
    }
    assert_eq!(holding(made.home.path(), WORD), Vec::<PathBuf>::new());
    embers
}

#[test]
fn what_people_take_along_is_nowhere_until_the_list_is_closed_and_then_there_once_in_another_order() {
    let made = made_with_embers();
    let room = Session::start_in(&made.home, &["screen"], &[], (60, 20));
    let mut console = put_out(&made);
    let typed = type_embers(&made, &mut console, &room);
    console.key("enter enter");
    console.wait_for(&typed[0]);
    console.wait_for(SAVED);
    assert!(!room.screen().contains(WORD));
    assert_eq!(console.quit(), 0);
    assert_eq!(entries(&made).last().unwrap(), &["after.embers"]);
    let record = made.record();
    let mut kept: Vec<&str> =
        record["embers"].as_array().unwrap().iter().map(|ember| ember.as_str().unwrap()).collect();
    assert_ne!(kept, typed);
    kept.sort_unstable();
    assert_eq!(kept, typed);
    for format in ["markdown", "html", "text", "json"] {
        let told = made.said("export", &["--to", format, "--out", "-"]);
        assert!(format == "json" || told.contains("What we take with us"), "{format}: {told}");
        assert!(typed.iter().all(|ember| told.matches(ember.as_str()).count() == 1), "{format}: {told}");
    }
}

#[test]
fn what_was_typed_before_a_kill_is_nowhere_and_may_be_typed_again_when_the_day_is_read() {
    let made = made_with_embers();
    let room = Session::start_in(&made.home, &["screen"], &[], (60, 20));
    let mut console = put_out(&made);
    type_embers(&made, &mut console, &room);
    console.kill();
    assert_eq!(holding(made.home.path(), WORD), Vec::<PathBuf>::new());
    // With one screen it is never asked before everybody, but when the ended day is opened to be read.
    let args = ["run", made.file(), "--screens", "1"];
    let mut console = Session::start_in(&made.home, &args, &[], (60, 20));
    console.wait_for(OPENS);
    console.key("enter");
    console.wait_for("all of it is lost");
    console.type_text(WORD);
    console.wait_for(WORD);
    console.key("enter enter enter");
    console.wait_until("the list is closed", |screen| !screen.contains("all of it is lost"));
    assert!(!console.screen().contains(WORD));
    assert_eq!(console.quit(), 0);
    assert_eq!(made.record()["embers"], serde_json::json!([WORD]));
    // A strike takes it out of every file.
    let mut console = made.lead("2", CONSOLE);
    console.key("tab");
    console.type_text("F15x");
    console.key("enter");
    console.wait_for("Erase for good");
    console.type_text("F15");
    console.key("enter");
    console.wait_for("Erased for good");
    assert_eq!(console.quit(), 0);
    assert_eq!(holding(made.home.path(), WORD), Vec::<PathBuf>::new());
}
