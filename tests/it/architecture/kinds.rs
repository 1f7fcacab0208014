//! A kind of step is one file in each layer, and nobody outside `step/` asks which kind a step is.

use super::source::{Source, Token, tokens};
use super::sources;

/// Where the type may be named: below these folders, and where a method's file is parsed.
const HOMES: &[&str] = &["workshop/step/", "app/live/step/", "view/live/step/", "workshop/method.rs"];

/// Layers that still ask elsewhere.
const NOT_YET: &[&str] = &["app", "view"];

fn shipped() -> impl Iterator<Item = Source> {
    sources().into_iter().filter(|source| !source.is_test())
}

fn in_a_home(source: &Source) -> bool {
    HOMES.iter().any(|home| source.name.starts_with(home))
}

/// The words of a source's code, one after the other.
fn words(source: &Source) -> Vec<String> {
    let word = |token: Token| token.text;
    tokens(&source.code).into_iter().map(word).collect()
}

#[test]
fn nobody_outside_a_home_asks_which_kind_a_step_is() {
    let mut found = Vec::new();
    for source in shipped().filter(|source| !in_a_home(source) && !NOT_YET.contains(&source.layer())) {
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
        let falls = words.windows(2).any(|two| two[0] == "_" && two[1] == "=>");
        assert!(!falls, "src/{} has a wildcard", source.name);
    }
    assert!(homes > 17, "the kinds have moved");
}

/// `is_vote(…) -> bool` would let others ask after all.
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
