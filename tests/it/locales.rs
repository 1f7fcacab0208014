//! The program's texts in all languages: the same messages with the same variables everywhere; no message is empty,
//! unused, or left in English. The texts of methods are checked with the methods.

mod giveaways;

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use fluent_syntax::ast::{
    CallArguments, Entry, Expression, InlineExpression, Pattern, PatternElement, VariantKey,
};

use crate::{files, package, shipped};

/// Messages that are rightly the same in English and in another language.
const TRUE_EQUALS: &[&str] = &[
    "live-understood",
    "live-makes-point-under",
    "live-point-does",
    "say-slip-blank",
    "act-status",
    "cli-methods-list-usage",
    "programmes-list-usage",
    "cli-value-format",
    "cli-value-text",
    "date-minutes",
    "date-minutes-seconds",
    "date-seconds",
    "event-plan",
    "export-plan",
    "home-language-says",
    "methods-tips",
    "home-check-in",
    "live-change-minutes",
    "act-buffer",
    "act-day-start",
    "live-plan-at-hand",
    "live-plan-of",
    "act-popcorn",
    "live-popcorn",
    "live-took",
    "new-end-length",
    "new-plan-overlap",
    "new-start",
    "new-turn-seconds",
    "program-name",
    "room-clock-hours",
    "room-follow-up",
    "room-test-letters",
];

/// A message, or one of its attributes under `id.attribute`.
#[derive(Debug, Default, PartialEq, Eq)]
struct Message {
    /// The file of its language that it is in.
    file: String,
    /// The variables that it uses.
    variables: BTreeSet<String>,
    /// The words in it, without placeables.
    words: String,
}

type Messages = BTreeMap<String, Message>;

/// All languages, by the names of their folders.
fn languages() -> BTreeMap<String, Messages> {
    let root = package().join("locales");
    let folders =
        std::fs::read_dir(&root).unwrap().map(|entry| entry.unwrap().path()).filter(|path| path.is_dir());
    folders
        .map(|folder| (folder.file_name().unwrap().to_str().unwrap().to_owned(), language(&folder)))
        .collect()
}

fn language(folder: &Path) -> Messages {
    let mut found = Messages::new();
    for path in files(folder, "ftl") {
        let file = path.strip_prefix(folder).unwrap().to_str().unwrap().replace('\\', "/");
        for (id, message) in messages(&std::fs::read_to_string(&path).unwrap(), &file) {
            assert!(
                found.insert(id.clone(), message).is_none(),
                "{}: {id} stands there twice",
                path.display()
            );
        }
    }
    found
}

fn messages(ftl: &str, file: &str) -> Vec<(String, Message)> {
    let resource =
        fluent_syntax::parser::parse(ftl).unwrap_or_else(|(_, errors)| panic!("{file}: {errors:?}"));
    let mut found = Vec::new();
    for entry in resource.body {
        let Entry::Message(message) = entry else { continue };
        let attributes =
            message.attributes.iter().map(|one| (format!("{}.{}", message.id.name, one.id.name), &one.value));
        let value = message.value.iter().map(|value| (message.id.name.to_owned(), value));
        for (id, pattern) in value.chain(attributes) {
            let mut read = Message { file: file.to_owned(), ..Message::default() };
            walk(pattern, &mut read);
            found.push((id, read));
        }
    }
    found
}

fn walk(pattern: &Pattern<&str>, into: &mut Message) {
    for element in &pattern.elements {
        match element {
            // Where a line may break is no difference between languages.
            PatternElement::TextElement { value } => into.words.push_str(&value.replace('\u{a0}', " ")),
            PatternElement::Placeable { expression: Expression::Inline(inline) } => variables(inline, into),
            PatternElement::Placeable { expression: Expression::Select { selector, variants } } => {
                variables(selector, into);
                variants.iter().for_each(|variant| walk(&variant.value, into));
            }
        }
    }
}

fn variables(inline: &InlineExpression<&str>, into: &mut Message) {
    match inline {
        InlineExpression::VariableReference { id } => {
            into.variables.insert(id.name.to_owned());
        }
        InlineExpression::FunctionReference { arguments: CallArguments { positional, .. }, .. } => {
            positional.iter().for_each(|argument| variables(argument, into));
        }
        InlineExpression::Placeable { expression } => {
            if let Expression::Inline(inner) = expression.as_ref() {
                variables(inner, into);
            }
        }
        _ => {}
    }
}

/// What is wrong with `other` compared to English, as sentences.
fn faults(name: &str, other: &Messages, english: &Messages) -> Vec<String> {
    let mut found: Vec<String> = other
        .keys()
        .filter(|id| !english.contains_key(*id))
        .map(|id| format!("{name}: {id} is not in English"))
        .collect();
    for (id, reference) in english {
        let Some(message) = other.get(id) else {
            found.push(format!("{name}: {id} is missing"));
            continue;
        };
        if message.variables != reference.variables {
            let (here, there) = (&message.variables, &reference.variables);
            found.push(format!("{name}: {id} fills in {here:?}, English {there:?}"));
        }
        if message.file != reference.file {
            found.push(format!("{name}: {id} stands in {}, in English in {}", message.file, reference.file));
        }
        if message.words.trim().is_empty() && message.variables.is_empty() {
            found.push(format!("{name}: {id} is empty"));
        }
        let has_words = message.words.chars().any(char::is_alphabetic);
        let may_equal = TRUE_EQUALS.contains(&id.as_str());
        if name != "en" && has_words && message.words == reference.words && !may_equal {
            found.push(format!("{name}: {id} reads as in English: {:?}", message.words.trim()));
        }
    }
    found
}

#[test]
fn all_languages_say_the_same_things() {
    let languages = languages();
    let english = languages.get("en").expect("English is the list of messages");
    assert!(!english.is_empty());
    let found: Vec<String> =
        languages.iter().flat_map(|(name, messages)| faults(name, messages, english)).collect();
    assert!(found.is_empty(), "{}", found.join("\n"));
}

#[test]
fn every_exception_is_needed() {
    let languages = languages();
    for id in TRUE_EQUALS {
        let equals = |(name, messages): (&String, &BTreeMap<String, Message>)| {
            name != "en"
                && messages.get(*id).is_some_and(|message| message.words == languages["en"][*id].words)
        };
        assert!(languages.iter().any(equals), "{id} equals English nowhere: take it off TRUE_EQUALS");
    }
}

/// Five translators would have written an unused message for nothing.
#[test]
fn every_message_is_used() {
    let code: String = files(&package().join("src"), "rs")
        .iter()
        .map(|path| std::fs::read_to_string(path).unwrap())
        .collect();
    let words: BTreeSet<&str> = code.split(|char: char| !char.is_alphanumeric() && char != '_').collect();
    let unused: Vec<String> = languages()["en"]
        .keys()
        .filter(|id| !words.contains(format!("msg_{}", id.replace(['-', '.'], "_")).as_str()))
        .cloned()
        .collect();
    assert!(unused.is_empty(), "nothing in src/ shows {unused:?}");
}

/// The variables of a file's messages: as their comments list them, and in the order of first use.
fn in_order(ftl: &str) -> Vec<(Vec<String>, Vec<String>)> {
    let name =
        |after: &str| after.chars().take_while(|char| char.is_alphanumeric() || *char == '_').collect();
    let mut found: Vec<(Vec<String>, Vec<String>)> = Vec::new();
    let mut listed: Vec<String> = Vec::new();
    for line in ftl.lines() {
        if let Some(variable) = line.strip_prefix("# $") {
            listed.push(name(variable));
            continue;
        }
        if line.starts_with(|char: char| char.is_ascii_lowercase()) {
            found.push((std::mem::take(&mut listed), Vec::new()));
        }
        let Some((_, used)) = found.last_mut() else { continue };
        for variable in line.split('$').skip(1).map(name) {
            if !used.contains(&variable) {
                used.push(variable);
            }
        }
    }
    found
}

/// The generated functions take their arguments in the order in which the English text uses them. A comment with
/// another order once put a clock time where the day belonged, and no type tells the two apart.
#[test]
fn variables_are_listed_in_the_order_of_their_arguments() {
    let mut seen = 0;
    for file in files(&package().join("locales/en"), "ftl") {
        for (listed, used) in in_order(&std::fs::read_to_string(&file).unwrap()) {
            if listed.len() > 1 {
                assert_eq!(listed, used, "{}", file.display());
                seen += 1;
            }
        }
    }
    assert!(seen > 30, "{seen} messages with more than one variable");
}

#[test]
fn the_check_sees_each_fault() {
    let read = |ftl: &str| messages(ftl, "main.ftl").into_iter().collect::<Messages>();
    let english = read(
        "a-one = { $n ->\n    [one] One vote\n   *[other] { $n } votes\n }\na-two = Saved\na-three = { $x }\n",
    );
    let good = "a-one = { $n ->\n    [one] En röst\n   *[other] { NUMBER($n) } röster\n }\na-two = Sparat\na-three = { $x }\n";
    assert_eq!(faults("sv", &read(good), &english), Vec::<String>::new());
    for (from, to) in [
        ("a-two = Sparat\n", ""),
        ("a-two = Sparat", "a-two = Saved"),
        ("a-two = Sparat", "a-two = { \"\" }"),
        ("{ $x }", "{ $y }"),
        ("a-two", "a-zwei = Gespart\na-two"),
    ] {
        assert_eq!(faults("sv", &read(&good.replace(from, to)), &english).len(), 1, "{from} → {to}");
    }
    let elsewhere: Messages = messages(good, "other.ftl").into_iter().collect();
    assert_eq!(faults("sv", &elsewhere, &english).len(), 3);
}

/// Words that are counted: one of them, and several.
const COUNTED: &[(&str, &str, &str)] = &[
    ("sv", "minut", "minuter"),
    ("sv", "punkt", "punkter"),
    ("sv", "prick", "prickar"),
    ("sv", "lapp", "lappar"),
    ("sv", "rad", "rader"),
    ("sv", "person", "personer"),
    ("sv", "ö", "öar"),
    ("sv", "plan", "planer"),
    ("sv", "önskan", "önskningar"),
    ("nb", "rad", "rader"),
    ("nb", "minutt", "minutter"),
    ("nb", "prikk", "prikker"),
    ("nb", "lapp", "lapper"),
    ("nb", "linje", "linjer"),
    ("nb", "person", "personer"),
    ("nb", "øy", "øyer"),
    ("nn", "rad", "rader"),
    ("nn", "prikk", "prikkar"),
    ("nn", "lapp", "lappar"),
    ("nn", "linje", "linjer"),
    ("nn", "person", "personar"),
    ("nn", "øy", "øyar"),
    ("da", "række", "rækker"),
    ("da", "minut", "minutter"),
    ("da", "prik", "prikker"),
    ("da", "seddel", "sedler"),
    ("da", "linje", "linjer"),
    ("da", "person", "personer"),
    ("da", "ø", "øer"),
    ("en", "row", "rows"),
    ("en", "minute", "minutes"),
    ("en", "item", "items"),
    ("en", "dot", "dots"),
    ("en", "slip", "slips"),
    ("en", "line", "lines"),
    ("en", "person", "people"),
    ("en", "island", "islands"),
    ("en", "plan", "plans"),
    ("en", "wish", "wishes"),
];

/// What a text says when every number in it is `n`. Other variables are left out.
fn with_number(pattern: &Pattern<&str>, n: u64) -> String {
    let inline = |inline: &InlineExpression<&str>| match inline {
        InlineExpression::StringLiteral { value } => (*value).to_owned(),
        _ => n.to_string(),
    };
    let mut said = String::new();
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => said.push_str(value),
            PatternElement::Placeable { expression: Expression::Inline(one) } => said += &inline(one),
            PatternElement::Placeable { expression: Expression::Select { variants, .. } } => {
                let fits = |key: &VariantKey<&str>| match key {
                    VariantKey::NumberLiteral { value } => *value == n.to_string(),
                    VariantKey::Identifier { name } => *name == "one" && n == 1,
                };
                let variant = variants.iter().find(|variant| fits(&variant.key));
                let variant = variant.or_else(|| variants.iter().find(|variant| variant.default)).unwrap();
                said += &with_number(&variant.value, n);
            }
        }
    }
    said
}

/// The places in a text where a number stands before the wrong form of a word.
fn miscounted(lang: &str, said: &str) -> Vec<String> {
    let words: Vec<&str> =
        said.split(|char: char| char.is_whitespace() || "(),.;:?!".contains(char)).collect();
    let wrong = |pair: &[&str]| {
        let [count, word] = pair else { return false };
        let Ok(count) = count.parse::<u64>() else { return false };
        COUNTED.iter().any(|(of, one, many)| *of == lang && *word == if count == 1 { *many } else { *one })
    };
    words.windows(2).filter(|pair| wrong(pair)).map(|pair| pair.join(" ")).collect()
}

/// Each message of each language by its language, its id and its pattern.
fn each_message(mut visit: impl FnMut(&str, &str, &Pattern<&str>)) {
    for lang in languages().keys() {
        for path in files(&package().join("locales").join(lang), "ftl") {
            let ftl = std::fs::read_to_string(path).unwrap();
            let resource = fluent_syntax::parser::parse(ftl.as_str()).unwrap();
            for entry in &resource.body {
                let Entry::Message(message) = entry else { continue };
                message.value.iter().for_each(|value| visit(lang, message.id.name, value));
            }
        }
    }
}

#[test]
fn every_number_stands_before_the_right_form_of_a_word() {
    let mut found = Vec::new();
    let mut seen = 0;
    each_message(|lang, id, pattern| {
        for n in [0, 1, 2, 21] {
            let said = with_number(pattern, n);
            seen += usize::from(said.contains(&n.to_string()));
            found.extend(miscounted(lang, &said).into_iter().map(|what| format!("{lang}: {id}: {what}")));
        }
    });
    assert!(seen > 1_000, "{seen}");
    // A method's texts have no plurals, so they say minutes and dots in a way that needs none.
    let method = std::fs::read_to_string(shipped().join("methods/framtidsverkstad.json")).unwrap();
    for line in method.lines() {
        let Some((lang, text)) = line.trim().split_once(": ") else { continue };
        for n in ["1", "21"] {
            let said = ["{minutes}", "{dots}", "{most}"]
                .iter()
                .fold(text.to_owned(), |said, of| said.replace(of, n));
            found.extend(
                miscounted(lang.trim_matches('"'), &said)
                    .into_iter()
                    .map(|what| format!("method: {lang} {what}")),
            );
        }
    }
    assert!(found.is_empty(), "{}", found.join("\n"));
}

#[test]
fn a_wrong_form_is_seen() {
    let counts = |ftl: &str, n| {
        let resource = fluent_syntax::parser::parse(ftl).unwrap();
        let Some(Entry::Message(message)) = resource.body.first() else { panic!("{ftl}") };
        miscounted("sv", &with_number(message.value.as_ref().unwrap(), n))
    };
    assert_eq!(counts("a = Paus, { $n } minuter.\n", 1), ["1 minuter"]);
    assert_eq!(counts("a = Paus, { $n } minut.\n", 21), ["21 minut"]);
    let right = "a = Paus, { $n ->\n    [one] { $n } minut\n   *[other] { $n } minuter\n }.\n";
    assert!([0, 1, 2, 21].iter().all(|n| counts(right, *n).is_empty()));
}

/// What a text has where a line may break and should not: between a number and its unit, and around or before a sign.
fn loose(text: &str) -> Vec<String> {
    let chars: Vec<char> = text.chars().collect();
    let is_number = |char: Option<&char>| char.is_some_and(|char| char.is_ascii_digit());
    let mut found = Vec::new();
    for (at, char) in chars.iter().enumerate() {
        if *char != ' ' || at == 0 {
            continue;
        }
        let (before, rest): (String, String) =
            (chars[..at].iter().collect(), chars[at + 1..].iter().collect());
        let next = rest.split(|char: char| !char.is_alphabetic()).next().unwrap_or_default();
        let unit = is_number(chars.get(at - 1)) && UNITS.contains(&next);
        let named =
            before.split(|char: char| !char.is_alphabetic() && char != '.').next_back().unwrap_or_default();
        let named = is_number(chars.get(at + 1)) && NAMED.contains(&named.to_lowercase().as_str());
        let sign = ["– ", "· "].iter().any(|sign| rest.starts_with(sign)) && chars[at - 1] != '\n';
        let sum = is_number(chars.get(at - 1))
            && ["× ", "= ", "→ ", "×\u{a0}", "=\u{a0}", "→\u{a0}"].iter().any(|sign| rest.starts_with(sign));
        if unit || named || sign || sum {
            let near: String = chars[at.saturating_sub(8)..(at + 8).min(chars.len())].iter().collect();
            found.push(near);
        }
    }
    found
}

/// What may not be parted from the number before it.
const UNITS: &[&str] =
    &["min", "tim", "t", "h", "MB", "minut", "minuter", "minutt", "minutter", "minute", "minutes"];

/// What may not be parted from the number after it.
const NAMED: &[&str] =
    &["kl.", "vecka", "uke", "veke", "uge", "week", "rad", "linje", "line", "sida", "side", "page"];

#[test]
fn no_number_is_parted_from_its_unit() {
    let mut found = Vec::new();
    each_message(|lang, id, pattern| {
        for n in [1, 21] {
            let said = with_number(pattern, n);
            found.extend(loose(&said).into_iter().map(|near| format!("{lang}: {id}: …{near}…")));
        }
    });
    found.dedup();
    assert!(found.is_empty(), "{}", found.join("\n"));
    assert_eq!(loose("20 → 17 min – hur?").len(), 3);
    assert_eq!(loose("kl. 9 på rad 3").len(), 2);
    assert!(loose("20\u{a0}→\u{a0}17\u{a0}min\u{a0}– hur? 3 minst").is_empty());
}

/// The dates that a text gives as examples: `20/5`, `2026-11-21`, `+7d`.
fn dates_shown(words: &str) -> Vec<&str> {
    let digit = |text: &str| text.contains(|c: char| c.is_ascii_digit());
    let is_date = |word: &&str| {
        let parts = word.split(['/', '-']);
        digit(word) && (word.starts_with('+') || (parts.clone().count() > 1 && parts.into_iter().all(digit)))
    };
    let bare = |word| str::trim_matches(word, |c: char| !c.is_alphanumeric() && c != '+');
    words.split_whitespace().map(bare).filter(is_date).collect()
}

/// Whoever reads a hint tries what it shows, and finds nothing out that it leaves out.
#[test]
fn a_way_to_write_a_date_is_shown_in_every_language() {
    let all = languages();
    let mut seen = 0;
    for (id, english) in &all["en"] {
        let shown = dates_shown(&english.words);
        seen += usize::from(!shown.is_empty());
        for (lang, messages) in &all {
            assert_eq!(dates_shown(&messages[id].words), shown, "{id} in {lang}");
        }
    }
    assert!(seen > 3, "{seen} messages show one");
}

/// The letters that a language does not have, among those that tell our languages apart.
fn foreign(lang: &str) -> &'static str {
    match lang {
        "en" => "åäöæøÅÄÖÆØ",
        "sv" => "æøÆØ",
        _ => "äöÄÖ",
    }
}

/// The languages in which a method says its texts.
const LANGUAGES: [&str; 5] = ["sv", "nb", "nn", "da", "en"];

/// Names, and the letters of the reading test, stand in every language as they are.
const NAMES: &[&str] = &["home-language-says", "room-test-letters"];

#[test]
fn no_text_has_the_letters_of_another_language() {
    let strays = |lang: &str, text: &str| text.contains(|letter| foreign(lang).contains(letter));
    let mut found = Vec::new();
    for (lang, messages) in languages() {
        let texts = messages.iter().filter(|(name, _)| !NAMES.contains(&name.as_str()));
        let texts = texts.filter(|(_, message)| strays(&lang, &message.words));
        found.extend(texts.map(|(name, _)| format!("{lang}: {name}")));
    }
    let folders = ["methods", "parts", "blocks"].map(|folder| shipped().join(folder));
    for path in folders.iter().flat_map(|folder| files(folder, "json")) {
        let method: serde_json::Value = serde_json::from_slice(&std::fs::read(&path).unwrap()).unwrap();
        let mut waiting = vec![&method];
        while let Some(value) = waiting.pop() {
            match value {
                serde_json::Value::Array(values) => waiting.extend(values),
                serde_json::Value::Object(fields) => {
                    let texts = fields.iter().filter_map(|(key, text)| Some((key.as_str(), text.as_str()?)));
                    let texts = texts.filter(|(key, text)| LANGUAGES.contains(key) && strays(key, text));
                    found.extend(texts.map(|(key, text)| format!("{}: {key}: {text}", path.display())));
                    waiting.extend(fields.values());
                }
                _ => {}
            }
        }
    }
    assert!(found.is_empty(), "{}", found.join("\n"));
}
