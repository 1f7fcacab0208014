//! Forms of tables on the command line: `export --to template` and `--to csv`, and `import`, which takes in what came back.

use std::path::{Path, PathBuf};

use clap::ArgMatches;

use super::records::{FORMS, found, read_in_time};
use super::{CommandContext, Problem, find, text, write};
use crate::app::effect::StoreRequest;
use crate::app::trouble::shown;
use crate::app::{refused, say, texts};
use crate::export::{FormFormat, filled, form};
use crate::import::{self, MOST_ROWS, ReadTable};
use crate::shell::forms;
use crate::shell::paths::export_name;
use crate::shell::store::failed;
use crate::workshop::Workshop;
use crate::workshop::decide::{Command, RowCommand};
use crate::workshop::method::TableDef;

/// Whether an export is of a table, and not of the record.
pub(super) fn is_form(matches: &ArgMatches) -> bool {
    text(matches, "to").is_some_and(|to| FORMS.contains(&to)) && text(matches, "forget").is_none()
}

/// Writes the form of a table: the empty one as text, or as CSV into a file with that ending; the filled one as CSV.
pub(super) fn export(context: &CommandContext, matches: &ArgMatches) -> Result<(), Problem> {
    let (found, name) = (found(context, matches)?, text(matches, "to").unwrap_or_default());
    let workshop = found.journal.workshop();
    let (table, texts) = (table_of(context, workshop)?, texts(workshop.lang));
    let is_sheet = text(matches, "out").is_some_and(|out| out.to_lowercase().ends_with(".csv"));
    let (format, bytes) = match name {
        "csv" => (FormFormat::Csv, filled(workshop, table, texts)),
        _ if is_sheet => (FormFormat::Csv, form(FormFormat::Csv, workshop, table, texts)),
        _ => (FormFormat::Text, form(FormFormat::Text, workshop, table, texts)),
    };
    let called = if name == "csv" { table.name.get(workshop.lang) } else { &texts.msg_form_name() };
    let called = crate::workshop::text::slug(called, workshop.lang);
    let usual = export_name(&found.place.document, &found.place.id, &called, format.extension());
    write::write(context, matches, &found, &usual, bytes).map(|_| ())
}

fn table_of<'a>(context: &CommandContext, workshop: &'a Workshop) -> Result<&'a TableDef, Problem> {
    workshop.method.form_table().ok_or_else(|| Problem::Refused(context.texts.msg_say_no_form()))
}

/// Takes in forms that came back, all of them as one entry, or none of them.
pub(super) fn import(context: &CommandContext, matches: &ArgMatches) -> Result<(), Problem> {
    let path = find::document(context, text(matches, "file").unwrap_or_default())?;
    let names = matches.get_many::<String>("forms").unwrap_or_default();
    let files = names.map(|name| bytes_of(context, Path::new(name))).collect::<Result<Vec<_>, _>>()?;
    if matches.get_flag("look") {
        let found = read_in_time(context, &path)?.map_err(|of| context.refused(&of))?;
        return look(context, found.journal.workshop(), &files).map(|_| ());
    }
    let ready = context.store.open(&path).map_err(|of| context.refused(&of))?;
    let started = ready.start(context.store.clock, |_| {});
    let (session, mut opened) = started.map_err(|error| context.refused(&failed(&error, &path)))?;
    let looked = look(context, opened.journal.workshop(), &files);
    let add: Vec<Command> = match looked {
        Ok(add) => add.into_iter().map(Command::Row).collect(),
        Err(problem) => {
            session.close();
            return Err(problem);
        }
    };
    let rows = add.len();
    if rows == 0 {
        session.close();
        return context.say(&[context.texts.msg_live_import_nothing_new()]);
    }
    let now = context.store.clock.now();
    let entry = opened.journal.carry_out(Command::Together(add), now, opened.run);
    let entry = match entry {
        Ok(entry) => entry.cloned(),
        Err(refusal) => {
            session.close();
            return Err(Problem::Refused(say::refusal(&refusal, context.texts)));
        }
    };
    let unsaved = || context.refused(&crate::app::trouble::Trouble::Broken(path.clone()));
    if let Some(entry) = entry {
        session.ask(StoreRequest::Append(entry)).map_err(|_| unsaved())?;
    }
    if !session.close() {
        return Err(unsaved());
    }
    context.say(&[context.texts.msg_say_taken_in(rows as u32)])
}

fn bytes_of(context: &CommandContext, path: &Path) -> Result<(PathBuf, Vec<u8>), Problem> {
    let typed = path.to_path_buf();
    let (path, read) = context.in_time(path, move |store| forms::read(store, &typed))?;
    Ok((path, read.map_err(|of| context.refused(&of))?))
}

/// Says what stands in the files, or what is to be mended in the first that has a fault; returns what is to be added.
fn look(
    context: &CommandContext,
    workshop: &Workshop,
    files: &[(PathBuf, Vec<u8>)],
) -> Result<Vec<RowCommand>, Problem> {
    let (texts, table) = (context.texts, table_of(context, workshop)?);
    if workshop.day.ended.is_some() {
        return Err(Problem::Refused(texts.msg_cli_import_ended()));
    }
    let today = context.store.clock.now().today();
    let (mut said, mut rows) = (Vec::new(), Vec::new());
    for (path, bytes) in files {
        let name = path.file_name().map(|name| shown(Path::new(name))).unwrap_or_default();
        let read = import::read(bytes, table, today).map_err(|fault| {
            Problem::Refused(refused::import(&fault, &name, (table, workshop.lang), texts))
        })?;
        said.extend(told(context, &name, &read, table));
        rows.extend(read.rows.into_iter().map(|row| row.cells));
    }
    let all = rows.len();
    if all > MOST_ROWS {
        return Err(Problem::Refused(texts.msg_cli_import_too_many(MOST_ROWS as u32, all as u32)));
    }
    let add = workshop.rows_to_add(table, rows.into_iter());
    let known = (all - add.len()) as u32;
    said.extend((known > 0).then(|| format!("  {}", texts.msg_live_import_known(known))));
    context.say(&said)?;
    Ok(add)
}

fn told(context: &CommandContext, name: &str, read: &ReadTable, table: &TableDef) -> Vec<String> {
    let texts = context.texts;
    let some =
        |count: usize, says: &dyn Fn(u32) -> String| (count > 0).then(|| format!("  {}", says(count as u32)));
    let said = [
        Some(texts.msg_live_import_rows(read.rows.len() as u32, name)),
        some(read.empty(table), &|count| texts.msg_live_import_empty(count)),
        some(read.passed_over, &|count| texts.msg_live_import_passed(count)),
    ];
    said.into_iter().flatten().collect()
}

#[cfg(test)]
mod tests;
