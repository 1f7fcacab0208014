//! What is true over months: a programme of gatherings, the work between them, and what is said about when they are.
//!
//! Here are only the types and what follows from them alone. `change.rs` makes a new value of a changed one, `check.rs` reads
//! a file, `timeline.rs` says how things stand on a day, `said.rs` says in words when something is. There is no journal: a
//! programme is replaced whole. Nothing here knows what day it is or reads a file.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use crate::workshop::event::MadeOf;
use crate::workshop::id::{Id, Run};
use crate::workshop::text::{Line, Prose};
use crate::workshop::when::Due;
use crate::workshop::words::Lang;

mod change;
pub mod check;
#[cfg(test)]
pub(crate) mod fixture;
pub mod gathering;
pub mod library;
mod next_year;
pub mod said;
#[cfg(test)]
#[path = "tests/schema.rs"]
mod schema;
pub mod timeline;
pub mod told;
mod typed;
mod when;

pub use change::TrackChange;
pub use change::{ElementChange, PlaceChange, ProgrammeChange, TaskChange};
pub use when::{ElementTime, YearMonth};

/// The levels that a track or an element may be for: 1 to this.
pub const LEVELS: u8 = 3;
/// The most days running that an element takes.
pub const MOST_DAYS: u8 = 14;

/// One programme, in one language. It is changed by [`ProgrammeChange`] alone, which makes a new one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Programme {
    /// The document's id: eight letters.
    pub id: String,
    /// The language in which it is written.
    pub lang: Lang,
    /// What it is called.
    pub name: Line,
    /// What should have come of it in the end.
    pub goal: Option<Prose>,
    /// For whom it is.
    pub whom: Option<Line>,
    /// The groups of people who go through it beside each other.
    pub tracks: Vec<Track>,
    /// Its gatherings and spans, in the order in which somebody put them.
    pub elements: Vec<Element>,
    /// What it was made from: a programme of the library, or that of last year.
    pub made_from: Option<MadeOf>,
}

/// A group of people who go through a programme together: leaders, supervisors.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Track {
    /// Its id in this programme: a–z, 0–9 and `-`.
    pub id: String,
    /// What it is called.
    pub name: Line,
    /// The levels that it has, 1 to 3; none if it has no levels.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub levels: Vec<u8>,
}

/// What an element is.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum ElementKind {
    /// People meet, on one day or on a few days running.
    #[default]
    Gathering,
    /// Something goes on beside the gatherings: supervision, reading.
    Span,
}

/// A gathering or a span of a programme.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Element {
    /// Its id, as rows have them. A workshop names its gathering by it.
    pub id: Id,
    /// What it is called.
    pub name: Line,
    /// What it is about.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub theme: Option<Line>,
    /// Whether people meet or something goes on.
    #[serde(default, rename = "what")]
    pub kind: ElementKind,
    /// Who takes part.
    #[serde(default, rename = "for", skip_serializing_if = "ForWhom::is_all")]
    pub whom: ForWhom,
    /// When it is. A place that has a time of its own has that instead.
    #[serde(default, skip_serializing_if = "ElementTime::is_open")]
    pub when: ElementTime,
    /// How many days running it takes, 1 to 14, where its time does not say so.
    #[serde(default = "one", skip_serializing_if = "is_one")]
    pub days: u8,
    /// The places, if the same gathering is held in several.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub places: Vec<ElementPlace>,
    /// What should exist at its end.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub goal: Option<Prose>,
    /// How it is to go.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub plan: Option<Prose>,
    /// What is needed or read: titles, paths, addresses. They are text; nothing opens them.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub resources: Option<Prose>,
    /// The method of its workshop, if somebody chose one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub method: Option<ElementMethod>,
    /// What people do until the next gathering.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub tasks: Vec<ElementTask>,
    /// The id of its workshop, if one was made. If it has places, each has its own.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub workshop: Option<String>,
    /// On which day it was held, if it was. If it has places, each has its own.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub held: Option<NaiveDate>,
}

/// Who takes part in an element.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, default)]
pub struct ForWhom {
    /// The ids of the tracks; none if it is for all.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub tracks: Vec<String>,
    /// The levels, 1 to 3; none if it is for all of its tracks' levels.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub levels: Vec<u8>,
    /// The roles of those who come, and what they do there.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub roles: Option<Prose>,
    /// How many people are expected.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub people: Option<u16>,
}

/// One of several places where the same gathering is held.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct ElementPlace {
    /// What it is called.
    pub name: Line,
    /// When it is held there; absent if it is when the element says.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub when: Option<ElementTime>,
    /// The id of its workshop, if one was made.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub workshop: Option<String>,
    /// On which day it was held, if it was.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub held: Option<NaiveDate>,
}

/// The method with which a gathering is held.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct ElementMethod {
    /// The method's id.
    pub id: String,
    /// The id of its plan; absent if the length of the day says which.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub plan: Option<String>,
    /// The question to begin with; absent if it is the method's own.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub question: Option<Line>,
}

/// What people do between two gatherings. The next gathering asks what came of it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct ElementTask {
    /// Its id, which the row has too that a workshop takes over.
    pub id: Id,
    /// What is to be done.
    pub what: Line,
    /// Who does it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub who: Option<Line>,
    /// By when; absent if by the next gathering of its tracks.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub due: Option<Due>,
    /// The question with which the next gathering asks about it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ask: Option<Line>,
}

fn one() -> u8 {
    1
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde calls it so")]
fn is_one(days: &u8) -> bool {
    *days == 1
}

impl Programme {
    /// A programme without tracks and elements.
    pub fn new(id: String, lang: Lang, name: Line) -> Self {
        let (tracks, elements) = (Vec::new(), Vec::new());
        Self { id, lang, name, goal: None, whom: None, tracks, elements, made_from: None }
    }

    /// The track with this id.
    pub fn track(&self, id: &str) -> Option<&Track> {
        self.tracks.iter().find(|track| track.id == id)
    }

    /// The element with this id.
    pub fn element(&self, id: Id) -> Option<&Element> {
        self.elements.iter().find(|element| element.id == id)
    }

    /// The occasion that is meant, if there is such.
    pub fn occasion(&self, at: OccasionAt) -> Option<Occasion<'_>> {
        self.element(at.element)?.occasion(at.place)
    }

    /// The elements that would be for everybody if this track were gone: it cannot be removed as long as there are such.
    pub fn only_on<'a>(&'a self, track: &'a str) -> impl Iterator<Item = &'a Element> {
        self.elements.iter().filter(move |element| matches!(&*element.whom.tracks, [only] if only == track))
    }

    /// The workshops that it names: the element, the number of the place from 0 if it has places, and the workshop's id.
    pub fn workshops(&self) -> impl Iterator<Item = (OccasionAt, &str)> {
        self.elements.iter().flat_map(|element| {
            element.occasions().filter_map(|occasion| Some((occasion.at, occasion.workshop?)))
        })
    }
}

/// Which occasion of which element is meant.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct OccasionAt {
    /// The element.
    pub element: Id,
    /// Which of its places, from 0; `None` if it has none.
    pub place: Option<usize>,
}

/// One time at which a gathering is held: an element has one, or one for each of its places.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Occasion<'a> {
    /// Which it is.
    pub at: OccasionAt,
    /// What the place is called.
    pub place: Option<&'a Line>,
    /// When it is.
    pub when: &'a ElementTime,
    /// The id of its workshop.
    pub workshop: Option<&'a str>,
    /// On which day it was held.
    pub held: Option<NaiveDate>,
}

impl Element {
    /// A gathering of which only the name is known.
    pub fn new(id: Id, name: Line) -> Self {
        Self {
            id,
            name,
            theme: None,
            kind: ElementKind::Gathering,
            whom: ForWhom::default(),
            when: ElementTime::Open,
            days: 1,
            places: Vec::new(),
            goal: None,
            plan: None,
            resources: None,
            method: None,
            tasks: Vec::new(),
            workshop: None,
            held: None,
        }
    }

    /// The times at which it is held: one, or one for each place.
    pub fn occasions(&self) -> impl Iterator<Item = Occasion<'_>> {
        let own = self.places.is_empty().then_some(Occasion {
            at: OccasionAt { element: self.id, place: None },
            place: None,
            when: &self.when,
            workshop: self.workshop.as_deref(),
            held: self.held,
        });
        let there = self.places.iter().enumerate().map(|(at, place)| Occasion {
            at: OccasionAt { element: self.id, place: Some(at) },
            place: Some(&place.name),
            when: place.when.as_ref().unwrap_or(&self.when),
            workshop: place.workshop.as_deref(),
            held: place.held,
        });
        own.into_iter().chain(there)
    }

    /// The occasion that is meant, if it has such.
    pub fn occasion(&self, place: Option<usize>) -> Option<Occasion<'_>> {
        self.occasions().find(|occasion| occasion.at.place == place)
    }

    /// Whether it was held, in all of its places.
    pub fn is_held(&self) -> bool {
        self.occasions().all(|occasion| occasion.held.is_some())
    }
}

impl ForWhom {
    /// Whether everybody takes part and nothing more is said.
    pub fn is_all(&self) -> bool {
        *self == Self::default()
    }
}

/// Gives ids to what is added to a programme while it is open: all of one run, each once, also if what had it was taken
/// back.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ProgrammeIds {
    run: Run,
    seq: u32,
}

impl ProgrammeIds {
    /// The ids of a run, which is drawn each time a programme is opened.
    pub fn new(run: Run) -> Self {
        Self { run, seq: 0 }
    }

    /// The next one.
    #[cfg_attr(
        feature = "testing",
        expect(
            clippy::should_implement_trait,
            reason = "it never ends, so nobody walks through all of them"
        )
    )]
    pub fn next(&mut self) -> Id {
        self.seq = self.seq.saturating_add(1);
        Id { run: self.run, seq: self.seq, nth: 0 }
    }
}
