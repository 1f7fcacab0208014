//! The programmes that ship with the program: in all languages, with times counted in months from the first. A chosen one
//! becomes a programme in one language that begins in a month that somebody names.

use serde::{Deserialize, Serialize};

use super::{
    Element, ElementKind, ElementMethod, ElementTask, ElementTime, ForWhom, Programme, ProgrammeIds, Track,
    YearMonth,
};
use crate::workshop::event::MadeOf;
use crate::workshop::method::Status;
use crate::workshop::text::{Line, Prose};
use crate::workshop::when::Due;
use crate::workshop::words::{Lang, Words};

/// A programme of the library: `workshops/programmes/<id>.json`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct ReadyProgramme {
    /// The version of this file's format, which is that of documents: 2 today.
    pub format: u32,
    /// Its name in files and commands: a–z, 0–9 and `-`.
    pub id: String,
    /// Its name.
    pub name: Words,
    /// One or two sentences about what it does.
    pub summary: Words,
    /// Other names by which people know it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub also: Vec<Words>,
    /// For whom it is.
    pub whom: Words,
    /// What should have come of it in the end.
    pub goal: Words,
    /// The addresses of the sources that it relies on.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub sources: Vec<String>,
    /// Whether a source documents it, or we put it together from related ones.
    pub status: Status,
    /// The groups of people who go through it beside each other.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub tracks: Vec<ReadyTrack>,
    /// Its gatherings and spans.
    pub elements: Vec<ReadyElement>,
}

/// A track of it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct ReadyTrack {
    /// Its id: a–z, 0–9 and `-`.
    pub id: String,
    /// What it is called.
    pub name: Words,
    /// The levels that it has, 1 to 3.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub levels: Vec<u8>,
}

/// A gathering or a span of it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct ReadyElement {
    /// What it is called.
    pub name: Words,
    /// What it is about.
    #[serde(default, skip_serializing_if = "Words::is_absent")]
    pub theme: Words,
    /// Whether people meet or something goes on.
    #[serde(default, rename = "what")]
    pub kind: ElementKind,
    /// Who takes part.
    #[serde(default, rename = "for", skip_serializing_if = "ReadyFor::is_all")]
    pub whom: ReadyFor,
    /// When it is, from the first month on.
    #[serde(default)]
    pub when: ReadyTime,
    /// What should exist at its end.
    #[serde(default, skip_serializing_if = "Words::is_absent")]
    pub goal: Words,
    /// How it is to go.
    #[serde(default, skip_serializing_if = "Words::is_absent")]
    pub plan: Words,
    /// What is needed or read.
    #[serde(default, skip_serializing_if = "Words::is_absent")]
    pub resources: Words,
    /// The method of its workshop.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub method: Option<ReadyMethod>,
    /// What people do until the next gathering.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub tasks: Vec<ReadyTask>,
}

/// Who takes part in an element.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, default)]
pub struct ReadyFor {
    /// The ids of the tracks; none if it is for all.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub tracks: Vec<String>,
    /// The levels; none if it is for all.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub levels: Vec<u8>,
    /// The roles of those who come.
    #[serde(skip_serializing_if = "Words::is_absent")]
    pub roles: Words,
    /// How many people are expected.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub people: Option<u16>,
}

/// When an element is, counted in months: 0 is the month in which the programme begins.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(untagged)]
pub enum ReadyTime {
    /// In this month.
    Month {
        /// Which.
        months: u32,
        /// How many days running it takes.
        #[serde(default = "super::one", skip_serializing_if = "super::is_one")]
        days: u8,
    },
    /// From the beginning of one month to the end of another.
    Span {
        /// Which.
        span: (u32, u32),
    },
    /// Somebody agrees on it later.
    Open(OpenWord),
}

/// The word for a time that is still open.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum OpenWord {
    /// `"open"`.
    Open,
}

/// The method of a gathering's workshop.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct ReadyMethod {
    /// The method's id.
    pub id: String,
    /// The id of its plan.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub plan: Option<String>,
    /// The question to begin with.
    #[serde(default, skip_serializing_if = "Words::is_absent")]
    pub question: Words,
}

/// What people do between two gatherings.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct ReadyTask {
    /// What is to be done.
    pub what: Words,
    /// Who does it.
    #[serde(default, skip_serializing_if = "Words::is_absent")]
    pub who: Words,
    /// By when.
    #[serde(default)]
    pub due: ReadyDue,
    /// The question with which the next gathering asks about it.
    #[serde(default, skip_serializing_if = "Words::is_absent")]
    pub ask: Words,
}

/// By when a task is to be done.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum ReadyDue {
    /// By the next gathering of its tracks.
    #[default]
    Next,
    /// By the end of this month, 0 being the first.
    Months(u32),
}

impl Default for ReadyTime {
    fn default() -> Self {
        Self::Open(OpenWord::Open)
    }
}

impl ReadyFor {
    fn is_all(&self) -> bool {
        *self == Self::default()
    }
}

impl ReadyTime {
    fn from(self, first: YearMonth) -> ElementTime {
        match self {
            Self::Month { months, .. } => ElementTime::Month(first.plus(months)),
            Self::Span { span: (begin, end) } => {
                ElementTime::Span(first.plus(begin).first_day(), first.plus(end).last_day())
            }
            Self::Open(OpenWord::Open) => ElementTime::Open,
        }
    }
}

impl ReadyProgramme {
    /// A programme of it in one language, that begins in this month; `None` if it has no name, which a test excludes.
    pub fn made(
        &self,
        of: MadeOf,
        (id, lang): (String, Lang),
        first: YearMonth,
        ids: &mut ProgrammeIds,
    ) -> Option<Programme> {
        let track = |track: &ReadyTrack| {
            let (id, levels) = (track.id.clone(), track.levels.clone());
            Some(Track { id, name: line(&track.name, lang)?, levels })
        };
        Some(Programme {
            id,
            lang,
            name: line(&self.name, lang)?,
            goal: prose(&self.goal, lang),
            whom: line(&self.whom, lang),
            tracks: self.tracks.iter().filter_map(track).collect(),
            elements: self.elements.iter().filter_map(|element| element.made(lang, first, ids)).collect(),
            made_from: Some(of),
        })
    }
}

impl ReadyElement {
    fn made(&self, lang: Lang, first: YearMonth, ids: &mut ProgrammeIds) -> Option<Element> {
        let ReadyFor { tracks, levels, roles, people } = self.whom.clone();
        let method = self.method.as_ref().map(|method| ElementMethod {
            id: method.id.clone(),
            plan: method.plan.clone(),
            question: line(&method.question, lang),
        });
        let days = if let ReadyTime::Month { days, .. } = self.when { days } else { 1 };
        Some(Element {
            theme: line(&self.theme, lang),
            kind: self.kind,
            whom: ForWhom { tracks, levels, roles: prose(&roles, lang), people },
            when: self.when.from(first),
            days,
            goal: prose(&self.goal, lang),
            plan: prose(&self.plan, lang),
            resources: prose(&self.resources, lang),
            method,
            tasks: self.tasks.iter().filter_map(|task| task.made(lang, first, ids)).collect(),
            ..Element::new(ids.next(), line(&self.name, lang)?)
        })
    }
}

impl ReadyTask {
    fn made(&self, lang: Lang, first: YearMonth, ids: &mut ProgrammeIds) -> Option<ElementTask> {
        let due = match self.due {
            ReadyDue::Next => None,
            ReadyDue::Months(months) => Some(Due::Day(first.plus(months).last_day())),
        };
        let what = line(&self.what, lang)?;
        Some(ElementTask {
            id: ids.next(),
            what,
            who: line(&self.who, lang),
            due,
            ask: line(&self.ask, lang),
        })
    }
}

fn line(words: &Words, lang: Lang) -> Option<Line> {
    Line::clean(words.get(lang))
}

fn prose(words: &Words, lang: Lang) -> Option<Prose> {
    Prose::clean(words.get(lang))
}

#[cfg(test)]
mod tests;
