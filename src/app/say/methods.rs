//! What is said of methods of one's own, in words.

use crate::app::notice::MethodNotice;
use crate::app::trouble;
use crate::i18n::Texts;
use crate::workshop::method::change::NoChange;
use crate::workshop::method::check::FaultKind;

/// What is said of a method of one's own.
pub(super) fn said(of: &MethodNotice, texts: &Texts) -> String {
    match of {
        MethodNotice::DayKept(path) => texts.msg_planning_kept(trouble::shown(path)),
        MethodNotice::Named(name) => texts.msg_planning_taken(name.as_str()),
        MethodNotice::Copied(path) => texts.msg_change_copied(trouble::shown(path)),
        MethodNotice::OwnCopy(name) => texts.msg_change_own_copy(name.as_str()),
        MethodNotice::Refused(why) => refused(why, texts),
        MethodNotice::ToStep => texts.msg_change_to_step(),
        MethodNotice::LeftOut(step) => texts.msg_change_left_out_now(step.as_str()),
        MethodNotice::NotInPlan => texts.msg_change_not_in_plan(),
        MethodNotice::OpenFile => texts.msg_change_open_file(),
        MethodNotice::NothingChanged => texts.msg_change_nothing(),
        MethodNotice::FileChanged(name) => texts.msg_change_file_changed(name.as_str()),
        MethodNotice::Unsaved => texts.msg_change_unsaved(),
        MethodNotice::Braces => texts.msg_change_braces(),
    }
}

/// Why a method is not changed so.
fn refused(why: &NoChange, texts: &Texts) -> String {
    match why {
        NoChange::NoMinutes => texts.msg_change_no_minutes(),
        NoChange::EndsPart => texts.msg_change_ends_part(),
        NoChange::Fault(FaultKind::MissingText { .. }) => texts.msg_change_needed(),
        NoChange::Fault(kind) => trouble::wrong(kind, texts),
    }
}
