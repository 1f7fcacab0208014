//! The one projection of rows: how a line, a theme, an entry of a ranking, an island, a plan or a row of a table
//! appears in a list, and which label it has there. The wall, the console, the record and the exports take their rows
//! from here; each decides on layout and wording by itself.
//!
//! [`Rows`] borrows, and makes a row only when somebody asks for it, so that rows out of sight are never copied.

use std::borrow::Cow;
use std::ops::Range;

use chrono::NaiveDate;

use super::Workshop;
use super::event::{Outcome, PlanStatus};
use super::floor::OnFloor;
use super::id::Id;
use super::islands::Island;
use super::items::{Item, Named, Theme};
use super::method::{AskedAgain, ColumnDef, ColumnRole, Holds, TableDef};
use super::own::Own;
use super::plan::Plan;
use super::table::{Shown, TableRow};
use super::tally::Answers;
use super::when::Due;
use super::words::Lang;

mod grid;
mod label;
mod made;
mod on_board;
mod shown;
#[cfg(test)]
mod tests;
mod voted;
mod year;

pub use label::{Label, Lettered};
pub use year::YearTold;

/// The most steps that a row under others is indented for the facilitator.
const DEEPEST: u8 = 3;

/// Who reads the rows. It decides what they contain, what stands beside them and which label they have.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Audience {
    /// The room. It sees only what is meant for it, and nothing that was struck.
    Room,
    /// The facilitator, and people who read the record.
    Leader,
}

/// What stands beside the words of a row.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Beside {
    /// Nothing.
    #[default]
    None,
    /// How many times it was said in all.
    Said(u32),
    /// How many lines it holds.
    Holds(u32),
    /// How many dots it has, in a vote that is still open.
    Dots(u32),
    /// What a vote gave it. Its place is told by the order of the rows.
    Ranked {
        /// Its dots.
        dots: u32,
        /// Its dots in the first vote, if these are those of a second one beside it.
        first: Option<u32>,
        /// Whether these are what slips counted that named candidates in order, and no dots.
        points: bool,
        /// Whether it shares its place with a row beside it.
        tied: bool,
        /// Whether it made the list.
        listed: bool,
    },
    /// How many gave it a value, and whether the room may see which.
    Values(Answers, bool),
    /// Whether it was turned into a wish.
    Wished(bool),
    /// What became of the hope; `None` if nobody has said.
    Became(Option<Outcome>),
    /// How many people are on the island.
    People(u16),
    /// An island: how many people went there, and whether it rests.
    Island {
        /// How many people went there.
        people: Option<u16>,
        /// Whether it rests: nobody works on it for now.
        resting: bool,
    },
    /// A plan: how many cells are missing, and how far it has come.
    Plan {
        /// How many of the cells that are asked for are empty.
        missing: usize,
        /// How far it has come.
        status: PlanStatus,
    },
    /// How far a plan has come.
    Status(PlanStatus),
    /// The day by which a plan is due.
    DueDay(NaiveDate),
    /// The number of the week by which a plan is due.
    DueWeek(u32),
    /// It gets the floor, for so many minutes if it was given some.
    Floor(Option<u16>, OnFloor),
    /// It is a heading for the rows below it, and nobody can point at it.
    Head,
    /// It is this one of the texts that the workshop has once (its question, its purpose …).
    Own(Own),
}

/// One row.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Row<'a> {
    /// The id of the thing.
    pub id: Id,
    /// What people point at it with.
    pub label: Label,
    /// Its words.
    pub text: Cow<'a, str>,
    /// What stands below the words, in lines of its own: what an island builds on.
    pub below: Cow<'a, str>,
    /// What stands beside the words.
    pub beside: Beside,
    /// How far it is indented: 1 for a line within a theme.
    pub depth: u8,
    /// The part that it belongs to, from 1: the group that said it, or one of several lists. Rows of one part stand
    /// together under a head.
    pub part: Option<u16>,
    /// By this id the row is found among the others, if its thing stands in several of them.
    pub again: Option<Id>,
}

impl<'a> Row<'a> {
    fn of(id: Id, label: Label, text: impl Into<Cow<'a, str>>) -> Self {
        Self {
            id,
            label,
            text: text.into(),
            below: Cow::Borrowed(""),
            beside: Beside::None,
            depth: 0,
            part: None,
            again: None,
        }
    }

    fn line(item: &'a Item) -> Self {
        Self { beside: said(item), ..Self::named(Named::Item(item)) }
    }

    /// A row for a line or a theme.
    pub fn named(named: Named<'a>) -> Self {
        Self::of(named.id(), Label::of(named), named.text().as_str())
    }

    /// A row for an island.
    pub fn island(island: &'a Island) -> Self {
        Self::of(island.id, Label::Number(island.number), island.name.as_str())
    }

    /// The same row, with this below its words.
    #[must_use]
    pub fn over(self, below: impl Into<Cow<'a, str>>) -> Self {
        Self { below: below.into(), ..self }
    }

    fn plan(plan: Plan<'a>) -> Self {
        let tells = || Beside::Plan { missing: plan.missing().count(), status: plan.status() };
        let beside = if plan.is_struck() { Beside::None } else { tells() };
        Self { beside, depth: 1, ..Self::of(plan.id, Label::plan(plan.number), plan.what()) }
    }

    /// A plan of which this is asked again: below it what was said, or how it goes on. Whom to ask is never read as if
    /// it had happened.
    fn again(plan: Plan<'a>, asks: AskedAgain, lang: Lang) -> Self {
        let under = plan.stood_under(lang);
        let (below, beside) = match asks {
            AskedAgain::Happened | AskedAgain::Due | AskedAgain::NotHappened => {
                // With whom it is raised is what it is about.
                let column =
                    plan.table.column_in(ColumnRole::EscalatedTo).filter(|_| asks == AskedAgain::Due);
                let raised = column.zip(plan.escalated_to());
                let raised = raised.map(|(column, to)| format!("{}: {to}", column.name.get(lang)));
                let said = plan.happened().replace('\n', " · ");
                let who = plan.who().map(str::to_owned).filter(|_| plan.table.reports_back());
                let said = under.into_iter().chain(raised).chain(who).chain([said]).chain(plan.asks(lang));
                let status = (plan.answered && plan.status() != PlanStatus::NotStarted)
                    .then(|| Beside::Status(plan.status()));
                (joined(said), status.unwrap_or_default())
            }
            AskedAgain::Onwards => {
                let (words, beside) = match plan.due() {
                    _ if !plan.is_open() => ("", Beside::Status(plan.status())),
                    Some(Due::Day(day)) => ("", Beside::DueDay(*day)),
                    Some(Due::Week { week, .. }) => ("", Beside::DueWeek(*week)),
                    Some(Due::Words(words)) => (words.as_str(), Beside::None),
                    None => ("", Beside::None),
                };
                let told = std::iter::once(plan.first_step()).chain(plan.owners()).chain([words]);
                let told = under.into_iter().chain(told.map(|said| said.replace('\n', " · ")));
                // Of what nobody knows, it goes on with the one who is asked.
                let asks = plan.asks(lang).filter(|_| plan.happened().is_empty() && plan.is_open());
                (joined(told.chain(asks)), beside)
            }
        };
        let row = Self::of(plan.id, Label::Number(plan.number), plan.what());
        Self { below: below.into(), beside, ..row }
    }

    /// A row that gets the floor: below it how people talk about it, for the facilitator all that was said beforehand.
    pub(super) fn floor(
        workshop: &'a Workshop,
        table: &TableDef,
        row: &'a TableRow,
        audience: Audience,
    ) -> Self {
        let below = Self::told_beforehand(workshop, (table, row), audience);
        let beside = Beside::Floor(workshop.minutes_of(row), workshop.floor_of(row));
        Self { beside, ..workshop.table_row(row).over(below) }
    }

    /// A line that gets the floor, with the same below it.
    pub(super) fn entry(workshop: &'a Workshop, of: &str, id: Id, audience: Audience) -> Option<Self> {
        let entry = workshop.entry(of, id);
        if let Some((table, row)) = entry.table.zip(entry.row).filter(|(_, row)| row.id == id) {
            return Some(Self::floor(workshop, table, row, audience));
        }
        let told = entry.table.zip(entry.row).map(|of| Self::told_beforehand(workshop, of, audience));
        let beside = Beside::Floor(workshop.entry_minutes(of, id), workshop.entry_state(id));
        let named = workshop.lists.named(id).map(Self::named)?;
        Some(Self { beside, ..named.over(told.unwrap_or_default()) })
    }

    /// How people talk about what gets the floor, for the facilitator all that was said beforehand.
    fn told_beforehand(
        workshop: &Workshop,
        (table, row): (&TableDef, &TableRow),
        audience: Audience,
    ) -> String {
        let tells = |column: &&ColumnDef| match column.role {
            Some(ColumnRole::What | ColumnRole::Minutes) => false,
            _ if column.tells_what_came() => false,
            Some(ColumnRole::Form) => true,
            _ => audience == Audience::Leader || matches!(column.holds, Holds::OneOf(_)),
        };
        let readable = |column: &&ColumnDef| row.cell(column).is_some_and(|value| !value.is_struck());
        let columns = table.told().into_iter().filter(tells).filter(readable);
        let words = columns.filter_map(|column| match row.shown(column, workshop.lang)? {
            Shown::Text(text) if column.role == Some(ColumnRole::EscalatedTo) => {
                Some(format!("{}: {text}", column.name.get(workshop.lang)))
            }
            Shown::Text(text) => Some(text.replace('\n', " · ")),
            Shown::Number(number) => Some(number.to_string()),
            _ => None,
        });
        joined(words)
    }

    /// Label and words in running text: `12 Buller`.
    pub fn mentioned(&self) -> String {
        format!("{} {}", self.label, self.text)
    }

    /// Label and words as a heading: `12. Buller`, `3/24 Buller`.
    pub fn headed(&self) -> String {
        if let Label::Running { .. } = self.label {
            self.mentioned()
        } else {
            format!("{}. {}", self.label, self.text)
        }
    }

    /// The same row, borrowing this one's words.
    fn borrowed(&self) -> Row<'_> {
        Row { text: Cow::Borrowed(&self.text), below: Cow::Borrowed(&self.below), ..*self }
    }

    /// The same row, with its own copy of the words.
    pub fn owned(self) -> Row<'static> {
        Row { text: Cow::Owned(self.text.into_owned()), below: Cow::Owned(self.below.into_owned()), ..self }
    }
}

fn joined(said: impl IntoIterator<Item = String>) -> String {
    let said = said.into_iter().filter(|said| !said.is_empty());
    said.collect::<Vec<_>>().join(" · ")
}

fn said(item: &Item) -> Beside {
    if item.again > 0 { Beside::Said(item.again + 1) } else { Beside::None }
}

/// A row of a list that has not been made yet.
#[derive(Debug, Clone, Copy, PartialEq)]
enum Unmade<'a> {
    Theme(&'a Theme, u32),
    Line(&'a Item, u8),
}

/// Which labels the lines of a list have, and what stands beside them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Naming {
    /// Their numbers, and how often each was said.
    Said,
    /// Their numbers, with this letter in front.
    Lettered(char),
    /// The same, and below each where it is taken up, and what was answered.
    SetAside(char),
    /// Their numbers, and the groups that said them.
    OfGroups,
    /// Their numbers, and what became of each hope.
    Hopes(Audience),
}

impl Naming {
    fn row(self, item: &Item) -> Row<'_> {
        let row = Row::line(item);
        match self {
            Self::Said => row,
            Self::Lettered(letter) => Row { label: Label::Lettered(letter, item.number), ..row },
            Self::SetAside(letter) => {
                let told =
                    [&item.raised_with, &item.answered].map(|told| told.as_deref().unwrap_or_default());
                Row { label: Label::Lettered(letter, item.number), ..row }
                    .over(joined(told.map(str::to_owned)))
            }
            Self::OfGroups => Row { part: item.group, ..row },
            Self::Hopes(Audience::Room) if item.outcome.is_none() => row,
            Self::Hopes(_) => Row { beside: Beside::Became(item.outcome), ..row },
        }
    }
}

#[derive(Debug, Clone, PartialEq)]
enum Source<'a> {
    /// A list that may be long: each row is made when somebody asks for it.
    List(Vec<Unmade<'a>>, Naming),
    /// Rows that are made already.
    Made(Vec<Row<'a>>),
}

/// Rows in order: all of them, or those of a long list that are in sight.
#[derive(Debug, Clone, PartialEq)]
pub struct Rows<'a> {
    source: Source<'a>,
    /// Whether the newest row comes last.
    pub grows: bool,
    cut: OutOfSight,
}

/// What was cut off because it is out of sight.
#[derive(Debug, Clone, Default, PartialEq)]
struct OutOfSight {
    above: usize,
    below: usize,
    /// Rows out of sight that are still needed to lay out the others.
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
    /// How many rows there are.
    pub fn len(&self) -> usize {
        match &self.source {
            Source::List(slots, _) => slots.len(),
            Source::Made(rows) => rows.len(),
        }
    }

    /// Whether there are no rows.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// Whether rows out of sight were left out.
    pub fn is_cut(&self) -> bool {
        self.cut.above + self.cut.below > 0
    }

    /// Where these rows stand among all rows, and how many rows there are, including those that were left out.
    pub fn place(&self, rows: Range<usize>) -> (Range<usize>, usize) {
        let OutOfSight { above, below, .. } = self.cut;
        (rows.start + above..rows.end + above, above + self.len() + below)
    }

    /// The row at this position.
    pub fn get(&self, at: usize) -> Option<Row<'_>> {
        match &self.source {
            Source::List(slots, lines) => slots.get(at).map(|slot| slot.row(*lines)),
            Source::Made(rows) => rows.get(at).map(Row::borrowed),
        }
    }

    /// The rows in this range, still borrowing from the workshop.
    pub fn into_range(self, range: Range<usize>) -> Vec<Row<'a>> {
        let (from, count) = (range.start, range.len());
        match self.source {
            Source::List(slots, lines) => {
                slots.into_iter().skip(from).take(count).map(|slot| slot.row(lines)).collect()
            }
            Source::Made(rows) => rows.into_iter().skip(from).take(count).collect(),
        }
    }

    /// The id of the thing in the row at this position; of one that stands there again, the row's own.
    pub fn id(&self, at: usize) -> Option<Id> {
        match &self.source {
            Source::List(slots, _) => slots.get(at).map(|slot| slot.id()),
            Source::Made(rows) => rows.get(at).map(|row| row.again.unwrap_or(row.id)),
        }
    }

    /// The last position at which this thing stands.
    pub fn position(&self, id: Id) -> Option<usize> {
        (0..self.len()).rev().find(|at| self.id(*at) == Some(id))
    }

    /// The rows from this position on.
    pub fn starting_at(&self, at: usize) -> impl Iterator<Item = Row<'_>> {
        (at..self.len()).filter_map(|at| self.get(at))
    }

    /// All rows.
    pub fn iter(&self) -> impl Iterator<Item = Row<'_>> {
        self.starting_at(0)
    }

    /// All rows, and those out of sight that are still needed for the layout.
    pub fn measured(&self) -> impl Iterator<Item = Row<'_>> {
        self.iter().chain(self.cut.measures.iter().map(Row::borrowed))
    }

    /// The rows in sight, with their own copy of the words; `measures` are the positions of others that the layout
    /// still needs.
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
