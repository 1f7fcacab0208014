//! Intents about methods that are put into a day as blocks: where they may stand, and what comes along with them.

use super::used::ROWS;
use super::{Command, Decided, ItemCommand, Mint, NoPart, Refusal};
use crate::workshop::Workshop;
use crate::workshop::compose::MethodBlock;
use crate::workshop::event::{AgendaEvent, BriefEvent, Event, RowId};
use crate::workshop::time::Stamp;

impl Workshop {
    /// Checks that a method can be put into this day as a block.
    ///
    /// # Errors
    /// The refusal says why not.
    pub fn takes_block(&self, block: &MethodBlock) -> Result<(), Refusal> {
        match () {
            () if self.method.card.unrecorded => Err(Refusal::NoPart(NoPart::Unrecorded)),
            () if self.day.ended.is_some() => Err(Refusal::NoPart(NoPart::Ended)),
            () => block.fits(&self.method).map_err(|why| Refusal::NoPart(NoPart::Block(why))),
        }
    }

    /// Puts a method in as a block whose first row stands at this position, or after the step at hand if that comes later.
    pub(super) fn put_block(&self, block: &MethodBlock, to: u16, mint: &mut Mint<'_>, now: Stamp) -> Decided {
        self.takes_block(block)?;
        let at = usize::from(to).clamp(self.after_hand(), self.agenda.rows.len());
        let number = || u16::try_from(mint.number(ROWS)).map(RowId).map_err(|_| Refusal::NotHere);
        let rows = block.rows(self, number)?;
        let asked = block.questions(self).into_iter().filter_map(|(field, text)| {
            Some(Event::Brief(BriefEvent::Set { field, text: Some(field.clean(&text)?) }))
        });
        let added = rows.into_iter().enumerate().map(|(nth, planned)| {
            let to = u16::try_from(at + nth).unwrap_or(u16::MAX);
            Event::Agenda(AgendaEvent::Added { planned, to })
        });
        let mut events: Vec<Event> = asked.chain(added).collect();
        let mut then = self.clone();
        events.iter().for_each(|event| then.apply(event, now));
        // Lists begin with the lines that the method gives them, as they do in a workshop of its own.
        let own = |id: &str| self.method.list(id).is_some();
        let given = then.method.lists.iter().filter(|list| !own(&list.id) && !list.lines.is_empty());
        let given: Vec<Command> = given
            .map(|list| {
                let texts = list.begins_with(self.lang);
                Command::Item(ItemCommand::AddMany { list: list.id.clone(), texts, from: None, group: None })
            })
            .collect();
        events.extend(then.decide_together(given, mint, now)?);
        Ok(events)
    }
}

#[cfg(test)]
mod tests;
