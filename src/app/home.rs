//! The home screen: the example, a new workshop, the saved ones, the methods, a check-in, the language.
//!
//! On one mirrored screen the room can read this too, so the titles of saved workshops show only after the key that
//! asks for them.

use std::collections::BTreeSet;
use std::path::PathBuf;

use chrono::NaiveDate;

use super::action::{Action, Input, LineAct, MenuAct, Program};
use super::effect::Effect;
use super::key::{Code, Key};
use super::keymap::{self, Context, Outside};
use super::live::Ctx;
use super::msg::{DocumentState, Listing};
use super::notice::Notice;
use super::out::{Destination, Out};
use super::programmes::{ListedProgramme, ProgrammeRequest};
use crate::i18n::Texts;
use crate::programme::timeline::{ElementStanding, TimelineFilter};
use crate::programme::{Element, ElementKind, Programme};
use crate::workshop::record::Progress;
use crate::workshop::words::Lang;

/// For how many days a workshop that was begun and not ended is offered first.
const RECENT_DAYS: i64 = 7;
/// How many saved workshops a page key moves.
const PAGE: usize = 5;

/// A choice on the home screen.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum HomeChoice {
    /// The workshop that is under way, or held today.
    GoOn,
    /// The example, in a throw-away copy.
    Example,
    /// A new workshop.
    New,
    /// A saved workshop.
    Saved,
    /// The methods.
    Methods,
    /// A check-in, held at once.
    CheckIn,
    /// The language.
    Language,
}

impl HomeChoice {
    /// The choices that are always there, in the order of their digits.
    pub const ALL: [Self; 6] =
        [Self::Example, Self::New, Self::Saved, Self::Methods, Self::CheckIn, Self::Language];

    /// Its name.
    pub fn name(self, texts: &Texts) -> String {
        match self {
            Self::GoOn => texts.msg_home_go_on(),
            Self::Example => texts.msg_home_example(),
            Self::New => texts.msg_home_new(),
            Self::Saved => texts.msg_home_saved(),
            Self::Methods => texts.msg_home_methods(),
            Self::CheckIn => texts.msg_home_check_in(),
            Self::Language => texts.msg_home_language(),
        }
    }
}

/// One of the saved ones: a workshop, or a programme, by its place in its list.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SavedRow {
    /// A workshop.
    Workshop(usize),
    /// A programme.
    Programme(usize),
}

/// What comes next in a programme: the first that is not done.
pub fn next_of(programme: &Programme, today: NaiveDate) -> Option<&Element> {
    let line = programme.timeline(&TimelineFilter::default());
    let open =
        |of: &&Element| of.kind == ElementKind::Gathering && of.standing(today) != ElementStanding::Done;
    line.into_iter().find(open)
}

/// The state of the home screen.
#[derive(Debug, Default)]
pub struct Home {
    /// The workshops, newest first, once they have been listed.
    pub listed: Option<Vec<Listing>>,
    /// The programmes, once they have been listed.
    pub programmes: Vec<ListedProgramme>,
    /// The day on which they were listed.
    today: NaiveDate,
    /// The index of the marked choice among [`Home::choices`].
    pub at: usize,
    /// The index of the workshop to go on with.
    pub goes_on: Option<usize>,
    /// The index of the one at hand among [`Home::rows`], while they are shown.
    pub saved: Option<usize>,
    /// The documents of those that were marked, to be followed up together.
    pub marked: BTreeSet<PathBuf>,
}

impl Home {
    /// Takes the list of workshops, on the day `today`.
    pub fn listed(&mut self, mut listed: Vec<Listing>, today: NaiveDate) {
        listed.sort_by_key(|listing| std::cmp::Reverse(listing.head.dates.last().copied()));
        let before = self.goes_on.take();
        self.goes_on = listed.iter().position(|listing| is_under_way(listing, today));
        // Whoever had moved to a choice stays on it.
        match (before, self.goes_on) {
            (None, Some(_)) if self.at > 0 => self.at += 1,
            (Some(_), None) => self.at = self.at.saturating_sub(1),
            _ => {}
        }
        self.today = today;
        // A mark that nobody sees must not count.
        self.marked.retain(|path| listed.iter().any(|listing| listing.path == *path));
        self.listed = Some(listed);
        self.settle();
    }

    /// Takes the list of programmes.
    pub fn programmes_listed(&mut self, listed: Vec<ListedProgramme>) {
        self.programmes = listed;
        self.settle();
    }

    fn settle(&mut self) {
        let last = self.rows().len().saturating_sub(1);
        self.saved = self.saved.map(|at| at.min(last));
    }

    /// The saved workshops and programmes, newest first. A programme that goes on has the day of what comes next in it.
    pub fn rows(&self) -> Vec<SavedRow> {
        let workshops = self.listed.iter().flatten().enumerate();
        let workshops =
            workshops.map(|(at, listing)| (listing.head.dates.last().copied(), SavedRow::Workshop(at)));
        let programmes = self.programmes.iter().enumerate();
        let programmes = programmes.map(|(at, listed)| {
            let programme = listed.read.as_ref().ok();
            let day = programme.and_then(|of| next_of(of, self.today)).and_then(|next| next.first_day());
            let last = || programme?.elements.iter().filter_map(Element::last_day).max();
            (day.or_else(last), SavedRow::Programme(at))
        });
        let mut all: Vec<(Option<NaiveDate>, SavedRow)> = workshops.chain(programmes).collect();
        // A programme stands before its gathering of the same day.
        all.sort_by_key(|(day, row)| std::cmp::Reverse((*day, matches!(row, SavedRow::Programme(_)))));
        all.into_iter().map(|(_, row)| row).collect()
    }

    /// The one at hand among the saved ones.
    fn row_at_hand(&self) -> Option<SavedRow> {
        self.rows().get(self.saved?).copied()
    }

    /// The workshop at hand among the saved ones.
    fn workshop_at_hand(&self) -> Option<&Listing> {
        match self.row_at_hand()? {
            SavedRow::Workshop(at) => self.listed.as_ref()?.get(at),
            SavedRow::Programme(_) => None,
        }
    }

    /// The choices: first what is under way.
    pub fn choices(&self) -> impl Iterator<Item = HomeChoice> {
        self.goes_on.map(|_| HomeChoice::GoOn).into_iter().chain(HomeChoice::ALL)
    }

    /// The workshop to go on with.
    pub fn under_way(&self) -> Option<&Listing> {
        self.listed.as_ref()?.get(self.goes_on?)
    }

    /// The contexts for a key.
    pub fn contexts(&self) -> &'static [Context] {
        const LIST: Context = Context::Outside(Outside::List);
        const CHOICE: Context = Context::Outside(Outside::Choice);
        match (self.saved, &self.listed) {
            (Some(_), Some(_)) if self.workshop_at_hand().is_some() => {
                &[Context::Outside(Outside::Saved), Context::Inner, CHOICE, LIST, Context::Anywhere]
            }
            (Some(_), Some(_)) if self.row_at_hand().is_some() => {
                &[Context::Inner, CHOICE, LIST, Context::Anywhere]
            }
            (Some(_), _) => &[Context::Inner, LIST, Context::Anywhere],
            (None, _) => &[CHOICE, LIST, Context::Outside(Outside::Home), Context::Anywhere],
        }
    }

    /// Handles a key.
    pub fn key(&mut self, key: Key, lang: Lang, ctx: Ctx<'_>) -> Out {
        match (keymap::action(key, self.contexts()), key.code) {
            (Some(Action::Input(Input::Pick)), Code::Char(c)) => self.typed(c, lang, ctx),
            (Some(action), _) => self.act(action, lang),
            (None, _) => Out::default(),
        }
    }

    /// Takes the choice with this digit or initial.
    fn typed(&mut self, c: char, lang: Lang, ctx: Ctx<'_>) -> Out {
        let wanted = c.to_lowercase().next();
        let begins = |choice: &HomeChoice| {
            choice.name(ctx.texts).chars().next().and_then(|first| first.to_lowercase().next()) == wanted
        };
        let place = match c.to_digit(10) {
            Some(digit) => (digit as usize).checked_sub(1).and_then(|place| {
                let choice = HomeChoice::ALL.get(place)?;
                self.choices().position(|other| other == *choice)
            }),
            None => self.choices().position(|choice| begins(&choice)),
        };
        let Some(place) = place else { return Out::default() };
        self.at = place;
        self.choose(lang)
    }

    /// Runs an action that a key or the palette asks for.
    pub fn act(&mut self, action: Action, lang: Lang) -> Out {
        match action {
            Action::Program(act) => return Out::program(act),
            Action::Line(LineAct::Up) => self.step(-1),
            Action::Line(LineAct::Down) => self.step(1),
            Action::Input(Input::PageUp) => self.step(-PAGE.cast_signed()),
            Action::Input(Input::PageDown) => self.step(PAGE.cast_signed()),
            Action::Menu(MenuAct::Choose) => return self.choose(lang),
            Action::Menu(MenuAct::Leave) => {
                self.saved = None;
                self.marked.clear();
            }
            Action::Menu(MenuAct::Mark) => self.mark(),
            Action::Menu(MenuAct::FollowUp) => return self.follow_up(),
            Action::Menu(MenuAct::HoldAgain) => return self.hold_again(),
            _ => {}
        }
        Out::default()
    }

    /// Marks the workshop at hand, or takes the mark away.
    fn mark(&mut self) {
        let listing = self.workshop_at_hand();
        let Some(path) = listing.map(|listing| listing.path.clone()) else { return };
        if !self.marked.remove(&path) {
            self.marked.insert(path);
        }
    }

    /// Follows up those marked; without a mark, the one at hand. Only what has ended can be followed up.
    fn follow_up(&self) -> Out {
        let listed = || self.listed.iter().flatten();
        let at = self.workshop_at_hand().map(|listing| &listing.path);
        let wanted = |path: &PathBuf| {
            if self.marked.is_empty() { Some(path) == at } else { self.marked.contains(path) }
        };
        let wanted: Vec<&Listing> = listed().filter(|listing| wanted(&listing.path)).collect();
        if wanted.iter().any(|listing| listing.head.progress != Progress::Ended) {
            return Out::say(Notice::NotEnded);
        }
        let paths: Vec<PathBuf> = wanted.into_iter().map(|listing| listing.path.clone()).collect();
        if paths.is_empty() { Out::default() } else { Out::open(Effect::TakeOver(paths)) }
    }

    /// Holds the meeting at hand again. Only one that has ended can be.
    fn hold_again(&self) -> Out {
        match self.workshop_at_hand() {
            Some(listing) if listing.head.progress == Progress::Ended => {
                Out::open(Effect::HoldAgain(listing.path.clone()))
            }
            Some(_) => Out::say(Notice::NotEnded),
            None => Out::default(),
        }
    }

    fn step(&mut self, by: isize) {
        let count = match self.saved {
            Some(_) => self.rows().len(),
            None => self.choices().count(),
        };
        let at = self.saved.as_mut().unwrap_or(&mut self.at);
        *at = at.saturating_add_signed(by).min(count.saturating_sub(1));
    }

    fn choose(&mut self, lang: Lang) -> Out {
        match self.row_at_hand() {
            Some(SavedRow::Programme(at)) => {
                let path = self.programmes.get(at).map(|listed| listed.path.clone());
                let open = |path| Out::open(Effect::Programme(ProgrammeRequest::Open(path)));
                return path.map(open).unwrap_or_default();
            }
            Some(SavedRow::Workshop(_)) => return self.workshop_at_hand().map(opened).unwrap_or_default(),
            None if self.saved.is_some() => return Out::default(),
            None => {}
        }
        let choice = self.choices().nth(self.at);
        match choice {
            Some(HomeChoice::GoOn) => self.under_way().map(opened).unwrap_or_default(),
            Some(HomeChoice::Example) => Out::open(Effect::Demo(lang)),
            Some(HomeChoice::New) => Out::to(Destination::New),
            Some(HomeChoice::Saved) => {
                self.saved = Some(0);
                Out::effect(Effect::List)
            }
            Some(HomeChoice::Methods) => Out::to(Destination::Methods),
            Some(HomeChoice::CheckIn) => Out::to(Destination::CheckIn),
            Some(HomeChoice::Language) => Out::program(Program::Language),
            None => Out::default(),
        }
    }
}

/// Opens a workshop, where it was moved to if it was; or brings it back if its document is gone.
fn opened(listing: &Listing) -> Out {
    match &listing.whole {
        DocumentState::Gone(id) => Out::open(Effect::BringBack(id.clone())),
        DocumentState::Left(to) => Out::open(Effect::Open(to.clone())),
        DocumentState::Sound | DocumentState::Edited | DocumentState::Damaged => {
            Out::open(Effect::Open(listing.path.clone()))
        }
    }
}

/// Whether somebody probably wants to go on with it: it is held today and not over, or was begun in the last days and
/// not ended, as after a crash.
fn is_under_way(listing: &Listing, today: NaiveDate) -> bool {
    let dates = &listing.head.dates;
    match listing.head.progress {
        Progress::NotBegun => dates.contains(&today),
        Progress::Begun => dates.iter().any(|date| (0..=RECENT_DAYS).contains(&(today - *date).num_days())),
        Progress::Ended => false,
    }
}

#[cfg(test)]
mod tests;
