//! People talk at tables and change tables; at last the tables report one after the other.

use crate::workshop::decide::{Command, GroupCommand, Refusal};
use crate::workshop::groups::MOST_PEOPLE;
use crate::workshop::rows::{Audience, Rows};
use crate::workshop::step::{AtTables, TableQuestions};
use crate::workshop::text::Line;

use super::super::super::binding::{Context, Pointed};
use super::super::super::notice::{Hint, LineHint};
use super::super::{Ctx, LiveScreen, Notice, Out};
use super::{
    Act, Arrival, AtHand, Gathers, Keys, LineReading, Points, PointsAt, StepState, Then, groups, lines,
};

/// The letter that divides people, as in [`groups::KEYS`].
const DIVIDES: char = 'g';

/// How many tables there are can be changed until people have changed tables.
pub(super) fn keys(live: &LiveScreen, _: &str, does: AtTables) -> Keys {
    const SEATED: &[Context] = &[Context::Pointed(Pointed::Divided), Context::Pointed(Pointed::Items)];
    let seated = live.workshop().seating().is_some_and(|seating| !seating.moved && !seating.asked);
    match does {
        AtTables::Report => Keys { on: Some(Context::OneOfMany), pointing: lines::POINTING },
        AtTables::Talk if seated => Keys { on: None, pointing: SEATED },
        AtTables::Talk | AtTables::Change(_) => match questions(live) {
            Some(TableQuestions::Rows(_)) => Keys { on: None, pointing: &[Context::Pointed(Pointed::Rows)] },
            Some(TableQuestions::Lines(_)) | None => lines::keys(),
        },
    }
}

pub(super) fn acts(_: &str, does: AtTables) -> &'static [Act] {
    match does {
        AtTables::Report => groups::ACTS,
        AtTables::Talk | AtTables::Change(_) => &[],
    }
}

pub(super) fn store(live: &mut LiveScreen, line: Line, ctx: Ctx<'_>, list: &str, does: AtTables) -> Out {
    let gathers = gathers(live, list, does);
    groups::store_line(live, gathers, line, ctx)
}

/// `3 words` is what table 3 found, in whichever step it is typed; `3=8` are eight people at table 3, if they choose.
pub(super) fn reads(live: &LiveScreen, line: &str, _: Ctx<'_>, list: &str, does: AtTables) -> LineReading {
    if let Some((table, people)) = counted(live, line) {
        if !live.workshop().group_numbers().contains(&table) {
            return LineReading::Wrong(Notice::Refusal(Refusal::Unknown(table.to_string())));
        }
        return LineReading::Does(Command::Group(GroupCommand::Count(table, people)), Then::GoOn);
    }
    if tables_stand(live, line) {
        return LineReading::Wrong(Notice::Hint(Hint::Line(LineHint::TablesStand)));
    }
    groups::by_number(live, line, list, gathers(live, list, does))
}

/// Whether a line is a number of tables with the letter that divides into them, and people have changed tables since they
/// were divided.
fn tables_stand(live: &LiveScreen, line: &str) -> bool {
    let moved = live.workshop().seating().is_some_and(|seating| seating.moved);
    let number = line.trim().strip_suffix(DIVIDES).map(str::trim).filter(|_| moved);
    number.is_some_and(|number| !number.is_empty() && number.bytes().all(|byte| byte.is_ascii_digit()))
}

/// The number of a table and how many people are there, if people choose their tables and nothing else is typed.
fn counted(live: &LiveScreen, line: &str) -> Option<(u16, u16)> {
    live.workshop().chosen_tables()?;
    let (table, people) = line.split_once('=')?;
    let number = |text: &str| text.trim().parse().ok().filter(|number| *number <= MOST_PEOPLE);
    Some((number(table)?, number(people)?))
}

/// While tables report, lines belong to the one at hand. Before, what has no number is nobody's in particular.
pub(super) fn gathers(live: &LiveScreen, list: &str, does: AtTables) -> Option<Gathers> {
    match does {
        AtTables::Report => groups::of_group(live, list),
        AtTables::Talk | AtTables::Change(_) => lines::gathers(Some(list)),
    }
}

/// What the tables of this step talk about, if each has a question of its own.
fn questions(live: &LiveScreen) -> Option<&TableQuestions> {
    let (_, asked) = live.workshop().step()?.kind.table_questions()?;
    Some(asked)
}

/// While people talk at tables with questions of their own, a number is that of a question; otherwise of a finding.
pub(super) fn points<'a>(live: &'a LiveScreen, list: &'a str, does: AtTables) -> Points<'a> {
    let asked = match does {
        AtTables::Report => None,
        AtTables::Talk | AtTables::Change(_) => questions(live),
    };
    match asked {
        Some(TableQuestions::Lines(asked)) => lines::points(Some(asked)),
        Some(TableQuestions::Rows(rows)) => Points { at: PointsAt::Rows(&rows.table), list: Some(list) },
        None => lines::points(Some(list)),
    }
}

/// The tables with their questions; otherwise, and once they report, the lines, table by table.
pub(super) fn rows<'a>(live: &'a LiveScreen, list: &'a str, does: AtTables) -> Rows<'a> {
    let talks = match does {
        AtTables::Report => false,
        AtTables::Talk | AtTables::Change(_) => questions(live).is_some(),
    };
    if talks {
        let workshop = live.workshop();
        return Rows::stations(workshop, workshop.stations_here(), Audience::Leader);
    }
    Rows::by_group(live.workshop(), list, Audience::Leader)
}

pub(super) fn at_hand(_: &LiveScreen, _: &str, _: AtTables) -> AtHand {
    AtHand::default()
}

pub(super) fn arrival(_: &str, does: AtTables) -> Arrival<'static> {
    Arrival::with(match does {
        AtTables::Report => StepState::group(),
        AtTables::Talk | AtTables::Change(_) => StepState::plain(),
    })
}
