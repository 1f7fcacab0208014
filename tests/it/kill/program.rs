//! The built program, killed in its terminal while lines stream in. Every line that a complete picture showed beside
//! the saved mark must be on disk afterwards.

use std::collections::BTreeSet;

use super::rounds;
use crate::pty::led::{CONSOLE, Made, SAVED};
use crate::pty::session::Session;

/// How many runs work on one workshop, one after the other, each killed.
const RUNS: u32 = 20;
/// The most lines that stream in before a kill.
const LINES: u64 = 12;
/// How many random digits end each line, so that no two lines are equal.
const DIGITS: usize = 8;

/// The lines of the work in a picture that says all is saved: `number  said…`, never the entry line.
fn shown_as_saved(picture: &str) -> BTreeSet<String> {
    if !picture.contains(SAVED) {
        return BTreeSet::new();
    }
    let work = picture.lines().filter(|line| !line.contains('▸'));
    let words = work.flat_map(|line| line.split(|c: char| !c.is_ascii_alphanumeric() && c != '-'));
    // A line that did not fit was not shown whole.
    let whole = |word: &&str| {
        word.starts_with("said-") && word.rsplit('-').next().is_some_and(|end| end.len() == DIGITS)
    };
    words.filter(whole).map(str::to_owned).collect()
}

#[test]
fn what_was_shown_as_saved_is_there_after_a_hundred_kills() {
    let mut made = Made::new();
    let mut shown = BTreeSet::new();
    rounds(100, |round, chance| {
        let mut console = if round % RUNS == 0 {
            made = Made::new();
            shown.clear();
            made.collect("2", CONSOLE)
        } else {
            made.lead("2", CONSOLE)
        };
        // Clear the draft left from the last kill: it is no line of this round.
        console.key("ctrl+u");
        for line in 0..=chance.below(LINES) {
            console.line(&format!("said-{round}-{line}-{:0DIGITS$x}", chance.below(1 << 32)));
        }
        if chance.below(3) == 0 {
            console.wait_until("a line", |screen| screen.contains(&format!("said-{round}-")));
        }
        chance.linger(20_000_000);
        console.kill();
        for picture in console.frames() {
            shown.extend(shown_as_saved(&picture));
        }
        let kept: BTreeSet<String> = made.critique().into_iter().collect();
        let lost: Vec<&String> = shown.difference(&kept).collect();
        assert!(lost.is_empty(), "lost {lost:?} of {}", shown.len());
    });
    assert!(!shown.is_empty(), "nothing was ever shown as saved");
}

#[test]
fn only_a_whole_picture_with_the_mark_is_a_promise() {
    let line = "▶  1  said-0-0-0123cdef   Say\n Everyone sees: Critique   ";
    let said = BTreeSet::from(["said-0-0-0123cdef".to_owned()]);
    assert_eq!(shown_as_saved(&format!("{line}{SAVED}")), said);
    assert!(shown_as_saved(&format!("{line}saving …")).is_empty());
    assert_eq!(shown_as_saved(&format!("Like 3 said-0-0-0123cdef. {SAVED}")), said);
    assert!(shown_as_saved(&format!("1  said-0-0-01… {SAVED}")).is_empty());
    assert!(shown_as_saved(&format!("{SAVED}\n WRITING  Critique ▸ said-0-0-0123cdef")).is_empty());
}

#[test]
fn a_second_console_is_refused_until_the_first_is_gone() {
    let made = Made::new();
    let mut first = made.collect("2", CONSOLE);
    first.line("Too few hands");
    first.wait_for("1  Too few hands");
    first.wait_for(SAVED);
    let second = Session::start_in(&made.home, &["run", made.file()], &[], CONSOLE);
    assert_eq!(second.exit_code(), 1);
    second.assert_restored();
    let said = second.screen();
    assert!(said.contains("has been open in another window since "), "{said}");
    first.line("Broken lifts");
    first.wait_for("2  Broken lifts");
    first.wait_for(SAVED);
    first.kill();
    let mut third = made.lead("2", CONSOLE);
    third.wait_for("2  Broken lifts");
    assert_eq!(third.quit(), 0);
}
