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

#[cfg(test)]
mod tests {
    use super::super::parse;

    const RISKS: &str = include_str!("../../../../tests/it/methods/risk.json");

    /// The fault of the method with this in place of that.
    fn fault(from: &str, to: &str) -> String {
        assert!(RISKS.contains(from), "{from}");
        let fault = parse("risk.json", &RISKS.replacen(from, to, 1)).map(|_| ()).unwrap_err();
        format!("{} {:?}", fault.path, fault.kind)
    }

    #[test]
    fn the_tests_methods_are_sound() {
        for text in [RISKS, include_str!("../../../../tests/it/methods/open-space-grid.json")] {
            assert!(parse("x.json", text).is_ok());
        }
    }

    #[test]
    fn a_grid_has_two_columns_with_few_values_of_a_table_that_holds_no_plans() {
        let across = "\"across\": \"konsekvens\"";
        for (from, to, path) in [
            ("\"grid\": { \"table\": \"risker\"", "\"grid\": { \"table\": \"taket\"", "grid.table"),
            (across, "\"across\": \"nix\"", "grid.across"),
            (across, "\"across\": \"atgard\"", "grid.across"),
            (across, "\"across\": \"varde\"", "grid.across"),
            (across, "\"across\": \"sannolikhet\"", "grid.down"),
            (
                "\"id\": \"konsekvens\", \"name\": { \"sv\": \"Konsekvens\" }, \"holds\": \"scale\"",
                "\"id\": \"konsekvens\", \"name\": { \"sv\": \"Konsekvens\" }, \"holds\": \"number\"",
                "grid.across MissingField(\"bounds\")",
            ),
            (
                across,
                "\"across\": \"konsekvens\", \"bounds\": [{ \"column\": \"risk\", \"least\": 1, \"most\": 4 }]",
                "grid.bounds[0].column",
            ),
            (across, "\"across\": \"konsekvens\", \"times\": [1440]", "grid.times[0]"),
            ("\"holds\": { \"computed\"", "\"role\": \"minutes\", \"holds\": { \"computed\"", "role"),
            ("{ \"sv\": \"hög\" }", "{ \"sv\": \"mycket hög risk\" }", "levels[2].says"),
        ] {
            let fault = fault(from, to);
            assert!(fault.contains(path), "{to}: {fault}");
        }
    }

    #[test]
    fn a_number_in_words_is_refused_with_its_line() {
        let fault = fault("\"from\": 12", "\"from\": \"twelve\"");
        assert!(fault.contains("from") && fault.contains("Number"), "{fault}");
    }

    #[test]
    fn bounds_make_a_few_values() {
        let number = |least: i32, most: i32| {
            let text = RISKS.replacen(
                "\"name\": { \"sv\": \"Konsekvens\" }, \"holds\": \"scale\"",
                "\"name\": { \"sv\": \"Konsekvens\" }, \"holds\": \"number\"",
                1,
            );
            let bounds = format!(
                "\"across\": \"konsekvens\", \"bounds\": [{{ \"column\": \"konsekvens\", \"least\": {least}, \"most\": {most} }}]"
            );
            parse("risk.json", &text.replacen("\"across\": \"konsekvens\"", &bounds, 1)).is_ok()
        };
        assert_eq!(
            [(1, 12), (1, 13), (-5, 6), (3, 2), (0, i32::MAX)].map(|(least, most)| number(least, most)),
            [true, false, true, false, false]
        );
    }
}
