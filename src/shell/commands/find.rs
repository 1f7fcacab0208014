//! Finds the workshop that a name means: a file, or the id, part of the file name or title of one in the usual folder.

use std::path::{Path, PathBuf};

use super::{CommandContext, Problem};
use crate::app::trouble::Trouble;
use crate::app::trouble::shown;
use crate::shell::paths::{id_in_name, is_document};
use crate::shell::store::programme::read_programme;
use crate::shell::store::{list, stray};
use crate::shell::workshops::Store;

/// What a name means.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Meant {
    /// The document at this path.
    Document(PathBuf),
    /// The document at this path, to which the workshop was moved from where the name says.
    Moved(PathBuf),
    /// The workshop with this id, whose document is gone; where it is wanted, if the name is a path.
    Gone(String, Option<PathBuf>),
}

impl Meant {
    fn document(&self) -> Option<&Path> {
        match self {
            Self::Document(path) | Self::Moved(path) => Some(path),
            Self::Gone(..) => None,
        }
    }
}

/// The document that `name` means.
pub(super) fn document(context: &CommandContext, name: &str) -> Result<PathBuf, Problem> {
    match workshop(context, name)? {
        Meant::Document(path) | Meant::Moved(path) => Ok(path),
        Meant::Gone(id, _) => Err(context.refused(&Trouble::Gone(id))),
    }
}

/// The workshop that `name` means, with its document or without.
pub(super) fn workshop(context: &CommandContext, name: &str) -> Result<Meant, Problem> {
    let (path, owned) = (Path::new(name), name.to_owned());
    let found = context.in_time(path, move |store| look(store, &owned))?;
    found.map_err(|wrong| match wrong {
        Wrong::Several => Problem::Refused(context.texts.msg_cli_many_match(shown(path))),
        Wrong::None => context.refused(&Trouble::Missing(path.to_path_buf())),
    })
}

/// Why a name means no workshop.
enum Wrong {
    None,
    Several,
}

fn look(store: &Store, name: &str) -> Result<Meant, Wrong> {
    let path = Path::new(name);
    if store.disk.metadata(path).is_ok() {
        // Whoever names a file means what is in it, if that is a workshop at all.
        let other = list::is_document(&*store.disk, path)
            && stray::moved_to(&*store.disk, &store.paths.live, path).is_none();
        return Ok(if other { Meant::Document(path.to_path_buf()) } else { at(store, path) });
    }
    let all = store.disk.list(&store.paths.documents).unwrap_or_default();
    let documents = all.iter().filter(|path| is_document(path) && is_meant(path, name));
    let mut meant: Vec<Meant> = documents.map(|path| at(store, path)).collect();
    if meant.is_empty() && gone(store, path).is_none() {
        let titled = all.iter().filter(|path| is_document(path) && is_titled(store, path, name));
        meant = titled.map(|path| at(store, path)).collect();
    }
    let there: Vec<String> =
        meant.iter().filter_map(|of| id_in_name(of.document()?)).map(str::to_owned).collect();
    // One that was brought back, or moved, lies elsewhere than where something else was written over it.
    meant.retain(|of| !matches!(of, Meant::Gone(id, _) if there.contains(id)));
    meant.dedup_by(|a, b| a.document().is_some() && a.document() == b.document());
    match (meant.pop(), meant.is_empty()) {
        (Some(only), true) => Ok(only),
        (Some(_), false) => Err(Wrong::Several),
        (None, _) => gone(store, path).ok_or(Wrong::None),
    }
}

/// What `list` says of the document at this path: it is there, was moved elsewhere, or something else was written over
/// it.
fn at(store: &Store, path: &Path) -> Meant {
    let (disk, live) = (&*store.disk, &store.paths.live);
    let is_gone =
        |path: &Path, id: &str| stray::is_overwritten(disk, path, id) && stray::is_known(disk, live, id);
    let document = Meant::Document(path.to_path_buf());
    let Some(id) = id_in_name(path) else { return document };
    match stray::moved_to(disk, live, path) {
        Some(to) if stray::is_there(disk, &to, id) => Meant::Moved(to),
        Some(_) if stray::is_older(disk, live, path, id) => Meant::Gone(id.to_owned(), None),
        None if is_gone(path, id) => Meant::Gone(id.to_owned(), None),
        // Its owner may have carried it back.
        Some(_) | None => document,
    }
}

/// The workshop with this id, or with the id in the name of this path, if something of it lies in the local folder: its
/// document may lie in any other.
fn gone(store: &Store, path: &Path) -> Option<Meant> {
    let (id, wanted) = match id_in_name(path) {
        Some(id) => (id, Some(path.to_path_buf())),
        None => (path.to_str()?, None),
    };
    let (disk, live) = (&*store.disk, &store.paths.live);
    stray::is_known(disk, live, id).then(|| match stray::in_use(disk, live, id) {
        Some(there) if wanted.is_some() => Meant::Moved(there),
        Some(there) => Meant::Document(there),
        None => Meant::Gone(id.to_owned(), wanted),
    })
}

/// Whether a document's name equals `name`, or has it between two hyphens: a date, an id, words of the title.
fn is_meant(path: &Path, name: &str) -> bool {
    let stem = path.file_stem().map(|stem| stem.to_string_lossy().into_owned()).unwrap_or_default();
    let within = format!("-{stem}-").contains(&format!("-{name}-"));
    !name.is_empty()
        && (within || id_in_name(path) == Some(name) || path.file_name() == Path::new(name).file_name())
}

/// Whether the workshop or the programme at this path has this title, as `list` shows it.
fn is_titled(store: &Store, path: &Path, title: &str) -> bool {
    let same = |own: &str| own.trim().to_lowercase() == title.trim().to_lowercase();
    match list::listing(&*store.disk, path) {
        Some(of) => same(&of.head.title),
        None if list::is_programme(&*store.disk, path) => {
            let read = read_programme(&*store.disk, &store.paths.live, path);
            read.is_ok_and(|found| same(&found.programme.name))
        }
        None => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_document_is_meant_by_its_id_its_day_or_words_of_its_title() {
        let path = Path::new("/d/2026-11-21-tid-for-varandra-kfwzpqab.json");
        for name in ["kfwzpqab", "2026-11-21", "tid-for", "2026-11-21-tid-for-varandra-kfwzpqab.json"] {
            assert!(is_meant(path, name), "{name}");
        }
        for name in ["", "ti", "kfwzpq", "x.json", "2026-11"] {
            assert_eq!(is_meant(path, name), name == "2026-11", "{name}");
        }
    }
}
