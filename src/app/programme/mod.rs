//! A programme that is open: its time line, what is at hand in it, and what keys change. Each change makes a new whole value,
//! which is saved at once; the values before are kept as long as it is open, to be taken back.

mod asked;
mod fields;
mod filtered;
mod keeping;
pub mod making;
mod own;
mod rows;
mod wall;
mod words;

use std::path::PathBuf;

use chrono::NaiveDate;

pub use asked::{ElementField, FieldsOf};
pub use fields::ElementFields;
use fields::LineLeft;
pub use keeping::ProgrammeKeeping;
pub use own::OwnField;
pub use rows::TimelineRow;

use super::action::{Action, Input, LineAct, MenuAct, ProgrammeAct};
use super::effect::Effect;
use super::key::Key;
use super::keymap::{self, Context, InProgramme, Outside};
use super::live::Ctx;
use super::msg::MethodFile;
use super::notice::{KeptNotice, Notice, ProgrammeNotice};
use super::out::{Destination, GatheringWish, Out};
use super::programmes::{GatheringOf, NewProgramme, OpenedProgramme, ProgrammeRequest};
use super::texts;
use super::trouble::Finding;
use crate::programme::timeline::{ElementStanding, TimelineFilter};
use crate::programme::told::Difference;
use crate::programme::{
    Element, ElementChange, ElementKind, Occasion, OccasionAt, Programme, ProgrammeChange, ProgrammeIds,
};
use crate::workshop::room::Room;
use crate::workshop::text::Line;

/// How many rows of the time line a page key moves.
const PAGE: isize = 5;

/// A programme that is open.
#[derive(Debug)]
pub struct ProgrammeScreen {
    /// The programme as it is now.
    pub programme: Programme,
    /// Which track and level are shown alone.
    pub filter: TimelineFilter,
    /// What is at hand.
    pub at: Option<OccasionAt>,
    /// The lines of what is at hand, while they are changed.
    pub fields: Option<ElementFields>,
    /// Whether the room is shown the programme.
    pub shown: bool,
    /// How far it is saved.
    pub keeping: ProgrammeKeeping,
    /// The methods, once somebody changes a gathering.
    pub methods: Vec<MethodFile>,
    /// The files of its workshops, by their ids.
    workshops: Vec<(String, PathBuf)>,
    /// Where its workshops say something else than it does, and what was out of order.
    differences: Vec<Difference>,
    findings: Vec<Finding>,
    ids: ProgrammeIds,
    /// The values before the last changes, and those that were taken back.
    before: Vec<Programme>,
    after: Vec<Programme>,
}

impl ProgrammeScreen {
    /// A programme that was opened on the day `today`: what is not done yet is at hand.
    pub fn new(opened: OpenedProgramme, today: NaiveDate) -> Self {
        let OpenedProgramme { path, read, run, programme, differences, workshops, findings } = opened;
        let (ids, keeping) = (ProgrammeIds::new(run), ProgrammeKeeping::new(path, read));
        let mut screen = Self {
            programme,
            filter: TimelineFilter::default(),
            at: None,
            fields: None,
            shown: false,
            keeping,
            methods: Vec::new(),
            workshops,
            differences,
            findings,
            ids,
            before: Vec::new(),
            after: Vec::new(),
        };
        let rows = screen.rows(today);
        let open = rows.iter().find(|row| row.standing != ElementStanding::Done);
        screen.at = open.or(rows.last()).map(TimelineRow::at);
        screen
    }

    /// The rows of the time line on the day `today`.
    pub fn rows(&self, today: NaiveDate) -> Vec<TimelineRow<'_>> {
        rows::rows(&self.programme, &self.filter, today)
    }

    /// The gathering at hand, and which of its occasions.
    pub fn at_hand(&self) -> Option<(&Element, Occasion<'_>)> {
        let at = self.at?;
        let element = self.programme.element(at.element)?;
        Some((element, element.occasion(at.place)?))
    }

    /// What the room sees of it.
    pub fn room(&self, today: NaiveDate) -> Room<'static> {
        wall::room(&self.programme, &self.filter, today)
    }

    /// How many levels the digits choose from.
    pub fn picks(&self) -> usize {
        self.programme.levels().last().copied().map_or(0, usize::from)
    }

    /// The contexts for a key.
    pub fn contexts(&self) -> Vec<Context> {
        let on = |at| Context::Outside(Outside::Programme(at));
        if self.shown {
            return vec![on(InProgramme::Shown), Context::Inner, Context::Anywhere];
        }
        if let Some(fields) = &self.fields {
            let chosen = fields.at.is_chosen().then_some(Context::Outside(Outside::Chosen));
            let typed = (!fields.at.is_chosen()).then_some(Context::Typing);
            let all = [chosen, Some(on(InProgramme::Fields)), Some(Context::Inner), typed];
            return all.into_iter().flatten().chain([Context::Anywhere]).collect();
        }
        let at_hand = self.at_hand().map(|_| on(InProgramme::AtHand));
        let made = self.at_hand().and_then(|(_, of)| of.workshop).map(|_| on(InProgramme::HasWorkshop));
        let levels = (self.picks() > 0).then_some(on(InProgramme::Levels));
        let rest = [on(InProgramme::TimeLine), Context::Inner, Context::Anywhere];
        [made, at_hand, levels].into_iter().flatten().chain(rest).collect()
    }

    /// Handles a key.
    pub fn key(&mut self, key: Key, ctx: Ctx<'_>) -> Out {
        match keymap::action(key, &self.contexts()) {
            Some(Action::Input(Input::Level)) => self.level(key, ctx),
            Some(Action::Input(act @ (Input::PageUp | Input::PageDown | Input::Before | Input::After))) => {
                self.act(Action::Input(act), ctx)
            }
            Some(Action::Input(_)) => {
                self.fields.iter_mut().for_each(|fields| fields.typed(key));
                Out::default()
            }
            Some(action) => self.act(action, ctx),
            None => Out::default(),
        }
    }

    /// Pastes into the line at hand. Returns false if nothing is typed.
    pub fn paste(&mut self, text: &str) -> bool {
        let typed = self.fields.as_mut().filter(|fields| !fields.at.is_chosen());
        typed.map(|fields| fields.paste(text)).is_some()
    }

    /// Runs an action that a key or the palette asks for.
    pub fn act(&mut self, action: Action, ctx: Ctx<'_>) -> Out {
        match action {
            Action::Program(act) => Out { program: Some(act), ..self.leave_line(ctx) },
            Action::Programme(ProgrammeAct::Show) | Action::Menu(MenuAct::Leave) if self.shown => {
                self.shown = false;
                Out::default()
            }
            Action::Line(LineAct::Undo) => self.undo(ctx),
            Action::Line(LineAct::Redo) => self.redo(ctx),
            action if self.fields.is_some() => self.in_fields(action, ctx),
            Action::Line(LineAct::Up) => self.step(-1, ctx),
            Action::Line(LineAct::Down) => self.step(1, ctx),
            Action::Input(Input::PageUp) => self.step(-PAGE, ctx),
            Action::Input(Input::PageDown) => self.step(PAGE, ctx),
            Action::Programme(act) => self.programme_act(act, ctx),
            Action::Menu(MenuAct::Leave) => self.leave(),
            _ => Out::default(),
        }
    }

    /// What a method is called in the programme's language; its id while nobody knows.
    pub fn method_name(&self, id: &str) -> String {
        let mut listed = self.methods.iter().filter_map(|file| file.listed.as_ref().ok());
        let found = listed.find(|listed| listed.id == id);
        found.map_or_else(|| id.to_owned(), |listed| listed.card.name.get(self.programme.lang).to_owned())
    }

    /// What there is to say once it is opened: what was out of order, or where a workshop says something else.
    pub fn says_of_workshops(&self) -> Option<Notice> {
        let finding = self.findings.first().cloned().map(Notice::Finding);
        let differs = self.differences.first().and_then(|of| {
            let element = self.programme.element(of.at.element)?;
            let name = named(element, element.occasion(of.at.place)?);
            says(ProgrammeNotice::Differs(name, of.workshop)).notice
        });
        finding.or(differs)
    }

    /// Calls it otherwise than the ready one that it was made of.
    pub fn name(&mut self, name: Line, ctx: Ctx<'_>) -> Option<Effect> {
        let out = self.change(ProgrammeChange::Name(name), ctx);
        // There is nothing to take back: it was called so from the beginning.
        self.before.clear();
        out.effects.into_iter().next()
    }

    /// Opens the workshop of what is at hand.
    fn open_workshop(&self) -> Out {
        let Some(id) = self.at_hand().and_then(|(_, of)| of.workshop) else { return Out::default() };
        match self.workshops.iter().find(|(known, _)| known == id) {
            Some((_, path)) => Out::open(Effect::Open(path.clone())),
            None => says(ProgrammeNotice::NoWorkshop),
        }
    }

    /// Opens the form for the workshop of what is at hand.
    fn make_workshop(&self) -> Out {
        match self.at_hand() {
            None => Out::default(),
            Some((_, of)) if of.workshop.is_some() => says(ProgrammeNotice::HasWorkshop),
            Some((element, _)) if element.kind == ElementKind::Span => says(ProgrammeNotice::OnlyGatherings),
            Some((_, of)) => {
                let of = GatheringOf { programme: self.keeping.path.clone(), at: of.at };
                let programme = self.programme.clone();
                Out::to(Destination::Gathering(Box::new(GatheringWish { of, programme })))
            }
        }
    }

    fn next_year(&self) -> Out {
        let of = NewProgramme::NextYear(self.keeping.path.clone());
        Out::open(Effect::Programme(ProgrammeRequest::Make(of, None)))
    }

    fn programme_act(&mut self, act: ProgrammeAct, ctx: Ctx<'_>) -> Out {
        match act {
            ProgrammeAct::Change => self.change_fields(false, ctx),
            ProgrammeAct::Open => self.open_workshop(),
            ProgrammeAct::Make => self.make_workshop(),
            ProgrammeAct::Held => self.held(ctx),
            ProgrammeAct::Add => self.add(ctx),
            ProgrammeAct::TakeOut => self.take_out(ctx),
            ProgrammeAct::Track => {
                let said = filtered::next_track(&self.programme, &mut self.filter);
                self.filtered(said, ctx)
            }
            ProgrammeAct::NextYear => self.next_year(),
            ProgrammeAct::Own => {
                let of = FieldsOf { programme: &self.programme, element: None };
                self.fields = Some(ElementFields::of(of, false, ctx.texts));
                Out::default()
            }
            ProgrammeAct::Show => {
                self.shown = true;
                Out::default()
            }
        }
    }

    /// Shows one level alone, or all.
    fn level(&mut self, key: Key, ctx: Ctx<'_>) -> Out {
        let level = key.place().and_then(|place| u8::try_from(place + 1).ok()).unwrap_or_default();
        let said = filtered::level(&self.programme, &mut self.filter, level);
        self.filtered(said, ctx)
    }

    /// After another choice of what is shown: what was at hand stays so if it is shown.
    fn filtered(&mut self, said: Result<(), ProgrammeNotice>, ctx: Ctx<'_>) -> Out {
        self.settle(ctx.at.today());
        said.map_or_else(says, |()| Out::default())
    }

    /// Keeps something at hand that is shown.
    fn settle(&mut self, today: NaiveDate) {
        let rows = self.rows(today);
        let is = |row: &&TimelineRow<'_>| Some(row.at()) == self.at;
        let of = |row: &&TimelineRow<'_>| Some(row.element.id) == self.at.map(|at| at.element);
        let open = |row: &&TimelineRow<'_>| row.standing != ElementStanding::Done;
        let found = rows.iter().find(is).or(rows.iter().find(of)).or(rows.iter().find(open)).or(rows.last());
        self.at = found.map(TimelineRow::at);
    }

    fn step(&mut self, by: isize, ctx: Ctx<'_>) -> Out {
        let rows = self.rows(ctx.at.today());
        let on = rows.iter().position(|row| Some(row.at()) == self.at).unwrap_or(0);
        let to = on.saturating_add_signed(by).min(rows.len().saturating_sub(1));
        self.at = rows.get(to).map(TimelineRow::at);
        Out::default()
    }

    /// Changes the programme, and saves it.
    fn change(&mut self, change: ProgrammeChange, ctx: Ctx<'_>) -> Out {
        let new = self.programme.changed(change);
        if new == self.programme {
            return Out::default();
        }
        self.before.push(std::mem::replace(&mut self.programme, new));
        self.after.clear();
        self.changed(ctx)
    }

    fn changed(&mut self, ctx: Ctx<'_>) -> Out {
        self.settle(ctx.at.today());
        let effects = vec![self.keeping.save(&self.programme)];
        Out { effects, done: true, ..Out::default() }
    }

    fn undo(&mut self, ctx: Ctx<'_>) -> Out {
        let Some(before) = self.before.pop() else { return says(ProgrammeNotice::NothingToTakeBack) };
        self.after.push(std::mem::replace(&mut self.programme, before));
        self.put_back(ProgrammeNotice::TakenBack, ctx)
    }

    fn redo(&mut self, ctx: Ctx<'_>) -> Out {
        let Some(after) = self.after.pop() else { return says(ProgrammeNotice::NothingToBringBack) };
        self.before.push(std::mem::replace(&mut self.programme, after));
        self.put_back(ProgrammeNotice::BroughtBack, ctx)
    }

    /// After another value came in the stead of the one that was there: the line at hand says what stands there now.
    fn put_back(&mut self, said: ProgrammeNotice, ctx: Ctx<'_>) -> Out {
        if let Some(fields) = &mut self.fields {
            match fields.about(&self.programme) {
                Some(of) => fields.enter(fields.at, of, ctx.texts),
                None => self.fields = None,
            }
        }
        Out { notice: says(said).notice, ..self.changed(ctx) }
    }

    fn change_fields(&mut self, is_new: bool, ctx: Ctx<'_>) -> Out {
        let Some((element, _)) = self.at_hand() else { return Out::default() };
        let of = FieldsOf { programme: &self.programme, element: Some(element) };
        self.fields = Some(ElementFields::of(of, is_new, ctx.texts));
        Out::default()
    }

    fn in_fields(&mut self, action: Action, ctx: Ctx<'_>) -> Out {
        let by = match action {
            Action::Input(Input::Before) => return self.choose(-1, ctx),
            Action::Input(Input::After) => return self.choose(1, ctx),
            Action::Menu(MenuAct::Leave) => {
                let out = self.leave_line(ctx);
                if out.notice.is_none() {
                    self.fields = None;
                }
                return out;
            }
            Action::Line(LineAct::Up) => -1,
            Action::Line(LineAct::Down) | Action::Menu(MenuAct::Onwards) => 1,
            Action::Input(Input::PageUp) => -PAGE,
            Action::Input(Input::PageDown) => PAGE,
            _ => return Out::default(),
        };
        let out = self.leave_line(ctx);
        if out.notice.is_none()
            && let Some(fields) = &mut self.fields
            && let Some(of) = fields.about(&self.programme)
        {
            fields.go(by, of, ctx.texts);
        }
        out
    }

    /// Stores what is typed in the line at hand; says so if it cannot stand there.
    fn leave_line(&mut self, ctx: Ctx<'_>) -> Out {
        let Some(fields) = &self.fields else { return Out::default() };
        let Some(of) = fields.about(&self.programme) else { return Out::default() };
        match fields.left(of, ctx.texts, (ctx.at.today(), &mut self.ids)) {
            LineLeft::Same => Out::default(),
            LineLeft::Changed(change) => self.change(*change, ctx),
            LineLeft::TooLong(over) => Out::say(Notice::TooLong(over)),
            LineLeft::Refused => says(match fields.at {
                ElementField::People => ProgrammeNotice::NeedsNumber,
                ElementField::Own(OwnField::Track(_)) => ProgrammeNotice::TrackNeeded,
                _ => ProgrammeNotice::NeedsName,
            }),
        }
    }

    fn choose(&mut self, by: isize, ctx: Ctx<'_>) -> Out {
        let of = self.fields.as_ref().and_then(|fields| Some((fields.at, fields.about(&self.programme)?)));
        let chosen = of.and_then(|(at, of)| at.chosen(of, &self.methods, by));
        chosen.map(|change| self.change(change, ctx)).unwrap_or_default()
    }

    /// Adds a gathering behind the one at hand, for the track that is shown alone, and opens its lines.
    fn add(&mut self, ctx: Ctx<'_>) -> Out {
        let behind = self.at.and_then(|at| self.programme.elements.iter().position(|of| of.id == at.element));
        let place = behind.map_or(self.programme.elements.len(), |at| at + 1);
        // The program's word, in the programme's language: others read it too.
        let name = texts(self.programme.lang).msg_programme_new_gathering();
        let Some(name) = Line::clean(&name) else { return Out::default() };
        let mut element = Element::new(self.ids.next(), name);
        element.whom.tracks.extend(self.filter.track.clone());
        element.whom.levels.extend(self.filter.level);
        self.at = Some(OccasionAt { element: element.id, place: None });
        let out = self.change(ProgrammeChange::Element(Box::new(ElementChange::Add(element, place))), ctx);
        let opened = self.change_fields(true, ctx);
        Out { effects: out.effects.into_iter().chain(opened.effects).collect(), ..out }
    }

    fn take_out(&mut self, ctx: Ctx<'_>) -> Out {
        let Some((element, _)) = self.at_hand() else { return Out::default() };
        let (id, said) = (element.id, ProgrammeNotice::TakenOut(element.name.to_string()));
        // What came behind it is at hand then.
        let rows = self.rows(ctx.at.today());
        let at = rows.iter().position(|row| row.element.id == id).unwrap_or(0);
        let others = || rows.iter().enumerate().filter(|(_, row)| row.element.id != id);
        let next = others().find(|(place, _)| *place > at).or_else(|| others().next_back());
        let next = next.map(|(_, row)| row.at());
        self.at = next;
        let out = self.change(ProgrammeChange::Element(Box::new(ElementChange::Remove(id))), ctx);
        Out { notice: says(said).notice, ..out }
    }

    /// Marks what is at hand as held, on its last day if that is over, or takes the mark away.
    fn held(&mut self, ctx: Ctx<'_>) -> Out {
        let Some((element, of)) = self.at_hand() else { return Out::default() };
        if element.kind == ElementKind::Span {
            return says(ProgrammeNotice::OnlyGatherings);
        }
        let (today, name) = (ctx.at.today(), named(element, of));
        let day = of.when.last_day().map_or(today, |last| last.min(today));
        let (held, said) = match of.held {
            Some(_) => (None, ProgrammeNotice::NotHeld(name)),
            None => (Some(day), ProgrammeNotice::Held(name, day)),
        };
        let change = ProgrammeChange::Held(of.at, held);
        Out { notice: says(said).notice, ..self.change(change, ctx) }
    }

    /// Goes home; what is not saved yet is said first.
    fn leave(&mut self) -> Out {
        if self.keeping.may_leave() { Out::to(Destination::Home) } else { says(ProgrammeNotice::NotSavedYet) }
    }
}

/// What a gathering is called, with its place if it has several.
fn named(element: &Element, of: Occasion<'_>) -> String {
    of.place.map_or_else(|| element.name.to_string(), |place| format!("{}, {place}", element.name))
}

fn says(of: ProgrammeNotice) -> Out {
    Out::say(Notice::Kept(KeptNotice::Programme(of)))
}
