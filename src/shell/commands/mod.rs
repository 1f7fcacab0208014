//! Runs what the command line asks for. Each command ends well, or with one plain sentence and an exit code.

use std::ffi::OsString;
use std::io::{self, ErrorKind, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::time::Duration;

use clap::ArgMatches;
use clap::error::ErrorKind as ClapKind;

use super::clock::SystemClock;
use super::paths::Paths;
use super::settings::{Remembered, language};
use super::worker::Task;
use super::workshops::Store;
use crate::app::trouble::Trouble;
use crate::app::{texts, trouble};
use crate::i18n::Texts;
use crate::workshop::words::Lang;

mod cli;
mod draw;
mod find;
mod import;
mod methods;
mod new;
mod programmes;
mod records;
mod write;

/// How long a command waits for a disk that does not answer, with everything else within two seconds.
const PATIENCE: Duration = Duration::from_millis(1_700);

/// Why a command failed.
#[derive(Debug)]
pub enum Problem {
    /// The arguments are wrong.
    Usage(String),
    /// The command was refused.
    Refused(String),
}

/// What every command needs.
pub struct CommandContext {
    /// The texts in the user's language.
    pub texts: &'static Texts,
    /// That language.
    pub lang: Lang,
    /// The workshops.
    pub store: Store,
    /// The remembered settings.
    pub remembered: Remembered,
}

impl CommandContext {
    /// A trouble as a refusal, with its sentence.
    pub fn refused(&self, of: &Trouble) -> Problem {
        let placed = of.clone().placed(&self.store.paths.live);
        Problem::Refused(trouble::sentence(&placed, self.texts))
    }

    /// Does something that may wait for the disk that `path` is on, but not for long: a share may be dead.
    pub fn in_time<T: Send + 'static>(
        &self,
        path: &Path,
        work: impl FnOnce(&Store) -> T + Send + 'static,
    ) -> Result<T, Problem> {
        let store = self.store.clone();
        let task = Task::start(move || work(&store)).ok();
        let silent = || self.refused(&Trouble::NoAnswer(path.to_path_buf()));
        task.and_then(|task| task.within(PATIENCE)).ok_or_else(silent)
    }

    /// Prints to the terminal or into a pipe. If the reader stops reading, that is not an error.
    pub fn print(&self, bytes: &[u8]) -> Result<(), Problem> {
        let mut out = io::stdout().lock();
        match out.write_all(bytes).and_then(|()| out.flush()) {
            Err(error) if error.kind() != ErrorKind::BrokenPipe => {
                Err(self.refused(&super::store::failed(&error, Path::new("-"))))
            }
            _ => Ok(()),
        }
    }

    /// Prints lines.
    pub fn say(&self, lines: &[String]) -> Result<(), Problem> {
        self.print((lines.join("\n") + "\n").as_bytes())
    }

    /// Prints a value as indented JSON.
    pub fn say_json(&self, value: &serde_json::Value) -> Result<(), Problem> {
        self.print(format!("{value:#}\n").as_bytes())
    }
}

/// Runs the command that the arguments name.
pub fn main(args: impl IntoIterator<Item = OsString>) -> ExitCode {
    let args: Vec<OsString> = args.into_iter().collect();
    let clock = SystemClock::start();
    // Without this, a full disk is still an error, but a file that outgrows `ulimit -f` kills the program.
    let _ = super::os::survive_too_large_files();
    // A core would hold what was said, and lie where the program was started.
    let _ = super::os::leave_no_core();
    let asked = before_clap(&args, "lang");
    let asked_lang = asked.as_ref().and_then(|name| name.parse().ok());
    let folder = |name| before_clap(&args, name).map(PathBuf::from);
    let paths = Paths::of_this_computer(folder("dir"), folder("state"));
    let store = Store::real(paths, clock);
    let remembered = Remembered::read(&*store.disk, &store.paths);
    let system = sys_locale::get_locale();
    let lang = language(asked_lang, remembered.lang, system.as_deref());
    let context = CommandContext { texts: texts(lang), lang, store, remembered };
    let unknown = asked.filter(|_| asked_lang.is_none());
    let done = match unknown {
        Some(name) => Err(Problem::Usage(bad_value(context.texts, &name, &Lang::ALL.map(Lang::code)))),
        None => parse(&context, args).and_then(|matches| matches.map_or(Ok(()), |m| run(&context, &m))),
    };
    end(done)
}

/// The value of an option, found before clap parses: clap needs the language of its texts first.
fn before_clap(args: &[OsString], name: &str) -> Option<String> {
    let (alone, with) = (format!("--{name}"), format!("--{name}="));
    let mut args = args.iter().skip(1).take_while(|arg| *arg != "--").map(|arg| arg.to_string_lossy());
    while let Some(arg) = args.next() {
        if arg == alone {
            return args.next().map(|value| value.into_owned());
        }
        if let Some(value) = arg.strip_prefix(&with) {
            return Some(value.to_owned());
        }
    }
    None
}

/// The arguments as clap parses them; `None` if it was asked for help, which is then printed.
fn parse(context: &CommandContext, args: Vec<OsString>) -> Result<Option<ArgMatches>, Problem> {
    match cli::command(context.texts).try_get_matches_from(args) {
        Ok(matches) => Ok(Some(matches)),
        Err(error) if matches!(error.kind(), ClapKind::DisplayHelp | ClapKind::DisplayVersion) => {
            context.print(error.render().to_string().as_bytes()).map(|()| None)
        }
        Err(error) => Err(Problem::Usage(cli::said(&error, context.texts))),
    }
}

fn run(context: &CommandContext, matches: &ArgMatches) -> Result<(), Problem> {
    match matches.subcommand() {
        None => draw::home(context, matches),
        Some(("demo", of)) => draw::demo(context, of),
        Some(("run", of)) => draw::run(context, of),
        Some(("screen", of)) => draw::screen(context, of),
        Some(("new", of)) => new::new(context, of),
        Some(("show", of)) => records::show(context, of),
        Some(("export", of)) if import::is_form(of) => import::export(context, of),
        Some(("export", of)) => records::export(context, of),
        Some(("import", of)) => import::import(context, of),
        Some(("print", of)) => records::print(context, of),
        Some(("check", of)) => records::check(context, of),
        Some(("list", of)) => records::list_all(context, of),
        Some(("methods", of)) => methods::methods(context, of),
        Some(("programmes", of)) => programmes::programmes(context, of),
        Some(_) => Err(Problem::Usage(context.texts.msg_cli_bad_usage())),
    }
}

/// Prints what went wrong to the error output, and returns the exit code.
fn end(done: Result<(), Problem>) -> ExitCode {
    let (sentence, code) = match done {
        Ok(()) => return ExitCode::SUCCESS,
        Err(Problem::Refused(sentence)) => (sentence, 1),
        Err(Problem::Usage(sentence)) => (sentence, 2),
    };
    // If nobody can read it, the exit code still tells.
    let _ = writeln!(io::stderr(), "verkstad: {sentence}");
    ExitCode::from(code)
}

/// The sentence for a value that is not one of the known ones.
fn bad_value(texts: &Texts, value: &str, known: &[&str]) -> String {
    texts.msg_cli_bad_value(crate::app::trouble::shown(Path::new(value)), known.join(", "))
}

/// The text of an option.
fn text<'a>(matches: &'a ArgMatches, name: &str) -> Option<&'a str> {
    matches.get_one::<String>(name).map(String::as_str)
}

#[cfg(test)]
mod tests;
