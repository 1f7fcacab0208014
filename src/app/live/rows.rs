//! The rows of the work: what the facilitator points at in each kind of step.

use crate::workshop::event::PlanStatus;
use crate::workshop::id::Id;
use crate::workshop::islands::Plan;
use crate::workshop::items::{Item, Named, Theme};
use crate::workshop::own::Own;
use crate::workshop::ranking::{self, Standing, State};
use crate::workshop::step::{Floor, Kind};
use crate::workshop::text::Line;

use super::{Live, Mode};

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
    Plan(usize, PlanStatus, Option<Line>),
    /// The head of what follows: it is pointed at by nothing.
    Head,
    /// Which text of the workshop's own it is.
    Own(Own),
}

/// Some of the rows, near the cursor or at the end, and how many are left out.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct RowWindow {
    /// The rows that were made.
    pub rows: Vec<WorkRow>,
    /// How many stand above them.
    pub above: usize,
    /// How many stand below them.
    pub below: usize,
}

/// Where the rows of a step come from.
enum Source<'a> {
    /// A list as it is taken down: nothing of it is gathered before it is known how much of it is seen.
    List(&'a str),
    /// What is never long, made already; whether the newest of it stands last.
    Made(Vec<WorkRow>, bool),
}

/// A row of a list before its words are copied.
#[derive(Clone, Copy)]
enum Slot<'a> {
    Theme(&'a Theme, usize),
    Item(&'a Item, u8),
}

impl Slot<'_> {
    fn id(self) -> Id {
        match self {
            Self::Theme(theme, _) => theme.id,
            Self::Item(item, _) => item.id,
        }
    }

    fn row(self) -> WorkRow {
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

impl Live {
    /// The rows of the work that can be seen at once: at most twice `most`, around the cursor, else the newest of a
    /// list that grows, else the first. Only these are made, so that a long list costs no more than a short one.
    pub fn rows_near(&self, most: usize) -> RowWindow {
        match self.source() {
            Source::List(list) if self.grows_at_end(list) => self.newest(list, most),
            Source::List(list) => self.window(self.slots(list), most, true, |slot| slot.id(), Slot::row),
            Source::Made(rows, grows) => self.window(rows, most, grows, |row| row.id, |row| row),
        }
    }

    /// The rows of the work as the step shows them.
    pub fn rows(&self) -> Vec<WorkRow> {
        match self.source() {
            Source::List(list) => self.list_rows(list),
            Source::Made(rows, _) => rows,
        }
    }

    /// Where the rows of this step come from.
    fn source(&self) -> Source<'_> {
        let workshop = self.workshop();
        let made = |rows| Source::Made(rows, false);
        if self.tells_of_itself() {
            return made(self.own_rows());
        }
        let Some(step) = workshop.step() else { return made(Vec::new()) };
        match &step.kind {
            Kind::Round { list, looks_back: Some(again) } => {
                let answers = self.list_rows(list).into_iter();
                let answers = answers.map(|row| WorkRow { label: format!("A{}", row.label), ..row });
                Source::Made(self.hopes(again).into_iter().chain(answers).collect(), true)
            }
            Kind::Vote { list } if !self.ranked() => made(self.candidates(list)),
            Kind::Vote { list } | Kind::Ranking { list } => made(self.ranking(list)),
            Kind::Turn { from, into } => made(self.turns(from, into)),
            Kind::Groups { list, .. } | Kind::Each { over: Floor::Groups(list) } => {
                Source::Made(self.by_group(list), true)
            }
            Kind::Islands { .. } | Kind::Choose => made(self.island_rows()),
            Kind::Plans { .. } | Kind::Each { over: Floor::Rows(_) } => made(self.plan_rows()),
            _ => workshop.capture_list().map_or_else(|| made(Vec::new()), Source::List),
        }
    }

    /// Whether the newest line of a list is its last row, and in view.
    fn grows_at_end(&self, list: &str) -> bool {
        let themes = self.workshop().lists.list(list).themes_standing().next();
        themes.is_none() && self.cursor().or(self.wall.focus.on).is_none()
    }

    /// The end of a list without themes: while lines come in, nothing is made of those that came before.
    fn newest(&self, list: &str, most: usize) -> RowWindow {
        let list = self.workshop().lists.list(list);
        let mut rows: Vec<WorkRow> = list.standing().rev().take(most).map(|item| item_row(item, 0)).collect();
        rows.reverse();
        RowWindow { above: list.count() - rows.len(), below: 0, rows }
    }

    fn window<T>(
        &self,
        all: Vec<T>,
        most: usize,
        grows: bool,
        id: impl Fn(&T) -> Id,
        row: impl Fn(T) -> WorkRow,
    ) -> RowWindow {
        let len = all.len();
        let focus = self.cursor().or(self.wall.focus.on);
        let at = focus.and_then(|on| all.iter().rposition(|one| id(one) == on));
        let anchor = at.unwrap_or(if grows { len } else { 0 });
        let above = anchor.saturating_sub(most);
        let rows: Vec<WorkRow> = all.into_iter().skip(above).take(2 * most).map(row).collect();
        RowWindow { below: len - above - rows.len(), rows, above }
    }

    /// Whether what the day is about, and who carries it on, is what this step shows: it can be pointed at then. Before
    /// and after the day, while it is opened, and when it is told what comes after it.
    pub(super) fn tells_of_itself(&self) -> bool {
        match self.workshop().step().filter(|_| self.workshop().day.ended.is_none()) {
            None => true,
            Some(step) => matches!(step.kind, Kind::Question | Kind::Speak | Kind::After),
        }
    }

    /// The texts of the workshop's own that there are, while they are pointed at; else they stand in full beside.
    fn own_rows(&self) -> Vec<WorkRow> {
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
    fn list_rows(&self, name: &str) -> Vec<WorkRow> {
        self.slots(name).into_iter().map(Slot::row).collect()
    }

    fn slots(&self, name: &str) -> Vec<Slot<'_>> {
        let list = self.workshop().lists.list(name);
        let themes: Vec<&Theme> = list.themes_standing().collect();
        let themed = |item: &&Item| item.theme.is_some_and(|id| themes.iter().any(|theme| theme.id == id));
        let (within, loose): (Vec<&Item>, Vec<&Item>) = list.standing().partition(themed);
        let mut slots = Vec::with_capacity(themes.len() + within.len() + loose.len());
        for theme in &themes {
            let at = slots.len();
            slots.extend(within.iter().filter(|i| i.theme == Some(theme.id)).map(|i| Slot::Item(i, 1)));
            slots.insert(at, Slot::Theme(theme, slots.len() - at));
        }
        slots.extend(loose.into_iter().map(|item| Slot::Item(item, 0)));
        slots
    }

    fn hopes(&self, list: &str) -> Vec<WorkRow> {
        let items = self.workshop().lists.list(list).standing();
        items.map(|item| WorkRow { mark: Mark::Became(item.outcome), ..item_row(item, 0) }).collect()
    }

    fn candidates(&self, list: &str) -> Vec<WorkRow> {
        let workshop = self.workshop();
        let sums = workshop.votes.newest(list).map(|vote| vote.sums(&workshop.lists)).unwrap_or_default();
        let candidates = workshop.lists.candidates(list).into_iter();
        let dots = |id| Mark::Dots(sums.get(&id).copied().unwrap_or(0));
        candidates.filter_map(|id| Some(named_row(workshop.lists.named(id)?, dots(id)))).collect()
    }

    fn ranking(&self, list: &str) -> Vec<WorkRow> {
        let State::Ranked(standings) = ranking::of(self.workshop(), list) else {
            return self.candidates(list);
        };
        let row = |entry: &Standing<'_>| {
            named_row(entry.named, Mark::Ranked(entry.place, entry.dots, entry.listed))
        };
        standings.iter().map(row).collect()
    }

    fn turns(&self, from: &str, into: &str) -> Vec<WorkRow> {
        let workshop = self.workshop();
        let mut rows = Vec::new();
        for Standing { named, .. } in ranking::listed(workshop, from) {
            let wishes = || ranking::wishes(workshop, named.id(), into);
            rows.push(named_row(named, Mark::Wished(wishes().next().is_some())));
            rows.extend(wishes().map(|wish| item_row(wish, 1)));
        }
        rows
    }

    fn by_group(&self, list: &str) -> Vec<WorkRow> {
        let mut items: Vec<&Item> = self.workshop().lists.list(list).standing().collect();
        items.sort_by_key(|item| item.group);
        let row =
            |item: &&Item| WorkRow { mark: item.group.map_or(Mark::None, Mark::Group), ..item_row(item, 0) };
        items.iter().map(row).collect()
    }

    fn island_rows(&self) -> Vec<WorkRow> {
        let workshop = self.workshop();
        let rows = workshop.islands.standing().map(|island| WorkRow {
            id: island.id,
            label: island.number.to_string(),
            text: island.name.to_string(),
            mark: Mark::Island {
                people: island.people,
                links: workshop.links_of(island),
                resting: island.resting,
            },
            depth: 0,
        });
        rows.collect()
    }

    fn plan_rows(&self) -> Vec<WorkRow> {
        let islands = &self.workshop().islands;
        let mut rows = Vec::new();
        for island in islands.active() {
            rows.push(WorkRow {
                id: island.id,
                label: String::new(),
                text: island.name.to_string(),
                mark: Mark::Head,
                depth: 0,
            });
            rows.extend(islands.plans_of(island.id).map(plan_row));
        }
        rows
    }
}

fn item_row(item: &Item, depth: u8) -> WorkRow {
    let mark = if item.again > 0 { Mark::Said(item.again + 1) } else { Mark::None };
    WorkRow { id: item.id, label: item.number.to_string(), text: item.text.to_string(), mark, depth }
}

fn named_row(named: Named<'_>, mark: Mark) -> WorkRow {
    WorkRow { id: named.id(), label: named.label(), text: named.text().to_string(), mark, depth: 0 }
}

fn plan_row(plan: &Plan) -> WorkRow {
    let (cells, date) = plan.missing();
    WorkRow {
        id: plan.id,
        label: plan.number.to_string(),
        text: plan.cell(crate::workshop::event::Cell::What).to_owned(),
        mark: Mark::Plan(cells.len() + usize::from(date), plan.status, plan.lifted.clone()),
        depth: 1,
    }
}
