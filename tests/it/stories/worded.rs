//! Every story once more, in each language and at three sizes (by turns, but for `.ci/slow long`), only to read what stands on its screens: no word is cut
//! without a mark, glued to another, or of another language.
//!
//! A word on a screen is right if it is a word of that language's texts, of the method, or of what the story types; a
//! part of a word is right where `…` stands beside it.

use std::collections::{BTreeMap, BTreeSet};

use verkstad::app::Size;
use verkstad::app::key::Code;
use verkstad::workshop::words::Lang;

use super::order::{Order, Start, With};
use super::player::Player;
use super::stories;
use super::world::methods;
use crate::{files, is_long, package};

/// The smallest screen, a common one and a large one.
const SIZES: [Size; 3] =
    [Size { cols: 40, rows: 15 }, Size { cols: 80, rows: 24 }, Size { cols: 120, rows: 36 }];

/// Letters and digits that stand together; `None` in place of one that `…` cuts at its beginning or end.
fn words(text: &str) -> Vec<Option<String>> {
    let mut found = Vec::new();
    let mut word = String::new();
    let mut cut = false;
    for char in text.chars().chain([' ']) {
        if char.is_alphanumeric() {
            word.push(char);
            continue;
        }
        if !word.is_empty() {
            let whole = !cut && char != '…';
            found.push(whole.then(|| word.to_lowercase()));
            word.clear();
        }
        cut = char == '…';
    }
    found
}

/// Whether a word has letters enough to be one: a label, a number or a unit beside its number is none.
fn is_word(word: &str) -> bool {
    word.chars().filter(|char| char.is_alphabetic()).count() > 2
}

fn add(text: &str, to: &mut BTreeSet<String>) {
    to.extend(words(text).into_iter().flatten().filter(|word| is_word(word)));
}

/// The texts of one language in a method or another file of data: all that stands after its tag.
fn add_data(value: &serde_json::Value, tag: &str, to: &mut BTreeSet<String>) {
    match value {
        serde_json::Value::String(text) => add(text, to),
        serde_json::Value::Array(all) => all.iter().for_each(|one| add_data(one, tag, to)),
        serde_json::Value::Object(map) => {
            let tags = ["sv", "nb", "nn", "da", "en"];
            let other = |key: &str| tags.contains(&key) && key != tag;
            map.iter().filter(|(key, _)| !other(key)).for_each(|(_, one)| add_data(one, tag, to));
        }
        _ => {}
    }
}

/// All words that a screen in this language may show, whatever the story.
fn vocabulary(lang: Lang) -> BTreeSet<String> {
    let tag = format!("{lang:?}").to_lowercase();
    let mut all = BTreeSet::new();
    for file in files(&package().join("locales").join(&tag), "ftl") {
        add(&std::fs::read_to_string(file).unwrap(), &mut all);
    }
    let shipped = files(&package().join("workshops"), "json");
    for file in shipped.iter().filter(|file| !file.parent().is_some_and(|of| of.ends_with("examples"))) {
        add_data(&serde_json::from_str(&std::fs::read_to_string(file).unwrap()).unwrap(), &tag, &mut all);
    }
    // The keys, and what the world of a story is called.
    add("Ctrl Enter Esc Tab Space PgDn PgUp Backspace Del Home End Shift", &mut all);
    add("verkstad documents workshops example examples storyday story000 story001 json", &mut all);
    add("A day of a story. How do we get more time together?", &mut all);
    // A language is named by itself.
    add("svenska bokmål nynorsk dansk English", &mut all);
    all
}

/// What a story types, pastes or presses, and the words of its own method, which has one language.
fn told_by(orders: &[(usize, Order)]) -> BTreeSet<String> {
    let mut all = BTreeSet::new();
    // What is typed in one go may be the rest of a word.
    let mut typed = String::new();
    // A line that another method refuses stays, and the next is typed behind it.
    let mut behind = String::new();
    for (_, order) in orders {
        match order {
            Order::Type { text, .. } | Order::Paste(text) => {
                add(text, &mut all);
                typed += text;
                behind += text;
            }
            Order::Keys(keys) => {
                behind.extend(keys.iter().filter_map(|key| match key.code {
                    Code::Char(char) if !key.ctrl => Some(char),
                    _ => None,
                }));
                typed.extend(keys.iter().filter_map(|key| match key.code {
                    Code::Char(char) if !key.ctrl => Some(char),
                    Code::Enter => Some(' '),
                    _ => None,
                }));
            }
            Order::File(path, text) => {
                add(path, &mut all);
                add(text, &mut all);
            }
            Order::Start(Start { with, also, .. }) => {
                if let Some(also) = also {
                    let path = package().join(format!("tests/it/methods/{also}.json"));
                    add(&std::fs::read_to_string(path).unwrap(), &mut all);
                }
                let path = match with {
                    With::Method(name) => format!("tests/it/methods/{name}.json"),
                    With::Programme(name) => format!("tests/it/programmes/{name}.json"),
                    With::Example(name) => {
                        // What follows it speaks its language.
                        let own = name.rsplit('-').next().and_then(|tag| tag.parse().ok());
                        all.extend(own.map(vocabulary).into_iter().flatten());
                        format!("workshops/examples/{name}.json")
                    }
                    With::Gathering(_) => super::world::TASKS.to_owned(),
                    With::New | With::Demo | With::Day(_) => continue,
                };
                add(&std::fs::read_to_string(package().join(path)).unwrap(), &mut all);
            }
            _ => {}
        }
        if matches!(order, Order::Type { enter: true, .. }) {
            typed.push(' ');
        }
    }
    add(&typed, &mut all);
    add(&behind, &mut all);
    all
}

/// What a method of this name is called in another language; the text itself if it is no name of a method.
fn method_called(text: &str, (own, other): (Lang, Lang)) -> String {
    let mut methods = methods().iter().filter_map(|file| file.listed.as_ref().ok());
    let named = methods.find(|listed| listed.card.name.get(own) == text);
    named.map_or_else(|| text.to_owned(), |listed| listed.card.name.get(other).to_owned())
}

/// What is wrong on the screens of a story: each word with the first place where it stands.
fn wrong(
    (name, orders): &(String, Vec<(usize, Order)>),
    (lang, size): (Lang, Size),
    vocabulary: &BTreeSet<String>,
    found: &mut BTreeMap<String, String>,
) {
    let Some((_, Order::Start(start))) = orders.first() else { return };
    let told = told_by(orders);
    // Two windows need more room than the smallest screen has.
    let screens = if size.cols < 60 { 1 } else { start.screens };
    let mut player = Player::start(&Start { lang, size, screens, ..start.clone() });
    let first = player.seen();
    let mut moved = false;
    for (line, order) in orders {
        let named = match order {
            Order::Press(key, until) => Order::Press(*key, method_called(until, (start.lang, lang))),
            _ => Order::Saved,
        };
        let order = if matches!(order, Order::Press(..)) { &named } else { order };
        if !player.acts(order) {
            // A method whose name is too long for this screen is not found, and another would tell another story.
            if matches!(order, Order::Press(..)) {
                break;
            }
            continue;
        }
        let seen = player.seen();
        moved |= seen != first;
        // What is being typed stands as it was typed.
        for row in seen.iter().flatten().filter(|row| !row.contains('▸')) {
            let of_none = |word: &String| is_word(word) && !vocabulary.contains(word) && !told.contains(word);
            for word in words(row).into_iter().flatten().filter(of_none) {
                found.entry(word).or_insert_with(|| format!("{name}:{line} at {size:?}: {row}"));
            }
        }
    }
    assert!(moved, "{name} goes nowhere");
}

/// The sizes at which the story at this place is read in this language: over all languages each of them, and all in each
/// language when there is time or one story is looked at.
fn sizes(place: usize, lang: Lang, all: bool) -> Vec<Size> {
    let turn = place + lang as usize;
    SIZES
        .into_iter()
        .enumerate()
        .filter(|(at, _)| all || turn % SIZES.len() == *at)
        .map(|(_, size)| size)
        .collect()
}

fn every_word_is_whole_in(lang: Lang) {
    let only = std::env::var("VERKSTAD_STORY").unwrap_or_default();
    let vocabulary = vocabulary(lang);
    let mut found = BTreeMap::new();
    for (place, story) in stories().iter().enumerate().filter(|(_, (name, _))| name.contains(&only)) {
        for size in sizes(place, lang, is_long() || !only.is_empty()) {
            wrong(story, (lang, size), &vocabulary, &mut found);
        }
    }
    assert!(found.is_empty(), "{lang:?}: {found:#?}");
}

#[test]
fn every_story_is_read_at_every_size_and_every_language_at_every_size() {
    for size in &SIZES {
        let by_place = |place| Lang::ALL.into_iter().any(|lang| sizes(place, lang, false).contains(size));
        assert!((0..20).all(by_place));
        let by_lang = |lang| (0..SIZES.len()).any(|place| sizes(place, lang, false).contains(size));
        assert!(Lang::ALL.into_iter().all(by_lang));
    }
    assert!(Lang::ALL.into_iter().all(|lang| sizes(7, lang, true) == SIZES));
}

#[test]
fn every_word_on_a_screen_is_whole_in_swedish() {
    every_word_is_whole_in(Lang::Sv);
}

#[test]
fn every_word_on_a_screen_is_whole_in_bokmal() {
    every_word_is_whole_in(Lang::Nb);
}

#[test]
fn every_word_on_a_screen_is_whole_in_nynorsk() {
    every_word_is_whole_in(Lang::Nn);
}

#[test]
fn every_word_on_a_screen_is_whole_in_danish() {
    every_word_is_whole_in(Lang::Da);
}

#[test]
fn every_word_on_a_screen_is_whole_in_english() {
    every_word_is_whole_in(Lang::En);
}

#[test]
fn a_word_that_is_cut_or_glued_is_seen() {
    let read = |row: &str| words(row).into_iter().flatten().collect::<Vec<_>>();
    assert_eq!(read("Hands where they14 deltakere ↓1"), ["hands", "where", "they14", "deltakere", "1"]);
    assert_eq!(read("  …gare på natten, för få på da…  "), ["på", "natten", "för", "få", "på"]);
    assert_eq!(["P3", "F12", "5", "3x", "min"].map(is_word), [false, false, false, false, true]);
}
