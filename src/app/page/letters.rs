//! How much space a text takes in big letters, without the font: pages are made where nothing is drawn.
//!
//! All rows of big letters have one size, the smallest that can be read (capitals six pixels high), so that as many as
//! possible fit. The view draws the letters; a test there checks these widths against its font.

use super::{Joints, TextSlot};
use crate::workshop::words::Lang;

/// The letters whose ascenders and descenders set the height of every big text, so that all have one size.
pub const MODEL: &str = "Ag";
/// The height in cells of a line without accented capitals.
const LINE: u16 = 5;
/// The width of a word space in cells.
const SPACE: usize = 6;

/// The width of the hyphen at which a compound is broken.
const HYPHEN: usize = 5;

/// The letters by width in cells; the font also has `’` and the like.
const WIDTHS: [(usize, &str); 11] = [
    (3, "'"),
    (4, ":.,/’"),
    (5, "IJijl!-–()"),
    (6, " \u{a0}frt?\""),
    (7, "cz»«å"),
    (8, "0123456789EFLTksvxy”äéÉ"),
    (9, "ABCPRSVXYZabdeghnopqu+öøü"),
    (10, "DGHKNOQUØÖÜÅÄ"),
    (11, "w—%"),
    (12, "M"),
    (13, "WmÆæ"),
];

/// The height of a line in cells: one more where an accent stands on a capital.
pub fn large_high(text: &str) -> u16 {
    let accented = |letter| matches!(letter, 'Å' | 'Ä' | 'Ö' | 'É' | 'Ü');
    if text.chars().any(accented) { LINE + 1 } else { LINE }
}

/// The width in cells of a text on one line; `None` where the font lacks a character.
pub fn large_width(text: &str) -> Option<usize> {
    text.chars().map(width).sum()
}

fn width(letter: char) -> Option<usize> {
    WIDTHS.iter().find(|(_, letters)| letters.contains(letter)).map(|(width, _)| *width)
}

/// The slot that a text takes in big letters; `None` where a word is too wide or a character has no big form.
pub fn large_slot(text: &str, cols: u16) -> Option<TextSlot> {
    slot_of(text, cols, None)
}

/// The same, with a compound that is too wide broken at its joints, as in what is drawn.
pub fn large_slot_joined(text: &str, cols: u16, lang: Lang) -> Option<TextSlot> {
    slot_of(text, cols, Some(Joints::of(lang)))
}

fn slot_of(text: &str, cols: u16, joints: Option<&Joints>) -> Option<TextSlot> {
    let fits = |width: usize| width <= usize::from(cols);
    let (mut lines, mut used) = (0_u16, 0);
    // As in what is drawn, no line breaks between a number and its unit.
    let breaks = |letter: char| letter.is_whitespace() && letter != '\u{a0}';
    for mut word in text.split(breaks).filter(|word| !word.is_empty()) {
        let mut own = large_width(word)?;
        while !fits(own) {
            let piece = |at: &usize| word.get(..*at).and_then(large_width).map(|piece| piece + HYPHEN);
            let at = joints?.within(word).into_iter().rev().find(|at| piece(at).is_some_and(fits))?;
            word = word.get(at..)?;
            own = large_width(word)?;
            // What comes before it stands above, and so does the piece.
            lines = lines.saturating_add(1);
            used = usize::from(cols);
        }
        let longer = used + SPACE + own;
        if lines == 0 || longer > usize::from(cols) {
            lines = lines.saturating_add(1);
            used = own;
        } else {
            used = longer;
        }
    }
    let rows = lines.saturating_mul(large_high(text) + 1).saturating_sub(1);
    (lines > 0).then_some(TextSlot { rows, large: true })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_takes_the_lines_that_its_words_need() {
        assert_eq!(large_slot("Sunlight", 70), Some(TextSlot { rows: 5, large: true }));
        assert_eq!(large_slot("Sunlight Sunlight", 70), Some(TextSlot { rows: 11, large: true }));
        assert_eq!(large_slot("Öl Sunlight", 70).map(|slot| slot.rows), Some(13));
    }

    #[test]
    fn a_compound_that_is_too_wide_takes_a_line_for_each_of_its_pieces() {
        let rows = |text: &str, lang| large_slot_joined(text, 120, lang).map(|slot| slot.rows);
        assert_eq!(large_slot("Kompetanseutvikling", 120), None);
        assert_eq!(rows("Kompetanseutvikling", Lang::Nb), Some(11));
        assert_eq!(rows("Om kompetanseutvikling nå", Lang::Nb), Some(17));
        assert_eq!(rows("Kompetanse", Lang::Nb), Some(5), "what fits is not broken");
        assert_eq!(rows("Kompetanseutvikling", Lang::En), None);
    }

    #[test]
    fn what_cannot_be_drawn_big_has_no_big_slot() {
        assert_eq!(large_slot("Sunlight", 30), None);
        assert_eq!(large_slot("語", 200), None);
        assert_eq!(large_slot("", 200), None);
    }
}
