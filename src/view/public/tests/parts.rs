//! What the room reads of a part that was put in, in every method and language, where the wall is smallest.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

use super::super::draw;
use crate::view::bigtext::Glyphs;
use crate::view::theme::{ColourTheme, Depth, Styles};
use crate::workshop::decide::{ClockCommand, Command};
use crate::workshop::event::Field;
use crate::workshop::fixture::{Leader, days};
use crate::workshop::inserts::{Insert, Insertion};
use crate::workshop::room::{Picture, Room, Stage};
use crate::workshop::subject::Focus;
use crate::workshop::text::Line;
use crate::workshop::words::Lang;

/// The picture that the room sees on the smallest wall, as one line of text.
fn seen(leader: &Leader, stage: &Stage, glyphs: &Glyphs) -> (Picture, String) {
    let room = Room::of(leader.is(), stage, Focus::default(), leader.stamp());
    let area = Rect::new(0, 0, 40, 15);
    let mut buf = Buffer::empty(area);
    let styles = Styles::new(ColourTheme::Light, Depth::TrueColour);
    draw(&room, None, crate::app::texts(leader.is().lang), styles, glyphs, area, &mut buf);
    let row = |y| (0..area.width).map(|x| buf[(x, y)].symbol()).collect::<String>();
    let rows: Vec<String> = (0..area.height).map(row).collect();
    let words: Vec<&str> = rows.iter().flat_map(|row| row.split_whitespace()).collect();
    (room.picture, words.join(" "))
}

/// Checks that every word of a text stands there, in this order.
#[track_caller]
fn assert_whole(text: &str, seen: &str) {
    let mut rest = seen;
    for word in text.split_whitespace() {
        let at = rest.find(word);
        assert!(at.is_some(), "no `{word}` of `{text}` in `{seen}`");
        rest = &rest[at.unwrap()..];
    }
}

#[test]
fn a_part_is_announced_and_led_whole_on_the_smallest_wall_in_every_method() {
    let glyphs = Glyphs::new();
    let next = Stage { next: true, ..Stage::default() };
    for lang in Lang::ALL {
        for mut leader in days(lang) {
            leader.clock(ClockCommand::Next);
            for part in Insert::all().iter().filter(|part| leader.is().takes_in(part).is_ok()) {
                let mut led = leader.clone();
                led.tell(Command::Insert(Insertion::usual(part)));
                let (picture, announced) = seen(&led, &next, &glyphs);
                let Picture::Next { told, .. } = picture else { panic!("{}", part.id) };
                assert!(!told.is_empty());
                assert_whole(&told, &announced);
                for _ in &part.steps {
                    led.clock(ClockCommand::Next);
                    let (picture, seen) = seen(&led, &Stage::default(), &glyphs);
                    let texts = match picture {
                        Picture::Told { text, rules, .. } => std::iter::once(text).chain(rules).collect(),
                        Picture::Round { text, told, .. } | Picture::Groups { text, told, .. } => {
                            vec![text, told]
                        }
                        _ => Vec::new(),
                    };
                    texts.iter().for_each(|text| assert_whole(text, &seen));
                }
            }
        }
    }
}

#[test]
fn every_question_of_a_part_is_announced_and_asked_whole_on_the_smallest_wall() {
    let glyphs = Glyphs::new();
    let next = Stage { next: true, ..Stage::default() };
    for lang in Lang::ALL {
        let mut leader = days(lang).remove(0);
        leader.clock(ClockCommand::Next);
        for part in Insert::all() {
            for question in part.offered() {
                let mut led = leader.clone();
                let asks = Line::clean(question.get(lang));
                let asked = asks.as_ref().map(Line::to_string).unwrap();
                led.tell(Command::Insert(Insertion { asks, ..Insertion::usual(part) }));
                assert_whole(question.get(lang), &seen(&led, &next, &glyphs).1);
                led.clock(ClockCommand::Next);
                let (picture, seen) = seen(&led, &Stage::default(), &glyphs);
                let Picture::Round { text, told, .. } = picture else { panic!("{}", part.id) };
                assert_eq!(text, asked, "a space that must not break stands before a dash");
                assert_whole(&text, &seen);
                assert_whole(&told, &seen);
            }
        }
    }
}

#[test]
fn what_a_part_does_not_ask_itself_stands_above_it() {
    let shown = |part: &str| {
        let mut leader = days(Lang::Sv).remove(0);
        let part = Insert::all().iter().find(|of| of.id == part).unwrap();
        leader.clock(ClockCommand::Next);
        leader.tell(Command::Insert(Insertion::usual(part)));
        part.steps.iter().for_each(|_| leader.clock(ClockCommand::Next));
        let question = leader.is().about(Field::Question).to_owned();
        seen(&leader, &Stage::default(), &Glyphs::new()).1.contains(&question)
    };
    let parts = ["bikupa", "round", "silence", "emergency-closing", "check-in"];
    assert_eq!(parts.map(shown), [true, true, true, false, false]);
}
