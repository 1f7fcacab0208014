//! Takes words that were struck for good out of a text that is not part of the record: a half-typed line.
//!
//! `journal.rs` rewrites the words in the record, and the shell in files.

use super::{STRUCK, fold};

/// The text without these words, where they stand as whole words: striking "No" leaves "Nobody" alone. The longest go
/// first, because one wording may begin like another.
pub fn without_words<W: AsRef<str>>(text: &str, words: &[W]) -> String {
    longest_first(words).into_iter().fold(text.to_owned(), |text, words| without_one(&text, words))
}

/// Whether one of these stands in any of the texts, however it is spelt: as all of one; if it is several words, also within
/// one.
pub fn say_any(texts: impl IntoIterator<Item = String>, words: &[String]) -> bool {
    let words: Vec<String> =
        words.iter().map(|words| fold(words)).filter(|words| !words.is_empty()).collect();
    let has = |text: &str, words: &String| {
        let within = || format!(" {text} ").contains(&format!(" {words} "));
        text == words || words.contains(' ') && within()
    };
    let says = |text: String| words.iter().any(|words| has(&fold(&text), words));
    texts.into_iter().any(says)
}

/// Sorts wordings, longest first: after a shorter one was struck, the rest of a longer one would no longer be found.
pub fn longest_first<W: AsRef<str>>(words: &[W]) -> Vec<&str> {
    let mut sorted: Vec<&str> = words.iter().map(AsRef::as_ref).filter(|words| !words.is_empty()).collect();
    sorted.sort_by_key(|words| std::cmp::Reverse(words.len()));
    sorted
}

fn without_one(text: &str, words: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut done = 0;
    for (at, found) in text.match_indices(words) {
        let (before, after) = (text.get(..at), text.get(at + found.len()..));
        if joins(before, Some(found)) || joins(Some(found), after) {
            continue;
        }
        out.push_str(text.get(done..at).unwrap_or_default());
        out.push_str(STRUCK);
        done = at + found.len();
    }
    out.push_str(text.get(done..).unwrap_or_default());
    out
}

/// Whether a word runs across the border between the two texts.
fn joins(first: Option<&str>, second: Option<&str>) -> bool {
    let last = first.and_then(|text| text.chars().next_back());
    let next = second.and_then(|text| text.chars().next());
    matches!((last, next), (Some(last), Some(next)) if last.is_alphanumeric() && next.is_alphanumeric())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_wording_that_begins_another_leaves_nothing_of_it() {
        let words = ["Kalle", "Kalle Karlsson"];
        assert_eq!(without_words("ring Kalle Karlsson, och Kalle", &words), "ring ▮▮▮, och ▮▮▮");
    }

    #[test]
    fn a_word_is_not_struck_inside_another() {
        assert_eq!(without_words("Nejlikor? Nej, nej", &["Nej"]), "Nejlikor? ▮▮▮, nej");
        assert_eq!(without_words("Pärna och Ärna", &["rna"]), "Pärna och Ärna");
        assert_eq!(without_words("så! så!", &["så!"]), "▮▮▮ ▮▮▮");
        assert_eq!(without_words("Nej", &["", "x"]), "Nej");
    }
}
