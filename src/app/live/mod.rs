//! A live workshop: what is on the facilitator's screen, and what each key does to the workshop.
//!
//! The [`Journal`] has the facts; this module has only the state of the console. The entry line and the drafts are in
//! `entry.rs`, prompts in `ask.rs`, what Enter does in `write.rs`, what a line is understood as in `understood.rs`, what
//! was said before in `same.rs`, unlikely dates in `odd.rs`, dates of what was agreed earlier in `earlier.rs`, what is pasted with heads in `headed.rs`, `called.rs`, `under_heads.rs` and `quoted.rs`. What is typed while pointing is in `pointing.rs`, labels in
//! `labels.rs`, what is amiss with them in `amiss.rs`, acts on them in `point.rs`, on rows of tables in `rows.rs`, on their cells in `cells.rs`, what puts them into a grid in `placed.rs`, striking for good in `striking.rs`. What changes the workshop, undo too, is in `change.rs`.
//! What is at hand is in `focus.rs`, the rows in sight in `window.rs`, the wall in `wall.rs`, the pictures of the opening
//! in `opening.rs`, what is stored in `storing.rs`, steps without an entry line in `calm.rs`, what people take along from them in `embers.rs`, the length of a ballot in `ballot.rs`, the rows of the screen in `layout.rs`, the day and its clock
//! in `day.rs`, what lies on top in `overlay.rs`, `insert.rs`, `import.rs`, `agenda.rs` and `planning.rs`, and whatever differs by kind of step in `step/`.

use std::sync::Arc;

use crate::i18n::Texts;
use crate::workshop::Workshop;
use crate::workshop::event::{Entry, Event, Field, RowId};
use crate::workshop::id::Run;
use crate::workshop::journal::Journal;
use crate::workshop::own::Own;
use crate::workshop::room::{Room, Showing, Stage};
use crate::workshop::time::{At, Stamp};
use crate::workshop::unwritten::StepHeld;

use super::action::{Action, Input, MenuAct, WallAct};
use super::binding::{Context, EscEnds, Over, Pointed};
use super::effect::{Effect, SavedUi, StoreRequest};
use super::key::{Code, Key};
use super::msg::OpenedWorkshop;
use super::notice::{Done, KeptNotice};
use super::trouble::{Finding, Trouble};
use super::{Notice, Out, Settings, Size};

mod agenda;
mod amiss;
mod ask;
mod ballot;
mod called;
mod calm;
mod cells;
mod change;
mod day;
mod earlier;
mod embers;
mod entry;
mod focus;
mod headed;
mod import;
pub mod insert;
mod labels;
pub mod layout;
mod moving;
mod odd;
mod opening;
pub mod overlay;
mod parking;
mod placed;
pub mod planning;
mod point;
pub(in crate::app) mod pointing;
mod quoted;
mod rows;
mod same;
pub(in crate::app) mod step;
mod storing;
mod striking;
mod under_heads;
mod understood;
mod wall;
mod window;
mod write;
mod year;

pub use ask::Prompt;
pub use day::WARNING_MS;
pub use embers::EmbersTyped;
pub use entry::{EntryLine, Mode, Reads};
pub use import::Imported;
pub use labels::Labels;
pub use layout::UNDER_PICTURE;
pub use overlay::Overlay;
pub use pointing::PointedLine;
pub use step::{CountMethod, Landing, OnBoardAt, field_at, has_others};
pub use striking::Striking;
pub use wall::{Choice, Wall};
pub use window::RowWindow;

/// A live workshop.
#[derive(Debug)]
pub struct LiveScreen {
    /// What happened.
    pub journal: Journal,
    /// This run.
    pub run: Run,
    /// What we know about saving.
    pub keeping: Keeping,
    /// What is on the wall.
    pub wall: Wall,
    /// The entry line.
    pub entry: EntryLine,
    /// The state of the current step.
    step: step::StepState,
    /// Which pane is shown where there is room for only one.
    pub pane: Pane,
    /// Whether the facilitator's private panes are shown on the one screen, which the room sees too.
    pub private: bool,
    /// Whether the day stands still: it is live, and this is another date.
    pub still: bool,
    /// Where the day stands, or stood when it ended, if it must leave no trace.
    held: Option<StepHeld>,
    /// The overlay.
    pub overlay: Option<Overlay>,
    /// The action that runs if it is asked for again.
    pub asked_twice: Option<Action>,
    same: same::Same,
    rung: Option<(RowId, usize, bool)>,
    /// Whether the day was over when it was opened: it is read, and no room sees it.
    was_over: bool,
}

/// What we know about saving.
#[derive(Debug, Default)]
pub struct Keeping {
    /// The last seq up to which all entries are on disk.
    pub saved: u32,
    /// Why saving fails at present.
    pub trouble: Option<Trouble>,
    /// What was out of order when the workshop was opened, and has not been said yet.
    pub findings: Vec<Finding>,
    /// What else is to be said of files, once the room does not read it.
    pub(in crate::app) waits: Vec<Notice>,
    /// The names and the bytes of files that came in, and whose rows are not shown yet.
    pub(in crate::app) came_in: Vec<(String, Vec<u8>)>,
    /// Whether the room was told in short that something waits.
    waiting_said: bool,
    /// Words that are being struck: they may stand in other workshops too.
    pub(in crate::app) struck: Vec<String>,
    /// Whether this is a throw-away copy.
    pub throw_away: bool,
    /// The wall and drafts as last stored.
    pub(in crate::app) left: SavedUi,
}

impl Keeping {
    /// Takes what was found out of order, to be said once; the room hears anew that something waits.
    pub(in crate::app) fn find(&mut self, finding: Finding) {
        self.findings.push(finding);
        self.waiting_said = false;
    }
}

/// A pane of the console.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Pane {
    /// The work of the step.
    #[default]
    Work,
    /// The agenda.
    Agenda,
    /// What the facilitator says and does.
    Script,
}

impl Pane {
    fn next(self) -> Self {
        match self {
            Self::Work => Self::Agenda,
            Self::Agenda => Self::Script,
            Self::Script => Self::Work,
        }
    }
}

/// What a screen needs from the model: time, texts, settings, size.
#[derive(Clone, Copy)]
pub struct Ctx<'a> {
    /// When.
    pub at: At,
    /// The program's words.
    pub texts: &'a Texts,
    /// The user's settings.
    pub settings: Settings,
    /// The size of this screen.
    pub size: Size,
}

impl LiveScreen {
    /// Starts with a workshop that the store opened.
    pub fn new(opened: OpenedWorkshop) -> Self {
        let saved = opened.journal.seq();
        let was_over = opened.journal.workshop().day.ended.is_some();
        let mut live = Self {
            run: opened.run,
            keeping: Keeping {
                saved,
                trouble: None,
                findings: opened.findings,
                waits: Vec::new(),
                came_in: Vec::new(),
                waiting_said: false,
                struck: Vec::new(),
                throw_away: opened.path.is_none(),
                left: opened.left.clone(),
            },
            wall: Wall {
                stage: opened.left.stage,
                focus: opened.left.focus,
                window: None,
                dark: opened.left.dark,
                small_said: false,
                parked_seen: 0,
            },
            entry: EntryLine { drafts: opened.left.drafts, ..EntryLine::default() },
            step: step::StepState::default(),
            pane: Pane::default(),
            private: false,
            still: false,
            held: opened.left.held,
            overlay: None,
            asked_twice: None,
            same: same::Same::default(),
            rung: None,
            was_over,
            journal: opened.journal,
        };
        live.begin_step();
        live.land(opened.left.line_lands);
        live.settle();
        live.show_again(opened.left.shown);
        live
    }

    /// The workshop as it is now.
    pub fn workshop(&self) -> &Workshop {
        self.journal.workshop()
    }

    /// What the room sees at this moment.
    pub fn room(&self, at: At) -> Room<'_> {
        Room::of(self.workshop_for_room(), &self.wall.stage, self.focus_seen(), Stamp { at, by: self.run })
    }

    /// What the room would see with nothing but this on the wall.
    fn room_showing(&self, showing: Option<Showing>, ctx: Ctx<'_>) -> Room<'_> {
        let stage = Stage { showing, ..Stage::default() };
        Room::of(self.workshop_for_room(), &stage, self.wall.focus, Stamp { at: ctx.at, by: self.run })
    }

    /// The size of the room's picture: with one screen, this screen less the facilitator's rows; otherwise the second
    /// window's.
    pub fn room_size(&self, ctx: Ctx<'_>) -> Size {
        if ctx.settings.one_screen {
            return Size { rows: ctx.size.rows.saturating_sub(UNDER_PICTURE), ..ctx.size };
        }
        self.wall.window.and_then(|window| window.size).unwrap_or(ctx.size)
    }

    /// The moment on the day's clock, which stands still between its parts.
    pub fn stamp(&self, at: At) -> Stamp {
        self.workshop().day.clock(Stamp { at, by: self.run })
    }

    /// The next thing that was out of order when the workshop was opened; each is said once.
    pub fn next_finding(&mut self, settings: Settings) -> Option<Notice> {
        if self.is_read_by_room(settings) {
            let waits = !self.keeping.findings.is_empty() && !self.keeping.waiting_said;
            self.keeping.waiting_said |= waits;
            return waits.then(|| KeptNotice::NotForTheRoom.into());
        }
        let Keeping { findings, waits, .. } = &mut self.keeping;
        let waited = (!waits.is_empty()).then(|| waits.remove(0));
        waited.or_else(|| (!findings.is_empty()).then(|| Notice::Finding(findings.remove(0))))
    }

    /// Whether the room reads what the program says: with one screen, while the day goes on, unless the facilitator has
    /// chosen to show the private panes. Names and folders are none of its business.
    pub fn is_read_by_room(&self, settings: Settings) -> bool {
        settings.one_screen && !self.private && self.workshop().day.live()
    }

    /// The contexts for a key, nearest first.
    pub fn contexts(&self) -> Vec<Context> {
        if let Some(overlay) = &self.overlay {
            return overlay.contexts().to_vec();
        }
        let asking = self.entry.asking.is_some();
        let pointing = self.entry.mode == Mode::Pointing && !asking;
        let running = self.is_led();
        let mut contexts = Vec::with_capacity(8);
        if !asking && self.is_calm() {
            contexts.extend([Context::Calm, if running { Context::Running } else { Context::Ended }]);
            contexts.extend(self.private.then_some(Context::Inner));
            contexts.extend([Context::Live, Context::Anywhere]);
            return contexts;
        }
        let put_up = if pointing { self.put_up().map(|(_, keys)| keys) } else { None };
        let on = self.step_at_hand().filter(|_| running).map(|on| step::keys(self, &on.kind));
        contexts.extend(on.as_ref().and_then(|keys| keys.on));
        if pointing {
            const OWN: &[Context] = &[Context::Pointed(Pointed::Own)];
            contexts.extend(put_up.unwrap_or(on.map_or(OWN, |keys| keys.pointing)));
        }
        // After the end nothing is written down, except the answer to a prompt.
        contexts.extend(match () {
            () if asking => Some(Context::Over(Over::Asked)),
            () if pointing => Some(Context::Pointing),
            () => running.then_some(Context::Writing),
        });
        contexts.push(if running { Context::Running } else { Context::Ended });
        if !pointing {
            contexts.extend((!asking && self.entry.editor.text().is_empty()).then_some(Context::EmptyLine));
            contexts.push(Context::Typing);
            contexts
                .extend((running && !asking && self.cell_gone_to().1).then_some(Context::Esc(EscEnds::Cell)));
        }
        contexts.extend(self.wall.is_zoomed().then_some(Context::Esc(EscEnds::Zoom)));
        // The private panes lie on top of the room's picture.
        contexts.extend(self.private.then_some(Context::Inner));
        contexts.extend([Context::Live, Context::Anywhere]);
        contexts
    }

    /// Handles a key whose action here is `action`.
    pub fn key(&mut self, key: Key, action: Option<Action>, ctx: Ctx<'_>) -> Out {
        if let Code::Char(typed) = key.code
            && !key.ctrl
            && self.is_pointing()
        {
            return self.type_pointing(typed, ctx);
        }
        if self.is_clickers_blank(key) {
            self.entry.take();
            return self.act(Action::Wall(WallAct::Blank), ctx);
        }
        if self.keep_from_typing(key, action) {
            return self.only_steps();
        }
        if self.opens_embers(key) {
            return self.open_embers();
        }
        match action {
            Some(Action::Input(act)) => self.input(act, key, ctx),
            Some(action) => self.act(action, ctx),
            None => Out::default(),
        }
    }

    /// Handles typing: in an overlay, in the labels pointed at, or in the entry line.
    fn input(&mut self, act: Input, key: Key, ctx: Ctx<'_>) -> Out {
        self.asked_twice = None;
        if self.takes_no_words() {
            return Out::say(self.not_recorded());
        }
        if let Some(overlay) = self.overlay.take() {
            return self.overlay_input(overlay, (act, key), ctx);
        }
        match (act, key.code) {
            (Input::Unlabel, _) => self.untype_pointing(),
            (Input::DeleteAll, _) if self.is_pointing() => self.entry.forget_pointed(),
            _ => {
                self.leave_refused(match key.code {
                    Code::Char(typed) if !key.ctrl => Some(typed),
                    _ => None,
                });
                self.entry.editor.key(key);
                self.typed_on();
            }
        }
        Out::default()
    }

    /// Runs an action that a key or the palette asks for.
    pub fn act(&mut self, action: Action, ctx: Ctx<'_>) -> Out {
        let action = self.in_place_of(action, ctx);
        // What the typed line did at once is done: nothing but the line itself takes it back.
        if self.entry.instant.is_some() {
            self.entry.forget_pointed();
        }
        let twice = self.asked_twice.take() == Some(action);
        if !twice && self.needs_confirmation(action, ctx) {
            self.asked_twice = Some(action);
            if action == Action::Program(super::action::Program::Quit)
                && let Some(Overlay::Embers(list)) = &mut self.overlay
                && list.says_what_is_lost()
            {
                return Out::default();
            }
            if action == Action::Program(super::action::Program::Quit) && self.at_stake() > 0 {
                return self.ask_before_losing();
            }
            return Out::say(Notice::PressAgain(action));
        }
        if let Action::Program(act) = action {
            return self.program(act, ctx);
        }
        if self.is_refused(action) {
            return Out::say(self.not_recorded());
        }
        if let Some(overlay) = self.overlay.take() {
            return self.overlay_act(overlay, action, ctx);
        }
        match action {
            Action::Day(act) => self.day_act(act, ctx),
            Action::Wall(act) => self.wall_act(act, ctx),
            Action::Line(act) => self.line_act(act, ctx),
            Action::Point(act) => self.point_act(act, ctx),
            Action::Menu(MenuAct::Leave) => {
                self.private = false;
                Out::default()
            }
            Action::Program(_)
            | Action::Menu(_)
            | Action::Agenda(_)
            | Action::Programme(_)
            | Action::Input(_) => Out::default(),
        }
    }

    /// With one screen, the pane key first asks to show the private panes to the room.
    fn in_place_of(&self, action: Action, ctx: Ctx<'_>) -> Action {
        use super::action::Program;
        match action {
            Action::Program(Program::Pane) if ctx.settings.one_screen && !self.private => {
                Action::Program(Program::Private)
            }
            action => action,
        }
    }

    /// Whether to ask twice: for what undo cannot take back, and for showing the room what is not meant for it.
    fn needs_confirmation(&self, action: Action, ctx: Ctx<'_>) -> bool {
        use super::action::{DayAct, Program};
        match action {
            Action::Program(Program::Quit) => true,
            Action::Program(Program::Private) | Action::Day(DayAct::Agenda) => {
                ctx.settings.one_screen && !self.private
            }
            // The room may know that all is on time.
            Action::Day(DayAct::Late) => {
                ctx.settings.one_screen && !self.private && !self.repairs(ctx).is_empty()
            }
            _ => false,
        }
    }

    fn program(&mut self, act: super::action::Program, ctx: Ctx<'_>) -> Out {
        use super::action::Program;
        match act {
            Program::Pane => self.pane = self.pane.next(),
            Program::Private => {
                self.private = ctx.settings.one_screen && !self.private;
                self.pane = Pane::Script;
            }
            Program::SaveAgain => {
                // We do not know how much of it was written.
                self.keeping.left = SavedUi::default();
                return Out::effect(Effect::Store(StoreRequest::Again));
            }
            Program::KeepElsewhere => return self.ask(Prompt::Elsewhere, ""),
            Program::SendOut => return self.send_out(),
            Program::TakeIn => return self.ask_for_file(),
            act => return Out::program(act),
        }
        Out::default()
    }

    /// Whether the newest strike took the title, which the file's name came from.
    pub fn is_title_struck(&self) -> bool {
        let title = Event::Struck { id: Own::About(Field::Title).id() };
        let strikes = |entry: &&Arc<Entry>| entry.events.iter().any(|of| matches!(of, Event::Struck { .. }));
        self.journal.entries().iter().rev().find(strikes).is_some_and(|entry| entry.events.contains(&title))
    }

    /// How many entries would be lost by leaving now: they are on no disk, and saving them fails.
    pub fn at_stake(&self) -> u32 {
        let fails = self.keeping.trouble.as_ref().is_some_and(|trouble| !trouble.all_is_saved());
        if fails { self.journal.seq().saturating_sub(self.keeping.saved) } else { 0 }
    }

    /// Before lines are lost: says how many, and asks for a folder to write all of it to.
    fn ask_before_losing(&mut self) -> Out {
        self.overlay = None;
        let out = self.ask(Prompt::Elsewhere, "");
        Out { notice: Some(KeptNotice::AtStake(self.at_stake()).into()), ..out }
    }
}

#[cfg(test)]
mod tests;
