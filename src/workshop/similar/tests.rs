//! The index compared with brute force, and the examples that people meet.

use proptest::prelude::*;

use super::super::text::fold;
use super::{Similar, edits};

/// The restricted Damerau–Levenshtein distance, computed from the whole table.
fn table(a: &str, b: &str) -> usize {
    let (a, b): (Vec<char>, Vec<char>) = (a.chars().collect(), b.chars().collect());
    let mut d = vec![vec![0; b.len() + 1]; a.len() + 1];
    for i in 0..=a.len() {
        for j in 0..=b.len() {
            d[i][j] = if i == 0 || j == 0 {
                i + j
            } else {
                let change = d[i - 1][j - 1] + usize::from(a[i - 1] != b[j - 1]);
                let mut least = change.min(d[i - 1][j] + 1).min(d[i][j - 1] + 1);
                if i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1] {
                    least = least.min(d[i - 2][j - 2] + 1);
                }
                least
            };
        }
    }
    d[a.len()][b.len()]
}

/// All near-identical items, nearest first, found by looking at every item.
fn brute(items: &[(usize, String)], text: &str) -> Vec<usize> {
    let wanted = fold(text);
    let mut found = Vec::new();
    for (order, (key, item)) in items.iter().enumerate() {
        let item = fold(item);
        let long = item.chars().count() >= 8 && wanted.chars().count() >= 8;
        let distance = table(&item, &wanted);
        if !wanted.is_empty() && (distance == 0 || (long && distance <= 2)) {
            found.push((distance, order, *key));
        }
    }
    found.sort_unstable();
    found.into_iter().map(|(_, _, key)| key).collect()
}

#[test]
fn the_same_is_found_at_any_length_and_edits_from_eight_letters_on() {
    let lines = ["För få händer", "Hot", "Ingen tid till samtal", "Möten utan syfte", "åtta ord"];
    let similar: Similar<usize> = lines.into_iter().enumerate().collect();
    assert_eq!(similar.find("för FÅ händer!"), Some(0));
    assert_eq!(similar.find("för få hädner"), Some(0), "two neighbours swapped are one edit");
    assert_eq!(similar.find("for fa hander"), None, "three letters changed");
    assert_eq!(similar.find("hot?"), Some(1));
    assert_eq!(similar.find("pot"), None, "short words are only the same when they are");
    assert_eq!(similar.find("ingen tid för samtal"), None);
    assert_eq!(similar.find("Möte utan syften"), Some(3));
    assert_eq!(similar.find("åtta or"), None, "seven letters are too few");
    assert_eq!(similar.find("åtta orden"), Some(4));
    assert_eq!(similar.find(""), None);
}

#[test]
fn a_long_line_is_found_by_what_it_begins_with() {
    let lines = ["Ungdomarna åker på studiebesök i grupp, fyra åt gången", "Mer tid för samtal"];
    let similar: Similar<usize> = lines.into_iter().enumerate().collect();
    assert_eq!(similar.find("ungdomarna åker på studiebesök"), Some(0));
    assert_eq!(similar.find("ungdomarna åker på stud"), None, "a word ends there");
    assert_eq!(similar.find("mer tid för"), None, "so few words are the same by chance");
}

#[test]
fn the_best_comes_first_then_the_earliest() {
    let lines = ["gemensam fikaa", "gemensam fikab", "gemensam fika", "gemensam fik"];
    let similar: Similar<usize> = lines.into_iter().enumerate().collect();
    assert_eq!(similar.find("gemensam fika"), Some(2));
    assert_eq!(similar.find("gemensam fikaab"), Some(0), "one edit from two of them");
}

#[test]
fn replacing_is_seen() {
    let mut similar = Similar::new();
    similar.insert('a', "mer tid tillsammans");
    similar.insert('b', "mer tid tillsammans!");
    assert_eq!(similar.find("Mer tid tillsammans"), Some('a'));
    similar.insert('a', "mindre tid ensam");
    assert_eq!(similar.find("Mer tid tillsammans"), Some('b'));
    similar.insert('b', "något helt annat");
    assert_eq!((similar.find("mer tid tillsammans"), similar.find("något helt annat")), (None, Some('b')));
    assert!(!format!("{similar:?}").contains("annat"), "no words in a crash report");
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(512))]

    #[test]
    fn edits_are_those_of_the_table(a in "[ab]{0,9}", b in "[abc]{0,9}") {
        let (x, y): (Vec<char>, Vec<char>) = (a.chars().collect(), b.chars().collect());
        let wanted = u8::try_from(table(&a, &b)).ok().filter(|n| *n <= 2);
        prop_assert_eq!(edits(&x, &y, 2), wanted);
    }

    #[test]
    fn two_edits_are_always_found(text in "[a-zåäö]{10,40}", edits in prop::collection::vec((0..4, 0..9_usize, "[a-zåäö]"), 0..3)) {
        let mut chars: Vec<char> = text.chars().collect();
        for (kind, at, letter) in edits {
            let letter = letter.chars().next().expect("one letter");
            match kind {
                0 => chars.insert(at, letter),
                1 => drop(chars.remove(at.min(chars.len() - 1))),
                2 => chars[at.min(7)] = letter,
                _ => chars.swap(at.min(6), at.min(6) + 1),
            }
        }
        let typed: String = chars.into_iter().collect();
        let similar: Similar<u8> = [(1, &text)].into_iter().collect();
        let wanted = (table(&text, &typed) <= 2).then_some(1);
        prop_assert_eq!(similar.find(&typed), wanted);
    }

    #[test]
    fn the_index_finds_what_looking_at_all_finds(
        lines in prop::collection::vec("[aåb!]{5,11}", 0..40),
        replaced in prop::collection::vec((0..40_usize, "[aåb!]{5,11}"), 0..8),
        text in "[aåb-]{5,11}",
    ) {
        let mut items: Vec<(usize, String)> = lines.into_iter().enumerate().collect();
        let mut similar: Similar<usize> = items.iter().cloned().collect();
        for (key, text) in replaced {
            similar.insert(key, &text);
            items.retain(|(k, _)| *k != key);
            items.push((key, text));
        }
        let wanted = brute(&items, &text);
        prop_assert_eq!(similar.find(&text), wanted.first().copied());
    }
}

#[test]
fn what_is_printed_of_it_for_a_report_holds_no_words() {
    let mut index = Similar::new();
    index.insert(7, "Berit says no");
    let printed = format!("{index:?}");
    assert!(printed.contains("7 (13 characters)") && !printed.contains("erit"), "{printed}");
}
