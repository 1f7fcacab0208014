//! What the room said, line by line.

use serde::{Deserialize, Serialize};

use super::texts::{TextPart, texts_of};
use crate::workshop::id::Id;
use crate::workshop::text::Line;

/// Something happened to a line.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum ItemEvent {
    /// A line was said and written down.
    Added {
        /// Its id.
        id: Id,
        /// The list that it went into.
        list: String,
        /// The number that people see.
        number: u32,
        /// Its words.
        text: Line,
        /// The entry of a ranked list that this line answers with a wish.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        from: Option<Id>,
        /// Which group said it, from 1.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        group: Option<u16>,
    },
    /// The words of a line were changed.
    Reworded {
        /// The line.
        id: Id,
        /// Its new words.
        text: Line,
    },
    /// A line was said once more, perhaps in other words.
    SaidAgain {
        /// The line.
        id: Id,
        /// The other words, if they differ.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        wording: Option<Line>,
    },
    /// A line was removed.
    Removed {
        /// The line.
        id: Id,
    },
    /// A line was merged into another, which answers to its number from now on.
    Merged {
        /// The line that was merged.
        id: Id,
        /// The line that it went into.
        into: Id,
    },
    /// A line moved to another list, where it has a new number.
    MovedTo {
        /// The line.
        id: Id,
        /// The list that it moved to.
        list: String,
        /// Its number in that list.
        number: u32,
    },
    /// A line of a board was linked with a line of another of its fields, or the words on that link were changed.
    Linked {
        /// The line that leads to the other.
        id: Id,
        /// The other.
        to: Id,
        /// What stands on the link: what people assume; absent if nothing does.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        words: Option<Line>,
    },
    /// Such a link was taken away.
    Unlinked {
        /// The line that led to the other.
        id: Id,
        /// The other.
        to: Id,
    },
    /// A line got the mark of its field, or lost it.
    Marked {
        /// The line.
        id: Id,
        /// Whether it has it now.
        marked: bool,
    },
    /// A line was put under a head of its group's report.
    Headed {
        /// The line.
        id: Id,
        /// Which head, from 1; 0 if the line is the title of the report.
        head: u16,
    },
    /// Somebody said what became of a line (a hope, at check-out).
    Became {
        /// The line.
        id: Id,
        /// What became of it; absent takes that back.
        outcome: Option<Outcome>,
    },
    /// Somebody said what an objection is about.
    About {
        /// The objection.
        id: Id,
        /// A plan, an island or a line; absent takes that back.
        about: Option<Id>,
    },
    /// An objection was raised with somebody outside the room.
    Raised {
        /// The objection.
        id: Id,
        /// With whom; absent takes that back.
        with: Option<Line>,
    },
    /// An objection was answered.
    Answered {
        /// The objection.
        id: Id,
        /// What was answered; absent takes that back.
        answer: Option<Line>,
    },
}

texts_of!(ItemEvent, |event, found| match event {
    Self::Added { id, list: _, number: _, text, from: _, group: _ } | Self::Reworded { id, text } => {
        found.push((TextPart::Text.of(*id), text.into()));
    }
    Self::SaidAgain { id, wording } => {
        if let Some(wording) = wording {
            found.push((TextPart::Wording.of(*id), wording.into()));
        }
    }
    Self::Raised { id, with } => {
        if let Some(with) = with {
            found.push((TextPart::Contact.of(*id), with.into()));
        }
    }
    Self::Answered { id, answer } => {
        if let Some(answer) = answer {
            found.push((TextPart::Answer.of(*id), answer.into()));
        }
    }
    Self::Linked { id, to, words } => {
        if let Some(words) = words {
            found.push((TextPart::Link(*to).of(*id), words.into()));
        }
    }
    Self::Removed { id: _ }
    | Self::Unlinked { id: _, to: _ }
    | Self::Marked { id: _, marked: _ }
    | Self::Headed { id: _, head: _ }
    | Self::Merged { id: _, into: _ }
    | Self::MovedTo { id: _, list: _, number: _ }
    | Self::Became { id: _, outcome: _ }
    | Self::About { id: _, about: _ } => {}
});

/// What became of a hope.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Outcome {
    /// It came true.
    Met,
    /// It came true in part.
    Partly,
    /// It has not come true yet.
    NotYet,
}
