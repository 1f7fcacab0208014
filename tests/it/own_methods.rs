//! Methods of one's own on the command line: copied, checked, listed and passed on.

use serde_json::Value;
use verkstad::workshop::method::check::parse;

use crate::home::Home;
use crate::package;

const LANGS: [&str; 5] = ["sv", "nb", "nn", "da", "en"];

#[test]
fn a_copy_has_all_languages_or_the_one_that_is_asked_for_and_takes_the_place_of_none() {
    let home = Home::new();
    let said = home.run(&["methods", "new", "Vår dag", "--from", "Future workshop"]).code(0).out();
    let path = home.path("state/methods/var-dag.json");
    assert!(said.contains(path.to_str().unwrap()) && said.contains("methods check var-dag"), "{said}");
    let text = std::fs::read_to_string(&path).unwrap();
    let copy = parse("var-dag.json", &text).unwrap();
    let built_in = home.run(&["methods", "show", "framtidsverkstad", "--json"]).json();
    let value = serde_json::to_value(&copy).unwrap();
    for same in ["steps", "plans", "lists", "tables", "cuts", "questions"] {
        assert_eq!(value[same], built_in[same], "{same}");
    }
    assert_eq!((&*copy.id, copy.made_from.as_deref()), ("var-dag", Some("framtidsverkstad")));
    assert_eq!(value["card"]["status"], "reconstructed");
    assert_eq!(value["card"]["name"], serde_json::json!({ "en": "Vår dag" }));
    home.run(&["methods", "new", "Vår dag", "--from", "swot"]).refused(1, "“Vår dag 2”");
    home.run(&["methods", "new", "SWOT", "--from", "swot"]).refused(1, "“SWOT 2”");
    assert_eq!(std::fs::read_to_string(&path).unwrap(), text);
    // A copy of a copy.
    home.run(&["methods", "new", "Vår dag 2", "--from", "var-dag", "--lang", "nn"]).code(0);
    let text = std::fs::read_to_string(home.path("state/methods/vaar-dag-2.json")).unwrap();
    for lang in LANGS {
        assert_eq!(text.contains(&format!("\"{lang}\":")), lang == "nn", "{lang}");
    }
    assert_eq!(parse("vaar-dag-2.json", &text).unwrap().made_from.as_deref(), Some("var-dag"));
    let begun = ["new", "--method", "Vår dag 2", "--question", "Kva no?", "--title", "Haust"];
    home.run(&begun).code(0);
    assert_eq!(home.run(&["show", "Haust", "--json"]).json()["question"], "Kva no?");
}

#[test]
fn what_cannot_be_copied_is_said_and_leaves_nothing() {
    let home = Home::new();
    let new = |args: &[&str]| home.run(&[&["methods", "new"], args].concat());
    new(&["Dag", "--from", "nothing"]).refused(1, "methods list");
    new(&["Dag"]).refused(2, "--from");
    new(&["  ", "--from", "swot"]).refused(2, "NAME");
    new(&[&"a".repeat(63), "--from", "swot"]).refused(2, "3 characters");
    new(&["Dag", "--from", "behov", "--plan", "17"]).refused(2, "17");
    assert!(!home.path("state/methods").exists());
}

#[cfg(unix)]
#[test]
fn a_folder_that_is_closed_is_named_and_stays_as_it_was() {
    use std::os::unix::fs::PermissionsExt;
    let home = Home::new();
    let own = home.path("state/methods");
    std::fs::create_dir_all(&own).unwrap();
    let close = |mode| std::fs::set_permissions(&own, PermissionsExt::from_mode(mode)).unwrap();
    close(0o500);
    // Whoever may write everywhere cannot see this.
    if std::fs::write(own.join("probe"), "").is_ok() {
        std::fs::remove_file(own.join("probe")).unwrap();
        return;
    }
    home.run(&["methods", "new", "Dag", "--from", "swot"]).refused(1, "not allowed to write");
    close(0o700);
    assert_eq!(std::fs::read_dir(&own).unwrap().count(), 0);
}

#[test]
fn several_files_are_checked_and_each_fault_says_where_it_is() {
    let home = Home::new();
    home.run(&["methods", "new", "Dag", "--from", "swot"]).code(0);
    let here = package().join("tests/it/methods");
    let [sound, faulty, range] =
        ["short-talk.json", "faulty/unknown-step.json", "faulty/range.json"].map(|name| here.join(name));
    let [sound, faulty, range] = [&sound, &faulty, &range].map(|path| path.to_str().unwrap());
    let ran = home.run(&["methods", "check", "dag", faulty, sound, range, "gone.json"]);
    ran.code(1);
    assert_eq!(ran.out().lines().count(), 2, "{}", ran.out());
    assert!(ran.out().contains("“dag”") && ran.out().contains("“short-talk”"));
    let said = ran.err();
    let lines: Vec<&str> = said.lines().collect();
    assert_eq!(lines.len(), 3, "{said}");
    assert!(lines[0].contains(faulty) && lines[0].contains("line\u{a0}"), "{said}");
    assert!(lines[1].contains(range) && lines[2].contains("gone.json") && lines[2].contains("state/methods"));
    let all = home.run(&["methods", "check", "dag", faulty, "--json"]).code(1).json();
    let of = |at: usize, what: &str| all[at][what].clone();
    assert_eq!([of(0, "sound"), of(1, "sound")], [Value::Bool(true), Value::Bool(false)]);
    assert_eq!((of(0, "id"), of(1, "file")), ("dag".into(), faulty.into()));
    assert!(of(1, "line").as_u64().unwrap() > 1 && of(1, "path").as_str().unwrap().contains("step"));
    // One is one value.
    assert_eq!(home.run(&["methods", "check", "dag", "--json"]).code(0).json()["sound"], true);
}

#[test]
fn a_method_is_passed_on_as_a_file_and_read_by_others() {
    let (home, other) = (Home::new(), Home::new());
    home.run(&["methods", "new", "Dag", "--from", "swot", "--lang", "da"]).code(0);
    home.run(&["methods", "export", "dag", "-o", "dag.json"]).code(0);
    let text = std::fs::read_to_string(home.path("dag.json")).unwrap();
    assert!(!text.contains("$schema"), "nothing lies beside it");
    assert_eq!(home.run(&["methods", "export", "dag"]).code(0).out(), text);
    assert_eq!(home.run(&["methods", "export", "dag", "-o", "-"]).code(0).out(), text);
    let own = other.path("state/methods");
    std::fs::create_dir_all(&own).unwrap();
    std::fs::write(own.join("from-kari.json"), &text).unwrap();
    let listed = other.run(&["methods", "list", "--json"]).json();
    let found = listed.as_array().unwrap().iter().find(|of| of["id"] == "dag").unwrap();
    assert_eq!((&found["name"], found["file"].is_string()), (&"Dag".into(), true));
    assert!(found["plans"][0]["minutes"].as_u64().unwrap() > 0 && found["people"]["usual"].is_u64());
    // Nothing is written over by mistake, and a workshop not at all.
    home.run(&["methods", "export", "swot", "-o", "dag.json"]).refused(1, "--force");
    home.run(&["methods", "export", "swot", "-o", "dag.json", "--force"]).code(0);
    assert!(std::fs::read_to_string(home.path("dag.json")).unwrap().contains("\"id\": \"swot\""));
    let workshop = home.workshop();
    let before = std::fs::read(&workshop).unwrap();
    home.run(&["methods", "export", "swot", "-o", workshop.to_str().unwrap(), "--force"])
        .refused(1, "workshop");
    home.run(&["methods", "export", "swot", "-o", "nowhere/a.json"]).refused(1, "nowhere");
    assert_eq!(std::fs::read(&workshop).unwrap(), before);
}

#[test]
fn a_card_is_printed_without_a_workshop_in_the_language_that_is_asked_for() {
    let home = Home::new();
    let out = home.path("card.html");
    let out = out.to_str().unwrap();
    for (lang, sheet, name) in [("sv", "kort", "Förändringsteori"), ("en", "card", "Theory of change")] {
        home.run(&["methods", "print", "forandringsteori", sheet, "--lang", lang, "-o", out, "--force"])
            .code(0);
        let card = std::fs::read_to_string(out).unwrap();
        assert!(card.contains(&format!("<html lang=\"{lang}\">")) && card.contains(name), "{card}");
        assert!(card.contains("size: A5"));
    }
    home.run(&["methods", "print", "forandringsteori", "card", "-o", out]).refused(1, "--force");
    // Other papers need a workshop.
    home.run(&["methods", "print", "swot", "ballots"]).refused(2, "card");
    home.run(&["methods", "print", "nothing", "card"]).refused(1, "methods list");
}
