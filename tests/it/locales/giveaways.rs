//! Words that give a language away: none of them stands in a text of another language, in the program's texts or in
//! any file of `workshops/`. And no text there lacks a language.

use std::collections::BTreeSet;
use std::path::PathBuf;

use serde_json::Value;

use super::{LANGUAGES, each_message, with_number};
use crate::{files, package};

/// Words by the languages that have them, first the languages. A word that another of the five has too, with whatever
/// sense, is in no row without that language; so `de`, `er`, `is` and `till` give nothing away. (A duck, which is an
/// `and`, comes to no workshop.)
const GIVEAWAYS: &[(&str, &str)] = &[
    (
        "sv",
        "och är inte jag från något någon några mycket bara hur vilka vilken vilket vad måste också ska för när själv \
         varje mellan tillsammans fråga frågan säg säger vecka upp",
    ),
    ("nb", "noe noen mye hva dere uten gjør gjøre uke ennå"),
    (
        "nn",
        "ikkje eg dei frå noko nokon nokre mykje berre korleis kva kven saman vere gjer gjere veke dykk ein eit enno \
         sjølv",
    ),
    (
        "da",
        "noget nogen nogle meget hvad af jer uden gør gøre uge endnu mellem måde spørgsmål spørgsmålet bliver derefter \
         siger taler",
    ),
    (
        "en",
        "the and of you that this with which what who from they them their your how when where there then everyone \
         each should would because these does",
    ),
    ("nb da", "ikke jeg fra være hvordan hvilke hvilken hvor hver hvem hvis sammen selv"),
    ("nb nn", "nei meg seg etter mellom måte spørsmål spørsmålet deretter opp"),
    ("sv da", "mig sig nej efter"),
    ("sv nn", "utan"),
    ("sv nb nn", "av"),
    ("nb nn da", "og"),
];

/// What stands in another language on purpose: the word, the messages or files where it may, and why.
const ON_PURPOSE: &[(&str, &str, &str)] = &[
    ("what", "error-fault-table", "whoever writes a method types this role so"),
    ("who", "error-fault-table", "whoever writes a method types this role so"),
    ("from", "own-new-usage", "whoever copies a method types this option so"),
    ("from", "own-new-after", "whoever copies a method types this option so"),
    ("of", "consent", "the English name by which people look for it"),
    ("from", "programmes-new-after", "whoever makes a programme types this option so"),
    ("from", "programmes-new-needs", "whoever makes a programme types this option so"),
    ("from", "programmes-new-usage", "whoever makes a programme types this option so"),
    ("from", "programmes-show-next", "whoever makes a programme types this option so"),
];

/// The words in a text of this language that only other languages have.
fn strays(lang: &str, text: &str) -> Vec<String> {
    let is_foreign = |word: &String| {
        let mut having = GIVEAWAYS.iter().filter(|(_, words)| words.split(' ').any(|one| one == word));
        having.next().is_some_and(|(langs, _)| !langs.split(' ').any(|one| one == lang))
    };
    let words = text.split(|char: char| !char.is_alphanumeric()).map(str::to_lowercase);
    words.filter(is_foreign).collect()
}

/// A text where it stands: its language, its place, itself.
type Said = (String, String, String);

/// Every text of the program, with one and with more of what is counted in it.
fn said_by_the_program() -> Vec<Said> {
    let mut said = Vec::new();
    each_message(|lang, id, pattern| {
        for n in [1, 2] {
            said.push((lang.to_owned(), id.to_owned(), with_number(pattern, n)));
        }
    });
    said
}

/// Every file of `workshops/` as it lies there.
fn shipped() -> Vec<(PathBuf, Value)> {
    let read = |path: PathBuf| (path.clone(), serde_json::from_slice(&std::fs::read(path).unwrap()).unwrap());
    let all = files(&package().join("workshops"), "json");
    all.into_iter().filter(|path| !path.to_str().unwrap().ends_with(".schema.json")).map(read).collect()
}

/// Every text of a file. What has no language of its own is of the file's, if a file has one; a name or an id, which is
/// of none, has no space.
fn said_in(value: &Value, lang: Option<&str>, own: Option<&str>, place: &str, said: &mut Vec<Said>) {
    match value {
        Value::String(text) => {
            if let Some(lang) = lang.or(own.filter(|_| text.contains(' '))) {
                said.push((lang.to_owned(), place.to_owned(), text.clone()));
            }
        }
        Value::Array(all) => all.iter().for_each(|one| said_in(one, lang, own, place, said)),
        Value::Object(fields) => {
            for (key, one) in fields {
                let lang = lang.or(LANGUAGES.contains(&key.as_str()).then_some(key.as_str()));
                said_in(one, lang, own, place, said);
            }
        }
        _ => {}
    }
}

/// Every text of `workshops/`; a finished workshop has its language at the end of its name.
fn said_by_workshops() -> Vec<Said> {
    let mut said = Vec::new();
    for (path, value) in shipped() {
        let name = path.file_stem().unwrap().to_str().unwrap();
        let own = LANGUAGES.into_iter().find(|lang| name.ends_with(&format!("-{lang}")));
        let own = own.filter(|_| path.parent().is_some_and(|folder| folder.ends_with("examples")));
        said_in(&value, None, own, name, &mut said);
    }
    said
}

/// What is wrong with these texts, one line each.
fn found_in(said: &[Said]) -> Vec<String> {
    let allowed = |word: &str, place: &str| ON_PURPOSE.iter().any(|one| (one.0, one.1) == (word, place));
    let mut found = Vec::new();
    for (lang, place, text) in said {
        for word in strays(lang, text).into_iter().filter(|word| !allowed(word, place)) {
            found.push(format!("{lang}: {place}: “{word}” is of another language: {text}"));
        }
    }
    found.sort();
    found.dedup();
    found
}

#[test]
fn no_text_has_a_word_that_gives_another_language_away() {
    let said = [said_by_the_program(), said_by_workshops()].concat();
    for lang in LANGUAGES {
        let texts = said.iter().filter(|(of, ..)| of == lang).count();
        assert!(texts > 3_000, "{texts} texts in {lang}");
    }
    let found = found_in(&said);
    assert!(found.is_empty(), "{}", found.join("\n"));
}

/// A word in two rows would say two things, and a language with few foreign words would hardly be looked at.
#[test]
fn every_giveaway_stands_in_one_row_and_each_language_has_enough_foreign_ones() {
    let mut seen = BTreeSet::new();
    for (langs, row) in GIVEAWAYS {
        assert!(langs.split(' ').all(|lang| LANGUAGES.contains(&lang)), "{langs}");
        for word in row.split(' ') {
            assert!(seen.insert(word), "{word} stands in two rows");
            assert_eq!(word, word.trim().to_lowercase());
        }
    }
    for lang in LANGUAGES {
        let (own, foreign): (Vec<_>, Vec<_>) =
            GIVEAWAYS.iter().partition(|(langs, _)| langs.split(' ').any(|one| one == lang));
        let count = |rows: Vec<&(&str, &str)>| rows.iter().flat_map(|(_, row)| row.split(' ')).count();
        let (own, foreign) = (count(own), count(foreign));
        assert!(own >= 25 && foreign > 90, "{lang}: {own} of its own, {foreign} foreign");
    }
}

#[test]
fn every_word_on_purpose_is_needed() {
    let said = [said_by_the_program(), said_by_workshops()].concat();
    for (word, place, _) in ON_PURPOSE {
        let stands =
            |(lang, at, text): &Said| at == place && strays(lang, text).iter().any(|one| one == word);
        assert!(said.iter().any(stands), "{word} stands in no {place}: take it off ON_PURPOSE");
    }
}

#[test]
fn a_word_of_another_language_is_seen_wherever_it_stands() {
    for (lang, text, stray) in [
        ("nn", "Kva ser de frå vindauget? Ikke meir.", "ikke"),
        ("da", "Skriv det, og hvad i har set. Av alle.", "av"),
        ("nb", "Hvilke ord? Och så videre.", "och"),
        ("sv", "Säg det från början, og sen igen.", "og"),
        ("en", "Say the words, jag said.", "jag"),
    ] {
        assert_eq!(strays(lang, text), [stray]);
        let file = serde_json::json!({ "steps": [{ "tips": [{ lang: text }] }] });
        let mut said = Vec::new();
        said_in(&file, None, None, "planted", &mut said);
        assert_eq!(found_in(&said).len(), 1, "{said:?}");
    }
    let mut said = Vec::new();
    let finished = serde_json::json!({ "id": "og", "items": [{ "text": "Vi spør og spør" }] });
    said_in(&finished, None, Some("sv"), "planted", &mut said);
    assert_eq!(found_in(&said).len(), 1, "{said:?}");
}

/// The places where a text is there in some languages and not in others, or is empty.
fn lacking(value: &Value, place: &str) -> Vec<String> {
    let mut found = Vec::new();
    match value {
        Value::Array(all) => {
            for (at, one) in all.iter().enumerate() {
                found.extend(lacking(one, &format!("{place}[{at}]")));
            }
        }
        Value::Object(fields) => {
            if LANGUAGES.iter().any(|lang| fields.contains_key(*lang)) {
                let says = |value: &Value| match value {
                    Value::String(text) => !text.trim().is_empty(),
                    Value::Array(all) => !all.is_empty(),
                    other => !other.is_null(),
                };
                let lacks = LANGUAGES.iter().filter(|lang| !fields.get(**lang).is_some_and(says));
                found.extend(lacks.map(|lang| format!("{place} says nothing in {lang}")));
            }
            for (key, one) in fields {
                found.extend(lacking(one, &format!("{place}.{key}")));
            }
        }
        _ => {}
    }
    found
}

#[test]
fn no_text_of_a_workshop_lacks_a_language() {
    let all = shipped();
    assert!(all.len() > 30, "{} files", all.len());
    let lacks =
        |(path, value): &(PathBuf, Value)| lacking(value, path.file_name().unwrap().to_str().unwrap());
    let found: Vec<String> = all.iter().flat_map(lacks).collect();
    assert!(found.is_empty(), "{}", found.join("\n"));
}

#[test]
fn a_language_that_lacks_a_text_is_seen() {
    let whole = serde_json::json!({ "name": { "sv": "a", "nb": "b", "nn": "c", "da": "d", "en": "e" } });
    assert_eq!(lacking(&whole, "f"), [""; 0]);
    for (lang, left) in [("nn", None), ("da", Some(Value::from(" "))), ("en", Some(Value::Null))] {
        let mut planted = serde_json::json!([whole]);
        let texts = planted[0]["name"].as_object_mut().unwrap();
        texts.remove(lang);
        texts.extend(left.map(|left| (lang.to_owned(), left)));
        assert_eq!(lacking(&planted, "f"), [format!("f[0].name says nothing in {lang}")]);
    }
}
