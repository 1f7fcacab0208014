//! The workshop that is open in this window: its writer, and the folders of a throw-away copy.

use std::io;
use std::path::{Path, PathBuf};

use super::clock::SystemClock;
use super::store::{Open, StorePlace, Writer};
use crate::app::effect::StoreRequest;
use crate::app::msg::{OpenedWorkshop, StoreReport};
use crate::workshop::id::Run;

/// A workshop that was opened but has no writer yet.
pub struct Ready {
    pub(super) open: Open,
    pub(super) run: Run,
    pub(super) path: PathBuf,
    pub(super) throw_away: Option<ThrowAway>,
}

/// A workshop with its writer.
pub struct Session {
    writer: Writer,
    /// The places of its files.
    pub place: StorePlace,
    // Dropped after the writer has ended.
    throw_away: Option<ThrowAway>,
}

/// A workshop whose writer has died.
pub struct DeadWriter {
    /// The path of its document.
    pub document: PathBuf,
    throw_away: Option<ThrowAway>,
}

/// Folders that are deleted at the end.
#[derive(Debug)]
pub(super) struct ThrowAway(pub(super) [PathBuf; 2]);

impl Drop for ThrowAway {
    fn drop(&mut self) {
        for folder in &self.0 {
            // If this fails, only their owner can read them.
            let _ = std::fs::remove_dir_all(folder);
        }
    }
}

impl Ready {
    /// The path of its document.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// Starts the writer, which calls `tell` from its thread. Returns what the program needs to know.
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
    /// Leaves a workshop whose writer has died. A throw-away copy is kept, because the workshop will be reopened.
    pub fn leave(self) -> DeadWriter {
        DeadWriter { document: self.place.document, throw_away: self.throw_away }
    }

    /// Takes over the throw-away folders of a workshop that was left.
    pub fn take_over(&mut self, left: DeadWriter) {
        self.throw_away = left.throw_away;
    }

    /// Sends a request to the writer; hands it back if the writer is dead.
    pub fn ask(&self, ask: StoreRequest) -> Result<(), StoreRequest> {
        self.writer.ask(ask)
    }

    /// Writes everything and waits for that. Returns whether it went well.
    pub fn close(self) -> bool {
        let Self { writer, throw_away, .. } = self;
        let closed = writer.close();
        drop(throw_away);
        closed
    }
}
