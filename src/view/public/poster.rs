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
    let mut free = Region { rows: whole.rows.saturating_sub(gaps), ..whole };
    let mut fits: Vec<Option<Fit<'_>>> = Vec::new();
    for one in parts {
        let fit = (one.size != PosterSize::Huge).then(|| row(paper, &one.text, free));
        free.rows = free.rows.saturating_sub(fit.as_ref().map_or(0, Fit::rows));
        fits.push(fit);
    }
    let huge = (parts.iter().filter(|part| part.size == PosterSize::Huge).count() as u16).max(1);
    let fits: Vec<Fit<'_>> = std::iter::zip(fits, parts)
        .map(|(fit, one)| {
            fit.unwrap_or_else(|| {
                paper.fit(&one.text, Region { rows: free.rows / huge, ..free }, whole.rows / 2)
            })
        })
        .collect();
    let used = fits.iter().map(Fit::rows).sum::<u16>() + gaps;
    let mut place = under(whole, whole.rows.saturating_sub(used) * 2 / 5);
    for (at, (fit, one)) in fits.iter().zip(parts).enumerate() {
        place = under(place, gap(at, one));
        paper.fitted(place, fit, one.role);
        place = under(place, fit.rows());
    }
}

/// A text as large as a list's rows.
fn row<'t>(paper: &RoomPaper<'_>, text: &'t str, free: Region) -> Fit<'t> {
    let slot = if paper.sheet.large { large_slot(text, free.cols) } else { None };
    let big = slot.filter(|slot| slot.rows <= free.rows / 2).and_then(|slot| paper.large(text, free, slot));
    big.map_or_else(|| paper.fit(text, free, 1), Fit::Big)
}
