//! Intents about the lines from the room.

use super::{Decided, ItemCommand, Mint, Refusal};
use crate::workshop::Workshop;
use crate::workshop::event::{Event, GroupEvent, ItemEvent};
use crate::workshop::id::Id;
use crate::workshop::items::{HEADINGS, Item};
use crate::workshop::text::{Line, fold};

impl Workshop {
    pub(super) fn decide_item(&self, command: ItemCommand, mint: &mut Mint<'_>) -> Decided {
        // Words that are typed were said now; what is counted by its number may have been said at any time.
        let typed = matches!(command, ItemCommand::Again(_, Some(_)));
        let events = match command {
            ItemCommand::Add { list, text, from, group } => {
                self.takes_lines(&list)?;
                self.added(mint, &list, text, (from, group))
            }
            ItemCommand::AddMany { list, texts, from, group } => {
                self.takes_lines(&list)?;
                texts.into_iter().flat_map(|text| self.added(mint, &list, text, (from, group))).collect()
            }
            ItemCommand::Report { list, under, texts } => {
                self.takes_lines(&list)?;
                self.reports(mint, &list, under, texts)
            }
            ItemCommand::Reword(id, text) => {
                let item = self.standing_item(id)?;
                let (text, marked) = self.without_mark(self.lists.list_of(id).unwrap_or_default(), text);
                let marks = marked && self.marked(id).is_none();
                let reworded = (item.text != text).then_some(ItemEvent::Reworded { id, text });
                reworded.into_iter().chain(marks.then_some(ItemEvent::Marked { id, marked })).collect()
            }
            ItemCommand::Again(id, wording) => {
                let item = self.standing_item(self.lists.merged(id))?;
                // A different case or full stop does not make another wording.
                let wording = wording.filter(|wording| fold(wording) != fold(&item.text));
                vec![ItemEvent::SaidAgain { id: item.id, wording }]
            }
            ItemCommand::Remove(ids) => {
                self.standing(&ids)?;
                ids.into_iter().map(|id| ItemEvent::Removed { id }).collect()
            }
            ItemCommand::Merge(ids, into) => {
                self.standing(&[into])?;
                self.standing(&ids)?;
                // Merging across lists would take the line out of its own list, and its dots and answers with it. On a
                // board the dots are anywhere, and what says the same may stand in two fields.
                let home = self.lists.list_of(into).unwrap_or_default();
                if !ids.iter().all(|id| self.lists.is_numbered_with(home, *id)) {
                    return Err(Refusal::OtherList);
                }
                ids.into_iter().filter(|id| *id != into).map(|id| ItemEvent::Merged { id, into }).collect()
            }
            ItemCommand::MoveTo(ids, list) => self.move_to(ids, &list, mint)?,
            ItemCommand::PutUnder(ids, head) => self.put_under(ids, head)?,
            ItemCommand::Link(one, other, words) => self.link_lines(one, other, words)?,
            ItemCommand::Unlink(one, other) => self.unlink_lines(one, other)?,
            ItemCommand::Mark(ids, marked) => self.mark_lines(ids, marked)?,
            ItemCommand::About(id, about) => {
                self.standing_item(id)?;
                vec![ItemEvent::About { id, about: Some(about) }]
            }
            ItemCommand::Raise(id, with) if self.standing_item(id)?.raised_with == with => Vec::new(),
            ItemCommand::Raise(id, with) => vec![ItemEvent::Raised { id, with }],
            ItemCommand::Answer(id, answer) if self.standing_item(id)?.answered == answer => Vec::new(),
            ItemCommand::Answer(id, answer) => vec![ItemEvent::Answered { id, answer }],
            ItemCommand::Became(id, outcome) if self.standing_item(id)?.outcome == outcome => Vec::new(),
            ItemCommand::Became(id, outcome) => vec![ItemEvent::Became { id, outcome }],
        };
        let heard = self.heard_with(&events, typed).map(Event::Group);
        Ok(events.into_iter().map(Event::Item).chain(heard).collect())
    }

    /// In a round, whoever says something has taken a turn, whether the line is new or was `typed` once more.
    fn heard_with(&self, events: &[ItemEvent], typed: bool) -> Option<GroupEvent> {
        let row = self.day.row?;
        let uses = self.step()?.kind.uses();
        let of_round = uses.list.filter(|_| uses.hearing.is_in_turn())?;
        let said = match events {
            [ItemEvent::Added { list, .. }] => list == of_round,
            // Repeating an earlier hope takes a turn too: nobody should be asked again for having the same hope.
            [ItemEvent::SaidAgain { id, .. }] if typed => self.lists.list_of(*id) == Some(of_round),
            _ => false,
        };
        said.then_some(GroupEvent::Heard { row })
    }

    fn standing_item(&self, id: Id) -> Result<&Item, Refusal> {
        self.lists.item(id).filter(|item| item.stands()).ok_or(Refusal::NotHere)
    }

    /// Moves lines to another list. Within a board they keep their numbers, because each is given once on it; a heading of
    /// its sheets has one of another series.
    fn move_to(&self, ids: Vec<Id>, list: &str, mint: &mut Mint<'_>) -> Result<Vec<ItemEvent>, Refusal> {
        self.standing(&ids)?;
        self.takes_lines(list)?;
        let elsewhere = ids.into_iter().filter(|id| self.lists.list_of(*id) != Some(list));
        let heads =
            |list: &str| self.lists.board_of(list).and_then(|board| self.lists.heads(board)) == Some(list);
        let moved = |id| {
            let of_sheets = heads(list) || self.lists.list_of(id).is_some_and(heads);
            let kept = self.lists.item(id).filter(|_| self.lists.is_numbered_with(list, id) && !of_sheets);
            let kept = kept.map(|item| item.number);
            let number = kept.unwrap_or_else(|| self.next_number(list, mint));
            ItemEvent::MovedTo { id, list: list.to_owned(), number }
        };
        Ok(elsewhere.map(moved).collect())
    }

    /// A board holds no lines; its fields do, but for those that show a text of the day.
    fn takes_lines(&self, list: &str) -> Result<(), Refusal> {
        let shows = self.method.list(list).is_some_and(|list| list.show.is_some());
        if shows || self.lists.is_board(list) { Err(Refusal::NotHere) } else { Ok(()) }
    }

    /// The next number of this list. On a board numbers run through all fields, so that each names one line. The headings
    /// of its sheets are counted from 1, so the other lines leave them the lowest numbers.
    fn next_number(&self, list: &str, mint: &mut Mint<'_>) -> u32 {
        let series = self.lists.numbered_with(list);
        let heads = self.lists.board_of(list).and_then(|board| self.lists.heads(board));
        let least = if heads.is_some() { HEADINGS } else { 0 };
        if heads == Some(list) && mint.highest(list) < HEADINGS {
            return mint.number(list);
        }
        mint.number_among(list, &series, least)
    }

    pub(super) fn added(
        &self,
        mint: &mut Mint<'_>,
        list: &str,
        text: Line,
        (from, group): (Option<Id>, Option<u16>),
    ) -> Vec<ItemEvent> {
        let (id, number) = (mint.id(), self.next_number(list, mint));
        let heading = from.filter(|heading| self.is_on_sheet_of(list, *heading));
        let from = from.filter(|_| heading.is_none());
        let (text, marked) = self.without_mark(list, text);
        let added = ItemEvent::Added { id, list: list.to_owned(), number, text, from, group };
        let marked = marked.then_some(ItemEvent::Marked { id, marked });
        let linked = heading.map(|heading| self.link_between((id, list), heading, None));
        [Some(added), marked, linked].into_iter().flatten().collect()
    }
}
