//! People talk at tables and change tables between rounds, or go to one that they choose; then each table says what it
//! found. Where people go is computed in `workshop/seating.rs`.

use super::{AtTables, Going, Hearing, Kind, Scene, StationsAsked, TableQuestions, Uses};
use crate::workshop::Workshop;
use crate::workshop::agenda::AgendaRow;
use crate::workshop::event::{Event, GroupEvent, RowId};
use crate::workshop::method::check::{FoundFault, Needs};
use crate::workshop::room::{Picture, Sight};
use crate::workshop::room::{heads, picture};
use crate::workshop::rows::{Audience, Rows};
use crate::workshop::seating::{self, TablesAlike};
use crate::workshop::stations::Station;

/// The fewest and the most tables that a method may ask for.
const TABLES: (u16, u16) = (2, 30);
/// The lowest and the highest ceiling for the people at a table.
const CEILING: (u16, u16) = (2, 99);

pub(super) fn uses(asked: StationsAsked<'_>) -> Uses<'_> {
    Uses {
        list: Some(asked.list),
        hearing: Hearing::ByTable(asked.tables),
        captures: asked.does == AtTables::Report,
        ..Uses::NOTHING
    }
}

pub(super) fn check(needs: &Needs<'_>, asked: StationsAsked<'_>) -> Result<(), FoundFault> {
    needs.list(asked.list, "stations.list")?;
    let within = |field: &str, number: Option<u16>, (least, most): (u16, u16)| {
        number.map_or(Ok(()), |number| needs.number(field, number, least, most))
    };
    within("stations.tables", asked.tables, TABLES)?;
    within("stations.ceiling", asked.ceiling, CEILING)?;
    match asked.questions {
        None => Ok(()),
        Some(TableQuestions::Lines(list)) => needs.list(list, "stations.questions.lines"),
        Some(TableQuestions::Rows(rows)) => {
            within("stations.questions.rows.value", rows.value, (1, TABLES.1))?;
            needs.question_rows(rows, "stations.questions.rows")
        }
    }
}

/// With more people than this at a table nobody counts who meets again: everybody does.
const COUNTED: u16 = 40;

/// People sit down once, unless they choose where; each change is made once, however often the facilitator goes there.
pub(super) fn prepared(workshop: &Workshop, row: RowId, asked: StationsAsked<'_>) -> Option<Event> {
    let seating = workshop.seating_at(row, asked);
    let going = match asked.does {
        AtTables::Talk => {
            let (people, sizes) = (seating.people, seating.first);
            let sits = !seating.divided && !seating.chosen && !sizes.is_empty();
            return sits.then_some(Event::Group(GroupEvent::Divided { row, people, sizes }));
        }
        AtTables::Report | AtTables::Change(Going::Freely) => return None,
        AtTables::Change(_) if workshop.rounds.changes.contains_key(&row) => return None,
        AtTables::Change(going) => going,
    };
    let (on, went) = match going {
        Going::Together => (Vec::new(), seating::together(&seating.now)),
        Going::Scattered => seating::scattered(&seating.first, seating.changed + 1),
        Going::Freely => return None,
    };
    Some(Event::Group(GroupEvent::ChangedTables { row, on, went }))
}

pub(super) fn picture<'a>(scene: Scene<'a>, asked: StationsAsked<'_>) -> Sight<'a> {
    let (workshop, told) = (scene.workshop, scene.told());
    let Some(row) = workshop.day.row.filter(|_| asked.does != AtTables::Report) else {
        return heads::reported(scene, asked.list);
    };
    let seating = workshop.seating_at(row, asked);
    let (change, ceiling) = match asked.does {
        AtTables::Change(Going::Freely) => (None, asked.ceiling),
        AtTables::Change(_) => (workshop.rounds.changes.get(&row).map(|change| change.on.clone()), None),
        AtTables::Talk | AtTables::Report => (None, None),
    };
    let question = || picture::asked(workshop).filter(|_| asked.does == AtTables::Talk);
    if let Some(questions) = asked.questions {
        let text = if told.is_empty() { question().unwrap_or_default() } else { told };
        let stations = workshop.stations_with_people(row, asked, questions);
        let rows = Rows::stations(workshop, stations, Audience::Room);
        return Picture::Stations { text, ceiling, change }.with(rows);
    }
    let (text, told) = match question() {
        Some(asked) => (asked, told),
        None => (told, String::new()),
    };
    let people = seating.tables.iter().map(|table| seating.people_at(*table));
    let sizes = workshop.tables_alike(asked.list, &people.collect::<Vec<_>>());
    Picture::Tables { text, told, sizes, ceiling, change }.into()
}

/// How people sit in a step.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Seating {
    /// How many people sat down.
    pub people: u16,
    /// How many sat at each table at first.
    pub first: Vec<u16>,
    /// How many sit at each now.
    pub now: Vec<u16>,
    /// The numbers of the tables, in order.
    pub tables: Vec<u16>,
    /// How often they have changed tables.
    pub changed: u16,
    /// In how many rounds they sit with others; `None` if everybody always goes to the next table.
    rounds: Option<u16>,
    /// Whether they were divided, rather than that they would be divided so.
    divided: bool,
    /// Whether they have changed tables in any step: then nobody sits where they sat at first.
    pub moved: bool,
    /// Whether people go where they choose: then only who was counted is known.
    pub chosen: bool,
    /// How many were counted at which table, if people choose.
    pub counted: Vec<(u16, u16)>,
    /// Whether each table has a question of its own, so that there are as many as questions.
    pub asked: bool,
    /// The most people at a table, if people choose.
    pub ceiling: Option<u16>,
}

impl Seating {
    /// How many pairs of people meet more than once before they report; `None` if that is not to be counted.
    pub fn meet_again(&self) -> Option<u32> {
        let most = self.first.first().copied().unwrap_or(0);
        self.rounds.filter(|_| most <= COUNTED).map(|rounds| seating::meet_again(&self.first, rounds))
    }

    /// How many people are at the table with this number, if that is known.
    pub fn people_at(&self, table: u16) -> Option<u16> {
        if self.chosen {
            return self.counted.iter().find(|(at, _)| *at == table).map(|(_, people)| *people);
        }
        let at = self.tables.iter().position(|number| *number == table)?;
        self.now.get(at).copied()
    }
}

impl Workshop {
    /// What people at tables do in this row.
    fn stations_asked(&self, row: RowId) -> Option<StationsAsked<'_>> {
        let Kind::Stations { list, tables, does, questions, ceiling } = &self.step_of(row)?.kind else {
            return None;
        };
        let (tables, does, ceiling) = (*tables, *does, *ceiling);
        Some(StationsAsked { list, tables, does, questions: questions.as_ref(), ceiling })
    }

    /// How people sit in the step that is on; `None` if they do not sit at tables.
    pub fn seating(&self) -> Option<Seating> {
        let row = self.day.row?;
        Some(self.seating_at(row, self.stations_asked(row)?))
    }

    /// The list into which goes what tables find in the step that is on, if people choose their tables and can be counted
    /// there.
    pub fn chosen_tables(&self) -> Option<&str> {
        let row = self.day.row?;
        let asked = self.stations_asked(row)?;
        let chosen = asked.does != AtTables::Report && self.seating_at(row, asked).chosen;
        chosen.then_some(asked.list)
    }

    /// The numbers of the groups or tables that there are at the step at hand, in order.
    pub fn group_numbers(&self) -> Vec<u16> {
        match self.seating() {
            Some(seating) => seating.tables,
            None => (1..=u16::try_from(self.groups_here().unwrap_or(1)).unwrap_or(u16::MAX)).collect(),
        }
    }

    /// The numbers of all tables whose findings can be told apart in the step that is on, those of other rounds too.
    pub fn table_numbers(&self) -> Vec<u16> {
        let asked = self.day.row.and_then(|row| self.stations_asked(row));
        match asked.and_then(|asked| asked.questions) {
            Some(questions) => numbers(&self.stations(questions, None)),
            None => self.seating().map(|seating| seating.tables).unwrap_or_default(),
        }
    }

    /// The tables of this row with their questions, each with how many people are there if that is known.
    fn stations_with_people(
        &self,
        row: RowId,
        asked: StationsAsked<'_>,
        questions: &TableQuestions,
    ) -> Vec<(Station, Option<u16>)> {
        let seating = self.seating_at(row, asked);
        let stations = self.stations(questions, Some(self.round_at_tables(asked.list, row)));
        stations.into_iter().map(|station| (station, seating.people_at(station.number))).collect()
    }

    /// The lists into which goes what tables find, each with the numbers of its tables in all rounds.
    pub fn tables_by_list(&self) -> Vec<(String, Vec<u16>)> {
        let mut lists: Vec<(String, Vec<u16>)> = Vec::new();
        for row in self.agenda.held() {
            let Some(asked) = self.stations_asked(row.id) else { continue };
            let tables = match asked.questions {
                Some(questions) => numbers(&self.stations(questions, None)),
                None => self.seating_at(row.id, asked).tables,
            };
            match lists.iter_mut().find(|(list, _)| list == asked.list) {
                Some((_, known)) if known.len() < tables.len() => *known = tables,
                Some(_) => {}
                None => lists.push((asked.list.to_owned(), tables)),
            }
        }
        lists
    }

    /// Whether one stays at each table while the others go to different ones, where findings go into this list.
    pub fn one_stays(&self, list: &str) -> bool {
        let scattered = |row| {
            self.does_at_tables(row, list).is_some_and(|(_, does)| does == AtTables::Change(Going::Scattered))
        };
        self.agenda.held().any(scattered)
    }

    /// The tables of the step that is on, each with how many people are there; none if its tables have no questions of their own.
    pub fn stations_here(&self) -> Vec<(Station, Option<u16>)> {
        let here = || {
            let row = self.day.row?;
            let asked = self.stations_asked(row)?;
            Some(self.stations_with_people(row, asked, asked.questions?))
        };
        here().unwrap_or_default()
    }

    /// How many groups or tables people are in at the step at hand: as it divided them, otherwise as they were last.
    pub fn groups_here(&self) -> Option<usize> {
        if let Some(seating) = self.seating() {
            return Some(seating.tables.len());
        }
        let here = self.day.row.and_then(|row| self.rounds.divisions.get(&row));
        here.or(self.rounds.division()).map(|division| division.sizes.len())
    }

    /// At how many tables this many people sit if nobody says otherwise; `None` if they do not sit at tables.
    pub fn usual_tables(&self) -> Option<u16> {
        match self.step()?.kind.uses().hearing {
            Hearing::ByTable(tables) => Some(self.tables_in_all(tables)),
            Hearing::Nothing
            | Hearing::Freely
            | Hearing::InTurn { .. }
            | Hearing::ByGroup
            | Hearing::Later => None,
        }
    }

    fn tables_in_all(&self, said: Option<u16>) -> u16 {
        said.unwrap_or_else(|| seating::tables_for(self.people))
    }

    /// How people sit in this row; in one in which they change tables, after that.
    fn seating_at(&self, at: RowId, asked: StationsAsked<'_>) -> Seating {
        let list = asked.list;
        let rows: Vec<(RowId, AtTables)> =
            self.agenda.rows.iter().filter_map(|row| self.does_at_tables(row, list)).collect();
        let chosen = rows.iter().any(|(_, does)| *does == AtTables::Change(Going::Freely));
        let round = (asked.does != AtTables::Report).then(|| self.round_at_tables(list, at));
        let stations = asked.questions.map(|questions| numbers(&self.stations(questions, round)));
        let divided = rows.iter().rev().find_map(|(row, _)| self.rounds.divisions.get(row));
        let (people, first) = match (divided, &stations) {
            (Some(division), _) => (division.people, division.sizes.clone()),
            (None, Some(stations)) => (self.people, spread(self.people, stations.len())),
            (None, None) => (self.people, seating::seated(self.people, self.tables_in_all(asked.tables))),
        };
        let until = rows.iter().take_while(|(row, _)| *row != at).map(|(row, _)| *row).chain([at]);
        let changes: Vec<_> = until.filter_map(|row| self.rounds.changes.get(&row)).collect();
        let now = changes.iter().fold(first.clone(), |now, change| seating::after(&now, &change.went));
        let scattered = rows.iter().filter(|(_, does)| *does == AtTables::Change(Going::Scattered)).count();
        let counted = self.rounds.counts.get(&self.chose_in(list, at)).filter(|_| chosen);
        let of_rows = rows.iter().rev().find_map(|(row, _)| self.stations_asked(*row)?.ceiling);
        Seating {
            people,
            now,
            changed: changes.len() as u16,
            asked: stations.is_some(),
            tables: stations.unwrap_or_else(|| (1..=first.len() as u16).collect()),
            first,
            rounds: (scattered > 0).then_some(scattered as u16 + 1),
            divided: divided.is_some(),
            moved: rows.iter().any(|(row, _)| self.rounds.changes.contains_key(row)),
            chosen,
            counted: counted.into_iter().flatten().map(|(table, people)| (*table, *people)).collect(),
            ceiling: asked.ceiling.or(of_rows).filter(|_| chosen),
        }
    }

    /// What people at tables do in this row, if what they find goes into this list.
    fn does_at_tables(&self, row: &AgendaRow, list: &str) -> Option<(RowId, AtTables)> {
        let asked = self.stations_asked(row.id)?;
        (asked.list == list && !row.dropped).then_some((row.id, asked.does))
    }

    /// The rows up to this one in which people go where they choose, with findings in this list.
    fn chosen_in(&self, list: &str, until: RowId) -> Vec<RowId> {
        let held: Vec<&AgendaRow> = self.agenda.held().collect();
        let last = held.iter().position(|row| row.id == until).map_or(held.len(), |at| at + 1);
        let chosen = held.into_iter().take(last).filter_map(|row| self.does_at_tables(row, list));
        chosen.filter(|(_, does)| *does == AtTables::Change(Going::Freely)).map(|(row, _)| row).collect()
    }

    /// Which round it is in this row, from 1, if people choose their tables anew for each.
    fn round_at_tables(&self, list: &str, at: RowId) -> u16 {
        (self.chosen_in(list, at).len() as u16).max(1)
    }

    /// The row in which people chose where they are in this one.
    pub(in crate::workshop) fn chose_in(&self, list: &str, at: RowId) -> RowId {
        self.chosen_in(list, at).last().copied().unwrap_or(at)
    }

    /// How many people were counted at this table, where they are in this row.
    pub(in crate::workshop) fn counted_at(&self, list: &str, at: RowId, table: u16) -> Option<u16> {
        self.rounds.counts.get(&self.chose_in(list, at))?.get(&table).copied()
    }

    /// What a group is called whose lines stand in this list: "Table 3".
    pub fn group_name(&self, list: &str, number: u16) -> Option<String> {
        Some(format!("{}\u{a0}{number}", self.group_called(list)?))
    }

    /// The same with the question of its own that it talks about: "Table 3 – Where do we meet?".
    pub fn group_named(&self, list: &str, number: u16) -> Option<String> {
        let name = self.group_name(list, number)?;
        let question = self.question_of_table(list, number);
        Some(question.map_or_else(|| name.clone(), |question| format!("{name}\u{a0}– {question}")))
    }

    fn group_called(&self, list: &str) -> Option<&str> {
        Some(self.method.list(list)?.group.as_ref()?.get(self.lang))
    }

    /// Tables with as many people stand together.
    fn tables_alike(&self, list: &str, people: &[Option<u16>]) -> Vec<TablesAlike> {
        let called = self.group_called(list).unwrap_or_default();
        let mut at = 0;
        let alike = people.chunk_by(|one, next| one == next).map(|alike| {
            let (first, last) = (at + 1, at + alike.len());
            at = last;
            let name = called.to_owned();
            TablesAlike { name, first, last, people: alike.first().copied().flatten() }
        });
        alike.collect()
    }
}

fn numbers(stations: &[Station]) -> Vec<u16> {
    stations.iter().map(|station| station.number).collect()
}

/// So many people at so many tables that are there; none at none.
fn spread(people: u16, tables: usize) -> Vec<u16> {
    let Some(tables) = u16::try_from(tables).ok().filter(|tables| *tables > 0) else { return Vec::new() };
    (0..tables).map(|table| people / tables + u16::from(table < people % tables)).collect()
}
