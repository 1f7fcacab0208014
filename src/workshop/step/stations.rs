//! People talk at tables and change tables between rounds; then each table says what it found. Where people go is
//! computed in `workshop/seating.rs`.

use super::{AtTables, Going, Hearing, Kind, Scene, Uses};
use crate::workshop::Workshop;
use crate::workshop::agenda::AgendaRow;
use crate::workshop::event::{Event, GroupEvent, RowId};
use crate::workshop::method::check::{FoundFault, Needs};
use crate::workshop::room::picture;
use crate::workshop::room::{Picture, Sight};
use crate::workshop::seating;

/// The fewest and the most tables that a method may ask for.
const TABLES: (u16, u16) = (2, 30);

pub(super) fn uses(list: &str, tables: Option<u16>, does: AtTables) -> Uses<'_> {
    Uses {
        list: Some(list),
        hearing: Hearing::ByTable(tables),
        captures: does == AtTables::Report,
        ..Uses::NOTHING
    }
}

pub(super) fn check(
    needs: &Needs<'_>,
    list: &str,
    tables: Option<u16>,
    _: AtTables,
) -> Result<(), FoundFault> {
    needs.list(list, "stations.list")?;
    tables.map_or(Ok(()), |tables| needs.number("stations.tables", tables, TABLES.0, TABLES.1))
}

/// With more people than this at a table nobody counts who meets again: everybody does.
const COUNTED: u16 = 40;

/// People sit down once; each change is made once, however often the facilitator goes there.
pub(super) fn prepared(
    workshop: &Workshop,
    row: RowId,
    list: &str,
    tables: Option<u16>,
    does: AtTables,
) -> Option<Event> {
    let seating = workshop.seating_at(row, list, tables);
    let going = match does {
        AtTables::Talk => {
            let (people, sizes) = (seating.people, seating.first);
            return (!seating.divided).then_some(Event::Group(GroupEvent::Divided { row, people, sizes }));
        }
        AtTables::Report => return None,
        AtTables::Change(_) if workshop.rounds.changes.contains_key(&row) => return None,
        AtTables::Change(going) => going,
    };
    let (on, went) = match going {
        Going::Together => (Vec::new(), seating::together(&seating.now)),
        Going::Scattered => seating::scattered(&seating.first, seating.changed + 1),
    };
    Some(Event::Group(GroupEvent::ChangedTables { row, on, went }))
}

pub(super) fn picture<'a>(scene: Scene<'a>, list: &str, tables: Option<u16>, does: AtTables) -> Sight<'a> {
    let (workshop, told) = (scene.workshop, scene.told());
    let Some(row) = workshop.day.row.filter(|_| does != AtTables::Report) else {
        return picture::by_group(workshop, list, told);
    };
    let seating = workshop.seating_at(row, list, tables);
    let change = match does {
        AtTables::Change(_) => workshop.rounds.changes.get(&row).map(|change| change.on.clone()),
        AtTables::Talk | AtTables::Report => None,
    };
    let asked = picture::asked(workshop).filter(|_| change.is_none());
    let (text, told) = match asked {
        Some(asked) => (asked, told),
        None => (told, String::new()),
    };
    Picture::Tables { text, told, sizes: workshop.tables_alike(list, &seating.now), change }.into()
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
    /// How often they have changed tables.
    pub changed: u16,
    /// In how many rounds they sit with others; `None` if everybody always goes to the next table.
    rounds: Option<u16>,
    /// Whether they were divided, rather than that they would be divided so.
    divided: bool,
    /// Whether they have changed tables in any step: then nobody sits where they sat at first.
    pub moved: bool,
}

impl Seating {
    /// How many pairs of people meet more than once before they report; `None` if that is not to be counted.
    pub fn meet_again(&self) -> Option<u32> {
        let most = self.first.first().copied().unwrap_or(0);
        self.rounds.filter(|_| most <= COUNTED).map(|rounds| seating::meet_again(&self.first, rounds))
    }
}

impl Workshop {
    /// How people sit in the step that is on; `None` if they do not sit at tables.
    pub fn seating(&self) -> Option<Seating> {
        let row = self.day.row?;
        let Kind::Stations { list, tables, .. } = &self.step_of(row)?.kind else { return None };
        Some(self.seating_at(row, list, *tables))
    }

    /// How many groups or tables people are in at the step at hand: as it divided them, otherwise as they were last.
    pub fn groups_here(&self) -> Option<usize> {
        if let Some(seating) = self.seating() {
            return Some(seating.first.len());
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
    fn seating_at(&self, at: RowId, list: &str, tables: Option<u16>) -> Seating {
        let rows: Vec<(RowId, AtTables)> =
            self.agenda.rows.iter().filter_map(|row| self.does_at_tables(row, list)).collect();
        let divided = rows.iter().rev().find_map(|(row, _)| self.rounds.divisions.get(row));
        let (people, first) = divided.map_or_else(
            || (self.people, seating::seated(self.people, self.tables_in_all(tables))),
            |division| (division.people, division.sizes.clone()),
        );
        let until = rows.iter().take_while(|(row, _)| *row != at).map(|(row, _)| *row).chain([at]);
        let changes: Vec<_> = until.filter_map(|row| self.rounds.changes.get(&row)).collect();
        let now = changes.iter().fold(first.clone(), |now, change| seating::after(&now, &change.went));
        let scattered = rows.iter().filter(|(_, does)| *does == AtTables::Change(Going::Scattered)).count();
        Seating {
            people,
            now,
            changed: changes.len() as u16,
            first,
            rounds: (scattered > 0).then_some(scattered as u16 + 1),
            divided: divided.is_some(),
            moved: rows.iter().any(|(row, _)| self.rounds.changes.contains_key(row)),
        }
    }

    /// What people at tables do in this row, if what they find goes into this list.
    fn does_at_tables(&self, row: &AgendaRow, list: &str) -> Option<(RowId, AtTables)> {
        let kind = &self.step_of(row.id)?.kind;
        let Kind::Stations { list: into, does, .. } = kind else { return None };
        (into == list && !row.dropped).then_some((row.id, *does))
    }

    /// What a group is called whose lines stand in this list: "Table 3".
    pub fn group_name(&self, list: &str, number: u16) -> Option<String> {
        Some(format!("{}\u{a0}{number}", self.group_called(list)?))
    }

    fn group_called(&self, list: &str) -> Option<&str> {
        Some(self.method.list(list)?.group.as_ref()?.get(self.lang))
    }

    /// Tables with as many people stand together: "Table 1–3", and how many sit at each of them.
    fn tables_alike(&self, list: &str, sizes: &[u16]) -> Vec<(String, u16)> {
        let called = self.group_called(list).map_or_else(String::new, |called| format!("{called}\u{a0}"));
        let mut at = 0;
        let alike = sizes.chunk_by(|one, next| one == next).map(|alike| {
            let (first, last) = (at + 1, at + alike.len());
            at = last;
            let name =
                if first == last { format!("{called}{first}") } else { format!("{called}{first}–{last}") };
            (name, alike.first().copied().unwrap_or(0))
        });
        alike.collect()
    }
}
