//! What is wrong with or missing in the form, and the wish that it makes otherwise.

use std::collections::BTreeMap;
use std::path::PathBuf;

use chrono::{Datelike, NaiveDate};

use super::super::say;
use super::wish::follow_ups;
use super::{Asked, New, Wish};
use crate::i18n::Texts;
use crate::workshop::agenda::{Agenda, fit, length_of};
use crate::workshop::choices;
use crate::workshop::day::MINUTE;
use crate::workshop::event::Field;
use crate::workshop::filled;
use crate::workshop::method::Method;
use crate::workshop::table::MOST_NUMBER;
use crate::workshop::text::{Line, Prose};
use crate::workshop::time::{At, utc_ms};
use crate::workshop::wall;
use crate::workshop::when::{Due, WrongEnd, day_length, parse_clock, parse_date};
use crate::workshop::words::Words;

/// Why the workshop cannot be made yet.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Complaint {
    /// There is no question.
    Question,
    /// This is not a date.
    Date,
    /// This is not a clock time.
    Clock,
    /// People cannot meet again before they meet.
    Next,
    /// The day cannot end then.
    End(WrongEnd),
    /// This is not a number of people.
    People,
    /// This is no number with which items can begin.
    Numbers,
    /// These are not as many words as fit on the wall.
    Words,
    /// These are not as many choices as a column takes.
    Choices,
    /// There is no usable method.
    Method,
    /// This many characters are over the field's limit.
    TooLong(usize),
    /// What was typed will be lost: the same key again leaves.
    Leaving,
}

impl Complaint {
    /// The complaint in words, with the next thing to do.
    pub fn sentence(self, texts: &Texts) -> String {
        match self {
            Self::Question => texts.msg_new_wrong_question(),
            Self::Date => texts.msg_new_wrong_date(),
            Self::Next => texts.msg_making_wrong_next(),
            Self::Clock => texts.msg_new_wrong_clock(),
            Self::End(wrong) => say::wrong_end(wrong, texts),
            Self::People => texts.msg_new_wrong_people(),
            Self::Numbers => texts.msg_new_wrong_numbers(),
            Self::Words => texts.msg_new_wrong_words(),
            Self::Choices => texts.msg_making_wrong_choices(),
            Self::Method => texts.msg_new_wrong_method(),
            Self::TooLong(over) => texts.msg_say_too_long(over as u32),
            Self::Leaving => texts.msg_new_leaving(),
        }
    }
}

/// The agenda that the form leads to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Preview {
    /// What the closest plan is called.
    pub name: Option<Words>,
    /// Its usual length in minutes.
    pub plan: u16,
    /// The agenda, fitted to start and end.
    pub agenda: Agenda,
    /// Minutes to spare when all steps are done; negative if they are too long.
    pub spare: i32,
}

/// Whether a day at this start has begun or is over: its minute has passed.
pub fn has_passed(date: NaiveDate, start: u16, at: At) -> bool {
    utc_ms(date, i32::from(start), at.offset_min) + MINUTE <= at.utc_ms
}

/// Reads when people meet again after a day: a date, or a week in which it is the same weekday.
pub fn next_on(typed: &str, day: NaiveDate) -> Option<NaiveDate> {
    Due::parse(typed, day)?.day_on(day.weekday())
}

/// Reads a number with which items begin that are numbered through the year: `3`, or `3/24`.
pub fn first_number(typed: &str) -> Option<u32> {
    let number = typed.split_once('/').map_or(typed, |(number, _)| number);
    number.trim().parse().ok().filter(|first| (1..=MOST_NUMBER).contains(first))
}

impl New {
    /// Whether the start typed is in the past: that is allowed, but said. What begins when it is made begins then.
    pub fn has_passed(&self, at: At) -> bool {
        let begins = self.date().zip(self.clock(Asked::Start)).filter(|_| !self.begins_at_once());
        begins.is_some_and(|(date, start)| has_passed(date, start, at))
    }

    /// What is wrong with a line, if anything.
    pub fn complaint(&self, asked: Asked) -> Option<Complaint> {
        match asked {
            Asked::About(Field::Question) if self.line(asked).is_none() => Some(Complaint::Question),
            Asked::About(field) if field.over(self.text(asked)) > 0 => {
                Some(Complaint::TooLong(field.over(self.text(asked))))
            }
            Asked::Filled(_) if filled::over(self.text(asked)) > 0 => {
                Some(Complaint::TooLong(filled::over(self.text(asked))))
            }
            Asked::Date if self.date().is_none() => Some(Complaint::Date),
            Asked::Next if self.text(asked).trim().is_empty() => None,
            Asked::Next => match self.next() {
                None => Some(Complaint::Date),
                Some(next) => (next < self.day()).then_some(Complaint::Next),
            },
            Asked::Start | Asked::End if self.clock(asked).is_none() => Some(Complaint::Clock),
            Asked::End => {
                let length = day_length(self.clock(Asked::Start)?, self.clock(asked)?);
                length.err().map(Complaint::End)
            }
            Asked::People if self.people().is_none() => Some(Complaint::People),
            Asked::Numbers if !self.text(asked).trim().is_empty() && self.numbers().is_none() => {
                Some(Complaint::Numbers)
            }
            Asked::Choices(_) if choices::read(self.text(asked)).is_none() => Some(Complaint::Choices),
            Asked::Words if wall::read(self.text(asked)).is_none() => Some(Complaint::Words),
            Asked::Method if self.files.are_read() && self.method().is_none() => Some(Complaint::Method),
            _ => None,
        }
    }

    /// The first line with a mistake.
    pub fn first_complaint(&self) -> Option<(Asked, Complaint)> {
        self.asked().find_map(|asked| Some((asked, self.complaint(asked)?)))
    }

    /// The wish that the form makes; `None` while something is wrong or missing.
    pub fn wish(&self) -> Option<Wish> {
        let missing =
            [Complaint::Question, Complaint::Words, Complaint::Numbers, Complaint::Choices].map(Some);
        let next = self.asked().find(|asked| *asked == Asked::Next);
        if self.asked().any(|asked| missing.contains(&self.complaint(asked)))
            || next.is_some_and(|next| self.complaint(next).is_some())
        {
            return None;
        }
        let (start, end) = (self.clock(Asked::Start)?, self.clock(Asked::End)?);
        Some(Wish {
            method: self.with_choices(self.method_as_chosen()?),
            lang: self.lang,
            about: self.about(),
            date: self.date()?,
            start,
            length: day_length(start, end).ok()?,
            people: self.people()?,
            words: wall::read(self.text(Asked::Words)),
            embers: self.keeps_embers(),
            written: self.writes_down(),
            numbers: self.numbers(),
            filled: self.filled(),
            next: next.and_then(|_| self.next()),
            takes_over: self.comes_of.taken.clone(),
        })
    }

    /// The closest plan, fitted to the start and end typed.
    pub fn preview(&self) -> Option<Preview> {
        let method: &Method = &self.method_as_chosen()?;
        let (start, end) = (self.clock(Asked::Start)?, self.clock(Asked::End)?);
        let length = day_length(start, end).ok()?;
        let plan = &method.plan_for(start, length)?;
        let date = self.day();
        let agenda = Agenda::new(date, start, length_of(plan, length), &fit(plan, start, length), method);
        let last = agenda.times().last().map_or(i32::from(start), |planned| planned.end);
        Some(Preview { name: plan.name.clone(), plan: plan.minutes(), spare: agenda.end() - last, agenda })
    }

    /// The folder typed; `None` for the usual one.
    pub fn folder(&self) -> Option<PathBuf> {
        let typed = self.text(Asked::Folder).trim();
        (!typed.is_empty()).then(|| PathBuf::from(typed))
    }

    /// The date typed.
    pub fn date(&self) -> Option<NaiveDate> {
        parse_date(self.text(Asked::Date), self.at_opening.today())
    }

    /// The day that it is held, or that it would be if none is typed.
    fn day(&self) -> NaiveDate {
        self.date().unwrap_or(self.at_opening.today())
    }

    /// When people meet again, as typed; counted from the day itself.
    pub fn next(&self) -> Option<NaiveDate> {
        next_on(self.text(Asked::Next), self.day())
    }

    /// When it is proposed that people meet again.
    pub fn next_proposed(&self) -> Option<NaiveDate> {
        let (start, preview) = (self.clock(Asked::Start)?, self.preview()?);
        let proposed = follow_ups(self.method()?, self.day(), (start, preview.agenda.length));
        proposed.first().map(|next| next.date)
    }

    /// The clock time typed, in minutes after midnight.
    pub fn clock(&self, asked: Asked) -> Option<u16> {
        parse_clock(self.text(asked))
    }

    /// The number of people typed: 1 to 999.
    pub fn people(&self) -> Option<u16> {
        self.text(Asked::People).trim().parse().ok().filter(|people| (1..=999).contains(people))
    }

    /// The number typed with which the items begin; `None` if they are not numbered so.
    fn numbers(&self) -> Option<u32> {
        first_number(self.text(Asked::Numbers)).filter(|_| self.has_numbers())
    }

    /// The fields of the brief that were typed, of those that the method asks for.
    fn about(&self) -> BTreeMap<Field, Prose> {
        let fields = self.asked().filter_map(|asked| match asked {
            Asked::About(field) => Some((field, field.clean(self.text(asked))?)),
            _ => None,
        });
        fields.collect()
    }

    fn line(&self, asked: Asked) -> Option<Line> {
        Line::clean(self.text(asked))
    }
}
