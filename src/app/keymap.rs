//! Which key does what, where: one table, collected from the tables that lie beside what they control. Footer, help,
//! palette and the manual are generated from it.
//!
//! No live act needs Alt, `AltGr`, a dead key or a function key, nor Ctrl-I, Ctrl-M or Ctrl-H, which terminals cannot
//! tell from Tab, Enter and Backspace. A clicker sends `PgDn`, `PgUp`, Esc and F5: no row binds F5, and none binds Esc
//! in a live workshop unless a prompt or an overlay is open, or one thing is shown large or all lines small.
//!
//! Text input is here too, as rows that each stand for many keys: no key does anything that is not in the table.

use super::action::Action::{self, Agenda as Row, Day, Input as In, Line, Menu, Point, Program as P, Wall};
use super::action::{AgendaAct, DayAct, Input, LineAct, MenuAct, PointAct, Program, WallAct};
pub use super::binding::{Binding, Context, DIGITS, INITIALS, InProgramme, Outside, Over, TEXT};
use super::binding::{EscEnds, bind};
use super::editor;
use super::key::Key;
use super::live::{pointing, step};

mod programme;

/// In a workshop, in every step.
const LED: &[Binding] = {
    use Context::{EmptyLine, Esc, Live, Pointing, Running, Writing};
    &[
        bind(Writing, "enter", Line(LineAct::Store), 9),
        bind(Pointing, "enter", Line(LineAct::Store), 9),
        bind(EmptyLine, ".", Wall(WallAct::Blank), 0),
        bind(EmptyLine, "?", P(Program::Help), 0),
        bind(Esc(EscEnds::Cell), "esc", Line(LineAct::Cancel), 8),
        bind(Esc(EscEnds::Zoom), "esc", Wall(WallAct::Unzoom), 9),
        bind(Live, "tab", Line(LineAct::Switch), 8),
        bind(Live, "pgdn", Wall(WallAct::Onwards), 5),
        bind(Live, "pgup", Wall(WallAct::Backwards), 0),
        bind(Running, "ctrl+n", Day(DayAct::Next), 7),
        bind(Live, "ctrl+p", Day(DayAct::Back), 0),
        bind(Live, "ctrl+z", Line(LineAct::Undo), 5),
        bind(Live, "ctrl+y", Line(LineAct::Redo), 0),
        bind(Writing, "ctrl+d", Line(LineAct::Again), 0),
        bind(Writing, "ctrl+b", Line(LineAct::Park), 2),
        bind(Writing, "ctrl+x", Line(LineAct::AsText), 0),
        bind(Running, "ctrl+t", Day(DayAct::Pause), 4),
        bind(Running, "ctrl+up", Day(DayAct::More), 0),
        bind(Running, "ctrl+down", Day(DayAct::Less), 0),
        bind(Running, "ctrl+l", Day(DayAct::Late), 3),
        bind(Live, "ctrl+g", Day(DayAct::People), 0),
        bind(Live, "ctrl+e", Day(DayAct::Agenda), 2),
        bind(Live, "backtab", Day(DayAct::Insert), 0),
        bind(Live, "ctrl+r", Wall(WallAct::Choose), 3),
        bind(Live, "ctrl+o", Wall(WallAct::Overview), 2),
        bind(Pointing, ".", Wall(WallAct::Blank), 1),
        bind(Live, "up", Line(LineAct::Up), 0),
        bind(Live, "down", Line(LineAct::Down), 0),
    ]
};

/// After the steps' own rows: acts while pointing, the end of the day, overlays, and the screens outside a workshop.
const AROUND: &[Binding] = {
    use Context::{Ended, Live, Outside as Out, Over as On, Pointing};
    use Outside::{
        Card, Choice, Chosen, Find, Form, Home, List, Made, Plans, Ready, Rows, Saved, Usable, Window,
    };
    use Over::{Agenda, AgendaLine, Asked, Language, Late, Palette, Paste, Read, Strike};
    &[
        bind(Pointing, "?", P(Program::Help), 6),
        bind(Live, "ctrl+w", P(Program::Pane), 4),
        bind(Live, "ctrl+s", P(Program::Private), 3),
        // After the end there is no next step, but mistakes can be corrected and the program can be left.
        bind(Ended, "ctrl+q", P(Program::Quit), 9),
        bind(Ended, "ctrl+z", Line(LineAct::Undo), 9),
        bind(Ended, "ctrl+t", Day(DayAct::LeadOn), 8),
        // Enter tells the facilitator that nothing is written down any more.
        bind(Ended, "enter", Line(LineAct::Store), 0),
        bind(Ended, "ctrl+b", Line(LineAct::Park), 0),
        bind(On(Paste), "enter", Menu(MenuAct::Take), 9),
        bind(On(Paste), "esc", Line(LineAct::Cancel), 8),
        bind(On(Paste), "up", Line(LineAct::Up), 0),
        bind(On(Paste), "down", Line(LineAct::Down), 0),
        bind(On(Paste), "pgdn", In(Input::PageDown), 1),
        bind(On(Paste), "pgup", In(Input::PageUp), 1),
        bind(On(Late), DIGITS, In(Input::Pick), 9),
        bind(On(Late), "esc", Line(LineAct::Cancel), 8),
        bind(On(Strike), "enter", Point(PointAct::Strike), 9),
        bind(On(Strike), "esc", Line(LineAct::Cancel), 8),
        bind(On(Strike), "up", Line(LineAct::Up), 0),
        bind(On(Strike), "down", Line(LineAct::Down), 0),
        bind(On(Over::Embers), "enter", Menu(MenuAct::Take), 9),
        bind(On(Over::Embers), "esc", Line(LineAct::Cancel), 8),
        bind(On(Over::Wall), DIGITS, In(Input::Pick), 9),
        bind(On(Over::Wall), "enter", Menu(MenuAct::Choose), 9),
        bind(On(Over::Wall), "esc", Line(LineAct::Cancel), 8),
        bind(On(Over::Wall), "up", Line(LineAct::Up), 5),
        bind(On(Over::Wall), "down", Line(LineAct::Down), 5),
        bind(On(Over::Insert), "enter", Menu(MenuAct::Choose), 9),
        bind(On(Over::Insert), "esc", Line(LineAct::Cancel), 8),
        bind(On(Over::Insert), "up", Line(LineAct::Up), 5),
        bind(On(Over::Insert), "down", Line(LineAct::Down), 5),
        bind(On(Over::Insert), "backtab", Menu(MenuAct::Leave), 0),
        bind(On(Over::InsertAsks), "left", In(Input::Before), 4),
        bind(On(Over::InsertAsks), "right", In(Input::After), 4),
        bind(On(Agenda), "up", Line(LineAct::Up), 8),
        bind(On(Agenda), "down", Line(LineAct::Down), 8),
        bind(On(Agenda), "-", Row(AgendaAct::Shorter), 8),
        bind(On(Agenda), "plus", Row(AgendaAct::Longer), 8),
        bind(On(Agenda), "left", Row(AgendaAct::Shorter), 0),
        bind(On(Agenda), "right", Row(AgendaAct::Longer), 0),
        bind(On(Agenda), "i", Row(AgendaAct::Add), 8),
        bind(On(Agenda), "m", Row(AgendaAct::Minutes), 7),
        bind(On(Agenda), "p", Row(AgendaAct::Pin), 7),
        bind(On(Agenda), "d", Row(AgendaAct::Drop), 6),
        bind(On(Agenda), "ctrl+up", Row(AgendaAct::Up), 5),
        bind(On(Agenda), "ctrl+down", Row(AgendaAct::Down), 5),
        bind(On(Agenda), "b", Row(AgendaAct::Buffer), 4),
        bind(On(Agenda), "l", Row(AgendaAct::Lunch), 4),
        bind(On(Agenda), "a", Row(AgendaAct::Fit), 4),
        bind(On(Agenda), "c", Row(AgendaAct::Name), 4),
        bind(On(Agenda), "k", Row(AgendaAct::Keep), 2),
        bind(On(Agenda), "n", Row(AgendaAct::Night), 2),
        bind(On(Agenda), "enter", Row(AgendaAct::Go), 4),
        bind(On(Agenda), "s", Row(AgendaAct::Start), 3),
        bind(On(Agenda), "t", Row(AgendaAct::End), 3),
        bind(On(Agenda), "z", Line(LineAct::Undo), 2),
        bind(On(Agenda), "ctrl+z", Line(LineAct::Undo), 0),
        bind(On(Agenda), "ctrl+y", Line(LineAct::Redo), 0),
        bind(On(Agenda), "ctrl+e", Menu(MenuAct::Leave), 0),
        bind(On(AgendaLine), "enter", Line(LineAct::Store), 9),
        bind(On(AgendaLine), "esc", Line(LineAct::Cancel), 8),
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
        bind(Out(Saved), "f", Menu(MenuAct::FollowUp), 5),
        bind(Out(Saved), "g", Menu(MenuAct::HoldAgain), 2),
        bind(Out(Saved), "space", Menu(MenuAct::Mark), 3),
        bind(Out(Choice), "enter", Menu(MenuAct::Choose), 9),
        bind(Out(List), "up", Line(LineAct::Up), 0),
        bind(Out(List), "down", Line(LineAct::Down), 0),
        bind(Out(List), "?", P(Program::Help), 4),
        bind(Out(List), "q", P(Program::Quit), 6),
        bind(Out(List), "pgdn", In(Input::PageDown), 0),
        bind(Out(List), "pgup", In(Input::PageUp), 0),
        // Letters find a method: no letter does anything else there.
        bind(Out(Find), "up", Line(LineAct::Up), 0),
        bind(Out(Find), "down", Line(LineAct::Down), 0),
        bind(Out(Find), "pgdn", In(Input::PageDown), 0),
        bind(Out(Find), "pgup", In(Input::PageUp), 0),
        bind(Out(Find), "?", P(Program::Help), 4),
        bind(Out(Find), "tab", Menu(MenuAct::Ask), 7),
        bind(Out(Find), "backtab", Menu(MenuAct::Backwards), 0),
        bind(Out(Outside::Asked), "up", Line(LineAct::Up), 0),
        bind(Out(Outside::Asked), "down", Line(LineAct::Down), 0),
        bind(Out(Outside::Asked), "pgdn", In(Input::PageDown), 0),
        bind(Out(Outside::Asked), "pgup", In(Input::PageUp), 0),
        bind(Out(Outside::Asked), "?", P(Program::Help), 4),
        bind(Out(Outside::Asked), "tab", Menu(MenuAct::Onwards), 7),
        bind(Out(Outside::Asked), "backtab", Menu(MenuAct::Backwards), 0),
        bind(Out(Card), "up", Line(LineAct::Up), 0),
        bind(Out(Card), "down", Line(LineAct::Down), 0),
        bind(Out(Card), "pgdn", In(Input::PageDown), 5),
        bind(Out(Card), "pgup", In(Input::PageUp), 5),
        bind(Out(Card), "?", P(Program::Help), 4),
        bind(Out(Usable), "enter", Menu(MenuAct::Use), 9),
        bind(Out(Ready), "enter", Menu(MenuAct::Make), 9),
        bind(Out(Usable), "e", Menu(MenuAct::Change), 7),
        bind(Out(Usable), "c", Menu(MenuAct::Copy), 6),
        bind(Out(Rows), "up", Line(LineAct::Up), 0),
        bind(Out(Rows), "down", Line(LineAct::Down), 0),
        bind(Out(Rows), "enter", Point(PointAct::Edit), 9),
        bind(Out(Rows), "-", Row(AgendaAct::Shorter), 7),
        bind(Out(Rows), "plus", Row(AgendaAct::Longer), 7),
        bind(Out(Rows), "m", Row(AgendaAct::Minutes), 7),
        bind(Out(Rows), "ctrl+up", Row(AgendaAct::Up), 5),
        bind(Out(Rows), "ctrl+down", Row(AgendaAct::Down), 5),
        bind(Out(Rows), "d", Row(AgendaAct::Drop), 6),
        bind(Out(Rows), "z", Line(LineAct::Undo), 5),
        bind(Out(Rows), "ctrl+z", Line(LineAct::Undo), 0),
        bind(Out(Rows), "ctrl+y", Line(LineAct::Redo), 0),
        bind(Out(Rows), "r", Menu(MenuAct::Rehearse), 4),
        bind(Out(Rows), "pgdn", In(Input::PageDown), 0),
        bind(Out(Rows), "pgup", In(Input::PageUp), 0),
        bind(Out(Rows), "?", P(Program::Help), 8),
        bind(Out(Plans), "left", Menu(MenuAct::PlanBefore), 5),
        bind(Out(Plans), "right", Menu(MenuAct::PlanAfter), 5),
        bind(Out(Usable), "p", Menu(MenuAct::Preview), 7),
        bind(Out(Outside::Preview), "enter", Menu(MenuAct::Use), 9),
        bind(Out(Outside::Preview), "left", In(Input::Before), 7),
        bind(Out(Outside::Preview), "right", In(Input::After), 7),
        bind(Out(Outside::Preview), "up", Line(LineAct::Up), 0),
        bind(Out(Outside::Preview), "down", Line(LineAct::Down), 0),
        bind(Out(Outside::Preview), "pgdn", In(Input::PageDown), 0),
        bind(Out(Outside::Preview), "pgup", In(Input::PageUp), 0),
        bind(Out(Outside::Preview), "?", P(Program::Help), 4),
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
        bind(Out(Outside::Own), "ctrl+d", Menu(MenuAct::Forget), 7),
        bind(Out(Chosen), "left", In(Input::Before), 0),
        bind(Out(Chosen), "right", In(Input::After), 0),
        bind(Out(Chosen), "space", In(Input::After), 0),
        // Pressed twice, because a clicker has this key too.
        bind(Out(Window), "esc", Menu(MenuAct::Leave), 9),
        bind(Pointing, TEXT, In(Input::Label), 0),
        bind(Pointing, "backspace", In(Input::Unlabel), 0),
        bind(Pointing, "ctrl+u", In(Input::DeleteAll), 0),
    ]
};

/// The way back, and what works everywhere.
const ANYWHERE: &[Binding] = {
    use Context::{Anywhere, Inner};
    &[
        bind(Inner, "esc", Menu(MenuAct::Leave), 8),
        // While writing, this key leads to everything that the footer has no room for.
        bind(Anywhere, "ctrl+k", P(Program::Palette), 6),
        bind(Anywhere, "f1", P(Program::Help), 0),
        bind(Anywhere, "ctrl+f", P(Program::Redraw), 0),
        bind(Anywhere, "ctrl+q", P(Program::Quit), 1),
        // Tells whoever presses it which key leaves.
        bind(Anywhere, "ctrl+c", P(Program::Leaving), 0),
    ]
};

/// All rows: for every step, for each kind of step, around the steps, for every typed line, and for everywhere.
pub fn bindings() -> impl Iterator<Item = &'static Binding> {
    let steps = step::KEYS.iter().copied();
    let rest = [pointing::KEYS, AROUND, programme::KEYS, editor::KEYS, ANYWHERE];
    [LED].into_iter().chain(steps).chain(rest).flatten()
}

/// What a key does in these contexts, nearest first; `None` if nothing.
pub fn action(key: Key, contexts: &[Context]) -> Option<Action> {
    contexts.iter().find_map(|context| {
        bindings().filter(|row| row.context == *context).find(|row| row.has(key)).map(|row| row.action)
    })
}

/// What can be done in these contexts: the rows whose key no nearer context binds, the heaviest first.
pub fn open(contexts: &[Context]) -> Vec<Binding> {
    let mut rows: Vec<Binding> = Vec::new();
    for context in contexts {
        for row in bindings().filter(|row| row.context == *context) {
            if !rows.iter().any(|nearer| nearer.key == row.key) {
                rows.push(*row);
            }
        }
    }
    rows.sort_by_key(|row| std::cmp::Reverse(row.weight));
    rows
}

/// A key for this action: preferably one that is not an overlay's and that also works while writing.
pub fn key_of(action: Action) -> Option<&'static str> {
    let rows = || bindings().filter(move |row| row.action == action);
    let beneath = || rows().filter(|row| !matches!(row.context, Context::Over(_)));
    let letter = |row: &&Binding| row.key.chars().count() > 1;
    beneath().find(letter).or(beneath().next()).or(rows().next()).map(|row| row.key)
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;
    use crate::app::key::Code;

    /// The rows that stand for many keys.
    const MANY: [&str; 3] = [DIGITS, INITIALS, TEXT];

    #[test]
    fn every_key_reads_back_and_is_bound_once_in_a_place() {
        let mut seen = BTreeSet::new();
        for row in bindings() {
            assert!(
                seen.insert((row.key, format!("{:?}", row.context))),
                "{} twice in {:?}",
                row.key,
                row.context
            );
            let typed = matches!(row.action, In(Input::Write | Input::Label | Input::Pick | Input::Level));
            let many = MANY.contains(&row.key);
            assert_eq!(many, typed || many && row.action == In(Input::Refuse), "{}", row.key);
            if !many {
                let key: Key = row.key.parse().unwrap();
                assert_eq!(key.to_string(), row.key);
            }
        }
    }

    #[test]
    fn no_key_is_one_that_terminals_mistake_or_nordic_keyboards_lack() {
        for row in bindings() {
            for bad in ["ctrl+i", "ctrl+m", "ctrl+h", "ctrl+j", "ctrl+[", "f5"] {
                assert_ne!(row.key, bad);
            }
            // Ctrl+C must neither copy nor quit, but say which key leaves.
            assert!(row.key != "ctrl+c" || row.action == P(Program::Leaving));
            let function_key = row.key.len() > 1 && row.key.starts_with('f');
            assert!(!function_key || row.key == "f1", "{}", row.key);
            // A key that acts must not need a dead key, AltGr or a Nordic keyboard.
            if let Ok(Key { code: Code::Char(c), .. }) = row.key.parse() {
                assert!(c.is_ascii_lowercase() || " .-+?".contains(c), "{}", row.key);
            }
        }
    }

    #[test]
    fn what_f1_does_another_key_does_too() {
        for row in bindings().filter(|row| row.key == "f1") {
            assert!(bindings().any(|other| other.action == row.action && other.key != row.key), "{row:?}");
        }
    }

    #[test]
    fn every_action_can_be_found_in_the_palette() {
        let all: BTreeSet<Action> = Action::ALL.into_iter().collect();
        assert_eq!(all.len(), Action::ALL.len());
        for row in bindings() {
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
        assert_eq!(action(Key::ctrl(']'), &empty), None);
    }
}
