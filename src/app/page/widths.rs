//! How wide the columns of a list are: the one for labels, and the one for dots and counts. Both are as wide as the
//! widest row needs, whichever page that row is on.

use super::super::texts;
use super::super::wrap::width_of;
use super::months::place_width;
use super::{Heads, MARK, PageLayout, Spread, WIDE, large_width};
use crate::i18n::{Texts, dates, plan};
use crate::workshop::rows::{Beside, Label, Row, Rows};
use crate::workshop::words::Lang;

/// What of a label is set in big letters, and what stands small behind it: the year of a number that runs through it.
pub fn large_label(label: Label) -> (String, Option<String>) {
    match label {
        Label::Running { number, year } => (number.to_string(), Some(format!("/{year:02}"))),
        Label::None | Label::Number(_) | Label::Theme(_) | Label::Lettered(..) | Label::Signed { .. } => {
            (label.to_string(), None)
        }
    }
}

/// How wide a label is, in big letters or ordinary ones.
fn label_of(label: Label, large: bool) -> usize {
    let big = if large { large_width(&large_label(label).0) } else { None };
    big.unwrap_or_else(|| label.width())
}

/// The width of the labels' column: that of the widest label, so that it does not change from page to page.
pub(super) fn label_width(rows: &Rows<'_>, large: bool) -> u16 {
    let widest = rows.measured().map(|row| label_of(row.label, large)).max();
    widest.unwrap_or(0).min(24) as u16 + MARK + if large { 4 } else { 2 }
}

/// The width of the column for dots and counts. Words and dates in it are set in big letters only where no word of a row
/// must be small for that.
pub(super) fn tail_width(rows: &Rows<'_>, sheet: PageLayout, lang: Lang) -> u16 {
    let dots = dots_drawn(rows, sheet);
    let width = |cells: &dyn Fn(Beside) -> usize| {
        let most = rows.measured().map(|row| cells(row.beside)).max().unwrap_or(0);
        if most == 0 { 0 } else { (most as u16).min(sheet.inside.cols / 2) + 2 }
    };
    let large = width(&|beside| tail_cells(beside, dots, sheet, lang));
    if !sheet.large || large == 0 {
        return large;
    }
    let small = width(&|beside| most_cells(beside, dots, sheet));
    let left = |tail| usize::from(sheet.inside.cols.saturating_sub(label_width(rows, true) + tail));
    let longest = rows.measured().map(|row| large_word(&row)).filter(|word| *word <= left(small)).max();
    if longest.is_some_and(|word| word > left(large)) { small } else { large }
}

/// The cells of the longest word of a row in big letters, if it has them.
fn large_word(row: &Row<'_>) -> usize {
    // As in what is drawn, no line breaks between a number and its unit.
    let breaks = |letter: char| letter.is_whitespace() && letter != '\u{a0}';
    row.text.split(breaks).filter(|word| !word.is_empty()).filter_map(large_width).max().unwrap_or(0)
}

/// What stands beside a row in words that can be set in big letters where rows are.
pub fn large_tail(texts: &Texts, beside: Beside) -> Option<String> {
    match beside {
        Beside::Status(status) => Some(plan::status_alone(texts, status)),
        Beside::DueDay(day) => Some(dates::short(texts, day, false)),
        Beside::DueWeek(week) => Some(texts.msg_date_week_short(week)),
        // Of fewer minutes than an hour the number alone is set so.
        Beside::Floor(Some(minutes @ 60..), _) => Some(dates::length(texts, minutes)),
        Beside::Values(given, true) if given.hidden > 0 => Some(texts.msg_room_given_few()),
        _ => None,
    }
}

/// The most cells that what stands beside a row can need.
fn tail_cells(beside: Beside, dots: usize, sheet: PageLayout, lang: Lang) -> usize {
    let large = if sheet.large { large_tail(texts(lang), beside) } else { None };
    large.map_or_else(|| most_cells(beside, dots, sheet), |text| large_cells(&text, sheet))
}

/// How wide it then is: in big letters if they take at most a third of the row, otherwise in ordinary ones.
fn large_cells(text: &str, sheet: PageLayout) -> usize {
    let big = large_width(text).filter(|own| *own <= usize::from(sheet.inside.cols) / 3);
    big.unwrap_or_else(|| width_of(text)) + 2
}

pub(super) fn longest(rows: &Rows<'_>) -> usize {
    rows.measured().map(|row| width_of(&row.text)).max().unwrap_or(0)
}

/// The cells of the longest single word, which should not be broken.
pub(super) fn longest_word(rows: &Rows<'_>) -> usize {
    rows.measured().map(|row| word_of(&row)).max().unwrap_or(0)
}

fn word_of(row: &Row<'_>) -> usize {
    row.text.split_whitespace().map(width_of).max().unwrap_or(0)
}

fn dots_of(row: &Row<'_>) -> u32 {
    if let Beside::Ranked { dots, first: None, points: false, .. } = row.beside { dots } else { 0 }
}

/// How many dots are drawn one by one in this list; above that only their number is written.
pub fn dots_drawn(rows: &Rows<'_>, sheet: PageLayout) -> usize {
    let most = rows.measured().map(|row| dots_of(&row)).max().unwrap_or(0) as usize;
    if most == 0 || sheet.large {
        return 1;
    }
    let cols = usize::from(sheet.inside.cols);
    let beside = cols.saturating_sub(longest(rows) + 16);
    if most <= beside.max(cols / 6) { most } else { 1 }
}

/// The most cells that the dots or count beside a row can need: `●●● 3`, `× 4`.
fn most_cells(beside: Beside, dots: usize, sheet: PageLayout) -> usize {
    let digits = |n: u32| n.to_string().len();
    let wide = sheet.inside.cols >= WIDE;
    match beside {
        // What the first of two votes gave stands small beside the second, and before the number in ordinary letters.
        Beside::Ranked { dots: n, first: Some(first), tied, .. } => {
            let says = if wide { 12 } else { 6 };
            let tie = if tied { says } else { 0 };
            if sheet.large { 8 * digits(n) + 14 } else { digits(first) + 3 + digits(n) + tie }
        }
        // The number in big letters, and beside it its word, with what says that it is tied below.
        Beside::Ranked { dots: n, .. } if sheet.large => 8 * digits(n) + 12,
        Beside::Said(n) | Beside::Holds(n) if sheet.large => 8 * digits(n) + 8,
        Beside::Floor(Some(n @ ..60), _) if sheet.large => 8 * digits(u32::from(n)) + 8,
        Beside::People(n) if sheet.large => 8 * digits(u32::from(n)) + 8,
        Beside::Values(given, true) if sheet.large && given.hidden == 0 => 8 * digits(given.all) + 10,
        // What says that it is tied has at most 11 cells, and one where a screen is narrow.
        Beside::Ranked { dots: n, tied, .. } => {
            let says = if wide { 12 } else { 2 };
            dots.max(1) + 1 + digits(n) + if tied { says } else { 0 }
        }
        Beside::Said(n) => 1 + digits(n),
        // A number and a word if there is room, otherwise the number in brackets.
        Beside::Became(Some(_)) | Beside::Holds(_) | Beside::People(_) if wide => 10,
        // The longest status is a word of this many letters; where there is no room for it, it stands below.
        Beside::Status(_) if wide => 12,
        // The longest month has nine letters; where there is no room for it, it is a number.
        Beside::DueDay(_) if wide => 13,
        Beside::DueDay(_) | Beside::DueWeek(_) | Beside::Floor(Some(_), _) => 7,
        Beside::Became(Some(_)) => 1,
        Beside::Holds(n) => 2 + digits(n),
        Beside::People(n) => 2 + digits(u32::from(n)),
        // That they are too few to show takes more than their number.
        Beside::Values(given, true) if given.hidden > 0 => {
            if wide {
                22
            } else {
                2
            }
        }
        Beside::Values(_, true) if wide => 10,
        // The room sees nothing beside these.
        Beside::None
        | Beside::Status(_)
        | Beside::Became(None)
        | Beside::Dots(_)
        | Beside::Values(..)
        | Beside::Wished(_)
        | Beside::Island { .. }
        | Beside::Plan { .. }
        | Beside::Floor(None, _)
        | Beside::Head
        | Beside::Own(_) => 0,
    }
}

/// Whether nothing stands beside a row on the wall.
pub(super) fn is_bare(beside: Beside) -> bool {
    matches!(beside, Beside::None | Beside::Became(None) | Beside::Floor(None, _))
}

/// The positions of the rows that set the columns' widths, and of the newest, which is marked wherever it stands.
pub(super) fn measures(spread: &Spread<'_>, sheet: PageLayout, lang: Lang) -> Vec<usize> {
    let rows = spread.rows;
    let dots = dots_drawn(rows, sheet);
    let widest = |width: &dyn Fn(&Row<'_>) -> usize| {
        let widths = rows.iter().enumerate().map(|(at, row)| (width(&row), at));
        widths.max().map(|(_, at)| at)
    };
    let large = sheet.large.then(|| widest(&|row| label_of(row.label, true)));
    let words = (spread.tail > 0).then(|| widest(&|row| width_of(&row.text)));
    let word = spread.whole_words.then(|| widest(&word_of));
    let small = (spread.apart && sheet.large).then(|| rows.iter().position(|row| !spread.can_be_large(&row)));
    let large_words = (sheet.large && spread.tail > 0).then(|| widest(&large_word));
    let place = (spread.heads == Heads::Year).then(|| widest(&|row| place_width(row.part)));
    let newest = (0..rows.len()).max_by_key(|at| rows.id(*at).map(|id| (id.seq, id.nth)));
    let always = [
        widest(&|row| row.label.width()),
        widest(&|row| dots_of(row) as usize),
        widest(&|row| tail_cells(row.beside, dots, sheet, lang)),
        newest,
    ];
    always
        .into_iter()
        .chain(place)
        .chain(large_words)
        .chain(large)
        .chain(words)
        .chain(word)
        .chain(small)
        .flatten()
        .collect()
}
