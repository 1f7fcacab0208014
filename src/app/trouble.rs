//! What went wrong in the world, in plain sentences that name the next thing to do, the same on the console and the
//! command line.

use std::path::{Path, PathBuf};

use crate::i18n::{Texts, dates};
use crate::workshop::method::check::{CaptureFault, ExpectedType, FaultKind, MethodFault, PlanFault, Twice};
use crate::workshop::text::Line;

mod programme;

pub use programme::ProgrammeTrouble;

/// Why something in the world failed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Trouble {
    /// The disk is full.
    Full(PathBuf),
    /// Writing there is not allowed.
    NotAllowed(PathBuf),
    /// There is no such file.
    Missing(PathBuf),
    /// It is the document of a workshop that has not ended, so there is nothing to follow up yet.
    NotEnded(PathBuf),
    /// This has no items that could have the floor again.
    NotHeldAgain,
    /// The file is damaged at this line, and there is no sound generation.
    Damaged(PathBuf, usize),
    /// It is not one of our files.
    Foreign(PathBuf),
    /// A newer version made it; its format.
    Newer(PathBuf, u32),
    /// It is open in another window, since this minute of its day if that is known.
    Held(PathBuf, Option<i32>),
    /// The method has a fault.
    Method(Box<MethodFault>),
    /// The disk does not answer, and we no longer wait for it.
    NoAnswer(PathBuf),
    /// The thread that wrote the file failed; the file is not the reason.
    Broken(PathBuf),
    /// The disk failed in another way.
    Other(PathBuf),
    /// These could not be read, or have not ended, so what they may say of plans is not taken over.
    LeftOut(Vec<PathBuf>),
    /// The document of the workshop with this id is gone, but what was written lies here.
    Gone(String),
    /// The document lags behind for this reason, but the journal has everything: nothing is lost.
    Behind(Box<Trouble>),
    /// The local folder cannot be written for this reason, but the document has everything: nothing is lost.
    Alone(Box<Trouble>),
    /// This happened in the local folder, which another option moves than the documents'.
    Local(Box<Trouble>),
    /// Struck words still stand in a file for this reason; everything is saved.
    Striking(Box<Trouble>),
    /// It is about a programme.
    Programme(Box<ProgrammeTrouble>),
}

impl Trouble {
    /// Whether everything that was entered is on disk all the same.
    pub fn all_is_saved(&self) -> bool {
        matches!(self, Self::Behind(_) | Self::Alone(_) | Self::Striking(_))
    }

    /// The same trouble, marked if it is in the local folder: the advice is another one there.
    #[must_use]
    pub fn placed(self, local: &Path) -> Self {
        match self {
            Self::Striking(of) => Self::Striking(Box::new(of.placed(local))),
            Self::Full(ref path) | Self::NotAllowed(ref path) | Self::Other(ref path)
                if path.starts_with(local) =>
            {
                Self::Local(Box::new(self))
            }
            other => other,
        }
    }

    /// A trouble with the local folder alone does not matter to whoever asks for the document.
    pub fn unless_alone(self) -> Result<(), Self> {
        if let Self::Alone(_) = self { Ok(()) } else { Err(self) }
    }
}

/// Something out of order that did not prevent opening a workshop.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Finding {
    /// An incomplete entry at the end of a journal was set aside.
    Torn,
    /// Whole lines at the end of a journal could not be read; where they were set aside.
    Unread(Option<PathBuf>),
    /// Somebody changed the record in the document, and not the entries; where their version is kept.
    Edited(Option<PathBuf>),
    /// Somebody changed words inside the entries of the document; they count as they stand there now.
    EntriesEdited,
    /// Somebody wrote the document while it was open here; where their version is kept.
    Replaced(PathBuf),
    /// Somebody removed the document while it was open here; it was written again.
    DocumentGone,
    /// Our journal was removed or changed from outside while the workshop was open; it was written again.
    JournalGone,
    /// What is on the wall could not be written while words on it are about to be struck.
    Curtain {
        /// Whether the second window shows nothing meanwhile.
        drawn: bool,
    },
    /// The lock was removed, and another window now leads the same workshop.
    AlsoOpen,
    /// A journal does not go on from this document; both are kept.
    Fork(PathBuf),
    /// A journal is damaged at this line: what comes before it was used, and the file is kept.
    DamagedJournal(PathBuf, usize),
    /// No line of a journal can be read; the file is kept.
    UnreadableJournal(PathBuf),
    /// Something among the journals is no file; it was passed over.
    NoJournal(PathBuf),
    /// The document has an older format, and a journal is left that may belong to it: a copy of the old document is
    /// kept.
    OlderKept(PathBuf),
    /// A damaged document was replaced by its newest sound generation; where the damaged file is kept.
    Restored(Option<PathBuf>),
    /// An earlier version of the document had this many entries that the workshop now lacks; where it is kept.
    LeftOut(PathBuf, usize),
    /// Exports that may hold struck words still cannot be reached.
    StillOut(Vec<PathBuf>),
    /// The document was gone, and was written anew here.
    BroughtBack(PathBuf),
    /// What was asked for was left behind when the workshop was moved here, where it was opened.
    OpenedHere(PathBuf),
    /// A cloud service of this name copies the folder.
    Synced(String),
}

/// The sentence for a trouble.
pub fn sentence(trouble: &Trouble, texts: &Texts) -> String {
    match trouble {
        Trouble::Full(path) => texts.msg_error_full(shown(path)),
        Trouble::NotAllowed(path) => texts.msg_error_not_allowed(shown(path)),
        Trouble::Missing(path) => texts.msg_error_missing(shown(path)),
        Trouble::NotEnded(path) => texts.msg_error_not_ended(shown(path)),
        Trouble::NotHeldAgain => texts.msg_error_not_held_again(),
        Trouble::LeftOut(paths) => texts.msg_error_not_followed(all_shown(paths)),
        Trouble::Damaged(path, line) => texts.msg_error_damaged(shown(path), *line as i64),
        Trouble::Foreign(path) => texts.msg_error_foreign(shown(path)),
        Trouble::Newer(path, format) => texts.msg_error_newer(shown(path), *format),
        Trouble::Held(path, None) => texts.msg_error_held_unknown(shown(path)),
        Trouble::Held(path, Some(since)) => texts.msg_error_held(shown(path), dates::clock(texts, *since)),
        Trouble::NoAnswer(path) => texts.msg_error_no_answer(shown(path)),
        Trouble::Broken(path) => texts.msg_error_broken(shown(path)),
        Trouble::Method(of) => fault(of, texts),
        Trouble::Other(path) => texts.msg_error_other(shown(path)),
        Trouble::Local(of) => local(of, texts),
        Trouble::Gone(id) => texts.msg_error_gone(clean(id)),
        Trouble::Behind(of) => behind(of, texts),
        Trouble::Alone(of) => alone(of, texts),
        Trouble::Striking(of) => texts.msg_error_striking(sentence(of, texts)),
        Trouble::Programme(of) => programme::sentence(of, texts),
    }
}

/// Why the document lacks what the journal has.
fn behind(why: &Trouble, texts: &Texts) -> String {
    lags(why, texts, |path| match why {
        Trouble::Full(_) => texts.msg_error_behind_full(path),
        Trouble::NotAllowed(_) => texts.msg_error_behind_not_allowed(path),
        Trouble::Missing(_) => texts.msg_error_behind_missing(path),
        _ => texts.msg_error_behind(path),
    })
}

/// Why the local folder lacks what the document has.
fn alone(why: &Trouble, texts: &Texts) -> String {
    lags(why, texts, |path| match why {
        Trouble::Full(_) => texts.msg_error_alone_full(path),
        _ => texts.msg_error_alone(path),
    })
}

/// Why one place lacks what the other has: what is wrong with a file there, otherwise as it is said anywhere.
fn lags(why: &Trouble, texts: &Texts, says: impl FnOnce(String) -> String) -> String {
    match why {
        Trouble::Full(path)
        | Trouble::NotAllowed(path)
        | Trouble::Missing(path)
        | Trouble::Foreign(path)
        | Trouble::Damaged(path, ..)
        | Trouble::Newer(path, _)
        | Trouble::Held(path, _)
        | Trouble::NoAnswer(path)
        | Trouble::Other(path) => says(shown(path)),
        Trouble::Method(_)
        | Trouble::NotEnded(_)
        | Trouble::NotHeldAgain
        | Trouble::LeftOut(_)
        | Trouble::Broken(_)
        | Trouble::Gone(_)
        | Trouble::Behind(_)
        | Trouble::Alone(_)
        | Trouble::Local(_)
        | Trouble::Striking(_)
        | Trouble::Programme(_) => sentence(why, texts),
    }
}

fn all_shown(paths: &[PathBuf]) -> String {
    paths.iter().map(|path| shown(path)).collect::<Vec<_>>().join(", ")
}

/// What is wrong with the local folder.
fn local(why: &Trouble, texts: &Texts) -> String {
    match why {
        Trouble::Full(path) => texts.msg_error_local_full(shown(path)),
        Trouble::NotAllowed(path) => texts.msg_error_local_not_allowed(shown(path)),
        Trouble::Other(path) => texts.msg_error_local(shown(path)),
        other => sentence(other, texts),
    }
}

/// The sentence for what was out of order.
pub fn finding(finding: &Finding, texts: &Texts) -> String {
    match finding {
        Finding::Torn => texts.msg_error_torn(),
        Finding::Unread(None) => texts.msg_error_unread(),
        Finding::Unread(Some(copy)) => texts.msg_error_unread_kept(shown(copy)),
        Finding::Edited(None) => texts.msg_error_edited(),
        Finding::Edited(Some(copy)) => texts.msg_error_edited_kept(shown(copy)),
        Finding::EntriesEdited => texts.msg_error_entries_edited(),
        Finding::Replaced(copy) => texts.msg_error_replaced(shown(copy)),
        Finding::DocumentGone => texts.msg_error_document_gone(),
        Finding::JournalGone => texts.msg_error_journal_gone(),
        Finding::Curtain { drawn: true } => texts.msg_error_curtain(),
        Finding::Curtain { drawn: false } => texts.msg_error_no_curtain(),
        Finding::AlsoOpen => texts.msg_error_also_open(),
        Finding::Fork(path) => texts.msg_error_fork(shown(path)),
        Finding::DamagedJournal(path, line) => texts.msg_error_damaged_journal(*line as i64, shown(path)),
        Finding::UnreadableJournal(path) => texts.msg_error_unreadable_journal(shown(path)),
        Finding::NoJournal(path) => texts.msg_error_no_journal(shown(path)),
        Finding::OlderKept(path) => texts.msg_error_older_kept(shown(path)),
        Finding::Restored(None) => texts.msg_error_restored(),
        Finding::Restored(Some(copy)) => texts.msg_error_restored_kept(shown(copy)),
        Finding::LeftOut(path, entries) => texts.msg_error_left_out(*entries as i64, shown(path)),
        Finding::StillOut(paths) => texts.msg_error_still_out(all_shown(paths)),
        Finding::BroughtBack(path) => texts.msg_error_brought_back(shown(path)),
        Finding::OpenedHere(path) => texts.msg_error_opened_here(shown(path)),
        Finding::Synced(service) => texts.msg_error_synced(clean(service)),
    }
}

/// The sentence for a method's fault: file, line, place, and what is wrong.
pub fn fault(fault: &MethodFault, texts: &Texts) -> String {
    let what = wrong(&fault.kind, texts);
    let what = match fault.path.as_str() {
        "" => what,
        path => texts.msg_error_method_place(clean(path), what),
    };
    match fault.line {
        Some(line) => texts.msg_error_method_line(clean(&fault.file), line as i64, what),
        None => texts.msg_error_method_file(clean(&fault.file), what),
    }
}

/// What is wrong with a method, and what to do about it.
pub fn wrong(kind: &FaultKind, texts: &Texts) -> String {
    match kind {
        FaultKind::TooLarge => texts.msg_error_fault_too_large(),
        FaultKind::NotJson { column } => texts.msg_error_fault_not_json(*column as i64),
        FaultKind::NewerFormat { format } => {
            texts.msg_error_fault_newer(i64::try_from(*format).unwrap_or(i64::MAX))
        }
        FaultKind::UnknownField(name) => texts.msg_error_fault_unknown_field(clean(name)),
        FaultKind::MissingField(name) => texts.msg_error_fault_missing_field(clean(name)),
        FaultKind::Twice(twice) => stands_twice(twice, texts),
        FaultKind::WrongType { expected } => wanted(expected, texts),
        FaultKind::Plans(plans) => plan_fault(plans, texts),
        FaultKind::Capture(capture) => capture_fault(capture, texts),
        other => wrong_words(other, texts),
    }
}

/// What is wrong with a text, an id or a number, or that something named does not exist.
fn wrong_words(kind: &FaultKind, texts: &Texts) -> String {
    match kind {
        FaultKind::MissingText { lang: None } => texts.msg_error_fault_missing_text(),
        FaultKind::MissingText { lang: Some(lang) } => texts.msg_error_fault_missing_text_in(lang.code()),
        FaultKind::TextTooLong { most } => texts.msg_error_fault_text_too_long(*most as i64),
        FaultKind::UnknownPlaceholder(name) => texts.msg_error_fault_placeholder(clean(name)),
        FaultKind::UnknownStep(name) => texts.msg_error_fault_unknown_step(clean(name)),
        FaultKind::UnknownList(name) => texts.msg_error_fault_unknown_list(clean(name)),
        FaultKind::RankingNotDefined(name) => texts.msg_error_fault_ranking(clean(name)),
        FaultKind::BadId(name) => texts.msg_error_fault_bad_id(clean(name)),
        FaultKind::RangeOutOfOrder => texts.msg_error_fault_range(),
        FaultKind::OutOfRange { least, most } => texts.msg_error_fault_out_of_range(*least, *most),
        // `wrong` handles the rest.
        _ => texts.msg_error_fault_control(),
    }
}

fn wanted(expected: &ExpectedType, texts: &Texts) -> String {
    match expected {
        ExpectedType::Text => texts.msg_error_fault_want_text(),
        ExpectedType::Number => texts.msg_error_fault_want_number(),
        ExpectedType::YesNo => texts.msg_error_fault_want_yes_no(),
        ExpectedType::List => texts.msg_error_fault_want_list(),
        ExpectedType::Object => texts.msg_error_fault_want_object(),
        ExpectedType::OneOf(names) => texts.msg_error_fault_want_one_of(clean(&names.join(", "))),
    }
}

fn stands_twice(twice: &Twice, texts: &Texts) -> String {
    match twice {
        Twice::Field(name) => texts.msg_error_fault_repeated_field(clean(name)),
        Twice::Id(name) => texts.msg_error_fault_duplicate(clean(name)),
        Twice::Role(role) => texts.msg_error_fault_duplicate_role(role.name()),
        Twice::ColumnRole(role) => texts.msg_error_fault_duplicate_column_role(role.name()),
    }
}

fn capture_fault(fault: &CaptureFault, texts: &Texts) -> String {
    match fault {
        CaptureFault::Unknown(name) => texts.msg_error_fault_unknown_capture(clean(name)),
        CaptureFault::Reserved(name) => texts.msg_error_fault_reserved(clean(name)),
        CaptureFault::NotTaken(name) => texts.msg_error_fault_not_taken(clean(name)),
        CaptureFault::NotVotedOn(name) => texts.msg_vote_fault_not_voted_on(clean(name)),
        CaptureFault::NoFirstVote(name) => texts.msg_vote_fault_no_first(clean(name)),
        CaptureFault::NoGroups(name) => texts.msg_vote_fault_no_groups(clean(name)),
        CaptureFault::NotOfPlans(name) => texts.msg_error_fault_table(clean(name)),
        CaptureFault::NoColumnInRole(name, role) => texts.msg_error_fault_no_column(clean(name), role.name()),
        CaptureFault::NamedRowsUnder(name) => texts.msg_error_fault_named_rows_under(clean(name)),
        CaptureFault::UnknownColumn(name) => texts.msg_error_fault_unknown_column(clean(name)),
        CaptureFault::RoleNotSuited(role) => texts.msg_error_fault_role_not_suited(role.name()),
        CaptureFault::Unrecorded => texts.msg_error_fault_unrecorded(),
        CaptureFault::Board(name) => texts.msg_error_fault_board(clean(name)),
        CaptureFault::SecondYear(name) => texts.msg_error_fault_second_year(clean(name)),
        CaptureFault::Fields(count) => texts.msg_error_fault_fields(*count as u32),
    }
}

fn plan_fault(fault: &PlanFault, texts: &Texts) -> String {
    match fault {
        PlanFault::None => texts.msg_error_fault_no_plan(),
        PlanFault::Empty => texts.msg_error_fault_empty_plan(),
        PlanFault::Unknown(name) => texts.msg_error_fault_unknown_plan(clean(name)),
        PlanFault::KeptStepCut(name) => texts.msg_error_fault_kept_cut(clean(name)),
    }
}

/// A path made safe to show: a file name may hold anything.
pub fn shown(path: &Path) -> String {
    clean(&path.to_string_lossy())
}

fn clean(raw: &str) -> String {
    Line::clean(raw).map(String::from).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::app::texts;
    use crate::workshop::words::Lang;

    #[test]
    fn a_sentence_names_the_file_and_holds_no_control() {
        let texts = texts(Lang::En);
        let path = Path::new("/x/a\u{1b}[31m\u{202e}b.json").to_path_buf();
        for trouble in [
            Trouble::Full(path.clone()),
            Trouble::NotAllowed(path.clone()),
            Trouble::Missing(path.clone()),
            Trouble::Damaged(path.clone(), 7),
            Trouble::Foreign(path.clone()),
            Trouble::Newer(path.clone(), 9),
            Trouble::Held(path.clone(), Some(510)),
            Trouble::Held(path.clone(), None),
            Trouble::Other(path.clone()),
            Trouble::NoAnswer(path.clone()),
            Trouble::Broken(path.clone()),
            Trouble::Behind(Box::new(Trouble::Full(path.clone()))),
            Trouble::Behind(Box::new(Trouble::NotAllowed(path.clone()))),
            Trouble::Behind(Box::new(Trouble::Other(path.clone()))),
        ] {
            let said = sentence(&trouble, texts);
            assert!(said.contains("/x/a") && !said.chars().any(char::is_control), "{said:?}");
            assert!(!said.contains('\u{202e}') && !said.contains('{'), "{said:?}");
        }
        assert!(sentence(&Trouble::Damaged(path.clone(), 7), texts).contains("line\u{a0}7"));
        assert!(sentence(&Trouble::Newer(path.clone(), 9), texts).contains("format 9"));
        let said = finding(&Finding::DamagedJournal(path, 31), texts);
        assert!(said.contains("line\u{a0}31") && said.contains("/x/a") && said.contains("missing"), "{said}");
    }

    #[test]
    fn the_advice_fits_the_place_and_no_system_speaks() {
        let (live, document) = (Path::new("/state/live"), Path::new("/docs/day.json"));
        let journal = live.join("abcdefgh/aaaaaa.jsonl");
        let troubles: [fn(std::path::PathBuf) -> Trouble; 3] =
            [Trouble::Full, Trouble::NotAllowed, Trouble::Other];
        for lang in Lang::ALL {
            let said = |trouble: Trouble| sentence(&trouble.placed(live), texts(lang));
            for trouble in troubles {
                let own = said(trouble(journal.clone()));
                assert!(own.contains("--state") && !own.contains("--dir"), "{own}");
                let strike = said(Trouble::Striking(Box::new(trouble(journal.clone()))));
                assert!(strike.contains("--state"), "{strike}");
                assert!(!said(trouble(document.to_path_buf())).contains("--state"));
                assert!(!own.contains("os error"));
            }
        }
    }

    /// Every sentence about a fault says what to do, but those that say what must stand there.
    #[test]
    fn a_fault_says_how_to_mend_it() {
        use crate::workshop::method::{ColumnRole, ListRole};
        let name = || "x".to_owned();
        let captures = [
            CaptureFault::Unknown(name()),
            CaptureFault::Reserved(name()),
            CaptureFault::NotTaken(name()),
            CaptureFault::NotVotedOn(name()),
            CaptureFault::NoFirstVote(name()),
            CaptureFault::NoGroups(name()),
            CaptureFault::Board(name()),
            CaptureFault::NotOfPlans(name()),
            CaptureFault::NoColumnInRole(name(), ColumnRole::Who),
            CaptureFault::NamedRowsUnder(name()),
            CaptureFault::UnknownColumn(name()),
            CaptureFault::RoleNotSuited(ColumnRole::Who),
            CaptureFault::Unrecorded,
            CaptureFault::SecondYear(name()),
            CaptureFault::Fields(1),
        ];
        let twice = [
            Twice::Field(name()),
            Twice::Id(name()),
            Twice::Role(ListRole::Bottom),
            Twice::ColumnRole(ColumnRole::Who),
        ];
        let plans =
            [PlanFault::None, PlanFault::Empty, PlanFault::Unknown(name()), PlanFault::KeptStepCut(name())];
        let others = [
            FaultKind::TooLarge,
            FaultKind::NotJson { column: 1 },
            FaultKind::NewerFormat { format: 9 },
            FaultKind::UnknownField(name()),
            FaultKind::MissingField(name()),
            FaultKind::MissingText { lang: None },
            FaultKind::MissingText { lang: Some(Lang::Da) },
            FaultKind::TextTooLong { most: 40 },
            FaultKind::ControlCharacter,
            FaultKind::UnknownPlaceholder(name()),
            FaultKind::UnknownStep(name()),
            FaultKind::UnknownList(name()),
            FaultKind::RankingNotDefined(name()),
            FaultKind::BadId(name()),
        ];
        let kinds = captures.into_iter().map(FaultKind::Capture);
        let kinds = kinds.chain(twice.into_iter().map(FaultKind::Twice)).chain(others);
        for kind in kinds.chain(plans.into_iter().map(FaultKind::Plans)) {
            for lang in Lang::ALL {
                let said = wrong(&kind, texts(lang));
                let (_, helps) = said.split_once(['.', ':']).unwrap_or_else(|| panic!("{said}"));
                assert!(helps.trim().chars().count() > 6, "{said}");
            }
        }
    }

    #[test]
    fn a_fault_says_file_line_and_place() {
        let fault = MethodFault {
            file: "my.json".into(),
            line: Some(12),
            path: "steps[3].minutes".into(),
            kind: FaultKind::OutOfRange { least: 1, most: 7 },
        };
        let said = super::fault(&fault, texts(Lang::En));
        for part in ["my.json", "12", "steps[3].minutes", "1 to 7"] {
            assert!(said.contains(part), "{said}");
        }
    }
}
