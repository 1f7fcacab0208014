//! What keys do in a programme.

use super::super::action::Action::{Input as In, Line, Menu, Program as P, Programme as Act};
use super::super::action::{Input, LineAct, MenuAct, Program, ProgrammeAct};
use super::super::binding::Context::Outside as Out;
use super::super::binding::Outside::{AtHand, Fields, HasWorkshop, Levels, Programme, Shown};
use super::super::binding::{Binding, DIGITS, bind};

/// The keys of a programme: letters, because nothing is typed in its time line.
pub(super) const KEYS: &[Binding] = &[
    bind(Out(HasWorkshop), "enter", Act(ProgrammeAct::Open), 9),
    bind(Out(AtHand), "enter", Act(ProgrammeAct::Change), 9),
    bind(Out(AtHand), "m", Act(ProgrammeAct::Make), 7),
    bind(Out(AtHand), "h", Act(ProgrammeAct::Held), 6),
    bind(Out(AtHand), "d", Act(ProgrammeAct::TakeOut), 4),
    bind(Out(AtHand), "e", Act(ProgrammeAct::Change), 3),
    bind(Out(Levels), DIGITS, In(Input::Level), 5),
    bind(Out(Programme), "up", Line(LineAct::Up), 0),
    bind(Out(Programme), "down", Line(LineAct::Down), 0),
    bind(Out(Programme), "pgdn", In(Input::PageDown), 0),
    bind(Out(Programme), "pgup", In(Input::PageUp), 0),
    bind(Out(Programme), "a", Act(ProgrammeAct::Add), 6),
    bind(Out(Programme), "t", Act(ProgrammeAct::Track), 6),
    bind(Out(Programme), "w", Act(ProgrammeAct::Show), 6),
    bind(Out(Programme), "b", Act(ProgrammeAct::Show), 0),
    bind(Out(Programme), "p", Act(ProgrammeAct::Own), 3),
    bind(Out(Programme), "y", Act(ProgrammeAct::NextYear), 3),
    bind(Out(Programme), "z", Line(LineAct::Undo), 3),
    bind(Out(Programme), "ctrl+z", Line(LineAct::Undo), 0),
    bind(Out(Programme), "ctrl+y", Line(LineAct::Redo), 0),
    bind(Out(Programme), "?", P(Program::Help), 7),
    // Here letters do everything, so that less is to be looked for.
    bind(Out(Programme), "ctrl+k", P(Program::Palette), 1),
    bind(Out(Fields), "enter", Menu(MenuAct::Onwards), 9),
    bind(Out(Fields), "down", Line(LineAct::Down), 0),
    bind(Out(Fields), "up", Line(LineAct::Up), 0),
    bind(Out(Fields), "tab", Line(LineAct::Down), 0),
    bind(Out(Fields), "backtab", Line(LineAct::Up), 0),
    bind(Out(Fields), "pgdn", In(Input::PageDown), 0),
    bind(Out(Fields), "pgup", In(Input::PageUp), 0),
    bind(Out(Fields), "ctrl+z", Line(LineAct::Undo), 4),
    bind(Out(Fields), "ctrl+y", Line(LineAct::Redo), 0),
    bind(Out(Shown), "w", Act(ProgrammeAct::Show), 0),
    bind(Out(Shown), "b", Act(ProgrammeAct::Show), 0),
    bind(Out(Shown), "enter", Menu(MenuAct::Leave), 0),
];
