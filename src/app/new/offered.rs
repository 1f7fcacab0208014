//! What the form offers to choose from: the questions and the lengths of turn of a method; and what follows if it is held
//! at once.

use std::collections::BTreeMap;

use chrono::NaiveDate;

use super::super::action::{Action, LineAct, MenuAct};
use super::super::editor::Editor;
use super::super::say;
use super::{Asked, New, around};
use crate::i18n::{Texts, dates};
use crate::workshop::event::Field;
use crate::workshop::method::{DayPlan, Method};
use crate::workshop::turns::{self, EachSpeaks, Turn};
use crate::workshop::words::{Lang, Words};

const QUESTION: Asked = Asked::About(Field::Question);

/// What was chosen of what the method offers.
#[derive(Debug, Default)]
pub(super) struct Choices {
    /// For each text of which some are offered, the index of the one at hand; the first if none was chosen.
    offered: BTreeMap<Field, usize>,
    /// For each column for which sets of choices are offered, the index of the one at hand.
    pub(super) sets: BTreeMap<u8, usize>,
    /// Which of the ways to answer; `None` for the method's usual one.
    turn: Option<usize>,
    /// The id of the plan whose way to hold it was chosen; `None` as long as the length alone says which plan it is.
    pub(super) plan: Option<String>,
    /// Whether what people take along is kept.
    pub(super) embers: bool,
    /// Whether the answers are written down.
    pub(super) written: bool,
    /// What stood in the lines that are a method's own, by the method that was left with it.
    left: BTreeMap<String, Vec<LeftLine>>,
}

/// What stands in a line that asks for something of one method, a question of its step or a field of its board: it is no
/// other's.
#[derive(Debug)]
pub(super) struct LeftLine {
    asked: Asked,
    line: Editor,
    /// Whether somebody typed it; otherwise it was taken over.
    typed: bool,
}

impl New {
    /// The questions to choose from for this text, in the workshop's language: one's own, newest first, and those that the
    /// method offers.
    fn offers(&self, field: Field) -> Vec<&str> {
        let offered = self.method().map_or::<&[Words], _>(&[], |method| method.offered(field));
        let offered = offered.iter().map(|question| question.get(self.lang));
        self.own(field).map(|question| question.text.as_str()).chain(offered).collect()
    }

    /// Which of them is at hand.
    pub(super) fn offered_at(&self, field: Field) -> usize {
        self.choices.offered.get(&field).copied().unwrap_or(0)
    }

    /// The offered question at hand, in the workshop's language; empty if none is offered.
    pub(super) fn offer(&self, field: Field) -> String {
        self.offers(field).get(self.offered_at(field)).map_or_else(String::new, |offer| (*offer).to_owned())
    }

    /// The text of the line at hand, if the arrows choose another: as long as nobody has typed one, or when it was deleted
    /// again.
    pub(super) fn chosen_at_hand(&self) -> Option<Field> {
        let Asked::About(field) = self.at else { return None };
        let typed = self.edited.contains(&self.at) && !self.text(self.at).is_empty();
        // The only one is chosen already, but one's own can be forgotten.
        let some = self.offers(field).len() > 1 || self.own(field).next().is_some();
        (!typed && some).then_some(field)
    }

    /// Whether the arrows choose another question.
    pub fn is_offered(&self) -> bool {
        self.chosen_at_hand().is_some() || self.set_at_hand().is_some()
    }

    /// Takes out what stands in the lines that are the method's own, as far as somebody typed it or it was taken over, with
    /// the method.
    pub(super) fn leave_own(&mut self) -> Option<(String, Vec<LeftLine>)> {
        let id = self.method()?.id.clone();
        let own = Asked::ALL.into_iter().filter(|asked| asked.is_of_method());
        let left = own.filter_map(|asked| {
            let (typed, taken) = (self.edited.remove(&asked), self.taken.remove(&asked));
            let line = self.lines.remove(&asked).filter(|_| typed || taken)?;
            Some(LeftLine { asked, line, typed })
        });
        Some((id, left.collect()))
    }

    /// Forgets what was chosen of what another method offers. What was left in the lines that are a method's own is there
    /// again when the method is.
    pub(super) fn forget_choices(&mut self, from: Option<(String, Vec<LeftLine>)>) {
        let mut left = std::mem::take(&mut self.choices).left;
        left.extend(from);
        let back = self.method().and_then(|method| left.remove(&method.id));
        // What was agreed about the next meeting is about that method.
        let agreed = self
            .comes_of
            .taken
            .as_ref()
            .filter(|taken| Some(&taken.method) == self.method().map(|of| &of.id));
        self.choices.plan = agreed.and_then(|taken| taken.chosen.plan.clone());
        self.choices.left = left;
        for LeftLine { asked, line, typed } in back.into_iter().flatten() {
            self.lines.insert(asked, line);
            if typed { &mut self.edited } else { &mut self.taken }.insert(asked);
        }
    }

    /// Changes the workshop's language: a question of the method that was chosen stays; one's own are of one language, and
    /// the first that is offered stands in their place.
    pub(super) fn choose_lang(&mut self, lang: Lang) {
        let own = |form: &Self, field: Field| form.own(field).count();
        let chosen: Vec<(Field, usize)> = self.choices.offered.iter().map(|(of, at)| (*of, *at)).collect();
        let of_method: Vec<(Field, Option<usize>)> =
            chosen.into_iter().map(|(field, at)| (field, at.checked_sub(own(self, field)))).collect();
        self.lang = lang;
        let now = of_method.into_iter().filter_map(|(field, at)| Some((field, at? + own(self, field))));
        self.choices.offered = now.collect();
    }

    /// The label of a line, in the program's language; the method says what the question of its step is called.
    pub fn label(&self, asked: Asked, (texts, lang): (&Texts, Lang)) -> String {
        let today = self.method().and_then(|method| method.questions.today.as_ref());
        match (asked, today) {
            (Asked::About(Field::Today), Some(today)) => today.label.get(lang).to_owned(),
            (Asked::Choices(at), _) => {
                self.column_at(at).map(|column| column.name.get(lang).to_owned()).unwrap_or_default()
            }
            (Asked::Filled(at), _) => {
                self.field_at(at).map(|field| field.name.get(lang).to_owned()).unwrap_or_default()
            }
            _ => asked.label(texts),
        }
    }

    /// One sentence about the line at hand.
    pub fn hint(&self, texts: &Texts) -> String {
        let own = self.own_hint(texts);
        match self.at {
            QUESTION | Asked::Words | Asked::About(Field::Title) if self.is_unrecorded() => {
                format!("{} {own}", texts.msg_new_kept_alone())
            }
            Asked::People => self.each_speaks().and_then(|each| dates::circles(texts, each)).unwrap_or(own),
            _ => own,
        }
    }

    /// Whether what people take along is kept: only where nothing else is.
    pub fn keeps_embers(&self) -> bool {
        self.choices.embers && self.is_unrecorded()
    }

    /// Whether the answers are written down.
    pub fn writes_down(&self) -> bool {
        self.choices.written && self.offers_writing()
    }

    /// Whether it can be chosen that the answers are written down: in the way in which people answer.
    pub(super) fn offers_writing(&self) -> bool {
        self.method_as_chosen().is_some_and(|method| method.can_be_written())
    }

    /// Whether the items of such a meeting can be numbered through the year.
    pub fn has_numbers(&self) -> bool {
        self.method().is_some_and(|method| method.floor_table().is_some())
    }

    /// The number with which a meeting on this day goes on, if the meetings before are numbered so.
    pub(super) fn goes_on_with(&self, date: NaiveDate) -> Option<u32> {
        self.comes_of.taken.as_ref().filter(|_| self.has_numbers())?.goes_on_with(date)
    }

    /// How long each speaks, if the method is a circle.
    pub fn each_speaks(&self) -> Option<EachSpeaks> {
        self.method()?.each_speaks(self.preview()?.agenda.held(), self.people()?)
    }

    fn own_hint(&self, texts: &Texts) -> String {
        if let Some(hint) = self.set_hint(texts) {
            return hint;
        }
        if let Some(field) = self.chosen_at_hand() {
            let (at, of) = (self.offered_at(field) as u32 + 1, self.offers(field).len() as u32);
            let own = self.own_at_hand().is_some();
            let key = || say::key_for(Action::Menu(MenuAct::Forget));
            let at = (!self.taken.contains(&self.at)).then(|| {
                if own {
                    texts.msg_making_own_offered(at, of, key())
                } else {
                    texts.msg_new_question_offered(at, of)
                }
            });
            let said: Vec<String> = at.into_iter().chain([texts.msg_new_question_other()]).collect();
            return said.join(" ");
        }
        let takes = self.rather_in_pairs().filter(|_| self.asks_how_long());
        let key = || say::key_for(Action::Line(LineAct::Order));
        let seconds = self.turn().and_then(|turn| turn.seconds);
        let pairs = seconds.map(|seconds| say::range(turns::in_pairs(seconds))).unwrap_or_default();
        takes.map_or_else(|| self.at.hint(texts), |takes| texts.msg_new_rather_pairs(takes, key(), pairs))
    }

    /// Whether the line at hand says how long the round takes.
    fn asks_how_long(&self) -> bool {
        matches!(self.at, Asked::People | Asked::Turn)
    }

    /// Whether the hint proposes pairs, which is no use without its end.
    pub fn proposes_pairs(&self) -> bool {
        self.asks_how_long() && !self.is_offered() && self.rather_in_pairs().is_some()
    }

    /// How many minutes the round takes, if pairs are better.
    fn rather_in_pairs(&self) -> Option<u16> {
        let (method, seconds) = (self.method_as_chosen()?, self.turn()?.seconds?);
        let most = method.plans.iter().flat_map(|plan| &plan.steps).map(|slot| slot.minutes.most).max()?;
        turns::rather_in_pairs(self.people()?, seconds, most)
    }

    /// Whether the meeting is held as soon as it is made.
    pub(super) fn is_at_once(&self) -> bool {
        self.method().is_some_and(|method| method.at_once)
    }

    /// Whether this is one of the lines without which a meeting that is held at once cannot be made.
    pub fn is_first(&self, asked: Asked) -> bool {
        self.is_at_once() && asked.is_first()
    }

    /// Whether the meeting begins when it is made: nobody said another day or another time.
    pub fn begins_at_once(&self) -> bool {
        let said = |asked| self.edited.contains(&asked) || self.taken.contains(&asked);
        self.is_at_once() && !said(Asked::Date) && !said(Asked::Start)
    }

    /// Whether there are ways to answer to choose from.
    pub(super) fn has_turns(&self) -> bool {
        self.method().is_some_and(|method| method.turns().len() > 1)
    }

    /// The way to answer that is chosen.
    pub fn turn(&self) -> Option<Turn<'_>> {
        self.method()?.turns().get(self.turn_at()?).copied()
    }

    /// Which of those that the method offers it is.
    fn turn_at(&self) -> Option<usize> {
        let method = self.method()?;
        let chosen = self.choices.turn.filter(|at| *at < method.turns().len());
        let planned = || method.turn_with(method.plan(self.choices.plan.as_deref()?)?);
        chosen.or_else(planned).or_else(|| method.usual_turn())
    }

    /// Whether its plans are called differently, so that they are chosen by name.
    pub(super) fn has_ways(&self) -> bool {
        self.method().is_some_and(|method| !method.ways().is_empty())
    }

    /// The plan of the way to hold it that is chosen, or that the length leads to: as its name and its minutes say.
    pub fn plan(&self) -> Option<(Option<Words>, u16)> {
        let preview = self.preview().map(|preview| (preview.name, preview.plan));
        preview.or_else(|| {
            let method = self.method_as_chosen()?;
            let plan = method.nearest_plan(method.usual_length()?)?;
            Some((plan.name.clone(), plan.minutes()))
        })
    }

    /// Chooses another way to hold it, with the length that its plan has.
    pub(super) fn choose_plan(&mut self, by: isize) {
        let Some(method) = self.method() else { return };
        let at_hand = self.plan().map(|(name, _)| name);
        let ways = method.ways();
        let at = ways.iter().position(|way| at_hand.as_ref() == Some(&way.name)).unwrap_or(0);
        self.choices.plan = ways.get(around(at, by, ways.len())).map(|way| way.id.clone());
    }

    /// The minutes of the plan that was chosen.
    pub(super) fn planned_minutes(&self) -> Option<u16> {
        self.method()?.plan(self.choices.plan.as_deref()?).map(DayPlan::first_minutes)
    }

    /// Chooses another question, also instead of the one that the meeting before had, or of one that was deleted.
    pub(super) fn choose_offered(&mut self, field: Field, by: isize) {
        let asked = Asked::About(field);
        // The one at hand does not stand there yet.
        let seen = !(self.taken.remove(&asked) | self.edited.remove(&asked));
        let at = around(self.offered_at(field), if seen { by } else { 0 }, self.offers(field).len());
        self.choices.offered.insert(field, at);
    }

    /// Stays among those that are offered when one of them is gone.
    pub(super) fn stay_in_offers(&mut self, field: Field) {
        let last = self.offers(field).len().saturating_sub(1);
        self.choices.offered.entry(field).and_modify(|at| *at = last.min(*at));
    }

    pub(super) fn choose_turn(&mut self, by: isize) {
        let count = self.method().map_or(0, |method| method.turns().len());
        self.choices.turn = self.turn_at().map(|at| around(at, by, count));
    }

    /// The chosen method, with the plans in which it is held, or people answer, as was chosen.
    pub fn method_as_chosen(&self) -> Option<Method> {
        let (turn, plan) = (self.turn_at(), self.choices.plan.as_deref());
        self.method().map(|method| method.clone().with_turn(turn).in_way_of(plan))
    }
}
