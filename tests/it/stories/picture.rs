//! Pictures of screens: compares what a story drew with `tests/it/screens/NAME.svg` and the text beside it.
//!
//! `VERKSTAD_ACCEPT=1` replaces the expected picture with the drawn one. Without it nothing in the tree changes; a
//! picture that differs is written to the target folder to look at.

use std::path::PathBuf;

use ratatui::buffer::Buffer;
use verkstad::view::svg::svg;

use crate::package;

/// The folder of the expected pictures.
pub(super) fn folder() -> PathBuf {
    package().join("tests/it/screens")
}

/// The rows of a screen without trailing blanks.
pub(super) fn rows(buffer: &Buffer) -> Vec<String> {
    let row = |y| {
        let mut text = String::new();
        let mut hidden = 0;
        for x in buffer.area.left()..buffer.area.right() {
            // A wide character covers the next cell, whatever is in it.
            if hidden > 0 {
                hidden -= 1;
                continue;
            }
            let symbol = buffer[(x, y)].symbol();
            hidden = unicode_width::UnicodeWidthStr::width(symbol).saturating_sub(1);
            // A space that holds two words together looks like any other.
            text.push_str(if symbol == "\u{a0}" { " " } else { symbol });
        }
        text.trim_end().to_owned()
    };
    (buffer.area.top()..buffer.area.bottom()).map(row).collect()
}

/// Compares with the expected picture; the error says what differs.
pub(super) fn compare(name: &str, buffer: &Buffer) -> Result<(), String> {
    let accept = std::env::var("VERKSTAD_ACCEPT").is_ok_and(|value| value == "1");
    let drawn = [("svg", svg(buffer)), ("txt", rows(buffer).join("\n") + "\n")];
    for (ending, drawn) in drawn {
        let file = format!("{name}.{ending}");
        let expected = folder().join(&file);
        if accept {
            std::fs::create_dir_all(folder()).unwrap();
            std::fs::write(&expected, drawn).unwrap();
        } else if std::fs::read_to_string(&expected).unwrap_or_default() != drawn {
            let seen = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(&file);
            let left = std::fs::write(&seen, drawn)
                .map_or_else(|error| error.to_string(), |()| "left there".to_owned());
            return Err(format!(
                "differs from tests/it/screens/{file}; as drawn now: {} ({left}); VERKSTAD_ACCEPT=1 accepts it",
                seen.display()
            ));
        }
    }
    Ok(())
}

#[test]
fn a_wide_character_takes_one_place_in_the_text() {
    let mut buffer = Buffer::empty(ratatui::layout::Rect::new(0, 0, 8, 2));
    buffer.set_string(0, 0, "a👋b", ratatui::style::Style::new());
    assert_eq!(rows(&buffer), ["a👋b", ""]);
}

#[test]
fn a_picture_that_is_not_there_differs() {
    let buffer = Buffer::empty(ratatui::layout::Rect::new(0, 0, 8, 2));
    let accepting = std::env::var("VERKSTAD_ACCEPT").is_ok();
    assert!(accepting || compare("no-such-picture", &buffer).is_err());
}
