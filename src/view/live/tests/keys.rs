//! Keys in overlays: every key that does something is in the table, and every key in the footer does something.

use super::*;
use crate::app::effect::{Effect, StoreRequest};
use crate::app::key::Code;
use crate::app::keymap::{self, Context, DIGITS};
use crate::app::msg::Msg;
use crate::app::{Notice, Size, say};

/// Keys that lead to each place from a collecting step. In each place there is room to go up and down.
const PLACES: [&str; 13] = [
    "",
    "tab",
    "ctrl+g",
    "ctrl+e down",
    "ctrl+e down m 7",
    "ctrl+r down",
    "tab 1 x enter",
    "paste",
    "ctrl+l",
    "f1 down",
    "ctrl+k down",
    "language up",
    "ctrl+e ? down",
];

/// The places in which the workshop itself is visible.
const BENEATH: [&str; 3] = ["", "tab", "ctrl+g"];

fn led(keys: &str) -> Day {
    let mut day = Day::new(false);
    day.model.size = Size { cols: 80, rows: 24 };
    day.go_to("critique-collect");
    day.write("Too few hands");
    day.write("Nobody is ever told");
    day.wait(150);
    for key in keys.split(' ').filter(|key| !key.is_empty()) {
        match key {
            "paste" => day.paste("one\ntwo"),
            "language" => {
                day.key("ctrl+k");
                day.type_in("language");
                day.key("enter");
            }
            key => day.key(key),
        }
    }
    let lies_on_top = day.model.overlay.is_some() || day.live().overlay.is_some();
    assert_eq!(lies_on_top, !BENEATH.contains(&keys), "{keys}");
    day
}

fn contexts(day: &Day) -> Vec<Context> {
    match &day.model.overlay {
        Some(overlay) => overlay.contexts().to_vec(),
        None => day.model.screen.contexts(),
    }
}

/// Everything that a key can change.
fn state(day: &mut Day) -> String {
    let model = (day.model.lang, format!("{:?} {:?}", day.model.overlay, day.model.notice));
    let live = day.live();
    let wall = (&live.wall.stage, live.wall.focus, live.cursor(), live.way(), live.cell(), live.pane);
    let seq = live.journal.seq();
    format!(
        "{model:?} {wall:?} {:?} {:?} {} {seq} {:?}",
        live.overlay, live.entry, live.private, live.asked_twice
    )
}

/// One of every kind of key, and every letter with and without Ctrl.
fn every_key() -> Vec<Key> {
    let named = [
        Code::Enter,
        Code::Esc,
        Code::Tab,
        Code::BackTab,
        Code::Backspace,
        Code::Delete,
        Code::Left,
        Code::Right,
        Code::Up,
        Code::Down,
        Code::Home,
        Code::End,
        Code::PageUp,
        Code::PageDown,
        Code::F(1),
        Code::F(5),
    ];
    let flags = [(false, false), (true, false), (false, true), (true, true)];
    let named = named.into_iter().flat_map(|code| flags.map(|(ctrl, shift)| Key { code, ctrl, shift }));
    let letters = (' '..='~').chain("åäöæøÅ€漢".chars());
    named.chain(letters.flat_map(|c| [Key::char(c), Key::ctrl(c)])).collect()
}

fn press(day: &mut Day, key: Key) -> Vec<Effect> {
    let at = day.model.at;
    day.model.update(at, Msg::Key(key))
}

#[test]
fn a_key_that_is_not_in_the_table_does_nothing() {
    for keys in PLACES {
        let mut day = led(keys);
        day.model.notice = None;
        let (contexts, before) = (contexts(&day), state(&mut day));
        for key in every_key().into_iter().filter(|key| keymap::action(*key, &contexts).is_none()) {
            let effects = press(&mut day, key);
            assert!(effects.is_empty(), "{key} after {keys:?}: {effects:?}");
            assert_eq!(state(&mut day), before, "{key} after {keys:?}");
        }
    }
}

#[test]
fn what_the_footer_offers_does_something() {
    for keys in PLACES.into_iter().filter(|keys| !BENEATH.contains(keys)) {
        for row in keymap::open(&contexts(&led(keys))).into_iter().filter(|row| row.weight > 1) {
            let mut day = led(keys);
            day.model.notice = None;
            let before = state(&mut day);
            let key = if row.key == DIGITS { "1" } else { row.key };
            let effects = press(&mut day, key.parse().unwrap());
            assert!(!effects.is_empty() || state(&mut day) != before, "{key} after {keys:?}");
        }
    }
}

#[test]
fn the_footer_of_what_lies_on_top_is_made_of_the_table() {
    for keys in &PLACES[BENEATH.len()..] {
        let day = led(keys);
        let rows = keymap::open(&contexts(&day));
        let best = rows.first().unwrap();
        let shown = text(&drawn(&day.model, 80, 24));
        let foot: Vec<&str> = shown.lines().rev().take(2).collect();
        let caption = best.action.caption(day.model.texts);
        assert!(foot.iter().any(|row| row.contains(&caption)), "{caption} after {keys:?}:\n{shown}");
        let leave = say::key_name("esc");
        assert!(foot.iter().any(|row| row.contains(&leave)), "{leave} after {keys:?}:\n{shown}");
    }
}

#[test]
fn an_answer_can_be_left_and_the_footer_says_how() {
    let day = led("ctrl+g");
    let shown = text(&drawn(&day.model, 80, 24));
    let foot = shown.lines().last().unwrap();
    assert!(foot.starts_with(" Enter  Save   Esc  Cancel"), "{foot}");
    assert!(!foot.contains("Park"), "{foot}");
}

#[test]
fn where_not_all_keys_have_room_help_is_among_those_that_do() {
    let shown = text(&drawn(&led("ctrl+e").model, 80, 24));
    let foot: Vec<&str> = shown.lines().rev().take(2).collect();
    assert!(foot.concat().contains("?  Keys") && !foot.concat().contains("z  Undo"), "{foot:?}");
}

#[test]
fn the_way_back_is_shown_on_the_smallest_screen_too() {
    for keys in ["ctrl+e ctrl+e", "ctrl+r", "tab 1 x enter", "paste", "f1", "ctrl+k", "language"] {
        let mut day = led("");
        day.model.settings.one_screen = true;
        day.model.size = Size { cols: 40, rows: 15 };
        for key in keys.split(' ') {
            match key {
                "paste" => day.paste("one\ntwo"),
                "language" => {
                    day.key("ctrl+k");
                    day.type_in("lang");
                    day.key("enter");
                }
                key => day.key(key),
            }
        }
        let shown = text(&drawn(&day.model, 40, 15));
        let leaves = |row: &str| row.contains("Esc  Back") || row.contains("Esc  Cancel");
        assert!(shown.lines().rev().take(2).any(leaves), "{keys}:\n{shown}");
    }
}

#[test]
fn help_shows_the_keys_of_what_lies_on_top_to_the_last() {
    for (cols, rows) in [(40, 15), (80, 24), (64, 20), (63, 24), (120, 21)] {
        let mut day = led("ctrl+e ?");
        day.model.size = Size { cols, rows };
        assert!(text(&drawn(&day.model, cols, rows)).contains("Shorter, longer"));
        (0..9).for_each(|_| day.key("pgdn"));
        let last = day.model.explained(None).pop().unwrap();
        let shown = text(&drawn(&day.model, cols, rows));
        assert!(shown.contains(&last.text), "{} at {cols}x{rows}:\n{shown}", last.text);
        day.key("up");
        let scrolls = !shown.contains("Shorter, longer");
        assert_eq!(text(&drawn(&day.model, cols, rows)) != shown, scrolls, "↑ is seen at {cols}x{rows}");
        day.key("esc");
        assert!(day.live().overlay.is_some(), "help goes back to the plan of the day");
    }
}

#[test]
fn ctrl_c_says_what_leaves_and_changes_nothing_else() {
    for keys in PLACES {
        let mut day = led(keys);
        day.model.notice = None;
        let before = state(&mut day);
        assert!(press(&mut day, Key::ctrl('c')).is_empty(), "{keys:?}");
        assert_eq!(day.model.notice.take(), Some(Notice::Leaving { twice: true }), "{keys:?}");
        assert_eq!(state(&mut day), before, "{keys:?}");
    }
    let mut day = led("");
    day.key("ctrl+c");
    assert!(text(&drawn(&day.model, 80, 24)).contains("Press Ctrl+Q twice to quit the program."));
    assert!(press(&mut day, Key::ctrl('q')).is_empty());
    assert_eq!(press(&mut day, Key::ctrl('q')), [Effect::Store(StoreRequest::Close), Effect::Quit]);
}

#[test]
fn after_the_end_of_the_day_the_footer_offers_what_can_be_done_then() {
    for one_screen in [false, true] {
        let mut day = Day::full(one_screen);
        while day.workshop().day.ended.is_none() {
            day.key("ctrl+n");
        }
        let shown = text(&drawn(&day.model, 80, 24));
        let foot = shown.lines().last().unwrap();
        for wanted in ["Ctrl+Q  Quit", "Ctrl+Z  Undo", "Ctrl+T  Go on"] {
            assert!(foot.contains(wanted), "{wanted}: {foot}");
        }
        for gone in ["Ctrl+N", "Pause", "Save", "Catch up"] {
            assert!(!foot.contains(gone), "{gone}: {foot}");
        }
        // Looking is not leading: the key that goes back says so, and another goes on.
        day.key("ctrl+p");
        assert!(day.workshop().day.ended.is_some());
        day.key("ctrl+t");
        assert!(day.workshop().day.ended.is_none());
        assert!(text(&drawn(&day.model, 80, 24)).lines().last().unwrap().contains("Ctrl+N  Go on"));
    }
}

/// Where the text says that Esc cancels, the footer says the same.
#[test]
fn a_dialog_is_cancelled_and_a_page_is_left() {
    for keys in ["ctrl+r down", "tab 1 x enter", "paste", "ctrl+l", "ctrl+e down m 7"] {
        let shown = text(&drawn(&led(keys).model, 80, 24));
        let foot = shown.lines().rev().take(2).collect::<String>();
        assert!(foot.contains("Esc  Cancel") && !shown.contains("Back"), "{keys}:\n{shown}");
    }
    for keys in ["ctrl+e down", "f1 down", "ctrl+k down", "language up"] {
        let shown = text(&drawn(&led(keys).model, 80, 24));
        assert!(shown.contains("Esc  Back"), "{keys}:\n{shown}");
    }
}

/// One line takes what is typed, and no other is shown that seems to.
#[test]
fn while_something_is_typed_in_a_dialog_no_other_line_waits() {
    for (cols, rows, one_screen) in [(80, 24, false), (120, 36, false), (40, 15, true)] {
        for keys in
            ["ctrl+e down m 7", "ctrl+e p", "ctrl+e s", "ctrl+e t", "ctrl+e", "ctrl+l", "ctrl+r", "paste"]
        {
            let mut day = led(keys);
            day.model.settings.one_screen = one_screen;
            let shown = text(&drawn(&day.model, cols, rows));
            assert!(!shown.contains("WRITING"), "{keys} at {cols}x{rows}:\n{shown}");
            // Pasted lines have this mark too.
            let prompts = if keys == "paste" { 0 } else { shown.matches('▸').count() };
            assert!(prompts <= 1, "{keys} at {cols}x{rows}:\n{shown}");
        }
    }
}
