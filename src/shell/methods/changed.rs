//! Methods of the user's own that are changed on screen: read with what stands in the file, and saved only over that. What
//! somebody else wrote there meanwhile stays, and what was changed here becomes a method of its own.

use std::path::{Path, PathBuf};

use super::kept::{MOST_OF_A_NAME, in_file, keep};
use crate::app::effect::{MethodToSave, SeenFile};
use crate::app::msg::{KeptMethod, SavedMethod};
use crate::app::trouble::Trouble;
use crate::shell::disk::{Disk, make_dirs_synced, replace};
use crate::shell::paths::Paths;
use crate::shell::store::failed;
use crate::workshop::compose::id_of;
use crate::workshop::method::Method;
use crate::workshop::method::check::parse;
use crate::workshop::text::Line;
use crate::workshop::words::{Lang, Words};

/// The folder beside the user's methods with what stood in them before they were changed on screen.
const EARLIER: &str = "earlier";

/// So many earlier versions of a method are kept.
const MOST_EARLIER: usize = 10;

/// Reads a method of the user's own that is to be changed.
///
/// # Errors
/// What is wrong with the file, or with the disk.
pub fn to_change(disk: &dyn Disk, path: &Path) -> Result<(Method, SeenFile), Trouble> {
    let method = super::read(disk, path)?.map_err(|fault| Trouble::Method(Box::new(fault)))?;
    let bytes = disk.read(path).map_err(|error| failed(&error, path))?;
    Ok((method, SeenFile { path: path.to_path_buf(), bytes: bytes.into() }))
}

/// Saves a method that was changed, whole or not at all.
pub fn save(disk: &dyn Disk, paths: &Paths, of: &MethodToSave) -> SavedMethod {
    let written = in_file(&of.method, true);
    if let Err(fault) = parse(&format!("{}.json", of.method.id), &written) {
        return SavedMethod::Not(Trouble::Method(Box::new(fault)));
    }
    let Some(file) = of.file.as_ref().filter(|file| is_as_seen(disk, file)) else {
        return beside(disk, paths, &of.method);
    };
    let kept = if of.keep_earlier { keep_earlier(disk, paths, file) } else { Ok(()) };
    match kept.and_then(|()| replace(disk, &file.path, written.as_bytes(), &mut |_| {})) {
        Ok(()) => SavedMethod::In(SeenFile { path: file.path.clone(), bytes: written.into_bytes().into() }),
        Err(error) => SavedMethod::Not(failed(&error, &file.path).placed(&paths.methods)),
    }
}

/// Whether a file is as it was last seen here.
fn is_as_seen(disk: &dyn Disk, file: &SeenFile) -> bool {
    disk.read(&file.path).is_ok_and(|bytes| bytes == *file.bytes)
}

/// Writes a method into a file of its own, under a name that is free.
fn beside(disk: &dyn Disk, paths: &Paths, method: &Method) -> SavedMethod {
    let (mut method, lang) = (method.clone(), method.card.name.0.keys().next().copied().unwrap_or(Lang::En));
    let Some(mut name) = Line::clean(method.card.name.get(lang)) else {
        return SavedMethod::Not(Trouble::Other(paths.methods.clone()));
    };
    // The name that is offered is free unless somebody takes it at the same moment.
    for _ in 0..MOST_OF_A_NAME {
        match keep(disk, paths, &method, &name) {
            KeptMethod::At(path) => {
                let bytes = in_file(&method, true).into_bytes().into();
                return SavedMethod::Beside(SeenFile { path, bytes }, Box::new(method));
            }
            KeptMethod::Not(trouble) => return SavedMethod::Not(trouble),
            KeptMethod::Taken { free, .. } => {
                let id = id_of(&free, lang);
                if method.followed_by.method == method.id {
                    method.followed_by.method.clone_from(&id);
                }
                method.card.name = Words([(lang, free.to_string())].into());
                (method.id, name) = (id, free);
            }
        }
    }
    SavedMethod::Not(Trouble::Other(paths.methods.clone()))
}

/// Keeps what stands in a file, and no more than so many versions of it.
fn keep_earlier(disk: &dyn Disk, paths: &Paths, file: &SeenFile) -> std::io::Result<()> {
    let folder = paths.methods.join(EARLIER);
    make_dirs_synced(disk, &folder)?;
    let stem = file.path.file_stem().map(|stem| stem.to_string_lossy().into_owned()).unwrap_or_default();
    let mut earlier: Vec<(u32, PathBuf)> =
        disk.list(&folder)?.into_iter().filter_map(|path| Some((number(&path, &stem)?, path))).collect();
    earlier.sort_unstable();
    let next = earlier.last().map_or(1, |(number, _)| number.saturating_add(1));
    replace(disk, &folder.join(format!("{stem}.{next}.json")), &file.bytes, &mut |_| {})?;
    let surplus = (earlier.len() + 1).saturating_sub(MOST_EARLIER);
    for (_, path) in earlier.into_iter().take(surplus) {
        // It does no harm where it is.
        let _ = disk.remove(&path);
    }
    Ok(())
}

/// The number of an earlier version of the method whose file is called so.
fn number(path: &Path, stem: &str) -> Option<u32> {
    let name = path.file_name()?.to_str()?;
    name.strip_prefix(stem)?.strip_prefix('.')?.strip_suffix(".json")?.parse().ok()
}

#[cfg(test)]
mod tests;
