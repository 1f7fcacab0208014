//! A picture of a screen: a ratatui buffer as SVG, for the README and for snapshots that include colours.
//!
//! The same buffer gives the same bytes. Block elements become rectangles on whole units, so that big letters have no
//! seams; everything else is text, stretched to the cells that it takes. The callers decide which screens to picture,
//! and where the files go.

use std::fmt::Write;
use std::ops::Range;

use ratatui::buffer::{Buffer, Cell};
use ratatui::style::{Color, Modifier};
use unicode_width::UnicodeWidthStr;

#[cfg(test)]
mod tests;

const CELL_WIDTH: usize = 10;
const CELL_HEIGHT: usize = 20;
/// The baseline of text in a cell, in units from its top.
const BASELINE: usize = 15;
const FONTS: &str = "'DejaVu Sans Mono','Cascadia Mono',Menlo,Consolas,'Liberation Mono',monospace";

/// The terminal's default colours, as the light theme has them: black on white.
const DEFAULT_FG: &str = "#1a1a1a";
const DEFAULT_BG: &str = "#ffffff";

/// The screen as an SVG document, ten by twenty units per cell.
pub fn svg(buffer: &Buffer) -> String {
    let (columns, rows) = (usize::from(buffer.area.width), usize::from(buffer.area.height));
    let (width, height) = (columns * CELL_WIDTH, rows * CELL_HEIGHT);
    let mut out = String::new();
    let _ = writeln!(
        out,
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {width} {height}\" width=\"{width}\" \
         height=\"{height}\" font-family=\"{FONTS}\" font-size=\"16.6\">"
    );
    let _ =
        writeln!(out, "<style>text{{white-space:pre}}.b{{font-weight:700}}.i{{font-style:italic}}</style>");
    let ground = commonest_ground(buffer);
    let _ = writeln!(out, "<rect width=\"{width}\" height=\"{height}\" fill=\"{ground}\"/>");
    out.push_str("<g shape-rendering=\"crispEdges\">\n");
    for (y, row) in rows_of(buffer).enumerate() {
        paint_row(&mut out, y * CELL_HEIGHT, row, &ground);
    }
    out.push_str("</g>\n");
    for (y, row) in rows_of(buffer).enumerate() {
        write_row(&mut out, y * CELL_HEIGHT, row);
    }
    out.push_str("</svg>\n");
    out
}

fn rows_of(buffer: &Buffer) -> impl Iterator<Item = &[Cell]> {
    buffer.content.chunks(usize::from(buffer.area.width).max(1))
}

/// The ground of most cells: drawn once, below everything.
fn commonest_ground(buffer: &Buffer) -> String {
    let mut counts: Vec<(String, usize)> = Vec::new();
    for cell in &buffer.content {
        let ground = colours(cell).1;
        match counts.iter_mut().find(|(colour, _)| *colour == ground) {
            Some((_, count)) => *count += 1,
            None => counts.push((ground, 1)),
        }
    }
    let most = counts.into_iter().reduce(|most, next| if next.1 > most.1 { next } else { most });
    most.map_or_else(|| DEFAULT_BG.to_owned(), |(colour, _)| colour)
}

/// A cell's foreground and ground, with reversed video applied.
fn colours(cell: &Cell) -> (String, String) {
    let (fg, bg) = (hex(cell.fg, DEFAULT_FG), hex(cell.bg, DEFAULT_BG));
    if cell.modifier.contains(Modifier::REVERSED) { (bg, fg) } else { (fg, bg) }
}

/// The cells that begin a character, each with its column and width; cells covered by a wide character are skipped.
fn characters(row: &[Cell]) -> impl Iterator<Item = (usize, usize, &Cell)> {
    let mut free = 0;
    row.iter().enumerate().filter_map(move |(x, cell)| {
        if x < free {
            return None;
        }
        let width = cell.symbol().width().clamp(1, row.len() - x);
        free = x + width;
        Some((x, width, cell))
    })
}

/// A rectangle of one colour in a row; `x` and `y` are in units.
struct Patch {
    x: Range<usize>,
    y: Range<usize>,
    fill: String,
    opacity: Option<&'static str>,
    /// Whether it is a block element and not the ground below one.
    ink: bool,
}

/// Draws the grounds and block elements of one row; neighbours of one colour become one rectangle.
fn paint_row(out: &mut String, top: usize, row: &[Cell], ground: &str) {
    let mut patches: Vec<Patch> = Vec::new();
    for (x, width, cell) in characters(row) {
        let (fg, bg) = colours(cell);
        let columns = x * CELL_WIDTH..(x + width) * CELL_WIDTH;
        add(
            &mut patches,
            Patch { x: columns.clone(), y: 0..CELL_HEIGHT, fill: bg, opacity: None, ink: false },
        );
        for (part, rows, opacity) in blocks(cell.symbol()).into_iter().flatten() {
            let x = columns.start + part.start..columns.start + part.end;
            add(&mut patches, Patch { x, y: rows, fill: fg.clone(), opacity, ink: true });
        }
    }
    for patch in patches.iter().filter(|patch| patch.fill != ground || covers(&patches, patch)) {
        draw(out, top, patch);
    }
}

/// Whether a patch in the common ground's colour covers one in another colour and so has to be drawn.
fn covers(patches: &[Patch], patch: &Patch) -> bool {
    let under = patches.iter().take_while(|other| !std::ptr::eq(*other, patch));
    patch.ink && under.into_iter().any(|other| other.x.start < patch.x.end && patch.x.start < other.x.end)
}

fn add(patches: &mut Vec<Patch>, patch: Patch) {
    let same = |kept: &&mut Patch| {
        kept.x.end == patch.x.start
            && kept.y == patch.y
            && kept.fill == patch.fill
            && (kept.opacity, kept.ink) == (patch.opacity, patch.ink)
    };
    // The patch to lengthen is among the last few: a ground and up to three blocks of the cell before.
    match patches.iter_mut().rev().take(6).find(same) {
        Some(kept) => kept.x.end = patch.x.end,
        None => patches.push(patch),
    }
}

fn draw(out: &mut String, top: usize, patch: &Patch) {
    let (width, height) = (patch.x.len(), patch.y.len());
    let (x, y, fill) = (patch.x.start, top + patch.y.start, &patch.fill);
    let _ = write!(out, "<rect x=\"{x}\" y=\"{y}\" width=\"{width}\" height=\"{height}\" fill=\"{fill}\"");
    if let Some(opacity) = patch.opacity {
        let _ = write!(out, " opacity=\"{opacity}\"");
    }
    out.push_str("/>\n");
}

type BlockShape = (Range<usize>, Range<usize>, Option<&'static str>);

/// The rectangles of a block element within its cell; `None` for ordinary text.
fn blocks(symbol: &str) -> Option<Vec<BlockShape>> {
    const W: usize = CELL_WIDTH;
    const H: usize = CELL_HEIGHT;
    let mut letters = symbol.chars();
    let (Some(letter), None) = (letters.next(), letters.next()) else { return None };
    let code = letter as usize;
    Some(match letter {
        '▀' => vec![(0..W, 0..H / 2, None)],
        '█' => vec![(0..W, 0..H, None)],
        '▐' => vec![(W / 2..W, 0..H, None)],
        '▁'..='▇' => vec![(0..W, H - (code - 0x2580) * H / 8..H, None)],
        '▉'..='▏' => vec![(0..((0x2590 - code) * W).div_ceil(8), 0..H, None)],
        '▔' => vec![(0..W, 0..H / 8, None)],
        '▕' => vec![(W - W / 8..W, 0..H, None)],
        '░' => vec![(0..W, 0..H, Some(".25"))],
        '▒' => vec![(0..W, 0..H, Some(".5"))],
        '▓' => vec![(0..W, 0..H, Some(".75"))],
        '▖'..='▟' => quadrants(letter),
        _ => return None,
    })
}

fn quadrants(letter: char) -> Vec<BlockShape> {
    const W: usize = CELL_WIDTH / 2;
    const H: usize = CELL_HEIGHT / 2;
    // Which quarters are ink: upper left, upper right, lower left, lower right.
    let quarters = match letter {
        '▖' => "..#.",
        '▗' => "...#",
        '▘' => "#...",
        '▙' => "#.##",
        '▚' => "#..#",
        '▛' => "###.",
        '▜' => "##.#",
        '▝' => ".#..",
        '▞' => ".##.",
        _ => ".###",
    };
    let inked = quarters.bytes().enumerate().filter(|(_, mark)| *mark == b'#');
    inked.map(|(at, _)| ((at % 2) * W..(at % 2 + 1) * W, (at / 2) * H..(at / 2 + 1) * H, None)).collect()
}

/// Adjacent text in one style.
struct TextRun {
    x: usize,
    cells: usize,
    text: String,
    fg: String,
    modifier: Modifier,
    /// Whether more may be joined: only characters one cell wide are, others are placed one by one.
    open: bool,
}

/// The ordinary text of one row.
fn write_row(out: &mut String, top: usize, row: &[Cell]) {
    let mut runs: Vec<TextRun> = Vec::new();
    for (x, width, cell) in characters(row) {
        if !has_text(cell) {
            continue;
        }
        let (fg, _) = colours(cell);
        let modifier = cell.modifier & (Modifier::BOLD | Modifier::ITALIC | Modifier::UNDERLINED);
        let single = width == 1 && cell.symbol().chars().count() == 1;
        match runs.last_mut() {
            Some(run) if single && continues(run, x, &fg, modifier) => {
                // A single space between two words stays in the run.
                if run.x + run.cells < x {
                    run.text.push(' ');
                }
                run.text.push_str(cell.symbol());
                run.cells = x + 1 - run.x;
            }
            _ => {
                runs.push(TextRun {
                    x,
                    cells: width,
                    text: cell.symbol().into(),
                    fg,
                    modifier,
                    open: single,
                });
            }
        }
    }
    for run in &runs {
        write_run(out, top, run);
    }
}

/// Whether a cell shows anything but its ground or a block element.
fn has_text(cell: &Cell) -> bool {
    let blank = cell.symbol().trim().is_empty() && !cell.modifier.contains(Modifier::UNDERLINED);
    !blank && blocks(cell.symbol()).is_none() && !cell.modifier.contains(Modifier::HIDDEN)
}

fn continues(run: &TextRun, x: usize, fg: &str, modifier: Modifier) -> bool {
    let end = run.x + run.cells;
    let gap_allowed = !modifier.contains(Modifier::UNDERLINED);
    run.open && run.fg == fg && run.modifier == modifier && (end == x || (gap_allowed && end + 1 == x))
}

fn write_run(out: &mut String, top: usize, run: &TextRun) {
    let (x, y, length) = (run.x * CELL_WIDTH, top + BASELINE, run.cells * CELL_WIDTH);
    let _ = write!(out, "<text x=\"{x}\" y=\"{y}\" textLength=\"{length}\" fill=\"{}\"", run.fg);
    match (run.modifier.contains(Modifier::BOLD), run.modifier.contains(Modifier::ITALIC)) {
        (true, true) => out.push_str(" class=\"b i\""),
        (true, false) => out.push_str(" class=\"b\""),
        (false, true) => out.push_str(" class=\"i\""),
        (false, false) => {}
    }
    if run.modifier.contains(Modifier::UNDERLINED) {
        out.push_str(" text-decoration=\"underline\"");
    }
    let _ = writeln!(out, ">{}</text>", escaped(&run.text));
}

/// Text as XML content, without the characters that XML cannot hold.
fn escaped(text: &str) -> String {
    let mut safe = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '&' => safe.push_str("&amp;"),
            '<' => safe.push_str("&lt;"),
            '>' => safe.push_str("&gt;"),
            '\u{FFFE}' | '\u{FFFF}' => {}
            letter if letter.is_control() => {}
            letter => safe.push(letter),
        }
    }
    safe
}

/// A colour as `#rrggbb`; the sixteen named ones as in xterm.
fn hex(colour: Color, default: &str) -> String {
    let (r, g, b) = match colour {
        Color::Reset => return default.to_owned(),
        Color::Rgb(r, g, b) => (r, g, b),
        Color::Indexed(index) => indexed(index),
        named => indexed(index_of(named)),
    };
    format!("#{r:02x}{g:02x}{b:02x}")
}

fn index_of(named: Color) -> u8 {
    const ORDER: [Color; 16] = [
        Color::Black,
        Color::Red,
        Color::Green,
        Color::Yellow,
        Color::Blue,
        Color::Magenta,
        Color::Cyan,
        Color::Gray,
        Color::DarkGray,
        Color::LightRed,
        Color::LightGreen,
        Color::LightYellow,
        Color::LightBlue,
        Color::LightMagenta,
        Color::LightCyan,
        Color::White,
    ];
    ORDER.iter().position(|colour| *colour == named).map_or(0, |at| at as u8)
}

/// The sixteen named colours of xterm.
const NAMED: [(u8, u8, u8); 16] = [
    (0, 0, 0),
    (205, 0, 0),
    (0, 205, 0),
    (205, 205, 0),
    (0, 0, 238),
    (205, 0, 205),
    (0, 205, 205),
    (229, 229, 229),
    (127, 127, 127),
    (255, 0, 0),
    (0, 255, 0),
    (255, 255, 0),
    (92, 92, 255),
    (255, 0, 255),
    (0, 255, 255),
    (255, 255, 255),
];

/// The 256 colours of xterm: sixteen named, a cube of six steps, 24 greys.
fn indexed(index: u8) -> (u8, u8, u8) {
    NAMED.get(usize::from(index)).copied().unwrap_or_else(|| super::theme::rgb_of(index))
}
