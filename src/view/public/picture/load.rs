//! How many rows each month of a year has: a bar and a number for each, in two columns where twelve rows are too many. What
//! is in no month, such as the whole year, has its number below them.

use crate::app::page::{BETWEEN, Region, TextSlot};
use crate::i18n::plan;
use crate::view::public::paper::{RoomPaper, indented};
use crate::view::theme::TextRole;
use crate::view::widget::wrap;
use crate::workshop::months::YearPlace;

/// Cells for the name of a month, and the space behind it.
const NAME: u16 = 4;
/// Cells for the number behind a bar.
const NUMBER: u16 = 4;
/// The most rows for what is in no month.
const MOST: usize = 3;

pub(super) fn draw(paper: &mut RoomPaper<'_>, text: &str, months: &[(u8, u32)], beside: &[(YearPlace, u32)]) {
    let place = paper.heading(text);
    let told =
        |(place, rows): &(YearPlace, u32)| format!("{}\u{a0}{rows}", plan::short_place(paper.texts, *place));
    let told = beside.iter().map(told).collect::<Vec<_>>().join("\u{a0}· ");
    let below = if told.is_empty() { 0 } else { wrap(&told, usize::from(place.cols)).len().min(MOST) as u16 };
    let all = place;
    let place = Region { rows: place.rows.saturating_sub(below), ..place };
    let count = months.len() as u16;
    let columns = if place.rows < count { 2 } else { 1 };
    let down = count.div_ceil(columns).max(1);
    let gap = u16::from(place.rows >= 2 * down);
    let cols = place.cols.saturating_sub(BETWEEN * (columns - 1)) / columns;
    let most = months.iter().map(|(_, rows)| *rows).max().unwrap_or(0).max(1);
    for (at, (month, rows)) in (0_u16..).zip(months) {
        let row = Region {
            x: place.x + at / down * (cols + BETWEEN),
            y: place.y + at % down * (1 + gap),
            cols,
            rows: 1,
        };
        if at % down * (1 + gap) < place.rows {
            bar(paper, row, (*month, *rows), most);
        }
    }
    let down = (down * (1 + gap)).min(place.rows);
    let strong = paper.style(TextRole::Strong);
    let slot = TextSlot { rows: below, large: false };
    paper.set(Region { y: all.y + down, rows: below, ..all }, slot, &told, (TextRole::Strong, strong));
}

fn bar(paper: &mut RoomPaper<'_>, row: Region, (month, rows): (u8, u32), most: u32) {
    let name = plan::short_place(paper.texts, YearPlace::Month(month));
    let (strong, heading) = (paper.style(TextRole::Strong), paper.style(TextRole::Heading));
    paper.line(row, &name, strong);
    let room = u32::from(row.cols.saturating_sub(NAME + NUMBER));
    let long = (rows * room).div_ceil(most).min(room) as u16;
    let bar = indented(row, NAME);
    // A little lower than its row, so that two of one length stay two.
    paper.line(Region { cols: long, ..bar }, &"▆".repeat(usize::from(long)), heading);
    let apart = u16::from(long > 0);
    paper.line(indented(bar, long + apart), &rows.to_string(), strong);
}
