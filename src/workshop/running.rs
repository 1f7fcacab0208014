//! Numbers that run on over the meetings of a year: `3/24` is the third matter of 2024. A matter has such a number for
//! good once it had the floor; one that waits for the next meeting is numbered there.

use std::borrow::Cow;

use chrono::Datelike;

use super::Workshop;
use super::agenda::AgendaRow;
use super::floor::OnFloor;
use super::method::TableDef;
use super::rows::Label;
use super::table::TableRow;

impl Workshop {
    /// The number with which the rows of a table begin, if they are numbered through the meetings of a year.
    pub fn first_number(&self, table: &TableDef) -> Option<u32> {
        self.tables.first_numbers.get(&table.id).copied()
    }

    /// The last two digits of the year of this meeting.
    fn year_of_meeting(&self) -> u8 {
        u8::try_from(self.agenda.date.year().rem_euclid(100)).unwrap_or(0)
    }

    /// What people point at a row of a table with. A number through the year shows its year, unless the row waits for the
    /// next meeting, which numbers it.
    pub fn label_of_row(&self, row: &TableRow) -> Label {
        let Some(table) = self.method.table(&row.table) else { return Label::Number(row.number) };
        let runs = self.first_number(table).is_some();
        match self.floor_of(row) {
            _ if table.plans_action() => Label::plan(row.number),
            OnFloor::Waits if runs && self.floor_is_to_come() => self.running(row),
            OnFloor::Had if runs => self.running(row),
            OnFloor::Waits | OnFloor::Had | OnFloor::Parked => Label::Number(row.number),
        }
    }

    /// The number through the year of a row that had the floor; `None` for one that has yet to get it, or without such
    /// numbers.
    pub fn running_label(&self, row: &TableRow) -> Option<Label> {
        let runs = self.first_number(self.method.table(&row.table)?).is_some();
        (runs && self.floor_of(row) == OnFloor::Had).then(|| self.running(row))
    }

    /// Whether what waits can still get the floor at this meeting, without anybody going back.
    fn floor_is_to_come(&self) -> bool {
        let gives = |row: &AgendaRow| {
            self.method.step(&row.step).is_some_and(|step| step.kind.uses().floor.is_some())
        };
        let passed = |row: &&AgendaRow| self.day.row.is_some_and(|on| on != row.id);
        self.day.ended.is_none() && self.agenda.held().skip_while(passed).any(gives)
    }

    fn running(&self, row: &TableRow) -> Label {
        Label::Running { number: row.number, year: self.year_of_meeting() }
    }

    /// A typed label of a row of this table, without the year behind its number.
    pub fn without_year<'a>(&self, table: &TableDef, label: &'a str) -> &'a str {
        let year = || label.strip_suffix(&format!("/{:02}", self.year_of_meeting()));
        self.first_number(table).and_then(|_| year()).unwrap_or(label)
    }

    /// What is typed while pointing, with bare numbers where they were typed with their year: `3/24 p` is `3 p`.
    pub fn without_years<'a>(&self, typed: &'a str) -> Cow<'a, str> {
        let year = format!("/{:02}", self.year_of_meeting());
        if self.tables.first_numbers.is_empty() || !typed.contains(&year) {
            return Cow::Borrowed(typed);
        }
        let bare = |word: &str| match word.split_once(&year) {
            Some((number, rest)) if is_number(number) && !rest.starts_with(|c: char| c.is_ascii_digit()) => {
                format!("{number}{rest}")
            }
            _ => word.to_owned(),
        };
        Cow::Owned(typed.split(' ').map(bare).collect::<Vec<_>>().join(" "))
    }
}

fn is_number(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit())
}
