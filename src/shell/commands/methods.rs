//! Commands about methods: list, show, check.

use std::path::Path;

use clap::ArgMatches;
use serde_json::{Value, json};

use super::{CommandContext, Problem, text};
use crate::app::methods::{CardLine, card};
use crate::app::msg::MethodFile;
use crate::app::trouble::{fault, shown};
use crate::shell::methods::{all, read};
use crate::workshop::method::{ListedMethod, Method};
use crate::workshop::words::Lang;

/// Runs the subcommand; without one, lists the methods.
pub(super) fn methods(context: &CommandContext, matches: &ArgMatches) -> Result<(), Problem> {
    match matches.subcommand() {
        Some(("show", of)) => show(context, of),
        Some(("check", of)) => check(context, of),
        Some((_, of)) => list(context, of.get_flag("json")),
        None => list(context, false),
    }
}

/// The method with this id, or with this name in any language.
pub(super) fn method(context: &CommandContext, wanted: &str) -> Result<Method, Problem> {
    let all = all(&*context.store.disk, &context.store.paths);
    let unknown = || Problem::Refused(context.texts.msg_cli_no_method(shown(Path::new(wanted))));
    let same = |name: &str| name.to_lowercase() == wanted.to_lowercase();
    let is_named = |listed: &ListedMethod| Lang::ALL.iter().any(|lang| same(listed.card.name.get(*lang)));
    let by_id = all.iter().find(|file| file.listed.as_ref().is_ok_and(|listed| listed.id == wanted));
    let by_name = || all.iter().find(|file| file.listed.as_ref().is_ok_and(is_named));
    by_id.or_else(by_name).and_then(MethodFile::method).cloned().ok_or_else(unknown)
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
    match &file.listed {
        Ok(listed) => json!({ "id": listed.id, "name": listed.card.name.get(context.lang), "file": path }),
        Err(of) => json!({ "fault": fault(of, context.texts), "file": path }),
    }
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

fn check(context: &CommandContext, matches: &ArgMatches) -> Result<(), Problem> {
    let path = Path::new(text(matches, "file").unwrap_or_default());
    let read = read(&*context.store.disk, path).map_err(|of| context.refused(&of))?;
    if matches.get_flag("json") {
        let said = read.as_ref().err().map(|of| fault(of, context.texts));
        let of = read.as_ref().err();
        context.say_json(&json!({
            "file": path.to_string_lossy(),
            "sound": of.is_none(),
            "line": of.and_then(|of| of.line),
            "path": of.map(|of| of.path.as_str()),
            "fault": said,
        }))?;
    }
    match read {
        Ok(_) if matches.get_flag("json") => Ok(()),
        Ok(method) => context.say(&[context.texts.msg_cli_method_sound(method.id)]),
        Err(of) => Err(Problem::Refused(fault(&of, context.texts))),
    }
}
