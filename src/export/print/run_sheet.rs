//! The facilitator's run sheet: clock times, minutes, what to show, say and do, rules, pitfalls, material.

use crate::i18n::dates;
use crate::workshop::agenda::{AgendaRow, Planned, Role};
use crate::workshop::method::Step;
use crate::workshop::words::Words;

use super::super::escape::html as escape;
use super::{Paper, Sheet};

pub(super) fn body(paper: &Paper<'_>) -> String {
    let agenda = &paper.workshop.agenda;
    let rows = agenda.held().zip(agenda.times());
    let steps: String = rows.map(|(row, planned)| step(paper, row, &planned)).collect();
    let end = agenda.times().last().map_or(agenda.end(), |last| last.end);
    format!(
        "{}<section class=\"steps\">\n{steps}<article class=\"end\"><div class=\"clock\">{}</div><h2>{}</h2></article>\n\
         </section>\n{}",
        head(paper),
        escape(&dates::clock(paper.texts, end)),
        escape(&paper.texts.msg_print_end()),
        if_late(paper),
    )
}

fn head(paper: &Paper<'_>) -> String {
    let agenda = &paper.workshop.agenda;
    let card = &paper.workshop.method.card;
    format!(
        "<header>\n<p class=\"kind\">{}</p>\n<h1>{}</h1>\n<p>{} · {} · {}</p>\n{}</header>\n<section class=\"before\">\n{}{}\
         </section>\n",
        escape(&Sheet::RunSheet.title(paper.texts)),
        paper.title(),
        escape(&dates::weekday_day_and_week(paper.texts, agenda.date)),
        escape(&dates::span(paper.texts, agenda.start.into(), agenda.end())),
        escape(&paper.texts.msg_export_island_people(paper.workshop.people)),
        paper.question(),
        headed(&paper.texts.msg_print_material(), &paper.bullets(&card.materials, 0)),
        headed(&paper.texts.msg_print_roles(), &paper.bullets(&card.roles, 0)),
    )
}

fn headed(head: &str, list: &str) -> String {
    if list.is_empty() { String::new() } else { format!("<div>\n<h2>{}</h2>\n{list}</div>\n", escape(head)) }
}

fn step(paper: &Paper<'_>, row: &AgendaRow, planned: &Planned) -> String {
    let step = paper.workshop.method.step(&row.step);
    let name = escape(paper.workshop.row_name(row));
    let minutes = escape(&paper.texts.msg_date_minutes(row.minutes));
    let role = match row.role {
        Role::Buffer => " class=\"buffer\"",
        Role::Break => " class=\"break\"",
        Role::Work | Role::Kept => "",
    };
    format!(
        "<article{role}>\n<div class=\"clock\">{}<small>{minutes}</small></div>\n<div class=\"what\">\n<h2>{name}{}</h2>\n{}\
         </div>\n</article>\n",
        escape(&dates::clock(paper.texts, planned.begin)),
        tag(paper, row),
        step.map(|step| parts(paper, step, row.minutes)).unwrap_or_default(),
    )
}

fn tag(paper: &Paper<'_>, row: &AgendaRow) -> String {
    let mut tags = Vec::new();
    if row.role == Role::Buffer {
        tags.push(paper.texts.msg_print_buffer());
    }
    if row.pin.is_some() {
        tags.push(paper.texts.msg_print_pinned());
    }
    let tags = tags.iter().map(|tag| format!(" <small>{}</small>", escape(tag)));
    tags.collect::<Vec<_>>().concat()
}

fn parts(paper: &Paper<'_>, step: &Step, minutes: u16) -> String {
    let texts = paper.texts;
    let said = |class: &str, head: String, words: &Words| {
        if words.is_empty() {
            return String::new();
        }
        let words = paper.words(words, minutes);
        format!("<p class=\"{class}\"><b>{}</b> <span>{words}</span></p>\n", escape(&head))
    };
    let listed = |class: &str, head: String, words: &[Words]| {
        let list = paper.bullets(words, minutes);
        if list.is_empty() {
            return list;
        }
        format!("<div class=\"{class}\"><b>{}</b>\n{list}</div>\n", escape(&head))
    };
    [
        said("say", texts.msg_print_say(), &step.say),
        said("do", texts.msg_print_do(), &step.does),
        said("room", texts.msg_print_room(), &step.room),
        listed("rules", texts.msg_print_rules_head(), &step.rules),
        listed("pitfalls", texts.msg_print_pitfalls(), &step.pitfalls),
    ]
    .concat()
}

/// What may be dropped when it gets late, in the method's order: on paper it is at hand while the laptop is in use.
fn if_late(paper: &Paper<'_>) -> String {
    let held = |id: &str| paper.workshop.agenda.held().any(|row| row.step == id);
    let cuts = paper.workshop.method.cuts.iter().filter(|cut| held(&cut.step));
    let items = cuts.map(|cut| format!("<li>{}</li>\n", paper.words(&cut.says, cut.to)));
    let items = items.collect::<Vec<_>>().concat();
    if items.is_empty() {
        return items;
    }
    let head = escape(&paper.texts.msg_print_if_late());
    format!("<section class=\"late\">\n<h2>{head}</h2>\n<ol>\n{items}</ol>\n</section>\n")
}
