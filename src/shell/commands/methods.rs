//! Commands about methods: list, show, new, check, export.

use std::path::{Path, PathBuf};

use clap::ArgMatches;
use serde_json::{Value, json};
use unicode_segmentation::UnicodeSegmentation;

use super::{CommandContext, Problem, bad_value, cli, text, write};
use crate::app::methods::elsewhere::DoneElsewhere;
use crate::app::methods::{CardLine, card};
use crate::app::msg::{KeptMethod, MethodFile};
use crate::app::trouble::{Trouble, fault, shown};
use crate::export::print::{Sheet, method_card};
use crate::i18n::dates;
use crate::shell::methods::{all, in_file, keep, read};
use crate::workshop::compose::id_of;
use crate::workshop::method::check::{MethodFault, NAME_LETTERS};
use crate::workshop::method::{ListedMethod, Method};
use crate::workshop::text::{Line, slug};
use crate::workshop::words::Lang;

/// Runs the subcommand; without one, lists the methods.
pub(super) fn methods(context: &CommandContext, matches: &ArgMatches) -> Result<(), Problem> {
    match matches.subcommand() {
        Some(("show", of)) => show(context, of),
        Some(("new", of)) => new(context, of),
        Some(("check", of)) => check(context, of),
        Some(("export", of)) => export(context, of),
        Some(("print", of)) => print(context, of),
        Some((_, of)) => list(context, of.get_flag("json")),
        None => list(context, false),
    }
}

/// The method with this id, or with this name in any language.
pub(super) fn method(context: &CommandContext, wanted: &str) -> Result<Method, Problem> {
    let all = all(&*context.store.disk, &context.store.paths);
    // What is not here on purpose says what to do instead.
    let elsewhere = || Some(DoneElsewhere::meant(wanted)?.says.get(context.lang).to_owned());
    let no_method = || context.texts.msg_cli_no_method(shown(Path::new(wanted)));
    let unknown = || Problem::Refused(elsewhere().unwrap_or_else(no_method));
    let same = |name: &str| name.to_lowercase() == wanted.to_lowercase();
    let is_named = |listed: &ListedMethod| Lang::ALL.iter().any(|lang| same(listed.card.name.get(*lang)));
    let by_id = all.iter().find(|file| file.listed.as_ref().is_ok_and(|listed| listed.id == wanted));
    let by_name = || all.iter().find(|file| file.listed.as_ref().is_ok_and(is_named));
    by_id.or_else(by_name).and_then(MethodFile::method).cloned().ok_or_else(unknown)
}

/// The method has no plan that is called so; those that it has.
pub(super) fn no_plan(context: &CommandContext, method: &Method, called: &str) -> Problem {
    let mut plans: Vec<String> = Vec::new();
    for plan in &method.plans {
        let name = plan.name.as_ref().map_or(plan.id.as_str(), |name| name.get(context.lang));
        let plan = dates::plan_length(context.texts, Some(name), plan.minutes());
        if !plans.contains(&plan) {
            plans.push(plan);
        }
    }
    Problem::Usage(context.texts.msg_making_no_plan(shown(called.as_ref()), plans.join(" · ")))
}

fn list(context: &CommandContext, as_json: bool) -> Result<(), Problem> {
    let all = all(&*context.store.disk, &context.store.paths);
    if as_json {
        return context.say_json(&all.iter().map(|file| listing(context, file)).collect());
    }
    let mut lines: Vec<String> = all.iter().map(|file| line(context, file)).collect();
    lines.push(context.texts.msg_cli_own_methods(shown(&context.store.paths.methods)));
    context.say(&lines)
}

fn line(context: &CommandContext, file: &MethodFile) -> String {
    let own = if file.path.is_some() {
        format!("  ({})", context.texts.msg_cli_own_method())
    } else {
        String::new()
    };
    match &file.listed {
        Ok(listed) => format!(
            "{}  {}{own}\n    {}",
            listed.id,
            listed.card.name.get(context.lang),
            listed.card.summary.get(context.lang)
        ),
        Err(of) => fault(of, context.texts),
    }
}

fn listing(context: &CommandContext, file: &MethodFile) -> Value {
    let path = file.path.as_ref().map(|path| path.to_string_lossy().into_owned());
    let of = match &file.listed {
        Ok(of) => of,
        Err(of) => {
            return json!({ "fault": fault(of, context.texts), "line": of.line, "path": of.path, "file": path });
        }
    };
    let (card, lang) = (&of.card, context.lang);
    let plans = of.plans.iter();
    let plan = |name: Option<&str>, minutes: u16| json!({ "name": name, "minutes": minutes });
    json!({
        "id": of.id,
        "name": card.name.get(lang),
        "summary": card.summary.get(lang),
        "people": card.people,
        "plans": plans
            .map(|of| plan(of.name.as_ref().map(|name| name.get(lang)), of.minutes))
            .collect::<Vec<_>>(),
        "status": card.status,
        "file": path,
    })
}

fn show(context: &CommandContext, matches: &ArgMatches) -> Result<(), Problem> {
    let method = method(context, text(matches, "id").unwrap_or_default())?;
    if matches.get_flag("json") {
        return context.say_json(&serde_json::to_value(&method).unwrap_or_default());
    }
    let card = card::written(&MethodFile::of(Ok(method)), context.lang, context.texts);
    let indented = |line: &CardLine| format!("{:width$}{}", line.head, line.text, width = line.column);
    context.say(&card.iter().map(indented).collect::<Vec<_>>())
}

/// Copies a method into the user's folder.
fn new(context: &CommandContext, matches: &ArgMatches) -> Result<(), Problem> {
    let texts = context.texts;
    let name = name(context, text(matches, "name").unwrap_or_default())?;
    let mut from = method(context, text(matches, "from").unwrap_or_default())?;
    if let Some(called) = text(matches, "plan") {
        let found = from.with_plans_called(called).ok_or_else(|| no_plan(context, &from, called))?;
        from = from.cut_to(&found.plans);
    }
    // All languages go along unless one is asked for.
    if text(matches, "lang").is_some() {
        from = from.in_lang(context.lang);
    }
    let copy = from.copied(id_of(&name, context.lang), &name, context.lang);
    match keep(&*context.store.disk, &context.store.paths, &copy, &name) {
        KeptMethod::At(path) => context.say(&[
            texts.msg_cli_written(shown(&path)),
            texts.msg_own_change(copy.id.as_str()),
            texts.msg_own_use(copy.id.as_str()),
        ]),
        KeptMethod::Taken { free, .. } => {
            Err(Problem::Refused(texts.msg_own_taken(copy.id, String::from(free))))
        }
        KeptMethod::Not(trouble) => Err(context.refused(&trouble)),
    }
}

/// What the copy is called, if a method can be called so.
fn name(context: &CommandContext, typed: &str) -> Result<Line, Problem> {
    let (texts, place) = (context.texts, context.texts.msg_cli_value_name());
    let name = Line::clean(typed).ok_or_else(|| Problem::Usage(texts.msg_cli_empty_text(place.clone())))?;
    match name.graphemes(true).count().saturating_sub(NAME_LETTERS) {
        0 => Ok(name),
        over => Err(Problem::Usage(texts.msg_cli_too_long(place, over as u32))),
    }
}

/// Checks files, and says of each whether it is sound or what is wrong with it.
fn check(context: &CommandContext, matches: &ArgMatches) -> Result<(), Problem> {
    let files: Vec<&String> = matches.get_many("file").into_iter().flatten().collect();
    let checked: Vec<Checked> = files.iter().map(|typed| Checked::of(context, typed)).collect();
    if matches.get_flag("json") {
        // One file is one value, as for a workshop.
        let said: Vec<Value> = checked.iter().map(|of| of.json()).collect();
        context.say_json(&if let [one] = &said[..] { one.clone() } else { Value::from(said) })?;
    } else {
        let sound = checked.iter().filter_map(|of| of.read.as_ref().ok());
        let sound: Vec<String> = sound.map(|id| context.texts.msg_cli_method_sound(id.as_str())).collect();
        if !sound.is_empty() {
            context.say(&sound)?;
        }
    }
    let faulty: Vec<&str> =
        checked.iter().filter_map(|of| of.read.as_ref().err()).map(|of| &*of.said).collect();
    if faulty.is_empty() { Ok(()) } else { Err(Problem::Refused(faulty.join("\n"))) }
}

/// What came of checking a file.
struct Checked {
    path: PathBuf,
    /// The id of the method, or why there is none.
    read: Result<String, NoMethod>,
}

/// Why a file is no method.
struct NoMethod {
    said: String,
    fault: Option<MethodFault>,
}

impl Checked {
    fn of(context: &CommandContext, typed: &str) -> Self {
        let path = file(context, typed);
        let read = match read(&*context.store.disk, &path) {
            Ok(Ok(method)) => Ok(method.id),
            Ok(Err(found)) => {
                // Which of several it is, and where an editor finds it.
                let found = MethodFault { file: path.to_string_lossy().into_owned(), ..found };
                Err(NoMethod { said: fault(&found, context.texts), fault: Some(found) })
            }
            Err(trouble) => Err(NoMethod { said: unread(context, &trouble), fault: None }),
        };
        Self { path, read }
    }

    fn json(&self) -> Value {
        let fault = self.read.as_ref().err().and_then(|of| of.fault.as_ref());
        json!({
            "file": self.path.to_string_lossy(),
            "id": self.read.as_ref().ok(),
            "sound": self.read.is_ok(),
            "line": fault.and_then(|of| of.line),
            "path": fault.map(|of| of.path.as_str()),
            "fault": self.read.as_ref().err().map(|of| of.said.as_str()),
        })
    }
}

/// The file that is meant: one with this path, else one of the user's own methods by its id.
fn file(context: &CommandContext, typed: &str) -> PathBuf {
    let (path, disk) = (PathBuf::from(typed), &*context.store.disk);
    let is_id = !typed.contains(['/', '\\', '.']);
    let own = context.store.paths.methods.join(format!("{typed}.json"));
    if is_id && disk.metadata(&path).is_err() && disk.metadata(&own).is_ok() { own } else { path }
}

/// Why a file could not be read. What is said of a workshop that is not there does not help here.
fn unread(context: &CommandContext, trouble: &Trouble) -> String {
    if let Trouble::Missing(path) = trouble {
        return context.texts.msg_own_no_file(shown(path), shown(&context.store.paths.methods));
    }
    match context.refused(trouble) {
        Problem::Usage(said) | Problem::Refused(said) => said,
    }
}

/// Writes a method as a file, to pass on.
fn export(context: &CommandContext, matches: &ArgMatches) -> Result<(), Problem> {
    let method = method(context, text(matches, "id").unwrap_or_default())?;
    let bytes = in_file(&method, false).into_bytes();
    match text(matches, "out") {
        None | Some("-") => context.print(&bytes),
        Some(out) => write::plain(context, Path::new(out), matches.get_flag("force"), &bytes),
    }
}

/// Writes the card of a method to print, in the program's language. No workshop is needed.
fn print(context: &CommandContext, matches: &ArgMatches) -> Result<(), Problem> {
    let name = text(matches, "sheet").unwrap_or_default();
    let called = cli::sheet_name(Sheet::MethodCard, context.texts);
    if cli::sheet(name) != Some(Sheet::MethodCard) {
        return Err(Problem::Usage(bad_value(context.texts, name, &[&called])));
    }
    let method = method(context, text(matches, "id").unwrap_or_default())?;
    let bytes = method_card(&method, context.lang, context.texts);
    match text(matches, "out") {
        Some("-") => context.print(&bytes),
        out => {
            let usual = format!("{}.{}.html", method.id, slug(&called, context.lang));
            let path = Path::new(out.unwrap_or(&usual));
            write::plain(context, path, matches.get_flag("force"), &bytes)?;
            context.say(&[context.texts.msg_cli_print_next()])
        }
    }
}
