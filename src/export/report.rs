//! The report as a list of blocks, from which every format is made. `outline` decides what goes into it; each format
//! decides how a block looks.
//!
//! All texts here are plain: each format escapes them, and no text contains markup.

use crate::workshop::words::Lang;

/// A report, ready to be written in any format.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Report {
    /// Its language.
    pub lang: Lang,
    /// Its title.
    pub title: String,
    /// The word for what is missing.
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
    /// The common question, which must catch the eye.
    Question(String),
    /// A remark by the program ("Not voted on yet.").
    Remark(String),
    /// Labels with their values.
    Fields(Vec<ReportField>),
    /// What was said.
    List(Vec<ReportEntry>),
    /// A ranked list, with a sentence that says what it is.
    Ranked {
        /// The sentence.
        says: String,
        /// Its entries, the one with the most dots first.
        lines: Vec<RankedLine>,
    },
    /// What was reframed into what.
    Pairs(Vec<Pair>),
    /// Rows of short cells under a header.
    Table(Table),
    /// A table of the method, with all its columns.
    Grid(Grid),
    /// A page break, in formats with pages.
    PageBreak,
}

/// A label with its value.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct ReportField {
    /// The label; may be empty.
    pub label: String,
    /// The value; `None` is shown as missing, never hidden.
    pub value: Option<String>,
}

/// A line of a list.
#[derive(Debug, Clone, Default, PartialEq)]
pub(super) struct ReportEntry {
    /// Its number or letter; may be empty.
    pub label: String,
    /// The words.
    pub text: String,
    /// What is known about it: how often it was said, its dots.
    pub notes: Vec<String>,
    /// The lines below it.
    pub under: Vec<ReportEntry>,
}

/// An entry of a ranked list. Its rank is told by the order of the entries.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct RankedLine {
    /// Its number or letter.
    pub label: String,
    /// The words.
    pub text: String,
    /// Its dots in words, and whether another entry has as many.
    pub dots: String,
    /// Its dots as a percentage of the most dots that any entry has: 0–100.
    pub share: u8,
}

/// A piece of critique and the wishes that it was reframed into.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Pair {
    /// The critique.
    pub from: String,
    /// The wishes; an empty list is shown as missing.
    pub to: Vec<String>,
}

/// Rows of short cells under a header.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Table {
    /// The head of each column.
    pub head: [String; 4],
    /// The rows.
    pub rows: Vec<[String; 4]>,
}

/// Rows under a header; the first cell is the row's head. A row of two cells under more columns is a sentence about it.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Grid {
    /// The head of each column.
    pub head: Vec<String>,
    /// The rows.
    pub rows: Vec<Vec<String>>,
}

impl ReportField {
    /// A field; an empty value counts as missing.
    pub(super) fn new(label: impl Into<String>, value: &str) -> Self {
        Self { label: label.into(), value: (!value.is_empty()).then(|| value.to_owned()) }
    }

    /// The label as it stands before the value in one line: with a colon, unless it ends in a mark of its own ("What does it
    /// mean for us?").
    pub(super) fn before(&self) -> String {
        let ends = self.label.ends_with(['.', '?', '!', ':']);
        if self.label.is_empty() || ends { self.label.clone() } else { format!("{}:", self.label) }
    }

    /// The value, or the word for what is missing.
    pub(super) fn shown<'a>(&'a self, report: &'a Report) -> &'a str {
        self.value.as_deref().unwrap_or(&report.missing)
    }
}

/// What has several lines, in one, where there is room for no more.
pub(super) fn in_one_line(text: &str) -> String {
    text.lines().filter(|line| !line.is_empty()).collect::<Vec<_>>().join(" · ")
}
