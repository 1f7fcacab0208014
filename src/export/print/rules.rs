//! The rules to hang on the wall: one phase per page, in letters that can be read across a room.

use maud::{Markup, html};

use crate::workshop::agenda::AgendaRow;
use crate::workshop::method::Step;

use super::Paper;

/// A page: its heading, and the steps whose rules are on it.
struct Page<'a> {
    head: &'a str,
    list: Option<&'a str>,
    steps: Vec<(&'a Step, u16)>,
}

/// Whether any step of the day has rules.
pub(super) fn has_any(paper: &Paper<'_>) -> bool {
    !pages(paper).is_empty()
}

pub(super) fn body(paper: &Paper<'_>) -> Markup {
    let pages = pages(paper);
    html! {
        @for page in &pages { (one_page(paper, page)) }
        @if pages.is_empty() { section.page { h1 { (paper.title()) } (paper.question()) } }
    }
}

/// Steps that work on the same ranked list form a phase; every other step is its own.
fn pages<'a>(paper: &Paper<'a>) -> Vec<Page<'a>> {
    let method = &paper.workshop.method;
    let mut pages: Vec<Page<'a>> = Vec::new();
    let held = paper.workshop.agenda.held();
    let steps = held.filter_map(|row: &AgendaRow| Some((method.step(&row.step)?, row.minutes)));
    for (step, minutes) in steps.filter(|(step, _)| step.rules.iter().any(|rule| !rule.is_empty())) {
        let list = step.kind.list().and_then(|id| method.list(id)).filter(|list| list.ranking.is_some());
        let id = list.map(|list| list.id.as_str());
        if let Some(page) = pages.iter_mut().find(|page| page.list.is_some() && page.list == id) {
            page.steps.push((step, minutes));
        } else {
            let head = list.map_or(&step.name, |list| &list.name).get(paper.workshop.lang);
            pages.push(Page { head, list: id, steps: vec![(step, minutes)] });
        }
    }
    pages
}

fn one_page(paper: &Paper<'_>, page: &Page<'_>) -> Markup {
    html! {
        section.page {
            h1 { (page.head) }
            @for (at, (step, minutes)) in page.steps.iter().enumerate() {
                @if at > 0 { h2 { (paper.words(&step.name, *minutes)) } }
                @if let Some(rules) = paper.bullets(&step.rules, *minutes) { (rules) }
            }
        }
    }
}
