//! The home screen: the example, a new workshop, saved ones, the methods, the language.

use super::Turn;
use super::key::Key;
use super::msg::Listing;

/// Where we are on the home screen.
#[derive(Debug, Default)]
pub struct Home {
    /// The workshops that there are, once they were looked for.
    pub listed: Option<Vec<Listing>>,
}

impl Home {
    /// The workshops were looked for.
    pub fn listed(&mut self, listed: Vec<Listing>) {
        self.listed = Some(listed);
    }

    /// A key was pressed.
    pub fn key(&mut self, _key: Key) -> Turn {
        Turn::default()
    }
}
