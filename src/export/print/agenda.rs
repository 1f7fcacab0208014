//! The participants' agenda: clock times and names, without buffers, which only the facilitator knows.

use maud::{Markup, html};

use crate::i18n::dates;
use crate::workshop::agenda::{AgendaRow, Planned, Role};

use super::{Paper, Sheet};

/// More lines than this do not fit on a page in large type.
const MOST_LARGE: usize = 20;

pub(super) fn body(paper: &Paper<'_>) -> Markup {
    let (agenda, texts) = (&paper.workshop.agenda, paper.texts);
    let times = agenda.times();
    let shown: Vec<_> = agenda.held().zip(&times).filter(|(row, _)| row.role != Role::Buffer).collect();
    html! {
        header {
            p.kind { (Sheet::Agenda.title(texts)) }
            h1 { (paper.title()) }
            p { (dates::weekday_and_day(texts, agenda.date)) }
            (paper.question())
        }
        ol.points.many[shown.len() > MOST_LARGE] {
            @for (row, planned) in shown { (line(paper, row, planned)) }
            li.end {
                span.clock { (dates::clock(texts, times.last().map_or(agenda.end(), |last| last.end))) } " "
                span { (texts.msg_print_end()) }
            }
        }
    }
}

fn line(paper: &Paper<'_>, row: &AgendaRow, planned: &Planned) -> Markup {
    html! {
        li class=[(row.role == Role::Break).then_some("break")] {
            span.clock { (dates::clock(paper.texts, planned.begin)) } " "
            span { (paper.workshop.row_name(row)) }
        }
    }
}
