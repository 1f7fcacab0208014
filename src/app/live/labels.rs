//! Numbers and letters as people type them: `3 7 12 Bemanning`, `-3 +C`, `2 6`.

use crate::workshop::own::Own;
use crate::workshop::rows::Lettered;

/// The labels at the start of a line, and the words after them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Labels<'a> {
    /// The labels in order.
    pub labels: Vec<&'a str>,
    /// The rest of the line.
    pub words: &'a str,
}

impl<'a> Labels<'a> {
    /// Takes leading numbers off a line and, if `letters`, theme letters with a sign: `+C`. Without a sign a letter may
    /// be a word, as in "A volunteer".
    pub fn of(line: &'a str, letters: bool) -> Self {
        let mut labels = Vec::new();
        let mut rest = line.trim();
        while let Some(word) = rest.split([' ', ',']).next().filter(|word| is_label(word, letters)) {
            labels.push(word);
            rest = rest.get(word.len()..).unwrap_or_default().trim_start_matches([' ', ',']);
        }
        Self { labels, words: rest }
    }
}

/// The text with this label, of those that the workshop has once; it means the same in any step.
pub(super) fn own_called(label: &str) -> Option<Own> {
    match Lettered::read(label)? {
        Lettered::Own(number) => Own::numbered(number.parse().ok()?),
        Lettered::Answer(_) | Lettered::SetAside(..) | Lettered::Plan(_) => None,
    }
}

fn is_label(word: &str, letters: bool) -> bool {
    let bare = word.trim_start_matches(['-', '+', '−']);
    let number = !bare.is_empty() && bare.len() <= 4 && bare.bytes().all(|b| b.is_ascii_digit());
    let signed = bare.len() < word.len();
    let letter =
        letters && signed && (1..=2).contains(&bare.len()) && bare.bytes().all(|b| b.is_ascii_uppercase());
    number || letter
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_lead_and_words_follow() {
        let line = Labels::of("3 7, 12 Bemanning på natten", false);
        assert_eq!((line.labels, line.words), (vec!["3", "7", "12"], "Bemanning på natten"));
        let line = Labels::of("A vore bra", false);
        assert_eq!((line.labels, line.words), (vec![], "A vore bra"));
        let line = Labels::of("-3 +C Lugn start", true);
        assert_eq!((line.labels, line.words), (vec!["-3", "+C"], "Lugn start"));
        let line = Labels::of("1 5 A volunteer", true);
        assert_eq!((line.labels, line.words), (vec!["1", "5"], "A volunteer"));
    }
}
