//! Cells that a spreadsheet would take for a formula, or a form for a remark: each gets an apostrophe in front when it
//! leaves, and loses it when it comes back.

/// With what a formula begins, also in the wide letters of Asian keyboards, and a remark.
const BEGINS: [char; 13] = ['=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠', '|', '#'];
const GUARD: char = '\'';

/// A cell as it is written: nothing that begins like a formula stands bare.
pub fn guarded(text: &str) -> String {
    if is_guarded(text) || begins_formula(text) { format!("{GUARD}{text}") } else { text.to_owned() }
}

/// The same cell without its guard.
pub fn unguarded(text: &str) -> &str {
    if is_guarded(text) { text.strip_prefix(GUARD).unwrap_or(text) } else { text }
}

/// Whether what stands behind apostrophes begins like a formula: then one of them is ours.
fn is_guarded(text: &str) -> bool {
    text.starts_with(GUARD) && begins_formula(text.trim_start_matches(GUARD))
}

fn begins_formula(text: &str) -> bool {
    text.starts_with(BEGINS)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_begins_like_a_formula_is_guarded_and_comes_back_as_it_was() {
        for text in ["=1+1", "+47", "- a list", "@all", "＝1", "'=1", "''-x", "\tx", "|x", "#1"] {
            assert!(guarded(text).starts_with('\''), "{text}");
            assert_eq!(unguarded(&guarded(text)), text);
        }
        for text in ["Language café", "'t Zand", "3-5 years", "", "x=1"] {
            assert_eq!(guarded(text), text);
            assert_eq!(unguarded(text), text);
        }
    }
}
