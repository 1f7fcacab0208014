//! The workshop that is open in this window: its writer, and the folders of a copy that is thrown away at the end.

use std::io;
use std::path::{Path, PathBuf};

use super::clock::SystemClock;
use super::store::{Open, StorePlace, Writer};
use crate::app::effect::StoreRequest;
use crate::app::msg::{OpenedWorkshop, StoreReport};
use crate::workshop::id::Run;

/// A workshop that was opened and is not yet being written.
pub struct Ready {
    pub(super) open: Open,
    pub(super) run: Run,
    pub(super) path: PathBuf,
    pub(super) throw_away: Option<ThrowAway>,
}

/// A workshop that is being written.
pub struct Session {
    writer: Writer,
    /// Where its files lie.
    pub place: StorePlace,
    // Dropped after the writer has ended.
    throw_away: Option<ThrowAway>,
}

/// A workshop whose writer has died.
pub struct DeadWriter {
    /// Where its document lies.
    pub document: PathBuf,
    throw_away: Option<ThrowAway>,
}

/// Folders that are gone at the end.
#[derive(Debug)]
pub(super) struct ThrowAway(pub(super) [PathBuf; 2]);

impl Drop for ThrowAway {
    fn drop(&mut self) {
        for folder in &self.0 {
            // What could not be taken away can be read by its owner alone.
            let _ = std::fs::remove_dir_all(folder);
        }
    }
}

impl Ready {
    /// Where its document lies.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// Starts the writer; `tell` is called in its thread. Returns what the program is to know.
    pub fn start(
        self,
        clock: SystemClock,
        tell: impl FnMut(StoreReport) + Send + 'static,
    ) -> io::Result<(Session, OpenedWorkshop)> {
        let Open { live, journal, findings, left } = self.open;
        let path = Some(self.path).filter(|_| self.throw_away.is_none());
        let place = live.place().clone();
        let writer = Writer::start(live, clock, tell)?;
        let opened = OpenedWorkshop { journal, run: self.run, path, findings, left };
        Ok((Session { writer, place, throw_away: self.throw_away }, opened))
    }
}

impl Session {
    /// Leaves a workshop whose writer has died; what is to be thrown away is not, for it is opened again.
    pub fn leave(self) -> DeadWriter {
        DeadWriter { document: self.place.document, throw_away: self.throw_away }
    }

    /// Throws away at the end what a workshop that was left had to.
    pub fn take_over(&mut self, left: DeadWriter) {
        self.throw_away = left.throw_away;
    }

    /// Asks for something to be written; hands it back when nobody is there to do it.
    pub fn ask(&self, ask: StoreRequest) -> Result<(), StoreRequest> {
        self.writer.ask(ask)
    }

    /// Has all of it written, and waits for that. Returns whether that went well.
    pub fn close(self) -> bool {
        let Self { writer, throw_away, .. } = self;
        let closed = writer.close();
        drop(throw_away);
        closed
    }
}
