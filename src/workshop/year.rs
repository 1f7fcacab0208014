//! A table that is shown as the months of a year: which rows stand in which place of it, and how many each month has. Rows
//! under a row stand where that does.

use std::collections::BTreeSet;

use super::Workshop;
use super::cell::{CellValue, Months};
use super::id::Id;
use super::method::TableDef;
use super::months::{YearPlace, months_from};
use super::table::TableRow;

impl TableDef {
    /// The months in which a row is; `None` if it is in none.
    pub fn months_of<'a>(&self, row: &'a TableRow) -> Option<&'a Months> {
        match row.cell(self.months_column()?) {
            Some(CellValue::Months(months)) => Some(months),
            _ => None,
        }
    }
}

impl Workshop {
    /// The month with which a table that is shown as months begins: the one that was chosen, otherwise the method's.
    pub fn first_month(&self, table: &TableDef) -> u8 {
        let chosen = self.tables.first_months.get(&table.id).copied();
        chosen.or_else(|| self.method.year_begins(&table.id)).unwrap_or(1)
    }

    /// The places of the year in their order: the whole year first, what is outside the months last.
    pub fn year(&self, table: &TableDef) -> Vec<YearPlace> {
        let months = months_from(self.first_month(table));
        let months = months.flat_map(|month| [YearPlace::Month(month), YearPlace::After(month)]);
        std::iter::once(YearPlace::WholeYear).chain(months).chain([YearPlace::Outside]).collect()
    }

    /// The rows of a table that stand in the year by themselves, in the order in which they were written.
    pub fn year_rows(&self, table: &TableDef) -> Vec<&TableRow> {
        let rows = self.rows_of(table);
        let ids: BTreeSet<Id> = rows.iter().map(|row| row.id).collect();
        let alone = |row: &&TableRow| self.under_now(row).is_none_or(|under| !ids.contains(&under));
        rows.into_iter().filter(alone).collect()
    }

    /// Those of them that stand in this place.
    pub fn rows_in(&self, table: &TableDef, place: YearPlace) -> Vec<&TableRow> {
        let is_there = |row: &&TableRow| match table.months_of(row) {
            Some(months) => months.is_in(place),
            None => place == YearPlace::Outside,
        };
        self.year_rows(table).into_iter().filter(is_there).collect()
    }

    /// Each of them once, in the order of the year.
    pub fn rows_by_year(&self, table: &TableDef) -> Vec<&TableRow> {
        let mut rows: Vec<&TableRow> = Vec::new();
        for row in self.year(table).into_iter().flat_map(|place| self.rows_in(table, place)) {
            if rows.iter().all(|known| known.id != row.id) {
                rows.push(row);
            }
        }
        rows
    }

    /// A row and those under it, each with how deep it stands.
    pub fn with_below<'a>(&'a self, table: &TableDef, row: &'a TableRow) -> Vec<(&'a TableRow, u8)> {
        let mut found = Vec::new();
        let mut open = vec![(row, 0_u8)];
        // A ring in a foreign file ends here.
        while let Some((row, depth)) = open.pop().filter(|_| found.len() <= self.tables.rows.len()) {
            found.push((row, depth));
            let at = open.len();
            open.extend(
                self.rows_directly(table, Some(row.id)).map(|below| (below, depth.saturating_add(1))),
            );
            open.get_mut(at..).unwrap_or_default().reverse();
        }
        found
    }

    /// How many rows stand in each month, in the order of the months; those of one track, if that is shown alone.
    pub fn load(&self, table: &TableDef, track: Option<u16>) -> Vec<(u8, u32)> {
        let months = months_from(self.first_month(table));
        let rows = |month| self.rows_shown(table, YearPlace::Month(month), track).len() as u32;
        months.map(|month| (month, rows(month))).collect()
    }

    /// The places that are no month and have rows, each with how many; those of one track, if that is shown alone.
    pub fn load_beside(&self, table: &TableDef, track: Option<u16>) -> Vec<(YearPlace, u32)> {
        let counted = |place| (place, self.rows_shown(table, place, track).len() as u32);
        let beside = |(place, rows): &(YearPlace, u32)| !matches!(place, YearPlace::Month(_)) && *rows > 0;
        self.year(table).into_iter().map(counted).filter(beside).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::workshop::decide::{Command, Refusal, RowCommand};
    use crate::workshop::event::{Event, Opened, RowEvent};
    use crate::workshop::fixture::{Leader, opened, text};
    use crate::workshop::follow::{LastYear, TakenOver};
    use crate::workshop::method::{Kind, Method, YearWork};
    use crate::workshop::table::{PastedRow, typed_year_row};
    use crate::workshop::when::Due;

    fn method() -> Method {
        serde_json::from_str(include_str!(concat!(env!("OUT_DIR"), "/workshops/methods/arshjul.json")))
            .unwrap()
    }

    fn leader() -> Leader {
        Leader::of(Opened { method: method().into(), ..opened() })
    }

    type Cells = Vec<(String, CellValue)>;

    fn cells(words: &str, months: Option<Months>) -> Cells {
        let when = months.map(|months| ("when".to_owned(), CellValue::Months(months)));
        when.into_iter().chain([("what".to_owned(), CellValue::Words(text(words)))]).collect()
    }

    fn many(rows: Vec<(Option<usize>, Cells)>) -> Command {
        let rows = rows.into_iter().map(|(under, cells)| PastedRow { under, cells }).collect();
        Command::Row(RowCommand::AddMany { table: "wheel".to_owned(), rows })
    }

    fn begins(month: u8) -> Command {
        Command::Row(RowCommand::BeginYear("wheel".to_owned(), month))
    }

    /// What stands in a place, with its numbers.
    fn there(leader: &Leader, place: YearPlace) -> Vec<u32> {
        let table = leader.is().method.year_table().unwrap();
        leader.is().rows_in(table, place).iter().map(|row| row.number).collect()
    }

    #[test]
    fn one_row_stands_in_all_its_months_and_what_is_under_it_nowhere_else() {
        let mut leader = leader();
        leader.tell(many(vec![
            (None, cells("Møte", Some(Months::These(vec![1, 8, 9])))),
            (Some(0), cells("Sakliste", None)),
            (None, cells("Ferie", Some(Months::After(9)))),
            (None, cells("Hver sjette uke", None)),
        ]));
        leader.reopen();
        assert_eq!(there(&leader, YearPlace::Month(8)), [1]);
        assert_eq!(there(&leader, YearPlace::Month(1)), [1]);
        assert_eq!(there(&leader, YearPlace::After(9)), [3]);
        assert_eq!(there(&leader, YearPlace::Outside), [4], "a row under another has its place");
        let table = leader.is().method.year_table().unwrap();
        assert_eq!(leader.is().rows_by_year(table).len(), 3);
        leader.undo();
        assert_eq!(there(&leader, YearPlace::Month(8)), [0; 0], "one paste is one entry");
    }

    #[test]
    fn the_year_begins_where_somebody_said_until_that_is_taken_back() {
        let mut leader = leader();
        let first = |leader: &Leader| {
            let table = leader.is().method.year_table().unwrap();
            (leader.is().first_month(table), leader.is().load(table, None)[0].0)
        };
        assert_eq!(first(&leader), (1, 1));
        leader.tell(begins(8));
        leader.reopen();
        assert_eq!(first(&leader), (8, 8));
        assert_eq!(leader.try_to(begins(13)), Err(Refusal::NotHere));
        leader.undo();
        assert_eq!(first(&leader), (1, 1));
    }

    #[test]
    fn what_is_in_no_month_is_counted_beside_the_months() {
        let mut leader = leader();
        leader.tell(many(vec![
            (None, cells("Møte", Some(Months::These(vec![8])))),
            (None, cells("Vernerunde", Some(Months::WholeYear))),
            (None, cells("Ferie", Some(Months::After(9)))),
            (None, cells("Hver sjette uke", None)),
            (None, cells("Ved behov", None)),
        ]));
        let table = leader.is().method.year_table().unwrap();
        let beside = [(YearPlace::WholeYear, 1), (YearPlace::After(9), 1), (YearPlace::Outside, 2)];
        assert_eq!(leader.is().load_beside(table, None), beside);
    }

    fn remove(id: Id) -> Command {
        Command::Row(RowCommand::Remove(id))
    }

    /// The rows of the year with how deep each stands, place by place.
    fn all(leader: &Leader) -> Vec<(u32, u8)> {
        let table = leader.is().method.year_table().unwrap();
        let rows = leader.is().rows_by_year(table).into_iter();
        let below = rows.flat_map(|row| leader.is().with_below(table, row));
        below.map(|(row, depth)| (row.number, depth)).collect()
    }

    #[test]
    fn what_stood_under_a_removed_row_stands_under_the_next_above_or_by_itself() {
        let mut leader = leader();
        leader.tell(many(vec![
            (None, cells("Møte", Some(Months::These(vec![8])))),
            (Some(0), cells("Saksliste", None)),
            (Some(1), cells("Budsjett", None)),
            (Some(2), cells("Bilag", None)),
        ]));
        assert_eq!(all(&leader), [(1, 0), (2, 1), (3, 2), (4, 3)]);
        let ids: Vec<Id> = leader.is().tables.rows.iter().map(|row| row.id).collect();
        leader.tell(remove(ids[1]));
        leader.reopen();
        assert_eq!(all(&leader), [(1, 0), (3, 1), (4, 2)]);
        let above =
            |row: usize| leader.is().above(&leader.is().tables.rows[row]).map(|row| row.text.into_owned());
        assert_eq!((above(2).as_deref(), above(3).as_deref()), (Some("Møte"), Some("Budsjett")));
        leader.tell(remove(ids[0]));
        leader.reopen();
        assert_eq!(all(&leader), [(3, 0), (4, 1)]);
        assert_eq!(there(&leader, YearPlace::Outside), [3]);
        // It has months of its own now.
        let table = leader.is().method.year_table().unwrap();
        let typed = |leader: &Leader, months: Option<Months>| {
            let mut row = leader.is().tables.rows[2].clone();
            row.cells.extend(months.map(|months| ("when".to_owned(), CellValue::Months(months))));
            typed_year_row(leader.is(), table, &row, opened().date)
        };
        assert_eq!(typed(&leader, Some(Months::These(vec![9]))), "9: Budsjett");
        leader.undo();
        leader.undo();
        assert_eq!(all(&leader), [(1, 0), (2, 1), (3, 2), (4, 3)]);
    }

    #[test]
    fn a_ring_in_a_foreign_file_hides_nothing() {
        let mut tables = super::super::table::Tables::default();
        let run = crate::workshop::id::Run::from_random([1, 2, 3, 4, 5, 6]);
        let id = |seq| Id { run, seq, nth: 0 };
        let added = |seq, under| RowEvent::Added {
            id: id(seq),
            table: "wheel".to_owned(),
            number: seq,
            under: Some(id(under)),
        };
        let method = method();
        for event in [added(1, 2), added(2, 1), added(3, 3)] {
            tables.apply(&event, &method, (run, true));
        }
        let mut leader = leader();
        leader.tell(begins(8));
        let mut workshop = leader.is().clone();
        workshop.tables = tables;
        let table = workshop.method.year_table().unwrap();
        let numbers: Vec<u32> = workshop
            .rows_by_year(table)
            .into_iter()
            .flat_map(|row| workshop.with_below(table, row))
            .map(|(row, _)| row.number)
            .collect();
        assert_eq!(numbers, [1, 2, 3]);
    }

    #[test]
    fn what_stands_under_a_struck_row_is_there_next_year() {
        let mut leader = leader();
        leader.tell(many(vec![
            (None, cells("Møte", Some(Months::These(vec![8])))),
            (Some(0), cells("Anna ringer", None)),
            (Some(1), cells("Budsjett", None)),
            (None, cells("Per slutter", Some(Months::These(vec![9])))),
            (Some(3), cells("Gave", None)),
        ]));
        let ids: Vec<Id> = leader.is().tables.rows.iter().map(|row| row.id).collect();
        leader.strike(&[ids[1]]);
        leader.strike(&[ids[3]]);
        leader.reopen();
        let taken = TakenOver::of(std::slice::from_ref(&leader.journal)).unwrap();
        assert_eq!(taken.year_rows(), 3);
        let events = taken.events(&method());
        let under = |event: &Event| match event {
            Event::Row(RowEvent::Added { number, under, .. }) => Some((*number, *under)),
            _ => None,
        };
        let under: Vec<(u32, Option<Id>)> = events.iter().filter_map(under).collect();
        assert_eq!(under, [(1, None), (3, Some(ids[0])), (5, None)]);
    }

    #[test]
    fn the_year_after_has_the_same_rows_and_last_years_dates() {
        let mut leader = leader();
        let mut fair = cells("Basar 18. november", Some(Months::These(vec![11])));
        let day = chrono::NaiveDate::from_ymd_opt(2026, 10, 15).unwrap();
        fair.push(("due".to_owned(), CellValue::Date(Due::Day(day))));
        leader.tell(many(vec![(None, fair), (Some(0), cells("Lodd", None))]));
        leader.tell(begins(8));
        let taken = TakenOver::of(std::slice::from_ref(&leader.journal)).unwrap();
        assert_eq!((taken.year_rows(), taken.method.as_str()), (2, "arshjul"));
        let said = |date: LastYear<'_>| match date {
            LastYear::Written(date) => format!("i fjor {date}"),
            LastYear::Day(day) => format!("i fjor {day}"),
            LastYear::Week(week) => format!("i fjor uke {week}"),
        };
        let events = taken.dated(&said).events(&method());
        let told: Vec<String> = events.iter().map(|event| serde_json::to_string(event).unwrap()).collect();
        let told = told.join("\n");
        assert!(told.contains("Basar (i fjor 18. november)") && told.contains("i fjor 2026-10-15"), "{told}");
        assert_eq!(events[0], Event::Row(RowEvent::YearBegins { table: "wheel".to_owned(), month: 8 }));
        let under = |event: &Event| match event {
            Event::Row(RowEvent::Added { under, .. }) => *under,
            _ => None,
        };
        let first = leader.is().tables.rows[0].id;
        assert_eq!(events.iter().filter_map(under).collect::<Vec<_>>(), [first]);
    }

    #[test]
    fn no_method_shows_plans_or_a_table_without_months_as_a_year() {
        let fault = |change: fn(&mut Method)| {
            let mut method = method();
            change(&mut method);
            let json = serde_json::to_string(&method).unwrap();
            crate::workshop::method::check::parse_built_in("x.json", &json).is_err()
        };
        assert!(!fault(|_| {}));
        assert!(fault(|method| method.tables[0].columns.retain(|column| column.id != "when")));
        assert!(fault(|method| method.tables[0].under = Some("parking".to_owned())));
        assert!(fault(|method| method.tables[0].columns.retain(|column| column.id != "who")));
        assert!(
            fault(|method| {
                let mut other = method.tables[0].clone();
                (other.id, other.under) = ("other".to_owned(), None);
                method.tables.push(other);
                let step =
                    method.steps.iter_mut().rfind(|step| matches!(step.kind, Kind::Months { .. })).unwrap();
                step.kind = Kind::Months { table: "other".to_owned(), start: None, does: YearWork::Load };
            }),
            "a second year would be neither printed nor taken over"
        );
    }
}
