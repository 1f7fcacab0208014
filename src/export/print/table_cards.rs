//! A card for each table, a page each: its number, large, and what people talk about there. Where tables have no questions
//! of their own, they have the common one; and where nobody knows the tables yet, as many have a number as people usually
//! need. Where one stays at a table while the others change, the card has that one's tasks.

use maud::{Markup, html};

use crate::workshop::event::Field;
use crate::workshop::seating::tables_for;

use super::Paper;

/// Whether there are tables.
pub(super) fn has_any(paper: &Paper<'_>) -> bool {
    paper.workshop.tables_by_list().into_iter().any(|(_, tables)| !tables.is_empty())
}

pub(super) fn body(paper: &Paper<'_>) -> Markup {
    let workshop = paper.workshop;
    let common = workshop.about(Field::Question);
    let mut lists = workshop.tables_by_list();
    if lists.iter().all(|(_, tables)| tables.is_empty()) {
        let tables = (1..=tables_for(workshop.people)).collect();
        lists = vec![(String::new(), tables)];
    }
    html! {
        @for (list, tables) in lists {
            @for table in tables {
                @let called = workshop.group_name(&list, table);
                @let asked = workshop.question_of_table(&list, table);
                section.table-card {
                    p.kind { (paper.title()) }
                    h1 { (called.unwrap_or_else(|| paper.texts.msg_print_table(table))) }
                    p.asked { (asked.as_deref().unwrap_or(common)) }
                    @if workshop.one_stays(&list) { (host(paper)) }
                }
            }
        }
    }
}

/// What whoever stays at the table does.
fn host(paper: &Paper<'_>) -> Markup {
    let texts = paper.texts;
    html! {
        div.host {
            h2 { (texts.msg_print_host_head()) }
            ol {
                li { (texts.msg_print_host_stays()) }
                li { (texts.msg_print_host_sums_up()) }
                li { (texts.msg_print_host_sees()) }
            }
        }
    }
}
