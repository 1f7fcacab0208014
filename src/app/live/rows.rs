//! The rows of the work: what one looks like, and those of a list. Which of them are in sight is in `window.rs`, which rows a
//! step has, in `step/`.

use crate::workshop::event::PlanStatus;
use crate::workshop::id::Id;
use crate::workshop::items::{Item, Named, Theme};
use crate::workshop::own::Own;

use super::{LiveScreen, Mode};

/// One row of the work.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WorkRow {
    /// What it is.
    pub id: Id,
    /// How it is pointed at.
    pub label: String,
    /// Its words.
    pub text: String,
    /// What stands before and behind the words.
    pub mark: Mark,
    /// How far it is set in: 1 for what lies in a theme.
    pub depth: u8,
}

/// What stands beside the words of a row.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub enum Mark {
    /// Nothing.
    #[default]
    None,
    /// It was said so many times in all.
    Said(u32),
    /// It holds so many lines.
    Holds(u32),
    /// It has so many dots.
    Dots(u32),
    /// Its place in the ranked list and its dots; whether it is in the list.
    Ranked(u16, u32, bool),
    /// Whether it has its wish.
    Wished(bool),
    /// The group that said it.
    Group(u16),
    /// What became of a hope.
    Became(Option<crate::workshop::event::Outcome>),
    /// People, how many links down and up, whether it rests.
    Island {
        /// How many people went there.
        people: Option<u16>,
        /// Links to bottom and top list.
        links: (usize, usize),
        /// Whether it rests.
        resting: bool,
    },
    /// How many things are missing in a plan, how far it is, and to whom it is lifted.
    Plan(usize, PlanStatus, Option<String>),
    /// The head of what follows: it is pointed at by nothing.
    Head,
    /// Which text of the workshop's own it is.
    Own(Own),
}

/// Where the rows of a step come from.
pub(super) enum Source<'a> {
    /// A list as it is taken down: nothing of it is gathered before it is known how much of it is seen.
    List(&'a str),
    /// What is never long, made already; whether the newest of it stands last.
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
    /// The texts of the workshop's own that there are, while they are pointed at; else they stand in full beside.
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

    /// Themes with what lies in them, then the lines in none.
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

/// A line, set in so far.
pub(super) fn item_row(item: &Item, depth: u8) -> WorkRow {
    let mark = if item.again > 0 { Mark::Said(item.again + 1) } else { Mark::None };
    WorkRow { id: item.id, label: item.number.to_string(), text: item.text.to_string(), mark, depth }
}

/// A line or a theme, with what stands beside it.
pub(super) fn named_row(named: Named<'_>, mark: Mark) -> WorkRow {
    WorkRow { id: named.id(), label: named.label(), text: named.text().to_string(), mark, depth: 0 }
}
