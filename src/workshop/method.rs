//! A method as its file in `workshops/methods` defines it: steps, plans, lists, texts.
//!
//! Only the shape is here, and what follows from it; what makes a method faulty is in `method/check.rs`, and
//! what follows from what its steps do, in `step/mod.rs`. No file is read here: the shell hands over the text.

use serde::{Deserialize, Serialize};

use super::field::Field;
use super::words::Words;

pub mod check;
mod kind;
mod table;

pub use kind::{Floor, Kind};
pub use table::{ColumnDef, ColumnRole, Computed, Holds, TableDef};

/// One method: `workshops/methods/<id>.json`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Method {
    /// The version of this file's form, that of documents: 2 today.
    pub format: u32,
    /// Its name in files and commands: a–z, 0–9 and `-`.
    pub id: String,
    /// What people read about it before they choose it.
    pub card: Card,
    /// The questions that a workshop asks, prefilled.
    #[serde(default)]
    pub questions: Questions,
    /// The lists that its steps fill.
    #[serde(default)]
    pub lists: Vec<ListDef>,
    /// The tables that its steps fill.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub tables: Vec<TableDef>,
    /// Votes a person has, and how many of them on one candidate.
    #[serde(default)]
    pub dots: Dots,
    /// Every step that any of its plans uses.
    pub steps: Vec<Step>,
    /// The ways to fit it into a day, shortest first.
    pub plans: Vec<DayPlan>,
    /// What to give up when late, in this order.
    #[serde(default)]
    pub cuts: Vec<Cut>,
}

/// What people read about a method before they choose it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Card {
    /// Its name.
    pub name: Words,
    /// One or two sentences: what it does for a group.
    pub summary: Words,
    /// When it suits.
    pub suits: Words,
    /// When it does not.
    pub suits_not: Words,
    /// How many people: least, usual, most.
    pub people: Range,
    /// What must be in the room.
    #[serde(default)]
    pub materials: Vec<Words>,
    /// Who does what.
    #[serde(default)]
    pub roles: Vec<Words>,
    /// Addresses of what it rests on.
    #[serde(default)]
    pub sources: Vec<String>,
    /// Whether it is written down somewhere, or put together by us from its relatives.
    pub status: Status,
    /// Whether nothing that is said may be written down.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub unrecorded: bool,
}

/// How well a method is documented.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Status {
    /// Its steps stand in a source.
    Documented,
    /// Its steps are ours, after its relatives.
    Reconstructed,
}

/// Least, usual and most of something: people, or minutes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Range {
    /// Not below this.
    pub least: u16,
    /// As a rule.
    pub usual: u16,
    /// Not above this.
    pub most: u16,
}

/// The questions that a workshop asks.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, default)]
pub struct Questions {
    /// The common question: an example, never prefilled.
    pub common: Words,
    /// The critique question, prefilled. `{question}` stands for the common question.
    pub critique: Words,
    /// The vision question, prefilled. `{question}` likewise.
    pub vision: Words,
}

/// A list that steps fill with what people say.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct ListDef {
    /// Its name in this file and in the record: a–z and `-`.
    pub id: String,
    /// What it is called.
    pub name: Words,
    /// Its part in the day, where it has one. No two lists have the same.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub role: Option<ListRole>,
    /// The question that stands over it; without it the one that goes with its role.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub question: Option<Field>,
    /// What its ranking is called (bottom list, top list), where it is voted on.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ranking: Option<RankingDef>,
}

/// The part that a list has in the day: what the program does with it by itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum ListRole {
    /// What people hope for at the beginning; what became of it is asked at the end.
    Hopes,
    /// What is wrong: the critique question stands over it, and its ranking is the bottom list.
    Bottom,
    /// What is wished for: the vision question stands over it, and its ranking is the top list.
    Top,
    /// Objections that one key sets aside in any step, until the plans are made.
    Objections,
}

impl ListRole {
    /// What it is called in files.
    pub fn name(self) -> &'static str {
        match self {
            Self::Hopes => "hopes",
            Self::Bottom => "bottom",
            Self::Top => "top",
            Self::Objections => "objections",
        }
    }
}

/// A ranked list: its head, and the sentence that says what it is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct RankingDef {
    /// Its head: "Bottenlista".
    pub name: Words,
    /// What it is, in one short sentence: "Det här tynger mest."
    pub says: Words,
}

/// Votes a person has.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Dots {
    /// Dots a person has: 1–7.
    pub each: u16,
    /// How many of them may go to one candidate: 1 up to `each`.
    pub most: u16,
}

impl Default for Dots {
    fn default() -> Self {
        Self { each: 3, most: 2 }
    }
}

/// One step, with all that is said, shown and done in it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Step {
    /// Its name in this file: a–z, 0–9 and `-`.
    pub id: String,
    /// What it does and captures.
    pub kind: Kind,
    /// Its name on the agenda: "Kritik: samla".
    pub name: Words,
    /// What the room is told, in one or two sentences. May hold `{minutes}`, `{dots}`, `{most}`, `{question}`.
    #[serde(default)]
    pub room: Words,
    /// What the facilitator says, word for word. May hold the same.
    #[serde(default)]
    pub say: Words,
    /// What the facilitator does.
    #[serde(default)]
    pub does: Words,
    /// The rules that the room sees meanwhile.
    #[serde(default)]
    pub rules: Vec<Words>,
    /// What tends to go wrong, and what helps.
    #[serde(default)]
    pub pitfalls: Vec<Words>,
    /// How the room sees the time.
    #[serde(default)]
    pub clock: RoomClock,
    /// Minutes in which each island is told of, one after the other, before people choose: 1 to 10. Without them nothing
    /// of the kind is offered.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub pitch: Option<u16>,
    /// Whether it is never cut or shortened by a repair.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub kept: bool,
    /// Whether nothing of it may be written down but when it began and ended.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub unrecorded: bool,
}

/// How the room sees the time that is left.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum RoomClock {
    /// Minutes and seconds.
    #[default]
    Digits,
    /// A bar without digits.
    Quiet,
    /// Nothing.
    None,
}

/// One way to fit the method into a day.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct DayPlan {
    /// Its name in this file: `240`.
    pub id: String,
    /// When such a day usually begins: minutes after midnight.
    pub start: u16,
    /// How many entries the bottom and the top list have.
    pub listed: u16,
    /// The steps in order.
    pub steps: Vec<Slot>,
}

impl DayPlan {
    /// The usual minutes of all its steps together.
    pub fn minutes(&self) -> u16 {
        self.steps.iter().map(|slot| slot.minutes.usual).sum()
    }
}

/// A step's place in a plan.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Slot {
    /// Which step.
    pub step: String,
    /// How long.
    pub minutes: Range,
    /// Whether it stays at its clock time, whatever happens before it (lunch).
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub pinned: bool,
}

/// One thing to give up when late.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Cut {
    /// Which step.
    pub step: String,
    /// The minutes that it keeps; 0 drops it.
    pub to: u16,
    /// The sentence that says what is given up, and what takes its place.
    pub says: Words,
}

/// What has an id by itself in every method: no list or table is called so.
pub const RESERVED: [&str; 3] = [ISLANDS, "carried", "groups"];

/// The id of the islands.
pub const ISLANDS: &str = "islands";

/// What steps fill, or work on, by its id: all captures share one namespace.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Capture<'a> {
    /// A list.
    List(&'a ListDef),
    /// A table.
    Table(&'a TableDef),
    /// The islands.
    Islands,
}

impl Method {
    /// What has this id. Every method can have islands.
    pub fn capture(&self, id: &str) -> Option<Capture<'_>> {
        let islands = (id == ISLANDS).then_some(Capture::Islands);
        islands.or_else(|| self.list(id).map(Capture::List)).or_else(|| self.table(id).map(Capture::Table))
    }

    /// The step of that name.
    pub fn step(&self, id: &str) -> Option<&Step> {
        self.steps.iter().find(|step| step.id == id)
    }

    /// The list of that name.
    pub fn list(&self, id: &str) -> Option<&ListDef> {
        self.lists.iter().find(|list| list.id == id)
    }

    /// The table of that name.
    pub fn table(&self, id: &str) -> Option<&TableDef> {
        self.tables.iter().find(|table| table.id == id)
    }

    /// The table of action plans where a step names no other: the first that stands under islands, which report its
    /// plans, else the first of all.
    pub fn plan_table(&self) -> Option<&TableDef> {
        self.island_tables().next().or_else(|| self.tables.iter().find(|table| table.plans_action()))
    }

    /// The tables of action plans that stand under islands.
    pub fn island_tables(&self) -> impl Iterator<Item = &TableDef> {
        self.tables.iter().filter(|table| table.plans_action() && table.under.as_deref() == Some(ISLANDS))
    }

    /// The name of the list that has this part in the day.
    pub fn list_in(&self, role: ListRole) -> Option<&str> {
        self.lists.iter().find(|list| list.role == Some(role)).map(|list| list.id.as_str())
    }

    /// The question that stands over the list of that name.
    pub fn question_of(&self, list: &str) -> Option<Field> {
        let list = self.list(list)?;
        let of_role = || match list.role? {
            ListRole::Bottom => Some(Field::Critique),
            ListRole::Top => Some(Field::Vision),
            ListRole::Hopes | ListRole::Objections => None,
        };
        list.question.or_else(of_role)
    }

    /// The part that the list of that name has in the day.
    pub fn role_of(&self, list: &str) -> Option<ListRole> {
        self.list(list)?.role
    }

    /// The list into which a line of another one goes that was said in the wrong phase: that of what is wished for, if it
    /// came among what is wrong, and the other way round. Anything else goes into the ranked list that is worked on
    /// (`now`), else among what is wrong; where there is but one ranked list besides, into that.
    pub fn other_list(&self, from: &str, now: Option<&str>) -> Option<&str> {
        let other = |id: &str| self.list(id).filter(|list| list.id != from && list.ranking.is_some());
        let of_role = |role| self.list_in(role).and_then(other);
        let found = match self.role_of(from) {
            Some(ListRole::Bottom) => of_role(ListRole::Top),
            Some(ListRole::Top) => of_role(ListRole::Bottom),
            Some(ListRole::Hopes | ListRole::Objections) | None => None,
        };
        let only = || {
            let mut others = self.lists.iter().filter_map(|list| other(&list.id));
            others.next().filter(|_| others.next().is_none())
        };
        let found = found.or_else(|| now.and_then(other)).or_else(|| of_role(ListRole::Bottom));
        found.or_else(only).map(|list| list.id.as_str())
    }

    /// The plan whose usual length is nearest to `minutes`; of two equally near ones the shorter.
    pub fn nearest_plan(&self, minutes: u16) -> Option<&DayPlan> {
        self.plans.iter().min_by_key(|plan| (plan.minutes().abs_diff(minutes), plan.minutes()))
    }
}

#[cfg(test)]
mod tests;
