//! Ids and numbers for the things that one entry makes. An id is given once and for ever; a number is free again when
//! whatever has it is undone.

use super::used::Used;
use crate::workshop::id::{Id, Run};

/// Hands out ids and numbers for one entry.
#[derive(Debug)]
pub struct Mint<'a> {
    run: Run,
    seq: u32,
    nth: u16,
    used: &'a Used,
    given: Vec<(String, u32)>,
}

impl<'a> Mint<'a> {
    /// A mint for entry `seq` of a run.
    pub fn new(run: Run, seq: u32, used: &'a Used) -> Self {
        Self { run, seq, nth: 0, used, given: Vec::new() }
    }

    pub(super) fn id(&mut self) -> Id {
        let id = Id { run: self.run, seq: self.seq, nth: self.nth };
        self.nth = self.nth.saturating_add(1);
        id
    }

    pub(super) fn number(&mut self, series: &str) -> u32 {
        self.number_after(series, 0)
    }

    /// The next number of a series that shares its numbers with others, above `least`.
    pub(super) fn number_among(&mut self, series: &str, others: &[&str], least: u32) -> u32 {
        let taken = others.iter().map(|other| self.highest(other)).max().unwrap_or(0);
        self.number_after(series, taken.max(least))
    }

    /// The highest number given in a series so far; 0 if there is none.
    pub(super) fn highest(&self, series: &str) -> u32 {
        let given = self.given.iter().find(|(name, _)| name == series).map(|(_, number)| *number);
        given.unwrap_or_else(|| self.used.highest(series))
    }

    /// The next number of a series in which those up to `taken` are given by themselves.
    pub(super) fn number_after(&mut self, series: &str, taken: u32) -> u32 {
        let number = self.highest(series).max(taken).saturating_add(1);
        match self.given.iter_mut().find(|(name, _)| name == series) {
            Some((_, last)) => *last = number,
            None => self.given.push((series.to_owned(), number)),
        }
        number
    }
}
