//! A method of one's own that is changed on screen: its names, questions and texts, and the minutes and the order of its
//! steps. Everything else is changed in its file.
//!
//! `workshop/method/change.rs` says what a method is after a change, and refuses what its check refuses. Each change is saved
//! at once, and can be taken back as long as the screen is open.

mod rows;
mod saving;
#[cfg(test)]
mod tests;

pub use rows::{EditRow, RowOf};
pub use saving::SavedState;
use saving::{OnceSaved, Saving};

use crate::app::action::{Action, AgendaAct, Input, LineAct, MenuAct, PointAct};
use crate::app::editor::Editor;
use crate::app::effect::{Effect, MethodEffect, SeenFile};
use crate::app::key::Key;
use crate::app::keymap::{self, Context, Outside, Over};
use crate::app::live::Ctx;
use crate::app::msg::SavedMethod;
use crate::app::new::rehearsal;
use crate::app::notice::{KeptNotice, MethodNotice, Notice};
use crate::app::out::{Destination, Out};
use crate::workshop::method::change::{MethodChange, NoChange};
use crate::workshop::method::{DayPlan, Method, Slot};
use crate::workshop::when::parse_minutes;
use crate::workshop::words::Lang;

/// The most rows that a key for pages passes.
const PAGE: usize = 10;

/// The state of the screen on which a method is changed.
#[derive(Debug)]
pub struct MethodEdit {
    /// The method as it is now.
    pub method: Method,
    /// The plan that is shown, in the order of the method.
    pub plan: usize,
    /// The marked row.
    pub at: usize,
    /// What is being typed there.
    pub typing: Option<Typed>,
    /// What it was before each change.
    before: Vec<Method>,
    /// What it was before each change was taken back.
    after: Vec<Method>,
    saving: Saving,
}

/// What is being typed.
#[derive(Debug)]
pub struct Typed {
    /// What was typed so far.
    pub editor: Editor,
    /// Whether it is minutes; otherwise it is the text of the row.
    pub minutes: bool,
}

impl MethodEdit {
    /// A method to change, from this file; `None` for a copy that has none yet.
    pub fn of(method: Method, file: Option<SeenFile>) -> Self {
        let saving = Saving::of(&method, file);
        Self { method, plan: 0, at: 0, typing: None, before: Vec::new(), after: Vec::new(), saving }
    }

    /// Its rows, in their order.
    pub fn rows(&self) -> Vec<EditRow> {
        rows::rows(&self.method, self.plan)
    }

    /// The marked row.
    pub fn row(&self) -> Option<EditRow> {
        self.rows().get(self.at).copied()
    }

    /// The plan that is shown.
    pub fn shown(&self) -> Option<&DayPlan> {
        self.method.plans.get(self.plan)
    }

    /// A step of that plan.
    pub fn slot(&self, slot: usize) -> Option<&Slot> {
        self.shown()?.steps.get(slot)
    }

    /// Whether it is saved.
    pub fn saved(&self) -> SavedState {
        self.saving.state(&self.method)
    }

    /// Its file, once there is one.
    pub fn file(&self) -> Option<&SeenFile> {
        self.saving.file.as_ref()
    }

    /// The id of the method to go back to: of a copy that was never changed, that which it was copied from.
    fn goes_back_to(&self) -> String {
        let copied = self.method.made_from.as_ref().filter(|_| self.saved() == SavedState::Untouched);
        copied.unwrap_or(&self.method.id).clone()
    }

    /// The contexts for a key.
    pub fn contexts(&self) -> Vec<Context> {
        let rows = Context::Outside(Outside::Rows);
        let plans = Context::Outside(Outside::Plans);
        if self.typing.is_some() {
            return vec![Context::Over(Over::Asked), Context::Typing, Context::Anywhere];
        }
        let several = (self.method.plans.len() > 1).then_some(plans);
        let all = [rows].into_iter().chain(several);
        all.chain([Context::Inner, Context::Anywhere]).collect()
    }

    /// Handles a key.
    pub fn key(&mut self, key: Key, lang: Lang, ctx: Ctx<'_>) -> Out {
        match (keymap::action(key, &self.contexts()), &mut self.typing) {
            (Some(Action::Input(_)), Some(typed)) => {
                typed.editor.key(key);
                Out::default()
            }
            (Some(action), _) => self.act(action, lang, ctx),
            (None, _) => Out::default(),
        }
    }

    /// Handles a paste. Returns false if nothing is typed there.
    pub fn paste(&mut self, text: &str) -> bool {
        let typed = self.typing.as_mut();
        typed.map(|typed| typed.editor.paste(text)).is_some()
    }

    /// Runs an action that a key or the palette asks for.
    pub fn act(&mut self, action: Action, lang: Lang, ctx: Ctx<'_>) -> Out {
        match action {
            Action::Program(act) => return Out::program(act),
            Action::Line(LineAct::Store) => return self.store(lang),
            Action::Line(LineAct::Cancel) => self.typing = None,
            _ if self.typing.is_some() => {}
            Action::Line(LineAct::Up) => self.go(self.at.saturating_sub(1)),
            Action::Line(LineAct::Down) => self.go(self.at + 1),
            Action::Input(Input::PageUp) => self.go(self.at.saturating_sub(PAGE)),
            Action::Input(Input::PageDown) => self.go(self.at + PAGE),
            Action::Line(LineAct::Undo) => return self.undo(),
            Action::Line(LineAct::Redo) => return self.redo(),
            Action::Menu(MenuAct::PlanBefore) => self.show_plan(self.plan.saturating_sub(1)),
            Action::Menu(MenuAct::PlanAfter) => self.show_plan(self.plan + 1),
            Action::Menu(MenuAct::Rehearse) => return self.rehearse(lang, ctx),
            Action::Menu(MenuAct::Leave) => return self.leave(),
            Action::Point(PointAct::Edit) => return self.type_text(lang),
            Action::Agenda(act) => return self.step_act(act, lang),
            _ => {}
        }
        Out::default()
    }

    fn go(&mut self, to: usize) {
        self.at = to.min(self.rows().len().saturating_sub(1));
    }

    fn show_plan(&mut self, plan: usize) {
        let last = self.method.plans.len().saturating_sub(1);
        if self.plan != plan.min(last) {
            self.plan = plan.min(last);
            // What stands above the steps is the same in all plans.
            let first = self.rows().iter().position(|row| row.slot.is_some()).unwrap_or(0);
            self.go(self.at.min(first));
        }
    }

    /// Begins to type the text of the marked row.
    fn type_text(&mut self, lang: Lang) -> Out {
        let Some(row) = self.row() else { return Out::default() };
        let Some(at) = row.text_at() else {
            return say(match row.what {
                RowOf::LeftOut(_) => MethodNotice::NotInPlan,
                _ => MethodNotice::OpenFile,
            });
        };
        let text = self.method.text_at(at).map(|words| words.get(lang)).unwrap_or_default();
        let braces = text.contains('{').then_some(MethodNotice::Braces);
        self.typing = Some(Typed { editor: Editor::with(text), minutes: false });
        braces.map_or_else(Out::default, say)
    }

    /// Runs an action on the step of the marked row.
    fn step_act(&mut self, act: AgendaAct, lang: Lang) -> Out {
        let Some(row) = self.row() else { return Out::default() };
        if let (AgendaAct::Drop, RowOf::LeftOut(step)) = (act, row.what) {
            return self.put_back(step);
        }
        let Some((plan, slot)) = row.slot.map(|slot| (self.plan, slot)) else {
            let left_out = matches!(row.what, RowOf::LeftOut(_));
            return say(if left_out { MethodNotice::NotInPlan } else { MethodNotice::ToStep });
        };
        let minutes = self.slot(slot).map_or(0, |slot| slot.minutes.usual);
        match act {
            AgendaAct::Shorter => {
                self.change(&MethodChange::Minutes { plan, slot, minutes: minutes.saturating_sub(1) })
            }
            AgendaAct::Longer => {
                self.change(&MethodChange::Minutes { plan, slot, minutes: minutes.saturating_add(1) })
            }
            AgendaAct::Minutes => {
                self.typing = Some(Typed { editor: Editor::default(), minutes: true });
                Out::default()
            }
            AgendaAct::Drop => self.leave_out(slot, lang),
            AgendaAct::Up | AgendaAct::Down => {
                let down = act == AgendaAct::Down;
                let out = self.change(&MethodChange::Move { plan, slot, down });
                let other = if down { slot + 1 } else { slot.saturating_sub(1) };
                if out.done {
                    self.mark(row.what, other);
                }
                out
            }
            _ => Out::default(),
        }
    }

    /// Leaves a step out of the plan, and says where it stands then: the mark is on what stands here now.
    fn leave_out(&mut self, slot: usize, lang: Lang) -> Out {
        let step = self.slot(slot).and_then(|slot| self.method.step(&slot.step));
        let name = step.map(|step| step.name.get(lang).to_owned()).unwrap_or_default();
        let out = self.change(&MethodChange::LeaveOut { plan: self.plan, slot });
        let notice = out.done.then_some(MethodNotice::LeftOut(name).into());
        Out { notice: out.notice.or(notice), ..out }
    }

    /// Marks what a row is, in the step that now has this place in the plan.
    fn mark(&mut self, what: RowOf, slot: usize) {
        let found = self.rows().iter().position(|row| row.what == what && row.slot == Some(slot));
        self.at = found.unwrap_or(self.at);
    }

    fn put_back(&mut self, step: usize) -> Out {
        let earlier = self.before.iter().rev();
        let Some(change) = self.method.put_back(self.plan, step, earlier) else { return Out::default() };
        let out = self.change(&change);
        if let MethodChange::PutBack { at, .. } = change
            && out.done
        {
            let found = self.rows().iter().position(|row| row.slot == Some(at));
            self.at = found.unwrap_or(self.at);
        }
        out
    }

    /// Takes what was typed. What is refused stays, to be corrected.
    fn store(&mut self, lang: Lang) -> Out {
        let (Some(typed), Some(row)) = (&self.typing, self.row()) else { return Out::default() };
        let text = typed.editor.text();
        let change = match (typed.minutes, row.slot, row.text_at()) {
            (true, Some(slot), _) => match parse_minutes(text) {
                Some(minutes) => MethodChange::Minutes { plan: self.plan, slot, minutes },
                None => return Out::say(Notice::MinutesLike),
            },
            (false, _, Some(at)) => MethodChange::Text(at, lang, text.to_owned()),
            _ => return Out::default(),
        };
        let out = self.change(&change);
        if out.notice.is_none() {
            self.typing = None;
        }
        out
    }

    fn change(&mut self, change: &MethodChange) -> Out {
        match self.method.changed(change) {
            Ok(changed) if changed == self.method => Out::default(),
            Ok(changed) => {
                self.before.push(std::mem::replace(&mut self.method, changed));
                self.after.clear();
                self.keep()
            }
            Err(why) => refused(why),
        }
    }

    /// Has what is there now saved.
    fn keep(&mut self) -> Out {
        self.go(self.at);
        let effects: Vec<Effect> = self.saving.save(&self.method).into_iter().collect();
        Out { effects, done: true, ..Out::default() }
    }

    fn undo(&mut self) -> Out {
        let Some(before) = self.before.pop() else { return say(MethodNotice::NothingChanged) };
        self.after.push(std::mem::replace(&mut self.method, before));
        self.keep()
    }

    fn redo(&mut self) -> Out {
        let Some(after) = self.after.pop() else { return say(MethodNotice::NothingChanged) };
        self.before.push(std::mem::replace(&mut self.method, after));
        self.keep()
    }

    /// Holds the plan that is shown now, in a throw-away workshop.
    fn rehearse(&mut self, lang: Lang, ctx: Ctx<'_>) -> Out {
        let Some(plan) = self.shown() else { return Out::default() };
        let made = rehearsal(&self.method, plan, lang, ctx.at);
        let out = self.then(OnceSaved::Rehearse(Box::new(made)));
        Out { notice: out.notice.or(Some(Notice::Opening)), ..out }
    }

    fn leave(&mut self) -> Out {
        let back = Destination::Card(self.goes_back_to());
        self.then(OnceSaved::Go(back))
    }

    /// Ends the program, once everything is saved.
    pub fn quit(&mut self) -> Out {
        self.then(OnceSaved::Quit)
    }

    /// Does something once everything is saved.
    fn then(&mut self, then: OnceSaved) -> Out {
        let (effects, goes_to) = self.saving.when_saved(&self.method, then);
        let waits = goes_to.is_none()
            && !matches!(effects[..], [Effect::Quit | Effect::Method(MethodEffect::Rehearse(_))]);
        let notice = waits.then_some(Notice::Kept(KeptNotice::Method(MethodNotice::Unsaved)));
        Out { effects, notice, goes_to, ..Out::default() }
    }

    /// Takes what became of a save.
    pub fn came(&mut self, of: SavedMethod) -> Out {
        let others = self.before.iter_mut().chain(&mut self.after);
        let (effects, goes_to, notice) = self.saving.came(&mut self.method, others, of);
        Out { effects, notice, goes_to, ..Out::default() }
    }
}

fn say(notice: MethodNotice) -> Out {
    Out::say(Notice::Kept(KeptNotice::Method(notice)))
}

fn refused(why: NoChange) -> Out {
    say(MethodNotice::Refused(why))
}
