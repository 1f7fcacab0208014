//! What the program decides: the model, what a message changes in it, and what is then to be done. Pure.

pub mod editor;
pub mod key;
pub mod msg;
pub mod wrap;

/// How large a screen is, in cells.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub struct Size {
    /// Columns.
    pub cols: u16,
    /// Rows.
    pub rows: u16,
}
