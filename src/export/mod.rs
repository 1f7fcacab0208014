//! What leaves: a workshop as the bytes of a format, and as sheets to print. No files and no clock here.
//!
//! Every format is made from the same [`report`], so a new one is a small file and a line in [`Format`].

use std::fmt;
use std::str::FromStr;

use crate::i18n::Texts;
use crate::workshop::Workshop;

mod escape;
mod form;
mod html;
mod json;
mod markdown;
mod outline;
pub mod print;
mod programme;
mod report;
mod text;
mod tightness;

pub use form::{FormFormat, filled, form};
pub use programme::{ProgrammeFormat, programme};

#[cfg(test)]
mod fixture;
#[cfg(test)]
mod tests;

/// A format of the record.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Format {
    /// For a terminal: 80 columns.
    Text,
    /// For a wiki, a repository, a text editor.
    Markdown,
    /// One file that prints well and reads well on a phone.
    Html,
    /// The record for programs: what a document holds, without its history.
    Json,
}

/// The name does not name a format.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct UnknownFormat;

impl Format {
    /// All formats, in the order in which they are offered.
    pub const ALL: [Self; 4] = [Self::Markdown, Self::Html, Self::Text, Self::Json];

    /// Its name on the command line.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Text => "text",
            Self::Markdown => "markdown",
            Self::Html => "html",
            Self::Json => "json",
        }
    }

    /// The extension of its files, without the dot.
    pub const fn extension(self) -> &'static str {
        match self {
            Self::Text => "txt",
            Self::Markdown => "md",
            Self::Html => "html",
            Self::Json => "json",
        }
    }
}

impl fmt::Display for Format {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.name())
    }
}

impl FromStr for Format {
    type Err = UnknownFormat;

    /// Parses a format's name or its extension.
    fn from_str(name: &str) -> Result<Self, UnknownFormat> {
        let name = name.trim().to_ascii_lowercase();
        let known = |format: &Self| format.name() == name || format.extension() == name;
        Self::ALL.into_iter().find(known).ok_or(UnknownFormat)
    }
}

/// The record of a workshop in a format. `texts` are in the workshop's language.
///
/// It can be made at any time: before the day, in the middle of it and afterwards. It shows what is missing as missing,
/// and leaves out what was removed and the sums of an open vote.
pub fn render(format: Format, workshop: &Workshop, texts: &Texts) -> Vec<u8> {
    let report = || outline::report(workshop, texts);
    match format {
        Format::Text => text::write(&report()).into_bytes(),
        Format::Markdown => markdown::write(&report()).into_bytes(),
        Format::Html => html::write(&report()).into_bytes(),
        Format::Json => json::write(workshop),
    }
}
