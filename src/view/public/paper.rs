//! The sheet that a picture is drawn on: its layout, texts and styles, and the strokes that all pictures share. What is
//! on which picture is not here.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::style::Style;

use crate::app::Size;
use crate::app::page::{MODEL, PageLayout, Region, TextSlot, large_high};
use crate::i18n::Texts;
use crate::view::bigtext::{BigText, Glyphs, Joints};
use crate::view::theme::{Styles, TextRole};
use crate::view::widget::{fill, put, put_wrapped, truncate, width_of, wrap};
use crate::workshop::words::Lang;

/// One page of the room's picture.
pub(super) struct RoomPaper<'a> {
    pub(super) texts: &'a Texts,
    pub(super) styles: Styles,
    pub(super) glyphs: &'a Glyphs,
    pub(super) sheet: PageLayout,
    /// Whether it is to be said, once the picture is drawn, that the time is up.
    pub(super) is_time_up: bool,
    joints: &'static Joints,
    area: Rect,
    buf: &'a mut Buffer,
}

impl<'a> RoomPaper<'a> {
    /// A blank sheet that covers `area`.
    pub(super) fn new(
        (texts, styles, glyphs): (&'a Texts, Styles, &'a Glyphs),
        lang: Lang,
        area: Rect,
        buf: &'a mut Buffer,
    ) -> Self {
        let area = area.intersection(buf.area);
        fill(buf, area, styles.of(TextRole::Ground));
        let sheet = PageLayout::of(Size { cols: area.width, rows: area.height });
        Self { texts, styles, glyphs, sheet, is_time_up: false, joints: Joints::of(lang), area, buf }
    }

    pub(super) fn size(&self) -> Size {
        Size { cols: self.area.width, rows: self.area.height }
    }

    pub(super) fn style(&self, role: TextRole) -> Style {
        self.styles.of(role)
    }

    /// The style of words to read: bold where the screen has so many rows that ordinary letters look thin.
    pub(super) fn words(&self) -> Style {
        self.style(if self.area.height > 30 { TextRole::Strong } else { TextRole::Text })
    }

    /// A region of this sheet as a part of the screen.
    fn rect(&self, place: Region) -> Rect {
        let rect = Rect {
            x: self.area.x.saturating_add(place.x),
            y: self.area.y.saturating_add(place.y),
            width: place.cols,
            height: place.rows,
        };
        rect.intersection(self.area)
    }

    /// Whether nothing is drawn in a region, nor in the row above it and beside it.
    pub(super) fn is_blank(&self, place: Region) -> bool {
        let around = Region { y: place.y.saturating_sub(1), x: place.x.saturating_sub(2), ..place };
        let rect = self.rect(Region { rows: place.rows + 2, cols: place.cols + 2, ..around });
        rect.positions().all(|at| self.buf.cell(at).is_none_or(|cell| cell.symbol() == " "))
    }

    /// Draws words wrapped; returns the number of lines.
    pub(super) fn write(&mut self, place: Region, text: &str, style: Style) -> u16 {
        let rect = self.rect(place);
        put_wrapped(self.buf, rect, text, style)
    }

    /// Draws one line, cut if it is too long.
    pub(super) fn line(&mut self, place: Region, text: &str, style: Style) {
        let rect = self.rect(Region { rows: place.rows.min(1), ..place });
        if rect.height > 0 {
            put(self.buf, rect.x, rect.y, &truncate(text, usize::from(rect.width)), style, rect.width);
        }
    }

    /// Draws one line, right-aligned in its region.
    pub(super) fn line_right(&mut self, place: Region, text: &str, style: Style) {
        let free = place.cols.saturating_sub(width_of(text) as u16);
        self.line(Region { x: place.x + free, cols: place.cols - free, ..place }, text, style);
    }

    /// Draws solid blocks, for what is newest or current: visible even without colour.
    pub(super) fn bar(&mut self, place: Region, style: Style) {
        for y in place.y..place.y.saturating_add(place.rows) {
            let line = "█".repeat(usize::from(place.cols));
            self.line(Region { y, rows: 1, ..place }, &line, style);
        }
    }

    /// Draws big letters at the top left of a region.
    pub(super) fn big(&mut self, place: Region, text: &BigText<'_>, role: TextRole) {
        let rect = self.rect(place);
        text.render(self.glyphs, rect, self.buf, self.styles.of(role));
    }

    /// Draws big letters, right-aligned in a region.
    pub(super) fn big_right(&mut self, place: Region, text: &BigText<'_>, role: TextRole) {
        let free = text.width(self.glyphs).map_or(0, |own| place.cols.saturating_sub(own));
        self.big(Region { x: place.x + free, cols: place.cols - free, ..place }, text, role);
    }

    /// Draws a text in its slot: in the sheet's big letters if the slot is for them and the font has them all,
    /// otherwise in bold. Returns the rows used.
    pub(super) fn set(
        &mut self,
        place: Region,
        slot: TextSlot,
        text: &str,
        (role, plain): (TextRole, Style),
    ) -> u16 {
        let place = Region { rows: place.rows.min(slot.rows), ..place };
        if let Some(big) = self.large(text, place, slot) {
            self.big(place, &big, role);
            return big.height();
        }
        self.write(place, text, plain)
    }

    /// A text in the big letters of rows, if its slot is for them.
    pub(super) fn large<'t>(&self, text: &'t str, place: Region, slot: TextSlot) -> Option<BigText<'t>> {
        let (inside, joints) = ((place.cols, place.rows.min(slot.rows)), Some(self.joints));
        slot.large
            .then(|| BigText::wrapped_like(text, MODEL, large_high(text), self.glyphs, inside, joints))?
    }

    /// A number beside a text in big letters, on the same baseline.
    pub(super) fn number<'t>(&self, text: &'t str, place: Region, slot: TextSlot) -> Option<BigText<'t>> {
        // There is one row more than usual for an accent on a capital.
        let model = if place.rows > large_high(MODEL) { "Åg" } else { MODEL };
        let big = slot.large.then(|| BigText::new(text, place.rows).like(model))?;
        big.fits(self.glyphs, place.cols).then_some(big)
    }

    /// Draws the heading of a picture, beside the time. Returns the region below it.
    pub(super) fn heading(&mut self, text: &str) -> Region {
        let slot = self.sheet.heading_slot(text);
        let strong = self.style(TextRole::Strong);
        self.set(self.sheet.heading(), slot, text, (TextRole::Strong, strong));
        self.sheet.below_heading(text)
    }

    /// How a text fits a region: as large as possible with at most `most` rows per line, compounds broken at their joints;
    /// otherwise in bold.
    pub(super) fn fit<'t>(&self, text: &'t str, place: Region, most: u16) -> Fit<'t> {
        let big = BigText::largest_joined(text, self.joints, self.glyphs, (place.cols, place.rows), most);
        big.map_or_else(
            || Fit::Bold(text, (wrap(text, usize::from(place.cols)).len() as u16).min(place.rows)),
            Fit::Big,
        )
    }

    /// A text on one line, as large as possible; `None` if it does not fit.
    pub(super) fn fit_line<'t>(&self, text: &'t str, place: Region, most: u16) -> Option<Fit<'t>> {
        let sizes = (3..=most.min(place.rows)).rev().map(|rows| BigText::new(text, rows));
        sizes.into_iter().find(|big| big.fits(self.glyphs, place.cols)).map(Fit::Big)
    }

    /// Draws what was measured.
    pub(super) fn fitted(&mut self, place: Region, fit: &Fit<'_>, role: TextRole) {
        match fit {
            Fit::Big(big) => self.big(place, big, role),
            Fit::Bold(text, rows) => {
                let style = self.style(role);
                self.write(Region { rows: place.rows.min(*rows), ..place }, text, style);
            }
        }
    }

    /// The bottom row, which is only for the program's own words.
    pub(super) fn foot(&self) -> Region {
        let Size { rows, .. } = self.size();
        let y = if rows < 20 { rows.saturating_sub(1) } else { rows.saturating_sub(2) };
        Region { y, rows: 1, ..self.sheet.inside }
    }
}

/// A text that was measured.
pub(super) enum Fit<'t> {
    /// In big letters.
    Big(BigText<'t>),
    /// In bold ordinary letters, on this many rows.
    Bold(&'t str, u16),
}

impl Fit<'_> {
    /// The rows of one letter.
    pub(super) fn letters(&self) -> u16 {
        match self {
            Self::Big(big) => big.letters(),
            Self::Bold(..) => 1,
        }
    }

    pub(super) fn rows(&self) -> u16 {
        match self {
            Self::Big(big) => big.height(),
            Self::Bold(_, rows) => *rows,
        }
    }
}

/// What is left of a region below its first rows.
pub(super) fn under(place: Region, rows: u16) -> Region {
    let rows = rows.min(place.rows);
    Region { y: place.y + rows, rows: place.rows - rows, ..place }
}

/// What is left of a region from a column on.
pub(super) fn indented(place: Region, cols: u16) -> Region {
    let cols = cols.min(place.cols);
    Region { x: place.x + cols, cols: place.cols - cols, ..place }
}
