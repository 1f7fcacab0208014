//! Intents about the lines of a board: links between its fields, and marks.

use super::Refusal;
use crate::workshop::Workshop;
use crate::workshop::event::ItemEvent;
use crate::workshop::id::Id;
use crate::workshop::text::{Line, fold};

/// What stands between the word for marked lines and such a line: `Alternative plan: on paper`.
const AFTER_MARK: char = ':';

impl Workshop {
    /// Links two lines of different fields. What is linked already gets other words, or stays as it is without any.
    pub(super) fn link_lines(
        &self,
        one: Id,
        other: Id,
        words: Option<Line>,
    ) -> Result<Vec<ItemEvent>, Refusal> {
        let (one, other) = (self.lists.merged(one), self.lists.merged(other));
        let board = self.board_of_both(one, other)?;
        let links = self.lists.links(board);
        let Some(link) = links.iter().find(|link| link.joins(one, other)) else {
            let field = self.lists.list_of(one).ok_or(Refusal::NotHere)?;
            return Ok(vec![self.link_between((one, field), other, words)]);
        };
        if words.is_none() || link.words == words.as_ref() {
            return Ok(Vec::new());
        }
        let (id, to) = link.made;
        Ok(vec![ItemEvent::Linked { id, to, words }])
    }

    /// Takes a link away, however often and in whichever direction it was made.
    pub(super) fn unlink_lines(&self, one: Id, other: Id) -> Result<Vec<ItemEvent>, Refusal> {
        let (one, other) = (self.lists.merged(one), self.lists.merged(other));
        let board = self.board_of_both(one, other)?;
        match self.lists.made_between(board, one, other) {
            made if made.is_empty() => Err(Refusal::NotHere),
            made => Ok(made.into_iter().map(|(id, to)| ItemEvent::Unlinked { id, to }).collect()),
        }
    }

    /// Gives lines the mark of their field, or takes it from them.
    pub(super) fn mark_lines(&self, ids: Vec<Id>, marked: bool) -> Result<Vec<ItemEvent>, Refusal> {
        self.standing(&ids)?;
        if !ids.iter().all(|id| self.mark_of(*id).is_some()) {
            return Err(Refusal::NotHere);
        }
        let changes = |id: &Id| self.lists.item(*id).is_some_and(|item| item.on_board.marked != marked);
        Ok(ids.into_iter().filter(changes).map(|id| ItemEvent::Marked { id, marked }).collect())
    }

    /// The event that links a line, which is or will be in this field, with another: the one of the field that is shown
    /// first leads to the other.
    pub(super) fn link_between(
        &self,
        (line, field): (Id, &str),
        other: Id,
        words: Option<Line>,
    ) -> ItemEvent {
        let fields = self.lists.numbered_with(field);
        let place = |field: Option<&str>| fields.iter().position(|other| Some(*other) == field);
        let first = place(Some(field)) <= place(self.lists.list_of(other));
        let (id, to) = if first { (line, other) } else { (other, line) };
        ItemEvent::Linked { id, to, words }
    }

    /// The board in two of whose fields these lines stand.
    fn board_of_both(&self, one: Id, other: Id) -> Result<&str, Refusal> {
        self.standing(&[one, other])?;
        let field = |id| self.lists.list_of(id).filter(|_| self.lists.item(id).is_some());
        let (one, other) = field(one).zip(field(other)).ok_or(Refusal::NotHere)?;
        let board = self.lists.board_of(one).filter(|_| one != other);
        board.filter(|board| self.lists.board_of(other) == Some(board)).ok_or(Refusal::OtherList)
    }

    /// What marked lines are called in the field that this line is in, if its lines can be marked.
    pub fn mark_of(&self, line: Id) -> Option<&str> {
        let field = self.lists.list_of(line).and_then(|field| self.method.list(field))?;
        Some(field.mark.get(self.lang)).filter(|mark| !mark.is_empty())
    }

    /// The mark that this line has. One that moved to a field without marks has none there.
    pub fn marked(&self, line: Id) -> Option<&str> {
        self.mark_of(line).filter(|_| self.lists.item(line).is_some_and(|item| item.on_board.marked))
    }

    /// Whether lines of this field stand on the sheets of its board, and this is the heading of one.
    pub(super) fn is_on_sheet_of(&self, field: &str, heading: Id) -> bool {
        let Some(board) = self.lists.board_of(field) else { return false };
        let heads = self.lists.heads(board);
        let once = Some(field) == heads || Some(field) == self.lists.beneath(board);
        !once
            && self.lists.board_of(field)
                == self.lists.list_of(heading).and_then(|of| self.lists.board_of(of))
            && self.lists.is_heading(heading)
    }

    /// A line of this field without the word that marks it, and whether it had it.
    pub(super) fn without_mark(&self, field: &str, text: Line) -> (Line, bool) {
        let mark = self.method.list(field).map(|field| &field.mark);
        let unmarked = mark.filter(|mark| !mark.is_empty()).and_then(|mark| {
            let (head, rest) = text.split_once(AFTER_MARK)?;
            let is_mark = mark.0.values().any(|word| fold(word) == fold(head));
            Line::clean(rest).filter(|_| is_mark)
        });
        unmarked.map_or((text, false), |line| (line, true))
    }
}
