//! What every format is made of: the report as a list of blocks. What goes into it is in `outline`; how a block looks
//! is each format's own affair.
//!
//! All texts in here are plain: escaping is the format's duty, and a text never holds markup.

use crate::workshop::words::Lang;

/// A report, ready to be written in some format.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Report {
    /// The language it is in.
    pub lang: Lang,
    /// What it is called.
    pub title: String,
    /// What stands where something is missing.
    pub missing: String,
    /// Its parts, in order.
    pub blocks: Vec<Block>,
}

/// A part of a report.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Block {
    /// A heading; level 1 is the title.
    Heading(u8, String),
    /// A paragraph.
    Paragraph(String),
    /// The common question: the one thing that must be seen.
    Question(String),
    /// What the program says about the record ("Not voted on yet.").
    Remark(String),
    /// Labels with what stands under them.
    Fields(Vec<ReportField>),
    /// What was said.
    List(Vec<ReportEntry>),
    /// A ranked list, under the sentence that says what it is.
    Ranked {
        /// The sentence.
        says: String,
        /// Its places.
        places: Vec<RankedPlace>,
    },
    /// What was turned into what.
    Pairs(Vec<Pair>),
    /// Rows of short cells under a head.
    Table(Table),
    /// A table of the method, as wide as it is.
    Grid(Grid),
    /// A new page begins, where there are pages.
    PageBreak,
}

/// A label with what stands under it.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct ReportField {
    /// The label; empty where there is none.
    pub label: String,
    /// What stands there; none is shown as missing, never hidden.
    pub value: Option<String>,
}

/// A line of a list.
#[derive(Debug, Clone, Default, PartialEq)]
pub(super) struct ReportEntry {
    /// Its number or letter; empty where it has none.
    pub label: String,
    /// The words.
    pub text: String,
    /// What is known of it: how often it was said, its dots.
    pub notes: Vec<String>,
    /// What belongs under it.
    pub under: Vec<ReportEntry>,
}

/// An entry of a ranked list.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct RankedPlace {
    /// Its place, from 1; equal dots have an equal place.
    pub place: u16,
    /// Its number or letter.
    pub label: String,
    /// The words.
    pub text: String,
    /// Its dots, in words.
    pub dots: String,
    /// Its dots as a share of the most dots that any has: 0–100.
    pub share: u8,
}

/// A piece of critique and the wishes it was turned into.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Pair {
    /// The critique.
    pub from: String,
    /// The wishes; none is shown as missing.
    pub to: Vec<String>,
}

/// Rows of short cells under a head.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Table {
    /// What each column is.
    pub head: [String; 4],
    /// The rows.
    pub rows: Vec<[String; 4]>,
}

/// Rows under a head with as many columns; the first is the head of the row.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Grid {
    /// What each column is.
    pub head: Vec<String>,
    /// The rows.
    pub rows: Vec<Vec<String>>,
}

impl ReportField {
    /// A field; an empty value is missing.
    pub(super) fn new(label: impl Into<String>, value: &str) -> Self {
        Self { label: label.into(), value: (!value.is_empty()).then(|| value.to_owned()) }
    }

    /// What stands there, or the word for what is missing.
    pub(super) fn shown<'a>(&'a self, report: &'a Report) -> &'a str {
        self.value.as_deref().unwrap_or(&report.missing)
    }
}
