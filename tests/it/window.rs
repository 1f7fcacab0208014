//! The second window, for the projector, beside a console: each in a pseudo-terminal of its own.

use rustix::process::Signal;

use crate::pty::led::{CONSOLE, Made, SAVED, holding};
use crate::pty::session::Session;

/// The size of the projector's window.
const ROOM: (u16, u16) = (80, 24);

/// What stands above the welcome, in small letters, while no workshop is live.
const WAITING: &str = "verkstad";

/// Opens the second window in the home of a workshop.
fn room(made: &Made) -> Session {
    Session::start_in(&made.home, &["screen"], &[], ROOM)
}

#[test]
fn the_room_sees_what_is_said_and_nothing_when_it_is_blank() {
    let made = Made::new();
    let mut room = room(&made);
    room.wait_for(WAITING);
    let mut console = made.collect("2", CONSOLE);
    for line in ["Too few hands", "The phone rings", "Broken lifts"] {
        console.line(line);
        room.wait_for(line);
    }
    console.key(".");
    console.wait_for("Everyone sees: nothing");
    room.wait_until("a blank wall", |screen| screen.trim().is_empty());
    console.line("Said while it was blank");
    console.wait_for("4  Said while it was blank");
    console.wait_for(SAVED);
    assert_eq!(room.screen().trim(), "");
    console.key(".");
    room.wait_for("Said while it was blank");

    console.key("tab 2 b");
    room.wait_until("one line alone", |screen| !screen.contains("Too few hands"));
    console.key("tab");
    assert_eq!(console.quit(), 0);
    // Nobody is welcomed to a day that has begun.
    room.wait_until("an empty wall", |screen| screen.trim().is_empty());
    room.key("esc");
    room.wait_for("Press Esc again");
    room.key("esc");
    assert_eq!(room.exit_code(), 0);
    room.assert_restored();
    assert_eq!(room.screen().trim(), "");
}

/// What the window says of itself stands in the room's picture, and is read there.
#[test]
fn the_window_answers_in_the_language_of_the_workshop() {
    let made = Made::new();
    let mut room = Session::start_in(&made.home, &["screen", "--lang", "nn"], &[], ROOM);
    room.wait_for(WAITING);
    room.key("a");
    room.wait_for("Skriv i det andre vindauget");
    let _console = made.collect("2", CONSOLE);
    room.wait_until("the workshop", |screen| !screen.contains(WAITING));
    room.key("a");
    room.wait_for("other window");
}

#[test]
fn struck_words_are_on_no_screen_and_in_no_file() {
    const SECRET: &str = "Mrs Quisling of room 7";
    let made = Made::new();
    let room = room(&made);
    let mut console = made.collect("2", CONSOLE);
    console.line("Too few hands");
    console.line(SECRET);
    console.line("Broken lifts");
    room.wait_for(SECRET);
    console.wait_for(SAVED);
    // The step writes the document and a generation of it; an export is one of our files too; a draft is kept.
    console.key("ctrl+n");
    console.wait_for("Critique: dots");
    console.key("ctrl+p");
    console.wait_for("3  Broken lifts");
    console.wait_for(SAVED);
    made.said("export", &["--to", "markdown", "-o", made.home.path().join("out.md").to_str().unwrap()]);
    assert!(!holding(made.home.path(), SECRET).is_empty(), "there is nothing to strike");
    console.key("tab 2 x enter");
    console.wait_for("This cannot be undone");
    room.wait_until("the words are hidden while one confirms", |screen| !screen.contains("Quisling"));
    console.key("2 enter");
    console.wait_until("the words are gone", |screen| !screen.contains("Quisling"));
    console.wait_for(SAVED);
    assert!(!room.screen().contains("Quisling"));
    assert_eq!(holding(made.home.path(), "Quisling"), Vec::<std::path::PathBuf>::new());
    console.key("ctrl+z ctrl+z ctrl+z");
    console.wait_for(SAVED);
    assert!(!console.screen().contains("Quisling"));
    assert_eq!(console.quit(), 0);
    assert_eq!(holding(made.home.path(), "Quisling"), Vec::<std::path::PathBuf>::new());
}

#[test]
fn a_window_that_dies_or_hangs_disturbs_nobody_and_a_late_one_shows_what_is_now() {
    let made = Made::new();
    let mut console = made.collect("2", CONSOLE);
    console.line("Too few hands");
    console.wait_for(SAVED);
    let late = room(&made);
    late.wait_for("Too few hands");

    late.signal(Signal::STOP);
    console.line("Said to a frozen window");
    console.wait_for("2  Said to a frozen window");
    console.wait_for(SAVED);
    late.signal(Signal::CONT);
    late.wait_for("Said to a frozen window");

    late.kill();
    console.line("Said to nobody");
    console.wait_for("3  Said to nobody");
    console.wait_for(SAVED);
    let again = Session::start_in(&made.home, &["screen", made.file()], &[], ROOM);
    again.wait_for("Said to nobody");
    assert_eq!(made.critique(), ["Too few hands", "Said to a frozen window", "Said to nobody"]);
    assert_eq!(console.quit(), 0);
    console.assert_restored();
}

#[test]
fn a_console_that_is_killed_and_led_on_is_followed_on() {
    let made = Made::new();
    let mut console = made.collect("2", CONSOLE);
    let room = room(&made);
    console.line("Too few hands");
    room.wait_for("Too few hands");
    console.wait_for(SAVED);
    console.kill();
    let mut console = made.lead("2", CONSOLE);
    console.line("Said after the fall");
    room.wait_for("Said after the fall");
    assert_eq!(console.quit(), 0);
}

#[test]
fn what_is_typed_in_the_second_window_is_answered_and_changes_nothing() {
    let made = Made::new();
    let mut console = made.collect("2", CONSOLE);
    console.line("Too few hands");
    let mut room = room(&made);
    room.wait_for("Too few hands");
    let typed: [fn(&mut Session); 5] = [
        |room| room.line("Typed in the wrong window"),
        |room| room.paste("one\ntwo\nthree"),
        |room| room.key("ctrl+n"),
        |room| room.key("ctrl+q"),
        |room| room.key("ctrl+c"),
    ];
    for typed in typed {
        typed(&mut room);
        room.wait_for("Write in the other window.");
        room.key("esc");
        room.wait_for("Press Esc again");
    }
    room.key("pgdn");
    room.wait_for("Write in the other window.");
    console.line("Broken lifts");
    room.wait_for("Broken lifts");
    console.wait_for(SAVED);
    assert_eq!(made.critique(), ["Too few hands", "Broken lifts"]);
}

#[test]
fn a_key_draws_the_second_window_anew() {
    let made = Made::new();
    let mut console = made.collect("2", CONSOLE);
    console.line("Too few hands");
    let mut room = room(&made);
    room.wait_for("Too few hands");
    let before = room.written("Too few hands");
    room.key("ctrl+f");
    room.wait_written_again("Too few hands", before);
    room.wait_for("Too few hands");
}

#[test]
fn a_file_that_is_no_workshop_opens_no_window() {
    let made = Made::new();
    let list = made.home.path().join("list.txt");
    std::fs::write(&list, "Milk and bread").unwrap();
    let window = Session::start_in(&made.home, &["screen", list.to_str().unwrap()], &[], ROOM);
    assert_eq!(window.exit_code(), 1);
    window.assert_restored();
    let said = window.screen().replace('\n', "");
    assert!(said.contains("list.txt is not a workshop."), "{said}");
    assert_eq!(std::fs::read_to_string(&list).unwrap(), "Milk and bread");
}
