//! Finds what makes a grid of a method faulty.

use super::super::{Capture, ColumnDef, GridAsked, Holds};
use super::{CaptureFault, DAY, FaultKind, FoundFault, Needs, Twice};

/// The most values of a column, so that all of them stand on a small wall.
const MOST_VALUES: u16 = 12;
/// The most levels.
const MOST_LEVELS: u16 = 5;

impl Needs<'_> {
    /// Requires a table whose rows stand by themselves or under each other, with two columns of few values.
    pub(in crate::workshop) fn grid(&self, asked: GridAsked<'_>) -> Result<(), FoundFault> {
        self.rows(asked.table, "grid.table", |capture| match capture {
            Capture::Table(table) => {
                !table.plans_action() && table.under.as_ref().is_none_or(|under| *under == table.id)
            }
            Capture::List(_) | Capture::Islands => false,
        })?;
        let Some(table) = self.method.table(asked.table) else { return Ok(()) };
        let unknown = |id: &str| FaultKind::Capture(CaptureFault::UnknownColumn(id.to_owned()));
        for (field, id) in [("grid.across", asked.across), ("grid.down", asked.down)] {
            match table.column(id) {
                Some(column) => self.side(asked, field, column)?,
                None => return self.fault(field, unknown(id)),
            }
        }
        if asked.across == asked.down {
            return self.fault("grid.down", FaultKind::Twice(Twice::Id(asked.down.to_owned())));
        }
        let side = |id: &str| id == asked.across || id == asked.down;
        if let Some((at, of)) = asked.bounds.iter().enumerate().find(|(_, of)| !side(&of.column)) {
            return self.fault(&format!("grid.bounds[{at}].column"), unknown(&of.column));
        }
        for (at, minutes) in asked.times.iter().enumerate() {
            self.number(&format!("grid.times[{at}]"), *minutes, 0, DAY - 1)?;
        }
        self.number("grid.levels", asked.levels.len() as u16, 0, MOST_LEVELS)?;
        if !asked.levels.is_empty() && table.columns.iter().all(|column| !column.is_computed()) {
            return self.fault("grid.levels", FaultKind::MissingField("computed".to_owned()));
        }
        Ok(())
    }

    /// Requires that a column has a few values that are known beforehand, or clock times.
    fn side(&self, asked: GridAsked<'_>, field: &str, column: &ColumnDef) -> Result<(), FoundFault> {
        match &column.holds {
            Holds::Scale | Holds::Time => Ok(()),
            Holds::OneOf(choices) => self.number(field, choices.len() as u16, 1, MOST_VALUES),
            Holds::Number => match asked.bounds.iter().position(|of| of.column == column.id) {
                None => self.fault(field, FaultKind::MissingField("bounds".to_owned())),
                Some(at) => {
                    let of =
                        asked.bounds.get(at).map_or(0, |of| i64::from(of.most) - i64::from(of.least) + 1);
                    let values = u16::try_from(of).unwrap_or(if of < 0 { 0 } else { u16::MAX });
                    self.number(&format!("grid.bounds[{at}].most"), values, 1, MOST_VALUES)
                }
            },
            Holds::Words
            | Holds::Lines
            | Holds::Who
            | Holds::Date
            | Holds::Months
            | Holds::Status
            | Holds::Computed(_) => {
                let of = CaptureFault::UnknownColumn(column.id.clone());
                self.fault(field, FaultKind::Capture(of))
            }
        }
    }
}
