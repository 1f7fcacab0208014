//! What is on the simulated disk, and what of it survives a power cut.
//!
//! The parent has faults, counting and handles; here every operation behaves as on a healthy disk.

use std::collections::{BTreeMap, BTreeSet};
use std::io::{self, ErrorKind};
use std::path::{Path, PathBuf};
use std::time::{Duration, SystemTime};

use super::Policy;
use crate::shell::disk::{Identity, Meta};
use crate::shell::os::numbers::ENOSPC;

pub(super) type NodeId = u64;

/// A file or folder, independent of its name.
#[derive(Debug, Clone)]
struct Node {
    is_dir: bool,
    /// What a reader sees.
    now: Vec<u8>,
    /// The content at the last sync.
    synced: Vec<u8>,
    /// Whether a sync failed: no later one keeps anything.
    rotten: bool,
    /// In ticks of this disk's own time.
    modified: u64,
}

/// A change of a name, not synced yet.
#[derive(Debug, Clone)]
enum Change {
    Made(PathBuf, NodeId),
    Moved(PathBuf, PathBuf, NodeId),
    Gone(PathBuf, NodeId),
}

type Names = BTreeMap<PathBuf, NodeId>;

#[derive(Debug, Clone)]
pub(super) struct World {
    nodes: BTreeMap<NodeId, Node>,
    names: Names,
    kept_names: Names,
    changes: Vec<Change>,
    locked: BTreeSet<NodeId>,
    next: NodeId,
    time: u64,
    pub(super) capacity: Option<u64>,
    /// A folder on a full disk of its own.
    pub(super) full: Option<PathBuf>,
    /// Where disks of their own are plugged in, and which.
    pub(super) plugged: BTreeMap<PathBuf, u64>,
    /// Where a disk was plugged in that is out now, and which: nothing below is there.
    pub(super) out: BTreeMap<PathBuf, u64>,
    /// What lies on disks in whose place another one was plugged in.
    elsewhere: BTreeMap<(PathBuf, u64), [Names; 2]>,
}

impl Default for World {
    fn default() -> Self {
        let root = Node { is_dir: true, now: Vec::new(), synced: Vec::new(), rotten: false, modified: 0 };
        let names = Names::from([(PathBuf::from("/"), 0)]);
        Self {
            nodes: BTreeMap::from([(0, root)]),
            kept_names: names.clone(),
            names,
            changes: Vec::new(),
            locked: BTreeSet::new(),
            next: 1,
            time: 0,
            capacity: None,
            full: None,
            plugged: BTreeMap::new(),
            out: BTreeMap::new(),
            elsewhere: BTreeMap::new(),
        }
    }
}

impl Change {
    fn apply(self, names: &mut Names) {
        match self {
            Self::Made(path, node) => {
                names.insert(path, node);
            }
            Self::Moved(from, to, node) => {
                if names.get(&from) == Some(&node) {
                    names.remove(&from);
                }
                names.insert(to, node);
            }
            Self::Gone(path, node) => {
                if names.get(&path) == Some(&node) {
                    names.remove(&path);
                }
            }
        }
    }

    fn touches(&self, dir: &Path) -> bool {
        let within = |path: &Path| path.parent() == Some(dir);
        match self {
            Self::Made(path, _) | Self::Gone(path, _) => within(path),
            Self::Moved(from, to, _) => within(from) || within(to),
        }
    }
}

impl World {
    fn node(&self, id: NodeId) -> io::Result<&Node> {
        self.nodes.get(&id).ok_or_else(|| ErrorKind::NotFound.into())
    }

    fn node_mut(&mut self, id: NodeId) -> io::Result<&mut Node> {
        self.nodes.get_mut(&id).ok_or_else(|| ErrorKind::NotFound.into())
    }

    fn at(&self, path: &Path) -> io::Result<NodeId> {
        let is_out = self.out.keys().any(|at| path.starts_with(at));
        self.names.get(path).copied().filter(|_| !is_out).ok_or_else(|| ErrorKind::NotFound.into())
    }

    /// Plugs a disk in; what lay on it before is there again, and nothing else.
    pub(super) fn plug_in(&mut self, at: &Path, device: u64) {
        let out = self.out.remove(at);
        let before = self.plugged.insert(at.to_path_buf(), device).or(out);
        if let Some(before) = before.filter(|before| *before != device) {
            let there = self.elsewhere.remove(&(at.to_path_buf(), device)).unwrap_or_default();
            let [names, kept] = there;
            let swapped = [swap(&mut self.names, at, names), swap(&mut self.kept_names, at, kept)];
            self.elsewhere.insert((at.to_path_buf(), before), swapped);
        }
    }

    /// Pulls a disk out.
    pub(super) fn pull_out(&mut self, at: &Path) {
        if let Some(device) = self.plugged.remove(at) {
            self.out.insert(at.to_path_buf(), device);
        }
    }

    fn device(&self, path: &Path) -> u64 {
        path.ancestors().find_map(|at| self.plugged.get(at).copied()).unwrap_or(0)
    }

    pub(super) fn file_at(&self, path: &Path) -> io::Result<NodeId> {
        let id = self.at(path)?;
        if self.node(id)?.is_dir { Err(ErrorKind::IsADirectory.into()) } else { Ok(id) }
    }

    fn dir_at(&self, path: &Path) -> io::Result<NodeId> {
        let id = self.at(path)?;
        if self.node(id)?.is_dir { Ok(id) } else { Err(ErrorKind::NotADirectory.into()) }
    }

    fn make(&mut self, path: &Path, is_dir: bool) -> io::Result<NodeId> {
        if self.names.contains_key(path) {
            return Err(ErrorKind::AlreadyExists.into());
        }
        self.dir_at(path.parent().ok_or(ErrorKind::InvalidInput)?)?;
        let id = self.next;
        self.next += 1;
        self.time += 1;
        let node = Node { is_dir, now: Vec::new(), synced: Vec::new(), rotten: false, modified: self.time };
        self.nodes.insert(id, node);
        self.change(Change::Made(path.to_owned(), id));
        Ok(id)
    }

    fn change(&mut self, change: Change) {
        change.clone().apply(&mut self.names);
        self.changes.push(change);
    }

    pub(super) fn create(&mut self, path: &Path) -> io::Result<NodeId> {
        self.make(path, false)
    }

    pub(super) fn make_dirs(&mut self, path: &Path) -> io::Result<()> {
        let above: Vec<&Path> = path.ancestors().filter(|dir| !dir.as_os_str().is_empty()).collect();
        for dir in above.into_iter().rev() {
            if self.dir_at(dir).is_err() {
                self.make(dir, true)?;
            }
        }
        Ok(())
    }

    pub(super) fn remove_dir(&mut self, path: &Path) {
        if let Ok(id) = self.dir_at(path) {
            self.change(Change::Gone(path.to_owned(), id));
        }
    }

    pub(super) fn content(&self, path: &Path) -> io::Result<&[u8]> {
        Ok(&self.node(self.file_at(path)?)?.now)
    }

    pub(super) fn read_at(&self, id: NodeId, at: usize, buffer: &mut [u8]) -> io::Result<usize> {
        let rest = self.node(id)?.now.get(at..).unwrap_or_default();
        let len = rest.len().min(buffer.len());
        for (to, from) in buffer.iter_mut().zip(rest) {
            *to = *from;
        }
        Ok(len)
    }

    pub(super) fn list(&self, dir: &Path) -> io::Result<Vec<PathBuf>> {
        self.dir_at(dir)?;
        Ok(self.names.keys().filter(|path| path.parent() == Some(dir)).cloned().collect())
    }

    pub(super) fn files(&self) -> Vec<PathBuf> {
        let is_file = |id| self.nodes.get(id).is_some_and(|node| !node.is_dir);
        self.names.iter().filter(|(_, id)| is_file(id)).map(|(path, _)| path.clone()).collect()
    }

    pub(super) fn metadata(&self, path: &Path) -> io::Result<Meta> {
        let id = self.at(path)?;
        let node = self.node(id)?;
        Ok(Meta {
            len: node.now.len() as u64,
            is_dir: node.is_dir,
            modified: Some(SystemTime::UNIX_EPOCH + Duration::from_millis(node.modified)),
            identity: Some(Identity { device: self.device(path), file: id }),
        })
    }

    pub(super) fn rename(&mut self, from: &Path, to: &Path) -> io::Result<()> {
        let id = self.file_at(from)?;
        self.dir_at(to.parent().ok_or(ErrorKind::InvalidInput)?)?;
        if self.dir_at(to).is_ok() {
            return Err(ErrorKind::IsADirectory.into());
        }
        if from != to {
            self.change(Change::Moved(from.to_owned(), to.to_owned(), id));
        }
        Ok(())
    }

    pub(super) fn remove(&mut self, path: &Path) -> io::Result<()> {
        let id = self.file_at(path)?;
        self.change(Change::Gone(path.to_owned(), id));
        Ok(())
    }

    pub(super) fn sync_dir(&mut self, dir: &Path) -> io::Result<()> {
        self.dir_at(dir)?;
        let (synced, rest) = std::mem::take(&mut self.changes).into_iter().partition(|c| c.touches(dir));
        self.changes = rest;
        for change in Vec::from_iter::<Vec<Change>>(synced) {
            change.apply(&mut self.kept_names);
        }
        Ok(())
    }

    pub(super) fn room(&self) -> Option<u64> {
        let used: u64 =
            self.names.values().filter_map(|id| self.nodes.get(id)).map(|n| n.now.len() as u64).sum();
        self.capacity.map(|all| all.saturating_sub(used))
    }

    pub(super) fn append(&mut self, id: NodeId, bytes: &[u8]) -> io::Result<()> {
        let mut room = self.room().map_or(bytes.len(), |room| usize::try_from(room).unwrap_or(usize::MAX));
        if let Some(full) = &self.full
            && self.names.iter().any(|(path, own)| *own == id && path.starts_with(full))
        {
            room = 0;
        }
        self.time += 1;
        let time = self.time;
        let node = self.node_mut(id)?;
        node.modified = time;
        let part = bytes.get(..room).unwrap_or(bytes);
        node.now.extend_from_slice(part);
        if part.len() < bytes.len() { Err(io::Error::from_raw_os_error(ENOSPC)) } else { Ok(()) }
    }

    pub(super) fn truncate(&mut self, path: &Path) -> io::Result<NodeId> {
        let id = self.file_at(path)?;
        self.node_mut(id)?.now.clear();
        Ok(id)
    }

    pub(super) fn flip(&mut self, path: &Path, offset: usize, mask: u8) -> io::Result<()> {
        let id = self.file_at(path)?;
        let node = self.node_mut(id)?;
        for content in [&mut node.now, &mut node.synced] {
            if let Some(byte) = content.get_mut(offset) {
                *byte ^= mask;
            }
        }
        Ok(())
    }

    pub(super) fn sync(&mut self, id: NodeId) -> io::Result<()> {
        let node = self.node_mut(id)?;
        if !node.rotten {
            node.synced.clone_from(&node.now);
        }
        Ok(())
    }

    pub(super) fn rot(&mut self, id: NodeId) {
        if let Some(node) = self.nodes.get_mut(&id) {
            node.rotten = true;
        }
    }

    pub(super) fn lock(&mut self, path: &Path) -> io::Result<Option<NodeId>> {
        let id = match self.file_at(path) {
            Err(error) if error.kind() == ErrorKind::NotFound => self.create(path)?,
            found => found?,
        };
        Ok(self.locked.insert(id).then_some(id))
    }

    pub(super) fn unlock(&mut self, id: NodeId) {
        self.locked.remove(&id);
    }

    pub(super) fn after_kill(&self) -> Self {
        Self { locked: BTreeSet::new(), ..self.clone() }
    }

    /// The disk after a power cut: first the names, then the content of each file that still has one.
    pub(super) fn after_cut(&self, policy: Policy) -> Self {
        let mut chance = Chance(if let Policy::Seed(seed) = policy { seed } else { 0 });
        let mut names = self.kept_names.clone();
        for change in &self.changes {
            let kept = match policy {
                Policy::AllDropped => false,
                Policy::AllKept => true,
                Policy::Seed(_) => chance.below(2) == 0,
            };
            if kept {
                change.clone().apply(&mut names);
            }
        }
        let names = reachable(&names);
        let mut nodes = BTreeMap::new();
        for id in names.values() {
            if let Some(node) = self.nodes.get(id) {
                nodes.insert(*id, node.after_cut(policy, &mut chance));
            }
        }
        Self {
            nodes,
            kept_names: names.clone(),
            names,
            changes: Vec::new(),
            locked: BTreeSet::new(),
            full: self.full.clone(),
            plugged: self.plugged.clone(),
            out: self.out.clone(),
            elsewhere: self.elsewhere.clone(),
            ..*self
        }
    }
}

/// Takes the names below this folder out, and puts others in; returns those that were there.
fn swap(names: &mut Names, at: &Path, others: Names) -> Names {
    let is_below = |path: &Path| path != at && path.starts_with(at);
    let (below, mut rest): (Names, Names) =
        std::mem::take(names).into_iter().partition(|(path, _)| is_below(path));
    rest.extend(others);
    *names = rest;
    below
}

/// Only names in folders that exist: a folder lost in a cut takes its content along.
fn reachable(names: &Names) -> Names {
    let has_folders =
        |path: &Path| path.ancestors().all(|dir| dir.as_os_str().is_empty() || names.contains_key(dir));
    names.iter().filter(|(path, _)| has_folders(path)).map(|(path, id)| (path.clone(), *id)).collect()
}

impl Node {
    fn after_cut(&self, policy: Policy, chance: &mut Chance) -> Self {
        let left = match policy {
            Policy::AllDropped => self.synced.clone(),
            Policy::AllKept => self.now.clone(),
            Policy::Seed(_) => self.torn(chance),
        };
        Self { now: left.clone(), synced: left, rotten: false, ..*self }
    }

    /// What was synced and any prefix of what was written since; for a file rewritten in place, the old content or any
    /// prefix of the new.
    fn torn(&self, chance: &mut Chance) -> Vec<u8> {
        let kept = if self.now.starts_with(&self.synced) { self.synced.len() } else { 0 };
        if kept == 0 && !self.synced.is_empty() && chance.below(2) == 0 {
            return self.synced.clone();
        }
        let end = kept + chance.below(self.now.len() - kept + 1);
        let mut left: Vec<u8> = self.now.iter().take(end).copied().collect();
        if chance.below(4) == 0 {
            let zeros = chance.below(end - kept + 1);
            left.iter_mut().rev().take(zeros).for_each(|byte| *byte = 0);
        }
        left
    }
}

/// A small random number generator (splitmix64), so that the seed alone reproduces a failure.
struct Chance(u64);

impl Chance {
    fn below(&mut self, end: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        z ^= z >> 31;
        usize::try_from(z % (end.max(1) as u64)).unwrap_or(0)
    }
}
