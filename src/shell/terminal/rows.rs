//! Rows with characters of which terminals disagree how wide they are: composed emoji. Where one is drawn wider than we
//! count, it leaves debris in cells that we take for blank; so such a row is drawn whole, to its end.

use std::collections::BTreeSet;

use ratatui::buffer::{Buffer, Cell};
use unicode_width::UnicodeWidthStr;

/// The rows of a picture that hold such a character.
pub(super) fn uncertain(buffer: &Buffer) -> BTreeSet<u16> {
    let rows = (buffer.area.top()..buffer.area.bottom()).filter(|y| {
        (buffer.area.left()..buffer.area.right())
            .any(|x| buffer.cell((x, *y)).is_some_and(|cell| is_composed(cell.symbol())))
    });
    rows.collect()
}

/// Whether a character is joined of several, or has another skin or form than its first part.
fn is_composed(symbol: &str) -> bool {
    symbol.chars().any(|c| matches!(c, '\u{200D}' | '\u{FE0F}' | '\u{1F3FB}'..='\u{1F3FF}'))
}

/// Every cell of these rows that is drawn, with its place: not the second half of a wide character.
pub(super) fn cells<'a>(
    buffer: &'a Buffer,
    rows: &'a BTreeSet<u16>,
) -> impl Iterator<Item = (u16, u16, &'a Cell)> {
    rows.iter().flat_map(move |y| {
        let mut next = buffer.area.left();
        (buffer.area.left()..buffer.area.right()).filter_map(move |x| {
            let cell = buffer.cell((x, *y))?;
            if x < next {
                return None;
            }
            next = x.saturating_add(u16::try_from(cell.symbol().width()).unwrap_or(1).max(1));
            Some((x, *y, cell))
        })
    })
}

#[cfg(test)]
mod tests {
    use ratatui::layout::Rect;
    use ratatui::style::Style;

    use super::*;

    #[test]
    fn a_row_with_a_composed_character_is_drawn_to_its_end_and_others_are_not() {
        let mut buffer = Buffer::empty(Rect::new(0, 0, 8, 4));
        for (y, text) in ["plain å", "x 👩\u{200D}⚕\u{FE0F} y", "👍\u{1F3FD}", "漢字"].iter().enumerate()
        {
            buffer.set_string(0, u16::try_from(y).unwrap(), text, Style::new());
        }
        let rows = uncertain(&buffer);
        assert_eq!(rows, BTreeSet::from([1, 2]));
        let drawn: Vec<(u16, u16)> = cells(&buffer, &rows).map(|(x, y, _)| (x, y)).collect();
        let row = |y| drawn.iter().filter(|(_, own)| *own == y).map(|(x, _)| *x).collect::<Vec<u16>>();
        assert_eq!(row(1), [0, 1, 2, 4, 5, 6, 7], "all but the second half of the wide one");
        assert_eq!(row(2), [0, 2, 3, 4, 5, 6, 7]);
    }
}
