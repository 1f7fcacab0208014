//! The entry line: what is being typed, whether letters are text or acts, and the drafts of other steps.
//!
//! `write.rs` says what Enter does with it.

use std::collections::{BTreeMap, BTreeSet};

use crate::workshop::decide::Refusal;
use crate::workshop::event::RowId;
use crate::workshop::id::Id;
use crate::workshop::method::{ColumnDef, ColumnRole, Step, TableDef};
use crate::workshop::room::Stage;
use crate::workshop::subject::{Focus, Subject};
use crate::workshop::text::without_words;

use super::super::binding::Context;
use super::super::editor::Editor;
use super::super::effect::{Effect, SavedUi, StoreRequest};
use super::ask::Prompt;
use super::overlay::{AgendaEdit, Pasted, PastedAs};
use super::step::{self, SlipInLine};
use super::{Ctx, LiveScreen, Notice, Out, Overlay, headed, overlay, quoted};

/// The entry line.
#[derive(Debug, Default)]
pub struct EntryLine {
    /// What is being typed.
    pub editor: Editor,
    /// Whether letters are text or acts.
    pub mode: Mode,
    /// What stood in the line before anybody typed, such as the content of a cell: until that is changed, nothing is
    /// half typed.
    pub(super) opened: String,
    /// What is typed while pointing.
    pub pointed: String,
    /// How the wall was before the last character of that changed it at once.
    pub instant: Option<(Stage, Focus)>,
    /// The open prompt, if any.
    pub asking: Option<Prompt>,
    /// An item nearly identical to what is being typed.
    pub found: Option<Id>,
    /// What was just stored, if the room reads it until the next line is typed.
    pub reads: Option<Reads>,
    /// The cell that is asked for once what is in the line is stored: a row and a column.
    pub(super) then: Option<(Id, String)>,
    /// Whether somebody types where nothing is taken down and one key goes on.
    pub(super) typing: bool,
    /// What the step took nowhere at the last Enter.
    pub(super) refused: String,
    /// Text left half typed in other steps.
    pub drafts: BTreeMap<u16, String>,
    /// Prompts left half typed in other steps.
    pub(super) asked: BTreeMap<u16, LeftPrompt>,
    /// The rows in which what is half typed goes nowhere: that stays on the screen and is kept on no disk.
    pub(super) unkept: BTreeSet<u16>,
}

/// A prompt that was left half typed: what it asks, what stood in it, and what was typed.
#[derive(Debug)]
pub(super) struct LeftPrompt {
    ask: Prompt,
    opened: String,
    typed: String,
}

/// What was left for another step.
#[derive(Debug, Clone, Copy)]
pub(super) struct LeftAs {
    /// Whether it was a day that was over.
    pub(super) over: bool,
    /// Whether it was a step that takes lines.
    pub(super) taken: bool,
    /// Whether what stands in the line was refused because the step takes nothing down.
    pub(super) refused: bool,
}

/// What the room reads until the next line is typed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reads {
    /// The wish of the entry at hand; then comes the next entry.
    Wish,
    /// An island that was named; then comes again what islands are named from.
    Island,
    /// A link, in this field of a board; then comes again the field at hand, into which lines go all the while.
    Link(Subject),
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
    /// Opens the line with something to change.
    pub(super) fn open(&mut self, text: &str) {
        self.editor = Editor::with(text);
        text.clone_into(&mut self.opened);
    }

    /// Empties the line and returns what was typed in it.
    pub(super) fn take(&mut self) -> String {
        let opened = std::mem::take(&mut self.opened);
        let text = self.editor.take();
        if text == opened { String::new() } else { text }
    }

    /// Whether something is typed that is not stored.
    pub fn is_half_typed(&self) -> bool {
        !self.editor.is_empty() && self.editor.text() != self.opened
    }

    /// Empties what was typed while pointing; what it did at once stays done.
    pub(super) fn forget_pointed(&mut self) {
        self.pointed.clear();
        self.instant = None;
    }

    /// Leaves a step, or a day that was over: see [`Self::leave`] and [`Self::leave_end`].
    pub(super) fn leave_from(&mut self, from: Option<RowId>, LeftAs { over, taken, .. }: LeftAs) {
        self.typing = false;
        self.refused.clear();
        if over {
            self.leave_end();
            return;
        }
        self.leave(from);
        match from {
            Some(from) if !taken => _ = self.unkept.insert(from.0),
            Some(_) | None => {}
        }
    }

    /// Leaves a step: its half-typed text becomes its draft, and labels typed so far are dropped.
    fn leave(&mut self, from: Option<RowId>) {
        self.reads = None;
        self.forget_pointed();
        self.mode = Mode::Writing;
        // The step's draft was set aside when the prompt opened. What the next step hears must not become its answer.
        if self.asking.as_ref().is_some_and(Prompt::is_of_the_day) {
            return;
        }
        if let Some(ask) = self.asking.take() {
            match (self.is_half_typed(), from) {
                (true, Some(from)) => {
                    let (opened, typed) = (std::mem::take(&mut self.opened), self.editor.take());
                    self.asked.insert(from.0, LeftPrompt { ask, opened, typed });
                }
                // Of no step: it is answered in the first.
                (true, None) => self.asking = Some(ask),
                (false, _) => _ = self.take(),
            }
            return;
        }
        let draft = self.take();
        // What was typed before the day is not lost with its first step: it stands in the line of that.
        let Some(from) = from else {
            self.editor = Editor::with(&draft);
            return;
        };
        if draft.trim().is_empty() {
            self.drafts.remove(&from.0);
        } else {
            self.drafts.insert(from.0, draft);
        }
    }

    /// Leaves a day that was over, for a step of it: what was typed after its end was for no step.
    fn leave_end(&mut self) {
        self.reads = None;
        self.forget_pointed();
        self.mode = Mode::Writing;
        if self.asking.is_none() {
            self.take();
        }
    }
}

impl LiveScreen {
    /// Brings back what was left half typed in this step: an open prompt, or its draft.
    pub(super) fn take_left(&mut self) {
        let here = self.row_at_hand().filter(|_| self.entry.asking.is_none() && self.is_led());
        match here.and_then(|row| self.entry.asked.remove(&row.0)) {
            Some(LeftPrompt { ask, opened, typed }) => {
                self.entry.editor = Editor::with(&typed);
                self.entry.opened = opened;
                self.entry.asking = Some(ask);
            }
            None => self.take_draft(),
        }
    }

    /// Brings back this step's draft.
    pub(super) fn take_draft(&mut self) {
        if self.entry.asking.is_none()
            && self.workshop().day.ended.is_none()
            && let Some(row) = self.row_at_hand()
            && let Some(draft) = self.entry.drafts.get(&row.0)
        {
            self.entry.editor = Editor::with(draft);
        }
    }

    /// Whether what stands in the line was refused here because nothing is taken down. What is only heard in a round is
    /// nobody's line elsewhere either.
    pub(super) fn is_refused_line(&self) -> bool {
        let (entry, workshop) = (&self.entry, self.workshop());
        let stands =
            entry.asking.is_none() && !entry.refused.is_empty() && entry.editor.text() == entry.refused;
        let may =
            || self.row_at_hand().is_some_and(|row| workshop.records(row)) && workshop.heard_only().is_none();
        stands && !self.takes_lines() && may()
    }

    /// Where lines are collected, one that was refused in the step before stands in the line, as nothing else does: somebody
    /// has just said it. Until it is stored it is still kept on no disk.
    pub(super) fn take_refused(&mut self, from: Option<RowId>, refused: Option<String>) {
        let collects = self.step_at_hand().is_some_and(|step| step::gathers(self, &step.kind).is_some());
        let Some(text) = refused.filter(|_| collects && self.entry.editor.is_empty()) else { return };
        let (Some(from), Some(row), true) = (from, self.row_at_hand(), self.entry.asking.is_none()) else {
            return;
        };
        self.entry.editor = Editor::with(&text);
        self.entry.drafts.remove(&from.0);
        self.entry.unkept.insert(row.0);
    }

    /// Strikes these words from every draft and from the line, where they may be half typed.
    pub(super) fn strike_in_drafts(&mut self, words: &[String]) {
        for draft in self.entry.drafts.values_mut() {
            *draft = without_words(draft, words);
        }
        for left in self.entry.asked.values_mut() {
            left.typed = without_words(&left.typed, words);
            left.opened = without_words(&left.opened, words);
        }
        let typed = without_words(self.entry.editor.text(), words);
        if typed != self.entry.editor.text() {
            self.entry.editor = Editor::with(&typed);
        }
    }

    /// What is kept beside the journal: the wall and the drafts.
    pub fn left(&self) -> SavedUi {
        let mut drafts = self.drafts_now();
        // Where nothing may be recorded, or a step has nowhere to write anything, no draft may be kept; and none of a day
        // that is over.
        let (over, here) = (self.workshop().day.ended.is_some(), self.row_at_hand().map(|row| row.0));
        drafts.retain(|row, _| {
            let taken = !self.entry.unkept.contains(row) && (Some(*row) != here || self.takes_lines());
            !over && taken && self.workshop().records(RowId(*row))
        });
        // A slip that was refused is nobody's draft after a kill either.
        if let Some(row) = self.workshop().day.row.filter(|_| self.slip_in_line() != SlipInLine::Typed) {
            drafts.remove(&row.0);
        }
        SavedUi {
            stage: self.wall.stage.clone(),
            focus: self.wall.focus,
            shown: self.link_shown(),
            dark: self.wall.dark,
            drafts,
            line_lands: self.lands().filter(|_| self.entry.is_half_typed() && self.entry.asking.is_none()),
            held: self.held.filter(|_| self.workshop().leaves_no_trace()),
            hidden: self.hidden(),
        }
    }

    /// Whether what is typed in the step at hand can be written down there.
    pub(super) fn takes_lines(&self) -> bool {
        let takes = |step: &Step| step.kind.uses().captures || step::gathers(self, &step.kind).is_some();
        self.step_at_hand().is_some_and(takes)
    }

    /// What was said of the line at hand: if its step writes nothing down, the line is no draft until one is stored there.
    pub(super) fn line_answered(&mut self, out: &Out) {
        // An answer to a prompt is not that line.
        let Some(row) = self.row_at_hand().filter(|_| self.entry.asking.is_none()) else { return };
        let nowhere = [Notice::NothingToWriteTo, Notice::Refusal(Refusal::UnrecordedStep)];
        if out.done {
            self.entry.unkept.remove(&row.0);
        } else if out.notice.as_ref().is_some_and(|notice| nowhere.contains(notice)) {
            self.entry.unkept.insert(row.0);
            self.entry.editor.text().clone_into(&mut self.entry.refused);
        }
    }

    /// Where Enter in an empty line counts who was heard, it does so again after a line that was refused: a second Enter lets
    /// that go, as Ctrl+U does.
    pub(super) fn clear_refused(&mut self) {
        let refused = std::mem::take(&mut self.entry.refused);
        let writes = self.entry.mode == Mode::Writing && self.entry.asking.is_none();
        if writes
            && !refused.is_empty()
            && self.entry.editor.text() == refused
            && self.workshop().heard_only().is_some()
        {
            self.entry.take();
        }
    }

    /// Before a step is left: a slip that was refused there, which the next key would have taken away, is nobody's draft.
    pub(super) fn drop_refused(&mut self, from: Option<RowId>) {
        if self.slip_in_line() == SlipInLine::Typed {
            return;
        }
        match from.filter(|_| self.entry.asking.is_some()) {
            Some(from) => _ = self.entry.drafts.remove(&from.0),
            None => _ = self.entry.editor.take(),
        }
    }

    /// The drafts of all steps, including the current one.
    pub(super) fn drafts_now(&self) -> BTreeMap<u16, String> {
        let mut drafts = self.entry.drafts.clone();
        // What is typed after the end is of no step.
        if self.workshop().day.ended.is_some() {
            return drafts;
        }
        if let Some(row) = self.row_at_hand()
            && self.entry.asking.is_none()
        {
            if self.entry.is_half_typed() {
                drafts.insert(row.0, self.entry.editor.text().to_owned());
            } else {
                drafts.remove(&row.0);
            }
        }
        drafts
    }

    /// Saves the wall and the drafts if they have changed since the last time. Every act ends with this, so that the
    /// second window shows what the console says it shows.
    pub(in crate::app) fn keep(&mut self) -> Option<Effect> {
        // What was refused is gone from the line: what is typed next may be taken.
        let emptied = self.entry.asking.is_none() && self.entry.editor.is_empty();
        if let Some(row) = self.row_at_hand().filter(|_| emptied) {
            self.entry.unkept.remove(&row.0);
            self.entry.refused.clear();
        }
        let left = self.left();
        (left != self.keeping.left).then(|| {
            self.keeping.left = left.clone();
            Effect::Store(StoreRequest::Keep(Box::new(left)))
        })
    }

    /// Follows up an edit of the line. By now the room has read what was just stored, so the wall moves on.
    pub(super) fn typed_on(&mut self) {
        if self.entry.asking.is_none() {
            match self.entry.reads.take() {
                Some(Reads::Wish) => self.move_focus(true, false),
                Some(Reads::Island | Reads::Link(_)) => self.wall.stage.from = None,
                None => {}
            }
        }
        // Whoever emptied the line does not change what stood in it, but begins anew.
        if self.entry.editor.text().is_empty() {
            self.entry.opened.clear();
        }
        self.look_for_same();
    }

    /// Whether Enter stores a line here by itself, in no list: a cell, an island, an answer.
    fn stores_single_lines(&self) -> bool {
        let step = self.step_at_hand().filter(|_| self.is_led());
        step.is_some_and(|step| {
            let uses = step.kind.uses();
            uses.captures && uses.list.is_none()
        })
    }

    /// Whether a line typed now begins a row of a table.
    fn begins_rows(&self) -> bool {
        let step = self.step_at_hand().filter(|_| self.is_led());
        let begins =
            self.cell() == 0 && self.filling() == step::Filling::Whole && self.entry.editor.is_empty();
        begins && step.is_some_and(|step| step.kind.uses().captures && step.kind.uses().table.is_some())
    }

    /// Pasted text that has its heads, as rows in the order in which they are typed here; `None` if it has none.
    fn headed_rows(&self, text: &str, becomes: PastedAs) -> Option<Pasted> {
        let (table, lang) = (self.table_at_hand()?, self.workshop().lang);
        let mut columns: Vec<&ColumnDef> = match becomes {
            PastedAs::Plans => self.cells_of_a_plan().collect(),
            _ => table.asked().collect(),
        };
        let status = table.column_in(ColumnRole::Status).filter(|_| becomes == PastedAs::Plans);
        columns.extend(status);
        let mut headed = headed::in_order(text, &columns)?;
        let statuses = status.map(|_| headed.take_statuses(&columns)).unwrap_or_default();
        columns.truncate(columns.len() - usize::from(status.is_some()));
        if self.workshop().method.year_table() == Some(table) {
            headed.name_no_choice(&columns, lang);
        }
        let rows = headed.as_typed(&columns, becomes, lang);
        if rows.is_empty() {
            return None;
        }
        let rest = columns.get(headed.rest).map(|column| column.name.get(lang).to_owned());
        let beside = rest.filter(|_| !headed.beside.is_empty()).map(|rest| (headed.beside, rest));
        let pasted = Pasted { beside, mark: headed.mark, ..Pasted::rows(rows, becomes) };
        Some(pasted.with_statuses(statuses, lang))
    }

    /// Handles a paste: it goes where typing goes, as one line unless line breaks are kept there; several lines from
    /// the room are shown for review first.
    pub fn paste(&mut self, text: &str, ctx: Ctx<'_>) -> Out {
        if self.takes_no_words() {
            return Out::say(self.not_recorded());
        }
        if !self.contexts().contains(&Context::Typing) {
            return Out::say(Notice::PasteWhereYouWrite);
        }
        if let Some(Overlay::Agenda(AgendaEdit { typing: Some((_, editor)), .. })) = &mut self.overlay {
            editor.paste(text);
            return Out::default();
        }
        if let Some(Overlay::Strike(striking)) = &mut self.overlay {
            striking.typed.paste(text);
            return Out::default();
        }
        if let Some(Overlay::Insert(menu)) = &self.overlay {
            let mut menu = menu.clone();
            menu.typed.paste(text);
            self.look_for_part(&mut menu);
            return self.stays(Overlay::Insert(menu));
        }
        if let Some(Overlay::Next(menu)) = &mut self.overlay {
            menu.paste(text);
            return Out::default();
        }
        if let Some(Overlay::Embers(list)) = &mut self.overlay {
            list.typed.paste(text);
            return Out::default();
        }
        if self.asks_prose() {
            self.entry.editor.paste_lines(text);
            return Out::default();
        }
        if self.entry.asking.is_some() {
            self.entry.editor.paste(text);
            return Out::default();
        }
        if self.begins_rows()
            && let Some(out) = self.paste_form(text, ctx)
        {
            return out;
        }
        let text = &*quoted::in_rows(text);
        if let Some(year) = self.pasted_year(text).filter(|_| self.begins_rows()) {
            self.overlay = Some(Overlay::Paste(year));
            return Out::default();
        }
        let plans = self.table_at_hand().is_none_or(TableDef::plans_action);
        let becomes = if plans { PastedAs::Plans } else { PastedAs::Rows };
        if self.begins_rows()
            && let Some(rows) =
                self.headed_rows(text, becomes).or_else(|| self.rows_without_heads(text, becomes))
        {
            self.overlay = Some(Overlay::Paste(rows));
            return Out::default();
        }
        if let Some(lines) = self.pasted_under_heads(text).filter(|_| self.entry.editor.is_empty()) {
            self.overlay = Some(Overlay::Paste(lines));
            return Out::default();
        }
        self.leave_refused(text.trim_start().chars().next());
        let pasted = overlay::pasted(text);
        match pasted.lines.as_slice() {
            [] => return Out::default(),
            [line] => self.entry.editor.insert(line.as_str()),
            // A row of a plan may be longer than a line, and an answer may have been written on several.
            _ if !self.takes_lines_pasted()
                && (text.trim().split(['\n', '\r']).count() == 1 || self.stores_single_lines()) =>
            {
                self.entry.editor.paste(text);
            }
            _ if !self.takes_lines_pasted() => return Out::say(self.nothing_to_write_to()),
            _ => self.overlay = Some(Overlay::Paste(pasted)),
        }
        self.typed_on();
        Out::default()
    }
}
