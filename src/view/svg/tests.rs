//! A screen as an SVG picture.

use ratatui::layout::Rect;
use ratatui::style::Style;
use unicode_segmentation::UnicodeSegmentation;

use super::*;

fn ink() -> Style {
    Style::new().fg(Color::Rgb(1, 2, 3)).bg(Color::Rgb(255, 255, 255))
}

/// One row of text in one style, as SVG lines without the frame around them.
fn lines(text: &str, style: Style) -> Vec<String> {
    let mut buf = Buffer::empty(Rect::new(0, 0, 12, 1));
    buf.set_style(buf.area, ink());
    buf.set_stringn(0, 0, text, 12, style);
    let picture = svg(&buf);
    picture
        .lines()
        .skip(3)
        .filter(|line| line.starts_with("<rect") || line.starts_with("<text"))
        .map(str::to_owned)
        .collect()
}

#[test]
fn a_small_screen_as_a_picture() {
    let mut buf = Buffer::empty(Rect::new(0, 0, 8, 2));
    buf.set_style(buf.area, ink());
    buf.set_stringn(0, 0, "▀█▄ a<b", 8, ink());
    buf.set_stringn(0, 1, "漢 & c", 8, ink().add_modifier(Modifier::BOLD | Modifier::UNDERLINED));
    insta::assert_snapshot!(svg(&buf));
    assert_eq!(svg(&buf), svg(&buf.clone()));
}

#[test]
fn neighbouring_blocks_are_one_rectangle() {
    let seen = lines("▀▀▀▄", ink());
    assert_eq!(
        seen,
        [
            "<rect x=\"0\" y=\"0\" width=\"30\" height=\"10\" fill=\"#010203\"/>",
            "<rect x=\"30\" y=\"10\" width=\"10\" height=\"10\" fill=\"#010203\"/>",
        ]
    );
}

#[test]
fn every_block_element_covers_its_share_of_the_cell() {
    let share = |symbol| -> usize {
        let parts = blocks(symbol).unwrap_or_else(|| panic!("{symbol} is text"));
        parts.iter().map(|(x, y, _)| x.len() * y.len()).sum()
    };
    let cell = CELL_WIDTH * CELL_HEIGHT;
    let shares = ["█", "▀", "▄", "▌", "▐", "▘", "▚", "▙", "▟"].map(|symbol| share(symbol) * 4 / cell);
    assert_eq!(shares, [4, 2, 2, 2, 2, 1, 2, 3, 3]);
    for symbol in "▁▂▃▅▆▇▉▊▋▍▎▏▔▕▖▗▛▜▝▞░▒▓".graphemes(true) {
        assert!((1..=cell).contains(&share(symbol)), "{symbol}");
    }
    assert!(blocks("a").is_none() && blocks("é").is_none());
}

#[test]
fn reversal_swaps_the_colours_and_words_of_one_style_are_one_text() {
    let seen = lines("of us", ink().add_modifier(Modifier::REVERSED));
    assert_eq!(
        seen,
        [
            "<rect x=\"0\" y=\"0\" width=\"50\" height=\"20\" fill=\"#010203\"/>",
            "<text x=\"0\" y=\"15\" textLength=\"50\" fill=\"#ffffff\">of us</text>",
        ]
    );
}

#[test]
fn a_block_in_the_common_ground_colour_is_drawn_on_another_ground() {
    let white_on_black = Style::new().fg(Color::Rgb(255, 255, 255)).bg(Color::Rgb(0, 0, 0));
    let seen = lines("▄", white_on_black);
    assert_eq!(seen.len(), 2, "{seen:?}");
    assert_eq!(lines("█", white_on_black).len(), 2);
    assert!(
        seen.last().is_some_and(|line| line.contains("y=\"10\"") && line.contains("#ffffff")),
        "{seen:?}"
    );
}

#[test]
fn colours_by_name_and_by_number() {
    assert_eq!(hex(Color::Reset, "#abcdef"), "#abcdef");
    assert_eq!(hex(Color::White, ""), "#ffffff");
    assert_eq!(hex(Color::Red, ""), "#cd0000");
    assert_eq!(hex(Color::Indexed(16), ""), "#000000");
    assert_eq!(hex(Color::Indexed(208), ""), "#ff8700");
    assert_eq!(hex(Color::Indexed(255), ""), "#eeeeee");
}

#[test]
fn an_empty_screen_is_a_picture_too() {
    assert!(svg(&Buffer::empty(Rect::new(0, 0, 0, 0))).ends_with("</svg>\n"));
}
