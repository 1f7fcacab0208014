//! The annual wheel on A4 or A3: twelve sectors with a ring for each track, in which the numbers of the lines stand, and
//! beside it the lines month by month. A line may be long, and a sector is small: so the wheel has numbers only.

use maud::{Markup, html};

use crate::i18n::plan as said;
use crate::workshop::method::TableDef;
use crate::workshop::months::{YearPlace, months_from};
use crate::workshop::table::TableRow;

use super::Paper;

/// Half the width of the drawing.
const HALF: f64 = 100.0;
/// Where the names of the months begin, the rings, and the middle.
const NAMES: f64 = 89.0;
const MIDDLE: f64 = 30.0;
/// The sizes of numbers, largest first.
const SIZES: [f64; 4] = [4.6, 3.9, 3.3, SMALLEST];
const SMALLEST: f64 = 2.8;
/// How wide a digit is beside its height, and how far lines stand apart.
const WIDE: f64 = 0.6;
const APART: f64 = 1.2;
/// From so many rings on each has a letter, because nobody counts that far inwards.
const LETTERED: usize = 4;

pub(super) fn body(paper: &Paper<'_>) -> Markup {
    let Some(table) = paper.workshop.method.year_table() else { return blank(paper) };
    html! {
        section.year {
            header {
                p.kind { (table.name.get(paper.workshop.lang)) }
                h1 { (paper.title()) }
            }
            (drawing(paper, table))
        }
        section.months { (list(paper, table)) }
    }
}

/// The twelve months without anything in them, to write in by hand.
fn blank(paper: &Paper<'_>) -> Markup {
    html! {
        section.year {
            header { h1 { (paper.title()) } }
            svg viewBox="-101 -101 202 202" role="img" {
                @for radius in [MIDDLE, NAMES, HALF - 1.0] { (ring(radius)) }
                @for (at, month) in months_from(1).enumerate() {
                    (spoke(at))
                    (month_name(paper, at, month))
                }
            }
        }
    }
}

fn ring(radius: f64) -> Markup {
    html! { circle r=(short(radius)) fill="none" stroke="#000" stroke-width=".4" {} }
}

/// The tracks that rows are on, by the positions of their words; `None` for rows that are on none.
fn rings(paper: &Paper<'_>, table: &TableDef) -> Vec<Option<u16>> {
    let rows = paper.workshop.year_rows(table).into_iter();
    let mut rings: Vec<Option<u16>> =
        rows.flat_map(|row| on_rings(paper, table, row)).map(|(ring, _)| ring).collect();
    rings.sort_by_key(|ring| ring.unwrap_or(u16::MAX));
    rings.dedup();
    if rings.is_empty() { vec![None] } else { rings }
}

/// A row and those under it, each with its ring and its number. One without a track of its own is on the ring of the row
/// that they stand under.
fn on_rings(paper: &Paper<'_>, table: &TableDef, row: &TableRow) -> Vec<(Option<u16>, u32)> {
    let ring = table.track_of(row);
    let all = paper.workshop.with_below(table, row).into_iter();
    all.map(|(of, _)| (table.track_of(of).or(ring), of.number)).collect()
}

/// What a ring is called.
fn ring_name(paper: &Paper<'_>, table: &TableDef, ring: Option<u16>) -> String {
    let named = ring.and_then(|ring| table.tracks().get(usize::from(ring)));
    named.map_or_else(|| paper.texts.msg_print_wheel_other(), |name| name.get(paper.workshop.lang).to_owned())
}

fn drawing(paper: &Paper<'_>, table: &TableDef) -> Markup {
    let rings = rings(paper, table);
    let first = paper.workshop.first_month(table);
    let deep = (NAMES - MIDDLE) / rings.len() as f64;
    let circles = (0..=rings.len()).map(|ring| NAMES - deep * ring as f64).chain([HALF - 1.0]);
    let whole = numbers(paper, table, YearPlace::WholeYear, Rings::All);
    let names = rings.iter().enumerate().map(|(at, ring)| {
        let name = ring_name(paper, table, *ring);
        letter(at, rings.len()).map_or_else(|| name.clone(), |letter| format!("{letter} {name}"))
    });
    let names: Vec<String> = names.collect();
    html! {
        svg viewBox="-101 -101 202 202" role="img" {
            @for radius in circles { (ring(radius)) }
            @for (at, month) in months_from(first).enumerate() {
                (spoke(at))
                (month_name(paper, at, month))
                @for (ring, track) in rings.iter().enumerate() {
                    (cell(
                        (at, NAMES - deep * (ring as f64 + 0.5), deep),
                        &numbers(paper, table, YearPlace::Month(month), Rings::One(*track)),
                    ))
                }
                (between(at, &numbers(paper, table, YearPlace::After(month), Rings::All)))
            }
            @for ring in 0..rings.len() {
                @if let Some(letter) = letter(ring, rings.len()) {
                    (lettered(NAMES - deep * (ring as f64 + 0.5), letter))
                }
            }
            (text((0.0, -4.0), 5.0, &said::short_place(paper.texts, YearPlace::WholeYear), true))
            @for (at, line) in fitted(&whole, (MIDDLE * 1.5, MIDDLE)).1.iter().enumerate() {
                (text((0.0, 3.0 + 5.0 * at as f64), SIZES[1], line, false))
            }
        }
        @if names.len() > 1 { p.rings { (paper.texts.msg_print_wheel_rings(names.join(" · "))) } }
    }
}

/// The letter of a ring among so many; none if they are few.
fn letter(ring: usize, of: usize) -> Option<char> {
    ('A'..='Z').nth(ring).filter(|_| of >= LETTERED)
}

/// The letter of a ring on the line at the top, this far from the middle.
fn lettered(radius: f64, letter: char) -> Markup {
    html! {
        circle cx="0" cy=(short(-radius)) r="2" fill="#fff" stroke="#000" stroke-width=".3" {}
        (text((0.0, -radius), SMALLEST, &letter.to_string(), true))
    }
}

/// Of which rings the numbers are.
#[derive(Clone, Copy)]
enum Rings {
    All,
    /// The one of this track, or of no track.
    One(Option<u16>),
}

/// The numbers of the rows in a place of the year and of those under them, on these rings.
fn numbers(paper: &Paper<'_>, table: &TableDef, place: YearPlace, on: Rings) -> Vec<String> {
    let rows = paper.workshop.rows_in(table, place).into_iter();
    let rows = rows.flat_map(|row| on_rings(paper, table, row)).filter(|(ring, _)| match on {
        Rings::All => true,
        Rings::One(one) => *ring == one,
    });
    rows.map(|(_, number)| number.to_string()).collect()
}

/// The direction of a place on the wheel, in twelfths from the top, clockwise.
fn direction(twelfths: f64) -> (f64, f64) {
    let angle = (twelfths / 12.0) * std::f64::consts::TAU - std::f64::consts::FRAC_PI_2;
    (angle.cos(), angle.sin())
}

fn spoke(at: usize) -> Markup {
    let (x, y) = direction(at as f64);
    html! {
        line x1=(short(MIDDLE * x)) y1=(short(MIDDLE * y)) x2=(short((HALF - 1.0) * x)) y2=(short((HALF - 1.0) * y)) stroke="#000" stroke-width=".4" {}
    }
}

/// A place in the middle of a sector, this far from the middle, turned along the rim so that nobody must turn their head
/// over to read there.
fn along(at: usize, radius: f64) -> String {
    let middle = at as f64 + 0.5;
    let (x, y) = direction(middle);
    let turned = middle * 30.0 + if (3.0..9.0).contains(&middle) { 180.0 } else { 0.0 };
    format!("translate({} {}) rotate({})", short(radius * x), short(radius * y), short(turned))
}

/// The name of a month on the rim.
fn month_name(paper: &Paper<'_>, at: usize, month: u8) -> Markup {
    html! {
        g transform=(along(at, (NAMES + HALF - 1.0) / 2.0)) {
            (text((0.0, 0.0), 5.0, &paper.texts.msg_date_month(month), true))
        }
    }
}

/// The numbers in one cell of the wheel.
fn cell((at, radius, deep): (usize, f64, f64), numbers: &[String]) -> Markup {
    // The inner side of a cell is the shorter one.
    let wide = (radius - deep / 2.0) * (std::f64::consts::TAU / 12.0);
    let (size, lines) = fitted(numbers, (wide * 0.85, deep * 0.85));
    let above = (lines.len() as f64 - 1.0) / 2.0;
    html! {
        @if !lines.is_empty() {
            g transform=(along(at, radius)) {
                @for (line, words) in lines.iter().enumerate() {
                    (text((0.0, (line as f64 - above) * size * APART), size, words, false))
                }
            }
        }
    }
}

/// What stands between two months, on the rim between them.
fn between(at: usize, numbers: &[String]) -> Markup {
    let (x, y) = direction(at as f64 + 1.0);
    let radius = (NAMES + HALF - 1.0) / 2.0;
    html! {
        @if !numbers.is_empty() {
            circle cx=(short(radius * x)) cy=(short(radius * y)) r="4.2" fill="#fff" stroke="#000" stroke-width=".4" {}
            (text((radius * x, radius * y), SIZES[2], &numbers.join(" "), true))
        }
    }
}

fn text((x, y): (f64, f64), size: f64, words: &str, strong: bool) -> Markup {
    html! {
        text x=(short(x)) y=(short(y)) text-anchor="middle" dominant-baseline="central" font-size=(short(size)) font-weight=[strong.then_some("700")] {
            (words)
        }
    }
}

/// Numbers on lines that fit a room of this width and height, in the largest letters; what does not fit even in the
/// smallest is counted.
fn fitted(numbers: &[String], (wide, high): (f64, f64)) -> (f64, Vec<String>) {
    for size in SIZES {
        let lines = wrapped(numbers, (wide / (size * WIDE)) as usize);
        if lines.len() as f64 * size * APART <= high {
            return (size, lines);
        }
    }
    let size = SMALLEST;
    let fits = |shown: usize| {
        let more = format!("+{}", numbers.len() - shown);
        let some: Vec<String> = numbers.iter().take(shown).cloned().chain([more]).collect();
        let lines = wrapped(&some, (wide / (size * WIDE)) as usize);
        (lines.len() as f64 * size * APART <= high).then_some(lines)
    };
    (size, (0..numbers.len()).rev().find_map(fits).unwrap_or_default())
}

fn wrapped(numbers: &[String], letters: usize) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for number in numbers {
        match lines.last_mut().filter(|line| line.len() + 1 + number.len() <= letters) {
            Some(line) => *line = format!("{line} {number}"),
            None => lines.push(number.clone()),
        }
    }
    lines
}

/// A length with two decimals, which is more than a printer shows.
fn short(number: f64) -> String {
    format!("{number:.2}")
}

/// All lines, place by place.
fn list(paper: &Paper<'_>, table: &TableDef) -> Markup {
    html! {
        @for place in paper.workshop.year(table) {
            @let rows = paper.workshop.rows_in(table, place);
            @if !rows.is_empty() {
                article {
                    h2 { (said::year_place(paper.texts, place)) }
                    ul { @for row in rows { (line(paper, table, row)) } }
                }
            }
        }
    }
}

fn line(paper: &Paper<'_>, table: &TableDef, row: &TableRow) -> Markup {
    let shown = table.columns.iter().skip(1).filter_map(|column| row.shown(column, paper.workshop.lang));
    let notes: Vec<String> = shown.filter_map(|shown| said::in_year(paper.texts, &shown)).collect();
    let under: Vec<&TableRow> = paper.workshop.rows_directly(table, Some(row.id)).collect();
    html! {
        li {
            b { (row.number) } " " (paper.workshop.words_of_row(row))
            @if !notes.is_empty() { " " small { (notes.join(" · ")) } }
            @if !under.is_empty() { ul { @for row in under { (line(paper, table, row)) } } }
        }
    }
}
