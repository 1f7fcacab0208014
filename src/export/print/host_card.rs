//! The card of whoever hosts a circle, on a page of its own: all that a host needs, to be held in the hand. If people are too
//! many for one circle, the run sheet has one for whoever hosts each of the others, who has no computer.

use maud::{Markup, html};

use crate::i18n::dates;
use crate::workshop::agenda::{AgendaRow, Planned};
use crate::workshop::method::Status;
use crate::workshop::turns::{Apart, EachSpeaks};
use crate::workshop::wall;

use super::Paper;

/// The cards for the hosts of the circles that have no computer.
pub(super) fn body(paper: &Paper<'_>) -> Markup {
    let Some(apart) = paper.each_speaks().and_then(|each| each.apart) else { return html! {} };
    html! { @for circle in 2..=apart.circles { (card(paper, each_of(apart), Some(circle))) } }
}

/// The cards for the hosts of all circles.
pub(super) fn all(paper: &Paper<'_>) -> Markup {
    let Some(each) = paper.each_speaks() else { return html! {} };
    match each.apart {
        Some(apart) => {
            html! { @for circle in 1..=apart.circles { (card(paper, each_of(apart), Some(circle))) } }
        }
        None => card(paper, each, None),
    }
}

/// Whether a circle has a host.
pub(super) fn has_any(paper: &Paper<'_>) -> bool {
    paper.each_speaks().is_some()
}

fn each_of(apart: Apart) -> EachSpeaks {
    EachSpeaks { people: apart.people, seconds: apart.seconds, apart: None }
}

fn card(paper: &Paper<'_>, each: EachSpeaks, circle: Option<u16>) -> Markup {
    let agenda = &paper.workshop.agenda;
    html! {
        section.card {
            (head(paper, each, circle))
            @for (row, planned) in agenda.held().zip(agenda.times()) { (step(paper, row, &planned)) }
            p { b.clock { (dates::clock(paper.texts, agenda.times().last().map_or(agenda.end(), |last| last.end))) } " " (paper.texts.msg_print_end()) }
        }
    }
}

/// The head of the card for the host of this circle, counted from the one before the screen; of the only one if there are
/// no others.
fn head(paper: &Paper<'_>, each: EachSpeaks, circle: Option<u16>) -> Markup {
    let (texts, card, agenda) = (paper.texts, &paper.workshop.method.card, &paper.workshop.agenda);
    html! {
        p.kind { (circle.map_or_else(|| texts.msg_print_host_card(), |circle| texts.msg_print_other_host(circle))) }
        h1 { (paper.title()) }
        p {
            (dates::weekday_day_and_week(texts, agenda.date)) " · "
            (dates::span(texts, agenda.start.into(), agenda.end())) " · "
            (dates::each_speaks(texts, each))
        }
        @if card.status == Status::Reconstructed { p { (texts.msg_methods_reconstruction()) } }
        (paper.question())
        @if let Some(list) = paper.workshop.method.wall() {
            p { b { (list.name.get(paper.workshop.lang)) } ": " (wall::typed(&paper.workshop.words())) }
        }
        div.before {
            @if let Some(roles) = paper.bullets(&card.roles, 0) { div { h2 { (texts.msg_print_roles()) } (roles) } }
            div {
                h2 { (if circle.is_some() { texts.msg_print_one_clock() } else { texts.msg_print_host_time() }) }
                ul {
                    @if circle.is_some() {
                        li { (texts.msg_print_same_clock()) }
                        li { (texts.msg_print_second_wall()) }
                    }
                    li { (texts.msg_print_second_late()) }
                    @if paper.workshop.after.keeps_embers { li { (texts.msg_print_second_embers()) } }
                    @else { li { (texts.msg_print_second_writes()) } }
                }
            }
        }
    }
}

/// A step as its host leads it: when and how long, what to say and do, and what was agreed.
fn step(paper: &Paper<'_>, row: &AgendaRow, planned: &Planned) -> Markup {
    let step = paper.workshop.method.step(&row.step);
    html! {
        article {
            div.clock {
                (dates::clock(paper.texts, planned.begin))
                small { (dates::length(paper.texts, row.minutes)) }
            }
            div {
                h2 { (paper.workshop.row_name(row)) }
                @if let Some(step) = step {
                    @if !step.say.is_empty() { p.say { (paper.words(&step.say, row.minutes)) } }
                    @if paper.workshop.says_embers(step) { p.say { (paper.texts.msg_live_say_embers()) } }
                    @if paper.workshop.excepts_embers(step) { p.say { (paper.texts.msg_live_say_embers_only()) } }
                    @if !step.does.is_empty() { p { (paper.words(&step.does, row.minutes)) } }
                    @if let Some(rules) = paper.bullets(&step.rules, row.minutes) { (rules) }
                }
            }
        }
    }
}
