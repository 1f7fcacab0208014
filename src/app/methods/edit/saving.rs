//! Whether what was changed is on disk, and what waits for it.
//!
//! One save runs at a time: whatever is changed meanwhile is saved after it. Only what the shell said it wrote counts as saved.

use crate::app::effect::{Effect, MethodEffect, MethodToSave, SeenFile};
use crate::app::msg::SavedMethod;
use crate::app::notice::{KeptNotice, MethodNotice, Notice};
use crate::app::out::Destination;
use crate::app::trouble::Trouble;
use crate::workshop::follow::NewWorkshop;
use crate::workshop::method::Method;

/// What is done once everything is saved.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum OnceSaved {
    /// Go to this screen.
    Go(Destination),
    /// End the program.
    Quit,
    /// Hold a rehearsal.
    Rehearse(Box<NewWorkshop>),
}

impl OnceSaved {
    fn effects(self) -> (Vec<Effect>, Option<Destination>) {
        match self {
            Self::Go(to) => (Vec::new(), Some(to)),
            Self::Quit => (vec![Effect::Quit], None),
            Self::Rehearse(made) => (vec![MethodEffect::Rehearse(made).into()], None),
        }
    }
}

/// Whether a method is saved.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SavedState {
    /// Nothing was changed in a copy that has no file yet.
    Untouched,
    /// It is being written.
    Saving,
    /// It is on disk.
    Saved,
    /// It could not be written.
    Not,
}

/// What is known of a method's file.
#[derive(Debug)]
pub(super) struct Saving {
    /// The file, once there is one.
    pub(super) file: Option<SeenFile>,
    /// What stands in it.
    saved: Method,
    /// What is being written.
    sent: Option<Method>,
    /// Whether it was written since it was read.
    written: bool,
    /// Whether the last attempt failed while something waited for it.
    gave_up: bool,
    /// What waits for it.
    then: Option<OnceSaved>,
}

impl Saving {
    /// Nothing was changed since the method was read, or copied.
    pub(super) fn of(method: &Method, file: Option<SeenFile>) -> Self {
        Self { file, saved: method.clone(), sent: None, written: false, gave_up: false, then: None }
    }

    /// Whether this method is saved.
    pub(super) fn state(&self, method: &Method) -> SavedState {
        match () {
            () if self.sent.is_some() => SavedState::Saving,
            () if self.saved != *method => SavedState::Not,
            () if self.file.is_none() => SavedState::Untouched,
            () => SavedState::Saved,
        }
    }

    /// Saves the method unless it is saved, or something is being written, after which it is.
    pub(super) fn save(&mut self, method: &Method) -> Option<Effect> {
        if self.sent.is_some() || self.saved == *method {
            return None;
        }
        self.sent = Some(method.clone());
        let file = self.file.clone();
        let keep_earlier = file.is_some() && !self.written;
        let of = MethodToSave { method: method.clone(), file, keep_earlier };
        Some(MethodEffect::Save(Box::new(of)).into())
    }

    /// Does something once everything is saved; at the second time all the same.
    pub(super) fn when_saved(
        &mut self,
        method: &Method,
        then: OnceSaved,
    ) -> (Vec<Effect>, Option<Destination>) {
        let waited = self.gave_up || self.then.is_some();
        match self.state(method) {
            SavedState::Saving | SavedState::Not if !waited => {
                self.then = Some(then);
                (self.save(method).into_iter().collect(), None)
            }
            _ => then.effects(),
        }
    }

    /// Takes what became of a save of this method. If it had to take another name, the others, which it was before and may be
    /// again, take it too.
    pub(super) fn came<'a>(
        &mut self,
        method: &mut Method,
        others: impl Iterator<Item = &'a mut Method>,
        of: SavedMethod,
    ) -> (Vec<Effect>, Option<Destination>, Option<Notice>) {
        let Some(sent) = self.sent.take() else { return (Vec::new(), None, None) };
        let notice = match of {
            SavedMethod::In(file) => {
                self.saved = sent;
                self.file = Some(file);
                None
            }
            SavedMethod::Beside(file, renamed) => {
                let changed = self.file.is_some();
                others.for_each(|one| rename(one, &sent, &renamed));
                rename(method, &sent, &renamed);
                let said = renamed.card.name.0.values().next().cloned().unwrap_or_default();
                self.saved = *renamed;
                self.file = Some(file);
                changed.then_some(Notice::Kept(KeptNotice::Method(MethodNotice::FileChanged(said))))
            }
            SavedMethod::Not(trouble) => return (Vec::new(), None, Some(self.failed(trouble))),
        };
        (self.written, self.gave_up) = (true, false);
        if let Some(effect) = self.save(method) {
            return (vec![effect], None, notice);
        }
        let (effects, to) = self.then.take().map(OnceSaved::effects).unwrap_or_default();
        (effects, to, notice)
    }

    fn failed(&mut self, trouble: Trouble) -> Notice {
        self.gave_up = self.then.take().is_some();
        Notice::Trouble(trouble)
    }
}

/// Gives a method the id under which it was written, and the name, unless it is called otherwise than what was to be written.
fn rename(method: &mut Method, sent: &Method, written: &Method) {
    if method.followed_by.method == method.id {
        method.followed_by.method.clone_from(&written.id);
    }
    method.id.clone_from(&written.id);
    if method.card.name == sent.card.name {
        method.card.name.clone_from(&written.card.name);
    }
}
