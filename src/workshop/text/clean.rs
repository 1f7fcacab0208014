//! The only cleaner: takes raw text and returns text that is safe on every terminal, page and file. It first sifts the
//! characters (an allow-list that looks at neighbours), then composes them to NFC, then cuts the text to its limits by
//! grapheme. `character` says which characters are which, `escape` where escape sequences end.

use std::borrow::Cow;

use unicode_normalization::{IsNormalized, UnicodeNormalization, is_nfc_quick};
use unicode_segmentation::UnicodeSegmentation;

use super::character::{
    BLACK_FLAG, KEYCAP, VS16, ZWJ, ZWNJ, is_break, is_drawing, is_gap, is_hangul, is_mark, is_picture,
    is_trailing_jamo, is_unwanted, joins, tag_sequence,
};
use super::escape::after_escape;

/// The most marks on one character. Vietnamese needs two, pointed Hebrew four; more is Zalgo.
const MARKS: usize = 4;
/// The most marks let through before composing, which may turn up to three of them into one letter.
const RAW_MARKS: usize = 16;
/// The most characters in one grapheme. A family of four with skin tones has eleven; endless chains of joined emoji,
/// conjuncts or jamo would make one cell of kilobytes.
const GRAPHEME_CHARS: usize = 16;
/// The most passes. Two suffice for all but crafted input.
const PASSES: usize = 8;

/// The limits of a type of text.
pub(super) struct Limits {
    /// The most graphemes.
    pub graphemes: usize,
    /// The most bytes of UTF-8.
    pub bytes: usize,
    /// Whether line breaks are kept.
    pub breaks: bool,
}

/// A cleaned text, possibly empty.
pub(super) struct Cleaned {
    /// The text that is left.
    pub text: String,
    /// Whether the limits cut anything off.
    pub cut: bool,
}

/// Cleans `raw`. Removing something can bring its neighbours together into something new (an accent and a letter, two
/// halves of a sequence), so passes are made until one changes nothing.
pub(super) fn clean(raw: &str, limits: &Limits) -> Cleaned {
    if is_plain(raw, limits) {
        return Cleaned { text: raw.to_owned(), cut: false };
    }
    let mut cleaned = pass(raw, limits);
    for _ in 0..PASSES {
        let again = pass(&cleaned.text, limits);
        if again.text == cleaned.text {
            break;
        }
        cleaned = Cleaned { text: again.text, cut: cleaned.cut || again.cut };
    }
    cleaned
}

/// Whether `raw` is clean already, judging by its bytes alone. True of nearly everything typed in our languages (ASCII,
/// Latin-1, Latin Extended-A, dashes and quotes), where one character is one grapheme.
fn is_plain(raw: &str, limits: &Limits) -> bool {
    let mut bytes = raw.bytes();
    let (mut before, mut graphemes) = (b' ', 0_usize);
    while let Some(byte) = bytes.next() {
        let fits = match byte {
            b' ' => before != b' ' && before != b'\n',
            b'\n' => limits.breaks && before != b' ' && before != b'\n',
            b'!'..=b'~' => true,
            0xC2 => matches!(bytes.next(), Some(0xA1..=0xAC | 0xAE..=0xBF)),
            0xC3..=0xC5 => bytes.next().is_some(),
            0xE2 => bytes.next() == Some(0x80) && matches!(bytes.next(), Some(0x90..=0xA6)),
            _ => false,
        };
        if !fits {
            return false;
        }
        before = byte;
        graphemes += 1;
    }
    before != b' ' && before != b'\n' && graphemes <= limits.graphemes && raw.len() <= limits.bytes
}

/// One pass: sift, compose, cut.
fn pass(raw: &str, limits: &Limits) -> Cleaned {
    let mut sieve = Sieve::new(limits);
    sieve.sift(raw);
    let composed = match is_nfc_quick(sieve.out.chars()) {
        IsNormalized::Yes => Cow::Borrowed(sieve.out.as_str()),
        IsNormalized::No | IsNormalized::Maybe => Cow::Owned(sieve.out.nfc().collect()),
    };
    let mut cleaned = crop(&composed, limits);
    cleaned.cut |= sieve.full;
    cleaned
}

/// As many graphemes from the start of `text` as the limits allow.
fn crop(text: &str, limits: &Limits) -> Cleaned {
    let mut out = String::with_capacity(text.len().min(limits.bytes));
    let mut cut = false;
    for (count, grapheme) in text.graphemes(true).enumerate() {
        let end = out.len();
        push_grapheme(&mut out, grapheme);
        if count >= limits.graphemes || out.len() > limits.bytes {
            out.truncate(end);
            cut = true;
            break;
        }
    }
    out.truncate(out.trim_end().len());
    Cleaned { text: out, cut }
}

/// Appends a grapheme, without the marks and characters beyond the limit.
fn push_grapheme(out: &mut String, grapheme: &str) {
    let mut marks = 0;
    for c in grapheme.chars().take(GRAPHEME_CHARS) {
        marks = if is_mark(c) { marks + 1 } else { 0 };
        if marks <= MARKS {
            out.push(c);
        }
    }
}

/// The space that must come before the next visible character.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Gap {
    None,
    Space,
    Break,
    EmptyLine,
}

/// Sifts characters one by one.
struct Sieve<'a> {
    limits: &'a Limits,
    out: String,
    gap: Gap,
    /// How many marks in a row `out` ends with.
    marks: usize,
    /// Whether the text exceeds the limits however it composes.
    full: bool,
}

impl<'a> Sieve<'a> {
    fn new(limits: &'a Limits) -> Self {
        Self { limits, out: String::new(), gap: Gap::None, marks: 0, full: false }
    }

    fn sift(&mut self, raw: &str) {
        let mut rest = raw;
        while let Some(c) = rest.chars().next() {
            rest = rest.get(c.len_utf8()..).unwrap_or_default();
            // Composing shortens a text to a third at most, so what lies beyond cannot come within the limit.
            if self.out.len() > 3 * self.limits.bytes {
                self.full = true;
                return;
            }
            rest = self.take(c, rest);
        }
    }

    /// Takes or skips one character, and returns what is left to sift.
    fn take<'t>(&mut self, c: char, rest: &'t str) -> &'t str {
        if let Some(after) = c.is_control().then(|| after_escape(c, rest)).flatten() {
            return after;
        }
        if is_gap(c) {
            return self.take_gap(c, rest);
        }
        match c {
            BLACK_FLAG => return self.take_flag(rest),
            ZWJ | ZWNJ | VS16 => {
                if self.keeps_joiner(c, rest.chars().next()) {
                    self.out.push(c);
                }
            }
            _ if is_unwanted(c) => {}
            _ if is_mark(c) => self.take_mark(c),
            _ if is_drawing(c) => self.show('·'),
            _ => self.show(c),
        }
        rest
    }

    /// Notes that a space or break must follow. Controls become a space as well, because dropping them would join two
    /// words.
    fn take_gap<'t>(&mut self, c: char, rest: &'t str) -> &'t str {
        if !(self.limits.breaks && is_break(c)) {
            self.gap = self.gap.max(Gap::Space);
            return rest;
        }
        self.gap = if self.gap < Gap::Break { Gap::Break } else { Gap::EmptyLine };
        if c == '\r' { rest.strip_prefix('\n').unwrap_or(rest) } else { rest }
    }

    /// Takes a flag, with its tags if they spell a region.
    fn take_flag<'t>(&mut self, rest: &'t str) -> &'t str {
        self.show(BLACK_FLAG);
        let (tags, after) = rest.split_at_checked(tag_sequence(rest)).unwrap_or(("", rest));
        self.out.push_str(tags);
        after
    }

    /// Keeps a mark if it has something to hang on.
    fn take_mark(&mut self, c: char) {
        let Some(before) = self.before() else { return };
        if self.marks < RAW_MARKS && (!is_trailing_jamo(c) || is_hangul(before)) {
            self.marks += 1;
            self.out.push(c);
        }
    }

    /// Whether a joiner or variation selector has an effect between its neighbours.
    fn keeps_joiner(&self, c: char, next: Option<char>) -> bool {
        let Some(before) = self.before() else { return false };
        let in_word = joins(before) && next.is_some_and(joins);
        match c {
            VS16 if before.is_ascii() => matches!(before, '0'..='9' | '#' | '*') && next == Some(KEYCAP),
            VS16 => is_picture(before),
            ZWJ => in_word || ((is_picture(before) || before == VS16) && next.is_some_and(is_picture)),
            _ => in_word,
        }
    }

    /// The character that the next one would touch.
    fn before(&self) -> Option<char> {
        if self.gap == Gap::None { self.out.chars().next_back() } else { None }
    }

    /// Appends a visible character, after the space that must come first; the first character needs no space.
    fn show(&mut self, c: char) {
        if !self.out.is_empty() {
            self.out.push_str(match self.gap {
                Gap::None => "",
                Gap::Space => " ",
                Gap::Break => "\n",
                Gap::EmptyLine => "\n\n",
            });
        }
        self.gap = Gap::None;
        self.marks = 0;
        self.out.push(c);
    }
}
