//! The program's texts in all languages: the same messages with the same variables everywhere; no message is empty,
//! unused, or left in English. The texts of methods are checked with the methods.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use fluent_syntax::ast::{CallArguments, Entry, Expression, InlineExpression, Pattern, PatternElement};

use crate::{files, package};

/// Messages that are rightly the same in English and in another language.
const TRUE_EQUALS: &[&str] = &[
    "live-understood",
    "live-point-does",
    "say-slip-blank",
    "act-status",
    "cli-methods-list-usage",
    "cli-value-format",
    "cli-value-text",
    "date-minutes",
    "event-plan",
    "export-plan",
    "home-language-says",
    "live-change-minutes",
    "live-follow-up",
    "act-buffer",
    "act-day-start",
    "live-minutes",
    "live-plan-at-hand",
    "live-popcorn",
    "live-took",
    "new-end-length",
    "new-plan-overlap",
    "new-start",
    "program-name",
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
