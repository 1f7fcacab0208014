//! Entries of an older format exactly as their file holds them. A journal of that format names what it goes on from by
//! the hash of that JSON, which an upgrade changes.

use std::collections::BTreeMap;

use sha2::{Digest as _, Sha256};

use super::digest::hex;

/// The JSON of entries as older versions wrote them, by format and position (from 0), without the spaces and line
/// breaks between their parts: a document that a tool reformatted still fits its journals.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct OlderEntries(BTreeMap<(u32, usize), Box<str>>);

impl OlderEntries {
    /// Keeps the entry at this position, as a file of this format holds it.
    pub(super) fn keep(&mut self, format: u32, place: usize, json: &str) {
        self.0.insert((format, place), without_spaces(json));
    }

    /// Adds what another file holds; an entry that both hold stays as it was.
    pub fn take(&mut self, others: &Self) {
        for (place, json) in &others.0 {
            self.0.entry(*place).or_insert_with(|| json.clone());
        }
    }

    /// The hash of the first `count` entries in that format; `None` unless all of them are here.
    pub fn hash(&self, format: u32, count: usize) -> Option<String> {
        let mut hasher = Sha256::new();
        for place in 0..count {
            hasher.update(self.0.get(&(format, place))?.as_bytes());
            hasher.update(b"\n");
        }
        Some(hex(&hasher.finalize()))
    }
}

/// JSON without the spaces and line breaks between its parts.
fn without_spaces(json: &str) -> Box<str> {
    let (mut in_string, mut escaped) = (false, false);
    let kept = json.chars().filter(|char| {
        let outside = !in_string;
        match char {
            '"' if !escaped => in_string = !in_string,
            _ => {}
        }
        escaped = in_string && !escaped && *char == '\\';
        !(outside && char.is_ascii_whitespace())
    });
    kept.collect::<String>().into()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_spaces_between_parts_are_left_out() {
        let spaced = "{ \"a b\" :\t[ 1 ,\r\n 2 ] , \"c\" : \"x \\\" y \\\\\" , \"d\" : \" \" }";
        assert_eq!(&*without_spaces(spaced), r#"{"a b":[1,2],"c":"x \" y \\","d":" "}"#);
    }

    #[test]
    fn entries_have_a_hash_only_together_and_in_one_format() {
        let mut one = OlderEntries::default();
        one.keep(1, 0, "{ }");
        one.keep(1, 2, "[]");
        assert_eq!(one.hash(1, 0).as_deref(), Some(hex(&Sha256::digest(b"")).as_str()));
        assert_eq!(one.hash(1, 1), Some(hex(&Sha256::digest(b"{}\n"))));
        assert_eq!((one.hash(1, 2), one.hash(2, 1)), (None, None));
        let mut other = OlderEntries::default();
        other.keep(1, 0, "9");
        other.keep(1, 1, "2");
        one.take(&other);
        assert_eq!(one.hash(1, 3), Some(hex(&Sha256::digest(b"{}\n2\n[]\n"))));
    }
}
