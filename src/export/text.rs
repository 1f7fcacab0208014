//! The report for a terminal: 80 columns, no colours, only letters and spaces.

use unicode_segmentation::UnicodeSegmentation;
use unicode_width::UnicodeWidthStr;

use super::report::{Block, Grid, Pair, RankedLine, Report, ReportEntry, ReportField, Table, in_one_line};

/// The greatest width of a line.
const WIDTH: usize = 80;
/// The width of field labels.
const LABEL: usize = 18;

/// The whole text.
pub(super) fn write(report: &Report) -> String {
    let mut out = String::new();
    for block in &report.blocks {
        write_block(&mut out, block, report);
    }
    out.truncate(out.trim_end().len());
    out.push('\n');
    out
}

fn write_block(out: &mut String, block: &Block, report: &Report) {
    let is_tight = out.is_empty() || out.ends_with("\n\n");
    match block {
        Block::Heading(3.., _) if !is_tight => out.push('\n'),
        _ => {}
    }
    match block {
        Block::Heading(level, text) => write_heading(out, *level, text),
        Block::Paragraph(text) | Block::Remark(text) => hang(out, "", text),
        Block::Question(text) => hang(out, "    ", text),
        Block::Fields(fields) => fields.iter().for_each(|field| write_field(out, field, report)),
        Block::List(entries) => entries.iter().for_each(|entry| write_entry(out, entry, 0)),
        Block::Ranked { says, lines } => {
            hang(out, "", says);
            lines.iter().for_each(|line| write_ranked(out, line));
        }
        Block::Pairs(pairs) => pairs.iter().for_each(|pair| write_pair(out, pair, report)),
        Block::Table(table) => write_table(out, table),
        Block::Grid(grid) => write_grid(out, grid, report),
        Block::PageBreak => out.extend(["\n", &"─".repeat(WIDTH), "\n"]),
    }
    if !matches!(block, Block::Heading(3.., _)) {
        out.push('\n');
    }
}

fn write_heading(out: &mut String, level: u8, text: &str) {
    let text = match level {
        1 => plain(text).to_uppercase(),
        _ => plain(text),
    };
    hang(out, "", &text);
    let line = match level {
        1 => "=",
        2 => "-",
        _ => return,
    };
    out.push_str(&line.repeat(text.width().min(WIDTH)));
    out.push('\n');
}

fn write_field(out: &mut String, field: &ReportField, report: &Report) {
    write_field_at(out, field, report, LABEL);
}

/// The same with its words at this column.
fn write_field_at(out: &mut String, field: &ReportField, report: &Report, at: usize) {
    let label = plain(&field.before());
    let mut lines = field.shown(report).lines().filter(|line| !line.is_empty());
    hang(out, &padded(&label, at), lines.next().unwrap_or_default());
    lines.for_each(|line| hang(out, &padded("", at), line));
}

fn write_entry(out: &mut String, entry: &ReportEntry, depth: usize) {
    let label = if entry.label.is_empty() { "-".to_owned() } else { plain(&entry.label) };
    let first = format!("{}{}", "    ".repeat(depth), padded(&format!("{label:>3}"), 5));
    let text = std::iter::once(&entry.text).chain(&entry.notes).map(String::as_str).collect::<Vec<_>>();
    hang(out, &first, &text.join(" · "));
    entry.under.iter().for_each(|under| write_entry(out, under, depth + 1));
}

fn write_ranked(out: &mut String, line: &RankedLine) {
    let first = format!("{:>3}  ", line.label);
    hang(out, &first, &format!("{} · {}", line.text, line.dots));
}

fn write_pair(out: &mut String, pair: &Pair, report: &Report) {
    hang(out, "  ", &pair.from);
    let wishes = if pair.to.is_empty() { std::slice::from_ref(&report.missing) } else { &pair.to };
    wishes.iter().for_each(|wish| hang(out, "    → ", wish));
}

fn write_table(out: &mut String, table: &Table) {
    for [begin, step, planned, used] in std::iter::once(&table.head).chain(&table.rows) {
        let first = padded(&plain(begin), 9);
        let last = format!("{:>18}{:>15}", plain(planned), plain(used));
        let step = fitted(&plain(step), WIDTH - first.width() - last.width() - 1);
        out.push_str(format!("{first}{step} {last}").trim_end());
        out.push('\n');
    }
}

/// A table in columns if they fit side by side; otherwise each row is its head with one cell per line below.
fn write_grid(out: &mut String, grid: &Grid, report: &Report) {
    let rows: Vec<Vec<String>> =
        grid.rows.iter().map(|cells| cells.iter().map(|cell| plain(&in_one_line(cell))).collect()).collect();
    let heads: Vec<String> = grid.head.iter().map(|head| plain(head)).collect();
    let wide = |column: usize| {
        let cells = rows.iter().chain([&heads]).filter_map(|cells| cells.get(column));
        cells.map(|cell| cell.width()).max().unwrap_or(0) + 2
    };
    let widths: Vec<usize> = (0..heads.len()).map(wide).collect();
    if widths.iter().sum::<usize>() <= WIDTH + 2 {
        for cells in std::iter::once(&heads).chain(&rows) {
            let line: String = cells.iter().zip(&widths).map(|(cell, width)| padded(cell, *width)).collect();
            out.push_str(line.trim_end());
            out.push('\n');
        }
        return;
    }
    // The words of all fields stand below each other, behind the longest head.
    let widest = heads.iter().map(|head| head.width() + 4).max().unwrap_or(0).clamp(LABEL, WIDTH / 2);
    for cells in &grid.rows {
        for (at, (head, cell)) in heads.iter().zip(cells).enumerate() {
            match at {
                0 => hang(out, "", cell),
                _ if cells.len() < heads.len() => hang(out, "  ", cell),
                _ => write_field_at(out, &ReportField::new(format!("  {head}"), cell), report, widest),
            }
        }
    }
}

/// A text at exactly this width: cut with `…`, or padded with spaces.
fn fitted(text: &str, width: usize) -> String {
    if text.width() <= width {
        return padded(text, width);
    }
    let mut cut = String::new();
    for grapheme in text.graphemes(true) {
        if cut.width() + grapheme.width() + 1 > width {
            break;
        }
        cut.push_str(grapheme);
    }
    cut.push('…');
    padded(&cut, width)
}

/// A text padded with spaces to a width; a longer one gets one space.
fn padded(text: &str, width: usize) -> String {
    let spaces = width.saturating_sub(text.width()).max(1);
    format!("{text}{}", " ".repeat(spaces))
}

/// A text without control characters: those of a method's text must not reach a terminal.
fn plain(text: &str) -> String {
    text.chars().map(|character| if character.is_control() { ' ' } else { character }).collect()
}

/// Writes a text after `first`, wrapped between words, with further lines indented by the width of `first`. Only a word
/// wider than the line is broken.
fn hang(out: &mut String, first: &str, text: &str) {
    let text = plain(text);
    let room = WIDTH.saturating_sub(first.width()).max(20);
    let indent = " ".repeat(first.width());
    let mut lines: Vec<String> = vec![String::new()];
    for word in text.split_whitespace() {
        let word_lines = pieces(word, room);
        for piece in word_lines {
            match lines.last_mut() {
                Some(line) if line.is_empty() => *line = piece,
                Some(line) if line.width() + 1 + piece.width() <= room => {
                    line.push(' ');
                    line.push_str(&piece);
                }
                _ => lines.push(piece),
            }
        }
    }
    for (at, line) in lines.iter().enumerate() {
        let before = if at == 0 { first } else { &indent };
        out.push_str(format!("{before}{line}").trim_end());
        out.push('\n');
    }
}

/// A word in pieces that each fit.
fn pieces(word: &str, room: usize) -> Vec<String> {
    let mut pieces = vec![String::new()];
    for grapheme in word.graphemes(true) {
        match pieces.last_mut() {
            Some(piece) if piece.width() + grapheme.width() <= room => piece.push_str(grapheme),
            _ => pieces.push(grapheme.to_owned()),
        }
    }
    pieces
}
