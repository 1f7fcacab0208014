//! A kind of step is one file in each layer, and no code outside `step/` asks which kind a step is.

use super::source::{Source, Token, is_name, tokens};
use super::sources;

/// Where the type may be named: below these folders, and where a method's file is parsed and what it names is renamed.
const HOMES: &[&str] = &[
    "workshop/step/",
    "app/live/step/",
    "view/live/step/",
    "workshop/method.rs",
    "workshop/method/kind.rs",
    "workshop/method/kind/",
];

/// The file that lists the kinds.
const KINDS: &str = "workshop/method/kind.rs";
/// Kinds named after a Rust keyword, and the names of their files.
const RENAMED: &[(&str, &str)] = &[("break", "pause")];
/// The most questions that a layer may ask a kind.
const QUESTIONS: usize = 8;

fn shipped() -> impl Iterator<Item = Source> {
    sources().into_iter().filter(|source| !source.is_test())
}

fn in_a_home(source: &Source) -> bool {
    HOMES.iter().any(|home| source.name.starts_with(home))
}

/// The words of a source's code in order.
fn words(source: &Source) -> Vec<String> {
    let word = |token: Token| token.text;
    tokens(&source.code).into_iter().map(word).collect()
}

#[test]
fn nobody_outside_a_home_asks_which_kind_a_step_is() {
    let mut found = Vec::new();
    for source in shipped().filter(|source| !in_a_home(source)) {
        if words(&source).iter().any(|word| word == "Kind") {
            found.push(source.name);
        }
    }
    assert_eq!(found, [""; 0]);
}

#[test]
fn no_answer_falls_through() {
    let mut homes = 0;
    for source in shipped().filter(|source| source.name.contains("/step/")) {
        homes += 1;
        let words = words(&source);
        assert!(!falls(&words), "src/{} has a wildcard", source.name);
    }
    assert!(homes > 17, "the kinds have moved");
}

/// Whether code tells things apart with a wildcard, which `matches!` also contains. A closure's `|_|` is not one.
fn falls(words: &[String]) -> bool {
    let wildcard = |three: &[String]| {
        three[1] == "_" && three[0] != "|" && ["=>", "if", "|"].contains(&three[2].as_str())
    };
    let asked = words.windows(2).any(|two| two[0] == "matches" && two[1] == "!");
    asked || words.windows(3).any(wildcard)
}

/// The folders, one per layer, in which kinds are told apart.
fn folders() -> impl Iterator<Item = &'static str> {
    HOMES.iter().copied().filter(|home| home.ends_with("/step/"))
}

/// The files that the kinds have.
fn files(words: &[String]) -> Vec<String> {
    let at = words.windows(2).position(|two| two[0] == "enum" && two[1] == "Kind").unwrap();
    let mut depth = 0;
    let mut found = Vec::new();
    for two in words[at + 2..].windows(2) {
        match two[0].as_str() {
            "{" | "(" | "[" => depth += 1,
            "}" | ")" | "]" => depth -= 1,
            name if depth == 1 && is_name(name) && ["{", "(", ","].contains(&two[1].as_str()) => {
                let name = name.to_lowercase();
                let renamed = RENAMED.iter().find(|(kind, _)| *kind == name);
                found.push(renamed.map_or(name, |(_, file)| (*file).to_owned()));
            }
            _ => {}
        }
        if depth == 0 {
            break;
        }
    }
    found
}

#[test]
fn every_kind_has_a_file_in_each_layer() {
    let sources: Vec<Source> = shipped().collect();
    let of = |name: &str| sources.iter().find(|source| source.name == name);
    let kinds = files(&words(of(KINDS).unwrap()));
    assert!(kinds.len() > 16, "{KINDS} was not understood: {kinds:?}");
    let missing = folders().flat_map(|folder| kinds.iter().map(move |kind| format!("{folder}{kind}.rs")));
    let missing: Vec<String> = missing.filter(|name| of(name).is_none()).collect();
    assert_eq!(missing, [""; 0]);
}

/// All questions go through one match: the macro `answer!` in the folder's `mod.rs`.
#[test]
fn a_layer_asks_few_questions_and_tells_kinds_apart_once() {
    let mut seen = 0;
    for source in shipped() {
        let Some(folder) = folders().find(|folder| source.name.starts_with(*folder)) else { continue };
        let words = words(&source);
        let names =
            words.windows(3).filter(|three| three[0] == "Kind" && three[1] == "::" && three[2] == "Speak");
        if source.name != format!("{folder}mod.rs") {
            assert_eq!(names.count(), 0, "src/{} tells kinds apart", source.name);
            continue;
        }
        seen += 1;
        assert_eq!(names.count(), 1, "src/{}: one match", source.name);
        assert!(source.raw.contains("#![deny(clippy::wildcard_enum_match_arm)]"), "src/{}", source.name);
        let questions = words.windows(2).filter(|two| two[0] == "answer" && two[1] == "!").count();
        // The console also asks what a line is before it is stored, because that is shown while it is typed.
        let most = QUESTIONS + usize::from(folder.starts_with("app/"));
        assert!((1..=most).contains(&questions), "src/{}: {questions} questions", source.name);
    }
    assert_eq!(seen, folders().count());
}

#[test]
fn the_rules_know_an_enum_and_a_wildcard() {
    let words = |code: &str| words(&Source::new("x.rs".to_owned(), code.to_owned()));
    let kinds = files(&words("enum Kind { Speak, Vote { list: String }, Each(Floor, Vec<u8>), Break, }"));
    assert_eq!(kinds, ["speak", "vote", "each", "pause"]);
    for wild in ["match x { A => 1, _ => 2 }", "match x { A => 1, _ if y => 2, B => 3 }", "f(matches!(x, A))"]
    {
        assert!(falls(&words(wild)), "{wild}");
    }
    assert!(!falls(&words("match x { A(_) => 1, B { .. } => 2 } fn f(_: u8) { x.map_err(|_| 1); }")));
}

/// A function like `is_vote(…) -> bool` would let others ask after all.
#[test]
fn no_function_tells_one_kind_from_the_others() {
    let sources: Vec<Source> = shipped().filter(|source| source.name.contains("/step/")).collect();
    let file = |source: &Source| source.name.rsplit('/').next().unwrap().trim_end_matches(".rs").to_owned();
    let kinds: Vec<String> = sources.iter().map(file).filter(|kind| kind != "mod").collect();
    for source in &sources {
        let words = words(source);
        for (at, name) in words.iter().enumerate().filter(|(at, _)| *at > 0 && words[at - 1] == "fn") {
            let named = name.split('_').any(|part| kinds.iter().any(|kind| kind == part));
            let body = words.iter().skip(at).position(|word| word == "{").unwrap_or(words.len() - at);
            let end: Vec<&str> = words[at..at + body].iter().map(String::as_str).collect();
            let tells = end.ends_with(&["->", "bool"]);
            assert!(!(named && tells), "src/{}: {name}", source.name);
        }
    }
}
