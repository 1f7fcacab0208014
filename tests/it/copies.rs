//! Throw-away copies: a rehearsal and the example. They leave nothing behind and change nothing else.

use std::collections::BTreeMap;
use std::path::PathBuf;

use rustix::process::Signal;

use crate::pty::led::{CONSOLE, Made, holding};
use crate::pty::session::{Home, Session};

/// What the console calls a copy.
const COPY: &str = "practice – not saved";
/// What the test types into it.
const WORDS: &str = "Only for practice";

/// Every folder and file of a home, with its content, except the remembered settings.
fn everything(home: &Home) -> BTreeMap<PathBuf, Option<Vec<u8>>> {
    let mut found = BTreeMap::new();
    let mut folders = vec![home.path().to_path_buf()];
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(&folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path.clone());
            }
            let content = path.is_file().then(|| std::fs::read(&path).unwrap());
            found.insert(path, content);
        }
    }
    found
}

/// Starts the program with a folder for temporary files.
fn start(home: &Home, args: &[&str]) -> Session {
    let scratch = home.path().join("scratch");
    std::fs::create_dir_all(&scratch).unwrap();
    Session::start_in(home, args, &[("TMPDIR", scratch.to_str().unwrap())], CONSOLE)
}

/// The ways to leave a copy.
const ENDS: [fn(&mut Session); 2] = [
    |console| assert_eq!(console.quit(), 0),
    |console| {
        console.signal(Signal::TERM);
        assert_eq!(console.exit_code(), 0);
    },
];

#[test]
fn a_rehearsal_leaves_the_file_as_it_was_and_nothing_behind() {
    let made = Made::new();
    // The first run makes the folders that every run needs.
    assert_eq!(made.lead("2", CONSOLE).quit(), 0);
    std::fs::create_dir_all(made.home.path().join("scratch")).unwrap();
    let before = everything(&made.home);
    for end in ENDS {
        let mut console = start(&made.home, &["run", made.file(), "--screens", "2", "--rehearse"]);
        console.wait_for(COPY);
        console.key("ctrl+n ctrl+n ctrl+n ctrl+n");
        console.line(WORDS);
        console.wait_for(&format!("1  {WORDS}"));
        // It is on disk for a second window to show, but not in the workshop.
        console.wait_until("it is on disk", |_| !holding(made.home.path(), WORDS).is_empty());
        assert!(made.critique().is_empty());
        console.type_text("Half typed");
        end(&mut console);
        console.assert_restored();
        assert_same(&before, &everything(&made.home));
    }
}

#[test]
fn the_example_is_in_no_list_and_gone_at_the_end() {
    let made = Made::new();
    assert_eq!(made.lead("2", CONSOLE).quit(), 0);
    std::fs::create_dir_all(made.home.path().join("scratch")).unwrap();
    let before = everything(&made.home);
    let listed = || String::from_utf8(made.home.verkstad(&["list", "--json"]).stdout).unwrap();
    let alone = listed();
    assert!(alone.contains("A day of a story"));
    for end in ENDS {
        let mut console = start(&made.home, &["demo", "--screens", "2"]);
        console.wait_for(COPY);
        console.line(WORDS);
        let typed = format!("▸ {WORDS}");
        let said = |screen: &str| screen.contains(WORDS) && !screen.contains(&typed);
        let on_disk = || !holding(made.home.path(), WORDS).is_empty();
        console.wait_until("the line is there and on disk", |screen| said(screen) && on_disk());
        let holding = holding(made.home.path(), WORDS);
        assert!(holding.iter().all(|path| !path.starts_with(made.home.documents())), "{holding:?}");
        assert_eq!(listed(), alone);
        end(&mut console);
        assert_same(&before, &everything(&made.home));
    }
}

#[track_caller]
fn assert_same(before: &BTreeMap<PathBuf, Option<Vec<u8>>>, after: &BTreeMap<PathBuf, Option<Vec<u8>>>) {
    let names = |all: &BTreeMap<PathBuf, Option<Vec<u8>>>| -> Vec<PathBuf> { all.keys().cloned().collect() };
    assert_eq!(names(before), names(after));
    let changed: Vec<_> = before.iter().filter(|(path, content)| after.get(*path) != Some(content)).collect();
    assert!(changed.is_empty(), "{:?}", changed.iter().map(|(path, _)| path).collect::<Vec<_>>());
}
