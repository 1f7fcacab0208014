//! The rows of the work: their type, and those of a list. `window.rs` says which are in sight, `step/` which rows a
//! step has.

use crate::workshop::event::PlanStatus;
use crate::workshop::id::Id;
use crate::workshop::items::{Item, Named, Theme};
use crate::workshop::own::Own;

use super::{LiveScreen, Mode};

/// One row of the work.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WorkRow {
    /// The id of what it shows.
    pub id: Id,
    /// The label that points at it.
    pub label: String,
    /// Its words.
    pub text: String,
    /// What stands around the words.
    pub mark: Mark,
    /// How far it is indented: 1 within a theme.
    pub depth: u8,
}

/// What stands beside a row's words.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub enum Mark {
    /// Nothing.
    #[default]
    None,
    /// How many times it was said in all.
    Said(u32),
    /// How many lines it holds.
    Holds(u32),
    /// How many dots it has.
    Dots(u32),
    /// Its rank, its dots, and whether it made the list.
    Ranked(u16, u32, bool),
    /// Whether it has its wish.
    Wished(bool),
    /// The group that said it.
    Group(u16),
    /// What became of a hope.
    Became(Option<crate::workshop::event::Outcome>),
    /// An island's people, links and rest.
    Island {
        /// How many people went there.
        people: Option<u16>,
        /// The number of links to the bottom and to the top list.
        links: (usize, usize),
        /// Whether it rests.
        resting: bool,
    },
    /// How many cells a plan lacks, its status, and whom it is escalated to.
    Plan(usize, PlanStatus, Option<String>),
    /// The heading of what follows; nothing points at it.
    Head,
    /// One of the workshop's own texts.
    Own(Own),
}

/// Where the rows of a step come from.
pub(super) enum Source<'a> {
    /// A list being taken down: no row is built until we know which are in sight.
    List(&'a str),
    /// Rows already built, never many, and whether the newest is last.
    Made(Vec<WorkRow>, bool),
}

/// A row of a list before its words are copied.
#[derive(Clone, Copy)]
pub(super) enum ListSlot<'a> {
    Theme(&'a Theme, usize),
    Item(&'a Item, u8),
}

impl ListSlot<'_> {
    pub(super) fn id(self) -> Id {
        match self {
            Self::Theme(theme, _) => theme.id,
            Self::Item(item, _) => item.id,
        }
    }

    pub(super) fn row(self) -> WorkRow {
        match self {
            Self::Theme(theme, holds) => WorkRow {
                id: theme.id,
                label: theme.letters(),
                text: theme.name.to_string(),
                mark: Mark::Holds(holds as u32),
                depth: 0,
            },
            Self::Item(item, depth) => item_row(item, depth),
        }
    }
}

impl LiveScreen {
    /// The workshop's own texts, while they are pointed at; otherwise they stand beside in full.
    pub(super) fn own_rows(&self) -> Vec<WorkRow> {
        if self.entry.mode != Mode::Pointing {
            return Vec::new();
        }
        let row = |own: Own| {
            let text = self.workshop().own(own).filter(|text| !text.is_struck())?.to_string();
            Some(WorkRow { id: own.id(), label: own.label(), text, mark: Mark::Own(own), depth: 0 })
        };
        Own::ALL.into_iter().filter_map(row).collect()
    }

    /// Themes with their lines, then the lines in no theme.
    pub(super) fn list_rows(&self, name: &str) -> Vec<WorkRow> {
        self.slots(name).into_iter().map(ListSlot::row).collect()
    }

    pub(super) fn slots(&self, name: &str) -> Vec<ListSlot<'_>> {
        let list = self.workshop().lists.list(name);
        let themes: Vec<&Theme> = list.themes_standing().collect();
        let themed = |item: &&Item| item.theme.is_some_and(|id| themes.iter().any(|theme| theme.id == id));
        let (within, loose): (Vec<&Item>, Vec<&Item>) = list.standing().partition(themed);
        let mut slots = Vec::with_capacity(themes.len() + within.len() + loose.len());
        for theme in &themes {
            let at = slots.len();
            slots.extend(within.iter().filter(|i| i.theme == Some(theme.id)).map(|i| ListSlot::Item(i, 1)));
            slots.insert(at, ListSlot::Theme(theme, slots.len() - at));
        }
        slots.extend(loose.into_iter().map(|item| ListSlot::Item(item, 0)));
        slots
    }
}

/// The row of a line at this depth.
pub(super) fn item_row(item: &Item, depth: u8) -> WorkRow {
    let mark = if item.again > 0 { Mark::Said(item.again + 1) } else { Mark::None };
    WorkRow { id: item.id, label: item.number.to_string(), text: item.text.to_string(), mark, depth }
}

/// The row of a line or a theme with this mark.
pub(super) fn named_row(named: Named<'_>, mark: Mark) -> WorkRow {
    WorkRow { id: named.id(), label: named.label(), text: named.text().to_string(), mark, depth: 0 }
}
