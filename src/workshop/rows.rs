//! The one projection of rows: what a line, a theme, an entry of a ranking, an island, a plan or a row of a table looks
//! like where it stands in a list, and how it is called there. The wall, the console, the record and the exports take
//! their rows from here; how they are laid out and what they are called in words is theirs.
//!
//! Nothing is copied before it is known how much of it is seen: [`Rows`] borrows, and makes a row when it is asked for it.

use std::borrow::Cow;
use std::ops::Range;

use super::event::{Outcome, PlanStatus};
use super::id::Id;
use super::islands::{Island, Rests};
use super::items::{Item, Named, Theme};
use super::own::Own;
use super::plan::Plan;

mod label;
mod made;
#[cfg(test)]
mod tests;

pub use label::{Label, Lettered};

/// For whom rows are made. It decides what is in them, what stands beside them and which label they have.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Audience {
    /// The room: no more than it may see. What was struck is not among it.
    Room,
    /// The facilitator, and whoever reads the record.
    Leader,
}

/// What stands beside the words of a row.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Beside {
    /// Nothing.
    #[default]
    None,
    /// It was said so many times in all.
    Said(u32),
    /// It holds so many lines.
    Holds(u32),
    /// It has so many dots, in a vote that counts still.
    Dots(u32),
    /// It has this place and so many dots; whether it made the list.
    Ranked {
        /// Its place, from 1.
        place: u16,
        /// Its dots.
        dots: u32,
        /// Whether it made the list.
        listed: bool,
    },
    /// Whether it has its wish.
    Wished(bool),
    /// The group that said it.
    Group(u16),
    /// What became of this hope; none when nobody has said.
    Became(Option<Outcome>),
    /// So many people are here.
    People(u16),
    /// An island: how many people went there, what it rests on, whether it rests.
    Island {
        /// How many people went there.
        people: Option<u16>,
        /// How many lines and themes it rests on.
        rests_on: Rests,
        /// Whether it rests.
        resting: bool,
    },
    /// A plan: how many things are missing, and how far it is.
    Plan {
        /// How many of the cells that are asked for are empty.
        missing: usize,
        /// How far it is.
        status: PlanStatus,
    },
    /// It is the head of what follows: it is pointed at by nothing.
    Head,
    /// It is this text of the workshop's own.
    Own(Own),
}

/// One row.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Row<'a> {
    /// What it is.
    pub id: Id,
    /// What it is called.
    pub label: Label,
    /// Its words.
    pub text: Cow<'a, str>,
    /// What stands beside them.
    pub beside: Beside,
    /// How far it is set in: 1 for what lies in a theme.
    pub depth: u8,
}

impl<'a> Row<'a> {
    fn of(id: Id, label: Label, text: impl Into<Cow<'a, str>>) -> Self {
        Self { id, label, text: text.into(), beside: Beside::None, depth: 0 }
    }

    fn line(item: &'a Item) -> Self {
        Self { beside: said(item), ..Self::named(Named::Item(item)) }
    }

    /// A line or a theme.
    pub fn named(named: Named<'a>) -> Self {
        Self::of(named.id(), Label::of(named), named.text().as_str())
    }

    /// An island.
    pub fn island(island: &'a Island) -> Self {
        Self::of(island.id, Label::Number(island.number), island.name.as_str())
    }

    fn plan(plan: Plan<'a>) -> Self {
        let beside = Beside::Plan { missing: plan.missing().count(), status: plan.status() };
        Self { beside, depth: 1, ..Self::of(plan.id, Label::Number(plan.number), plan.what()) }
    }

    /// What it is called and its words, where it is only mentioned.
    pub fn mentioned(&self) -> String {
        format!("{} {}", self.label, self.text)
    }

    /// What it is called and its words, where it is the head of what follows.
    pub fn headed(&self) -> String {
        format!("{}. {}", self.label, self.text)
    }

    /// The same row, made from this one's words.
    fn borrowed(&self) -> Row<'_> {
        Row { text: Cow::Borrowed(&self.text), ..*self }
    }

    /// The same row, with words of its own.
    pub fn owned(self) -> Row<'static> {
        Row { text: Cow::Owned(self.text.into_owned()), ..self }
    }
}

fn said(item: &Item) -> Beside {
    if item.again > 0 { Beside::Said(item.again + 1) } else { Beside::None }
}

/// A row of a list, before it is made.
#[derive(Debug, Clone, Copy, PartialEq)]
enum Unmade<'a> {
    Theme(&'a Theme, u32),
    Line(&'a Item, u8),
}

/// What the lines of a list are called, and what stands beside them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Naming {
    /// By their numbers; how often each was said.
    Said,
    /// By their numbers, with a letter before.
    Lettered(char),
    /// By the groups that said them.
    OfGroups(Audience),
    /// By their numbers; what became of each.
    Hopes(Audience),
}

impl Naming {
    fn row(self, item: &Item) -> Row<'_> {
        let row = Row::line(item);
        match self {
            Self::Said => row,
            Self::Lettered(letter) => Row { label: Label::Lettered(letter, item.number), ..row },
            Self::OfGroups(Audience::Room) => {
                Row { label: item.group.map_or(row.label, Label::Group), ..row }
            }
            Self::OfGroups(Audience::Leader) => {
                Row { beside: item.group.map_or(Beside::None, Beside::Group), ..row }
            }
            Self::Hopes(Audience::Room) if item.outcome.is_none() => row,
            Self::Hopes(_) => Row { beside: Beside::Became(item.outcome), ..row },
        }
    }
}

#[derive(Debug, Clone, PartialEq)]
enum Source<'a> {
    /// What may be long: each row is made when it is asked for.
    List(Vec<Unmade<'a>>, Naming),
    /// What is made already.
    Made(Vec<Row<'a>>),
}

/// Rows in their order: all of them, or of a long list those in sight.
#[derive(Debug, Clone, PartialEq)]
pub struct Rows<'a> {
    source: Source<'a>,
    /// Whether the newest of them stands last.
    pub grows: bool,
    cut: OutOfSight,
}

/// What was cut from rows.
#[derive(Debug, Clone, Default, PartialEq)]
struct OutOfSight {
    above: usize,
    below: usize,
    /// Those of them by which the place of the others is measured.
    measures: Vec<Row<'static>>,
}

impl Default for Rows<'_> {
    fn default() -> Self {
        Self::from(Vec::new())
    }
}

impl<'a> From<Vec<Row<'a>>> for Rows<'a> {
    fn from(rows: Vec<Row<'a>>) -> Self {
        Self { source: Source::Made(rows), grows: false, cut: OutOfSight::default() }
    }
}

impl<'a> FromIterator<Row<'a>> for Rows<'a> {
    fn from_iter<T: IntoIterator<Item = Row<'a>>>(rows: T) -> Self {
        Self::from(rows.into_iter().collect::<Vec<_>>())
    }
}

impl<'a> Rows<'a> {
    /// How many rows there are here.
    pub fn len(&self) -> usize {
        match &self.source {
            Source::List(slots, _) => slots.len(),
            Source::Made(rows) => rows.len(),
        }
    }

    /// Whether there is no row.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// Whether some were left out as out of sight.
    pub fn is_cut(&self) -> bool {
        self.cut.above + self.cut.below > 0
    }

    /// Where these stand among all that there are, before any were left out as out of sight.
    pub fn place(&self, rows: Range<usize>) -> (Range<usize>, usize) {
        let OutOfSight { above, below, .. } = self.cut;
        (rows.start + above..rows.end + above, above + self.len() + below)
    }

    /// One of the rows.
    pub fn get(&self, at: usize) -> Option<Row<'_>> {
        match &self.source {
            Source::List(slots, lines) => slots.get(at).map(|slot| slot.row(*lines)),
            Source::Made(rows) => rows.get(at).map(Row::borrowed),
        }
    }

    /// Some of the rows, of the words that all are made of.
    pub fn into_range(self, range: Range<usize>) -> Vec<Row<'a>> {
        let (from, count) = (range.start, range.len());
        match self.source {
            Source::List(slots, lines) => {
                slots.into_iter().skip(from).take(count).map(|slot| slot.row(lines)).collect()
            }
            Source::Made(rows) => rows.into_iter().skip(from).take(count).collect(),
        }
    }

    /// What one of the rows is.
    pub fn id(&self, at: usize) -> Option<Id> {
        match &self.source {
            Source::List(slots, _) => slots.get(at).map(|slot| slot.id()),
            Source::Made(rows) => rows.get(at).map(|row| row.id),
        }
    }

    /// Where something stands, the last time that it does.
    pub fn position(&self, id: Id) -> Option<usize> {
        (0..self.len()).rev().find(|at| self.id(*at) == Some(id))
    }

    /// These rows from one on.
    pub fn starting_at(&self, at: usize) -> impl Iterator<Item = Row<'_>> {
        (at..self.len()).filter_map(|at| self.get(at))
    }

    /// All rows.
    pub fn iter(&self) -> impl Iterator<Item = Row<'_>> {
        self.starting_at(0)
    }

    /// All rows, and those out of sight by which their place is measured.
    pub fn measured(&self) -> impl Iterator<Item = Row<'_>> {
        self.iter().chain(self.cut.measures.iter().map(Row::borrowed))
    }

    /// Those in sight, which need no workshop any more; `measures` are those of the others by which their place is measured.
    pub fn in_sight(&self, seen: Range<usize>, measures: impl IntoIterator<Item = usize>) -> Rows<'static> {
        let made = |at: usize| self.get(at).map(Row::owned);
        let out_of_sight = measures.into_iter().filter(|at| !seen.contains(at));
        let (above, below) = (seen.start, self.len().saturating_sub(seen.end));
        let cut = OutOfSight { above, below, measures: out_of_sight.filter_map(made).collect() };
        Rows { source: Source::Made(seen.filter_map(made).collect()), grows: self.grows, cut }
    }

    fn lines(slots: impl Iterator<Item = Unmade<'a>>, lines: Naming) -> Self {
        Self { source: Source::List(slots.collect(), lines), grows: true, cut: OutOfSight::default() }
    }

    fn items(items: impl Iterator<Item = &'a Item>, lines: Naming) -> Self {
        Self::lines(items.map(|item| Unmade::Line(item, 0)), lines)
    }
}

impl<'a> Unmade<'a> {
    fn id(self) -> Id {
        match self {
            Self::Theme(theme, _) => theme.id,
            Self::Line(item, _) => item.id,
        }
    }

    fn row(self, lines: Naming) -> Row<'a> {
        match self {
            Self::Theme(theme, holds) => {
                Row { beside: Beside::Holds(holds), ..Row::named(Named::Theme(theme)) }
            }
            Self::Line(item, depth) => Row { depth, ..lines.row(item) },
        }
    }
}
