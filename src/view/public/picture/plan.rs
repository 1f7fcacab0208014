//! One action plan.

use crate::i18n::{Texts, dates, plan as said};
use crate::view::public::labelled::{self, Labelled};
use crate::view::public::paper::RoomPaper;
use crate::workshop::room::Picture;
use crate::workshop::table::Shown;
use crate::workshop::when::Due;

/// Draws a plan: each column's heading with its cell, or with a calm word if the cell is still empty.
pub(super) fn draw(paper: &mut RoomPaper<'_>, picture: &Picture) {
    let Picture::Plan { island, cells, agreed, .. } = picture else { return };
    let place = paper.heading(island);
    let texts = paper.texts;
    let mut all: Vec<Labelled> = cells
        .iter()
        .map(|(head, shown)| Labelled::new(head.clone(), &words(texts, shown.as_ref())))
        .collect();
    if *agreed {
        all.push(Labelled::new(texts.msg_room_plan_agreed(), "✓"));
    }
    labelled::draw(paper, place, &all);
}

/// The words of a cell. A date and a status stand alone here, so they are worded differently than within a sentence.
fn words(texts: &Texts, shown: Option<&Shown>) -> String {
    match shown {
        None => String::new(),
        Some(Shown::Date(due)) => due_words(texts, due),
        Some(Shown::Status(status)) => said::status_alone(texts, *status),
        Some(shown) => said::cell(texts, shown),
    }
}

fn due_words(texts: &Texts, due: &Due) -> String {
    match due {
        Due::Day(day) => dates::weekday_and_day(texts, *day),
        Due::Week { year, week } => dates::week(texts, *year, *week),
        Due::Words(words) => words.to_string(),
    }
}
