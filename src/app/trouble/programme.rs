//! What went wrong with a programme, in plain sentences.

use std::path::PathBuf;

use super::{clean, shown, wrong};
use crate::i18n::Texts;
use crate::programme::check::{WrongInProgramme, WrongThere};
use crate::workshop::method::check::FaultKind;

/// What went wrong with a programme.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ProgrammeTrouble {
    /// Something in this file is wrong.
    Wrong(PathBuf, WrongThere),
    /// Another file lies there than the one that was read; where ours was kept beside it.
    Changed(PathBuf, PathBuf),
    /// It was asked for as a workshop, and is a programme.
    NotAWorkshop(PathBuf),
    /// It was asked for as a programme, and is a workshop.
    NotAProgramme(PathBuf),
    /// No programme of the library has this name; those that have one.
    Unknown(String, Vec<String>),
    /// This programme has no such gathering any more.
    NoGathering(PathBuf),
}

/// The sentence for a trouble with a programme.
pub(super) fn sentence(trouble: &ProgrammeTrouble, texts: &Texts) -> String {
    match trouble {
        ProgrammeTrouble::Wrong(path, there) => {
            let what = said(&there.what, texts);
            let what = match there.path.as_str() {
                "" => what,
                place => texts.msg_error_method_place(clean(place), what),
            };
            match there.line {
                Some(line) => texts.msg_error_method_line(shown(path), line as i64, what),
                None => texts.msg_error_method_file(shown(path), what),
            }
        }
        ProgrammeTrouble::Changed(path, copy) => texts.msg_programmes_changed(shown(path), shown(copy)),
        ProgrammeTrouble::NotAWorkshop(path) => texts.msg_programmes_not_a_workshop(shown(path)),
        ProgrammeTrouble::NotAProgramme(path) => texts.msg_programmes_not_a_programme(shown(path)),
        ProgrammeTrouble::Unknown(name, known) => {
            texts.msg_programmes_unknown(clean(name), clean(&known.join(", ")))
        }
        ProgrammeTrouble::NoGathering(path) => texts.msg_programmes_no_gathering(shown(path)),
    }
}

fn said(what: &WrongInProgramme, texts: &Texts) -> String {
    match what {
        WrongInProgramme::Shape(FaultKind::UnknownField(name)) => {
            texts.msg_programmes_unknown_field(clean(name))
        }
        WrongInProgramme::Shape(kind) => wrong(kind, texts),
        WrongInProgramme::UnknownTrack(name) => texts.msg_programmes_unknown_track(clean(name)),
        WrongInProgramme::DaysOutOfOrder => texts.msg_programmes_days_out_of_order(),
        WrongInProgramme::HasPlaces => texts.msg_programmes_has_places(),
    }
}
