//! The entries of a workshop, and the state that follows from them: replay, undo as an entry, the numbers in use.
//!
//! `document.rs` knows how an entry looks on disk, and the shell where it lies.

use std::collections::BTreeSet;
use std::sync::Arc;

use super::Workshop;
use super::decide::used::Used;
use super::decide::{Command, Mint, Refusal};
use super::event::{Entry, Event, SlipsKept, VoteEvent};
use super::id::{Id, Run};
use super::time::{At, Stamp};

mod ever;

/// Why entries do not make a workshop.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Broken {
    /// There are no entries.
    Empty,
    /// The first entry does not open a workshop.
    NotOpened,
    /// The entry after this seq does not follow on from it.
    Gap(u32),
}

/// A workshop with everything that ever happened in it.
#[derive(Debug, Clone)]
pub struct Journal {
    /// The entries, shared with the thread that writes them.
    entries: Vec<Arc<Entry>>,
    workshop: Workshop,
    used: Used,
    /// The seqs of entries that count and can be taken back, oldest first.
    done: Vec<u32>,
    /// The seqs of entries that were taken back and can be brought back; redo takes the last.
    undone: Vec<u32>,
    /// The seqs of all entries that do not count now, including those that can no longer be brought back.
    off: BTreeSet<u32>,
}

impl Journal {
    /// Builds the journal from its entries.
    ///
    /// # Errors
    /// Fails unless the first entry opens a workshop and all follow each other without gaps.
    pub fn replay<E: Into<Arc<Entry>>>(entries: Vec<E>) -> Result<Self, Broken> {
        Self::of(entries.into_iter().map(Into::into).collect())
    }

    fn of(mut entries: Vec<Arc<Entry>>) -> Result<Self, Broken> {
        let first = entries.first().ok_or(Broken::Empty)?;
        let Some(Event::Opened(opened)) = first.events.first() else { return Err(Broken::NotOpened) };
        if let Some(gap) = entries.iter().enumerate().find(|(at, entry)| entry.seq != *at as u32 + 1) {
            return Err(Broken::Gap(gap.0 as u32));
        }
        let mut journal = Self {
            workshop: Workshop::open(opened),
            entries: Vec::new(),
            used: Used::default(),
            done: Vec::new(),
            undone: Vec::new(),
            off: BTreeSet::new(),
        };
        redact(&mut entries);
        entries.iter().for_each(|entry| journal.note(entry));
        journal.entries = entries;
        journal.apply_all();
        Ok(journal)
    }

    /// The workshop as it is now.
    pub fn workshop(&self) -> &Workshop {
        &self.workshop
    }

    /// All entries, oldest first.
    pub fn entries(&self) -> &[Arc<Entry>] {
        &self.entries
    }

    /// The seq of the newest entry.
    pub fn seq(&self) -> u32 {
        self.entries.last().map_or(0, |entry| entry.seq)
    }

    /// An entry by its seq.
    pub fn entry(&self, seq: u32) -> Option<&Arc<Entry>> {
        self.entries.get(usize::try_from(seq.checked_sub(1)?).ok()?)
    }

    /// The entry that undo would take back.
    pub fn to_undo(&self) -> Option<&Entry> {
        self.entry(*self.done.last()?).map(Arc::as_ref)
    }

    /// The entry that redo would bring back.
    pub fn to_redo(&self) -> Option<&Entry> {
        self.entry(*self.undone.last()?).map(Arc::as_ref)
    }

    /// Decides a command. If it is allowed, appends the entry that carries it out and returns it, to be saved.
    ///
    /// # Errors
    /// A refusal changes nothing.
    pub fn command(&mut self, command: Command, at: At, by: Run) -> Result<&Arc<Entry>, Refusal> {
        let mut mint = Mint::new(by, self.seq() + 1, &self.used);
        let events = self.workshop.decide(command, &mut mint, Stamp { at, by })?;
        self.happened(events, at, by)
    }

    /// Takes back the newest entry that counts.
    ///
    /// # Errors
    /// Refuses if there is none.
    pub fn undo(&mut self, at: At, by: Run) -> Result<&Arc<Entry>, Refusal> {
        let seq = self.to_undo().ok_or(Refusal::NothingToUndo)?.seq;
        self.happened(vec![Event::Undone { seq }], at, by)
    }

    /// Brings back the newest entry that was taken back.
    ///
    /// # Errors
    /// Refuses if there is none.
    pub fn redo(&mut self, at: At, by: Run) -> Result<&Arc<Entry>, Refusal> {
        let seq = self.to_redo().ok_or(Refusal::NothingToRedo)?.seq;
        self.happened(vec![Event::Redone { seq }], at, by)
    }

    /// Strikes the words of these things for good, and those of everything that was merged into them, since these stand
    /// beside theirs.
    ///
    /// # Errors
    /// Refuses if none of them ever had words.
    pub fn strike(&mut self, ids: &[Id], at: At, by: Run) -> Result<&Arc<Entry>, Refusal> {
        if self.words_of(ids).is_empty() {
            return Err(Refusal::NotHere);
        }
        let events = self.and_merged(ids).into_iter().map(|id| Event::Struck { id }).collect();
        self.happened(events, at, by)
    }

    /// The workshop as it would be if the words of these things were struck; `None` if they have none.
    pub fn without(&self, ids: &[Id]) -> Option<Workshop> {
        let newest = self.entries.last()?;
        let mut struck = self.clone();
        struck.strike(ids, newest.at, newest.by).ok()?;
        Some(struck.workshop)
    }

    /// Makes the newest entry of these events, to be saved.
    fn happened(&mut self, events: Vec<Event>, at: At, by: Run) -> Result<&Arc<Entry>, Refusal> {
        if events.is_empty() {
            return Err(Refusal::NothingChanged);
        }
        self.append(Entry { seq: self.seq() + 1, at, by, events });
        self.entries.last().ok_or(Refusal::NothingChanged)
    }

    /// Appends an entry that already happened (in another window, or read back from disk) and applies it. If it strikes
    /// words, they are rewritten in all earlier entries: see [`redact`].
    pub fn append(&mut self, entry: impl Into<Arc<Entry>>) {
        let entry = entry.into();
        let rebuilds = entry.events.iter().any(|event| {
            matches!(event, Event::Undone { .. } | Event::Redone { .. } | Event::Struck { .. })
                || spread(event).is_some()
        });
        for id in struck(&entry) {
            rewrite(&mut self.entries, id);
        }
        for vote in entry.events.iter().filter_map(spread) {
            drop_slips(&mut self.entries, vote);
        }
        self.note(&entry);
        if !rebuilds {
            let stamp = Stamp { at: entry.at, by: entry.by };
            for event in &entry.events {
                self.workshop.apply(event, stamp);
                self.used.note_event(event);
            }
        }
        self.entries.push(entry);
        if rebuilds {
            self.workshop = self.workshop.begun_anew(self.entries.first().map(Arc::as_ref));
            self.apply_all();
        }
    }

    /// Keeps track of what can be undone. Undo does not reach behind the entry after which slips no longer stand one by
    /// one: what it brought back would lack them.
    fn note(&mut self, entry: &Entry) {
        if entry.events.iter().any(|event| spread(event).is_some()) {
            self.done.clear();
            self.undone.clear();
            return;
        }
        let mut changes = false;
        for event in &entry.events {
            match event {
                Event::Undone { seq } => self.take_back(*seq),
                Event::Redone { seq } => self.bring_back(*seq),
                // A strike cannot be taken back.
                Event::Struck { .. } => {}
                _ => changes = true,
            }
        }
        // Opening the workshop cannot be undone.
        if changes && entry.seq > 1 {
            self.done.push(entry.seq);
            self.undone.clear();
        }
    }

    fn take_back(&mut self, seq: u32) {
        if let Some(at) = self.done.iter().rposition(|done| *done == seq) {
            self.done.remove(at);
            self.undone.push(seq);
            self.off.insert(seq);
        }
    }

    fn bring_back(&mut self, seq: u32) {
        if let Some(at) = self.undone.iter().rposition(|undone| *undone == seq) {
            self.undone.remove(at);
            self.done.push(seq);
            self.off.remove(&seq);
        }
    }

    /// Rebuilds the state: replays what is not undone, starting from the workshop as it was opened.
    fn apply_all(&mut self) {
        self.used = Used::default();
        for entry in &self.entries {
            if self.off.contains(&entry.seq) {
                entry.events.iter().for_each(|event| self.used.note_rows(event));
                continue;
            }
            let stamp = Stamp { at: entry.at, by: entry.by };
            for event in &entry.events {
                self.workshop.apply(event, stamp);
                self.used.note_event(event);
            }
        }
    }

    /// The first id that the next command will give.
    pub fn next_id(&self, by: Run) -> Id {
        Id { run: by, seq: self.seq() + 1, nth: 0 }
    }

    fn and_merged(&self, ids: &[Id]) -> Vec<Id> {
        let merged = |id: &Id| std::iter::once(*id).chain(self.workshop.lists.merged_into(*id));
        ids.iter().flat_map(|id| merged(id).collect::<Vec<_>>()).collect()
    }

    /// Every wording that these things ever had: what a strike rewrites.
    pub fn words_of(&self, ids: &[Id]) -> Vec<String> {
        let ids = self.and_merged(ids);
        let texts = self.entries.iter().flat_map(|entry| &entry.events).flat_map(Event::texts);
        texts.filter(|(at, _)| ids.contains(&at.of)).map(|(_, text)| text.to_string()).collect()
    }
}

/// Rewrites as `▮▮▮` every text of everything that was struck, and drops the slips of every vote of which only the
/// spread is kept, in all entries before the one that says so. Seqs stay and undo of what was struck goes on working.
/// What was written about the thing later stands.
///
/// Entries that a journal holds are already rewritten. Reading does it again, in case the program was killed between
/// writing such an entry and rewriting the earlier ones.
pub fn redact(entries: &mut [Arc<Entry>]) {
    let of_all = |entry: &Arc<Entry>| entry.events.iter().filter_map(spread).collect::<Vec<_>>();
    let places: Vec<(usize, Vec<Id>, Vec<Id>)> = entries
        .iter()
        .enumerate()
        .map(|(at, entry)| (at, struck(entry).collect::<Vec<_>>(), of_all(entry)))
        .filter(|(_, struck, spread)| !struck.is_empty() || !spread.is_empty())
        .collect();
    for (at, struck, spread) in places {
        let before = entries.get_mut(..at).unwrap_or_default();
        struck.into_iter().for_each(|id| rewrite(before, id));
        spread.into_iter().for_each(|vote| drop_slips(before, vote));
    }
}

/// The vote of whose slips the event keeps only the spread.
fn spread(event: &Event) -> Option<Id> {
    match event {
        Event::Vote(VoteEvent::Spread { vote, .. }) => Some(*vote),
        _ => None,
    }
}

/// Drops every event that holds a slip of this vote, and empties an earlier spread: what it lacks of a later one would
/// be the slips that came between. It stays as an event, because undo does not reach behind it.
fn drop_slips(entries: &mut [Arc<Entry>], vote: Id) {
    let slip = |event: &Event| matches!(event, Event::Vote(event) if event.slip_of() == Some(vote));
    for entry in entries.iter_mut().filter(|entry| entry.events.iter().any(slip)) {
        let events = &mut Arc::make_mut(entry).events;
        events.retain(|event| !slip(event) || spread(event).is_some());
        for event in events.iter_mut().filter(|event| spread(event) == Some(vote)) {
            *event = Event::Vote(VoteEvent::Spread { vote, kept: SlipsKept::default() });
        }
    }
}

fn struck(entry: &Entry) -> impl Iterator<Item = Id> {
    entry.events.iter().filter_map(|event| match event {
        Event::Struck { id } => Some(*id),
        _ => None,
    })
}

fn rewrite(entries: &mut [Arc<Entry>], id: Id) {
    let holds = |entry: &Entry| entry.events.iter().any(|event| event.texts_of(id).next().is_some());
    for entry in entries.iter_mut().filter(|entry| holds(entry)) {
        let texts = Arc::make_mut(entry).events.iter_mut().flat_map(Event::texts_mut);
        texts.filter(|(at, _)| at.of == id).for_each(|(_, text)| text.strike());
    }
}

#[cfg(test)]
mod tests;
