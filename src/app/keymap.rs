//! Which key does what, where: one table. Footer, help, palette and the manual are made of it.
//!
//! No live act needs Alt, `AltGr`, a dead key or a function key, nor Ctrl-I, Ctrl-M or Ctrl-H, which terminals cannot
//! tell from Tab, Enter and Backspace. A clicker sends `PgDn`, `PgUp`, Esc and F5: no row binds F5, nor Esc while a
//! workshop is led and nothing is asked for or lies on top.
//!
//! What is typed as data is here too, as a row that stands for many keys: no key does anything that is not here.

use super::action::Action::{self, Agenda as Row, Day, Input as In, Line, Menu, Point, Program as P, Wall};
use super::action::{AgendaAct, DayAct, Input, LineAct, MenuAct, PointAct, Program, WallAct};
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

const fn bind(context: Context, key: &'static str, action: Action, weight: u8) -> Binding {
    Binding { context, key, action, weight }
}

/// The table.
pub const BINDINGS: &[Binding] = {
    use Context::{
        Anywhere, EmptyLine, Ended, Inner, Live, OneOfMany, Outside as Out, Over as On, Pointed as At,
        Pointing, Round, Running, Typing, Vote, Writing,
    };
    use Outside::{Chosen, Form, Home, List, Made, Window};
    use Over::{Agenda, AgendaLine, Asked, Language, Late, Palette, Paste, Read, Strike};
    use Pointed::{Divided, Hopes, Islands, Items, Own, Plans, Ranked};
    &[
        bind(Writing, "enter", Line(LineAct::Store), 9),
        bind(EmptyLine, ".", Wall(WallAct::Blank), 0),
        bind(Live, "tab", Line(LineAct::Switch), 8),
        bind(Live, "pgdn", Wall(WallAct::Onwards), 5),
        bind(Live, "pgup", Wall(WallAct::Backwards), 0),
        bind(Running, "ctrl+n", Day(DayAct::Next), 7),
        bind(Live, "ctrl+p", Day(DayAct::Back), 0),
        bind(Live, "ctrl+z", Line(LineAct::Undo), 5),
        bind(Live, "ctrl+y", Line(LineAct::Redo), 0),
        bind(Writing, "ctrl+d", Line(LineAct::Again), 0),
        bind(Writing, "ctrl+b", Line(LineAct::Park), 2),
        bind(Running, "ctrl+t", Day(DayAct::Pause), 4),
        bind(Running, "ctrl+up", Day(DayAct::More), 0),
        bind(Running, "ctrl+down", Day(DayAct::Less), 0),
        bind(Pointing, "plus", Day(DayAct::More), 0),
        bind(Pointing, "-", Day(DayAct::Less), 0),
        bind(Running, "ctrl+l", Day(DayAct::Late), 3),
        bind(Live, "ctrl+g", Day(DayAct::People), 0),
        bind(Live, "ctrl+e", Day(DayAct::Agenda), 2),
        bind(Live, "ctrl+r", Wall(WallAct::Choose), 3),
        bind(Pointing, ".", Wall(WallAct::Blank), 1),
        bind(Round, "ctrl+a", Line(LineAct::Pass), 8),
        bind(Round, "ctrl+o", Line(LineAct::Order), 2),
        bind(Vote, "ctrl+a", Line(LineAct::Way), 8),
        bind(Vote, "ctrl+o", Line(LineAct::Vote), 8),
        bind(OneOfMany, "ctrl+a", Line(LineAct::Forward), 7),
        bind(Live, "up", Line(LineAct::Up), 0),
        bind(Live, "down", Line(LineAct::Down), 0),
        bind(At(Hopes), "o", Point(PointAct::Became), 7),
        bind(At(Ranked), "l", Point(PointAct::Cut), 6),
        bind(At(Divided), "g", Point(PointAct::Divide), 7),
        bind(At(Islands), "e", Point(PointAct::Edit), 7),
        bind(At(Islands), "r", Point(PointAct::Rest), 6),
        bind(At(Islands), "k", Point(PointAct::Keeper), 6),
        bind(At(Islands), "p", Point(PointAct::Split), 5),
        bind(At(Islands), "d", Point(PointAct::Remove), 4),
        bind(At(Plans), "e", Point(PointAct::Edit), 7),
        bind(At(Plans), "s", Point(PointAct::Status), 6),
        bind(At(Plans), "l", Point(PointAct::Lift), 6),
        bind(At(Plans), "d", Point(PointAct::Remove), 4),
        bind(At(Own), "e", Point(PointAct::Edit), 7),
        bind(At(Own), "x", Point(PointAct::Strike), 7),
        bind(At(Own), "d", Point(PointAct::Remove), 4),
        bind(At(Items), "e", Point(PointAct::Edit), 7),
        bind(At(Items), "d", Point(PointAct::Remove), 7),
        bind(At(Items), "m", Point(PointAct::Merge), 6),
        bind(At(Items), "t", Point(PointAct::Theme), 6),
        bind(At(Items), "u", Point(PointAct::TakeOut), 1),
        bind(At(Items), "v", Point(PointAct::Move), 2),
        bind(At(Items), "a", Point(PointAct::Again), 3),
        bind(Pointing, "b", Point(PointAct::Spotlight), 5),
        bind(Pointing, "x", Point(PointAct::Strike), 4),
        bind(Pointing, "?", P(Program::Help), 6),
        bind(Pointing, "q", P(Program::Quit), 0),
        bind(Live, "ctrl+w", P(Program::Pane), 4),
        bind(Live, "ctrl+s", P(Program::Private), 3),
        // After the end there is no next step; what was wrong can be put right, and the program can be left.
        bind(Ended, "ctrl+q", P(Program::Quit), 9),
        bind(Ended, "ctrl+z", Line(LineAct::Undo), 9),
        bind(Ended, "ctrl+p", Day(DayAct::Back), 8),
        // That nothing is written down now is said.
        bind(Ended, "enter", Line(LineAct::Store), 0),
        bind(Ended, "ctrl+b", Line(LineAct::Park), 0),
        bind(On(Paste), "enter", Menu(MenuAct::Take), 9),
        bind(On(Late), DIGITS, In(Input::Pick), 9),
        bind(On(Strike), "enter", Point(PointAct::Strike), 9),
        bind(On(Over::Wall), DIGITS, In(Input::Pick), 9),
        bind(On(Over::Wall), "enter", Menu(MenuAct::Choose), 9),
        bind(On(Over::Wall), "up", Line(LineAct::Up), 5),
        bind(On(Over::Wall), "down", Line(LineAct::Down), 5),
        bind(On(Agenda), "up", Line(LineAct::Up), 8),
        bind(On(Agenda), "down", Line(LineAct::Down), 8),
        bind(On(Agenda), "-", Row(AgendaAct::Shorter), 8),
        bind(On(Agenda), "plus", Row(AgendaAct::Longer), 8),
        bind(On(Agenda), "left", Row(AgendaAct::Shorter), 0),
        bind(On(Agenda), "right", Row(AgendaAct::Longer), 0),
        bind(On(Agenda), "m", Row(AgendaAct::Minutes), 7),
        bind(On(Agenda), "p", Row(AgendaAct::Pin), 7),
        bind(On(Agenda), "d", Row(AgendaAct::Drop), 6),
        bind(On(Agenda), "ctrl+up", Row(AgendaAct::Up), 5),
        bind(On(Agenda), "ctrl+down", Row(AgendaAct::Down), 5),
        bind(On(Agenda), "b", Row(AgendaAct::Buffer), 4),
        bind(On(Agenda), "enter", Row(AgendaAct::Go), 4),
        bind(On(Agenda), "s", Row(AgendaAct::Start), 3),
        bind(On(Agenda), "t", Row(AgendaAct::End), 3),
        bind(On(Agenda), "z", Line(LineAct::Undo), 2),
        bind(On(Agenda), "ctrl+z", Line(LineAct::Undo), 0),
        bind(On(Agenda), "ctrl+y", Line(LineAct::Redo), 0),
        bind(On(Agenda), "ctrl+e", Menu(MenuAct::Leave), 0),
        bind(On(AgendaLine), "enter", Line(LineAct::Store), 9),
        bind(On(Asked), "enter", Line(LineAct::Store), 9),
        bind(On(Asked), "esc", Line(LineAct::Cancel), 9),
        bind(On(Over::Help), "up", Line(LineAct::Up), 5),
        bind(On(Over::Help), "down", Line(LineAct::Down), 5),
        bind(On(Over::Help), "pgdn", In(Input::PageDown), 4),
        bind(On(Over::Help), "pgup", In(Input::PageUp), 4),
        bind(On(Over::Help), "enter", Menu(MenuAct::Leave), 0),
        bind(On(Over::Help), "?", Menu(MenuAct::Leave), 0),
        bind(On(Over::Help), "f1", Menu(MenuAct::Leave), 0),
        bind(On(Palette), "enter", Menu(MenuAct::Choose), 9),
        bind(On(Palette), "up", Line(LineAct::Up), 5),
        bind(On(Palette), "down", Line(LineAct::Down), 5),
        bind(On(Palette), "ctrl+k", Menu(MenuAct::Leave), 0),
        bind(On(Language), DIGITS, In(Input::Pick), 9),
        bind(On(Language), "enter", Menu(MenuAct::Choose), 9),
        bind(On(Language), "up", Line(LineAct::Up), 5),
        bind(On(Language), "down", Line(LineAct::Down), 5),
        bind(On(Read), "?", P(Program::Help), 1),
        bind(Out(List), "enter", Menu(MenuAct::Choose), 9),
        bind(Out(List), "up", Line(LineAct::Up), 0),
        bind(Out(List), "down", Line(LineAct::Down), 0),
        bind(Out(List), "?", P(Program::Help), 4),
        bind(Out(List), "q", P(Program::Quit), 6),
        bind(Out(List), "pgdn", In(Input::PageDown), 0),
        bind(Out(List), "pgup", In(Input::PageUp), 0),
        bind(Out(Home), DIGITS, In(Input::Pick), 0),
        bind(Out(Home), INITIALS, In(Input::Pick), 0),
        bind(Out(Form), "enter", Menu(MenuAct::Onwards), 9),
        bind(Out(Form), "down", Line(LineAct::Down), 0),
        bind(Out(Form), "up", Line(LineAct::Up), 0),
        bind(Out(Form), "tab", Line(LineAct::Down), 0),
        bind(Out(Form), "backtab", Line(LineAct::Up), 0),
        bind(Out(Form), "ctrl+n", Menu(MenuAct::Make), 8),
        bind(Out(Form), "pgdn", In(Input::PageDown), 0),
        bind(Out(Form), "pgup", In(Input::PageUp), 0),
        bind(Out(Made), "enter", Menu(MenuAct::Make), 9),
        bind(Out(Chosen), "left", In(Input::Before), 0),
        bind(Out(Chosen), "right", In(Input::After), 0),
        bind(Out(Chosen), "space", In(Input::After), 0),
        // Twice, as a clicker has this key too.
        bind(Out(Window), "esc", Menu(MenuAct::Leave), 9),
        bind(Pointing, LABELS, In(Input::Label), 0),
        bind(Pointing, "backspace", In(Input::Unlabel), 0),
        bind(Typing, TEXT, In(Input::Write), 0),
        bind(Typing, "left", In(Input::Left), 0),
        bind(Typing, "right", In(Input::Right), 0),
        bind(Typing, "home", In(Input::Home), 0),
        bind(Typing, "end", In(Input::End), 0),
        bind(Typing, "ctrl+left", In(Input::WordLeft), 0),
        bind(Typing, "ctrl+right", In(Input::WordRight), 0),
        bind(Typing, "backspace", In(Input::Backspace), 0),
        bind(Typing, "del", In(Input::Delete), 0),
        bind(Typing, "ctrl+backspace", In(Input::DeleteWord), 0),
        bind(Typing, "ctrl+u", In(Input::DeleteAll), 0),
        bind(Inner, "esc", Menu(MenuAct::Leave), 8),
        // While writing it is the way to all that the footer has no room for.
        bind(Anywhere, "ctrl+k", P(Program::Palette), 6),
        bind(Anywhere, "f1", P(Program::Help), 0),
        bind(Anywhere, "ctrl+f", P(Program::Redraw), 0),
        bind(Anywhere, "ctrl+q", P(Program::Quit), 1),
        // Whoever presses it is told what leaves.
        bind(Anywhere, "ctrl+c", P(Program::Leaving), 0),
    ]
};

/// What a key does here, if anything.
pub fn action(key: Key, contexts: &[Context]) -> Option<Action> {
    let written = key.to_string();
    let pressed = |row: &&Binding| row.key == written || stands_for(row.key, key);
    contexts.iter().find_map(|context| {
        BINDINGS.iter().filter(|row| row.context == *context).find(pressed).map(|row| row.action)
    })
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

/// What can be done here: the rows whose key is not taken by a nearer context, the weightiest first.
pub fn open(contexts: &[Context]) -> Vec<Binding> {
    let mut rows: Vec<Binding> = Vec::new();
    for context in contexts {
        for row in BINDINGS.iter().filter(|row| row.context == *context) {
            if !rows.iter().any(|nearer| nearer.key == row.key) {
                rows.push(*row);
            }
        }
    }
    rows.sort_by_key(|row| std::cmp::Reverse(row.weight));
    rows
}

/// A key that does this: not one of what lies on top, and one that also works while writing, if there is one.
pub fn key_of(action: Action) -> Option<&'static str> {
    let rows = || BINDINGS.iter().filter(move |row| row.action == action);
    let beneath = || rows().filter(|row| !matches!(row.context, Context::Over(_)));
    let letter = |row: &&Binding| row.key.chars().count() > 1;
    beneath().find(letter).or(beneath().next()).or(rows().next()).map(|row| row.key)
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    /// The rows that stand for many keys.
    const MANY: [&str; 4] = [DIGITS, INITIALS, LABELS, TEXT];

    #[test]
    fn every_key_reads_back_and_is_bound_once_in_a_place() {
        let mut seen = BTreeSet::new();
        for row in BINDINGS {
            assert!(
                seen.insert((row.key, format!("{:?}", row.context))),
                "{} twice in {:?}",
                row.key,
                row.context
            );
            let typed = matches!(row.action, In(Input::Write | Input::Label | Input::Pick));
            assert_eq!(MANY.contains(&row.key), typed, "{}", row.key);
            if !typed {
                let key: Key = row.key.parse().unwrap();
                assert_eq!(key.to_string(), row.key);
            }
        }
    }

    #[test]
    fn no_key_is_one_that_terminals_mistake_or_nordic_keyboards_lack() {
        for row in BINDINGS {
            for bad in ["ctrl+i", "ctrl+m", "ctrl+h", "ctrl+j", "ctrl+[", "f5"] {
                assert_ne!(row.key, bad);
            }
            // Neither a copy nor an end, but an answer.
            assert!(row.key != "ctrl+c" || row.action == P(Program::Leaving));
            assert!(!row.key.starts_with('f') || row.key == "f1", "{}", row.key);
            // A letter that acts is one without a dead key, AltGr or a Nordic keyboard; so are the few signs.
            if let Ok(Key { code: Code::Char(c), .. }) = row.key.parse() {
                assert!(c.is_ascii_lowercase() || " .-+?".contains(c), "{}", row.key);
            }
        }
    }

    #[test]
    fn what_f1_does_another_key_does_too() {
        for row in BINDINGS.iter().filter(|row| row.key == "f1") {
            assert!(
                BINDINGS.iter().any(|other| other.action == row.action && other.key != row.key),
                "{row:?}"
            );
        }
    }

    #[test]
    fn every_action_can_be_found_in_the_palette() {
        let all: BTreeSet<Action> = Action::ALL.into_iter().collect();
        assert_eq!(all.len(), Action::ALL.len());
        for row in BINDINGS {
            let typed = matches!(row.action, In(_));
            assert_ne!(all.contains(&row.action), typed, "{:?}", row.action);
        }
    }

    #[test]
    fn a_full_stop_is_a_letter_once_something_stands_in_the_line() {
        let stop = Key::char('.');
        let empty = [Context::Writing, Context::EmptyLine, Context::Typing];
        assert_eq!(action(stop, &empty), Some(Wall(WallAct::Blank)));
        assert_eq!(action(stop, &[Context::Writing, Context::Typing]), Some(In(Input::Write)));
        assert_eq!(action(Key::ctrl('x'), &empty), None);
    }
}
