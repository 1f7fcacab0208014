//! The document: what is true of a workshop, and the only ways in which it changes.

pub mod groups;
pub mod method;
pub mod similar;
pub mod text;
pub mod when;
pub mod words;
