//! Groups talk about the ranking: how to count off, which group is being heard, and how much it has said.

use super::super::super::theme::TextRole;
use super::super::View;
use super::super::sheet::{StatusBlock, StatusPart};
use super::{StepKeys, lines};
use crate::workshop::groups;
use crate::workshop::heads::TITLE;
use crate::workshop::method::Step;
use crate::workshop::rounds::Mixed;

/// How many lines a group should report, least and most: more would no longer be the gist.
const GROUP_LINES: (u32, u32) = (1, 3);

pub(super) fn status(view: View<'_>, step: &Step, list: &str) -> Vec<StatusBlock> {
    let asked = view.workshop().asked_of_groups(step);
    let asked = asked.map(|asked| StatusPart::new(TextRole::Strong, asked));
    vec![StatusBlock::new("", asked.into_iter().chain(made(view, list)).collect())]
}

/// How they are made, and which of them is at hand.
fn made(view: View<'_>, list: &str) -> Vec<StatusPart> {
    let texts = view.texts();
    if let Some(mixed) = view.workshop().day.row.and_then(|row| view.workshop().mixed_in(row)) {
        return self::mixed(view, &mixed, list);
    }
    let (people, sizes) = divided(view);
    let largest = sizes.first().copied().unwrap_or(0);
    let count_off = texts.msg_live_count_off(people, largest, sizes.len() as u32);
    let mut parts = vec![StatusPart::new(TextRole::Strong, count_off)];
    if sizes.last() != sizes.first() {
        let sizes: Vec<String> = sizes.iter().map(u16::to_string).collect();
        parts.push(StatusPart::new(TextRole::Text, texts.msg_live_sizes(sizes.join(", "))));
    }
    parts.extend(at_hand(view, sizes.len() as u32, list));
    parts
}

/// Groups that are mixed: how many are where, whether anybody meets again, and who came or went.
fn mixed(view: View<'_>, mixed: &Mixed, list: &str) -> Vec<StatusPart> {
    let (texts, (people, sizes)) = (view.texts(), divided(view));
    let groups = sizes.len() as u32;
    let told: Vec<String> = sizes.iter().map(u16::to_string).collect();
    let told = texts.msg_live_mixed(people, groups, told.join(", "));
    let mut parts = vec![StatusPart::new(TextRole::Strong, told)];
    let here = view.workshop().people;
    if here != people {
        let otherwise = texts.msg_live_mixed_otherwise(here, people);
        parts.push(StatusPart::marked("▲", TextRole::Text, otherwise));
    }
    parts.extend(mixed.pairs.map(|pairs| match pairs {
        0 => StatusPart::new(TextRole::Text, texts.msg_live_nobody_again()),
        pairs => StatusPart::marked("▲", TextRole::Text, texts.msg_live_meet_again(pairs)),
    }));
    parts.extend(at_hand(view, groups, list));
    parts
}

/// The group being heard and its lines, after the groups have talked.
pub(super) fn heard(view: View<'_>, list: &str) -> Vec<StatusBlock> {
    let groups = view.workshop().groups_here().unwrap_or_else(|| divided(view).1.len());
    vec![StatusBlock::new("", at_hand(view, groups as u32, list))]
}

/// The number of people and the group sizes: as divided in this step, otherwise as divided last, otherwise as they
/// would be divided.
fn divided(view: View<'_>) -> (u16, Vec<u16>) {
    let workshop = view.workshop();
    let here = workshop.day.row.and_then(|row| workshop.rounds.divisions.get(&row));
    match here.or(workshop.rounds.division()) {
        Some(division) => (division.people, division.sizes.clone()),
        None => (workshop.people, groups::groups_of(workshop.people, groups::USUAL)),
    }
}

/// The group at hand, and how many lines it has.
fn at_hand(view: View<'_>, groups: u32, list: &str) -> Vec<StatusPart> {
    let at_hand = view.texts().msg_live_group_at_hand(view.live.group(), groups);
    vec![StatusPart::marked("▸", TextRole::Text, at_hand), lines_of_group(view, list)]
}

/// How many lines the group at hand has, and how many will do.
pub(super) fn lines_of_group(view: View<'_>, list: &str) -> StatusPart {
    let (least, most) = GROUP_LINES;
    let workshop = view.workshop();
    let said = workshop.lists.list(list);
    let lines = match view.live.wall.focus.head() {
        // That many are enough under each head; a title is one.
        Some((group, head)) => {
            let heads = workshop.method.heads_of(list).len();
            said.under_head((group, head.max(TITLE + 1)), heads).count() as u32
        }
        None => said.standing().filter(|line| line.group == Some(view.live.group())).count() as u32,
    };
    let mark = if lines > most { "▲" } else { " " };
    StatusPart::marked(mark, TextRole::Text, view.texts().msg_live_group_lines(lines, least, most))
}

pub(super) fn heading(view: View<'_>, step: &Step, _: &str) -> String {
    lines::heading(view, step)
}

pub(super) fn label(view: View<'_>, list: &str) -> String {
    if let Some(at) = view.live.wall.focus.head() {
        return format!("{} ▸", view.live.report_name(list, at, view.texts()));
    }
    view.texts().msg_live_to_group(view.live.group())
}

pub(super) fn hint(view: View<'_>, _: &str) -> String {
    if view.live.wall.focus.head().is_some() {
        return view.texts().msg_live_hint_reports();
    }
    view.texts().msg_live_hint_groups()
}

pub(super) fn beside(_: View<'_>, _: &str) -> Vec<StatusBlock> {
    Vec::new()
}

pub(super) fn keys(view: View<'_>, _: &str) -> StepKeys {
    StepKeys::onwards(view.texts().msg_act_next_group())
}
