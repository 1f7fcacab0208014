//! Follows a workshop that is live in another window: reads its journal as it grows, with a handle of our own, and
//! never holds what the console needs. It reports what it finds as [`News`], so that the drawing thread never waits for
//! a disk. `follow/seen.rs` turns the news back into a workshop, and `follow/window.rs` draws it.

use std::io::Read;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use super::clock::RunBegan;
use super::disk::{Disk, Lock, Meta};
use super::paths::id_in_name;
use super::store::left::{self, Drawn, ScreenNote};
use super::store::owner::{self, Owner};
use super::store::{StorePlace, read, small};
use crate::app::Size;
use crate::app::effect::SavedUi;
use crate::workshop::document::{Base, header, read_lines};
use crate::workshop::event::Entry;
use crate::workshop::id::Run;
use crate::workshop::journal::Journal;

mod seen;
mod window;

pub use window::{Watch, run};

/// How many bytes of a journal are read at once.
const PIECE: usize = 64 * 1024;

/// Looks for a live workshop, and follows it.
pub struct Follower {
    disk: Arc<dyn Disk>,
    live: PathBuf,
    wanted: Option<PathBuf>,
    size: Size,
    /// What this window has drawn.
    drawn: Option<Drawn>,
    followed: Option<Followed>,
}

/// What a look at the disk found.
pub enum News {
    /// A workshop is live.
    Found(Box<FoundLive>),
    /// Entries were added to it.
    Grew(Vec<Arc<Entry>>),
    /// The wall or what is at hand changed.
    Staged(SavedUi),
    /// The workshop is no longer live, or goes on in another file.
    Left,
}

/// A live workshop, as it was when it was found.
pub struct FoundLive {
    journal: Journal,
    ui: SavedUi,
    /// The run that has it open.
    run: Run,
    /// When that run began on the machine's running time.
    began: Option<RunBegan>,
    /// The newest entry of that run; `None` before its first.
    newest: Option<Arc<Entry>>,
}

/// A workshop that is being followed.
struct Followed {
    place: StorePlace,
    owner_meta: Meta,
    /// The seq of the last entry reported.
    seq: u32,
    tail: Tail,
    ui: SavedUi,
    /// The metadata of `stage.json` when it was last read.
    stage: Option<Meta>,
    /// The lock that shows that this window exists; `None` if another second window holds it.
    held: Option<Lock>,
}

/// The end of a journal file, read as it grows.
struct Tail {
    reader: Box<dyn Read + Send>,
    path: PathBuf,
    /// The run's next journal file: the run goes on there if the disk fails or words are struck.
    next: PathBuf,
    /// The beginning of a line whose end has not been read yet.
    part: Vec<u8>,
    format: u32,
    /// The seq of the last entry read.
    seq: u32,
}

impl Follower {
    /// Follows the workshop of the document `wanted`, or whichever is live. `size` is this window's.
    pub fn new(disk: Arc<dyn Disk>, live: &Path, wanted: Option<PathBuf>, size: Size) -> Self {
        Self { disk, live: live.to_path_buf(), wanted, size, drawn: None, followed: None }
    }

    /// Whether a workshop is being followed.
    pub fn is_following(&self) -> bool {
        self.followed.is_some()
    }

    /// Looks once; returns what has changed.
    pub fn look(&mut self) -> Vec<News> {
        let mut news = Vec::new();
        if let Some(followed) = &mut self.followed {
            if let Some(more) = followed.look(&*self.disk) {
                self.hold();
                return more;
            }
            (self.followed, self.drawn) = (None, None);
            news.push(News::Left);
        }
        if let Some((followed, found)) = self.attach() {
            self.followed = Some(followed);
            news.push(News::Found(Box::new(found)));
        }
        news
    }

    /// Takes the lock if it is free by now: another window may have held it, or a console for a moment.
    fn hold(&mut self) {
        if let Some(followed) = self.followed.as_mut().filter(|followed| followed.held.is_none()) {
            followed.held = self.disk.lock(&followed.place.screen_lock()).ok().flatten();
            followed.note(&*self.disk, self.size, self.drawn);
        }
    }

    /// Reports this window's new size.
    pub fn resize(&mut self, size: Size) {
        self.size = size;
        self.note();
    }

    /// Reports what this window has drawn: so the console knows that the room sees it.
    pub fn drawn(&mut self, drawn: Drawn) {
        self.drawn = Some(drawn);
        self.note();
    }

    fn note(&self) {
        if let Some(followed) = &self.followed {
            followed.note(&*self.disk, self.size, self.drawn);
        }
    }

    /// Leaves: the console need not paginate for this window any more.
    pub fn leave(self) {
        if let Some(followed) = self.followed
            && followed.held.is_some()
        {
            // If this fails, the free lock still shows that the window is gone.
            let _ = self.disk.remove(&followed.place.screen());
        }
    }

    fn attach(&self) -> Option<(Followed, FoundLive)> {
        let folder = self.folder()?;
        let owner_meta = self.disk.metadata(&folder.join("owner.json")).ok()?;
        let owner = owner::read(&*self.disk, &folder)?;
        let id = folder.file_name()?.to_str()?;
        let place = StorePlace::new(&owner.document, &self.live, id);
        let (tail, own) = Tail::open(&*self.disk, &place, &owner)?;
        // Open the tail before reading, so that no entry falls between the two.
        let found = read(&*self.disk, &self.live, &owner.document).ok()?;
        let mut followed = Followed {
            held: self.disk.lock(&place.screen_lock()).ok().flatten(),
            place,
            owner_meta,
            seq: found.journal.seq(),
            tail,
            ui: SavedUi::default(),
            stage: None,
        };
        followed.read_stage(&*self.disk);
        followed.note(&*self.disk, self.size, None);
        let newest = own.into_iter().next_back().filter(|entry| entry.by == owner.run);
        let ui = followed.ui.clone();
        Some((followed, FoundLive { journal: found.journal, ui, run: owner.run, began: owner.began, newest }))
    }

    /// The folder of the wanted workshop, or of the live one that was opened last.
    fn folder(&self) -> Option<PathBuf> {
        let disk = &*self.disk;
        if let Some(path) = &self.wanted {
            let id = id_in_name(path).map(str::to_owned);
            let id = id.or_else(|| read(disk, &self.live, path).ok().map(|found| found.place.id))?;
            return Some(self.live.join(id)).filter(|folder| is_led(disk, folder));
        }
        let folders = disk.list(&self.live).ok()?;
        let mut led: Vec<(String, PathBuf)> = folders
            .into_iter()
            .filter_map(|folder| Some((owner::read(disk, &folder)?.since, folder)))
            .filter(|(_, folder)| is_led(disk, folder))
            .collect();
        led.sort();
        led.pop().map(|(_, folder)| folder)
    }
}

/// Whether somebody holds the lock. Checking takes the lock for a moment; a console that opens just then tries again.
fn is_led(disk: &dyn Disk, folder: &Path) -> bool {
    let there = disk.metadata(&folder.join("owner.json")).is_ok();
    there && disk.lock(&folder.join("lock")).is_ok_and(|lock| lock.is_none())
}

impl Followed {
    /// Reads on; `None` if the workshop is no longer live or goes on in another file.
    fn look(&mut self, disk: &dyn Disk) -> Option<Vec<News>> {
        // A console that was killed leaves its journal and its note behind, and no lock.
        if disk.metadata(&self.place.owner()).ok()? != self.owner_meta || !is_led(disk, &self.place.folder) {
            return None;
        }
        let mut entries = self.tail.read_on()?;
        entries.retain(|entry| entry.seq > self.seq);
        for entry in &entries {
            (entry.seq == self.seq + 1).then(|| self.seq += 1)?;
        }
        if !self.tail.goes_on(disk) {
            return None;
        }
        let grew = (!entries.is_empty()).then_some(News::Grew(entries));
        let staged = self.read_stage(disk).then(|| News::Staged(self.ui.clone()));
        Some(grew.into_iter().chain(staged).collect())
    }

    /// Reads the wall if it was replaced; returns whether it changed.
    fn read_stage(&mut self, disk: &dyn Disk) -> bool {
        let meta = disk.metadata(&self.place.stage()).ok();
        if meta == self.stage {
            return false;
        }
        self.stage = meta;
        let ui = left::read(disk, &self.place);
        let changed = !ui.looks_like(&self.ui);
        self.ui = ui;
        changed
    }

    fn note(&self, disk: &dyn Disk, size: Size, drawn: Option<Drawn>) {
        if self.held.is_some() {
            // If this fails, the console paginates for its own window, and says that this one does not answer.
            let _ = small::put(disk, &self.place.screen(), &ScreenNote { size, drawn });
        }
    }
}

impl Tail {
    /// Opens the newest journal file of a run; returns its entries so far, too.
    fn open(disk: &dyn Disk, place: &StorePlace, owner: &Owner) -> Option<(Self, Vec<Arc<Entry>>)> {
        let nth = (1..=100).rev().find(|nth| disk.metadata(&place.journal(owner.run, *nth)).is_ok())?;
        let path = place.journal(owner.run, nth);
        let next = place.journal(owner.run, nth + 1);
        let mut reader = disk.open_read(&path).ok()?;
        let mut bytes = Vec::new();
        read_all(&mut *reader, &mut bytes)?;
        let whole = bytes.iter().rposition(|byte| *byte == b'\n').map_or(0, |end| end + 1);
        let lines = read_lines(bytes.get(..whole)?);
        let base = lines.base?;
        let seq = base.seq + lines.entries.len() as u32;
        let part = bytes.get(whole..)?.to_vec();
        Some((Self { reader, path, next, part, format: base.format, seq }, lines.entries))
    }

    /// The entries whose lines are complete by now; `None` if a line is not an entry.
    fn read_on(&mut self) -> Option<Vec<Arc<Entry>>> {
        let before = self.part.len();
        read_all(&mut *self.reader, &mut self.part)?;
        if self.part.len() == before {
            return Some(Vec::new());
        }
        let Some(end) = self.part.iter().rposition(|byte| *byte == b'\n') else { return Some(Vec::new()) };
        let rest = self.part.split_off(end + 1);
        let lines = std::mem::replace(&mut self.part, rest);
        let base = Base { format: self.format, id: String::new(), seq: self.seq, sha256: String::new() };
        let read = read_lines(&[header(&base), lines].concat());
        self.seq += read.entries.len() as u32;
        (read.torn.is_none() && read.damaged.is_none()).then_some(read.entries)
    }

    /// Whether the file is still the one being written.
    fn goes_on(&self, disk: &dyn Disk) -> bool {
        disk.metadata(&self.path).is_ok() && disk.metadata(&self.next).is_err()
    }
}

fn read_all(reader: &mut dyn Read, into: &mut Vec<u8>) -> Option<()> {
    let mut piece = vec![0; PIECE];
    loop {
        match reader.read(&mut piece).ok()? {
            0 => return Some(()),
            read => into.extend_from_slice(piece.get(..read)?),
        }
    }
}

#[cfg(test)]
mod tests;
