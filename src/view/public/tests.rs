//! Every picture at the sizes that rooms have: as text, against limits that hold at any size, and as images to look at.

mod circle;
mod large;
mod parts;
mod pictures;
mod plans;
mod scenes;

use chrono::NaiveDate;
use proptest::prelude::*;
use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::style::Color;

use super::*;
use crate::app::Size;
use crate::app::page;
use crate::i18n::Locale;
use crate::view::theme::{ColourTheme, Depth};
use crate::workshop::room::{Clock, Picture};
use crate::workshop::rows::Row;
use crate::workshop::table::Shown;
use crate::workshop::when::Due;
use crate::workshop::words::Lang;
use scenes::scenes;

fn styles() -> Styles {
    Styles::new(ColourTheme::Light, Depth::TrueColour)
}

fn drawn(room: &Room<'_>, from: Option<Id>, size: Size) -> Buffer {
    let area = Rect::new(0, 0, size.cols, size.rows);
    let mut buf = Buffer::empty(area);
    draw(room, from, &Locale::En.load(), styles(), &Glyphs::new(), area, &mut buf);
    buf
}

fn lines(buf: &Buffer) -> Vec<String> {
    let width = usize::from(buf.area.width).max(1);
    let line = |row: &[ratatui::buffer::Cell]| {
        row.iter().map(|cell| cell.symbol()).collect::<String>().trim_end().to_owned()
    };
    buf.content.chunks(width).map(line).collect()
}

fn text(buf: &Buffer) -> String {
    lines(buf).join("\n")
}

/// Everything that a picture says, without its line breaks.
fn said(room: &Room<'_>, size: Size) -> String {
    let all = text(&drawn(room, None, size));
    all.split_whitespace().collect::<Vec<_>>().join(" ")
}

const NARROW: Size = Size { cols: 40, rows: 15 };
const COMMON: Size = Size { cols: 80, rows: 24 };

#[test]
fn every_picture_as_text() {
    for (name, room) in scenes() {
        let pages: Vec<String> =
            [NARROW, COMMON].iter().map(|size| text(&drawn(&room, None, *size))).collect();
        insta::assert_snapshot!(name, pages.join("\n────────\n"));
    }
}

/// The cells where participants' words may not stand: the last row and the last four columns.
fn outside(buf: &Buffer) -> String {
    let (cols, rows) = (buf.area.width, buf.area.height);
    let edge = buf.area.positions().filter(|at| at.y + 1 == rows || at.x + 4 >= cols);
    edge.map(|at| buf[at].symbol()).collect()
}

/// A room in which every text of the participants is one endless word.
fn hostile(mut room: Room<'static>, word: &str) -> Room<'static> {
    let filled = |row: Row<'_>| Row { text: word.to_owned().into(), ..row.owned() };
    room.rows = room.rows.map(|rows| rows.iter().map(filled).collect());
    match &mut room.picture {
        Picture::Spotlight { text, .. } => *text = word.to_owned(),
        Picture::Brief { fields } => fields.iter_mut().for_each(|(_, text)| *text = word.to_owned()),
        Picture::Reframe { weight, .. } => weight.text = word.to_owned().into(),
        Picture::Plan { island, cells, .. } => {
            *island = word.to_owned();
            cells.iter_mut().for_each(|(_, shown)| *shown = vec![Shown::Text(word.to_owned())]);
        }
        Picture::Sample { name, heads, rows, .. } => {
            heads.iter_mut().chain([name]).for_each(|text| *text = word.to_owned());
            for (head, cells) in rows {
                *head = word.to_owned();
                cells.iter_mut().for_each(|shown| *shown = Some(Shown::Text(word.to_owned())));
            }
        }
        Picture::Grid(grid) => {
            let squares = grid.squares.iter_mut().flat_map(|square| &mut square.rows);
            squares.for_each(|(_, words, _)| *words = word.to_owned());
            grid.text = word.to_owned();
            grid.at.iter_mut().for_each(|at| at.words = word.to_owned());
        }
        Picture::After { carrier, .. } => *carrier = Some(word.to_owned()),
        Picture::Welcome { title, .. } | Picture::Closing { title, .. } => *title = word.to_owned(),
        _ => {}
    }
    room
}

#[test]
fn participants_words_never_reach_the_last_row_or_columns() {
    let sizes = [NARROW, COMMON, page::LEAST, Size { cols: 120, rows: 36 }, Size { cols: 200, rows: 60 }];
    for (name, room) in scenes() {
        for word in ["ж".repeat(280), "ж ".repeat(140), "ж".repeat(20)] {
            let room = hostile(room.clone(), &word);
            for size in sizes {
                let edge = outside(&drawn(&room, None, size));
                assert!(!edge.contains('ж'), "{name} at {size:?}: {edge}");
            }
        }
    }
}

#[test]
fn a_word_is_broken_only_where_it_is_wider_than_the_place() {
    let words = "Corridors full of equipment nobody uses and everybody falls over";
    for (name, room) in scenes() {
        let room = hostile(room, words);
        for size in [NARROW, COMMON] {
            let shown = text(&drawn(&room, None, size));
            let broken = ["Corri", "equip", "everyb"].into_iter().find(|part| {
                let whole = words.split(' ').find(|word| word.starts_with(part)).unwrap_or_default();
                shown.matches(part).count() != shown.matches(whole).count()
            });
            assert_eq!(broken, None, "{name} at {size:?}:\n{shown}");
        }
    }
}

#[test]
fn big_rows_take_the_place_that_was_counted_for_them() {
    use crate::view::bigtext::BigText;
    let glyphs = Glyphs::new();
    let texts = [
        "Nobody knows what the night shift decided",
        "Åsa och Östen",
        "LAV Te To Ty W. 17",
        "ÆØÅ æøå?!",
        "«Ja» – (nej)",
    ];
    for text in texts {
        let own = BigText::new(text, page::large_high(text)).like(page::MODEL).width(&glyphs);
        let counted = page::large_width(text).unwrap();
        let own = usize::from(own.unwrap());
        assert!((own..=own + 4).contains(&counted), "{text}: {counted} for {own}");
    }
}

#[test]
fn a_screen_too_small_to_read_says_so() {
    for size in [Size { cols: 29, rows: 24 }, Size { cols: 80, rows: 7 }] {
        for (name, room) in scenes() {
            assert_eq!(said(&room, size), "Please make this window larger", "{name}");
        }
    }
}

#[test]
fn the_sums_of_an_open_vote_are_on_no_ballot() {
    let (_, room) = scenes().into_iter().find(|(name, _)| *name == "ballot").unwrap();
    assert!(!text(&drawn(&room, None, COMMON)).contains('●'));
}

/// `17` and `9` are beside each other what they count, in words; a dot of one cell is not seen beside a big number.
#[test]
fn big_numbers_stand_in_line_with_what_they_count_beside_them() {
    let (_, room) = scenes().into_iter().find(|(name, _)| *name == "ranked").unwrap();
    let lines = lines(&drawn(&room, None, Size { cols: 200, rows: 60 }));
    let place = |line: &String, words: &str| Some(line.split_once(words)?.0.chars().count());
    let dots: Vec<usize> = lines.iter().filter_map(|line| place(line, "dots")).skip(1).collect();
    assert!(dots.len() > 2 && dots.iter().all(|at| *at == dots[0]), "{dots:?}\n{}", lines.join("\n"));
    let tied = lines.iter().find_map(|line| place(line, "tied"));
    assert_eq!(tied, Some(dots[0]), "{}", lines.join("\n"));
    assert!(!lines.concat().contains('●'), "{}", lines.join("\n"));
}

#[test]
fn what_is_shown_is_what_the_console_counts() {
    let room = scenes::room("Critique: collect", Clock::None, scenes::list(11));
    let rows = room.rows.as_ref().unwrap();
    for from in rows.iter().map(|row| Some(row.id)).chain([None]) {
        for size in [NARROW, COMMON] {
            let shown = page::Spread::of(&room, size).unwrap().shown(from);
            let buf = drawn(&room, from, size);
            let all = lines(&buf).join("\n");
            let first = |row: &Row<'_>| row.text.split(' ').take(2).collect::<Vec<_>>().join(" ");
            for (at, row) in rows.iter().enumerate() {
                assert_eq!(all.contains(&first(&row)), shown.contains(&at), "{at} of {shown:?} in\n{all}");
            }
        }
    }
}

#[test]
fn where_there_are_no_colours_the_bar_still_fills() {
    let (_, room) = scenes().into_iter().find(|(name, _)| *name == "round").unwrap();
    let area = Rect::new(0, 0, 80, 24);
    let mut buf = Buffer::empty(area);
    let plain = Styles::new(ColourTheme::Light, Depth::Mono);
    draw(&room, None, &Locale::En.load(), plain, &Glyphs::new(), area, &mut buf);
    let line = lines(&buf).remove(1);
    assert!(line.contains('█') && line.contains('░'), "{line}");
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(6))]
    #[test]
    fn any_size_is_drawn_whole_and_nothing_outside(cols in 0_u16..250, rows in 0_u16..120, x in 0_u16..4, y in 0_u16..4, word in "\\PC{0,80}") {
        let area = Rect::new(x, y, cols, rows);
        let around = Rect::new(0, 0, cols + 8, rows + 8);
        let (texts, glyphs) = (Locale::En.load(), Glyphs::new());
        for (name, room) in scenes() {
            let room = hostile(room, &word);
            let mut buf = Buffer::empty(around);
            draw(&room, None, &texts, styles(), &glyphs, area, &mut buf);
            for at in around.positions() {
                let cell = &buf[at];
                let explicit = cell.fg != Color::Reset && cell.bg != Color::Reset;
                prop_assert_eq!(explicit, area.contains(at), "{} at {}", name, at);
            }
        }
    }
}

#[test]
fn on_a_screen_of_many_rows_the_words_of_a_plan_grow_as_far_as_there_is_room() {
    let (_, room) = scenes().into_iter().find(|(name, _)| *name == "plan").unwrap();
    let large = text(&drawn(&room, None, Size { cols: 200, rows: 60 }));
    // What is drawn in big letters is not text in the cells; what has no room for them is.
    assert!(!large.contains("Ten minutes together") && !large.contains("Åsa and the night shift"), "{large}");
    for small in ["WHAT", "HOW", "Standing, at the board", "the care manager"] {
        assert!(large.contains(small), "{small}: {large}");
    }
    let usual = text(&drawn(&room, None, COMMON));
    assert!(usual.contains("Ten minutes together"), "{usual}");
}

#[test]
fn a_date_grows_with_the_rest_of_a_plan() {
    let (_, mut room) = scenes().into_iter().find(|(name, _)| *name == "plan").unwrap();
    let due = NaiveDate::from_ymd_opt(2027, 9, 29).map(|day| Shown::Date(Due::Day(day)));
    if let Picture::Plan { cells, .. } = &mut room.picture {
        *cells = vec![("By when".to_owned(), due.into_iter().collect())];
    }
    let size = Size { cols: 180, rows: 60 };
    let large = lines(&drawn(&room, None, size)).iter().filter(|line| !line.is_empty()).count();
    if let Picture::Plan { cells, .. } = &mut room.picture {
        *cells = vec![("By when".to_owned(), vec![Shown::Text("Stop".to_owned())])];
    }
    let one_line = lines(&drawn(&room, None, size)).iter().filter(|line| !line.is_empty()).count();
    assert_eq!(large, one_line);
}

#[test]
fn a_compound_that_is_shown_large_is_broken_at_its_joint_in_the_workshops_language() {
    let (_, mut room) = scenes().into_iter().find(|(name, _)| *name == "spotlight").unwrap();
    if let Picture::Spotlight { text, .. } = &mut room.picture {
        *text = "Omvärldsanalys".to_owned();
    }
    let mut inked = |lang| {
        room.lang = lang;
        lines(&drawn(&room, None, COMMON)).iter().filter(|line| !line.is_empty()).count()
    };
    // English writes its compounds apart, so it has no joints.
    let (broken, whole) = (inked(Lang::Sv), inked(Lang::En));
    assert!(broken > whole + 3, "{broken} rows instead of {whole}");
}
