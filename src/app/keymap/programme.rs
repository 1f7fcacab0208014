//! What keys do in a programme.

use super::super::action::Action::{Input as In, Line, Menu, Program as P, Programme as Act};
use super::super::action::{Input, LineAct, MenuAct, Program, ProgrammeAct};
use super::super::binding::InProgramme::{AtHand, Fields, HasWorkshop, Levels, Shown, TimeLine};
use super::super::binding::{Binding, Context, DIGITS, InProgramme, Outside, bind};

const fn on(at: InProgramme) -> Context {
    Context::Outside(Outside::Programme(at))
}

/// The keys of a programme: letters, because nothing is typed in its time line.
pub(super) const KEYS: &[Binding] = &[
    bind(on(HasWorkshop), "enter", Act(ProgrammeAct::Open), 9),
    bind(on(AtHand), "enter", Act(ProgrammeAct::Change), 9),
    bind(on(AtHand), "m", Act(ProgrammeAct::Make), 7),
    bind(on(AtHand), "h", Act(ProgrammeAct::Held), 6),
    bind(on(AtHand), "d", Act(ProgrammeAct::TakeOut), 4),
    bind(on(AtHand), "e", Act(ProgrammeAct::Change), 3),
    bind(on(Levels), DIGITS, In(Input::Level), 5),
    bind(on(TimeLine), "up", Line(LineAct::Up), 0),
    bind(on(TimeLine), "down", Line(LineAct::Down), 0),
    bind(on(TimeLine), "pgdn", In(Input::PageDown), 0),
    bind(on(TimeLine), "pgup", In(Input::PageUp), 0),
    bind(on(TimeLine), "a", Act(ProgrammeAct::Add), 6),
    bind(on(TimeLine), "t", Act(ProgrammeAct::Track), 6),
    bind(on(TimeLine), "w", Act(ProgrammeAct::Show), 6),
    bind(on(TimeLine), "b", Act(ProgrammeAct::Show), 0),
    bind(on(TimeLine), "p", Act(ProgrammeAct::Own), 3),
    bind(on(TimeLine), "y", Act(ProgrammeAct::NextYear), 3),
    bind(on(TimeLine), "z", Line(LineAct::Undo), 3),
    bind(on(TimeLine), "ctrl+z", Line(LineAct::Undo), 0),
    bind(on(TimeLine), "ctrl+y", Line(LineAct::Redo), 0),
    bind(on(TimeLine), "?", P(Program::Help), 7),
    // Here letters do everything, so that less is to be looked for.
    bind(on(TimeLine), "ctrl+k", P(Program::Palette), 1),
    bind(on(Fields), "enter", Menu(MenuAct::Onwards), 9),
    bind(on(Fields), "down", Line(LineAct::Down), 0),
    bind(on(Fields), "up", Line(LineAct::Up), 0),
    bind(on(Fields), "tab", Line(LineAct::Down), 0),
    bind(on(Fields), "backtab", Line(LineAct::Up), 0),
    bind(on(Fields), "pgdn", In(Input::PageDown), 0),
    bind(on(Fields), "pgup", In(Input::PageUp), 0),
    bind(on(Fields), "ctrl+z", Line(LineAct::Undo), 4),
    bind(on(Fields), "ctrl+y", Line(LineAct::Redo), 0),
    bind(on(Shown), "w", Act(ProgrammeAct::Show), 0),
    bind(on(Shown), "b", Act(ProgrammeAct::Show), 0),
    bind(on(Shown), "enter", Menu(MenuAct::Leave), 0),
];
