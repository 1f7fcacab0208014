//! State to cells: nothing here changes the model.

pub mod bigtext;
pub mod svg;
pub mod theme;
pub mod widget;
