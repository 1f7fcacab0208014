//! Finds what is wrong with boards: lists that are made of fields.

use std::collections::BTreeSet;

use super::super::{BoardShape, ListDef, ListRole, Method};
use super::{CaptureFault, FaultKind, FoundFault, Twice};

/// The least fields of a board, and the most: one more would not be seen at the same time.
const FIELDS: std::ops::RangeInclusive<usize> = 2..=6;

/// The least fields of a board that has both sheets and a bar beneath them.
const FIELDS_WITH_SHEETS: usize = 3;

/// The least fields of a board whose fields are stages: to talk about, being talked about, done.
const STAGES: usize = 3;

/// Checks that the fields of each board are other lists without fields of their own, each on one board and once, that
/// there are neither too few nor too many of them, and that the program itself writes nothing on the board.
pub(super) fn check(method: &Method) -> Result<(), FoundFault> {
    let mut seen = BTreeSet::new();
    for (place, board) in method.lists.iter().enumerate().filter(|(_, list)| !list.fields.is_empty()) {
        let path = format!("lists[{place}].fields");
        if !FIELDS.contains(&board.fields.len()) {
            return Err((path, FaultKind::Capture(CaptureFault::Fields(board.fields.len()))));
        }
        if board.stages && (board.fields.len() < STAGES || board.sheets.is_some()) {
            let kind = FaultKind::Capture(CaptureFault::Fields(board.fields.len()));
            return Err((format!("lists[{place}].stages"), kind));
        }
        if board.role.is_some_and(takes_lines) {
            let kind = FaultKind::Capture(CaptureFault::Board(board.id.clone()));
            return Err((format!("lists[{place}].role"), kind));
        }
        for (at, field) in board.fields.iter().enumerate() {
            let kind = match method.list(field) {
                None => FaultKind::UnknownList(field.clone()),
                Some(list) if !list.fields.is_empty() => {
                    FaultKind::Capture(CaptureFault::Board(field.clone()))
                }
                Some(_) if !seen.insert(field) => FaultKind::Twice(Twice::Id(field.clone())),
                Some(_) => continue,
            };
            return Err((format!("{path}[{at}]"), kind));
        }
    }
    method.lists.iter().enumerate().try_for_each(|(place, list)| sheets(place, list))?;
    method.lists.iter().enumerate().try_for_each(|(place, list)| shown(method, place, list))
}

/// Checks that only fields show texts, which hold no lines then and have no part in sheets or stages, that another field of
/// their board is written on, and that only boards have a shape.
fn shown(method: &Method, place: usize, list: &ListDef) -> Result<(), FoundFault> {
    let fault = |name: &str| {
        let kind = FaultKind::Capture(CaptureFault::NotTaken(list.id.clone()));
        Err((format!("lists[{place}].{name}"), kind))
    };
    if list.shape != BoardShape::default() && list.fields.is_empty() {
        return fault("shape");
    }
    if list.show.is_none() {
        return Ok(());
    }
    let Some(board) = method.board_of(&list.id) else { return fault("show") };
    let mut fields = board.fields.iter().filter_map(|field| method.list(field));
    let written_on = fields.any(|field| field.show.is_none());
    let holds = list.role.is_some() || list.ranking.is_some() || !list.lines.is_empty();
    if !written_on || holds || board.stages || board.sheets.is_some() { fault("show") } else { Ok(()) }
}

/// Checks that what heads the sheets of a board and what is beneath them are two of its fields, and that others than these
/// are left.
fn sheets(place: usize, list: &ListDef) -> Result<(), FoundFault> {
    let named = [("sheets", &list.sheets), ("beneath", &list.beneath)];
    for (name, field) in named.into_iter().filter_map(|(name, field)| Some((name, field.as_ref()?))) {
        if !list.fields.contains(field) {
            return Err((format!("lists[{place}].{name}"), FaultKind::UnknownList(field.clone())));
        }
    }
    match &list.beneath {
        Some(beneath) if Some(beneath) == list.sheets.as_ref() => {
            Err((format!("lists[{place}].beneath"), FaultKind::Twice(Twice::Id(beneath.clone()))))
        }
        Some(_) if list.sheets.is_some() && list.fields.len() < FIELDS_WITH_SHEETS => {
            let kind = FaultKind::Capture(CaptureFault::Fields(list.fields.len()));
            Err((format!("lists[{place}].fields"), kind))
        }
        _ => Ok(()),
    }
}

/// Whether the program itself writes lines into a list with this role.
fn takes_lines(role: ListRole) -> bool {
    match role {
        ListRole::Hopes | ListRole::Objections | ListRole::Parking => true,
        ListRole::Bottom | ListRole::Top => false,
    }
}

#[cfg(test)]
mod tests;
