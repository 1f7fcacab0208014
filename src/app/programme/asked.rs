//! The lines of a gathering or a span, as a form: which there are, what stands in each, and what it becomes.

use chrono::NaiveDate;

use super::super::msg::MethodFile;
use super::own::{OwnField, beside, some_of};
use crate::i18n::{Texts, dates, plan};
use crate::programme::{
    Element, ElementChange, ElementKind, ElementMethod, ElementPlace, ElementTask, ElementTime, PlaceChange,
    Programme, ProgrammeChange, ProgrammeIds, TaskChange, said,
};
use crate::workshop::text::{Line, Prose};
use crate::workshop::when::Due;

/// One line about a gathering or a span.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ElementField {
    /// What it is called.
    Name,
    /// What it is about.
    Theme,
    /// Whether people meet or something goes on.
    What,
    /// When it is.
    When,
    /// A place where it is held; the one after the last adds one.
    Place(usize),
    /// When it is held there.
    PlaceWhen(usize),
    /// The tracks that it is for.
    Tracks,
    /// The levels that it is for.
    Levels,
    /// How many people are expected.
    People,
    /// What should come of it.
    Goal,
    /// Who comes in which role.
    Roles,
    /// How it is to go.
    Plan,
    /// What is read or needed.
    Resources,
    /// The method of its workshop.
    Method,
    /// The question that its workshop begins with.
    Question,
    /// What is to be done until the next gathering; the one after the last adds one.
    Task(usize),
    /// Who does it.
    TaskWho(usize),
    /// By when.
    TaskDue(usize),
    /// With what the next gathering asks about it.
    TaskAsk(usize),
    /// One about the programme itself.
    Own(OwnField),
}

/// What the lines are about: a gathering of a programme, or the programme itself.
#[derive(Debug, Clone, Copy)]
pub struct FieldsOf<'a> {
    /// The programme.
    pub programme: &'a Programme,
    /// The gathering; `None` for the programme itself.
    pub element: Option<&'a Element>,
}

impl ElementField {
    /// The lines, in order.
    pub fn of(of: FieldsOf<'_>) -> Vec<Self> {
        let programme = of.programme;
        let Some(element) = of.element else { return OwnField::of(programme).map(Self::Own).collect() };
        let mut all = vec![Self::Name, Self::Theme];
        let places = element.places.len();
        // Where each place says when it is, nothing else does.
        all.extend((places == 0 || !element.when.is_open()).then_some(Self::When));
        all.extend((0..places).flat_map(|at| [Self::Place(at), Self::PlaceWhen(at)]));
        let gathering = element.kind == ElementKind::Gathering;
        all.extend(gathering.then_some(Self::Place(places)));
        all.push(Self::What);
        all.extend((programme.tracks.len() > 1).then_some(Self::Tracks));
        all.extend((!programme.levels().is_empty()).then_some(Self::Levels));
        all.extend([Self::People, Self::Goal, Self::Roles, Self::Plan, Self::Resources]);
        all.extend(gathering.then_some(Self::Method));
        all.extend((gathering && element.method.is_some()).then_some(Self::Question));
        let tasks = element.tasks.len();
        let task = |at| [Self::Task(at), Self::TaskWho(at), Self::TaskDue(at), Self::TaskAsk(at)];
        all.extend((0..tasks).flat_map(task));
        all.push(Self::Task(tasks));
        all
    }

    /// Whether arrows choose its value from a few, rather than typing.
    pub fn is_chosen(self) -> bool {
        matches!(
            self,
            Self::What | Self::Tracks | Self::Levels | Self::Method | Self::Own(OwnField::Levels(_))
        )
    }

    /// Whether typing replaces what stands there: a date is faster to type again than to mend.
    pub fn is_short(self) -> bool {
        matches!(self, Self::When | Self::PlaceWhen(_) | Self::People | Self::TaskDue(_))
    }

    /// Whether it keeps line breaks.
    pub fn is_prose(self) -> bool {
        matches!(self, Self::Goal | Self::Roles | Self::Plan | Self::Resources | Self::Own(OwnField::Goal))
    }

    /// How many letters of what was typed are over its limit.
    pub fn over(self, typed: &str) -> usize {
        if self.is_prose() { Prose::over(typed) } else { Line::over(typed) }
    }

    /// What stands in it.
    pub fn text(self, of: FieldsOf<'_>, texts: &Texts) -> String {
        match (self, of.element) {
            (Self::Own(own), _) => own.text(of.programme),
            (_, Some(element)) => self.text_of(element, texts),
            (_, None) => String::new(),
        }
    }

    fn text_of(self, element: &Element, texts: &Texts) -> String {
        let line = |of: &Option<Line>| of.as_ref().map(ToString::to_string).unwrap_or_default();
        let prose = |of: &Option<Prose>| of.as_ref().map(ToString::to_string).unwrap_or_default();
        let time = |of: &ElementTime| if of.is_open() { String::new() } else { said::when(texts, of) };
        let task = |at: usize, of: fn(&ElementTask) -> &Option<Line>| {
            element.tasks.get(at).map(|task| line(of(task))).unwrap_or_default()
        };
        match self {
            Self::Name => element.name.to_string(),
            Self::Theme => line(&element.theme),
            Self::When => time(&element.when),
            Self::Place(at) => element.places.get(at).map(|place| place.name.to_string()).unwrap_or_default(),
            Self::PlaceWhen(at) => {
                element.places.get(at).and_then(|place| place.when.as_ref()).map(time).unwrap_or_default()
            }
            Self::People => element.whom.people.map(|people| people.to_string()).unwrap_or_default(),
            Self::Goal => prose(&element.goal),
            Self::Roles => prose(&element.whom.roles),
            Self::Plan => prose(&element.plan),
            Self::Resources => prose(&element.resources),
            Self::Question => {
                element.method.as_ref().map(|method| line(&method.question)).unwrap_or_default()
            }
            Self::Task(at) => element.tasks.get(at).map(|task| task.what.to_string()).unwrap_or_default(),
            Self::TaskWho(at) => task(at, |task| &task.who),
            Self::TaskAsk(at) => task(at, |task| &task.ask),
            Self::TaskDue(at) => {
                let due = element.tasks.get(at).and_then(|task| task.due.as_ref());
                due.map(|due| typed_due(texts, due)).unwrap_or_default()
            }
            Self::What | Self::Tracks | Self::Levels | Self::Method | Self::Own(_) => String::new(),
        }
    }

    /// What typing this there changes; `None` if that says nothing, as an empty name.
    pub fn typed(
        self,
        of: FieldsOf<'_>,
        typed: &str,
        (today, ids): (NaiveDate, &mut ProgrammeIds),
    ) -> Option<ProgrammeChange> {
        if let Self::Own(own) = self {
            return own.typed(of.programme, typed);
        }
        let element = of.element?;
        let mut new = element.clone();
        let (line, prose) = (Line::clean(typed), Prose::clean(typed));
        match self {
            Self::Place(at) => return place(element, at, line),
            Self::Task(at) => return task(element, at, line, ids),
            Self::Name => new.name = line?,
            Self::Theme => new.theme = line,
            Self::When => new.when = Self::time(element, typed, today).unwrap_or_default(),
            Self::PlaceWhen(at) => new.places.get_mut(at)?.when = Self::time(element, typed, today),
            Self::People if line.is_none() => new.whom.people = None,
            Self::People => new.whom.people = Some(line?.parse().ok()?),
            Self::Goal => new.goal = prose,
            Self::Roles => new.whom.roles = prose,
            Self::Plan => new.plan = prose,
            Self::Resources => new.resources = prose,
            Self::Question => new.method.as_mut()?.question = line,
            Self::TaskWho(at) => new.tasks.get_mut(at)?.who = line,
            Self::TaskDue(at) => new.tasks.get_mut(at)?.due = Due::parse(typed, today),
            Self::TaskAsk(at) => new.tasks.get_mut(at)?.ask = line,
            Self::What | Self::Tracks | Self::Levels | Self::Method | Self::Own(_) => return None,
        }
        Some(put(new))
    }

    /// The time that is typed: a day is the first of those running that the gathering takes.
    pub fn time(element: &Element, typed: &str, today: NaiveDate) -> Option<ElementTime> {
        Some(match ElementTime::parse(typed, today)? {
            ElementTime::Day(first) => ElementTime::days_from(first, element.days),
            time => time,
        })
    }

    /// What another value changes, `by` places further on, or back.
    pub fn chosen(self, of: FieldsOf<'_>, files: &[MethodFile], by: isize) -> Option<ProgrammeChange> {
        if let Self::Own(own) = self {
            return own.chosen(of.programme, by);
        }
        let (programme, element) = (of.programme, of.element?);
        let mut new = element.clone();
        match self {
            Self::What => {
                new.kind = match element.kind {
                    ElementKind::Gathering => ElementKind::Span,
                    ElementKind::Span => ElementKind::Gathering,
                };
            }
            Self::Tracks => {
                let all: Vec<String> = programme.tracks.iter().map(|track| track.id.clone()).collect();
                new.whom.tracks = beside(&some_of(&all), &element.whom.tracks, by)?;
            }
            Self::Levels => {
                let all: Vec<u8> = programme.levels().into_iter().collect();
                new.whom.levels = beside(&some_of(&all), &element.whom.levels, by)?;
            }
            Self::Method => {
                let ids = files.iter().filter_map(|file| Some(Some(file.listed.as_ref().ok()?.id.clone())));
                let all: Vec<Option<String>> = std::iter::once(None).chain(ids).collect();
                let on = element.method.as_ref().map(|method| method.id.clone());
                // What was asked may fit the other method too.
                let question = element.method.as_ref().and_then(|method| method.question.clone());
                new.method = beside(&all, &on, by)?.map(|id| ElementMethod { id, plan: None, question });
            }
            _ => return None,
        }
        Some(put(new))
    }
}

/// A date by which something is to be done, as it can be typed.
fn typed_due(texts: &Texts, due: &Due) -> String {
    match due {
        Due::Day(day) => dates::day(texts, *day),
        Due::Week { year, week } => format!("{} {year}", texts.msg_date_week_short(*week)),
        Due::Words(_) => plan::due(texts, due),
    }
}

/// The change that makes an element this.
fn put(element: Element) -> ProgrammeChange {
    ProgrammeChange::Element(Box::new(ElementChange::Put(element)))
}

/// The place at this number is called so, or is one more; without a name it goes.
fn place(element: &Element, at: usize, name: Option<Line>) -> Option<ProgrammeChange> {
    let change = match (name, element.places.get(at).cloned()) {
        (Some(name), Some(place)) => PlaceChange::Put(at, ElementPlace { name, ..place }),
        (Some(name), None) => PlaceChange::Add(ElementPlace { name, when: None, workshop: None, held: None }),
        (None, Some(_)) => PlaceChange::Remove(at),
        (None, None) => return None,
    };
    Some(ProgrammeChange::Place(element.id, change))
}

/// The task at this number says so, or is one more; without words it goes.
fn task(element: &Element, at: usize, what: Option<Line>, ids: &mut ProgrammeIds) -> Option<ProgrammeChange> {
    let change = match (what, element.tasks.get(at).cloned()) {
        (Some(what), Some(task)) => TaskChange::Put(ElementTask { what, ..task }),
        (Some(what), None) => {
            let task = ElementTask { id: ids.next(), what, who: None, due: None, ask: None };
            TaskChange::Add(element.id, task, at)
        }
        (None, Some(task)) => TaskChange::Remove(task.id),
        (None, None) => return None,
    };
    Some(ProgrammeChange::Task(change))
}
