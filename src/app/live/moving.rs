//! `3 v2` moves lines while pointing: to another field of their board, or under another head of their group's report.

use super::super::action::PointAct;
use super::super::notice::{Done, Hint, LineHint};
use super::{Ctx, LiveScreen, Notice, Out};
use crate::workshop::decide::{Command, ItemCommand};
use crate::workshop::id::Id;

/// Where lines are moved to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum MovedInto {
    /// The list of a field of their board.
    Field(String),
    /// A head of their group's report, from 1.
    Head(u16),
    /// Nowhere: no place has the number that was typed.
    Nowhere(String),
}

impl LiveScreen {
    /// Where the first of these lines goes if this is typed behind the letter. A number behind labels is always meant as a
    /// place: it must not become words of a group.
    pub(super) fn typed_into(&self, labels: &str, place: &str) -> Option<MovedInto> {
        let first = match labels.split_whitespace().next() {
            Some(label) => self.points_at(label),
            None => Some(self.cursor()?),
        };
        let into = first.and_then(|first| self.moved_into(first, place));
        let is_number = !place.is_empty() && place.bytes().all(|byte| byte.is_ascii_digit());
        let has_places = || first.is_some_and(|first| !self.places(first).is_empty());
        let nowhere = is_number && (!labels.is_empty() || has_places());
        into.or_else(|| nowhere.then(|| MovedInto::Nowhere(place.to_owned())))
    }

    /// The places that this line can be moved to, each with its number.
    fn places(&self, line: Id) -> Vec<String> {
        let workshop = self.workshop();
        let Some(here) = workshop.lists.list_of(line) else { return Vec::new() };
        let fields = || {
            let board = workshop.method.board_of(here)?;
            Some(board.fields.iter().map(|field| workshop.name_of_list(field)).collect())
        };
        let heads = workshop.heads_named(here);
        let names: Vec<&str> = if heads.is_empty() { fields().unwrap_or_default() } else { heads };
        names.iter().zip(1_u16..).map(|(name, number)| format!("{number}\u{a0}{name}")).collect()
    }

    /// Where a line goes if this is typed behind the letter: to the place with this number, or without one to the next.
    pub(super) fn moved_into(&self, line: Id, place: &str) -> Option<MovedInto> {
        let workshop = self.workshop();
        let here = workshop.lists.list_of(line)?;
        let place = match place {
            "" => None,
            place => Some(place.parse::<usize>().ok().filter(|place| *place > 0)?),
        };
        let heads = workshop.method.heads_of(here).len();
        if heads > 0 {
            let at = || workshop.lists.item(line).map(|item| usize::from(item.head_among(heads)) % heads + 1);
            let head = place.or_else(at).filter(|head| *head <= heads)?;
            return Some(MovedInto::Head(u16::try_from(head).ok()?));
        }
        let board = workshop.method.board_of(here)?;
        let field = match place {
            None => workshop.method.field_after(here)?,
            Some(place) => board.fields.get(place - 1)?,
        };
        Some(MovedInto::Field(field.to_owned()))
    }

    /// What the place is called that these lines are moved to.
    pub fn moved_into_called(&self, into: &MovedInto, labels: &str) -> String {
        let workshop = self.workshop();
        match into {
            MovedInto::Field(field) => workshop.name_of_list(field).to_owned(),
            MovedInto::Head(head) => {
                let list = self.named(labels).first().and_then(|id| workshop.lists.list_of(*id));
                let heads = list.map(|list| workshop.heads_named(list)).unwrap_or_default();
                let at = usize::from(*head).checked_sub(1);
                at.and_then(|at| heads.get(at)).map_or_else(String::new, |head| (*head).to_owned())
            }
            MovedInto::Nowhere(place) => place.clone(),
        }
    }

    /// What is amiss with moving what these labels name there.
    pub fn amiss_into(&self, into: &MovedInto, labels: &str) -> Option<Notice> {
        self.amiss(PointAct::Move, labels).or_else(|| {
            let ids = self.named(labels);
            if let MovedInto::Nowhere(place) = into {
                return Some(self.no_place(place, &ids));
            }
            let fits = ids.iter().all(|id| self.goes_into(into, *id));
            let there = || ids.iter().all(|id| self.is_in(into, *id)).then_some(Notice::ThereAlready);
            if fits { there() } else { Some(Notice::NotWithThis) }
        })
    }

    /// That no place has this number, and which have one.
    fn no_place(&self, place: &str, ids: &[Id]) -> Notice {
        let places = ids.first().map(|first| self.places(*first)).unwrap_or_default();
        if places.is_empty() {
            return Notice::NotWithThis;
        }
        Notice::Hint(Hint::Line(LineHint::NoPlace(place.to_owned(), places)))
    }

    /// A theme has no head, and neither has a line of another list.
    fn goes_into(&self, into: &MovedInto, id: Id) -> bool {
        match into {
            MovedInto::Field(_) => true,
            MovedInto::Head(_) => self.heads_over(id) > 0,
            MovedInto::Nowhere(_) => false,
        }
    }

    fn is_in(&self, into: &MovedInto, id: Id) -> bool {
        let lists = &self.workshop().lists;
        match into {
            MovedInto::Field(field) => lists.list_of(id) == Some(field),
            MovedInto::Head(head) => {
                lists.item(id).is_some_and(|item| item.head_among(self.heads_over(id)) == *head)
            }
            MovedInto::Nowhere(_) => false,
        }
    }

    /// How many heads the report has in which this line stands.
    fn heads_over(&self, id: Id) -> usize {
        let workshop = self.workshop();
        let list =
            workshop.lists.item(id).filter(|item| item.group.is_some()).and(workshop.lists.list_of(id));
        list.map_or(0, |list| workshop.method.heads_of(list).len())
    }

    /// Moves the lines with these labels there; without labels, the one under the cursor.
    pub(super) fn move_into(&mut self, into: MovedInto, ctx: Ctx<'_>) -> Out {
        if let Some(amiss) = self.amiss_into(&into, &self.entry.pointed) {
            return Out::say(amiss);
        }
        let ids = self.named(&self.entry.pointed);
        let name = self.moved_into_called(&into, &self.entry.pointed);
        self.entry.pointed.clear();
        match into {
            MovedInto::Field(field) => self.move_to(&ids, field, ctx),
            MovedInto::Head(head) => {
                self.command(Command::Item(ItemCommand::PutUnder(ids, head)), ctx).tell(Done::Moved(name))
            }
            MovedInto::Nowhere(place) => Out::say(self.no_place(&place, &ids)),
        }
    }
}
