//! What a key can be asked to do. Which key does it is the keymap's; what is then done, the screens'; what it is called,
//! in `action/name.rs`.

mod name;

/// Something that can be done.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Action {
    /// The program as a whole.
    Program(Program),
    /// The day and its clock.
    Day(DayAct),
    /// What is on the wall.
    Wall(WallAct),
    /// The entry line.
    Line(LineAct),
    /// What is pointed at.
    Point(PointAct),
    /// A list to choose from, or a form.
    Menu(MenuAct),
    /// A row of the plan of the day.
    Agenda(AgendaAct),
    /// What is typed: letters and figures that are data, and what keys do in a line. The palette has none of it.
    Input(Input),
}

/// A list to choose from, or a form.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum MenuAct {
    /// Take the marked one.
    Choose,
    /// Go to the next line of a form; from the last one, make what it describes.
    Onwards,
    /// Make what the form describes.
    Make,
    /// Take what is shown.
    Take,
    /// Back to where we came from.
    Leave,
}

/// A row of the plan of the day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum AgendaAct {
    /// A minute less.
    Shorter,
    /// A minute more.
    Longer,
    /// Type its minutes.
    Minutes,
    /// Type the clock time that it is fixed at.
    Pin,
    /// Leave it out, or take it in again.
    Drop,
    /// A place up.
    Up,
    /// A place down.
    Down,
    /// Time to spare behind it.
    Buffer,
    /// Type when the day begins.
    Start,
    /// Type when the day ends.
    End,
    /// Go to it now.
    Go,
}

/// What is typed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Input {
    /// A character goes into the line.
    Write,
    /// A figure or a capital letter points.
    Label,
    /// The last of these is taken back.
    Unlabel,
    /// A digit or a first letter chooses.
    Pick,
    /// The choice before.
    Before,
    /// The choice after.
    After,
    /// A page up.
    PageUp,
    /// A page down.
    PageDown,
    /// A letter to the left.
    Left,
    /// A letter to the right.
    Right,
    /// A word to the left.
    WordLeft,
    /// A word to the right.
    WordRight,
    /// To the beginning of the line.
    Home,
    /// To the end of the line.
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

/// The program as a whole.
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
    /// Light or dark.
    Theme,
    /// Ring at the end of a step, or keep silent.
    Silence,
    /// Draw everything anew.
    Redraw,
    /// Show another pane.
    Pane,
    /// Show what is meant for the facilitator alone.
    Private,
    /// Try again to save.
    SaveAgain,
    /// Say which key leaves: Ctrl+C is asked for in programs that it ends.
    Leaving,
}

/// The day and its clock.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum DayAct {
    /// Go to the next step.
    Next,
    /// Go back a step.
    Back,
    /// Stop the clock, or let it run on.
    Pause,
    /// A minute more.
    More,
    /// A minute less.
    Less,
    /// What to do when late.
    Late,
    /// How many people are here.
    People,
    /// How many dots a person has.
    Dots,
    /// Change the plan of the day.
    Agenda,
}

/// What is on the wall.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum WallAct {
    /// Empty the wall, or fill it again.
    Blank,
    /// The next page; after the last, the next step's name, then the step.
    Onwards,
    /// The page before.
    Backwards,
    /// Choose what is on the wall.
    Choose,
}

/// The entry line.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum LineAct {
    /// Store what was typed.
    Store,
    /// Write or point.
    Switch,
    /// It was said before: count it.
    Again,
    /// Park a "but".
    Park,
    /// Take back.
    Undo,
    /// Bring back.
    Redo,
    /// Open or close the vote.
    Vote,
    /// Count the dots in another way.
    Way,
    /// Pass the turn on.
    Pass,
    /// Round or popcorn.
    Order,
    /// The next group, entry or island.
    Forward,
    /// Up.
    Up,
    /// Down.
    Down,
    /// Leave what was begun.
    Cancel,
}

/// What is pointed at.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum PointAct {
    /// Mend the words.
    Edit,
    /// Take away.
    Remove,
    /// Make one of many.
    Merge,
    /// Put into the other list.
    Move,
    /// Put into a theme.
    Theme,
    /// Take out of its theme.
    TakeOut,
    /// Show alone, large.
    Spotlight,
    /// Strike for good.
    Strike,
    /// Count once more.
    Again,
    /// What became of a hope.
    Became,
    /// How many entries the list has.
    Cut,
    /// Into how large groups the room is divided.
    Divide,
    /// Let an island rest, or wake it.
    Rest,
    /// Who keeps an island.
    Contact,
    /// Split an island.
    Split,
    /// How far a plan is.
    Status,
    /// Escalate a plan to somebody outside.
    Escalate,
}

impl Action {
    /// All that can be asked for by name, in the order of the palette.
    pub const ALL: [Self; 71] = {
        use Action::{Agenda, Day, Line, Menu, Point, Program as P, Wall};
        [
            Line(LineAct::Store),
            Line(LineAct::Switch),
            Line(LineAct::Again),
            Line(LineAct::Park),
            Line(LineAct::Undo),
            Line(LineAct::Redo),
            Day(DayAct::Next),
            Day(DayAct::Back),
            Day(DayAct::Pause),
            Day(DayAct::More),
            Day(DayAct::Less),
            Day(DayAct::Late),
            Day(DayAct::People),
            Day(DayAct::Dots),
            Day(DayAct::Agenda),
            Wall(WallAct::Blank),
            Wall(WallAct::Onwards),
            Wall(WallAct::Backwards),
            Wall(WallAct::Choose),
            Line(LineAct::Vote),
            Line(LineAct::Way),
            Line(LineAct::Pass),
            Line(LineAct::Order),
            Line(LineAct::Forward),
            Line(LineAct::Up),
            Line(LineAct::Down),
            Line(LineAct::Cancel),
            Point(PointAct::Edit),
            Point(PointAct::Remove),
            Point(PointAct::Merge),
            Point(PointAct::Move),
            Point(PointAct::Theme),
            Point(PointAct::TakeOut),
            Point(PointAct::Spotlight),
            Point(PointAct::Strike),
            Point(PointAct::Again),
            Point(PointAct::Became),
            Point(PointAct::Cut),
            Point(PointAct::Divide),
            Point(PointAct::Rest),
            Point(PointAct::Contact),
            Point(PointAct::Split),
            Point(PointAct::Status),
            Point(PointAct::Escalate),
            Menu(MenuAct::Choose),
            Menu(MenuAct::Onwards),
            Menu(MenuAct::Make),
            Menu(MenuAct::Take),
            Agenda(AgendaAct::Minutes),
            Agenda(AgendaAct::Shorter),
            Agenda(AgendaAct::Longer),
            Agenda(AgendaAct::Pin),
            Agenda(AgendaAct::Drop),
            Agenda(AgendaAct::Up),
            Agenda(AgendaAct::Down),
            Agenda(AgendaAct::Buffer),
            Agenda(AgendaAct::Start),
            Agenda(AgendaAct::End),
            Agenda(AgendaAct::Go),
            Menu(MenuAct::Leave),
            P(Program::Private),
            P(Program::Pane),
            P(Program::Palette),
            P(Program::Help),
            P(Program::Language),
            P(Program::Theme),
            P(Program::Silence),
            P(Program::Redraw),
            P(Program::SaveAgain),
            P(Program::Leaving),
            P(Program::Quit),
        ]
    };
}
