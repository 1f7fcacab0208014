//! The room speaks and the facilitator writes it down.

use super::super::View;
use super::super::ballot;
use super::super::matters;
use super::super::sheet::StatusBlock;
use super::{StepKeys, lines};
use crate::workshop::method::{ListRole, Step};

pub(super) fn status(view: View<'_>, _: &Step, _: &str) -> Vec<StatusBlock> {
    ballot::status(view)
}

pub(super) fn heading(view: View<'_>, step: &Step, _: &str) -> String {
    lines::heading(view, step)
}

pub(super) fn label(view: View<'_>, _: &str) -> String {
    lines::label(view)
}

/// That the ballot gets long; otherwise, while wishes are said, that objections are parked; otherwise how to sort lines into themes along the way.
pub(super) fn hint(view: View<'_>, list: &str) -> String {
    let usual = || match view.workshop().method.role_of(list) {
        Some(ListRole::Top) => view.texts().msg_live_hint_vision(),
        Some(ListRole::Bottom | ListRole::Hopes | ListRole::Objections | ListRole::Parking) | None => {
            sorting(view, list)
        }
    };
    ballot::hint(view).unwrap_or_else(usual)
}

/// How two lines that are there are put into a theme, if there are any two that are in none; before there are two, what
/// else can be done.
pub(super) fn sorting(view: View<'_>, list: &str) -> String {
    let lines = |sorted: bool| {
        let standing = view.workshop().lists.list(list).standing();
        standing.filter(move |item| item.theme.is_some() == sorted).map(|item| item.number)
    };
    let numbers: Vec<u32> = lines(false).chain(lines(true)).take(2).collect();
    let [one, other] = numbers.as_slice() else { return view.texts().msg_live_hint_one_field() };
    view.texts().msg_live_hint_collect(one.to_string(), other.to_string())
}

pub(super) fn beside(view: View<'_>, _: &str) -> Vec<StatusBlock> {
    vec![matters::asked(view), matters::objections(view)]
}

pub(super) fn keys(_: View<'_>, _: &str) -> StepKeys {
    StepKeys::default()
}
