//! The console and the one screen through a whole day of the future workshop: what is drawn in each step, at each size.

mod day;
mod hints;
mod keys;
mod pictures;
mod private;

use std::collections::BTreeMap;

use proptest::prelude::*;
use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

use super::super::Brush;
use super::super::theme::Depth;
use crate::app::key::Key;
use crate::app::msg::{Msg, StoreReport};
use crate::app::trouble::{Finding, Trouble};
use crate::app::{Model, Screen, Settings};
use crate::workshop::event::Entry;
use crate::workshop::journal::Journal;
use crate::workshop::time::Stamp;
use day::Day;

/// Draws a screen.
fn drawn(model: &Model, cols: u16, rows: u16) -> Buffer {
    let mut buf = Buffer::empty(Rect::new(0, 0, cols, rows));
    super::super::draw(model, &Brush::new(Depth::TrueColour), buf.area, &mut buf);
    buf
}

/// The screen as text, one line per row.
fn text(buf: &Buffer) -> String {
    let row = |y: u16| -> String {
        let cells = (0..buf.area.width).map(|x| buf[(x, y)].symbol());
        cells.collect::<String>().trim_end().to_owned()
    };
    (0..buf.area.height).map(row).collect::<Vec<_>>().join("\n")
}

/// The column in which a text stands in a row.
fn column(row: &str, text: &str) -> usize {
    let (before, _) = row.split_once(text).unwrap_or_else(|| panic!("{text}: {row}"));
    before.chars().count()
}

#[test]
fn what_is_said_beside_the_clock_stands_under_the_name() {
    let mut day = Day::new(false);
    while day.workshop().day.ended.is_none() {
        day.key("ctrl+n");
    }
    let shown = text(&drawn(&day.model, 120, 36));
    let rows: Vec<&str> = shown.lines().collect();
    assert_eq!(column(rows[3], "The day is over"), column(rows[0], "Time for what matters"), "{shown}");
}

#[test]
fn what_a_day_without_traces_forgot_as_it_was_cut_off_does_not_stand_as_left_out() {
    let mut day = Day::unrecorded();
    ["ctrl+n", "ctrl+n", "ctrl+n"].into_iter().for_each(|key| day.key(key));
    let marks = |day: &Day| {
        let shown = text(&drawn(&day.model, 120, 36));
        let rows = shown.lines().skip(6).take_while(|row| !row.contains('▶'));
        rows.map(|row| row.trim_start().chars().next().unwrap_or(' ')).collect::<String>()
    };
    assert_eq!(marks(&day), "✓✓");
    let (at, run) = (day.model.at, day.live().run);
    let held = day.workshop().step_held(Stamp { at, by: run });
    let entries = day.live().journal.entries().to_vec();
    day.live().journal = Journal::replay(entries).unwrap();
    day.live().journal.hold(held, at, run);
    let shown = marks(&day);
    assert!(shown.chars().count() == 2 && !shown.contains(['✓', '–']), "{shown}");
}

#[test]
fn only_what_is_on_disk_is_called_saved() {
    let mut day = Day::new(false);
    day.live().keeping.saved = 0;
    assert!(!text(&drawn(&day.model, 120, 36)).contains("✓ saved"));
    let seq = day.live().journal.seq();
    day.live().keeping.saved = seq;
    assert!(text(&drawn(&day.model, 120, 36)).contains("✓ saved"));
}

#[test]
fn a_document_that_lags_behind_is_no_loss_and_one_line_says_so() {
    let mut day = Day::new(false);
    let seq = day.live().journal.seq();
    let said = |day: &mut Day, trouble: Trouble| {
        let at = day.model.at;
        day.model.update(at, Msg::Store(StoreReport::Saved(seq)));
        day.model.update(at, Msg::Store(StoreReport::NotSaved(trouble)));
        text(&drawn(&day.model, 300, 60)).split_whitespace().collect::<Vec<_>>().join(" ")
    };
    let full = Trouble::Full("/home/day.json".into());
    let behind = said(&mut day, Trouble::Behind(Box::new(full.clone())));
    assert!(behind.contains("✓ saved") && !behind.contains("✗"), "{behind}");
    assert!(behind.contains("Nothing is lost") && behind.contains("/home/day.json"), "{behind}");
    let lost = said(&mut day, full);
    assert!(lost.contains("✗ not saved") && !lost.contains("Nothing is lost"), "{lost}");
}

#[test]
fn what_was_found_and_which_exports_are_gone_is_said_each_once() {
    let mut day = Day::new(false);
    let seen = |day: &Day| text(&drawn(&day.model, 120, 36)).split_whitespace().collect::<Vec<_>>().join(" ");
    let found = [Finding::DamagedJournal("/live/a.jsonl".into(), 31), Finding::Torn];
    day.live().keeping.findings = found.to_vec();
    let settings = day.model.settings;
    day.model.notice = day.live().next_finding(settings);
    assert!(seen(&day).contains("A log was damaged at line 31"), "{}", seen(&day));
    day.key("down");
    assert!(seen(&day).contains("A half-written line"), "{}", seen(&day));
    day.key("down");
    assert!(!seen(&day).contains("A half-written line"), "{}", seen(&day));
    let gone = vec!["/home/a/report.md".into(), "/home/b/report.html".into()];
    let struck = StoreReport::Struck { deleted: gone, unreached: vec!["/stick/report.txt".into()] };
    day.model.update(day.model.at, Msg::Store(struck));
    for said in ["Erased for good", "report.md,", "/stick/report.txt"] {
        assert!(seen(&day).contains(said), "{}", seen(&day));
    }
}

#[test]
fn every_cell_has_a_ground_and_the_edge_is_free_of_what_was_said() {
    for (cols, rows) in [(80, 24), (120, 36)] {
        let mut day = Day::new(false);
        day.go_to("critique-collect");
        for _ in 0..60 {
            day.write("漢字漢字漢字漢字漢字漢字漢字漢字漢字漢字漢字漢字漢字漢字漢字漢字漢字漢字漢字漢字漢字漢字漢字");
        }
        let buf = drawn(&day.model, cols, rows);
        assert!(buf.content.iter().all(|cell| cell.bg != ratatui::style::Color::Reset));
        let said = |(x, y): (u16, u16)| "漢字".contains(buf[(x, y)].symbol()) && buf[(x, y)].symbol() != " ";
        assert!((0..cols).all(|x| !said((x, rows - 1))), "the last row");
        assert!((0..rows).all(|y| (cols - 4..cols).all(|x| !said((x, y)))), "the last columns");
    }
}

#[test]
fn without_a_list_for_them_no_objection_is_parked_and_none_is_lost() {
    let mut day = Day::without_roles();
    let kept = serde_json::to_string(day.live().journal.entries()).unwrap();
    assert!(!kept.contains("\"role\":\"hopes\""), "such a method is read and written as it was");
    let read: Vec<Entry> = serde_json::from_str(&kept).unwrap();
    assert!(read.iter().eq(day.live().journal.entries().iter().map(AsRef::as_ref)));
    day.go_to("vision-collect");
    let lists = day.workshop().lists.clone();
    day.type_in("But who pays?");
    day.key("ctrl+b");
    let screen = text(&drawn(&day.model, 120, 36));
    assert!(screen.contains("no list to park in") && screen.contains("But who pays?"), "{screen}");
    assert_eq!(day.workshop().lists, lists);
}

#[test]
fn a_group_has_one_to_three_lines_and_more_of_them_are_said_gently() {
    let mut day = Day::new(false);
    day.go_to("reflection");
    let seen = |day: &Day| text(&drawn(&day.model, 120, 36));
    assert!(seen(&day).contains("0 lines (1–3 will do)"), "{}", seen(&day));
    ["One", "Two", "Three"].iter().for_each(|line| day.write(line));
    assert!(seen(&day).contains("3 lines (1–3 will do)"), "{}", seen(&day));
    day.write("Four");
    assert!(seen(&day).contains("▲ 4 lines (1–3 will do)"), "{}", seen(&day));
    day.key("ctrl+a");
    assert!(seen(&day).contains("0 lines (1–3 will do)"), "the next group: {}", seen(&day));
}

#[test]
fn a_long_list_makes_no_more_rows_than_are_seen() {
    let mut day = Day::new(false);
    day.go_to("critique-collect");
    day.fill(3_000);
    let window = day.live().rows_near(30);
    assert_eq!((window.rows.len(), window.above), (30, 2_970));
    assert!(text(&drawn(&day.model, 120, 36)).contains("3000 items"));
}

#[test]
fn the_cursor_stands_behind_what_was_typed_however_long_that_is() {
    let mut day = Day::new(false);
    day.go_to("critique-collect");
    for _ in 0..300 {
        day.key("å");
    }
    let mut buf = Buffer::empty(Rect::new(0, 0, 80, 24));
    let at = super::super::draw(&day.model, &Brush::new(Depth::TrueColour), buf.area, &mut buf).unwrap();
    assert!(at.x < 77 && at.y == 22, "{at:?}");
    assert_eq!(buf[(at.x - 1, at.y)].symbol(), "å");
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(60))]
    #[test]
    fn any_keys_in_any_step_are_drawn_at_any_size(
        step in 0_usize..26,
        sizes in prop::collection::vec((0_u16..220, 0_u16..70), 1..4),
        keys in prop::collection::vec(prop::sample::select(vec![
            "a", "3", "C", "space", "enter", "tab", "ctrl+d", "ctrl+b", "ctrl+l", "ctrl+r", "ctrl+e", "ctrl+s", "ctrl+w",
            "up", "down", "x", "e", "esc", "ctrl+a", "ctrl+o", "ctrl+g", "pgdn", "ctrl+n", "m", "-", ".",
        ]), 0..20),
        one_screen: bool, light: bool, minutes in 0_i64..200,
    ) {
        let mut day = Day::full(one_screen);
        day.model.settings = Settings { one_screen, light, silent: true };
        day.go_to_row(step);
        day.wait(minutes);
        for key in keys {
            day.key(key);
            for (cols, rows) in &sizes {
                drawn(&day.model, *cols, *rows);
            }
        }
    }
}

#[test]
fn the_clock_on_one_screen_does_not_lag_while_something_is_typed() {
    let mut day = Day::new(true);
    // The step's digits change at another moment than the wall clock's seconds.
    day.model.at = day.model.at.plus_ms(100);
    day.go_to("critique-collect");
    let began = day.model.at;
    let brush = Brush::new(Depth::TrueColour);
    let drawn_again = |day: &Day| {
        let mut buf = Buffer::empty(Rect::new(0, 0, 80, 24));
        super::super::draw(&day.model, &brush, buf.area, &mut buf);
        text(&buf)
    };
    // A key within the second, then the tick at which the digits change.
    let before = [0, 900].map(|ms| {
        day.model.at = began.plus_ms(ms);
        drawn_again(&day)
    });
    day.model.at = began.plus_ms(1_000);
    let after = drawn_again(&day);
    assert_eq!(after, text(&drawn(&day.model, 80, 24)));
    assert!(before[0] == before[1] && after != before[1], "{after}");
}
