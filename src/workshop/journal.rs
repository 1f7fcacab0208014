//! The entries of a workshop, and the state that follows from them: replay, undo as an entry, the numbers in use.
//!
//! `document.rs` knows how an entry looks on disk, and the shell where it lies.

use std::collections::BTreeSet;
use std::sync::Arc;

use super::Workshop;
use super::decide::used::Used;
use super::decide::{Command, Mint, Refusal};
use super::event::{ClockEvent, Entry, Event, IslandEvent, RowEvent, TextAt, VoteEvent};
use super::id::{Id, Run};
use super::tally::Vote;
use super::time::{At, Stamp};
use super::unwritten::StepHeld;

mod ever;
mod reach;
mod redact;

use reach::Reach;
use redact::{redact_all, redact_before};

/// Takes out of entries as they stand in files what a later one says is gone: words that were struck, and slips of which
/// only the spread is kept.
///
/// Entries that a journal holds are without it. Reading does it again, in case the program was killed between writing
/// such an entry and rewriting the earlier ones.
pub fn redact(entries: &mut [Arc<Entry>]) {
    redact_all(entries);
}

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
    reach: Reach,
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
        let workshop = Workshop::open(opened);
        let reach = redact_all(&mut entries);
        let mut journal = Self { workshop, entries, used: Used::default(), reach };
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
        self.entry(self.reach.to_undo()?).map(Arc::as_ref)
    }

    /// The entry that redo would bring back.
    pub fn to_redo(&self) -> Option<&Entry> {
        self.entry(self.reach.to_redo()?).map(Arc::as_ref)
    }

    /// Decides a command that leaves a trace, and returns its entry, to be saved.
    ///
    /// # Errors
    /// A refusal changes nothing.
    #[cfg(any(test, feature = "testing"))]
    pub fn command(&mut self, command: Command, at: At, by: Run) -> Result<&Arc<Entry>, Refusal> {
        self.carry_out(command, at, by)?.ok_or(Refusal::NothingChanged)
    }

    /// Decides a command. If it is allowed, appends the entry that carries it out and returns it, to be saved; `None` if
    /// the workshop changed and nothing is to be saved, because its day leaves no trace.
    ///
    /// # Errors
    /// A refusal changes nothing.
    pub fn carry_out(&mut self, command: Command, at: At, by: Run) -> Result<Option<&Arc<Entry>>, Refusal> {
        let mut mint = Mint::new(by, self.seq() + 1, &self.used);
        let events = self.workshop.decide(command, &mut mint, Stamp { at, by })?;
        let (written, passing) = self.workshop.parted(events);
        let writes = !written.is_empty() || passing.is_empty();
        if writes {
            self.happened(written, at, by)?;
        }
        passing.iter().for_each(|event| self.workshop.apply(event, Stamp { at, by }));
        Ok(self.entries.last().filter(|_| writes))
    }

    /// Lets a day that leaves no trace stand where it was; without that, at its first step.
    pub fn hold(&mut self, held: Option<StepHeld>, at: At, by: Run) {
        self.workshop.hold(held, Stamp { at, by });
    }

    /// Notes that somebody leads the day now, though no entry says so.
    pub fn is_led_at(&mut self, at: At, by: Run) {
        self.workshop.day.last = Some(Stamp { at, by });
    }

    /// Takes back the newest entry that counts.
    ///
    /// # Errors
    /// Refuses if there is none.
    pub fn undo(&mut self, at: At, by: Run) -> Result<&Arc<Entry>, Refusal> {
        let newest = self.to_undo().ok_or(Refusal::NothingToUndo);
        // A start by mistake says nothing of any step.
        let seq = if self.workshop.has_just_started() { newest } else { self.told(newest) }?.seq;
        self.happened(vec![Event::Undone { seq }], at, by)
    }

    /// Brings back the newest entry that was taken back.
    ///
    /// # Errors
    /// Refuses if there is none.
    pub fn redo(&mut self, at: At, by: Run) -> Result<&Arc<Entry>, Refusal> {
        let seq = self.told(self.to_redo().ok_or(Refusal::NothingToRedo))?.seq;
        self.happened(vec![Event::Redone { seq }], at, by)
    }

    /// Strikes the words of these things for good, and those of everything that was merged into them, since these stand
    /// beside theirs.
    ///
    /// # Errors
    /// Refuses if none of them ever had words.
    pub fn strike(&mut self, ids: &[Id], at: At, by: Run) -> Result<&Arc<Entry>, Refusal> {
        self.told(Ok(()))?;
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

    /// Refuses what would make an entry of its own while a day must leave no trace.
    fn told<T>(&self, wanted: Result<T, Refusal>) -> Result<T, Refusal> {
        if self.workshop.leaves_no_trace() { Err(Refusal::Unrecorded) } else { wanted }
    }

    /// Makes the newest entry of these events, to be saved.
    fn happened(&mut self, mut events: Vec<Event>, at: At, by: Run) -> Result<&Arc<Entry>, Refusal> {
        if events.is_empty() {
            return Err(Refusal::NothingChanged);
        }
        if events.contains(&Event::Clock(ClockEvent::Ended)) {
            events.extend(self.spreads());
        }
        self.append(Entry { seq: self.seq() + 1, at, by, events });
        self.entries.last().ok_or(Refusal::NothingChanged)
    }

    /// What is kept of the slips when the day ends, of every vote of which any entry tells one: undo only hides slips, and
    /// the votes that it takes back.
    fn spreads(&self) -> Vec<Event> {
        let votes = &self.workshop.votes;
        let slips = self.entries.iter().flat_map(|entry| &entry.events).filter_map(|event| match event {
            Event::Vote(event) => event.slip_of(),
            _ => None,
        });
        let kept = |vote| votes.vote(vote).map(|vote: &Vote| vote.spread(&self.workshop.lists));
        let spread = |vote| VoteEvent::Spread { vote, kept: kept(vote).unwrap_or_default() };
        slips.collect::<BTreeSet<Id>>().into_iter().map(|vote| Event::Vote(spread(vote))).collect()
    }

    /// Appends an entry that already happened (in another window, or read back from disk) and applies it. If it strikes
    /// words or ends a day with slips, all earlier entries are rewritten: see [`redact()`].
    pub fn append(&mut self, entry: impl Into<Arc<Entry>>) {
        let entry = entry.into();
        let rebuilds = entry.events.iter().any(|event| {
            matches!(event, Event::Undone { .. } | Event::Redone { .. } | Event::Struck { .. })
                || event.is_spread()
        });
        redact_before(&mut self.entries, &entry, &self.reach);
        self.reach.note(&entry);
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

    /// Rebuilds the state: replays what is not undone, starting from the workshop as it was opened.
    fn apply_all(&mut self) {
        self.used = Used::default();
        for entry in &self.entries {
            if self.reach.is_off(entry.seq) {
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

    /// When a cell of a row was last filled or cleared here; `None` if it never was, or stands as it was taken over.
    pub fn cell_changed(&self, row: Id, column: &str) -> Option<At> {
        self.happened_last(
            |event| matches!(event, Event::Row(RowEvent::Set { id, column: of, .. }) if *id == row && of == column),
        )
    }

    /// When what is known of an island was last changed here; `None` if it stands as it was taken over.
    pub fn island_changed(&self, island: Id) -> Option<At> {
        self.happened_last(|event| {
            let Event::Island(
                IslandEvent::Named { id, .. }
                | IslandEvent::Renamed { id, .. }
                | IslandEvent::Contact { id, .. }
                | IslandEvent::Rests { id, .. },
            ) = event
            else {
                return false;
            };
            *id == island
        })
    }

    /// When something like this happened last, behind the first entry: what is taken over there happened elsewhere.
    fn happened_last(&self, is: impl Fn(&Event) -> bool) -> Option<At> {
        let mut counts = self.entries.iter().skip(1).rev().filter(|entry| !self.reach.is_off(entry.seq));
        counts.find(|entry| entry.events.iter().any(&is)).map(|entry| entry.at)
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
        let goes_with = |at: &TextAt| ids.iter().any(|id| at.goes_with(*id));
        texts.filter(|(at, _)| goes_with(at)).map(|(_, text)| text.to_string()).collect()
    }
}

#[cfg(test)]
mod tests;
