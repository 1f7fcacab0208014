//! How large files, functions and types may grow, and which names they may not have.

use super::source::{Source, Token, is_name, tokens};
use super::sources;

/// Files longer than [`FILE`] lines without their tests: only tables may be, each with a reason.
const TABLES: &[(&str, &str)] = &[];

const FILE: usize = 600;
const FUNCTION: usize = 25;
const FIELDS: usize = 15;
const VARIANTS: usize = 20;

/// Enums that may have more variants, because each is matched in one place a layer.
const FLAT: &[&str] = &["Kind", "StepState", "Picture"];

/// Words that say nothing about what a file or a type holds.
const EMPTY_WORDS: &[&str] = &["manager", "helper", "util", "misc", "data", "info"];

/// Every file of `src/` that ships.
fn shipped() -> impl Iterator<Item = Source> {
    sources().into_iter().filter(|source| !source.is_test())
}

/// Fails with a list of all breaches, one per line.
fn none(breaches: impl Iterator<Item = String>) {
    let found: Vec<String> = breaches.collect();
    assert!(found.is_empty(), "{}", found.join("\n"));
}

#[test]
fn every_file_opens_with_what_lives_in_it() {
    let opens =
        |raw: &str| raw.lines().next().is_some_and(|line| line.starts_with("//! ") && line.len() > 10);
    let closed = sources().into_iter().filter(|source| !opens(&source.raw));
    none(closed.map(|source| format!("src/{} does not open with `//! …`", source.name)));
}

#[test]
fn no_file_is_longer_than_a_reader_bears() {
    none(shipped().filter_map(|source| {
        let lines = source.raw.lines().count() - source.test_lines;
        let table = TABLES.iter().any(|(name, _)| *name == source.name);
        match (lines > FILE, table) {
            (true, false) => Some(format!("src/{}: {lines} lines without tests", source.name)),
            (false, true) => Some(format!("src/{} is no longer long: take it off TABLES", source.name)),
            _ => None,
        }
    }));
}

#[test]
fn nine_functions_in_ten_fit_in_one_look() {
    let mut all: Vec<(usize, String)> = shipped().flat_map(|source| functions(&source)).collect();
    all.sort();
    let (long, count) = (all.iter().filter(|(lines, _)| *lines > FUNCTION).count(), all.len());
    let longest: Vec<&(usize, String)> = all.iter().rev().take(12).collect();
    assert!(long * 10 <= count, "{long} of {count} functions are over {FUNCTION} lines: {longest:#?}");
}

#[test]
fn types_stay_small() {
    none(shipped().flat_map(|source| {
        let types = types(&tokens(&source.code)).into_iter();
        let most = |kind: &str, name: &str| match kind {
            "enum" if FLAT.contains(&name) => usize::MAX,
            "enum" => VARIANTS,
            _ => FIELDS,
        };
        let large = types.filter(|(kind, name, parts)| *parts > most(kind, name));
        let said =
            |(kind, name, parts)| format!("src/{}: {kind} {name} has {parts} parts: nest it", source.name);
        large.map(said).collect::<Vec<_>>()
    }));
}

#[test]
fn names_say_what_a_thing_holds() {
    none(sources().into_iter().flat_map(|source| {
        let types = types(&tokens(&source.code)).into_iter().map(|(_, name, _)| name);
        let parts = source.name.trim_end_matches(".rs").split('/').map(str::to_owned);
        let empty = types.chain(parts).filter(|name| is_empty_word(name));
        empty.map(|name| format!("src/{}: the name {name} says nothing", source.name)).collect::<Vec<_>>()
    }));
}

/// Whether the name contains one of [`EMPTY_WORDS`], singular or plural.
fn is_empty_word(name: &str) -> bool {
    let mut spaced = String::new();
    for char in name.chars() {
        if char.is_uppercase() {
            spaced.push('_');
        }
        spaced.extend(char.to_lowercase());
    }
    spaced
        .split('_')
        .any(|word| EMPTY_WORDS.contains(&word) || EMPTY_WORDS.contains(&word.trim_end_matches('s')))
}

/// Every function of the file: the lines of code from `fn` to its last brace, and where it is.
fn functions(source: &Source) -> Vec<(usize, String)> {
    let all = tokens(&source.code);
    let mut found = Vec::new();
    for (at, token) in all.iter().enumerate() {
        let name = all.get(at + 1).filter(|next| token.text == "fn" && is_name(&next.text));
        if let Some((name, body)) = name.and_then(|name| Some((name, body(&all, at)?))) {
            let range = token.line..=all[body.1].line;
            let code = |number: &usize| {
                source.code.lines().nth(number - 1).is_some_and(|line| !line.trim().is_empty())
            };
            found.push((
                range.filter(code).count(),
                format!("src/{}:{} {}", source.name, token.line, name.text),
            ));
        }
    }
    found
}

/// Every struct, enum, union, trait and alias: its kind, its name, and its number of fields or variants.
fn types(all: &[Token]) -> Vec<(String, String, usize)> {
    let mut found = Vec::new();
    for (at, token) in all.iter().enumerate() {
        let kind = token.text.as_str();
        let Some(name) = all.get(at + 1).filter(|next| is_name(&next.text)) else { continue };
        if !matches!(kind, "struct" | "enum" | "union" | "trait" | "type") {
            continue;
        }
        let parts = match (kind, body(all, at)) {
            ("struct" | "enum", Some((open, close))) => parts(&all[open + 1..close]),
            _ => 0,
        };
        found.push((kind.to_owned(), name.text.clone(), parts));
    }
    found
}

/// The braces of the item at `at`, if it has a body before its `;`.
fn body(all: &[Token], at: usize) -> Option<(usize, usize)> {
    let mut depth = 0;
    let mut open = None;
    for (index, token) in all.iter().enumerate().skip(at) {
        match token.text.as_str() {
            ";" if depth == 0 => return None,
            "{" if depth == 0 => {
                open = Some(index);
                depth += 1;
            }
            "(" | "[" | "{" => depth += 1,
            ")" | "]" | "}" => depth -= 1,
            _ => {}
        }
        if let Some(open) = open.filter(|_| depth == 0) {
            return Some((open, index));
        }
    }
    None
}

/// The number of fields or variants between a type's braces: the parts between commas outside all brackets.
fn parts(within: &[Token]) -> usize {
    let mut depth = 0;
    let mut angle = 0;
    let mut count = 0;
    let mut filled = false;
    for token in within {
        match token.text.as_str() {
            "(" | "[" | "{" => depth += 1,
            ")" | "]" | "}" => depth -= 1,
            "<" => angle += 1,
            ">" => angle -= i32::from(angle > 0),
            "," if depth == 0 && angle == 0 => {
                count += usize::from(filled);
                filled = false;
                continue;
            }
            "#" => continue,
            _ => {}
        }
        filled |= depth == 0 && is_name(&token.text);
    }
    count + usize::from(filled)
}

#[test]
fn the_measures_are_right() {
    let code = "//! A file.\nfn one() -> [u8; 2] {\n    // a comment\n\n    two();\n}\ntrait T { fn two(); }\n\
        struct S { a: Vec<(u8, u8)>, #[serde(default, skip)] b: BTreeMap<u8, u8> }\n\
        enum E { A, B { x: u8, y: u8 }, C(u8, u8), D = 4, }\nstruct Unit;\nstruct FileInfo(u8, u8);\n";
    let source = Source::new("x.rs".to_owned(), code.to_owned());
    let functions: Vec<usize> = functions(&source).into_iter().map(|(lines, _)| lines).collect();
    assert_eq!(functions, [3]);
    let types: Vec<(String, usize)> =
        types(&tokens(&source.code)).into_iter().map(|(_, name, parts)| (name, parts)).collect();
    let expected = [("T", 0), ("S", 2), ("E", 4), ("Unit", 0), ("FileInfo", 0)];
    assert_eq!(types, expected.map(|(name, parts)| (name.to_owned(), parts)));
    assert!(["FileInfo", "key_utils", "Helper", "data"].iter().all(|name| is_empty_word(name)));
    assert!(["Datum", "Island", "information", "date"].iter().all(|name| !is_empty_word(name)));
    let tested = "fn f() {}\n#[cfg(test)]\nmod tests {\n    fn g() {\n    }\n}\n";
    assert_eq!(Source::new("x.rs".to_owned(), tested.to_owned()).test_lines, 5);
}
