//! The participants' agenda: clock times and names, without buffers, which only the facilitator knows.

use maud::{Markup, html};

use crate::i18n::dates;
use crate::workshop::agenda::{AgendaRow, Role};
use crate::workshop::day::Expected;
use crate::workshop::event::NextPart;
use crate::workshop::method::Step;

use super::{Paper, Sheet};

/// More lines than this do not fit on a page in large type.
const MOST_LARGE: usize = 20;

pub(super) fn body(paper: &Paper<'_>) -> Markup {
    let (agenda, texts) = (&paper.workshop.agenda, paper.texts);
    let told = paper.workshop.day.told(agenda);
    let rows = told.iter().filter_map(|expected| Some((agenda.row(expected.row)?, expected)));
    let shown: Vec<_> = rows.filter(|(row, _)| row.role != Role::Buffer).collect();
    // Of a day that leaves no trace nobody knows when its steps were: its end goes with them, as it was planned.
    let ended = paper.workshop.day.ended.filter(|_| !paper.workshop.method.card.unrecorded);
    let ended = ended.map(|ended| ended.at.told());
    let end = ended.or(told.last().map(|last| last.end));
    let end = end.map_or(agenda.end(), |end| end.minute_of_day().into());
    html! {
        header {
            p.kind { (Sheet::Agenda.title(texts)) }
            h1 { (paper.title()) }
            p { (dates::weekdays_and_days(texts, &agenda.dates())) }
            (paper.question())
        }
        ol.points.many[shown.len() > MOST_LARGE] {
            @for (row, expected) in shown {
                (line(paper, row, expected))
                @if let Some(next) = row.next { (next_part(paper, next)) }
            }
            li.end {
                span.clock { (dates::clock(texts, end)) } " "
                span { (texts.msg_print_end()) }
            }
        }
    }
}

/// The head of the part that comes after a row: its date, or when it begins if nobody knows the date.
fn next_part(paper: &Paper<'_>, next: NextPart) -> Markup {
    let clock = || dates::next_part(paper.texts, None, next.start.into());
    let day = next.date.map_or_else(clock, |date| dates::weekday_and_day(paper.texts, date));
    html! { li.night { strong { (day) } } }
}

fn line(paper: &Paper<'_>, row: &AgendaRow, expected: &Expected) -> Markup {
    html! {
        li class=[(row.role == Role::Break).then_some("break")] {
            span.clock { (dates::clock(paper.texts, expected.begin.minute_of_day().into())) } " "
            span { (paper.workshop.row_name(row)) }
            @if let Some(step) = paper.workshop.method.step(&row.step) { (items(paper, step)) }
        }
    }
}

fn items(paper: &Paper<'_>, step: &Step) -> Markup {
    html! { @if let Some(items) = paper.items(step) { (items) } }
}
