//! How the facilitator's screen is divided into rows. The console is drawn with these numbers, and what is turned in pages
//! is counted with them, so the two always agree.

/// Rows below the room's picture when there is one screen: the notice or hint, the entry line, the keys.
pub const UNDER_PICTURE: u16 = 3;
/// Rows below the panes when there is a second window: what the room sees, the notice, the entry line, the keys.
const UNDER_PANES: u16 = 4;
/// From this height on, the clock is set in big digits.
const TALL: u16 = 34;
/// Columns beside the words of an overlay: one at the left, four at the right.
const EDGES: u16 = 5;
/// Rows of big digits; another one separates them from what is below.
pub const BIG: u16 = 4;

/// The columns for words in an overlay: it has an edge that stays free of them.
pub fn overlay_cols(cols: u16) -> u16 {
    cols.saturating_sub(EDGES)
}

/// The rows of the head where there is a second window.
pub fn head(rows: u16) -> u16 {
    if rows >= TALL { BIG + 1 } else { 1 }
}

/// The rows of the room's picture, or of the panes where there is a second window. Overlays are in their place.
pub fn panes(rows: u16, one_screen: bool) -> u16 {
    let around = if one_screen { UNDER_PICTURE } else { head(rows) + UNDER_PANES };
    rows.saturating_sub(around)
}
