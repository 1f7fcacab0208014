//! The built program without a terminal: what commands print, write and refuse, and their exit codes.

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use serde_json::Value;

use crate::home::{Home, Ran};

#[test]
fn a_workshop_is_made_listed_shown_and_checked() {
    let home = Home::new();
    home.run(&["list"]).code(0);
    assert_eq!(home.run(&["list", "--json"]).json(), Value::Array(Vec::new()));
    let path = home.workshop();
    assert!(path.file_name().unwrap().to_str().unwrap().contains("mer-tid"), "{}", path.display());
    let listed = home.run(&["list", "--json"]).json();
    assert_eq!(listed[0]["title"], "Mer tid");
    assert_eq!(listed[0]["file"], path.to_str().unwrap());
    assert!(home.run(&["list"]).out().contains("Mer tid"));
    // A program reads ISO dates, people read them as they write them.
    let date = listed[0]["date"].as_str().unwrap().parse::<chrono::NaiveDate>().unwrap();
    for (lang, format) in [("en", "%-d %B %Y  "), ("nn", "%-d. ")] {
        let said = home.run(&["list", "--lang", lang]).out().replace('\u{a0}', " ");
        assert!(said.starts_with(&date.format(format).to_string()), "{said}");
    }
    for name in [path.to_str().unwrap(), "mer-tid", path.file_name().unwrap().to_str().unwrap()] {
        assert!(home.run(&["show", name]).code(0).out().contains("How do we get time?"));
    }
    assert_eq!(home.run(&["show", "mer-tid", "--json"]).json()["title"], "Mer tid");
    assert_eq!(home.run(&["check", "mer-tid", "--json"]).code(0).json()["sound"], true);
}

/// A finished workshop, in the folder of the documents.
fn finished(home: &Home) -> PathBuf {
    let name = "mer-tid-med-de-boende-sv.json";
    let example = crate::package().join("workshops/examples").join(name);
    let path = home.path("state").join("2026-10-14-mer-tid-med-de-boende-ehxkvtpa.json");
    std::fs::create_dir_all(home.path("state")).unwrap();
    std::fs::copy(example, &path).unwrap();
    path
}

#[test]
fn a_meeting_that_is_held_again_is_left_as_it_was_and_its_items_can_be_numbered() {
    let home = Home::new();
    let name = "personalmoete-furua-nb.json";
    let first = home.path("state").join("2026-06-02-personalmoete-furua-qfurmayt.json");
    std::fs::create_dir_all(home.path("state")).unwrap();
    std::fs::copy(crate::package().join("workshops/examples").join(name), &first).unwrap();
    let before = std::fs::read(&first).unwrap();
    let made = |date: &str, options: &[&str]| {
        home.run(&[&["new", "--date", date], options].concat()).code(0);
        let listed = home.run(&["list", "--json"]).json();
        let made = listed.as_array().unwrap().iter().find(|one| one["date"] == date).unwrap();
        home.run(&["show", made["file"].as_str().unwrap(), "--json"]).json()
    };
    let first = first.to_str().unwrap();
    let again = made("2026-06-03", &["--again", first]);
    assert_eq!(again["tables"][0]["rows"][0]["number"], 1);
    let numbered = made("2026-06-04", &["--again", first, "--number", "3/26"]);
    assert_eq!(numbered["tables"][0]["rows"][6]["number"], 9);
    let next = made("2026-06-30", &["--after", first, "--number", "8"]);
    assert_eq!(
        (&next["tables"][0]["rows"][0]["number"], next["plans"].as_array().unwrap().len()),
        (&8.into(), 4)
    );
    assert_eq!(std::fs::read(first).unwrap(), before, "the first is left as it was, byte for byte");
    home.run(&["new", "--method", "workplace-meeting", "--number", "0"]).refused(2, "1");
    home.run(&["new", "--method", "check-in", "--question", "x", "--number", "3"]).refused(2, "--number");
}

#[test]
fn a_finished_workshop_is_followed_up_with_its_plans_and_what_is_not_over_is_not() {
    let home = Home::new();
    let first = finished(&home);
    let before = std::fs::read(&first).unwrap();
    home.run(&["new", "--after", first.to_str().unwrap(), "--date", "2026-11-30"]).code(0);
    let listed = home.run(&["list", "--json"]).json();
    let next = listed.as_array().unwrap().iter().find(|one| one["date"] == "2026-11-30").unwrap();
    assert_eq!(next["title"], "Uppföljning: Mer tid med de boende");
    assert_eq!(next["follows"], serde_json::json!(["ehxkvtpa"]));
    let file = next["file"].as_str().unwrap();
    let shown = home.run(&["show", file, "--json"]).json();
    let what = |record: &Value| {
        let plans = record["plans"].as_array().unwrap().iter();
        plans.map(|plan| (plan["number"].clone(), plan["what"].clone())).collect::<Vec<_>>()
    };
    assert_eq!(what(&shown), what(&home.run(&["show", first.to_str().unwrap(), "--json"]).json()));
    assert_eq!(shown["question"], "");
    assert_eq!(std::fs::read(&first).unwrap(), before, "the first is left as it was");
    // It speaks the language of the first, and takes as long as was set aside, unless somebody says otherwise.
    assert_eq!((&shown["language"], minutes(&shown)), (&"sv".into(), 30));
    let later = ["--date", "2027-04-14", "--workshop-lang", "da", "--title", "Senere"];
    home.run(&[&["new", "--after", first.to_str().unwrap()][..], &later].concat()).code(0);
    let shown = home.run(&["show", "senere", "--json"]).json();
    assert_eq!((&shown["language"], minutes(&shown)), (&"da".into(), 45));
    // The follow-up itself has not been held, so nothing follows it yet; several are taken together.
    home.run(&["new", "--after", file]).refused(1, "has not ended");
    home.run(&["new", "--after", first.to_str().unwrap(), "--after", "nothing-like-it"])
        .refused(1, "nothing-like-it");
}

#[test]
fn a_follow_up_that_may_say_more_and_cannot_be_read_is_named() {
    let home = Home::new();
    let first = finished(&home);
    let damaged = home.path("state").join("2026-11-04-igen-bdfhjlnp.json");
    std::fs::write(&damaged, "{\"format\":2,\"id\":").unwrap();
    let ran = home.run(&["new", "--after", first.to_str().unwrap(), "--date", "2026-11-30"]);
    ran.code(0);
    assert!(ran.out().contains(&format!("not yet ended: {}.", damaged.display())), "{}", ran.out());
}

/// How many minutes a day was planned to take.
fn minutes(record: &Value) -> u64 {
    record["agenda"].as_array().unwrap().iter().map(|row| row["minutes"].as_u64().unwrap()).sum()
}

#[test]
fn a_method_without_a_question_is_not_asked_for_one() {
    let home = Home::new();
    home.run(&["new", "--method", "follow-up", "--title", "Nio planer"]).code(0);
    let shown = home.run(&["show", "nio-planer", "--json"]).json();
    assert_eq!((&shown["title"], &shown["question"]), (&"Nio planer".into(), &"".into()));
    assert_eq!(shown["agenda"].as_array().unwrap().len(), 6);
}

/// A check-in has a method, a question, people and a time; of what it never asks for, nothing is said to be missing.
#[test]
fn a_check_in_holds_what_it_asks_for_and_no_more() {
    let home = Home::new();
    let day = ["--date", "2026-11-24", "--start", "09:00", "--people", "20"];
    home.run(
        &[&["new", "--method", "check-in", "--question", "What weather do you bring?"], &day[..]].concat(),
    )
    .code(0);
    let record = home.run(&["show", "2026-11-24", "--json"]).json();
    let told = ["title", "question", "start", "end"].map(|field| record[field].as_str().unwrap().to_owned());
    // Twenty people with a sentence each take ten minutes.
    assert_eq!(told, ["Check-in", "What weather do you bring?", "09:00", "09:10"]);
    assert_eq!((&record["people"], record["agenda"].as_array().unwrap().len()), (&20.into(), 1));
    for field in ["lists", "plans", "tables", "islands", "hopes", "follow_ups", "carriers"] {
        assert!(record[field].as_array().unwrap().is_empty(), "{field}");
    }
    for format in ["text", "markdown", "html"] {
        let out = home.run(&["export", "2026-11-24", "--to", format, "-o", "-"]).code(0).out();
        assert!(out.contains("What weather do you bring?"), "{format}");
        assert!(!out.contains("– missing –") && !out.contains("After today"), "{format}: {out}");
    }
}

/// What the form would begin with is taken where nobody types a question.
#[test]
fn the_first_question_that_a_method_offers_is_taken() {
    let home = Home::new();
    home.run(&["new", "--method", "check-in", "--title", "Delta", "--lang", "en"]).code(0);
    let record = home.run(&["show", "delta", "--json"]).json();
    assert_eq!(record["question"], "What do you hope we will leave with?");
}

/// Of a method that leaves no trace no more is stored than its form asks for.
#[test]
fn a_campfire_is_made_with_its_question_and_nothing_else() {
    let home = Home::new();
    let made = ["new", "--method", "leirbal", "--question", "What gave you strength?"];
    for option in ["--place", "--leader", "--purpose", "--goal", "--mandate", "--commissioner"] {
        let said = home.run(&[&made[..], &[option, "At Kari's"]].concat()).code(2).err();
        assert!(said.contains(&format!("Leave out {option}.")), "{said}");
    }
    assert_eq!(home.run(&["list", "--json"]).json(), Value::Array(Vec::new()), "nothing was made");
    home.run(&[&made[..], &["--title", "By the fire", "--people", "8"]].concat()).code(0);
}

#[test]
fn what_the_making_changes_of_a_method_stands_in_the_record() {
    let home = Home::new();
    let meeting = ["new", "--method", "workplace-meeting", "--date", "2026-11-24"];
    home.run(&[&meeting[..], &["--today", "What next?", "--title", "Alfa"]].concat()).code(0);
    home.run(&[&meeting[..], &["--title", "Bravo"]].concat()).code(0);
    let asked = |title: &str| home.run(&["show", title, "--json"]).json()["today_question"].clone();
    assert_eq!([asked("alfa"), asked("bravo")], ["What next?", "How do you feel as you leave?"]);
    let said = home.run(&[&meeting[..], &["--today", &"what ".repeat(19)]].concat()).code(2).err();
    assert!(said.contains("--today is 4 characters too long"), "{said}");
    let morning = ["new", "--method", "check-in", "--question", "What weather?", "--written"];
    home.run(&[&morning[..], &["--title", "Cesar"]].concat()).code(0);
    let lists = home.run(&["show", "cesar", "--json"]).json()["lists"].clone();
    assert_eq!(lists.as_array().map(Vec::len), Some(2), "{lists}");
    for (option, given) in [("--written", &["--written"][..]), ("--today", &["--today", "Why?"])] {
        let other = ["new", "--method", "framtidsverkstad", "--question", "Q"];
        let said = home.run(&[&other[..], given].concat()).code(2).err();
        assert!(said.contains(&format!("Leave out {option}.")), "{said}");
    }
}

#[test]
fn what_is_asked_for_stands_in_the_record() {
    let home = Home::new();
    let day = ["--date", "2026-11-24", "--start", "13:00", "--end", "14.30", "--people", "31"];
    let words = ["--purpose", "why", "--goal", "what", "--mandate", "may", "--commissioner", "who"];
    let questions = ["--question", "Q", "--critique", "C", "--vision", "V", "--method", "framtidsverkstad"];
    let held = ["--place", "Main hall", "--leader", "Berit"];
    home.run(&[&["new"], &day[..], &words[..], &held[..], &questions[..]].concat()).code(0);
    let record = home.run(&["show", "2026-11-24", "--json"]).json();
    for (field, value) in [
        ("question", "Q"),
        ("critique_question", "C"),
        ("vision_question", "V"),
        ("purpose", "why"),
        ("goal", "what"),
        ("mandate", "may"),
        ("commissioner", "who"),
        ("place", "Main hall"),
        ("process_leader", "Berit"),
        ("date", "2026-11-24"),
        ("start", "13:00"),
        ("end", "14:30"),
    ] {
        assert_eq!(record[field], value, "{field}");
    }
    assert_eq!(record["people"], 31);
}

#[test]
fn a_text_is_taken_whole_or_not_at_all() {
    let home = Home::new();
    let mandate = ["We decide on the rota.", &"And on much else. ".repeat(200)].join("\n");
    home.run(&["new", "--question", "Q", "--mandate", &mandate, "--date", "2026-11-24"]).code(0);
    assert_eq!(home.run(&["show", "2026-11-24", "--json"]).json()["mandate"], mandate.trim());
    let long = "why ".repeat(71);
    let said = home.run(&["new", "--question", &long]).code(2).err();
    assert!(said.contains("--question is 3 characters too long"), "{said}");
}

#[test]
fn a_list_says_which_record_was_changed_by_hand() {
    let home = Home::new();
    let path = home.workshop();
    assert_eq!(home.run(&["list", "--json"]).json()[0]["edited"], false);
    assert!(!home.run(&["list"]).out().contains("edited by hand"));
    let document = std::fs::read_to_string(&path).unwrap();
    std::fs::write(&path, document.replacen("Mer tid", "Mindre tid", 1)).unwrap();
    let listed = home.run(&["list", "--json"]).json();
    assert_eq!((&listed[0]["title"], &listed[0]["edited"]), (&"Mindre tid".into(), &true.into()));
    assert!(home.run(&["list"]).out().contains("edited by hand"));
}

#[test]
fn a_workshop_has_a_language_of_its_own() {
    let home = Home::new();
    home.run(&["new", "--question", "Q", "--lang", "en", "--workshop-lang", "nn", "--title", "A"]).code(0);
    let made = home.run(&["new", "--question", "Q", "--lang", "da", "--title", "B"]);
    assert!(made.code(0).out().contains("Det begynder"), "{}", made.out());
    let lang = |name| home.run(&["show", name, "--json"]).json()["language"].clone();
    let id = |title: &str| {
        let listed = home.run(&["list", "--json"]).json();
        let found = listed.as_array().unwrap().iter().find(|one| one["title"] == title).unwrap().clone();
        found["file"].as_str().unwrap().to_owned()
    };
    assert_eq!((lang(&id("A")), lang(&id("B"))), ("nn".into(), "da".into()));
}

#[test]
fn the_language_that_a_workshop_is_made_in_is_spoken_from_then_on() {
    let home = Home::new();
    home.run(&["new", "--question", "Q", "--workshop-lang", "da"]).code(0);
    assert!(home.run(&["show", "--help"]).out().contains("Usage"));
    home.run(&["new", "--question", "Q", "--lang", "nn"]).code(0);
    assert!(!home.run(&["show", "--help"]).out().contains("Usage"));
    // Asked once of another command, it is for that one.
    assert!(home.run(&["show", "--help", "--lang", "en"]).out().contains("Usage"));
    assert!(!home.run(&["show", "--help"]).out().contains("Usage"));
}

#[test]
fn the_day_that_is_made_is_said_and_that_it_has_passed() {
    let home = Home::new();
    let day = ["--date", "2020-05-20", "--start", "8:30"];
    let made = home.run(&[&["new", "--question", "Q"], &day[..]].concat()).code(0).out();
    assert!(
        made.contains("It was set to start on Wednesday 20 May 2020 at 08:30, and that time has passed."),
        "{made}"
    );
    let made = home.run(&["new", "--question", "Q"]).code(0).out();
    assert!(made.contains("It starts") && !made.contains("passed"), "{made}");
    // Dates are read as in the form.
    let day = ["--date", "20/5/2031", "--start", "22", "--end", "02.00"];
    let made = home.run(&[&["new", "--question", "Q"], &day[..]].concat()).code(0).out();
    assert!(made.contains("It starts on Tuesday 20 May 2031 at 22:00"), "{made}");
    let made = home.run(&["new", "--question", "Q", "--date", "tomorrow", "--start", "23:59"]).code(0).out();
    assert!(made.contains("at 23:59") && !made.contains("passed"), "{made}");
}

#[test]
fn a_file_that_cannot_be_written_is_told_by_the_option_that_names_it() {
    let home = Home::new();
    let path = home.workshop();
    let (file, out) = (path.to_str().unwrap(), home.path("no folder here/out.html"));
    let out = out.to_str().unwrap();
    for command in [&["export", file, "--to", "html", "-o", out][..], &["print", file, "agenda", "-o", out]] {
        let said = home.run(command).code(1).err();
        assert!(said.contains("does not exist") && said.contains("-o") && !said.contains("--dir"), "{said}");
    }
}

#[test]
fn an_export_is_written_once_and_noted() {
    let home = Home::new();
    let path = home.workshop();
    let file = path.to_str().unwrap();
    for (format, ending) in [("markdown", "md"), ("html", "html"), ("json", "json"), ("text", "txt")] {
        let out = home.path(&format!("out.{ending}"));
        let args = ["export", file, "--to", format, "-o", out.to_str().unwrap()];
        home.run(&args).code(0);
        let written = std::fs::read_to_string(&out).unwrap();
        assert!(written.contains("How do we get time?") && !written.contains("record_sha256"), "{format}");
        home.run(&args).refused(1, "--force");
        home.run(&[&args[..], &["--force"]].concat()).code(0);
    }
    for sheet in ["run-sheet", "agenda", "ballots", "plan-sheets", "rules"] {
        let out = home.path(&format!("{sheet}.html"));
        home.run(&["print", file, sheet, "-o", out.to_str().unwrap()]).code(0);
        assert!(std::fs::read_to_string(&out).unwrap().contains("<html"), "{sheet}");
    }
    let to_terminal = home.run(&["export", file, "--to", "markdown", "-o", "-"]);
    assert!(to_terminal.code(0).out().contains("How do we get time?"));
    let id = path.file_stem().unwrap().to_str().unwrap().rsplit('-').next().unwrap();
    let noted = std::fs::read_to_string(home.path("state/live").join(id).join("exports.jsonl")).unwrap();
    assert_eq!(noted.lines().count(), 9);
    home.run(&["export", file, "--to", "html", "-o", home.path("no/such/x.html").to_str().unwrap()])
        .refused(1, "no/such");
    let noted = std::fs::read_to_string(home.path("state/live").join(id).join("exports.jsonl")).unwrap();
    assert_eq!(noted.lines().count(), 9, "what was not written is not noted");
}

#[test]
fn an_export_is_noted_before_it_is_written_and_never_written_over_the_workshop() {
    let home = Home::new();
    let path = home.workshop();
    let file = path.to_str().unwrap();
    let before = std::fs::read(&path).unwrap();
    let live = home.path("state/live");
    let id = path.file_stem().unwrap().to_str().unwrap().rsplit('-').next().unwrap();
    std::fs::create_dir_all(live.join(id)).unwrap();
    let (in_live, beside) = (live.join(id).join("out.json"), path.with_file_name("."));
    let dotted = beside.join("..").join(path.parent().unwrap().file_name().unwrap());
    for out in [path.clone(), dotted.join(path.file_name().unwrap()), in_live] {
        home.run(&["export", file, "--to", "json", "-o", out.to_str().unwrap(), "--force"])
            .refused(1, "is a workshop file or a log");
    }
    assert_eq!(std::fs::read(&path).unwrap(), before);
    // If the export cannot be noted, it is not written: no strike would find it.
    std::fs::create_dir_all(live.join(id).join("exports.jsonl").join("in-the-way")).unwrap();
    let out = home.path("out.md");
    home.run(&["export", file, "--to", "markdown", "-o", out.to_str().unwrap()]).code(1);
    assert!(!out.exists());
}

#[test]
fn without_a_name_it_lies_here_under_the_workshops_and_nothing_is_written_over() {
    let home = Home::new();
    let path = home.workshop();
    let (file, stem) = (path.to_str().unwrap(), path.file_stem().unwrap().to_str().unwrap());
    let made = [
        (vec!["print", file, "run-sheet"], "run-sheet.html"),
        (vec!["export", file], "record.html"),
        (vec!["export", file, "--to", "markdown"], "record.md"),
        (vec!["export", file, "--to", "json"], "record.json"),
    ];
    for (args, ending) in made {
        let written = home.path(&format!("{stem}.{ending}"));
        let said = home.run(&args).code(0).out();
        assert!(said.contains(written.to_str().unwrap()), "{said}");
        let before = std::fs::read(&written).unwrap();
        home.run(&args).refused(1, "--force");
        assert_eq!(std::fs::read(&written).unwrap(), before);
        home.run(&[&args[..], &["--force"]].concat()).code(0);
    }
    let noted = home.path("state/live").join(&stem[stem.len() - 8..]).join("exports.jsonl");
    assert_eq!(std::fs::read_to_string(noted).unwrap().lines().count(), 4);
    // A record among the documents is not mistaken for one.
    std::fs::rename(home.path(&format!("{stem}.record.json")), path.with_extension("record.json")).unwrap();
    home.run(&["show", "mer-tid"]).code(0);
    assert_eq!(home.run(&["list", "--json"]).json().as_array().unwrap().len(), 1);
}

#[test]
fn settings_are_no_workshops_and_are_kept_apart_from_them() {
    let home = Home::new();
    home.run(&["new", "--question", "Q", "--screens", "2", "--dir", "days"]).code(0);
    let settings = std::fs::read_to_string(home.path("state/config/settings.json")).unwrap();
    assert!(settings.contains("two_screens"), "{settings}");
    assert!(!home.path("state/settings.json").exists() && !home.path("days/settings.json").exists());
}

#[test]
fn the_local_folder_is_the_one_that_is_named() {
    let home = Home::new();
    home.run(&["new", "--question", "Q", "--screens", "2", "--state", "here"]).code(0);
    assert!(home.path("here/config/settings.json").exists() && !home.path("state").exists());
    let listed = home.run(&["list", "--json", "--state=here"]).json();
    assert_eq!(home.run(&["list", "--json"]).json(), Value::Array(Vec::new()));
    let file = listed[0]["file"].as_str().unwrap();
    let id = file.trim_end_matches(".json").rsplit('-').next().unwrap();
    assert_eq!(home.path(file).parent(), Some(&*home.path("here")), "documents go there too");
    home.run(&["export", file, "--state", "here"]).code(0);
    assert!(home.path("here/live").join(id).join("exports.jsonl").exists());
    std::fs::create_dir(home.path("here/methods")).unwrap();
    std::fs::write(home.path("here/methods/mine.json"), "{").unwrap();
    assert!(home.run(&["methods", "list", "--state", "here"]).out().contains("mine.json"));
    assert!(!home.run(&["methods", "list"]).out().contains("mine.json"));
}

/// The user's own folders, when none is named. On Windows no variable moves them.
#[cfg(unix)]
#[test]
fn the_local_folder_is_among_a_persons_own_data_else() {
    let home = Home::new();
    let mut command = home.command(&["new", "--question", "Q", "--screens", "2"]);
    let own =
        if cfg!(target_os = "macos") { "Library/Application Support/verkstad" } else { "data/verkstad" };
    let settings =
        if cfg!(target_os = "macos") { format!("{own}/config") } else { "config/verkstad".to_owned() };
    command.env_remove("VERKSTAD_STATE");
    command.env("XDG_DATA_HOME", home.path("data")).env("XDG_CONFIG_HOME", home.path("config"));
    Ran(command.output().unwrap()).code(0);
    let documents = std::fs::read_dir(home.path(own)).unwrap().map(|entry| entry.unwrap().path());
    assert_eq!(documents.filter(|path| path.extension().is_some()).count(), 1);
    assert!(home.path(&settings).join("settings.json").exists());
}

#[test]
fn what_is_wrong_gets_a_sentence_and_changes_nothing() {
    let home = Home::new();
    let path = home.workshop();
    let bad = |name: &str, bytes: &[u8]| {
        let path = home.path(name);
        std::fs::write(&path, bytes).unwrap();
        path
    };
    let whole = std::fs::read(&path).unwrap();
    for (file, word) in [
        (bad("foreign.json", b"{\"a\": 1}"), "not a workshop"),
        (bad("text.json", b"hello"), "not a workshop"),
        (
            bad(
                "newer.json",
                br#"{"format": 99, "id": "x", "record": {}, "record_sha256": "", "entries": []}"#,
            ),
            "newer",
        ),
        (bad("damaged.json", &whole[..whole.len() / 2]), "damaged"),
        (home.path("missing.json"), "list"),
        (home.path(""), "not a workshop"),
    ] {
        let before = std::fs::read(&file).ok();
        for command in ["show", "check"] {
            home.run(&[command, file.to_str().unwrap()]).refused(1, word);
        }
        assert_eq!(std::fs::read(&file).ok(), before);
    }
}

/// One of an older format can be read as well, and one that is cut off has a format no more.
#[test]
fn check_says_the_format_that_the_file_itself_has() {
    let home = Home::new();
    let path = home.workshop();
    let whole = std::fs::read(&path).unwrap();
    let write = |name: &str, bytes: &[u8]| {
        let path = home.path(name);
        std::fs::write(&path, bytes).unwrap();
        path
    };
    let newer = br#"{"format": 99, "id": "x", "record": {}, "record_sha256": "", "entries": []}"#;
    let older = crate::package().join("tests/it/journals/v1/examples/mer-tid-med-de-boende-sv.json");
    for (file, format) in [
        (path, Value::from(2)),
        (write("older.json", &std::fs::read(older).unwrap()), Value::from(1)),
        (write("newer.json", newer), Value::from(99)),
        (write("damaged.json", &whole[..whole.len() / 2]), Value::Null),
    ] {
        let said = home.run(&["check", file.to_str().unwrap(), "--json"]).json();
        assert_eq!(said["format"], format, "{said}");
    }
}

#[test]
fn what_is_written_wrongly_is_code_two() {
    let home = Home::new();
    for (args, word) in [
        (&["lisp"][..], "lisp"),
        (&["list", "--jason"], "--jason"),
        (&["show"], "FILE"),
        (&["export", "x", "--to", "pdf", "-o", "y"], "markdown"),
        (&["print", "x", "poster", "-o", "y"], "ballots"),
        (&["list", "--lang", "fi"], "sv"),
        (&["new", "--question", "Q", "--start", "half past"], "08:30"),
        (&["new", "--question", "Q", "--date", "some day"], "2026-11-21"),
        (&["new", "--question", "Q", "--start", "13", "--end", "13"], "same as start"),
        (&["new", "--question", "Q", "--start", "13", "--end", "11"], "22\u{a0}h"),
        (&["new", "--question", "Q", "--start", "0.00", "--end", "23"], "23\u{a0}h"),
        (&["new", "--question", "Q", "--people", "0"], "999"),
        (&["new", "--question", "\u{200b}"], "--question"),
        (&["new", "--question", "Q", "--screens", "3"], "3"),
        (&["new", "--question", "Q", "--workshop-lang", "fi"], "sv"),
        (&["new"], "--question"),
        (&["new", "--title", "T"], "--question"),
        (&["new", "--start", "25"], "08:30"),
    ] {
        home.run(args).refused(2, word);
    }
    assert!(!home.path("state").exists(), "a refused command made something");
}

#[test]
fn without_a_terminal_nothing_is_drawn_or_made() {
    let home = Home::new();
    for args in [&[][..], &["demo"], &["screen"]] {
        home.run(args).refused(1, "terminal");
    }
    let path = home.workshop();
    home.run(&["run", path.to_str().unwrap()]).refused(1, "terminal");
}

#[test]
fn help_and_version_go_to_the_output() {
    let home = Home::new();
    for args in [&["--help"][..], &["new", "-h"], &["methods", "show", "--help"]] {
        assert!(home.run(args).code(0).out().contains("Usage"), "{args:?}");
    }
    assert!(home.run(&["--version"]).code(0).out().contains(env!("CARGO_PKG_VERSION")));
}

#[test]
fn methods_are_listed_shown_and_checked() {
    let home = Home::new();
    let listed = home.run(&["methods", "list", "--json"]).json();
    assert_eq!(listed[0]["id"], "framtidsverkstad");
    let shown = home.run(&["methods", "show", "framtidsverkstad"]).code(0).out();
    assert!(
        shown.contains("full day (7\u{a0}h\u{a0}30\u{a0}min)") && shown.contains("\nDoes not suit\n"),
        "{shown}"
    );
    assert_eq!(home.run(&["methods", "show", "framtidsverkstad", "--json"]).json()["id"], "framtidsverkstad");
    home.run(&["methods", "show", "x"]).refused(1, "methods list");
    // What is not here on purpose says what to do instead, also where a workshop was to be made of it.
    home.run(&["methods", "show", "NAA"]).refused(1, "your own records system");
    home.run(&["new", "--method", "slides", "--title", "Talk"]).refused(1, "Markdown");
    let here = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/it/methods");
    home.run(&["methods", "check", here.join("short-talk.json").to_str().unwrap()]).code(0);
    let faulty = here.join("faulty/unknown-step.json");
    home.run(&["methods", "check", faulty.to_str().unwrap()]).refused(1, "unknown-step.json, line\u{a0}");
    let as_json = home.run(&["methods", "check", faulty.to_str().unwrap(), "--json"]);
    assert_eq!(as_json.code(1).json()["sound"], false);
}

#[test]
fn a_reader_that_has_seen_enough_is_no_error() {
    let home = Home::new();
    home.workshop();
    let mut child =
        home.command(&["show", "mer-tid"]).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    drop(child.stdout.take());
    let ran = Ran(child.wait_with_output().unwrap());
    assert_eq!((ran.0.status.code(), ran.err()), (Some(0), String::new()));
}

#[cfg(unix)]
#[test]
fn all_of_it_can_be_read_by_its_owner_alone() {
    use std::os::unix::fs::PermissionsExt;
    let home = Home::new();
    let path = home.workshop();
    let out = home.path("out.md");
    home.run(&["export", path.to_str().unwrap(), "--to", "markdown", "-o", out.to_str().unwrap()]).code(0);
    for path in crate::files(&home.path("state"), "json").iter().chain([&out]) {
        assert_eq!(path.metadata().unwrap().permissions().mode() & 0o777, 0o600, "{}", path.display());
    }
    for folder in ["state", "state/live"] {
        assert_eq!(home.path(folder).metadata().unwrap().permissions().mode() & 0o777, 0o700, "{folder}");
    }
}

#[cfg(unix)]
/// The words of a campfire are chosen as it is made, go into its first entry, and are printed one to a card.
#[test]
fn the_words_of_a_campfire_are_made_with_it_and_printed_on_cards() {
    let home = Home::new();
    let made = |words: &[&str]| {
        let asked = ["new", "--method", "leirbal-word-wall", "--question", "Which word?"];
        home.run(&[&asked, words].concat())
    };
    let long = made(&["--words", "Trust, Nobody can read this"]);
    long.code(2);
    assert!(long.err().replace('\u{a0}', " ").contains("at most 16 characters"), "{}", long.err());
    let elsewhere = home.run(&["new", "--method", "leirbal", "--question", "Q?", "--words", "Trust, Pride"]);
    elsewhere.code(2);
    assert!(elsewhere.err().contains("--words"), "{}", elsewhere.err());
    assert_eq!(home.run(&["list", "--json"]).json(), Value::Array(Vec::new()), "nothing was made");
    made(&["--words", "Trust, Turning point; Pride"]).code(0);
    let documents = std::fs::read_dir(home.path("state")).unwrap().map(|entry| entry.unwrap().path());
    let path = documents.into_iter().find(|path| path.extension().is_some_and(|end| end == "json")).unwrap();
    let path = path.to_str().unwrap();
    let document: Value = serde_json::from_slice(&std::fs::read(path).unwrap()).unwrap();
    let entries = document["entries"].as_array().unwrap();
    let added: Vec<&str> = entries[0]["events"]
        .as_array()
        .unwrap()
        .iter()
        .filter_map(|of| of["item"]["added"]["text"].as_str())
        .collect();
    assert_eq!((entries.len(), added), (1, vec!["Trust", "Turning point", "Pride"]));
    let cards = home.run(&["print", path, "word-cards", "--out", "-"]).out();
    assert_eq!(cards.matches("class=\"word\"").count(), 3, "{cards}");
    assert!(cards.contains(">Turning point<"), "{cards}");
    for format in ["markdown", "html", "text", "json"] {
        assert!(
            home.run(&["export", path, "--to", format, "--out", "-"]).out().contains("Turning point"),
            "{format}"
        );
    }
}

#[test]
fn an_export_replaces_a_plain_file_that_is_no_workshop_and_nothing_else() {
    let home = Home::new();
    let path = home.workshop();
    let other = home.path("other.json");
    std::fs::copy(&path, &other).unwrap();
    let newer = home.path("newer.json");
    std::fs::write(&newer, r#"{"format": 99, "id": "abcdefgh", "record": {}, "entries": []}"#).unwrap();
    let pipe = home.path("pipe.html");
    assert!(Command::new("mkfifo").arg(&pipe).status().unwrap().success());
    let folder = home.path("folder.html");
    std::fs::create_dir(&folder).unwrap();
    let file = path.to_str().unwrap();
    for (target, word) in [
        (other.as_path(), "is a workshop file or a log"),
        (&newer, "is a workshop file or a log"),
        (&path, "is a workshop file or a log"),
        (&pipe, "not an ordinary file"),
        (&folder, "not an ordinary file"),
        (Path::new("/dev/null"), "not an ordinary file"),
    ] {
        let before = target.is_file().then(|| std::fs::read(target).unwrap());
        for command in [&["export", file][..], &["print", file, "ballots"]] {
            let args = [command, &["-o", target.to_str().unwrap(), "--force"]].concat();
            home.run(&args).refused(1, word);
        }
        assert_eq!(target.is_file().then(|| std::fs::read(target).unwrap()), before, "{}", target.display());
    }
}

#[cfg(unix)]
#[test]
fn what_is_no_file_or_never_ends_is_answered() {
    let home = Home::new();
    let pipe = home.path("pipe-abcdefgh.json");
    assert!(Command::new("mkfifo").arg(&pipe).status().unwrap().success());
    for target in [pipe.to_str().unwrap(), "/dev/zero", "/dev/random"] {
        for command in
            [&["check", target][..], &["show", target], &["export", target], &["print", target, "ballots"]]
        {
            home.run(command).refused(1, target);
        }
    }
    // A file that says it is empty, and is not: it is counted.
    home.run(&["check", "/proc/self/status"]).refused(1, "/proc/self/status");
}

#[test]
fn a_form_goes_out_and_comes_back_as_one_entry_or_not_at_all() {
    let home = Home::new();
    let asked = ["--method", "kortlaegning", "--question", "Hvad gør vi?", "--workshop-lang", "da"];
    home.run(&[&["new", "--title", "Kort", "--date", "+21d"], &asked[..]].concat()).code(0);
    let rows = || {
        let record = home.run(&["show", "kort", "--json"]).json();
        record["tables"][0]["rows"].as_array().map_or(0, Vec::len)
    };
    home.run(&["export", "kort", "--to", "template", "-o", "form.txt"]).code(0);
    home.run(&["export", "kort", "--to", "template", "-o", "form.csv"]).code(0);
    let form = std::fs::read_to_string(home.path("form.txt")).unwrap();
    let back = form.replacen("\r\nIndsats/aktivitet: ", "\r\nIndsats/aktivitet: Sprogstue", 1);
    std::fs::write(home.path("back.txt"), back).unwrap();
    let sheet = std::fs::read_to_string(home.path("form.csv")).unwrap();
    std::fs::write(home.path("back.csv"), format!("{sheet}Café;alle;;;;\r\nHal;;;;;\r\n")).unwrap();
    std::fs::write(home.path("bad.csv"), format!("{sheet}Kro;;;;;;for meget\r\n")).unwrap();

    home.run(&["import", "kort", "form.txt"]).refused(1, "form.txt: The headings are there");
    home.run(&["import", "kort", "nowhere.csv"]).refused(1, "nowhere.csv");
    let bad = home.run(&["import", "kort", "back.csv", "bad.csv"]);
    bad.refused(1, "bad.csv, row\u{a0}4: The row has 7 fields for 6 headings.");
    assert_eq!(rows(), 0, "one bad row refuses all files");
    let look = home.run(&["import", "kort", "back.txt", "back.csv", "--look"]);
    assert!(look.code(0).out().contains("2 rows from back.csv"), "{}", look.out());
    assert_eq!(rows(), 0);
    let taken = home.run(&["import", "kort", "back.txt", "back.csv"]);
    assert!(taken.code(0).out().contains("3 rows added."), "{}", taken.out());
    assert_eq!(rows(), 3);
    let again = home.run(&["import", "kort", "back.csv"]);
    assert!(again.code(0).out().contains("Nothing is new"), "{}", again.out());
    assert_eq!(rows(), 3);

    home.run(&["export", "kort", "--to", "csv", "-o", "filled.csv"]).code(0);
    let filled = std::fs::read_to_string(home.path("filled.csv")).unwrap();
    assert!(filled.contains("Sprogstue;") && !filled.contains('#'), "{filled}");
    home.run(&["check", "kort"]).code(0);
    home.run(&["new", "--question", "How?", "--title", "Another day"]).code(0);
    home.run(&["import", "another-day", "back.csv"]).refused(1, "no table");
}

#[test]
fn a_sheet_on_which_nothing_would_stand_is_refused_with_those_that_there_are() {
    let home = Home::new();
    let fire =
        ["new", "--method", "leirbal", "--question", "What carried you?", "--title", "Fire", "--people", "9"];
    home.run(&fire).code(0);
    for sheet in ["ballots", "plan-sheets"] {
        let ran = home.run(&["print", "fire", sheet]);
        ran.refused(1, &format!("nothing to print as {sheet}"));
        assert!(
            ran.err().contains("run-sheet, agenda")
                && !ran.err().contains("these: ballots,")
                && !ran.err().contains(", ballots,"),
            "{}",
            ran.err()
        );
    }
    home.run(&["print", "fire", "rules"]).code(0);
    home.run(&["new", "--method", "check-in", "--question", "How are you?", "--title", "Morning"]).code(0);
    home.run(&["print", "morning", "ballots"]).refused(1, "agenda");
}

#[test]
fn a_fire_of_many_is_told_of_several_and_a_follow_up_of_no_plans() {
    let home = Home::new();
    let fire = |title: &str, people: &str| {
        let question = ["--question", "What carried you?"];
        let ran = home.run(
            &[&["new", "--method", "leirbal", "--title", title, "--people", people][..], &question].concat(),
        );
        ran.code(0);
        ran.out().replace('\u{a0}', " ")
    };
    assert!(!fire("Few", "10").contains("Better"));
    assert!(fire("Some", "14").contains("Better: two fires, 3 min 20 s per person."));
    assert!(fire("More", "25").contains("Better: three fires, 2 min 40 s per person."));
    let cafe = crate::package().join("workshops/examples/cafe-i-medborgerhuset-da.json");
    let ran = home.run(&["new", "--after", cafe.to_str().unwrap()]);
    ran.code(0);
    assert!(ran.out().contains("has no plans"), "{}", ran.out());
}

#[test]
fn a_sheet_is_called_by_its_name_in_any_language() {
    let home = Home::new();
    let path = home.workshop();
    let file = path.to_str().unwrap();
    let names = [
        ("körschema", "run-sheet"),
        ("korschema", "run-sheet"),
        ("Röstlappar", "ballots"),
        ("hållpunkter", "agenda"),
        ("planark", "plan-sheets"),
        ("spilleregler", "rules"),
        ("kjøreregler", "rules"),
    ];
    for (typed, sheet) in names {
        let out = home.path("out.html");
        home.run(&["print", file, typed, "-o", out.to_str().unwrap(), "--force"]).code(0);
        let html = std::fs::read_to_string(&out).unwrap();
        assert!(html.contains(&format!("<main class=\"{sheet}\"")), "{typed}");
    }
    // The file is called as people at this computer call the sheet, whatever they typed.
    let stem = path.file_stem().unwrap().to_str().unwrap();
    let files =
        [("sv", "agenda", "hallpunkter"), ("da", "program", "program"), ("nb", "run-sheet", "kjoereplan")];
    for (lang, typed, called) in files {
        home.run(&["print", file, typed, "--lang", lang]).code(0);
        assert!(home.path(&format!("{stem}.{called}.html")).exists(), "{lang}");
    }
    home.run(&["print", file, "affisch", "--lang", "sv"]).refused(2, "hållpunkter, röstlappar, planblad");
    assert!(home.run(&["print", "--help", "--lang", "nn"]).code(0).out().contains("køyreplan"));
}

#[test]
fn a_sheet_is_printed_in_the_language_that_is_asked_for() {
    let home = Home::new();
    let path = home.workshop();
    let printed = |more: &[&str]| {
        let args = ["print", path.to_str().unwrap(), "agenda", "--out", "-"];
        home.run(&[&args[..], more].concat()).out()
    };
    let (own, nb) = (printed(&[]), printed(&["--lang", "nb"]));
    assert!(own.contains("Utcheckning") && !own.contains("Utsjekk"), "{own}");
    assert!(nb.contains("Utsjekk") && !nb.contains("Utcheckning"), "{nb}");
    assert!(own.contains("Mer tid") && nb.contains("Mer tid"), "what was typed stays");
}

/// A terminal breaks a longer line inside a word.
#[test]
fn no_line_of_help_is_wider_than_a_terminal() {
    let home = Home::new();
    let commands = [
        "",
        "demo",
        "new",
        "run",
        "screen",
        "show",
        "export",
        "print",
        "import",
        "check",
        "list",
        "methods",
        "methods list",
        "methods show",
        "methods new",
        "methods check",
        "methods export",
    ];
    for lang in ["sv", "nb", "nn", "da", "en"] {
        for command in commands {
            let args = command.split_whitespace().chain(["--help", "--lang", lang]);
            let help = home.run(&args.collect::<Vec<_>>()).code(0).out();
            let wide = help.lines().find(|line| unicode_width::UnicodeWidthStr::width(*line) > 80);
            assert_eq!(wide, None, "{command} in {lang}");
        }
    }
}

#[test]
fn a_method_is_known_by_its_id_and_by_its_name_in_any_language() {
    let home = Home::new();
    let shown = home.run(&["methods", "show", "framtidsverkstad"]).code(0).out();
    for name in ["Future workshop", "framtidsVERKSTAD", "Fremtidsværksted"] {
        assert_eq!(home.run(&["methods", "show", name]).code(0).out(), shown, "{name}");
    }
    home.run(&["methods", "show", "Future"]).refused(1, "Future");
}

#[test]
fn a_workshop_is_known_by_its_title_if_only_one_has_it() {
    let home = Home::new();
    let make =
        || home.run(&["new", "--method", "check-in", "--question", "How are you?", "--title", "A Prøve!"]);
    make().code(0);
    home.run(&["show", "a prøve!"]).code(0);
    home.run(&["show", "prøve!"]).refused(1, "verkstad list");
    make().code(0);
    home.run(&["show", "A Prøve!"]).refused(1, "Several workshops");
}

/// Plans that are called differently are made on purpose; what is not called anything has its id.
#[test]
fn a_plan_is_chosen_by_its_id_or_by_its_name_in_any_language() {
    let home = Home::new();
    let own = home.path("state/methods");
    std::fs::create_dir_all(&own).unwrap();
    let method = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/it/methods/two-ways.json");
    std::fs::copy(method, own.join("two-ways.json")).unwrap();
    let shown = home.run(&["methods", "show", "duo"]).code(0).out();
    assert!(
        shown.contains("Four steps (13\u{a0}min)") && shown.contains("In pairs (40\u{a0}min)"),
        "{shown}"
    );
    let made = |title: &str, options: &[&str]| -> Vec<String> {
        let begin = ["new", "--method", "duo", "--question", "How?", "--title", title, "--start", "09:00"];
        home.run(&[&begin[..], options].concat()).code(0);
        let record = home.run(&["show", title, "--json"]).json();
        let steps = record["agenda"].as_array().unwrap().iter().map(|row| row["step"].as_str().unwrap());
        steps.chain([record["end"].as_str().unwrap()]).map(str::to_owned).collect()
    };
    let four = ["question", "alone", "four", "all"];
    assert_eq!(made("one", &["--plan", "fyra STEG"]), [&four[..], &["09:13"]].concat());
    // As long as a plan of another name, it has the steps of this one.
    assert_eq!(made("two", &["--plan", "four", "--end", "09:40"]), [&four[..], &["09:40"]].concat());
    assert_eq!(made("three", &["--plan", "In pairs"]), ["question", "two", "told", "next", "09:40"]);
    assert_eq!(made("four", &["--plan", "in pairs", "--end", "09:12"]), ["question", "two", "told", "09:12"]);
    assert_eq!(made("five", &["--plan", "pairs-short"]), ["question", "two", "told", "09:12"]);
    let said = home.run(&["new", "--method", "duo", "--question", "How?", "--plan", "Three"]).code(2).err();
    assert!(
        said.contains("Three") && said.contains("In pairs (40\u{a0}min) · Four steps (13\u{a0}min)"),
        "{said}"
    );
    // A way to answer is a plan as well, and so is a length.
    let begin = |method| ["new", "--method", method, "--question", "How?", "--start", "09:00"];
    home.run(&[&begin("check-in")[..], &["--plan", "in threes", "--title", "six"]].concat()).code(0);
    let record = home.run(&["show", "six", "--json"]).json();
    assert_eq!((&record["end"], record["agenda"].as_array().unwrap().len()), (&"09:05".into(), 1));
    assert!(record["agenda"][0]["name"].as_str().unwrap() != "Round", "{record}");
    home.run(&[&begin("swot")[..], &["--plan", "60", "--title", "seven"]].concat()).code(0);
    assert_eq!(home.run(&["show", "seven", "--json"]).json()["end"], "10:00");
}

#[test]
fn a_method_that_asks_for_it_is_made_with_the_date_of_its_follow_up() {
    let home = Home::new();
    let own = home.path("state/methods");
    std::fs::create_dir_all(&own).unwrap();
    let method = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/it/methods/five-lines.json");
    std::fs::copy(method, own.join("five-lines.json")).unwrap();
    let new = |method, next| {
        home.run(&["new", "--method", method, "--question", "How?", "--date", "2026-11-24", "--next", next])
    };
    new("five-lines", "20/11").refused(2, "before the workshop");
    new("five-lines", "soon").refused(2, "soon");
    new("swot", "13/1").refused(2, "--next");
    new("five-lines", "in 3 weeks").code(0);
    let meetings = &home.run(&["show", "2026-11-24", "--json"]).json()["follow_ups"];
    let told = |at: usize| (meetings[at]["date"].as_str().unwrap(), meetings[at].get("proposed").is_some());
    assert_eq!([told(0), told(1)], [("2026-12-15", false), ("2027-02-23", true)]);
}
