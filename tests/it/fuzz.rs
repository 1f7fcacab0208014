//! The targets of `fuzz/`, fed with the bytes in `fuzz/corpus/` (kept because they reach far or once broke something),
//! and with a few seeded variants of each.

#[path = "../../fuzz/targets.rs"]
mod targets;

use crate::package;

/// How many variants of each are tried here; `.ci/slow fuzz` tries millions.
const VARIANTS: u64 = 30;

/// A file's bytes with a few changes drawn from the seed.
fn changed(bytes: &[u8], seed: u64) -> Vec<u8> {
    let mut state = seed.wrapping_mul(0x9e37_79b9_7f4a_7c15) | 1;
    let mut next = |below: usize| {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        usize::try_from(state >> 1).unwrap_or(0) % below.max(1)
    };
    let mut bytes = bytes.to_vec();
    for _ in 0..=next(3) {
        let at = next(bytes.len());
        match next(4) {
            0 => bytes.truncate(at),
            1 if !bytes.is_empty() => bytes[at] ^= 1 << next(8),
            2 => drop(bytes.splice(at..at, [b"0", b"\"", b"[", b","][next(4)].iter().copied())),
            _ => {
                let end = (at + next(12)).min(bytes.len());
                drop(bytes.drain(at..end));
            }
        }
    }
    bytes
}

fn kept(target: &str) -> Vec<Vec<u8>> {
    let folder = package().join("fuzz/corpus").join(target);
    let mut paths: Vec<_> = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    paths.sort();
    paths.iter().map(|path| std::fs::read(path).unwrap()).collect()
}

#[test]
fn what_is_kept_for_each_target_goes_through() {
    for (name, target) in targets::ALL {
        let kept = kept(name);
        assert!(!kept.is_empty(), "nothing is kept for {name}");
        for bytes in &kept {
            target(bytes);
            (1..=VARIANTS).for_each(|seed| target(&changed(bytes, seed)));
        }
    }
}

/// Bytes that the first check refuses say nothing about the code behind it.
#[test]
fn what_is_kept_goes_far() {
    use verkstad::workshop::document::{read, read_lines};
    use verkstad::workshop::method::check::parse;
    assert!(kept("document").iter().any(|bytes| read(bytes).is_ok_and(|read| read.entries.len() > 2)));
    assert!(kept("journal").iter().any(|bytes| read_lines(bytes).entries.len() > 2));
    let mapping = std::fs::read_to_string(crate::shipped().join("methods/kortlaegning.json")).unwrap();
    let mapping = parse("kortlaegning.json", &mapping).unwrap();
    let reads = |bytes: &Vec<u8>| {
        let table = mapping.form_table().unwrap();
        verkstad::import::read(bytes, table, chrono::NaiveDate::MIN).is_ok_and(|read| !read.rows.is_empty())
    };
    assert!(kept("import").iter().all(reads));
    assert!(kept("method").iter().any(|bytes| parse("mine.json", &String::from_utf8_lossy(bytes)).is_ok()));
}

#[test]
fn every_target_has_its_program() {
    let programs = crate::files(&package().join("fuzz/fuzz_targets"), "rs");
    let mut names: Vec<_> = programs.iter().map(|path| path.file_stem().unwrap().to_str().unwrap()).collect();
    let mut targets: Vec<_> = targets::ALL.iter().map(|(name, _)| *name).collect();
    names.sort_unstable();
    targets.sort_unstable();
    assert_eq!(names, targets);
}
