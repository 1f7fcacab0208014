//! What the program cannot work with, in a terminal: it says so in a plain sentence, changes nothing, and leaves the
//! terminal as it was. If the disk fills up in the middle of a day, the day goes on in memory.

use crate::files;
use crate::pty::led::{CONSOLE, Made};
use crate::pty::session::{Home, Session};

/// Runs a command that must be refused; returns the text on the screen.
fn refused(home: &Home, args: &[&str]) -> String {
    let session = Session::start_in(home, args, &[], CONSOLE);
    assert_eq!(session.exit_code(), 1, "{args:?}");
    session.assert_restored();
    let said = session.screen().split_whitespace().collect::<Vec<_>>().join(" ");
    assert!(said.starts_with("verkstad: ") && !said.contains("panicked"), "{said}");
    said
}

#[test]
fn a_file_that_cannot_be_read_is_told_and_left_as_it_is() {
    let made = Made::new();
    let whole = std::fs::read_to_string(&made.path).unwrap();
    for (name, content, word) in [
        ("damaged.json", whole[..whole.len() / 2].to_owned(), "damaged"),
        ("foreign.json", "{\"a\": 1}".to_owned(), "not a workshop"),
        ("text.json", "hello".to_owned(), "not a workshop"),
        ("newer.json", whole.replacen("\"format\": 2", "\"format\": 99", 1), "newer"),
    ] {
        let file = made.home.path().join(name);
        std::fs::write(&file, &content).unwrap();
        for command in ["run", "screen"] {
            let said = refused(&made.home, &[command, file.to_str().unwrap()]);
            assert!(said.contains(word), "{command} {name}: {said}");
        }
        assert_eq!(std::fs::read_to_string(&file).unwrap(), content, "{name}");
    }
    assert!(refused(&made.home, &["run", "no-such-workshop"]).contains("verkstad list"));
}

/// A command with a wrong option leaves no file behind, not even a useless one.
#[test]
fn an_option_that_cannot_be_is_refused_before_anything_is_opened() {
    let made = Made::new();
    let left = || {
        let folders = std::fs::read_dir(made.home.path().join("state/live")).into_iter().flatten();
        let folders = folders.map(|folder| folder.unwrap().path());
        folders
            .flat_map(|folder| std::fs::read_dir(folder).unwrap())
            .map(|file| file.unwrap().path())
            .collect::<std::collections::BTreeSet<_>>()
    };
    let before = left();
    for args in [&["run", made.file()][..], &["run", made.file(), "--rehearse"], &["demo"]] {
        let args = [args, &["--screens", "3"]].concat();
        let session = Session::start_in(&made.home, &args, &[], CONSOLE);
        assert_eq!(session.exit_code(), 2, "{args:?}");
        session.assert_restored();
        assert_eq!(left(), before, "{args:?}");
    }
}

#[test]
fn a_method_with_a_fault_is_refused_whole_with_file_and_line() {
    let home = Home::new();
    let methods = home.path().join("state/methods");
    std::fs::create_dir_all(&methods).unwrap();
    let faulty = crate::package().join("tests/it/methods/faulty/unknown-step.json");
    std::fs::copy(faulty, methods.join("mine.json")).unwrap();
    let ran = home.verkstad(&["methods", "list"]);
    let said = String::from_utf8_lossy(&[ran.stdout, ran.stderr].concat()).into_owned();
    assert!(said.contains("mine.json, line\u{a0}") && said.contains("Future workshop"), "{said}");
    let mut session = Session::start_in(&home, &[], &[], CONSOLE);
    session.wait_for("Try the example");
    session.key("4");
    session.wait_for("Future workshop");
    // It comes after those that ship with the program, more than fit on a screen; below it stand the four campfires, under a
    // heading of their own. The schema beside the methods is none of them.
    for _ in files(&crate::package().join("workshops/methods"), "json").iter().skip(5) {
        session.key("down");
    }
    session.wait_for("has an error");
    session.wait_for("mine.json, line ");
    session.key("ctrl+q");
    assert_eq!(session.exit_code(), 0);
    session.assert_restored();
}

/// In a folder below a plain file nobody can write, not even root.
#[test]
fn a_folder_that_cannot_be_written_is_told() {
    let home = Home::new();
    let file = home.path().join("plain");
    std::fs::write(&file, "a file").unwrap();
    let folder = file.join("documents");
    let said = refused(&home, &["new", "--question", "Q", "--dir", folder.to_str().unwrap()]);
    assert!(said.contains("plain/documents"), "{said}");
    assert_eq!(std::fs::read_to_string(&file).unwrap(), "a file");

    let made = Made::new();
    let state = made.home.path().join("state");
    std::fs::remove_dir_all(&state).unwrap();
    std::fs::write(&state, "a file").unwrap();
    let before = std::fs::read(&made.path).unwrap();
    assert!(refused(&made.home, &["run", made.file()]).contains("state"), "{}", made.file());
    assert_eq!(std::fs::read(&made.path).unwrap(), before);
}

#[cfg(target_os = "linux")]
#[test]
fn a_full_disk_stops_no_day_and_is_saved_to_again() {
    use crate::pty::led::{SAVED, owner};
    use rustix::process::{Resource, Rlimit, prlimit};
    let made = Made::new();
    let mut console = made.collect("2", CONSOLE);
    console.line("Said in time");
    console.wait_for("1  Said in time");
    console.wait_for(SAVED);
    let (program, usual) = (owner(&made.home), rustix::process::getrlimit(Resource::Fsize));
    let limited = |current| Rlimit { current, maximum: usual.maximum };
    prlimit(Some(program), Resource::Fsize, limited(Some(1))).unwrap();
    console.line("Said to a full disk");
    console.wait_until("why it is not saved", |screen| {
        screen.contains("The disk is full") && !screen.contains(SAVED)
    });
    console.line("And this");
    console.wait_for("3  And this");
    assert_eq!(made.critique(), ["Said in time"]);

    prlimit(Some(program), Resource::Fsize, limited(usual.current)).unwrap();
    console.key("ctrl+k");
    console.type_text("save again");
    console.wait_for("Save again");
    console.key("enter");
    console.wait_for(SAVED);
    assert_eq!(made.critique(), ["Said in time", "Said to a full disk", "And this"]);
    assert_eq!(console.quit(), 0);
    console.assert_restored();
}
