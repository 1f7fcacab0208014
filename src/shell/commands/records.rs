//! Commands that read a workshop and print or write: show, export, print, check, list. None of them takes the lock, so
//! they work while the workshop is live in another window.

use std::path::{Path, PathBuf};

use clap::ArgMatches;
use serde_json::{Value, json};

use super::{CommandContext, Problem, bad_value, cli, find, programmes, text, write};
use crate::app::msg::{DocumentState, Listing};
use crate::app::texts;
use crate::app::trouble::Trouble;
use crate::app::trouble::{finding, sentence, shown};
use crate::export::print::{Sheet, has_any as sheet_has_any, print as sheet_bytes};
use crate::export::{Format, render};
use crate::i18n::dates;
use crate::shell::paths::{RECORD, export_name};
use crate::shell::store::{Found, read};
use crate::workshop::Workshop;
use crate::workshop::record::{Progress, RecordHead};
use crate::workshop::text::slug;

/// What an export of a table is called: its empty form, and the table as it is filled in by now.
pub(super) const FORMS: [&str; 2] = ["template", "csv"];

/// How far what stands under a workshop's day and title is indented.
const INDENT: usize = 4;

/// Prints the record.
pub(super) fn show(context: &CommandContext, matches: &ArgMatches) -> Result<(), Problem> {
    if let Some(path) = programmes::meant(context, matches)? {
        return programmes::show(context, &path, matches.get_flag("json"));
    }
    let found = found(context, matches)?;
    let format = if matches.get_flag("json") { Format::Json } else { Format::Text };
    context.print(&rendered(&found, format))
}

/// Writes the record to a file.
pub(super) fn export(context: &CommandContext, matches: &ArgMatches) -> Result<(), Problem> {
    // HTML by default, because a double click opens it.
    let name = text(matches, "to").unwrap_or(Format::Html.name());
    let known: Vec<&str> = Format::ALL.map(Format::name).into_iter().chain(FORMS).collect();
    let format: Format = name.parse().map_err(|_| Problem::Usage(bad_value(context.texts, name, &known)))?;
    if let Some(path) = programmes::meant(context, matches)? {
        return programmes::export(context, matches, &path);
    }
    let found = found(context, matches)?;
    if let Some(gone) = text(matches, "forget") {
        return write::forget(context, &found, Path::new(gone));
    }
    let usual = export_name(&found.place.document, &found.place.id, RECORD, format.extension());
    write::write(context, matches, &found, &usual, rendered(&found, format)).map(|_| ())
}

/// Writes a sheet for printing.
pub(super) fn print(context: &CommandContext, matches: &ArgMatches) -> Result<(), Problem> {
    let name = text(matches, "sheet").unwrap_or_default();
    let known = Sheet::ALL.map(|sheet| cli::sheet_name(sheet, context.texts));
    let known = known.each_ref().map(String::as_str);
    let unknown = || Problem::Usage(bad_value(context.texts, name, &known));
    let sheet = cli::sheet(name);
    // What no paper is called is said before any file is looked for.
    if sheet.is_none() && !programmes::is_plan(name) {
        return Err(unknown());
    }
    if let Some(path) = programmes::meant(context, matches)? {
        return programmes::print(context, matches, &path);
    }
    let sheet = sheet.ok_or_else(unknown)?;
    let found = found(context, matches)?;
    // The day carries its method in all languages; what somebody typed stays as it was typed.
    let asked =
        text(matches, "lang").map(|_| Workshop { lang: context.lang, ..found.journal.workshop().clone() });
    let workshop = asked.as_ref().unwrap_or(found.journal.workshop());
    let has_any = |sheet: &Sheet| sheet_has_any(*sheet, workshop, texts(workshop.lang));
    if !has_any(&sheet) {
        let others =
            Sheet::ALL.into_iter().filter(has_any).map(|sheet| cli::sheet_name(sheet, context.texts));
        let (name, others) = (cli::sheet_name(sheet, context.texts), others.collect::<Vec<_>>().join(", "));
        return Err(Problem::Refused(context.texts.msg_cli_sheet_empty(name, others)));
    }
    // Whoever looks for it later looks for the name that they typed.
    let called = slug(&cli::sheet_name(sheet, context.texts), context.lang);
    let usual = export_name(&found.place.document, &found.place.id, &called, "html");
    let bytes = sheet_bytes(sheet, workshop, texts(workshop.lang));
    let written = write::write(context, matches, &found, &usual, bytes)?;
    if written { context.say(&[context.texts.msg_cli_print_next()]) } else { Ok(()) }
}

/// Checks that a workshop's file is sound.
pub(super) fn check(context: &CommandContext, matches: &ArgMatches) -> Result<(), Problem> {
    let path = find::document(context, text(matches, "file").unwrap_or_default())?;
    if let Some(path) = programmes::meant(context, matches)? {
        return programmes::check_file(context, &path, matches.get_flag("json"));
    }
    let read = read_in_time(context, &path)?;
    let entries = read.as_ref().map_or(0, |found| found.journal.seq());
    let format = match &read {
        Ok(found) => found.format,
        Err(Trouble::Newer(_, format)) => Some(*format),
        Err(_) => None,
    };
    let said: Vec<String> = match &read {
        Ok(found) => found.findings().iter().map(|one| finding(one, context.texts)).collect(),
        Err(trouble) => vec![sentence(trouble, context.texts)],
    };
    if matches.get_flag("json") {
        let (file, sound) = (path.to_string_lossy(), said.is_empty());
        context.say_json(&json!({
            "file": file, "sound": sound, "format": format, "entries": entries, "findings": said
        }))?;
    } else if said.is_empty() {
        context.say(&[context.texts.msg_cli_sound(shown(&path), entries)])?;
    }
    if said.is_empty() { Ok(()) } else { Err(Problem::Refused(said.join(" "))) }
}

/// Prints the list of workshops.
pub(super) fn list_all(context: &CommandContext, matches: &ArgMatches) -> Result<(), Problem> {
    let folder = &context.store.paths.documents;
    let (all, found, silent) = context.store.list_all();
    if matches.get_flag("json") {
        let workshops = rows(&all, &silent);
        let programmes = found.iter().map(programmes::row);
        return context
            .say_json(&workshops.as_array().into_iter().flatten().cloned().chain(programmes).collect());
    }
    if all.is_empty() && found.is_empty() && silent.is_empty() {
        return context.say(&[context.texts.msg_cli_none(shown(folder))]);
    }
    let programmes = found.iter().map(|one| programmes::line(context, one));
    context.say(&lines(context, &all, silent).into_iter().chain(programmes).collect::<Vec<_>>())
}

/// The list for people.
fn lines(context: &CommandContext, all: &[Listing], silent: Vec<PathBuf>) -> Vec<String> {
    let silent = silent.into_iter().map(|path| sentence(&Trouble::NoAnswer(path), context.texts));
    all.iter().map(|one| line(context, one)).chain(silent).collect()
}

/// The list for other programs.
fn rows(all: &[Listing], silent: &[PathBuf]) -> Value {
    all.iter().map(listing).chain(silent.iter().map(|path| unanswered(path))).collect()
}

fn line(context: &CommandContext, one: &Listing) -> String {
    let RecordHead { dates: days, method, .. } = &one.head;
    let date = dates::days(context.texts, days);
    let below = format!("\n{:INDENT$}", "");
    let said = match &one.whole {
        DocumentState::Sound => String::new(),
        DocumentState::Edited => format!("{below}{}", context.texts.msg_home_edited()),
        DocumentState::Damaged => format!("{below}{}", context.texts.msg_home_damaged()),
        DocumentState::Gone(id) => format!("{below}{}", context.texts.msg_error_gone(id.as_str())),
        DocumentState::Left(to) => format!("{below}{}", context.texts.msg_cli_left(shown(to))),
    };
    format!("{date}  {}  ({method}){below}{}{said}", one.head.called(), shown(&one.path))
}

fn listing(one: &Listing) -> Value {
    let RecordHead { title, date, dates, start, held, question, method, people, progress, follows, steps: _ } =
        &one.head;
    let clock = |minute: u16| format!("{:02}:{:02}", minute / 60, minute % 60);
    json!({
        "file": one.path.to_string_lossy(),
        "kind": "workshop",
        "title": title,
        "date": date,
        "dates": dates,
        "start": start.map(clock),
        "started": held.0.map(clock),
        "finished": held.1.map(clock),
        "question": question,
        "method": method,
        "people": people,
        "begun": *progress != Progress::NotBegun,
        "ended": *progress == Progress::Ended,
        "follows": follows,
        "edited": one.whole == DocumentState::Edited,
        "gone": matches!(one.whole, DocumentState::Gone(_)),
        "moved_to": if let DocumentState::Left(to) = &one.whole { Some(to.to_string_lossy()) } else { None },
        "answers": true,
    })
}

/// A path that did not answer in time: nothing is known of what lies there.
fn unanswered(path: &Path) -> Value {
    json!({
        "file": path.to_string_lossy(),
        "kind": null,
        "title": null,
        "date": null,
        "dates": [],
        "start": null,
        "started": null,
        "finished": null,
        "question": null,
        "method": null,
        "follows": [],
        "people": null,
        "begun": null,
        "ended": null,
        "edited": null,
        "gone": null,
        "moved_to": null,
        "answers": false,
    })
}

pub(super) fn found(context: &CommandContext, matches: &ArgMatches) -> Result<Found, Problem> {
    let path = find::document(context, text(matches, "file").unwrap_or_default())?;
    read_in_time(context, &path)?.map_err(|of| context.refused(&of))
}

/// Reads a workshop, unless its disk does not answer.
pub(super) fn read_in_time(context: &CommandContext, path: &Path) -> Result<Result<Found, Trouble>, Problem> {
    let owned = path.to_path_buf();
    context.in_time(path, move |store| read(&*store.disk, &store.paths.live, &owned))
}

fn rendered(found: &Found, format: Format) -> Vec<u8> {
    let workshop = found.journal.workshop();
    render(format, workshop, texts(workshop.lang))
}

#[cfg(test)]
mod tests;
