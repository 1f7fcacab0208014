//! What is on the wall: pages, the blank wall, and pictures that the facilitator puts there.

use crate::workshop::id::Id;
use crate::workshop::method::{ListDef, ListRole};
use crate::workshop::room::{Showing, Stage};
use crate::workshop::subject::Focus;

use super::super::action::{Action, WallAct};
use super::super::effect::{Effect, RoomWindow};
use super::super::key::{Code, Key};
use super::super::page;
use super::overlay::Overlay;
use super::{Ctx, LiveScreen, Mode, Notice, Out};

/// What a clicker sends to empty the wall.
const CLICKERS_BLANK: Key = Key::char('b');

/// What is on the wall.
#[derive(Debug, Default)]
pub struct Wall {
    /// What the facilitator has put there.
    pub stage: Stage,
    /// What is at hand.
    pub focus: Focus,
    /// What is known of the second window; `None` before anybody has looked for it.
    pub window: Option<RoomWindow>,
    /// Whether the second window is dark.
    pub dark: bool,
    /// Whether the facilitator has been told that the room's letters are small.
    pub(super) small_said: bool,
    /// How much of what was parked the room has seen.
    pub(super) parked_seen: usize,
}

impl Wall {
    /// Whether one thing is shown large, or all lines small.
    pub fn is_zoomed(&self) -> bool {
        self.stage.spotlight.is_some() || self.stage.overview
    }
}

/// Something to put on the wall.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Choice {
    /// What the step shows by itself.
    Step,
    /// Nothing.
    Blank,
    /// The test picture: can the last row read this?
    Test,
    /// Something else.
    Show(Showing),
}

impl LiveScreen {
    pub(super) fn wall_act(&mut self, act: WallAct, ctx: Ctx<'_>) -> Out {
        match act {
            WallAct::Blank => self.wall.stage.blank = !self.wall.stage.blank,
            // Nobody turns a page that nobody sees.
            WallAct::Onwards | WallAct::Backwards if self.wall.stage.blank => self.wall.stage.blank = false,
            WallAct::Onwards if self.is_calm() => return self.press_on(ctx),
            WallAct::Backwards if self.is_calm() => return self.press_back(ctx),
            WallAct::Onwards => return self.onwards(ctx),
            WallAct::Backwards => return self.backwards(ctx),
            // There are no lines to show.
            WallAct::Overview if self.is_calm() => {}
            WallAct::Choose => self.overlay = Some(Overlay::Wall(0)),
            WallAct::Overview => self.overview(),
            WallAct::Unzoom => self.unzoom(),
        }
        Out::default()
    }

    /// Shows all lines in small type, or the picture as it was; either begins with the page that is seen.
    fn overview(&mut self) {
        let stage = &mut self.wall.stage;
        // What is announced lies on top of it.
        (stage.overview, stage.spotlight, stage.blank) = (!stage.overview || stage.next, None, false);
        stage.next = false;
    }

    /// Whether the second window is not open, as far as is known.
    pub(in crate::app) fn waits_for_window(&self) -> bool {
        self.wall.window.is_none_or(|window| window.size.is_none())
    }

    /// Takes away what is shown large or small.
    fn unzoom(&mut self) {
        (self.wall.stage.overview, self.wall.stage.spotlight) = (false, None);
    }

    /// Whether a clicker's key for an empty wall was pressed before this key: its `b` stands alone in the line, and what
    /// follows is that key again, or another that a clicker has. Anything else makes it text.
    pub(super) fn is_clickers_blank(&self, key: Key) -> bool {
        let writing =
            self.entry.mode == Mode::Writing && self.entry.asking.is_none() && self.overlay.is_none();
        let of_clicker = key == CLICKERS_BLANK || matches!(key.code, Code::PageDown | Code::PageUp);
        writing && of_clicker && self.entry.editor.text() == "b"
    }

    /// A clicker's forward key: the next page. After the last page, the first press shows the next step's name and the
    /// second goes there.
    fn onwards(&mut self, ctx: Ctx<'_>) -> Out {
        if self.wall.stage.next {
            return self.next_step(ctx);
        }
        if self.pitched(ctx.at).is_some() && self.wall.stage == Stage::default() {
            self.next_pitch(ctx);
            return Out::default();
        }
        if self.still && self.wall.stage.showing.is_none() {
            self.wall.stage.showing = Some(Showing::Step);
            return Out::default();
        }
        let room = self.room(ctx.at);
        if let Some(from) = page::next(&room, self.wall.stage.from, self.room_size(ctx)) {
            // On the last page of a list that grows, the wall keeps following the newest line.
            let size = self.room_size(ctx);
            let last = page::last(&room, size) == Some(from) && page::follows_last(&room, size);
            let follows = last && room.picture.grows() && self.collects();
            self.wall.stage.from = (!follows).then_some(from);
            return Out::default();
        }
        // The step's kind may have something else to show after its last page.
        if let Some(out) = self.turned_by_step(WallAct::Onwards, ctx) {
            return out;
        }
        if self.is_led() && self.turned_to_parked(WallAct::Onwards) {
            return Out::default();
        }
        // A clicker announces the next step; only a meeting that is held at once is ended by it, in its last step.
        self.wall.stage.next = !self.opening_turned(true, ctx) && self.is_led() && self.has_next();
        Out::default()
    }

    /// Whether the key that turns pages does anything: while no day is led, no step comes after the last page.
    pub fn turns(&self, ctx: Ctx<'_>) -> bool {
        let welcomes = self.still && self.wall.stage.showing.is_none();
        let pages = || page::all(&self.room(ctx.at), self.room_size(ctx)).len();
        self.is_led() || self.wall.stage.blank || welcomes || pages() > 1
    }

    /// Whether a step comes after the one that is on.
    fn has_next(&self) -> bool {
        let workshop = self.workshop();
        workshop.day.row.map_or(workshop.agenda.first(), |row| workshop.after(row)).is_some()
    }

    /// The rows of the page that the facilitator turned to; none if the wall follows what is added.
    pub(super) fn page_seen(&self, ctx: Ctx<'_>) -> Vec<Id> {
        let Some(from) = self.wall.stage.from else { return Vec::new() };
        let rows = page::in_sight(&self.room(ctx.at), Some(from), self.room_size(ctx));
        rows.map(|rows| rows.iter().map(|row| row.id).collect()).unwrap_or_default()
    }

    /// Stays on the page that had these rows, though the first of them may now stand elsewhere, such as in a theme.
    pub(super) fn stay_on(&mut self, seen: &[Id], ctx: Ctx<'_>) {
        let room = self.room(ctx.at);
        let stands = |id: &&Id| room.rows.as_ref().is_some_and(|rows| rows.position(**id).is_some());
        if let Some(first) = seen.iter().find(stands).copied() {
            self.wall.stage.from = Some(first);
        }
    }

    fn backwards(&mut self, ctx: Ctx<'_>) -> Out {
        if std::mem::take(&mut self.wall.stage.next) || self.wall.stage.spotlight.take().is_some() {
            return Out::default();
        }
        if self.opening_turned(false, ctx) {
            return Out::default();
        }
        let (room, from, size) = (self.room(ctx.at), self.wall.stage.from, self.room_size(ctx));
        let before = page::previous(&room, from, size);
        // Before the first page of the step where a day stands still, the room is welcomed.
        let first = before == page::begins(&room, from, size);
        if first && let Some(out) = self.turned_by_step(WallAct::Backwards, ctx) {
            return out;
        }
        if first && self.is_led() && self.turned_to_parked(WallAct::Backwards) {
            return Out::default();
        }
        let welcomed = first && self.wall.stage.showing == Some(Showing::Step);
        (self.wall.stage.showing, self.wall.stage.from) =
            if welcomed { (None, None) } else { (self.wall.stage.showing.take(), before) };
        Out::default()
    }

    /// What the kind of the step does instead of turning a page, while the day is led.
    pub(super) fn turned_by_step(&mut self, act: WallAct, ctx: Ctx<'_>) -> Option<Out> {
        if self.is_led() { self.act_of_step(Action::Wall(act), ctx) } else { None }
    }

    /// Takes away what the facilitator put on the wall; false if that is what the step shows.
    pub(super) fn take_down(&mut self) -> bool {
        let put_up = self.wall.stage.is_put_up();
        if put_up {
            self.wall.stage = Stage { blank: self.wall.stage.blank, ..Stage::default() };
        }
        put_up
    }

    /// What can be put on the wall now, in the order offered.
    pub fn choices(&self) -> Vec<Choice> {
        let workshop = self.workshop();
        let mut choices =
            vec![Choice::Step, Choice::Blank, Choice::Show(Showing::Agenda), Choice::Show(Showing::Brief)];
        let shown = |list: &&ListDef| list.ranking.is_some() || !list.fields.is_empty();
        for list in workshop.method.lists.iter().filter(shown) {
            if workshop.votes.ranking(&list.id).is_some() && workshop.votes.open(&list.id).is_none() {
                choices.push(Choice::Show(Showing::Ranking(list.id.clone())));
            }
            let said = |part: &str| workshop.lists.list(part).standing().next().is_some();
            if workshop.lists.parts(&list.id).into_iter().any(said) {
                choices.push(Choice::Show(Showing::List(list.id.clone())));
            }
        }
        let ranked = |of: &&str| workshop.votes.ranking(of).is_some() && workshop.votes.open(of).is_none();
        choices.extend(
            workshop
                .method
                .voted_apart()
                .filter(ranked)
                .map(|of| Choice::Show(Showing::Ranking(of.to_owned()))),
        );
        if workshop.islands.active().next().is_some() {
            choices.push(Choice::Show(Showing::Islands));
        }
        // Objections come back with the plans, what was parked at the end, and hopes can be read back; with a single
        // screen there is no other place to see them.
        for role in [ListRole::Objections, ListRole::Parking, ListRole::Hopes] {
            let list = workshop.method.list_in(role);
            if let Some(list) = list.filter(|id| workshop.lists.list(id).standing().next().is_some()) {
                choices.push(Choice::Show(Showing::List(list.to_owned())));
            }
        }
        choices.push(Choice::Test);
        choices
    }

    /// The notice that the room's letters should be enlarged, once, when the room sees a screen with small ones.
    pub fn small_letters(&mut self, ctx: Ctx<'_>) -> Option<Notice> {
        let seen = ctx.settings.one_screen || self.wall.window.is_some_and(|window| window.size.is_some());
        // In a circle that sees this screen nothing is announced.
        if ctx.settings.one_screen && self.is_calm() && self.workshop().day.live() {
            return None;
        }
        let small = seen && !self.wall.small_said && page::wants_larger_letters(self.room_size(ctx));
        self.wall.small_said |= small;
        small.then_some(Notice::EnlargeLetters)
    }

    /// Puts something on the wall.
    pub(super) fn show(&mut self, choice: &Choice) -> Out {
        self.wall.stage = match choice {
            Choice::Step => Stage { showing: self.still.then_some(Showing::Step), ..Stage::default() },
            Choice::Blank => Stage { blank: true, ..Stage::default() },
            Choice::Test => Stage { test: true, ..Stage::default() },
            Choice::Show(showing) => Stage { showing: Some(showing.clone()), ..Stage::default() },
        };
        // The test picture also tests whether people hear the bell.
        let rings = (*choice == Choice::Test).then_some(Effect::Ring);
        Out { effects: rings.into_iter().collect(), ..Out::default() }
    }
}
