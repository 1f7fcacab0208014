//! Striking words for good. At the first press they leave the room's picture, because nobody's name may stand there
//! while the facilitator confirms; they come back unless the label is typed a second time.

use crate::workshop::Workshop;
use crate::workshop::id::Id;
use crate::workshop::own::Own;
use crate::workshop::rows::Label;

use super::super::action::{Action, LineAct, PointAct};
use super::super::editor::Editor;
use super::super::effect::{Effect, StruckWords};
use super::super::notice::{KeptNotice, Struck};
use super::overlay::Overlay;
use super::{Ctx, LiveScreen, Notice, Out};

/// What confirms the striking of a half-typed line, which has no label: the key that asked for it.
const NO_LABEL: &str = "x";

/// What is struck for good once its label is typed again.
#[derive(Debug, Clone, PartialEq)]
pub struct Striking {
    /// What has to be typed.
    pub label: String,
    /// What has been typed.
    pub typed: Editor,
    /// Everything that ever had these labels, in the order in which it is offered. Each time, one thing is struck for
    /// each label. Empty for a half-typed line.
    offers: Vec<Vec<Id>>,
    /// The index of the offer that is struck.
    chosen: usize,
    /// The workshop as the room sees it meanwhile: without any of these words.
    without: Option<Box<Workshop>>,
}

impl Striking {
    /// Strikes what these labels mean; `meant` has for each label everything that ever had it, the thing that it means
    /// now first.
    fn things(label: String, meant: &[Vec<Id>]) -> Self {
        let now: Vec<Id> = meant.iter().filter_map(|ids| ids.first().copied()).collect();
        let instead = |(of, ids): (usize, &Vec<Id>)| {
            let others = ids.iter().skip(1).copied();
            let offer = |other| {
                let mut offer = now.clone();
                offer.get_mut(of).into_iter().for_each(|id| *id = other);
                offer
            };
            others.map(offer).collect::<Vec<_>>()
        };
        let others = meant.iter().enumerate().flat_map(instead);
        let offers =
            if meant.is_empty() { Vec::new() } else { std::iter::once(now.clone()).chain(others).collect() };
        Self { label, typed: Editor::default(), offers, chosen: 0, without: None }
    }

    /// Strikes the half-typed line.
    fn line() -> Self {
        Self::things(NO_LABEL.to_owned(), &[])
    }

    /// What can be struck: first what the labels mean now, then what else had them. Empty for a half-typed line.
    pub fn offers(&self) -> &[Vec<Id>] {
        &self.offers
    }

    /// The index of the offer that is struck.
    pub fn chosen(&self) -> usize {
        self.chosen
    }

    /// Everything that must not be read while the facilitator confirms.
    pub(super) fn hidden(&self) -> Vec<Id> {
        let mut hidden = self.offers.concat();
        hidden.sort_unstable();
        hidden.dedup();
        hidden
    }

    /// Whether the label was typed again, however it is spaced and whether or not Caps Lock is on.
    fn is_confirmed(&self) -> bool {
        let bare = |text: &str| text.split_whitespace().map(str::to_uppercase).collect::<Vec<_>>();
        !self.label.is_empty() && bare(self.typed.text()) == bare(&self.label)
    }
}

impl LiveScreen {
    /// Begins to strike what the typed labels have ever meant, otherwise the row under the cursor, otherwise the
    /// half-typed line.
    pub(super) fn strike_pointed(&mut self) -> Out {
        let labels = self.entry.pointed.split_whitespace();
        let mut meant: Vec<Vec<Id>> = labels.map(|label| self.ever_at(label)).collect();
        let mut label = self.entry.pointed.trim().to_owned();
        if let Some(id) = self.cursor().or(self.row_opened()).filter(|_| meant.is_empty()) {
            label = self.label_of(id);
            meant.push(vec![id]);
        }
        let striking = match meant.as_slice() {
            [] if !self.entry.is_half_typed() => return Out::say(Notice::PointFirst),
            [] => Striking::line(),
            meant => {
                let mut striking = Striking::things(label, meant);
                striking.without = self.journal.without(&striking.hidden()).map(Box::new);
                striking
            }
        };
        self.entry.pointed.clear();
        self.overlay = Some(Overlay::Strike(striking));
        Out::default()
    }

    /// The row whose words stand in the line to be changed: they are stored, so emptying the line would strike nothing.
    fn row_opened(&self) -> Option<Id> {
        let on = self.in_focus().filter(|_| !self.entry.opened.is_empty() && self.entry.asking.is_none())?;
        self.workshop().tables.row(on).map(|row| row.id)
    }

    /// Once the day is over, no step says what a number refers to: everything that ever had it, in the tables first, as the
    /// record shows them, then in the lists, then among the islands.
    pub(super) fn ever_in_record(&self, label: &str) -> Vec<Id> {
        let (journal, method) = (&self.journal, &self.workshop().method);
        let number: Option<u32> = label.parse().ok();
        let tables = method.tables.iter().filter(|table| !table.plans_action());
        let tables = tables.filter_map(|table| number.map(|number| journal.ever_row(&table.id, number)));
        let lists = method.lists.iter().map(|list| journal.ever_called(&list.id, label));
        let islands = number.map(|number| journal.ever_island(number));
        let mut found: Vec<Id> = Vec::new();
        for id in tables.chain(lists).chain(islands).flatten() {
            if !found.contains(&id) {
                found.push(id);
            }
        }
        found
    }

    /// The label of a thing; for one that no longer stands, the last that it had.
    fn label_of(&self, id: Id) -> String {
        if let Some(own) = Own::of(id) {
            return Label::own(own).to_string();
        }
        let label = self.workshop().row_called(id).map(|row| row.label.to_string());
        label.or_else(|| self.journal.label_of(id)).unwrap_or_default()
    }

    /// Strikes if the label was typed again; goes to another thing that had it; otherwise goes on waiting.
    pub(super) fn striking_act(&mut self, mut striking: Striking, action: Action, ctx: Ctx<'_>) -> Out {
        let last = striking.offers.len().saturating_sub(1);
        match action {
            Action::Point(PointAct::Strike) if striking.is_confirmed() => return self.strike(&striking, ctx),
            Action::Point(PointAct::Strike) => {
                striking.typed.take();
                self.overlay = Some(Overlay::Strike(striking));
                return Out::say(KeptNotice::LabelAgain.into());
            }
            Action::Line(LineAct::Up) => striking.chosen = striking.chosen.saturating_sub(1),
            Action::Line(LineAct::Down) => striking.chosen = (striking.chosen + 1).min(last),
            _ => {}
        }
        self.stays(Overlay::Strike(striking))
    }

    /// Strikes the words for good, also where they are half typed.
    fn strike(&mut self, striking: &Striking, ctx: Ctx<'_>) -> Out {
        let Some(ids) = striking.offers.get(striking.chosen) else { return self.strike_line() };
        self.wall.stage.spotlight = None;
        let (words, to_look_for) = (self.journal.words_of(ids), self.journal.words_to_look_for(ids));
        // What was changed of an opened row's words is no longer the same words.
        if self.row_opened().is_some_and(|row| ids.contains(&row)) {
            self.empty_line();
        }
        self.strike_in_drafts(&words);
        let out = self.change(|journal, at, by| journal.strike(ids, at, by).cloned().map(Some), ctx);
        self.keeping.struck.extend(to_look_for.into_iter().filter(|_| out.done));
        out
    }

    /// What to look for in other workshops, once words are struck in this one.
    pub(in crate::app) fn look_elsewhere(&mut self) -> Vec<Effect> {
        // A throw-away copy was made from nothing, and nothing from it.
        let looks = !self.keeping.struck.is_empty() && !self.keeping.throw_away;
        looks.then(|| Effect::LookElsewhere(self.struck())).into_iter().collect()
    }

    /// All words whose answer has not come: what is struck meanwhile is looked for with them, and one answer tells of all.
    fn struck(&self) -> StruckWords {
        let Workshop { id, origin, .. } = self.workshop();
        StruckWords { id: id.clone(), follows: origin.follows.clone(), words: self.keeping.struck.clone() }
    }

    /// Notes that these words were looked for, if they are all that were to be; returns whether they are.
    pub(in crate::app) fn looked_for(&mut self, struck: &StruckWords) -> bool {
        let all = self.struck() == *struck;
        if all {
            self.keeping.struck.clear();
        }
        all
    }

    fn empty_line(&mut self) {
        self.entry.take();
        if let Some(row) = self.workshop().day.row {
            self.entry.drafts.remove(&row.0);
        }
        self.look_for_same();
    }

    fn strike_line(&mut self) -> Out {
        self.empty_line();
        Out::say(KeptNotice::Struck(Struck::default()).into())
    }

    /// What is struck at the moment, if the facilitator is asked to confirm it.
    fn striking(&self) -> Option<&Striking> {
        if let Some(Overlay::Strike(striking)) = &self.overlay { Some(striking) } else { None }
    }

    /// The ids whose words the room must not read now.
    pub(super) fn hidden(&self) -> Vec<Id> {
        self.striking().map(Striking::hidden).unwrap_or_default()
    }

    /// The workshop as the room sees it: without the words that are about to be struck.
    pub(super) fn workshop_for_room(&self) -> &Workshop {
        self.striking().and_then(|striking| striking.without.as_deref()).unwrap_or(self.workshop())
    }
}
