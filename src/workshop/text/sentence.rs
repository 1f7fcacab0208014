//! The sentences of a longer text, each a row where people read it page by page.

/// The most bytes of a piece: as much as fits on the smallest page. A longer sentence is divided between words.
const MOST: usize = 160;

/// The sentences of a text in order, without what is between them. A line break ends a sentence too.
pub fn sentences(text: &str) -> Vec<&str> {
    text.lines().flat_map(of_line).collect()
}

fn of_line(line: &str) -> Vec<&str> {
    let mut found = Vec::new();
    let mut rest = line.trim();
    while !rest.is_empty() {
        let (piece, tail) = rest.split_at_checked(end_of_first(rest)).unwrap_or((rest, ""));
        found.push(piece.trim_end());
        rest = tail.trim_start();
    }
    found
}

/// Where the first sentence ends, or the last word of it that still fits.
fn end_of_first(text: &str) -> usize {
    let mut last_space = None;
    for (at, space) in text.match_indices(' ') {
        let (before, behind) = (text.get(..at).unwrap_or_default(), text.get(at + space.len()..));
        let begins = behind.and_then(|behind| behind.chars().next()).is_some_and(|c| !c.is_lowercase());
        if at > MOST {
            return last_space.unwrap_or(at);
        }
        // "t.ex. arbetstid" goes on with a small letter.
        if begins && before.ends_with(['.', '!', '?', '…']) {
            return at;
        }
        last_space = Some(at);
    }
    last_space.filter(|_| text.len() > MOST).unwrap_or(text.len())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_falls_into_sentences_and_loses_no_word() {
        let text =
            "Vi bestämmer själva, t.ex. om schemat. Resten är politik!\n\nBudgeten ligger fast.  5 % räcker?";
        let all = sentences(text);
        assert_eq!(
            all,
            [
                "Vi bestämmer själva, t.ex. om schemat.",
                "Resten är politik!",
                "Budgeten ligger fast.",
                "5 % räcker?"
            ]
        );
        assert!(sentences("").is_empty() && sentences(" \n ").is_empty());
    }

    #[test]
    fn what_does_not_end_is_divided_between_words() {
        let text = "ett ord eller två ".repeat(40);
        let all = sentences(&text);
        assert!(all.len() > 4 && all.iter().all(|piece| piece.len() <= MOST), "{all:?}");
        assert_eq!(all.join(" "), text.trim());
        let word = "o".repeat(400);
        assert_eq!(sentences(&word), [word.as_str()]);
    }
}
