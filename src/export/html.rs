//! The report as one HTML file: it fetches nothing, runs nothing, prints on A4 and reads on a phone.

use super::escape::html as escape;
use super::report::{Block, Pair, RankedPlace, Report, ReportEntry, ReportField};

const STYLE: &str = include_str!("report.css");

/// The whole file.
pub(super) fn write(report: &Report) -> String {
    let mut body = String::new();
    body.push_str("<section class=\"front\">\n");
    report.blocks.iter().for_each(|block| write_block(&mut body, block, report));
    body.push_str("</section>\n");
    page(report.lang.code(), &report.title, STYLE, &format!("<main>\n{body}</main>\n"))
}

/// A whole HTML file around a body. Should a text ever get past escaping, the policy forbids whatever is not in the
/// file. Phones are told not to turn numbers into links.
pub(super) fn page(lang: &str, title: &str, style: &str, body: &str) -> String {
    format!(
        "<!DOCTYPE html>\n<html lang=\"{lang}\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <meta name=\"format-detection\" content=\"telephone=no, date=no, address=no, email=no\">\n\
         <meta name=\"referrer\" content=\"no-referrer\">\n\
         <title>{title}</title>\n<style>\n{style}</style>\n</head>\n<body>\n{body}</body>\n</html>\n",
        title = escape(title),
    )
}

fn write_block(out: &mut String, block: &Block, report: &Report) {
    match block {
        Block::Heading(level, text) => element(out, &format!("h{level}"), &escape(text)),
        Block::Paragraph(text) => element(out, "p", &escape(text)),
        Block::Question(text) => put(out, &format!("<p class=\"question\">{}</p>\n", escape(text))),
        Block::Remark(text) => put(out, &format!("<p class=\"remark\">{}</p>\n", escape(text))),
        Block::Fields(fields) => write_fields(out, fields, report),
        Block::List(entries) => write_entries(out, entries),
        Block::Ranked { says, places } => write_places(out, says, places),
        Block::Pairs(pairs) => write_pairs(out, pairs, report),
        Block::Table(table) => write_rows(out, &table.head, &table.rows),
        Block::Grid(grid) => write_rows(out, &grid.head, &grid.rows),
        Block::PageBreak => out.push_str("</section>\n<section>\n"),
    }
}

fn put(out: &mut String, text: &str) {
    out.push_str(text);
}

fn element(out: &mut String, name: &str, inner: &str) {
    put(out, &format!("<{name}>{inner}</{name}>\n"));
}

fn write_fields(out: &mut String, fields: &[ReportField], report: &Report) {
    out.push_str("<dl>\n");
    for field in fields {
        let missing = if field.value.is_none() { " class=\"missing\"" } else { "" };
        let label = escape(&field.label);
        let value = field.shown(report).lines().map(escape).collect::<Vec<_>>().join("<br>");
        put(out, &format!("<div><dt>{label}</dt><dd{missing}>{value}</dd></div>\n"));
    }
    out.push_str("</dl>\n");
}

fn write_entries(out: &mut String, entries: &[ReportEntry]) {
    out.push_str("<ul>\n");
    for entry in entries {
        let (label, text) = (escape(&entry.label), escape(&entry.text));
        let class = if entry.under.is_empty() { "" } else { " class=\"theme\"" };
        put(out, &format!("<li{class}>"));
        if !label.is_empty() {
            put(out, &format!("<b class=\"number\">{label}</b> "));
        }
        out.push_str(&text);
        for note in &entry.notes {
            put(out, &format!(" <small>{}</small>", escape(note)));
        }
        if !entry.under.is_empty() {
            out.push('\n');
            write_entries(out, &entry.under);
        }
        out.push_str("</li>\n");
    }
    out.push_str("</ul>\n");
}

fn write_places(out: &mut String, says: &str, places: &[RankedPlace]) {
    put(out, &format!("<p class=\"says\">{}</p>\n<ol class=\"ranked\">\n", escape(says)));
    for RankedPlace { place, label, text, dots, share } in places {
        put(
            out,
            &format!(
                "<li value=\"{place}\"><span class=\"place\">{place}.</span> <span class=\"text\">{} \
             <b class=\"number\">{}</b></span> <span class=\"dots\">{}</span>\
             <span class=\"bar\" aria-hidden=\"true\"><i style=\"width:{share}%\"></i></span></li>\n",
                escape(text),
                escape(label),
                escape(dots),
            ),
        );
    }
    out.push_str("</ol>\n");
}

fn write_pairs(out: &mut String, pairs: &[Pair], report: &Report) {
    out.push_str("<ul class=\"pairs\">\n");
    for pair in pairs {
        put(out, &format!("<li><span>{}</span>\n<ul>\n", escape(&pair.from)));
        for wish in &pair.to {
            element(out, "li", &escape(wish));
        }
        if pair.to.is_empty() {
            put(out, &format!("<li class=\"missing\">{}</li>\n", escape(&report.missing)));
        }
        out.push_str("</ul></li>\n");
    }
    out.push_str("</ul>\n");
}

fn write_rows<R: AsRef<[String]>>(out: &mut String, head: &[String], rows: &[R]) {
    let row = |cells: &[String], name: &str| {
        let cells = cells.iter().map(|cell| format!("<{name}>{}</{name}>", escape(cell)));
        format!("<tr>{}</tr>\n", cells.collect::<Vec<_>>().concat())
    };
    let rows: String = rows.iter().map(|cells| row(cells.as_ref(), "td")).collect();
    put(out, &format!("<table>\n<thead>\n{}</thead>\n<tbody>\n{rows}</tbody>\n</table>\n", row(head, "th")));
}
