//! Keys and what they do, in words, as footer and help show them. `keymap.rs` says which key does what.

use crate::i18n::Texts;

use super::keymap::{Binding, DIGITS};
use super::say;
use super::wrap::width_of;

/// The digits that choose, indexed by the number of choices less one.
const UP_TO: [&str; 9] = ["1", "1–2", "1–3", "1–4", "1–5", "1–6", "1–7", "1–8", DIGITS];

/// Keys that together take more cells than this are shown apart: on a narrow screen their text needs room too.
const WIDEST: usize = 15;

/// Keys shown together because they do the same thing or belong together.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NamedKey {
    /// The keys as printed on the keyboard.
    pub keys: String,
    /// What they do, in a word or two.
    pub text: String,
    /// Their weight in the footer.
    pub weight: u8,
}

/// Rows of the table in words, those with the same text together. `picks` is how many digits choose something.
pub fn named(rows: impl IntoIterator<Item = Binding>, picks: usize, texts: &Texts) -> Vec<NamedKey> {
    let mut named: Vec<NamedKey> = Vec::new();
    for row in rows {
        let Some(key) = name(row.key, picks) else { continue };
        let text = row.action.caption(texts);
        let known = named.iter_mut().rev().find(|known| known.text == text);
        let joined = known.map(|known| (together(&known.keys, &key), known));
        match joined.filter(|(keys, _)| width_of(keys) < WIDEST) {
            Some((keys, known)) => known.keys = keys,
            None => named.push(NamedKey { keys: key, text, weight: row.weight }),
        }
    }
    named
}

/// A key as people read it; `None` for digits where there is nothing to choose.
fn name(written: &str, picks: usize) -> Option<String> {
    if written == DIGITS {
        let last = picks.min(UP_TO.len()).checked_sub(1)?;
        return UP_TO.get(last).map(|digits| (*digits).to_owned());
    }
    Some(say::key_name(written))
}

/// Two keys side by side; two arrows with Ctrl say Ctrl once.
fn together(first: &str, second: &str) -> String {
    let arrow =
        |key: &str| ["↑", "↓", "←", "→"].into_iter().find(|arrow| key.strip_prefix("Ctrl+") == Some(*arrow));
    match (arrow(first), arrow(second)) {
        (Some(_), Some(arrow)) => format!("{first} {arrow}"),
        _ => format!("{first} {second}"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::app::keymap::{self, Context, Over};
    use crate::workshop::words::Lang;

    #[test]
    fn keys_with_one_text_stand_together_as_far_as_they_fit() {
        let texts = crate::app::texts(Lang::En);
        let rows = keymap::open(&[Context::Over(Over::Agenda), Context::Typing]);
        let named = named(rows, 0, texts);
        let keys = |text: &str| -> Vec<&str> {
            named.iter().filter(|row| row.text == text).map(|row| row.keys.as_str()).collect()
        };
        assert_eq!(keys("Row"), ["↑ ↓"]);
        assert_eq!(keys("Shorter, longer"), ["- + ← →"]);
        assert_eq!(keys("Move"), ["Ctrl+↑ ↓"]);
        assert_eq!(keys("Word by word"), ["Ctrl+← →"]);
    }

    #[test]
    fn only_digits_that_choose_something_are_named() {
        let texts = crate::app::texts(Lang::En);
        let keys = |picks| {
            let rows = keymap::open(&[Context::Over(Over::Late)]);
            let keys = named(rows, picks, texts).into_iter().map(|row| row.keys);
            keys.filter(|keys| keys.starts_with(|first: char| first.is_ascii_digit())).collect::<Vec<_>>()
        };
        assert_eq!(keys(0), Vec::<String>::new());
        assert_eq!(keys(1), ["1"]);
        assert_eq!(keys(3), ["1–3"]);
        assert_eq!(keys(40), ["1–9"]);
    }
}
