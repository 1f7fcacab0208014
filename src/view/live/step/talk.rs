//! People talk to their neighbours; the parts of the talk, and beside the script what they talk about.

use super::super::super::theme::TextRole;
use super::super::View;
use super::super::matters;
use super::super::sheet::{StatusBlock, StatusPart};
use super::{StepKeys, lines};
use crate::app::action::{Action, LineAct, WallAct};
use crate::i18n::dates;
use crate::workshop::method::{ListRole, Step};
use crate::workshop::placeholder;
use crate::workshop::step::TalkPart;
use crate::workshop::subject::{Focus, Subject};
use crate::workshop::talk::PartOfTalk;

/// The parts with their minutes, the one at hand marked.
pub(super) fn status(view: View<'_>, _: &Step, parts: &[TalkPart]) -> Vec<StatusBlock> {
    let workshop = view.workshop();
    let here = part(view).map(|part| part.at);
    let told = |(at, part): (usize, &TalkPart)| {
        let on = u16::try_from(at).ok().map(Subject::Part);
        let minutes = workshop
            .part_of_talk(Focus { on, ..Focus::default() })
            .map_or(part.minutes, |part| part.minutes());
        let room = placeholder::filled(workshop, view.words(&part.room), minutes);
        let text = format!("{room} · {}", dates::length(view.texts(), minutes));
        let (mark, role) = if here == Some(at) { ("▶", TextRole::Strong) } else { (" ", TextRole::Text) };
        StatusPart::marked(mark, role, text)
    };
    let parts: Vec<StatusPart> = parts.iter().enumerate().map(told).collect();
    if parts.is_empty() { Vec::new() } else { vec![StatusBlock::new("", parts)] }
}

/// The part at hand, if the talk has parts.
fn part(view: View<'_>) -> Option<PartOfTalk<'_>> {
    view.workshop().part_of_talk(view.live.wall.focus)
}

/// The list that is filled and how many of its lines can be read, otherwise the step's name.
pub(super) fn heading(view: View<'_>, step: &Step, _: &[TalkPart]) -> String {
    match part(view).map(|part| part.part.list.as_deref()) {
        None if view.workshop().open_list().is_some() => lines::heading(view, step),
        None | Some(None) => lines::name(view, step),
        Some(Some(list)) => {
            let count = view.workshop().lists.list(list).readable().count() as u32;
            view.texts().msg_live_lines(view.workshop().name_of_list(list), count)
        }
    }
}

/// The list that a line goes into, if anything is written down in the part at hand.
pub(super) fn label(view: View<'_>, _: &[TalkPart]) -> String {
    match part(view).map(|part| part.part.list.as_deref()) {
        None => lines::label(view),
        Some(None) => view.texts().msg_live_to_nothing(),
        Some(Some(list)) => view.texts().msg_live_to_list(view.workshop().name_of_list(list)),
    }
}

/// Whether what somebody says can be set aside.
fn parks(view: View<'_>) -> bool {
    view.workshop().method.list_in(ListRole::Parking).is_some()
}

/// Says that nothing is written down, where that is so, and what is done with what somebody says.
pub(super) fn hint(view: View<'_>, _: &[TalkPart]) -> String {
    if view.live.ends_by_turning() {
        return view.texts().msg_live_hint_heard();
    }
    match part(view).map(|part| part.part.list.as_deref()) {
        None if view.workshop().open_list().is_none() && parks(view) => view.texts().msg_live_hint_talk(),
        None => lines::hint(view),
        Some(None) => view.texts().msg_live_hint_nothing(),
        Some(Some(_)) => String::new(),
    }
}

pub(super) fn beside(view: View<'_>, _: &[TalkPart]) -> Vec<StatusBlock> {
    vec![matters::asked(view), matters::objections(view)]
}

pub(super) fn keys(view: View<'_>, parts: &[TalkPart]) -> StepKeys {
    // Behind the last part there is none.
    let last = part(view).is_some_and(|part| part.at + 1 == part.of);
    let idle = if last { vec![LineAct::Forward] } else { Vec::new() };
    if view.live.ends_by_turning() {
        let end = (Action::Wall(WallAct::Onwards), view.texts().msg_live_end_talk());
        return StepKeys { called: vec![end], idle };
    }
    if last {
        return StepKeys { idle, ..StepKeys::default() };
    }
    if parts.is_empty() { StepKeys::default() } else { StepKeys::onwards(view.texts().msg_act_next_part()) }
}
