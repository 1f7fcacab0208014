//! The entry line: what is being typed, whether letters are text or acts, and what was half typed in other steps.
//!
//! What Enter does with it is in `write.rs`.

use std::collections::BTreeMap;

use crate::workshop::event::RowId;
use crate::workshop::id::Id;
use crate::workshop::text::without_words;

use super::super::binding::Context;
use super::super::editor::Editor;
use super::super::effect::{Effect, SavedUi, StoreRequest};
use super::ask::Prompt;
use super::overlay::AgendaEdit;
use super::{LiveScreen, Notice, Out, Overlay, overlay};

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
    pub asking: Option<Prompt>,
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
        self.wished = false;
        self.pointed.clear();
        self.mode = Mode::Writing;
        // What is asked for belongs to no step, and is asked for still; the step's draft was set aside when it was asked.
        if self.asking.is_some() {
            return;
        }
        let draft = self.editor.take();
        let Some(from) = from else { return };
        if draft.trim().is_empty() {
            self.drafts.remove(&from.0);
        } else {
            self.drafts.insert(from.0, draft);
        }
    }
}

impl LiveScreen {
    /// What was half typed in this step comes back.
    pub(super) fn take_draft(&mut self) {
        if self.entry.asking.is_none()
            && let Some(row) = self.workshop().day.row
            && let Some(draft) = self.entry.drafts.get(&row.0)
        {
            self.entry.editor = Editor::with(draft);
        }
    }

    /// What is struck may be half typed once more, in any step.
    pub(super) fn strike_in_drafts(&mut self, words: &[String]) {
        for draft in self.entry.drafts.values_mut() {
            *draft = without_words(draft, words);
        }
        let typed = without_words(self.entry.editor.text(), words);
        if typed != self.entry.editor.text() {
            self.entry.editor = Editor::with(&typed);
        }
    }

    /// What is kept beside the journal: the wall, and what is half typed.
    pub fn left(&self) -> SavedUi {
        let mut drafts = self.drafts_now();
        // What must not be recorded is not kept half typed either.
        drafts.retain(|row, _| self.workshop().records(RowId(*row)));
        SavedUi { stage: self.wall.stage.clone(), focus: self.wall.focus, dark: self.wall.dark, drafts }
    }

    /// What is half typed in each step, this one included.
    pub(super) fn drafts_now(&self) -> BTreeMap<u16, String> {
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
        drafts
    }

    /// Keeps what changed of it since it was handed over last: the end of every act, whatever the act was, so that the
    /// room's window shows what the console says of it.
    pub(in crate::app) fn keep(&mut self) -> Option<Effect> {
        let left = self.left();
        (left != self.keeping.left).then(|| {
            self.keeping.left = left.clone();
            Effect::Store(StoreRequest::Keep(left))
        })
    }

    /// Something was put into the line. The wish that was just stored has been read by now: the next entry is at hand.
    pub(super) fn typed_on(&mut self) {
        if self.entry.asking.is_none() && std::mem::take(&mut self.entry.wished) {
            self.move_focus(true, false);
        }
        self.look_for_same();
    }

    /// Text was pasted: it goes where typing goes, as one line where line breaks are not kept; many lines from the room
    /// are looked at first.
    pub fn paste(&mut self, text: &str) -> Out {
        if !self.contexts().contains(&Context::Typing) {
            return Out::say(Notice::PasteWhereYouWrite);
        }
        if let Some(Overlay::Agenda(AgendaEdit { typing: Some((_, editor)), .. })) = &mut self.overlay {
            editor.paste(text);
            return Out::default();
        }
        if self.prose_asked().is_some() {
            self.entry.editor.paste_lines(text);
            return Out::default();
        }
        if self.entry.asking.is_some() {
            self.entry.editor.paste(text);
            return Out::default();
        }
        let lines = overlay::lines(text);
        match lines.as_slice() {
            [] => return Out::default(),
            [line] => self.entry.editor.insert(line.as_str()),
            _ if !self.collects() => return Out::say(Notice::NothingToWriteTo),
            _ => self.overlay = Some(Overlay::Paste(lines)),
        }
        self.typed_on();
        Out::default()
    }
}
