//! No files of one folder may name each other in a circle: that would be one file in two places. Only the paths that a
//! file names count; calling a method on a value names none.

use std::collections::{BTreeMap, BTreeSet};

use super::source::{Source, paths};
use super::sources;

/// For each folder, which of its files or folders names which others. A folder's `mod.rs` stands above its files.
type Named = BTreeMap<Vec<String>, BTreeMap<String, BTreeSet<String>>>;

fn named(sources: &[Source]) -> Named {
    let mut found = Named::new();
    for source in sources {
        let module = source.module();
        for depth in 0..module.len() {
            found.entry(module[..depth].to_vec()).or_default().entry(module[depth].clone()).or_default();
        }
    }
    for source in sources {
        let module = source.module();
        for path in paths(&source.code, &module).into_iter().filter(|path| path.segments[0] == "crate") {
            for depth in 0..module.len().min(path.segments.len() - 1) {
                let (folder, own, other) = (&module[..depth], &module[depth], &path.segments[depth + 1]);
                let files = found.get_mut(folder).filter(|_| path.segments[1..=depth] == *folder);
                if let Some(files) = files.filter(|files| own != other && files.contains_key(other)) {
                    files.entry(own.clone()).or_default().insert(other.clone());
                }
            }
        }
    }
    found
}

/// A circle that begins and ends with `from`, if there is one.
fn circle(from: &str, names: &BTreeMap<String, BTreeSet<String>>) -> Option<Vec<String>> {
    let mut ways: Vec<Vec<String>> = vec![vec![from.to_owned()]];
    let mut seen = BTreeSet::new();
    while let Some(way) = ways.pop() {
        for next in &names[way.last().unwrap()] {
            let longer: Vec<String> = way.iter().chain([next]).cloned().collect();
            if next == from {
                return Some(longer);
            }
            if seen.insert(next) {
                ways.push(longer);
            }
        }
    }
    None
}

fn circles(sources: &[Source]) -> Vec<String> {
    let named = named(sources);
    let found = named.iter().flat_map(|(folder, names)| {
        let circles = names.keys().filter_map(|from| circle(from, names));
        circles.map(|way| format!("src/{}: {}", folder.join("/"), way.join(" → ")))
    });
    found.collect()
}

#[test]
fn files_of_one_folder_form_no_circle() {
    let held: Vec<Source> = sources().into_iter().filter(|source| !source.is_test()).collect();
    let found = circles(&held);
    assert!(found.is_empty(), "{}", found.join("\n"));
}

#[test]
fn a_circle_is_seen_through_folders_too() {
    let file = |(name, code): (&str, &str)| Source::new(name.to_owned(), code.to_owned());
    let of = |files: &[(&str, &str)]| circles(&files.iter().copied().map(file).collect::<Vec<_>>());
    let two = [("view/a.rs", "use super::b::F;"), ("view/b.rs", "fn f() { crate::view::a::g(); }")];
    assert_eq!(of(&two), ["src/view: a → b → a", "src/view: b → a → b"]);
    let three = [
        ("view/a.rs", "use super::{b, T};"),
        ("view/b/mod.rs", "mod c;"),
        ("view/b/c.rs", "use super::super::d;"),
        ("view/d.rs", "use super::a;"),
    ];
    assert_eq!(of(&three).len(), 3);
    let fine = [
        ("view/mod.rs", "mod a; mod b; use a::F; use b::G;"),
        ("view/a.rs", "use super::{T, b}; use super::b::a;"),
        ("view/b.rs", "use super::T;"),
    ];
    assert!(of(&fine).is_empty());
}
