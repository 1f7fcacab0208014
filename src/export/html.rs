//! The report as one HTML file: it fetches nothing, runs nothing, and can be printed on A4 and read on a phone.
//!
//! The `html!` macro escapes every value put into it, so that no text becomes markup (`docs/decisions/0017-html.md`).

use maud::{DOCTYPE, Markup, PreEscaped, html};

use super::report::{Block, Pair, RankedLine, Report, ReportEntry, ReportField};
use super::tightness::Tightness;
use crate::workshop::words::Lang;

const STYLE: &str = include_str!("report.css");

/// The whole file.
pub(super) fn write(report: &Report) -> String {
    let mut parts = report.blocks.split(|block| matches!(block, Block::PageBreak));
    let front = parts.next().unwrap_or_default();
    let body = html! {
        main {
            section.front.(Tightness::of(front).class()) { (page_one(front, report)) }
            @for part in parts { section { (blocks(part, report)) } }
        }
    };
    page(report.lang, &report.title, STYLE, body)
}

/// A whole HTML file around a body. If a text ever got past the escaping, the content security policy would still stop
/// it from running or fetching anything. Phones are told not to turn numbers into links.
pub(super) fn page(lang: Lang, title: &str, style: &str, body: Markup) -> String {
    let head = html! {
        meta charset="utf-8";
        meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'";
        meta name="viewport" content="width=device-width, initial-scale=1";
        meta name="format-detection" content="telephone=no, date=no, address=no, email=no";
        meta name="referrer" content="no-referrer";
        title { (title) }
    };
    let page = html! {
        (DOCTYPE) "\n"
        html lang=(lang.code()) {
            head { (printable(head)) style { (PreEscaped(style)) } }
            body { (printable(body)) }
        }
        "\n"
    };
    page.into_string()
}

/// Replaces control characters, which HTML does not allow, by spaces. Our markup has no such character, so any that we
/// find came with a text.
fn printable(markup: Markup) -> Markup {
    PreEscaped(markup.into_string().replace(char::is_control, " "))
}

fn blocks(blocks: &[Block], report: &Report) -> Markup {
    html! { @for block in blocks { (one_block(block, report)) } }
}

fn one_block(block: &Block, report: &Report) -> Markup {
    html! {
        @match block {
            Block::Heading(1, text) => h1 { (text) },
            Block::Heading(2, text) => h2 { (text) },
            Block::Heading(3, text) => h3 { (text) },
            Block::Heading(_, text) => h4 { (text) },
            Block::Paragraph(text) => p { (text) },
            Block::Question(text) => p.question { (text) },
            Block::Remark(text) => p.remark { (text) },
            Block::Fields(fields) => dl { @for field in fields { (one_field(field, report)) } },
            Block::List(entries) => (list(entries)),
            Block::Ranked { says, lines } => {
                p.says { (says) }
                ol.ranked { @for line in lines { (ranked(line)) } }
            },
            Block::Pairs(pairs) => ul.pairs { @for pair in pairs { (turned(pair, &report.missing)) } },
            Block::Table(table) => (rows("times", &table.head, &table.rows)),
            Block::Grid(grid) => (rows("grid", &grid.head, &grid.rows)),
            Block::PageBreak => {},
        }
    }
}

fn one_field(field: &ReportField, report: &Report) -> Markup {
    let class = field.value.is_none().then_some("missing");
    html! {
        div {
            dt { (field.label) }
            dd class=[class] {
                (lines(field.shown(report)))
            }
        }
    }
}

/// A text with its line breaks.
fn lines(text: &str) -> Markup {
    html! {
        @for (at, line) in text.lines().enumerate() {
            @if at > 0 { br; }
            (line)
        }
    }
}

fn list(entries: &[ReportEntry]) -> Markup {
    html! {
        ul {
            @for ReportEntry { label, text, notes, under } in entries {
                li class=[(!under.is_empty()).then_some("theme")] {
                    @if !label.is_empty() { b.number { (label) } " " }
                    (text)
                    @for note in notes { " " small { (note) } }
                    @if !under.is_empty() { (list(under)) }
                }
            }
        }
    }
}

fn ranked(RankedLine { label, text, dots, share }: &RankedLine) -> Markup {
    html! {
        li {
            b.number { (label) } " "
            span.text { (text) } " "
            span.dots { (dots) }
            span.bar aria-hidden="true" { i style={ "width:" (share) "%" } {} }
        }
    }
}

fn turned(pair: &Pair, missing: &str) -> Markup {
    html! {
        li {
            span { (pair.from) }
            ul {
                @for wish in &pair.to { li { (wish) } }
                @if pair.to.is_empty() { li.missing { (missing) } }
            }
        }
    }
}

fn rows<R: AsRef<[String]>>(class: &str, head: &[String], rows: &[R]) -> Markup {
    html! {
        table.(class) {
            thead { tr { @for cell in head { th { (cell) } } } }
            tbody {
                @for row in rows {
                    @let cells = row.as_ref();
                    @let wide = (cells.len() < head.len()).then(|| head.len() + 1 - cells.len());
                    tr {
                        @for (at, cell) in cells.iter().enumerate() {
                            td colspan=[wide.filter(|_| at + 1 == cells.len())] { (lines(cell)) }
                        }
                    }
                }
            }
        }
    }
}

/// Page one: ranked lists that follow each other stand side by side on paper.
fn page_one(front: &[Block], report: &Report) -> Markup {
    let starts = |at: usize| {
        let ranked = |block: Option<&Block>| matches!(block, Some(Block::Ranked { .. } | Block::Remark(_)));
        matches!(front.get(at), Some(Block::Heading(2, _))) && ranked(front.get(at + 1))
    };
    let first = (0..front.len()).find(|at| starts(*at) && starts(at + 2)).unwrap_or(front.len());
    let (before, lists) = front.split_at(first);
    let (lists, after) = lists.split_at(lists.len().min(4));
    html! {
        (blocks(before, report))
        @if !lists.is_empty() {
            div.lists { @for list in lists.chunks(2) { div { (blocks(list, report)) } } }
        }
        (blocks(after, report))
    }
}
