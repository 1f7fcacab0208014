//! The rules to hang on the wall: one phase per page, in letters that can be read across a room.

use crate::workshop::agenda::AgendaRow;
use crate::workshop::method::Step;

use super::super::escape::html as escape;
use super::Paper;

/// A page: its heading, and the steps whose rules are on it.
struct Page<'a> {
    head: &'a str,
    list: Option<&'a str>,
    steps: Vec<(&'a Step, u16)>,
}

pub(super) fn body(paper: &Paper<'_>) -> String {
    let pages = pages(paper);
    if pages.is_empty() {
        return format!(
            "<section class=\"page\">\n<h1>{}</h1>\n{}</section>\n",
            paper.title(),
            paper.question()
        );
    }
    pages.iter().map(|page| write(paper, page)).collect()
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

fn write(paper: &Paper<'_>, page: &Page<'_>) -> String {
    let mut rules = String::new();
    for (at, (step, minutes)) in page.steps.iter().enumerate() {
        if at > 0 {
            rules.extend(["<h2>", &paper.words(&step.name, *minutes), "</h2>\n"]);
        }
        rules.push_str(&paper.bullets(&step.rules, *minutes));
    }
    format!("<section class=\"page\">\n<h1>{}</h1>\n{rules}</section>\n", escape(page.head))
}
