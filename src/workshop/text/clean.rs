//! The one cleaner: raw text in, text that is safe on every terminal, page and file out.
//! First characters are sifted (an allow-list that sees its neighbours), then composed to NFC, then cut to the
//! limits by grapheme. Which characters are which is in `character`, escape sequences in `escape`.

use std::borrow::Cow;

use unicode_normalization::{IsNormalized, UnicodeNormalization, is_nfc_quick};
use unicode_segmentation::UnicodeSegmentation;

use super::character::{
    BLACK_FLAG, KEYCAP, VS16, ZWJ, ZWNJ, is_break, is_drawing, is_gap, is_hangul, is_mark, is_picture,
    is_trailing_jamo, is_unwanted, joins, tag_sequence,
};
use super::escape::after_escape;

/// Marks that may hang on one character. Vietnamese takes two, pointed Hebrew four; more is Zalgo.
const MARKS: usize = 4;
/// Marks let through before composing: composing may take up to three of them into the letter.
const RAW_MARKS: usize = 16;
/// Characters in one grapheme: a family of four with skin tones has eleven; endless chains of joined emoji,
/// conjuncts or jamo would be one cell of kilobytes.
const GRAPHEME_CHARS: usize = 16;
/// How often the passes are repeated until nothing changes. Two are enough for all but crafted input.
const PASSES: usize = 8;

/// What a kind of text may be.
pub(super) struct Limits {
    /// Most graphemes.
    pub graphemes: usize,
    /// Most bytes of UTF-8.
    pub bytes: usize,
    /// Whether line breaks are kept.
    pub breaks: bool,
}

/// A cleaned text, perhaps empty.
pub(super) struct Cleaned {
    /// What is left.
    pub text: String,
    /// Whether the limits cut anything off.
    pub cut: bool,
}

/// Cleans `raw`. Taking something out can bring its neighbours together into something new (an accent to its
/// letter, two halves of a sequence), so the passes run until one changes nothing.
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

/// Whether `raw` is clean as it stands, told from its bytes: nearly everything that is typed in our languages
/// (ASCII, Latin-1, Latin Extended-A, dashes and quotes), where one character is one grapheme.
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

/// Sift, compose, crop.
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

/// The first graphemes of `text`, within the limits.
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

/// Appends a grapheme, without the marks and characters that are too many.
fn push_grapheme(out: &mut String, grapheme: &str) {
    let mut marks = 0;
    for c in grapheme.chars().take(GRAPHEME_CHARS) {
        marks = if is_mark(c) { marks + 1 } else { 0 };
        if marks <= MARKS {
            out.push(c);
        }
    }
}

/// The space that is owed before the next visible character.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Gap {
    None,
    Space,
    Break,
    EmptyLine,
}

/// Sifts characters, one after the other.
struct Sieve<'a> {
    limits: &'a Limits,
    out: String,
    gap: Gap,
    /// Marks in a row at the end of `out`.
    marks: usize,
    /// Whether there was more than the limits can hold, however it composes.
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
            // Composing shortens to a third at most, so that what lies beyond cannot come within the limit.
            if self.out.len() > 3 * self.limits.bytes {
                self.full = true;
                return;
            }
            rest = self.take(c, rest);
        }
    }

    /// Takes one character in, or leaves it; what is left to sift comes back.
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

    /// Owes a space or a break: controls become a space too, since dropping them would join two words.
    fn take_gap<'t>(&mut self, c: char, rest: &'t str) -> &'t str {
        if !(self.limits.breaks && is_break(c)) {
            self.gap = self.gap.max(Gap::Space);
            return rest;
        }
        self.gap = if self.gap < Gap::Break { Gap::Break } else { Gap::EmptyLine };
        if c == '\r' { rest.strip_prefix('\n').unwrap_or(rest) } else { rest }
    }

    /// A flag, with its tags when they spell a region.
    fn take_flag<'t>(&mut self, rest: &'t str) -> &'t str {
        self.show(BLACK_FLAG);
        let (tags, after) = rest.split_at_checked(tag_sequence(rest)).unwrap_or(("", rest));
        self.out.push_str(tags);
        after
    }

    /// A mark is kept where it has something to hang on.
    fn take_mark(&mut self, c: char) {
        let Some(before) = self.before() else { return };
        if self.marks < RAW_MARKS && (!is_trailing_jamo(c) || is_hangul(before)) {
            self.marks += 1;
            self.out.push(c);
        }
    }

    /// Whether a joiner or variation selector does something between its neighbours.
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

    /// Appends a visible character, after the space that is owed. Nothing is owed before the first one.
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
