//! Text measured in cells: wrapping, truncating, and how many items make a page. Nothing here draws.
//!
//! Widths are those that ratatui draws with (`unicode-width` of each grapheme), so that what fits here fits there.

use std::borrow::Cow;

use unicode_segmentation::UnicodeSegmentation;
use unicode_width::UnicodeWidthStr;

/// How many cells a text takes on one line.
pub fn width_of(text: &str) -> usize {
    if text.is_ascii() {
        return text.bytes().filter(|byte| !byte.is_ascii_control()).count();
    }
    graphemes(text).map(|(_, grapheme)| cells(grapheme)).sum()
}

/// Whether every character is a grapheme one cell wide: our languages' letters and punctuation. Nearly all texts are,
/// and need no Unicode segmentation each time they are drawn.
pub fn is_plain(text: &str) -> bool {
    text.chars().all(|char| {
        matches!(char, ' '..='~' | '\u{a0}'..='\u{ac}' | '\u{ae}'..='\u{2ff}' | '\u{2010}'..='\u{2027}')
    })
}

/// The graphemes of a text, each with its byte offset.
fn graphemes(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let plain = is_plain(text);
    let chars = text.char_indices().filter(move |_| plain);
    let one_each = chars.filter_map(|(at, char)| Some((at, text.get(at..at + char.len_utf8())?)));
    let ruled = if plain { "" } else { text };
    one_each.chain(ruled.grapheme_indices(true))
}

/// The width of a grapheme in cells; 0 for a control character, which is not drawn.
fn cells(grapheme: &str) -> usize {
    match grapheme.as_bytes() {
        [b' '..=b'~'] => 1,
        _ if grapheme.contains(char::is_control) => 0,
        _ => grapheme.width(),
    }
}

/// A text wrapped to lines of at most `width` cells, at spaces and at its own line breaks. A word wider than `width`
/// is broken after a hyphen or a slash if one is in reach, otherwise between graphemes.
///
/// There is always at least one line, and no line begins or ends with the space that it was broken at. A `width` of 0
/// gives no lines.
pub fn wrap(text: &str, width: usize) -> Vec<&str> {
    if width == 0 {
        return Vec::new();
    }
    text.split('\n').flat_map(|paragraph| wrap_paragraph(paragraph.trim_end(), width)).collect()
}

fn wrap_paragraph(text: &str, width: usize) -> Vec<&str> {
    let mut lines = Vec::new();
    let mut rest = text;
    loop {
        let (line, tail) = split_line(rest, width);
        lines.push(line);
        rest = tail;
        if rest.is_empty() {
            return lines;
        }
    }
}

/// The first line of a text and the rest, which is empty when all of it fits.
fn split_line(text: &str, width: usize) -> (&str, &str) {
    // A grapheme never takes more cells than bytes.
    if text.len() <= width {
        return (text, "");
    }
    let mut used = 0;
    let mut fits = 0;
    let mut space = None;
    let mut joint = None;
    for (at, grapheme) in graphemes(text) {
        // The line may break at the first space after the last word that fits, so this comes before the width check.
        // It cannot break at leading blanks.
        let begun = || text.get(..at).is_some_and(|line| !line.trim_start().is_empty());
        if is_space(grapheme) && begun() {
            space = Some(at);
        }
        used += cells(grapheme);
        if used > width && fits > 0 {
            return divided(text, space.or(joint).unwrap_or(fits));
        }
        fits = at + grapheme.len();
        if matches!(grapheme, "-" | "/" | "–") {
            joint = Some(fits);
        }
    }
    (text, "")
}

fn divided(text: &str, at: usize) -> (&str, &str) {
    let (line, tail) = text.split_at_checked(at).unwrap_or((text, ""));
    (line.trim_end(), tail.trim_start())
}

/// A space where a line may break: not the no-break space between a number and its unit.
fn is_space(grapheme: &str) -> bool {
    grapheme == " " || grapheme == "\t"
}

/// A text truncated to `width` cells, with `…` in place of what is cut.
pub fn truncate(text: &str, width: usize) -> Cow<'_, str> {
    if width_of(text) <= width {
        return Cow::Borrowed(text);
    }
    let mut used = 0;
    let fits = graphemes(text).take_while(|(_, grapheme)| {
        used += cells(grapheme);
        used < width
    });
    let end = fits.map(|(_, grapheme)| grapheme.len()).sum();
    let kept = text.get(..end).unwrap_or_default().trim_end();
    Cow::Owned(if width == 0 { String::new() } else { format!("{kept}…") })
}
