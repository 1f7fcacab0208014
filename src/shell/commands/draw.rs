//! Commands that draw: home, demo, run, screen, and the form for a new workshop.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::PoisonError;

use clap::ArgMatches;

use super::find::Meant;
use super::records::read_in_time;
use super::{CommandContext, Problem, bad_value, find, programmes, text};
use crate::app::effect::Effect;
use crate::app::new::Given;
use crate::app::programmes::ProgrammeRequest;
use crate::app::trouble::{Trouble, sentence, shown};
use crate::shell::settings::Remembered;
use crate::shell::terminal::{self, Unfit};
use crate::shell::{Aftermath, Begin, Failure, First, Shared, demo as example, follow, run as run_program};
use crate::view::live::wanted_size;
use crate::workshop::words::Lang;

/// The smallest window to start in, in columns and rows: in a smaller one nobody could read even the request to make it
/// larger.
const LEAST: (u16, u16) = (24, 5);

/// Opens the home screen.
pub(super) fn home(context: &CommandContext, matches: &ArgMatches) -> Result<(), Problem> {
    begin(context, screens(context, matches)?, First::Home, vec![Effect::List])
}

/// Opens the example.
pub(super) fn demo(context: &CommandContext, matches: &ArgMatches) -> Result<(), Problem> {
    let screens = screens(context, matches)?;
    fit(context, is_only(context, screens))?;
    let ready = example::open(&context.store, context.lang).map_err(|of| context.refused(&of))?;
    begin(context, screens, First::Workshop(Box::new(ready)), Vec::new())
}

/// Opens a workshop.
pub(super) fn run(context: &CommandContext, matches: &ArgMatches) -> Result<(), Problem> {
    let screens = screens(context, matches)?;
    fit(context, is_only(context, screens))?;
    if let Some(path) = programmes::meant(context, matches)? {
        // Why it cannot be opened is said here, and not on a screen that knows nothing of it.
        programmes::read_in_time(context, &path)?.map_err(|of| context.refused(&of))?;
        let open = Effect::Programme(ProgrammeRequest::Open(path));
        return begin(context, screens, First::Home, vec![Effect::List, open]);
    }
    let (name, rehearse) = (text(matches, "file").unwrap_or_default(), matches.get_flag("rehearse"));
    let ready = match find::workshop(context, name)? {
        Meant::Document(path) if rehearse => context.store.rehearse(&path),
        Meant::Document(path) => context.store.open(&path),
        Meant::Moved(path) if rehearse => context.store.rehearse(&path),
        Meant::Moved(path) => context.store.open_moved(&path),
        Meant::Gone(id, _) if rehearse => Err(Trouble::Gone(id)),
        Meant::Gone(id, wanted) => context.store.bring_back(&id, wanted.as_deref()),
    };
    let ready = ready.map_err(|of| context.refused(&of))?;
    begin(context, screens, First::Workshop(Box::new(ready)), vec![Effect::List])
}

/// Whether there is a terminal in which something can be asked.
pub(super) fn has_terminal() -> bool {
    !matches!(terminal::is_fit(), Err(Unfit::NoTerminal))
}

/// Opens the form for a new workshop. A script cannot fill in a form, so it is told what it left out.
pub(super) fn form(context: &CommandContext, screens: Option<u8>, given: Given) -> Result<(), Problem> {
    if !has_terminal() {
        return Err(Problem::Usage(context.texts.msg_cli_new_question("--question")));
    }
    begin(context, screens, First::Form(Box::new(given)), vec![Effect::ReadMethods])
}

/// Opens the second window.
pub(super) fn screen(context: &CommandContext, matches: &ArgMatches) -> Result<(), Problem> {
    fit(context, true)?;
    let path = text(matches, "file").map(|name| find::document(context, name)).transpose()?;
    if let Some(path) = &path {
        read_in_time(context, path)?.map_err(|of| context.refused(&of))?;
    }
    let watch = follow::Watch { store: context.store.clone(), lang: context.lang, path };
    ended(context, &Aftermath::default(), catch_unwind(AssertUnwindSafe(|| follow::run(watch))))
}

/// The number of screens that the option asks for; `None` without the option. It is read before anything is opened, so
/// that a wrong value leaves no files behind.
pub(super) fn screens(context: &CommandContext, matches: &ArgMatches) -> Result<Option<u8>, Problem> {
    match text(matches, "screens") {
        None => Ok(None),
        Some("1") => Ok(Some(1)),
        Some("2") => Ok(Some(2)),
        Some(other) => Err(Problem::Usage(bad_value(context.texts, other, &["1", "2"]))),
    }
}

/// Remembers the number of screens and the language, if somebody asked for them, and the method of a workshop that was
/// made.
pub(super) fn remember(
    context: &CommandContext,
    screens: Option<u8>,
    lang: Option<Lang>,
    made_with: Option<&str>,
) -> Remembered {
    let mut remembered = Remembered {
        two_screens: screens.map_or(context.remembered.two_screens, |screens| screens == 2),
        lang: lang.or(context.remembered.lang),
        recent_methods: context.remembered.recent_methods.clone(),
    };
    made_with.into_iter().for_each(|method| remembered.used(method));
    if remembered != context.remembered {
        remembered.keep(&*context.store.disk, &context.store.paths);
    }
    remembered
}

/// Checks that we can draw here, before opening or creating anything; `shared` says that people in the room read what we
/// draw.
fn fit(context: &CommandContext, shared: bool) -> Result<(), Problem> {
    terminal::is_fit().map_err(|unfit| Problem::Refused(unfit_words(context, &unfit)))?;
    let (cols, rows) = terminal::size().unwrap_or(LEAST);
    if cols < LEAST.0 || rows < LEAST.1 {
        let (wide, high) = wanted_size(shared);
        return Err(Problem::Refused(context.texts.msg_cli_small_terminal(cols, rows, wide, high)));
    }
    Ok(())
}

/// Whether this screen is the only one: as the option says, otherwise as the last time.
fn is_only(context: &CommandContext, screens: Option<u8>) -> bool {
    screens.map_or(!context.remembered.two_screens, |screens| screens == 1)
}

fn begin(
    context: &CommandContext,
    screens: Option<u8>,
    first: First,
    effects: Vec<Effect>,
) -> Result<(), Problem> {
    fit(context, is_only(context, screens))?;
    let remembered = remember(context, screens, None, None);
    context.store.sweep();
    let aftermath = Shared::default();
    let begin = Begin {
        store: context.store.clone(),
        lang: context.lang,
        remembered,
        first,
        effects,
        aftermath: aftermath.clone(),
    };
    let done = catch_unwind(AssertUnwindSafe(|| run_program(begin)));
    let aftermath = aftermath.lock().unwrap_or_else(PoisonError::into_inner).clone();
    ended(context, &aftermath, done)
}

/// Says what went wrong, once the terminal has been given back.
fn ended(
    context: &CommandContext,
    aftermath: &Aftermath,
    done: std::thread::Result<Result<(), Failure>>,
) -> Result<(), Problem> {
    let texts = context.texts;
    let sentence = match done {
        Ok(Ok(())) => return Ok(()),
        Ok(Err(Failure::Unfit(unfit))) => unfit_words(context, &unfit),
        Ok(Err(Failure::Terminal)) => texts.msg_cli_terminal_failed(),
        Ok(Err(Failure::Unsaved(trouble))) => {
            let kept = if trouble.all_is_saved() {
                texts.msg_cli_unsaved(shown(&context.store.paths.live))
            } else {
                texts.msg_cli_lost()
            };
            format!("{} {kept}", sentence(&trouble, texts))
        }
        Err(_) => panicked(context, aftermath),
    };
    Err(Problem::Refused(sentence))
}

fn panicked(context: &CommandContext, aftermath: &Aftermath) -> String {
    let texts = context.texts;
    let where_to = match &aftermath.document {
        Some(path) => texts.msg_cli_panic_open(shown(path)),
        None => texts.msg_cli_panic(shown(&context.store.paths.documents)),
    };
    let place = aftermath.panic.iter().map(|place| texts.msg_cli_panic_place(shown(place.as_ref())));
    std::iter::once(where_to).chain(place).collect::<Vec<_>>().join("\n")
}

fn unfit_words(context: &CommandContext, unfit: &Unfit) -> String {
    match unfit {
        Unfit::NoTerminal => context.texts.msg_cli_no_terminal(),
        Unfit::Dumb => context.texts.msg_cli_dumb_terminal(),
        Unfit::Refused => context.texts.msg_cli_terminal_failed(),
    }
}
