//! A programme as the bytes of its file and back, and what makes such a file faulty. A faulty one is refused whole.
//!
//! No words for people are here: each fault carries what a sentence about it needs.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};
use serde_json::error::Category;

use super::{Element, ElementTime, LEVELS, MOST_DAYS, Programme, Track};
use crate::workshop::document::FORMAT;
use crate::workshop::event::MadeOf;
use crate::workshop::groups::MOST_PEOPLE;
use crate::workshop::method::check::{FaultKind, LineIndex, Twice, id, in_range, shape_error};
use crate::workshop::text::{Line, Prose};
use crate::workshop::words::Lang;

/// The size in bytes of the largest file that is read: many times that of a rich programme.
pub const LARGEST: usize = 4 << 20;

/// The letters of the id of a programme or a workshop.
const ID_LETTERS: std::ops::RangeInclusive<usize> = 6..=24;

/// A programme as its file holds it.
#[derive(Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[cfg_attr(test, schemars(rename = "Programme"))]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub(super) struct ProgrammeFile {
    /// What kind of file it is: `programme`.
    kind: DocumentKind,
    /// The version of the format, which is that of workshops. A program that knows only older ones leaves the file alone.
    format: u32,
    /// The programme's id: eight letters.
    id: String,
    /// The language in which it is written.
    lang: Lang,
    /// What it is called.
    name: Line,
    /// What should have come of it in the end.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    goal: Option<Prose>,
    /// For whom it is.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    whom: Option<Line>,
    /// The groups of people who go through it beside each other.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    tracks: Vec<Track>,
    /// Its gatherings and spans.
    #[serde(default)]
    elements: Vec<Element>,
    /// What it was made from: a programme of the library, or that of last year.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    made_from: Option<MadeOf>,
}

/// The kinds of file that say what they are. A workshop says nothing.
#[derive(Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
enum DocumentKind {
    /// A programme.
    Programme,
}

/// Why bytes cannot be read as a programme.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ProgrammeFault {
    /// It is something else: no JSON at all, a workshop, or larger than [`LARGEST`].
    Foreign,
    /// A later version wrote it, in this format. It stays as it is.
    Newer(u32),
    /// It is no whole JSON: damaged or cut off in this line.
    Damaged(usize),
    /// Something in it is wrong.
    Wrong(WrongThere),
}

/// What is wrong in a programme, and where.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WrongThere {
    /// The line in the file, from 1, if it is known.
    pub line: Option<usize>,
    /// The path to what is wrong: `elements[3].when`; empty if it is the whole file.
    pub path: String,
    /// What is wrong.
    pub what: WrongInProgramme,
}

/// What is wrong in a programme.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum WrongInProgramme {
    /// A field is missing, unknown or of another type, an id is none, a number is out of range.
    Shape(FaultKind),
    /// An element is for a track with this id, and there is none.
    UnknownTrack(String),
    /// The second of two days is before the first.
    DaysOutOfOrder,
    /// An element with places says what only each of them can say: its workshop, or when it was held.
    HasPlaces,
}

type WrongAt = (String, WrongInProgramme);

/// The bytes of a programme's file.
pub fn write(programme: &Programme) -> Vec<u8> {
    let Programme { id, lang, name, goal, whom, tracks, elements, made_from } = programme.clone();
    let kind = DocumentKind::Programme;
    let file =
        ProgrammeFile { kind, format: FORMAT, id, lang, name, goal, whom, tracks, elements, made_from };
    let mut out = Vec::new();
    // A programme holds nothing that JSON cannot express: no floats, and only string keys. So writing cannot fail.
    drop(serde_json::to_writer_pretty(&mut out, &file));
    out.push(b'\n');
    out
}

/// Reads a programme's file.
///
/// # Errors
/// See [`ProgrammeFault`].
pub fn read(bytes: &[u8]) -> Result<Programme, ProgrammeFault> {
    if bytes.len() > LARGEST {
        return Err(ProgrammeFault::Foreign);
    }
    // Some editors put a byte order mark before the text.
    let bytes = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes);
    let text = std::str::from_utf8(bytes).map_err(|error| {
        let before = bytes.get(..error.valid_up_to()).unwrap_or_default();
        ProgrammeFault::Damaged(before.split(|byte| *byte == b'\n').count())
    })?;
    head(text)?;
    let file: ProgrammeFile = serde_json::from_str(text).map_err(|error| {
        let (line, path, kind) = shape_error(&error, text, text);
        ProgrammeFault::Wrong(WrongThere { line, path, what: WrongInProgramme::Shape(kind) })
    })?;
    let ProgrammeFile { kind: _, format: _, id, lang, name, goal, whom, tracks, elements, made_from } = file;
    let programme = Programme { id, lang, name, goal, whom, tracks, elements, made_from };
    match check(&programme) {
        Ok(()) => Ok(programme),
        Err((path, what)) => {
            let line = LineIndex::of(text).line(&path);
            Err(ProgrammeFault::Wrong(WrongThere { line, path, what }))
        }
    }
}

/// Whether a file says of itself that it is a programme, be it of a later version or damaged after that. Its kind comes
/// first.
pub fn says_programme(beginning: &[u8]) -> bool {
    let beginning = beginning.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(beginning);
    let visible: Vec<u8> =
        beginning.iter().copied().filter(|byte| !byte.is_ascii_whitespace()).take(19).collect();
    visible.starts_with(br#"{"kind":"programme""#)
}

/// What is read first, because the rest of a later version may have any shape.
#[derive(Deserialize)]
struct ProgrammeHead {
    kind: DocumentKind,
    format: u32,
}

fn head(text: &str) -> Result<(), ProgrammeFault> {
    match serde_json::from_str::<ProgrammeHead>(text) {
        Ok(ProgrammeHead { kind: DocumentKind::Programme, format }) if format > FORMAT => {
            Err(ProgrammeFault::Newer(format))
        }
        // Programmes came with format 2.
        Ok(ProgrammeHead { format, .. }) if format < 2 => Err(ProgrammeFault::Foreign),
        Ok(_) => Ok(()),
        Err(error) if error.classify() == Category::Data => Err(ProgrammeFault::Foreign),
        Err(error) if text.trim_start().starts_with('{') => Err(ProgrammeFault::Damaged(error.line())),
        Err(_) => Err(ProgrammeFault::Foreign),
    }
}

/// Checks everything that types cannot express.
fn check(programme: &Programme) -> Result<(), WrongAt> {
    document_id("id", &programme.id)?;
    let mut tracks = BTreeSet::new();
    for (at, track) in programme.tracks.iter().enumerate() {
        let path = format!("tracks[{at}]");
        id(&format!("{path}.id"), &track.id).map_err(shape)?;
        once(&mut tracks, &format!("{path}.id"), &track.id)?;
        levels(&path, &track.levels)?;
    }
    let (mut ids, mut workshops) = (BTreeSet::new(), BTreeSet::new());
    for (at, of) in programme.elements.iter().enumerate() {
        let path = format!("elements[{at}]");
        element(programme, &path, of)?;
        once(&mut ids, &format!("{path}.id"), &of.id.to_string())?;
        for (nth, task) in of.tasks.iter().enumerate() {
            once(&mut ids, &format!("{path}.tasks[{nth}].id"), &task.id.to_string())?;
        }
        for occasion in of.occasions() {
            let path = match occasion.at.place {
                Some(place) => format!("{path}.places[{place}]"),
                None => path.clone(),
            };
            ordered(&format!("{path}.when"), occasion.when)?;
            if let Some(workshop) = occasion.workshop {
                document_id(&format!("{path}.workshop"), workshop)?;
                once(&mut workshops, &format!("{path}.workshop"), workshop)?;
            }
        }
    }
    Ok(())
}

fn element(programme: &Programme, path: &str, of: &Element) -> Result<(), WrongAt> {
    let unknown = of.whom.tracks.iter().enumerate().find(|(_, track)| programme.track(track).is_none());
    if let Some((at, track)) = unknown {
        return Err((format!("{path}.for.tracks[{at}]"), WrongInProgramme::UnknownTrack(track.clone())));
    }
    levels(&format!("{path}.for"), &of.whom.levels)?;
    if let Some(people) = of.whom.people {
        in_range(&format!("{path}.for.people"), people, 1, MOST_PEOPLE).map_err(shape)?;
    }
    in_range(&format!("{path}.days"), of.days, 1, MOST_DAYS.into()).map_err(shape)?;
    ordered(&format!("{path}.when"), &of.when)?;
    let said = [("workshop", of.workshop.is_some()), ("held", of.held.is_some())];
    if let Some((field, _)) = said.into_iter().find(|(_, said)| *said && !of.places.is_empty()) {
        return Err((format!("{path}.{field}"), WrongInProgramme::HasPlaces));
    }
    of.method.as_ref().map_or(Ok(()), |method| id(&format!("{path}.method.id"), &method.id)).map_err(shape)
}

fn shape((path, kind): (String, FaultKind)) -> WrongAt {
    (path, WrongInProgramme::Shape(kind))
}

fn levels(path: &str, levels: &[u8]) -> Result<(), WrongAt> {
    let mut each = levels.iter().enumerate();
    each.try_for_each(|(at, level)| in_range(&format!("{path}.levels[{at}]"), *level, 1, LEVELS.into()))
        .map_err(shape)
}

fn once(seen: &mut BTreeSet<String>, path: &str, id: &str) -> Result<(), WrongAt> {
    let is_new = seen.insert(id.to_owned());
    if is_new { Ok(()) } else { Err(shape((path.to_owned(), FaultKind::Twice(Twice::Id(id.to_owned()))))) }
}

/// The id of a document is part of the names of files and folders.
fn document_id(path: &str, id: &str) -> Result<(), WrongAt> {
    let is_id = ID_LETTERS.contains(&id.len()) && id.bytes().all(|byte| byte.is_ascii_lowercase());
    if is_id { Ok(()) } else { Err(shape((path.to_owned(), FaultKind::BadId(id.to_owned())))) }
}

fn ordered(path: &str, when: &ElementTime) -> Result<(), WrongAt> {
    match when {
        ElementTime::Days(first, last) | ElementTime::Span(first, last) if last < first => {
            Err((path.to_owned(), WrongInProgramme::DaysOutOfOrder))
        }
        _ => Ok(()),
    }
}

#[cfg(test)]
mod tests;
