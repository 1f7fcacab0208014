//! A named pipe in place of a file keeps nobody waiting.

use std::path::Path;
use std::process::Command;

use crate::pty::led::CONSOLE;
use crate::pty::session::{Home, Session};

fn pipe(path: &Path) {
    std::fs::create_dir_all(path.parent().unwrap()).unwrap();
    assert!(Command::new("mkfifo").arg(path).status().unwrap().success());
}

#[test]
fn a_pipe_among_the_workshops_and_the_methods_keeps_nobody_waiting() {
    let home = Home::new();
    let document = home.documents().join("2026-11-21-pipe-abcdefgh.json");
    pipe(&document);
    pipe(&home.path().join("data/verkstad/methods/pipe.json"));
    let mut session = Session::start_in(&home, &[], &[], CONSOLE);
    session.wait_for("Try the example");
    session.key("3");
    session.wait_until("the list, empty", |screen| {
        screen.contains("Everyone sees this list") && screen.contains("Nothing is saved yet.")
    });
    session.key("esc");
    session.wait_until("home", |screen| !screen.contains("Everyone sees this list"));
    session.key("4");
    session.wait_for("Future workshop");
    session.key("ctrl+q");
    assert_eq!(session.exit_code(), 0);
    session.assert_restored();

    assert!(home.verkstad(&["list"]).status.success());
    assert!(home.verkstad(&["methods", "list"]).status.success());
    let refused = home.verkstad(&["show", document.to_str().unwrap()]);
    assert!(!refused.status.success());
    assert!(String::from_utf8(refused.stderr).unwrap().contains("pipe-abcdefgh.json"));
}
