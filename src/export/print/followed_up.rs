//! The plans of earlier workshops, to follow up on paper: each as it stands, a box for each status, and room for what has
//! happened and for the next step. Five fit on a page.

use maud::{Markup, html};

use crate::i18n::{dates, plan as said};
use crate::workshop::event::PlanStatus;
use crate::workshop::method::{ColumnRole, TableDef};
use crate::workshop::plan::Plan;
use crate::workshop::rows::Label;

use super::Paper;

/// How many plans stand on a page.
const A_PAGE: usize = 5;

/// The sheets with the plans of this table that were made earlier; `None` if it is not followed up, or has none.
pub(super) fn sheets(paper: &Paper<'_>, table: &TableDef) -> Option<Markup> {
    table.column_in(ColumnRole::Happened)?;
    let workshop = paper.workshop;
    let earlier = |plan: &Plan<'_>| plan.taken_over && !workshop.is_under_floor(plan.row);
    let plans: Vec<Plan<'_>> = workshop.plans_of(table).filter(earlier).collect();
    let pages = html! { @for page in plans.chunks(A_PAGE) { (sheet(paper, table, page)) } };
    (!plans.is_empty()).then_some(pages)
}

fn sheet(paper: &Paper<'_>, table: &TableDef, plans: &[Plan<'_>]) -> Markup {
    let dates = dates::weekdays_and_days(paper.texts, &paper.workshop.agenda.dates());
    html! {
        section.sheet.followed {
            header { p.kind { (paper.title()) " · " (paper.words(&table.name, 0)) " · " (dates) } }
            @for plan in plans { (one(paper, *plan)) }
        }
    }
}

fn one(paper: &Paper<'_>, plan: Plan<'_>) -> Markup {
    let above = paper.workshop.above(plan.row).map(|above| above.headed());
    let stands = [
        plan.who().collect::<Vec<_>>().join(" + "),
        plan.due().map(|due| said::due(paper.texts, due)).unwrap_or_default(),
        said::status(paper.texts, plan.status()),
    ];
    let stands: Vec<String> = stands.into_iter().filter(|told| !told.is_empty()).collect();
    html! {
        article.plan {
            @if let Some(above) = above { p.above { (above) } }
            h2 { span.number { (Label::Number(plan.number)) } " " (plan.what()) }
            p { (stands.join(" · ")) }
            p.statuses {
                @for status in PlanStatus::ALL { span { span.box {} " " (said::status(paper.texts, status)) } " " }
            }
            @for role in [ColumnRole::Happened, ColumnRole::FirstStep] {
                @if let Some(column) = plan.table.column_in(role) {
                    p.line { (paper.words(&column.name, 0)) " " i {} }
                }
            }
            @if plan.table.column_in(ColumnRole::FirstStep).is_none() { p.line { i {} } }
        }
    }
}
