//! Intents about the day: its brief, its plan, its clock, its rounds and groups.

use super::used::ROWS;
use super::{ClockCommand, Decided, GroupCommand, Mint, Refusal};
use crate::workshop::agenda::{Agenda, AgendaRow, Role};
use crate::workshop::day::{Day, MINUTE};
use crate::workshop::event::{AgendaEvent, BriefEvent, ClockEvent, Event, GroupEvent, RowId, RowPlanned};
use crate::workshop::id::Id;
use crate::workshop::method::{Dots, GroupsAsked};
use crate::workshop::time::{LocalTime, Stamp, utc_ms};
use crate::workshop::{Workshop, groups, repair, seating};

impl Workshop {
    pub(super) fn decide_brief(&self, event: BriefEvent) -> Decided {
        let event = fitted(event);
        let changes = match &event {
            BriefEvent::People { people } if !(1..=groups::MOST_PEOPLE).contains(people) => {
                return Err(Refusal::People);
            }
            BriefEvent::Away { absent, substitutes } if *absent.max(substitutes) > groups::MOST_PEOPLE => {
                return Err(Refusal::People);
            }
            BriefEvent::Dots { dots } if !dots_are_sound(*dots) => return Err(Refusal::Dots),
            BriefEvent::People { people } => *people != self.people,
            BriefEvent::Away { absent, substitutes } => {
                let attended = &self.day.attended;
                (*absent, *substitutes) != (attended.absent, attended.substitutes)
            }
            BriefEvent::Dots { dots } => *dots != self.dots,
            BriefEvent::Set { field, text } => self.brief.get(*field) != text.as_ref(),
            BriefEvent::KeepUntil { date } => *date != self.after.keep_until,
        };
        let voters = match &event {
            BriefEvent::People { people } => self.people_vote(*people).collect(),
            _ => Vec::new(),
        };
        let changed = changes.then_some(Event::Brief(event));
        Ok(changed.into_iter().chain(voters).collect())
    }

    pub(super) fn decide_agenda(&self, events: Vec<AgendaEvent>) -> Decided {
        let mut agenda = self.agenda.clone();
        for event in &events {
            self.check_agenda(event)?;
            agenda.apply(event, &self.method);
        }
        if agenda == self.agenda {
            return Ok(Vec::new());
        }
        let until = self.until_of_minutes(&events, &agenda).map(Event::Clock);
        Ok(events.into_iter().map(Event::Agenda).chain(until).collect())
    }

    /// The end of the break that is on, once its minutes are those of `then`: as much later as it has more of them,
    /// whatever was said and however often somebody came back to it.
    fn until_of_minutes(&self, events: &[AgendaEvent], then: &Agenda) -> Option<ClockEvent> {
        let (until, on) = (self.day.until?, self.day.row?);
        let of_break = |event: &AgendaEvent| matches!(event, AgendaEvent::Minutes { row, .. } if *row == on);
        if !events.iter().any(of_break) {
            return None;
        }
        let minutes = |agenda: &Agenda| agenda.row(on).map(|row| i64::from(row.minutes));
        let more = minutes(then)? - minutes(&self.agenda)?;
        Some(ClockEvent::Until { at: Some(until.at.plus_ms(more * MINUTE).minute_of_day()) })
    }

    fn check_agenda(&self, event: &AgendaEvent) -> Result<(), Refusal> {
        let (row, minutes) = match event {
            AgendaEvent::Dropped { row, dropped: true } | AgendaEvent::Moved { row, .. }
                if self.day.row == Some(*row) && self.day.live() =>
            {
                return Err(Refusal::RowIsOn);
            }
            AgendaEvent::Minutes { row, minutes } => (Some(row), *minutes),
            AgendaEvent::Pin { row, .. }
            | AgendaEvent::Named { row, .. }
            | AgendaEvent::Asked { row, .. }
            | AgendaEvent::End { row, .. }
            | AgendaEvent::Dropped { row, .. }
            | AgendaEvent::Next { row, .. }
            | AgendaEvent::Moved { row, .. } => (Some(row), 0),
            AgendaEvent::Added { planned, .. } => (None, planned.minutes),
            AgendaEvent::Start { .. } | AgendaEvent::Length { .. } => (None, 0),
        };
        if minutes > repair::BY_HAND.most {
            return Err(Refusal::Minutes);
        }
        if row.is_some_and(|row| self.agenda.row(*row).is_none()) {
            return Err(Refusal::NotHere);
        }
        Ok(())
    }

    pub(super) fn add_row(&self, step: String, minutes: u16, to: u16, mint: &mut Mint<'_>) -> Decided {
        if self.method.step(&step).is_none() {
            return Err(Refusal::NotHere);
        }
        if minutes > repair::BY_HAND.most {
            return Err(Refusal::Minutes);
        }
        let row = RowId(u16::try_from(mint.number(ROWS)).map_err(|_| Refusal::NotHere)?);
        let planned = RowPlanned::of(row, step, repair::BY_HAND, minutes);
        Ok(vec![Event::Agenda(AgendaEvent::Added { planned, to })])
    }

    pub(super) fn decide_clock(&self, command: ClockCommand, mint: &mut Mint<'_>, now: Stamp) -> Decided {
        let events = match command {
            // From between two parts the way on is into the next.
            ClockCommand::Next if self.day.live() && self.row().is_some_and(AgendaRow::ends_part) => {
                return self.go_on(mint, now);
            }
            ClockCommand::GoOn => return self.go_on(mint, now),
            ClockCommand::GoTo(row) => self.go_to(Some(self.agenda.row(row).ok_or(Refusal::NotHere)?)),
            ClockCommand::Next => self.next(),
            ClockCommand::Back if self.day.ended.is_some() => self.go_to(self.row()),
            ClockCommand::Back => {
                self.day.row.map_or_else(Vec::new, |row| self.go_to(self.agenda.before(row)))
            }
            ClockCommand::Pause if self.day.running.is_some() => vec![ClockEvent::Paused],
            ClockCommand::Pause if self.day.paused() => vec![ClockEvent::Resumed],
            ClockCommand::Pause => Vec::new(),
            ClockCommand::Until(minute) => self.until(minute, now),
            ClockCommand::Stretch(by) => return self.stretch(by, now),
        };
        let gone_to = events.iter().find_map(|event| match event {
            ClockEvent::WentTo { row } => Some(*row),
            _ => None,
        });
        let taken_in = gone_to.and_then(|row| self.taken_in(row)).map(Event::Agenda);
        let ends = events.contains(&ClockEvent::Ended);
        let moved = if gone_to.is_some() || ends { self.moves_out() } else { Vec::new() };
        let prepared = gone_to.map(|row| self.prepared(row)).unwrap_or_default();
        let said = gone_to.and_then(|row| self.said_end(row, now));
        let closed = ends.then(|| self.votes_end()).into_iter().flatten();
        let starts = events.contains(&ClockEvent::Started);
        let dated = if starts { self.begun_elsewhen(now) } else { Vec::new() };
        let counted = (starts && self.method.card.unrecorded).then(|| self.counted()).into_iter();
        let plan = counted.chain(dated.into_iter().map(Event::Agenda)).chain(taken_in);
        let clock = events.into_iter().chain(said).map(Event::Clock);
        Ok(plan.chain(closed).chain(moved).chain(clock).chain(prepared).collect())
    }

    /// How many people there are at the start: of a day that is not recorded, nothing is said about that later.
    fn counted(&self) -> Event {
        Event::Brief(BriefEvent::People { people: self.people })
    }

    /// When a break that begins now is over: a round time, because the room is told and keeps to it; or the fixed time
    /// of what follows, if the break is over before that.
    pub(super) fn said_end(&self, row: RowId, now: Stamp) -> Option<ClockEvent> {
        let row = self.agenda.row(row).filter(|row| row.role == Role::Break)?;
        let left = (i64::from(row.minutes) * MINUTE).saturating_sub(self.day.used_ms(row.id, now));
        if left <= 0 {
            return None;
        }
        let end = now.at.told().plus_ms(left);
        let pin = self.after(row.id).and_then(|next| self.agenda.pinned(next.id));
        let pin = pin.map(|pin| utc_ms(self.agenda.date, pin, end.offset_min));
        let said = match pin.filter(|pin| *pin >= end.utc_ms) {
            Some(pin) => LocalTime { utc_ms: pin, ..end },
            None => end.rounded(if left < 10 * MINUTE { 1 } else { 5 }),
        };
        Some(ClockEvent::Until { at: Some(said.minute_of_day()) })
    }

    /// Changes when the break that is on is over.
    fn until(&self, minute: Option<u16>, now: Stamp) -> Vec<ClockEvent> {
        let event = ClockEvent::Until { at: minute };
        let mut then = self.day.clone();
        then.apply(&event, now);
        let same = |day: &Day| day.until.map(|until| until.at.minute_of_day());
        let waits = self.day.live() && self.row().is_some_and(|row| row.role == Role::Break);
        if waits && same(&then) != same(&self.day) { vec![event] } else { Vec::new() }
    }

    /// Puts a step that was left out back into the day when somebody goes to it.
    fn taken_in(&self, row: RowId) -> Option<AgendaEvent> {
        let dropped = self.agenda.row(row)?.dropped;
        dropped.then_some(AgendaEvent::Dropped { row, dropped: false })
    }

    /// What a step needs the first time somebody goes to it: the turns of a round, the division of the room, the first
    /// entry that has the floor, with what moves as it gets it.
    pub(super) fn prepared(&self, row: RowId) -> Vec<Event> {
        let Some(step) = self.step_of(row).filter(|_| self.records(row)) else { return Vec::new() };
        let event = step.kind.prepared(self, row);
        let moved = match (&event, step.kind.uses().floor) {
            (Some(Event::Group(GroupEvent::TakenUp { id, .. })), Some(of)) => self.moves_on(of, *id),
            _ => Vec::new(),
        };
        moved.into_iter().chain(event).collect()
    }

    fn next(&self) -> Vec<ClockEvent> {
        match self.day.row {
            _ if self.day.ended.is_some() => Vec::new(),
            None => self.go_to(self.agenda.first()),
            Some(row) => match self.after(row) {
                Some(next) => self.go_to(Some(next)),
                None => vec![ClockEvent::Ended],
            },
        }
    }

    fn go_to(&self, row: Option<&AgendaRow>) -> Vec<ClockEvent> {
        let Some(row) = row else { return Vec::new() };
        if self.day.row == Some(row.id) && self.day.ended.is_none() {
            return Vec::new();
        }
        let start = self.day.started.is_none().then_some(ClockEvent::Started);
        start.into_iter().chain([ClockEvent::WentTo { row: row.id }]).collect()
    }

    /// Adds minutes to the step that is on. In overtime they count from now on: whoever adds a minute wants a minute.
    fn stretch(&self, by: i16, now: Stamp) -> Decided {
        let row = self.row().ok_or(Refusal::NotHere)?;
        if let Some(until) = self.day.until {
            let from = if by > 0 { until.at.utc_ms.max(now.at.utc_ms) } else { until.at.utc_ms };
            let at = LocalTime { utc_ms: from, ..until.at }.plus_ms(i64::from(by) * MINUTE);
            return Ok(vec![Event::Clock(ClockEvent::Until { at: Some(at.minute_of_day()) })]);
        }
        let base = if by > 0 { row.minutes.max(self.day.used_minutes(row.id, now)) } else { row.minutes };
        let minutes = base.saturating_add_signed(by).min(repair::BY_HAND.most);
        if minutes == row.minutes {
            return Ok(Vec::new());
        }
        Ok(vec![Event::Agenda(AgendaEvent::Minutes { row: row.id, minutes })])
    }

    pub(super) fn decide_group(&self, command: GroupCommand, now: Stamp) -> Decided {
        let event = match (command, self.day.row) {
            (GroupCommand::Park(id), _) => {
                let of = self.gets_floor(id)?;
                let parked = !self.rounds.parked.contains(&id);
                let back = if parked { self.moves_back(of, id) } else { Vec::new() };
                let event = Event::Group(GroupEvent::Parked { id, parked });
                return Ok(back.into_iter().chain([event]).collect());
            }
            (GroupCommand::Put(id, before), _) => {
                let of = self.gets_floor(id)?;
                if before.is_some_and(|before| before == id || !self.is_entry(of, before)) {
                    return Err(Refusal::NotHere);
                }
                GroupEvent::Put { id, before }
            }
            (_, None) => return Err(Refusal::NotHere),
            (GroupCommand::Turns { turns, pairs, popcorn }, Some(row)) => {
                GroupEvent::Turns { row, turns, pairs, popcorn }
            }
            (GroupCommand::Hear, Some(row)) => return self.decide_hear(row, now),
            (GroupCommand::Pass, Some(row)) => return self.decide_pass(row, now),
            (GroupCommand::Divide(size), Some(row)) => {
                let sizes = || groups::groups_of(self.people, size);
                let plain = || GroupEvent::Divided { row, people: self.people, sizes: sizes() };
                let asked = self.groups_asked().map(|asked| GroupsAsked { size: Some(size), ..asked });
                asked.map_or_else(plain, |asked| self.division_of(row, asked))
            }
            (GroupCommand::Count(table, people), Some(at)) => {
                let list = self.chosen_tables().ok_or(Refusal::NotHere)?;
                let row = self.chose_in(list, at);
                if self.counted_at(list, at, table) == Some(people) {
                    return Ok(Vec::new());
                }
                GroupEvent::Counted { row, table, people }
            }
            (GroupCommand::Choose(id, people), Some(_)) => {
                let of = self.step().and_then(|step| step.kind.chosen_among()).ok_or(Refusal::NotHere)?;
                let id = self.lists.candidate(id);
                if !self.is_candidate(of, id) || self.islands.island(id).is_some() {
                    return Err(Refusal::NotHere);
                }
                return Ok(self.chosen_anew(id, people).into_iter().map(Event::Group).collect());
            }
            // Once they have changed tables, nobody sits where they sat at first.
            (GroupCommand::Seat(tables), Some(row)) => {
                self.seating().filter(|seating| !seating.moved && !seating.asked).ok_or(Refusal::NotHere)?;
                let sizes = seating::seated(self.people, tables);
                GroupEvent::Divided { row, people: self.people, sizes }
            }
            // Whoever looks at a day that is over or stands still gives the floor to nobody.
            (GroupCommand::TakeUp(_), Some(_)) if !self.day.is_led(now) => {
                return Err(Refusal::NotHere);
            }
            (GroupCommand::TakeUp(id), Some(row)) => {
                let of = self.gets_floor(id)?;
                let since_s = u32::try_from(self.day.used_ms(row, now) / 1000).unwrap_or(u32::MAX);
                let event = Event::Group(GroupEvent::TakenUp { row, id, since_s });
                return Ok(self.moves_on(of, id).into_iter().chain([event]).collect());
            }
        };
        Ok(vec![Event::Group(event)])
    }
}

impl Workshop {
    /// Checks that this is an entry that stands and gets the floor; the table or list whose entry it is.
    fn gets_floor(&self, id: Id) -> Result<&str, Refusal> {
        self.floor_with(id).ok_or(Refusal::NotHere)
    }
}

/// The brief's text as its field stores it, so that the stored text is the one that then stands.
fn fitted(event: BriefEvent) -> BriefEvent {
    match event {
        BriefEvent::Set { field, text: Some(text) } => BriefEvent::Set { field, text: field.fitted(&text) },
        event => event,
    }
}

fn dots_are_sound(dots: Dots) -> bool {
    (1..=99).contains(&dots.each) && (1..=dots.each).contains(&dots.most)
}
