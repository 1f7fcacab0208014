//! Workshops whose document is gone (deleted, on a disk that was unplugged, overwritten by something else), while
//! journals and earlier documents of them lie in the local folder. They are listed, and can be brought back. So are those
//! that were moved out of the folder that is listed.

use std::io::ErrorKind;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use serde::{Deserialize, Serialize};

use super::chain::all_same;
use super::copies;
use super::failed::{OnPath, is_no_file};
use super::list::{head, id_of, listing};
use super::open::create_of;
use super::owner;
use super::place::StorePlace;
use super::read::{Found, may_be_ours, read_without};
use super::small::{get, put};
use crate::app::msg::{DocumentState, Listing};
use crate::app::trouble::Trouble;
use crate::shell::disk::Disk;
use crate::shell::paths::{document_name, id_in_name, is_id, throw_away_folder, whole};
use crate::workshop::document;
use crate::workshop::event::Event;
use crate::workshop::journal::Journal;
use crate::workshop::record::RecordHead;

/// Where the document was when the workshop was last open.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
struct Whereabouts {
    document: PathBuf,
    /// The disk that it lies on, if the system tells.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    device: Option<u64>,
    /// Whether that is the disk of the local folder, which some systems give another number with each start.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    own: bool,
    /// Whether it was moved there, so that it may lie outside the folder that is listed.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    moved: bool,
}

/// Notes where the document is.
pub(super) fn note(disk: &dyn Disk, place: &StorePlace) {
    let noted = whereabouts(disk, &place.folder).filter(|noted| noted.document == place.document);
    keep(disk, place, noted.is_some_and(|noted| noted.moved));
}

/// Notes where the document was moved to.
pub(super) fn note_moved(disk: &dyn Disk, place: &StorePlace) {
    keep(disk, place, true);
}

fn keep(disk: &dyn Disk, place: &StorePlace, moved: bool) {
    let device = copies::device(disk, &place.document);
    let own = device.is_some() && device == copies::device(disk, &place.whereabouts());
    let now = Whereabouts { document: place.document.clone(), device, own, moved };
    if whereabouts(disk, &place.folder).as_ref() != Some(&now) {
        // Without the note the workshop is not listed if its document goes, but it can still be brought back.
        let _ = put(disk, &place.whereabouts(), &now);
    }
}

fn whereabouts(disk: &dyn Disk, folder: &Path) -> Option<Whereabouts> {
    get(disk, &folder.join(StorePlace::WHEREABOUTS))
}

/// The document of a workshop and the disk that it lies on, also if that is away by now.
pub(super) fn last(disk: &dyn Disk, place: &StorePlace) -> (PathBuf, Option<u64>) {
    let noted = whereabouts(disk, &place.folder).filter(|noted| noted.document == place.document);
    let device = noted.and_then(|noted| noted.device).or_else(|| copies::device(disk, &place.document));
    (place.document.clone(), device)
}

/// Whether the path of the document leads to another disk than when it was open last: what lies on that is out.
pub(super) fn is_on_another_disk(disk: &dyn Disk, place: &StorePlace) -> bool {
    let noted = whereabouts(disk, &place.folder).filter(|noted| noted.document == place.document);
    copies::device(disk, &place.document).is_some() && noted.is_some_and(|noted| is_out(disk, place, &noted))
}

/// The document that was open last, and its disk, if that is out: another one was opened instead, and it may come back.
pub(super) fn left_on_a_disk(disk: &dyn Disk, place: &StorePlace) -> Option<(PathBuf, Option<u64>)> {
    let noted = whereabouts(disk, &place.folder)?;
    // Sticks and shares may have another number each time, and another path: what was opened may be the one of before.
    let is_another = noted.document != place.document
        && (noted.device.is_none() || noted.device != copies::device(disk, &place.document));
    (is_another && is_out(disk, place, &noted)).then_some((noted.document, noted.device))
}

/// Whether the disk is out that the document lay on. A folder that is gone from a disk that is there was renamed.
fn is_out(disk: &dyn Disk, place: &StorePlace, noted: &Whereabouts) -> bool {
    let mut above =
        noted.document.ancestors().skip(1).map(|folder| disk.metadata(folder)).filter_map(Result::ok);
    let Some(device) = noted.device else { return above.next().is_none() };
    let now = above.next().and_then(|folder| folder.identity).map(|of| of.device);
    let is_own = noted.own && now == copies::device(disk, &place.whereabouts());
    now != Some(device) && !is_own
}

/// Where the document of the workshop in this folder was last.
fn last_document(disk: &dyn Disk, folder: &Path) -> Option<PathBuf> {
    let noted = whereabouts(disk, folder).map(|noted| noted.document);
    noted.or_else(|| owner::read(disk, folder).map(|owner| owner.document))
}

/// The ids of all workshops of which something lies in the local folder.
pub fn ids(disk: &dyn Disk, live: &Path) -> Vec<String> {
    let found = disk.list(live).unwrap_or_default();
    found
        .iter()
        .filter_map(|path| Some(path.file_name()?.to_str().filter(|id| is_id(id))?.to_owned()))
        .collect()
}

/// The workshop in this folder of the local folder, if its document is gone, damaged or was moved.
pub fn stray(disk: &dyn Disk, live: &Path, id: &str) -> Option<Listing> {
    let own = live.join(id);
    let path = last_document(disk, &own)?;
    if path.parent()?.ends_with(throw_away_folder(id)) {
        return None;
    }
    let whole = match at(disk, &path, id) {
        Lies::Document if whereabouts(disk, &own).is_some_and(|noted| noted.moved) => {
            return listing(disk, &path);
        }
        Lies::Document => return None,
        Lies::Damaged => DocumentState::Damaged,
        Lies::Nothing | Lies::Other => DocumentState::Gone(id.to_owned()),
    };
    let head = stray_head(disk, live, &path, id)?;
    Some(Listing { path, head, whole })
}

/// Whether something of this workshop lies in the local folder.
pub fn is_known(disk: &dyn Disk, live: &Path, id: &str) -> bool {
    is_id(id) && read_without(disk, live, Path::new("."), id).is_ok()
}

/// What is known of a workshop whose document is gone; `path` is where that was.
pub fn without_document(disk: &dyn Disk, live: &Path, path: &Path, id: &str) -> Result<Journal, Trouble> {
    read_without(disk, live, path, id).map(|found| found.journal)
}

/// Whether something else lies where this workshop's document was: `list` says then that it is gone.
pub fn is_overwritten(disk: &dyn Disk, path: &Path, id: &str) -> bool {
    matches!(at(disk, path, id), Lies::Other)
}

/// Whether the document of this workshop lies here, be it damaged.
pub fn is_there(disk: &dyn Disk, path: &Path, id: &str) -> bool {
    matches!(at(disk, path, id), Lies::Document | Lies::Damaged)
}

/// The document of this workshop that was open last, if it lies where it did.
pub fn in_use(disk: &dyn Disk, live: &Path, id: &str) -> Option<PathBuf> {
    last_document(disk, &live.join(id)).filter(|path| is_there(disk, path, id))
}

/// Whether the document at this path is an earlier state of what lies in the local folder, and no more.
pub fn is_older(disk: &dyn Disk, live: &Path, path: &Path, id: &str) -> bool {
    let there = disk.read(path).ok().and_then(|bytes| document::read(&bytes).ok());
    let known = read_without(disk, live, path, id).ok();
    there.zip(known).is_some_and(|(there, known)| {
        let (there, known) = (&there.entries, known.journal.entries());
        there.len() < known.len() && all_same(there, known)
    })
}

/// The documents of a workshop that were left behind when it was moved, and where it was moved to.
pub fn left_behind(disk: &dyn Disk, live: &Path, id: &str) -> Vec<(PathBuf, PathBuf)> {
    let own = live.join(id);
    let Some(to) = last_document(disk, &own) else { return Vec::new() };
    let left = copies::left(disk, &StorePlace::new(&to, live, id)).into_iter();
    left.filter(|path| *path != to && is_there(disk, path, id)).map(|path| (path, to.clone())).collect()
}

/// Where the document of a workshop lies that was moved away from this path, though something of it still lies here.
pub fn moved_to(disk: &dyn Disk, live: &Path, path: &Path) -> Option<PathBuf> {
    let path = whole(path);
    let left = left_behind(disk, live, id_in_name(&path)?);
    left.into_iter().find_map(|(from, to)| (from == path).then_some(to))
}

/// What lies where the document of a workshop should be.
enum Lies {
    /// It, or something that does not answer or may not be read: that could be it.
    Document,
    /// What is left of it: it is restored when it is opened.
    Damaged,
    Nothing,
    Other,
}

fn at(disk: &dyn Disk, path: &Path, id: &str) -> Lies {
    let bytes = match disk.open_read(path) {
        Ok(bytes) => bytes,
        Err(error) if matches!(error.kind(), ErrorKind::NotFound | ErrorKind::NotADirectory) => {
            return Lies::Nothing;
        }
        Err(error) => return if is_no_file(&error) { Lies::Other } else { Lies::Document },
    };
    match id_of(bytes) {
        Some(found) if found != id => Lies::Other,
        Some(_) if disk.open_read(path).is_ok_and(|bytes| head(bytes).is_some()) => Lies::Document,
        Some(_) => Lies::Damaged,
        None if disk.read(path).is_ok_and(|bytes| may_be_ours(&bytes)) => Lies::Damaged,
        None => Lies::Other,
    }
}

fn stray_head(disk: &dyn Disk, live: &Path, path: &Path, id: &str) -> Option<RecordHead> {
    let found = read_without(disk, live, path, id).ok()?;
    let bytes = document::write(&found.journal);
    head(&bytes[..]).map(|(head, _)| head)
}

/// Writes the document of a workshop anew: where it was, or in `folder` if that place is gone or nobody knows it.
/// Returns its path, which `wanted` decides if its folder exists; that of the one that is in use, if it is there after all.
pub fn bring_back(
    disk: &Arc<dyn Disk>,
    live: &Path,
    id: &str,
    wanted: Option<&Path>,
    folder: &Path,
) -> Result<PathBuf, Trouble> {
    let own = live.join(id);
    let last = wanted.map(Path::to_path_buf).or_else(|| last_document(&**disk, &own));
    let place = StorePlace::new(last.as_deref().unwrap_or(Path::new(".")), live, id);
    // Whoever has it open writes its document, and knows more than lies here.
    let held = disk.lock(&place.lock()).on(&own)?;
    if held.is_none() {
        let since = owner::read(&**disk, &own).and_then(|owner| owner.minute());
        return Err(Trouble::Held(place.document, since));
    }
    // A second one would be led on beside it.
    if let Some(there) = in_use(&**disk, live, id) {
        return Ok(there);
    }
    let found = read_without(&**disk, live, &place.document, id)?;
    let path = new_path(&**disk, &found, last.as_deref(), folder);
    let before = last_document(&**disk, &own).map(|before| StorePlace::new(&before, live, id));
    let before = before.filter(|before| before.document != path || is_on_another_disk(&**disk, before));
    if let Some(before) = &before {
        // It may come back: the stick that it lies on, say.
        let (before, device) = self::last(&**disk, before);
        copies::leave(&**disk, &place, &before, device).on(&place.exports())?;
    }
    create_of(disk, &path, found.journal.entries().to_vec())?;
    if before.is_some() {
        note_moved(&**disk, &StorePlace::new(&path, live, id));
    }
    Ok(path)
}

/// A path for the document at which nothing lies.
fn new_path(disk: &dyn Disk, found: &Found, last: Option<&Path>, folder: &Path) -> PathBuf {
    let is_there = |path: &Path| disk.metadata(path).is_ok();
    let usual = match found.journal.entries().first().and_then(|entry| entry.events.first()) {
        Some(Event::Opened(opened)) => folder.join(document_name(opened)),
        _ => folder.join(format!("{}.json", found.place.id)),
    };
    let path = last.filter(|path| path.parent().is_some_and(is_there)).unwrap_or(&usual);
    let stem = path.file_stem().map(|stem| stem.to_string_lossy().into_owned()).unwrap_or_default();
    let without = stem.strip_suffix(&found.place.id).unwrap_or(&stem).trim_end_matches('-').to_owned();
    let numbered =
        (2..100).map(|nth| path.with_file_name(format!("{without}-{nth}-{}.json", found.place.id)));
    std::iter::once(path.to_path_buf()).chain(numbered).find(|path| !is_there(path)).unwrap_or(usual)
}
