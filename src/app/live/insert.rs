//! Choosing a part to put after the step at hand: by its number, a few letters or the arrows, with minutes behind it.

use crate::workshop::Workshop;
use crate::workshop::decide::Command;
use crate::workshop::inserts::{Insert, Insertion};
use crate::workshop::step::GROUP_SIZES;
use crate::workshop::text::unaccented;

use super::super::action::{Action, DayAct, LineAct, MenuAct};
use super::super::editor::Editor;
use super::super::notice::Done;
use super::{Ctx, LiveScreen, Notice, Out, Overlay};

/// The list of parts, and what is typed to choose from it.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct InsertMenu {
    /// What is typed.
    pub typed: Editor,
    /// The index of the marked part; `None` while what is typed fits none.
    pub at: Option<usize>,
}

impl InsertMenu {
    /// Marks a part with an arrow. What is typed and fits none would name another than the marked one.
    fn mark(&mut self, at: usize) {
        if self.at.replace(at).is_none() {
            self.typed = Editor::default();
        }
    }
}

/// What is typed: which part, and the numbers behind it.
struct TypedPart {
    part: String,
    numbers: Vec<u16>,
}

impl TypedPart {
    /// Reads `bikupa 3`, `3`, `5 4 10`, `5 minutter igjen 6`. A number that comes first names a part
    /// if nothing but numbers comes behind it.
    fn read(typed: &str) -> Self {
        let words: Vec<&str> = typed.split_whitespace().collect();
        let is_number = |word: &&&str| word.bytes().all(|byte| byte.is_ascii_digit());
        let behind = words.iter().rev().take_while(is_number).count();
        let of_part = if behind == words.len() { behind.min(1) } else { words.len() - behind };
        let (part, numbers) = words.split_at_checked(of_part).unwrap_or_default();
        // A number that is too large is refused as one.
        let numbers = numbers.iter().map(|number| number.parse().unwrap_or(u16::MAX)).collect();
        Self { part: part.join(" "), numbers }
    }

    /// The part with the numbers that were typed: a size where it has groups, then minutes. `None` if these make no sense.
    fn wanted(&self, part: &'static Insert) -> Option<Insertion> {
        let (size, minutes) = match (self.numbers.as_slice(), part.sized) {
            ([], _) => (None, None),
            ([size], true) => (Some(*size), None),
            ([size, minutes], true) => (Some(*size), Some(*minutes)),
            ([minutes], false) => (None, Some(*minutes)),
            _ => return None,
        };
        let (least, most) = GROUP_SIZES;
        let is_size = size.is_none_or(|size| (least..=most).contains(&size));
        // Each of its steps takes a minute.
        let is_enough = minutes.is_none_or(|minutes| usize::from(minutes) >= part.steps.len());
        (is_size && is_enough).then_some(Insertion { part, size, minutes })
    }
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
        TypedPart::read(menu.typed.text()).wanted(part)
    }

    /// Opens the list of parts; where none can be put in, says why.
    pub(super) fn offer_parts(&mut self) -> Out {
        let why_none = Insert::all().iter().find_map(|part| self.workshop().takes_in(part).err());
        if self.parts_offered().is_empty() {
            return why_none.map_or_else(Out::default, |why| Out::say(Notice::Refusal(why)));
        }
        self.stays(Overlay::Insert(InsertMenu { at: Some(0), ..InsertMenu::default() }))
    }

    /// Marks the part that fits what is typed.
    pub(super) fn look_for_part(&self, menu: &mut InsertMenu) {
        let TypedPart { part, .. } = TypedPart::read(menu.typed.text());
        menu.at = meant(&self.parts_offered(), &part, self.workshop());
    }

    pub(super) fn insert_act(&mut self, mut menu: InsertMenu, action: Action, ctx: Ctx<'_>) -> Out {
        let last = self.parts_offered().len().saturating_sub(1);
        match action {
            Action::Menu(MenuAct::Choose) => return self.put_in(menu, ctx),
            Action::Line(LineAct::Up) => menu.mark(menu.at.map_or(0, |at| at.saturating_sub(1))),
            Action::Line(LineAct::Down) => menu.mark(menu.at.map_or(0, |at| (at + 1).min(last))),
            _ => {}
        }
        self.stays(Overlay::Insert(menu))
    }

    /// Puts in what is chosen. What cannot be read stays, to be corrected.
    fn put_in(&mut self, menu: InsertMenu, ctx: Ctx<'_>) -> Out {
        let Some(wanted) = self.part_wanted(&menu) else {
            let why = self.why_not_offered(&menu).unwrap_or(Notice::PartLike);
            self.overlay = Some(Overlay::Insert(menu));
            return Out::say(why);
        };
        let then = if self.still { DayAct::LeadOn } else { DayAct::Next };
        let workshop = self.workshop();
        let (part, minutes) = (wanted.name(workshop), wanted.length(workshop.people));
        let said = Done::PutIn { part, minutes, left_out: workshop.left_out_for(wanted.part), then };
        let out = self.command(Command::Insert(wanted), ctx);
        if !out.done {
            self.overlay = Some(Overlay::Insert(menu));
        }
        out.tell(said)
    }

    /// Why the part that is typed is not in the list.
    fn why_not_offered(&self, menu: &InsertMenu) -> Option<Notice> {
        let TypedPart { part, .. } = TypedPart::read(menu.typed.text());
        if menu.at.is_some() {
            return None;
        }
        let all: Vec<&'static Insert> = Insert::all().iter().collect();
        let named = *all.get(meant(&all, &part, self.workshop())?)?;
        self.workshop().takes_in(named).err().map(Notice::Refusal)
    }
}
