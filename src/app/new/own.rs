//! Questions of one's own in the form: they are offered first, one key forgets them, and what is typed is kept.

use super::super::effect::Effect;
use super::super::out::Out;
use super::super::questions::{OwnQuestion, QuestionsChange};
use super::{Asked, New};
use crate::i18n::Texts;
use crate::workshop::event::Field;
use crate::workshop::text::Line;

impl New {
    /// The questions of one's own for this text, in the workshop's language.
    pub(super) fn own(&self, field: Field) -> impl Iterator<Item = &OwnQuestion> {
        let kept = self.file().filter(|_| self.method().is_some_and(|method| method.remembers(field)));
        let kept = kept.into_iter().flat_map(|file| &file.own);
        kept.filter(move |question| question.of == field && question.lang == self.lang)
    }

    /// The question of one's own that stands in the line at hand.
    pub(super) fn own_at_hand(&self) -> Option<&OwnQuestion> {
        let field = self.chosen_at_hand().filter(|_| !self.taken.contains(&self.at))?;
        self.own(field).nth(self.offered_at(field))
    }

    /// Offers the question at hand no more.
    pub(super) fn forget(&mut self, texts: &Texts) -> Out {
        let (at, Some(question)) = (self.at, self.own_at_hand().cloned()) else { return Out::default() };
        let Some(id) = self.method().map(|method| method.id.clone()) else { return Out::default() };
        let files = self.files.read_mut();
        let of_method = files.filter(|file| file.listed.as_ref().is_ok_and(|listed| listed.id == id));
        of_method.for_each(|file| file.own.retain(|own| *own != question));
        if let Asked::About(field) = at {
            self.stay_in_offers(field);
        }
        self.fill_defaults(texts);
        Out::effect(Effect::Questions(QuestionsChange::Forgotten(id, question)))
    }

    /// What was typed as a question of a check-in or a check-out, to be offered the next time.
    pub(super) fn typed_questions(&self) -> Vec<Effect> {
        let Some(method) = self.method() else { return Vec::new() };
        let typed = |of: Field| {
            let asked = Asked::About(of);
            let typed = method.remembers(of) && self.edited.contains(&asked);
            let text = Line::clean(self.text(asked)).filter(|_| typed)?;
            let known = method.offered(of).iter().any(|words| words.get(self.lang) == text.as_str());
            let question = OwnQuestion { of, lang: self.lang, text };
            (!known).then(|| Effect::Questions(QuestionsChange::Typed(method.id.clone(), question)))
        };
        [Field::Question, Field::Today].into_iter().filter_map(typed).collect()
    }
}
