//! What a step may need from its method. Each kind of step asks for what it needs.

use super::super::{Capture, ColumnRole, FEWEST_WORDS, MOST_WORDS, Method, TableDef};
use super::{CaptureFault, FaultKind, FoundFault, in_range};

/// The step that is being checked, and its method.
pub(in crate::workshop) struct Needs<'a> {
    pub(super) method: &'a Method,
    /// The path to the step's kind.
    pub(super) path: &'a str,
}

impl Needs<'_> {
    /// What is wrong with a field of the step's kind.
    ///
    /// # Errors
    /// Always.
    pub(in crate::workshop) fn fault(&self, field: &str, kind: FaultKind) -> Result<(), FoundFault> {
        Err((format!("{}.{field}", self.path), kind))
    }

    /// Requires that the list is defined.
    pub(in crate::workshop) fn list(&self, id: &str, field: &str) -> Result<(), FoundFault> {
        match self.method.list(id) {
            Some(_) => Ok(()),
            None => self.fault(field, FaultKind::UnknownList(id.into())),
        }
    }

    /// Requires that the list begins with as many words as fit on a wall.
    pub(in crate::workshop) fn proposed(&self, id: &str, field: &str) -> Result<(), FoundFault> {
        let proposed = self.method.list(id).map_or(0, |list| list.proposed.len());
        self.number(field, u16::try_from(proposed).unwrap_or(u16::MAX), FEWEST_WORDS, MOST_WORDS)
    }

    /// Requires that the list is defined, and has a ranking.
    pub(in crate::workshop) fn ranked(&self, id: &str, field: &str) -> Result<(), FoundFault> {
        match self.method.list(id) {
            Some(found) if found.ranking.is_none() => {
                self.fault(field, FaultKind::RankingNotDefined(id.into()))
            }
            _ => self.list(id, field),
        }
    }

    /// Requires that the table holds action plans.
    pub(in crate::workshop) fn plans(&self, id: &str, field: &str) -> Result<(), FoundFault> {
        match self.method.capture(id) {
            Some(Capture::Table(def)) if def.plans_action() => Ok(()),
            Some(Capture::Table(_)) => {
                self.fault(field, FaultKind::Capture(CaptureFault::NotOfPlans(id.into())))
            }
            found => self.fault(field, not_taken(id, found)),
        }
    }

    /// Requires that the table has a column with this role.
    pub(in crate::workshop) fn column(
        &self,
        table: &str,
        role: ColumnRole,
        field: &str,
    ) -> Result<(), FoundFault> {
        let found = self.method.table(table).and_then(|table| table.column_in(role));
        let lacks = || FaultKind::Capture(CaptureFault::NoColumnInRole(table.into(), role));
        found.map_or_else(|| self.fault(field, lacks()), |_| Ok(()))
    }

    /// Requires a capture with rows, of a type that the step takes.
    pub(in crate::workshop) fn rows(
        &self,
        id: &str,
        field: &str,
        takes: impl Fn(Capture<'_>) -> bool,
    ) -> Result<(), FoundFault> {
        match self.method.capture(id) {
            Some(found) if takes(found) => Ok(()),
            found => self.fault(field, not_taken(id, found)),
        }
    }

    /// Whether rows of this table can have the floor: they stand by themselves, and there is a place for what comes of them.
    pub(in crate::workshop) fn takes_down(&self, table: &TableDef) -> bool {
        let under = |other: &TableDef| other.plans_action() && other.under.as_deref() == Some(&table.id);
        let place =
            [ColumnRole::Note, ColumnRole::Decision].into_iter().any(|role| table.column_in(role).is_some())
                || self.method.tables.iter().any(under);
        !table.plans_action() && table.under.is_none() && place
    }

    /// Requires a number within these bounds.
    pub(in crate::workshop) fn number(
        &self,
        field: &str,
        number: u16,
        least: u16,
        most: u16,
    ) -> Result<(), FoundFault> {
        in_range(&format!("{}.{field}", self.path), number, least, most)
    }
}

/// The fault of a step that names something undefined, or something that it cannot work on.
pub(super) fn not_taken(id: &str, found: Option<Capture<'_>>) -> FaultKind {
    FaultKind::Capture(match found {
        None => CaptureFault::Unknown(id.into()),
        Some(_) => CaptureFault::NotTaken(id.into()),
    })
}
