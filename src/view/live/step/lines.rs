//! What kinds of step have in common where lines go into a list, or nowhere.

use super::super::View;
use crate::workshop::method::Step;

/// The list that is filled and how many lines are in it; without a list what the step is called.
pub(super) fn heading(view: View<'_>, step: &Step) -> String {
    let workshop = view.workshop();
    match workshop.capture_list() {
        Some(list) => {
            let name = workshop.method.list(list).map_or("", |def| view.words(&def.name));
            view.texts().msg_live_lines(name, workshop.lists.list(list).count() as u32)
        }
        None => name(view, step),
    }
}

/// What the step is called.
pub(super) fn name(view: View<'_>, step: &Step) -> String {
    view.words(&step.name).to_owned()
}

/// The list that a line goes into.
pub(super) fn label(view: View<'_>) -> String {
    let workshop = view.workshop();
    match workshop.capture_list().and_then(|list| workshop.method.list(list)) {
        Some(list) => view.texts().msg_live_to_list(view.words(&list.name)),
        None => view.texts().msg_live_to_nothing(),
    }
}

/// That nothing is written down here; where something is, it needs no hint.
pub(super) fn hint(view: View<'_>) -> String {
    match view.workshop().capture_list() {
        Some(_) => String::new(),
        None => view.texts().msg_live_hint_nothing(),
    }
}
