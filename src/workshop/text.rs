//! The text that a document may hold: [`Line`] and [`Prose`], which only cleaning can make.
//!
//! Everything that somebody typed or pasted, that a file holds or that the system says passes through here before it is
//! stored or shown. No widget and no terminal can be trusted with raw text: control bytes move the cursor, invisible
//! characters hide, marks pile up into kilobytes in one cell. Two keys live here too: [`fold`], the same for lines that
//! look the same, and [`slug`], for file names. What a text means (dates, minutes) is in `when`; finding similar texts
//! is in `similar`.

use std::fmt;
use std::ops::Deref;

use serde::de::{Error, Visitor};
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use unicode_segmentation::UnicodeSegmentation;

mod any;
mod character;
mod clean;
mod escape;
mod guard;
mod key;
mod sentence;
mod strike;
#[cfg(test)]
mod tests;

pub use any::{AnyText, AnyTextMut};
pub use guard::{guarded, unguarded};
pub use key::{fold, slug, unaccented};
pub use sentence::sentences;
pub use strike::{longest_first, say_any, without_words};

use clean::{Limits, clean};

/// What a line of a list begins with, in what people write elsewhere.
pub const BULLETS: [char; 14] =
    ['•', '-', '*', '–', '—', '·', '◦', '○', '●', '▪', '■', '‣', '\u{f0b7}', '\u{f0a7}'];

/// A line without the bullet that it begins with.
pub fn without_bullet(line: &str) -> &str {
    let line = line.trim();
    let rest = line.strip_prefix(BULLETS).filter(|rest| rest.starts_with(char::is_whitespace));
    rest.unwrap_or(line).trim()
}

/// What replaces a text that was struck for good.
const STRUCK: &str = "▮▮▮";

/// More than anybody can type or paste.
const UNCUT: usize = 1 << 28;

/// Makes one of the two text types; they differ only in their limits.
macro_rules! text_type {
    ($(#[$doc:meta])* $name:ident, $limits:expr, $expected:literal) => {
        $(#[$doc])*
        #[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(String);

        impl $name {
            const LIMITS: Limits = $limits;

            /// Cleans `raw` and cuts it to the limits; `None` if nothing visible is left. Cleaning a clean text changes
            /// nothing.
            ///
            /// ```
            /// use verkstad::workshop::text::{Line, Prose};
            ///
            /// let pasted = "  Mer tid\tför\n samtal\u{7} ";
            /// assert_eq!(Line::clean(pasted).unwrap(), "Mer tid för samtal");
            /// assert_eq!(Prose::clean(pasted).unwrap(), "Mer tid för\nsamtal", "prose keeps its lines");
            /// assert_eq!(Line::clean("\u{200b} \u{1b}"), None, "nothing that can be seen");
            /// ```
            pub fn clean(raw: &str) -> Option<Self> {
                Self::truncated(raw).0
            }

            /// Like [`Self::clean`], and whether the limits cut anything off the end.
            pub fn truncated(raw: &str) -> (Option<Self>, bool) {
                let cleaned = clean(raw, &Self::LIMITS);
                ((!cleaned.text.is_empty()).then_some(Self(cleaned.text)), cleaned.cut)
            }

            /// Cleans `raw` and cuts nothing, for what is still being typed; may be empty.
            pub fn uncut(raw: &str) -> String {
                clean(raw, &Limits { graphemes: UNCUT, bytes: UNCUT, ..Self::LIMITS }).text
            }

            /// How many graphemes of `raw`, once it is cleaned, are over the limit.
            pub fn over(raw: &str) -> usize {
                Self::uncut(raw).graphemes(true).count().saturating_sub(Self::LIMITS.graphemes)
            }

            /// Whether this text was struck for good.
            pub fn is_struck(&self) -> bool {
                self.as_str() == STRUCK
            }

            /// The text that replaces a struck one: `▮▮▮`.
            pub fn struck() -> Self {
                Self(STRUCK.to_owned())
            }

            /// The text as a plain string.
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl Deref for $name {
            type Target = str;

            fn deref(&self) -> &str {
                &self.0
            }
        }

        impl AsRef<str> for $name {
            fn as_ref(&self) -> &str {
                &self.0
            }
        }

        impl From<$name> for String {
            fn from(text: $name) -> Self {
                text.0
            }
        }

        impl PartialEq<str> for $name {
            fn eq(&self, other: &str) -> bool {
                self.0 == other
            }
        }

        impl PartialEq<&str> for $name {
            fn eq(&self, other: &&str) -> bool {
                self.0 == *other
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.pad(&self.0)
            }
        }

        /// Shows only the length in characters: what participants wrote must not end up in a crash report.
        impl fmt::Debug for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                write!(f, "{}({} characters)", stringify!($name), self.0.chars().count())
            }
        }

        impl Serialize for $name {
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(&self.0)
            }
        }

        #[cfg(test)]
        impl schemars::JsonSchema for $name {
            fn schema_name() -> std::borrow::Cow<'static, str> {
                stringify!($name).into()
            }

            // The schema has no pattern, because a text that is too long or not clean can still be read; it is cleaned
            // then.
            fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
                schemars::json_schema!({ "type": "string", "minLength": 1 })
            }
        }

        /// Cleans while reading, since a file may come from anywhere. A text that cleaning changes is accepted as
        /// cleaned; a text with nothing visible in it is an error.
        impl<'de> Deserialize<'de> for $name {
            fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                struct Cleaning;
                impl Visitor<'_> for Cleaning {
                    type Value = $name;

                    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                        f.write_str($expected)
                    }

                    fn visit_str<E: Error>(self, raw: &str) -> Result<$name, E> {
                        // The error does not quote the text, because it may end up in a log.
                        $name::clean(raw).ok_or_else(|| E::custom(concat!("not ", $expected)))
                    }
                }
                deserializer.deserialize_str(Cleaning)
            }
        }
    };
}

text_type! {
    /// One line of text: 1 to 280 graphemes, at most 4,096 bytes of UTF-8, no line break, trimmed, NFC.
    Line, Limits { graphemes: 280, bytes: 4_096, breaks: false }, "a line with something visible in it"
}

text_type! {
    /// Text that keeps its line breaks: 1 to 4,000 graphemes, at most 65,536 bytes of UTF-8, NFC. Its lines are
    /// trimmed, its breaks are `
    /// `, and at most one empty line separates two others.
    Prose, Limits { graphemes: 4_000, bytes: 65_536, breaks: true }, "a text with something visible in it"
}

/// The longest piece into which a single word is split, in characters: a grapheme has at most sixteen.
const PIECE: usize = 250;

impl Line {
    /// Splits `raw` into as many lines as it takes, between words where that is possible, so that nothing is cut off.
    /// Empty if nothing visible is left.
    ///
    /// ```
    /// use verkstad::workshop::text::Line;
    ///
    /// let long = "mer tid ".repeat(50);
    /// let lines = Line::split(&long);
    /// assert_eq!(lines.len(), 2);
    /// assert_eq!(lines.iter().map(|line| line.as_str()).collect::<Vec<_>>().join(" "), long.trim());
    /// ```
    pub fn split(raw: &str) -> Vec<Self> {
        Self::split_behind(["", ""], raw)
    }

    /// The same where something stands before what is split: one thing in the first line, another in those that follow.
    pub fn split_behind([first, other]: [&str; 2], raw: &str) -> Vec<Self> {
        let uncut = Self::uncut(raw);
        if uncut.is_empty() {
            return Vec::new();
        }
        let (whole, cut) = Self::truncated(&format!("{first}{uncut}"));
        if !cut {
            return whole.into_iter().collect();
        }
        let before = first.chars().count().max(other.chars().count());
        let most = PIECE.saturating_sub(before).max(1);
        let pieces = uncut.split(' ').flat_map(|word| {
            let chars: Vec<char> = word.chars().collect();
            chars.chunks(most).map(|piece| piece.iter().collect::<String>()).collect::<Vec<_>>()
        });
        let (mut lines, mut text) = (Vec::new(), first.to_owned());
        // Whether something is in this line besides what stands before it.
        let mut begun = false;
        for piece in pieces {
            let longer = if begun { format!("{text} {piece}") } else { format!("{text}{piece}") };
            if begun && Self::truncated(&longer).1 {
                lines.extend(Self::clean(&text));
                text = format!("{other}{piece}");
            } else {
                text = longer;
            }
            begun = true;
        }
        lines.extend(Self::clean(&text));
        lines
    }
}

impl From<Line> for Prose {
    /// Keeps the text as it is: a line is always within the limits of prose.
    fn from(line: Line) -> Self {
        Self(line.0)
    }
}
