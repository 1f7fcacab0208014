//! Whatever ends the program or upsets its terminal, what was said is on disk, and the terminal is as a shell wants it.

use rustix::process::{Signal, kill_process};

use crate::kill::rounds;
use crate::pty::bytes::modes;
use crate::pty::led::{CONSOLE, Made, SAVED, owner};
use crate::pty::session::Session;

/// A console with one line stored and another half typed.
fn busy(made: &Made) -> Session {
    let mut console = made.collect("2", CONSOLE);
    console.line("Too few hands");
    console.wait_for("1  Too few hands");
    console.type_text("Half a thou");
    console.wait_for("▸ Half a thou");
    console
}

/// Asserts that the line is there, and the half-typed one back in the entry line.
#[track_caller]
fn assert_kept(made: &Made) {
    assert_eq!(made.critique(), ["Too few hands"]);
    let mut console = made.lead("2", CONSOLE);
    console.wait_for("▸ Half a thou");
    assert_eq!(console.quit(), 0);
}

#[test]
fn a_signal_ends_it_in_order() {
    for signal in [Signal::TERM, Signal::INT, Signal::HUP, Signal::QUIT] {
        let made = Made::new();
        let console = busy(&made);
        console.signal(signal);
        assert_eq!(console.exit_code(), 0, "{signal:?}");
        console.assert_restored();
        assert_kept(&made);
    }
}

/// A released program cannot be broken from outside: see `shell/breaks.rs`.
#[test]
fn a_panic_of_the_thread_that_draws_leaves_the_terminal_usable_and_says_how_to_go_on() {
    const WORDS: &str = "Half a thou";
    for (screens, size) in [("2", CONSOLE), ("1", (80, 24))] {
        let made = Made::new();
        let args = ["run", made.file(), "--screens", screens];
        let broken = [("VERKSTAD_BREAK_AT", WORDS)];
        let mut console = Session::start_in(&made.home, &args, &broken, size);
        console.wait_for(SAVED);
        console.key("ctrl+n ctrl+n ctrl+n ctrl+n");
        console.line("Too few hands");
        console.wait_for("Too few hands");
        console.type_text(WORDS);
        assert_eq!(console.exit_code(), 1);
        console.assert_restored();
        let screen = console.screen().split_whitespace().collect::<Vec<_>>().join(" ");
        assert_eq!(screen.matches("verkstad: ").count(), 1, "{screen}");
        assert!(screen.contains("verkstad: Something in verkstad broke."), "{screen}");
        assert!(screen.contains("Carry on with: verkstad run"), "{screen}");
        // Neither the panic's message nor what was on the screen stays there for the room.
        for private in [WORDS, "panicked", "RUST_BACKTRACE", "Too few hands"] {
            assert!(!screen.contains(private), "{private}: {screen}");
        }
        assert_kept(&made);
    }
}

#[test]
fn the_quit_key_ends_it_wherever_it_is() {
    let made = Made::new();
    let mut console = busy(&made);
    console.key("ctrl+c");
    console.wait_for("Press Ctrl+Q twice to quit the program.");
    console.key("ctrl+q");
    console.wait_for("Press Ctrl+Q again");
    console.key("ctrl+q");
    assert_eq!(console.exit_code(), 0);
    console.assert_restored();
    assert_kept(&made);
    for (args, drawn) in [
        (&[][..], "Try the example"),
        (&["new"], "Common question"),
        (&["new", "--title", "Vårdag"], "Vårdag"),
    ] {
        let mut session = Session::start_in(&made.home, args, &[], CONSOLE);
        session.wait_for(drawn);
        session.key("ctrl+q");
        assert_eq!(session.exit_code(), 0);
        session.assert_restored();
    }
}

#[test]
fn a_closed_window_ends_it_also_when_nobody_says_so() {
    for script in ["exec \"$0\" run \"$1\" --screens 2", "trap '' HUP; exec \"$0\" run \"$1\" --screens 2"] {
        let made = Made::new();
        let args = ["-c", script, env!("CARGO_BIN_EXE_verkstad"), made.file()];
        let mut console = Session::run(&made.home, "/bin/sh", &args, &[], CONSOLE);
        console.wait_for(SAVED);
        console.key("ctrl+n ctrl+n ctrl+n ctrl+n");
        console.line("Too few hands");
        console.wait_for("1  Too few hands");
        console.close_window();
        console.exit_code();
        assert_eq!(made.critique(), ["Too few hands"], "{script}");
    }
}

#[test]
fn nothing_stops_it_and_a_stop_by_force_is_got_over() {
    let made = Made::new();
    // With a job-control shell, a program that stops would hand the terminal to the shell and be resumed later.
    let script =
        "set -m; \"$0\" run \"$1\" --screens 2; code=$?; echo \"stopped $code\"; fg; echo \"ended $?\"";
    let args = ["-c", script, env!("CARGO_BIN_EXE_verkstad"), made.file()];
    let mut console = Session::run(&made.home, "/bin/sh", &args, &[], CONSOLE);
    console.wait_for(SAVED);
    console.key("ctrl+n ctrl+n ctrl+n ctrl+n");
    console.line("Too few hands");
    console.line("A slip of the keyboard");
    console.key("ctrl+z");
    console.wait_for("Undone");
    let program = owner(&made.home);
    kill_process(program, Signal::TSTP).unwrap();
    console.line("Broken lifts");
    console.wait_for("2  Broken lifts");
    assert!(!contains(&console.raw(), "stopped"));

    kill_process(program, Signal::STOP).unwrap();
    console.wait_written("stopped");
    console.wait_until("the picture again", |screen| {
        !screen.contains("stopped") && screen.contains("2  Broken lifts")
    });
    console.line("Said after it");
    console.wait_for("3  Said after it");
    console.wait_for(SAVED);
    assert_eq!(made.critique(), ["Too few hands", "Broken lifts", "Said after it"]);
    console.key("ctrl+q ctrl+q");
    console.wait_for("ended 0");
    console.exit_code();
    console.assert_restored();
}

fn contains(bytes: &[u8], text: &str) -> bool {
    String::from_utf8_lossy(bytes).contains(text)
}

#[test]
fn a_storm_of_sizes_is_weathered_by_both_windows() {
    let made = Made::new();
    let mut console = made.collect("2", CONSOLE);
    let mut room = Session::start_in(&made.home, &["screen"], &[], (80, 24));
    room.wait_for("Critique: collect");
    let mut said = Vec::new();
    rounds(150, |round, chance| {
        let mut size = || match chance.below(4) {
            0 => (1, 1),
            1 => (u16::try_from(1 + chance.below(300)).unwrap(), 1),
            _ => {
                let side = |most: u64, chance: &mut crate::kill::Chance| {
                    u16::try_from(1 + chance.below(most)).unwrap()
                };
                (side(250, chance), side(80, chance))
            }
        };
        console.resize(size());
        room.resize(size());
        if round % 10 == 0 {
            said.push(format!("Said in round {round}"));
            console.line(&said[said.len() - 1]);
        }
    });
    console.resize((30, 4));
    console.wait_for("larger");
    console.resize(CONSOLE);
    room.resize((80, 24));
    let last = said.last().unwrap();
    console.wait_for(last);
    room.wait_for(last);
    console.wait_for(SAVED);
    assert_eq!(made.critique(), said);
    assert_eq!(console.quit(), 0);
    console.assert_restored();
}

/// At least this many bytes of lines.
fn lines(bytes: usize) -> String {
    let line = "a line that somebody pasted\r";
    line.repeat(bytes / line.len() + 1)
}

#[test]
fn a_paste_is_taken_whole_or_not_at_all() {
    let made = Made::new();
    let mut console = made.collect("2", CONSOLE);
    let huge = lines(10_000_000);
    // The end-of-paste mark within the text makes the rest arrive as if typed.
    let cut = huge.len() - 1_800;
    for paste in [huge.clone(), format!("{}\x1b[201~{}", &huge[..cut], &huge[cut..])] {
        console.paste(&paste);
        console.wait_for("That was too much to paste");
        console.line("Typed after it");
        console.wait_for("Typed after it");
        console.key("ctrl+z");
        console.wait_for("Undone");
        console.wait_for(SAVED);
        assert!(made.critique().is_empty(), "{:?}", made.critique().first());
    }
    let two = "Too few hands\r\x1b[201~Broken lifts\r";
    console.paste(two);
    console.wait_for("2 lines become items");
    console.key("enter");
    // The lines that were taken back freed their numbers.
    console.wait_for("2  Broken lifts");
    console.wait_for(SAVED);
    assert_eq!(made.critique(), ["Too few hands", "Broken lifts"]);
}

#[test]
fn a_paste_that_never_ends_gives_the_keys_back() {
    let made = Made::new();
    let mut console = made.collect("2", CONSOLE);
    console.send("\x1b[200~Too few hands\rBroken lifts, and all th\u{e5}t".as_bytes());
    console.wait_for("2 lines become items");
    console.key("enter");
    console.wait_for("2  Broken lifts, and all th\u{e5}t");
    console.line("Typed after it");
    console.wait_for("3  Typed after it");
    console.wait_for(SAVED);
    assert_eq!(made.critique(), ["Too few hands", "Broken lifts, and all th\u{e5}t", "Typed after it"]);
}

#[test]
fn where_it_cannot_draw_it_says_so_and_leaves_the_terminal_alone() {
    let made = Made::new();
    let run = |script: &str, term: &str, size| {
        let args = ["-c", script, env!("CARGO_BIN_EXE_verkstad"), made.file()];
        let session = Session::run(&made.home, "/bin/sh", &args, &[("TERM", term)], size);
        assert_eq!(session.exit_code(), 1, "{script}");
        session.assert_restored();
        assert!(modes(&session.raw()).is_empty(), "{script}");
        session.screen().split_whitespace().collect::<Vec<_>>().join(" ")
    };
    for command in ["run \"$1\"", "demo", "new", "screen", ""] {
        let exec = format!("exec \"$0\" {command}");
        let said = run(&exec, "dumb", CONSOLE);
        assert!(said.contains("TERM=dumb"), "{said}");
        assert!(run(&exec, "xterm", (20, 24)).starts_with("verkstad: "), "{command}");
        // The room's window and an only screen need less than a console with all its panes.
        for (screens, size) in [("", "40 × 15"), (" --screens 2", "60 × 16"), (" --screens 1", "40 × 15")]
        {
            if command != "screen" || screens.is_empty() {
                let said = run(&format!("{exec}{screens}"), "xterm", (200, 4));
                assert!(said.contains(size), "{exec}{screens}: {said}");
            }
        }
        if command == "new" {
            // Without a terminal, this command says which option is missing.
            continue;
        }
        assert!(run(&format!("{exec} </dev/null"), "xterm", CONSOLE).contains("a terminal window"));
        assert!(run(&format!("{exec} >out; cat out; false"), "xterm", CONSOLE).contains("terminal window"));
    }
    assert!(made.critique().is_empty());
}

/// Another program asked the terminal for its colours, and ended before the answer came.
#[test]
fn a_reply_to_somebody_elses_question_is_neither_text_nor_a_key() {
    let made = Made::new();
    let mut console = made.collect("2", CONSOLE);
    for reply in ["\u{1b}]11;rgb:ffff/ffff/ffff\u{7}", "\u{1b}P1$r0m\u{1b}\\"] {
        console.type_text(reply);
    }
    console.line("Said after it");
    console.wait_for("1  Said after it");
    assert_eq!(console.quit(), 0);
}
