//! What a key can be asked to do, by name. Which key does it is the keymap's; what is then done, the screens'.

use crate::i18n::Texts;

/// Something that can be done. The names that people see are made in one table, here.
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
    /// Lift a plan to somebody outside.
    Lift,
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
            Point(PointAct::Lift),
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

    /// What it is called: short enough for a footer.
    pub fn name(self, texts: &Texts) -> String {
        match self {
            Self::Program(act) => program(act, texts),
            Self::Day(act) => day(act, texts),
            Self::Wall(act) => wall(act, texts),
            Self::Line(act) => line(act, texts),
            Self::Point(act) => point(act, texts),
            Self::Menu(act) => menu(act, texts),
            Self::Agenda(act) => agenda(act, texts),
            Self::Input(act) => input(act, texts),
        }
    }

    /// What it is called in footer and help, where keys with one text stand together: `↑ ↓ Row`.
    pub fn caption(self, texts: &Texts) -> String {
        match self {
            Self::Line(LineAct::Up | LineAct::Down) => texts.msg_act_row(),
            Self::Wall(WallAct::Onwards | WallAct::Backwards) => texts.msg_act_turn(),
            Self::Agenda(AgendaAct::Shorter | AgendaAct::Longer) => texts.msg_act_shorter_longer(),
            Self::Agenda(AgendaAct::Up | AgendaAct::Down) => texts.msg_act_move_row(),
            act => act.name(texts),
        }
    }
}

fn program(act: Program, texts: &Texts) -> String {
    match act {
        Program::Quit => texts.msg_act_quit(),
        Program::Help => texts.msg_act_help(),
        Program::Palette => texts.msg_act_palette(),
        Program::Language => texts.msg_act_language(),
        Program::Theme => texts.msg_act_theme_light_dark(),
        Program::Silence => texts.msg_act_silence(),
        Program::Redraw => texts.msg_act_redraw(),
        Program::Pane => texts.msg_act_pane(),
        Program::Private => texts.msg_act_private(),
        Program::SaveAgain => texts.msg_act_save_again(),
        Program::Leaving => texts.msg_act_leaving(),
    }
}

fn day(act: DayAct, texts: &Texts) -> String {
    match act {
        DayAct::Next => texts.msg_act_next(),
        DayAct::Back => texts.msg_act_back(),
        DayAct::Pause => texts.msg_act_pause(),
        DayAct::More => texts.msg_act_more(),
        DayAct::Less => texts.msg_act_less(),
        DayAct::Late => texts.msg_act_late(),
        DayAct::People => texts.msg_act_people(),
        DayAct::Dots => texts.msg_act_dots(),
        DayAct::Agenda => texts.msg_act_agenda(),
    }
}

fn wall(act: WallAct, texts: &Texts) -> String {
    match act {
        WallAct::Blank => texts.msg_act_blank(),
        WallAct::Onwards => texts.msg_act_onwards(),
        WallAct::Backwards => texts.msg_act_backwards(),
        WallAct::Choose => texts.msg_act_wall(),
    }
}

fn line(act: LineAct, texts: &Texts) -> String {
    match act {
        LineAct::Store => texts.msg_act_store(),
        LineAct::Switch => texts.msg_act_switch(),
        LineAct::Again => texts.msg_act_again(),
        LineAct::Park => texts.msg_act_park(),
        LineAct::Undo => texts.msg_act_undo(),
        LineAct::Redo => texts.msg_act_redo(),
        LineAct::Vote => texts.msg_act_vote(),
        LineAct::Way => texts.msg_act_way(),
        LineAct::Pass => texts.msg_act_pass(),
        LineAct::Order => texts.msg_act_order(),
        LineAct::Forward => texts.msg_act_forward(),
        LineAct::Up => texts.msg_act_up(),
        LineAct::Down => texts.msg_act_down(),
        LineAct::Cancel => texts.msg_act_cancel(),
    }
}

fn menu(act: MenuAct, texts: &Texts) -> String {
    match act {
        MenuAct::Choose => texts.msg_act_choose(),
        MenuAct::Onwards => texts.msg_act_next_line(),
        MenuAct::Make => texts.msg_act_make(),
        MenuAct::Take => texts.msg_act_take(),
        MenuAct::Leave => texts.msg_act_leave(),
    }
}

fn agenda(act: AgendaAct, texts: &Texts) -> String {
    match act {
        AgendaAct::Shorter => texts.msg_act_less(),
        AgendaAct::Longer => texts.msg_act_more(),
        AgendaAct::Minutes => texts.msg_act_minutes(),
        AgendaAct::Pin => texts.msg_act_pin(),
        AgendaAct::Drop => texts.msg_act_drop(),
        AgendaAct::Up => texts.msg_act_move_up(),
        AgendaAct::Down => texts.msg_act_move_down(),
        AgendaAct::Buffer => texts.msg_act_buffer(),
        AgendaAct::Start => texts.msg_act_day_start(),
        AgendaAct::End => texts.msg_act_day_end(),
        AgendaAct::Go => texts.msg_act_go(),
    }
}

fn input(act: Input, texts: &Texts) -> String {
    match act {
        Input::Write => texts.msg_act_write(),
        Input::Label => texts.msg_act_label(),
        Input::Pick => texts.msg_act_choose(),
        Input::Before | Input::After => texts.msg_act_another(),
        Input::PageUp | Input::PageDown => texts.msg_act_page(),
        Input::Left | Input::Right | Input::Home | Input::End => texts.msg_act_in_line(),
        Input::WordLeft | Input::WordRight => texts.msg_act_by_word(),
        Input::Unlabel | Input::Backspace | Input::Delete => texts.msg_act_delete(),
        Input::DeleteWord => texts.msg_act_delete_word(),
        Input::DeleteAll => texts.msg_act_empty_line(),
    }
}

fn point(act: PointAct, texts: &Texts) -> String {
    match act {
        PointAct::Edit => texts.msg_act_edit(),
        PointAct::Remove => texts.msg_act_remove(),
        PointAct::Merge => texts.msg_act_merge(),
        PointAct::Move => texts.msg_act_move(),
        PointAct::Theme => texts.msg_act_theme(),
        PointAct::TakeOut => texts.msg_act_take_out(),
        PointAct::Spotlight => texts.msg_act_spotlight(),
        PointAct::Strike => texts.msg_act_strike(),
        PointAct::Again => texts.msg_act_again_pointed(),
        PointAct::Became => texts.msg_act_became(),
        PointAct::Cut => texts.msg_act_cut(),
        PointAct::Divide => texts.msg_act_divide(),
        PointAct::Rest => texts.msg_act_rest(),
        PointAct::Contact => texts.msg_act_contact(),
        PointAct::Split => texts.msg_act_split(),
        PointAct::Status => texts.msg_act_status(),
        PointAct::Lift => texts.msg_act_lift(),
    }
}
