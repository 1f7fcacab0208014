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
        (is_size && minutes != Some(0)).then_some(Insertion { part, size, minutes })
    }
}

/// How well a part fits what is typed: first by the start of its name, then of a word in it, then of what it is called in
/// another language, or of its id.
fn rank(part: &Insert, typed: &str, workshop: &Workshop) -> Option<u8> {
    let wanted = unaccented(typed);
    let begins = |name: &str| unaccented(name).split([' ', '-']).any(|word| word.starts_with(&wanted));
    let name = unaccented(part.name.get(workshop.lang));
    match () {
        () if name.starts_with(&wanted) => Some(0),
        () if begins(&name) => Some(1),
        () if part.name.0.values().any(|name| begins(name) || unaccented(name).starts_with(&wanted)) => {
            Some(2)
        }
        () if begins(&part.id) => Some(2),
        () => None,
    }
}

/// The part among these that fits best.
fn best<'a>(parts: impl Iterator<Item = &'a Insert>, typed: &str, workshop: &Workshop) -> Option<usize> {
    let ranked = parts.enumerate().filter_map(|(at, part)| Some((rank(part, typed, workshop)?, at)));
    ranked.min().map(|(_, at)| at)
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
        let offered = self.parts_offered();
        menu.at = match part.parse::<usize>() {
            Ok(number) => offered.iter().position(|offered| offered.number() == number),
            Err(_) => best(offered.into_iter(), &part, self.workshop()),
        };
    }

    pub(super) fn insert_act(&mut self, mut menu: InsertMenu, action: Action, ctx: Ctx<'_>) -> Out {
        let last = self.parts_offered().len().saturating_sub(1);
        match action {
            Action::Menu(MenuAct::Choose) => return self.put_in(menu, ctx),
            Action::Line(LineAct::Up) => menu.at = Some(menu.at.map_or(0, |at| at.saturating_sub(1))),
            Action::Line(LineAct::Down) => menu.at = Some(menu.at.map_or(0, |at| (at + 1).min(last))),
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
        let part = wanted.name(self.workshop());
        let said = Notice::Done(Done::PutIn { part, minutes: wanted.length(), then });
        let out = self.command(Command::Insert(wanted), ctx);
        if !out.done {
            self.overlay = Some(Overlay::Insert(menu));
            return out;
        }
        Out { notice: Some(said), ..out }
    }

    /// Why the part that is typed is not in the list.
    fn why_not_offered(&self, menu: &InsertMenu) -> Option<Notice> {
        let TypedPart { part, .. } = TypedPart::read(menu.typed.text());
        if menu.at.is_some() {
            return None;
        }
        let at = match part.parse::<usize>() {
            Ok(number) => number.checked_sub(1),
            Err(_) => best(Insert::all().iter(), &part, self.workshop()),
        };
        let named = Insert::all().get(at?)?;
        self.workshop().takes_in(named).err().map(Notice::Refusal)
    }
}
