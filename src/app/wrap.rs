//! Text measured in cells: breaking it over lines, cutting it, and how many items make a page.
//!
//! Widths are those that ratatui draws by (`unicode-width` of each grapheme), so that what is measured here fits
//! there. What does not live here: anything that draws.

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

/// Whether every character of the text is a grapheme of one cell: the letters of our languages and their punctuation.
/// Nearly all texts are, and need not be cut by the rules of Unicode each time they are drawn.
pub fn is_plain(text: &str) -> bool {
    text.chars().all(|char| {
        matches!(char, ' '..='~' | '\u{a0}'..='\u{ac}' | '\u{ae}'..='\u{2ff}' | '\u{2010}'..='\u{2027}')
    })
}

/// The graphemes of a text, each with the byte where it begins.
fn graphemes(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let plain = is_plain(text);
    let chars = text.char_indices().filter(move |_| plain);
    let one_each = chars.filter_map(|(at, char)| Some((at, text.get(at..at + char.len_utf8())?)));
    let ruled = if plain { "" } else { text };
    one_each.chain(ruled.grapheme_indices(true))
}

/// The cells of one grapheme; a control character is not drawn and takes none.
fn cells(grapheme: &str) -> usize {
    match grapheme.as_bytes() {
        [b' '..=b'~'] => 1,
        _ if grapheme.contains(char::is_control) => 0,
        _ => grapheme.width(),
    }
}

/// A text broken into lines of at most `width` cells, at spaces and at its own line breaks. Only a word wider
/// than the place is broken inside: after a hyphen or a slash if one is in reach, else between graphemes.
///
/// There is always at least one line, and none begins or ends with the space it was broken at. In a place of no
/// width there are no lines.
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

/// The first line of a text and what comes after it: nothing, when all of it fits.
fn split_line(text: &str, width: usize) -> (&str, &str) {
    // No grapheme takes more cells than bytes.
    if text.len() <= width {
        return (text, "");
    }
    let mut used = 0;
    let mut fits = 0;
    let mut space = None;
    let mut joint = None;
    for (at, grapheme) in graphemes(text) {
        // A break may come at the first space after the last word that fits, hence before the width is checked.
        // Blanks at the beginning of a line are no place to break it.
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

/// A space where a line may be broken: not the one that holds a number and its unit together.
fn is_space(grapheme: &str) -> bool {
    grapheme == " " || grapheme == "\t"
}

/// A text cut to `width` cells, with `…` where something is missing.
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
