//! What kinds of step share whose lines go into a list, or nowhere.

use super::super::super::theme::TextRole;
use super::super::View;
use super::super::sheet::{StatusBlock, StatusPart};
use crate::app::page::WIDE;
use crate::i18n::dates;
use crate::workshop::method::Step;

/// Seconds that a show of hands takes per candidate.
const HANDS_SECONDS: u32 = 40;

/// Before a vote on many lines: what could be done about that, while the room does not yet wait with its dots.
pub(super) fn before_vote(view: View<'_>) -> Vec<StatusBlock> {
    let texts = view.texts();
    let Some(ahead) = view.live.ballot_ahead(view.model.ctx()) else { return Vec::new() };
    let length = dates::length(texts, (ahead.candidates * HANDS_SECONDS).div_ceil(60));
    let many = ahead.is_long().then(|| texts.msg_live_many_candidates(ahead.candidates, length));
    let pages = (ahead.pages > 1).then(|| texts.msg_live_ballot_pages(ahead.pages));
    let parts = many.into_iter().chain(pages);
    let parts = parts.map(|says| StatusPart::marked("▲", TextRole::Strong, says)).collect();
    vec![StatusBlock::new("", parts)]
}

/// The same in a few words in the hint's place: with one screen there is no other.
pub(super) fn hint_before_vote(view: View<'_>) -> Option<String> {
    let texts = view.texts();
    let ahead = view.live.ballot_ahead(view.model.ctx()).filter(|_| view.model.settings.one_screen)?;
    let (count, pages) = (ahead.candidates, ahead.pages);
    match () {
        () if ahead.is_long() && view.model.size.cols < WIDE => {
            Some(texts.msg_live_long_ballot_narrow(count, pages))
        }
        () if ahead.is_long() => Some(texts.msg_live_long_ballot(count, pages)),
        () if pages > 1 => Some(texts.msg_live_ballot_pages(pages)),
        () => None,
    }
}

/// The list being filled and its number of lines; without a list, the step's name.
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

/// The step's name.
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

/// Says that nothing is written down here; where something is, no hint is needed.
pub(super) fn hint(view: View<'_>) -> String {
    match view.workshop().capture_list() {
        Some(_) => String::new(),
        None => view.texts().msg_live_hint_nothing(),
    }
}
