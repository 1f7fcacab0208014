//! Finds what is wrong with boards: lists that are made of fields.

use std::collections::BTreeSet;

use super::super::{ListRole, Method};
use super::{CaptureFault, FaultKind, FoundFault, Twice};

/// The least fields of a board, and the most: one more would not be seen at the same time.
const FIELDS: std::ops::RangeInclusive<usize> = 2..=6;

/// Checks that the fields of each board are other lists without fields of their own, each on one board and once, that
/// there are neither too few nor too many of them, and that the program itself writes nothing on the board.
pub(super) fn check(method: &Method) -> Result<(), FoundFault> {
    let mut seen = BTreeSet::new();
    for (place, board) in method.lists.iter().enumerate().filter(|(_, list)| !list.fields.is_empty()) {
        let path = format!("lists[{place}].fields");
        if !FIELDS.contains(&board.fields.len()) {
            return Err((path, FaultKind::Capture(CaptureFault::Fields(board.fields.len()))));
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
    Ok(())
}

/// Whether the program itself writes lines into a list with this role.
fn takes_lines(role: ListRole) -> bool {
    match role {
        ListRole::Hopes | ListRole::Objections | ListRole::Parking => true,
        ListRole::Bottom | ListRole::Top => false,
    }
}
