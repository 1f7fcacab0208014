//! Keys that the program makes from a text: [`fold`] is the same for lines that look the same, [`unaccented`] finds
//! words however their letters are typed, and [`slug`] goes into file names. A key never replaces the text on screen.

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

use super::super::words::Lang;
use super::character::{is_gap, is_inside_words, is_punctuation, is_unwanted};

/// The most characters of a slug.
const SLUG_CHARS: usize = 40;
/// The slug of a text without any letter that a slug may have.
const SLUG_DEFAULT: &str = "workshop";

/// The key for near-identical lines: NFKC, case folded, hyphens and apostrophes dropped, other punctuation replaced by
/// a space, spaces collapsed. A text of nothing but punctuation keeps it, so that `!!!` and `???` stay apart. Empty
/// only if the text has nothing visible in it.
///
/// ```
/// use verkstad::workshop::text::fold;
///
/// assert_eq!(fold("För få  händer!"), fold("FÖR FÅ HÄNDER"));
/// assert_ne!(fold("få"), fold("fa"), "an accent makes another word");
/// ```
pub fn fold(text: &str) -> String {
    if let Some(folded) = fold_simple(text) {
        return folded;
    }
    // An accent typed as an apostrophe would decompose. The result is composed again, because some letters fold to
    // their parts.
    let accents = text.chars().map(|c| if c == '´' { '\'' } else { c });
    let folded = accents.nfkc().flat_map(lower).nfkc().filter(|&c| is_gap(c) || !is_unwanted(c));
    strip(folded, text.len())
}

/// Folds a text of simple letters in one go, because opening a day folds ten thousand items.
fn fold_simple(text: &str) -> Option<String> {
    let mut out = String::with_capacity(text.len());
    let mut owed = false;
    for c in text.chars().filter(|&c| !is_inside_words(c)) {
        if c == ' ' || c.is_ascii_punctuation() {
            owed = !out.is_empty();
            continue;
        }
        if !is_simple(c) {
            return None;
        }
        if std::mem::take(&mut owed) {
            out.push(' ');
        }
        match c {
            '!'..='~' => out.push(c.to_ascii_lowercase()),
            'à'..='ö' | 'ø'..='þ' => out.push(c),
            _ => out.extend(lower(c)),
        }
    }
    (!out.is_empty()).then_some(out)
}

/// Characters that NFKC never changes as long as only such characters stand beside them: ASCII, and the letters of
/// Latin-1 and Latin Extended-A that are not compatibility characters.
fn is_simple(c: char) -> bool {
    matches!(c, ' '..='~' | 'À'..='ı' | 'Ĵ'..='ľ' | 'Ł'..='ň' | 'Ŋ'..='ž')
}

/// Folds case by way of the capital letter, so that `ß` and `SS` are the same, and `ς` and `σ`.
fn lower(c: char) -> impl Iterator<Item = char> + Clone {
    let ascii = c.is_ascii().then(|| c.to_ascii_lowercase());
    let other = (!c.is_ascii()).then(|| c.to_uppercase().flat_map(char::to_lowercase));
    ascii.into_iter().chain(other.into_iter().flatten())
}

/// Drops punctuation and collapses spaces.
fn strip(folded: impl Iterator<Item = char> + Clone, capacity: usize) -> String {
    let is_space = |c| is_gap(c) || (is_punctuation(c) && !is_inside_words(c));
    let stripped = collapse(folded.clone().filter(|&c| !is_inside_words(c)), is_space, capacity);
    if stripped.is_empty() { collapse(folded, is_gap, capacity) } else { stripped }
}

/// Replaces each run of spaces by one, and drops those at both ends.
fn collapse(chars: impl Iterator<Item = char>, is_space: impl Fn(char) -> bool, capacity: usize) -> String {
    let mut out = String::with_capacity(capacity);
    let mut owed = false;
    for c in chars {
        if is_space(c) {
            owed = !out.is_empty();
        } else {
            if owed {
                out.push(' ');
                owed = false;
            }
            out.push(c);
        }
    }
    out
}

/// The key for finding by typing: [`fold`]ed, with the accents taken off letters (`Ångra` gives `angra`, `Språk` gives
/// `sprak`, `Gør` gives `gor`).
pub fn unaccented(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in fold(text).nfkd().filter(|&c| !is_combining_mark(c)) {
        match ascii_letters(c) {
            Some(letters) => out.push_str(letters),
            None => out.push(c),
        }
    }
    out
}

/// A text as a part of file names that every system accepts: `a`–`z`, `0`–`9` and single `-` between them, 1 to 40
/// characters, cut between words if that keeps half of it, never a name that Windows reserves. A text without such
/// characters gives `workshop`. Letters are spelled as people in this language do who have none of them: Danes and
/// Norwegians write `aa` for `å`, Swedes `a`.
///
/// ```
/// use verkstad::workshop::text::slug;
/// use verkstad::workshop::words::Lang;
///
/// assert_eq!(slug("Arbetsmiljö & tid: nästa steg", Lang::Sv), "arbetsmiljo-tid-nasta-steg");
/// assert_eq!(slug("Færre møder på gangen", Lang::Da), "faerre-moeder-paa-gangen");
/// ```
pub fn slug(text: &str, lang: Lang) -> String {
    let mut out = String::new();
    // Only this many characters are read, because later ones cannot reach the slug.
    for letter in text.chars().take(4 * SLUG_CHARS).flat_map(char::to_lowercase).nfc() {
        match spelled(letter, lang) {
            Some(letters) => out.push_str(letters),
            None => push_plain(&mut out, letter),
        }
    }
    cut_between_words(&mut out);
    if out.is_empty() {
        return SLUG_DEFAULT.to_owned();
    }
    if is_reserved(&out) { format!("{out}-{SLUG_DEFAULT}") } else { out }
}

/// A letter of Denmark and Norway as people there spell it without it.
fn spelled(letter: char, lang: Lang) -> Option<&'static str> {
    match (letter, lang) {
        ('ø', _) => Some("oe"),
        ('å', Lang::Nb | Lang::Nn | Lang::Da) => Some("aa"),
        _ => None,
    }
}

/// Adds what a slug may have of a letter; for anything else, a single `-` between words.
fn push_plain(out: &mut String, letter: char) {
    for c in std::iter::once(letter).nfkd().flat_map(char::to_lowercase) {
        if c.is_ascii_alphanumeric() {
            out.push(c);
        } else if let Some(letters) = ascii_letters(c) {
            out.push_str(letters);
        } else if !is_combining_mark(c) && !out.is_empty() && !out.ends_with('-') {
            out.push('-');
        }
    }
}

/// The usual spelling of letters that have no decomposition.
fn ascii_letters(c: char) -> Option<&'static str> {
    Some(match c {
        'æ' => "ae",
        'œ' => "oe",
        'ø' => "o",
        'ß' => "ss",
        'þ' => "th",
        'đ' | 'ð' => "d",
        'ŋ' => "n",
        'ŧ' => "t",
        'ł' => "l",
        'ħ' => "h",
        'ı' => "i",
        '\'' | '’' => "",
        _ => return None,
    })
}

/// Cuts to the limit, at a hyphen if the second half has one.
fn cut_between_words(out: &mut String) {
    if out.len() > SLUG_CHARS {
        // Looks one character past the limit: a word that ends right at the limit is whole.
        let at = out.get(..=SLUG_CHARS).and_then(|head| head.rfind('-')).filter(|at| *at >= SLUG_CHARS / 2);
        out.truncate(at.unwrap_or(SLUG_CHARS));
    }
    out.truncate(out.trim_end_matches('-').len());
}

/// Device names of Windows, which no file may have, whatever its extension.
fn is_reserved(slug: &str) -> bool {
    let port = slug.strip_prefix("com").or_else(|| slug.strip_prefix("lpt"));
    matches!(slug, "con" | "prn" | "aux" | "nul")
        || port.is_some_and(|n| n.len() == 1 && n.parse::<u8>().is_ok())
}
