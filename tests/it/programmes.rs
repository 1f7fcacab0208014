//! Programmes on the command line: the built program makes, lists, shows, checks and exports them, and tells them from
//! workshops.

use serde_json::Value;
use verkstad::programme::check::{read, write};

use crate::home::Home;

/// What the programme is called that is made of the ready one, in bokmål.
const MADE: &str = "Leder- og veilederprogram 2+1+1 + 3×½";

/// A programme that the program made of the one that is ready, beginning in January 2027, and its file.
fn made(home: &Home) -> String {
    let ran = home.run(&[
        "programmes",
        "new",
        "--from",
        "handlekraftige-voksne",
        "--start",
        "2027-01",
        "--lang",
        "nb",
    ]);
    ran.code(0);
    let listed = home.run(&["list", "--json"]).json();
    let made = listed.as_array().unwrap().iter().find(|one| one["kind"] == "programme").unwrap();
    let file = made["file"].as_str().unwrap().to_owned();
    assert!(ran.out().contains(&file), "{}", ran.out());
    file
}

#[test]
fn a_ready_programme_is_made_listed_shown_and_checked() {
    let home = Home::new();
    let ready = home.run(&["programmes", "list", "--json", "--lang", "da"]).json();
    assert!(ready.as_array().unwrap().iter().any(|one| one["id"] == "handlekraftige-voksne"), "{ready}");
    let shown = home.run(&["programmes", "show", "handlekraftige-voksne", "--lang", "nb"]);
    assert!(shown.code(0).out().contains("Menneskemøteteam"), "{}", shown.out());
    let file = made(&home);
    let listed = home.run(&["list", "--json"]).json();
    assert_eq!((&listed[0]["kind"], &listed[0]["title"]), (&"programme".into(), &MADE.into()));
    assert_eq!(listed[0]["date"], "2027-01-01");
    let said = home.run(&["list", "--lang", "nb"]).out();
    assert!(said.contains("januar 2027") && said.contains(MADE), "{said}");
    for name in [&*file, "leder-og-veilederprogram", MADE] {
        let shown = home.run(&["show", name]);
        assert!(shown.code(0).out().contains("JegBygge"), "{name}: {}", shown.out());
    }
    assert_eq!(home.run(&["show", &file, "--json"]).json()["kind"], "programme");
    let checked = home.run(&["check", &file, "--json"]);
    assert_eq!(checked.code(0).json()["sound"], true);
    home.run(&["programmes", "new"]).refused(2, "--from");
    home.run(&["programmes", "new", "--from", "nothing"]).refused(1, "handlekraftige-voksne");
    home.run(&["programmes", "new", "Ours", "--start", "soon"]).refused(2, "soon");
}

#[test]
fn next_years_is_made_of_this_one_and_this_one_stays() {
    let home = Home::new();
    let file = made(&home);
    let before = std::fs::read(&file).unwrap();
    home.run(&["programmes", "new", "--after", &file]).code(0);
    let listed = home.run(&["list", "--json"]).json();
    let dates: Vec<&Value> = listed.as_array().unwrap().iter().map(|one| &one["date"]).collect();
    assert_eq!(dates, ["2027-01-01", "2028-01-01"]);
    assert_eq!(std::fs::read(&file).unwrap(), before);
}

#[test]
fn an_export_is_no_second_programme_and_no_workshop_is_written_over() {
    let home = Home::new();
    let file = made(&home);
    let out = home.path("plan.md");
    let (out, json) = (out.to_str().unwrap(), home.path("state").join("copy.record.json"));
    home.run(&["export", &file, "-o", out]).code(0);
    let text = std::fs::read_to_string(out).unwrap();
    assert!(
        text.starts_with("# Leder- og veilederprogram") && text.contains("## Lederstøttesamling 1"),
        "{text}"
    );
    home.run(&["export", &file, "-o", out]).refused(1, "plan.md");
    home.run(&["export", &file, "--to", "json", "-o", json.to_str().unwrap()]).code(0);
    assert_eq!(std::fs::read(&json).unwrap(), std::fs::read(&file).unwrap());
    assert_eq!(home.run(&["list", "--json"]).json().as_array().unwrap().len(), 1);
    home.run(&["export", &file, "--to", "pdf"]).refused(2, "markdown");
    home.run(&["export", &file, "--force", "-o", &file]).refused(1, "leder-og-veilederprogram");
}

#[test]
fn a_programme_and_a_workshop_are_told_apart_everywhere() {
    let home = Home::new();
    let workshop = home.workshop();
    let file = made(&home);
    home.run(&["print", &file, "agenda"]).refused(2, "process-plan");
    home.run(&["print", workshop.to_str().unwrap(), "process-plan"]).refused(2, "agenda");
    home.run(&["new", "--after", &file]).refused(1, "verkstad show");
    home.run(&["programmes", "new", "--after", workshop.to_str().unwrap()]).refused(1, "verkstad list");
    let kinds = home.run(&["list", "--json"]).json();
    let kinds: Vec<&Value> = kinds.as_array().unwrap().iter().map(|one| &one["kind"]).collect();
    assert_eq!(kinds, ["workshop", "programme"]);
}

#[test]
fn what_is_wrong_with_a_file_is_said_with_its_line_and_the_file_stays() {
    let home = Home::new();
    let file = made(&home);
    let sound = std::fs::read_to_string(&file).unwrap();
    let told = |text: &str, said: &str| {
        std::fs::write(&file, text).unwrap();
        home.run(&["check", &file, "--lang", "en"]).refused(1, said);
        assert_eq!(std::fs::read_to_string(&file).unwrap(), text);
    };
    told(&sound.replacen("\"format\": 2", "\"format\": 9", 1), "newer version of verkstad (format 9)");
    told(&sound.replacen("\"what\": \"gathering\"", "\"what\": \"party\"", 1), "gathering, span");
    told(&sound.replacen("\"leaders\"\n        ]", "\"leader\"\n        ]", 1), "no track “leader”");
    told(&sound.replacen("\"theme\"", "\"them\"", 1), "no field “them”");
    // Of a file that was cut off, the newest earlier one is there.
    told(&sound[..sound.len() / 2], "latest intact copy");
    assert!(home.run(&["show", &file]).code(0).out().contains("Menneskemøteteam"));
}

/// `tests/it/journals/v2` is never edited.
#[test]
fn a_programme_of_format_2_opens_for_ever_and_is_written_as_it_stands() {
    let bytes = std::fs::read(crate::package().join("tests/it/journals/v2/programme.json")).unwrap();
    let programme = read(&bytes).unwrap();
    assert_eq!((programme.elements.len(), programme.tracks.len()), (8, 3));
    assert_eq!(write(&programme), bytes);
}

#[test]
fn its_process_plan_is_printed_in_its_own_language_by_its_name_in_any() {
    let home = Home::new();
    let file = made(&home);
    let out = home.path("plan.html");
    let out = out.to_str().unwrap();
    for (lang, name) in [("en", "process-plan"), ("da", "Procesplan")] {
        home.run(&["print", &file, name, "--lang", lang, "-o", out, "--force"]).code(0);
        let plan = std::fs::read_to_string(out).unwrap();
        assert!(plan.contains("<html lang=\"nb\">") && plan.contains("size: A4 landscape"), "{plan}");
        assert!(plan.contains(MADE), "{plan}");
    }
    home.run(&["print", &file, "process-plan", "-o", out]).refused(1, "--force");
}
