//! The record: a workshop as a person reads it, without ids, ready to be written as JSON.
//!
//! It stands in the document for readers and for `jq` and is what `export --to json` writes; it is never read back.
//! What was taken away is not in it; what was merged is there as another wording. Keys are stable: a key is added,
//! never renamed. Here is its form; how it is made of a workshop is in `record/make.rs`, what a list of workshops reads of
//! it in `record/head.rs`, how the bytes look in `document.rs`, Markdown and HTML in `export`.

use chrono::NaiveDate;
use serde::Serialize;

use super::event::{MadeOf, Outcome, PlanStatus};
use super::method::ListRole;
use super::words::Lang;

mod head;
mod make;

pub use head::{Progress, RecordHead};

/// All of it.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Record<'a> {
    /// What the day was about; its keys stand beside those that follow.
    #[serde(flatten)]
    pub about: AboutRecord<'a>,
    /// When it was held, and with how many; its keys stand there too.
    #[serde(flatten)]
    pub day: DayRecord,
    /// The steps of the day in order, those left out included.
    pub agenda: Vec<RowRecord<'a>>,
    /// Every list with its items, in the method's order.
    pub lists: Vec<ListRecord<'a>>,
    /// The clusters of all lists.
    pub themes: Vec<ThemeRecord<'a>>,
    /// The votes, oldest first.
    pub votes: Vec<VoteRecord<'a>>,
    /// The ranked lists: bottom list, top list.
    pub rankings: Vec<RankingRecord<'a>>,
    /// What each entry of a ranked list was turned into.
    pub wishes: Vec<WishRecord<'a>>,
    /// The development areas.
    pub islands: Vec<IslandRecord<'a>>,
    /// The rows of the action plans, island by island.
    pub plans: Vec<PlanRecord<'a>>,
    /// Every other table.
    pub tables: Vec<TableRecord<'a>>,
    /// What happens after today; its keys stand beside.
    #[serde(flatten)]
    pub after: AfterRecord<'a>,
    /// Objections that were set aside until the plans were made.
    pub objections: Vec<&'a str>,
    /// What people hoped for, and what became of it.
    pub hopes: Vec<HopeRecord<'a>>,
    /// Where it was held, who led it, where it comes from; its keys stand beside.
    #[serde(flatten)]
    pub frame: FrameRecord<'a>,
}

/// Where it was held, who led it, where it comes from.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct FrameRecord<'a> {
    /// What is said before the record.
    pub foreword: &'a str,
    /// Where it was held.
    pub place: &'a str,
    /// Who led it.
    pub process_leader: &'a str,
    /// The workshops that it follows, by their ids.
    pub follows: &'a [String],
    /// The programme that it belongs to, by its id.
    pub programme: Option<&'a str>,
    /// Which gathering of the programme it is, by its id there.
    pub gathering: Option<&'a str>,
    /// The methods and blocks that the day was put together from, each with the hash of its file.
    pub made_of: &'a [MadeOf],
}

/// What happens after today.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct AfterRecord<'a> {
    /// The first of those who carry it on.
    pub carrier: Option<&'a str>,
    /// All who carry it on.
    pub carriers: Vec<&'a str>,
    /// The meetings that follow.
    pub follow_ups: Vec<FollowUpRecord<'a>>,
    /// Until when the document is meant to be kept.
    pub keep_until: Option<NaiveDate>,
}

/// What the day was about.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct AboutRecord<'a> {
    /// What the day is called.
    pub title: &'a str,
    /// The common question.
    pub question: &'a str,
    /// The critique question.
    pub critique_question: &'a str,
    /// The vision question.
    pub vision_question: &'a str,
    /// Why it was held.
    pub purpose: &'a str,
    /// What was to be there at the end.
    pub goal: &'a str,
    /// What the room could decide itself.
    pub mandate: &'a str,
    /// Who asked for it.
    pub commissioner: &'a str,
    /// How it was held.
    pub method: MethodRecord<'a>,
    /// The workshop's language.
    pub language: Lang,
}

/// When it was held, and with how many.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct DayRecord {
    /// The day.
    pub date: NaiveDate,
    /// When it was planned to begin: `08:30`.
    pub start: String,
    /// When it was agreed to end.
    pub end: String,
    /// When its first step was gone to, by the wall clock; none before that.
    pub started: Option<String>,
    /// When its last step was over; none before that, and while it is gone back to.
    pub ended: Option<String>,
    /// How many people were there.
    pub people: u16,
}

/// The method.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct MethodRecord<'a> {
    /// Its name in files.
    pub id: &'a str,
    /// Its name in the workshop's language.
    pub name: &'a str,
}

/// A step of the day.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct RowRecord<'a> {
    /// The step's name in the method.
    pub step: &'a str,
    /// Its name in the workshop's language.
    pub name: &'a str,
    /// When it was planned to begin, by the plan as it stands; none when it is left out.
    pub planned_begin: Option<String>,
    /// The minutes it was given.
    pub planned_minutes: u16,
    /// The minutes it has used, rounded; none when it was never gone to.
    pub used_minutes: Option<u32>,
    /// Whether it stays at its clock time.
    pub pinned: bool,
    /// Whether it was left out.
    pub dropped: bool,
}

/// A list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct ListRecord<'a> {
    /// Its name in the method.
    pub id: &'a str,
    /// Its name in the workshop's language.
    pub name: &'a str,
    /// Its part in the day, by which it is found whatever it is called.
    pub role: Option<ListRole>,
    /// What is in it, by number.
    pub items: Vec<ItemRecord<'a>>,
}

/// A line from the room.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct ItemRecord<'a> {
    /// The number that people saw.
    pub number: u32,
    /// The words; `▮▮▮` where they were struck.
    pub text: &'a str,
    /// How many times it was said again.
    pub again: u32,
    /// The other words in which it was said.
    pub wordings: Vec<&'a str>,
    /// The letter of the theme it is in.
    pub theme: Option<String>,
    /// The words of the entry whose wish it is.
    pub wish_of: Option<&'a str>,
    /// Which group said it, from 1.
    pub group: Option<u16>,
    /// What became of it, for a hope.
    pub outcome: Option<Outcome>,
}

/// A cluster.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct ThemeRecord<'a> {
    /// Of which list.
    pub list: &'a str,
    /// Its letter.
    pub letter: String,
    /// What it is called.
    pub name: &'a str,
    /// The numbers of its items.
    pub items: Vec<u32>,
}

/// A vote.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct VoteRecord<'a> {
    /// On which list.
    pub list: &'a str,
    /// Dots a person had.
    pub dots_each: u16,
    /// How many of them could go to one candidate.
    pub dots_most: u16,
    /// The people it was opened with.
    pub people: u16,
    /// Whether it was closed.
    pub closed: bool,
    /// How many paper slips were counted.
    pub slips: usize,
    /// How many dots were in.
    pub counted: u32,
    /// How many there would be if everybody used all of theirs.
    pub possible: u32,
    /// The sums of the candidates as the list is now, most dots first.
    pub sums: Vec<SumRecord<'a>>,
}

/// The dots of a candidate.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct SumRecord<'a> {
    /// Its number or letter.
    pub label: String,
    /// Its words.
    pub text: &'a str,
    /// Dots on the wall.
    pub wall: u32,
    /// Hands.
    pub hands: u32,
    /// Dots on paper slips.
    pub slips: u32,
    /// All of them.
    pub dots: u32,
}

/// A ranked list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct RankingRecord<'a> {
    /// Of which list.
    pub list: &'a str,
    /// What it is called: the bottom list, the top list.
    pub name: &'a str,
    /// The entries that made it, most dots first.
    pub entries: Vec<RankedRecord<'a>>,
}

/// An entry of a ranked list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct RankedRecord<'a> {
    /// Its place, from 1; equal dots have an equal place.
    pub place: u16,
    /// Its dots.
    pub dots: u32,
    /// Its number or letter.
    pub label: String,
    /// Its words.
    pub text: &'a str,
    /// The words of its items, where it is a theme.
    pub members: Vec<&'a str>,
}

/// A wish.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct WishRecord<'a> {
    /// The words that it answers; none when those were taken away.
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
    /// The words of what it rests on.
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
    /// The name of its island; none where it stands under something else, or by itself.
    pub island: Option<&'a str>,
    /// The words of what it stands under, where that is no island.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub under: Option<String>,
    /// What is to be done.
    pub what: &'a str,
    /// How.
    pub how: &'a str,
    /// Who owns it: one party, or two.
    pub who: Vec<&'a str>,
    /// The first step.
    pub first_step: &'a str,
    /// By when: `2027-05-20`, `2027-W21`, or the words that were used.
    pub due: Option<String>,
    /// How far it is.
    pub status: PlanStatus,
    /// To whom it is escalated; nothing when the room does it itself.
    #[serde(rename = "lifted")]
    pub escalated_to: Option<&'a str>,
    /// All its cells, those above among them.
    pub cells: Vec<CellRecord<'a>>,
}

/// A table that holds no action plans.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct TableRecord<'a> {
    /// Its name in the method.
    pub id: &'a str,
    /// Its name in the workshop's language.
    pub name: &'a str,
    /// Its rows.
    pub rows: Vec<TableRowRecord<'a>>,
}

/// A row of a table.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct TableRowRecord<'a> {
    /// The number that people saw.
    pub number: u32,
    /// Its head, where the method named it beforehand.
    pub head: Option<&'a str>,
    /// The words of what it stands under.
    pub under: Option<String>,
    /// Its cells, a column each.
    pub cells: Vec<CellRecord<'a>>,
}

/// A cell.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct CellRecord<'a> {
    /// The column's name in the method.
    pub id: &'a str,
    /// Its name in the workshop's language.
    pub name: &'a str,
    /// What stands there, computed cells included: words as they are, `2027-05-20`, `2027-W21`, `08:30`, months as
    /// `3, 4`, a season or `whole-year`, a number; none where there is nothing.
    pub text: Option<String>,
}

/// A meeting that follows.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct FollowUpRecord<'a> {
    /// The day.
    pub date: NaiveDate,
    /// Its week by ISO 8601.
    pub week: u32,
    /// When it begins: `08:30`; none where that is not agreed.
    pub time: Option<String>,
    /// How long, in minutes.
    pub minutes: u16,
    /// Where; none where that is not agreed.
    pub place: Option<&'a str>,
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
