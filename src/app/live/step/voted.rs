//! What people vote on, whatever it is: what its labels point at, and the keys for it. Votes, rankings and scales share it.

use crate::workshop::Workshop;
use crate::workshop::method::{CARRIED, Capture, TableDef};

use super::super::super::binding::{Context, Pointed};
use super::super::LiveScreen;
use super::{Points, PointsAt, lines};

/// The contexts for pointing at a ranked list.
const RANKED_LINES: &[Context] = &[Context::Pointed(Pointed::Ranked), Context::Pointed(Pointed::Items)];
/// The contexts for pointing at rows of a table, before they are ranked and after.
const ROWS: &[Context] = &[Context::Pointed(Pointed::Voted)];
const RANKED_ROWS: &[Context] = &[Context::Pointed(Pointed::Ranked), Context::Pointed(Pointed::Voted)];
/// The same of islands.
const ISLANDS: &[Context] = &[Context::Pointed(Pointed::Islands)];
const RANKED_ISLANDS: &[Context] = &[Context::Pointed(Pointed::Ranked), Context::Pointed(Pointed::Islands)];
/// The same of plans: they are shown large, and nothing else is done with them here.
const PLANS: &[Context] = &[];
const RANKED_PLANS: &[Context] = &[Context::Pointed(Pointed::Ranked)];

/// Labels refer to what is voted on.
pub(super) fn points<'a>(live: &'a LiveScreen, of: &'a str) -> Points<'a> {
    Points { at: at(live.workshop(), of), list: Some(of) }
}

/// What bare numbers mean where this is voted on.
pub(in crate::app::live) fn at<'a>(workshop: &'a Workshop, of: &'a str) -> PointsAt<'a> {
    if of == CARRIED {
        return workshop.method.plan_table().map_or(PointsAt::Lines, |table| PointsAt::Rows(&table.id));
    }
    match workshop.method.capture(of) {
        Some(Capture::Islands) => PointsAt::Islands,
        Some(Capture::Table(table)) => PointsAt::Rows(&table.id),
        Some(Capture::List(_)) | None => PointsAt::Lines,
    }
}

/// The contexts for pointing at what is voted on.
pub(super) fn pointing(live: &LiveScreen, of: &str, is_ranked: bool) -> &'static [Context] {
    if of == CARRIED {
        return if is_ranked { RANKED_PLANS } else { PLANS };
    }
    match live.workshop().method.capture(of) {
        Some(Capture::Table(table)) => of_table(table, is_ranked),
        Some(Capture::Islands) if is_ranked => RANKED_ISLANDS,
        Some(Capture::Islands) => ISLANDS,
        Some(Capture::List(_)) | None if is_ranked => RANKED_LINES,
        Some(Capture::List(_)) | None => lines::POINTING,
    }
}

fn of_table(table: &TableDef, is_ranked: bool) -> &'static [Context] {
    match (table.plans_action(), is_ranked) {
        (true, true) => RANKED_PLANS,
        (true, false) => PLANS,
        (false, true) => RANKED_ROWS,
        (false, false) => ROWS,
    }
}
