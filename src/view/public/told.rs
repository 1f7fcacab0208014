//! What the room is told or asked: an instruction with its rules, a round, the day's points.

use super::band;
use super::paper::{Paper, indented, under};
use crate::app::page::{BETWEEN, Place, Slot, WIDE, large_slot};
use crate::i18n::dates;
use crate::view::bigtext::BigText;
use crate::view::theme::Role;
use crate::view::widget::{width_of, wrap};
use crate::workshop::room::Clock;

/// The instruction, the rules under it, and under both the time, big, where there is room for it.
pub(super) fn told(paper: &mut Paper<'_>, text: &str, rules: &[String], clock: Clock) {
    let whole = under(paper.sheet.inside, if paper.sheet.band > 1 { 3 } else { 2 });
    let ruled = rules_height(paper, rules, whole);
    let rest = Place { rows: whole.rows.saturating_sub(ruled), ..whole };
    let left = under(whole, prose(paper, rest, text) + paper.sheet.gap.max(1));
    let left = under(left, draw_rules(paper, left, rules) + 1);
    if !big_time(paper, left, clock) {
        band::clock(paper, clock);
    }
}

/// A text that is read as a whole: in big letters on a large screen, else bold. Returns its rows.
fn prose(paper: &mut Paper<'_>, place: Place, text: &str) -> u16 {
    // The corner belongs to the time where that is not put under the words.
    let most = if paper.sheet.large { 7 } else { 5 };
    let fit = paper.fit(text, place, most);
    paper.fitted(place, &fit, Role::Strong);
    fit.rows()
}

/// The time in the middle of what is left of the picture. Whether it was drawn.
fn big_time(paper: &mut Paper<'_>, place: Place, clock: Clock) -> bool {
    let Clock::Digits(seconds) = clock else { return false };
    let text = band::digits(paper, seconds);
    let most = (paper.sheet.inside.rows / 3).max(3).min(place.rows);
    let big = (3..=most).rev().map(|rows| (rows, BigText::new(&text, rows)));
    let Some((rows, big)) = big.into_iter().find(|(_, big)| big.fits(paper.glyphs, place.cols)) else {
        return false;
    };
    paper.big(under(place, (place.rows - rows) / 2), &big, Role::Heading);
    true
}

/// The rules in big letters, where all of them fit so.
fn large_rules(paper: &Paper<'_>, rules: &[String], place: Place) -> Option<Vec<Slot>> {
    let slot = |rule: &String| large_slot(rule, place.cols.saturating_sub(8)).filter(|_| paper.sheet.large);
    let slots: Vec<Slot> = rules.iter().map(slot).collect::<Option<_>>()?;
    let rows: u16 = slots.iter().map(|slot| slot.rows + 1).sum();
    (rows <= place.rows * 3 / 5).then_some(slots)
}

fn rule_slots(paper: &Paper<'_>, rules: &[String], place: Place) -> Vec<Slot> {
    let lines = |rule: &String| wrap(rule, usize::from(place.cols.saturating_sub(2))).len() as u16;
    large_rules(paper, rules, place)
        .unwrap_or_else(|| rules.iter().map(|rule| Slot { rows: lines(rule), large: false }).collect())
}

fn rules_height(paper: &Paper<'_>, rules: &[String], place: Place) -> u16 {
    rule_slots(paper, rules, place).iter().map(|slot| slot.rows + paper.sheet.gap).sum::<u16>() + 1
}

fn draw_rules(paper: &mut Paper<'_>, place: Place, rules: &[String]) -> u16 {
    // Measured in the same place as before, whatever is left of it.
    let whole = under(paper.sheet.inside, if paper.sheet.band > 1 { 3 } else { 2 });
    let slots = rule_slots(paper, rules, whole);
    let (mark, words) = (paper.style(Role::Heading), paper.words());
    let mut free = place;
    for (rule, slot) in rules.iter().zip(slots) {
        let (inward, middle) = if slot.large { (8, 2) } else { (2, 0) };
        let dot = if slot.large { "██" } else { "•" };
        paper.line(under(indented(free, inward / 4), middle), dot, mark);
        paper.set(indented(free, inward), slot, rule, (Role::Text, words));
        free = under(free, slot.rows + paper.sheet.gap);
    }
    place.rows - free.rows
}

/// A round without a list: the question, and how many were heard.
pub(super) fn round(paper: &mut Paper<'_>, text: &str, (heard, turns): (u16, u16), pairs: bool) {
    let texts = paper.texts;
    let whole = paper.heading(text);
    if turns == 0 {
        return;
    }
    let all = heard >= turns;
    let caption = match () {
        () if all => texts.msg_room_heard_all(),
        // Until the first has spoken they have to know that they speak as pairs.
        () if pairs && heard == 0 => texts.msg_room_pairs(),
        () if pairs => texts.msg_room_heard_pairs(),
        () => texts.msg_room_heard_people(),
    };
    let count = texts.msg_room_heard(heard, turns);
    let slot = Slot { rows: 1, large: false };
    let large = if paper.sheet.large { large_slot(&caption, whole.cols) } else { None };
    let slot = large.unwrap_or(slot);
    let most = (paper.size().rows / 3).max(3);
    let place = Place { rows: whole.rows.saturating_sub(slot.rows + 1), ..whole };
    let short = texts.msg_room_heard_short(heard, turns);
    let fit = [&count, &short].into_iter().find_map(|count| paper.fit_line(count, place, most));
    let fit = fit.unwrap_or_else(|| paper.fit(&count, place, 1));
    let free = whole.rows.saturating_sub(fit.rows() + slot.rows + 1) / 2;
    let place = under(whole, free);
    paper.fitted(place, &fit, Role::Heading);
    let strong = paper.style(Role::Strong);
    paper.set(under(place, fit.rows() + 1), slot, &caption, (Role::Strong, strong));
}

/// The day's points with their times, in two columns where one has no room for all; where not all fit, those from
/// now on.
pub(super) fn agenda(paper: &mut Paper<'_>, rows: &[(i32, String, bool)], end: i32) {
    // When they can go is what many look for first, and the last row has only a beginning.
    let span = rows.first().map(|(begin, ..)| dates::span(paper.texts, *begin, end)).unwrap_or_default();
    let title = format!("{} · {span}", paper.texts.msg_room_agenda());
    let place = paper.heading(&title);
    let high = usize::from(place.rows).max(1);
    let columns = if rows.len() > high && place.cols >= WIDE { 2 } else { 1 };
    let each = rows.len().div_ceil(columns).max(1);
    let gap = (1..=2).rev().find(|gap| each + gap * (each - 1) <= high).unwrap_or(0);
    let all = each <= high;
    let fits = if all { each } else { (high - 1).max(1) };
    let now = rows.iter().position(|(_, _, now)| *now).unwrap_or(0);
    let last = rows.len().saturating_sub(fits * columns);
    let from = if all { 0 } else { now.saturating_sub(1).min(last) };
    let shown = rows.get(from..).unwrap_or_default();
    let cols = (place.cols - BETWEEN) / columns as u16;
    let mut column = Place { cols, ..place };
    for part in shown.chunks(fits).take(columns) {
        let mut free = column;
        for (begin, name, now) in part {
            point(paper, free, (*begin, name, *now));
            free = under(free, 1 + gap as u16);
        }
        column.x += cols + BETWEEN;
    }
    let after = shown.len().saturating_sub(fits * columns);
    if after > 0 {
        let (more, style) = (paper.texts.msg_room_more(after), paper.style(Role::Quiet));
        paper.line(under(indented(place, 2), place.rows - 1), &more, style);
    }
}

fn point(paper: &mut Paper<'_>, place: Place, (begin, name, now): (i32, &str, bool)) {
    let time = dates::clock(paper.texts, begin);
    let inward = 2 + width_of(&time) as u16 + 2;
    let (number, mark) = (paper.style(Role::Number), paper.style(Role::Heading));
    let words = if now { paper.style(Role::Strong) } else { paper.words() };
    if now {
        paper.bar(Place { cols: 1, rows: 1, ..place }, mark);
    }
    paper.line(indented(place, 2), &time, number);
    paper.line(indented(place, inward), name, words);
}
