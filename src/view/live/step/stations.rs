//! People at tables: how many sit where, whether anybody meets again, and which table reports.

use super::super::super::theme::TextRole;
use super::super::View;
use super::super::matters;
use super::super::sheet::{StatusBlock, StatusPart};
use super::{StepKeys, groups, lines};
use crate::app::action::{Action, LineAct, PointAct};
use crate::workshop::method::Step;
use crate::workshop::step::{AtTables, Seating, TableQuestions};

/// The most findings shown beside the script.
const NEWEST: usize = 12;

pub(super) fn status(view: View<'_>, _: &Step, list: &str, does: AtTables) -> Vec<StatusBlock> {
    let Some(seating) = view.workshop().seating() else { return Vec::new() };
    let parts = match does {
        AtTables::Report => reporting(view, list, seating.tables.len() as u32),
        AtTables::Talk | AtTables::Change(_) if seating.chosen => chosen(view, list, &seating),
        AtTables::Talk | AtTables::Change(_) => seated(view, &seating),
    };
    vec![StatusBlock::new("", parts)]
}

/// How many sit at each table, and whether anybody meets again.
fn seated(view: View<'_>, seating: &Seating) -> Vec<StatusPart> {
    let texts = view.texts();
    let sizes: Vec<String> = seating.now.iter().map(u16::to_string).collect();
    let tables = texts.msg_live_tables(seating.people, seating.now.len() as u32, sizes.join(", "));
    let mut parts = vec![StatusPart::new(TextRole::Strong, tables)];
    // Who comes or goes is not seated by itself: people stay where they are.
    let here = view.workshop().people;
    if here != seating.people {
        let otherwise = if seating.moved || seating.asked {
            texts.msg_live_seated_otherwise_moved(here, seating.people)
        } else {
            texts.msg_live_seated_otherwise(here, seating.people, seating.now.len() as u32)
        };
        parts.push(StatusPart::marked("▲", TextRole::Text, otherwise));
    }
    parts.extend(seating.meet_again().map(|pairs| match pairs {
        0 => StatusPart::new(TextRole::Text, texts.msg_live_nobody_again()),
        pairs => StatusPart::marked("▲", TextRole::Text, texts.msg_live_meet_again(pairs)),
    }));
    parts
}

/// How many of the people who choose a table were counted there, and where there is no room.
fn chosen(view: View<'_>, list: &str, seating: &Seating) -> Vec<StatusPart> {
    let (texts, here) = (view.texts(), view.workshop().people);
    let (tables, counted) = (seating.tables.len() as u32, seating.counted.iter().map(|(_, people)| *people));
    let told = texts.msg_live_tables_chosen(here, tables, counted.map(u32::from).sum::<u32>());
    let mut parts = vec![StatusPart::new(TextRole::Strong, told)];
    let warn = |text: String| StatusPart::marked("▲", TextRole::Text, text);
    let places = seating.ceiling.map(|most| tables * u32::from(most));
    let too_few = places.filter(|places| *places < u32::from(here) && tables > 0);
    parts.extend(too_few.map(|places| warn(texts.msg_live_tables_places(places, here))));
    for (table, people) in &seating.counted {
        let most = seating.ceiling.filter(|most| people > most);
        let name = view.live.group_name(list, *table, texts);
        parts.extend(most.map(|most| warn(texts.msg_live_table_over(name, *people, most))));
    }
    parts
}

/// The newest findings while the rows are the tables with their questions, each with the number of its table.
fn found(view: View<'_>, list: &str) -> StatusBlock {
    let workshop = view.workshop();
    if workshop.stations_here().is_empty() {
        return StatusBlock::default();
    }
    let newest = workshop.lists.list(list).standing().rev().take(NEWEST);
    let number = |group: Option<u16>| group.map_or_else(|| "•".to_owned(), |group| group.to_string());
    let mut parts: Vec<StatusPart> = newest
        .map(|item| StatusPart::marked(number(item.group), TextRole::Text, item.text.as_str()))
        .collect();
    parts.reverse();
    StatusBlock::new(workshop.name_of_list(list), parts)
}

/// The table at hand, and how many lines it has.
fn reporting(view: View<'_>, list: &str, tables: u32) -> Vec<StatusPart> {
    let table = view.live.group_name(list, view.live.group(), view.texts());
    let at_hand = view.texts().msg_live_table_at_hand(table, tables);
    vec![StatusPart::marked("▸", TextRole::Text, at_hand), groups::lines_of_group(view, list)]
}

pub(super) fn heading(view: View<'_>, step: &Step, _: &str, does: AtTables) -> String {
    let talk = match does {
        AtTables::Report => None,
        AtTables::Talk | AtTables::Change(_) => step.kind.table_questions(),
    };
    let workshop = view.workshop();
    match talk {
        Some((_, TableQuestions::Lines(asked))) => workshop.name_of_list(asked).to_owned(),
        Some((_, TableQuestions::Rows(rows))) => {
            let table = workshop.method.table(&rows.table);
            table.map(|table| view.words(&table.name).to_owned()).unwrap_or_default()
        }
        None => lines::heading(view, step),
    }
}

pub(super) fn label(view: View<'_>, list: &str, does: AtTables) -> String {
    match does {
        AtTables::Report => format!("{} ▸", view.live.group_name(list, view.live.group(), view.texts())),
        AtTables::Talk | AtTables::Change(_) => lines::label(view),
    }
}

pub(super) fn hint(view: View<'_>, _: &str, does: AtTables) -> String {
    match does {
        AtTables::Report => view.texts().msg_live_hint_tables_report(),
        AtTables::Talk | AtTables::Change(_) if view.workshop().chosen_tables().is_some() => {
            view.texts().msg_live_hint_tables_choose()
        }
        AtTables::Talk | AtTables::Change(_) => view.texts().msg_live_hint_tables(),
    }
}

pub(super) fn beside(view: View<'_>, list: &str, does: AtTables) -> Vec<StatusBlock> {
    match does {
        AtTables::Report => Vec::new(),
        AtTables::Talk | AtTables::Change(_) => vec![matters::asked(view), found(view, list)],
    }
}

pub(super) fn keys(view: View<'_>, _: &str, does: AtTables) -> StepKeys {
    let texts = view.texts();
    let called = match does {
        AtTables::Report => (Action::Line(LineAct::Forward), texts.msg_act_next_table()),
        AtTables::Talk | AtTables::Change(_) => (Action::Point(PointAct::Divide), texts.msg_act_tables()),
    };
    StepKeys { called: vec![called], ..StepKeys::default() }
}
