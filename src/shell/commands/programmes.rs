//! Commands about programmes: those that ship are listed, shown and made; one that was made is shown, exported, checked and
//! listed beside the workshops.

use std::path::{Path, PathBuf};

use clap::ArgMatches;
use serde_json::{Value, json};

use super::{CommandContext, Problem, bad_value, find, text, write};
use crate::app::programmes::{ListedProgramme, NewProgramme};
use crate::app::texts;
use crate::app::trouble::{ProgrammeTrouble, Trouble, sentence, shown};
use crate::export::print::process_plan;
use crate::export::{ProgrammeFormat, programme as written};
use crate::programme::library::{ReadyElement, ReadyProgramme, ReadyTime};
use crate::programme::timeline::TimelineFilter;
use crate::programme::{ElementTime, Programme, YearMonth, check, said};
use crate::shell::methods::all as all_methods;
use crate::shell::paths::{RECORD, export_name, whole};
use crate::shell::programmes::{ProgrammeRead, library};
use crate::shell::store::list;
use crate::workshop::text::{Line, slug, unaccented};
use crate::workshop::words::Lang;

/// The formats of a programme.
const FORMATS: [&str; 3] = ["markdown", "text", "json"];

/// Runs the subcommand; without one, lists the ready programmes.
pub(super) fn programmes(context: &CommandContext, matches: &ArgMatches) -> Result<(), Problem> {
    match matches.subcommand() {
        Some(("show", of)) => show_ready(context, of),
        Some(("new", of)) => new(context, of),
        Some((_, of)) => list_ready(context, of.get_flag("json")),
        None => list_ready(context, false),
    }
}

fn list_ready(context: &CommandContext, as_json: bool) -> Result<(), Problem> {
    let (all, lang) = (library(), context.lang);
    if as_json {
        let row = |of: &ReadyProgramme| {
            json!({
                "id": of.id,
                "name": of.name.get(lang),
                "summary": of.summary.get(lang),
                "whom": of.whom.get(lang),
                "elements": of.elements.len(),
                "status": of.status,
            })
        };
        return context.say_json(&all.iter().map(row).collect());
    }
    let line =
        |of: &ReadyProgramme| format!("{}  {}\n    {}", of.id, of.name.get(lang), of.summary.get(lang));
    context.say(&all.iter().map(line).collect::<Vec<_>>())
}

/// The ready programme with this id, or with this name in any language.
fn ready(context: &CommandContext, wanted: &str) -> Result<ReadyProgramme, Problem> {
    let all = library();
    let same = |name: &String| name.to_lowercase() == wanted.to_lowercase();
    let found = all.iter().find(|of| of.id == wanted || of.name.0.values().any(same)).cloned();
    let known = || all.iter().map(|of| of.id.clone()).collect();
    let unknown = || ProgrammeTrouble::Unknown(wanted.to_owned(), known());
    found.ok_or_else(|| context.refused(&Trouble::Programme(Box::new(unknown()))))
}

fn show_ready(context: &CommandContext, matches: &ArgMatches) -> Result<(), Problem> {
    let of = ready(context, text(matches, "id").unwrap_or_default())?;
    if matches.get_flag("json") {
        return context.say_json(&serde_json::to_value(&of).unwrap_or_default());
    }
    let (texts, lang) = (context.texts, context.lang);
    let heads =
        [(texts.msg_programmes_whom(), of.whom.get(lang)), (texts.msg_programme_goal(), of.goal.get(lang))];
    let tracks: Vec<&str> = of.tracks.iter().map(|track| track.name.get(lang)).collect();
    let mut lines = vec![of.name.get(lang).to_owned(), of.summary.get(lang).to_owned(), String::new()];
    lines.extend(heads.map(|(head, text)| format!("{head}: {text}")));
    if !tracks.is_empty() {
        lines.push(format!("{}: {}", texts.msg_programme_ready_tracks(), tracks.join(" · ")));
    }
    lines.push(String::new());
    lines.extend(of.elements.iter().map(|element| ready_element(context, &of, element)));
    lines.push(String::new());
    lines.push(texts.msg_programmes_show_next(of.id.as_str()));
    context.say(&lines)
}

fn ready_element(context: &CommandContext, of: &ReadyProgramme, element: &ReadyElement) -> String {
    let (texts, lang) = (context.texts, context.lang);
    let when = match element.when {
        ReadyTime::Month { months, days: 1 } => texts.msg_programme_ready_month(months + 1),
        ReadyTime::Month { months, days } => {
            let month = texts.msg_programme_ready_month(months + 1);
            format!("{month}, {}", texts.msg_programme_days(u32::from(days)))
        }
        ReadyTime::Span { span: (first, last) } => texts.msg_programme_ready_months(first + 1, last + 1),
        ReadyTime::Open(_) => texts.msg_programme_when_open(),
    };
    let tracks = of.tracks.iter().filter(|track| element.whom.tracks.contains(&track.id));
    let tracks: Vec<&str> = tracks.map(|track| track.name.get(lang)).collect();
    let whom = if tracks.is_empty() { texts.msg_programme_everyone() } else { tracks.join(", ") };
    let theme = Some(element.theme.get(lang)).filter(|theme| !theme.is_empty());
    let theme = theme.map(|theme| format!("\n    {theme}")).unwrap_or_default();
    format!("{}  ({when}; {whom}){theme}", element.name.get(lang))
}

/// Makes a programme: of a ready one, of last year's, or an empty one.
fn new(context: &CommandContext, matches: &ArgMatches) -> Result<(), Problem> {
    let texts = context.texts;
    let today = context.store.clock.now().today();
    let first = match text(matches, "start") {
        None => YearMonth::of(today),
        Some(typed) => month(typed, today)
            .ok_or_else(|| Problem::Usage(texts.msg_programmes_bad_month(shown(Path::new(typed)))))?,
    };
    let name = text(matches, "name");
    let of = match (text(matches, "from"), text(matches, "after")) {
        (Some(from), _) => NewProgramme::Ready(ready(context, from)?.id, context.lang, first),
        (None, Some(after)) => {
            let path = find::document(context, after)?;
            is_programme(context, &path)?;
            NewProgramme::NextYear(path)
        }
        (None, None) => {
            let name = name.and_then(Line::clean);
            let name = name.ok_or_else(|| Problem::Usage(texts.msg_programmes_new_needs()))?;
            NewProgramme::Empty(name, context.lang)
        }
    };
    let made = context.store.make_programme(of, None).map_err(|of| context.refused(&of))?;
    context.say(&[texts.msg_cli_made(shown(&made)), texts.msg_programmes_made_next(shown(&made))])
}

/// The month that was typed: `2027-01`, `January 2027`, or a day in it.
fn month(typed: &str, today: chrono::NaiveDate) -> Option<YearMonth> {
    match ElementTime::parse(typed, today)? {
        ElementTime::Words(_) | ElementTime::Open => None,
        time => time.first_day().map(YearMonth::of),
    }
}

/// Refuses what is no programme.
fn is_programme(context: &CommandContext, path: &Path) -> Result<(), Problem> {
    let owned = path.to_path_buf();
    let is = context.in_time(path, move |store| list::is_programme(&*store.disk, &owned))?;
    let not = || Trouble::Programme(Box::new(ProgrammeTrouble::NotAProgramme(path.to_path_buf())));
    if is { Ok(()) } else { Err(context.refused(&not())) }
}

/// The path of the programme that a name means; `None` if it means a workshop.
pub(super) fn meant(context: &CommandContext, matches: &ArgMatches) -> Result<Option<PathBuf>, Problem> {
    let path = match find::workshop(context, text(matches, "file").unwrap_or_default())? {
        find::Meant::Document(path) => path,
        find::Meant::Moved(_) | find::Meant::Gone(..) => return Ok(None),
    };
    let owned = path.clone();
    let is = context.in_time(&path, move |store| list::is_programme(&*store.disk, &owned))?;
    Ok(is.then_some(path))
}

/// Reads a programme, unless its disk does not answer.
pub(super) fn read_in_time(
    context: &CommandContext,
    path: &Path,
) -> Result<Result<ProgrammeRead, Trouble>, Problem> {
    let owned = path.to_path_buf();
    context.in_time(path, move |store| store.read_programme(&owned))
}

/// Prints a programme.
pub(super) fn show(context: &CommandContext, path: &Path, as_json: bool) -> Result<(), Problem> {
    let read = read_in_time(context, path)?.map_err(|of| context.refused(&of))?;
    if as_json {
        return context.print(&check::write(&read.programme));
    }
    context.print(as_text(context, &read.programme, ProgrammeFormat::Text).as_bytes())
}

/// Writes a programme to a file, in Markdown if no format is asked for.
pub(super) fn export(context: &CommandContext, matches: &ArgMatches, path: &Path) -> Result<(), Problem> {
    let name = text(matches, "to").unwrap_or(FORMATS[0]);
    let wrong = || Problem::Usage(bad_value(context.texts, name, &FORMATS));
    let read = read_in_time(context, path)?.map_err(|of| context.refused(&of))?;
    let of = &read.programme;
    let (bytes, extension) = match name {
        "markdown" => (as_text(context, of, ProgrammeFormat::Markdown).into_bytes(), "md"),
        "text" => (as_text(context, of, ProgrammeFormat::Text).into_bytes(), "txt"),
        "json" => (check::write(of), "json"),
        _ => return Err(wrong()),
    };
    let usual = export_name(path, &of.id, RECORD, extension);
    match text(matches, "out") {
        Some("-") => context.print(&bytes),
        Some(out) => write::plain(context, Path::new(out), matches.get_flag("force"), &bytes),
        None => write::plain(context, &whole(Path::new(&usual)), matches.get_flag("force"), &bytes),
    }
}

fn as_text(context: &CommandContext, of: &Programme, format: ProgrammeFormat) -> String {
    let methods = all_methods(&*context.store.disk, &context.store.paths);
    let name = |id: &str| {
        let mut listed = methods.iter().filter_map(|file| file.listed.as_ref().ok());
        listed.find(|listed| listed.id == id).map(|listed| listed.card.name.get(of.lang).to_owned())
    };
    written(of, format, texts(of.lang), &name)
}

/// Whether this is what a process plan is called, in any language.
pub(super) fn is_plan(name: &str) -> bool {
    let called = |lang: &Lang| unaccented(&texts(*lang).msg_sheet_process_plan());
    Lang::ALL.iter().any(|lang| called(lang) == unaccented(name.trim()))
}

/// Writes the process plan of a programme to print, in its own language.
pub(super) fn print(context: &CommandContext, matches: &ArgMatches, path: &Path) -> Result<(), Problem> {
    let (name, called) = (text(matches, "sheet").unwrap_or_default(), context.texts.msg_sheet_process_plan());
    if !is_plan(name) {
        return Err(Problem::Usage(bad_value(context.texts, name, &[&called])));
    }
    let read = read_in_time(context, path)?.map_err(|of| context.refused(&of))?;
    let of = &read.programme;
    let bytes = process_plan(of, texts(of.lang));
    let usual = export_name(path, &of.id, &slug(&called, context.lang), "html");
    let force = matches.get_flag("force");
    match text(matches, "out") {
        Some("-") => return context.print(&bytes),
        Some(out) => write::plain(context, Path::new(out), force, &bytes)?,
        None => write::plain(context, &whole(Path::new(&usual)), force, &bytes)?,
    }
    context.say(&[context.texts.msg_cli_print_next()])
}

/// Checks that a programme's file is sound.
pub(super) fn check_file(context: &CommandContext, path: &Path, as_json: bool) -> Result<(), Problem> {
    let read = read_in_time(context, path)?;
    let elements = read.as_ref().map_or(0, |read| read.programme.elements.len());
    let said: Vec<String> = match &read {
        Ok(read) if read.damaged.is_some() => vec![context.texts.msg_programmes_damaged()],
        Ok(_) => Vec::new(),
        Err(trouble) => vec![sentence(trouble, context.texts)],
    };
    if as_json {
        let (file, sound) = (path.to_string_lossy(), said.is_empty());
        context.say_json(&json!({
            "file": file, "kind": "programme", "sound": sound, "elements": elements, "findings": said
        }))?;
    } else if said.is_empty() {
        context.say(&[context.texts.msg_programmes_sound(shown(path), elements as u32)])?;
    }
    if said.is_empty() { Ok(()) } else { Err(Problem::Refused(said.join(" "))) }
}

/// A programme in the list for people.
pub(super) fn line(context: &CommandContext, one: &ListedProgramme) -> String {
    let below = format!("\n    {}", shown(&one.path));
    match &one.read {
        Ok(of) => {
            let kind = context.texts.msg_programme_listed();
            let when = first_time(of).map(|time| said::when(context.texts, &time) + "  ");
            format!("{}{}  ({kind}){below}", when.unwrap_or_default(), of.name)
        }
        Err(trouble) => sentence(trouble, context.texts),
    }
}

/// A programme in the list for other programs.
pub(super) fn row(one: &ListedProgramme) -> Value {
    let of = one.read.as_ref().ok();
    json!({
        "file": one.path.to_string_lossy(),
        "kind": "programme",
        "title": of.map(|of| of.name.as_str()),
        "date": of.and_then(first_time).and_then(|time| time.first_day()),
        "elements": of.map(|of| of.elements.len()),
        "sound": of.is_some(),
        "answers": true,
    })
}

/// When the first of its elements is that a calendar has.
fn first_time(of: &Programme) -> Option<ElementTime> {
    let all = of.timeline(&TimelineFilter::default());
    let mut times = all.iter().flat_map(|element| element.occasions().map(|occasion| occasion.when.clone()));
    times.find(|time| time.first_day().is_some())
}
