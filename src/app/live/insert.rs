//! Choosing a part to put after the step at hand: by its number, a few letters or the arrows, with minutes behind it. A
//! part that asks one of several questions has the number of the question there, or another question in words.

use std::collections::BTreeMap;

use crate::workshop::Workshop;
use crate::workshop::decide::Command;
use crate::workshop::event::Field;
use crate::workshop::inserts::{Insert, Insertion, MixedPart};
use crate::workshop::step::GROUP_SIZES;
use crate::workshop::text::{Line, unaccented};
use crate::workshop::when::minutes_behind;
use crate::workshop::words::{Lang, Words};

use super::super::action::{Action, DayAct, Input, LineAct, MenuAct};
use super::super::editor::Editor;
use super::super::key::Key;
use super::super::notice::Done;
use super::{Ctx, LiveScreen, Notice, Out, Overlay};

/// The list of parts, and what is typed to choose from it.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct InsertMenu {
    /// What is typed.
    pub typed: Editor,
    /// The index of the marked part; `None` while what is typed fits none.
    pub at: Option<usize>,
    /// The index of the question at hand, if the marked part offers several.
    pub question: usize,
    /// Whether the arrows choose a question: the marked part offers several, and none is typed in words.
    pub asks: bool,
    /// Whether an arrow marked a part that asks: what is typed then is for that part.
    held: bool,
    /// What was typed for parts that an arrow left, by their index, and whether an arrow had marked them.
    left: BTreeMap<usize, (Editor, bool)>,
}

impl InsertMenu {
    /// Marks a part with an arrow. What is typed and fits none would name another than the marked one.
    fn mark(&mut self, at: usize) {
        if self.at == Some(at) {
            return;
        }
        self.question = 0;
        if self.at.replace(at).is_none() {
            self.typed = Editor::default();
        }
    }
}

/// What is typed: which part, and the numbers behind it, or what it is to ask.
#[derive(Default)]
struct TypedPart {
    part: String,
    numbers: Vec<u16>,
    /// The minutes, if they are typed with their unit or behind a question.
    minutes: Option<u16>,
    asks: Option<Line>,
    /// How many letters of what it is to ask are too many for the wall.
    over: usize,
    mixed: bool,
}

impl TypedPart {
    /// Reads `bikupa 3`, `3`, `5 4 10`, `5 minutter igjen 6`. A number that comes first names a part
    /// if nothing but numbers comes behind it.
    fn read(words: &[&str]) -> Self {
        let is_number = |word: &&&str| word.bytes().all(|byte| byte.is_ascii_digit());
        let behind = words.iter().rev().take_while(is_number).count();
        let of_part = if behind == words.len() { behind.min(1) } else { words.len() - behind };
        let (part, numbers) = words.split_at_checked(of_part).unwrap_or_default();
        Self { part: part.join(" "), numbers: all_numbers(numbers).unwrap_or_default(), ..Self::default() }
    }

    /// Reads what is typed for a part that asks: `3`, `3 10`, `3 10 min`, or words, behind which minutes may stand.
    fn behind(words: &[&str]) -> Self {
        if let Some(numbers) = all_numbers(words) {
            return Self { numbers, ..Self::default() };
        }
        let (words, minutes) = without_minutes(words);
        match all_numbers(words) {
            Some(numbers) => Self { numbers, minutes, ..Self::default() },
            None => Self { minutes, ..Self::asking(&words.join(" ")) },
        }
    }

    /// What somebody asks in words of their own, which the room reads large.
    fn asking(typed: &str) -> Self {
        Self { asks: Line::clean(typed), over: Field::Today.over(typed), ..Self::default() }
    }

    /// The part with the numbers that were typed: a size where it has groups, the number of a question where it offers
    /// several, then minutes. `None` if these make no sense. Without a number it asks the question at this index.
    fn wanted(&self, part: &'static Insert, (question, lang): (usize, Lang)) -> Option<Insertion> {
        let offered = part.offered();
        let first = part.sized || !offered.is_empty() && self.asks.is_none();
        let (number, minutes) = match (self.numbers.as_slice(), first, self.minutes) {
            ([], _, minutes) => (None, minutes),
            ([number], true, minutes) => (Some(*number), minutes),
            ([number, minutes], true, None) => (Some(*number), Some(*minutes)),
            ([minutes], false, None) => (None, Some(*minutes)),
            _ => return None,
        };
        let size = number.filter(|_| part.sized);
        let asks = match (&self.asks, number.filter(|_| !part.sized)) {
            (Some(asks), _) => Some(asks.clone()),
            (None, Some(number)) => Some(offered_at(offered, usize::from(number).checked_sub(1)?, lang)?),
            (None, None) => offered_at(offered, question, lang),
        };
        let (least, most) = GROUP_SIZES;
        let is_size = size.is_none_or(|size| (least..=most).contains(&size));
        // Each of its steps takes a minute.
        let is_enough = minutes.is_none_or(|minutes| usize::from(minutes) >= part.steps.len());
        let mixed = self.mixed;
        let wanted = Insertion { size, mixed, minutes, asks, ..Insertion::usual(part) };
        (is_size && is_enough).then_some(wanted)
    }
}

/// These words as numbers, if all are; one that is too large is refused as one.
fn all_numbers(words: &[&str]) -> Option<Vec<u16>> {
    let all = words.iter().all(|word| word.bytes().all(|byte| byte.is_ascii_digit()));
    all.then(|| words.iter().map(|number| number.parse().unwrap_or(u16::MAX)).collect())
}

/// These words without the minutes behind them, and those.
fn without_minutes<'w, 't>(words: &'w [&'t str]) -> (&'w [&'t str], Option<u16>) {
    minutes_behind(words).map_or((words, None), |(words, minutes)| (words, Some(minutes)))
}

/// `groups 5 mixed`, `groups mixed 5`: the word stands behind the name of a part that has one, and the numbers on either
/// side of it. A number alone is the size of the groups, also last.
fn mixed<'p>(words: &[&str], of: impl Fn(&str) -> Option<&'p MixedPart>) -> Option<TypedPart> {
    let is_number = |word: &&&str| word.bytes().all(|byte| byte.is_ascii_digit());
    let (words, minutes) = match words.last() {
        Some(last) if !is_number(&last) => without_minutes(words),
        _ => (words, None),
    };
    let behind = words.iter().rev().take_while(is_number).count();
    let (words, last) = words.split_at_checked(words.len() - behind)?;
    let (word, before) = words.split_last()?;
    let read = TypedPart::read(before);
    let numbers = read.numbers.iter().copied().chain(all_numbers(last)?).collect();
    of(&read.part)?.is_called(word).then_some(TypedPart { numbers, minutes, mixed: true, ..read })
}

/// The question at this index.
fn offered_at(offered: &[Words], at: usize, lang: Lang) -> Option<Line> {
    Line::clean(offered.get(at)?.get(lang))
}

/// How well a part fits what is typed: first by the start of what it is called, then of a word in that, then of what it is
/// called in another language, or of its id.
fn rank(part: &Insert, typed: &str, workshop: &Workshop) -> Option<u8> {
    let wanted = unaccented(typed);
    let starts = |name: &str| unaccented(name).starts_with(&wanted);
    let begins = |name: &str| unaccented(name).split([' ', '-']).any(|word| word.starts_with(&wanted));
    let called = [&part.name, &part.also].map(|name| name.get(workshop.lang));
    let mut elsewhere = part.name.0.values().chain(part.also.0.values()).chain([&part.id]);
    match () {
        () if called.into_iter().any(starts) => Some(0),
        () if called.into_iter().any(begins) => Some(1),
        () if elsewhere.any(|name| starts(name) || begins(name)) => Some(2),
        () => None,
    }
}

/// The part among these that is meant: the one with the number that is typed, otherwise the first that fits best.
fn meant(parts: &[&'static Insert], typed: &str, workshop: &Workshop) -> Option<usize> {
    if typed.bytes().all(|byte| byte.is_ascii_digit()) && !typed.is_empty() {
        return parts.iter().position(|part| part.number().to_string() == typed);
    }
    let ranks = parts.iter().enumerate().filter_map(|(at, part)| Some((rank(part, typed, workshop)?, at)));
    ranks.min().map(|(_, at)| at)
}

impl LiveScreen {
    /// The parts that can be put in now.
    pub fn parts_offered(&self) -> Vec<&'static Insert> {
        let workshop = self.workshop();
        Insert::all().iter().filter(|part| workshop.takes_in(part).is_ok()).collect()
    }

    /// What Enter would put in: the marked part, with the numbers that are typed.
    pub fn part_wanted(&self, menu: &InsertMenu) -> Option<Insertion> {
        let part = self.parts_offered().get(menu.at?).copied()?;
        self.part_typed(menu).wanted(part, (menu.question, self.workshop().lang))
    }

    /// The index of the question at hand of the marked part, and how many it offers; `None` if it offers none, or if
    /// another is typed.
    pub fn question_at(&self, menu: &InsertMenu) -> Option<(usize, usize)> {
        let part = self.parts_offered().get(menu.at?).copied()?;
        let typed = self.part_typed(menu);
        let of = Some(part.offered().len()).filter(|of| *of > 0 && typed.asks.is_none())?;
        let numbered = typed.numbers.first().map(|number| usize::from(*number).saturating_sub(1));
        Some((numbered.unwrap_or(menu.question).min(of - 1), of))
    }

    /// What is typed. Words behind the name or the number of a part that asks something are what it is to ask.
    fn part_typed(&self, menu: &InsertMenu) -> TypedPart {
        let words: Vec<&str> = menu.typed.text().split_whitespace().collect();
        if menu.held {
            return TypedPart::behind(&words);
        }
        let parts = self.parts_offered();
        let means = |part: &str| meant(&parts, part, self.workshop());
        let read = TypedPart::read(&words);
        let (before, minutes) = without_minutes(&words);
        if let Some(mixed) = mixed(&words, |part| parts.get(means(part)?)?.mixed.as_ref()) {
            return mixed;
        }
        if means(&read.part).is_some() {
            return read;
        }
        let timed = TypedPart { minutes, ..TypedPart::read(before) };
        if !before.is_empty() && means(&timed.part).is_some() {
            return timed;
        }
        // As many words as possible are the name.
        let splits = (1..words.len()).rev().filter_map(|at| words.split_at_checked(at));
        let mut named = splits.map(|(name, asks)| (name.join(" "), asks));
        let asking = named.find_map(|(part, asks)| {
            let named = parts.get(means(&part)?)?;
            (!named.offered().is_empty()).then(|| TypedPart { part, ..TypedPart::behind(asks) })
        });
        asking.unwrap_or(read)
    }

    /// Opens the list of parts; where none can be put in, says why.
    pub(super) fn offer_parts(&mut self) -> Out {
        let why_none = Insert::all().iter().find_map(|part| self.workshop().takes_in(part).err());
        if self.parts_offered().is_empty() {
            return why_none.map_or_else(Out::default, |why| Out::say(Notice::Refusal(why)));
        }
        self.stays(Overlay::Insert(InsertMenu { at: Some(0), ..InsertMenu::default() }))
    }

    /// Takes a key while a part is chosen: an arrow chooses its question, everything else is typed.
    pub(super) fn type_part(&self, menu: &mut InsertMenu, (act, key): (Input, Key)) {
        match (act, self.question_at(menu)) {
            (Input::Before, Some((at, of))) => self.choose_part_question(menu, (at + of - 1) % of),
            (Input::After, Some((at, of))) => self.choose_part_question(menu, (at + 1) % of),
            _ => {
                menu.typed.key(key);
                self.look_for_part(menu);
            }
        }
    }

    /// Chooses a question; the number of another one that was typed goes.
    fn choose_part_question(&self, menu: &mut InsertMenu, question: usize) {
        let typed = self.part_typed(menu);
        if !typed.numbers.is_empty() {
            let minutes = typed.numbers.get(1).copied().or(typed.minutes).map(|minutes| minutes.to_string());
            let number = minutes.as_ref().map(|_| (question + 1).to_string());
            let name = Some(typed.part).filter(|part| !part.is_empty());
            let words: Vec<String> = name.into_iter().chain(number).chain(minutes).collect();
            menu.typed = Editor::with(&words.join(" "));
        }
        menu.question = question;
    }

    /// Marks the part that fits what is typed.
    pub(super) fn look_for_part(&self, menu: &mut InsertMenu) {
        if !menu.held {
            let TypedPart { part, .. } = self.part_typed(menu);
            let at = meant(&self.parts_offered(), &part, self.workshop());
            if at != menu.at {
                menu.question = 0;
            }
            menu.at = at;
        }
        menu.asks = self.question_at(menu).is_some();
    }

    /// After an arrow marked another part: what was typed for the one before is kept for it, and if this one asks something,
    /// what was typed for this one comes back.
    fn hold_part(&self, menu: &mut InsertMenu, before: Option<usize>) {
        if menu.at == before {
            return;
        }
        let asks = menu.at.and_then(|at| self.parts_offered().get(at).copied());
        let asks = asks.is_some_and(|part| !part.offered().is_empty());
        if asks || menu.held {
            let typed = std::mem::take(&mut menu.typed);
            menu.left.extend(before.map(|before| (before, (typed, menu.held))));
            let back = menu.at.and_then(|at| menu.left.remove(&at));
            (menu.typed, menu.held) = back.unwrap_or((Editor::default(), asks));
        }
        menu.asks = self.question_at(menu).is_some();
    }

    pub(super) fn insert_act(&mut self, mut menu: InsertMenu, action: Action, ctx: Ctx<'_>) -> Out {
        let last = self.parts_offered().len().saturating_sub(1);
        let before = menu.at;
        match action {
            Action::Menu(MenuAct::Choose) => return self.put_in(menu, ctx),
            Action::Line(LineAct::Up) => menu.mark(menu.at.map_or(0, |at| at.saturating_sub(1))),
            Action::Line(LineAct::Down) => menu.mark(menu.at.map_or(0, |at| (at + 1).min(last))),
            _ => return self.stays(Overlay::Insert(menu)),
        }
        self.hold_part(&mut menu, before);
        self.stays(Overlay::Insert(menu))
    }

    /// Puts in what is chosen. What cannot be read stays, to be corrected.
    fn put_in(&mut self, menu: InsertMenu, ctx: Ctx<'_>) -> Out {
        let Some(wanted) = self.part_wanted(&menu) else {
            let why = self.why_not_offered(&menu).unwrap_or(Notice::PartLike);
            self.overlay = Some(Overlay::Insert(menu));
            return Out::say(why);
        };
        let over = self.part_typed(&menu).over;
        if over > 0 {
            self.overlay = Some(Overlay::Insert(menu));
            return Out::say(Notice::TooLong(over));
        }
        let then = if self.still { DayAct::LeadOn } else { DayAct::Next };
        let workshop = self.workshop();
        let (part, minutes) = (wanted.name(workshop), wanted.length(workshop.people));
        let (left_out, plain) = (workshop.left_out_for(wanted.part), wanted.is_plain(workshop));
        let said = Done::PutIn { part, minutes, left_out, plain, then };
        let out = self.command(Command::Insert(wanted), ctx);
        if !out.done {
            self.overlay = Some(Overlay::Insert(menu));
        }
        out.tell(said)
    }

    /// Why the part that is typed is not in the list.
    fn why_not_offered(&self, menu: &InsertMenu) -> Option<Notice> {
        let TypedPart { part, .. } = self.part_typed(menu);
        if menu.at.is_some() {
            return None;
        }
        let all: Vec<&'static Insert> = Insert::all().iter().collect();
        let named = *all.get(meant(&all, &part, self.workshop())?)?;
        self.workshop().takes_in(named).err().map(Notice::Refusal)
    }
}
