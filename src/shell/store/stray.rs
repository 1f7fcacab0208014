//! Workshops whose document is gone (deleted, on a disk that was unplugged, overwritten by something else), while
//! journals and earlier documents of them lie in the local folder. They are listed, and can be brought back.

use std::io::ErrorKind;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use serde::{Deserialize, Serialize};

use super::failed::{OnPath, is_no_file};
use super::list::{head, id_of};
use super::open::create_of;
use super::owner;
use super::place::StorePlace;
use super::read::{Found, may_be_ours, read_without};
use super::small::{get, put};
use crate::app::msg::{DocumentState, Listing};
use crate::app::trouble::Trouble;
use crate::shell::disk::Disk;
use crate::shell::paths::{document_name, is_id, throw_away_folder};
use crate::workshop::event::Event;
use crate::workshop::record::RecordHead;

/// Where the document was when the workshop was last open.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
struct Whereabouts {
    document: PathBuf,
}

/// Notes where the document is.
pub(super) fn note(disk: &dyn Disk, place: &StorePlace) {
    let now = Whereabouts { document: place.document.clone() };
    if get::<Whereabouts>(disk, &place.whereabouts()).as_ref() != Some(&now) {
        // Without the note the workshop is not listed if its document goes, but it can still be brought back.
        let _ = put(disk, &place.whereabouts(), &now);
    }
}

/// Where the document of the workshop in this folder was last.
fn last_document(disk: &dyn Disk, folder: &Path) -> Option<PathBuf> {
    let noted = get::<Whereabouts>(disk, &folder.join(StorePlace::WHEREABOUTS)).map(|noted| noted.document);
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

/// The workshop in this folder of the local folder, if its document is gone or damaged.
pub fn stray(disk: &dyn Disk, live: &Path, id: &str) -> Option<Listing> {
    let path = last_document(disk, &live.join(id))?;
    if path.parent()?.ends_with(throw_away_folder(id)) {
        return None;
    }
    let whole = match at(disk, &path, id) {
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

/// Whether something that is no document at all lies where this workshop's document was.
pub fn is_overwritten(disk: &dyn Disk, path: &Path, id: &str) -> bool {
    let is_none = || disk.open_read(path).is_ok_and(|bytes| id_of(bytes).is_none());
    matches!(at(disk, path, id), Lies::Other) && is_none()
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
    let bytes = crate::workshop::document::write(&found.journal);
    head(&bytes[..]).map(|(head, _)| head)
}

/// Writes the document of a workshop anew: where it was, or in `folder` if that place is gone or nobody knows it.
/// Returns its path, which `wanted` decides if its folder exists.
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
    let found = read_without(&**disk, live, &place.document, id)?;
    let path = new_path(&**disk, &found, last.as_deref(), folder);
    create_of(disk, &path, found.journal.entries().to_vec())?;
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
