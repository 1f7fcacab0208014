//! Where workshops are opened and made. `throw_away.rs` has the copies.

use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::{Duration, Instant};

use super::chance;
use super::clock::SystemClock;
use super::disk::{Disk, RealDisk};
use super::os::synced::synced_folder;
use super::paths::{Paths, id_in_name, is_id, whole};
use super::session::Ready;
use super::store::programme::listed_programme;
use super::store::{Opener, create, list, open, read, stray};
use super::worker::{Task, each_until};
use crate::app::msg::{DocumentState, Listing};
use crate::app::programmes::ListedProgramme;
use crate::app::trouble::{Finding, Trouble};
use crate::workshop::follow::{NewWorkshop, TakenOver};
use crate::workshop::journal::Journal;
use crate::workshop::record::Progress;

/// How long a list waits for a disk that does not answer: whoever asks has an answer within two seconds.
const PATIENCE: Duration = Duration::from_millis(1_600);

/// Where workshops are opened: the disk, its folders, the clock.
#[derive(Clone)]
pub struct Store {
    pub disk: Arc<dyn Disk>,
    pub paths: Paths,
    pub clock: SystemClock,
}

impl Store {
    /// The store on the computer's own disk.
    pub fn real(paths: Paths, clock: SystemClock) -> Self {
        Self { disk: Arc::new(RealDisk), paths, clock }
    }

    /// Opens the workshop whose document is at `path`.
    pub fn open(&self, path: &Path) -> Result<Ready, Trouble> {
        self.open_as(path, &self.opener())
    }

    /// Opens a throw-away copy: a strike in it reaches nothing else.
    pub(super) fn open_copy(&self, path: &Path) -> Result<Ready, Trouble> {
        self.open_as(path, &Opener { questions: None, ..self.opener() })
    }

    fn open_as(&self, path: &Path, opener: &Opener) -> Result<Ready, Trouble> {
        let path = whole(path);
        let opened = open(&self.disk, &self.paths.live, &path, opener);
        let mut open = opened.map_err(|why| why.placed(&self.paths.live))?;
        open.findings.extend(synced(&path));
        Ok(Ready { open, run: opener.run, path, throw_away: None })
    }

    /// All workshops: those in the documents' folder, and those whose document is gone or was moved out of it; and the
    /// paths that did not answer in time.
    #[cfg(any(test, feature = "testing"))]
    pub fn list(&self) -> (Vec<Listing>, Vec<PathBuf>) {
        let AllFound { listed, silent, .. } = self.look();
        (listed, silent)
    }

    /// All workshops and programmes, and all paths of which nothing is known: what did not answer in time, and what cannot
    /// be read.
    pub fn list_and_unread(&self) -> (Vec<Listing>, Vec<ListedProgramme>, Vec<PathBuf>) {
        let AllFound { listed, programmes, silent, unread } = self.look();
        (listed, programmes, silent.into_iter().chain(unread).collect())
    }

    /// All workshops and programmes, and the paths that did not answer in time.
    pub fn list_all(&self) -> (Vec<Listing>, Vec<ListedProgramme>, Vec<PathBuf>) {
        let AllFound { listed, programmes, silent, .. } = self.look();
        (listed, programmes, silent)
    }

    fn look(&self) -> AllFound {
        let begun = Instant::now();
        let Paths { documents, live, .. } = self.paths.clone();
        let (disk, folders) =
            (self.disk.clone(), vec![Looked::Document(documents), Looked::Local(live.clone())]);
        let places = each_until(folders.clone(), begun + PATIENCE / 2, move |folder| folder.within(&*disk));
        let mut silent = silent(&folders, &places);
        let places: Vec<Looked> = places.into_iter().flatten().flatten().collect();
        let disk = self.disk.clone();
        let found = each_until(places.clone(), begun + PATIENCE, move |place| place.find(&*disk, &live));
        silent.extend(self::silent(&places, &found));
        let unread = unread(&places, &found);
        let programmes = found.iter().flatten().filter_map(|found| found.programme.clone()).collect();
        let listed = sorted(found.into_iter().flatten().collect());
        let is_listed = |path: &PathBuf| listed.iter().any(|one| one.path == *path);
        let unread = unread.into_iter().filter(|path| !is_listed(path)).collect();
        AllFound { listed, programmes, silent, unread }
    }

    /// Opens the workshop whose document was moved to `path` from where it was asked for.
    pub fn open_moved(&self, path: &Path) -> Result<Ready, Trouble> {
        let mut ready = self.open(path)?;
        ready.open.findings.insert(0, Finding::OpenedHere(path.to_path_buf()));
        Ok(ready)
    }

    /// Brings back a workshop whose document is gone, at the path wanted or where it was, and opens it.
    pub fn bring_back(&self, id: &str, wanted: Option<&Path>) -> Result<Ready, Trouble> {
        let Paths { live, documents, .. } = &self.paths;
        let path = stray::bring_back(&self.disk, live, id, wanted.map(whole).as_deref(), documents)?;
        let mut ready = self.open(&path)?;
        ready.open.findings.insert(0, Finding::BroughtBack(path));
        Ok(ready)
    }

    /// What these workshops leave to one that follows them. Those that already follow them, or follow such, count too:
    /// how far a plan has come was said there last. Those that may and cannot be read, or are not over, are told.
    pub fn take_over(&self, paths: &[PathBuf]) -> Result<(TakenOver, Vec<PathBuf>), Trouble> {
        let AllFound { listed, silent, unread, .. } = self.look();
        let found = |path: &Path| match listed.iter().find(|one| one.path == path).map(|one| &one.whole) {
            Some(DocumentState::Gone(id)) => Err(Trouble::Gone(id.clone())),
            Some(DocumentState::Left(to)) => self.ended(to),
            _ => self.ended(path),
        };
        let mut journals = paths.iter().map(|path| found(path)).collect::<Result<Vec<_>, _>>()?;
        // What did not answer while all were looked through may have done so since.
        let mut left_out: Vec<PathBuf> = silent.into_iter().filter(|path| !paths.contains(path)).collect();
        left_out.extend(unread);
        let mut looked_at = Vec::new();
        while let Some(path) = follower(&listed, &journals, &looked_at) {
            looked_at.push(path);
            match found(path) {
                Ok(journal) => journals.push(journal),
                Err(_) => left_out.push(path.to_path_buf()),
            }
        }
        let taken = TakenOver::of(&journals);
        Ok((taken.ok_or_else(|| Trouble::Missing(self.paths.documents.clone()))?, left_out))
    }

    /// What this meeting leaves to the same one, held again.
    pub fn to_hold_again(&self, path: &Path) -> Result<TakenOver, Trouble> {
        let taken = TakenOver::to_hold_again(&self.ended(path)?);
        taken.ok_or(Trouble::NotHeldAgain)
    }

    /// The journal of a workshop that has ended. Its disk has a moment to answer.
    fn ended(&self, path: &Path) -> Result<Journal, Trouble> {
        let (disk, live, document) = (self.disk.clone(), self.paths.live.clone(), whole(path));
        let task = Task::start(move || read(&*disk, &live, &document)).ok();
        let silent = || Trouble::NoAnswer(path.to_path_buf());
        let journal = task.and_then(|task| task.within(PATIENCE)).ok_or_else(silent)??.journal;
        match journal.workshop().day.ended {
            Some(_) => Ok(journal),
            None => Err(Trouble::NotEnded(path.to_path_buf())),
        }
    }

    /// Makes a workshop in the given folder or the usual one; returns its document's path.
    pub fn make(&self, made: impl Into<NewWorkshop>, folder: Option<PathBuf>) -> Result<PathBuf, Trouble> {
        let (mut made, mut paths) = (made.into(), self.paths.clone());
        paths.documents = folder.unwrap_or(paths.documents);
        if !is_id(&made.opened.id) {
            made.opened.id = chance::id();
        }
        create(&self.disk, &paths, made, &self.opener())
    }

    /// Makes a workshop and opens it.
    pub fn create(&self, made: impl Into<NewWorkshop>, folder: Option<PathBuf>) -> Result<Ready, Trouble> {
        self.open(&self.make(made, folder)?)
    }

    fn opener(&self) -> Opener {
        Opener {
            run: chance::run(),
            pid: std::process::id(),
            now: self.clock.now(),
            began: self.clock.began(),
            pause,
            questions: Some(self.paths.questions()),
        }
    }
}

/// The next workshop that was held and follows one of these, and was neither read yet nor looked at.
fn follower<'a>(listed: &'a [Listing], journals: &[Journal], looked_at: &[&Path]) -> Option<&'a Path> {
    let ids: Vec<&str> = journals.iter().map(|journal| journal.workshop().id.as_str()).collect();
    let is_new = |one: &&Listing| {
        !looked_at.contains(&one.path.as_path()) && id_in_name(&one.path).is_some_and(|id| !ids.contains(&id))
    };
    let follows = |one: &&Listing| one.head.follows.iter().any(|id| ids.contains(&id.as_str()));
    let held = |one: &&Listing| one.head.progress != Progress::NotBegun;
    listed.iter().filter(is_new).filter(follows).find(held).map(|one| one.path.as_path())
}

/// What was found of all workshops.
struct AllFound {
    listed: Vec<Listing>,
    programmes: Vec<ListedProgramme>,
    /// The paths that did not answer in time.
    silent: Vec<PathBuf>,
    /// The documents, by their names, of which not even a head can be read.
    unread: Vec<PathBuf>,
}

/// Where something of a workshop may lie, or a folder of such places.
#[derive(Clone)]
enum Looked {
    /// A document.
    Document(PathBuf),
    /// What the local folder has of a workshop.
    Local(PathBuf),
}

impl Looked {
    fn path(&self) -> &Path {
        let (Self::Document(path) | Self::Local(path)) = self;
        path
    }

    /// The places in this folder.
    fn within(&self, disk: &dyn Disk) -> Vec<Self> {
        match self {
            Self::Document(folder) => list::documents(disk, folder).into_iter().map(Self::Document).collect(),
            Self::Local(live) => {
                stray::ids(disk, live).into_iter().map(|id| Self::Local(live.join(id))).collect()
            }
        }
    }

    /// What is found there.
    fn find(&self, disk: &dyn Disk, live: &Path) -> FoundThere {
        match self {
            Self::Document(path) => {
                let listing = list::listing(disk, path);
                // Only what is no workshop is looked at a second time.
                let is_programme = listing.is_none() && list::is_programme(disk, path);
                let programme = is_programme.then(|| listed_programme(disk, live, path));
                FoundThere { listing, programme, left: Vec::new() }
            }
            Self::Local(folder) => {
                let id = folder.file_name().and_then(|name| name.to_str()).unwrap_or_default();
                let left = stray::left_behind(disk, live, id);
                FoundThere { listing: stray::stray(disk, live, id), programme: None, left }
            }
        }
    }
}

/// What was found in one place.
struct FoundThere {
    /// The workshop to list.
    listing: Option<Listing>,
    /// The programme to list.
    programme: Option<ListedProgramme>,
    /// Documents of it that were left behind, and where it was moved to.
    left: Vec<(PathBuf, PathBuf)>,
}

/// All that was found, sorted, with what was left behind marked.
fn sorted(found: Vec<FoundThere>) -> Vec<Listing> {
    let (mut all, mut left) = (Vec::new(), Vec::new());
    for FoundThere { listing, left: behind, programme: _ } in found {
        all.extend(listing);
        left.extend(behind);
    }
    for one in &mut all {
        let path = whole(&one.path);
        if let Some((_, to)) = left.iter().find(|(from, _)| *from == path) {
            one.whole = DocumentState::Left(to.clone());
        }
    }
    list::sort(&mut all);
    // One that was moved may lie in the documents' folder after all.
    all.dedup();
    all
}

/// The places for which nothing was found in time. If a document is one, it is also why nothing is known of what the
/// local folder has of its workshop.
fn silent<T>(places: &[Looked], found: &[Option<T>]) -> Vec<PathBuf> {
    let silent = || places.iter().zip(found).filter(|(_, found)| found.is_none()).map(|(place, _)| place);
    let is_why = |of: &Looked, local: &Path| matches!(of, Looked::Document(path) if id_in_name(path).is_some_and(|id| local.ends_with(id)));
    let is_because =
        |place: &Looked| matches!(place, Looked::Local(local) if silent().any(|of| is_why(of, local)));
    silent().filter(|place| !is_because(place)).map(|place| place.path().to_path_buf()).collect()
}

/// The documents that answered, and of which not even a head can be read.
fn unread(places: &[Looked], found: &[Option<FoundThere>]) -> Vec<PathBuf> {
    let unread = places.iter().zip(found).filter_map(|(place, found)| match (place, found) {
        (Looked::Document(path), Some(FoundThere { listing: None, programme: None, .. })) => {
            Some(path.clone())
        }
        _ => None,
    });
    unread.collect()
}

/// The finding that a known service copies this document's folder elsewhere.
pub fn synced(document: &Path) -> Option<Finding> {
    let service = synced_folder(&whole(document), |name| std::env::var(name).ok());
    service.map(|service| Finding::Synced(service.to_owned()))
}

/// Waits for whoever holds a file or a lock for a moment.
pub fn pause(tried: u32) {
    std::thread::sleep(Duration::from_millis(10 << tried.min(5)));
}

#[cfg(test)]
mod tests;
