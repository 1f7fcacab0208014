//! What stands below the words of rows: how many lines of it, and in which letters. What is being spoken about is read
//! whole, and the lines that a page has left go to the others.

use std::borrow::Cow;
use std::ops::Range;

use super::super::texts;
use super::super::wrap::wrap;
use super::{Spread, TextSlot, WIDE, large_slot_joined};
use crate::i18n::plan;
use crate::workshop::id::Id;
use crate::workshop::rows::{Beside, Row};
use crate::workshop::words::Lang;

/// What stands below the words of rows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Below {
    /// The most lines of it, but where the page has lines left.
    pub(super) most: u16,
    /// The lines of it that always stand, because they are what people are speaking about.
    pub(super) least: u16,
    /// The row that is being spoken about, of which all of it stands.
    pub(super) whole: Option<Id>,
    /// Which of it is set in big letters, where rows are.
    pub(super) large: LargeBelow,
    /// Whether it is always smaller than the words, because it only says where they belong.
    pub(super) smaller: bool,
    /// The room's language, for the program's own words in it.
    pub(super) lang: Lang,
}

/// Of which rows it is set in big letters what stands below their words.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum LargeBelow {
    None,
    AtHand,
    All,
}

/// The space that a row takes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct RowSlot {
    /// That of its words.
    pub words: TextSlot,
    /// That of what stands below them; the first row of it is blank if it is set in big letters.
    pub below: TextSlot,
}

impl RowSlot {
    /// The height of the row in cells.
    pub fn rows(self) -> u16 {
        self.words.rows + self.below.rows
    }
}

/// A text as big letters can say it: their font has no middle dot.
pub fn in_big_letters(text: &str) -> String {
    text.replace(" · ", " – ")
}

impl Below {
    /// All of it, in ordinary letters.
    pub(super) fn all(lang: Lang) -> Self {
        Self { most: u16::MAX, least: 0, whole: None, large: LargeBelow::None, smaller: false, lang }
    }

    /// In which ways a list is tried that stands still, the best first: how many lines, in which letters, how far apart.
    pub(super) fn ways(self, has_below: bool, (grows, gap): (bool, u16), large: bool) -> Vec<(Self, u16)> {
        let spoken_of = self.least > 0;
        let airy = || match (grows, spoken_of) {
            (true, _) => gap..=gap,
            (false, true) => 0..=2,
            (false, false) => gap..=2,
        };
        let with = |most: u16, large: LargeBelow| Self { most, large, ..self };
        let each = |below: Self| airy().rev().map(move |gap| (below, gap));
        let mut ways = Vec::new();
        // What counts by its place under other signs, as bars do, stands in letters of one width.
        let in_words = large && self.least == 1 && !self.smaller;
        if in_words {
            ways.extend(each(with(u16::MAX, LargeBelow::All)));
        }
        let at_hand = if in_words { LargeBelow::AtHand } else { LargeBelow::None };
        ways.extend(each(with(u16::MAX, at_hand)));
        if in_words || has_below && self.least <= 1 {
            // Ordinary words need the room more than blank lines do; big letters without any run into each other.
            let least = if at_hand == LargeBelow::AtHand { gap } else { *airy().start() };
            ways.push((with(1, at_hand), least));
            if !spoken_of {
                ways.extend(each(with(0, at_hand)));
            }
        }
        ways
    }
}

impl Spread<'_> {
    /// What stands below the words of a row. How far a plan has come stands there where there is no room for it beside
    /// them.
    pub fn below_of<'r>(&self, row: &'r Row<'_>) -> Cow<'r, str> {
        match row.beside {
            Beside::Status(status) if self.place.cols < WIDE => {
                let status = plan::status_alone(texts(self.below.lang), status);
                let below = if row.below.is_empty() { status } else { format!("{status} · {}", row.below) };
                Cow::Owned(below)
            }
            _ => Cow::Borrowed(&row.below),
        }
    }

    /// How wide it may be: what stands beside the words stands only beside their first line.
    pub fn below_cols(&self) -> u16 {
        self.column_width().saturating_sub(self.label).max(1)
    }

    pub(super) fn has_below(&self) -> bool {
        self.rows.measured().any(|row| !self.below_of(&row).is_empty())
    }

    /// The least space that a row takes.
    pub(super) fn row_slot(&self, row: &Row<'_>) -> RowSlot {
        let words = self.words_slot(row);
        let below = self.whole_below(row, words);
        let whole = below.large || self.below.whole == Some(row.id);
        let rows = if whole { below.rows } else { below.rows.min(self.below.most) };
        RowSlot { words, below: TextSlot { rows, ..below } }
    }

    /// The space that all of it takes, as far as the words leave it.
    fn whole_below(&self, row: &Row<'_>, words: TextSlot) -> TextSlot {
        let (text, cols) = (self.below_of(row), self.below_cols());
        let free = self.place.rows.saturating_sub(words.rows);
        if text.is_empty() {
            return TextSlot { rows: 0, large: false };
        }
        let is_large = words.large
            && match self.below.large {
                LargeBelow::None => false,
                LargeBelow::AtHand => self.below.whole == Some(row.id),
                LargeBelow::All => true,
            };
        let large = if is_large { self.large_below(row, words) } else { None };
        large.unwrap_or_else(|| {
            let lines = wrap(&text, usize::from(cols)).len() as u16;
            TextSlot { rows: lines.min(free), large: false }
        })
    }

    /// The space that all of it takes in big letters, if they can say it and the words leave it.
    fn large_below(&self, row: &Row<'_>, words: TextSlot) -> Option<TextSlot> {
        let text = in_big_letters(&self.below_of(row));
        let slot = large_slot_joined(&text, self.below_cols(), self.below.lang)?;
        let slot = TextSlot { rows: slot.rows + 1, ..slot };
        (slot.rows <= self.place.rows.saturating_sub(words.rows)).then_some(slot)
    }

    /// The space of each row on a page: what is cut gets the lines that the page has left, and what is small beside big
    /// letters gets those if there is room for them.
    pub fn slots(&self, shown: Range<usize>) -> Vec<RowSlot> {
        let (mut above, mut used) = (None, 0_u32);
        let mut slots = Vec::new();
        for row in shown.filter_map(|at| self.rows.get(at)) {
            let slot = self.row_slot(&row);
            let gap = if slots.is_empty() { 0 } else { self.gap };
            used += u32::from(slot.rows()) + u32::from(gap) + u32::from(self.has_head(&row, above));
            above = row.part;
            let grows = self.below.large == LargeBelow::AtHand && slot.words.large && !slot.below.large;
            let large = if grows { self.large_below(&row, slot.words) } else { None };
            slots.push((slot, self.whole_below(&row, slot.words).rows, large));
        }
        let fills_up = self.columns == 1 && self.below.most > 0;
        let mut left = if fills_up { u32::from(self.place.rows).saturating_sub(used) } else { 0 };
        for (slot, whole, large) in &mut slots {
            if let Some(large) =
                large.filter(|large| u32::from(large.rows.saturating_sub(slot.below.rows)) <= left)
            {
                left -= u32::from(large.rows.saturating_sub(slot.below.rows));
                (slot.below, *whole) = (large, large.rows);
            }
        }
        loop {
            let before = left;
            for (slot, whole, _) in &mut slots {
                if slot.below.rows < *whole && left > 0 {
                    slot.below.rows += 1;
                    left -= 1;
                }
            }
            if left == before {
                return slots.into_iter().map(|(slot, ..)| slot).collect();
            }
        }
    }
}
