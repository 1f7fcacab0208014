//! What comes next in the plan of the day: parts, blocks and whole methods with their plans, found by what is typed in any
//! language. A number behind the name is the minutes, and words between are what a block is called: `film Empathy 12`.

use crate::workshop::Workshop;
use crate::workshop::compose::{self, MethodBlock};
use crate::workshop::decide::{Command, NoPart, Refusal};
use crate::workshop::event::RowId;
use crate::workshop::inserts::{Insert, Insertion};
use crate::workshop::text::{Line, unaccented};
use crate::workshop::when::{minutes_behind, parse_minutes};
use crate::workshop::words::{Lang, Words};

use super::super::action::{Action, LineAct, MenuAct};
use super::super::editor::Editor;
use super::super::effect::{Effect, MethodEffect};
use super::super::key::Key;
use super::super::msg::MethodFile;
use super::agenda::{self, AgendaEdit, Typing};
use super::{Ctx, LiveScreen, Notice, Out, Overlay};

/// The list of what can come next, and what is typed to choose from it.
#[derive(Debug, Clone, PartialEq)]
pub struct NextMenu {
    /// The row that it comes after.
    pub after: RowId,
    /// What is typed.
    pub typed: Editor,
    /// The index of the marked one among those that are found.
    pub at: usize,
    /// All that can come there; methods come once they have been read.
    offers: Vec<Offer>,
    /// Methods that this day cannot take, by their names, and why.
    refused: Vec<(Words, Refusal)>,
}

/// Something that can come next.
#[derive(Debug, Clone, PartialEq)]
pub enum Offer {
    /// A part or a block.
    Part(&'static Insert),
    /// A method, with the name of its plan if it has one.
    Method(Box<MethodBlock>, Option<Words>),
}

/// What is typed, as it is understood.
#[derive(Debug, Default)]
pub struct NextTyped<'m> {
    /// What is found, the likeliest first.
    pub found: Vec<&'m Offer>,
    /// What a block is to be called.
    pub called: Option<Line>,
    /// The minutes that were typed.
    pub minutes: Option<u16>,
}

impl Offer {
    /// What it is called in a language.
    pub fn name(&self, workshop: &Workshop) -> String {
        match self {
            Self::Part(part) => Insertion::usual(part).name(workshop),
            Self::Method(block, plan) => {
                let name = block.method().card.name.get(workshop.lang);
                let plan = plan.as_ref().map(|plan| plan.get(workshop.lang));
                plan.map_or_else(|| name.to_owned(), |plan| format!("{name}: {plan}"))
            }
        }
    }

    /// Its usual minutes with so many people.
    pub fn minutes(&self, people: u16) -> u16 {
        match self {
            Self::Part(part) => Insertion::usual(part).length(people),
            Self::Method(block, _) => block.minutes(),
        }
    }

    /// Whether it takes a name of its own.
    fn is_named(&self) -> bool {
        matches!(self, Self::Part(part) if part.named)
    }

    /// How well it fits what is typed: by the start of what it is called, of a word in that, or of what it is called in
    /// another language.
    fn rank(&self, wanted: &str, lang: Lang) -> Option<u8> {
        let (name, also, id) = match self {
            Self::Part(part) => (&part.name, Some(&part.also), &part.id),
            Self::Method(block, plan) => (&block.method().card.name, plan.as_ref(), &block.method().id),
        };
        let starts = |name: &str| unaccented(name).starts_with(wanted);
        let begins = |name: &str| {
            let name = unaccented(name);
            let words = name.char_indices().filter(|(_, c)| matches!(c, ' ' | '-')).map(|(at, _)| at + 1);
            std::iter::once(0).chain(words).any(|at| name.get(at..).is_some_and(|of| of.starts_with(wanted)))
        };
        let also = also.map_or(&[] as &[_], std::slice::from_ref);
        let mut elsewhere = name.0.values().chain(also.iter().flat_map(|also| also.0.values())).chain([id]);
        match () {
            () if starts(name.get(lang)) => Some(0),
            () if begins(name.get(lang)) || also.iter().any(|also| begins(also.get(lang))) => Some(1),
            () if elsewhere.any(|name| begins(name)) => Some(2),
            () => None,
        }
    }
}

impl NextMenu {
    /// Takes what is typed.
    pub(super) fn key(&mut self, key: Key) {
        self.typed.key(key);
        self.at = 0;
    }

    /// Takes what is pasted.
    pub(super) fn paste(&mut self, text: &str) {
        self.typed.paste(text);
        self.at = 0;
    }

    /// What is typed, as it is understood in this workshop: as many words as possible are the name of what is meant.
    pub fn read(&self, workshop: &Workshop) -> NextTyped<'_> {
        let words: Vec<&str> = self.typed.text().split_whitespace().collect();
        if words.is_empty() {
            return NextTyped { found: self.offers.iter().collect(), ..NextTyped::default() };
        }
        let (name, minutes) = without_minutes(&words);
        // A name may end in a number.
        let whole = self.find(&words, None, workshop);
        let (found, called, minutes) = match (whole, minutes) {
            (found, _) if !found.is_empty() => (found, None, None),
            (_, Some(minutes)) => {
                let (found, called) = self.find_called(name, Some(minutes), workshop);
                (found, called, Some(minutes))
            }
            (_, None) => {
                let (found, called) = self.find_called(&words, None, workshop);
                (found, called, None)
            }
        };
        NextTyped { found, called, minutes }
    }

    /// What is called so, or what has a name of its own behind what it is called.
    fn find_called(
        &self,
        words: &[&str],
        minutes: Option<u16>,
        workshop: &Workshop,
    ) -> (Vec<&Offer>, Option<Line>) {
        let splits = (1..=words.len()).rev().filter_map(|at| words.split_at_checked(at));
        let mut named = splits.map(|(name, called)| {
            let mut found = self.find(name, minutes, workshop);
            found.retain(|offer| called.is_empty() || offer.is_named());
            (found, Line::clean(&called.join(" ")))
        });
        named.find(|(found, _)| !found.is_empty()).unwrap_or_default()
    }

    /// What is called so, the likeliest first; of the plans of a method, the one with these minutes.
    fn find(&self, words: &[&str], minutes: Option<u16>, workshop: &Workshop) -> Vec<&Offer> {
        let wanted = unaccented(&words.join(" "));
        if wanted.is_empty() {
            return Vec::new();
        }
        let other = |offer: &Offer| matches!(offer, Offer::Method(block, _) if minutes.is_some_and(|of| of != block.minutes()));
        let ranked = self.offers.iter();
        let mut ranked: Vec<((u8, bool), &Offer)> = ranked
            .filter_map(|offer| Some(((offer.rank(&wanted, workshop.lang)?, other(offer)), offer)))
            .collect();
        ranked.sort_by_key(|(rank, _)| *rank);
        ranked.into_iter().map(|(_, offer)| offer).collect()
    }

    /// Why the day does not take the method that is typed.
    fn why_not(&self) -> Option<Refusal> {
        let wanted = unaccented(self.typed.text().trim());
        let called = |name: &Words| name.0.values().any(|name| unaccented(name).starts_with(&wanted));
        let refused = self.refused.iter().find(|(name, _)| !wanted.is_empty() && called(name));
        refused.map(|(_, why)| why.clone())
    }
}

/// These words without the minutes behind them, and those: `45`, `45 min`, `1h30`, `1:30`.
fn without_minutes<'w, 't>(words: &'w [&'t str]) -> (&'w [&'t str], Option<u16>) {
    if let Some((words, minutes)) = minutes_behind(words) {
        return (words, Some(minutes));
    }
    let timed = words.split_last().and_then(|(last, words)| Some((words, parse_minutes(last)?)));
    timed.map_or((words, None), |(words, minutes)| (words, Some(minutes)))
}

impl LiveScreen {
    /// Opens the list of what can come after a row, and has the methods read; if nothing can, says why.
    pub(super) fn offer_next(&mut self, after: RowId) -> Out {
        let workshop = self.workshop();
        let all = || Insert::blocks().iter().chain(Insert::all());
        let offers: Vec<Offer> =
            all().filter(|part| workshop.takes_ahead(part).is_ok()).map(Offer::Part).collect();
        if offers.is_empty() {
            let why = all().find_map(|part| workshop.takes_ahead(part).err());
            self.overlay = Some(Overlay::Agenda(AgendaEdit::at(Some(after))));
            return why.map_or_else(Out::default, |why| Out::say(Notice::Refusal(why)));
        }
        let refused = Vec::new();
        self.overlay = Some(Overlay::Next(Box::new(NextMenu {
            after,
            typed: Editor::default(),
            at: 0,
            offers,
            refused,
        })));
        Out::effect(Effect::ReadMethods)
    }

    /// Takes the methods that were read, if they are waited for. What is held at once, and the method of the day itself,
    /// belong into no day.
    pub(in crate::app) fn methods_read(&mut self, files: Vec<MethodFile>) {
        let Some(Overlay::Next(mut menu)) = self.overlay.take_if(|over| matches!(over, Overlay::Next(_)))
        else {
            return;
        };
        let workshop = self.workshop();
        let usable = files.into_iter().filter_map(|file| file.method().cloned());
        let usable = usable.filter(|method| !method.at_once && method.id != workshop.method.id);
        menu.offers.retain(|offer| matches!(offer, Offer::Part(_)));
        menu.refused.clear();
        for method in usable {
            for plan in &method.plans {
                let block =
                    MethodBlock::new(&method, plan).map_err(|why| Refusal::NoPart(NoPart::Block(why)));
                match block.and_then(|block| workshop.takes_block(&block).map(|()| block)) {
                    Ok(block) => menu.offers.push(Offer::Method(Box::new(block), plan.name.clone())),
                    Err(why) => menu.refused.push((method.card.name.clone(), why)),
                }
            }
        }
        self.overlay = Some(Overlay::Next(menu));
    }

    pub(super) fn next_act(&mut self, mut menu: Box<NextMenu>, action: Action, ctx: Ctx<'_>) -> Out {
        let last = menu.read(self.workshop()).found.len().saturating_sub(1);
        match action {
            Action::Menu(MenuAct::Choose) => return self.put_in_next(menu, ctx),
            Action::Menu(MenuAct::Leave) | Action::Line(LineAct::Cancel) => {
                return self.stays(Overlay::Agenda(AgendaEdit::at(Some(menu.after))));
            }
            Action::Line(LineAct::Up) => menu.at = menu.at.saturating_sub(1),
            Action::Line(LineAct::Down) => menu.at = (menu.at + 1).min(last),
            _ => {}
        }
        self.stays(Overlay::Next(menu))
    }

    /// Puts in what is marked; its first row is then the marked one of the plan. What cannot be read stays, to be corrected.
    fn put_in_next(&mut self, menu: Box<NextMenu>, ctx: Ctx<'_>) -> Out {
        let read = menu.read(self.workshop());
        let Some(offer) = read.found.get(menu.at) else {
            let why = menu.why_not().map_or(Notice::NothingCalledSo, Notice::Refusal);
            self.overlay = Some(Overlay::Next(menu));
            return Out::say(why);
        };
        let over = read.called.as_ref().map_or(0, |called| agenda::over(called));
        if over > 0 {
            self.overlay = Some(Overlay::Next(menu));
            return Out::say(Notice::TooLong(over));
        }
        let before: Vec<RowId> = self.workshop().agenda.rows.iter().map(|row| row.id).collect();
        let command = match offer {
            Offer::Part(part) => {
                let (minutes, called, after) = (read.minutes, read.called.clone(), Some(menu.after));
                Command::Insert(Insertion { minutes, called, after, ..Insertion::usual(part) })
            }
            Offer::Method(block, _) => {
                let at = before.iter().position(|row| *row == menu.after).unwrap_or(0);
                Command::PutBlock { block: block.clone(), to: u16::try_from(at + 1).unwrap_or(u16::MAX) }
            }
        };
        let out = self.command(command, ctx);
        if !out.done {
            self.overlay = Some(Overlay::Next(menu));
            return out;
        }
        let new = self.workshop().agenda.rows.iter().map(|row| row.id).find(|row| !before.contains(row));
        self.overlay = Some(Overlay::Agenda(AgendaEdit::at(new.or(Some(menu.after)))));
        out
    }
}

impl LiveScreen {
    /// Has the day kept as a method of one's own. A line that is empty or too long stays, to be corrected.
    pub(super) fn keep_as_method(&self, typed: &str) -> Out {
        let over = agenda::over(typed.trim());
        match Line::clean(typed) {
            _ if over > 0 => Out::say(Notice::TooLong(over)),
            None => Out::say(Notice::BeginWithName),
            Some(name) => {
                let method = Box::new(compose::as_method(self.workshop(), &name));
                Out { done: true, ..Out::effect(MethodEffect::Keep(method, name).into()) }
            }
        }
    }

    /// Puts a name that is free into the line, if the plan of the day is still open and nothing else is typed there.
    pub(in crate::app) fn offer_name(&mut self, free: &Line) {
        if let Some(Overlay::Agenda(edit)) = &mut self.overlay
            && edit.typing.is_none()
        {
            edit.typing = Some((Typing::Keep, Editor::with(free)));
        }
    }
}
