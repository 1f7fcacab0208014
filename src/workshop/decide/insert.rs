//! Intents about parts that are put into the day while it runs: where they stand, and what they take the place of.

use super::used::ROWS;
use super::{Decided, Mint, NoPart, Refusal};
use crate::workshop::Workshop;
use crate::workshop::agenda::{Agenda, AgendaRow};
use crate::workshop::event::{AgendaEvent, Event, RowId};
use crate::workshop::inserts::{Insert, Insertion};
use crate::workshop::method::{CARRIED, Capture, ISLANDS, ListDef};
use crate::workshop::repair;

impl Workshop {
    /// Puts a part after the row that it names, but never before the step at hand; if it names none, after the step at hand
    /// and after those that were put there before and wait. Before the day begins it then comes first.
    pub(super) fn insert(&self, wanted: &Insertion, mint: &mut Mint<'_>) -> Decided {
        let number = || u16::try_from(mint.number(ROWS)).map(RowId).map_err(|_| Refusal::NotHere);
        let changes = self.insertion(wanted, number)?;
        Ok(changes.into_iter().map(Event::Agenda).collect())
    }

    /// Checks that a part can be put into this day now.
    ///
    /// # Errors
    /// The refusal says why not.
    pub fn takes_in(&self, part: &Insert) -> Result<(), Refusal> {
        if self.method.card.unrecorded {
            return Err(Refusal::NoPart(NoPart::Unrecorded));
        }
        if self.day.ended.is_some() {
            return Err(Refusal::NoPart(NoPart::Ended));
        }
        if part.instead && self.method.at_once {
            return Err(Refusal::NoPart(NoPart::AtOnce));
        }
        if part.instead && !self.may_close() {
            return Err(Refusal::NoPart(NoPart::NothingToClose));
        }
        if part.needs_list() {
            self.at_hand_for(part)?;
        }
        Ok(())
    }

    /// Checks that a part can be put after any row of this day that is ahead: one that works on the list at hand, or takes the
    /// place of what is left, cannot.
    ///
    /// # Errors
    /// The refusal says why not.
    pub fn takes_ahead(&self, part: &Insert) -> Result<(), Refusal> {
        if part.instead {
            return Err(Refusal::NoPart(NoPart::NothingToClose));
        }
        if part.needs_list() {
            let why = if part.puts_dots() { NoPart::NoList } else { NoPart::NothingToGoTo };
            return Err(Refusal::NoPart(why));
        }
        self.takes_in(part)
    }

    /// The plan of the day once a part is put in.
    ///
    /// # Errors
    /// The refusal says why it cannot be put in.
    pub fn agenda_with(&self, wanted: &Insertion) -> Result<Agenda, Refusal> {
        let mut free = u16::MAX;
        let number = || {
            free -= 1;
            Ok(RowId(free))
        };
        let mut then = self.agenda.clone();
        self.insertion(wanted, number)?.iter().for_each(|change| then.apply(change, &self.method));
        Ok(then)
    }

    /// How many steps would be left out for a part: those that are left of this part of the day and were not held.
    pub fn left_out_for(&self, part: &Insert) -> usize {
        let from = self.after_hand();
        let left = self.left(from).filter(|row| part.instead && self.day.used_up_ms(*row) == 0);
        left.count()
    }

    fn insertion(
        &self,
        wanted: &Insertion,
        number: impl FnMut() -> Result<RowId, Refusal>,
    ) -> Result<Vec<AgendaEvent>, Refusal> {
        match wanted.after {
            Some(_) => self.takes_ahead(wanted.part)?,
            None => self.takes_in(wanted.part)?,
        }
        if wanted.length(self.people) > repair::BY_HAND.most {
            return Err(Refusal::Minutes);
        }
        let at = match wanted.after {
            Some(row) => self.after_row(row).ok_or(Refusal::NotHere)?,
            None if wanted.part.instead => self.after_hand(),
            None => self.after_waiting(),
        };
        let left: Vec<RowId> = if wanted.part.instead { self.left(at).collect() } else { Vec::new() };
        let out = left.into_iter().map(|row| AgendaEvent::Dropped { row, dropped: true });
        let rows = wanted.rows(self, self.at_hand_for(wanted.part).ok(), number)?;
        let added = rows.into_iter().enumerate().map(|(nth, planned)| {
            let to = u16::try_from(at + nth).unwrap_or(u16::MAX);
            AgendaEvent::Added { planned, to }
        });
        Ok(out.chain(added).collect())
    }

    /// The id of what this part works on now.
    fn at_hand_for(&self, part: &Insert) -> Result<&str, Refusal> {
        if part.puts_dots() { self.list_for_dots().map(|list| list.id.as_str()) } else { self.to_go_to() }
    }

    /// The id of what people can go to now: what the step at hand works on, or failing that the list that was filled last, if
    /// anything stands there. Nobody needs to have voted on it. Hopes and what is parked are answered one by one.
    fn to_go_to(&self) -> Result<&str, Refusal> {
        let uses = self.step().map(|step| step.kind.uses());
        let own = uses.as_ref().and_then(|uses| {
            let islands = (!uses.rests_on.is_empty() || uses.pitches).then_some(ISLANDS);
            islands.or(uses.votes_on).or(uses.list).or(uses.table)
        });
        let around = || self.capture_list().filter(|_| uses.as_ref().is_some_and(|uses| !uses.captures));
        let suits = |of: &&str| match self.method.capture(of) {
            Some(Capture::List(list)) => list.ranking.is_some() || list.role.is_none(),
            Some(Capture::Table(table)) => self.method.has_candidates(table),
            Some(Capture::Islands) => true,
            None => *of == CARRIED,
        };
        let of = own.or_else(around).filter(suits).filter(|of| !self.candidates(of).is_empty());
        of.ok_or(Refusal::NoPart(NoPart::NothingToGoTo))
    }

    /// The list that people can put dots on now: the one that the step at hand is about, if it has lines on which nobody has
    /// counted dots yet, nor is to. Hopes and what is parked are answered one by one, and where something other than lines
    /// is written down, there is no such list.
    fn list_for_dots(&self) -> Result<&ListDef, Refusal> {
        let uses = self.step().map(|step| step.kind.uses());
        let around = |captures: bool| self.capture_list().filter(|_| !captures);
        let list = uses.and_then(|uses| uses.list.or_else(|| around(uses.captures)));
        let def = list.and_then(|list| self.method.list(list));
        let def = def.filter(|def| def.ranking.is_some() || def.role.is_none());
        let def = def.ok_or(Refusal::NoPart(NoPart::NoList))?;
        // Two votes on one list would be one: the second would show what the first chose, and go on counting it.
        if let Some(row) = self.vote_from_hand(&def.id) {
            return Err(Refusal::NoPart(NoPart::DotsCome(self.row_name(row).to_owned())));
        }
        if self.votes.newest(&def.id).is_some() {
            return Err(Refusal::NoPart(NoPart::HasDots));
        }
        if self.candidates(&def.id).is_empty() {
            return Err(Refusal::NothingToVoteOn);
        }
        Ok(def)
    }

    /// The row at hand, or the first one ahead, in which people vote on this list.
    fn vote_from_hand(&self, list: &str) -> Option<&AgendaRow> {
        let votes = |row: &&AgendaRow| {
            let step = self.method.step(&row.step).filter(|_| row.is_step());
            step.is_some_and(|step| step.kind.uses().votes_on == Some(list))
        };
        self.agenda.rows.iter().skip(self.after_hand().saturating_sub(1)).find(votes)
    }

    /// Whether the day is at a step that an emergency closing can follow: one that is no such closing, and has none ahead.
    fn may_close(&self) -> bool {
        let rest = self.agenda.rows.iter().skip(self.after_hand());
        let ahead = || rest.clone().any(|row| row.is_step() && Insert::closes(&row.step));
        self.row().is_some_and(|row| !row.ends_part() && !Insert::closes(&row.step)) && !ahead()
    }

    /// The position after the step at hand.
    pub(super) fn after_hand(&self) -> usize {
        let rows = &self.agenda.rows;
        let on = self.day.row.and_then(|on| rows.iter().position(|row| row.id == on));
        on.map_or(0, |at| at + 1)
    }

    /// The position after this row, or after the step at hand if that comes later: nothing is put into what is past.
    fn after_row(&self, row: RowId) -> Option<usize> {
        let at = self.agenda.rows.iter().position(|other| other.id == row)?;
        Some(self.after_hand().max(at + 1))
    }

    /// The position after the parts that wait behind the step at hand: whoever puts in two wants them in that order.
    fn after_waiting(&self) -> usize {
        let at = self.after_hand();
        let waits =
            |row: &&AgendaRow| row.is_step() && Insert::is_led_once(&row.step) && !self.day.has_had(row);
        at + self.agenda.rows.iter().skip(at).take_while(waits).count()
    }

    /// The steps from a position on that are left of this part of the day.
    fn left(&self, from: usize) -> impl Iterator<Item = RowId> {
        let rest = self.agenda.rows.iter().skip(from).take_while(|row| !row.ends_part());
        rest.filter(|row| row.is_step()).map(|row| row.id)
    }
}

#[cfg(test)]
mod tests;
