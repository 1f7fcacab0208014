//! A few parts one below the other, as large as there is room for: for pictures that say one thing.

use super::paper::{Fit, RoomPaper, under};
use crate::app::page::{Region, large_slot};
use crate::view::theme::TextRole;

/// One part of a poster, from the top.
pub(super) struct Part {
    text: String,
    role: TextRole,
    size: PosterSize,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum PosterSize {
    /// As large as there is room for.
    Huge,
    /// As large as a row of a list.
    Row,
    /// The same, close to the part above.
    Close,
}

impl Part {
    /// Whether it says nothing.
    pub(super) fn is_empty(&self) -> bool {
        self.text.is_empty()
    }
}

pub(super) fn part(text: impl Into<String>, role: TextRole, size: PosterSize) -> Part {
    Part { text: text.into(), role, size }
}

/// Draws the parts one below the other, a little above the middle; the huge ones share the room that the others leave.
pub(super) fn post(paper: &mut RoomPaper<'_>, head: u16, parts: &[Part]) {
    let whole = under(paper.sheet.inside, head);
    let air = if whole.rows < 14 { 1 } else { (whole.rows / 10).max(2) };
    let close = if paper.sheet.large { 2 } else { 0 };
    let gap = |at: usize, part: &Part| match part.size {
        _ if at == 0 => 0,
        PosterSize::Close => close,
        PosterSize::Huge | PosterSize::Row => air,
    };
    let gaps: u16 = parts.iter().enumerate().map(|(at, part)| gap(at, part)).sum();
    let fits =
        sized(paper, parts, (Region { rows: whole.rows.saturating_sub(gaps), ..whole }, whole.rows / 2));
    let used = fits.iter().map(Fit::rows).sum::<u16>() + gaps;
    let mut place = under(whole, whole.rows.saturating_sub(used) * 2 / 5);
    for (at, (fit, one)) in fits.iter().zip(parts).enumerate() {
        place = under(place, gap(at, one));
        paper.fitted(place, fit, one.role);
        place = under(place, fit.rows());
    }
}

/// The parts as large as there is room for. What a row says is never larger than what the huge part says: it shrinks until
/// both have one size.
fn sized<'t>(paper: &RoomPaper<'_>, parts: &'t [Part], room: (Region, u16)) -> Vec<Fit<'t>> {
    let mut fits = measured(paper, parts, room, None);
    while let Some(letters) = fits.iter().zip(parts).filter_map(row_letters).max()
        && letters > 1
        && fits.iter().zip(parts).filter_map(huge_letters).min().is_some_and(|huge| huge < letters)
    {
        fits = measured(paper, parts, room, Some(letters - 1));
    }
    fits
}

/// The parts as large as there is room for: those as large as rows first, at most with letters of so many rows if that is
/// said, and then the huge ones in what is left.
fn measured<'t>(
    paper: &RoomPaper<'_>,
    parts: &'t [Part],
    (mut free, most): (Region, u16),
    letters: Option<u16>,
) -> Vec<Fit<'t>> {
    let mut fits: Vec<Option<Fit<'t>>> = Vec::new();
    for one in parts {
        let row = || match letters {
            None => row(paper, &one.text, free),
            Some(letters) => paper.fit(&one.text, free, letters),
        };
        let fit = (one.size != PosterSize::Huge).then(row);
        free.rows = free.rows.saturating_sub(fit.as_ref().map_or(0, Fit::rows));
        fits.push(fit);
    }
    let huge = (parts.iter().filter(|part| part.size == PosterSize::Huge).count() as u16).max(1);
    let huge = Region { rows: free.rows / huge, ..free };
    let fits = std::iter::zip(fits, parts);
    fits.map(|(fit, one)| fit.unwrap_or_else(|| paper.fit(&one.text, huge, most))).collect()
}

/// The rows of a letter of a part that is no huge one.
fn row_letters((fit, part): (&Fit<'_>, &Part)) -> Option<u16> {
    (part.size != PosterSize::Huge).then(|| fit.letters())
}

/// The rows of a letter of a huge part.
fn huge_letters((fit, part): (&Fit<'_>, &Part)) -> Option<u16> {
    (part.size == PosterSize::Huge).then(|| fit.letters())
}

/// A text as large as a list's rows.
fn row<'t>(paper: &RoomPaper<'_>, text: &'t str, free: Region) -> Fit<'t> {
    let slot = if paper.sheet.large { large_slot(text, free.cols) } else { None };
    let big = slot.filter(|slot| slot.rows <= free.rows / 2).and_then(|slot| paper.large(text, free, slot));
    big.map_or_else(|| paper.fit(text, free, 1), Fit::Big)
}

#[cfg(test)]
mod tests {
    use ratatui::buffer::Buffer;
    use ratatui::layout::Rect;

    use super::*;
    use crate::view::bigtext::Glyphs;
    use crate::view::theme::{ColourTheme, Depth, Styles};
    use crate::workshop::words::Lang;

    #[test]
    fn what_is_asked_is_never_smaller_than_how_to_answer() {
        let long = "Kva er det viktigaste som har hendt på jobben sidan sist, og kva treng du frå oss andre for at det \
                    skal gå bra vidare i den veka som kjem no?";
        let glyphs = Glyphs::new();
        for (cols, rows) in [(40, 15), (80, 24), (120, 36), (200, 60), (240, 70)] {
            for asked in [long, "Korleis har du det i dag?"] {
                let area = Rect::new(0, 0, cols, rows);
                let mut buf = Buffer::empty(area);
                let styles = Styles::new(ColourTheme::Light, Depth::TrueColour);
                let told = "Éi setning kvar. Det er lov å stå over.";
                let paper =
                    RoomPaper::new((crate::app::texts(Lang::Nn), styles, &glyphs), Lang::Nn, area, &mut buf);
                let parts = [
                    part(asked, TextRole::Strong, PosterSize::Huge),
                    part(told, TextRole::Text, PosterSize::Row),
                ];
                let inside = paper.sheet.inside;
                let fits =
                    sized(&paper, &parts, (Region { rows: inside.rows - 6, ..inside }, inside.rows / 2));
                let letters: Vec<u16> = fits.iter().map(Fit::letters).collect();
                assert!(letters[0] >= letters[1], "{cols}×{rows}: {letters:?} for {asked}");
            }
        }
    }
}
