//! The methods that there are, as cards.

use super::Turn;
use super::key::Key;
use super::msg::MethodFile;

/// Where we are among the methods.
#[derive(Debug, Default)]
pub struct Methods {
    /// All that were read.
    pub files: Vec<MethodFile>,
}

impl Methods {
    /// They were read.
    pub fn read(&mut self, files: Vec<MethodFile>) {
        self.files = files;
    }

    /// A key was pressed.
    pub fn key(&mut self, _key: Key) -> Turn {
        Turn::default()
    }
}
