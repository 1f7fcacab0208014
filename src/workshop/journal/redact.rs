//! What a later entry takes out of earlier ones: words that were struck, and slips of which only the spread is kept.
//!
//! Seqs stay, and undo of what was struck goes on working. What was written about the thing later stands.

use std::sync::Arc;

use super::reach::Reach;
use crate::workshop::event::{Entry, Event, SlipsKept, VoteEvent};
use crate::workshop::id::Id;

/// Takes out of all entries what a later one says is gone. Returns what undo reaches after them.
pub(super) fn redact_all(entries: &mut [Arc<Entry>]) -> Reach {
    let mut reach = Reach::default();
    for at in 0..entries.len() {
        let (before, rest) = entries.split_at_mut(at);
        let Some(entry) = rest.first() else { break };
        redact_before(before, entry, &reach);
        reach.note(entry);
    }
    reach
}

/// Takes out of the entries before this one what it says is gone. `reach` is as before it.
pub(super) fn redact_before(before: &mut [Arc<Entry>], entry: &Entry, reach: &Reach) {
    for event in &entry.events {
        match event {
            Event::Struck { id } => rewrite(before, *id),
            Event::Vote(VoteEvent::Spread { vote, .. }) => {
                if let Some(of) = voted_on(before, *vote) {
                    empty_rankings(before, entry, &of, reach);
                }
                drop_slips(before, *vote);
            }
            _ => {}
        }
    }
}

/// Drops every event that holds a slip of this vote, and empties an earlier spread: what it lacks of a later one would
/// be the slips that came between. It stays as an event, because undo does not reach behind it.
fn drop_slips(entries: &mut [Arc<Entry>], of: Id) {
    let tells = |event: &Event| match event {
        Event::Vote(VoteEvent::Spread { vote, .. }) => *vote == of,
        Event::Vote(event) => event.slip_of() == Some(of),
        _ => false,
    };
    for entry in entries.iter_mut().filter(|entry| entry.events.iter().any(tells)) {
        let events = &mut Arc::make_mut(entry).events;
        events.retain(|event| !tells(event) || event.is_spread());
        for event in events.iter_mut().filter(|event| tells(event)) {
            *event = Event::Vote(VoteEvent::Spread { vote: of, kept: SlipsKept::default() });
        }
    }
}

/// The list that was voted on, and whether it was the second vote on it.
fn voted_on(entries: &[Arc<Entry>], vote: Id) -> Option<(String, bool)> {
    entries.iter().flat_map(|entry| &entry.events).find_map(|event| match event {
        Event::Vote(VoteEvent::Opened { id, list, rule, .. }) if *id == vote => {
            Some((list.clone(), rule.beside))
        }
        _ => None,
    })
}

/// Empties every ranking of this list but the newest that counts, which is the one that stays: what one has more than
/// the one before it would be the slips that came between.
fn empty_rankings(before: &mut [Arc<Entry>], entry: &Entry, (of, second): &(String, bool), reach: &Reach) {
    let ranks = |event: &Event| matches!(event, Event::Vote(VoteEvent::Ranked { list, beside, .. }) if list == of && beside == second);
    let ranked = |entry: &Entry| entry.events.iter().any(ranks);
    let stays = if ranked(entry) {
        None
    } else {
        before.iter().rev().find(|entry| ranked(entry) && !reach.is_off(entry.seq)).map(|entry| entry.seq)
    };
    for entry in before.iter_mut().filter(|entry| ranked(entry) && Some(entry.seq) != stays) {
        for event in &mut Arc::make_mut(entry).events {
            if let Event::Vote(VoteEvent::Ranked { list, entries, beside, .. }) = event
                && list == of
                && beside == second
            {
                entries.clear();
            }
        }
    }
}

/// Rewrites as `▮▮▮` every text of this thing.
fn rewrite(entries: &mut [Arc<Entry>], id: Id) {
    let holds = |entry: &Entry| entry.events.iter().any(|event| event.texts_of(id).next().is_some());
    for entry in entries.iter_mut().filter(|entry| holds(entry)) {
        let texts = Arc::make_mut(entry).events.iter_mut().flat_map(Event::texts_mut);
        texts.filter(|(at, _)| at.goes_with(id)).for_each(|(_, text)| text.strike());
    }
}
