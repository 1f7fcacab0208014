//! Fits the coming steps to what is fixed: each row with a clock time begins then, and the part of the day ends when it
//! should.

use super::super::agenda::{Agenda, AgendaRow, refit};
use super::super::day::{Day, Tense};
use super::super::event::{AgendaEvent, RowId};
use super::super::method::Range;
use super::super::time::Stamp;

/// Rows one after the other, from a moment to the next that is fixed.
struct Stretch<'a> {
    begin: i32,
    rows: Vec<&'a AgendaRow>,
}

/// New minutes for the coming steps of the part of the day that is on, with which none waits for a fixed time and none
/// comes too late for it, as far as their least and most minutes allow. Empty if nothing changes.
pub fn fitted(agenda: &Agenda, day: &Day, now: Stamp) -> Vec<AgendaEvent> {
    let Some(on) = day.row.or(agenda.first().map(|row| row.id)) else { return Vec::new() };
    let (night, end) = agenda.end_after(on);
    let mut stretches: Vec<(Stretch<'_>, i32)> = Vec::new();
    let mut open: Option<Stretch<'_>> = None;
    for expected in day.coming(agenda, now).iter().take_while(|row| Some(row.row) != night) {
        let Some(row) = agenda.row(expected.row) else { continue };
        if expected.tense == Tense::Present {
            open = Some(Stretch { begin: expected.end.minute_of(agenda.date), rows: Vec::new() });
            continue;
        }
        if let Some(pin) = agenda.pinned(row.id) {
            stretches.extend(open.take().map(|stretch| (stretch, pin)));
            open = Some(Stretch { begin: pin, rows: vec![row] });
            continue;
        }
        let begin = expected.begin.minute_of(agenda.date);
        open.get_or_insert(Stretch { begin, rows: Vec::new() }).rows.push(row);
    }
    stretches.extend(open.map(|stretch| (stretch, end)));
    stretches.into_iter().flat_map(|(stretch, end)| changes(&stretch, end)).collect()
}

fn changes(stretch: &Stretch<'_>, end: i32) -> Vec<AgendaEvent> {
    let ranges: Vec<Range> = stretch.rows.iter().map(|row| range(row)).collect();
    let wanted = u16::try_from(end - stretch.begin).unwrap_or(0);
    // Steps that fill the time keep the minutes that somebody gave them, whether they begin at round times or not.
    if ranges.iter().map(|range| i32::from(range.usual)).sum::<i32>() == i32::from(wanted) {
        return Vec::new();
    }
    let start = u16::try_from(stretch.begin.rem_euclid(24 * 60)).unwrap_or(0);
    let minutes = refit(&ranges, wanted, start);
    let changed = stretch.rows.iter().zip(minutes).filter(|(row, minutes)| row.minutes != *minutes);
    changed.map(|(row, minutes)| minutes_of(row.id, minutes)).collect()
}

/// What a row can give or take. A row with a clock time is a lunch, which keeps its minutes.
fn range(row: &AgendaRow) -> Range {
    let usual = row.minutes;
    if row.pin.is_some() || row.end.is_some() {
        return Range { least: usual, usual, most: usual };
    }
    Range { least: row.range.least.min(usual), usual, most: row.range.most.max(usual) }
}

fn minutes_of(row: RowId, minutes: u16) -> AgendaEvent {
    AgendaEvent::Minutes { row, minutes }
}
