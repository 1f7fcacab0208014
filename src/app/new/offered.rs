//! What the form offers to choose from: the questions and the lengths of turn of a method; and what follows if it is held
//! at once.

use super::{Asked, New, around};
use crate::i18n::Texts;
use crate::workshop::event::Field;
use crate::workshop::method::Method;
use crate::workshop::turns::Turn;
use crate::workshop::words::Words;

const QUESTION: Asked = Asked::About(Field::Question);

impl New {
    /// The questions that the method offers.
    pub(super) fn offers(&self) -> &[Words] {
        self.method().map_or(&[], |method| &method.questions.offered)
    }

    /// The offered question at hand, in the workshop's language; empty if none is offered.
    pub(super) fn offer(&self) -> &str {
        self.offers().get(self.offered).map_or("", |question| question.get(self.lang))
    }

    /// Whether the arrows choose another question: until somebody types one.
    pub fn is_offered(&self) -> bool {
        self.at == QUESTION && !self.edited.contains(&QUESTION) && self.offers().len() > 1
    }

    /// One sentence about the line at hand.
    pub fn hint(&self, texts: &Texts) -> String {
        if self.is_offered() {
            let (at, of) = (self.offered as u32 + 1, self.offers().len() as u32);
            let at = (!self.taken.contains(&QUESTION)).then(|| texts.msg_new_question_offered(at, of));
            let said: Vec<String> = at.into_iter().chain([texts.msg_new_question_other()]).collect();
            return said.join(" ");
        }
        self.at.hint(texts)
    }

    /// Whether the meeting is held as soon as it is made.
    pub(super) fn is_at_once(&self) -> bool {
        self.method().is_some_and(|method| method.at_once)
    }

    /// Whether the meeting begins when it is made: nobody said another day or another time.
    pub fn begins_at_once(&self) -> bool {
        let said = |asked| self.edited.contains(&asked) || self.taken.contains(&asked);
        self.is_at_once() && !said(Asked::Date) && !said(Asked::Start)
    }

    /// Whether there are lengths of turn to choose from.
    pub(super) fn has_turns(&self) -> bool {
        self.method().is_some_and(|method| method.turns().len() > 1)
    }

    /// The length of turn that is chosen.
    pub fn turn(&self) -> Option<Turn<'_>> {
        let method = self.method()?;
        let turns = method.turns();
        let of = |seconds: Option<u16>| turns.iter().find(|turn| Some(turn.seconds) == seconds).copied();
        of(self.turn).or_else(|| of(method.usual_turn()))
    }

    /// Chooses another question, also instead of the one that the meeting before had.
    pub(super) fn choose_question(&mut self, by: isize) {
        // The first of them has not been seen yet while that one stands there.
        let seen = !self.taken.remove(&QUESTION);
        self.offered = around(self.offered, if seen { by } else { 0 }, self.offers().len());
    }

    pub(super) fn choose_turn(&mut self, by: isize) {
        let turns: Vec<u16> =
            self.method().map(Method::turns).unwrap_or_default().iter().map(|turn| turn.seconds).collect();
        let chosen = self.turn().map(|turn| turn.seconds);
        let at = turns.iter().position(|seconds| Some(*seconds) == chosen).unwrap_or(0);
        self.turn = turns.get(around(at, by, turns.len())).copied();
    }

    /// The chosen method, with the plans in which a turn is as long as was chosen.
    pub fn method_with_turn(&self) -> Option<Method> {
        let seconds = self.turn().map(|turn| turn.seconds);
        self.method().map(|method| method.clone().with_turn(seconds))
    }
}
