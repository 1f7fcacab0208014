//! What makes a method faulty, with the line where it stands. A method with a fault is refused whole.
//!
//! No text for people is here: the kind of a fault carries what a sentence about it needs.

use std::collections::BTreeSet;

use serde::Deserialize;
use serde_json::error::Category;

use super::super::upgrade::{self, FORMAT};
use super::super::words::Lang;
use super::{ColumnRole, DayPlan, ListRole, Method, RESERVED, Range, Step};

use lines::{LineIndex, path_at};
pub(in crate::workshop) use needs::Needs;

mod lines;
mod needs;
mod tables;
mod texts;

/// The largest file that is read, in bytes: ten times the size of a rich method.
pub const LARGEST: usize = 1 << 20;

/// Minutes of a day: no plan is longer.
const DAY: u16 = 24 * 60;

/// The most minutes in which one island is told of.
const LONGEST_PITCH: u16 = 10;

/// The longest id, in letters: it is a part of file names.
const LONGEST_ID: usize = 40;

/// Why a method is refused.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MethodFault {
    /// The file's name, as it was handed over.
    pub file: String,
    /// The line in it, counted from 1, where one is known.
    pub line: Option<usize>,
    /// What is at fault: `steps[3].room.sv`; empty for the whole file.
    pub path: String,
    /// What is wrong with it.
    pub kind: FaultKind,
}

/// What is wrong.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum FaultKind {
    /// The file is larger than [`LARGEST`].
    TooLarge,
    /// The text is not JSON; the column is counted in bytes from 1.
    NotJson {
        /// Where in its line.
        column: usize,
    },
    /// The file was made for a later version of the program.
    NewerFormat {
        /// Its version.
        format: u64,
    },
    /// A field that no method has.
    UnknownField(String),
    /// A field that every such object has.
    MissingField(String),
    /// A value of another type or name than the field takes.
    WrongType {
        /// What it takes.
        expected: ExpectedType,
    },
    /// A text that is missing: in that language, or in every one.
    MissingText {
        /// The language, where only that one is missing.
        lang: Option<Lang>,
    },
    /// A text with more letters than its place on screen holds.
    TextTooLong {
        /// The most letters (grapheme clusters) that it holds.
        most: usize,
    },
    /// A text with control characters, line ends among them.
    ControlCharacter,
    /// `{name}` in a text where nothing of that name is filled in.
    UnknownPlaceholder(String),
    /// A step that is not defined.
    UnknownStep(String),
    /// A list that is not defined.
    UnknownList(String),
    /// A list whose ranking is used, but not defined.
    RankingNotDefined(String),
    /// What a step works on or fills is not there, or not of the right make.
    Capture(CaptureFault),
    /// What may stand there once stands twice.
    Twice(Twice),
    /// An id with other characters than a–z, 0–9 and `-`, too long, or empty.
    BadId(String),
    /// Least, usual and most that are not in that order, or usually nothing.
    RangeOutOfOrder,
    /// A number outside what its place allows.
    OutOfRange {
        /// The least that is allowed.
        least: u16,
        /// The most that is allowed.
        most: u16,
    },
    /// A gap in the method: no plan at all, a plan without steps, a kept step that is cut.
    Plans(PlanFault),
}

/// What may stand once in its place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Twice {
    /// A field in an object.
    Field(String),
    /// An id among lists, steps or plans, or a step in a plan.
    Id(String),
    /// A part in the day among lists.
    Role(ListRole),
    /// A role among the columns of a table.
    ColumnRole(ColumnRole),
}

/// What is wrong with what steps work on and fill.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum CaptureFault {
    /// Neither a list, a table nor anything else of that id is defined.
    Unknown(String),
    /// What every method has by itself is called so: no list or table is.
    Reserved(String),
    /// What has this id is nothing that a step of this kind can work on.
    NotTaken(String),
    /// Action plans are made in this table, but no column of it says what is to be done, or none says who does it.
    NotOfPlans(String),
    /// Rows that are named beforehand are there before what is called so has any entry to stand under.
    NamedRowsUnder(String),
    /// A column that its table does not have, or that holds no number where one is needed.
    UnknownColumn(String),
    /// A column with this role does not hold what the role needs.
    RoleNotSuited(ColumnRole),
    /// A step that is there to write things down may not be recorded.
    Unrecorded,
}

/// What is wrong with the plans and cuts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum PlanFault {
    /// There is no plan.
    None,
    /// A plan has no step.
    Empty,
    /// A step that is never cut stands among the cuts.
    KeptStepCut(String),
}

/// What a field takes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ExpectedType {
    /// A text in quotes.
    Text,
    /// A whole number from 0 on.
    Number,
    /// `true` or `false`.
    YesNo,
    /// A list in square brackets.
    List,
    /// Fields in braces.
    Object,
    /// One of these names.
    OneOf(Vec<String>),
}

/// A fault before its line is looked up: the path and the kind.
pub(in crate::workshop) type FoundFault = (String, FaultKind);

/// Reads a user's own method: every text in at least one language, cleaned as what people type is.
///
/// # Errors
/// The first [`MethodFault`]; nothing of a faulty method is used.
pub fn parse(file_name: &str, text: &str) -> Result<Method, MethodFault> {
    read(file_name, text, false)
}

/// Reads a method that is built in: every text in all five languages.
///
/// # Errors
/// The first [`MethodFault`].
pub fn parse_built_in(file_name: &str, text: &str) -> Result<Method, MethodFault> {
    read(file_name, text, true)
}

fn read(file_name: &str, text: &str, all_languages: bool) -> Result<Method, MethodFault> {
    let fault = |line, path, kind| MethodFault { file: file_name.into(), line, path, kind };
    // Some editors put a byte order mark before the text.
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    if text.len() > LARGEST {
        return Err(fault(None, String::new(), FaultKind::TooLarge));
    }
    let method = shape(text).map_err(|(line, path, kind)| fault(line, path, kind))?;
    let lines = LineIndex::of(text);
    if let Some((path, line)) = &lines.repeated {
        let name = path.rsplit('.').next().unwrap_or_default().into();
        return Err(fault(Some(*line), path.clone(), FaultKind::Twice(Twice::Field(name))));
    }
    check(&method, all_languages).map_err(|(path, kind)| fault(lines.line(&path), path, kind))?;
    let cleaned = texts::want_cleaning(&method).then(|| texts::cleaned(&method)).flatten();
    Ok(cleaned.unwrap_or(method))
}

/// What is read first: a later version may have any shape.
#[derive(Deserialize)]
struct Head {
    #[serde(default)]
    format: Option<u64>,
}

/// The text as a method, if it has the shape of one.
fn shape(text: &str) -> Result<Method, (Option<usize>, String, FaultKind)> {
    let head = match serde_json::from_slice::<Head>(text.as_bytes()) {
        Ok(Head { format: Some(format) }) if format > u64::from(FORMAT) => {
            let line = LineIndex::of(text).line("format");
            return Err((line, "format".into(), FaultKind::NewerFormat { format }));
        }
        Err(error) if error.classify() != Category::Data => return Err(not_json(&error)),
        Err(_) => Head { format: None },
        Ok(head) => head,
    };
    match head.format {
        Some(0) => {
            let most = u16::try_from(FORMAT).unwrap_or(u16::MAX);
            let line = LineIndex::of(text).line("format");
            Err((line, "format".into(), FaultKind::OutOfRange { least: 1, most }))
        }
        Some(older) if older < u64::from(FORMAT) => of_older(text, older as u32),
        _ => of_today(text, text),
    }
}

/// A file of an older format is upgraded before it gets a shape.
fn of_older(text: &str, older: u32) -> Result<Method, (Option<usize>, String, FaultKind)> {
    let value = upgrade::parse(text.as_bytes()).map_err(|error| match error.classify() {
        Category::Data => (Some(error.line()), String::new(), shape_fault(&error.to_string())),
        _ => not_json(&error),
    })?;
    let upgraded = upgrade::method(value, older).to_string();
    of_today(&upgraded, text).map_err(|(_, path, kind)| (LineIndex::of(text).line(&path), path, kind))
}

/// Reads `text`, which says what `written` does.
fn of_today(text: &str, written: &str) -> Result<Method, (Option<usize>, String, FaultKind)> {
    serde_json::from_slice(text.as_bytes()).map_err(|error| {
        if error.classify() != Category::Data {
            return not_json(&error);
        }
        let kind = shape_fault(&error.to_string());
        let mut path = path_at(text, error.line(), error.column());
        match (&kind, path.rsplit_once('.')) {
            (FaultKind::UnknownField(name), _) if path.is_empty() => path.clone_from(name),
            (FaultKind::UnknownField(name), _) => path.extend([".", name]),
            // A text in a language is a part of its field.
            (_, Some((field, last))) if last.parse::<Lang>().is_ok() => path.truncate(field.len()),
            _ => {}
        }
        let line = match kind {
            // Only the end of the object is known to the reader; its beginning helps more.
            FaultKind::MissingField(_) => LineIndex::of(written).line(&path),
            _ => Some(error.line()).filter(|line| *line > 0),
        };
        (line, path, kind)
    })
}

fn not_json(error: &serde_json::Error) -> (Option<usize>, String, FaultKind) {
    (Some(error.line()), String::new(), FaultKind::NotJson { column: error.column() })
}

/// The kind behind a reader's sentence, which is the only place where serde says it.
fn shape_fault(sentence: &str) -> FaultKind {
    let name = || quoted(sentence).into_iter().next().unwrap_or_default();
    if sentence.starts_with("unknown field") {
        FaultKind::UnknownField(name())
    } else if sentence.starts_with("missing field") {
        FaultKind::MissingField(name())
    } else if sentence.starts_with("duplicate field") {
        FaultKind::Twice(Twice::Field(name()))
    } else {
        FaultKind::WrongType { expected: expected(sentence) }
    }
}

/// What the sentence says was expected.
fn expected(sentence: &str) -> ExpectedType {
    let wanted = sentence.rsplit_once("expected ").map_or("", |(_, wanted)| wanted);
    let has = |word| wanted.starts_with(word);
    if sentence.starts_with("unknown variant") {
        ExpectedType::OneOf(quoted(wanted))
    } else if has("a string") {
        ExpectedType::Text
    } else if has("u16") || has("u32") {
        ExpectedType::Number
    } else if has("a boolean") {
        ExpectedType::YesNo
    } else if has("a sequence") {
        ExpectedType::List
    } else {
        ExpectedType::Object
    }
}

/// Everything that stands between backticks.
fn quoted(sentence: &str) -> Vec<String> {
    sentence.split('`').skip(1).step_by(2).map(String::from).collect()
}

/// Everything that a method of the right shape must hold to.
fn check(method: &Method, all_languages: bool) -> Result<(), FoundFault> {
    id("id", &method.id)?;
    captures(method)?;
    roles(method)?;
    for (place, table) in method.tables.iter().enumerate() {
        tables::check(method, &format!("tables[{place}]"), table)?;
    }
    unique("steps", method.steps.iter().map(|step| &step.id))?;
    unique("plans", method.plans.iter().map(|plan| &plan.id))?;
    range("card.people", method.card.people)?;
    in_range("dots.each", method.dots.each, 1, 7)?;
    in_range("dots.most", method.dots.most, 1, method.dots.each)?;
    texts::check(method, all_languages)?;
    for (place, step) in method.steps.iter().enumerate() {
        let path = format!("steps[{place}].kind");
        step.kind.check(&Needs { method, path: &path })?;
        recorded(&format!("steps[{place}].unrecorded"), step)?;
        // Only where islands are named or chosen is there something to tell of.
        let (least, most) = if step.kind.uses().pitches { (1, LONGEST_PITCH) } else { (0, 0) };
        step.pitch.map_or(Ok(()), |pitch| in_range(&format!("steps[{place}].pitch"), pitch, least, most))?;
    }
    if method.plans.is_empty() {
        return Err(("plans".into(), FaultKind::Plans(PlanFault::None)));
    }
    for (place, plan) in method.plans.iter().enumerate() {
        check_plan(method, &format!("plans[{place}]"), plan)?;
    }
    cuts(method)
}

/// Lists and tables share one namespace with what has a name by itself.
fn captures(method: &Method) -> Result<(), FoundFault> {
    unique("lists", method.lists.iter().map(|list| &list.id))?;
    unique("tables", method.tables.iter().map(|table| &table.id))?;
    let lists = method.lists.iter().enumerate().map(|(at, list)| (format!("lists[{at}].id"), &list.id));
    let tables = method.tables.iter().enumerate().map(|(at, table)| (format!("tables[{at}].id"), &table.id));
    for (path, id) in lists.chain(tables) {
        if RESERVED.contains(&id.as_str()) {
            return Err((path, FaultKind::Capture(CaptureFault::Reserved(id.clone()))));
        }
        if path.starts_with("tables") && method.list(id).is_some() {
            return Err((path, FaultKind::Twice(Twice::Id(id.clone()))));
        }
    }
    Ok(())
}

/// Ids are well formed, and none stands twice.
fn unique<'a>(list: &str, ids: impl Iterator<Item = &'a String>) -> Result<(), FoundFault> {
    let mut seen = BTreeSet::new();
    for (place, found) in ids.enumerate() {
        let path = format!("{list}[{place}].id");
        id(&path, found)?;
        if !seen.insert(found) {
            return Err((path, FaultKind::Twice(Twice::Id(found.clone()))));
        }
    }
    Ok(())
}

/// No two lists have the same part in the day: the program could not tell into which of them a line goes.
fn roles(method: &Method) -> Result<(), FoundFault> {
    let mut seen = BTreeSet::new();
    for (place, list) in method.lists.iter().enumerate() {
        if let Some(role) = list.role.filter(|role| !seen.insert(*role)) {
            return Err((format!("lists[{place}].role"), FaultKind::Twice(Twice::Role(role))));
        }
    }
    Ok(())
}

fn id(path: &str, id: &str) -> Result<(), FoundFault> {
    let allowed = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-';
    if id.is_empty() || id.len() > LONGEST_ID || id.starts_with('-') || !id.bytes().all(allowed) {
        return Err((path.into(), FaultKind::BadId(id.into())));
    }
    Ok(())
}

fn range(path: &str, range: Range) -> Result<(), FoundFault> {
    if range.usual == 0 || range.least > range.usual || range.usual > range.most {
        return Err((path.into(), FaultKind::RangeOutOfOrder));
    }
    Ok(())
}

fn in_range(path: &str, number: impl Into<u32>, least: u16, most: u16) -> Result<(), FoundFault> {
    let number = number.into();
    if number < u32::from(least) || number > u32::from(most) {
        return Err((path.into(), FaultKind::OutOfRange { least, most }));
    }
    Ok(())
}

/// A step of which nothing may be written down is not there to write something down.
fn recorded(path: &str, step: &Step) -> Result<(), FoundFault> {
    if step.unrecorded && step.kind.uses().captures {
        return Err((path.into(), FaultKind::Capture(CaptureFault::Unrecorded)));
    }
    Ok(())
}

/// A plan has steps, each once, that fit into a day.
fn check_plan(method: &Method, path: &str, plan: &DayPlan) -> Result<(), FoundFault> {
    in_range(&format!("{path}.start"), plan.start, 0, DAY - 1)?;
    in_range(&format!("{path}.listed"), plan.listed, 1, 14)?;
    if plan.steps.is_empty() {
        return Err((format!("{path}.steps"), FaultKind::Plans(PlanFault::Empty)));
    }
    let mut seen = BTreeSet::new();
    for (place, slot) in plan.steps.iter().enumerate() {
        let path = format!("{path}.steps[{place}]");
        if method.step(&slot.step).is_none() {
            return Err((format!("{path}.step"), FaultKind::UnknownStep(slot.step.clone())));
        }
        if !seen.insert(&slot.step) {
            return Err((format!("{path}.step"), FaultKind::Twice(Twice::Id(slot.step.clone()))));
        }
        range(&format!("{path}.minutes"), slot.minutes)?;
    }
    let minutes: u32 = plan.steps.iter().map(|slot| u32::from(slot.minutes.usual)).sum();
    in_range(path, minutes, 1, DAY)
}

/// A cut names a step, and none that is kept.
fn cuts(method: &Method) -> Result<(), FoundFault> {
    for (place, cut) in method.cuts.iter().enumerate() {
        let kind = match method.step(&cut.step) {
            None => FaultKind::UnknownStep(cut.step.clone()),
            Some(step) if step.kept => FaultKind::Plans(PlanFault::KeptStepCut(cut.step.clone())),
            Some(_) => continue,
        };
        return Err((format!("cuts[{place}].step"), kind));
    }
    Ok(())
}

#[cfg(test)]
mod tests;
