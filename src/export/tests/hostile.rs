//! Words that try to be markup: in every field of every format and sheet, they remain words.

use std::cell::Cell;

use pulldown_cmark::{Event, Options, Parser, Tag};

use super::super::fixture::{HOSTILE, MadeDay, finished, line, until_the_vote};
use super::super::print::Sheet;
use super::super::{Format, escape};
use super::markup::texts_of;
use super::{REPORTS, printed, rendered};

/// Replaces each text by a hostile one, taking them in turn.
fn hostile(next: &Cell<usize>) -> impl Fn(&str) -> String + '_ {
    |_| {
        let at = next.get();
        next.set(at + 1);
        HOSTILE[at % HOSTILE.len()].to_owned()
    }
}

/// Each hostile text as the document stores it.
fn taken_in() -> Vec<String> {
    HOSTILE.iter().map(|text| line(text).to_string()).collect()
}

/// The texts of a Markdown file, one per block; it may contain nothing else.
fn markdown_texts(markdown: &str) -> Vec<String> {
    let mut texts = vec![String::new()];
    // Every dialect at once, except typographic quotes and dashes, which are not markup.
    let dialects = Options::all() - Options::ENABLE_SMART_PUNCTUATION;
    for event in Parser::new_ext(markdown, dialects) {
        match event {
            Event::Text(text) => texts.last_mut().unwrap().push_str(&text),
            Event::Start(
                Tag::Heading { .. }
                | Tag::Paragraph
                | Tag::BlockQuote(None)
                | Tag::List(None)
                | Tag::Item
                | Tag::Strong
                | Tag::Emphasis
                | Tag::Table(_)
                | Tag::TableHead
                | Tag::TableRow
                | Tag::TableCell,
            )
            | Event::Rule => {}
            Event::End(_) => texts.push(String::new()),
            other => panic!("not a text: {other:?}"),
        }
    }
    texts
}

/// Asserts that every hostile text is there, in one piece and as it was said.
fn assert_all_said(texts: &[String], what: &str) {
    for said in taken_in() {
        assert!(texts.iter().any(|text| text.contains(&said)), "{what}: {said:?} is not there as text");
    }
}

#[test]
fn markdown_keeps_words_words() {
    let next = Cell::new(0);
    let words = hostile(&next);
    let day = finished(&words);
    assert!(next.get() >= 2 * HOSTILE.len() - 4, "each is said more than once: {}", next.get());
    assert_all_said(&markdown_texts(&rendered(Format::Markdown, day.workshop())), "markdown");
}

#[test]
fn each_word_alone_is_a_paragraph_a_heading_and_an_item() {
    for said in taken_in() {
        for (before, text) in [
            ("", escape::markdown_line(&said)),
            ("- ", escape::markdown_line(&said)),
            ("> ", escape::markdown_line(&said)),
            ("# ", escape::markdown(&said)),
            ("- **A** ", escape::markdown(&said)),
        ] {
            let markdown = format!("{before}{text}\n");
            let texts = markdown_texts(&markdown);
            assert!(texts.iter().any(|text| text.trim() == said), "{markdown:?} became {texts:?}");
        }
    }
}

#[test]
fn no_two_signs_together_are_markup() {
    let signs = [
        "*", "_", "`", "[", "](", "]", "<", ">", "#", "-", "+", "=", "1.", "&", ";", "!", "|", "~", "\\",
        "$", ":", " ", "a",
    ];
    for one in signs {
        for two in signs {
            for three in signs {
                let Some(said) = crate::workshop::text::Line::clean(&format!("{one}{two}{three}")) else {
                    continue;
                };
                // Put it after a paragraph, because some markup needs one above it.
                let markdown = format!("term\n\n{}\n", escape::markdown_line(&said));
                let texts = markdown_texts(&markdown);
                assert!(texts.iter().any(|text| text == said.as_str()), "{markdown:?} became {texts:?}");
            }
        }
    }
}

#[test]
fn html_keeps_words_words() {
    let next = Cell::new(0);
    let words = hostile(&next);
    let day = finished(&words);
    assert_all_said(&texts_of(&rendered(Format::Html, day.workshop())), "html");
}

#[test]
fn sheets_keep_words_words() {
    // Each text gets to stand in each place.
    for start in 0..HOSTILE.len() {
        let next = Cell::new(start);
        let words = hostile(&next);
        let planned = MadeDay::planned(90, &words);
        let (vote, _) = until_the_vote(&words);
        let day = finished(&words);
        for sheet in Sheet::ALL {
            for workshop in [planned.workshop(), vote.workshop(), day.workshop()] {
                assert!(!texts_of(&printed(sheet, workshop)).is_empty());
            }
        }
        let run_sheet = texts_of(&printed(Sheet::RunSheet, planned.workshop()));
        let question = planned.workshop().about(crate::workshop::event::Field::Question);
        assert!(run_sheet.iter().any(|text| text == question), "{question}");
    }
}

#[test]
fn no_control_character_reaches_a_person() {
    let mut day = MadeDay::planned(90, &|text: &str| text.to_owned());
    // A user's own method may contain anything: its texts are not cleaned.
    let mut workshop = day.workshop().clone();
    let mut method = (*workshop.method).clone();
    let raw = "a\u{1b}[31mred\u{7}\n# b\r\n<b>\u{9b}2J";
    for step in &mut method.steps {
        for words in [&mut step.name, &mut step.room, &mut step.say] {
            words.0.values_mut().for_each(|text| text.replace_range(.., raw));
        }
    }
    workshop.method = method.into();
    day.say("hopes", "one", None, None);
    let is_control = |c: char| c.is_control() && c != '\n';
    for format in REPORTS {
        let text = rendered(format, &workshop);
        assert!(text.contains("red"), "{format}: what was meant is there");
        assert!(!text.contains(is_control) && !text.contains("\n# b"), "{format}");
    }
    for sheet in Sheet::ALL {
        assert!(!printed(sheet, &workshop).contains(is_control), "{sheet}");
    }
}
