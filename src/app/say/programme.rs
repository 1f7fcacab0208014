//! What a programme has to say, in words.

use super::super::action::{Action, LineAct, ProgrammeAct};
use super::super::notice::ProgrammeNotice;
use super::key_for;
use crate::i18n::{Texts, dates};
use crate::programme::told::Differs;

/// The sentence for a notice of a programme.
pub(super) fn said(of: &ProgrammeNotice, texts: &Texts) -> String {
    match of {
        ProgrammeNotice::TakenOut(name) => {
            texts.msg_programme_said_taken_out(name.as_str(), key_for(Action::Line(LineAct::Undo)))
        }
        ProgrammeNotice::TakenBack => texts.msg_programme_said_taken_back(),
        ProgrammeNotice::BroughtBack => texts.msg_programme_said_brought_back(),
        ProgrammeNotice::NothingToTakeBack => texts.msg_programme_said_nothing_to_take_back(),
        ProgrammeNotice::NothingToBringBack => texts.msg_programme_said_nothing_to_bring_back(),
        ProgrammeNotice::Held(name, day) => {
            let key = key_for(Action::Programme(ProgrammeAct::Held));
            texts.msg_programme_said_held(name.as_str(), dates::day(texts, *day), key)
        }
        ProgrammeNotice::NotHeld(name) => texts.msg_programme_said_not_held(name.as_str()),
        ProgrammeNotice::HasWorkshop => texts.msg_programme_said_has_workshop(),
        ProgrammeNotice::OnlyGatherings => texts.msg_programme_said_only_gatherings(),
        ProgrammeNotice::NoTracks => texts.msg_programme_said_no_tracks(),
        ProgrammeNotice::NoLevel(level) => texts.msg_programme_said_no_level(u32::from(*level)),
        ProgrammeNotice::NotSavedYet => texts.msg_programme_said_not_saved_yet(),
        ProgrammeNotice::NeedsName => texts.msg_programme_said_needs_name(),
        ProgrammeNotice::TrackNeeded => texts.msg_programme_said_track_needed(),
        ProgrammeNotice::NeedsMonth => texts.msg_programme_said_needs_month(),
        ProgrammeNotice::Differs(name, differs) => {
            let day = |day| dates::day(texts, day);
            match differs {
                Differs::On(on) => texts.msg_programme_said_differs_on(name.as_str(), day(*on)),
                Differs::HeldOn(on) => texts.msg_programme_said_differs_held(name.as_str(), day(*on)),
                Differs::NotBegun => texts.msg_programme_said_differs_not_begun(name.as_str()),
                Differs::NotFound => texts.msg_programme_said_differs_not_found(name.as_str()),
            }
        }
        ProgrammeNotice::NoWorkshop => texts.msg_programme_said_no_workshop(),
        ProgrammeNotice::NeedsNumber => texts.msg_programme_said_needs_number(),
    }
}
