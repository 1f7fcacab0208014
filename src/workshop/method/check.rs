//! Finds what makes a method faulty, and the line where the fault is. A faulty method is refused whole.
//!
//! No words for people are here: each fault carries what a sentence about it needs.

use std::collections::BTreeSet;

use serde::Deserialize;
use serde_json::error::Category;

use super::super::upgrade::{self, FORMAT};
use super::super::words::Lang;
use super::{ColumnRole, DayPlan, ListRole, Method, RESERVED, Range, Slot, Step};

pub(crate) use lines::LineIndex;
use lines::path_at;
pub(in crate::workshop) use needs::Needs;
#[cfg(test)]
pub(super) use schema_line::SCHEMA;
pub use texts::NAME_LETTERS;

mod boards;
mod grids;
mod lines;
mod needs;
mod schema_line;
mod tables;
mod texts;
mod written;

/// The size in bytes of the largest file that is read: ten times that of a rich method.
pub const LARGEST: usize = 1 << 20;

/// The minutes of a day: no plan may be longer.
const DAY: u16 = 24 * 60;
/// The most parts of a day.
const MOST_PARTS: u16 = 20;

/// The most minutes for presenting one island.
const LONGEST_PITCH: u16 = 10;

/// The longest id, in letters; ids are part of file names.
const LONGEST_ID: usize = 40;

/// Why a method is refused.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MethodFault {
    /// The name of the file, as the caller gave it.
    pub file: String,
    /// The line in the file, from 1, if it is known.
    pub line: Option<usize>,
    /// The path to what is wrong: `steps[3].room.sv`; empty if it is the whole file.
    pub path: String,
    /// What is wrong.
    pub kind: FaultKind,
}

/// What is wrong with a method.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum FaultKind {
    /// The file is larger than [`LARGEST`].
    TooLarge,
    /// The text is not JSON.
    NotJson {
        /// The column in its line, in bytes, from 1.
        column: usize,
    },
    /// The file was made for a later version of the program.
    NewerFormat {
        /// The format that the file names.
        format: u64,
    },
    /// A field that methods do not have.
    UnknownField(String),
    /// A required field is missing.
    MissingField(String),
    /// A value has the wrong type, or is not one of the allowed names.
    WrongType {
        /// What the field takes.
        expected: ExpectedType,
    },
    /// A text is missing in one language, or in all of them.
    MissingText {
        /// The language, if only one is missing.
        lang: Option<Lang>,
    },
    /// A text has more letters than its place on screen can hold.
    TextTooLong {
        /// The most letters (grapheme clusters) allowed.
        most: usize,
    },
    /// A text has control characters, line breaks included.
    ControlCharacter,
    /// A text has a `{name}` that is not filled in there.
    UnknownPlaceholder(String),
    /// A step is named that is not defined.
    UnknownStep(String),
    /// A list is named that is not defined.
    UnknownList(String),
    /// The ranking of this list is used, but not defined.
    RankingNotDefined(String),
    /// A step or a table refers to something that does not exist, or that does not suit it.
    Capture(CaptureFault),
    /// Something that may occur only once occurs twice.
    Twice(Twice),
    /// An id is empty, too long, or has other characters than a–z, 0–9 and `-`.
    BadId(String),
    /// Least, usual and most are not in that order, or `usual` is 0.
    RangeOutOfOrder,
    /// A number is outside the allowed range.
    OutOfRange {
        /// The least allowed.
        least: u16,
        /// The most allowed.
        most: u16,
    },
    /// The plans or the cuts are faulty.
    Plans(PlanFault),
}

/// What may occur only once.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Twice {
    /// A field in an object.
    Field(String),
    /// An id among lists, steps or plans, or a step in a plan.
    Id(String),
    /// A role, among the lists.
    Role(ListRole),
    /// A role, among the columns of a table.
    ColumnRole(ColumnRole),
}

/// What is wrong with the captures that steps and tables refer to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum CaptureFault {
    /// Nothing with this id is defined.
    Unknown(String),
    /// Every method has something with this id by itself, so no list or table may have it.
    Reserved(String),
    /// This step cannot work on the capture with this id.
    NotTaken(String),
    /// What has this id cannot be voted on: a table shown as months, islands that nobody names, plans that nobody took over,
    /// or islands or plans on which no step votes.
    NotVotedOn(String),
    /// A vote stands beside the first one on the same, with this id, and no step before it votes on that.
    NoFirstVote(String),
    /// Each group votes on its own lines of the list with this id, but no step writes down whose they are.
    NoGroups(String),
    /// The list with this id is a board, but what names it needs a list that holds lines itself.
    Board(String),
    /// The table with this id should hold action plans, but lacks a column for what is to be done or one for who does
    /// it.
    NotOfPlans(String),
    /// The table with this id needs a column with this role.
    NoColumnInRole(String, ColumnRole),
    /// The rows of the table are named beforehand, so they cannot stand under entries of this id, which come later.
    NamedRowsUnder(String),
    /// The table does not have this column, or the column must hold numbers and does not.
    UnknownColumn(String),
    /// A column with this role holds something that does not suit the role.
    RoleNotSuited(ColumnRole),
    /// A step whose purpose is writing things down is marked as unrecorded.
    Unrecorded,
    /// Another table, with this id, is shown as months already.
    SecondYear(String),
    /// A board has this many fields: too few, or too many.
    Fields(usize),
}

/// What is wrong with the plans or the cuts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum PlanFault {
    /// There is no plan.
    None,
    /// A plan has no steps.
    Empty,
    /// A method that follows itself has no plan with this id, in which it should be followed up.
    Unknown(String),
    /// A step that must never be cut is among the cuts.
    KeptStepCut(String),
}

/// What a field takes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ExpectedType {
    /// A text in quotes.
    Text,
    /// A whole number, 0 or more.
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

/// A fault before its line is looked up: its path, and what is wrong.
pub(crate) type FoundFault = (String, FaultKind);

/// Reads a user's own method. Every text needs at least one language, and all are cleaned like typed text.
///
/// # Errors
/// The first [`MethodFault`]; a faulty method is not used at all.
pub fn parse(file_name: &str, text: &str) -> Result<Method, MethodFault> {
    read(file_name, text, false)
}

/// Reads a built-in method. Every text needs all five languages. Tests do so, and the program then trusts what ships.
///
/// # Errors
/// The first [`MethodFault`].
#[cfg(any(test, feature = "testing"))]
pub fn parse_built_in(file_name: &str, text: &str) -> Result<Method, MethodFault> {
    read(file_name, text, true)
}

/// What is wrong with a method of the user's own that has the shape of one.
///
/// # Errors
/// The first fault, as [`parse`] would find it.
pub fn sound(method: &Method) -> Result<(), FaultKind> {
    check(method, false).map_err(|(_, kind)| kind)
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
    Ok(clean(method))
}

/// The method with every text cleaned, be it from a file of its own or from a document that somebody changed.
pub fn clean(method: Method) -> Method {
    let cleaned = texts::want_cleaning(&method).then(|| texts::cleaned(&method)).flatten();
    cleaned.unwrap_or(method)
}

/// What is read first, because the rest of a later version may have any shape.
#[derive(Deserialize)]
struct Head {
    #[serde(default)]
    format: Option<u64>,
}

/// Parses the text as a method, if it has the shape of one.
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

/// Upgrades a file of an older format, then parses it.
fn of_older(text: &str, older: u32) -> Result<Method, (Option<usize>, String, FaultKind)> {
    let value = upgrade::parse(text.as_bytes()).map_err(|error| match error.classify() {
        Category::Data => (Some(error.line()), String::new(), shape_fault(&error.to_string())),
        _ => not_json(&error),
    })?;
    let upgraded = upgrade::method(value, older).to_string();
    of_today(&upgraded, text).map_err(|(_, path, kind)| (LineIndex::of(text).line(&path), path, kind))
}

/// Parses `text`, a method of today's format; lines are looked up in `written`, the text of the file.
fn of_today(text: &str, written: &str) -> Result<Method, (Option<usize>, String, FaultKind)> {
    schema_line::method(text.as_bytes()).map_err(|error| shape_error(&error, text, written))
}

/// What is wrong with `text`, of which the reader said this: the line, the path, and the fault. Lines are looked up in
/// `written`, the text of the file.
pub(crate) fn shape_error(
    error: &serde_json::Error,
    text: &str,
    written: &str,
) -> (Option<usize>, String, FaultKind) {
    if error.classify() != Category::Data {
        return not_json(error);
    }
    let kind = shape_fault(&error.to_string());
    let mut path = path_at(text, error.line(), error.column());
    match (&kind, path.rsplit_once('.')) {
        (FaultKind::UnknownField(name), _) if path.is_empty() => path.clone_from(name),
        (FaultKind::UnknownField(name), _) => path.extend([".", name]),
        // If the text in one language has the wrong type, the fault names the field with all its languages.
        (_, Some((field, last))) if last.parse::<Lang>().is_ok() => path.truncate(field.len()),
        _ => {}
    }
    let line = match kind {
        // The reader only knows where the object ends; its beginning helps people more.
        FaultKind::MissingField(_) => LineIndex::of(written).line(&path),
        _ => Some(error.line()).filter(|line| *line > 0),
    };
    (line, path, kind)
}

fn not_json(error: &serde_json::Error) -> (Option<usize>, String, FaultKind) {
    (Some(error.line()), String::new(), FaultKind::NotJson { column: error.column() })
}

/// Derives the fault from the reader's sentence, because serde says it nowhere else.
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

/// What the sentence says it expected.
fn expected(sentence: &str) -> ExpectedType {
    let wanted = sentence.rsplit_once("expected ").map_or("", |(_, wanted)| wanted);
    let has = |word| wanted.starts_with(word);
    if sentence.starts_with("unknown variant") {
        ExpectedType::OneOf(quoted(wanted))
    } else if has("a string") {
        ExpectedType::Text
    } else if ["u16", "u32", "i32"].into_iter().any(has) {
        ExpectedType::Number
    } else if has("a boolean") {
        ExpectedType::YesNo
    } else if has("a sequence") {
        ExpectedType::List
    } else {
        ExpectedType::Object
    }
}

/// All parts of the sentence between backticks.
fn quoted(sentence: &str) -> Vec<String> {
    sentence.split('`').skip(1).step_by(2).map(String::from).collect()
}

/// Checks everything that types cannot express.
fn check(method: &Method, all_languages: bool) -> Result<(), FoundFault> {
    id("id", &method.id)?;
    method.made_from.iter().try_for_each(|from| id("made-from", from))?;
    captures(method)?;
    roles(method)?;
    boards::check(method)?;
    for (place, table) in method.tables.iter().enumerate() {
        tables::check(method, &format!("tables[{place}]"), table)?;
    }
    tables::offered(method)?;
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
        // Islands can only be presented where they are named or chosen.
        let (least, most) = if step.kind.uses().pitches { (1, LONGEST_PITCH) } else { (0, 0) };
        step.pitch.map_or(Ok(()), |pitch| in_range(&format!("steps[{place}].pitch"), pitch, least, most))?;
    }
    if method.plans.is_empty() {
        return Err(("plans".into(), FaultKind::Plans(PlanFault::None)));
    }
    for (place, plan) in method.plans.iter().enumerate() {
        check_plan(method, &format!("plans[{place}]"), plan)?;
    }
    cuts(method)?;
    following(method)?;
    written::check(method, all_languages)
}

/// Checks that lists and tables share one namespace with the reserved ids.
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

/// Checks that ids are well formed and that each is used once.
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

/// Checks that no two lists have the same role: the program could not tell which of them a line goes into.
fn roles(method: &Method) -> Result<(), FoundFault> {
    let mut seen = BTreeSet::new();
    for (place, list) in method.lists.iter().enumerate() {
        if let Some(role) = list.role.filter(|role| !seen.insert(*role)) {
            return Err((format!("lists[{place}].role"), FaultKind::Twice(Twice::Role(role))));
        }
    }
    Ok(())
}

/// Checks that an id is well formed.
pub(crate) fn id(path: &str, id: &str) -> Result<(), FoundFault> {
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

/// Checks that a number is within these.
pub(crate) fn in_range(path: &str, number: impl Into<u32>, least: u16, most: u16) -> Result<(), FoundFault> {
    let number = number.into();
    if number < u32::from(least) || number > u32::from(most) {
        return Err((path.into(), FaultKind::OutOfRange { least, most }));
    }
    Ok(())
}

/// Checks that a step whose purpose is writing something down is not unrecorded.
fn recorded(path: &str, step: &Step) -> Result<(), FoundFault> {
    if step.unrecorded && step.kind.uses().captures {
        return Err((path.into(), FaultKind::Capture(CaptureFault::Unrecorded)));
    }
    Ok(())
}

/// Checks that a plan has steps, each once, that fit into a day.
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
        in_its_part(method, &path, slot)?;
    }
    if plan.steps.last().is_some_and(|slot| slot.next.is_some()) {
        return Err((format!("{path}.steps"), FaultKind::Plans(PlanFault::Empty)));
    }
    for part in plan.steps.split(|slot| slot.next.is_some()) {
        let minutes: u32 = part.iter().map(|slot| u32::from(slot.minutes.usual)).sum();
        in_range(path, minutes, 1, DAY)?;
    }
    in_range(path, plan.steps.iter().filter(|slot| slot.next.is_some()).count() as u32, 0, MOST_PARTS - 1)
}

/// Checks that a step that ends a part of the day, and no other, says when the next begins, and takes no minutes itself.
fn in_its_part(method: &Method, path: &str, slot: &Slot) -> Result<(), FoundFault> {
    let ends_part = method.step(&slot.step).is_some_and(|step| step.kind.uses().ends_part());
    match slot.next {
        None if ends_part => Err((path.into(), FaultKind::MissingField("next".into()))),
        None => range(&format!("{path}.minutes"), slot.minutes),
        Some(_) if !ends_part => Err((format!("{path}.next"), FaultKind::UnknownField("next".into()))),
        Some(next) => {
            in_range(&format!("{path}.minutes"), slot.minutes.most, 0, 0)?;
            in_range(&format!("{path}.next"), next, 0, DAY - 1)
        }
    }
}

/// Checks the plan in which it is followed up, as far as it can be known here: that of a method that follows itself.
fn following(method: &Method) -> Result<(), FoundFault> {
    let Some(plan) = method.followed_by.plan.as_deref() else { return Ok(()) };
    id("followed-by.plan", plan)?;
    if method.followed_by.method == method.id && method.plan(plan).is_none() {
        return Err(("followed-by.plan".into(), FaultKind::Plans(PlanFault::Unknown(plan.into()))));
    }
    Ok(())
}

/// Checks that each cut names a step, and not one that must be kept.
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
