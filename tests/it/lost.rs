//! Documents that are gone, and local folders that are full: what was said is there, and can be reached.

use crate::pty::led::{CONSOLE, Made, SAVED, owner};
use crate::pty::session::Session;

/// The id of a workshop, at the end of its document's name.
fn id(made: &Made) -> String {
    made.path.file_stem().unwrap().to_str().unwrap().rsplit('-').next().unwrap().to_owned()
}

/// A console that has saved six lines, and is then killed.
fn six_lines(made: &Made) {
    let mut console = made.collect("2", CONSOLE);
    for number in 1..=6 {
        console.line(&format!("Said {number}"));
        console.wait_for(&format!("{number}  Said {number}"));
    }
    console.wait_for(SAVED);
    console.kill();
}

fn said(made: &Made, args: &[&str]) -> (bool, String) {
    let ran = made.home.verkstad(args);
    let all = [ran.stdout, ran.stderr].concat();
    (ran.status.success(), String::from_utf8(all).unwrap())
}

#[test]
fn a_workshop_whose_document_was_deleted_is_listed_and_comes_back_with_every_line() {
    let made = Made::new();
    six_lines(&made);
    std::fs::remove_file(&made.path).unwrap();
    let id = id(&made);
    let (listed, words) = said(&made, &["list"]);
    assert!(
        listed && words.contains("A day of a story") && words.contains(&format!("verkstad run {id}")),
        "{words}"
    );
    for command in ["check", "show"] {
        let (done, words) = said(&made, &[command, &id]);
        assert!(!done && words.contains(&format!("verkstad run {id}")), "{words}");
    }
    let mut console = Session::start_in(&made.home, &["run", &id, "--screens", "2"], &[], CONSOLE);
    console.wait_for("The workshop file was gone");
    console.wait_for("6  Said 6");
    assert_eq!(console.quit(), 0);
    assert_eq!(made.critique().len(), 6);
}

#[test]
fn a_workshop_whose_document_was_overwritten_is_brought_back_from_the_home_screen() {
    let made = Made::new();
    six_lines(&made);
    std::fs::write(&made.path, "hej").unwrap();
    let mut console = Session::start_in(&made.home, &["--screens", "2"], &[], CONSOLE);
    console.wait_for("Try the example");
    console.key("3");
    console.wait_for("the file is gone: Enter brings it back");
    console.key("enter");
    console.wait_for("6  Said 6");
    assert_eq!(console.quit(), 0);
    assert_eq!(std::fs::read(&made.path).unwrap(), b"hej");
    let id = id(&made);
    let (shown, words) = said(&made, &["show", &id]);
    assert!(shown && (1..=6).all(|number| words.contains(&format!("Said {number}"))), "{words}");
    let listed: serde_json::Value = serde_json::from_str(&said(&made, &["list", "--json"]).1).unwrap();
    let [only] = &listed.as_array().unwrap()[..] else { panic!("{listed}") };
    assert_eq!(only["gone"], false);
    let file = std::path::Path::new(only["file"].as_str().unwrap());
    assert_eq!(file, made.path.with_file_name(format!("2026-11-24-a-day-of-a-story-2-{id}.json")));
    let document = std::fs::read_to_string(file).unwrap();
    assert!((1..=6).all(|number| document.contains(&format!("\"Said {number}\""))), "{document}");
}

/// A core would hold what was said, and lie where the program was started.
#[cfg(target_os = "linux")]
#[test]
fn a_crash_leaves_no_core() {
    let made = Made::new();
    let mut console = made.lead("2", CONSOLE);
    let limits = format!("/proc/{}/limits", owner(&made.home).as_raw_pid());
    let limits = std::fs::read_to_string(limits).unwrap();
    let core = limits.lines().find_map(|line| line.strip_prefix("Max core file size")).unwrap();
    assert_eq!(core.split_whitespace().take(2).collect::<Vec<_>>(), ["0", "0"]);
    assert_eq!(console.quit(), 0);
}
