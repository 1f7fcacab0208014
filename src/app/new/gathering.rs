//! The form for the workshop of a gathering: filled with what its programme says, and with what people report back on.

use super::{Asked, ComesOf, FUTURE_WORKSHOP, Given, New};
use crate::app::live::Ctx;
use crate::app::programmes::GatheringOf;
use crate::i18n::dates;
use crate::programme::Programme;
use crate::workshop::event::Field;
use crate::workshop::follow::TakenOver;

impl New {
    /// A form for the workshop of this gathering of a programme.
    pub fn for_gathering(of: &GatheringOf, programme: &Programme, ctx: Ctx<'_>) -> Self {
        let Some(form) = programme.gathering(of.at) else { return Self::empty(programme.lang, ctx) };
        let question = form.method.as_ref().and_then(|method| method.question.as_ref());
        let about = [
            (Field::Title, Some(form.title.as_str())),
            (Field::Question, question.map(|question| question.as_str())),
            (Field::Goal, form.goal.as_deref()),
            (Field::Place, form.place.as_deref()),
        ];
        let about =
            about.into_iter().filter_map(|(field, text)| Some((Asked::About(field), text?.to_owned())));
        // Of a month that comes its first day is proposed, to be typed over: today is surely wrong.
        let date = form.date.or(form.begins.filter(|first| *first > ctx.at.today()));
        let others = [
            (Asked::People, form.people.map(|people| people.to_string())),
            (Asked::Date, date.map(|date| dates::day(ctx.texts, date))),
        ];
        let lines =
            about.chain(others.into_iter().filter_map(|(asked, text)| Some((asked, text?)))).collect();
        let plan = form.method.as_ref().and_then(|method| method.plan.clone());
        let method = form.method.map(|method| method.id);
        let people = form.people.unwrap_or_default();
        let of_method = method.clone().unwrap_or_else(|| FUTURE_WORKSHOP.to_owned());
        let taken =
            (!form.tasks.is_empty()).then(|| TakenOver::of_tasks(form.tasks, of_method, form.lang, people));
        let given = Given { method, lines, plan, ..Given::of(form.lang) };
        let mut new = Self {
            at: Asked::Date,
            comes_of: ComesOf { taken, gathering: Some(of.clone()) },
            ..Self::with(&given, ctx)
        };
        // Nobody typed it, so leaving the form loses nothing.
        new.taken = std::mem::take(&mut new.edited);
        new
    }

    /// How many tasks people report back on first; `None` if it is no gathering, or one before which nothing was agreed.
    pub fn tasks_taken(&self) -> Option<usize> {
        self.tasks().filter(|_| self.method().is_none_or(|method| method.can_report_back()))
    }

    /// How many tasks nobody is asked about, because this method leaves no trace.
    pub fn tasks_left_out(&self) -> usize {
        if self.tasks_taken().is_some() { 0 } else { self.tasks().unwrap_or_default() }
    }

    fn tasks(&self) -> Option<usize> {
        self.comes_of.gathering.as_ref()?;
        self.comes_of.taken.as_ref().map(TakenOver::tasks)
    }
}
