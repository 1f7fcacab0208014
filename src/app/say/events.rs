//! Events in a few words: what undo takes back, and redo brings back.

use super::QUOTED;
use crate::app::notice::ToldEntry;
use crate::app::wrap::truncate;
use crate::i18n::{Texts, dates};
use crate::workshop::event::{
    AfterEvent, AgendaEvent, BriefEvent, ClockEvent, Event, GroupEvent, IslandEvent, ItemEvent, RowEvent,
    ThemeEvent, VoteEvent,
};
use crate::workshop::inserts::Insert;
use crate::workshop::items::letters;
use crate::workshop::rows::Label;

/// What was done in one go: `item 3, “Noise”`, `3 items, the first “Noise”`.
pub(super) fn entry(of: &ToldEntry, texts: &Texts) -> String {
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

/// An event in a few words, for what undo takes back.
fn event(event: &Event, texts: &Texts) -> String {
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
