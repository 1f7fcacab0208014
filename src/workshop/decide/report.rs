//! Intents about what a group reports under heads. Its title is one line: whoever writes another rewords it.

use super::{Mint, Refusal};
use crate::workshop::Workshop;
use crate::workshop::event::ItemEvent;
use crate::workshop::heads::TITLE;
use crate::workshop::id::Id;
use crate::workshop::text::Line;

impl Workshop {
    pub(super) fn reports(
        &self,
        mint: &mut Mint<'_>,
        list: &str,
        (group, head): (u16, u16),
        texts: Vec<Line>,
    ) -> Vec<ItemEvent> {
        let mut texts = texts.into_iter();
        let title = (head == TITLE).then(|| texts.next()).flatten();
        let first = title.into_iter().flat_map(|text| self.titled(mint, list, group, text));
        let mut events: Vec<ItemEvent> = first.collect();
        let head = head.max(TITLE + 1);
        events.extend(texts.flat_map(|text| self.under(mint, list, (group, head), text)));
        events
    }

    /// Puts lines that groups reported under another head. What was a title is a line there, and its group has none.
    pub(super) fn put_under(&self, ids: Vec<Id>, head: u16) -> Result<Vec<ItemEvent>, Refusal> {
        let mut events = Vec::new();
        for id in ids {
            let of_group = self.lists.item(id).filter(|item| item.stands() && item.group.is_some());
            let item = of_group.ok_or(Refusal::NotHere)?;
            let heads = self.lists.list_of(id).map_or(0, |list| self.method.heads_of(list).len());
            if head == TITLE || usize::from(head) > heads {
                return Err(Refusal::NotHere);
            }
            events.extend((item.head_among(heads) != head).then_some(ItemEvent::Headed { id, head }));
        }
        Ok(events)
    }

    fn titled(&self, mint: &mut Mint<'_>, list: &str, group: u16, text: Line) -> Vec<ItemEvent> {
        match self.lists.list(list).title_of(group) {
            Some(title) if title.text == text => Vec::new(),
            Some(title) => vec![ItemEvent::Reworded { id: title.id, text }],
            None => self.under(mint, list, (group, TITLE), text),
        }
    }

    fn under(
        &self,
        mint: &mut Mint<'_>,
        list: &str,
        (group, head): (u16, u16),
        text: Line,
    ) -> Vec<ItemEvent> {
        let mut events = self.added(mint, list, text, (None, Some(group)));
        let added = events.iter().find_map(|event| match event {
            ItemEvent::Added { id, .. } => Some(*id),
            _ => None,
        });
        events.extend(added.map(|id| ItemEvent::Headed { id, head }));
        events
    }
}
