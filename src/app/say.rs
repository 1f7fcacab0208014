//! Notices in words: what was done, what there is none of, and what to do instead.

mod events;
mod methods;
mod programme;
mod refusals;

use chrono::NaiveDate;

use crate::i18n::{Texts, dates, plan};
use crate::workshop::day::MINUTE;
use crate::workshop::event::PlanStatus;
use crate::workshop::rounds::Speaking;
use crate::workshop::tally::Uneven;
use crate::workshop::when::{Due, OddDate, WrongEnd};

use super::action::{Action, AgendaAct, DayAct, LineAct, Program};
use super::msg::StandsThere;
use super::notice::{
    CountingSaid, Done, Hint, KeptNotice, LabelHint, LineHint, Nothing, Notice, Parked, SlipSays, Struck,
    TableHint, numbers,
};
use super::wrap::truncate;
use super::{keymap, questions, trouble};
use events::entry;
pub use refusals::refusal;

/// How many cells of a line are quoted.
const QUOTED: usize = 32;

/// The sentence for a notice.
pub fn notice(notice: &Notice, texts: &Texts) -> String {
    match notice {
        Notice::Refusal(refusal) => self::refusal(refusal, texts),
        Notice::Trouble(of) => trouble::sentence(of, texts),
        Notice::Finding(finding) => trouble::finding(finding, texts),
        Notice::PressAgain(action) => press_again(*action, texts),
        Notice::TakenBack(of) => texts.msg_say_taken_back(entry(of, texts)),
        Notice::BroughtBack(of) => texts.msg_say_brought_back(entry(of, texts)),
        Notice::Kept(of) => kept(of, texts),
        Notice::Done(of) => done(of, texts),
        Notice::NotUnderstood(line) => texts.msg_say_not_understood(truncate(line, QUOTED)),
        Notice::Hint(of) => hint(of.clone(), texts),
        Notice::ClockMoved(ms) if *ms < 0 => texts.msg_say_clock_back(moved(-ms, texts)),
        Notice::ClockMoved(ms) => texts.msg_say_clock_forward(moved(*ms, texts)),
        Notice::PasteTooLong(bytes) => texts.msg_say_paste_too_long((*bytes / 1_000_000) as i64),
        Notice::PartFailed => texts.msg_say_part_failed(),
        Notice::SlipRefused(slip, why) => {
            texts.msg_say_slip_refused(truncate(slip, QUOTED), self::refusal(why, texts))
        }
        Notice::TooLong(over) => texts.msg_say_too_long(*over),
        Notice::Opening => texts.msg_say_opening(),
        Notice::OddDate(date, odd) => odd_date(date, *odd, texts),
        Notice::WrongEnd(wrong) => wrong_end(*wrong, texts),
        Notice::NotLed(since) => not_led(*since, texts),
        Notice::Leaving { twice: true } => {
            texts.msg_say_how_to_leave_twice(key_for(Action::Program(Program::Quit)))
        }
        Notice::Leaving { twice: false } => {
            texts.msg_say_how_to_leave(key_for(Action::Program(Program::Quit)))
        }
    }
}

/// That the same key does it if it is pressed again, and what it does.
fn press_again(action: Action, texts: &Texts) -> String {
    let (name, key) = (action.name(texts), key_for(action));
    match action {
        Action::Program(Program::Quit) => texts.msg_say_press_again(name, key),
        _ => texts.msg_say_room_will_see(name, key),
    }
}

/// That a date or a week is an unlikely one, and how to take it back.
fn odd_date(date: &Due, odd: OddDate, texts: &Texts) -> String {
    let date = begin_sentence(&match date {
        Due::Day(date) => dates::day(texts, *date),
        week => plan::due(texts, week),
    });
    let key = key_for(Action::Line(LineAct::Undo));
    match odd {
        OddDate::Before => texts.msg_say_before_the_day(date, key),
        OddDate::FarAhead => texts.msg_say_far_ahead(date, key),
    }
}

/// That the day is over, or has stood still since then, and how to go on with it.
fn not_led(since: Option<NaiveDate>, texts: &Texts) -> String {
    let key = key_for(Action::Day(DayAct::LeadOn));
    match since {
        None => texts.msg_say_day_is_over(key),
        Some(last) => texts.msg_live_hint_still(dates::weekday_and_day(texts, last), key),
    }
}

/// How far a clock was moved. A computer that comes to a network is often put right by some seconds.
fn moved(ms: i64, texts: &Texts) -> String {
    match ms / MINUTE {
        0 => texts.msg_date_no_minute(),
        minutes => dates::length(texts, minutes),
    }
}

/// What becomes of what was written.
fn kept(of: &KeptNotice, texts: &Texts) -> String {
    match of {
        KeptNotice::Striking => texts.msg_say_striking(),
        KeptNotice::LabelAgain => texts.msg_say_label_again(),
        KeptNotice::StruckInShort => texts.msg_say_struck_in_short(),
        KeptNotice::NotForTheRoom => texts.msg_say_not_for_the_room(private_key()),
        KeptNotice::Struck(of) => struck(of, texts),
        KeptNotice::ExportsDeleted(names) => deleted(names, texts).collect::<Vec<_>>().join(" "),
        KeptNotice::NotForgotten(path) => texts.msg_say_not_forgotten(trouble::shown(path)),
        KeptNotice::AtStake(lines) => texts.msg_say_at_stake(*lines, key_for(Action::Program(Program::Quit))),
        KeptNotice::Screens { one: true } => texts.msg_new_one_screen(),
        KeptNotice::Screens { one: false } => texts.msg_say_two_screens(),
        KeptNotice::NoFile(path) => texts.msg_say_no_file(trouble::shown(path)),
        KeptNotice::SentOut(paths) => {
            let paths: Vec<String> = paths.iter().map(|path| trouble::shown(path)).collect();
            texts.msg_say_sent_out(paths.join(", "))
        }
        KeptNotice::Programme(of) => programme::said(of, texts),
        KeptNotice::Method(of) => methods::said(of, texts),
        KeptNotice::OnlySteps => texts.msg_live_hint_circle(),
        KeptNotice::TypedAfter => texts.msg_live_hint_embers(),
        KeptNotice::Embers(lines) => texts.msg_say_embers_kept(*lines),
        KeptNotice::StaysOver { list: true } => texts.msg_say_embers_closed(),
        KeptNotice::StaysOver { list: false } => texts.msg_say_stays_over(),
        KeptNotice::Moved(path) => texts.msg_say_lies_here(trouble::shown(path)),
    }
}

/// How far words were struck.
fn struck(of: &Struck, texts: &Texts) -> String {
    let mut said = vec![texts.msg_say_struck()];
    let there =
        |there: &StandsThere| texts.msg_say_struck_there(there.title.as_str(), dates::day(texts, there.date));
    let elsewhere: Vec<String> = of.elsewhere.there.iter().map(there).collect();
    said.extend((!elsewhere.is_empty()).then(|| texts.msg_say_struck_elsewhere(elsewhere.join(", "))));
    let unread = of.elsewhere.unread.join(", ");
    said.extend((!unread.is_empty()).then(|| texts.msg_say_struck_unread(unread)));
    said.extend(of.title.then(|| texts.msg_say_struck_title()));
    said.extend(deleted(&of.deleted, texts));
    said.extend((!of.unreached.is_empty()).then(|| texts.msg_say_unreached(of.unreached.join(", "))));
    said.join(" ")
}

/// What was deleted because it may have held what was struck. Questions of one's own cannot be exported again.
fn deleted(names: &[String], texts: &Texts) -> impl Iterator<Item = String> {
    let (questions, exports): (Vec<&str>, Vec<&str>) =
        names.iter().map(String::as_str).partition(|name| *name == questions::FILE);
    let exports = (!exports.is_empty()).then(|| texts.msg_say_exports_deleted(exports.join(", ")));
    let questions = (!questions.is_empty()).then(|| texts.msg_say_questions_deleted());
    exports.into_iter().chain(questions)
}

/// A sentence that may end with words that were cut: those have dots enough.
fn ended(sentence: &str) -> String {
    sentence.replace("….", "…")
}

/// What was done.
fn done(of: &Done, texts: &Texts) -> String {
    match of {
        Done::SaidAgain => texts.msg_say_counted_again(),
        Done::Parked(Parked::UntilPlans) => texts.msg_say_parked(),
        Done::Parked(Parked::UntilEnd) => texts.msg_say_parked_until_end(),
        Done::Parked(Parked::Shown) => texts.msg_say_parked_shown(key_for(Action::Day(DayAct::Next))),
        Done::Speak(Speaking::Popcorn) => texts.msg_say_popcorn(),
        Done::Speak(Speaking::Round) => texts.msg_say_round(),
        Done::Speak(Speaking::Pairs) => texts.msg_say_pairs(),
        Done::Moved(list) => texts.msg_say_moved(list.as_str()),
        Done::Removed(what) => texts.msg_say_removed(what.as_str()),
        Done::Merged { into, merged } => texts.msg_say_merged(merged.as_str(), into.as_str()),
        Done::Understood(what) => what.clone(),
        Done::PutIn { part, minutes, left_out, plain, then } => {
            let key = key_for(Action::Day(*then));
            match left_out {
                0 if *plain => texts.msg_say_put_in_plain(part.as_str(), dates::length(texts, *minutes), key),
                0 => texts.msg_say_put_in(part.as_str(), dates::length(texts, *minutes), key),
                left_out => texts.msg_say_put_in_instead(part.as_str(), *left_out, key),
            }
        }
        Done::StoredAsText => texts.msg_say_stored_as_text(),
        Done::Divided(sizes) => {
            let sizes: Vec<String> = sizes.iter().map(u16::to_string).collect();
            texts.msg_say_divided(sizes.join(", "))
        }
        Done::ManyIslands { people, most } => texts.msg_say_many_islands(*people, *most),
        Done::DotsLater(each) => texts.msg_say_dots_later(*each),
        Done::Counting(said) => match said {
            CountingSaid::Dots => texts.msg_say_vote_open(),
            CountingSaid::Values => texts.msg_say_scale_opened(),
            CountingSaid::ValuesShown => texts.msg_say_scale_shown(),
            CountingSaid::Reworded => texts.msg_say_reworded_since(),
            CountingSaid::RanksShown => texts.msg_vote_ranks_shown(),
            CountingSaid::ValuesTooFew => texts.msg_say_scale_too_few(),
        },
        Done::VoteClosed { counted, possible } => texts.msg_say_vote_counted(*counted, *possible),
        Done::Uneven { sum, closing: false } => uneven(*sum, texts),
        Done::Uneven { sum, closing: true } => {
            format!("{}. {}", uneven(*sum, texts), texts.msg_say_close_anyway())
        }
        Done::Carrier(who) => ended(&texts.msg_say_carrier(truncate(who, QUOTED))),
        Done::Agreed(what) => ended(&texts.msg_say_agreed(truncate(what, QUOTED))),
        Done::HandedIn => texts.msg_say_slip_handed_in(),
        Done::SlipDiffers { number, first, now } => {
            texts.msg_say_slip_differs(*number, slip(first, texts), slip(now, texts))
        }
        Done::CountedTwice { slips, settled } => texts.msg_say_counted_twice(*slips, *settled),
    }
}

fn uneven(sum: Uneven, texts: &Texts) -> String {
    match sum {
        Uneven::InGroup(group, dots, possible) => texts.msg_vote_uneven_in_group(group, dots, possible),
        Uneven::Slips(slips, people) => texts.msg_say_uneven_slips(slips, people),
        Uneven::Values(values, people) => texts.msg_say_uneven_values(values, people),
        Uneven::Dots(dots, possible) => texts.msg_say_uneven_dots(dots, possible),
    }
}

/// What stands on a slip.
fn slip(says: &SlipSays, texts: &Texts) -> String {
    match says {
        SlipSays::Labels(labels) => labels.clone(),
        SlipSays::Blank => texts.msg_say_slip_blank(),
        SlipSays::Invalid => texts.msg_say_slip_invalid(),
        SlipSays::None => texts.msg_say_slip_none(),
    }
}

/// The key that shows the room what is meant for the facilitator alone.
pub fn private_key() -> String {
    key_for(Action::Program(Program::Private))
}

/// The key of an action as people read it; nothing if it has none.
pub fn key_for(action: Action) -> String {
    keymap::key_of(action).map(key_name).unwrap_or_default()
}

/// A key as people read it: `Ctrl+N`, `Tab`.
pub fn key_name(written: &str) -> String {
    let part = |part: &str| match part {
        "pgdn" => "PgDn".to_owned(),
        "pgup" => "PgUp".to_owned(),
        "plus" => "+".to_owned(),
        "up" => "↑".to_owned(),
        "down" => "↓".to_owned(),
        "left" => "←".to_owned(),
        "right" => "→".to_owned(),
        "backtab" => "Shift+Tab".to_owned(),
        keymap::INITIALS | keymap::TEXT => part.to_owned(),
        part if part.chars().count() == 1 => part.to_owned(),
        part => begin_sentence(part),
    };
    match written.split_once('+') {
        Some((modifier, key)) if key.chars().count() == 1 => {
            format!("{}+{}", part(modifier), key.to_uppercase())
        }
        Some((modifier, key)) => format!("{}+{}", part(modifier), part(key)),
        None => part(written),
    }
}

/// Why a day, or a part of it, cannot end then, and what to do instead. The form and the command line say the same.
pub fn wrong_end(wrong: WrongEnd, texts: &Texts) -> String {
    match wrong {
        WrongEnd::AtStart => texts.msg_new_wrong_no_time(),
        WrongEnd::TooLong(minutes) => texts.msg_new_wrong_long(dates::length(texts, minutes)),
    }
}

/// The same words with a capital first.
fn begin_sentence(words: &str) -> String {
    let mut chars = words.chars();
    chars.next().map(|first| first.to_uppercase().chain(chars).collect()).unwrap_or_default()
}

/// The least and the most of something: 3–5.
pub fn range((least, most): (u16, u16)) -> String {
    format!("{least}–{most}")
}

/// What to do with a line.
fn line(of: LineHint, texts: &Texts) -> String {
    let as_text = || key_for(Action::Line(LineAct::AsText));
    match of {
        LineHint::LinkFields => texts.msg_say_link_fields(),
        LineHint::OnAllSheets(line, sheet) => texts.msg_say_on_all_sheets(line, sheet),
        LineHint::NoGroup(number, groups) => {
            texts.msg_say_no_group(number, numbers(&groups), key_for(Action::Line(LineAct::Undo)))
        }
        LineHint::NoHead { called, groups, line, at } => {
            texts.msg_say_no_head(called, numbers(&groups), line, at)
        }
        LineHint::NoPlace(place, places) => texts.msg_say_no_place(place, places.join(", ")),
        LineHint::TooManyCells(most) => texts.msg_say_too_many_cells(most as u32, as_text()),
        LineHint::TablesStand => texts.msg_say_tables_stand(),
        LineHint::NoSuchDate => texts.msg_say_no_such_date(key_for(Action::Line(LineAct::Undo))),
    }
}

/// What to do instead.
fn hint(hint: Hint, texts: &Texts) -> String {
    match hint {
        Hint::Nothing(of) => nothing(of, texts),
        Hint::Labels(of) => labels(of, texts),
        Hint::StatusLike => texts.msg_say_status_like(statuses(texts)),
        Hint::BeginWithWhat => texts.msg_say_begin_with_what(),
        Hint::BeginWithName => texts.msg_say_begin_with_name(),
        Hint::Table(TableHint::GoToMonth) => texts.msg_say_go_to_month(),
        Hint::Table(TableHint::NotBeside) => texts.msg_say_not_beside(),
        Hint::Table(TableHint::Between(least, most)) => texts.msg_say_grid_between(least, most),
        Hint::NotLate => texts.msg_say_not_late(),
        Hint::Line(of) => line(of, texts),
        Hint::LineFirst => texts.msg_say_line_first(),
        Hint::MinutesLike => texts.msg_say_minutes_like(),
        Hint::Fits => texts.msg_say_fits(),
        Hint::FitOffered => texts.msg_say_fit_offered(key_for(Action::Agenda(AgendaAct::Fit))),
        Hint::PartLike => texts.msg_say_part_like(),
        Hint::ClockLike => texts.msg_say_clock_like(),
        Hint::NextLike => texts.msg_say_next_like(),
        Hint::EnlargeLetters => texts.msg_live_enlarge(),
        Hint::PasteWhereYouWrite => texts.msg_say_paste_where_you_write(),
        Hint::NotEnded => texts.msg_say_not_ended(),
        Hint::OtherWindow => texts.msg_say_other_window(),
        Hint::CloseAgain => texts.msg_say_close_again(),
    }
}

/// What there is none of, and what could be done about that.
fn nothing(of: Nothing, texts: &Texts) -> String {
    match of {
        Nothing::ToWriteTo => texts.msg_say_nothing_to_write_to(),
        Nothing::LineStays => texts.msg_say_line_stays(),
        Nothing::Begun => texts.msg_say_not_begun(key_for(Action::Day(DayAct::Next))),
        Nothing::Parked => texts.msg_say_nothing_parked(),
        Nothing::ToPark => texts.msg_say_nothing_to_park(key_for(Action::Line(LineAct::Park))),
        Nothing::Similar => texts.msg_say_nothing_same(),
        Nothing::Said => texts.msg_say_nothing_said(),
        Nothing::CalledSo => texts.msg_planning_nothing_called(),
        Nothing::OtherList => texts.msg_say_no_other_list(),
        Nothing::Sheet => texts.msg_say_no_sheet(),
        Nothing::ToMove => texts.msg_say_there_already(),
        Nothing::Islands => texts.msg_say_no_islands(),
        Nothing::Buffers => texts.msg_say_no_buffers(),
        Nothing::Lunch => texts.msg_say_no_lunch(),
        Nothing::Counted => texts.msg_say_nothing_counted(),
        Nothing::OnFloorNext => texts.msg_say_all_had_floor(key_for(Action::Day(DayAct::Next))),
        Nothing::ToFollowUp => texts.msg_live_hint_nothing_again(),
        Nothing::Form => texts.msg_say_no_form(),
        Nothing::OnFloor => texts.msg_say_nothing_on_floor(),
    }
}

/// All statuses, each with its digit: `1 not started · 2 under way …`.
pub fn statuses(texts: &Texts) -> String {
    each_status(texts).collect::<Vec<_>>().join(" · ")
}

/// Each status with its digit: `2 under way`.
pub fn each_status(texts: &Texts) -> impl Iterator<Item = String> {
    let status = |(status, place): (PlanStatus, u32)| format!("{place} {}", plan::status(texts, status));
    PlanStatus::ALL.into_iter().zip(1..).map(status)
}

/// What to type before the letter of an act.
fn labels(hint: LabelHint, texts: &Texts) -> String {
    match hint {
        LabelHint::NumberFirst => texts.msg_say_point_first(),
        LabelHint::WhatToDo => texts.msg_say_what_to_do(),
        LabelHint::TwoNumbers => texts.msg_say_point_at_two(),
        LabelHint::OneAtATime => texts.msg_say_one_at_a_time(),
        LabelHint::NotWithThis => texts.msg_say_not_with_this(),
        LabelHint::Count(act) => {
            let key = keymap::key_of(Action::Point(act)).unwrap_or_default();
            texts.msg_say_count_like(format!("4 {key}"))
        }
    }
}
