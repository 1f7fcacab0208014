//! Checks every text of a method: it is present, short enough for its place, clean, and has only placeholders that are
//! filled in.

use serde_json::Value;
use unicode_segmentation::UnicodeSegmentation;

use super::super::super::placeholder::{
    self, IN_A_QUESTION, IN_A_STEP, IN_A_STEP_OF_TODAY, IN_A_STEP_OF_TODAY_WORDED, IN_A_STEP_WORDED,
};
use super::super::super::text::Prose;
use super::super::super::words::{Lang, Words};
use super::super::{CHOICE_LETTERS, Card, Holds, ListDef, Method, Step, TableDef};
use super::{FaultKind, FoundFault};

/// The most letters that the name of a method may have.
pub const NAME_LETTERS: usize = 60;

/// A text, and what it must satisfy.
struct Text<'a> {
    path: String,
    words: &'a Words,
    /// Whether it must be present.
    needed: bool,
    /// The most letters that it may have. The texts of built-in methods are far shorter.
    most: usize,
    /// The names of the placeholders that it may have.
    filled: &'static [&'static str],
}

impl<'a> Text<'a> {
    /// A text that must be present.
    fn needed(path: impl Into<String>, words: &'a Words, most: usize) -> Self {
        Self { path: path.into(), words, needed: true, most, filled: &[] }
    }

    /// A text that may be left out.
    fn free(path: impl Into<String>, words: &'a Words, most: usize) -> Self {
        Self { needed: false, ..Self::needed(path, words, most) }
    }

    fn filled(self, filled: &'static [&'static str]) -> Self {
        Self { filled, ..self }
    }
}

/// Checks every text of the method.
pub(super) fn check(method: &Method, all_languages: bool) -> Result<(), FoundFault> {
    for text in all(method) {
        languages(&text, all_languages)?;
        for (lang, content) in &text.words.0 {
            content_of(&text, content).map_err(|kind| (format!("{}.{lang}", text.path), kind))?;
        }
    }
    if method.questions.today.as_ref().is_some_and(|today| today.offered.is_empty()) {
        return Err(("questions.today.offered".into(), FaultKind::MissingText { lang: None }));
    }
    for (place, source) in method.card.sources.iter().enumerate() {
        if !is_clean(source) {
            return Err((format!("card.sources[{place}]"), FaultKind::ControlCharacter));
        }
    }
    Ok(())
}

fn languages(text: &Text, all_languages: bool) -> Result<(), FoundFault> {
    let blank = |lang: Lang| text.words.0.get(&lang).is_none_or(|content| Prose::clean(content).is_none());
    let given = |lang: Lang| text.words.0.contains_key(&lang);
    if text.words.0.is_empty() && !text.needed {
        return Ok(());
    }
    if text.words.0.is_empty() {
        return Err((text.path.clone(), FaultKind::MissingText { lang: None }));
    }
    match Lang::ALL.into_iter().find(|lang| blank(*lang) && (all_languages || given(*lang))) {
        Some(lang) => Err((format!("{}.{lang}", text.path), FaultKind::MissingText { lang: Some(lang) })),
        None => Ok(()),
    }
}

fn content_of(text: &Text, content: &str) -> Result<(), FaultKind> {
    if !is_clean(content) {
        return Err(FaultKind::ControlCharacter);
    }
    if content.graphemes(true).count() > text.most {
        return Err(FaultKind::TextTooLong { most: text.most });
    }
    match placeholder::names(content).find(|name| !text.filled.contains(name)) {
        Some(name) => Err(FaultKind::UnknownPlaceholder(name.into())),
        None => Ok(()),
    }
}

/// Whether a text has no control characters. Cleaning later removes what merely looks bad.
fn is_clean(text: &str) -> bool {
    !text.chars().any(char::is_control)
}

/// Whether the cleaner would change any text of the method.
pub(super) fn want_cleaning(method: &Method) -> bool {
    let spoilt = |content: &String| Prose::clean(content).is_none_or(|clean| clean != content.as_str());
    all(method).iter().flat_map(|text| text.words.0.values()).any(spoilt)
}

/// The method with every text cleaned: composed accents, single spaces, nothing invisible. Ids and numbers stay the
/// same. A method that was checked never gives `None`.
pub(super) fn cleaned(method: &Method) -> Option<Method> {
    fn clean(value: &mut Value) {
        match value {
            Value::String(text) => *text = Prose::clean(text).map_or_else(String::new, String::from),
            Value::Array(values) => values.iter_mut().for_each(clean),
            Value::Object(fields) => fields.values_mut().for_each(clean),
            _ => {}
        }
    }
    let mut value = serde_json::to_value(method).ok()?;
    clean(&mut value);
    // The detour over text is deliberate: a deserializer for `Value` would be compiled for this call alone.
    serde_json::from_slice(value.to_string().as_bytes()).ok()
}

/// Every text of the method, in the order of the file.
fn all(method: &Method) -> Vec<Text<'_>> {
    let questions = &method.questions;
    let mut texts = card(&method.card);
    texts.push(Text::free("questions.common", &questions.common, 300));
    for (name, words) in [("critique", &questions.critique), ("vision", &questions.vision)] {
        texts.push(Text::free(format!("questions.{name}"), words, 300).filled(IN_A_QUESTION));
    }
    texts.extend(several("questions.offered", &questions.offered, 280));
    if let Some(today) = &questions.today {
        texts.push(Text::needed("questions.today.label", &today.label, 24));
        texts.extend(several("questions.today.offered", &today.offered, 90));
    }
    texts.extend(method.written.iter().map(|written| Text::needed("written.says", &written.says, 80)));
    texts.extend(method.lists.iter().enumerate().flat_map(|(place, def)| list(place, def)));
    texts.extend(method.tables.iter().enumerate().flat_map(|(place, def)| table(place, def)));
    let is_worded = method.steps.iter().any(|step| step.kind.worded_in().is_some());
    let filled = match (questions.today.is_some(), is_worded) {
        (false, false) => IN_A_STEP,
        (true, false) => IN_A_STEP_OF_TODAY,
        (false, true) => IN_A_STEP_WORDED,
        (true, true) => IN_A_STEP_OF_TODAY_WORDED,
    };
    texts.extend(method.steps.iter().enumerate().flat_map(|(place, def)| step(place, def, filled)));
    for (place, cut) in method.cuts.iter().enumerate() {
        texts.push(Text::needed(format!("cuts[{place}].says"), &cut.says, 300));
    }
    texts
}

fn card(card: &Card) -> Vec<Text<'_>> {
    let mut texts = vec![
        Text::needed("card.name", &card.name, NAME_LETTERS),
        Text::needed("card.summary", &card.summary, 400),
        Text::needed("card.suits", &card.suits, 400),
        Text::needed("card.suits-not", &card.suits_not, 400),
    ];
    texts.extend(several("card.also", &card.search.also, 60));
    texts.push(Text::free("card.whom", &card.search.whom, 200));
    texts.push(Text::free("card.level", &card.search.level, 200));
    texts.extend(several("card.materials", &card.materials, 200));
    texts.extend(several("card.roles", &card.roles, 200));
    texts.extend(several("card.preparation", &card.leading.preparation, 300));
    texts.extend(several("card.tips", &card.leading.tips, 300));
    texts.push(Text::free("card.gives", &card.leading.gives, 300));
    texts
}

fn list(place: usize, list: &ListDef) -> Vec<Text<'_>> {
    let mut texts = vec![Text::needed(format!("lists[{place}].name"), &list.name, 40)];
    texts.extend(
        list.lines
            .iter()
            .enumerate()
            .map(|(at, line)| Text::needed(format!("lists[{place}].lines[{at}]"), &line.words, 120)),
    );
    if !list.mark.is_empty() {
        texts.push(Text::needed(format!("lists[{place}].mark"), &list.mark, 24));
    }
    if let Some(group) = &list.group {
        texts.push(Text::needed(format!("lists[{place}].group"), group, 12));
    }
    if let Some(ranking) = &list.ranking {
        texts.push(Text::needed(format!("lists[{place}].ranking.name"), &ranking.name, 40));
        texts.push(Text::needed(format!("lists[{place}].ranking.says"), &ranking.says, 80));
    }
    texts
}

fn table(place: usize, table: &TableDef) -> Vec<Text<'_>> {
    let path = format!("tables[{place}]");
    let mut texts = vec![
        Text::needed(format!("{path}.name"), &table.name, 40),
        Text::free(format!("{path}.beneath"), &table.beneath, 120),
    ];
    texts.extend(several(&format!("{path}.rows"), &table.rows, 60));
    texts.extend(several(&format!("{path}.example"), &table.example, 120));
    for (place, column) in table.columns.iter().enumerate() {
        let path = format!("{path}.columns[{place}]");
        texts.push(Text::needed(format!("{path}.name"), &column.name, 24));
        if let Holds::OneOf(choices) = &column.holds {
            texts.extend(several(&format!("{path}.holds.one-of"), choices, CHOICE_LETTERS));
        }
        for (place, offer) in column.offers.iter().enumerate() {
            let path = format!("{path}.offers[{place}]");
            texts.push(Text::needed(format!("{path}.name"), &offer.name, 40));
            texts.extend(several(&format!("{path}.choices"), &offer.choices, CHOICE_LETTERS));
        }
    }
    texts
}

fn step<'a>(place: usize, step: &'a Step, filled: &'static [&'static str]) -> Vec<Text<'a>> {
    let path = format!("steps[{place}]");
    let mut texts = vec![
        Text::needed(format!("{path}.name"), &step.name, 40),
        Text::free(format!("{path}.room"), &step.room, 200).filled(filled),
        Text::free(format!("{path}.say"), &step.say, 300).filled(filled),
        Text::free(format!("{path}.does"), &step.does, 400),
    ];
    texts.extend(several(&format!("{path}.kind.scale.words"), step.kind.value_words(), 24));
    if let Some((_, heads)) = step.kind.report_heads() {
        texts.extend(several(&format!("{path}.kind.groups.heads"), heads, 24));
    }
    let levels = step.kind.grid().map(|grid| grid.levels).unwrap_or_default();
    for (place, level) in levels.iter().enumerate() {
        texts.push(Text::needed(format!("{path}.kind.grid.levels[{place}].says"), &level.says, 12));
    }
    for (place, part) in step.kind.talk_parts().iter().enumerate() {
        let path = format!("{path}.kind.talk.parts[{place}]");
        texts.push(Text::needed(format!("{path}.room"), &part.room, 200).filled(filled));
        texts.push(Text::free(format!("{path}.follow"), &part.follow, 200).filled(filled));
    }
    texts.extend(several(&format!("{path}.rules"), &step.rules, 80));
    texts.extend(several(&format!("{path}.pitfalls"), &step.pitfalls, 300));
    texts
}

fn several<'a>(path: &str, words: &'a [Words], most: usize) -> Vec<Text<'a>> {
    let text = |(place, words)| Text::needed(format!("{path}[{place}]"), words, most);
    words.iter().enumerate().map(text).collect()
}
