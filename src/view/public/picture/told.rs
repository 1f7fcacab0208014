//! The instruction, its rules, and the time.

use crate::app::page::{Region, TextSlot, large_slot};
use crate::view::bigtext::BigText;
use crate::view::public::band;
use crate::view::public::paper::{RoomPaper, indented, under};
use crate::view::theme::TextRole;
use crate::view::widget::wrap;
use crate::workshop::room::Clock;

/// Draws the instruction, below it the rules, and below both the time in big digits if there is room.
pub(super) fn draw(paper: &mut RoomPaper<'_>, text: &str, rules: &[String], clock: Clock) {
    let whole = under(paper.sheet.inside, if paper.sheet.band > 1 { 3 } else { 2 });
    let ruled = rules_height(paper, rules, whole);
    let rest = Region { rows: whole.rows.saturating_sub(ruled), ..whole };
    let left = under(whole, prose(paper, rest, text) + paper.sheet.gap.max(1));
    let left = under(left, draw_rules(paper, left, rules) + 1);
    if !big_time(paper, left, clock) {
        band::clock(paper, clock);
    }
}

/// Draws a text that is read as a whole: in big letters on a large screen, otherwise in bold. Returns its rows.
fn prose(paper: &mut RoomPaper<'_>, place: Region, text: &str) -> u16 {
    // The corner is for the time, if that is not below the words.
    let most = if paper.sheet.large { 7 } else { 5 };
    let fit = paper.fit(text, place, most);
    paper.fitted(place, &fit, TextRole::Strong);
    fit.rows()
}

/// Draws the time in the middle of what is left of the picture; returns whether it fitted.
fn big_time(paper: &mut RoomPaper<'_>, place: Region, clock: Clock) -> bool {
    let Clock::Digits(seconds) = clock else { return false };
    let text = band::digits(paper, seconds);
    let most = (paper.sheet.inside.rows / 3).max(3).min(place.rows);
    let big = (3..=most).rev().map(|rows| (rows, BigText::new(&text, rows)));
    let Some((rows, big)) = big.into_iter().find(|(_, big)| big.fits(paper.glyphs, place.cols)) else {
        return false;
    };
    paper.big(under(place, (place.rows - rows) / 2), &big, TextRole::Heading);
    true
}

/// The rules in big letters, if all of them fit.
fn large_rules(paper: &RoomPaper<'_>, rules: &[String], place: Region) -> Option<Vec<TextSlot>> {
    let slot = |rule: &String| large_slot(rule, place.cols.saturating_sub(8)).filter(|_| paper.sheet.large);
    let slots: Vec<TextSlot> = rules.iter().map(slot).collect::<Option<_>>()?;
    let rows: u16 = slots.iter().map(|slot| slot.rows + 1).sum();
    (rows <= place.rows * 3 / 5).then_some(slots)
}

fn rule_slots(paper: &RoomPaper<'_>, rules: &[String], place: Region) -> Vec<TextSlot> {
    let lines = |rule: &String| wrap(rule, usize::from(place.cols.saturating_sub(2))).len() as u16;
    large_rules(paper, rules, place)
        .unwrap_or_else(|| rules.iter().map(|rule| TextSlot { rows: lines(rule), large: false }).collect())
}

pub(super) fn rules_height(paper: &RoomPaper<'_>, rules: &[String], place: Region) -> u16 {
    rule_slots(paper, rules, place).iter().map(|slot| slot.rows + paper.sheet.gap).sum::<u16>() + 1
}

pub(super) fn draw_rules(paper: &mut RoomPaper<'_>, place: Region, rules: &[String]) -> u16 {
    // Measure in the same region as before, whatever is left of it.
    let whole = under(paper.sheet.inside, if paper.sheet.band > 1 { 3 } else { 2 });
    let slots = rule_slots(paper, rules, whole);
    let (mark, words) = (paper.style(TextRole::Heading), paper.words());
    let mut free = place;
    for (rule, slot) in rules.iter().zip(slots) {
        let (inward, middle) = if slot.large { (8, 2) } else { (2, 0) };
        let dot = if slot.large { "██" } else { "•" };
        paper.line(under(indented(free, inward / 4), middle), dot, mark);
        paper.set(indented(free, inward), slot, rule, (TextRole::Text, words));
        free = under(free, slot.rows + paper.sheet.gap);
    }
    place.rows - free.rows
}
