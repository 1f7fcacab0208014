//! The record: a workshop as a person reads it, without ids, ready to be written as JSON.
//!
//! It stands in the document for readers and for `jq`, and `export --to json` writes it; the program never builds a
//! workshop from it. What was removed is left out; what was merged appears as another wording. Keys are stable: a new
//! one may come, an old one is never renamed. Here are only the types. `record/make.rs` fills them from a workshop,
//! `record/head.rs` reads what a list of workshops needs, `document.rs` writes the bytes, and `export` makes Markdown
//! and HTML.

use chrono::NaiveDate;
use serde::Serialize;

use super::event::{Field, MadeOf, Outcome, PlanStatus};
use super::method::Readers;
use super::words::Lang;

mod head;
mod lists;
mod make;
mod votes;

pub use head::{Progress, RecordHead};
pub use lists::{ItemRecord, LinkRecord, ListRecord, TableQuestionRecord, ThemeRecord};
pub use votes::{
    ChosenEntryRecord, ChosenRecord, GroupSumRecord, RankedRecord, RankingRecord, SlipsRecord, SpreadRecord,
    SumRecord, VoteRecord, VoteRuleRecord,
};

/// The whole record.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Record<'a> {
    /// What the day was about; its keys stand at the top level.
    #[serde(flatten)]
    pub about: AboutRecord<'a>,
    /// When it was held, and how many people came; its keys stand at the top level.
    #[serde(flatten)]
    pub day: DayRecord,
    /// The steps of the day in order, including those left out.
    pub agenda: Vec<RowRecord<'a>>,
    /// All lists with their items, in the method's order.
    pub lists: Vec<ListRecord<'a>>,
    /// The themes of all lists.
    pub themes: Vec<ThemeRecord<'a>>,
    /// What was voted on and answered; its keys stand at the top level.
    #[serde(flatten)]
    pub polls: PollsRecord<'a>,
    /// The wish that each entry of a ranked list was turned into.
    pub wishes: Vec<WishRecord<'a>>,
    /// The development areas.
    pub islands: Vec<IslandRecord<'a>>,
    /// The rows of the action plans, island by island.
    pub plans: Vec<PlanRecord<'a>>,
    /// All other tables.
    pub tables: Vec<TableRecord<'a>>,
    /// What happens after today; its keys stand at the top level.
    #[serde(flatten)]
    pub after: AfterRecord<'a>,
    /// The objections that were set aside until plans were made.
    pub objections: Vec<&'a str>,
    /// What people hoped for, and what became of it.
    pub hopes: Vec<HopeRecord<'a>>,
    /// Where it was held, who led it, where it comes from; its keys stand at the top level.
    #[serde(flatten)]
    pub frame: FrameRecord<'a>,
}

/// Where it was held, who led it, where it comes from.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct FrameRecord<'a> {
    /// What stands before the record.
    pub foreword: &'a str,
    /// Where it was held.
    pub place: &'a str,
    /// Who led it.
    pub process_leader: &'a str,
    /// The ids of the workshops that it follows.
    pub follows: &'a [String],
    /// The id of the programme that it belongs to.
    pub programme: Option<&'a str>,
    /// The id that its gathering has in the programme.
    pub gathering: Option<&'a str>,
    /// The methods and blocks that the day was put together from, each with the hash of its file.
    pub made_of: &'a [MadeOf],
}

/// What happens after today.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct AfterRecord<'a> {
    /// The first carrier: who carries it on.
    pub carrier: Option<&'a str>,
    /// All carriers.
    pub carriers: Vec<&'a str>,
    /// The meetings that follow.
    pub follow_ups: Vec<FollowUpRecord<'a>>,
    /// What else was agreed about what happens next.
    pub agreed: Vec<&'a str>,
    /// What people take along from a day that left no trace, in no order.
    pub embers: Vec<&'a str>,
    /// The date until which the document is meant to be kept.
    pub keep_until: Option<NaiveDate>,
}

/// What the day was about.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct AboutRecord<'a> {
    /// What the day was called.
    pub title: &'a str,
    /// The common question.
    pub question: &'a str,
    /// The critique question.
    pub critique_question: &'a str,
    /// The vision question.
    pub vision_question: &'a str,
    /// Why it was held.
    pub purpose: &'a str,
    /// What should exist at the end.
    pub goal: &'a str,
    /// What the room could decide itself.
    pub mandate: &'a str,
    /// Who asked for it.
    pub commissioner: &'a str,
    /// The question of one of its steps, such as its check-out; left out if none has one.
    #[serde(skip_serializing_if = "str::is_empty")]
    #[cfg_attr(test, schemars(default))]
    pub today_question: &'a str,
    /// The method that was used.
    pub method: MethodRecord<'a>,
    /// The workshop's language.
    pub language: Lang,
    /// How its texts read before the room reworded them; left out if it reworded none.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(test, schemars(default))]
    pub earlier_wordings: Vec<EarlierRecord<'a>>,
}

/// How one of its texts read before the room reworded it.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct EarlierRecord<'a> {
    /// Which text it is.
    pub of: Field,
    /// Its earlier wordings, oldest first.
    pub texts: Vec<&'a str>,
}

/// When it was held, and how many people came.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct DayRecord {
    /// The date.
    pub date: NaiveDate,
    /// When it was planned to begin: `08:30`.
    pub start: String,
    /// When it was agreed to end: `16:00`.
    pub end: String,
    /// When the first step began, by the wall clock; `null` before that.
    pub started: Option<String>,
    /// When the last step ended; `null` before that, and while the day has gone back to it.
    pub ended: Option<String>,
    /// The parts of the day in order: one, unless it goes on on another date.
    pub parts: Vec<PartRecord>,
    /// How many people were there, at last.
    pub people: u16,
    /// How many people were there from when on.
    pub attended: Vec<AttendedRecord>,
    /// How many who belong there did not come; absent if nobody said that anybody did not.
    #[serde(default, skip_serializing_if = "is_zero")]
    pub absent: u16,
    /// How many were there in somebody else's place; absent if nobody said that anybody was.
    #[serde(default, skip_serializing_if = "is_zero")]
    pub substitutes: u16,
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde hands it over so")]
fn is_zero(number: &u16) -> bool {
    *number == 0
}

/// How many people were there from some step on.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct AttendedRecord {
    /// The name of that step; `null` for those who came at first.
    pub step: Option<String>,
    /// Whether that step is a break, and they were there after it.
    pub after: bool,
    /// How many.
    pub people: u16,
}

/// A part of the day.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct PartRecord {
    /// Its date; `null` as long as nobody knows it.
    pub date: Option<NaiveDate>,
    /// When it was planned to begin: `08:30`.
    pub start: String,
    /// When it was agreed to end: `16:00`.
    pub end: String,
    /// When it began, by the wall clock; `null` before that.
    pub started: Option<String>,
    /// When it ended; `null` before that.
    pub ended: Option<String>,
}

/// The method that was used.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct MethodRecord<'a> {
    /// Its id.
    pub id: &'a str,
    /// Its name in the workshop's language.
    pub name: &'a str,
}

/// A step of the day.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct RowRecord<'a> {
    /// The id of its step in the method.
    pub step: &'a str,
    /// Its name in the workshop's language, or the name that it was given for the day.
    pub name: &'a str,
    /// What people answered aloud in it, if that was no question of the day's.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub question: Option<&'a str>,
    /// When it was to begin, as the plan stood when the day began; before the day, and for a row that came later, as the
    /// plan stands. `null` if it was left out from the start.
    pub planned_begin: Option<String>,
    /// The minutes that it was to have by the same plan; those that it got if it came later.
    pub planned_minutes: u16,
    /// The minutes that it has by now, after all changes of the plan.
    pub minutes: u16,
    /// When somebody first went to it, by the wall clock; `null` if nobody ever did.
    pub begun: Option<String>,
    /// The minutes that it has used, rounded; `null` if nobody ever went to it.
    pub used_minutes: Option<u32>,
    /// Whether it stays at a clock time.
    pub pinned: bool,
    /// Whether it was left out, and nobody ever went to it.
    pub dropped: bool,
}

/// What was voted on and answered.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct PollsRecord<'a> {
    /// The votes, oldest first.
    pub votes: Vec<VoteRecord<'a>>,
    /// The scales, oldest first; absent if there was none.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub scales: Vec<ScaleRecord<'a>>,
    /// The lists as ranked: bottom list, top list.
    pub rankings: Vec<RankingRecord<'a>>,
    /// Where people went who chose among anything but islands; absent if nobody was counted.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub chosen: Vec<ChosenRecord<'a>>,
}

/// A scale: how many gave each line of a list which value.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct ScaleRecord<'a> {
    /// The id of the list whose lines were given values.
    pub list: &'a str,
    /// The highest value; the lowest is 1.
    pub values: u16,
    /// How many people could answer.
    pub people: u16,
    /// Whether it was closed.
    pub closed: bool,
    /// How many paper slips were handed in.
    pub slips: u32,
    /// How many of them were blank; like the following three unknown (0) where so few were handed in that only their
    /// number is kept.
    pub blank: u32,
    /// How many of them could not count.
    pub refused: u32,
    /// How many of those that a second person entered again differed and were settled.
    pub settled: u32,
    /// How many slips a second person entered again.
    pub counted_again: u32,
    /// The lines of the list, once it is closed.
    pub spread: Vec<ValuesRecord<'a>>,
}

/// How many gave a line which value.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct ValuesRecord<'a> {
    /// Its number or letter.
    pub label: String,
    /// Its words.
    pub text: &'a str,
    /// How many gave it a value.
    pub answers: u32,
    /// How many of them did so on slips that are too few to be told, and so are not among the following.
    pub hidden: u32,
    /// How many gave it the value 1, the value 2, and so on.
    pub given: Vec<u32>,
    /// Its words when people answered, if it was reworded since.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub read_as: Option<&'a str>,
}

/// An entry of a ranked list, and the wish that it was turned into.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct WishRecord<'a> {
    /// The words of the entry; `null` if it was removed.
    pub of: Option<&'a str>,
    /// The wish.
    pub wish: &'a str,
}

/// A development area.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct IslandRecord<'a> {
    /// The number that people saw.
    pub number: u32,
    /// What it is called.
    pub name: &'a str,
    /// The words of the entries that it builds on.
    pub links: Vec<&'a str>,
    /// How many people went there.
    pub people: Option<u16>,
    /// Whom to ask about it.
    #[serde(rename = "keeper")]
    pub contact: Option<&'a str>,
    /// Whether it rests.
    pub resting: bool,
}

/// A row of an action plan.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct PlanRecord<'a> {
    /// The number that people saw.
    pub number: u32,
    /// The name of its island; `null` if it stands under something else, or by itself.
    pub island: Option<&'a str>,
    /// The number of that island.
    pub island_number: Option<u32>,
    /// The words of what it stands under, if that is not an island.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub under: Option<String>,
    /// What is to be done.
    pub what: &'a str,
    /// How it is to be done.
    pub how: &'a str,
    /// Who owns it: one party, or two.
    pub who: Vec<&'a str>,
    /// The first step.
    pub first_step: &'a str,
    /// By when it is due: `2027-05-20`, `2027-W21`, or the words that were used.
    pub due: Option<String>,
    /// How far it has come.
    pub status: PlanStatus,
    /// Whether the room agreed on it.
    pub agreed: bool,
    /// To whom outside the room it is escalated; `null` if the room does it.
    #[serde(rename = "lifted")]
    pub escalated_to: Option<&'a str>,
    /// All its cells, including those above.
    pub cells: Vec<CellRecord<'a>>,
}

/// A table that holds no action plans.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct TableRecord<'a> {
    /// Its id in the method.
    pub id: &'a str,
    /// Its name in the workshop's language.
    pub name: &'a str,
    /// Who may read it in an export; left out if everybody may.
    #[serde(rename = "for", skip_serializing_if = "Readers::are_all")]
    #[cfg_attr(test, schemars(default))]
    pub readers: Readers,
    /// Its rows.
    pub rows: Vec<TableRowRecord<'a>>,
    /// Of a table that is shown as months: the places of the year that have rows, in the order of the year.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(test, schemars(default))]
    pub year: Vec<YearPlaceRecord>,
}

/// A place of a year, and what stands there.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct YearPlaceRecord {
    /// `whole-year`, a month from `1` to `12`, `9+` between September and October, or `outside`.
    pub place: String,
    /// The numbers of the rows that stand there; those under them stand there too.
    pub rows: Vec<u32>,
}

/// A row of a table.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct TableRowRecord<'a> {
    /// The number that people saw.
    pub number: u32,
    /// Its head, if the method named the row beforehand.
    pub head: Option<&'a str>,
    /// The words of what it stands under.
    pub under: Option<String>,
    /// Of a row that gets the floor, `had` once it has or had it, `parked` if it waits for the next meeting.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub floor: Option<&'static str>,
    /// Its number through the year, `3/24`, once it had the floor; left out where meetings do not number so.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub running: Option<String>,
    /// Its cells, one for each column.
    pub cells: Vec<CellRecord<'a>>,
}

/// A cell.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct CellRecord<'a> {
    /// The id of its column in the method.
    pub id: &'a str,
    /// The name of its column in the workshop's language.
    pub name: &'a str,
    /// What it shows, computed cells included: words as they are, `2027-05-20`, `2027-W21`, `08:30`, months as `3, 4`,
    /// a season or `whole-year`, a number; `null` if it is empty.
    pub text: Option<String>,
}

/// A meeting that follows.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct FollowUpRecord<'a> {
    /// The date.
    pub date: NaiveDate,
    /// Its week by ISO 8601.
    pub week: u32,
    /// When it begins: `08:30`; `null` if that is not agreed.
    pub time: Option<String>,
    /// How long it lasts, in minutes.
    pub minutes: u16,
    /// Where it is held; `null` if that is not agreed.
    pub place: Option<&'a str>,
    /// Whether the program proposed it, and nobody has said since when it is; absent if it was agreed.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    #[cfg_attr(test, schemars(default))]
    pub proposed: bool,
}

/// A hope.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct HopeRecord<'a> {
    /// The words.
    pub text: &'a str,
    /// What became of it.
    pub outcome: Option<Outcome>,
}

#[cfg(test)]
mod tests;
