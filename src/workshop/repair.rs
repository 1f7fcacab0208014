//! What can be done when the day is late: each way with its changes, and how late the day would then be.
//!
//! Nothing here decides: the facilitator picks a repair, and undo takes it back. Repairs never touch pinned rows, the
//! first step, or what the method keeps (what happens after today, check-out).

use super::agenda::{Agenda, AgendaRow, Role, in_proportion};
use super::day::{Day, Drift, Expected, MINUTE};
use super::event::{AgendaEvent, RowId};
use super::method::{Method, Range};
use super::time::{Stamp, utc_ms};

mod fitted;

pub use fitted::fitted;

/// A way to win time back.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum RepairKind {
    /// Use up the buffers.
    Buffers,
    /// Shorten the coming steps in proportion, each down to its least minutes at most.
    Shorten,
    /// Follow the method's cut order.
    Cuts,
    /// Move the step before the next break to after it.
    MovePast,
    /// Move the end of the day.
    End,
}

/// One repair, worked out.
#[derive(Debug, Clone, PartialEq)]
pub struct Repair {
    /// What kind of repair it is.
    pub way: RepairKind,
    /// The changes that it makes, in one entry.
    pub changes: Vec<AgendaEvent>,
    /// Which of the method's cuts it follows, as indices in [`Method::cuts`].
    pub cuts: Vec<usize>,
    /// How late the day is afterwards, in milliseconds; below 0 if it is ahead.
    pub late_ms: i64,
    /// The same at the next fixed point and at the end: moving a step past lunch saves the lunch, but may cost time at
    /// the end.
    pub drift: Drift,
}

impl Repair {
    /// The plan of the day after the repair, with its new clock times.
    pub fn agenda(&self, agenda: &Agenda, method: &Method) -> Agenda {
        let mut repaired = agenda.clone();
        self.changes.iter().for_each(|change| repaired.apply(change, method));
        repaired
    }
}

/// The repairs that gain time now, at the next fixed point or at the end. Empty if the day is less than a minute late.
pub fn repairs(agenda: &Agenda, day: &Day, method: &Method, now: Stamp) -> Vec<Repair> {
    let before = day.drift(agenda, now);
    let late = before.late_ms();
    if late < MINUTE || day.ended.is_some() {
        return Vec::new();
    }
    let until = before.next.filter(|_| before.next_ms >= MINUTE);
    // Time gained beyond the delay at a fixed point would be spent waiting for it.
    let delay = if until.is_some() { before.next_ms } else { before.end_ms };
    let wanted = u16::try_from(delay.saturating_add(MINUTE - 1) / MINUTE).unwrap_or(u16::MAX);
    let coming = coming(agenda, day, until, now);
    let (cuts, followed) = follow_cuts(&coming, method, wanted);
    let found = [
        (RepairKind::Buffers, buffers(&coming, wanted), Vec::new()),
        (RepairKind::Shorten, shorten(&coming, wanted), Vec::new()),
        (RepairKind::Cuts, cuts, followed),
        (RepairKind::MovePast, move_past(agenda, &coming, until), Vec::new()),
        (RepairKind::End, move_end(agenda, day, before.end_ms), Vec::new()),
    ];
    let worked_out = found.into_iter().map(|(way, changes, cuts)| {
        let mut repair = Repair { way, changes, cuts, late_ms: late, drift: before };
        repair.drift = day.drift(&repair.agenda(agenda, method), now);
        Repair { late_ms: repair.drift.late_ms(), ..repair }
    });
    let wins = |after: Drift| after.next_ms < before.next_ms || after.end_ms < before.end_ms;
    worked_out.filter(|repair| wins(repair.drift)).collect()
}

/// The rows in which time can be gained: they are still to come, before the fixed point that would be reached late, and
/// after the last one that will be reached in time, because time gained before that is spent waiting for it.
fn coming<'a>(agenda: &'a Agenda, day: &Day, until: Option<RowId>, now: Stamp) -> Vec<&'a AgendaRow> {
    let first = agenda.first().map(|row| row.id);
    let offset = now.at.offset_min;
    let in_time = |expected: &&Expected| {
        let pin = agenda.pinned(expected.row);
        pin.is_some_and(|pin| expected.begin.utc_ms <= utc_ms(agenda.date, pin, offset))
    };
    let expected = day.coming(agenda, now);
    let night = day.row.and_then(|row| agenda.end_after(row).0);
    let today = expected.iter().take_while(|expected| night != Some(expected.row));
    let to_come = today.filter(|expected| day.row != Some(expected.row));
    let to_come: Vec<&Expected> = to_come.take_while(|expected| until != Some(expected.row)).collect();
    let from = to_come.iter().rposition(in_time).map_or(0, |at| at + 1);
    let rows = to_come.into_iter().skip(from).filter_map(|expected| agenda.row(expected.row));
    rows.filter(|row| row.pin.is_none() && Some(row.id) != first).collect()
}

fn buffers(coming: &[&AgendaRow], wanted: u16) -> Vec<AgendaEvent> {
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

fn shorten(coming: &[&AgendaRow], wanted: u16) -> Vec<AgendaEvent> {
    let rows: Vec<&&AgendaRow> = coming.iter().filter(|row| row.role == Role::Work).collect();
    let room: Vec<u16> = rows.iter().map(|row| row.minutes.saturating_sub(row.range.least)).collect();
    let shares = in_proportion(&room, wanted);
    rows.iter()
        .zip(shares)
        .filter(|(_, share)| *share > 0)
        .map(|(row, share)| minutes(row, row.minutes - share))
        .collect()
}

fn follow_cuts(coming: &[&AgendaRow], method: &Method, wanted: u16) -> (Vec<AgendaEvent>, Vec<usize>) {
    let mut won = 0;
    let mut changes = Vec::new();
    let mut followed = Vec::new();
    for (at, cut) in method.cuts.iter().enumerate() {
        let row = coming.iter().find(|row| row.step == cut.step && row.role == Role::Work);
        let Some(row) = row.filter(|row| won < wanted && row.minutes > cut.to) else { continue };
        won = won.saturating_add(row.minutes - cut.to);
        followed.push(at);
        changes.push(if cut.to == 0 {
            AgendaEvent::Dropped { row: row.id, dropped: true }
        } else {
            minutes(row, cut.to)
        });
    }
    (changes, followed)
}

/// Moves the last step before the pinned break to just after it.
fn move_past(agenda: &Agenda, coming: &[&AgendaRow], until: Option<RowId>) -> Vec<AgendaEvent> {
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

/// Moves the end of the part of the day that is on.
fn move_end(agenda: &Agenda, day: &Day, end_ms: i64) -> Vec<AgendaEvent> {
    if end_ms < MINUTE {
        return Vec::new();
    }
    // Rooms agree on five minutes, not on seven.
    let late = u16::try_from(end_ms.saturating_add(5 * MINUTE - 1) / (5 * MINUTE) * 5).unwrap_or(u16::MAX);
    let length = AgendaEvent::Length { length: agenda.length.saturating_add(late) };
    let night = day.row.and_then(|row| agenda.row(agenda.end_after(row).0?));
    let later = |pin: u16| AgendaEvent::Pin {
        row: night.map_or(RowId(0), |night| night.id),
        at: Some(pin.saturating_add(late) % (24 * 60)),
    };
    night.and_then(|night| night.pin).map(later).into_iter().chain([length]).collect()
}

fn minutes(row: &AgendaRow, minutes: u16) -> AgendaEvent {
    AgendaEvent::Minutes { row: row.id, minutes }
}

/// The minutes that somebody may give a row by hand: a facilitator may go below the least on purpose.
pub const BY_HAND: Range = Range { least: 0, usual: 10, most: 24 * 60 };

#[cfg(test)]
mod tests;
