//! A method as its file in `workshops/methods` defines it: steps, plans, lists, texts.
//!
//! Here are only the types and what follows from them; `method/check.rs` finds faults, and `step/mod.rs` knows what
//! follows from what its steps do. Nothing here reads a file: the shell hands over the text.

use serde::{Deserialize, Serialize};

use super::field::Field;
use super::words::Words;

mod asks;
mod card;
pub mod change;
pub mod check;
mod copy;
mod following;
mod given;
mod kind;
mod list;
mod listed;
mod readers;
mod table;
mod today;
mod written;

pub use asks::Asks;
pub use card::{Card, Need, Status};
pub use following::{Following, MeetingAfter};
pub use given::GivenLine;
pub use kind::{
    AskedAgain, AtTables, BoardAsked, CircleScene, Floor, Going, GridAsked, GridLevel, GroupsAsked, InPlace,
    Kind, OverWhat, QuestionRows, ScaleAsked, Speaks, StationsAsked, TableQuestions, TalkPart, VoteAsked,
    YearWork,
};
pub use list::{
    BoardShape, Dots, FEWEST_WORDS, FieldShow, ListDef, ListRole, MOST_WORDS, RankingDef, WORD_LETTERS,
};
pub use listed::ListedMethod;
pub use readers::Readers;
pub use table::{
    CHOICE_LETTERS, ColumnDef, ColumnRole, Computed, FEWEST_CHOICES, Holds, MOST_CHOICES, MOST_OFFERED,
    TableDef,
};
pub use today::TodayDef;
pub use written::WrittenDef;

/// One method: `workshops/methods/<id>.json`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Method {
    /// The version of this file's format, which is that of documents: 2 today.
    pub format: u32,
    /// Its name in files and commands: a–z, 0–9 and `-`.
    pub id: String,
    /// What people read about it before they choose it.
    pub card: Card,
    /// Whether it is held as soon as it is made: then its making asks for the question and the number of people first, and
    /// its first step begins at once.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub at_once: bool,
    /// What its making asks for of what its steps show; if absent, all of it.
    #[serde(default = "Asks::all", skip_serializing_if = "Asks::is_all")]
    pub asks: Asks,
    /// The questions that a new workshop starts with.
    #[serde(default)]
    pub questions: Questions,
    /// The lists that its steps fill.
    #[serde(default)]
    pub lists: Vec<ListDef>,
    /// The tables that its steps fill.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub tables: Vec<TableDef>,
    /// The dots that each person has in a vote.
    #[serde(default)]
    pub dots: Dots,
    /// Every step that any plan uses.
    pub steps: Vec<Step>,
    /// The ways to fit it into a day, shortest first.
    pub plans: Vec<DayPlan>,
    /// What to give up when the day is late, in this order.
    #[serde(default)]
    pub cuts: Vec<Cut>,
    /// What it brings along if its making chooses that the answers in its rounds are written down; if absent, that cannot
    /// be chosen. A workshop carries the method as it was chosen, with only what this says.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub written: Option<WrittenDef>,
    /// What follows a workshop of it; if absent, three follow-ups.
    #[serde(default, skip_serializing_if = "Following::is_usual")]
    pub followed_by: Following,
    /// The id of the method that it was copied from.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub made_from: Option<String>,
}

/// The least, usual and most of something: people, or minutes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Range {
    /// The smallest value allowed.
    pub least: u16,
    /// The value to start from.
    pub usual: u16,
    /// The largest value allowed.
    pub most: u16,
}

/// The questions that a workshop asks.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, default)]
pub struct Questions {
    /// The common question: an example that is shown, never filled in.
    pub common: Words,
    /// The critique question to start with. `{question}` stands for the common question.
    pub critique: Words,
    /// The vision question to start with. `{question}` stands for the common question.
    pub vision: Words,
    /// Common questions to choose from; the first is the one to start with.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub offered: Vec<Words>,
    /// The question of one of its steps that stands there as `{today}`, if its making may change it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub today: Option<TodayDef>,
}

/// One step, with everything that is said, shown and done in it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Step {
    /// Its id in this file: a–z, 0–9 and `-`.
    pub id: String,
    /// What kind of step it is, and what it captures.
    #[serde(with = "kind::written")]
    #[cfg_attr(test, schemars(with = "kind::in_file::KindInFile"))]
    pub kind: Kind,
    /// Its name on the agenda: "Kritik: samla".
    pub name: Words,
    /// What the room is told, in one or two sentences. May contain `{minutes}`, `{dots}`, `{most}`, `{question}`,
    /// `{today}`, and `{most|…}` around what is left out where people have one dot each.
    #[serde(default)]
    pub room: Words,
    /// What the facilitator says, word for word. May contain the same placeholders as `room`.
    #[serde(default)]
    pub say: Words,
    /// What the facilitator does.
    #[serde(default)]
    pub does: Words,
    /// The rules that the room sees during the step.
    #[serde(default)]
    pub rules: Vec<Words>,
    /// What tends to go wrong, and what helps.
    #[serde(default)]
    pub pitfalls: Vec<Words>,
    /// How the room sees the time that is left.
    #[serde(default)]
    pub clock: RoomClock,
    /// How many minutes (1–10) each island gets to be presented, one after the other, before people choose. If absent,
    /// no such presentation is offered.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub pitch: Option<u16>,
    /// Whether the program must never cut or shorten it when the day is late.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub kept: bool,
    /// Whether nothing of it may be written down except when it began and ended.
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
    /// No time at all.
    None,
}

/// One way to fit the method into a day.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct DayPlan {
    /// Its id in this file: `240`.
    pub id: String,
    /// What such a day is called: half day. Without a name its length says enough.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<Words>,
    /// When such a day usually begins, in minutes after midnight.
    pub start: u16,
    /// How many entries the bottom list and the top list have.
    pub listed: u16,
    /// The steps, in order.
    pub steps: Vec<Slot>,
    /// Whether a making starts with it: its length is proposed, and another length chooses among the plans called like it.
    /// At most one is; without it a making starts with the middle one, and a length chooses among all.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub usual: bool,
}

impl DayPlan {
    /// The total of the usual minutes of all its steps.
    pub fn minutes(&self) -> u16 {
        self.steps.iter().map(|slot| slot.minutes.usual).sum()
    }

    /// The same of its first part.
    pub fn first_minutes(&self) -> u16 {
        self.steps.iter().take_while(|slot| slot.next.is_none()).map(|slot| slot.minutes.usual).sum()
    }

    /// Whether it is held in parts, with a night or weeks between them.
    pub fn is_in_parts(&self) -> bool {
        self.steps.iter().any(|slot| slot.next.is_some())
    }
}

/// The place of a step in a plan.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Slot {
    /// The id of the step.
    pub step: String,
    /// The minutes that it may get: least, usual, most.
    pub minutes: Range,
    /// Whether it stays at its clock time, whatever happens before it (lunch).
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub pinned: bool,
    /// For a step that ends a part of the day, and for no other: when the next part begins, in minutes after midnight.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub next: Option<u16>,
}

/// One thing to give up when the day is late.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Cut {
    /// The id of the step that gives up minutes.
    pub step: String,
    /// The minutes that the step keeps; 0 drops it.
    pub to: u16,
    /// The sentence that says what is given up, and what takes its place.
    pub says: Words,
}

/// The ids that every method has already; no list or table may use them.
pub const RESERVED: [&str; 3] = [ISLANDS, CARRIED, "groups"];

/// The id under which steps and tables refer to the islands.
pub const ISLANDS: &str = "islands";

/// The id under which steps refer to the plans that were taken over from an earlier workshop.
pub const CARRIED: &str = "carried";

/// Something that steps fill or work on. All captures share one namespace of ids.
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
    /// The capture with this id. Every method can have islands.
    pub fn capture(&self, id: &str) -> Option<Capture<'_>> {
        let islands = (id == ISLANDS).then_some(Capture::Islands);
        islands.or_else(|| self.list(id).map(Capture::List)).or_else(|| self.table(id).map(Capture::Table))
    }

    /// The step with this id.
    pub fn step(&self, id: &str) -> Option<&Step> {
        self.steps.iter().find(|step| step.id == id)
    }

    /// The list with this id.
    pub fn list(&self, id: &str) -> Option<&ListDef> {
        self.lists.iter().find(|list| list.id == id)
    }

    /// The table with this id.
    pub fn table(&self, id: &str) -> Option<&TableDef> {
        self.tables.iter().find(|table| table.id == id)
    }

    /// The table of action plans where a step names no other: the first that stands under islands, which report its
    /// plans, else the first of all. Where people report back, nothing new is planned.
    pub fn plan_table(&self) -> Option<&TableDef> {
        let plans = |table: &&TableDef| table.plans_action() && !table.reports_back();
        self.island_tables().next().or_else(|| self.tables.iter().find(plans))
    }

    /// The tables of action plans that stand under islands.
    pub fn island_tables(&self) -> impl Iterator<Item = &TableDef> {
        self.tables.iter().filter(|table| table.plans_action() && table.under.as_deref() == Some(ISLANDS))
    }

    /// The tables of action plans that stand by themselves, or under something other than islands.
    pub fn plan_tables_apart(&self) -> impl Iterator<Item = &TableDef> {
        self.tables.iter().filter(|table| table.plans_action() && table.under.as_deref() != Some(ISLANDS))
    }

    /// The board that the list with this id is a field of.
    pub fn board_of(&self, field: &str) -> Option<&ListDef> {
        self.lists.iter().find(|list| list.fields.iter().any(|other| other == field))
    }

    /// The list that this one is a part of: its board if it is a field, otherwise itself.
    pub fn whole_of<'a>(&'a self, list: &'a str) -> &'a str {
        self.board_of(list).map_or(list, |board| &board.id)
    }

    /// The field after this one on its board; after the last, the first. Those that only show a text are passed over.
    pub fn field_after(&self, field: &str) -> Option<&str> {
        let fields = &self.board_of(field)?.fields;
        let at = fields.iter().position(|other| other == field)?;
        let written = |field: &&String| self.list(field).is_none_or(|list| list.show.is_none());
        fields.iter().cycle().skip(at + 1).take(fields.len()).find(written).map(String::as_str)
    }

    /// The id of the list with this role.
    pub fn list_in(&self, role: ListRole) -> Option<&str> {
        self.lists.iter().find(|list| list.role == Some(role)).map(|list| list.id.as_str())
    }

    /// The question that stands over the list with this id.
    pub fn question_of(&self, list: &str) -> Option<Field> {
        let list = self.list(list)?;
        let of_role = || match list.role? {
            ListRole::Bottom => Some(Field::Critique),
            ListRole::Top => Some(Field::Vision),
            ListRole::Hopes | ListRole::Objections | ListRole::Parking => None,
        };
        list.question.or_else(of_role)
    }

    /// The role of the list with this id.
    pub fn role_of(&self, list: &str) -> Option<ListRole> {
        self.list(list)?.role
    }

    /// The list that a line belongs in if it was said in the wrong phase: the top list if it was said in the critique,
    /// and the other way round. A line from elsewhere goes to the ranked list that is being worked on (`now`), failing
    /// that to the bottom list, failing that to the only other ranked list.
    pub fn other_list(&self, from: &str, now: Option<&str>) -> Option<&str> {
        let takes = |list: &&ListDef| list.id != from && list.ranking.is_some() && list.fields.is_empty();
        let other = |id: &str| self.list(id).filter(takes);
        let of_role = |role| self.list_in(role).and_then(other);
        let found = match self.role_of(from) {
            Some(ListRole::Bottom) => of_role(ListRole::Top),
            Some(ListRole::Top) => of_role(ListRole::Bottom),
            Some(ListRole::Hopes | ListRole::Objections | ListRole::Parking) | None => None,
        };
        let only = || {
            let mut others = self.lists.iter().filter_map(|list| other(&list.id));
            others.next().filter(|_| others.next().is_none())
        };
        let found = found.or_else(|| now.and_then(other)).or_else(|| of_role(ListRole::Bottom));
        found.or_else(only).map(|list| list.id.as_str())
    }

    /// The usual length of a meeting of this kind, in minutes: that of the middle one of its plans that are held in one
    /// part; if there is none, of the first part of the middle one.
    pub fn usual_length(&self) -> Option<u16> {
        let whole: Vec<&DayPlan> = self.plans.iter().filter(|plan| !plan.is_in_parts()).collect();
        let plan = self.usual_plan().or_else(|| whole.get(whole.len() / 2).copied());
        plan.or_else(|| self.plans.get(self.plans.len() / 2)).map(DayPlan::first_minutes)
    }

    /// The plan whose usual length is nearest to `minutes`; if two are equally near, the shorter one. A plan in parts is
    /// taken only if there is no other, and the length is that of its first part.
    pub fn nearest_plan(&self, minutes: u16) -> Option<&DayPlan> {
        let near = |plan: &&DayPlan| {
            (plan.is_in_parts(), plan.first_minutes().abs_diff(minutes), plan.first_minutes())
        };
        self.at_hand().min_by_key(near)
    }

    /// The plan with which a making starts, if the method says so.
    fn usual_plan(&self) -> Option<&DayPlan> {
        self.plans.iter().find(|plan| plan.usual)
    }

    /// The plans among which a length chooses.
    pub(super) fn at_hand(&self) -> impl Iterator<Item = &DayPlan> {
        let usual = self.usual_plan();
        self.plans.iter().filter(move |plan| usual.is_none_or(|usual| plan.name == usual.name))
    }
}

#[cfg(test)]
mod tests;
