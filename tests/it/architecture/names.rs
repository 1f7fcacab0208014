//! One type name has one meaning in the whole crate, so that readers need not ask which is meant.

use std::collections::BTreeMap;

use super::source::Source;
use super::sources;

/// Whether two files define the same type for two systems, which counts as one meaning.
fn written_for_each_system(one: &str, other: &str) -> bool {
    one.replace("/unix/", "/windows/") == other.replace("/unix/", "/windows/")
}

/// The types that a file defines at module level. Those in an `impl` or a function are indented, and not visible
/// anywhere else.
fn types(source: &Source) -> impl Iterator<Item = String> {
    source.code.lines().filter_map(|line| {
        let item = match line.strip_prefix("pub") {
            Some(rest) if rest.starts_with('(') => rest.split_once(") ")?.1,
            Some(rest) => rest.strip_prefix(' ')?,
            None => line,
        };
        let name = ["struct ", "enum ", "union ", "trait ", "type "]
            .iter()
            .find_map(|word| item.strip_prefix(word))?;
        Some(name.chars().take_while(|char| char.is_alphanumeric() || *char == '_').collect())
    })
}

#[test]
fn one_type_name_has_one_meaning() {
    let mut homes: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for source in sources().into_iter().filter(|source| !source.is_test()) {
        for name in types(&source) {
            homes.entry(name).or_default().push(source.name.clone());
        }
    }
    assert!(homes.len() > 300, "{} types were found", homes.len());
    homes.retain(|_, files| !files.windows(2).all(|two| written_for_each_system(&two[0], &two[1])));
    assert!(homes.is_empty(), "{homes:#?}");
}
