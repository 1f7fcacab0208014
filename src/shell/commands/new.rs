//! `verkstad new`: makes a workshop from options; without a question that its method asks for and offers none, opens the
//! form.

use std::collections::BTreeMap;
use std::path::PathBuf;

use chrono::NaiveDate;
use clap::ArgMatches;

use super::{CommandContext, Problem, bad_value, draw, find, methods, text};
use crate::app::new::{Asked, FUTURE_WORKSHOP, Given, Wish, first_number, has_passed, made, next_on};
use crate::app::say::wrong_end;
use crate::app::trouble::{Trouble, finding, sentence, shown};
use crate::i18n::dates;
use crate::shell::chance;
use crate::shell::workshops::synced;
use crate::workshop::agenda::Agenda;
use crate::workshop::event::{Field, Opened};
use crate::workshop::follow::TakenOver;
use crate::workshop::method::{ColumnRole, Method};
use crate::workshop::text::{Line, Prose};
use crate::workshop::time::At;
use crate::workshop::wall;
use crate::workshop::when::{WrongEnd, parse_clock, parse_date};
use crate::workshop::words::Lang;

/// The options for the fields of the brief.
const ABOUT: [(Field, &str); 11] = [
    (Field::Question, "question"),
    (Field::Title, "title"),
    (Field::Critique, "critique"),
    (Field::Vision, "vision"),
    (Field::Purpose, "purpose"),
    (Field::Goal, "goal"),
    (Field::Mandate, "mandate"),
    (Field::Commissioner, "commissioner"),
    (Field::Place, "place"),
    (Field::ProcessLeader, "leader"),
    (Field::Today, "today"),
];

/// Makes a workshop, or opens the form for one.
pub(super) fn new(context: &CommandContext, matches: &ArgMatches) -> Result<(), Problem> {
    let screens = draw::screens(context, matches)?;
    let mut wanted = NewOptions::of(context, matches)?;
    let (taken, left_out) = taken_over(context, matches)?.unzip();
    if let Some(taken) = &taken {
        wanted.method.get_or_insert_with(|| taken.method.clone());
    }
    let method = methods::method(context, wanted.method())?;
    let agreed =
        taken.as_ref().filter(|taken| taken.method == method.id).and_then(|taken| taken.chosen.plan.clone());
    let method = match (&wanted.plan, agreed) {
        (Some(called), _) => {
            method.with_plans_called(called).ok_or_else(|| methods::no_plan(context, &method, called))?
        }
        (None, Some(agreed)) => method.with_plans_called(&agreed).unwrap_or(method),
        (None, None) => method,
    };
    // Where somebody can be asked, the form asks, and has the offered question in its line.
    if wanted.method.is_some() && taken.is_none() && !draw::has_terminal() {
        wanted.take_offered(&method, context.lang);
    }
    // Who names neither a method nor a question is asked.
    let enough = wanted.method.is_some() && !method.asks.contains(Field::Question);
    if taken.is_none() && !enough && !wanted.about.contains_key(&Field::Question) {
        return draw::form(context, screens, wanted.given(context, &method));
    }
    if let Some((_, name)) =
        ABOUT.iter().find(|(field, _)| wanted.about.contains_key(field) && !method.keeps(*field))
    {
        return Err(Problem::Usage(context.texts.msg_cli_not_kept(format!("--{name}"))));
    }
    if wanted.about.contains_key(&Field::Today) && !method.asks_for(Field::Today) {
        return Err(Problem::Usage(context.texts.msg_making_no_today("--today")));
    }
    if wanted.words.is_some() && method.wall().is_none() {
        return Err(Problem::Usage(context.texts.msg_cli_no_words("--words")));
    }
    if wanted.embers && !method.card.unrecorded {
        return Err(Problem::Usage(context.texts.msg_cli_no_embers("--embers")));
    }
    if wanted.written && !method.offers_writing() {
        return Err(Problem::Usage(context.texts.msg_making_no_written("--written")));
    }
    if wanted.numbers.is_some() && method.floor_table().is_none() {
        return Err(Problem::Usage(context.texts.msg_cli_no_numbers("--number")));
    }
    if wanted.next.is_some() && !method.asks.next() {
        return Err(Problem::Usage(context.texts.msg_making_no_next("--next")));
    }
    let now = context.store.clock.now();
    let wish = wanted.wish(context.lang, now, method, taken);
    let wish = wish.map_err(|wrong| Problem::Usage(wrong_end(wrong, context.texts)))?;
    let next = wanted.next.as_deref().map(|raw| next_meeting(context, raw, wish.date)).transpose()?;
    let wish = Wish { next, ..wish };
    let new = made(&wish, chance::id());
    let advice = advice(&wish, &new.opened, context);
    let path = context.store.make(new, None).map_err(|of| context.refused(&of))?;
    let texts = context.texts;
    // A folder that a service copies elsewhere gets a warning, but is allowed.
    let warned = synced(&path).map(|of| finding(&of, texts));
    let left_out = left_out.filter(|paths| !paths.is_empty());
    let left_out = left_out.map(|paths| sentence(&Trouble::LeftOut(paths), texts));
    // Whoever makes the workshop in a language also leads it in that.
    let lang = text(matches, "lang").map(|_| context.lang);
    draw::remember(context, screens, lang, Some(&wish.method.id));
    let (day, clock) = (dates::weekday_and_day(texts, wish.date), dates::clock(texts, i32::from(wish.start)));
    let begins = if has_passed(wish.date, wish.start, now) {
        texts.msg_cli_made_passed(day, clock)
    } else {
        texts.msg_cli_made_begins(day, clock)
    };
    let made = [texts.msg_cli_made(shown(&path)), begins, texts.msg_cli_made_next(shown(&path))];
    let [path, begins, next] = made;
    let made = [path, begins].into_iter().chain(advice).chain([next]);
    context.say(&warned.into_iter().chain(left_out).chain(made).collect::<Vec<_>>())
}

/// What the form says of so many people, and that what is followed up has no plans.
fn advice(wish: &Wish, opened: &Opened, context: &CommandContext) -> Vec<String> {
    let texts = context.texts;
    let agenda = Agenda::new(opened.date, opened.start, opened.length, &opened.rows, &opened.method);
    let each = opened.method.each_speaks(agenda.held(), wish.people);
    let circles = each.and_then(|each| {
        Some(format!("{} · {}", dates::each_speaks(texts, each), dates::circles(texts, each)?))
    });
    let follows_up =
        opened.method.plan_table().is_some_and(|table| table.column_in(ColumnRole::Happened).is_some());
    let nothing =
        wish.takes_over.as_ref().is_some_and(|taken| follows_up && taken.plans() + taken.tasks() == 0);
    circles.into_iter().chain(nothing.then(|| texts.msg_cli_made_no_plans())).collect()
}

/// What the workshops named leave to the new one, and what could say more and was left out; `None` if it follows none.
fn taken_over(
    context: &CommandContext,
    matches: &ArgMatches,
) -> Result<Option<(TakenOver, Vec<PathBuf>)>, Problem> {
    if let Some(name) = text(matches, "again") {
        let path = find::document(context, name)?;
        let taken = context.store.to_hold_again(&path).map_err(|of| context.refused(&of))?;
        return Ok(Some((taken, Vec::new())));
    }
    let Some(names) = matches.get_many::<String>("after") else { return Ok(None) };
    let paths = names.map(|name| find::document(context, name)).collect::<Result<Vec<_>, _>>()?;
    context.store.take_over(&paths).map(Some).map_err(|of| context.refused(&of))
}

/// The parsed options, each checked by itself.
struct NewOptions {
    lang: Option<Lang>,
    method: Option<String>,
    about: BTreeMap<Field, Prose>,
    date: Option<NaiveDate>,
    start: Option<u16>,
    end: Option<u16>,
    people: Option<u16>,
    words: Option<Vec<Line>>,
    numbers: Option<u32>,
    embers: bool,
    written: bool,
    /// What the plan is called in which it is held.
    plan: Option<String>,
    /// When people meet again; it is read once its own day is known.
    next: Option<String>,
}

impl NewOptions {
    fn of(context: &CommandContext, matches: &ArgMatches) -> Result<Self, Problem> {
        let texts = context.texts;
        let time = |raw: &str| parse_clock(raw).ok_or_else(|| texts.msg_cli_bad_time(shown(raw.as_ref())));
        let today = context.store.clock.now().today();
        let day =
            |raw: &str| parse_date(raw, today).ok_or_else(|| texts.msg_cli_bad_date(shown(raw.as_ref())));
        let people = |raw: &str| {
            let number = raw.parse().ok().filter(|people| (1..=999).contains(people));
            number.ok_or_else(|| texts.msg_cli_bad_people(shown(raw.as_ref())))
        };
        let lang = |raw: &str| raw.parse().map_err(|_| bad_value(texts, raw, &Lang::ALL.map(Lang::code)));
        Ok(Self {
            lang: option(matches, "workshop-lang", lang)?,
            method: text(matches, "method").map(str::to_owned),
            about: about(context, matches)?,
            date: option(matches, "date", day)?,
            start: option(matches, "start", time)?,
            end: option(matches, "end", time)?,
            people: option(matches, "people", people)?,
            embers: matches.get_flag("embers"),
            written: matches.get_flag("written"),
            plan: text(matches, "plan").map(str::to_owned),
            next: text(matches, "next").map(str::to_owned),
            numbers: option(matches, "number", |raw| {
                first_number(raw).ok_or_else(|| texts.msg_new_wrong_numbers())
            })?,
            words: option(matches, "words", |raw| {
                wall::read(raw).ok_or_else(|| texts.msg_new_wrong_words())
            })?,
        })
    }

    /// Takes the first question that the method offers, as the form does, if none was given.
    fn take_offered(&mut self, method: &Method, own: Lang) {
        let first = method.offered(Field::Question).first();
        let first = first.and_then(|question| Field::Question.clean(question.get(self.lang.unwrap_or(own))));
        if let Some(first) = first {
            self.about.entry(Field::Question).or_insert(first);
        }
    }

    fn method(&self) -> &str {
        self.method.as_deref().unwrap_or(FUTURE_WORKSHOP)
    }

    /// The workshop that the options ask for, with defaults for what they leave out. It has its own language: by default
    /// that of what it follows, or the program's.
    fn wish(&self, own: Lang, now: At, method: Method, taken: Option<TakenOver>) -> Result<Wish, WrongEnd> {
        let mut wish = Wish::new(method, own, now);
        if let Some(taken) = taken {
            wish = wish.after(taken, now.today());
        }
        wish.lang = self.lang.unwrap_or(wish.lang);
        wish.about.extend(self.about.clone());
        wish.embers = self.embers;
        wish.written = self.written;
        wish.words = self.words.clone().or(wish.words);
        wish.date = self.date.unwrap_or(wish.date);
        let goes_on = wish.takes_over.as_ref().and_then(|taken| taken.goes_on_with(wish.date));
        wish.numbers = self.numbers.or(wish.numbers.and(goes_on));
        wish.people = self.people.unwrap_or(wish.people);
        wish.start = self.start.unwrap_or(wish.start);
        match self.end {
            Some(end) => wish.until(end),
            None => Ok(Wish { length: wish.usual_length(), ..wish }),
        }
    }

    /// What the form starts with.
    fn given(self, context: &CommandContext, method: &Method) -> Given {
        let clock =
            |minutes: Option<u16>| minutes.map(|minutes| dates::clock(context.texts, i32::from(minutes)));
        let lines = [
            (Asked::Date, self.date.map(|date| date.to_string())),
            (Asked::Start, clock(self.start)),
            (Asked::End, clock(self.end)),
            (Asked::People, self.people.map(|people| people.to_string())),
            (Asked::Next, self.next),
            (Asked::Words, self.words.as_deref().map(wall::typed)),
            (Asked::Numbers, self.numbers.map(|number| number.to_string())),
        ];
        let lines = lines.into_iter().filter_map(|(asked, text)| Some((asked, text?)));
        let about = self.about.into_iter().map(|(field, line)| (Asked::About(field), line.to_string()));
        Given {
            lang: self.lang.unwrap_or(context.lang),
            method: self.method,
            lines: lines.chain(about).collect(),
            embers: self.embers,
            written: self.written,
            // Of the method only those that are called so are left.
            plan: self.plan.and(method.plans.get(method.plans.len() / 2)).map(|plan| plan.id.clone()),
        }
    }
}

/// When people meet again after this day.
fn next_meeting(context: &CommandContext, raw: &str, day: NaiveDate) -> Result<NaiveDate, Problem> {
    let texts = context.texts;
    let next =
        next_on(raw, day).ok_or_else(|| Problem::Usage(texts.msg_cli_bad_date(shown(raw.as_ref()))))?;
    if next < day { Err(Problem::Usage(texts.msg_making_wrong_next())) } else { Ok(next) }
}

/// The parsed value of an option; an error if it cannot be read.
fn option<T>(
    matches: &ArgMatches,
    name: &str,
    read: impl Fn(&str) -> Result<T, String>,
) -> Result<Option<T>, Problem> {
    text(matches, name).map(|raw| read(raw).map_err(Problem::Usage)).transpose()
}

fn about(context: &CommandContext, matches: &ArgMatches) -> Result<BTreeMap<Field, Prose>, Problem> {
    let mut about = BTreeMap::new();
    for (field, name) in ABOUT {
        let empty = || context.texts.msg_cli_empty_text(format!("--{name}"));
        let line = option(matches, name, |raw| match field.over(raw) {
            0 => field.clean(raw).ok_or_else(empty),
            over => Err(context.texts.msg_cli_too_long(format!("--{name}"), over as u32)),
        })?;
        about.extend(line.map(|line| (field, line)));
    }
    Ok(about)
}
