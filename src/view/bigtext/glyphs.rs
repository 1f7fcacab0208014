//! The letters of big text as grids of coverage: the font, how it is fitted to whole pixels, and the cache.
//!
//! Where a letter goes on the screen, and its colours, are in `super`.
//!
//! A pixel is half a cell high and one cell wide, so a letter is only some ten pixels tall. Outlines rasterised on such
//! a grid as they are come out smeared: the lines that letters share and their stems fall between pixels. So we first
//! bend the outlines a little (`Fit`): baseline, x-height and cap height move to whole pixels, and upright stems become
//! whole pixels wide. What still falls between pixels is round or slanted, and is blended.

use std::cell::{OnceCell, RefCell};
use std::collections::HashMap;
use std::rc::Rc;

use ab_glyph::{
    Font, FontRef, Glyph, GlyphId, Outline, OutlineCurve, OutlinedGlyph, Point, PxScaleFactor, Rect,
};

/// The font: `DejaVu` Sans Bold, subset; see `assets/fonts/README.md`.
static FONT: &[u8] = include_bytes!("../../../assets/fonts/DejaVuSans-Bold.subset.ttf");

// The font's own metrics, in font units (2048 per em).
const CAP: f32 = 1493.0;
const X_HEIGHT: f32 = 1120.0;
const ASCENDER: f32 = 1567.0;
const OVERSHOOT: f32 = 29.0;
const STEM: f32 = 352.0;

/// Up to this cap height, letters whose stems were rounded up stand a pixel wider apart.
const MOST_CAP_WITH_AIR: u16 = 11;
/// How many pixels wider a word space then is.
const SPACE_AIR: f32 = 2.0;

/// No screen has more letters of different sizes than this. The cache is cleared when it reaches this size, so that it
/// cannot grow forever.
const MOST_RASTERS: usize = 600;
/// The same for advances, which are looked up at every size tried.
const MOST_ADVANCES: usize = 8_000;

/// The font and the letters rasterised so far. The caller keeps one for the whole run.
///
/// The font is parsed when the first letter is asked for, so that a start without big text does not pay for it.
#[derive(Default)]
pub struct Glyphs {
    font: OnceCell<Option<FontRef<'static>>>,
    rasters: RefCell<HashMap<GlyphKey, Option<Rc<Raster>>>>,
    advances: RefCell<HashMap<GlyphKey, Option<i32>>>,
    extents: RefCell<HashMap<char, Option<(f32, f32)>>>,
}

/// A letter and its cap height in pixels.
type GlyphKey = (char, u16);

/// The letter that is drawn: a space at which no line breaks looks like any other.
fn plain(letter: char) -> char {
    if letter == '\u{a0}' { ' ' } else { letter }
}

/// One letter at one size.
#[derive(Debug, PartialEq)]
pub(super) struct Raster {
    /// Pixels from the origin to the first column of the grid.
    pub(super) left: i32,
    /// Pixels from the baseline up to the top of the first row.
    pub(super) top: i32,
    pub(super) width: usize,
    /// Row by row from the top, 0 (ground) to 255 (ink).
    pub(super) coverage: Vec<u8>,
}

impl Glyphs {
    /// An empty cache; it costs nothing until a letter is asked for.
    pub fn new() -> Self {
        Self::default()
    }

    /// Whether every character of `text` can be drawn big.
    pub fn can_draw(&self, text: &str) -> bool {
        text.chars().all(|letter| self.extent(letter).is_some())
    }

    fn font(&self) -> Option<&FontRef<'static>> {
        self.font.get_or_init(|| FontRef::try_from_slice(FONT).ok()).as_ref()
    }

    fn id(&self, letter: char) -> Option<GlyphId> {
        let letter = plain(letter);
        self.font().map(|font| font.glyph_id(letter)).filter(|id| id.0 != 0)
    }

    /// The lowest and the highest point of a letter in font units; `None` if the font lacks it.
    pub(super) fn extent(&self, letter: char) -> Option<(f32, f32)> {
        if let Some(known) = self.extents.borrow().get(&letter) {
            return *known;
        }
        let found = self.id(letter).map(|id| {
            let outline = self.font().and_then(|font| font.outline(id));
            outline.map_or((0.0, 0.0), |outline| {
                let (a, b) = (outline.bounds.min.y, outline.bounds.max.y);
                (a.min(b), a.max(b))
            })
        });
        self.extents.borrow_mut().insert(letter, found);
        found
    }

    /// The letter with a cap height of `cap` pixels, from the cache or rasterised now.
    pub(super) fn raster(&self, letter: char, cap: u16) -> Option<Rc<Raster>> {
        if let Some(known) = self.rasters.borrow().get(&(letter, cap)) {
            return known.clone();
        }
        let made = self.rasterise(letter, cap).map(Rc::new);
        let mut rasters = self.rasters.borrow_mut();
        if rasters.len() >= MOST_RASTERS {
            rasters.clear();
        }
        rasters.insert((letter, cap), made.clone());
        made
    }

    /// The kerning of two letters in pixels; negative means closer than their advances.
    pub(super) fn kern(&self, first: char, second: char, cap: u16) -> i32 {
        let (Some(font), Some(a), Some(b)) = (self.font(), self.id(first), self.id(second)) else { return 0 };
        // Truncated towards zero: small letters half a pixel too close would touch.
        (font.kern_unscaled(a, b) * f32::from(cap) / CAP).trunc() as i32
    }

    /// The advance of a letter in pixels. Much cheaper than rasterising it, since the search for the largest size that
    /// fits asks for it at many sizes.
    pub(super) fn advance(&self, letter: char, cap: u16) -> Option<i32> {
        // All digits are as wide as the widest, so that a running clock does not jitter.
        let letter = if letter.is_ascii_digit() { '0' } else { plain(letter) };
        if let Some(known) = self.advances.borrow().get(&(letter, cap)) {
            return *known;
        }
        let own = |letter| Some(self.fitted(self.id(letter)?, letter, cap)?.1);
        let found = if letter == '0' { ('0'..='9').filter_map(own).max() } else { own(letter) };
        let mut advances = self.advances.borrow_mut();
        if advances.len() >= MOST_ADVANCES {
            advances.clear();
        }
        advances.insert((letter, cap), found);
        found
    }

    fn rasterise(&self, letter: char, cap: u16) -> Option<Raster> {
        let id = self.id(letter)?;
        let blank = Raster { left: 0, top: 0, width: 0, coverage: Vec::new() };
        let Some((stems, _)) = self.fitted(id, letter, cap) else { return Some(blank) };
        let Some(outline) = self.font()?.outline(id) else { return Some(blank) };
        Some(paint(id, bend(&outline, |p| Point { x: stems.place(p.x), y: height_of(p.y, cap) })))
    }

    /// Where a letter's stems go at this size, and its advance in pixels.
    fn fitted(&self, id: GlyphId, letter: char, cap: u16) -> Option<(Stems, i32)> {
        let font = self.font()?;
        let scale = f32::from(cap) / CAP;
        let stems = font.outline(id).map_or_else(|| Stems::none(scale), |o| Stems::of(&o, scale, letter));
        let units = font.h_advance_unscaled(id);
        let advance = (units * scale).round().max(1.0);
        let advance = advance + stems.shift(units, advance);
        // Letters whose stems came out too wide run together: give them a pixel of air. A word space grows by more, or
        // it would look like the space between two letters.
        let swollen = stem_width(scale) - STEM * scale > 0.1 && cap <= MOST_CAP_WITH_AIR;
        let air = match letter {
            ' ' if swollen => SPACE_AIR,
            _ if swollen && letter.is_alphabetic() => 1.0,
            _ => 0.0,
        };
        let advance = advance + air;
        Some((stems, advance as i32))
    }

    #[cfg(test)]
    pub(super) fn parsed(&self) -> bool {
        self.font.get().is_some()
    }

    #[cfg(test)]
    pub(super) fn cached(&self) -> usize {
        self.rasters.borrow().len()
    }
}

/// The height in pixels of a height in font units, when capitals are `cap` pixels tall. Both are from the baseline.
///
/// Round letters overshoot the lines that straight ones stand on. At this size that would be another row of faint
/// pixels, so we flatten the overshoot; ascenders (`l`, `b`) end level with capitals.
pub(super) fn height_of(y: f32, cap: u16) -> f32 {
    let cap = f32::from(cap);
    let scale = cap / CAP;
    let x_height = (X_HEIGHT * scale).round();
    if y < -OVERSHOOT {
        (y + OVERSHOOT) * scale
    } else if y < 0.0 {
        0.0
    } else if y < X_HEIGHT {
        y / X_HEIGHT * x_height
    } else if y < X_HEIGHT + OVERSHOOT {
        x_height
    } else if y < CAP {
        x_height + (y - X_HEIGHT - OVERSHOOT) / (CAP - X_HEIGHT - OVERSHOOT) * (cap - x_height)
    } else if y < ASCENDER {
        cap
    } else {
        cap + (y - ASCENDER) * scale
    }
}

/// Where the upright edges of a letter go: pairs of (font units, pixels), ascending in both.
struct Stems {
    anchors: Vec<(f32, f32)>,
    scale: f32,
}

impl Stems {
    fn none(scale: f32) -> Self {
        Self { anchors: Vec::new(), scale }
    }

    /// Pairs upright edges about a stem apart, and gives each pair a whole position and the common whole width.
    fn of(outline: &Outline, scale: f32, letter: char) -> Self {
        // A per cent sign is so dense that whole-pixel stems would close its rings.
        if letter == '%' {
            return Self::none(scale);
        }
        let width = stem_width(scale);
        let mut anchors: Vec<(f32, f32)> = Vec::new();
        let mut free = f32::NEG_INFINITY;
        let edges = upright_edges(outline);
        let mut rest = edges.as_slice();
        while let [left, tail @ ..] = rest {
            rest = tail;
            let Some(right) = tail.first().filter(|right| is_stem(left, right)) else { continue };
            let place = (left.x * scale).round().max(free);
            anchors.push((left.x, place));
            anchors.push((right.x, place + width));
            free = place + width + 1.0;
            rest = tail.get(1..).unwrap_or_default();
        }
        Self { anchors, scale }
    }

    /// The position in pixels of `x` in font units: linear between the anchors, plainly scaled outside them.
    fn place(&self, x: f32) -> f32 {
        let after = self.anchors.partition_point(|(from, _)| *from <= x);
        let before = after.checked_sub(1).and_then(|at| self.anchors.get(at));
        match (before, self.anchors.get(after)) {
            (None, None) => x * self.scale,
            (Some((from, to)), None) | (None, Some((from, to))) => to + (x - from) * self.scale,
            (Some((a, a_to)), Some((b, b_to))) => a_to + (x - a) / (b - a) * (b_to - a_to),
        }
    }

    /// How many whole pixels the letter's right side moved, so that the next letter keeps its distance. The space
    /// between letters absorbs less than a pixel.
    fn shift(&self, advance_units: f32, advance: f32) -> f32 {
        if self.anchors.is_empty() {
            return 0.0;
        }
        let moved = self.place(advance_units) - advance;
        if moved.abs() < 0.75 { 0.0 } else { moved.round() }
    }
}

/// An upright edge of the ink. The font's outlines run clockwise, so a segment drawn upwards is a left edge.
struct Edge {
    x: f32,
    left: bool,
}

/// The width of every stem in pixels: a little too bold rather than too thin for the back of the room.
fn stem_width(scale: f32) -> f32 {
    (STEM * scale + 0.25).round().max(1.0)
}

fn is_stem(a: &Edge, b: &Edge) -> bool {
    a.left && !b.left && (STEM * 0.7..STEM * 1.3).contains(&(b.x - a.x))
}

/// Every upright line and every leftmost or rightmost point of a curve, from left to right; close ones are merged.
fn upright_edges(outline: &Outline) -> Vec<Edge> {
    let mut found = Vec::new();
    for curve in &outline.curves {
        match curve {
            OutlineCurve::Line(a, b) if (a.x - b.x).abs() < 2.0 && (a.y - b.y).abs() > 200.0 => {
                found.push(Edge { x: a.x, left: b.y > a.y });
            }
            OutlineCurve::Quad(a, c, b) => {
                let ends = [a, b].into_iter().filter(|end| upright(*c, **end));
                found.extend(ends.map(|end| Edge { x: end.x, left: b.y > a.y }));
            }
            _ => {}
        }
    }
    found.sort_by(|a, b| a.x.total_cmp(&b.x));
    found.dedup_by(|next, kept| next.left == kept.left && next.x - kept.x < 40.0);
    found
}

fn upright(control: Point, end: Point) -> bool {
    (control.x - end.x).abs() < 2.0 && (control.y - end.y).abs() > 100.0
}

/// The outline with `to` applied to every point, and the bounds that hold all of them.
fn bend(outline: &Outline, to: impl Fn(Point) -> Point) -> Outline {
    let curves: Vec<OutlineCurve> = outline
        .curves
        .iter()
        .map(|curve| match curve {
            OutlineCurve::Line(a, b) => OutlineCurve::Line(to(*a), to(*b)),
            OutlineCurve::Quad(a, b, c) => OutlineCurve::Quad(to(*a), to(*b), to(*c)),
            OutlineCurve::Cubic(a, b, c, d) => OutlineCurve::Cubic(to(*a), to(*b), to(*c), to(*d)),
        })
        .collect();
    let corners = curves.iter().flat_map(points);
    let empty = Rect {
        min: Point { x: f32::INFINITY, y: f32::NEG_INFINITY },
        max: Point { x: f32::NEG_INFINITY, y: f32::INFINITY },
    };
    // The font's y axis points up: the top of a box is its larger y.
    let bounds = corners.fold(empty, |Rect { min, max }, p| Rect {
        min: Point { x: min.x.min(p.x), y: min.y.max(p.y) },
        max: Point { x: max.x.max(p.x), y: max.y.min(p.y) },
    });
    Outline { bounds, curves }
}

/// The points of a curve, including its control points.
fn points(curve: &OutlineCurve) -> [Point; 4] {
    match *curve {
        OutlineCurve::Line(a, b) => [a, a, b, b],
        OutlineCurve::Quad(a, b, c) => [a, b, b, c],
        OutlineCurve::Cubic(a, b, c, d) => [a, b, c, d],
    }
}

fn paint(id: GlyphId, fitted: Outline) -> Raster {
    let glyph = Glyph { id, scale: 1.0.into(), position: Point { x: 0.0, y: 0.0 } };
    let drawn = OutlinedGlyph::new(glyph, fitted, PxScaleFactor { horizontal: 1.0, vertical: 1.0 });
    let bounds = drawn.px_bounds();
    let width = bounds.width().max(0.0) as usize;
    let mut coverage = vec![0_u8; width * bounds.height().max(0.0) as usize];
    drawn.draw(|x, y, covered| {
        if let Some(pixel) = coverage.get_mut(y as usize * width + x as usize) {
            *pixel = settle(covered);
        }
    });
    Raster { left: bounds.min.x as i32, top: -bounds.min.y as i32, width, coverage }
}

/// Coverage as a byte; what is nearly ground or nearly ink is rounded to it, so that plain cells stay plain.
fn settle(covered: f32) -> u8 {
    match (covered.clamp(0.0, 1.0) * 255.0).round() as u8 {
        0..=15 => 0,
        240..=255 => 255,
        between => between,
    }
}
