//! The wish for a new workshop, and its first event. The form and the command line both end here.
//!
//! The shell draws the document's id and passes it in; nothing here reads the clock.

use std::collections::BTreeMap;

use chrono::NaiveDate;

use crate::app::texts;
use crate::i18n::{Texts, dates};
use crate::workshop::agenda::{fit, length_of};
use crate::workshop::event::{Field, FollowUp, Opened, Origin};
use crate::workshop::follow::{LastYear, NewWorkshop, TakenOver, TitleTaken};
use crate::workshop::method::{DayPlan, ListedMethod, MeetingAfter, Method};
use crate::workshop::table::day_proposed;
use crate::workshop::text::{Line, Prose};
use crate::workshop::time::At;
use crate::workshop::when::{WrongEnd, day_length};
use crate::workshop::words::Lang;

/// Minutes in a day.
const DAY: u16 = 24 * 60;
/// The length of a workshop in minutes if its method has no plan.
const USUAL_LENGTH: u16 = 240;
/// The method that is offered first.
pub const FUTURE_WORKSHOP: &str = "framtidsverkstad";
/// The method that the home screen offers for a question that goes round at once.
pub const CHECK_IN: &str = "check-in";

/// Where a method stands among those to choose from: the future workshop first, then what most people look for, and last
/// what home has a way to already; within these by their ids, so that a method stands before its variants.
pub fn place(listed: &ListedMethod) -> (u8, String) {
    let place = match () {
        () if listed.id == FUTURE_WORKSHOP => 0,
        () if listed.at_once => 3,
        () if listed.card.search.often => 1,
        () => 2,
    };
    (place, listed.id.clone())
}

/// What a new workshop should be. Only the question has no default, if the method asks for one.
#[derive(Debug, Clone, PartialEq)]
pub struct Wish {
    /// The method with all its plans.
    pub method: Method,
    /// The workshop's language.
    pub lang: Lang,
    /// The brief: the common question, and what else was said; the method has defaults for the rest.
    pub about: BTreeMap<Field, Prose>,
    /// The day it is held.
    pub date: NaiveDate,
    /// When it begins: minutes after midnight, below 1440.
    pub start: u16,
    /// Minutes from start to end, 1 to 1440.
    pub length: u16,
    /// How many people are expected.
    pub people: u16,
    /// The words on the wall, instead of those that the method proposes.
    pub words: Option<Vec<Line>>,
    /// Whether what people take along is kept.
    pub embers: bool,
    /// Whether the answers are written down, if the method offers that.
    pub written: bool,
    /// The first number of its items, if they are numbered through the year.
    pub numbers: Option<u32>,
    /// The lines that stand in fields of its boards from the start.
    pub filled: Vec<(String, Vec<Line>)>,
    /// When people meet again, if that is agreed already.
    pub next: Option<NaiveDate>,
    /// What is taken over from the workshops that it follows, if it follows any.
    pub takes_over: Option<TakenOver>,
}

impl Wish {
    /// A wish with the defaults: the next full hour, and the method's usual length and number of people.
    pub fn new(method: Method, lang: Lang, at: At) -> Self {
        let now = (at.today(), at.told().minute_of_day());
        let (date, start) = if method.at_once { now } else { next_full_hour(at) };
        let people = method.card.people.usual;
        let turn = method.usual_turn();
        let method = method.with_turn(turn);
        Self {
            people,
            length: usual_length(&method, None, (date, people), None),
            method,
            lang,
            about: BTreeMap::new(),
            date,
            start,
            words: None,
            embers: false,
            written: false,
            numbers: None,
            filled: Vec::new(),
            next: None,
            takes_over: None,
        }
    }

    /// Takes over what these workshops leave: their plans, and the day and the clock time of the next meeting.
    #[must_use]
    pub fn after(mut self, taken: TakenOver, today: NaiveDate) -> Self {
        self.lang = taken.lang;
        self.words = Some(taken.words.clone()).filter(|words| !words.is_empty());
        self.people = taken.people;
        if let Some(next) = taken.next_meeting(today) {
            self.date = next.date;
            self.start = next.time.unwrap_or(self.start);
        }
        // What a step of another method asks says nothing of this one's.
        let asked =
            |field| self.method.asks_for(field) && (field != Field::Today || taken.method == self.method.id);
        for (field, text) in taken.brief.iter().filter(|(field, _)| asked(**field)) {
            self.about.insert(*field, text.clone());
        }
        let place = taken.next_meeting(today).and_then(|next| next.place.clone()).map(Prose::from);
        let place = place.filter(|_| self.method.asks.contains(Field::Place));
        self.about.extend(place.map(|place| (Field::Place, place)));
        let title = follow_up_title(&taken).and_then(|title| Field::Title.clean(&title));
        self.about.extend(title.map(|title| (Field::Title, title)));
        self.method = self.method.with_choices_taken(&taken.chosen.choices);
        self.numbers = taken.goes_on_with(self.date).filter(|_| self.method.floor_table().is_some());
        self.takes_over = Some(taken);
        self.length = self.usual_length();
        self
    }

    /// Its length in minutes on its day if nobody says otherwise.
    pub fn usual_length(&self) -> u16 {
        usual_length(&self.method, self.takes_over.as_ref(), (self.date, self.people), None)
    }

    /// Sets the end by the clock, in minutes after midnight. An end before the start is on the next day.
    ///
    /// # Errors
    /// Says what is wrong with the end.
    pub fn until(self, end: u16) -> Result<Self, WrongEnd> {
        Ok(Self { length: day_length(self.start, end)?, ..self })
    }
}

/// The default length in minutes of a workshop of this method on a day, with so many people: as long as the method needs,
/// or as the plan takes that was chosen, longer if people report back first, and longer if more was set aside for the meeting
/// on that day.
pub fn usual_length(
    method: &Method,
    taken: Option<&TakenOver>,
    (date, people): (NaiveDate, u16),
    planned: Option<u16>,
) -> u16 {
    let set_aside = taken.and_then(|taken| taken.minutes_on(date)).unwrap_or_default();
    let needed = method.round_minutes(people).or(planned).or_else(|| method.usual_length());
    let reported = taken.map_or(0, |taken| method.report_minutes(taken.tasks()));
    needed.unwrap_or(USUAL_LENGTH).saturating_add(reported).max(set_aside)
}

/// What a follow-up is called if nobody says otherwise, in the language of what it follows.
pub fn follow_up_title(taken: &TakenOver) -> Option<String> {
    Some(match taken.title.as_ref()? {
        TitleTaken::First(title) => texts(taken.lang).msg_new_follow_up(title.as_str()),
        TitleTaken::FollowUp(title) => title.to_string(),
    })
}

/// The next full hour: its date, and its minutes after midnight.
pub fn next_full_hour(at: At) -> (NaiveDate, u16) {
    let hour = at.plus_ms(3_599_999).local();
    let minutes = hour.and_utc().timestamp().rem_euclid(i64::from(DAY) * 60) / 3_600 * 60;
    (hour.date(), minutes as u16)
}

/// The workshop that is wished for.
pub fn made(wish: &Wish, id: String) -> NewWorkshop {
    let opened = opened(wish, id);
    let mut new = NewWorkshop::of(opened, wish.words.as_deref()).filled(&wish.filled);
    let Some(taken) = wish.takes_over.clone() else { return new.numbered_from(wish.numbers) };
    let taken = taken.dated(&|date| last_year(texts(wish.lang), date)).numbered_from(wish.numbers);
    new.taken.extend(taken.events(&new.opened.method));
    new
}

/// A date of last year's.
fn last_year(texts: &Texts, date: LastYear<'_>) -> String {
    let date = match date {
        LastYear::Written(date) => date.to_owned(),
        LastYear::Day(day) => dates::short(texts, day, true),
        LastYear::Week(week) => texts.msg_date_week_short(week),
    };
    texts.msg_new_last_year(date)
}

/// A workshop in which this plan of a method is tried out, now and with the question that it offers.
pub fn rehearsal(method: &Method, plan: &DayPlan, lang: Lang, at: At) -> NewWorkshop {
    let mut wish = Wish::new(method.with_plan(plan), lang, at);
    (wish.date, wish.start, wish.length) = (at.today(), at.told().minute_of_day(), plan.first_minutes());
    let questions = &method.questions;
    let question = questions.offered.first().unwrap_or(&questions.common);
    let question = Field::Question.clean(question.get(lang)).filter(|_| method.asks_for(Field::Question));
    wish.about.extend(question.map(|question| (Field::Question, question)));
    made(&wish, String::new())
}

/// The first event of the workshop: the closest plan, fitted to its start and end.
fn opened(wish: &Wish, id: String) -> Opened {
    let taken = wish.takes_over.as_ref();
    // Where nobody chose others, a column keeps its own choices.
    let method = wish.method.clone().written_down(wish.written).with_choices_taken(&[]);
    let method = &taken.map_or_else(|| method.clone(), |taken| taken.method(method.clone()));
    let plan = method.plan_for(wish.start, wish.length);
    let plan = plan.as_ref();
    let length = plan.map_or(wish.length, |plan| length_of(plan, wish.length));
    // One held again has the meetings that were agreed at the first, as far as they are still to come.
    let agreed = taken.into_iter().flat_map(|taken| &taken.agreed).filter(|next| next.date > wish.date);
    let agreed: Vec<FollowUp> = agreed.cloned().collect();
    let proposed = || follow_ups(method, wish.date, (wish.start, length));
    let follow_ups = if agreed.is_empty() { proposed() } else { agreed };
    Opened {
        id,
        method: plan.map_or_else(|| method.clone(), |plan| method.with_plan(plan)).into(),
        lang: wish.lang,
        brief: brief(wish),
        people: wish.people,
        date: wish.date,
        start: wish.start,
        length,
        rows: plan.map(|plan| fit(plan, wish.start, wish.length)).unwrap_or_default(),
        dots: method.dots,
        listed: plan.map_or(0, |plan| plan.listed),
        follow_ups: agreed_first(follow_ups, wish.next, length),
        keep_until: None,
        embers: wish.embers,
        origin: Origin {
            follows: taken.map(|taken| taken.follows.clone()).unwrap_or_default(),
            ..Origin::default()
        },
    }
}

fn brief(wish: &Wish) -> Vec<(Field, Prose)> {
    let method = &wish.method;
    let usual = [
        (Field::Title, &method.card.name),
        (Field::Critique, &method.questions.critique),
        (Field::Vision, &method.questions.vision),
    ];
    let usual = usual.into_iter().filter(|(field, _)| method.asks.contains(*field));
    let usual = usual.map(|(field, words)| (field, words.get(wish.lang)));
    let usual = usual.chain([(Field::Today, method.first_today(wish.lang))]);
    let usual = usual.filter_map(|(field, text)| Some((field, field.clean(text)?)));
    // What was said replaces the defaults.
    let brief: BTreeMap<Field, Prose> = usual.chain(wish.about.clone()).collect();
    brief.into_iter().collect()
}

/// The meetings that follow, if the first of them is on a day that is agreed already: those that come later stay.
fn agreed_first(meetings: Vec<FollowUp>, date: Option<NaiveDate>, length: u16) -> Vec<FollowUp> {
    let Some(date) = date else { return meetings };
    let mut meetings = meetings.into_iter();
    let first = meetings.next().unwrap_or_else(|| FollowUp::on(date, length));
    let first = FollowUp { date, proposed: false, ..first };
    std::iter::once(first).chain(meetings.filter(|later| later.date > date)).collect()
}

/// The meetings that follow a day, all on its weekday.
pub(super) fn follow_ups(method: &Method, date: NaiveDate, (start, length): (u16, u16)) -> Vec<FollowUp> {
    let after = |meeting: &MeetingAfter| {
        let first = method.year_table().map(|table| method.year_begins(&table.id).unwrap_or(1));
        let date = day_proposed(*meeting, date, first)?;
        // One in a series is held at the same hour.
        let time = meeting.minutes.is_none().then_some(start);
        Some(FollowUp { time, proposed: true, ..FollowUp::on(date, meeting.minutes.unwrap_or(length)) })
    };
    method.followed_by.meetings.iter().filter_map(after).collect()
}

#[cfg(test)]
mod tests {
    use chrono::{Datelike, Duration};

    use super::*;
    use crate::workshop::event::{Entry, Event};
    use crate::workshop::id::Run;
    use crate::workshop::journal::Journal;
    use crate::workshop::time::utc_ms;

    fn day() -> NaiveDate {
        NaiveDate::from_ymd_opt(2026, 11, 21).unwrap()
    }

    fn at(minute: i32) -> At {
        At { utc_ms: utc_ms(day(), minute, 60), offset_min: 60, elapsed_ms: 0 }
    }

    fn wish() -> Wish {
        let text = include_str!(concat!(env!("OUT_DIR"), "/workshops/methods/framtidsverkstad.json"));
        let method: Method = serde_json::from_str(text).unwrap();
        let mut wish = Wish::new(method, Lang::Sv, at(8 * 60 + 1));
        wish.about.insert(Field::Question, Line::clean("Hur får vi alla att stanna?").unwrap().into());
        wish
    }

    #[test]
    fn the_defaults_are_the_next_full_hour_and_four_hours() {
        let wish = wish();
        assert_eq!((wish.date, wish.start, wish.length, wish.people), (day(), 540, 240, 20));
        assert_eq!(next_full_hour(at(9 * 60)), (day(), 540));
        assert_eq!(next_full_hour(at(23 * 60 + 30)), (day().succ_opt().unwrap(), 0));
    }

    #[test]
    fn an_end_before_the_start_is_of_the_next_day() {
        assert_eq!(day_length(510, 960), Ok(450));
        assert_eq!(day_length(22 * 60, 120), Ok(240));
        assert_eq!(day_length(600, 600), Err(WrongEnd::AtStart));
        // Whoever types 11 after 13 means neither a day of 22 hours nor one of 23.
        assert_eq!(day_length(13 * 60, 11 * 60), Err(WrongEnd::TooLong(22 * 60)));
        assert_eq!(day_length(0, 23 * 60), Err(WrongEnd::TooLong(23 * 60)));
    }

    #[test]
    fn the_plan_fills_the_day_from_start_to_end() {
        for (start, end, plan, rows) in [(780, 870, "90", 14), (780, 895, "120", 15), (510, 990, "450", 26)] {
            let mut wish = wish();
            wish.start = start;
            let opened = opened(&wish.until(end).unwrap(), "abcdefgh".into());
            assert_eq!(opened.method.plans.len(), 1);
            assert_eq!(opened.method.plans[0].id, plan);
            assert_eq!(opened.rows.len(), rows);
            assert_eq!(opened.rows.iter().map(|row| row.minutes).sum::<u16>(), end - start);
            assert_eq!(opened.length, end - start);
            // A day without buffers brings one along, so that it can be added.
            let spare = usize::from(plan != "450");
            assert_eq!(opened.method.steps.len(), rows + spare);
        }
    }

    #[test]
    fn lunch_is_pinned_where_it_falls() {
        let mut wish = wish();
        wish.start = 510;
        let opened = opened(&wish.until(960).unwrap(), String::new());
        let lunch = opened.rows.iter().position(|row| row.step == "lunch").unwrap();
        let before: u16 = opened.rows[..lunch].iter().map(|row| row.minutes).sum();
        assert_eq!(opened.rows[lunch].pin, Some(510 + before));
        assert_eq!(opened.rows.iter().filter(|row| row.pin.is_some()).count(), 1);
    }

    #[test]
    fn what_is_not_said_is_the_methods() {
        let mut wish = wish();
        wish.about.insert(Field::Critique, Line::clean("Vad tynger?").unwrap().into());
        let opened = opened(&wish, "abcdefgh".into());
        let about = |field| opened.brief.iter().find(|(own, _)| *own == field).map(|(_, text)| text.as_str());
        assert_eq!(about(Field::Title), Some("Framtidsverkstad"));
        assert_eq!(about(Field::Question), Some("Hur får vi alla att stanna?"));
        assert_eq!(about(Field::Critique), Some("Vad tynger?"));
        assert!(about(Field::Vision).unwrap().starts_with("Hur arbetar vi på bästa sätt"));
        assert_eq!(about(Field::Mandate), None);
        assert_eq!((opened.listed, opened.dots.each, opened.people), (5, 3, 20));
    }

    /// What is left by the workshop that is wished for.
    fn left(wish: &Wish) -> TakenOver {
        let events = vec![Event::Opened(Box::new(opened(wish, "abcdefgh".into())))];
        let entry = Entry { seq: 1, at: at(9 * 60), by: Run::from_random(*b"abcdef"), events };
        TakenOver::of(&[Journal::replay(vec![entry]).unwrap()]).unwrap()
    }

    fn follow_up() -> Wish {
        let text = include_str!(concat!(env!("OUT_DIR"), "/workshops/methods/follow-up.json"));
        Wish::new(serde_json::from_str(text).unwrap(), Lang::Da, at(8 * 60 + 1))
    }

    #[test]
    fn a_follow_up_takes_what_its_method_needs_or_what_was_set_aside() {
        let taken = left(&wish());
        // Fifteen minutes are proposed for the first meeting and forty-five for the last.
        for (weeks, next, length) in [(0, 3, 30), (12, 13, 30), (20, 26, 45)] {
            let wish = follow_up().after(taken.clone(), day() + Duration::weeks(weeks));
            assert_eq!((wish.date, wish.length), (day() + Duration::weeks(next), length));
            assert_eq!((wish.lang, wish.people, wish.start), (Lang::Sv, 20, 540));
        }
        let elsewhen = Wish { date: day(), ..follow_up().after(taken, day() + Duration::weeks(20)) };
        assert_eq!(elsewhen.usual_length(), 30, "what was set aside is that meeting's");
    }

    #[test]
    fn a_follow_up_of_a_follow_up_says_once_what_it_is() {
        let mut first = wish();
        first.about.insert(Field::Title, Field::Title.clean("Mer tid").unwrap());
        let second = follow_up().after(left(&first), day());
        assert_eq!(second.about[&Field::Title].as_str(), "Uppföljning: Mer tid");
        let third = follow_up().after(left(&second), day());
        assert_eq!(third.about[&Field::Title].as_str(), "Uppföljning: Mer tid");
    }

    #[test]
    fn the_next_meeting_is_where_that_was_agreed() {
        let mut first = wish();
        first.about.insert(Field::Place, Field::Place.clean("Personalrummet").unwrap());
        let place =
            |taken: &TakenOver| follow_up().after(taken.clone(), day()).about.get(&Field::Place).cloned();
        let mut taken = left(&first);
        assert_eq!(place(&taken).unwrap().as_str(), "Personalrummet", "nothing else was agreed");
        taken.meetings[0].place = Line::clean("Stora salen");
        assert_eq!(place(&taken).unwrap().as_str(), "Stora salen");
    }

    #[test]
    fn a_meeting_held_again_has_the_next_one_of_the_first() {
        let agreed = vec![FollowUp::on(day() + Duration::weeks(7), 60)];
        let mut taken = left(&wish());
        taken.agreed.clone_from(&agreed);
        let again = Wish { takes_over: Some(taken), ..wish() };
        assert_eq!(opened(&again, String::new()).follow_ups, agreed);
        let late = Wish { date: day() + Duration::weeks(7), ..again };
        let first = opened(&late, String::new()).follow_ups.first().map(|next| next.date);
        assert_eq!(first, Some(day() + Duration::weeks(10)), "that meeting has been");
    }

    #[test]
    fn a_date_that_is_agreed_is_that_of_the_first_meeting_and_those_after_it_stay() {
        let dates = |next: Option<NaiveDate>, method: Method| -> Vec<(NaiveDate, u16, bool)> {
            let meetings = opened(&Wish { method, next, ..wish() }, String::new()).follow_ups;
            meetings.into_iter().map(|next| (next.date, next.minutes, next.proposed)).collect()
        };
        let after = |weeks| day() + Duration::weeks(weeks);
        let proposed = [(after(3), 15, true), (after(13), 30, true), (after(26), 45, true)];
        assert_eq!(dates(None, wish().method), proposed);
        assert_eq!(dates(Some(after(5)), wish().method), [(after(5), 15, false), proposed[1], proposed[2]]);
        assert_eq!(dates(Some(after(20)), wish().method), [(after(20), 15, false), proposed[2]]);
        let mut alone = wish().method;
        alone.followed_by.meetings.clear();
        assert_eq!(dates(Some(after(5)), alone), [(after(5), 240, false)], "as long as the day");
    }

    #[test]
    fn the_meetings_that_follow_keep_the_weekday() {
        let dates = follow_ups(&wish().method, day(), (540, 240));
        assert_eq!(dates.iter().map(|f| f.minutes).collect::<Vec<_>>(), [15, 30, 45]);
        assert!(dates.iter().all(|f| f.date.weekday() == day().weekday()));
        let weeks: Vec<i64> = dates.iter().map(|f| (f.date - day()).num_weeks()).collect();
        assert_eq!(weeks, [3, 13, 26]);
    }
}
