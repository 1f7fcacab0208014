//! Finds what makes a table of a method faulty.

use std::collections::BTreeSet;

use super::super::super::words::Words;
use super::super::{
    Capture, ColumnDef, Computed, FEWEST_CHOICES, Holds, MOST_CHOICES, MOST_OFFERED, Method, TableDef,
};
use super::needs::not_taken;
use super::{CaptureFault, FaultKind, FoundFault, Twice, in_range, unique};

/// The most columns that fit on a sheet of paper.
const MOST_COLUMNS: u16 = 12;

/// Checks that columns have unique ids and roles, and that rows stand under something that has entries.
pub(super) fn check(method: &Method, path: &str, table: &TableDef) -> Result<(), FoundFault> {
    in_range(&format!("{path}.columns"), table.columns.len() as u32, 1, MOST_COLUMNS)?;
    unique(&format!("{path}.columns"), table.columns.iter().map(|column| &column.id))?;
    let mut roles = BTreeSet::new();
    for (place, column) in table.columns.iter().enumerate() {
        let path = format!("{path}.columns[{place}]");
        if let Some(role) = column.role {
            if !roles.insert(role) {
                return Err((format!("{path}.role"), FaultKind::Twice(Twice::ColumnRole(role))));
            }
            if !role.suits(&column.holds) {
                return Err((format!("{path}.role"), FaultKind::Capture(CaptureFault::RoleNotSuited(role))));
            }
        }
        offers(&path, column)?;
        if let Holds::Computed(computed) = &column.holds {
            columns_of(table, computed, &format!("{path}.holds.computed"))?;
        }
    }
    let elsewhere = table.under.as_deref().filter(|under| *under != table.id);
    if let Some(under) = elsewhere.filter(|_| !table.rows.is_empty()) {
        let kind = FaultKind::Capture(CaptureFault::NamedRowsUnder(under.into()));
        return Err((format!("{path}.under"), kind));
    }
    match table.under.as_deref().map(|under| (under, method.capture(under))) {
        Some((under, None)) => Err((format!("{path}.under"), not_taken(under, None))),
        Some((_, Some(Capture::List(_) | Capture::Table(_) | Capture::Islands))) | None => Ok(()),
    }
}

/// Checks that no more columns have sets than the form has lines for.
pub(super) fn offered(method: &Method) -> Result<(), FoundFault> {
    in_range("tables", method.offered_columns().len() as u32, 0, MOST_OFFERED)
}

/// Checks that sets are offered for a column with choices, and that each of them, its own included, can be chosen.
fn offers(path: &str, column: &ColumnDef) -> Result<(), FoundFault> {
    if column.offers.is_empty() {
        return Ok(());
    }
    let count =
        |path: String, choices: &[Words]| in_range(&path, choices.len() as u32, FEWEST_CHOICES, MOST_CHOICES);
    if !matches!(column.holds, Holds::OneOf(_)) {
        return Err((format!("{path}.offers"), FaultKind::MissingField("one-of".into())));
    }
    count(format!("{path}.holds.one-of"), column.choices())?;
    let mut offers = column.offers.iter().enumerate();
    offers.try_for_each(|(at, offer)| count(format!("{path}.offers[{at}].choices"), &offer.choices))
}

/// Checks that a computed column uses columns that hold numbers, and that are not computed themselves.
fn columns_of(table: &TableDef, computed: &Computed, path: &str) -> Result<(), FoundFault> {
    let counts = |id: &String| {
        table.column(id).is_some_and(|column| matches!(column.holds, Holds::Number | Holds::Scale))
    };
    match computed.columns().iter().find(|id| !counts(id)) {
        Some(id) => Err((path.into(), FaultKind::Capture(CaptureFault::UnknownColumn(id.clone())))),
        None => Ok(()),
    }
}
