//! Which key does what, where: one table. Footer, help, palette and the manual are made of it.
//!
//! No live act needs Alt, `AltGr`, a dead key or a function key, nor Ctrl-I, Ctrl-M or Ctrl-H, which terminals cannot
//! tell from Tab, Enter and Backspace. A clicker sends `PgDn`, `PgUp`, Esc and F5: its Esc and F5 do no harm.

use super::action::Action::{self, Day, Line, Menu, Point, Program as P, Wall};
use super::action::{DayAct, LineAct, MenuAct, PointAct, Program, WallAct};
use super::key::Key;

/// Where a key is pressed. More than one holds at a time; the first that binds the key decides.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Context {
    /// In a round.
    Round,
    /// While votes are counted.
    Vote,
    /// In the turn, in groups, with islands and plans: one of several is at hand.
    OneOfMany,
    /// Pointing at hopes again.
    Hopes,
    /// Pointing at a ranked list.
    Ranked,
    /// Pointing while the room is divided.
    Divided,
    /// Pointing at islands.
    Islands,
    /// Pointing at plans.
    Plans,
    /// Pointing at what the day is about, and who carries it on.
    Own,
    /// Pointing at lines from the room.
    Items,
    /// Pointing at all.
    Pointing,
    /// Writing.
    Writing,
    /// In a workshop.
    Live,
    /// In a list to choose from: at home, among the methods.
    Menu,
    /// In a form.
    Form,
    /// Wherever there is a way back.
    Inner,
    /// Everywhere.
    Anywhere,
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
        Anywhere, Divided, Form, Hopes, Inner, Islands, Items, Live, Menu as List, OneOfMany, Own, Plans,
        Pointing, Ranked, Round, Vote, Writing,
    };
    &[
        bind(Writing, "enter", Line(LineAct::Store), 9),
        // In an empty line; elsewhere it is text.
        bind(Writing, ".", Wall(WallAct::Blank), 0),
        bind(Live, "tab", Line(LineAct::Switch), 8),
        bind(Live, "pgdn", Wall(WallAct::Onwards), 6),
        bind(Live, "pgup", Wall(WallAct::Backwards), 0),
        bind(Live, "ctrl+n", Day(DayAct::Next), 7),
        bind(Live, "ctrl+p", Day(DayAct::Back), 0),
        bind(Live, "ctrl+z", Line(LineAct::Undo), 5),
        bind(Live, "ctrl+y", Line(LineAct::Redo), 0),
        bind(Writing, "ctrl+d", Line(LineAct::Again), 0),
        bind(Writing, "ctrl+b", Line(LineAct::Park), 2),
        // While a line has words in it, a full stop is one of its letters.
        bind(Live, "ctrl+t", Day(DayAct::Pause), 4),
        bind(Live, "ctrl+up", Day(DayAct::More), 0),
        bind(Live, "ctrl+down", Day(DayAct::Less), 0),
        bind(Pointing, "plus", Day(DayAct::More), 0),
        bind(Pointing, "-", Day(DayAct::Less), 0),
        bind(Live, "ctrl+l", Day(DayAct::Late), 3),
        bind(Live, "ctrl+g", Day(DayAct::People), 0),
        bind(Live, "ctrl+e", Day(DayAct::Plan), 2),
        bind(Live, "ctrl+r", Wall(WallAct::Choose), 3),
        bind(Pointing, ".", Wall(WallAct::Blank), 1),
        bind(Round, "ctrl+a", Line(LineAct::Pass), 8),
        bind(Round, "ctrl+o", Line(LineAct::Order), 2),
        bind(Vote, "ctrl+a", Line(LineAct::Way), 8),
        bind(Vote, "ctrl+o", Line(LineAct::Vote), 8),
        bind(OneOfMany, "ctrl+a", Line(LineAct::Forward), 7),
        bind(Live, "up", Line(LineAct::Up), 0),
        bind(Live, "down", Line(LineAct::Down), 0),
        bind(Live, "esc", Line(LineAct::Cancel), 0),
        bind(Hopes, "o", Point(PointAct::Became), 7),
        bind(Ranked, "l", Point(PointAct::Cut), 6),
        bind(Divided, "g", Point(PointAct::Divide), 7),
        bind(Islands, "e", Point(PointAct::Edit), 7),
        bind(Islands, "r", Point(PointAct::Rest), 6),
        bind(Islands, "k", Point(PointAct::Keeper), 6),
        bind(Islands, "p", Point(PointAct::Split), 5),
        bind(Islands, "d", Point(PointAct::Remove), 4),
        bind(Plans, "e", Point(PointAct::Edit), 7),
        bind(Plans, "s", Point(PointAct::Status), 6),
        bind(Plans, "l", Point(PointAct::Lift), 6),
        bind(Plans, "d", Point(PointAct::Remove), 4),
        bind(Own, "e", Point(PointAct::Edit), 7),
        bind(Own, "x", Point(PointAct::Strike), 7),
        bind(Own, "d", Point(PointAct::Remove), 4),
        bind(Items, "e", Point(PointAct::Edit), 7),
        bind(Items, "d", Point(PointAct::Remove), 7),
        bind(Items, "m", Point(PointAct::Merge), 6),
        bind(Items, "t", Point(PointAct::Theme), 6),
        bind(Items, "u", Point(PointAct::TakeOut), 1),
        bind(Items, "v", Point(PointAct::Move), 2),
        bind(Items, "a", Point(PointAct::Again), 3),
        bind(Pointing, "b", Point(PointAct::Spotlight), 5),
        bind(Pointing, "x", Point(PointAct::Strike), 4),
        bind(Pointing, "?", P(Program::Help), 2),
        bind(Pointing, "q", P(Program::Quit), 0),
        bind(Live, "ctrl+w", P(Program::Pane), 4),
        bind(Live, "ctrl+s", P(Program::Private), 3),
        bind(List, "enter", Menu(MenuAct::Choose), 9),
        bind(List, "up", Line(LineAct::Up), 0),
        bind(List, "down", Line(LineAct::Down), 0),
        bind(List, "?", P(Program::Help), 4),
        bind(List, "q", P(Program::Quit), 6),
        bind(Form, "enter", Menu(MenuAct::Onwards), 9),
        bind(Form, "down", Line(LineAct::Down), 0),
        bind(Form, "up", Line(LineAct::Up), 0),
        bind(Form, "tab", Line(LineAct::Down), 0),
        bind(Form, "backtab", Line(LineAct::Up), 0),
        bind(Form, "ctrl+n", Menu(MenuAct::Make), 8),
        bind(Inner, "esc", Menu(MenuAct::Leave), 7),
        bind(Anywhere, "ctrl+k", P(Program::Palette), 3),
        bind(Anywhere, "f1", P(Program::Help), 0),
        bind(Anywhere, "ctrl+f", P(Program::Redraw), 0),
        bind(Anywhere, "ctrl+q", P(Program::Quit), 1),
    ]
};

/// What a key does here, if anything.
pub fn action(key: Key, contexts: &[Context]) -> Option<Action> {
    let written = key.to_string();
    contexts.iter().find_map(|context| {
        BINDINGS.iter().find(|row| row.context == *context && row.key == written).map(|row| row.action)
    })
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

/// A key that does this: one that also works while writing, if there is one.
pub fn key_of(action: Action) -> Option<&'static str> {
    let rows = || BINDINGS.iter().filter(move |row| row.action == action);
    let letter = |row: &&Binding| row.key.chars().count() > 1;
    rows().find(letter).or(rows().next()).map(|row| row.key)
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn every_key_reads_back_and_is_bound_once_in_a_place() {
        let mut seen = BTreeSet::new();
        for row in BINDINGS {
            let key: Key = row.key.parse().unwrap();
            assert_eq!(key.to_string(), row.key);
            assert!(seen.insert((row.key, row.context as u8)), "{} twice in {:?}", row.key, row.context);
        }
    }

    #[test]
    fn no_key_is_one_that_terminals_mistake_or_nordic_keyboards_lack() {
        for row in BINDINGS {
            for bad in ["ctrl+i", "ctrl+m", "ctrl+h", "ctrl+j", "ctrl+c", "ctrl+[", "f5"] {
                assert_ne!(row.key, bad);
            }
            assert!(!row.key.starts_with('f') || row.key == "f1", "{}", row.key);
        }
    }

    #[test]
    fn every_action_can_be_found_in_the_palette() {
        let all: BTreeSet<Action> = Action::ALL.into_iter().collect();
        assert_eq!(all.len(), Action::ALL.len());
        for row in BINDINGS {
            assert!(all.contains(&row.action), "{:?}", row.action);
        }
    }
}
