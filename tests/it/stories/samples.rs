//! Real public documents, made up anew with the same structure: `tests/it/samples/*.story`. Each is typed or pasted as its
//! user would, and then all its words stand in the record, in every format and on the sheets that show them. What is
//! expected is read from the sample itself.
//!
//! Besides the lines of a story a sample has these:
//!
//! ```text
//! paste                          the lines below that begin with | are pasted; ⇥ is a tab
//! | August
//! head Ansvarlig · Frist         names of our own columns, which nobody needs to find again
//! in record August = 8           how a part of a line stands in the record; `in reports` in what people read
//! prints wheel                   what was said since the last such line stands on this sheet too
//! nowhere                        nothing of it stands anywhere
//! ```
//!
//! `line`, `say` (without Enter) and `paste` are what the document says; `type` is what is only done with it, such as a
//! number in front.

use std::collections::BTreeMap;

use serde_json::Value;
use verkstad::export::print::{self, Sheet};
use verkstad::export::{self, Format};
use verkstad::workshop::journal::Journal;
use verkstad::workshop::words::Lang;

use super::order::{Order, read};
use super::player::Player;
use crate::{files, package};

/// A mark that no document has: between two strings of a record.
const BETWEEN: &str = "\u{1}";

/// A document, and how it comes in.
#[derive(Default)]
struct Sample {
    orders: Vec<(usize, Order)>,
    heads: Vec<Words>,
    record: Vec<(Words, Words)>,
    reports: Vec<(Words, Words)>,
    prints: Vec<(usize, Sheet)>,
    /// The lines of the file in which something is said that is not stored with Enter.
    says: Vec<usize>,
    nowhere: bool,
}

type Words = Vec<String>;

/// The words of a text, without what stands between them.
fn words(text: &str) -> Words {
    let apart = |c: char| !c.is_alphanumeric() && c != '\u{1}';
    text.split(apart).filter(|word| !word.is_empty()).map(str::to_lowercase).collect()
}

impl Sample {
    fn read(text: &str) -> Result<Self, String> {
        let mut sample = Self::default();
        let mut story: Vec<String> = Vec::new();
        let mut pasted: Option<(usize, Vec<String>)> = None;
        for (at, raw) in text.lines().enumerate() {
            let line = raw.trim();
            if let (Some((_, lines)), Some(words)) = (&mut pasted, raw.strip_prefix('|')) {
                lines.push(words.strip_prefix(' ').unwrap_or(words).replace('⇥', "\t"));
                story.push(String::new());
                continue;
            }
            if let Some((at, lines)) = pasted.take() {
                story[at] = format!("paste {}", Value::from(lines.join("\n")));
            }
            story.push(String::new());
            if line == "paste" {
                pasted = Some((at, Vec::new()));
            } else if let Some(said) = line.strip_prefix("say ") {
                story[at] = format!("type {said}");
                sample.says.push(at + 1);
            } else if line == "nowhere" {
                sample.nowhere = true;
            } else if let Some(heads) = line.strip_prefix("head ") {
                sample.heads.extend(heads.split(" · ").map(words));
            } else if let Some(sheet) = line.strip_prefix("prints ") {
                let sheet = Sheet::ALL.into_iter().find(|one| one.name() == sheet);
                sample.prints.push((at + 1, sheet.ok_or_else(|| format!("{}: no such sheet", at + 1))?));
            } else if let Some(stands) = line.strip_prefix("in record ") {
                sample.record.push(stands_so(stands)?);
            } else if let Some(stands) = line.strip_prefix("in reports ") {
                sample.reports.push(stands_so(stands)?);
            } else {
                story[at] = line.to_owned();
            }
        }
        if let Some((at, lines)) = pasted {
            story[at] = format!("paste {}", Value::from(lines.join("\n")));
        }
        sample.orders = read(&story.join("\n"))?;
        Ok(sample)
    }

    /// What the document says between these lines of its file, part by part: cells apart, and fields without our own heads.
    fn said(&self, from: usize, to: usize) -> BTreeMap<Words, usize> {
        let mut said = BTreeMap::new();
        for (at, order) in &self.orders {
            let text = match order {
                Order::Type { text, enter } if *enter || self.says.contains(at) => text,
                Order::Paste(text) | Order::File(_, text) => text,
                _ => continue,
            };
            if (from..to).contains(at) {
                for part in text.lines().flat_map(|line| self.parts(line)) {
                    *said.entry(part).or_default() += 1;
                }
            }
        }
        said
    }

    fn parts(&self, line: &str) -> Vec<Words> {
        let cells = without_number(line).split(['\t', ';', '|']);
        cells.flat_map(|cell| self.without_heads(cell)).filter(|part| !part.is_empty()).collect()
    }

    /// A cell cut at our own heads; one that is nothing else says nothing.
    fn without_heads(&self, cell: &str) -> Vec<Words> {
        let mut parts = vec![Words::new()];
        let mut fields = cell.split(':').peekable();
        while let Some(field) = fields.next() {
            let mut said = words(field);
            let ends = |head: &&Words| said.ends_with(head) && !head.is_empty();
            let head = self.heads.iter().filter(ends).max_by_key(|head| head.len());
            let headed = fields.peek().is_some();
            if let Some(head) = head.filter(|head| headed || head.len() == said.len() && parts.len() == 1) {
                said.truncate(said.len() - head.len());
                parts.last_mut().unwrap().extend(said);
                parts.push(Words::new());
            } else {
                parts.last_mut().unwrap().extend(said);
            }
        }
        parts
    }
}

/// `August = 8`.
fn stands_so(line: &str) -> Result<(Words, Words), String> {
    let (said, stands) = line.split_once(" = ").ok_or_else(|| format!("{line}: say = what"))?;
    Ok((words(said), words(stands)))
}

/// A line without the number that it has in a list: we number lines ourselves.
fn without_number(line: &str) -> &str {
    let line = line.trim_start();
    let number = line.trim_start_matches(|c: char| c.is_ascii_digit());
    let rest = number.strip_prefix(['.', ')']).filter(|rest| rest.starts_with(' '));
    rest.filter(|_| number.len() < line.len()).unwrap_or(line)
}

/// A page without its tags and its style.
fn without_tags(page: &str) -> String {
    let body = page.split_once("<body").map_or(page, |(_, body)| body);
    let mut text = String::new();
    for piece in body.split('<') {
        text.push(' ');
        text.push_str(piece.split_once('>').map_or(piece, |(_, text)| text));
    }
    ["&amp;", "&lt;", "&gt;", "&quot;", "&#39;", "&#x27;"]
        .iter()
        .fold(text, |text, entity| text.replace(entity, " "))
}

/// Everything that a record says, with a mark between what stands apart.
fn told(record: &Value) -> String {
    match record {
        Value::String(text) => format!("{text} {BETWEEN} "),
        Value::Number(number) => format!("{number} {BETWEEN} "),
        Value::Array(all) => all.iter().map(told).collect(),
        Value::Object(fields) => fields.values().map(told).collect(),
        Value::Null | Value::Bool(_) => String::new(),
    }
}

/// How often these words stand in a text one after the other.
fn count(text: &[String], part: &[String]) -> usize {
    text.windows(part.len()).filter(|window| *window == part).count()
}

/// What of the parts a text says less often than the document, or not so: each may stand as it was said, or so as the
/// sample says that it stands there.
fn missing(text: &str, said: &BTreeMap<Words, usize>, stands: &[(Words, Words)]) -> Vec<String> {
    let text = words(text);
    let found = |part: &Words| {
        let otherwise = stands.iter().filter(|(said, _)| said == part).map(|(_, stands)| stands);
        std::iter::once(part).chain(otherwise).map(|part| count(&text, part)).sum::<usize>()
    };
    let less = said.iter().filter(|(part, times)| found(part) < **times);
    less.map(|(part, times)| format!("“{}” stands {} times of {times}", part.join(" "), found(part)))
        .collect()
}

/// A way in which a workshop leaves, and what it says there.
type Way = (&'static str, String);

/// What leaves of a sample: the name of each way, and what it says.
fn leaves(player: &Player, lang: Lang) -> (Vec<Way>, Vec<Way>) {
    let journal = Journal::replay(player.entries()).unwrap();
    let (workshop, texts) = (journal.workshop(), verkstad::app::texts(lang));
    let text = |format| String::from_utf8(export::render(format, workshop, texts)).unwrap();
    let formats = Format::ALL.into_iter().map(|format| {
        let text = match format {
            Format::Json => told(&serde_json::from_str(&text(format)).unwrap()),
            Format::Html => without_tags(&text(format)),
            Format::Markdown | Format::Text => text(format),
        };
        (format.name(), text)
    });
    let sheets = Sheet::ALL.into_iter().map(|sheet| {
        (sheet.name(), without_tags(&String::from_utf8(print::print(sheet, workshop, texts)).unwrap()))
    });
    (formats.collect(), sheets.collect())
}

/// Plays a sample, and says what of it is left out where.
fn play(sample: &Sample) -> Vec<String> {
    let Some((_, Order::Start(start))) = sample.orders.first() else { return vec!["no start".into()] };
    let mut player = Player::start(start);
    for (line, order) in &sample.orders {
        if let Err(why) = player.play(order) {
            return vec![format!("{line}: {order:?}: {why}")];
        }
    }
    let (formats, sheets) = leaves(&player, start.lang);
    let all = sample.said(0, usize::MAX);
    if all.is_empty() {
        return vec!["it says nothing".to_owned()];
    }
    if sample.nowhere {
        let kept = ("journal", player.kept());
        let everywhere = formats.into_iter().chain(sheets).chain([kept]);
        let standing = |(name, text): (&str, String)| {
            let text = words(&text);
            let stands: Vec<String> =
                all.keys().filter(|part| count(&text, part) > 0).map(|part| part.join(" ")).collect();
            (!stands.is_empty()).then(|| format!("{name} keeps {stands:?}"))
        };
        return everywhere.filter_map(standing).collect();
    }
    let mut faults = Vec::new();
    let mut look = |name: &str, text: &str, said: &BTreeMap<Words, usize>, stands: &[(Words, Words)]| {
        faults.extend(missing(text, said, stands).into_iter().map(|missing| format!("{name}: {missing}")));
    };
    look("record", &told(&player.record().unwrap()), &all, &sample.record);
    for (name, text) in &formats {
        look(name, text, &all, if *name == Format::Json.name() { &sample.record } else { &sample.reports });
    }
    let mut from = 0;
    for (at, printed) in &sample.prints {
        let (name, text) = sheets.iter().find(|(name, _)| *name == printed.name()).unwrap();
        look(name, text, &sample.said(from, *at), &sample.reports);
        from = *at;
    }
    faults
}

#[test]
fn every_sample_stands_whole_in_the_record_and_in_all_that_leaves() {
    let only = std::env::var("VERKSTAD_STORY").unwrap_or_default();
    let mut failed = Vec::new();
    for path in files(&package().join("tests/it/samples"), "story") {
        let name = path.file_stem().unwrap().to_str().unwrap();
        if !name.contains(&only) {
            continue;
        }
        let sample = Sample::read(&std::fs::read_to_string(&path).unwrap());
        let sample = sample.unwrap_or_else(|why| panic!("{name}:{why}"));
        failed.extend(play(&sample).into_iter().map(|fault| format!("{name}: {fault}")));
    }
    assert!(failed.is_empty(), "{}", failed.join("\n"));
}

#[test]
fn what_is_left_out_of_a_text_is_seen() {
    let text = "start new\nhead Vem · När\nin reports 3/10 = 3. oktober\npaste\n| Vad⇥Vem\n| 1. Två på passet – vem: chefen; 3/10\n| Styremøte\n| Styremøte\nprints wheel";
    let sample = Sample::read(text).unwrap();
    let said = sample.said(0, usize::MAX);
    let part = |text: &str| words(text);
    let expected = [("vad", 1), ("två på passet", 1), ("chefen", 1), ("3 10", 1), ("styremøte", 2)];
    assert_eq!(said, expected.iter().map(|(text, times)| (part(text), *times)).collect());
    let left_out = |text: &str| missing(text, &said, &sample.reports);
    let whole = "Vad. Två på passet, Chefen, 3. oktober. Styremøte Styremøte";
    assert_eq!(left_out(whole), Vec::<String>::new());
    for gone in ["Vad", "passet", "Chefen", "oktober", "Styremøte"] {
        assert_eq!(left_out(&whole.replacen(gone, "", 1)).len(), 1, "{gone}");
    }
    assert_eq!(left_out(&whole.replace("på passet", "på\u{1}passet")).len(), 1, "it stands in two places");
}
