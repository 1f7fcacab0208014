//! A key, where it is pressed and what it does there: the row type of the key tables. Each table lies beside what it
//! controls; `keymap.rs` collects them.

use super::action::Action;
use super::key::{Code, Key};

/// Stands for the digits that choose.
pub const DIGITS: &str = "1–9";
/// Stands for the letters that choose a name by its initial.
pub const INITIALS: &str = "a–z";
/// Stands for every character.
pub const TEXT: &str = "abc…";

/// Where a key is pressed. Several contexts hold at a time; the first that binds the key decides.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Context {
    /// In a round.
    Round,
    /// In a calm step, which has no entry line.
    Calm,
    /// While votes are counted, or values on a scale.
    Vote,
    /// In a break.
    Break,
    /// In a step where one of several things is at hand: the turn, groups, islands, plans.
    OneOfMany,
    /// Where rows stand in the months of a year.
    Year,
    /// While the sample table is filled; only tests have one.
    #[cfg(feature = "testing")]
    Sample,
    /// Pointing at things of one kind.
    Pointed(Pointed),
    /// Pointing at anything.
    Pointing,
    /// Writing.
    Writing,
    /// Writing, in an empty line: in any other, a full stop is text.
    EmptyLine,
    /// While there is something that Esc ends.
    Esc(EscEnds),
    /// In any line of text.
    Typing,
    /// After the end of the day.
    Ended,
    /// Before the end of the day.
    Running,
    /// In a workshop.
    Live,
    /// Outside a workshop.
    Outside(Outside),
    /// In an overlay.
    Over(Over),
    /// Wherever there is a way back.
    Inner,
    /// Everywhere.
    Anywhere,
}

/// What Esc ends.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum EscEnds {
    /// Writing in a cell of a plan that was gone to.
    Cell,
    /// One thing that is shown large, or all lines that are shown small.
    Zoom,
}

/// What is pointed at.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Pointed {
    /// What was set aside.
    SetAside,
    /// Hopes, again.
    Hopes,
    /// A ranked list.
    Ranked,
    /// Groups, while the room is divided.
    Divided,
    /// Islands.
    Islands,
    /// Plans.
    Plans,
    /// Plans that were made earlier, again.
    Again,
    /// Rows of a table.
    Rows,
    /// Rows of a table that are voted on.
    Voted,
    /// Rows of a table whose cells are filled one by one.
    Cells,
    /// Rows that have the floor one after the other.
    Floor,
    /// Rows that stand in the months of a year.
    Year,
    /// What the day is about, and who carries it on.
    Own,
    /// Lines of a board with sheets.
    Sheets,
    /// Lines from the room.
    Items,
}

/// On the screen of a programme.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum InProgramme {
    /// On its time line.
    TimeLine,
    /// There, if it has levels.
    Levels,
    /// There, where something is at hand.
    AtHand,
    /// There, where what is at hand has a workshop.
    HasWorkshop,
    /// Among the lines of a gathering.
    Fields,
    /// While the room is shown the programme.
    Shown,
}

/// Outside a workshop.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Outside {
    /// At home.
    Home,
    /// In a list, at home.
    List,
    /// In the list of methods, in which one types to find one.
    Find,
    /// There, while one says how long, how many or what for.
    Asked,
    /// In the card of a method.
    Card,
    /// In the card of one that can be used.
    Usable,
    /// In the card of a programme that is ready to begin.
    Ready,
    /// Among the rows of a method that is changed.
    Rows,
    /// The same, if it has several plans.
    Plans,
    /// In a plan with clock times in such a card.
    Preview,
    /// In a list of which something can be chosen.
    Choice,
    /// Among the saved workshops.
    Saved,
    /// In a form.
    Form,
    /// In a form's line that chooses one of several values.
    Chosen,
    /// In a form's line that offers a question of one's own.
    Own,
    /// In the last line of a form, which submits it.
    Made,
    /// On the screen of a programme.
    Programme(InProgramme),
    /// In the second window, which the room sees.
    Window,
}

/// An overlay: the first nine belong to a workshop, the rest to any screen.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Over {
    /// Pasted lines.
    Paste,
    /// Ways to make up time.
    Late,
    /// Words to strike for good.
    Strike,
    /// What can be put on the wall.
    Wall,
    /// The parts that can be put into the day.
    Insert,
    /// One of them that asks one of several questions.
    InsertAsks,
    /// The agenda.
    Agenda,
    /// The text typed for a row of the agenda.
    AgendaLine,
    /// What people take along from a day that leaves no trace.
    Embers,
    /// A prompt in the entry line: the number of people, new words, a name.
    Asked,
    /// Help.
    Help,
    /// The palette, which finds an action by its name.
    Palette,
    /// The languages.
    Language,
    /// Any overlay in which nothing is typed.
    Read,
}

/// One row of the table.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Binding {
    /// Where the key is pressed.
    pub context: Context,
    /// The key, as in `ctrl+n`.
    pub key: &'static str,
    /// What it does.
    pub action: Action,
    /// How much it matters in the footer: 9 comes first, 0 is left to help and palette.
    pub weight: u8,
}

/// Makes one row.
pub const fn bind(context: Context, key: &'static str, action: Action, weight: u8) -> Binding {
    Binding { context, key, action, weight }
}

impl Binding {
    /// Whether this row binds the key.
    pub fn has(&self, key: Key) -> bool {
        self.key == key.to_string() || stands_for(self.key, key)
    }
}

/// Whether a row stands for many keys and this is one of them.
fn stands_for(row: &str, key: Key) -> bool {
    let Code::Char(c) = key.code else { return false };
    let one_of = match row {
        DIGITS => matches!(c, '1'..='9'),
        INITIALS => c.is_alphabetic(),
        TEXT => true,
        _ => false,
    };
    one_of && !key.ctrl
}
