//! Following a workshop that is led in another window: its journal is read on from a handle of our own, and nothing
//! the console needs is ever held. What is drawn of it is `follow/window.rs`.

use std::io::Read;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use super::disk::{Disk, Lock, Meta};
use super::paths::id_in_name;
use super::store::left::{self, Owner};
use super::store::{StorePlace, read};
use crate::app::Size;
use crate::app::msg::SavedUi;
use crate::workshop::document::{Base, header, read_lines};
use crate::workshop::event::Entry;
use crate::workshop::journal::Journal;
use crate::workshop::time::{At, Stamp};

mod window;

pub use window::{Watch, run};

/// How much of a journal is read at once.
const PIECE: usize = 64 * 1024;

/// Looks for a workshop that is led, and follows it.
pub struct Follower {
    disk: Arc<dyn Disk>,
    live: PathBuf,
    wanted: Option<PathBuf>,
    size: Size,
    followed: Option<Followed>,
    /// Whether the workshop that was followed last had begun when it was left.
    begun: bool,
}

/// A workshop that is being followed.
struct Followed {
    place: StorePlace,
    owner: Owner,
    owner_meta: Meta,
    journal: Journal,
    tail: Tail,
    left: SavedUi,
    stage: Option<Meta>,
    /// What the console's clock is ahead of ours, in milliseconds; none before its first entry.
    ahead: Option<i64>,
    /// Says that this window is there. Another second window may hold it.
    held: Option<Lock>,
}

/// The end of a journal file, read as it grows.
struct Tail {
    reader: Box<dyn Read + Send>,
    path: PathBuf,
    /// The file that follows this one, should the disk fail or words be struck.
    next: PathBuf,
    /// A line of which the end has not been read yet.
    part: Vec<u8>,
    format: u32,
    /// The seq of the last entry that was read.
    seq: u32,
}

impl Follower {
    /// Follows the workshop of this document; without one, whichever is led. This window has `size`.
    pub fn new(disk: Arc<dyn Disk>, live: &Path, wanted: Option<PathBuf>, size: Size) -> Self {
        Self { disk, live: live.to_path_buf(), wanted, size, followed: None, begun: false }
    }

    /// Whether a workshop is being followed.
    pub fn is_following(&self) -> bool {
        self.followed.is_some()
    }

    /// Whether a workshop that had begun was left: nobody is welcomed to it any more.
    pub fn left_begun(&self) -> bool {
        self.followed.is_none() && self.begun
    }

    /// What there is to be drawn: the workshop, what is on the wall, and the console's clock.
    pub fn seen(&self, now: At) -> Option<(&Journal, &SavedUi, Stamp)> {
        let followed = self.followed.as_ref()?;
        let ahead = followed.ahead.unwrap_or(0);
        let at = At { elapsed_ms: now.elapsed_ms.saturating_add_signed(ahead), ..now };
        Some((&followed.journal, &followed.left, Stamp { at, by: followed.owner.run }))
    }

    /// Looks once; returns whether anything is other than before.
    pub fn poll(&mut self, now: At) -> bool {
        let had = self.followed.is_some();
        let news = self.followed.as_mut().map_or(Some(false), |followed| followed.poll(&*self.disk, now));
        if let (true, Some(changed)) = (had, news) {
            self.hold();
            return changed;
        }
        // It was left, or goes on in another file: look anew.
        if let Some(left) = self.followed.take() {
            self.begun = left.journal.workshop().day.started.is_some();
        }
        self.followed = self.attach(now);
        had || self.followed.is_some()
    }

    /// Somebody else may have held the lock for a moment, or was there before and has left.
    fn hold(&mut self) {
        if let Some(followed) = self.followed.as_mut().filter(|followed| followed.held.is_none()) {
            followed.held = self.disk.lock(&followed.place.screen_lock()).ok().flatten();
            followed.say_size(&*self.disk, self.size);
        }
    }

    /// This window has another size.
    pub fn resize(&mut self, size: Size) {
        self.size = size;
        if let Some(followed) = &self.followed {
            followed.say_size(&*self.disk, size);
        }
    }

    /// Leaves: the console need not make pages for this window any more.
    pub fn leave(self) {
        if let Some(followed) = self.followed
            && followed.held.is_some()
        {
            // Whoever looks for the window finds the lock free anyway.
            let _ = self.disk.remove(&followed.place.screen());
        }
    }

    fn attach(&self, now: At) -> Option<Followed> {
        let folder = self.folder()?;
        let owner_meta = self.disk.metadata(&folder.join("owner.json")).ok()?;
        let owner = left::owner(&*self.disk, &folder)?;
        let id = folder.file_name()?.to_str()?;
        let place = StorePlace::new(&owner.document, &self.live, id);
        let (tail, own) = Tail::open(&*self.disk, &place, &owner)?;
        // Read after the tail was opened, so that nothing falls between the two.
        let found = read(&*self.disk, &self.live, &owner.document).ok()?;
        let mut followed = Followed {
            held: self.disk.lock(&place.screen_lock()).ok().flatten(),
            place,
            owner,
            owner_meta,
            journal: found.journal,
            tail,
            left: SavedUi::default(),
            stage: None,
            ahead: None,
        };
        followed.set_clock(own.last(), now);
        followed.read_stage(&*self.disk);
        followed.say_size(&*self.disk, self.size);
        Some(followed)
    }

    /// The folder of the workshop that is wanted, or of the one that is led, the one begun last first.
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
            .filter_map(|folder| Some((left::owner(disk, &folder)?.since, folder)))
            .filter(|(_, folder)| is_led(disk, folder))
            .collect();
        led.sort();
        led.pop().map(|(_, folder)| folder)
    }
}

/// Whether somebody holds the lock. It is held here for a moment, and a console that opens just then asks again.
fn is_led(disk: &dyn Disk, folder: &Path) -> bool {
    let there = disk.metadata(&folder.join("owner.json")).is_ok();
    there && disk.lock(&folder.join("lock")).is_ok_and(|lock| lock.is_none())
}

impl Followed {
    /// Reads on. None when it was left, or goes on in another file.
    fn poll(&mut self, disk: &dyn Disk, now: At) -> Option<bool> {
        if disk.metadata(&self.place.owner()).ok()? != self.owner_meta {
            return None;
        }
        let entries = self.tail.read_on()?;
        let changed = !entries.is_empty();
        for entry in entries {
            self.take(entry, now)?;
        }
        if !self.tail.goes_on(disk) {
            return None;
        }
        let staged = self.read_stage(disk);
        Some(changed || staged)
    }

    fn take(&mut self, entry: Arc<Entry>, now: At) -> Option<()> {
        if entry.seq <= self.journal.seq() {
            return Some(());
        }
        self.set_clock(Some(&entry), now);
        (entry.seq == self.journal.seq() + 1).then(|| self.journal.append(entry))
    }

    /// Sets our clock by an entry of the console's run. The wall clock is used only once: it may be moved.
    fn set_clock(&mut self, entry: Option<&Arc<Entry>>, now: At) {
        let Some(entry) = entry.filter(|entry| entry.by == self.owner.run && self.ahead.is_none()) else {
            return;
        };
        let elapsed = |at: At| i64::try_from(at.elapsed_ms).unwrap_or(i64::MAX);
        let since = now.utc_ms.saturating_sub(entry.at.utc_ms);
        self.ahead = Some(elapsed(entry.at) + since - elapsed(now));
    }

    /// Reads what is on the wall, when that was replaced.
    fn read_stage(&mut self, disk: &dyn Disk) -> bool {
        let meta = disk.metadata(&self.place.stage()).ok();
        if meta == self.stage {
            return false;
        }
        self.stage = meta;
        let left = left::read(disk, &self.place);
        let changed =
            left.stage != self.left.stage || left.focus != self.left.focus || left.dark != self.left.dark;
        self.left = left;
        changed
    }

    fn say_size(&self, disk: &dyn Disk, size: Size) {
        if self.held.is_some() {
            // Without it the console makes pages for its own window.
            let _ = left::put(disk, &self.place.screen(), &size);
        }
    }
}

impl Tail {
    /// Opens the newest journal file of a run; returns what it holds by now, too.
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

    /// The entries whose lines have become whole. None when what stands there is no entry.
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

    /// Whether the file is still the one that is written to.
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
