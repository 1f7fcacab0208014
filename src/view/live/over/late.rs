//! Ways to make up a delay: what each does, how late we then are, and the new clock times beside the old.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

use super::super::super::theme::TextRole;
use super::super::super::widget::{fill, put, truncate, width_of};
use super::super::sheet::{self, StatusBlock, StatusPart};
use super::super::{View, head, split_left, split_top};
use super::{headed, put_right};
use crate::i18n::dates;
use crate::workshop::day::Expected;
use crate::workshop::event::{AgendaEvent, RowId};
use crate::workshop::repair::{Repair, RepairKind};
use crate::workshop::time::LocalTime;

/// From this width on the clock times stand beside the repairs, otherwise below them.
const BESIDE: u16 = 100;
/// Columns for a clock time.
const TIME: u16 = 7;

pub(super) fn draw(view: View<'_>, repairs: &[Repair], area: Rect, buf: &mut Buffer) {
    let texts = view.texts();
    let workshop = view.workshop();
    let late = workshop.day.drift(&workshop.agenda, view.now()).late_ms();
    let (late, _) = head::drift(view, late);
    let inner = headed(view, &texts.msg_live_late_head(late), area, buf);
    let mut blocks: Vec<StatusBlock> =
        repairs.iter().enumerate().map(|(at, repair)| block(view, at, repair)).collect();
    let take = || StatusBlock::new("", vec![StatusPart::new(TextRole::Quiet, texts.msg_live_late_take())]);
    blocks.push(take());
    let wanted: u16 = blocks.iter().map(|block| block.rows(inner.width)).sum();
    if wanted > inner.height || blocks.iter().any(|block| width_of(&block.head) > usize::from(inner.width)) {
        // The choices come first. What each changes in every step shows in the clock times, as far as these fit.
        blocks = vec![StatusBlock::new("", blocks.into_iter().filter_map(brief).collect()), take()];
    }
    if inner.width >= BESIDE {
        let table = 20 + TIME * (1 + repairs.len() as u16);
        let (left, right) = split_left(inner, inner.width.saturating_sub(table.max(inner.width * 2 / 5)));
        sheet::draw(view, Rect { width: left.width.saturating_sub(3), ..left }, &blocks, buf);
        times(view, repairs, right, buf);
        return;
    }
    let used = sheet::draw(view, inner, &blocks, buf);
    let (_, rest) = split_top(inner, used + 1);
    if rest.height > 2 {
        times(view, repairs, rest, buf);
    }
}

/// One repair: its number and name, how late we then are, what it changes.
fn block(view: View<'_>, at: usize, repair: &Repair) -> StatusBlock {
    let texts = view.texts();
    let name = match repair.way {
        RepairKind::Buffers => texts.msg_live_repair_buffers(),
        RepairKind::Shorten => texts.msg_live_repair_shorten(),
        RepairKind::Cuts => texts.msg_live_repair_cuts(),
        RepairKind::MovePast => texts.msg_live_repair_move(),
        RepairKind::End => texts.msg_live_repair_end(),
    };
    let head = format!("{}  {name} → {}", at + 1, stands(view, repair));
    let parts = if repair.cuts.is_empty() {
        let changes: Vec<String> = repair.changes.iter().filter_map(|change| said(view, change)).collect();
        vec![StatusPart::marked(" ", TextRole::Text, changes.join(" · "))]
    } else {
        let cuts = repair.cuts.iter().filter_map(|at| view.workshop().method.cuts.get(*at));
        cuts.map(|cut| StatusPart::marked(" ", TextRole::Text, view.words(&cut.says))).collect()
    };
    StatusBlock::new(head, parts)
}

/// A repair cut down to its name and how late we then are.
fn brief(block: StatusBlock) -> Option<StatusPart> {
    (!block.head.is_empty()).then(|| StatusPart::new(TextRole::Heading, block.head))
}

/// The delay after a repair, at the next fixed time and at the end where these differ.
fn stands(view: View<'_>, repair: &Repair) -> String {
    let texts = view.texts();
    let (end, _) = head::drift(view, repair.drift.end_ms);
    match repair.drift.next {
        Some(row) => {
            let (next, _) = head::drift(view, repair.drift.next_ms);
            let end = texts.msg_live_at_step(texts.msg_act_day_end(), end);
            format!("{} · {end}", texts.msg_live_at_step(view.step_name(row), next))
        }
        None => end,
    }
}

/// One change in words.
fn said(view: View<'_>, change: &AgendaEvent) -> Option<String> {
    let (texts, agenda) = (view.texts(), &view.workshop().agenda);
    match change {
        AgendaEvent::Minutes { row, minutes } => {
            let (from, to) = dates::lengths(texts, agenda.row(*row)?.minutes, *minutes);
            Some(texts.msg_live_change_minutes(view.step_name(*row), from, to))
        }
        AgendaEvent::Dropped { row, .. } => Some(texts.msg_live_change_dropped(view.step_name(*row))),
        AgendaEvent::Moved { row, .. } => Some(texts.msg_live_change_moved(view.step_name(*row))),
        AgendaEvent::Length { length } => {
            let end = i32::from(agenda.start) + i32::from(*length);
            Some(texts.msg_live_change_end(dates::clock(texts, end)))
        }
        _ => None,
    }
}

/// Draws when the coming steps begin now, and when with each repair.
fn times(view: View<'_>, repairs: &[Repair], area: Rect, buf: &mut Buffer) {
    let workshop = view.workshop();
    let (day, now) = (&workshop.day, view.now());
    let before = day.coming(&workshop.agenda, now);
    let after: Vec<Vec<Expected>> = repairs
        .iter()
        .map(|repair| day.coming(&repair.agenda(&workshop.agenda, &workshop.method), now))
        .collect();
    let columns = TIME * (1 + repairs.len() as u16);
    let (names, clocks) = split_left(area, area.width.saturating_sub(columns));
    let cell = |column: u16, y: u16| Rect { x: clocks.x + column * TIME, y, width: TIME - 1, height: 1 };
    fill(buf, Rect { height: 1, ..area }, view.of(TextRole::Accent));
    let numbers = (1..=repairs.len()).map(|at| at.to_string());
    for (at, head) in (0..).zip(std::iter::once(view.texts().msg_live_now_column()).chain(numbers)) {
        put_right(buf, cell(at, area.y), &head, view.of(TextRole::Accent));
    }
    let coming: Vec<&Expected> = before.iter().filter(|row| day.row != Some(row.row)).collect();
    let last = area.bottom().saturating_sub(1);
    for (y, row) in (area.y + 1..last).zip(&coming) {
        let room = names.width.saturating_sub(1);
        let name = truncate(view.step_name(row.row), usize::from(room));
        put(buf, names.x, y, &name, view.of(TextRole::Text), room);
        put_right(buf, cell(0, y), &view.clock(row.begin), view.of(TextRole::Text));
        for (at, after) in (1..).zip(&after) {
            let (clock, role) = then(view, after, row.row, row.begin);
            put_right(buf, cell(at, y), &clock, view.of(role));
        }
    }
    let y = (area.y + 1 + coming.len() as u16).min(last);
    put(buf, names.x, y, &view.texts().msg_act_day_end(), view.of(TextRole::Strong), names.width);
    for (at, rows) in (0..).zip(std::iter::once(&before).chain(&after)) {
        let end = rows.last().map_or_else(String::new, |row| view.clock(row.end));
        put_right(buf, cell(at, y), &end, view.of(TextRole::Strong));
    }
}

/// When a step begins after a repair; a dash if it is left out.
fn then(view: View<'_>, after: &[Expected], row: RowId, before: LocalTime) -> (String, TextRole) {
    match after.iter().find(|other| other.row == row) {
        Some(row) if row.begin == before => (view.clock(row.begin), TextRole::Quiet),
        Some(row) => (view.clock(row.begin), TextRole::Strong),
        None => ("–".to_owned(), TextRole::Quiet),
    }
}
