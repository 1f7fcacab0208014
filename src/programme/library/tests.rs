//! The programmes that ship: each can be made in each language, and names only what there is.

use std::collections::{BTreeMap, BTreeSet};

use super::*;
use crate::programme::check::{read, write};
use crate::workshop::method::Method;
use crate::workshop::method::check::id;

/// The files that come with the program, as the build lists them.
mod listed {
    #![expect(dead_code, reason = "tests here need the programmes and the methods alone")]
    include!(concat!(env!("OUT_DIR"), "/shipped.rs"));
}

/// The most letters of a text of one line, and of another.
const LINE: usize = 80;
const PROSE: usize = 600;

fn all() -> Vec<(&'static str, ReadyProgramme)> {
    let of = |(name, text): &(&'static str, &'static str)| {
        (*name, serde_json::from_str(text).unwrap_or_else(|fault| panic!("{name}: {fault}")))
    };
    listed::PROGRAMME_TEXTS.iter().map(of).collect()
}

fn methods() -> BTreeMap<String, Method> {
    let all = listed::TEXTS.iter().map(|(_, text)| serde_json::from_str::<Method>(text).unwrap());
    all.map(|method| (method.id.clone(), method)).collect()
}

fn made(of: &ReadyProgramme, lang: Lang) -> Programme {
    let from = MadeOf { id: of.id.clone(), sha256: String::new() };
    let first = YearMonth::new(2027, 11).unwrap();
    let mut ids = ProgrammeIds::new("bbbbbb".parse().unwrap());
    of.made(from, ("abcdefgh".to_owned(), lang), first, &mut ids).unwrap()
}

#[test]
fn each_becomes_a_programme_in_each_language_that_can_be_written_and_read() {
    assert!(!all().is_empty());
    for (name, ready) in all() {
        for lang in Lang::ALL {
            let made = made(&ready, lang);
            assert_eq!(read(&write(&made)), Ok(made.clone()), "{name} in {lang}");
            let count = |of: &Programme| {
                (
                    of.tracks.len(),
                    of.elements.len(),
                    of.elements.iter().map(|of| of.tasks.len()).sum::<usize>(),
                )
            };
            let tasks = ready.elements.iter().map(|of| of.tasks.len()).sum();
            assert_eq!(count(&made), (ready.tracks.len(), ready.elements.len(), tasks), "{name} in {lang}");
        }
    }
}

#[test]
fn each_text_is_there_in_all_languages_and_fits_its_place() {
    for (name, ready) in all() {
        let value = serde_json::to_value(&ready).unwrap();
        let mut texts = Vec::new();
        find("", &value, &mut texts);
        assert!(texts.len() > 10, "{name}");
        for (path, words) in texts {
            let most =
                if ["summary", "goal", "plan", "roles", "resources"].iter().any(|end| path.ends_with(end)) {
                    PROSE
                } else {
                    LINE
                };
            for lang in Lang::ALL {
                let text =
                    words.0.get(&lang).unwrap_or_else(|| panic!("{name}: {path} is missing in {lang}"));
                assert!(
                    (1..=most).contains(&text.chars().count()),
                    "{name}: {path} in {lang} has {}",
                    text.chars().count()
                );
                assert_eq!(Prose::clean(text).as_deref(), Some(text.as_str()), "{name}: {path} in {lang}");
            }
        }
    }
}

/// All texts in a value, with where they stand.
fn find(path: &str, value: &serde_json::Value, found: &mut Vec<(String, Words)>) {
    match value {
        serde_json::Value::Object(fields)
            if fields.keys().any(|key| key.parse::<Lang>().is_ok() && key.len() == 2) =>
        {
            found.push((path.to_owned(), serde_json::from_value(value.clone()).unwrap()));
        }
        serde_json::Value::Object(fields) => {
            fields.iter().for_each(|(key, value)| find(&format!("{path}.{key}"), value, found));
        }
        serde_json::Value::Array(all) => {
            all.iter().enumerate().for_each(|(at, value)| find(&format!("{path}[{at}]"), value, found));
        }
        _ => {}
    }
}

#[test]
fn each_names_only_tracks_methods_and_plans_that_there_are() {
    let methods = methods();
    let mut ids = BTreeSet::new();
    for (name, ready) in all() {
        assert_eq!(format!("{}.json", ready.id), name);
        assert_eq!(ready.format, crate::workshop::document::FORMAT, "{name}");
        assert!(id("id", &ready.id).is_ok() && ids.insert(ready.id.clone()), "{name}");
        for method in ready.elements.iter().filter_map(|element| element.method.as_ref()) {
            let known = methods.get(&method.id).unwrap_or_else(|| panic!("{name}: no method {}", method.id));
            let has = |plan: &String| known.plans.iter().any(|own| own.id == *plan);
            assert!(method.plan.iter().all(has), "{name}: {} has no plan {:?}", method.id, method.plan);
        }
    }
}

#[test]
fn times_are_counted_from_the_month_in_which_it_begins() {
    let (_, ready) = all().into_iter().find(|(name, _)| *name == "handlekraftige-voksne.json").unwrap();
    let made = made(&ready, Lang::Nb);
    assert_eq!(made.lang, Lang::Nb);
    assert!(made.tracks.iter().any(|track| track.name == "Menneskemøteteam"));
    let first = &made.elements[0];
    assert_eq!((&first.when, first.days), (&ElementTime::Month("2027-11".parse().unwrap()), 2));
    let span = made.elements.iter().find(|element| element.kind == ElementKind::Span).unwrap();
    let ReadyTime::Span { span: (begin, end) } =
        ready.elements.iter().find(|of| of.kind == ElementKind::Span).unwrap().when
    else {
        panic!()
    };
    let month = |months: u32| YearMonth::new(2027, 11).unwrap().plus(months);
    assert_eq!(span.when, ElementTime::Span(month(begin).first_day(), month(end).last_day()));
    assert!(
        made.elements
            .iter()
            .flat_map(|element| &element.tasks)
            .any(|task| task.due.is_none() && task.ask.is_some())
    );
}
