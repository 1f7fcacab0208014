//! Plans that were made earlier and are written down now, from last year's paper: their dates may lie behind.

use chrono::NaiveDate;

use crate::workshop::method::Holds;
use crate::workshop::table::CellValue;
use crate::workshop::when::Due;

use super::step::Filling;
use super::{Ctx, LiveScreen};

impl LiveScreen {
    /// Whether plans that are written in this step were made earlier: what has happened with them is asked only later, and
    /// nobody has been asked about others yet.
    pub(super) fn writes_earlier_plans(&self) -> bool {
        let Some(here) = self.step_at_hand() else { return false };
        let Some(table) = self.table_at_hand().filter(|table| table.plans_action()) else { return false };
        let method = &self.workshop().method;
        let at = method.steps.iter().position(|step| step.id == here.id);
        let first = method.asks_again_in(&table.id);
        self.filling() == Filling::Whole && at.zip(first).is_some_and(|(at, first)| at < first)
    }

    /// The day of the meeting; of several, of this one.
    pub(super) fn meeting_day(&self) -> NaiveDate {
        let agenda = &self.workshop().agenda;
        self.workshop().day.row.map_or(agenda.date, |row| agenda.part_of(row).date)
    }

    /// What was typed into a cell of a plan.
    pub(super) fn read_of_plan(&self, holds: &Holds, typed: &str, ctx: Ctx<'_>) -> Option<CellValue> {
        match holds {
            Holds::Date if self.writes_earlier_plans() => {
                Due::parse_nearest(typed, self.meeting_day()).map(CellValue::Date)
            }
            holds => CellValue::read(holds, typed, ctx.at.today()),
        }
    }
}
