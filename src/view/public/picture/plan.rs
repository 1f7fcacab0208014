//! One action plan.

use crate::app::page::{Region, in_big_letters, large_width};
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
    let mut all: Vec<Labelled> =
        cells.iter().map(|(head, shown)| Labelled::new(head.clone(), &words(paper, place, shown))).collect();
    if *agreed {
        all.push(Labelled::new(texts.msg_room_plan_agreed(), "✓"));
    }
    labelled::draw(paper, place, &all);
}

/// The words of a cell. A date and a status stand alone here, so they are worded differently than within a sentence.
fn words(paper: &RoomPaper<'_>, place: Region, shown: &[Shown]) -> String {
    let texts = paper.texts;
    match shown {
        [Shown::Date(due)] => due_words(paper, place, due),
        [Shown::Status(status)] => said::status_alone(texts, *status),
        several if paper.sheet.large => in_big_letters(
            &several.iter().map(|one| in_few_words(texts, one)).collect::<Vec<_>>().join(" · "),
        ),
        several => several.iter().map(|one| said::cell(texts, one)).collect::<Vec<_>>().join(" · "),
    }
}

/// One of several things in a cell where letters are big: a day without its year and its week.
fn in_few_words(texts: &Texts, one: &Shown) -> String {
    if let Shown::Date(Due::Day(day)) = one {
        dates::short(texts, *day, true)
    } else {
        said::cell(texts, one)
    }
}

/// Where letters are big, a date goes without its weekday rather than onto a second line: it would be the one cell that
/// stays small.
fn due_words(paper: &RoomPaper<'_>, place: Region, due: &Due) -> String {
    let texts = paper.texts;
    let on_one_line = |text: &str| large_width(text).is_some_and(|width| width <= usize::from(place.cols));
    match due {
        Due::Day(day) => {
            let whole = dates::weekday_and_day(texts, *day);
            if paper.sheet.large && !on_one_line(&whole) { dates::day(texts, *day) } else { whole }
        }
        Due::Week { year, week } => dates::week(texts, *year, *week),
        Due::Words(words) => words.to_string(),
    }
}
