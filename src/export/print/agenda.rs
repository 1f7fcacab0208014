//! The participants' agenda: clock times and names, without buffers, which only the facilitator knows.

use crate::i18n::dates;
use crate::workshop::agenda::{AgendaRow, Planned, Role};

use super::super::escape::html as escape;
use super::{Paper, Sheet};

/// More lines than this do not fit on a page in large type.
const MOST_LARGE: usize = 20;

pub(super) fn body(paper: &Paper<'_>) -> String {
    let agenda = &paper.workshop.agenda;
    let times = agenda.times();
    let shown = agenda.held().zip(&times).filter(|(row, _)| row.role != Role::Buffer);
    let rows: Vec<String> = shown.map(|(row, planned)| line(paper, row, planned)).collect();
    let many = if rows.len() > MOST_LARGE { " many" } else { "" };
    format!(
        "<header>\n<p class=\"kind\">{}</p>\n<h1>{}</h1>\n<p>{}</p>\n{}</header>\n<ol class=\"points{many}\">\n{}\
         <li class=\"end\"><span class=\"clock\">{}</span> <span>{}</span></li>\n</ol>\n",
        escape(&Sheet::Agenda.title(paper.texts)),
        paper.title(),
        escape(&dates::weekday_and_day(paper.texts, agenda.date)),
        paper.question(),
        rows.concat(),
        escape(&dates::clock(paper.texts, times.last().map_or(agenda.end(), |last| last.end))),
        escape(&paper.texts.msg_print_end()),
    )
}

fn line(paper: &Paper<'_>, row: &AgendaRow, planned: &Planned) -> String {
    let name = escape(paper.workshop.row_name(row));
    let class = if row.role == Role::Break { " class=\"break\"" } else { "" };
    let clock = escape(&dates::clock(paper.texts, planned.begin));
    format!("<li{class}><span class=\"clock\">{clock}</span> <span>{name}</span></li>\n")
}
