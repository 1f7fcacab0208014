//! One action plan.

use crate::i18n::{Texts, dates, plan as said};
use crate::view::public::labelled::{self, Labelled};
use crate::view::public::paper::RoomPaper;
use crate::workshop::event::PlanStatus;
use crate::workshop::room::Picture;
use crate::workshop::table::Shown;
use crate::workshop::when::Due;

/// Draws a plan, one label per line; a calm line says what is open.
pub(super) fn draw(paper: &mut RoomPaper<'_>, picture: &Picture) {
    let Picture::Plan { island, cells, due, status, escalated_to, .. } = picture else { return };
    let place = paper.heading(island);
    let texts = paper.texts;
    let mut all: Vec<Labelled> =
        cells.iter().map(|(head, shown)| cell(texts, head, shown.as_ref())).collect();
    let due = due.as_ref().map_or_else(String::new, |due| due_words(texts, due));
    all.push(Labelled::new(texts.msg_room_due(), &due));
    // On the day a plan is made it has not begun: saying so tells the room nothing.
    if *status != PlanStatus::NotStarted {
        all.push(Labelled::new(texts.msg_room_status(), &status_words(texts, *status)));
    }
    if let Some(to) = escalated_to {
        all.push(Labelled::new(texts.msg_room_lifted(), to));
    }
    labelled::draw(paper, place, &all);
}

fn cell(texts: &Texts, head: &str, shown: Option<&Shown>) -> Labelled {
    Labelled::new(head.to_owned(), &shown.map_or_else(String::new, |shown| said::cell(texts, shown)))
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
