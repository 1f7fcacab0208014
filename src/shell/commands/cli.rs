//! The command line as clap knows it. All words come from our texts; clap's own are never shown.

use clap::error::{ContextKind, ContextValue, ErrorKind};
use clap::{Arg, ArgAction, Command, Error};

use crate::app::texts;
use crate::export::print::Sheet;
use crate::i18n::Texts;
use crate::workshop::text::{Line, unaccented};
use crate::workshop::words::Lang;

/// The display order of the options that every command has: after the command's own.
const LAST: usize = 900;

/// The whole command line.
pub(super) fn command(texts: &Texts) -> Command {
    let command = base(Command::new("verkstad"), texts, texts.msg_cli_usage())
        .about(texts.msg_cli_about())
        .after_help(texts.msg_cli_after())
        .version(env!("CARGO_PKG_VERSION"))
        .disable_version_flag(true)
        .arg(flag("version", texts.msg_cli_opt_version()).short('V').action(ArgAction::Version))
        .arg(
            option("lang", texts.msg_cli_value_lang(), texts.msg_cli_opt_lang())
                .global(true)
                .display_order(LAST),
        )
        .arg(
            option("dir", texts.msg_cli_value_dir(), texts.msg_cli_opt_dir())
                .global(true)
                .display_order(LAST),
        )
        .arg(
            option("state", texts.msg_cli_value_dir(), texts.msg_cli_opt_state())
                .global(true)
                .display_order(LAST),
        )
        .arg(option("screens", "1|2".to_owned(), texts.msg_cli_opt_screens()))
        .subcommands(live(texts))
        .subcommands(records(texts));
    command.subcommand(methods(texts)).subcommand(programmes(texts))
}

/// The commands that draw.
fn live(texts: &Texts) -> [Command; 4] {
    let screens = || option("screens", "1|2".to_owned(), texts.msg_cli_opt_screens());
    let demo = base(Command::new("demo"), texts, texts.msg_cli_demo_usage())
        .about(texts.msg_cli_demo_about())
        .after_help(texts.msg_cli_demo_after())
        .arg(screens());
    let run = base(Command::new("run"), texts, texts.msg_cli_run_usage())
        .about(texts.msg_cli_run_about())
        .after_help(texts.msg_cli_run_after())
        .arg(file(texts).required(true))
        .arg(flag("rehearse", texts.msg_cli_opt_rehearse()))
        .arg(screens());
    let screen = base(Command::new("screen"), texts, texts.msg_cli_screen_usage())
        .about(texts.msg_cli_screen_about())
        .after_help(texts.msg_cli_screen_after())
        .arg(file(texts));
    [demo, new(texts).arg(screens()), run, screen]
}

fn new(texts: &Texts) -> Command {
    let options = [
        ("question", texts.msg_cli_value_text(), texts.msg_cli_opt_question()),
        ("title", texts.msg_cli_value_text(), texts.msg_cli_opt_title()),
        ("method", texts.msg_cli_value_name(), texts.msg_cli_opt_method()),
        ("plan", texts.msg_cli_value_name(), texts.msg_making_opt_plan()),
        ("workshop-lang", texts.msg_cli_value_lang(), texts.msg_cli_opt_workshop_lang()),
        ("date", texts.msg_cli_value_day(), texts.msg_cli_opt_date()),
        ("start", texts.msg_cli_value_time(), texts.msg_cli_opt_start()),
        ("end", texts.msg_cli_value_time(), texts.msg_cli_opt_end()),
        ("people", texts.msg_cli_value_count(), texts.msg_cli_opt_people()),
        ("words", texts.msg_cli_value_text(), texts.msg_cli_opt_words()),
        ("number", texts.msg_cli_value_count(), texts.msg_cli_opt_number()),
        ("next", texts.msg_cli_value_day(), texts.msg_making_opt_next()),
        ("critique", texts.msg_cli_value_text(), texts.msg_cli_opt_critique()),
        ("vision", texts.msg_cli_value_text(), texts.msg_cli_opt_vision()),
        ("purpose", texts.msg_cli_value_text(), texts.msg_cli_opt_purpose()),
        ("goal", texts.msg_cli_value_text(), texts.msg_cli_opt_goal()),
        ("mandate", texts.msg_cli_value_text(), texts.msg_cli_opt_mandate()),
        ("commissioner", texts.msg_cli_value_text(), texts.msg_cli_opt_commissioner()),
        ("place", texts.msg_cli_value_text(), texts.msg_cli_opt_place()),
        ("leader", texts.msg_cli_value_text(), texts.msg_cli_opt_leader()),
        ("today", texts.msg_cli_value_text(), texts.msg_making_opt_today()),
    ];
    base(Command::new("new"), texts, texts.msg_cli_new_usage())
        .about(texts.msg_cli_new_about())
        .after_help(texts.msg_cli_new_after())
        .args(options.map(|(name, value, help)| option(name, value, help)))
        .arg(flag("embers", texts.msg_cli_opt_embers()))
        .arg(flag("written", texts.msg_making_opt_written()))
        .arg(
            option("after", texts.msg_cli_value_file(), texts.msg_cli_opt_after())
                .num_args(1..)
                .action(ArgAction::Append),
        )
        .arg(option("again", texts.msg_cli_value_file(), texts.msg_cli_opt_again()).conflicts_with("after"))
}

/// The commands that print or write.
fn records(texts: &Texts) -> [Command; 6] {
    let json = || flag("json", texts.msg_cli_opt_json());
    let out = || option("out", texts.msg_cli_value_out(), texts.msg_cli_opt_out()).short('o');
    let force = || flag("force", texts.msg_cli_opt_force());
    let show = base(Command::new("show"), texts, texts.msg_cli_show_usage())
        .about(texts.msg_cli_show_about())
        .after_help(texts.msg_cli_show_after())
        .args([file(texts).required(true), json()]);
    let export = base(Command::new("export"), texts, texts.msg_cli_export_usage())
        .about(texts.msg_cli_export_about())
        .after_help(texts.msg_cli_export_after())
        .arg(file(texts).required(true))
        .arg(option("to", texts.msg_cli_value_format(), texts.msg_cli_opt_to()))
        .args([out(), force(), option("forget", texts.msg_cli_value_out(), texts.msg_cli_opt_forget())]);
    let print = base(Command::new("print"), texts, texts.msg_cli_print_usage())
        .about(texts.msg_cli_print_about())
        .after_help(texts.msg_cli_print_after())
        .arg(file(texts).required(true))
        .arg(
            positional(texts, "sheet", texts.msg_cli_value_sheet(), texts.msg_cli_arg_sheet()).required(true),
        )
        .args([out(), force()]);
    let import = base(Command::new("import"), texts, texts.msg_cli_import_usage())
        .about(texts.msg_cli_import_about())
        .after_help(texts.msg_cli_import_after())
        .arg(file(texts).required(true))
        .arg(
            positional(texts, "forms", texts.msg_cli_value_file(), texts.msg_cli_arg_forms())
                .num_args(1..)
                .required(true),
        )
        .arg(flag("look", texts.msg_cli_opt_look()));
    let check = base(Command::new("check"), texts, texts.msg_cli_check_usage())
        .about(texts.msg_cli_check_about())
        .after_help(texts.msg_cli_check_after())
        .args([file(texts).required(true), json()]);
    let list = base(Command::new("list"), texts, texts.msg_cli_list_usage())
        .about(texts.msg_cli_list_about())
        .after_help(texts.msg_cli_list_after())
        .arg(json());
    [show, export, import, print, check, list]
}

fn methods(texts: &Texts) -> Command {
    let json = || flag("json", texts.msg_cli_opt_json());
    let list = base(Command::new("list"), texts, texts.msg_cli_methods_list_usage())
        .about(texts.msg_cli_methods_list_about())
        .after_help(texts.msg_cli_methods_list_after())
        .arg(json());
    let id =
        || positional(texts, "id", texts.msg_cli_value_name(), texts.msg_cli_arg_method_id()).required(true);
    let show = base(Command::new("show"), texts, texts.msg_cli_methods_show_usage())
        .about(texts.msg_cli_methods_show_about())
        .after_help(texts.msg_cli_methods_show_after())
        .args([id(), json()]);
    let check = base(Command::new("check"), texts, texts.msg_cli_methods_check_usage())
        .about(texts.msg_cli_methods_check_about())
        .after_help(texts.msg_cli_methods_check_after())
        .arg(
            positional(texts, "file", texts.msg_cli_value_file(), texts.msg_cli_arg_method_file())
                .num_args(1..)
                .required(true),
        )
        .arg(json());
    let new = base(Command::new("new"), texts, texts.msg_own_new_usage())
        .about(texts.msg_own_new_about())
        .after_help(texts.msg_own_new_after())
        .arg(positional(texts, "name", texts.msg_cli_value_name(), texts.msg_own_arg_name()).required(true))
        .arg(option("from", texts.msg_cli_value_name(), texts.msg_own_opt_from()).required(true))
        .arg(option("plan", texts.msg_cli_value_name(), texts.msg_own_opt_plan()));
    let export = base(Command::new("export"), texts, texts.msg_own_export_usage())
        .about(texts.msg_own_export_about())
        .after_help(texts.msg_own_export_after())
        .arg(id())
        .arg(option("out", texts.msg_cli_value_out(), texts.msg_cli_opt_out()).short('o'))
        .arg(flag("force", texts.msg_cli_opt_force()));
    let print = base(Command::new("print"), texts, texts.msg_sheet_print_usage())
        .about(texts.msg_sheet_print_about())
        .after_help(texts.msg_sheet_print_after())
        .arg(id())
        .arg(
            positional(texts, "sheet", texts.msg_cli_value_sheet(), texts.msg_sheet_method_card())
                .required(true),
        )
        .arg(option("out", texts.msg_cli_value_out(), texts.msg_cli_opt_out()).short('o'))
        .arg(flag("force", texts.msg_cli_opt_force()));
    base(Command::new("methods"), texts, texts.msg_cli_methods_usage())
        .about(texts.msg_cli_methods_about())
        .after_help(texts.msg_cli_methods_after())
        .subcommands([list, show, new, check, export, print])
}

fn programmes(texts: &Texts) -> Command {
    let json = || flag("json", texts.msg_cli_opt_json());
    let list = base(Command::new("list"), texts, texts.msg_programmes_list_usage())
        .about(texts.msg_programmes_list_about())
        .after_help(texts.msg_programmes_list_after())
        .arg(json());
    let id = positional(texts, "id", texts.msg_cli_value_name(), texts.msg_programmes_arg_id());
    let show = base(Command::new("show"), texts, texts.msg_programmes_show_usage())
        .about(texts.msg_programmes_show_about())
        .after_help(texts.msg_programmes_show_after())
        .args([id.required(true), json()]);
    let name = positional(texts, "name", texts.msg_cli_value_name(), texts.msg_programmes_arg_name());
    let new = base(Command::new("new"), texts, texts.msg_programmes_new_usage())
        .about(texts.msg_programmes_new_about())
        .after_help(texts.msg_programmes_new_after())
        .arg(name)
        .arg(option("from", texts.msg_cli_value_name(), texts.msg_programmes_opt_from()))
        .arg(option("start", texts.msg_programmes_value_month(), texts.msg_programmes_opt_start()))
        .arg(
            option("after", texts.msg_cli_value_file(), texts.msg_programmes_opt_after())
                .conflicts_with("from"),
        );
    base(Command::new("programmes"), texts, texts.msg_programmes_usage())
        .about(texts.msg_programmes_about())
        .after_help(texts.msg_programmes_after())
        .subcommands([list, show, new])
}

/// A sheet by what somebody typed: its name in any of our languages, so that a command copied from a colleague's notes
/// works whatever language the program speaks here. Accents and capitals don't matter.
pub(super) fn sheet(typed: &str) -> Option<Sheet> {
    let wanted = unaccented(typed.trim());
    let named =
        |sheet: &Sheet| Lang::ALL.iter().any(|lang| unaccented(&sheet_name(*sheet, texts(*lang))) == wanted);
    Sheet::ALL.into_iter().find(named)
}

/// What one types for a sheet.
pub(super) fn sheet_name(sheet: Sheet, texts: &Texts) -> String {
    match sheet {
        Sheet::RunSheet => texts.msg_cli_sheet_run_sheet(),
        Sheet::Agenda => texts.msg_cli_sheet_agenda(),
        Sheet::Ballots => texts.msg_cli_sheet_ballots(),
        Sheet::PlanSheets => texts.msg_cli_sheet_plan_sheets(),
        Sheet::Rules => texts.msg_cli_sheet_rules(),
        Sheet::WordCards => texts.msg_cli_sheet_word_cards(),
        Sheet::TableCards => texts.msg_cli_sheet_table_cards(),
        Sheet::Wheel => texts.msg_cli_sheet_wheel(),
        Sheet::Squares => texts.msg_cli_sheet_grid(),
        Sheet::MethodCard => texts.msg_sheet_method_card(),
        Sheet::GroupSheets => texts.msg_sheet_group_sheets(),
        Sheet::HostCard => texts.msg_sheet_host_card(),
        Sheet::MeetingAgenda => texts.msg_sheet_meeting_agenda(),
    }
}

/// What all commands share: our own help, in our own words.
fn base(command: Command, texts: &Texts, usage: String) -> Command {
    command
        .disable_help_flag(true)
        .disable_help_subcommand(true)
        .subcommand_help_heading(texts.msg_cli_heading_commands())
        .next_help_heading(texts.msg_cli_heading_options())
        .help_template(format!(
            "{{about}}\n\n{}: {{usage}}\n\n{{all-args}}{{after-help}}\n",
            texts.msg_cli_heading_usage()
        ))
        .override_usage(usage)
        .arg(flag("help", texts.msg_cli_opt_help()).short('h').action(ArgAction::Help).display_order(LAST))
}

fn file(texts: &Texts) -> Arg {
    positional(texts, "file", texts.msg_cli_value_file(), texts.msg_cli_arg_file())
}

fn positional(texts: &Texts, name: &'static str, value: String, help: String) -> Arg {
    Arg::new(name).value_name(value).help(help).help_heading(texts.msg_cli_heading_arguments())
}

fn option(name: &'static str, value: String, help: String) -> Arg {
    Arg::new(name).long(name).value_name(value).help(help)
}

fn flag(name: &'static str, help: String) -> Arg {
    Arg::new(name).long(name).help(help).action(ArgAction::SetTrue)
}

/// A clap error in our own words.
pub(super) fn said(error: &Error, texts: &Texts) -> String {
    let of = |kind| clean(&context(error, kind));
    match error.kind() {
        ErrorKind::UnknownArgument => texts.msg_cli_unknown_argument(of(ContextKind::InvalidArg)),
        ErrorKind::InvalidSubcommand => texts.msg_cli_unknown_command(of(ContextKind::InvalidSubcommand)),
        ErrorKind::MissingRequiredArgument => texts.msg_cli_missing_argument(of(ContextKind::InvalidArg)),
        ErrorKind::ArgumentConflict => texts.msg_cli_twice(of(ContextKind::InvalidArg)),
        // An option at the end of the line, without its value.
        ErrorKind::InvalidValue | ErrorKind::WrongNumberOfValues | ErrorKind::TooFewValues => {
            texts.msg_cli_missing_value(of(ContextKind::InvalidArg))
        }
        _ => texts.msg_cli_bad_usage(),
    }
}

fn context(error: &Error, kind: ContextKind) -> String {
    match error.get(kind) {
        Some(ContextValue::String(one)) => one.clone(),
        Some(ContextValue::Strings(many)) => many.join(", "),
        _ => String::new(),
    }
}

fn clean(raw: &str) -> String {
    Line::clean(raw).map(String::from).unwrap_or_default()
}
