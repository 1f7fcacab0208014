//! A new workshop: what is asked for before it begins.

mod wish;

pub use wish::{USUAL_LENGTH, Wish, length_between, next_full_hour, opened};

use super::Turn;
use super::key::Key;
use super::live::Ctx;
use super::msg::MethodFile;
use crate::workshop::time::At;

/// The form of a new workshop.
#[derive(Debug, Default)]
pub struct New {}

impl New {
    /// The methods were read.
    pub fn methods_read(&mut self, _files: Vec<MethodFile>, _at: At) {}

    /// A key was pressed.
    pub fn key(&mut self, _key: Key, _ctx: Ctx<'_>) -> Turn {
        Turn::default()
    }

    /// Text was pasted.
    pub fn paste(&mut self, _text: &str) {}
}
