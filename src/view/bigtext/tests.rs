//! Big letters: what fits, and what is drawn.

use proptest::prelude::*;
use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::style::{Color, Style};

use super::*;
use crate::workshop::words::Lang;

const ALL: &str = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz:;.,…·!?-–—+*=<>→←%&#@§°€/'\"\
    ‘’“”„»«()[]ÅÄÖÆØåäöæøÉéÜüÀÁÂÇÈÊËÍÎÏÐÑÒÓÔÕÚÛÝÞàáâçèêëíîïðñòóôõúûýþÿĄąĆćČčĐđĘęŁłŃńŊŋŚśŠšŦŧŹźŻżŽžß";

fn true_colour() -> Style {
    Style::new().fg(Color::Rgb(10, 10, 10)).bg(Color::Rgb(250, 250, 250))
}

/// A text drawn on a screen of its own size.
fn drawn(big: &BigText<'_>, glyphs: &Glyphs, style: Style) -> Buffer {
    let width = big.width(glyphs).unwrap_or(0);
    let mut buf = Buffer::empty(Rect::new(0, 0, width, big.height()));
    big.render(glyphs, buf.area, &mut buf, style);
    buf
}

fn picture(buf: &Buffer) -> Vec<String> {
    buf.content
        .chunks(usize::from(buf.area.width))
        .map(|row| row.iter().map(|cell| cell.symbol()).collect::<String>().trim_end().to_owned())
        .collect()
}

#[test]
fn every_promised_character_has_an_outline() {
    let glyphs = Glyphs::new();
    for letter in ALL.chars() {
        let (low, high) = glyphs.extent(letter).unwrap_or_else(|| panic!("no {letter}"));
        assert!(high > low, "{letter} is empty");
        let raster = glyphs.raster(letter, 14).unwrap_or_else(|| panic!("no {letter}"));
        assert!(raster.coverage.iter().any(|covered| *covered > 127), "{letter} leaves no ink");
    }
    assert!(glyphs.advance(' ', 14) > Some(2));
    assert_eq!(glyphs.extent('ж'), None);
}

#[test]
fn the_font_is_not_parsed_before_a_letter_is_asked_for() {
    let glyphs = Glyphs::new();
    assert!(!glyphs.parsed());
    assert!(BigText::new("12:34", 5).fits(&glyphs, 80));
    assert!(glyphs.parsed());
}

#[test]
fn a_clock_in_two_colours() {
    let style = Style::new().fg(Color::Black).bg(Color::White);
    let seen = picture(&drawn(&BigText::new("12:34", 5), &Glyphs::new(), style));
    insta::assert_snapshot!(seen.join("\n"));
}

#[test]
fn nordic_letters_keep_their_marks() {
    let style = Style::new().fg(Color::Black).bg(Color::White);
    let seen = picture(&drawn(&BigText::new("Åäöæø", 8), &Glyphs::new(), style));
    insta::assert_snapshot!(seen.join("\n"));
}

#[test]
fn pixels_are_on_or_off_without_true_colour_and_blended_with_it() {
    let glyphs = Glyphs::new();
    let big = BigText::new("Roast", 8);
    let plain = drawn(&big, &glyphs, Style::new().fg(Color::Black).bg(Color::White));
    assert!(plain.content.iter().all(|cell| [Color::Black, Color::White].contains(&cell.fg)));
    assert!(plain.content.iter().all(|cell| [Color::Black, Color::White].contains(&cell.bg)));
    let smooth = drawn(&big, &glyphs, true_colour());
    let between = |colour| matches!(colour, Color::Rgb(r, _, _) if r > 30 && r < 230);
    assert!(smooth.content.iter().any(|cell| between(cell.fg)));
    assert!(smooth.content.iter().all(|cell| cell.fg != Color::Reset && cell.bg != Color::Reset));
}

#[test]
fn it_can_be_read_where_there_are_no_colours_at_all() {
    let none = Style::new().fg(Color::Reset).bg(Color::Reset);
    let seen = picture(&drawn(&BigText::new("12", 4), &Glyphs::new(), none)).join("\n");
    assert!(seen.contains('█') && seen.contains('▀') && seen.contains(' '), "{seen}");
}

#[test]
fn all_digits_take_the_same_place_at_every_size() {
    let glyphs = Glyphs::new();
    for cap in LEAST_CAP..90 {
        for digit in '0'..='9' {
            assert_eq!(glyphs.advance(digit, cap), glyphs.advance('0', cap));
            let Some(raster) = glyphs.raster(digit, cap) else { panic!("{digit} at {cap}") };
            let last = (0..raster.width)
                .rfind(|x| raster.coverage.iter().skip(*x).step_by(raster.width).any(|c| *c > 127));
            let right = raster.left + last.map_or(0, |x| x as i32);
            assert!(Some(right) < glyphs.advance('0', cap), "{digit} at {cap} runs into the next");
        }
    }
}

#[test]
fn a_second_of_the_clock_changes_one_digit_and_rasterises_nothing() {
    let glyphs = Glyphs::new();
    let draw = |text: &str| {
        let mut buf = Buffer::empty(Rect::new(0, 0, 100, 10));
        BigText::new(text, 10).render(&glyphs, buf.area, &mut buf, true_colour());
        buf
    };
    let before = draw("12:34");
    let now = draw("12:35");
    let cached = glyphs.cached();
    assert_eq!(draw("12:34"), before);
    assert_eq!(glyphs.cached(), cached);
    let changed: Vec<u16> = before.diff(&now).iter().map(|(x, _, _)| *x).collect();
    let digit = glyphs.advance('0', 20).unwrap_or(0) as u16;
    assert!(!changed.is_empty());
    let (least, most) = (changed.iter().min().unwrap_or(&0), changed.iter().max().unwrap_or(&0));
    assert!(most - least <= digit, "{least} to {most}");
}

#[test]
fn the_cache_does_not_grow_for_ever() {
    let glyphs = Glyphs::new();
    for cap in 6..40 {
        for letter in ALL.chars() {
            let _ = glyphs.raster(letter, cap);
        }
    }
    assert!(glyphs.cached() <= 600);
}

#[test]
fn a_missing_character_or_too_few_rows_do_not_fit() {
    let glyphs = Glyphs::new();
    assert!(!BigText::new("Чай", 8).fits(&glyphs, 200));
    assert!(!BigText::new("12:34", 2).fits(&glyphs, 200));
    assert!(BigText::new("12:34", 3).fits(&glyphs, 200));
    assert!(!BigText::new("Framtid", 3).fits(&glyphs, 200));
    assert!(BigText::new("Framtid", 4).fits(&glyphs, 200));
    assert!(!BigText::new("Åg", 4).fits(&glyphs, 200));
    assert!(!BigText::new("12:34", 8).fits(&glyphs, 20));
    assert_eq!(BigText::largest("Чай", &glyphs, 200, 60, 20), None);
}

#[test]
fn a_heading_is_broken_at_spaces_when_the_height_allows_it() {
    let glyphs = Glyphs::new();
    let text = "What we want to change";
    let one = BigText::new(text, 5).width(&glyphs).unwrap_or(0);
    let wrapped =
        BigText::wrapped_like(text, "", 5, &glyphs, (one - 1, 11), None).map(|big| big.lines.join("|"));
    assert_eq!(wrapped.as_deref(), Some("What we want to|change"));
    assert_eq!(
        BigText::wrapped_like(text, "", 5, &glyphs, (one - 1, 10), None),
        None,
        "no room for a second line"
    );
    assert_eq!(
        BigText::wrapped_like(text, "", 5, &glyphs, (20, 100), None),
        None,
        "the longest word is wider"
    );
    assert_eq!(
        BigText::wrapped_like(text, "", 5, &glyphs, (one, 5), None).map(|big| big.lines.len()),
        Some(1)
    );
}

#[test]
fn the_largest_setting_uses_the_room_and_stays_in_it() {
    let glyphs = Glyphs::new();
    let Some(big) = BigText::largest("Bottenlista", &glyphs, 116, 12, 12) else { panic!("does not fit") };
    assert!(big.fits(&glyphs, 116) && big.height() <= 12);
    assert!(BigText::wrapped_like("Bottenlista", "", big.rows + 1, &glyphs, (116, 12), None).is_none());
    assert_eq!(BigText::largest("12:34", &glyphs, 300, 9, 7).map(|big| big.rows), Some(7));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn it_draws_into_any_place(
        text in "[A-Za-zÅÄÖåäöæøé0-9:!? ]{0,30}",
        rows in 0_u16..60,
        size in (0_u16..300, 0_u16..100),
        area in (0_u16..300, 0_u16..300, 0_u16..300, 0_u16..300),
    ) {
        let glyphs = Glyphs::new();
        let mut buf = Buffer::empty(Rect::new(3, 2, size.0, size.1));
        let area = Rect::new(area.0, area.1, area.2, area.3);
        BigText::new(&text, rows).render(&glyphs, area, &mut buf, true_colour());
        let untouched = |x, y| !area.contains((x, y).into());
        for position in buf.area.positions().filter(|at| untouched(at.x, at.y)) {
            prop_assert_eq!(buf.cell(position).map(|cell| cell.bg), Some(Color::Reset));
        }
        if let Some(set) = BigText::largest(&text, &glyphs, area.width, area.height, 30) {
            prop_assert!(set.fits(&glyphs, area.width));
            prop_assert!(set.height() <= area.height);
        }
    }
}

#[test]
fn between_words_is_more_air_than_between_letters() {
    let style = Style::new().fg(Color::Black).bg(Color::White);
    for rows in 4..9 {
        let buf = drawn(&BigText::new("Hur får vi", rows), &Glyphs::new(), style);
        let seen = picture(&buf);
        let blank = |at| seen.iter().all(|row| row.chars().nth(at).is_none_or(|symbol| symbol == ' '));
        let ink: Vec<usize> = (0..usize::from(buf.area.width)).filter(|at| !blank(*at)).collect();
        let mut gaps: Vec<usize> = ink.windows(2).map(|pair| pair[1] - pair[0] - 1).collect();
        gaps.sort_unstable();
        let [.., between_letters, one, two] = gaps[..] else { panic!("{gaps:?}") };
        assert!(one > between_letters + 1 && two > between_letters + 1, "{rows} rows: {gaps:?}");
    }
}

#[test]
fn a_compound_grows_when_it_is_broken_at_its_joint() {
    let glyphs = Glyphs::new();
    let set = |text: &'static str, lang, width| {
        let big = BigText::largest_joined(text, Joints::of(lang), &glyphs, (width, 20), 10);
        big.map(|big| (big.lines.join("|"), big.rows))
    };
    for (lang, word, width, broken) in [
        (Lang::Sv, "Omvärldsanalys", 72, "Omvärlds-|analys"),
        (Lang::Sv, "Verksamhetsutveckling", 110, "Verksamhets-|utveckling"),
        (Lang::Nb, "Kompetanseutvikling", 110, "Kompetanse-|utvikling"),
        (Lang::Nn, "Brukarmedverknad", 90, "Brukar-|medverknad"),
    ] {
        let (lines, rows) = set(word, lang, width).unwrap_or_default();
        assert_eq!(lines, broken);
        let whole = BigText::largest(word, &glyphs, width, 20, 10).map_or(0, |big| big.rows);
        assert!(rows * 2 >= whole * 3, "{word}: {rows} instead of {whole}");
    }
    // What fits nearly as large stays whole, and so does a word of unknown parts, at the largest size at which it fits.
    assert_eq!(set("Omvärldsanalys", Lang::Sv, 200), Some(("Omvärldsanalys".to_owned(), 10)));
    assert_eq!(set("Omvärldsanalys", Lang::Sv, 150), Some(("Omvärldsanalys".to_owned(), 8)));
    let (lines, rows) = set("Brukarombudsmannen", Lang::Sv, 200).unwrap_or_default();
    assert_eq!((lines.as_str(), rows > 3), ("Brukarombudsmannen", true));
    assert_eq!(set("Brukarombudsmannen", Lang::Sv, 60), None, "and in ordinary letters where none does");
}
