//! The command line without a disk: what clap parses, and what is said when it cannot.

use super::*;
use crate::app::texts;

fn args(line: &str) -> Vec<OsString> {
    std::iter::once("verkstad").chain(line.split_whitespace()).map(OsString::from).collect()
}

fn refused(line: &str) -> String {
    let texts = texts(Lang::En);
    let error = cli::command(texts).try_get_matches_from(args(line)).unwrap_err();
    cli::said(&error, texts)
}

#[test]
fn the_definition_is_sound() {
    cli::command(texts(Lang::En)).debug_assert();
}

#[test]
fn an_option_is_found_before_clap_is_asked() {
    assert_eq!(before_clap(&args("list --lang sv"), "lang").as_deref(), Some("sv"));
    assert_eq!(before_clap(&args("--lang=da list"), "lang").as_deref(), Some("da"));
    assert_eq!(before_clap(&args("list --lang"), "lang"), None);
    assert_eq!(before_clap(&args("run -- --lang sv"), "lang"), None);
}

#[test]
fn what_is_wrong_is_named_and_help_is_offered() {
    for (line, named) in [
        ("lisp", "lisp"),
        ("list --jsn", "--jsn"),
        ("show", "<FILE>"),
        ("print day.json", "<SHEET>"),
        ("list --dir", "--dir <DIR>"),
        ("list --json --json", "--json"),
    ] {
        let said = refused(line);
        assert!(said.contains(named), "{line}: {said}");
        assert!(!said.contains("error:") && !said.contains("tip"), "{line}: {said}");
    }
}

/// The program and every command, as typed.
fn names(command: &clap::Command) -> Vec<String> {
    let mut all = vec![String::new()];
    for sub in command.get_subcommands() {
        all.push(sub.get_name().to_owned());
        all.extend(sub.get_subcommands().map(|inner| format!("{} {}", sub.get_name(), inner.get_name())));
    }
    all
}

/// The last line of a command's help names a command to type, or says what to do with the result.
#[test]
fn every_help_names_the_next_thing_to_do() {
    for lang in Lang::ALL {
        let texts = texts(lang);
        let command = cli::command(texts);
        for name in names(&command) {
            let help = cli::command(texts).try_get_matches_from(args(&format!("{name} --help"))).unwrap_err();
            let help = help.render().to_string();
            let last = help.trim_end().rsplit("\n\n").next().unwrap();
            assert!(last.lines().count() == 1 && !last.starts_with(' '), "{lang:?} {name}: {help}");
            assert!(last.contains("verkstad ") || name == "screen", "{lang:?} {name}: {help}");
        }
    }
}

#[test]
fn no_word_of_clap_itself_is_in_any_help() {
    let texts = texts(Lang::En);
    let command = cli::command(texts);
    for name in names(&command) {
        let help = cli::command(texts).try_get_matches_from(args(&format!("{name} --help"))).unwrap_err();
        let help = help.render().to_string();
        for word in ["Print help", "possible values", "[default", "Usage:\n", "\u{1b}"] {
            assert!(!help.contains(word), "{name}: {word:?} in {help}");
        }
        assert!(help.contains(&texts.msg_cli_heading_options()), "{help}");
    }
}
