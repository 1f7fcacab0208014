//! Chooses the picture: what the facilitator put on the wall, otherwise what the step shows.

use super::super::Workshop;
use super::super::agenda::Role;
use super::super::event::Field;
use super::super::id::Id;
use super::super::islands::Island;
use super::super::items::{Item, Named};
use super::super::method::{ListRole, Step, TableDef};
use super::super::plan::Plan;
use super::super::ranking::{self, State};
use super::super::subject::Focus;
use super::super::time::Stamp;
use super::{Extra, Made, Picture, Row, Scene, Showing, Stage, cells, filled, minute_of_day};

/// The picture that the room sees now.
pub(super) fn of(workshop: &Workshop, stage: &Stage, focus: Focus, now: Stamp) -> Picture {
    if stage.blank {
        return Picture::Blank;
    }
    if stage.test {
        return Picture::Test;
    }
    if let Some(spotlight) = stage.spotlight.and_then(|id| spotlight(workshop, id)) {
        return spotlight;
    }
    if stage.next
        && let Some(name) = next_name(workshop)
    {
        return Picture::Next { name };
    }
    if let Some(showing) = &stage.showing {
        return shown(workshop, showing);
    }
    match workshop.step() {
        _ if workshop.day.ended.is_some() => closing(workshop),
        None => welcome(workshop),
        Some(step) => step.kind.picture(Scene { workshop, step, focus, now }),
    }
}

fn spotlight(workshop: &Workshop, id: Id) -> Option<Picture> {
    if let Some(island) = workshop.islands.island(id).filter(|island| !island.removed) {
        return Some(large(island));
    }
    let named = workshop.lists.named(id).filter(|named| named.stands())?;
    let became = match named {
        Named::Item(item) => item.outcome,
        Named::Theme(_) => None,
    };
    Some(Picture::Spotlight { label: named.label(), text: named.text().to_string(), became })
}

fn large(island: &Island) -> Picture {
    Picture::Spotlight { label: island.number.to_string(), text: island.name.to_string(), became: None }
}

/// The name of the step after the one that is on.
fn next_name(workshop: &Workshop) -> Option<String> {
    let next = match workshop.day.row {
        None => workshop.agenda.first(),
        Some(row) => next_shown(workshop, row),
    }?;
    Some(workshop.row_name(next).to_owned())
}

/// The next row that the room may know of. Only the facilitator should know about buffers, so they are skipped.
fn next_shown(
    workshop: &Workshop,
    row: super::super::event::RowId,
) -> Option<&super::super::agenda::AgendaRow> {
    let mut next = workshop.agenda.after(row)?;
    while next.role == Role::Buffer {
        next = workshop.agenda.after(next.id)?;
    }
    Some(next)
}

fn welcome(workshop: &Workshop) -> Picture {
    Picture::Welcome {
        title: workshop.about(Field::Title).to_owned(),
        date: workshop.agenda.date,
        start: i32::from(workshop.agenda.start),
    }
}

fn closing(workshop: &Workshop) -> Picture {
    let count = |role| workshop.list_in(role).readable().count() as u32;
    let plans = workshop.plans();
    let first_steps = plans.iter().filter(|plan| !plan.first_step().is_empty()).count();
    Picture::Closing {
        title: workshop.about(Field::Title).to_owned(),
        made: Made {
            critique: count(ListRole::Bottom),
            vision: count(ListRole::Top),
            islands: workshop.islands.active().count() as u32,
            plans: plans.len() as u32,
            first_steps: first_steps as u32,
        },
    }
}

fn shown(workshop: &Workshop, showing: &Showing) -> Picture {
    match showing {
        Showing::Agenda => agenda(workshop),
        Showing::List(name) => list(workshop, name),
        Showing::Ranking(list) => ranked(workshop, list),
        Showing::Islands => islands(workshop, String::new()),
        Showing::Brief => brief(workshop),
    }
}

/// The island that is being presented, large; if none is, all islands.
pub(in crate::workshop) fn islands_or_pitch(scene: Scene<'_>) -> Picture {
    match super::pitched(scene.workshop, scene.focus, scene.now) {
        Some((island, _)) => large(island),
        None => islands(scene.workshop, scene.told()),
    }
}

/// The lines of the groups, group by group.
pub(in crate::workshop) fn by_group(workshop: &Workshop, list: &str, about: String) -> Picture {
    Picture::List { head: name_of(workshop, list), about, rows: group_rows(workshop, list) }
}

/// When the room starts again after a break, as things stand now, rounded up to whole minutes.
pub(in crate::workshop) fn break_ends(workshop: &Workshop, now: Stamp) -> i32 {
    let expected = workshop.day.expected(&workshop.agenda, now);
    // If what follows is pinned, the room starts at that time, not when the break's minutes are over.
    let end = expected.get(1).or(expected.first()).map_or(now.at.utc_ms, |next| match expected.len() {
        1 => next.end_ms,
        _ => next.begin_ms,
    });
    minute_of_day(workshop, end + super::MINUTE - 1, now.at.offset_min)
}

pub(in crate::workshop) fn rules(workshop: &Workshop, step: &Step) -> Vec<String> {
    step.rules.iter().map(|rule| filled(workshop, rule.get(workshop.lang))).collect()
}

/// The question that lines answer now: the critique question or the vision question.
pub(in crate::workshop) fn asked(workshop: &Workshop) -> Option<String> {
    match workshop.about(workshop.asked()?) {
        "" => None,
        text => Some(filled(workshop, text)),
    }
}

fn name_of(workshop: &Workshop, list: &str) -> String {
    workshop.method.list(list).map_or(list, |list| list.name.get(workshop.lang)).to_owned()
}

fn item_row(item: &Item) -> Row {
    let extra = if item.again > 0 { Extra::Said(item.again + 1) } else { Extra::None };
    Row { id: item.id, label: item.number.to_string(), text: item.text.to_string(), extra }
}

/// The themes with what they hold, then the items without a theme.
pub(in crate::workshop) fn list(workshop: &Workshop, name: &str) -> Picture {
    let list = workshop.lists.list(name);
    let themes = list.themes_standing().map(|theme| Row {
        id: theme.id,
        label: theme.letters(),
        text: theme.name.to_string(),
        extra: Extra::Holds(list.within(theme.id).count() as u32),
    });
    // People point at an objection with a B before its number.
    let parked = workshop.method.list_in(ListRole::Objections) == Some(name);
    let row = |item: &Item| {
        let row = item_row(item);
        if parked { Row { label: format!("B{}", row.label), ..row } } else { row }
    };
    let loose = list.readable().filter(|item| workshop.lists.candidate(item.id) == item.id).map(row);
    Picture::List {
        head: name_of(workshop, name),
        about: asked(workshop).unwrap_or_default(),
        rows: themes.chain(loose).collect(),
    }
}

fn group_rows(workshop: &Workshop, list: &str) -> Vec<Row> {
    let mut items: Vec<&Item> = workshop.lists.list(list).readable().collect();
    items.sort_by_key(|item| item.group);
    let row = |item: &&Item| Row {
        label: item.group.map_or_else(|| item.number.to_string(), |group| group.to_string()),
        ..item_row(item)
    };
    items.iter().map(row).collect()
}

fn row_of(named: Named<'_>, extra: Extra) -> Row {
    Row { id: named.id(), label: named.label(), text: named.text().to_string(), extra }
}

pub(in crate::workshop) fn ranked_rows(workshop: &Workshop, list: &str) -> Vec<Row> {
    let listed = ranking::listed(workshop, list).into_iter();
    listed.map(|entry| row_of(entry.named, Extra::Dots(entry.dots, entry.place))).collect()
}

/// The list as ranked. While its vote is open it is the ballot, because the room must not see sums that may change.
pub(in crate::workshop) fn ranked(workshop: &Workshop, list: &str) -> Picture {
    if let State::Open = ranking::of(workshop, list) {
        return ballot(workshop, list);
    }
    let def = workshop.method.list(list).and_then(|list| list.ranking.as_ref());
    Picture::Ranked {
        head: def.map_or_else(|| name_of(workshop, list), |def| def.name.get(workshop.lang).to_owned()),
        says: def.map_or_else(String::new, |def| def.says.get(workshop.lang).to_owned()),
        rows: ranked_rows(workshop, list),
    }
}

/// The candidates, without any dots.
pub(in crate::workshop) fn ballot(workshop: &Workshop, list: &str) -> Picture {
    let candidates = workshop.lists.candidates(list).into_iter();
    let rows = candidates.filter_map(|id| Some(row_of(workshop.lists.named(id)?, Extra::None))).collect();
    Picture::Ballot { dots: workshop.votes.newest(list).map_or(workshop.dots, |vote| vote.dots), rows }
}

/// A hope, with what became of it.
fn hope_row(item: &Item) -> Row {
    let row = item_row(item);
    Row { extra: item.outcome.map_or(row.extra, Extra::Became), ..row }
}

pub(in crate::workshop) fn round(
    workshop: &Workshop,
    text: String,
    again: Option<&str>,
    focus: Focus,
) -> Picture {
    let round =
        workshop.day.row.and_then(|row| workshop.rounds.rounds.get(&row)).copied().unwrap_or_default();
    let again =
        again.map_or_else(Vec::new, |list| workshop.lists.list(list).readable().map(hope_row).collect());
    Picture::Round { text, heard: round.heard, turns: round.turns, pairs: round.pairs, again, at: focus.id() }
}

pub(in crate::workshop) fn reframe(
    workshop: &Workshop,
    from: &str,
    into: &str,
    focus: Focus,
) -> Option<Picture> {
    let rows = ranked_rows(workshop, from);
    let on = focus.id().map(|on| workshop.lists.candidate(on));
    let at = on.and_then(|on| rows.iter().position(|row| row.id == on)).unwrap_or(0);
    let weight = rows.get(at)?.clone();
    let wishes = ranking::wishes(workshop, weight.id, into).filter(|wish| !wish.text.is_struck());
    Some(Picture::Reframe {
        wishes: wishes.map(item_row).collect(),
        place: (at as u16 + 1, rows.len() as u16),
        weight,
    })
}

pub(in crate::workshop) fn islands(workshop: &Workshop, text: String) -> Picture {
    let rows = workshop.islands.active().map(|island| Row {
        id: island.id,
        label: island.number.to_string(),
        text: island.name.to_string(),
        extra: island.people.map_or(Extra::None, Extra::People),
    });
    Picture::Islands { text, rows: rows.collect() }
}

/// The plan in focus.
fn focused(workshop: &Workshop, focus: Focus) -> Option<Plan<'_>> {
    workshop.plan(focus.id()?).filter(|plan| !plan.removed)
}

/// The plan that is being made: the one in focus; failing that, the newest under the entry in focus, so that a row
/// shows as soon as it is stored. `None` until that entry has one. If plans stand by themselves, the newest of all.
pub(in crate::workshop) fn planned<'a>(
    workshop: &'a Workshop,
    table: Option<&'a TableDef>,
    focus: Focus,
) -> Option<Plan<'a>> {
    let newest = || {
        let table = table.filter(|table| table.under.is_none())?;
        Some(Plan { row: workshop.rows_of(table).pop()?, table })
    };
    let of_entry = || workshop.plans_under(Some(focus.id()?)).last();
    focused(workshop, focus).or_else(of_entry).or_else(newest)
}

/// The plan that is being reported: the one in focus; failing that, the first of the island in focus; failing that, the
/// first of all.
pub(in crate::workshop) fn reported(workshop: &Workshop, focus: Focus) -> Option<Plan<'_>> {
    let of_island = focus.id().filter(|on| workshop.islands.island(*on).is_some());
    let mut plans = workshop.plans().into_iter();
    focused(workshop, focus).or_else(|| plans.find(|plan| of_island.is_none() || plan.under == of_island))
}

pub(in crate::workshop) fn plan(workshop: &Workshop, plan: Plan<'_>) -> Picture {
    let siblings: Vec<Id> = workshop.rows_directly(plan.table, plan.under).map(|row| row.id).collect();
    let place = siblings.iter().position(|id| *id == plan.id).map_or(1, |at| at as u16 + 1);
    let table = || plan.table.name.get(workshop.lang).to_owned();
    Picture::Plan {
        island: workshop.above(plan.row).map_or_else(table, |(_, words)| words),
        cells: cells(workshop, plan),
        due: plan.due().cloned(),
        status: plan.status(),
        escalated_to: plan.escalated_to().map(str::to_owned),
        place: (place, siblings.len() as u16),
    }
}

fn brief(workshop: &Workshop) -> Picture {
    let told = [Field::Question, Field::Purpose, Field::Goal, Field::Mandate];
    let fields = told.into_iter().filter(|field| !workshop.about(*field).is_empty());
    Picture::Brief { fields: fields.map(|field| (field, workshop.about(field).to_owned())).collect() }
}

/// The plan of the day, without the buffers, which are for the facilitator only.
fn agenda(workshop: &Workshop) -> Picture {
    let rows = workshop.agenda.times().into_iter().filter_map(|planned| {
        let row = workshop.agenda.row(planned.row)?;
        let shown = row.role != Role::Buffer;
        shown.then(|| {
            (planned.begin, workshop.row_name(row).to_owned(), workshop.day.row == Some(planned.row))
        })
    });
    Picture::Agenda { rows: rows.collect(), end: workshop.agenda.end() }
}
