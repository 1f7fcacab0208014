//! Words that were struck for good, taken out of a text that is no part of the record: a line that is half typed.
//!
//! What the record holds of them is rewritten in `journal.rs`, the files in the shell.

use super::STRUCK;

/// The text without these words, wherever they stand as whole words: a struck "No" leaves "Nobody" as it is. The
/// longest are taken first, for a wording may begin as another one does.
pub fn without_words<W: AsRef<str>>(text: &str, words: &[W]) -> String {
    longest_first(words).into_iter().fold(text.to_owned(), |text, words| without_one(&text, words))
}

/// Wordings in the order in which they are to be struck: what is left of a longer one would not be found any more.
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

/// Whether one word runs over from a text into the next.
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
