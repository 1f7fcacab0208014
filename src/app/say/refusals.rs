//! Refusals in words: why something was not done, and what to do instead.

use super::QUOTED;
use crate::app::wrap::truncate;
use crate::i18n::Texts;
use crate::workshop::compose::NoBlock;
use crate::workshop::decide::{NoPart, Refusal, WrongSlip, WrongValues};
use crate::workshop::event::PlanStatus;
use crate::workshop::method::Holds;

/// Why something was refused, and what to do instead.
pub fn refusal(refusal: &Refusal, texts: &Texts) -> String {
    match refusal {
        Refusal::NothingToUndo => texts.msg_say_nothing_to_undo(),
        Refusal::NothingToRedo => texts.msg_say_nothing_to_redo(),
        Refusal::NothingChanged => texts.msg_say_nothing_changed(),
        Refusal::NotHere => texts.msg_say_not_here(),
        Refusal::OtherList => texts.msg_say_other_list(),
        Refusal::Unknown(label) => texts.msg_say_unknown(truncate(label, QUOTED)),
        Refusal::People => texts.msg_say_people(),
        Refusal::Dots => texts.msg_say_dots(),
        Refusal::Minutes => texts.msg_say_minutes(),
        Refusal::RowIsOn => texts.msg_say_row_is_on(),
        Refusal::NothingToVoteOn => texts.msg_say_nothing_to_vote_on(),
        Refusal::VoteIsOpen => texts.msg_say_vote_is_open(),
        Refusal::VoteIsClosed => texts.msg_say_vote_is_closed(),
        Refusal::Slip(wrong) => wrong_slip(wrong, texts),
        Refusal::Values(wrong) => wrong_values(*wrong, texts),
        Refusal::NamedRow => texts.msg_say_named_row(),
        Refusal::Holds(holds) => self::holds(holds, texts),
        Refusal::Unrecorded => texts.msg_say_unrecorded(),
        Refusal::UnrecordedStep => texts.msg_say_nothing_to_write_to(),
        Refusal::NoPart(why) => no_part(why, texts),
    }
}

/// Why a part cannot be put into the day.
fn no_part(why: &NoPart, texts: &Texts) -> String {
    match why {
        NoPart::Unrecorded => texts.msg_say_no_parts(),
        NoPart::Ended => texts.msg_say_no_part_after_the_end(),
        NoPart::NothingToClose => texts.msg_say_nothing_to_close(),
        NoPart::AtOnce => texts.msg_say_no_closing(),
        NoPart::NoList => texts.msg_say_no_list_for_dots(),
        NoPart::NothingToGoTo => texts.msg_say_nothing_to_go_to(),
        NoPart::HasDots => texts.msg_say_has_dots(),
        NoPart::DotsCome(step) => texts.msg_say_dots_come(truncate(step, QUOTED)),
        NoPart::Block(NoBlock::InParts) => texts.msg_say_block_in_parts(),
        NoPart::Block(NoBlock::GoesOn) => texts.msg_say_block_goes_on(),
        NoPart::Block(NoBlock::HasItsLists) => texts.msg_say_block_has_its_lists(),
    }
}

fn wrong_slip(wrong: &WrongSlip, texts: &Texts) -> String {
    match wrong {
        WrongSlip::TooManyDots(given, each) => texts.msg_say_too_many_dots(*given, *each),
        WrongSlip::TooManyOnOne(label, most) => texts.msg_say_too_many_on_one(*most, label),
        WrongSlip::NamedTwice(label) => texts.msg_vote_named_twice(label),
        WrongSlip::TooManyNamed(named, most) => texts.msg_vote_too_many_named(*named, *most),
        WrongSlip::OfTwoGroups(one, other) => texts.msg_vote_of_two_groups(one, other),
        WrongSlip::OnlyInOrder => texts.msg_vote_only_in_order(),
    }
}

fn wrong_values(wrong: WrongValues, texts: &Texts) -> String {
    match wrong {
        WrongValues::Number(typed, wanted) => texts.msg_say_values_number(typed as u32, wanted as u32),
        WrongValues::Range(most) => texts.msg_say_values_range(most),
        WrongValues::Counts(typed, wanted) => texts.msg_say_values_counts(typed as u32, wanted),
        WrongValues::Shown => texts.msg_say_scale_was_shown(),
        WrongValues::Closed => texts.msg_say_scale_is_closed(),
        WrongValues::OnlySlips => texts.msg_say_values_only_slips(),
    }
}

/// What can be typed into a cell that rejected something else.
fn holds(holds: &Holds, texts: &Texts) -> String {
    match holds {
        Holds::Words | Holds::Lines | Holds::Who | Holds::Date | Holds::Months => texts.msg_say_not_here(),
        Holds::Time => texts.msg_say_clock_like(),
        Holds::Number => texts.msg_say_holds_number(),
        Holds::Scale => texts.msg_say_holds_scale(),
        Holds::OneOf(choices) => texts.msg_say_holds_choice(choices.len()),
        Holds::Status => texts.msg_say_holds_choice(PlanStatus::ALL.len()),
        Holds::Computed(_) => texts.msg_say_holds_computed(),
    }
}
