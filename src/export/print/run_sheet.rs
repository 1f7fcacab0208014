//! The facilitator's run sheet: clock times, minutes, what to show, say and do, rules, pitfalls, material.

use maud::{Markup, html};

use crate::i18n::dates;
use crate::workshop::agenda::{AgendaRow, Planned, Role};
use crate::workshop::method::{Status, Step};
use crate::workshop::words::Words;

use super::{Paper, Sheet, host_card};

pub(super) fn body(paper: &Paper<'_>) -> Markup {
    let agenda = &paper.workshop.agenda;
    let end = agenda.times().last().map_or(agenda.end(), |last| last.end);
    html! {
        (head(paper))
        section.steps {
            @for (row, planned) in agenda.held().zip(agenda.times()) { (step(paper, row, &planned)) }
            article.end {
                div.clock { (dates::clock(paper.texts, end)) }
                h2 { (paper.texts.msg_print_end()) }
            }
        }
        (if_late(paper))
        (host_card::body(paper))
    }
}

fn head(paper: &Paper<'_>) -> Markup {
    let (agenda, texts, card) = (&paper.workshop.agenda, paper.texts, &paper.workshop.method.card);
    html! {
        header {
            p.kind { (Sheet::RunSheet.title(texts)) }
            h1 { (paper.title()) }
            p {
                (when(paper)) " · "
                (dates::span(texts, agenda.start.into(), agenda.end())) " · "
                (texts.msg_export_island_people(paper.workshop.people))
            }
            @if card.status == Status::Reconstructed { p { (texts.msg_methods_reconstruction()) } }
            (paper.question())
            @if let Some(each) = paper.each_speaks() {
                p { (dates::each_speaks(texts, each)) "." }
                @if let Some(two) = dates::circles(texts, each) { p { (two) } }
            }
        }
        section.before {
            (headed(&texts.msg_print_material(), paper.bullets(&card.materials, 0)))
            (headed(&texts.msg_print_roles(), paper.bullets(&card.roles, 0)))
        }
    }
}

/// All dates of the day, with their weeks.
fn when(paper: &Paper<'_>) -> String {
    let dates = paper.workshop.agenda.dates();
    let each = dates.iter().map(|date| dates::weekday_day_and_week(paper.texts, *date));
    each.collect::<Vec<_>>().join(", ")
}

fn headed(head: &str, list: Option<Markup>) -> Markup {
    html! { @if let Some(list) = list { div { h2 { (head) } (list) } } }
}

fn step(paper: &Paper<'_>, row: &AgendaRow, planned: &Planned) -> Markup {
    let role = match row.role {
        Role::Buffer => Some("buffer"),
        Role::Break => Some("break"),
        Role::Overnight => Some("night"),
        Role::Work | Role::Kept => None,
    };
    html! {
        article class=[role] {
            div.clock {
                (dates::clock(paper.texts, planned.begin))
                small { (dates::length(paper.texts, row.minutes)) }
            }
            div.what {
                h2 {
                    (paper.workshop.row_name(row))
                    @if row.role == Role::Buffer { " " small { (paper.texts.msg_print_buffer()) } }
                    @if row.pin.is_some() { " " small { (paper.texts.msg_print_pinned()) } }
                }
                @if let Some(step) = paper.workshop.method.step(&row.step) { (parts(paper, step, row.minutes)) }
            }
        }
    }
}

fn parts(paper: &Paper<'_>, step: &Step, minutes: u16) -> Markup {
    let texts = paper.texts;
    let said = |class: &str, head: String, words: &Words| {
        html! {
            @if !words.is_empty() { p.(class) { b { (head) } " " span { (paper.words(words, minutes)) } } }
        }
    };
    let listed = |class: &str, head: String, words: &[Words]| {
        html! {
            @if let Some(list) = paper.bullets(words, minutes) { div.(class) { b { (head) } (list) } }
        }
    };
    html! {
        @if let Some(items) = paper.items(step) { (items) }
        @if let Some(over) = paper.over(step) { p.over { b { (over) } } }
        (said("say", texts.msg_print_say(), &step.say))
        @if paper.workshop.says_embers(step) { p.say { b { (texts.msg_print_say()) } " " span { (texts.msg_live_say_embers()) } } }
        @if paper.workshop.excepts_embers(step) { p.say { b { (texts.msg_print_say()) } " " span { (texts.msg_live_say_embers_only()) } } }
        (said("do", texts.msg_print_do(), &step.does))
        (said("room", texts.msg_print_room(), &step.room))
        (listed("rules", texts.msg_print_rules_head(), &step.rules))
        (listed("pitfalls", texts.msg_print_pitfalls(), &step.pitfalls))
    }
}

/// What may be dropped when it gets late, in the method's order: on paper it is at hand while the laptop is in use.
fn if_late(paper: &Paper<'_>) -> Markup {
    let held = |id: &str| paper.workshop.agenda.held().any(|row| row.step == id);
    let cuts: Vec<_> = paper.workshop.method.cuts.iter().filter(|cut| held(&cut.step)).collect();
    html! {
        @if !cuts.is_empty() {
            section.late {
                h2 { (paper.texts.msg_print_if_late()) }
                ol { @for cut in cuts { li { (paper.words(&cut.says, cut.to)) } } }
            }
        }
    }
}
