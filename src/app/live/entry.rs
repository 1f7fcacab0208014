//! The entry line: what is being typed, whether letters are text or acts, and what was half typed in other steps.
//!
//! What Enter does with it is in `write.rs`.

use std::collections::BTreeMap;

use crate::workshop::event::RowId;
use crate::workshop::id::Id;
use crate::workshop::text::{Line, without_words};

use super::super::editor::Editor;
use super::super::msg::{Effect, Left};
use super::write::Ask;
use super::{Live, Notice, Out, Overlay, overlay};

/// The entry line.
#[derive(Debug, Default)]
pub struct EntryLine {
    /// What is being typed.
    pub editor: Editor,
    /// Whether letters are text or acts.
    pub mode: Mode,
    /// Numbers and letters that were pointed at, as typed.
    pub pointed: String,
    /// What is asked for instead of what the step asks for.
    pub asking: Option<Ask>,
    /// A near-identical item to what is being typed.
    pub found: Option<Id>,
    /// Whether the entry at hand just got its wish: the room reads it until the next one is typed.
    pub wished: bool,
    /// What was half typed in other steps.
    pub drafts: BTreeMap<u16, String>,
}

/// Whether letters are text or acts.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Mode {
    /// They are text.
    #[default]
    Writing,
    /// They are acts.
    Pointing,
}

impl EntryLine {
    /// The step that was on is left: what was half typed stays with it, and what was begun is over.
    pub(super) fn leave(&mut self, from: Option<RowId>) {
        let draft = self.editor.take();
        // The answer to a question is no draft: that of the step was set aside when it was asked.
        if let Some(from) = from.filter(|_| self.asking.is_none()) {
            if draft.trim().is_empty() {
                self.drafts.remove(&from.0);
            } else {
                self.drafts.insert(from.0, draft);
            }
        }
        (self.asking, self.wished) = (None, false);
        self.pointed.clear();
        self.mode = Mode::Writing;
    }
}

impl Live {
    /// What was half typed in this step comes back.
    pub(super) fn take_draft(&mut self) {
        if let Some(row) = self.workshop().day.row
            && let Some(draft) = self.entry.drafts.get(&row.0)
        {
            self.entry.editor = Editor::with(draft);
        }
    }

    /// What is struck may be half typed once more, in any step.
    pub(super) fn strike_in_drafts(&mut self, words: &[Line]) {
        for draft in self.entry.drafts.values_mut() {
            *draft = without_words(draft, words);
        }
        let typed = without_words(self.entry.editor.text(), words);
        if typed != self.entry.editor.text() {
            self.entry.editor = Editor::with(&typed);
        }
    }

    /// What is kept beside the journal: the wall, and what is half typed.
    pub fn left(&self) -> Left {
        let mut drafts = self.entry.drafts.clone();
        if let Some(row) = self.workshop().day.row
            && self.entry.asking.is_none()
        {
            if self.entry.editor.is_empty() {
                drafts.remove(&row.0);
            } else {
                drafts.insert(row.0, self.entry.editor.text().to_owned());
            }
        }
        Left { stage: self.wall.stage.clone(), focus: self.wall.focus, dark: self.wall.dark, drafts }
    }

    pub(in crate::app) fn keep(&self) -> Effect {
        Effect::Keep(self.left())
    }

    /// What is typed is kept, and looked for among what was said.
    pub(super) fn line_changed(&mut self) -> Out {
        self.look_for_same();
        Out { effects: vec![self.keep()], ..Out::default() }
    }

    /// Text was pasted: one line goes into the entry line, many are looked at first.
    pub fn paste(&mut self, text: &str) -> Out {
        let lines = overlay::lines(text);
        match lines.as_slice() {
            [] => Out::default(),
            [line] => {
                self.entry.editor.insert(line.as_str());
                self.line_changed()
            }
            _ if !self.collects() => Out::say(Notice::NothingToWriteTo),
            _ => {
                self.overlay = Some(Overlay::Paste(lines));
                Out::default()
            }
        }
    }
}
