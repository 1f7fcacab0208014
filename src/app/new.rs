//! The form for a new workshop.
//!
//! The form only holds what was typed; `new/check.rs` interprets it, and `new/wish.rs` makes the workshop of it.

mod asked;
mod check;
mod early;
mod filled;
mod gathering;
mod offered;
mod own;
mod sets;
#[cfg(test)]
mod tests;
mod wish;

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;

pub use asked::Asked;
pub use check::{Complaint, Preview, first_number, has_passed, next_on};
use early::Files;
use offered::Choices;
pub use wish::{CHECK_IN, FUTURE_WORKSHOP, Wish, made, next_full_hour, place, rehearsal};
use wish::{follow_up_title, usual_length};

use super::Settings;
use super::action::{Action, Input, LineAct, MenuAct};
use super::editor::Editor;
use super::effect::{Chosen, Effect};
use super::key::{Code, Key};
use super::keymap::{self, Context, Outside};
use super::live::Ctx;
use super::msg::{MethodFile, Msg};
use super::out::{ChosenMethod, Destination, Out};
use super::programmes::{GatheringOf, ProgrammeRequest};
use crate::i18n::{Texts, dates};
use crate::workshop::event::Field;
use crate::workshop::follow::TakenOver;
use crate::workshop::method::{ListedMethod, Method};
use crate::workshop::time::At;
use crate::workshop::wall;
use crate::workshop::words::Lang;

/// What is known before the form opens.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Given {
    /// The workshop's language.
    pub lang: Lang,
    /// The method's id; `None` for the one that is offered first.
    pub method: Option<String>,
    /// Initial texts of the lines, as if typed.
    pub lines: Vec<(Asked, String)>,
    /// Whether what people take along is kept, if the method leaves no trace.
    pub embers: bool,
    /// Whether the answers are written down, if the method offers that.
    pub written: bool,
    /// The id of the plan in which it is held; `None` for the one that its length leads to.
    pub plan: Option<String>,
}

impl Given {
    /// Nothing but the workshop's language.
    pub fn of(lang: Lang) -> Self {
        Self { lang, method: None, lines: Vec::new(), embers: false, written: false, plan: None }
    }

    /// What was chosen of a method among the methods.
    pub fn chosen(chosen: ChosenMethod, lang: Lang, texts: &Texts) -> Self {
        let ChosenMethod { id, plan, start, people } = chosen;
        let start = start.map(|start| (Asked::Start, dates::clock(texts, start.into())));
        let people = people.map(|people| (Asked::People, people.to_string()));
        Self { method: Some(id), plan, lines: start.into_iter().chain(people).collect(), ..Self::of(lang) }
    }
}

/// What the workshop comes of.
#[derive(Debug, Default)]
struct ComesOf {
    /// What it takes over from those that it follows, or of what was agreed since the last gathering.
    taken: Option<TakenOver>,
    /// The gathering of a programme that it is.
    gathering: Option<GatheringOf>,
}

/// The form for a new workshop.
#[derive(Debug)]
pub struct New {
    /// The methods.
    files: Files,
    /// The current line.
    pub at: Asked,
    /// The workshop's language.
    pub lang: Lang,
    /// Whether the room sees this screen.
    pub one_screen: bool,
    /// What was wrong at the last attempt to submit, or that leaving would lose what was typed.
    pub said: Option<Complaint>,
    /// The id of the method to choose once the methods have been read.
    wanted: Option<String>,
    /// The index of the chosen method among the usable ones.
    chosen: usize,
    lines: BTreeMap<Asked, Editor>,
    /// The lines that were edited: defaults no longer overwrite them.
    edited: BTreeSet<Asked>,
    /// The lines that say what is taken over: defaults do not overwrite them either, but nobody typed them.
    taken: BTreeSet<Asked>,
    /// Whether the line was only just entered: typing then replaces the text of a short one.
    fresh: bool,
    /// What was chosen of what the method offers.
    choices: Choices,
    /// When the form was opened.
    at_opening: At,
    /// What to remember once the workshop is made that is being made: another press makes no second one.
    making: Option<Vec<Effect>>,
    /// What the workshop takes over, and the gathering that it is.
    comes_of: ComesOf,
}

impl New {
    /// An empty form in the program's language.
    pub fn empty(lang: Lang, ctx: Ctx<'_>) -> Self {
        let mut form = Self {
            files: Files::default(),
            at: Asked::About(Field::Question),
            lang,
            one_screen: ctx.settings.one_screen,
            said: None,
            wanted: Some(FUTURE_WORKSHOP.to_owned()),
            chosen: 0,
            lines: BTreeMap::new(),
            edited: BTreeSet::new(),
            taken: BTreeSet::new(),
            fresh: true,
            choices: Choices::default(),
            at_opening: ctx.at,
            making: None,
            comes_of: ComesOf::default(),
        };
        form.fill_begin(next_full_hour(ctx.at), ctx.texts);
        form.fill_defaults(ctx.texts);
        form
    }

    /// A form with these values filled in.
    pub fn with(given: &Given, ctx: Ctx<'_>) -> Self {
        let mut form = Self::empty(given.lang, ctx);
        form.wanted = given.method.clone().or(form.wanted);
        form.choices.embers = given.embers;
        form.choices.written = given.written;
        form.choices.plan.clone_from(&given.plan);
        for (asked, text) in &given.lines {
            form.lines.insert(*asked, Editor::with(text));
            form.edited.insert(*asked);
        }
        form.fill_defaults(ctx.texts);
        form
    }

    /// A form for a workshop that takes over what others leave.
    pub fn after(taken: TakenOver, ctx: Ctx<'_>) -> Self {
        let clock = |minutes: u16| dates::clock(ctx.texts, i32::from(minutes));
        let mut lines = vec![(Asked::People, taken.people.to_string())];
        if let Some(next) = taken.next_meeting(ctx.at.today()) {
            lines.push((Asked::Date, dates::day(ctx.texts, next.date)));
            lines.extend(next.time.map(|time| (Asked::Start, clock(time))));
        }
        lines.extend(taken.brief.iter().map(|(field, text)| (Asked::About(*field), text.to_string())));
        // Where the next meeting is was agreed; this one was elsewhere.
        let place = taken.next_meeting(ctx.at.today()).and_then(|next| next.place.as_ref());
        lines.extend(place.map(|place| (Asked::About(Field::Place), place.to_string())));
        lines.extend((!taken.words.is_empty()).then(|| (Asked::Words, wall::typed(&taken.words))));
        lines.extend(follow_up_title(&taken).map(|title| (Asked::About(Field::Title), title)));
        let (method, plan) = (Some(taken.method.clone()), taken.chosen.plan.clone());
        let given = Given { method, lines, plan, ..Given::of(taken.lang) };
        let mut form = Self {
            at: Asked::Date,
            comes_of: ComesOf { taken: Some(taken), gathering: None },
            ..Self::with(&given, ctx)
        };
        form.taken = std::mem::take(&mut form.edited);
        form
    }

    /// How many plans are taken over; `None` if it follows no other workshop, or its method makes no plans.
    pub fn plans_taken(&self) -> Option<usize> {
        let takes = self.method().is_none_or(|method| method.plan_table().is_some());
        self.comes_of.taken.as_ref().filter(|_| takes).map(TakenOver::plans)
    }

    /// How many plans the workshop before leaves that this method has no place for.
    pub fn plans_left_out(&self) -> usize {
        if self.plans_taken().is_some() {
            0
        } else {
            self.comes_of.taken.as_ref().map_or(0, TakenOver::plans)
        }
    }

    /// How many rows are taken over that did not get the floor; `None` if it follows no other workshop, or its method
    /// gives no rows the floor.
    pub fn matters_taken(&self) -> Option<usize> {
        let takes = self.method().is_some_and(|method| method.floor_table().is_some());
        self.comes_of.taken.as_ref().filter(|_| takes).map(TakenOver::matters)
    }

    /// How many rows of a year are taken over; `None` if it follows no other workshop, or its method has no year.
    pub fn year_taken(&self) -> Option<usize> {
        let takes = self.method().is_some_and(|method| method.year_table().is_some());
        self.comes_of.taken.as_ref().filter(|_| takes).map(TakenOver::year_rows)
    }

    /// Takes the methods that were read; returns what waited for them.
    pub fn methods_read(&mut self, files: Vec<MethodFile>, texts: &Texts) -> Vec<Msg> {
        let early = self.files.come(files);
        if let Some(wanted) = self.wanted.take() {
            let place = self.usable().position(|(listed, _)| listed.id == wanted);
            self.chosen = place.unwrap_or(self.chosen);
        }
        self.take_choices();
        self.settle();
        self.fill_defaults(texts);
        early
    }

    /// The lines of the form, in order: those that the method asks for; of a meeting that is held at once, first those
    /// without which it cannot be.
    pub fn asked(&self) -> impl Iterator<Item = Asked> + use<'_> {
        let asked_for = |method: &Method, field| method.asks_for(field) && method.keeps(field);
        let wanted = move |asked: &Asked| match asked {
            Asked::About(Field::Today) => self.method().is_some_and(|method| asked_for(method, Field::Today)),
            Asked::About(field) => self.method().is_none_or(|method| asked_for(method, *field)),
            Asked::Turn => self.has_turns(),
            Asked::Plan => self.has_ways(),
            Asked::Next => self.method().is_some_and(|method| method.asks.next()),
            Asked::Embers => self.is_unrecorded(),
            Asked::Numbers => self.has_numbers(),
            Asked::Written => self.offers_writing(),
            Asked::Filled(at) => self.field_at(*at).is_some(),
            Asked::Choices(at) => self.column_at(*at).is_some(),
            Asked::Words => self.method().is_some_and(|method| method.wall().is_some()),
            // It lies beside its programme.
            Asked::Folder => self.comes_of.gathering.is_none(),
            _ => true,
        };
        let (first, rest): (Vec<Asked>, Vec<Asked>) = Asked::ALL
            .into_iter()
            .filter(wanted)
            .partition(|asked| !self.is_at_once() || self.is_first(*asked));
        first.into_iter().chain(rest)
    }

    /// Whether nothing may be recorded of the chosen method.
    pub fn is_unrecorded(&self) -> bool {
        self.method().is_some_and(|method| method.card.unrecorded)
    }

    /// Leaves a line that the method does not ask for, for the first in which something is typed.
    fn settle(&mut self) {
        // What is held at once has no day to begin with.
        if self.is_at_once() && self.at == Asked::Date {
            self.at = Asked::About(Field::Question);
        }
        if !self.asked().any(|asked| asked == self.at) {
            let typed = self.asked().find(|asked| asked.is_typed());
            self.at = typed.unwrap_or(Asked::Make);
        }
    }

    /// The line `by` lines further on, or back.
    fn beside(&self, by: isize) -> Asked {
        let all: Vec<Asked> = self.asked().collect();
        let place = all.iter().position(|asked| *asked == self.at).unwrap_or(0);
        let place = place.saturating_add_signed(by).min(all.len().saturating_sub(1));
        all.get(place).copied().unwrap_or(self.at)
    }

    /// The files of the usable methods, with what is known of each before it is read.
    fn usable(&self) -> impl Iterator<Item = (&ListedMethod, &MethodFile)> {
        self.files.read().filter_map(|file| Some((file.listed.as_ref().ok()?, file)))
    }

    /// The chosen method's file.
    fn file(&self) -> Option<&MethodFile> {
        self.usable().nth(self.chosen).map(|(_, file)| file)
    }

    /// The chosen method, which is read when it is chosen.
    pub fn method(&self) -> Option<&Method> {
        self.file()?.method()
    }

    /// The text of a line.
    pub fn text(&self, asked: Asked) -> &str {
        self.lines.get(&asked).map_or("", Editor::text)
    }

    /// The line being typed in; `None` where something is chosen.
    pub fn editor(&self) -> Option<&Editor> {
        self.lines.get(&self.at)
    }

    /// Whether typing replaces what stands in the line at hand: what we proposed, or a short text. What somebody typed
    /// is edited.
    pub fn is_selected(&self) -> bool {
        // Whoever comes to words with commas between them changes one of them.
        let words = matches!(self.at, Asked::Words | Asked::Choices(_));
        let ours = !self.edited.contains(&self.at) && !words;
        self.fresh && (self.at.is_short() || ours) && !self.text(self.at).is_empty()
    }

    /// The contexts for a key.
    pub fn contexts(&self) -> &'static [Context] {
        const FORM: Context = Context::Outside(Outside::Form);
        const CHOSEN: Context = Context::Outside(Outside::Chosen);
        const OWN: Context = Context::Outside(Outside::Own);
        const MAKE: Context = Context::Outside(Outside::Made);
        match self.at {
            _ if self.own_at_hand().is_some() => {
                &[OWN, CHOSEN, FORM, Context::Inner, Context::Typing, Context::Anywhere]
            }
            _ if self.is_offered() => &[CHOSEN, FORM, Context::Inner, Context::Typing, Context::Anywhere],
            Asked::People if self.is_at_once() => {
                &[MAKE, FORM, Context::Inner, Context::Typing, Context::Anywhere]
            }
            Asked::Turn if self.is_at_once() => &[MAKE, CHOSEN, FORM, Context::Inner, Context::Anywhere],
            at if at.is_chosen() => &[CHOSEN, FORM, Context::Inner, Context::Anywhere],
            at if at.is_typed() => &[FORM, Context::Inner, Context::Typing, Context::Anywhere],
            _ => &[MAKE, FORM, Context::Inner, Context::Anywhere],
        }
    }

    /// Handles a key.
    pub fn key(&mut self, key: Key, ctx: Ctx<'_>) -> Out {
        match keymap::action(key, self.contexts()) {
            Some(Action::Input(act)) => self.input(act, key, ctx),
            Some(action) => self.act(action, ctx),
            None => Out::default(),
        }
    }

    /// Handles typing and choosing.
    fn input(&mut self, act: Input, key: Key, ctx: Ctx<'_>) -> Out {
        self.said = None;
        match act {
            Input::PageDown => self.go(Asked::Make),
            Input::PageUp => self.go(Asked::Method),
            Input::Before => self.choose(-1),
            Input::After => self.choose(1),
            _ => self.typed(key),
        }
        self.fill_defaults(ctx.texts);
        Out::default()
    }

    /// Runs an action that a key or the palette asks for.
    pub fn act(&mut self, action: Action, ctx: Ctx<'_>) -> Out {
        let said = self.said.take();
        match action {
            Action::Program(act) => return Out::program(act),
            Action::Line(LineAct::Up) => self.go(self.beside(-1)),
            Action::Line(LineAct::Down) | Action::Menu(MenuAct::Onwards) => self.go(self.beside(1)),
            Action::Menu(MenuAct::Make) => return self.make(ctx),
            Action::Menu(MenuAct::Forget) => return self.forget(ctx.texts),
            Action::Menu(MenuAct::Leave) => return self.leave(said),
            _ => {}
        }
        Out::default()
    }

    /// Pastes into the current line, as one line unless its field keeps line breaks. Returns false if nothing is typed
    /// there.
    pub fn paste(&mut self, text: &str) -> bool {
        let typed = self.at.is_typed();
        if typed {
            if self.is_selected() {
                self.line_at_hand().take();
            }
            self.fresh = false;
            match self.at {
                Asked::About(field) if field.is_prose() => self.line_at_hand().paste_lines(text),
                Asked::Filled(_) => self.line_at_hand().paste_lines(text),
                _ => self.line_at_hand().paste(text),
            }
            self.edited.insert(self.at);
            self.said = None;
        }
        typed
    }

    fn typed(&mut self, key: Key) {
        let anew = self.is_selected();
        self.fresh = false;
        let letter = matches!(key.code, Code::Char(_)) && !key.ctrl;
        let line = self.line_at_hand();
        if anew && letter {
            line.take();
        }
        let before = line.text().len();
        if line.key(key) && (letter || line.text().len() != before) {
            self.edited.insert(self.at);
        }
    }

    fn line_at_hand(&mut self) -> &mut Editor {
        self.lines.entry(self.at).or_default()
    }

    fn go(&mut self, to: Asked) {
        self.fresh = true;
        self.at = to;
    }

    /// Chooses another method, language or number of screens.
    fn choose(&mut self, by: isize) {
        match self.at {
            Asked::Method => {
                let left = self.leave_own();
                self.chosen = around(self.chosen, by, self.usable().count());
                self.forget_choices(left);
            }
            Asked::About(field) => self.choose_offered(field, by),
            Asked::Choices(at) => self.choose_set(at, by),
            Asked::Turn => self.choose_turn(by),
            Asked::Plan => self.choose_plan(by),
            Asked::Embers => self.choices.embers = !self.choices.embers,
            Asked::Written => self.choices.written = !self.choices.written,
            Asked::Lang => {
                let at = Lang::ALL.iter().position(|lang| *lang == self.lang).unwrap_or(0);
                let to = Lang::ALL.get(around(at, by, Lang::ALL.len())).copied();
                self.choose_lang(to.unwrap_or(self.lang));
            }
            Asked::Screens => self.one_screen = !self.one_screen,
            _ => {}
        }
    }

    /// Fills in what follows from other lines, in the workshop's language, where nobody has typed.
    fn fill_defaults(&mut self, texts: &Texts) {
        let now = (self.at_opening.today(), self.at_opening.told().minute_of_day());
        self.fill_begin(if self.is_at_once() { now } else { next_full_hour(self.at_opening) }, texts);
        let Some(method) = self.method_as_chosen() else { return };
        let date = self.date().unwrap_or(self.at_opening.today());
        let people = self.people().unwrap_or(method.card.people.usual);
        let length =
            usual_length(&method, self.comes_of.taken.as_ref(), (date, people), self.planned_minutes());
        let end = self.clock(Asked::Start).map(|start| i32::from(start) + i32::from(length));
        let (card, questions, lang) = (&method.card, &method.questions, self.lang);
        let defaults = [
            (Asked::About(Field::Question), self.offer(Field::Question)),
            (Asked::About(Field::Today), self.offer(Field::Today)),
            (Asked::About(Field::Title), card.name.get(lang).to_owned()),
            (Asked::About(Field::Critique), questions.critique.get(lang).to_owned()),
            (Asked::About(Field::Vision), questions.vision.get(lang).to_owned()),
            (Asked::People, card.people.usual.to_string()),
            (Asked::Numbers, self.goes_on_with(date).map(|number| number.to_string()).unwrap_or_default()),
            (
                Asked::Words,
                wall::typed(&method.wall().map(|list| list.begins_with(lang)).unwrap_or_default()),
            ),
        ];
        let sets = [0, 1].map(|at| (Asked::Choices(at), self.set(at)));
        for (asked, text) in defaults.into_iter().chain(sets) {
            self.fill(asked, &text);
        }
        if let Some(end) = end {
            self.fill(Asked::End, &dates::clock(texts, end));
        }
    }

    /// Fills in when it begins, where nobody has typed.
    fn fill_begin(&mut self, (date, start): (NaiveDate, u16), texts: &Texts) {
        self.fill(Asked::Date, &dates::day(texts, date));
        self.fill(Asked::Start, &dates::clock(texts, i32::from(start)));
    }

    fn fill(&mut self, asked: Asked, text: &str) {
        let ours = !self.edited.contains(&asked) && !self.taken.contains(&asked);
        if ours && self.text(asked) != text {
            self.lines.insert(asked, Editor::with(text));
        }
    }

    /// Submits the form, or goes to the first line with a mistake.
    fn make(&mut self, ctx: Ctx<'_>) -> Out {
        if self.making.is_some() {
            return Out::default();
        }
        // However long the question took to choose: it is held from now on.
        self.at_opening = ctx.at;
        self.fill_defaults(ctx.texts);
        if let Some((asked, complaint)) = self.first_complaint() {
            self.go(asked);
            self.said = Some(complaint);
            return Out::default();
        }
        let Some(wish) = self.wish() else { return Out::default() };
        // The shell draws the id: randomness lives there.
        let made = Box::new(made(&wish, String::new()));
        let create = match &self.comes_of.gathering {
            Some(of) => Effect::Programme(ProgrammeRequest::MakeGathering(made, of.clone())),
            None => Effect::Create(made, self.folder()),
        };
        let method = wish.method.id.clone();
        self.making = Some(
            self.typed_questions().into_iter().chain([Effect::Remember(Chosen::Method(method))]).collect(),
        );
        let settings = Settings { one_screen: self.one_screen, ..ctx.settings };
        let mut out = Out { settings: Some(settings), ..Out::open(create) };
        let remember = Effect::Remember(Chosen::TwoScreens(!self.one_screen));
        out.effects.extend((settings != ctx.settings).then_some(remember));
        out
    }

    /// It could not be made, and may be tried again.
    pub fn not_made(&mut self) {
        self.making = None;
    }

    /// It was made: what was typed in it is offered again.
    pub fn was_made(&mut self) -> Vec<Effect> {
        self.making.take().unwrap_or_default()
    }

    /// Goes back to where it was opened from; if something was typed, only the second time.
    fn leave(&mut self, said: Option<Complaint>) -> Out {
        if self.edited.is_empty() || said == Some(Complaint::Leaving) {
            return Out::to(Destination::Back);
        }
        self.said = Some(Complaint::Leaving);
        Out::default()
    }
}

/// The index `by` places further on, wrapping around.
fn around(at: usize, by: isize, count: usize) -> usize {
    let count = count.max(1).cast_signed();
    (at.cast_signed() + by).rem_euclid(count).cast_unsigned()
}
