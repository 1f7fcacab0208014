//! A circle: what it is asked, what it has agreed on, and below that a scene that sinks as the circle goes on. Nothing
//! in it counts or warns.
//!
//! The scene is drawn in half cells, which every terminal has, and by its shape alone where there are no colours. It
//! depends on how far the circle has come and on nothing else, so it stands still in between.

use super::told;
use crate::app::page::{Region, TextSlot, large_slot};
use crate::i18n::Texts;
use crate::view::public::paper::{RoomPaper, under};
use crate::view::theme::{SceneTone, TextRole};
use crate::view::widget::wrap;
use crate::workshop::method::CircleScene;
use crate::workshop::room::{HEIGHTS, TypedAfter};

/// In how many columns words stand on the wall.
const COLUMNS: u16 = 2;
/// The fewest rows that a scene needs.
const LEAST: u16 = 4;
/// Up to this height a fire has no flames.
const EMBERS: i32 = 5;
/// How wide a flame is from its base to its tip, in hundredths of its widest.
const FLAME: [i32; 16] = [78, 92, 98, 100, 97, 92, 85, 77, 69, 60, 51, 43, 34, 26, 18, 9];
/// How far it leans, in hundredths of that.
const LEAN: [i32; 16] = [0, 0, 2, 5, 8, 9, 8, 5, 1, -4, -8, -10, -9, -5, 1, 8];

/// What the circle has agreed on, and what is written down all the same: behind the first promise, which is that nothing is.
pub(super) fn rules(texts: &Texts, rules: &[String], after: Option<TypedAfter>) -> Vec<String> {
    let mut rules = rules.to_vec();
    match after {
        Some(TypedAfter::Said) => rules.push(texts.msg_room_typed_after()),
        Some(TypedAfter::Only) => rules.insert(rules.len().min(1), texts.msg_room_typed_only()),
        None => {}
    }
    rules
}

pub(super) fn draw(
    paper: &mut RoomPaper<'_>,
    (text, words): (&str, &[String]),
    rules: &[String],
    scene: (CircleScene, u16),
) {
    let whole = under(paper.sheet.inside, if paper.sheet.band > 1 { 3 } else { 1 });
    let gap = paper.sheet.gap.max(1);
    let ruled = if rules.is_empty() { 0 } else { told::rules_height(paper, rules, whole) - 1 };
    let wall = wall(paper, words, whole);
    // Where there is no room for all, the words matter more.
    let asked = wrap(text, usize::from(whole.cols)).len() as u16 + gap + wall.height() + gap;
    let (rules, ruled) =
        if !words.is_empty() && asked + ruled > whole.rows { (&[][..], 0) } else { (rules, ruled) };
    let kept = if words.is_empty() { (whole.rows * 2 / 5).max(LEAST) } else { wall.height() + gap };
    let rest = whole.rows.saturating_sub(ruled + gap + kept);
    let rest = Region { rows: rest, ..whole };
    let mut left = whole;
    if !text.is_empty() {
        let fit = paper.fit(text, rest, if paper.sheet.large { 9 } else { 4 });
        paper.fitted(whole, &fit, TextRole::Strong);
        left = under(left, fit.rows() + gap);
    }
    if !words.is_empty() {
        draw_wall(paper, left, words, wall);
        left = under(left, wall.height() + gap);
    }
    told::draw_rules(paper, left, rules);
    let free = left.rows.saturating_sub(if ruled > 0 { ruled + 1 } else { 0 });
    if free < LEAST {
        return;
    }
    let place = under(whole, whole.rows - free.min((whole.rows * 3 / 5).max(LEAST)));
    let height = i32::from(scene.1.min(HEIGHTS));
    match scene.0 {
        CircleScene::None => {}
        CircleScene::Fire => paint(paper, place, |at, size| fire(at, size, height)),
        CircleScene::Centre => paint(paper, place, |at, size| centre(at, size, height)),
    }
}

/// How the words on the wall stand: in two columns, so that ten of them fit on a small wall.
#[derive(Clone, Copy)]
struct WordColumns {
    /// How many of them stand below each other.
    lines: u16,
    /// How each of them is set.
    slot: TextSlot,
    /// The rows between two of them.
    gap: u16,
}

impl WordColumns {
    fn height(self) -> u16 {
        (self.lines * (self.slot.rows + self.gap)).saturating_sub(self.gap)
    }
}

/// In big letters if all of them fit so beside each other, and otherwise as far apart as there is room.
fn wall(paper: &RoomPaper<'_>, words: &[String], whole: Region) -> WordColumns {
    let lines = (words.len() as u16).div_ceil(COLUMNS);
    let large = words.iter().map(|word| large_slot(word, column(whole).cols)).collect::<Option<Vec<_>>>();
    let rows = large.filter(|_| paper.sheet.large).and_then(|slots| slots.iter().map(|slot| slot.rows).max());
    let most = whole.rows * 3 / 5;
    let large = rows.into_iter().flat_map(|rows| [1, 0].map(|gap| (TextSlot { rows, large: true }, gap)));
    let small = [paper.sheet.gap, 0].map(|gap| (TextSlot { rows: 1, large: false }, gap));
    let ways = large.chain(small).map(|(slot, gap)| WordColumns { lines, slot, gap });
    let last = WordColumns { lines, slot: TextSlot { rows: 1, large: false }, gap: 0 };
    ways.into_iter().find(|wall| wall.height() <= most).unwrap_or(last)
}

/// The first of the columns in which they stand.
fn column(place: Region) -> Region {
    Region { cols: place.cols / COLUMNS, ..place }
}

fn draw_wall(paper: &mut RoomPaper<'_>, place: Region, words: &[String], wall: WordColumns) {
    let plain = paper.style(TextRole::Strong);
    for (nth, word) in (0..).zip(words) {
        let (col, line) = (nth / wall.lines.max(1), nth % wall.lines.max(1));
        let first = under(column(place), line * (wall.slot.rows + wall.gap));
        let own = Region { x: first.x + col * first.cols, cols: first.cols - 1, ..first };
        paper.set(own, wall.slot, word, (TextRole::Strong, plain));
    }
}

/// Paints a region in half cells. `tone` is asked for each: its place from the middle of the base, to the right and up,
/// within so much to either side and so much upwards.
fn paint(
    paper: &mut RoomPaper<'_>,
    place: Region,
    tone: impl Fn((i32, i32), (i32, i32)) -> Option<SceneTone>,
) {
    let high = i32::from(place.rows) * 2;
    let half = (high * 7 / 8).min(i32::from(place.cols) / 2 - 1).max(1);
    let middle = i32::from(place.cols) / 2;
    let colour = |paper: &RoomPaper<'_>, tone| paper.style(TextRole::Scene(tone)).fg;
    // Without colours the heart of a flame is left open: otherwise a fire is a heap.
    let hollow = colour(paper, SceneTone::Heart) == colour(paper, SceneTone::Flame);
    for row in 0..place.rows {
        for col in 0..place.cols {
            let right = i32::from(col) - middle;
            let up = high - 1 - 2 * i32::from(row);
            let at = |up: i32| {
                let tone = (right.abs() <= half).then(|| tone((right, up), (half, high))).flatten();
                tone.filter(|tone| !hollow || *tone != SceneTone::Heart)
            };
            let cell = Region { x: place.x + col, y: place.y + row, cols: 1, rows: 1 };
            let role = |tone| TextRole::Scene(tone);
            match (at(up), at(up - 1)) {
                (None, None) => {}
                (Some(over), None) => paper.line(cell, "▀", paper.style(role(over))),
                (None, Some(below)) => paper.line(cell, "▄", paper.style(role(below))),
                (Some(over), Some(below)) => {
                    let (over, below) = (paper.style(role(over)), paper.style(role(below)));
                    // Without colours both are the same.
                    let split = over.fg != below.fg;
                    let style = if split { below.fg.map_or(over, |below| over.bg(below)) } else { over };
                    paper.line(cell, if split { "▀" } else { "█" }, style);
                }
            }
        }
    }
}

/// A fire on its wood: three flames, each with a lighter heart, and in the end only what glows.
fn fire((right, up): (i32, i32), (half, high): (i32, i32), height: i32) -> Option<SceneTone> {
    let wood = (high / 10).max(2);
    if up < wood {
        let round = i32::from(up == 0) + i32::from(up + 1 == wood && wood > 2);
        return (right.abs() <= half - round).then(|| glowing(right, up, height).unwrap_or(SceneTone::Wood));
    }
    let (up, free) = (up - wood, high - wood);
    if height <= EMBERS {
        // A low heap, which shrinks.
        let heap = (free / 6).max(1) - up;
        let wide = half * (30 + 8 * height) / 100 - up * 2;
        return (heap > 0 && right.abs() <= wide)
            .then_some(glowing(right, up, height).unwrap_or(SceneTone::Ember));
    }
    let grown = (height - EMBERS) * 100 / (i32::from(HEIGHTS) - EMBERS);
    let tall = free * (35 + grown * 65 / 100) / 100;
    let wide = half * (70 + grown * 25 / 100) / 100;
    let flames = [(0, 52, 100), (-48, 34, 62), (46, 36, 74)];
    let burns = |heart: (i32, i32)| {
        flames.iter().any(|(at, thick, part)| {
            let flame = (wide * at / 100, wide * thick * heart.0 / 10_000, tall * part * heart.1 / 10_000);
            licks((right, up), flame)
        })
    };
    match () {
        () if burns((52, 58)) => Some(SceneTone::Heart),
        () if burns((100, 100)) => Some(SceneTone::Flame),
        () => None,
    }
}

/// Whether a flame with its middle `at`, so thick to either side and so tall, is there.
fn licks((right, up): (i32, i32), (at, thick, tall): (i32, i32, i32)) -> bool {
    if up < 0 || up >= tall {
        return false;
    }
    let step = usize::try_from(up * 16 / tall.max(1)).unwrap_or(0);
    let of = |table: &[i32; 16]| table.get(step).copied().unwrap_or(0);
    (right - at - thick * of(&LEAN) / 100).abs() * 100 <= thick * of(&FLAME)
}

/// What glows in the wood and in the heap: some of it, and in the end less and less.
fn glowing(right: i32, up: i32, height: i32) -> Option<SceneTone> {
    let lot = (right.div_euclid(2) * 7 + up.div_euclid(2) * 5).rem_euclid(17);
    (lot < height.min(EMBERS)).then_some(SceneTone::Flame)
}

/// People around something in their middle, which grows smaller.
fn centre((right, up): (i32, i32), (half, high): (i32, i32), height: i32) -> Option<SceneTone> {
    let (round, up) = (half.min(high) - 1, 2 * up - high);
    // A half cell is about as wide as it is high.
    let far = (2 * right).pow(2) + up.pow(2);
    let middle = round * (20 + height * 30 / i32::from(HEIGHTS)) / 100;
    if far <= middle.pow(2) {
        return Some(SceneTone::Heart);
    }
    let edge = far <= round.pow(2) && far > (round - 4).pow(2);
    (edge && (right + up).rem_euclid(4) < 2).then_some(SceneTone::Wood)
}
