//! Islands: how many there are and may be, who went where, what each rests on, and how long each may be presented.

use super::super::super::theme::TextRole;
use super::super::sheet::{StatusBlock, StatusPart};
use super::super::{View, head};
use super::{StepKeys, lines};
use crate::app::page::WIDE;
use crate::workshop::groups;
use crate::workshop::islands::Island;
use crate::workshop::method::Step;

/// Fewer people than this are too few for an island; more than [`CROWD`] are too many.
const FEW: u16 = 2;
const CROWD: u16 = 7;

pub(super) fn status(view: View<'_>, _: &Step) -> Vec<StatusBlock> {
    let (texts, workshop) = (view.texts(), view.workshop());
    let active: Vec<&Island> = workshop.islands.active().collect();
    let most = groups::island_ceiling(workshop.people);
    let mut parts = vec![StatusPart::new(
        TextRole::Strong,
        texts.msg_live_islands(active.len() as u32, most, workshop.people),
    )];
    parts.extend(pitch(view));
    parts.extend(waiting(view, &active).map(|says| StatusPart::new(TextRole::Text, says)));
    let crowded = active.iter().filter_map(|island| crowded(view, island, false));
    parts.extend(crowded.map(|says| StatusPart::marked("▲", TextRole::Text, says)));
    parts.extend(unlinked(view, &active));
    vec![StatusBlock::new("", parts)]
}

/// Says how many people have no island yet, once the first are counted.
fn waiting(view: View<'_>, active: &[&Island]) -> Option<String> {
    let counted: u16 = active.iter().filter_map(|island| island.people).sum();
    let waiting =
        view.workshop().people.checked_sub(counted).filter(|waiting| counted > 0 && *waiting > 0)?;
    Some(view.texts().msg_live_not_on_island(waiting))
}

/// Says that an island has too few or too many people.
fn crowded(view: View<'_>, island: &Island, narrow: bool) -> Option<String> {
    let (texts, people) = (view.texts(), island.people?);
    match () {
        () if people < FEW && narrow => Some(texts.msg_live_few_there_narrow(island.number)),
        () if people < FEW => Some(texts.msg_live_few_there(island.number)),
        () if people > CROWD && narrow => Some(texts.msg_live_many_there_narrow(island.number)),
        () if people > CROWD => Some(texts.msg_live_many_there(island.number)),
        () => None,
    }
}

/// Which islands rest on nothing in the bottom list, and which on nothing in the top list.
fn unlinked(view: View<'_>, active: &[&Island]) -> Vec<StatusPart> {
    let (texts, workshop) = (view.texts(), view.workshop());
    let without = |linked: &dyn Fn(&Island) -> bool| -> String {
        let numbers = active.iter().filter(|island| !linked(island)).map(|island| island.number.to_string());
        numbers.collect::<Vec<_>>().join(", ")
    };
    let down = without(&|island| workshop.links_of(island).wrong > 0);
    let up = without(&|island| workshop.links_of(island).wished > 0);
    let down = (!down.is_empty()).then(|| texts.msg_live_no_link_down(down));
    let up = (!up.is_empty()).then(|| texts.msg_live_no_link_up(up));
    down.into_iter().chain(up).map(|text| StatusPart::marked("·", TextRole::Quiet, text)).collect()
}

/// How long each island may be presented, and how much of that is left for the current one.
fn pitch(view: View<'_>) -> Option<StatusPart> {
    let (texts, workshop) = (view.texts(), view.workshop());
    let each = workshop.step()?.pitch?;
    workshop.islands.active().next()?;
    Some(match view.live.pitched(view.model.at) {
        None => StatusPart::new(TextRole::Text, texts.msg_live_pitch_each(each)),
        Some((island, span)) if span.left_ms <= 0 => {
            StatusPart::marked("▲", TextRole::Strong, texts.msg_live_pitch_over(island.number))
        }
        Some((island, span)) => {
            let left = head::minutes(span.left_ms + 999);
            StatusPart::marked("▸", TextRole::Strong, texts.msg_live_pitch_left(island.number, left))
        }
    })
}

pub(super) fn heading(view: View<'_>, step: &Step) -> String {
    lines::name(view, step)
}

pub(super) fn label(view: View<'_>) -> String {
    view.texts().msg_live_to_island()
}

/// With one screen there is no other place for the advice on islands.
pub(super) fn hint(view: View<'_>) -> String {
    let usual = || view.texts().msg_live_hint_island();
    if !view.model.settings.one_screen {
        return usual();
    }
    let active: Vec<&Island> = view.workshop().islands.active().collect();
    let narrow = view.model.size.cols < WIDE;
    let advice = active.iter().find_map(|island| crowded(view, island, narrow));
    advice.or_else(|| waiting(view, &active)).unwrap_or_else(usual)
}

pub(super) fn beside(_: View<'_>) -> Vec<StatusBlock> {
    Vec::new()
}

pub(super) fn keys(view: View<'_>) -> StepKeys {
    StepKeys::onwards(view.texts().msg_act_next_island())
}
