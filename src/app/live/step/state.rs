//! What the console alone keeps of the step that is on: the row that the cursor is on, the group that is heard, how
//! dots are counted, the cell of a plan. Losing it loses nothing: the day goes on from what the journal says.

use crate::workshop::id::Id;

use super::super::LiveScreen;

/// What is kept while a step is on, by what its kind asks for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum StepState {
    /// Nothing but the row that the cursor is on.
    Plain {
        /// That row.
        cursor: Option<Id>,
    },
    /// Dots are counted.
    Vote {
        /// The row that the cursor is on.
        cursor: Option<Id>,
        /// How they are counted now.
        way: CountMethod,
    },
    /// One group after the other is heard.
    Group {
        /// The row that the cursor is on.
        cursor: Option<Id>,
        /// The group that is heard now, from 1.
        group: u16,
    },
    /// Plans are filled, cell by cell.
    Plan {
        /// The row that the cursor is on.
        cursor: Option<Id>,
        /// The cell that is filled now: a place in the method's heads, then the date, then to whom it is escalated.
        cell: usize,
    },
    /// A grid is filled.
    #[cfg(feature = "testing")]
    Grid {
        /// The row that the cursor is on.
        cursor: Option<Id>,
        /// Whether the next cell is the one below, and not the one beside.
        by_column: bool,
    },
}

/// How dots are counted.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum CountMethod {
    /// A line a paper slip: `3 C C`.
    #[default]
    Slips,
    /// Sums from the wall: `3 9`.
    Wall,
    /// A show of hands, candidate by candidate.
    Hands,
}

impl Default for StepState {
    fn default() -> Self {
        Self::plain()
    }
}

impl StepState {
    /// No row is chosen.
    pub(super) fn plain() -> Self {
        Self::Plain { cursor: None }
    }

    /// Dots are counted slip by slip until another way is chosen.
    pub(super) fn vote() -> Self {
        Self::Vote { cursor: None, way: CountMethod::default() }
    }

    /// The first group is heard.
    pub(super) fn group() -> Self {
        Self::Group { cursor: None, group: 1 }
    }

    /// A plan begins with its first cell.
    pub(super) fn plan() -> Self {
        Self::Plan { cursor: None, cell: 0 }
    }

    /// A grid is filled row by row.
    #[cfg(feature = "testing")]
    pub(super) fn grid() -> Self {
        Self::Grid { cursor: None, by_column: false }
    }

    fn cursor_mut(&mut self) -> &mut Option<Id> {
        match self {
            Self::Plain { cursor }
            | Self::Vote { cursor, .. }
            | Self::Group { cursor, .. }
            | Self::Plan { cursor, .. } => cursor,
            #[cfg(feature = "testing")]
            Self::Grid { cursor, .. } => cursor,
        }
    }
}

impl LiveScreen {
    /// The row that the cursor is on, in the work.
    pub fn cursor(&self) -> Option<Id> {
        match &self.step {
            StepState::Plain { cursor }
            | StepState::Vote { cursor, .. }
            | StepState::Group { cursor, .. }
            | StepState::Plan { cursor, .. } => *cursor,
            #[cfg(feature = "testing")]
            StepState::Grid { cursor, .. } => *cursor,
        }
    }

    /// Puts the cursor on a row, or on none.
    pub(in crate::app::live) fn set_cursor(&mut self, row: Option<Id>) {
        *self.step.cursor_mut() = row;
    }

    /// How dots are counted now: as slips where none are.
    pub fn way(&self) -> CountMethod {
        if let StepState::Vote { way, .. } = self.step { way } else { CountMethod::default() }
    }

    /// Counts dots in another way.
    pub(in crate::app::live) fn set_way(&mut self, new: CountMethod) {
        if let StepState::Vote { way, .. } = &mut self.step {
            *way = new;
        }
    }

    /// The group that is heard now, from 1: the first where none is.
    pub fn group(&self) -> u16 {
        if let StepState::Group { group, .. } = self.step { group } else { 1 }
    }

    /// Hears another group.
    pub(in crate::app::live) fn set_group(&mut self, new: u16) {
        if let StepState::Group { group, .. } = &mut self.step {
            *group = new;
        }
    }

    /// The cell of a plan that is filled now: a place in the method's heads, then the date, then to whom it is escalated.
    pub fn cell(&self) -> usize {
        if let StepState::Plan { cell, .. } = self.step { cell } else { 0 }
    }

    /// Fills another cell.
    pub(in crate::app::live) fn set_cell(&mut self, new: usize) {
        if let StepState::Plan { cell, .. } = &mut self.step {
            *cell = new;
        }
    }

    /// Whether a grid is filled column by column.
    #[cfg(feature = "testing")]
    pub fn by_column(&self) -> bool {
        if let StepState::Grid { by_column, .. } = self.step { by_column } else { false }
    }

    /// Fills a grid the one way or the other.
    #[cfg(feature = "testing")]
    pub(in crate::app::live) fn set_by_column(&mut self, new: bool) {
        if let StepState::Grid { by_column, .. } = &mut self.step {
            *by_column = new;
        }
    }
}
