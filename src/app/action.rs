//! What a key can be asked to do. The keymap says which key does it, the screens do it, and `action/name.rs` names it.

mod name;

/// Something that can be done.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Action {
    /// Acts on the program as a whole.
    Program(Program),
    /// Acts on the day and its clock.
    Day(DayAct),
    /// Acts on the wall.
    Wall(WallAct),
    /// Acts in the entry line.
    Line(LineAct),
    /// Acts on what is pointed at.
    Point(PointAct),
    /// Acts in a list to choose from, or in a form.
    Menu(MenuAct),
    /// Acts on a row of the agenda.
    Agenda(AgendaAct),
    /// Acts on a programme.
    Programme(ProgrammeAct),
    /// Input: text, labels and editing keys. The palette does not offer it.
    Input(Input),
}

/// Acts in a list to choose from, or in a form.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum MenuAct {
    /// Take the marked choice.
    Choose,
    /// Go to the next line of a form; on the last one, submit it.
    Onwards,
    /// Submit the form.
    Make,
    /// Take what is shown.
    Take,
    /// Go back to where we came from.
    Leave,
    /// Mark a workshop, or take the mark away.
    Mark,
    /// Make a workshop that follows those marked.
    FollowUp,
    /// Hold a meeting again, for those who could not come.
    HoldAgain,
    /// Offer a question of one's own no more.
    Forget,
    /// Make a workshop with this method.
    Use,
    /// Copy this method under another name.
    Copy,
    /// Change this method.
    Change,
    /// Show the plan before.
    PlanBefore,
    /// Show the next plan.
    PlanAfter,
    /// Try it out in a throw-away workshop.
    Rehearse,
    /// Say how long, how many and what for, to find a method.
    Ask,
    /// Go to the line before.
    Backwards,
    /// Look at the plans of a method with clock times.
    Preview,
}

/// Acts on a row of the agenda.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum AgendaAct {
    /// One minute less.
    Shorter,
    /// One minute more.
    Longer,
    /// Type its minutes.
    Minutes,
    /// Type the clock time to fix it at.
    Pin,
    /// Leave it out, or bring it back.
    Drop,
    /// Move it up.
    Up,
    /// Move it down.
    Down,
    /// Add a buffer after it.
    Buffer,
    /// Type the clock time of the next long break.
    Lunch,
    /// Fit the coming steps to the fixed times and the end.
    Fit,
    /// End a part of the day after it.
    Night,
    /// Type when the day, or its next part, begins.
    Start,
    /// Type when the day ends.
    End,
    /// Choose what comes after it.
    Add,
    /// Type what it is called today.
    Name,
    /// Keep the day as a method of one's own.
    Keep,
    /// Go to it now.
    Go,
}

/// Acts on a programme, and on what is at hand in it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ProgrammeAct {
    /// Change what is at hand.
    Change,
    /// Open its workshop.
    Open,
    /// Make its workshop.
    Make,
    /// Mark it as held, or take the mark away.
    Held,
    /// Add a gathering or a span after it.
    Add,
    /// Take it out.
    TakeOut,
    /// Show the next track alone, and after the last one all.
    Track,
    /// Change the programme itself: its name and its tracks.
    Own,
    /// Make next year's programme of this one.
    NextYear,
    /// Show the programme to the room, or end that.
    Show,
}

/// Input: text, labels and editing keys.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Input {
    /// Insert a character into the line.
    Write,
    /// Write something where nothing is written down: it is refused.
    Refuse,
    /// Add a character to what is pointed at and done.
    Label,
    /// Remove the last character of that.
    Unlabel,
    /// Choose by a digit or an initial.
    Pick,
    /// Show what is for one level alone, or what is for all of them.
    Level,
    /// Go to the choice before.
    Before,
    /// Go to the choice after.
    After,
    /// Go a page up.
    PageUp,
    /// Go a page down.
    PageDown,
    /// Move a letter to the left.
    Left,
    /// Move a letter to the right.
    Right,
    /// Move a word to the left.
    WordLeft,
    /// Move a word to the right.
    WordRight,
    /// Move to the beginning of the line.
    Home,
    /// Move to the end of the line.
    End,
    /// Delete the letter to the left.
    Backspace,
    /// Delete the letter to the right.
    Delete,
    /// Delete the word to the left.
    DeleteWord,
    /// Delete the whole line.
    DeleteAll,
}

/// Acts on the program as a whole.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Program {
    /// Leave.
    Quit,
    /// Show the keys.
    Help,
    /// Find an action by typing.
    Palette,
    /// Choose the language.
    Language,
    /// Switch between light and dark.
    Theme,
    /// Switch the bell on or off.
    Silence,
    /// Switch between one screen, which the room sees, and two.
    Screens,
    /// Redraw everything.
    Redraw,
    /// Show the next pane.
    Pane,
    /// Show what is private to the facilitator.
    Private,
    /// Try again to save.
    SaveAgain,
    /// Keep the document in another folder.
    KeepElsewhere,
    /// Write the table as a form that people fill in before the day.
    SendOut,
    /// Read forms that came back.
    TakeIn,
    /// Say which key leaves: people press Ctrl+C because it ends other programs.
    Leaving,
}

/// Acts on the day and its clock.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum DayAct {
    /// Go to the next step.
    Next,
    /// Go back a step.
    Back,
    /// Pause the clock, or continue.
    Pause,
    /// Type when the break is over.
    Until,
    /// Go on with a day that has ended or stands still.
    LeadOn,
    /// One minute more.
    More,
    /// One minute less.
    Less,
    /// Show ways to make up a delay.
    Late,
    /// Enter how many people are here.
    People,
    /// Enter how many dots each person has.
    Dots,
    /// Change the agenda.
    Agenda,
    /// Put a part after the step at hand.
    Insert,
}

impl DayAct {
    /// Whether it leads the day: moves it on, or its clock.
    pub fn leads(self) -> bool {
        match self {
            Self::Next | Self::Back | Self::Pause | Self::Until | Self::More | Self::Less | Self::Late => {
                true
            }
            Self::LeadOn | Self::People | Self::Dots | Self::Agenda | Self::Insert => false,
        }
    }
}

/// Acts on the wall.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum WallAct {
    /// Blank the wall, or show the picture again.
    Blank,
    /// Show the next page; after the last, the next step's name, then go to that step.
    Onwards,
    /// Show the page before.
    Backwards,
    /// Choose what is on the wall.
    Choose,
    /// Show all lines in small type, or the picture as it was.
    Overview,
    /// Show the picture as it was before one thing was shown large, or all lines small.
    Unzoom,
}

/// Acts in the entry line.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum LineAct {
    /// Store what was typed.
    Store,
    /// Switch between writing and pointing.
    Switch,
    /// Count a line as said again.
    Again,
    /// Store the line as text, even if it could be more.
    AsText,
    /// Park an objection.
    Park,
    /// Take back the last entry.
    Undo,
    /// Bring back what was taken back.
    Redo,
    /// Open or close the vote.
    Vote,
    /// Change the way of counting dots.
    Way,
    /// Enter the slips a second time, or go back from that.
    Twice,
    /// Pass the turn.
    Pass,
    /// Switch between round and popcorn.
    Order,
    /// Let the year begin with the month at hand.
    BeginYear,
    /// Show the next track of the year alone, and after the last one all.
    Track,
    /// Go to the next group, entry or island.
    Forward,
    /// Go up.
    Up,
    /// Go down.
    Down,
    /// Cancel what was begun.
    Cancel,
}

/// Acts on what is pointed at.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum PointAct {
    /// Edit the words.
    Edit,
    Remove,
    /// Merge several into one.
    Merge,
    /// Move to the other list.
    Move,
    /// Set it aside as an objection, until the plans.
    Park,
    /// Put into a theme.
    Theme,
    /// Take out of its theme.
    TakeOut,
    /// Show it alone, in large letters.
    Spotlight,
    /// Strike for good.
    Strike,
    /// Count it as said again.
    Again,
    /// Say what became of a hope.
    Became,
    /// Set how many entries the list has.
    Cut,
    /// Divide the room into groups of this size.
    Divide,
    /// Act on an island.
    Island(IslandAct),
    /// Act on a plan.
    Plan(PlanAct),
    /// Act on a row that gets the floor.
    Row(RowAct),
    /// Escalate a plan to somebody outside, or raise an objection with somebody.
    Escalate,
    /// Note what an objection was answered.
    Answer,
    /// Act on a line of a board.
    Board(BoardAct),
}

/// Acts on an island.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum IslandAct {
    /// Let it rest, or wake it.
    Rest,
    /// Name its contact.
    Contact,
    /// Split it.
    Split,
}

/// Acts on a line of a board.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum BoardAct {
    /// Bring it to the sheet at hand.
    Bring,
    /// Give it the mark of its field.
    Mark,
}

/// Acts on a plan.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum PlanAct {
    /// Set its status.
    Status,
    /// Note that the room agreed on it.
    Agree,
    /// Note whom to ask about it, because nobody here knows.
    AskWhom,
    /// Hand it over to somebody else.
    HandOver,
}

/// Acts on a row that gets the floor.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum RowAct {
    /// Give it the floor.
    TakeUp,
    /// Put it before all that wait, or before another.
    Next,
    /// Edit what was written down about it.
    Written,
    /// Go through its cells, one by one.
    Cells,
    /// Put all rows into the order of a column.
    Sort,
}

impl Action {
    /// Every action that can be asked for by name, in the order of the palette.
    pub const ALL: [Self; 125] = {
        use Action::{Agenda, Day, Line, Menu, Point, Program as P, Programme, Wall};
        [
            Line(LineAct::Store),
            Line(LineAct::Switch),
            Line(LineAct::Again),
            Line(LineAct::AsText),
            Line(LineAct::Park),
            Line(LineAct::Undo),
            Line(LineAct::Redo),
            Day(DayAct::Next),
            Day(DayAct::Back),
            Day(DayAct::Pause),
            Day(DayAct::Until),
            Day(DayAct::LeadOn),
            Day(DayAct::More),
            Day(DayAct::Less),
            Day(DayAct::Late),
            Day(DayAct::People),
            Day(DayAct::Dots),
            Day(DayAct::Agenda),
            Day(DayAct::Insert),
            Wall(WallAct::Blank),
            Wall(WallAct::Onwards),
            Wall(WallAct::Backwards),
            Wall(WallAct::Choose),
            Wall(WallAct::Overview),
            Wall(WallAct::Unzoom),
            Line(LineAct::Vote),
            Line(LineAct::Way),
            Line(LineAct::Twice),
            Line(LineAct::Pass),
            Line(LineAct::Order),
            Line(LineAct::BeginYear),
            Line(LineAct::Track),
            Line(LineAct::Forward),
            Line(LineAct::Up),
            Line(LineAct::Down),
            Line(LineAct::Cancel),
            Point(PointAct::Edit),
            Point(PointAct::Remove),
            Point(PointAct::Merge),
            Point(PointAct::Move),
            Point(PointAct::Park),
            Point(PointAct::Theme),
            Point(PointAct::TakeOut),
            Point(PointAct::Spotlight),
            Point(PointAct::Strike),
            Point(PointAct::Again),
            Point(PointAct::Became),
            Point(PointAct::Cut),
            Point(PointAct::Divide),
            Point(PointAct::Island(IslandAct::Rest)),
            Point(PointAct::Island(IslandAct::Contact)),
            Point(PointAct::Island(IslandAct::Split)),
            Point(PointAct::Plan(PlanAct::Status)),
            Point(PointAct::Plan(PlanAct::AskWhom)),
            Point(PointAct::Plan(PlanAct::HandOver)),
            Point(PointAct::Plan(PlanAct::Agree)),
            Point(PointAct::Row(RowAct::TakeUp)),
            Point(PointAct::Row(RowAct::Next)),
            Point(PointAct::Row(RowAct::Written)),
            Point(PointAct::Board(BoardAct::Bring)),
            Point(PointAct::Board(BoardAct::Mark)),
            Point(PointAct::Row(RowAct::Cells)),
            Point(PointAct::Row(RowAct::Sort)),
            Point(PointAct::Answer),
            Point(PointAct::Escalate),
            Menu(MenuAct::Choose),
            Menu(MenuAct::Onwards),
            Menu(MenuAct::Make),
            Menu(MenuAct::Take),
            Menu(MenuAct::Mark),
            Menu(MenuAct::FollowUp),
            Menu(MenuAct::HoldAgain),
            Menu(MenuAct::Forget),
            Menu(MenuAct::Use),
            Menu(MenuAct::Change),
            Menu(MenuAct::Copy),
            Menu(MenuAct::PlanBefore),
            Menu(MenuAct::PlanAfter),
            Menu(MenuAct::Rehearse),
            Menu(MenuAct::Ask),
            Menu(MenuAct::Backwards),
            Menu(MenuAct::Preview),
            Agenda(AgendaAct::Add),
            Agenda(AgendaAct::Minutes),
            Agenda(AgendaAct::Shorter),
            Agenda(AgendaAct::Longer),
            Agenda(AgendaAct::Pin),
            Agenda(AgendaAct::Drop),
            Agenda(AgendaAct::Up),
            Agenda(AgendaAct::Down),
            Agenda(AgendaAct::Buffer),
            Agenda(AgendaAct::Lunch),
            Agenda(AgendaAct::Fit),
            Agenda(AgendaAct::Name),
            Agenda(AgendaAct::Keep),
            Agenda(AgendaAct::Night),
            Agenda(AgendaAct::Start),
            Agenda(AgendaAct::End),
            Agenda(AgendaAct::Go),
            Programme(ProgrammeAct::Change),
            Programme(ProgrammeAct::Open),
            Programme(ProgrammeAct::Make),
            Programme(ProgrammeAct::Held),
            Programme(ProgrammeAct::Add),
            Programme(ProgrammeAct::TakeOut),
            Programme(ProgrammeAct::Track),
            Programme(ProgrammeAct::Own),
            Programme(ProgrammeAct::NextYear),
            Programme(ProgrammeAct::Show),
            Menu(MenuAct::Leave),
            P(Program::Private),
            P(Program::Pane),
            P(Program::Palette),
            P(Program::Help),
            P(Program::Language),
            P(Program::Theme),
            P(Program::Silence),
            P(Program::Screens),
            P(Program::Redraw),
            P(Program::SaveAgain),
            P(Program::SendOut),
            P(Program::TakeIn),
            P(Program::KeepElsewhere),
            P(Program::Leaving),
            P(Program::Quit),
        ]
    };
}
