//! The entries of a workshop, and the state that follows from them: replay, undo as an entry, numbers given once.
//!
//! How an entry looks on disk is in `document.rs`; where it lies, in the shell.

use std::collections::BTreeMap;

use super::Workshop;
use super::decide::{Command, Mint, Refusal};
use super::event::{Entry, Event, IslandEvent, ItemEvent, PlanEvent, ThemeEvent};
use super::id::{Id, Run};
use super::text::Line;
use super::time::{At, Stamp};

/// The highest number that was ever given in each series; what was undone included, so that none is given twice.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Used(BTreeMap<String, u32>);

impl Used {
    /// The highest number given in a series; 0 before the first.
    pub fn highest(&self, series: &str) -> u32 {
        self.0.get(series).copied().unwrap_or(0)
    }

    fn note(&mut self, series: &str, number: u32) {
        match self.0.get_mut(series) {
            Some(highest) => *highest = number.max(*highest),
            None => drop(self.0.insert(series.to_owned(), number)),
        }
    }

    fn note_event(&mut self, event: &Event) {
        match event {
            Event::Item(ItemEvent::Added { list, number, .. } | ItemEvent::MovedTo { list, number, .. }) => {
                self.note(list, *number);
            }
            Event::Theme(ThemeEvent::Made { list, letter, .. }) => self.note(&letters_of(list), *letter),
            Event::Island(IslandEvent::Named { number, .. }) => self.note(ISLANDS, *number),
            Event::Plan(PlanEvent::Added { number, .. }) => self.note(PLANS, *number),
            _ => {}
        }
    }
}

/// The series of islands' numbers. No list can have this name: list names hold letters and `-` alone.
pub const ISLANDS: &str = "#islands";
/// The series of plans' numbers.
pub const PLANS: &str = "#plans";

/// The series of a list's letters.
pub fn letters_of(list: &str) -> String {
    format!("#{list}")
}

/// Why entries are no workshop.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Broken {
    /// There are none.
    Empty,
    /// The first does not open a workshop.
    NotOpened,
    /// The one after this seq does not follow it.
    Gap(u32),
}

/// A workshop with all that ever happened in it.
#[derive(Debug, Clone)]
pub struct Journal {
    entries: Vec<Entry>,
    workshop: Workshop,
    used: Used,
    /// Seqs that count and can be taken back, oldest first.
    done: Vec<u32>,
    /// Seqs that were taken back and can count again, the next to do so last.
    undone: Vec<u32>,
}

impl Journal {
    /// Replays entries.
    ///
    /// # Errors
    /// The entries must begin with one that opens a workshop, and follow each other without gaps.
    pub fn replay(entries: Vec<Entry>) -> Result<Self, Broken> {
        let first = entries.first().ok_or(Broken::Empty)?;
        let Some(Event::Opened(opened)) = first.events.first() else { return Err(Broken::NotOpened) };
        if let Some(gap) = entries.iter().enumerate().find(|(at, entry)| entry.seq != *at as u32 + 1) {
            return Err(Broken::Gap(gap.0 as u32));
        }
        let workshop = Workshop::open(opened);
        let mut journal = Self {
            entries: Vec::new(),
            workshop,
            used: Used::default(),
            done: Vec::new(),
            undone: Vec::new(),
        };
        for entry in &entries {
            journal.note(entry);
        }
        journal.entries = entries;
        journal.rebuild();
        Ok(journal)
    }

    /// The workshop as it is now.
    pub fn workshop(&self) -> &Workshop {
        &self.workshop
    }

    /// All entries, oldest first.
    pub fn entries(&self) -> &[Entry] {
        &self.entries
    }

    /// The seq of the newest entry.
    pub fn seq(&self) -> u32 {
        self.entries.last().map_or(0, |entry| entry.seq)
    }

    /// An entry by its seq.
    pub fn entry(&self, seq: u32) -> Option<&Entry> {
        self.entries.get(usize::try_from(seq.checked_sub(1)?).ok()?)
    }

    /// The entry that undo would take back.
    pub fn to_undo(&self) -> Option<&Entry> {
        self.entry(*self.done.last()?)
    }

    /// The entry that redo would bring back.
    pub fn to_redo(&self) -> Option<&Entry> {
        self.entry(*self.undone.last()?)
    }

    /// Decides a command, and where it is allowed, carries it out as one entry, which is returned to be saved.
    ///
    /// # Errors
    /// A refusal changes nothing.
    pub fn command(&mut self, command: Command, at: At, by: Run) -> Result<&Entry, Refusal> {
        let mut mint = Mint::new(by, self.seq() + 1, &self.used);
        let events = match command {
            Command::Undo => vec![Event::Undone { seq: *self.done.last().ok_or(Refusal::NothingToUndo)? }],
            Command::Redo => vec![Event::Redone { seq: *self.undone.last().ok_or(Refusal::NothingToRedo)? }],
            Command::Strike(id) => {
                self.strike(id)?;
                vec![Event::Struck { id }]
            }
            command => self.workshop.decide(command, &mut mint, Stamp { at, by })?,
        };
        if events.is_empty() {
            return Err(Refusal::NothingChanged);
        }
        self.append(Entry { seq: self.seq() + 1, at, by, events });
        self.entries.last().ok_or(Refusal::NothingChanged)
    }

    /// Adds an entry that happened (in another window, or read back from disk) and applies it.
    pub fn append(&mut self, entry: Entry) {
        let rebuilds = entry
            .events
            .iter()
            .any(|event| matches!(event, Event::Undone { .. } | Event::Redone { .. } | Event::Struck { .. }));
        self.note(&entry);
        if !rebuilds {
            let stamp = Stamp { at: entry.at, by: entry.by };
            entry.events.iter().for_each(|event| self.workshop.apply(event, stamp));
        }
        self.entries.push(entry);
        if rebuilds {
            self.rebuild();
        }
    }

    /// Keeps count of what can be undone and of numbers given.
    fn note(&mut self, entry: &Entry) {
        entry.events.iter().for_each(|event| self.used.note_event(event));
        match entry.events.first() {
            Some(Event::Undone { seq }) => {
                self.done.retain(|done| done != seq);
                self.undone.push(*seq);
            }
            Some(Event::Redone { seq }) => {
                self.undone.retain(|undone| undone != seq);
                self.done.push(*seq);
            }
            // What is struck for good cannot be taken back, and the workshop itself cannot be unmade.
            Some(Event::Struck { .. } | Event::Opened(_)) | None => {}
            Some(_) => {
                self.done.push(entry.seq);
                self.undone.clear();
            }
        }
    }

    /// State is the replay of what is not undone.
    fn rebuild(&mut self) {
        let mut undone = self.undone_seqs();
        undone.sort_unstable();
        if let Some(Event::Opened(opened)) = self.entries.first().and_then(|entry| entry.events.first()) {
            self.workshop = Workshop::open(opened);
        }
        for entry in &self.entries {
            if undone.binary_search(&entry.seq).is_err() {
                let stamp = Stamp { at: entry.at, by: entry.by };
                entry.events.iter().for_each(|event| self.workshop.apply(event, stamp));
            }
        }
    }

    /// All entries that do not count now, also those that can no longer be redone.
    fn undone_seqs(&self) -> Vec<u32> {
        let mut counts = BTreeMap::new();
        for event in self.entries.iter().flat_map(|entry| &entry.events) {
            match event {
                Event::Undone { seq } => drop(counts.insert(*seq, false)),
                Event::Redone { seq } => drop(counts.insert(*seq, true)),
                _ => {}
            }
        }
        counts.into_iter().filter(|(_, count)| !count).map(|(seq, _)| seq).collect()
    }

    /// Rewrites every text of a thing, in all entries, as `▮▮▮`: seq and undo go on working.
    fn strike(&mut self, id: Id) -> Result<(), Refusal> {
        let mut found = false;
        for event in self.entries.iter_mut().flat_map(|entry| &mut entry.events) {
            for text in texts_of(event, id) {
                *text = Line::struck();
                found = true;
            }
        }
        if found { Ok(()) } else { Err(Refusal::NotHere) }
    }
}

/// The texts of one thing in an event.
fn texts_of(event: &mut Event, wanted: Id) -> Vec<&mut Line> {
    match event {
        Event::Item(ItemEvent::Added { id, text, .. } | ItemEvent::Reworded { id, text })
            if *id == wanted =>
        {
            vec![text]
        }
        Event::Item(ItemEvent::SaidAgain { id, wording: Some(wording) }) if *id == wanted => vec![wording],
        Event::Theme(ThemeEvent::Made { id, name, .. } | ThemeEvent::Renamed { id, name })
        | Event::Island(IslandEvent::Named { id, name, .. } | IslandEvent::Renamed { id, name })
            if *id == wanted =>
        {
            vec![name]
        }
        Event::Island(IslandEvent::Keeper { id, keeper: Some(keeper) }) if *id == wanted => vec![keeper],
        Event::Plan(
            PlanEvent::Cell { id, text: Some(text), .. } | PlanEvent::Lifted { id, to: Some(text) },
        ) if *id == wanted => vec![text],
        Event::Plan(PlanEvent::Due { id, due: Some(super::when::Due::Words(text)) }) if *id == wanted => {
            vec![text]
        }
        _ => Vec::new(),
    }
}

#[cfg(test)]
#[path = "journal/tests.rs"]
mod tests;
