//! Sentences, which stay whole where not all of a text fits. Nothing here draws.

use std::borrow::Cow;

use super::widget::{truncate, width_of, wrap};

/// Between a sentence and what is no sentence of it, such as the page that is shown.
const DOT: &str = "· ";

/// The places where a sentence ends and another begins, in bytes. A full stop before a small letter ends none: "24.
/// november".
fn ends(text: &str) -> impl DoubleEndedIterator<Item = usize> {
    let begins = |at: usize| {
        let (before, behind) = text.split_at_checked(at).unwrap_or_default();
        let ended = before.trim_end().ends_with(['.', '?', '!']) || behind.starts_with(DOT);
        ended && !behind.starts_with(char::is_lowercase)
    };
    text.match_indices(' ').map(|(at, _)| at + 1).filter(move |at| begins(*at))
}

/// The first sentence of a text.
pub(super) fn first(text: &str) -> &str {
    let end = ends(text).next().unwrap_or(text.len());
    text.get(..end).unwrap_or_default().trim_end()
}

/// As many whole sentences from the beginning as fit, and at least the first.
pub(super) fn that_fit(text: &str, fits: impl Fn(&str) -> bool) -> &str {
    let whole = |end: usize| text.get(..end).unwrap_or_default().trim_end();
    std::iter::once(text.len())
        .chain(ends(text).rev())
        .map(whole)
        .find(|some| fits(some))
        .unwrap_or_else(|| first(text))
}

/// As many of the parts between dots as fit in one row, from the beginning: what comes first says most. A first part
/// that does not fit is cut. Either shows that there is more.
pub(super) fn in_one(text: &str, room: usize) -> Cow<'_, str> {
    if width_of(text) <= room {
        return Cow::Borrowed(text);
    }
    let parts = text.match_indices(DOT).filter_map(|(end, _)| text.get(..end));
    let some = parts.map(|part| format!("{part}…")).filter(|part| width_of(part) <= room).last();
    some.map_or_else(|| truncate(text, room), Cow::Owned)
}

/// A text in two rows of these widths: between two sentences if it can be, otherwise between two words; `None` if it
/// does not fit.
pub(super) fn in_two(text: &str, (upper, lower): (usize, usize)) -> Option<(&str, &str)> {
    let at = |end: usize| {
        let (before, behind) = text.split_at_checked(end)?;
        Some((before.trim_end(), behind.trim_start().trim_start_matches(DOT)))
    };
    let word = wrap(text, upper).first().map(|line| line.len());
    std::iter::once(text.len())
        .chain(ends(text).rev())
        .chain(word)
        .filter_map(at)
        .find(|(before, behind)| width_of(before) <= upper && width_of(behind) <= lower)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sentence_ends_before_a_capital_or_a_dot() {
        assert_eq!(first("Møtet er 24. november 2026. Tab: pek."), "Møtet er 24. november 2026.");
        assert_eq!(first("Reword it? Type it again."), "Reword it?");
        assert_eq!(first("Nothing here · 1/3 PgDn"), "Nothing here");
        assert_eq!(first("one only"), "one only");
    }

    #[test]
    fn whole_sentences_go_from_the_end() {
        let fits = |most: usize| move |text: &str| width_of(text) <= most;
        let text = "Why you meet. Said in the record. May be empty.";
        assert_eq!(that_fit(text, fits(47)), text);
        assert_eq!(that_fit(text, fits(46)), "Why you meet. Said in the record.");
        assert_eq!(that_fit(text, fits(20)), "Why you meet.");
        assert_eq!(that_fit(text, fits(5)), "Why you meet.");
    }

    #[test]
    fn one_row_takes_the_parts_that_fit_and_cuts_the_first() {
        let text = "8 people on 1 Staffing · contact: Karin · linked";
        assert_eq!(in_one(text, 48), text);
        assert_eq!(in_one(text, 47), "8 people on 1 Staffing · contact: Karin …");
        assert_eq!(in_one(text, 30), "8 people on 1 Staffing …");
        assert_eq!(in_one(text, 12), "8 people on…");
    }

    #[test]
    fn two_rows_divide_between_sentences_and_otherwise_between_words() {
        assert_eq!(in_two("Reword it? Type it.", (19, 0)), Some(("Reword it? Type it.", "")));
        assert_eq!(in_two("Reword it? Type it.", (17, 8)), Some(("Reword it?", "Type it.")));
        assert_eq!(
            in_two("Reword it? Type it again now.", (18, 10)),
            Some(("Reword it? Type it", "again now."))
        );
        assert_eq!(in_two("Nothing here · 1/3 PgDn", (20, 8)), Some(("Nothing here", "1/3 PgDn")));
        assert_eq!(in_two("Reword it? Type it.", (9, 5)), None);
    }
}
