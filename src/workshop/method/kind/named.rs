//! The captures that a kind names, by their ids: each of them can be told, or called otherwise.

use std::cell::RefCell;
use std::collections::BTreeSet;

use super::{Floor, Kind, TalkPart};
use crate::workshop::id::RowId;

/// What the captures are called that a step of a part names before the part is put into a day.
#[derive(Debug, Clone, Copy)]
pub struct InPlace<'a> {
    /// The id of what the step brings along, if that is one thing.
    pub own: &'a str,
    /// The id of the part, and the number of its first row: with both go the ids of what all steps of a part share.
    pub part: (&'a str, RowId),
    /// The id of the list at hand.
    pub at_hand: &'a str,
    /// How many people a group has, if somebody said so.
    pub size: Option<u16>,
    /// Whether groups are mixed out of those before.
    pub mixed: bool,
}

impl InPlace<'_> {
    /// By this id a step of a part names what it brings along.
    pub const OWN: &'static str = "own";
    /// With this begin the ids by which its steps name what one of them brings along and others work on.
    pub const SHARED: &'static str = "own.";
    /// By this id a step of a part names the list at hand.
    pub const AT_HAND: &'static str = "at-hand";

    /// What a capture is called in the day that a step of a part calls by this.
    pub fn id(self, named: String) -> String {
        let (part, first) = self.part;
        match named.as_str() {
            Self::OWN => self.own.to_owned(),
            Self::AT_HAND => self.at_hand.to_owned(),
            shared => match shared.strip_prefix(Self::SHARED) {
                Some(shared) => format!("{part}.{shared}.{}", first.0),
                None => named,
            },
        }
    }
}

impl Kind {
    /// What a step of a part does in the day that it is put into.
    pub fn placed(self, place: InPlace<'_>) -> Self {
        match self.renamed(|named: String| place.id(named)) {
            // Mixed ones are as many as before, unless somebody said how large they are.
            Self::Groups { about, list, size, heads, mixed } => {
                let size = place.size.or(size.filter(|_| !place.mixed));
                Self::Groups { about, list, size, heads, mixed: mixed || place.mixed }
            }
            kind => kind,
        }
    }

    /// The ids of the captures that it names.
    pub fn captures_named(&self) -> BTreeSet<String> {
        let named = RefCell::new(BTreeSet::new());
        let note = |id: String| {
            named.borrow_mut().insert(id.clone());
            id
        };
        drop(self.clone().renamed(note));
        named.into_inner()
    }

    /// The same, with captures called what this calls them.
    pub fn renamed(self, id: impl Fn(String) -> String + Copy) -> Self {
        match self {
            Self::Round { list, looks_back, turn, asks } => {
                Self::Round { list: list.map(id), looks_back: looks_back.map(id), turn, asks }
            }
            Self::Talk { size, parts } => {
                let part = |part: TalkPart| TalkPart { list: part.list.map(id), ..part };
                Self::Talk { size, parts: parts.into_iter().map(part).collect() }
            }
            Self::Collect { list } => Self::Collect { list: id(list) },
            Self::Board { list, fills, beforehand } => {
                Self::Board { list: id(list), fills: fills.into_iter().map(id).collect(), beforehand }
            }
            Self::Wording { list } => Self::Wording { list: id(list) },
            Self::Themes { list } => Self::Themes { list: id(list) },
            Self::Vote { list, ranked, beside, within } => {
                Self::Vote { list: id(list), ranked, beside, within }
            }
            Self::Scale { list, values, words, private } => {
                Self::Scale { list: id(list), values, words, private }
            }
            Self::Ranking { list } => Self::Ranking { list: id(list) },
            Self::Groups { about, list, size, heads, mixed } => {
                Self::Groups { about: about.map(id), list: id(list), size, heads, mixed }
            }
            Self::Stations { list, tables, does, questions, ceiling } => {
                let questions = questions.map(|questions| questions.placed(id));
                Self::Stations { list: id(list), tables, does, questions, ceiling }
            }
            Self::Reframe { from, into } => Self::Reframe { from: id(from), into: id(into) },
            Self::Circle { speaks, scene, words } => Self::Circle { speaks, scene, words: words.map(id) },
            Self::Choose { list } => Self::Choose { list: id(list) },
            Self::Islands { from } => Self::Islands { from: from.into_iter().map(id).collect() },
            Self::Plans { table } => Self::Plans { table: id(table) },
            Self::Table { table } => Self::Table { table: id(table) },
            Self::Cells { table } => Self::Cells { table: id(table) },
            Self::Months { table, start, does } => Self::Months { table: id(table), start, does },
            Self::Grid { table, across, down, bounds, times, levels, one_each } => {
                Self::Grid { table: id(table), across, down, bounds, times, levels, one_each }
            }
            Self::Each { over: Floor::Rows(of), minutes } => {
                Self::Each { over: Floor::Rows(id(of)), minutes }
            }
            Self::Each { over: Floor::Groups(of), minutes } => {
                Self::Each { over: Floor::Groups(id(of)), minutes }
            }
            #[cfg(feature = "testing")]
            Self::Sample { table } => Self::Sample { table: id(table) },
            Self::Again { table, asks } => Self::Again { table: id(table), asks },
            names_nothing @ (Self::Speak
            | Self::Question { .. }
            | Self::After
            | Self::Break
            | Self::Buffer
            | Self::Overnight) => names_nothing,
        }
    }
}
