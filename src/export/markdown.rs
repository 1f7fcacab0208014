//! The report as Markdown, using only its common core. That has no tables: a row is a line with its labels.

use super::escape::{markdown as escape, markdown_line as escape_line};
use super::report::{Block, Grid, Pair, RankedLine, Report, ReportEntry, ReportField, Table, in_one_line};

/// The whole file.
pub(super) fn write(report: &Report) -> String {
    let mut out = MarkdownWriter { text: String::new(), bullet: '-' };
    let mut ended_in_list = false;
    for block in &report.blocks {
        // Two lists in a row would become one: a different bullet begins a new list.
        out.bullet = if ended_in_list && is_list(block) && out.bullet == '-' { '*' } else { '-' };
        ended_in_list = is_list(block) || matches!(block, Block::Ranked { .. });
        out.block(block, report);
        out.text.push('\n');
    }
    format!("{}\n", out.text.trim_end())
}

fn is_list(block: &Block) -> bool {
    matches!(block, Block::Fields(_) | Block::List(_) | Block::Table(_) | Block::Pairs(_))
}

/// The file being written.
struct MarkdownWriter {
    text: String,
    bullet: char,
}

impl MarkdownWriter {
    fn block(&mut self, block: &Block, report: &Report) {
        match block {
            Block::Heading(level, text) => {
                self.line(&format!("{} {}", "#".repeat(usize::from(*level)), escape(text)));
            }
            Block::Paragraph(text) => self.line(&escape_line(text)),
            Block::Question(text) => self.line(&format!("> {}", escape_line(text))),
            Block::Remark(text) => self.line(&format!("*{}*", escape(text))),
            Block::Fields(fields) => fields.iter().for_each(|field| self.field(field, report)),
            Block::List(entries) => entries.iter().for_each(|entry| self.entry(entry, 0)),
            Block::Ranked { says, lines } => {
                self.line(&format!("{}\n", escape_line(says)));
                lines.iter().for_each(|line| self.ranked(line));
            }
            Block::Pairs(pairs) => pairs.iter().for_each(|pair| self.pair(pair, report)),
            Block::Table(table) => self.table(table),
            Block::Grid(grid) => self.grid(grid),
            Block::PageBreak => self.line("---"),
        }
    }

    fn line(&mut self, text: &str) {
        self.text.push_str(text);
        self.text.push('\n');
    }

    fn item(&mut self, depth: usize, text: &str) {
        self.line(&format!("{}{} {text}", "  ".repeat(depth), self.bullet));
    }

    fn field(&mut self, field: &ReportField, report: &Report) {
        let value = field.shown(report);
        match field.before().as_str() {
            "" => self.item(0, &escape_line(value)),
            before => {
                let lines: Vec<String> =
                    value.lines().filter(|line| !line.is_empty()).map(escape_line).collect();
                let value = if lines.len() > 1 { lines.join("\\\n  ") } else { escape(value) };
                self.item(0, &format!("**{}** {value}", escape(before)));
            }
        }
    }

    fn entry(&mut self, entry: &ReportEntry, depth: usize) {
        let text = match entry.label.as_str() {
            "" => escape_line(&entry.text),
            label => format!("**{}** {}", escape(label), escape(&entry.text)),
        };
        let notes = entry.notes.iter().map(|note| escape(note));
        let text = std::iter::once(text).chain(notes).collect::<Vec<_>>().join(" · ");
        self.item(depth, &text);
        entry.under.iter().for_each(|under| self.entry(under, depth + 1));
    }

    fn ranked(&mut self, line: &RankedLine) {
        let RankedLine { label, text, dots, .. } = line;
        self.item(0, &format!("**{}** {} · {}", escape(label), escape(text), escape(dots)));
    }

    fn pair(&mut self, pair: &Pair, report: &Report) {
        self.item(0, &escape_line(&pair.from));
        let wishes = if pair.to.is_empty() { std::slice::from_ref(&report.missing) } else { &pair.to };
        wishes.iter().for_each(|wish| self.item(1, &format!("→ {}", escape(wish))));
    }

    /// A table with bars, which most dialects know.
    fn grid(&mut self, grid: &Grid) {
        let row = |cells: &[String]| {
            let blank = grid.head.len().saturating_sub(cells.len());
            let cells = cells.iter().map(|cell| format!(" {} |", escape(&in_one_line(cell))));
            format!("|{}{}", cells.collect::<Vec<_>>().concat(), "  |".repeat(blank))
        };
        self.line(&row(&grid.head));
        self.line(&format!("|{}", " --- |".repeat(grid.head.len())));
        grid.rows.iter().for_each(|cells| self.line(&row(cells)));
    }

    fn table(&mut self, table: &Table) {
        let [_, _, planned, used] = &table.head;
        for [begin, step, minutes, taken] in &table.rows {
            let planned = format!("{}: {}", escape(planned), escape(minutes));
            let used = format!("{}: {}", escape(used), escape(taken));
            let begin = if begin.is_empty() { String::new() } else { format!("**{}** ", escape(begin)) };
            self.item(0, &format!("{begin}{} · {planned} · {used}", escape(step)));
        }
    }
}
