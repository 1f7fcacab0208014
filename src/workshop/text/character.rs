//! Sorts characters into the classes that cleaning asks about. The tables are from Unicode 16 (`DerivedCoreProperties`,
//! `emoji-data`), limited to ranges that do not change between versions. `clean` decides what to do with each class.

use unicode_normalization::char::is_combining_mark;
use unicode_width::UnicodeWidthChar;

/// Joins two emoji, or shapes letters in some scripts.
pub(super) const ZWJ: char = '\u{200D}';
/// Keeps two letters from joining, in Persian and Indic scripts.
pub(super) const ZWNJ: char = '\u{200C}';
/// Asks for the coloured form of the character before it.
pub(super) const VS16: char = '\u{FE0F}';
/// Draws a key around a digit.
pub(super) const KEYCAP: char = '\u{20E3}';
/// The flag that a tag sequence turns into the flag of a region.
pub(super) const BLACK_FLAG: char = '\u{1F3F4}';

/// Ends a word: spaces of every width, controls, and the braille cell without dots, which looks like a space.
pub(super) fn is_gap(c: char) -> bool {
    c == ' ' || c.is_control() || c.is_whitespace() || c == '\u{2800}'
}

/// Ends a line where lines are kept.
pub(super) fn is_break(c: char) -> bool {
    matches!(c, '\n' | '\r' | '\u{0B}' | '\u{0C}' | '\u{85}' | '\u{2028}' | '\u{2029}')
}

/// Is invisible, or has no meaning that two people share. Such characters are never stored, except the joiners, VS16
/// and tags that `clean` keeps where they belong.
pub(super) fn is_unwanted(c: char) -> bool {
    is_ignorable(c) || is_format(c) || is_unassigned(c) || (c.width() == Some(0) && !is_mark(c))
}

/// `Default_Ignorable_Code_Point`: bidi controls, zero widths, soft hyphen, fillers, variation selectors, tags.
fn is_ignorable(c: char) -> bool {
    matches!(c,
        '\u{AD}' | '\u{34F}' | '\u{61C}' | '\u{115F}'..='\u{1160}' | '\u{17B4}'..='\u{17B5}'
        | '\u{180B}'..='\u{180F}' | '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}'
        | '\u{2060}'..='\u{206F}' | '\u{3164}' | '\u{FE00}'..='\u{FE0F}' | '\u{FEFF}' | '\u{FFA0}'
        | '\u{FFF0}'..='\u{FFF8}' | '\u{1BCA0}'..='\u{1BCA3}' | '\u{1D173}'..='\u{1D17A}'
        | '\u{E0000}'..='\u{E0FFF}')
}

/// Format characters that are not ignorable, the object replacement character, and the blank note head.
fn is_format(c: char) -> bool {
    matches!(c,
        '\u{600}'..='\u{605}' | '\u{6DD}' | '\u{70F}' | '\u{890}'..='\u{891}' | '\u{8E2}'
        | '\u{FFF9}'..='\u{FFFC}' | '\u{110BD}' | '\u{110CD}' | '\u{13430}'..='\u{1345F}' | '\u{16FE4}'
        | '\u{1D159}')
}

/// Private use, noncharacters, and the planes without assigned characters.
fn is_unassigned(c: char) -> bool {
    matches!(c, '\u{E000}'..='\u{F8FF}' | '\u{FDD0}'..='\u{FDEF}' | '\u{323B0}'..='\u{10FFFF}')
        || u32::from(c) & 0xFFFE == 0xFFFE
}

/// Hangs on the character before it: combining marks, and the Hangul vowels and finals that follow a consonant.
pub(super) fn is_mark(c: char) -> bool {
    c > '\u{2FF}' && (is_combining_mark(c) || is_trailing_jamo(c))
}

/// Hangul vowels and finals. They have no width of their own, so they are kept only after Hangul.
pub(super) fn is_trailing_jamo(c: char) -> bool {
    matches!(c, '\u{1161}'..='\u{11FF}' | '\u{D7B0}'..='\u{D7FB}')
}

/// Characters that a trailing jamo may follow.
pub(super) fn is_hangul(c: char) -> bool {
    matches!(c, '\u{1100}'..='\u{11FF}' | '\u{A960}'..='\u{A97C}' | '\u{AC00}'..='\u{D7FB}')
}

/// Lines, blocks and sextants: a text could use them to draw a frame or a bar that looks like the program's own.
pub(super) fn is_drawing(c: char) -> bool {
    matches!(c, '\u{2500}'..='\u{259F}' | '\u{1FB00}'..='\u{1FBEF}' | '\u{1CC00}'..='\u{1CEBF}')
}

/// May be part of an emoji sequence (roughly `Extended_Pictographic`, plus skin tones).
pub(super) fn is_picture(c: char) -> bool {
    matches!(c,
        '\u{A9}' | '\u{AE}' | '\u{203C}' | '\u{2049}' | '\u{2122}' | '\u{2139}' | '\u{2194}'..='\u{21AA}'
        | '\u{231A}'..='\u{231B}' | '\u{2328}' | '\u{23CF}' | '\u{23E9}'..='\u{23FA}' | '\u{24C2}'
        | '\u{25AA}'..='\u{25AB}' | '\u{25B6}' | '\u{25C0}' | '\u{25FB}'..='\u{25FE}' | '\u{2600}'..='\u{27BF}'
        | '\u{2934}'..='\u{2935}' | '\u{2B05}'..='\u{2B07}' | '\u{2B1B}'..='\u{2B1C}' | '\u{2B50}' | '\u{2B55}'
        | '\u{3030}' | '\u{303D}' | '\u{3297}' | '\u{3299}' | '\u{1F000}'..='\u{1F1E5}'
        | '\u{1F200}'..='\u{1FAFF}')
}

/// A letter or mark of a script that spells words with joiners: Arabic to Mandaic, the Indic scripts, Myanmar, Khmer,
/// Mongolian.
pub(super) fn joins(c: char) -> bool {
    matches!(c,
        '\u{600}'..='\u{8FF}' | '\u{900}'..='\u{DFF}' | '\u{1000}'..='\u{109F}' | '\u{1780}'..='\u{17FF}'
        | '\u{1800}'..='\u{18AF}' | '\u{FB50}'..='\u{FDFF}' | '\u{FE70}'..='\u{FEFC}')
        && (c.is_alphabetic() || is_combining_mark(c))
}

/// The length in bytes of a valid tag sequence at the start of `rest`, which follows a black flag: three to six letters
/// or digits as tags, then the end tag (as in the flags of Scotland and of Sápmi's regions). 0 if there is none.
pub(super) fn tag_sequence(rest: &str) -> usize {
    let is_tag = |c: &char| matches!(c, '\u{E0030}'..='\u{E0039}' | '\u{E0061}'..='\u{E007A}');
    let tags = rest.chars().take(7).take_while(is_tag).count();
    let ends = rest.chars().nth(tags) == Some('\u{E007F}');
    // Every tag takes four bytes, and so does the end tag.
    if (3..=6).contains(&tags) && ends { (tags + 1) * 4 } else { 0 }
}

/// Separates words or sentences; [`super::fold`] ignores these.
pub(super) fn is_punctuation(c: char) -> bool {
    c.is_ascii_punctuation()
        || matches!(c,
            '¡' | '¿' | '«' | '»' | '·' | '§' | '¶' | '´' | '¨' | '\u{2B9}'..='\u{2BF}' | '\u{55A}'..='\u{55F}'
            | '\u{589}'..='\u{58A}' | '\u{5BE}' | '\u{5F3}'..='\u{5F4}' | '\u{60C}'..='\u{60D}' | '\u{61B}'
            | '\u{61D}'..='\u{61F}' | '\u{66A}'..='\u{66D}' | '\u{6D4}' | '\u{964}'..='\u{965}'
            | '\u{2010}'..='\u{2027}' | '\u{2030}'..='\u{205E}' | '\u{3001}'..='\u{3003}'
            | '\u{3008}'..='\u{301F}' | '\u{30FB}')
}

/// Occurs inside words without making another word: hyphens and apostrophes.
pub(super) fn is_inside_words(c: char) -> bool {
    matches!(
        c,
        '-' | '\'' | '`' | '´' | '\u{2010}' | '\u{2011}' | '\u{2018}' | '\u{2019}' | '\u{2BC}' | '\u{2BB}'
    )
}
