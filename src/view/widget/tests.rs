//! The pieces stay within their area, whatever its size.

use proptest::prelude::*;
use ratatui::style::{Color, Modifier};
use unicode_segmentation::UnicodeSegmentation;

use super::*;

fn ink() -> Style {
    Style::new().fg(Color::Black).bg(Color::White)
}

fn other() -> Style {
    Style::new().fg(Color::White).bg(Color::Blue)
}

fn screen(width: u16, height: u16) -> Buffer {
    Buffer::empty(Rect::new(0, 0, width, height))
}

fn rows(buf: &Buffer) -> Vec<String> {
    buf.content
        .chunks(usize::from(buf.area.width))
        .map(|row| row.iter().map(|cell| cell.symbol()).collect::<String>().trim_end().to_owned())
        .collect()
}

#[test]
fn lines_are_broken_at_spaces() {
    assert_eq!(wrap("too few people at night", 10), ["too few", "people at", "night"]);
    assert_eq!(wrap("too few people", 14), ["too few people"]);
    assert_eq!(wrap("exactly ten", 7), ["exactly", "ten"]);
    assert_eq!(wrap("", 5), [""]);
    assert_eq!(wrap("one\n\ntwo", 5), ["one", "", "two"]);
    assert_eq!(wrap("anything", 0), [""; 0]);
    assert_eq!(wrap("a  b", 2), ["a", "b"]);
}

#[test]
fn only_a_word_wider_than_the_place_is_broken() {
    assert_eq!(wrap("at schemaläggningen now", 8), ["at", "schemalä", "ggningen", "now"]);
    assert_eq!(wrap("kväll-/nattpersonal", 12), ["kväll-/", "nattpersonal"]);
    assert_eq!(wrap("👨‍👩‍👧👨‍👩‍👧👨‍👩‍👧", 4), ["👨‍👩‍👧👨‍👩‍👧", "👨‍👩‍👧"]);
    assert_eq!(wrap("漢字", 1), ["漢", "字"]);
}

#[test]
fn a_hard_space_holds_number_and_unit_together() {
    assert_eq!(wrap("lunch 45\u{a0}min", 9), ["lunch", "45\u{a0}min"]);
}

#[test]
fn a_cut_text_says_so() {
    assert_eq!(truncate("Bemanning", 9), "Bemanning");
    assert_eq!(truncate("Bemanning", 6), "Beman…");
    assert_eq!(truncate("to be", 4), "to…");
    assert_eq!(truncate("漢字", 3), "漢…");
    assert_eq!(truncate("abc", 1), "…");
    assert_eq!(truncate("abc", 0), "");
}

#[test]
fn a_wide_character_is_styled_over_both_its_cells() {
    let mut buf = screen(6, 1);
    assert_eq!(put(&mut buf, 1, 0, "漢a", ink(), 9), 4);
    assert!((1..4).all(|x| buf[(x, 0)].bg == Color::White && buf[(x, 0)].fg == Color::Black));
    assert_eq!(buf[(4, 0)].bg, Color::Reset);
}

#[test]
fn no_text_runs_over_its_width_or_carries_control_bytes() {
    let mut buf = screen(10, 1);
    put(&mut buf, 0, 0, "a\u{1b}[31mb\r\nc", ink(), 5);
    assert_eq!(rows(&buf), ["a[31…"]);
    let mut buf = screen(3, 1);
    put(&mut buf, 2, 0, "漢", ink(), 9);
    assert_eq!(rows(&buf), ["  …"], "half a character is none");
}

#[test]
fn what_is_cut_ends_in_dots_unless_it_was_blank() {
    let mut buf = screen(20, 1);
    assert_eq!(put(&mut buf, 0, 0, "too few people", ink(), 7), 7);
    assert_eq!(rows(&buf), ["too fe…"]);
    assert_eq!(put(&mut buf, 0, 0, " saved  ", ink(), 7), 7);
    assert_eq!(rows(&buf), [" saved"]);
    // Where the screen ends counts too.
    put(&mut buf, 15, 0, "people", ink(), 20);
    assert_eq!(rows(&buf), [" saved         peop…"]);
}

#[test]
fn wrapped_text_that_does_not_fit_ends_in_dots() {
    let mut buf = screen(9, 2);
    assert_eq!(put_wrapped(&mut buf, Rect::new(0, 0, 9, 2), "too few people at night", ink()), 2);
    assert_eq!(rows(&buf), ["too few", "people…"]);
    let mut buf = screen(6, 1);
    put_wrapped(&mut buf, Rect::new(0, 0, 6, 1), "people again", ink());
    assert_eq!(rows(&buf), ["peopl…"]);
}

#[test]
fn fill_takes_away_what_was_there() {
    let mut buf = screen(4, 1);
    put(&mut buf, 0, 0, "abcd", ink().add_modifier(Modifier::BOLD), 4);
    fill(&mut buf, Rect::new(1, 0, 2, 1), other());
    assert_eq!(rows(&buf), ["a  d"]);
    assert_eq!((buf[(1, 0)].bg, buf[(1, 0)].modifier), (Color::Blue, Modifier::empty()));
}

#[test]
fn a_panel_has_a_heading_and_no_frame() {
    let mut buf = screen(12, 3);
    let inner = panel(&mut buf, Rect::new(0, 0, 12, 3), "Themes and more", (other(), ink()));
    assert_eq!(inner, Rect::new(1, 1, 10, 2));
    assert_eq!(rows(&buf), [" Themes an…", "", ""]);
    assert_eq!((buf[(11, 0)].bg, buf[(11, 2)].bg), (Color::Blue, Color::White));
}

#[test]
fn the_footer_drops_the_least_important_first() {
    let hint = |key, text, weight| KeyHint { key, text, weight };
    let hints =
        [hint("Enter", "save", 9), hint("^T", "theme", 1), hint("^Z", "undo", 5), hint("?", "help", 1)];
    let drawn = |width: u16| {
        let mut buf = screen(width, 1);
        footer(&mut buf, Rect::new(0, 0, width, 1), &hints, (other(), ink()));
        rows(&buf).concat()
    };
    assert_eq!(drawn(60), " Enter  save   ^T  theme   ^Z  undo   ?  help");
    // A narrow screen has less between them.
    assert_eq!(drawn(40), " Enter  save  ^T  theme  ^Z  undo");
    assert_eq!(drawn(30), " Enter  save  ^Z  undo");
    assert_eq!(drawn(12), " Enter  save");
    assert_eq!(drawn(11), "");
}

#[test]
fn too_small_says_it_in_the_middle() {
    let mut buf = screen(12, 5);
    too_small(&mut buf, Rect::new(0, 0, 12, 5), "Make the window larger", ink());
    assert_eq!(rows(&buf), ["", "  Make the", "   window", "   larger", ""]);
    assert!(buf.content.iter().all(|cell| cell.bg == Color::White));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(96))]

    #[test]
    fn everything_stays_within_any_buffer(
        size in (0_u16..300, 0_u16..300),
        origin in (0_u16..5, 0_u16..5),
        place in (0_u16..310, 0_u16..310, 0_u16..310, 0_u16..310),
        text in ".{0,60}",
    ) {
        let mut buf = Buffer::empty(Rect::new(origin.0, origin.1, size.0, size.1));
        let area = Rect::new(place.0, place.1, place.2, place.3);
        fill(&mut buf, area, ink());
        if area.height > 0 {
            put(&mut buf, area.x, area.y, &text, ink(), area.width);
        }
        put_wrapped(&mut buf, area, &text, ink());
        put_centred(&mut buf, area, &text, ink());
        let inner = panel(&mut buf, area, &text, (other(), ink()));
        prop_assert!(inner.is_empty() || area.union(inner) == area);
        let hint = KeyHint { key: "^X", text: &text, weight: 1 };
        footer(&mut buf, area, &[hint; 5], (other(), ink()));
        too_small(&mut buf, area, &text, ink());
        for position in buf.area.positions().filter(|at| !area.contains(*at)) {
            prop_assert_eq!(buf.cell(position).map(|cell| cell.bg), Some(Color::Reset));
        }
    }

    #[test]
    fn wrapping_loses_nothing_but_blanks_and_keeps_to_the_width(text in "[a-zåäö👩‍🚀漢 \\-/]{0,80}", width in 2_usize..40) {
        let lines = wrap(&text, width);
        prop_assert!(!lines.is_empty());
        for line in &lines {
            prop_assert!(width_of(line) <= width, "{line:?} in {width}");
        }
        let dense = |text: &str| text.chars().filter(|letter| !letter.is_whitespace()).collect::<String>();
        prop_assert_eq!(dense(&lines.concat()), dense(&text));
        let cut = truncate(&text, width);
        prop_assert!(width_of(&cut) <= width);
        prop_assert!(cut.graphemes(true).count() <= text.graphemes(true).count());
    }
}

/// All characters that are drawn without Unicode segmentation.
fn plain() -> Vec<char> {
    (' '..='\u{2fff}').filter(|char| is_plain(&char.to_string())).collect()
}

#[test]
fn a_plain_character_is_a_grapheme_of_one_cell_whatever_stands_beside_it() {
    let plain = plain();
    assert!(plain.len() > 700 && "åäöæøÅÄÖÆØéü–…“”’".chars().all(|char| plain.contains(&char)));
    for char in &plain {
        for beside in ['a', 'ö', '©', '\u{2010}', '\u{2027}'] {
            let text = format!("{beside}{char}{beside}");
            assert_eq!(
                text.graphemes(true).map(unicode_width::UnicodeWidthStr::width).collect::<Vec<_>>(),
                [1, 1, 1]
            );
        }
    }
}

proptest! {
    #[test]
    fn plain_text_is_drawn_as_ratatui_draws_it(
        text in prop::collection::vec(prop::sample::select(plain()), 0..30),
        (x, max) in (0_u16..20, 0_u16..30),
    ) {
        let text: String = text.into_iter().collect();
        let (mut ours, mut theirs) = (screen(20, 1), screen(20, 1));
        let end = put(&mut ours, x, 0, &text, ink(), max);
        let (there, _) = theirs.set_stringn(x, 0, marked(&text, max.min(20 - x)), usize::from(max), ink());
        prop_assert_eq!(&ours, &theirs);
        prop_assert_eq!(end, there);
    }
}
