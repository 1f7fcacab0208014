//! What kinds of step share whose lines go into a list, or nowhere.

use super::super::View;
use crate::workshop::method::Step;

/// The list being filled and how many of its lines can be read; without a list, the step's name.
pub(super) fn heading(view: View<'_>, step: &Step) -> String {
    let workshop = view.workshop();
    match workshop.capture_list() {
        Some(list) => {
            let name = workshop.method.list(list).map_or("", |def| view.words(&def.name));
            let lines = |part: &str| workshop.lists.list(part).readable().count() as u32;
            view.texts().msg_live_lines(name, workshop.lists.parts(list).into_iter().map(lines).sum::<u32>())
        }
        None => name(view, step),
    }
}

/// The step's name.
pub(super) fn name(view: View<'_>, step: &Step) -> String {
    view.words(&step.name).to_owned()
}

/// The list that a line goes into.
pub(super) fn label(view: View<'_>) -> String {
    let workshop = view.workshop();
    match workshop.open_list().and_then(|list| workshop.method.list(list)) {
        Some(list) => view.texts().msg_live_to_list(view.words(&list.name)),
        None => view.texts().msg_live_to_nothing(),
    }
}

/// Says that nothing is written down here; where something is, no hint is needed.
pub(super) fn hint(view: View<'_>) -> String {
    match view.workshop().open_list() {
        Some(_) => String::new(),
        None => view.texts().msg_live_hint_nothing(),
    }
}
