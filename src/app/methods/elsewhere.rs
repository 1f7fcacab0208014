//! What people look for in the library and is not there on purpose: a sentence each, which says what to do instead. It is
//! said beside what was found, and nothing can be made of it.

use std::sync::OnceLock;

use serde::Deserialize;

use super::find::spaced;
use crate::workshop::words::Words;

const FILE: &str = include_str!("../../../workshops/elsewhere.json");
/// With fewer letters than this, everybody may still mean something else.
const LETTERS: usize = 3;

/// Something that is done elsewhere.
#[derive(Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DoneElsewhere {
    /// Its id, for tests.
    id: String,
    /// What people type who look for it, in whichever language.
    words: Vec<String>,
    /// What to do instead, in one sentence.
    pub says: Words,
}

impl DoneElsewhere {
    /// All of them. None is faulty, as a test sees to.
    fn all() -> &'static [Self] {
        static LOADED: OnceLock<Vec<DoneElsewhere>> = OnceLock::new();
        LOADED.get_or_init(|| serde_json::from_str(FILE).unwrap_or_default())
    }

    /// The one that somebody means who typed this: its words begin so, or stand among those that were typed.
    pub fn meant(typed: &str) -> Option<&'static Self> {
        let typed = spaced(typed);
        let means = |words: &String| {
            let words = spaced(words);
            words.starts_with(&typed) || typed.contains(&words)
        };
        let enough = typed.chars().count() > LETTERS;
        Self::all().iter().find(|one| enough && one.words.iter().any(means))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::workshop::words::Lang;

    /// Which one is meant.
    fn meant(typed: &str) -> Option<&'static str> {
        DoneElsewhere::meant(typed).map(|one| one.id.as_str())
    }

    #[test]
    fn each_is_found_by_each_of_its_words_however_they_are_written() {
        let ids: Vec<&str> = DoneElsewhere::all().iter().map(|one| one.id.as_str()).collect();
        assert_eq!(ids, ["clinical", "persons", "slides", "members", "film", "lfa", "instruks"]);
        for one in DoneElsewhere::all() {
            assert!(one.words.len() >= 4, "{}", one.id);
            for word in &one.words {
                for typed in [word.clone(), word.to_uppercase(), format!("vår {word}, takk")] {
                    assert_eq!(meant(&typed), Some(one.id.as_str()), "{typed}");
                }
            }
        }
    }

    #[test]
    fn the_words_of_the_field_find_what_they_should_while_they_are_typed() {
        for (typed, id) in [
            ("NAA", Some("clinical")),
            ("diagnoser", Some("clinical")),
            ("Powerp", Some("slides")),
            ("leirbål – instruks", Some("instruks")),
            ("enskilda arenden", Some("persons")),
            ("deltagarl", Some("members")),
            ("na", None),
            ("kartlegging", None),
            ("leirbål", None),
            ("förändringsteori", None),
            ("", None),
        ] {
            assert_eq!(meant(typed), id, "{typed}");
        }
    }

    #[test]
    fn each_says_in_every_language_what_to_do_in_one_sentence_that_fits() {
        for one in DoneElsewhere::all() {
            assert_eq!(one.says.0.len(), Lang::ALL.len(), "{}", one.id);
            for text in one.says.0.values() {
                assert!((60..=155).contains(&text.chars().count()) && text.contains(':'), "{text}");
                assert!(text.ends_with('.'), "{text}");
            }
        }
    }
}
