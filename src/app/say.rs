//! Notices in words: refusals, hints, and what undo takes back.

use chrono::NaiveDate;

use crate::i18n::{Texts, dates, plan};
use crate::workshop::day::MINUTE;
use crate::workshop::decide::{NoPart, Refusal, WrongSlip, WrongValues};
use crate::workshop::event::{
    AfterEvent, AgendaEvent, BriefEvent, ClockEvent, Event, GroupEvent, IslandEvent, ItemEvent, PlanStatus,
    RowEvent, ThemeEvent, VoteEvent,
};
use crate::workshop::inserts::Insert;
use crate::workshop::items::letters;
use crate::workshop::method::Holds;
use crate::workshop::rounds::Speaking;
use crate::workshop::rows::Label;
use crate::workshop::tally::Uneven;
use crate::workshop::when::{Due, OddDate, WrongEnd};

use super::action::{Action, AgendaAct, DayAct, LineAct, Program};
use super::msg::StandsThere;
use super::notice::{
    CountingSaid, Done, Hint, KeptNotice, LabelHint, LineHint, Nothing, Notice, Parked, SlipSays, Struck,
    TableHint, ToldEntry,
};
use super::wrap::truncate;
use super::{keymap, questions, trouble};

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
        KeptNotice::OnlySteps => texts.msg_live_hint_circle(),
        KeptNotice::Embers(lines) => texts.msg_say_embers_kept(*lines),
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
        Done::PutIn { part, minutes, left_out, then } => {
            let key = key_for(Action::Day(*then));
            match left_out {
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
        NoPart::HasDots => texts.msg_say_has_dots(),
        NoPart::DotsCome(step) => texts.msg_say_dots_come(truncate(step, QUOTED)),
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

/// What to do with a line.
fn line(of: LineHint, texts: &Texts) -> String {
    let as_text = || key_for(Action::Line(LineAct::AsText));
    match of {
        LineHint::LinkFields => texts.msg_say_link_fields(),
        LineHint::OnAllSheets(line, sheet) => texts.msg_say_on_all_sheets(line, sheet),
        LineHint::NoGroup(number, groups) => {
            texts.msg_say_no_group(number, numbers(&groups), key_for(Action::Line(LineAct::Undo)))
        }
        LineHint::NoPlace(place, places) => texts.msg_say_no_place(place, places.join(", ")),
        LineHint::TooManyCells(most) => texts.msg_say_too_many_cells(most as u32, as_text()),
        LineHint::TablesStand => texts.msg_say_tables_stand(),
        LineHint::NoSuchDate => texts.msg_say_no_such_date(key_for(Action::Line(LineAct::Undo))),
    }
}

/// Numbers in their order, three or more in a row as one: `1, 2, 4–7`.
fn numbers(all: &[u16]) -> String {
    let rows = all.chunk_by(|one, next| one.checked_add(1) == Some(*next));
    let told = rows.map(|row| match row {
        [first, _, .., last] => format!("{first}–{last}"),
        few => few.iter().map(u16::to_string).collect::<Vec<_>>().join(", "),
    });
    told.collect::<Vec<_>>().join(", ")
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
        Nothing::Begun => texts.msg_say_not_begun(key_for(Action::Day(DayAct::Next))),
        Nothing::Parked => texts.msg_say_nothing_parked(),
        Nothing::ToPark => texts.msg_say_nothing_to_park(key_for(Action::Line(LineAct::Park))),
        Nothing::Similar => texts.msg_say_nothing_same(),
        Nothing::Said => texts.msg_say_nothing_said(),
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

/// What was done in one go: `item 3, “Noise”`, `3 items, the first “Noise”`.
fn entry(of: &ToldEntry, texts: &Texts) -> String {
    match &of.event {
        Event::Item(ItemEvent::Added { text, .. }) if of.added > 1 => {
            texts.msg_event_added_many(of.added as i64, truncate(text, QUOTED))
        }
        Event::Row(RowEvent::Added { .. }) if of.of_year && of.added > 1 => {
            texts.msg_event_points(of.added as u32)
        }
        Event::Row(RowEvent::Added { number, .. }) if of.of_year => texts.msg_event_point(*number),
        Event::Row(RowEvent::YearBegins { month, .. }) => {
            texts.msg_event_year_begins(texts.msg_date_month(*month))
        }
        Event::Row(_) if of.of_year => texts.msg_event_point_changed(),
        Event::Row(of_row) if of.rows.is_some() => match (of_row, of.rows.unwrap_or_default()) {
            (RowEvent::Added { number, .. }, 1) => texts.msg_event_row(*number),
            (RowEvent::Added { .. }, rows) => texts.msg_event_rows(rows as u32),
            _ => texts.msg_event_table_changed(),
        },
        Event::Row(RowEvent::Added { number, .. }) if of.of_item => texts.msg_event_item(*number),
        Event::Row(_) if of.of_item => texts.msg_event_item_changed(),
        Event::Row(RowEvent::Added { .. }) if of.added > 1 => texts.msg_event_plans(of.added as u32),
        single => event(single, texts),
    }
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

/// An event in a few words, for what undo takes back.
pub fn event(event: &Event, texts: &Texts) -> String {
    match event {
        Event::Brief(BriefEvent::People { people }) => texts.msg_event_people(*people),
        Event::Brief(BriefEvent::Away { .. }) => texts.msg_event_away(),
        Event::Brief(BriefEvent::Dots { .. }) => texts.msg_event_dots_each(),
        Event::Brief(_) => texts.msg_event_brief(),
        Event::Agenda(AgendaEvent::Next { .. }) => texts.msg_event_next_part(),
        Event::Agenda(AgendaEvent::Minutes { minutes, .. }) => {
            texts.msg_event_minutes(dates::length(texts, *minutes))
        }
        Event::Agenda(AgendaEvent::Added { planned, .. }) if Insert::brought(&planned.step) => {
            texts.msg_event_part()
        }
        Event::Agenda(_) => texts.msg_event_agenda(),
        Event::Clock(of) => clock(of, texts),
        Event::Item(of) => item(of, texts),
        Event::Theme(of) => theme(of, texts),
        Event::Vote(of) => vote(of, texts),
        Event::Group(GroupEvent::Heard { .. }) => texts.msg_event_heard(),
        Event::Group(GroupEvent::Passed { .. }) => texts.msg_event_passed(),
        Event::Group(GroupEvent::TakenUp { .. }) => texts.msg_event_floor(),
        Event::Group(GroupEvent::Parked { .. }) => texts.msg_event_left(),
        Event::Group(GroupEvent::Put { .. }) => texts.msg_event_order(),
        Event::Group(_) => texts.msg_event_groups(),
        Event::Island(IslandEvent::Named { number, name, .. }) => {
            texts.msg_event_island(number.to_string(), truncate(name, QUOTED))
        }
        Event::Island(_) => texts.msg_event_island_changed(),
        Event::Row(RowEvent::Added { number, .. }) => texts.msg_event_plan(Label::plan(*number).to_string()),
        Event::Row(RowEvent::Removed { .. }) => texts.msg_event_plan_removed(),
        Event::Row(_) => texts.msg_event_plan_changed(),
        Event::After(AfterEvent::Carrier { .. }) => texts.msg_event_carrier(),
        Event::After(AfterEvent::FollowUps { .. }) => texts.msg_event_follow_ups(),
        Event::After(AfterEvent::Agreed { .. }) => texts.msg_event_agreed(),
        Event::After(AfterEvent::Embers { .. }) => texts.msg_event_embers(),
        Event::Opened(_) | Event::Struck { .. } | Event::Undone { .. } | Event::Redone { .. } => {
            texts.msg_event_other()
        }
    }
}

fn clock(event: &ClockEvent, texts: &Texts) -> String {
    match event {
        ClockEvent::Started => texts.msg_event_started(),
        ClockEvent::WentTo { .. } => texts.msg_event_went(),
        ClockEvent::Paused => texts.msg_event_paused(),
        ClockEvent::Resumed => texts.msg_event_resumed(),
        ClockEvent::Until { .. } => texts.msg_event_until(),
        ClockEvent::WentOn { .. } => texts.msg_event_went_on(),
        ClockEvent::Ended => texts.msg_event_ended(),
    }
}

fn item(event: &ItemEvent, texts: &Texts) -> String {
    match event {
        ItemEvent::Added { number, text, .. } => {
            texts.msg_event_added(number.to_string(), truncate(text, QUOTED))
        }
        ItemEvent::Reworded { text, .. } => texts.msg_event_reworded(truncate(text, QUOTED)),
        ItemEvent::SaidAgain { .. } => texts.msg_event_again(),
        ItemEvent::Removed { .. } => texts.msg_event_removed(),
        ItemEvent::Merged { .. } => texts.msg_event_merged(),
        ItemEvent::MovedTo { .. } => texts.msg_event_moved(),
        ItemEvent::Linked { .. } | ItemEvent::Unlinked { .. } => texts.msg_event_linked(),
        ItemEvent::Marked { .. } => texts.msg_event_marked(),
        ItemEvent::Headed { .. } => texts.msg_event_headed(),
        ItemEvent::Became { .. } => texts.msg_event_became(),
        ItemEvent::About { .. } | ItemEvent::Raised { .. } | ItemEvent::Answered { .. } => {
            texts.msg_event_objection()
        }
    }
}

fn theme(event: &ThemeEvent, texts: &Texts) -> String {
    match event {
        ThemeEvent::Made { letter, name, .. } => {
            texts.msg_event_theme(letters(*letter), truncate(name, QUOTED))
        }
        _ => texts.msg_event_theme_changed(),
    }
}

fn vote(event: &VoteEvent, texts: &Texts) -> String {
    match event {
        VoteEvent::Opened { .. } => texts.msg_event_vote_opened(),
        VoteEvent::Slip { .. } | VoteEvent::CountedAgain { .. } | VoteEvent::Settled { .. } => {
            texts.msg_event_slip()
        }
        VoteEvent::Wall { .. } | VoteEvent::Hands { .. } => texts.msg_event_dots(),
        VoteEvent::Values { .. } => texts.msg_event_values(),
        VoteEvent::Closed { .. } => texts.msg_event_vote_closed(),
        VoteEvent::Reopened { .. } => texts.msg_event_vote_reopened(),
        VoteEvent::Ranked { .. } => texts.msg_event_cut(),
        VoteEvent::People { people, .. } => texts.msg_event_people(*people),
        VoteEvent::Spread { .. } => texts.msg_event_other(),
    }
}
