//! Leads a day by keys alone. Every key must do what it is pressed for: a refusal ends the day.

use std::collections::BTreeMap;

use verkstad::app::effect::SavedUi;
use verkstad::app::key::{Code, Key};
use verkstad::app::live::{LiveScreen, Overlay};
use verkstad::app::msg::{Msg, OpenedWorkshop};
use verkstad::app::new::{Wish, made};
use verkstad::app::{Model, Notice, Screen, Settings, Size};
use verkstad::workshop::event::{Entry, Event, Field, Outcome};
use verkstad::workshop::follow::{NewWorkshop, TakenOver};
use verkstad::workshop::journal::Journal;
use verkstad::workshop::method::check::parse_built_in;
use verkstad::workshop::repair::RepairKind;
use verkstad::workshop::text::Prose;
use verkstad::workshop::time::{At, utc_ms};

use super::order::{Head, Order};
use crate::shipped;

/// How many minutes before it begins a day is opened.
const BEFORE: i32 = 35;

/// A facilitator who leads a day.
pub(super) struct Leader {
    model: Model,
    at: At,
    /// About how many seconds pass between two lines.
    pace: u32,
}

impl Leader {
    /// Makes and opens the workshop, before its day begins.
    /// What it takes over from the one that it follows stands in its first entry.
    pub(super) fn open(head: &Head, after: Option<Journal>) -> Self {
        let before = utc_ms(head.date, i32::from(head.hours.0) - BEFORE, head.offset);
        let at = At { utc_ms: before, offset_min: head.offset, elapsed_ms: 1_250 };
        let NewWorkshop { opened, taken } = made(&wish(head, after, at), head.id.clone());
        let events = std::iter::once(Event::Opened(Box::new(opened))).chain(taken).collect();
        let journal = Journal::replay(vec![Entry { seq: 1, at, by: head.run, events }]).unwrap();
        let settings = Settings { one_screen: false, ..Settings::default() };
        let mut model = Model::new(at, head.lang, settings, Size { cols: 120, rows: 36 });
        let workshop = OpenedWorkshop {
            journal,
            run: head.run,
            path: Some("example.json".into()),
            findings: Vec::new(),
            left: SavedUi::default(),
        };
        model.update(at, Msg::Opened(Box::new(workshop)));
        Self { model, at, pace: 20 }
    }

    /// The journal so far.
    pub(super) fn journal(&self) -> Journal {
        self.live().journal.clone()
    }

    fn live(&self) -> &LiveScreen {
        match &self.model.screen {
            Screen::Live(live) => live,
            _ => panic!("the workshop was left"),
        }
    }

    /// Follows one order; the error says what prevented it.
    pub(super) fn follow(&mut self, order: &Order) -> Result<(), String> {
        match order {
            Order::At(second) => return self.until(*second),
            Order::Pace(pace) => self.pace = *pace,
            Order::Step(step, second) => {
                self.until(*second)?;
                self.press("ctrl+n")?;
                let on = self.live().workshop().step().map(|step| step.id.clone());
                if on.as_deref() != Some(step) {
                    return Err(format!("the step that is on is {on:?}"));
                }
            }
            Order::End(second) => {
                self.until(*second)?;
                self.press("ctrl+n")?;
                if self.live().workshop().day.ended.is_none() {
                    return Err("there are steps left".to_owned());
                }
            }
            Order::Line(words) => return self.line(words, "enter"),
            Order::Again(words) => return self.line(words, "ctrl+d"),
            Order::But(words) => return self.line(words, "ctrl+b"),
            Order::OfGroup(group, words) => {
                self.forward(|live| live.group() == *group)?;
                return self.line(words, "enter");
            }
            Order::Keys(keys) => keys.iter().try_for_each(|key| self.key(*key))?,
            Order::Same(kept, other) => return self.point(&format!("{kept} {other}"), "m"),
            Order::Fix(number, words) => {
                self.point(number, "e")?;
                self.press("ctrl+u")?;
                return self.line(words, "enter");
            }
            Order::Repair(way) => return self.repair(*way),
            Order::Hope(number, outcome) => {
                let presses = [Outcome::Met, Outcome::Partly, Outcome::NotYet];
                let presses = presses.iter().position(|other| other == outcome).unwrap();
                for _ in 0..=presses {
                    self.point(number, "o")?;
                }
            }
            Order::Island(number) => {
                let label = number.to_string();
                return self.forward(|live| live.plans_at().is_some_and(|at| at.label == label));
            }
            Order::Ask(number, whom) => {
                self.point(number, "f")?;
                self.press("ctrl+u")?;
                return self.line(whom, "enter");
            }
            Order::Hand(number, to) => {
                self.point(number, "w")?;
                return self.line(to, "enter");
            }
            Order::Form(text) => {
                let before = self.live().journal.seq();
                self.model.update(self.at, Msg::Paste(text.clone()));
                self.press("enter")?;
                if self.live().journal.seq() == before {
                    return Err("nothing was taken in".to_owned());
                }
            }
            Order::Lift(number, to) => {
                self.point(&format!("P{number}"), "l")?;
                return self.line(to, "enter");
            }
        }
        Ok(())
    }

    /// Moves the clock to this second of the day.
    fn until(&mut self, second: u32) -> Result<(), String> {
        let offset = i64::from(self.at.offset_min) * 60_000;
        let midnight = (self.at.utc_ms + offset).div_euclid(86_400_000) * 86_400_000 - offset;
        let ms = midnight + i64::from(second) * 1000 - self.at.utc_ms;
        if ms < 0 {
            return Err(format!("it is {} already", self.at.local().time()));
        }
        self.at = self.at.plus_ms(ms);
        Ok(())
    }

    /// Types words and presses a key, which must change the workshop.
    fn line(&mut self, words: &str, key: &str) -> Result<(), String> {
        let letters = words.chars().count() as u32;
        let seconds = self.pace / 2 + letters * 7 % self.pace.max(1);
        // Nobody presses keys exactly on the second.
        self.at = self.at.plus_ms(i64::from(seconds) * 1000 + i64::from(letters * 137 % 1000));
        let before = self.live().journal.seq();
        words.chars().try_for_each(|letter| self.key(Key::char(letter)))?;
        if key == "enter" && self.live().entry.found.is_some() {
            return Err("it was said already".to_owned());
        }
        self.press(key)?;
        if self.live().journal.seq() == before {
            return Err("nothing happened".to_owned());
        }
        if self.live().entry.is_half_typed() {
            return Err("the line is still there".to_owned());
        }
        Ok(())
    }

    /// Points at numbers, and presses the key that acts on them.
    fn point(&mut self, numbers: &str, key: &str) -> Result<(), String> {
        self.at = self.at.plus_ms(4_350);
        self.press("tab")?;
        numbers.chars().try_for_each(|figure| self.key(Key::char(figure)))?;
        self.press(key)?;
        self.press("enter")?;
        // A key that asks for words has switched back to writing for them.
        if self.live().entry.asking.is_none() { self.press("tab") } else { Ok(()) }
    }

    /// Goes forward to the next group or island until it is the wanted one.
    fn forward(&mut self, there: impl Fn(&LiveScreen) -> bool) -> Result<(), String> {
        for _ in 0..12 {
            if there(self.live()) {
                return Ok(());
            }
            self.press("ctrl+a")?;
        }
        Err("there is none".to_owned())
    }

    fn repair(&mut self, way: RepairKind) -> Result<(), String> {
        self.press("ctrl+l")?;
        let Some(Overlay::Late(repairs)) = &self.live().overlay else {
            return Err("the day is on time".to_owned());
        };
        let found = repairs.iter().position(|repair| repair.way == way);
        let place =
            found.ok_or_else(|| format!("{:?}", repairs.iter().map(|r| r.way).collect::<Vec<_>>()))?;
        self.at = self.at.plus_ms(9_400);
        self.press(&(place + 1).to_string())
    }

    fn press(&mut self, key: &str) -> Result<(), String> {
        self.key(key.parse().map_err(|_| format!("no key is called {key}"))?)
    }

    fn key(&mut self, key: Key) -> Result<(), String> {
        if key.code == Code::Enter {
            self.at = self.at.plus_ms(180);
        }
        self.model.update(self.at, Msg::Key(key));
        match &self.model.notice {
            None | Some(Notice::Done(_) | Notice::TakenBack(_) | Notice::BroughtBack(_)) => Ok(()),
            Some(notice) => Err(format!("{notice:?} at {}", self.at.local().time())),
        }
    }
}

/// The wish for the day, as somebody would fill in the form for a new workshop.
fn wish(head: &Head, after: Option<Journal>, at: At) -> Wish {
    let name = format!("{}.json", head.method);
    let text = std::fs::read_to_string(shipped().join("methods").join(&name)).unwrap();
    let method = parse_built_in(&name, &text).unwrap();
    let taken = after.and_then(|after| TakenOver::of(&[after]));
    let about: BTreeMap<Field, Prose> =
        head.brief.iter().map(|(field, words)| (*field, field.clean(words).unwrap())).collect();
    Wish {
        about,
        date: head.date,
        start: head.hours.0,
        people: head.people,
        takes_over: taken,
        ..Wish::new(method, head.lang, at)
    }
    .until(head.hours.1)
    .unwrap()
}
