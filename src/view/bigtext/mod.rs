//! Short texts in big letters: outline glyphs drawn with half blocks, two pixels to a cell.
//!
//! For the time left and for short headings. `glyphs` has the letters themselves. Where a text does not fit or the font
//! lacks a character, the caller draws ordinary bold text instead. Text must be composed (NFC), as the document holds
//! it.
//!
//! Nothing is animated and only the letters are kept between frames, so two frames that differ in one digit differ in
//! that digit's cells only.

mod glyphs;
#[cfg(test)]
mod tests;

use std::borrow::Cow;

use ratatui::buffer::{Buffer, Cell};
use ratatui::layout::Rect;
use ratatui::style::{Color, Modifier, Style};

pub use crate::app::page::Joints;
pub use glyphs::Glyphs;

/// Capitals of fewer pixels than this are harder to read than ordinary bold text.
const LEAST_CAP: u16 = 6;
/// The same for texts with letters: at smaller sizes the dot of an `i` merges with its stem.
const LEAST_LETTER_CAP: u16 = 7;

/// A short text of one or more big lines, all of one size.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BigText<'a> {
    lines: Vec<Cow<'a, str>>,
    rows: u16,
    /// Letters that count for the size, though they are not drawn.
    model: &'a str,
}

/// The cap height and the position in a line of `rows` cells, in pixels.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct GlyphSize {
    cap: u16,
    baseline: u16,
}

impl<'a> BigText<'a> {
    /// One big line, `rows` cells high. Its letters are as tall as the text's own ascenders and descenders allow:
    /// digits fill the whole height, `Åg` leaves room for the ring and the tail.
    pub fn new(text: &'a str, rows: u16) -> Self {
        Self { lines: vec![Cow::Borrowed(text)], rows, model: "" }
    }

    /// Sizes the letters as if `model` were among them, so that several texts have one size.
    #[must_use]
    pub fn like(self, model: &'a str) -> Self {
        Self { model, ..self }
    }

    /// The text wrapped at spaces so that no line is wider than `inside`, sized as if `model` were among the letters.
    /// `None` if a word is wider and not broken at one of the `joints`, if the lines together are higher, or if the font lacks a character.
    pub fn wrapped_like(
        text: &'a str,
        model: &'a str,
        rows: u16,
        glyphs: &Glyphs,
        inside: (u16, u16),
        joints: Option<&Joints>,
    ) -> Option<Self> {
        Self::set((text, model), rows, glyphs, inside, joints)
    }

    /// Sets a text; a word that is too wide for a line is broken if there are `joints`.
    fn set(
        (text, model): (&'a str, &'a str),
        rows: u16,
        glyphs: &Glyphs,
        (width, height): (u16, u16),
        joints: Option<&Joints>,
    ) -> Option<Self> {
        let size = size_of([text, model].into_iter(), rows, glyphs)?;
        let fits = |line: &str| line_width(line, size, glyphs).is_some_and(|own| own <= i32::from(width));
        let lines = lines_of(text, fits, joints)?;
        let set = Self { lines, rows, model };
        (set.height() <= height && set.fits(glyphs, width)).then_some(set)
    }

    /// The text as large as fits in `width` × `height` cells, with lines of at most `most` rows.
    pub fn largest(text: &'a str, glyphs: &Glyphs, width: u16, height: u16, most: u16) -> Option<Self> {
        Self::largest_of(text, glyphs, (width, height), most, None)
    }

    /// The same, with words broken at their joints if the letters grow by half.
    pub fn largest_joined(
        text: &'a str,
        joints: &Joints,
        glyphs: &Glyphs,
        inside: (u16, u16),
        most: u16,
    ) -> Option<Self> {
        let whole = Self::largest_of(text, glyphs, inside, most, None);
        let broken = Self::largest_of(text, glyphs, inside, most, Some(joints));
        match (whole, broken) {
            (Some(whole), Some(broken)) if broken.rows * 2 < whole.rows * 3 => Some(whole),
            (whole, broken) => broken.or(whole),
        }
    }

    fn largest_of(
        text: &'a str,
        glyphs: &Glyphs,
        inside: (u16, u16),
        most: u16,
        joints: Option<&Joints>,
    ) -> Option<Self> {
        if !glyphs.can_draw(text) {
            return None;
        }
        (1..=most.min(inside.1)).rev().find_map(|rows| Self::set((text, ""), rows, glyphs, inside, joints))
    }

    /// The width of the longest line in cells; `None` if the font lacks a character or the rows are too few for
    /// readable letters.
    pub fn width(&self, glyphs: &Glyphs) -> Option<u16> {
        let size = self.size(glyphs)?;
        let widths = self.lines.iter().map(|line| line_width(line, size, glyphs));
        let widest = widths.collect::<Option<Vec<i32>>>()?.into_iter().max()?;
        u16::try_from(widest).ok()
    }

    /// The height of all lines in rows, including the space between them.
    pub fn height(&self) -> u16 {
        let lines = u16::try_from(self.lines.len()).unwrap_or(u16::MAX);
        let spaces = self.gap().saturating_mul(lines.saturating_sub(1));
        self.rows.saturating_mul(lines).saturating_add(spaces)
    }

    /// The rows of one line.
    pub fn letters(&self) -> u16 {
        self.rows
    }

    /// Whether all of it can be drawn `width` cells wide.
    pub fn fits(&self, glyphs: &Glyphs, width: u16) -> bool {
        self.width(glyphs).is_some_and(|own| own <= width)
    }

    /// Draws at the top of `area` in the colours of `style`, filling every line that it touches to full width. With two
    /// true colours edges are blended; with others a pixel is on or off. What does not fit is cut off.
    pub fn render(&self, glyphs: &Glyphs, area: Rect, buf: &mut Buffer, style: Style) {
        let Some(size) = self.size(glyphs) else { return };
        let ink = Ink::of(style);
        let mut top = area.y;
        for line in &self.lines {
            let place = Rect { y: top, height: self.rows.min(area.bottom().saturating_sub(top)), ..area };
            let pixels = Pixels::set(line, size, glyphs, (area.width, self.rows));
            pixels.draw(place, buf, ink, style);
            top = top.saturating_add(self.rows).saturating_add(self.gap());
        }
    }

    fn gap(&self) -> u16 {
        (self.rows / 8).max(1)
    }

    fn size(&self, glyphs: &Glyphs) -> Option<GlyphSize> {
        size_of(self.lines.iter().map(AsRef::as_ref).chain([self.model]), self.rows, glyphs)
    }
}

/// Whether a line may break here: not at a space that holds a number and its unit together.
fn breaks(letter: char) -> bool {
    letter.is_whitespace() && letter != '\u{a0}'
}

/// A text as lines that fit, broken at spaces. A word that does not fit by itself is broken at its last joint that does;
/// `None` if it has none.
fn lines_of<'a>(
    text: &'a str,
    fits: impl Fn(&str) -> bool,
    joints: Option<&Joints>,
) -> Option<Vec<Cow<'a, str>>> {
    let mut lines: Vec<Cow<'a, str>> = Vec::new();
    let mut line: Option<(usize, usize)> = None;
    for word in text.split(breaks).filter(|word| !word.is_empty()) {
        let mut begin = word.as_ptr() as usize - text.as_ptr() as usize;
        let end = begin + word.len();
        if let Some((from, _)) = line
            && text.get(from..end).is_some_and(&fits)
        {
            line = Some((from, end));
            continue;
        }
        lines.extend(line.and_then(|(from, to)| text.get(from..to)).map(Cow::Borrowed));
        while let Some(rest) = text.get(begin..end).filter(|rest| !fits(rest)) {
            let (piece, at) = first_piece(rest, &fits, joints?)?;
            lines.push(piece);
            begin += at;
        }
        line = Some((begin, end));
    }
    lines.extend(line.and_then(|(from, to)| text.get(from..to)).map(Cow::Borrowed));
    Some(lines)
}

/// The first piece of a word that is too wide, with a hyphen, and where the rest begins.
fn first_piece<'a>(
    word: &'a str,
    fits: impl Fn(&str) -> bool,
    joints: &Joints,
) -> Option<(Cow<'a, str>, usize)> {
    joints.within(word).into_iter().rev().find_map(|at| {
        let piece = word.get(..at)?;
        let has_sign = piece.ends_with(|c: char| !c.is_alphanumeric());
        let line = if has_sign { Cow::Borrowed(piece) } else { Cow::Owned(format!("{piece}-")) };
        fits(&line).then_some((line, at))
    })
}

/// The tallest letters with which all of the text fits in `rows` cells; `None` if they are too small to read or one is
/// missing.
fn size_of<'a>(lines: impl Iterator<Item = &'a str>, rows: u16, glyphs: &Glyphs) -> Option<GlyphSize> {
    let (mut low, mut high, mut least) = (0.0_f32, 0.0_f32, LEAST_CAP);
    for letter in lines.flat_map(str::chars) {
        let (bottom, top) = glyphs.extent(letter)?;
        low = low.min(bottom);
        high = high.max(top);
        least = if letter.is_alphabetic() { LEAST_LETTER_CAP } else { least };
    }
    let room = rows.saturating_mul(2);
    (least..=room).rev().find_map(|cap| {
        // A third of a pixel of a tail or an accent may be lost; saving it would cost a whole row.
        let above = ((glyphs::height_of(high, cap) - 0.3).ceil() as u16).max(cap);
        let below = (-glyphs::height_of(low, cap) - 0.3).ceil().max(0.0) as u16;
        let slack = room.checked_sub(above.saturating_add(below))?;
        Some(GlyphSize { cap, baseline: above + slack / 2 })
    })
}

/// Each letter of a line and the pixel column of its origin.
fn places(line: &str, size: GlyphSize, glyphs: &Glyphs) -> impl Iterator<Item = (char, i32)> {
    let (mut before, mut at): (Option<char>, i32) = (None, 0);
    line.chars().map(move |letter| {
        at += before.map_or(0, |first| glyphs.kern(first, letter, size.cap));
        let here = at;
        at += glyphs.advance(letter, size.cap).unwrap_or(0);
        before = Some(letter);
        (letter, here)
    })
}

/// A line's width in pixels, which are as wide as cells. It adds up advances rather than ink, so that a centred clock
/// does not move when its first digit is a one.
fn line_width(line: &str, size: GlyphSize, glyphs: &Glyphs) -> Option<i32> {
    let Some(last) = line.chars().next_back() else { return Some(0) };
    let (_, at) = places(line, size, glyphs).last()?;
    Some(at + glyphs.advance(last, size.cap)?)
}

/// One line's coverage, before it becomes cells.
struct Pixels {
    width: usize,
    coverage: Vec<u8>,
}

impl Pixels {
    fn set(line: &str, size: GlyphSize, glyphs: &Glyphs, cells: (u16, u16)) -> Self {
        let (width, height) = (usize::from(cells.0), usize::from(cells.1) * 2);
        let mut pixels = Self { width, coverage: vec![0; width * height] };
        let letters: Vec<(char, i32)> = places(line, size, glyphs).collect();
        for (index, (letter, at)) in letters.iter().enumerate() {
            let Some(raster) = glyphs.raster(*letter, size.cap) else { continue };
            let beside = |step: usize| letters.get(index.wrapping_add(step)).map(|(other, _)| *other);
            // Between digits the colon stands at half their height.
            let lift = if *letter == ':' && digit(beside(1)) && digit(beside(usize::MAX)) {
                i32::from(size.cap) / 8
            } else {
                0
            };
            pixels.add(&raster, *at, i32::from(size.baseline) - lift);
        }
        pixels
    }

    fn add(&mut self, raster: &glyphs::Raster, at: i32, baseline: i32) {
        let left = at + raster.left;
        for (row, line) in raster.coverage.chunks_exact(raster.width.max(1)).enumerate() {
            let Ok(y) = usize::try_from(baseline - raster.top + row as i32) else { continue };
            for (column, covered) in line.iter().enumerate() {
                let Ok(x) = usize::try_from(left + column as i32) else { continue };
                if x < self.width
                    && let Some(pixel) = self.coverage.get_mut(y * self.width + x)
                {
                    *pixel = (*pixel).max(*covered);
                }
            }
        }
    }

    fn at(&self, x: usize, y: usize) -> u8 {
        self.coverage.get(y * self.width + x).copied().unwrap_or(0)
    }

    fn draw(&self, place: Rect, buf: &mut Buffer, ink: Ink, style: Style) {
        let visible = place.intersection(buf.area);
        for position in visible.positions() {
            let (x, y) = (usize::from(position.x - place.x), usize::from(position.y - place.y) * 2);
            if let Some(cell) = buf.cell_mut(position) {
                ink.paint(cell, self.at(x, y), self.at(x, y + 1), style);
            }
        }
    }
}

fn digit(letter: Option<char>) -> bool {
    letter.is_some_and(|letter| letter.is_ascii_digit())
}

/// The two colours, and whether they can be blended.
#[derive(Debug, Clone, Copy)]
struct Ink {
    fg: Color,
    bg: Color,
}

impl Ink {
    fn of(style: Style) -> Self {
        Self { fg: style.fg.unwrap_or(Color::Reset), bg: style.bg.unwrap_or(Color::Reset) }
    }

    /// Coverage, reduced to what these colours can show.
    fn level(self, coverage: u8) -> u8 {
        match (self.fg, self.bg) {
            (Color::Rgb(..), Color::Rgb(..)) => coverage,
            _ if coverage >= 128 => 255,
            _ => 0,
        }
    }

    fn colour(self, level: u8) -> Color {
        match (self.fg, self.bg, level) {
            (_, bg, 0) => bg,
            (Color::Rgb(r, g, b), Color::Rgb(r0, g0, b0), _) => {
                Color::Rgb(blend(r0, r, level), blend(g0, g, level), blend(b0, b, level))
            }
            (fg, _, _) => fg,
        }
    }

    /// One cell from its upper and lower pixel.
    fn paint(self, cell: &mut Cell, upper: u8, lower: u8, style: Style) {
        let (symbol, fg, bg) = match (self.level(upper), self.level(lower)) {
            (0, 0) => (' ', self.fg, self.bg),
            // The ground gets the colour too: some terminals draw blocks a little small, and a seam would show.
            (a, b) if a == b && self.fg != Color::Reset => ('█', self.colour(a), self.colour(a)),
            (a, b) if a == b => ('█', self.fg, self.bg),
            (0, b) => ('▄', self.colour(b), self.bg),
            (a, b) => ('▀', self.colour(a), self.colour(b)),
        };
        cell.reset();
        // Bold would make some terminals brighten the colour of the blocks.
        cell.set_style(style.remove_modifier(Modifier::BOLD));
        cell.set_char(symbol).set_fg(fg).set_bg(bg);
    }
}

fn blend(from: u8, to: u8, coverage: u8) -> u8 {
    let (from, to, share) = (u32::from(from), u32::from(to), u32::from(coverage));
    ((from * (255 - share) + to * share + 127) / 255) as u8
}
