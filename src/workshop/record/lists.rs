//! The types of the record for lists: their items, and their themes.

use serde::Serialize;

use crate::workshop::event::Outcome;
use crate::workshop::method::{ListRole, Readers};

/// A list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct ListRecord<'a> {
    /// Its id in the method.
    pub id: &'a str,
    /// Its name in the workshop's language.
    pub name: &'a str,
    /// Its role, by which readers find it whatever it is called.
    pub role: Option<ListRole>,
    /// Who may read it in an export; left out if everybody may.
    #[serde(rename = "for", skip_serializing_if = "Readers::are_all")]
    #[cfg_attr(test, schemars(default))]
    pub readers: Readers,
    /// The ids of the lists that are its fields, if it is a board; then it has no items itself.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(test, schemars(default))]
    pub fields: Vec<&'a str>,
    /// The id of the field whose items head the sheets of this board; left out if it has none.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sheets: Option<&'a str>,
    /// The id of the field beneath all others of this board; left out if it has none.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub beneath: Option<&'a str>,
    /// What its marked items are called; left out if items of this field have no mark.
    #[serde(skip_serializing_if = "str::is_empty")]
    #[cfg_attr(test, schemars(default))]
    pub mark: &'a str,
    /// What its groups report about, if they report under heads.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(test, schemars(default))]
    pub heads: Vec<&'a str>,
    /// What each table talked about whose findings are here, if each had a question of its own.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(test, schemars(default))]
    pub questions: Vec<TableQuestionRecord>,
    /// Its items, in order of their numbers.
    pub items: Vec<ItemRecord<'a>>,
}

/// What a table talked about.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct TableQuestionRecord {
    /// The number of the table: the `group` of its items.
    pub table: u16,
    /// The question.
    pub question: String,
}

/// A line from the room.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct ItemRecord<'a> {
    /// The number that people saw.
    pub number: u32,
    /// The words; `▮▮▮` if they were struck.
    pub text: &'a str,
    /// How many times it was said again.
    pub again: u32,
    /// The other words in which it was said.
    pub wordings: Vec<&'a str>,
    /// The letter of its theme.
    pub theme: Option<String>,
    /// The words of the entry that it answers with a wish.
    pub wish_of: Option<&'a str>,
    /// Which group said it, from 1.
    pub group: Option<u16>,
    /// Under which of the `heads` of its list it stands, from 1; 0 if it is the title of its group's report.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub head: Option<u16>,
    /// What became of it, if it is a hope.
    pub outcome: Option<Outcome>,
    /// What it is about, if it is an objection of which that is known.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub about: Option<String>,
    /// With whom it was raised, if it is such an objection.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub raised_with: Option<&'a str>,
    /// What it was answered, if it is such an objection.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub answered: Option<&'a str>,
    /// Whether it has the mark of its field; left out if not.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    #[cfg_attr(test, schemars(default))]
    pub marked: bool,
    /// Of an item that gets the floor, `had` once it has or had it, `parked` if it waits for the next meeting.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub floor: Option<&'static str>,
    /// What it leads to on its board. An item of a board with sheets stands on those sheets with whose headings it is
    /// linked, in whichever direction; on all of them if with none.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(test, schemars(default))]
    pub links: Vec<LinkRecord<'a>>,
}

/// A link from an item to one of another field of its board.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct LinkRecord<'a> {
    /// The number of the item that it leads to.
    pub to: u32,
    /// What people assume, if that was written on it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub words: Option<&'a str>,
}

/// A theme: a cluster of lines.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct ThemeRecord<'a> {
    /// The id of its list.
    pub list: &'a str,
    /// Its letter.
    pub letter: String,
    /// What it is called.
    pub name: &'a str,
    /// The numbers of its items.
    pub items: Vec<u32>,
}
