//! The lines from the room and their themes: what is in each list, and how it changes.
//!
//! Nothing ever leaves: what was removed, merged or moved keeps its place, so that numbers stay true.

use std::collections::HashMap;

use super::event::{ItemEvent, Outcome, ThemeEvent};
use super::id::Id;
use super::text::Line;

/// A line from the room.
#[derive(Debug, Clone, PartialEq)]
pub struct Item {
    /// Its id.
    pub id: Id,
    /// The number that people see. Only an undo frees it.
    pub number: u32,
    /// Its words.
    pub text: Line,
    /// How many times it was said again.
    pub again: u32,
    /// The other words in which it was said.
    pub wordings: Vec<Line>,
    /// The theme that it is in.
    pub theme: Option<Id>,
    /// The item that it was merged into.
    pub into: Option<Id>,
    /// The entry of a ranked list that it answers with a wish.
    pub from: Option<Id>,
    /// Which group said it, from 1.
    pub group: Option<u16>,
    /// What became of it, if it is a hope.
    pub outcome: Option<Outcome>,
    /// What it is about, if it is an objection.
    pub about: Option<Id>,
    /// With whom it was raised, if it is an objection.
    pub raised_with: Option<Line>,
    /// What it was answered, if it is an objection.
    pub answered: Option<Line>,
    /// What it has on a board beside its words.
    pub on_board: OnBoard,
    /// Whether it was removed, or moved to another list.
    pub removed: bool,
}

impl Item {
    /// Whether it counts on its own: neither removed nor merged into another.
    pub fn stands(&self) -> bool {
        !self.removed && self.into.is_none()
    }
}

/// A cluster of lines.
#[derive(Debug, Clone, PartialEq)]
pub struct Theme {
    /// Its id.
    pub id: Id,
    /// Its letter as a number, from 1 for A. Only an undo frees it.
    pub letter: u32,
    /// What it is called.
    pub name: Line,
    /// The theme that it was merged into.
    pub into: Option<Id>,
    /// Whether it was dissolved.
    pub removed: bool,
}

impl Theme {
    /// Whether it counts on its own: neither dissolved nor merged into another.
    pub fn stands(&self) -> bool {
        !self.removed && self.into.is_none()
    }
}

/// Spells a number as letters: A, B, … Z, AA, AB, … for 1, 2, …
pub fn letters(mut place: u32) -> String {
    let mut text = Vec::new();
    while place > 0 {
        place -= 1;
        text.push(b'A' + (place % 26) as u8);
        place /= 26;
    }
    text.reverse();
    String::from_utf8(text).unwrap_or_default()
}

/// Reads letters as a number: `c` is 3, `AA` is 27. `None` if the text is not letters.
pub fn place_of(text: &str) -> Option<u32> {
    if text.is_empty() || text.len() > 3 {
        return None;
    }
    text.bytes().try_fold(0, |place, byte| {
        byte.is_ascii_alphabetic().then(|| place * 26 + u32::from(byte.to_ascii_uppercase() - b'A') + 1)
    })
}

/// One list, with its themes.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct List {
    /// Its items, in order of their numbers.
    pub items: Vec<Item>,
    /// Its themes, in order of their letters.
    pub themes: Vec<Theme>,
}

impl List {
    /// The items that stand, in order.
    pub fn standing(&self) -> impl DoubleEndedIterator<Item = &Item> {
        self.items.iter().filter(|item| item.stands())
    }

    /// The items that stand and still have their words: those that the room reads and votes on.
    pub fn readable(&self) -> impl DoubleEndedIterator<Item = &Item> {
        self.standing().filter(|item| !item.text.is_struck())
    }

    /// The themes that stand, in order.
    pub fn themes_standing(&self) -> impl DoubleEndedIterator<Item = &Theme> {
        self.themes.iter().filter(|theme| theme.stands())
    }

    /// The item with this number, even if it was removed.
    pub fn numbered(&self, number: u32) -> Option<&Item> {
        let at = self.items.binary_search_by_key(&number, |item| item.number).ok()?;
        self.items.get(at)
    }

    /// The theme with this letter, even if it was dissolved.
    pub fn lettered(&self, letter: u32) -> Option<&Theme> {
        self.themes.iter().find(|theme| theme.letter == letter)
    }

    /// The items in this theme that stand.
    pub fn within(&self, theme: Id) -> impl Iterator<Item = &Item> {
        self.standing().filter(move |item| item.theme == Some(theme))
    }
}

/// All lists of a workshop.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Lists {
    names: Vec<String>,
    lists: Vec<List>,
    places: HashMap<Id, Place>,
    boards: Boards,
}

/// Where a thing is kept: the index of its list, and its own index there.
#[derive(Debug, Clone, Copy, PartialEq)]
enum Place {
    Item(usize, usize),
    Theme(usize, usize),
}

/// What a number, a letter or a link refers to.
#[derive(Debug, Clone, Copy)]
pub enum Named<'a> {
    /// An item.
    Item(&'a Item),
    /// A theme.
    Theme(&'a Theme),
}

impl<'a> Named<'a> {
    /// Its id.
    pub fn id(self) -> Id {
        match self {
            Self::Item(item) => item.id,
            Self::Theme(theme) => theme.id,
        }
    }

    /// Its words.
    pub fn text(self) -> &'a Line {
        match self {
            Self::Item(item) => &item.text,
            Self::Theme(theme) => &theme.name,
        }
    }

    /// Whether it counts on its own.
    pub fn stands(self) -> bool {
        match self {
            Self::Item(item) => item.stands(),
            Self::Theme(theme) => theme.stands(),
        }
    }
}

static EMPTY: List = List { items: Vec::new(), themes: Vec::new() };

impl Lists {
    /// The list with this id; an empty one if nothing was ever put into it.
    pub fn list(&self, name: &str) -> &List {
        self.index(name).and_then(|at| self.lists.get(at)).unwrap_or(&EMPTY)
    }

    /// The ids of the lists that hold something, in the order in which they were begun.
    pub fn names(&self) -> impl Iterator<Item = &str> {
        self.names.iter().map(String::as_str)
    }

    /// The id of the list that a thing is in.
    pub fn list_of(&self, id: Id) -> Option<&str> {
        let (Place::Item(list, _) | Place::Theme(list, _)) = *self.places.get(&id)?;
        self.names.get(list).map(String::as_str)
    }

    /// The item with this id, even if it was removed.
    pub fn item(&self, id: Id) -> Option<&Item> {
        match *self.places.get(&id)? {
            Place::Item(list, at) => self.lists.get(list)?.items.get(at),
            Place::Theme(..) => None,
        }
    }

    /// The theme with this id, even if it was dissolved.
    pub fn theme(&self, id: Id) -> Option<&Theme> {
        match *self.places.get(&id)? {
            Place::Theme(list, at) => self.lists.get(list)?.themes.get(at),
            Place::Item(..) => None,
        }
    }

    /// The item or theme with this id, even if it was removed.
    pub fn named(&self, id: Id) -> Option<Named<'_>> {
        self.item(id).map(Named::Item).or_else(|| self.theme(id).map(Named::Theme))
    }

    /// The thing that this one was finally merged into; itself if it was not merged.
    pub fn merged(&self, id: Id) -> Id {
        let mut at = id;
        // A chain of merges cannot be longer than there are things. The bound stops a ring in a foreign file.
        for _ in 0..=self.places.len() {
            let next = self.item(at).and_then(|i| i.into).or_else(|| self.theme(at).and_then(|t| t.into));
            match next {
                Some(into) => at = into,
                None => return at,
            }
        }
        at
    }

    /// Everything that was merged into a thing, directly or through others.
    pub fn merged_into(&self, id: Id) -> Vec<Id> {
        let mut found: Vec<Id> =
            self.places.keys().copied().filter(|other| *other != id && self.merged(*other) == id).collect();
        found.sort_unstable();
        found
    }

    /// What a vote for this thing counts for: its theme, failing that what it was merged into, failing that itself.
    pub fn candidate(&self, id: Id) -> Id {
        let merged = self.merged(id);
        let theme = self.item(merged).and_then(|item| item.theme);
        match theme.map(|theme| self.merged(theme)) {
            Some(theme) if self.theme(theme).is_some_and(Theme::stands) => theme,
            _ => merged,
        }
    }

    /// What people mean by a number or letter in this list or on this board: the thing itself, or what it was merged
    /// into.
    pub fn pointed(&self, list: &str, label: &str) -> Option<Named<'_>> {
        self.parts(list).iter().find_map(|part| self.pointed_in(part, label))
    }

    fn pointed_in(&self, list: &str, label: &str) -> Option<Named<'_>> {
        let list = self.list(list);
        let id = match label.parse::<u32>() {
            Ok(number) => list.numbered(number)?.id,
            Err(_) => list.lettered(place_of(label)?)?.id,
        };
        self.named(self.merged(id)).filter(|named| named.stands())
    }

    /// What can be voted on in this list, or in all fields of this board, field by field: the themes that are not empty,
    /// then the items without a theme. Struck ones are left out.
    pub fn candidates(&self, list: &str) -> Vec<Id> {
        self.parts(list).iter().flat_map(|part| self.candidates_in(part)).collect()
    }

    fn candidates_in(&self, list: &str) -> Vec<Id> {
        let list = self.list(list);
        let mut filled: Vec<Id> =
            list.readable().filter_map(|item| item.theme).map(|t| self.merged(t)).collect();
        filled.sort_unstable();
        let themes = list.themes_standing().map(|t| t.id).filter(|id| filled.binary_search(id).is_ok());
        let loose = list.readable().map(|item| item.id).filter(|id| self.candidate(*id) == *id);
        themes.chain(loose).collect()
    }

    /// Applies what happened to an item. An event about a missing item does nothing.
    pub fn apply_item(&mut self, event: &ItemEvent) {
        match event {
            ItemEvent::Added { id, .. } if self.places.contains_key(id) => {}
            ItemEvent::Added { id, list, number, text, from, group } => {
                self.put(
                    list,
                    Item {
                        id: *id,
                        number: *number,
                        text: text.clone(),
                        again: 0,
                        wordings: Vec::new(),
                        theme: None,
                        into: None,
                        from: *from,
                        group: *group,
                        outcome: None,
                        about: None,
                        raised_with: None,
                        answered: None,
                        on_board: OnBoard::default(),
                        removed: false,
                    },
                );
            }
            ItemEvent::Reworded { id, text } => self.with_item(*id, |item| item.text = text.clone()),
            ItemEvent::SaidAgain { id, wording } => self.with_item(*id, |item| {
                item.again = item.again.saturating_add(1);
                item.wordings.extend(wording.clone());
            }),
            ItemEvent::Removed { id } => self.with_item(*id, |item| item.removed = true),
            ItemEvent::Merged { id, into } => self.merge_items(*id, *into),
            ItemEvent::MovedTo { id, list, number } => self.move_item(*id, list, *number),
            ItemEvent::Linked { id, to, words } => {
                self.with_item(*id, |item| item.on_board.link(*to, words.clone()));
            }
            ItemEvent::Unlinked { id, to } => self.with_item(*id, |item| item.on_board.unlink(*to)),
            ItemEvent::Headed { id, head } => self.with_item(*id, |item| item.on_board.head = Some(*head)),
            ItemEvent::Marked { id, marked } => self.with_item(*id, |item| item.on_board.marked = *marked),
            ItemEvent::About { id, about } => self.with_item(*id, |item| item.about = *about),
            ItemEvent::Raised { id, with } => self.with_item(*id, |item| item.raised_with = with.clone()),
            ItemEvent::Answered { id, answer } => self.with_item(*id, |item| item.answered = answer.clone()),
            ItemEvent::Became { id, outcome } => self.with_item(*id, |item| item.outcome = *outcome),
        }
    }

    /// Applies what happened to a theme. An event about a missing theme or item does nothing.
    pub fn apply_theme(&mut self, event: &ThemeEvent) {
        match event {
            ThemeEvent::Made { id, list, letter, name } => self.make_theme(*id, list, *letter, name),
            ThemeEvent::Renamed { id, name } => self.with_theme(*id, |theme| theme.name = name.clone()),
            ThemeEvent::Filled { id, items } => self.fill_theme(*id, items),
            ThemeEvent::TakenOut { items } => {
                items.iter().for_each(|item| self.with_item(*item, |item| item.theme = None));
            }
            ThemeEvent::Merged { id, into } => self.merge_themes(*id, *into),
            ThemeEvent::Dissolved { id } => {
                self.with_theme(*id, |theme| theme.removed = true);
                self.rehome(*id, None);
            }
        }
    }

    fn make_theme(&mut self, id: Id, list: &str, letter: u32, name: &Line) {
        if self.places.contains_key(&id) {
            return;
        }
        let at = self.index_or_new(list);
        let Some(list) = self.lists.get_mut(at) else { return };
        self.places.insert(id, Place::Theme(at, list.themes.len()));
        list.themes.push(Theme { id, letter, name: name.clone(), into: None, removed: false });
    }

    /// Puts items into a theme. Items of another list stay where they are, because a theme belongs to one list.
    fn fill_theme(&mut self, id: Id, items: &[Id]) {
        let theme = self.merged(id);
        let Some(Place::Theme(list, _)) = self.places.get(&theme).copied() else { return };
        for item in items {
            if matches!(self.places.get(item), Some(Place::Item(other, _)) if *other == list) {
                self.with_item(*item, |item| item.theme = Some(theme));
            }
        }
    }

    fn merge_themes(&mut self, id: Id, into: Id) {
        let ring = id == into || self.merged(into) == id;
        if ring || self.theme(into).is_none() || self.theme(id).is_none_or(|theme| theme.into.is_some()) {
            return;
        }
        self.with_theme(id, |theme| theme.into = Some(into));
        self.rehome(id, Some(self.merged(into)));
    }

    /// Moves the items of one theme to another, or lets them stand alone again.
    fn rehome(&mut self, theme: Id, to: Option<Id>) {
        let Some(Place::Theme(list, _)) = self.places.get(&theme).copied() else { return };
        let Some(list) = self.lists.get_mut(list) else { return };
        list.items.iter_mut().filter(|item| item.theme == Some(theme)).for_each(|item| item.theme = to);
    }

    /// Merges an item into another. One that is merged already stays where it is, because a foreign file could make a
    /// ring.
    fn merge_items(&mut self, id: Id, into: Id) {
        if id == into || self.item(into).is_none() || self.merged(into) == id {
            return;
        }
        let Some(item) = self.item(id).filter(|item| item.into.is_none()) else { return };
        let (again, text, wordings) =
            (item.again.saturating_add(1), item.text.clone(), item.wordings.clone());
        self.with_item(id, |item| item.into = Some(into));
        self.with_item(into, |item| {
            item.again = item.again.saturating_add(again);
            item.wordings.push(text);
            item.wordings.extend(wordings);
        });
    }

    fn move_item(&mut self, id: Id, list: &str, number: u32) {
        let Some(item) = self.item(id).cloned() else { return };
        self.with_item(id, |item| item.removed = true);
        let back = Item { number, theme: None, removed: false, ..item };
        // A line that comes back with the number that it had there takes its place again.
        let at = self
            .index(list)
            .zip(self.list(list).items.iter().position(|was| (was.id, was.number) == (id, number)));
        match at {
            Some((list, at)) => {
                self.places.insert(id, Place::Item(list, at));
                self.with_item(id, |item| *item = back);
            }
            None => self.put(list, back),
        }
    }

    fn put(&mut self, list: &str, item: Item) {
        let at = self.index_or_new(list);
        let Some(list) = self.lists.get_mut(at) else { return };
        // Numbers only grow, so this is the end, except in a foreign file.
        let place = list.items.partition_point(|other| other.number < item.number);
        if place < list.items.len() {
            for (from, moved) in list.items.iter().enumerate().skip(place).rev() {
                // An item that was moved to another list keeps its place here, but is found there.
                if self.places.get(&moved.id) == Some(&Place::Item(at, from)) {
                    self.places.insert(moved.id, Place::Item(at, from + 1));
                }
            }
        }
        self.places.insert(item.id, Place::Item(at, place));
        list.items.insert(place, item);
    }

    fn index(&self, name: &str) -> Option<usize> {
        self.names.iter().position(|other| other == name)
    }

    fn index_or_new(&mut self, name: &str) -> usize {
        self.index(name).unwrap_or_else(|| {
            self.names.push(name.to_owned());
            self.lists.push(List::default());
            self.lists.len() - 1
        })
    }

    fn with_item(&mut self, id: Id, change: impl FnOnce(&mut Item)) {
        if let Some(Place::Item(list, at)) = self.places.get(&id).copied()
            && let Some(list) = self.lists.get_mut(list)
            && let Some(item) = list.items.get_mut(at)
        {
            change(item);
        }
    }

    fn with_theme(&mut self, id: Id, change: impl FnOnce(&mut Theme)) {
        if let Some(Place::Theme(list, at)) = self.places.get(&id).copied()
            && let Some(theme) = self.lists.get_mut(list).and_then(|list| list.themes.get_mut(at))
        {
            change(theme);
        }
    }
}

mod boards;
mod links;
#[cfg(test)]
mod tests;

pub use boards::{Boards, HEADINGS};
pub use links::{Linked, OnBoard};
