//! What the groups work with: counting off, turning a weight into a wish, a plan, what the day is about, what comes
//! after it.

use super::labelled::{self, Labelled};
use super::paper::{Paper, indented, under};
use crate::app::page::{self, Place, Slot};
use crate::i18n::{Texts, dates};
use crate::view::theme::Role;
use crate::workshop::event::{Field, FollowUp, PlanStatus};
use crate::workshop::room::{Picture, Row};
use crate::workshop::when::Due;

/// How to count off, over the rows that the groups talk about.
pub(super) fn count_off(paper: &mut Paper<'_>, rows: Place, sizes: &[u16]) {
    let (Some(least), Some(most)) = (sizes.iter().min(), sizes.iter().max()) else { return };
    let texts = paper.texts;
    let off = texts.msg_room_count_off(sizes.len());
    let each = if least == most {
        texts.msg_room_groups_of(*most)
    } else {
        texts.msg_room_groups_between(*least, *most)
    };
    let high = page::count_off(paper.sheet);
    let place = Place { y: rows.y.saturating_sub(high + 1), rows: high, ..rows };
    let style = paper.style(Role::Heading);
    let slot = Slot { rows: high, large: paper.sheet.large };
    paper.set(place, slot, &format!("{off} {each}"), (Role::Heading, style));
}

/// The entry that is turned, and the head over its wishes.
pub(super) fn turned(paper: &mut Paper<'_>, weight: &Row) {
    let whole = paper.sheet.below(0);
    let (label, words) = (paper.style(Role::Heading), paper.style(Role::Strong));
    let (weighs, wish) = (paper.texts.msg_room_turn_weight(), paper.texts.msg_room_turn_wish());
    paper.line(whole, &weighs, label);
    let rows = page::turn_weight(paper.sheet, &weight.text);
    let place = indented(under(whole, 1), page::TURN_IN);
    paper.set(place, rows, &weight.text, (Role::Strong, words));
    paper.line(under(whole, 1 + rows.rows + page::TURN_GAP), &wish, label);
}

/// One plan, a label a line; what is open is said calmly.
pub(super) fn plan(paper: &mut Paper<'_>, picture: &Picture) {
    let Picture::Plan { island, cells, due, status, lifted, .. } = picture else { return };
    let place = paper.heading(island);
    let texts = paper.texts;
    let mut all: Vec<Labelled> = cells.iter().map(|(head, text)| Labelled::new(head.clone(), text)).collect();
    let due = due.as_ref().map_or_else(String::new, |due| due_words(texts, due));
    all.push(Labelled::new(texts.msg_room_due(), &due));
    // Every plan is not begun on the day it is made: that says nothing.
    if *status != PlanStatus::NotStarted {
        all.push(Labelled::new(texts.msg_room_status(), &status_words(texts, *status)));
    }
    if let Some(lifted) = lifted {
        all.push(Labelled::new(texts.msg_room_lifted(), lifted));
    }
    labelled::draw(paper, place, &all);
}

fn due_words(texts: &Texts, due: &Due) -> String {
    match due {
        Due::Day(day) => dates::weekday_and_day(texts, *day),
        Due::Week { year, week } => dates::week(texts, *year, *week),
        Due::Words(words) => words.to_string(),
    }
}

fn status_words(texts: &Texts, status: PlanStatus) -> String {
    match status {
        PlanStatus::NotStarted => texts.msg_room_status_not_started(),
        PlanStatus::Started => texts.msg_room_status_started(),
        PlanStatus::Done => texts.msg_room_status_done(),
        PlanStatus::Resting => texts.msg_room_status_resting(),
        PlanStatus::Dropped => texts.msg_room_status_dropped(),
    }
}

/// What the day is about.
pub(super) fn brief(paper: &mut Paper<'_>, fields: &[(Field, String)]) {
    let texts = paper.texts;
    let all: Vec<Labelled> =
        fields.iter().map(|(field, text)| Labelled::new(field_words(texts, *field), text)).collect();
    let place = paper.sheet.below(0);
    labelled::draw(paper, place, &all);
}

fn field_words(texts: &Texts, field: Field) -> String {
    match field {
        Field::Title => texts.msg_room_title(),
        Field::Question => texts.msg_room_question(),
        Field::Critique => texts.msg_room_critique(),
        Field::Vision => texts.msg_room_vision(),
        Field::Purpose => texts.msg_room_purpose(),
        Field::Goal => texts.msg_room_goal(),
        Field::Mandate => texts.msg_room_mandate(),
        Field::Commissioner => texts.msg_room_commissioner(),
        Field::Foreword => texts.msg_live_foreword(),
        Field::Place => texts.msg_live_place(),
        Field::ProcessLeader => texts.msg_live_process_leader(),
    }
}

/// Who carries it on, and when we meet again.
pub(super) fn after(paper: &mut Paper<'_>, text: &str, carrier: Option<&str>, follow_ups: &[FollowUp]) {
    let place = paper.heading(text);
    let texts = paper.texts;
    let wide = paper.sheet.inside.cols >= page::WIDE;
    let meeting = |follow_up: &FollowUp| {
        let day = if wide {
            dates::weekday_day_and_week(texts, follow_up.date)
        } else {
            dates::day_and_week(texts, follow_up.date)
        };
        texts.msg_room_follow_up(day, follow_up.minutes)
    };
    let mut all = vec![Labelled::new(texts.msg_room_carrier(), carrier.unwrap_or_default())];
    let meetings: Vec<String> = follow_ups.iter().map(meeting).collect();
    all.push(Labelled::new(texts.msg_room_meet(), &meetings.join("\n")));
    labelled::draw(paper, place, &all);
}
