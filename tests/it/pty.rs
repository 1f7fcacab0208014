//! The built program in a real pseudo-terminal: a handful of tests of what only a terminal shows. Stories test the
//! rest.

pub(crate) mod bytes;
pub(crate) mod led;
pub(crate) mod session;

use rustix::process::Signal;
use session::{Home, Session};

/// A shell, for testing the harness on something known.
fn shell(script: &str) -> Session {
    Session::run(&Home::new(), "/bin/sh", &["-c", script], &[], (40, 10))
}

#[test]
fn the_program_is_heard_typed_to_and_waited_for() {
    let mut session = shell("stty size; read line; echo \"got $line\"; stty size; exit 3");
    session.wait_for("10 40");
    session.resize((60, 12));
    session.line("åäö");
    session.wait_for("got åäö");
    assert_eq!(session.exit_code(), 3);
    assert!(session.screen().contains("12 60"), "{}", session.screen());
    session.assert_restored();
}

#[test]
fn keys_arrive_as_a_terminal_sends_them() {
    let mut session = shell("stty raw -echo; printf '\\033[?1049hready'; head -c 15 | od -An -c; exit 0");
    session.wait_for("ready");
    assert!(session.is_raw());
    session.key("ctrl+x enter tab up esc pgdn backspace");
    session.paste("");
    assert_eq!(session.exit_code(), 0);
    let typed: String = session.screen().split_whitespace().collect();
    assert!(typed.contains("030\\r\\t033[A033033[6~177033[2"), "{typed}");
}

#[test]
fn a_terminal_left_in_disorder_is_noticed() {
    for disorder in [
        "printf '\\033[?1049h'",
        "printf '\\033[?25h\\033[?25l'",
        "printf '\\033[?7l'",
        "printf '\\033[?2004h'",
        "stty -echo",
        "stty raw",
    ] {
        let session = shell(disorder);
        assert_eq!(session.exit_code(), 0);
        let noticed = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| session.assert_restored()));
        assert!(noticed.is_err(), "{disorder} went unnoticed");
    }
}

#[test]
fn an_end_by_a_signal_is_told_from_an_end() {
    let session = shell("echo up; read line");
    session.wait_for("up");
    session.signal(Signal::TERM);
    assert!(session.exit().is_err());
    let session = shell("echo up; read line");
    session.wait_for("up");
    session.kill();
}

#[test]
fn a_closed_window_hangs_up_and_types_nothing() {
    let home = Home::new();
    let script = "trap 'echo hung up >>log; exit 0' HUP; echo up; while read line; do echo \"typed $line\" >>log; done";
    let mut session = Session::run(&home, "/bin/sh", &["-c", script], &[], (40, 10));
    session.wait_for("up");
    session.close_window();
    session.exit_code();
    assert_eq!(std::fs::read_to_string(home.path().join("log")).unwrap(), "hung up\n");
}

#[test]
fn the_program_sees_a_home_of_its_own() {
    let session =
        Session::run(&Home::new(), "/usr/bin/env", &[], &[("LANG", ""), ("NO_COLOR", "1")], (200, 40));
    assert_eq!(session.exit_code(), 0);
    let (screen, home) = (session.screen(), session.home().path().to_str().unwrap().to_owned());
    let documents = session.home().documents();
    assert!(screen.contains(&format!("VERKSTAD_DIR={}", documents.display())), "{screen}");
    assert!(screen.contains(&format!("HOME={home}")) && screen.contains("NO_COLOR=1"), "{screen}");
    assert!(!screen.contains("LANG=") && !screen.contains("CARGO"), "{screen}");
}

#[test]
fn what_only_prints_leaves_the_terminal_alone() {
    let session = Session::start(&["--version"], &[], (80, 24));
    assert_eq!(session.exit_code(), 0);
    session.assert_restored();
    let raw = session.raw();
    assert!(bytes::modes(&raw).is_empty(), "{}", bytes::shown(&raw));
}
