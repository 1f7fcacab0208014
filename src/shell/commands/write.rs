//! Writes exports and sheets to files, and notes them: a strike has to find them again. No disk that does not answer is
//! waited for without a word.

use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use clap::ArgMatches;

use super::{CommandContext, PATIENCE, Problem, text};
use crate::app::trouble::{Trouble, shown};
use crate::shell::disk::{Disk, replace};
use crate::shell::methods::read;
use crate::shell::paths::{is_document, whole};
use crate::shell::store::copies::{self, Announced};
use crate::shell::store::{Found, StorePlace, failed, is_struck_since, list};
use crate::shell::worker::Task;
use crate::shell::workshops::Store;
use crate::workshop::event::Entry;

/// Writes bytes where `-o` says, or under the usual name in the current folder, and notes the file as an export,
/// because it holds the workshop's words. Returns whether there is now a file.
pub(super) fn write(
    context: &CommandContext,
    matches: &ArgMatches,
    found: &Found,
    usual: &str,
    bytes: Vec<u8>,
) -> Result<bool, Problem> {
    let asked = text(matches, "out");
    let out = asked.unwrap_or(usual);
    if out == "-" {
        return context.print(&bytes).map(|()| false);
    }
    // If nobody can read it, the wait is without a word after all.
    let say = |word: &str| drop(writeln!(io::stderr(), "verkstad: {word}"));
    to_file(context, found, Path::new(out), matches.get_flag("force"), bytes, say)?;
    // If the user named no file, print its full path.
    let path = asked.map_or_else(|| whole(Path::new(out)), PathBuf::from);
    context.say(&[context.texts.msg_cli_written(shown(&path))]).map(|()| true)
}

/// Writes bytes that hold no words of a workshop to a file: a strike need not find them.
pub(super) fn plain(context: &CommandContext, path: &Path, force: bool, bytes: &[u8]) -> Result<(), Problem> {
    let (disk, live) = (&*context.store.disk, &context.store.paths.live);
    // A method has an id at its beginning, too, and an exported programme is one that no list shows.
    let is_document =
        || is_document(path) && list::is_document(disk, path) && !matches!(read(disk, path), Ok(Ok(_)));
    may_be_written(disk, path, force, |path| is_document() || is_under(live, path))
        .map_err(|why| refusal(context, &why, path))?;
    replace(disk, path, bytes, &mut |_| {})
        .map_err(|error| unwritten(context, &failed(&error, path), path))?;
    context.say(&[context.texts.msg_cli_written(shown(path))])
}

/// Takes an export off the list of those that could not be deleted: its owner says that it is gone.
pub(super) fn forget(context: &CommandContext, found: &Found, path: &Path) -> Result<(), Problem> {
    let given_up = copies::give_up(&*context.store.disk, &found.place, &whole(path));
    if given_up.map_err(|error| context.refused(&failed(&error, &found.place.folder)))? {
        context.say(&[context.texts.msg_cli_forgotten(shown(path))])
    } else {
        Err(Problem::Refused(context.texts.msg_cli_not_noted(shown(path))))
    }
}

/// Writes these bytes to a file; says so if that takes long.
fn to_file(
    context: &CommandContext,
    found: &Found,
    path: &Path,
    force: bool,
    bytes: Vec<u8>,
    say: impl FnOnce(&str),
) -> Result<(), Problem> {
    let (place, to) = (found.place.clone(), path.to_path_buf());
    let announced = context.in_time(path, move |store| announce(store, &place, &to, force))?;
    let announced = announced.map_err(|why| refusal(context, &why, path))?;
    let (store, place, to) = (context.store.clone(), found.place.clone(), path.to_path_buf());
    let entries = found.journal.entries().to_vec();
    let task = Task::start(move || written(&store, &place, &to, &announced, &bytes, &entries));
    let waits = || say(&context.texts.msg_cli_still_writing(shown(path)));
    let done = task.map_err(Unwritten::Failed).and_then(|task| {
        let ended = task.within_or_say(PATIENCE, waits);
        ended.unwrap_or_else(|| Err(Unwritten::Failed(io::ErrorKind::BrokenPipe.into())))
    });
    done.map_err(|why| match why {
        Unwritten::Failed(error) => unwritten(context, &failed(&error, path), path),
        Unwritten::Struck(Ok(())) => Problem::Refused(context.texts.msg_say_exports_deleted(shown(path))),
        Unwritten::Struck(Err(_)) => Problem::Refused(context.texts.msg_say_unreached(shown(path))),
    })
}

/// Why an export is not there.
enum Unwritten {
    Failed(io::Error),
    /// Words in it were struck while it was written; whether it could be deleted again.
    Struck(io::Result<()>),
}

fn written(
    store: &Store,
    place: &StorePlace,
    path: &Path,
    announced: &Announced,
    bytes: &[u8],
    entries: &[Arc<Entry>],
) -> Result<(), Unwritten> {
    let disk = &*store.disk;
    if let Err(error) = replace(disk, path, bytes, &mut |_| {}) {
        // If only its folder could not be synced, it is there. If noting fails, the list names a file too many: one that
        // does not exist, or that the user wanted to overwrite.
        let is_there = disk.read(path).is_ok_and(|there| there == bytes);
        let _ = if is_there { announced.written(disk, place) } else { announced.failed(disk, place) };
        return Err(Unwritten::Failed(error));
    }
    // If this fails, it names a file too many, or lacks one that was taken off while it was written.
    let _ = announced.written(disk, place);
    // From here on a strike finds it. One that was over before did not.
    if is_struck_since(disk, &store.paths.live, place, entries) {
        return Err(Unwritten::Struck(announced.take_back(disk, place)));
    }
    Ok(())
}

/// Why nothing is written to a path.
enum Refused {
    /// Something lies there already.
    There,
    /// What lies there is no plain file.
    NoFile,
    /// What lies there belongs to a workshop.
    OfWorkshops,
    /// The list of exports could not be written.
    Failed(Trouble),
}

fn refusal(context: &CommandContext, why: &Refused, path: &Path) -> Problem {
    let texts = context.texts;
    match why {
        Refused::There => Problem::Refused(texts.msg_cli_there_already(shown(path))),
        Refused::NoFile => Problem::Refused(texts.msg_cli_no_plain_file(shown(path))),
        Refused::OfWorkshops => Problem::Refused(texts.msg_cli_of_workshops(shown(path))),
        Refused::Failed(trouble) => unwritten(context, trouble, path),
    }
}

/// Notes the export that is to be written, unless something may not be written over: `--force` replaces an export, and
/// nothing else.
fn announce(store: &Store, place: &StorePlace, path: &Path, force: bool) -> Result<Announced, Refused> {
    let disk = &*store.disk;
    let is_kept = |path: &Path| list::is_document(disk, path) || is_of_workshops(store, place, path);
    may_be_written(disk, path, force, is_kept)?;
    copies::announce(disk, place, &whole(path)).map_err(|error| Refused::Failed(failed(&error, path)))
}

/// Refuses what may not be written over, even with `--force`.
fn may_be_written(
    disk: &dyn Disk,
    path: &Path,
    force: bool,
    is_of_workshops: impl FnOnce(&Path) -> bool,
) -> Result<(), Refused> {
    if !force && disk.metadata(path).is_ok() {
        return Err(Refused::There);
    }
    match disk.open_read(path) {
        Err(error) if matches!(failed(&error, path), Trouble::Foreign(_)) => Err(Refused::NoFile),
        _ if is_of_workshops(path) => Err(Refused::OfWorkshops),
        _ => Ok(()),
    }
}

/// Whether `path` is the workshop's own document or lies among the journals.
fn is_of_workshops(store: &Store, place: &StorePlace, path: &Path) -> bool {
    is_under(&place.document, path) || is_under(&store.paths.live, path)
}

/// Whether `path` is this file or lies in this folder, by whatever way it is named.
fn is_under(own: &Path, path: &Path) -> bool {
    let real = |path: &Path| std::fs::canonicalize(path).ok();
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    let named = || Some(real(folder)?.join(path.file_name()?));
    let Some(path) = real(path).or_else(named) else { return false };
    real(own).is_some_and(|own| path.starts_with(own))
}

/// Why a file could not be written, and what to do. The advice for a workshop's own file would not help here.
fn unwritten(context: &CommandContext, trouble: &Trouble, path: &Path) -> Problem {
    let (texts, out) = (context.texts, "-o");
    match trouble {
        Trouble::Full(_) => Problem::Refused(texts.msg_cli_out_full(shown(path), out)),
        // When creating a file, what is missing is its folder.
        Trouble::Missing(_) => Problem::Refused(texts.msg_cli_out_no_folder(shown(path), out)),
        Trouble::NotAllowed(_) => Problem::Refused(texts.msg_cli_out_not_allowed(shown(path), out)),
        other => context.refused(other),
    }
}

#[cfg(test)]
mod tests;
