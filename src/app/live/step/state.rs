//! The console's own state in the current step: the cursor's row, the group being heard, the way of counting dots, the
//! cell of a plan. Losing it loses nothing: the day goes on from what the journal says.

use crate::workshop::id::Id;
use crate::workshop::subject::Subject;
use crate::workshop::tally::{PaperSlip, Uneven};

use super::super::super::effect::LineLands;
use super::super::LiveScreen;

/// The state of the current step, by what its kind needs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum StepState {
    /// Only the cursor.
    Plain {
        /// The cursor's row.
        cursor: Option<Id>,
    },
    /// Counting dots.
    Vote {
        /// The cursor's row.
        cursor: Option<Id>,
        /// How they are counted.
        counting: Counting,
    },
    /// Hearing one group after the other.
    Group {
        /// The cursor's row.
        cursor: Option<Id>,
        /// The group being heard, from 1.
        group: u16,
    },
    /// Filling in plans, cell by cell.
    Plan {
        /// The cursor's row.
        cursor: Option<Id>,
        /// The current cell: an index into `cells_of_a_plan`.
        cell: usize,
        /// Whether somebody went to that cell, so that the line goes over what stands in it.
        opened: bool,
        /// Which cells those are.
        filling: Filling,
    },
    /// Hearing one row after the other.
    Floor {
        /// The cursor's row.
        cursor: Option<Id>,
        /// Where the next line lands.
        landing: Landing,
    },
    /// Filling in the sample table.
    #[cfg(feature = "testing")]
    Sample {
        /// The cursor's row.
        cursor: Option<Id>,
        /// Whether the next cell is the one below rather than the one beside.
        by_column: bool,
    },
}

/// Where a line lands that is said about the row that has the floor.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum Landing {
    /// In its note.
    #[default]
    Note,
    /// In what was decided about it.
    Decision,
    /// Among what is to be done.
    Action,
}

impl Landing {
    /// All, in the order in which an arrow goes through them.
    pub const ALL: [Self; 3] = [Self::Note, Self::Decision, Self::Action];
}

/// Which cells of a plan are filled one after the other.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Filling {
    /// All that are asked for, and whom it is escalated to.
    #[default]
    Whole,
    /// What has happened with it.
    Happened,
    /// How it goes on: the next step, who takes it, by when.
    Onwards,
}

impl Filling {
    /// Whether these are cells of plans that were made earlier.
    pub(in crate::app::live) fn is_of_earlier(self) -> bool {
        match self {
            Self::Whole => false,
            Self::Happened | Self::Onwards => true,
        }
    }
}

/// How dots are counted, and what was last said about it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Counting {
    /// The current way.
    pub way: CountMethod,
    /// What is known of the slip in the line.
    pub slip: SlipInLine,
    /// What does not agree, if that was said before closing.
    pub said: Option<Uneven>,
    /// What a slip says the second time, while that differs from the first.
    pub doubt: Option<PaperSlip>,
}

/// What is known of the slip in the line.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum SlipInLine {
    /// It is being typed, or nothing is: Enter reads it.
    #[default]
    Typed,
    /// It was refused: Enter hands it in as invalid, and the next key begins another.
    Refused,
    /// It was refused, and something else was done since: the next key begins another, and Enter reads it again.
    Left,
}

/// A way of counting dots.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum CountMethod {
    /// One line per paper slip: `3 C C`.
    #[default]
    Slips,
    /// Sums from the wall: `3 9`.
    Wall,
    /// A show of hands, candidate by candidate.
    Hands,
    /// The same slips a second time, in the same order.
    Again,
}

impl Default for StepState {
    fn default() -> Self {
        Self::plain()
    }
}

impl StepState {
    /// No cursor.
    pub(super) fn plain() -> Self {
        Self::Plain { cursor: None }
    }

    /// Counting starts with slips.
    pub(super) fn vote() -> Self {
        Self::Vote { cursor: None, counting: Counting::default() }
    }

    /// Starts with the first group.
    pub(super) fn group() -> Self {
        Self::Group { cursor: None, group: 1 }
    }

    /// Starts with the note.
    pub(super) fn floor() -> Self {
        Self::Floor { cursor: None, landing: Landing::default() }
    }

    /// Starts with the first cell of a whole plan.
    pub(super) fn plan() -> Self {
        Self::filling(Filling::Whole)
    }

    /// Starts with the first of these cells.
    pub(super) fn filling(filling: Filling) -> Self {
        Self::Plan { cursor: None, cell: 0, opened: false, filling }
    }

    /// Starts row by row.
    #[cfg(feature = "testing")]
    pub(super) fn sample() -> Self {
        Self::Sample { cursor: None, by_column: false }
    }

    fn cursor_mut(&mut self) -> &mut Option<Id> {
        match self {
            Self::Plain { cursor }
            | Self::Vote { cursor, .. }
            | Self::Group { cursor, .. }
            | Self::Floor { cursor, .. }
            | Self::Plan { cursor, .. } => cursor,
            #[cfg(feature = "testing")]
            Self::Sample { cursor, .. } => cursor,
        }
    }
}

impl LiveScreen {
    /// The row of the work that the cursor is on.
    pub fn cursor(&self) -> Option<Id> {
        match &self.step {
            StepState::Plain { cursor }
            | StepState::Vote { cursor, .. }
            | StepState::Group { cursor, .. }
            | StepState::Floor { cursor, .. }
            | StepState::Plan { cursor, .. } => *cursor,
            #[cfg(feature = "testing")]
            StepState::Sample { cursor, .. } => *cursor,
        }
    }

    /// Moves or removes the cursor.
    pub(in crate::app::live) fn set_cursor(&mut self, row: Option<Id>) {
        *self.step.cursor_mut() = row;
    }

    /// The current way of counting; slips if no dots are counted.
    pub fn way(&self) -> CountMethod {
        if let StepState::Vote { counting, .. } = &self.step { counting.way } else { CountMethod::default() }
    }

    /// What is known of the slip in the line; where no slips are counted, the line is only typed.
    pub(in crate::app::live) fn slip_in_line(&self) -> SlipInLine {
        if let StepState::Vote { counting, .. } = &self.step { counting.slip } else { SlipInLine::Typed }
    }

    /// Says what the slip in the line is from now on.
    pub(super) fn set_slip_in_line(&mut self, slip: SlipInLine) {
        if let Some(counting) = self.counting() {
            counting.slip = slip;
        }
    }

    /// How dots are counted; `None` if none are.
    pub(in crate::app::live) fn counting(&mut self) -> Option<&mut Counting> {
        if let StepState::Vote { counting, .. } = &mut self.step { Some(counting) } else { None }
    }

    /// Before something is typed or pasted: a slip that was refused is left behind by what can begin another, and mended
    /// by anything else.
    pub(in crate::app::live) fn leave_refused(&mut self, typed: Option<char>) {
        if self.entry.asking.is_some() || self.slip_in_line() == SlipInLine::Typed {
            return;
        }
        self.set_slip_in_line(SlipInLine::Typed);
        if typed.is_some_and(char::is_alphanumeric) {
            self.entry.editor.take();
        }
    }

    /// Forgets what was said about the slip in the line, because the line or the vote is another now.
    pub(in crate::app::live) fn forget_slip(&mut self) {
        if self.slip_in_line() == SlipInLine::Refused {
            self.set_slip_in_line(SlipInLine::Left);
        }
        if let Some(counting) = self.counting() {
            counting.doubt = None;
        }
    }

    /// The group being heard, from 1; the first if none is.
    pub fn group(&self) -> u16 {
        if let Some((group, _)) = self.wall.focus.head() {
            return group;
        }
        let group = if let StepState::Group { group, .. } = self.step { group } else { 1 };
        let there = self.workshop().group_numbers();
        if there.contains(&group) { group } else { there.first().copied().unwrap_or(group) }
    }

    /// Goes to another group.
    pub(in crate::app::live) fn set_group(&mut self, new: u16) {
        if let StepState::Group { group, .. } = &mut self.step {
            *group = new;
        }
        if let Some((_, head)) = self.wall.focus.head() {
            self.wall.focus.on = Some(Subject::Head(new, head));
        }
    }

    /// Where a line lands that is said about the row that has the floor: where that was set, or where alone it can.
    pub fn landing(&self) -> Landing {
        let set = if let StepState::Floor { landing, .. } = self.step { landing } else { Landing::default() };
        let can = self.landings();
        if can.contains(&set) { set } else { can.first().copied().unwrap_or(set) }
    }

    /// The group that is heard, where one after the other is.
    pub(in crate::app::live) fn group_heard(&self) -> Option<u16> {
        if let StepState::Group { group, .. } = self.step { Some(group) } else { None }
    }

    /// Lets the next line land elsewhere.
    pub(in crate::app::live) fn set_landing(&mut self, new: Landing) {
        if let StepState::Floor { landing, .. } = &mut self.step {
            *landing = new;
        }
    }

    /// The last cell of a plan that was gone to, an index into `cells_of_a_plan`, and whether what stands in it was opened.
    pub(in crate::app::live) fn cell_gone_to(&self) -> (usize, bool) {
        if let StepState::Plan { cell, opened, .. } = self.step { (cell, opened) } else { (0, false) }
    }

    /// Which cells of a plan are filled.
    pub(in crate::app::live) fn filling(&self) -> Filling {
        if let StepState::Plan { filling, .. } = self.step { filling } else { Filling::Whole }
    }

    /// Goes to another cell, to fill it if it is empty.
    pub(in crate::app::live) fn set_cell(&mut self, new: usize) {
        self.go_to_cell(new, false);
    }

    /// Goes to another cell; if it is opened, the line goes over what stands in it.
    pub(in crate::app::live) fn go_to_cell(&mut self, new: usize, open: bool) {
        if let StepState::Plan { cell, opened, .. } = &mut self.step {
            (*cell, *opened) = (new, open);
        }
    }

    /// Where in the step a line lands, unless that is where the step begins.
    pub(in crate::app::live) fn lands(&self) -> Option<LineLands> {
        match self.step {
            StepState::Plain { .. } | StepState::Vote { .. } => None,
            // The focus says it.
            StepState::Group { .. } if self.wall.focus.head().is_some() => None,
            StepState::Group { group, .. } => Some(LineLands::Group(group)).filter(|_| group > 1),
            StepState::Plan { cell, opened: over, .. } => {
                let at = u16::try_from(cell).ok()?;
                Some(LineLands::Cell { at, over }).filter(|_| over || at > 0)
            }
            StepState::Floor { landing, .. } => {
                let at = Landing::ALL.iter().position(|one| *one == landing)?;
                u16::try_from(at).ok().filter(|at| *at > 0).map(LineLands::Landing)
            }
            #[cfg(feature = "testing")]
            StepState::Sample { .. } => None,
        }
    }

    /// Lets lines land where the half-typed one did.
    pub(in crate::app::live) fn land(&mut self, lands: Option<LineLands>) {
        match lands {
            Some(LineLands::Group(group)) => self.set_group(group),
            Some(LineLands::Cell { at, over }) => self.go_to_cell(usize::from(at), over),
            Some(LineLands::Landing(at)) => {
                self.set_landing(Landing::ALL.get(usize::from(at)).copied().unwrap_or_default());
            }
            None => {}
        }
    }

    /// Whether the sample table is filled column by column.
    #[cfg(feature = "testing")]
    pub fn by_column(&self) -> bool {
        if let StepState::Sample { by_column, .. } = self.step { by_column } else { false }
    }

    /// Fills the sample table column by column, or row by row.
    #[cfg(feature = "testing")]
    pub(in crate::app::live) fn set_by_column(&mut self, new: bool) {
        if let StepState::Sample { by_column, .. } = &mut self.step {
            *by_column = new;
        }
    }
}
