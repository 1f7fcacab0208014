//! Finding a method by typing: by its names, by what it is for and whom it suits, in whatever language.
//!
//! Only cards are read: no method is read whole because somebody looks for one.

use super::card;
use crate::app::msg::MethodFile;
use crate::app::texts;
use crate::programme::library::ReadyProgramme;
use crate::workshop::method::ListedMethod;
use crate::workshop::text::unaccented;
use crate::workshop::words::{Lang, Words};

/// The words by which a method is found, in the form in which they are compared: each of them behind a space.
#[derive(Debug)]
pub(super) struct Findable {
    /// Its names, in every language.
    names: Vec<String>,
    /// All that it is found by, its names first.
    all: String,
}

impl Findable {
    /// What a file is found by: a faulty one by its name.
    pub(super) fn of(file: &MethodFile) -> Self {
        match &file.listed {
            Ok(listed) => Self::by_card(listed),
            Err(fault) => Self { names: vec![spaced(&fault.file)], all: spaced(&fault.file) },
        }
    }

    /// What a ready programme is found by.
    pub(super) fn programme(ready: &ReadyProgramme) -> Self {
        let said = |words: &Words| words.0.values().map(|text| spaced(text)).collect::<Vec<_>>();
        let names: Vec<String> = std::iter::once(&ready.name).chain(&ready.also).flat_map(said).collect();
        let words = Lang::ALL.map(|lang| spaced(&texts(lang).msg_programme_ready_heading()));
        let rest = [&ready.summary, &ready.whom].into_iter().flat_map(said).chain(words);
        let all = names.iter().cloned().chain(rest).collect();
        Self { names, all }
    }

    /// What an empty programme is found by: what it is called in each language.
    pub(super) fn empty_programme() -> Self {
        let names = Lang::ALL.map(|lang| spaced(&texts(lang).msg_programme_empty_one())).to_vec();
        Self { all: names.concat(), names }
    }

    fn by_card(listed: &ListedMethod) -> Self {
        let card = &listed.card;
        let said = |words: &Words| words.0.values().map(|text| spaced(text)).collect::<Vec<_>>();
        let names: Vec<String> =
            std::iter::once(&card.name).chain(&card.search.also).flat_map(said).collect();
        let needs = Lang::ALL.into_iter().flat_map(|lang| {
            let needs = card.search.needs.iter();
            needs.map(move |need| spaced(&card::said(*need, texts(lang))))
        });
        let rest = said(&card.summary).into_iter().chain(said(&card.search.whom)).chain(needs);
        let all = names.iter().cloned().chain(rest).collect();
        Self { names, all }
    }

    /// How well it fits what was typed, 0 best: a name begins with it; words of a name begin with its words; other words
    /// do; its words stand within those of a name; or elsewhere.
    fn rank(&self, wanted: &str) -> Option<u8> {
        let begin = |text: &str| words_of(wanted).all(|word| text.contains(word));
        let hold = |text: &str| words_of(wanted).all(|word| text.contains(word.trim_start()));
        match () {
            () if self.names.iter().any(|name| name.starts_with(wanted)) => Some(0),
            () if self.names.iter().any(|name| begin(name)) => Some(1),
            () if begin(&self.all) => Some(2),
            () if self.names.iter().any(|name| hold(name)) => Some(3),
            () if hold(&self.all) => Some(4),
            () => None,
        }
    }
}

/// The places of those that fit what was typed, the best first; all in their order if nothing was.
pub(super) fn found(all: &[Findable], typed: &str) -> Vec<usize> {
    let wanted = spaced(typed);
    let mut found: Vec<(u8, usize)> =
        all.iter().enumerate().filter_map(|(at, one)| Some((one.rank(&wanted)?, at))).collect();
    found.sort_unstable();
    found.into_iter().map(|(_, at)| at).collect()
}

/// A text as it is compared: without accents, and with one space before each word.
pub(super) fn spaced(text: &str) -> String {
    let plain = unaccented(text);
    let words = plain.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty());
    words.fold(String::with_capacity(plain.len() + 1), |all, word| all + " " + word)
}

/// Its words, each with the space before it.
fn words_of(spaced: &str) -> impl Iterator<Item = &str> {
    let begins = spaced.match_indices(' ').map(|(at, _)| at);
    let ends = begins.clone().skip(1).chain([spaced.len()]);
    begins.zip(ends).filter_map(|(from, to)| spaced.get(from..to))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::app::methods::tests::card as file;

    /// The ids of those that are found, with what each card says.
    fn hits(typed: &str) -> Vec<&'static str> {
        const ALL: [(&str, &str); 6] = [
            ("ring", r#""name": { "sv": "Årshjul", "en": "Annual wheel" }"#),
            ("wheel", r#""name": { "sv": "Hjulet", "en": "The wheel" }"#),
            ("swot", r#""name": { "en": "SWOT" }, "also": [{ "nb": "Styrker og svakheter" }]"#),
            ("cafe", r#""name": { "en": "World café" }, "whom": { "da": "Pårørende" }"#),
            ("seven", r#""name": { "en": "Seven" }, "summary": { "sv": "Ett hjul för året" }"#),
            ("talk", r#""name": { "en": "Talk" }, "needs": ["hard-talk"]"#),
        ];
        let files: Vec<Findable> = ALL.iter().map(|(id, card)| Findable::of(&file(id, card))).collect();
        found(&files, typed).into_iter().map(|at| ALL[at].0).collect()
    }

    #[test]
    fn what_is_typed_is_found_in_every_language_whatever_its_case_and_accents() {
        assert_eq!(hits("ARSHJ"), ["ring"]);
        assert_eq!(hits("årshj"), ["ring"]);
        assert_eq!(hits("svakheter"), ["swot"]);
        assert_eq!(hits("parorende"), ["cafe"]);
        assert_eq!(hits("Café!"), ["cafe"]);
    }

    #[test]
    fn a_need_is_found_by_what_it_is_called_in_any_language() {
        for typed in ["talk about what is hard", "det svåra", "det vanskelige", "det svære"] {
            assert_eq!(hits(typed), ["talk"], "{typed}");
        }
    }

    #[test]
    fn the_beginning_of_a_name_comes_first_then_of_a_word_then_what_stands_elsewhere() {
        assert_eq!(hits("hjul"), ["wheel", "seven", "ring"]);
        assert_eq!(hits("wheel"), ["ring", "wheel"], "in their order if both fit as well");
        assert_eq!(hits("the wheel"), ["wheel"]);
        assert_eq!(hits("wheel annual"), ["ring"], "words in any order");
    }

    #[test]
    fn nothing_typed_finds_all_and_what_nobody_says_finds_nothing() {
        assert_eq!(hits(" ").len(), 6);
        assert_eq!(hits("xyz"), Vec::<&str>::new());
        assert_eq!(hits("wheel xyz"), Vec::<&str>::new());
    }
}
