//! What can be done when the day is late: each way with what it changes and how late we then are.
//!
//! Nothing here decides: the facilitator takes one, and undo takes it back. Pinned rows, the first step and what the
//! method keeps (what happens after today, check-out) are never touched.

use super::agenda::{Agenda, Role, Row, in_proportion};
use super::day::{Day, MINUTE};
use super::event::{AgendaEvent, RowId};
use super::method::{Method, Range};
use super::time::Stamp;

/// A way to win time back.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Way {
    /// Use the buffers.
    Buffers,
    /// Shorten coming steps in proportion, none below its least.
    Shorten,
    /// Follow the method's cut order.
    Cuts,
    /// Move the step before the next break past it.
    MovePast,
    /// Move the end.
    End,
}

/// One way, worked out.
#[derive(Debug, Clone, PartialEq)]
pub struct Repair {
    /// Which way.
    pub way: Way,
    /// What it changes, in one entry.
    pub changes: Vec<AgendaEvent>,
    /// Which of the method's cuts it follows: places in [`Method::cuts`].
    pub cuts: Vec<usize>,
    /// How late things stand afterwards: milliseconds, below 0 when ahead.
    pub late_ms: i64,
}

/// The ways that are open now and win something; none when the day is less than a minute late.
pub fn repairs(agenda: &Agenda, day: &Day, method: &Method, now: Stamp) -> Vec<Repair> {
    let drift = day.drift(agenda, now);
    let late = drift.late_ms();
    if late < MINUTE {
        return Vec::new();
    }
    let wanted = ((late + MINUTE - 1) / MINUTE) as u16;
    // Time is won back before the point that would be reached late.
    let until = if drift.next_ms > 0 { drift.next } else { None };
    let coming = coming(agenda, day, until);
    let mut found = vec![
        (Way::Buffers, buffers(&coming, wanted), Vec::new()),
        (Way::Shorten, shorten(&coming, wanted), Vec::new()),
    ];
    let (changes, cuts) = follow_cuts(&coming, method, wanted);
    found.push((Way::Cuts, changes, cuts));
    found.push((Way::MovePast, move_past(agenda, &coming, until), Vec::new()));
    found.push((Way::End, move_end(agenda, drift.end_ms), Vec::new()));
    found
        .into_iter()
        .filter(|(_, changes, _)| !changes.is_empty())
        .map(|(way, changes, cuts)| {
            let mut repaired = agenda.clone();
            changes.iter().for_each(|change| repaired.apply(change, method));
            let late_ms = day.drift(&repaired, now).late_ms();
            Repair { way, changes, cuts, late_ms }
        })
        .collect()
}

/// The rows that are still to come and lie before the point that would be reached late.
fn coming<'a>(agenda: &'a Agenda, day: &Day, until: Option<RowId>) -> Vec<&'a Row> {
    let first = agenda.first().map(|row| row.id);
    let place = day.row.and_then(|id| agenda.rows.iter().position(|row| row.id == id)).map_or(0, |at| at + 1);
    agenda
        .rows
        .iter()
        .skip(place)
        .take_while(|row| until != Some(row.id))
        .filter(|row| !row.dropped && row.pin.is_none() && Some(row.id) != first)
        .collect()
}

fn buffers(coming: &[&Row], wanted: u16) -> Vec<AgendaEvent> {
    let mut left = wanted;
    coming
        .iter()
        .filter(|row| row.role == Role::Buffer && row.minutes > 0)
        .map_while(|row| {
            let taken = row.minutes.min(left);
            left -= taken;
            (taken > 0).then(|| minutes(row, row.minutes - taken))
        })
        .collect()
}

fn shorten(coming: &[&Row], wanted: u16) -> Vec<AgendaEvent> {
    let rows: Vec<&&Row> = coming.iter().filter(|row| row.role == Role::Work).collect();
    let room: Vec<u16> = rows.iter().map(|row| row.minutes.saturating_sub(row.range.least)).collect();
    let shares = in_proportion(&room, wanted);
    rows.iter()
        .zip(shares)
        .filter(|(_, share)| *share > 0)
        .map(|(row, share)| minutes(row, row.minutes - share))
        .collect()
}

fn follow_cuts(coming: &[&Row], method: &Method, wanted: u16) -> (Vec<AgendaEvent>, Vec<usize>) {
    let mut won = 0;
    let mut changes = Vec::new();
    let mut followed = Vec::new();
    for (at, cut) in method.cuts.iter().enumerate() {
        let row = coming.iter().find(|row| row.step == cut.step && row.role == Role::Work);
        let Some(row) = row.filter(|row| won < wanted && row.minutes > cut.to) else { continue };
        won += row.minutes - cut.to;
        followed.push(at);
        changes.push(if cut.to == 0 {
            AgendaEvent::Dropped { row: row.id, dropped: true }
        } else {
            minutes(row, cut.to)
        });
    }
    (changes, followed)
}

/// The last step before the pinned break goes to the place behind it.
fn move_past(agenda: &Agenda, coming: &[&Row], until: Option<RowId>) -> Vec<AgendaEvent> {
    let Some(fixed) = until.and_then(|id| agenda.rows.iter().position(|row| row.id == id)) else {
        return Vec::new();
    };
    coming
        .iter()
        .rev()
        .find(|row| row.role == Role::Work)
        .map(|row| AgendaEvent::Moved { row: row.id, to: fixed as u16 })
        .into_iter()
        .collect()
}

fn move_end(agenda: &Agenda, end_ms: i64) -> Vec<AgendaEvent> {
    if end_ms < MINUTE {
        return Vec::new();
    }
    // Rooms agree on five minutes, not on seven.
    let late = ((end_ms + 5 * MINUTE - 1) / (5 * MINUTE) * 5) as u16;
    vec![AgendaEvent::Length { length: agenda.length.saturating_add(late) }]
}

fn minutes(row: &Row, minutes: u16) -> AgendaEvent {
    AgendaEvent::Minutes { row: row.id, minutes }
}

/// The span of minutes that a row may be given by hand: a facilitator may go below the least on purpose.
pub const BY_HAND: Range = Range { least: 0, usual: 10, most: 24 * 60 };
