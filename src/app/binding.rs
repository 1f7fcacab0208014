//! A key, where it is pressed and what it does there: the type of which the tables of keys are made. The tables lie beside
//! what they are about; `keymap.rs` collects them.

use super::action::Action;
use super::key::{Code, Key};

/// Stands for the digits that choose.
pub const DIGITS: &str = "1–9";
/// Stands for the letters that choose by what a name begins with.
pub const INITIALS: &str = "a–z";
/// Stands for what points: figures, capital letters, and what stands between them.
pub const LABELS: &str = "0–9 A–Z";
/// Stands for every character.
pub const TEXT: &str = "abc…";

/// Where a key is pressed. More than one holds at a time; the first that binds the key decides.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Context {
    /// In a round.
    Round,
    /// While votes are counted.
    Vote,
    /// In the turn, in groups, with islands and plans: one of several is at hand.
    OneOfMany,
    /// While a grid is filled, which only tests do.
    #[cfg(feature = "testing")]
    Grid,
    /// Pointing at things of one kind.
    Pointed(Pointed),
    /// Pointing at all.
    Pointing,
    /// Writing.
    Writing,
    /// Writing, as long as nothing stands in the line: else a full stop is one of its letters.
    EmptyLine,
    /// In any line that is typed.
    Typing,
    /// After the end of the day.
    Ended,
    /// Until then.
    Running,
    /// In a workshop.
    Live,
    /// Outside a workshop.
    Outside(Outside),
    /// In what lies on top.
    Over(Over),
    /// Wherever there is a way back.
    Inner,
    /// Everywhere.
    Anywhere,
}

/// What is pointed at.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Pointed {
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
    /// What the day is about, and who carries it on.
    Own,
    /// Lines from the room.
    Items,
}

/// Outside a workshop.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Outside {
    /// At home.
    Home,
    /// In a list to choose from: at home, among the methods.
    List,
    /// In a form.
    Form,
    /// In a line of a form where one of several is chosen.
    Chosen,
    /// In the last line of a form, which makes what the others ask for.
    Made,
    /// In the second window, which the room sees.
    Window,
}

/// What lies on top: the first seven of a workshop, the others of any screen.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Over {
    /// Lines that were pasted.
    Paste,
    /// The ways to win time back.
    Late,
    /// What is to be struck for good.
    Strike,
    /// What can be put on the wall.
    Wall,
    /// The plan of the day.
    Agenda,
    /// What is typed for a row of it.
    AgendaLine,
    /// What is asked for in the entry line: how many are here, new words, a name.
    Asked,
    /// The keys.
    Help,
    /// An action that is looked for.
    Palette,
    /// The languages.
    Language,
    /// All of them in which nothing is typed.
    Read,
}

/// One row of the table.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Binding {
    /// Where.
    pub context: Context,
    /// The key as it is written: `ctrl+n`.
    pub key: &'static str,
    /// What it does.
    pub action: Action,
    /// How much it matters in the footer: 0 is left to help and palette, 9 comes first.
    pub weight: u8,
}

/// One row of a table.
pub const fn bind(context: Context, key: &'static str, action: Action, weight: u8) -> Binding {
    Binding { context, key, action, weight }
}

impl Binding {
    /// Whether this key is one that the row has.
    pub fn has(&self, key: Key) -> bool {
        self.key == key.to_string() || stands_for(self.key, key)
    }
}

/// Whether a row stands for many keys, and this is one of them.
fn stands_for(row: &str, key: Key) -> bool {
    let Code::Char(c) = key.code else { return false };
    let one_of = match row {
        DIGITS => matches!(c, '1'..='9'),
        INITIALS => c.is_alphabetic(),
        LABELS => c.is_ascii_digit() || c.is_ascii_uppercase() || matches!(c, ' ' | ','),
        TEXT => true,
        _ => false,
    };
    one_of && !key.ctrl
}
