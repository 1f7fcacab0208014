//! Each entry of a ranking gets its wish: how many have one, and which entry is being reframed.

use super::super::super::theme::TextRole;
use super::super::View;
use super::super::sheet::{StatusBlock, StatusPart};
use super::{StepKeys, lines};
use crate::workshop::id::Id;
use crate::workshop::method::Step;
use crate::workshop::ranking;

pub(super) fn status(view: View<'_>, _: &Step, from: &str, into: &str) -> Vec<StatusBlock> {
    let (texts, workshop) = (view.texts(), view.workshop());
    let listed = ranking::listed(workshop, from);
    let has = |id: Id| ranking::wishes(workshop, id, into).next().is_some();
    let done = listed.iter().filter(|entry| has(entry.id)).count();
    let mut parts =
        vec![StatusPart::new(TextRole::Text, texts.msg_live_turned(done as u32, listed.len() as u32))];
    if let Some((label, text)) = view.live.wall.focus.id().and_then(|on| view.named(on)) {
        parts.push(StatusPart::marked("▸", TextRole::Strong, texts.msg_live_turning(text, label)));
    }
    vec![StatusBlock::new("", parts)]
}

pub(super) fn heading(view: View<'_>, step: &Step, _: &str, _: &str) -> String {
    lines::name(view, step)
}

/// The entry whose wish is typed; with no entry at hand, the wish stands alone.
pub(super) fn label(view: View<'_>, _: &str, into: &str) -> String {
    let (texts, workshop) = (view.texts(), view.workshop());
    if view.live.wall.focus.id().is_none() {
        let list = workshop.method.list(into).map_or("", |list| view.words(&list.name));
        return texts.msg_live_to_list(list);
    }
    texts.msg_live_to_wish(view.label_at_hand())
}

pub(super) fn hint(view: View<'_>, _: &str, _: &str) -> String {
    lines::hint(view)
}

pub(super) fn beside(_: View<'_>, _: &str, _: &str) -> Vec<StatusBlock> {
    Vec::new()
}

pub(super) fn keys(view: View<'_>, _: &str, _: &str) -> StepKeys {
    StepKeys::onwards(view.texts().msg_act_next_item())
}
