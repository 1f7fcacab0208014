//! The head of a record: what lists of workshops read of it. Readers may stop after it, because they never need the
//! entries.
//!
//! It comes from a file that anybody may have edited, so its texts are cleaned, and what is missing is empty.

use chrono::NaiveDate;
use serde::{Deserialize, Deserializer};
use serde_json::Value;

use crate::workshop::text::Line;
use crate::workshop::used_minutes::HeldSteps;
use crate::workshop::when::parse_clock;

/// What a list of workshops shows of a record.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(from = "Written")]
pub struct RecordHead {
    /// What the day is called.
    pub title: String,
    /// The date on which it is held; the first, if it is held in parts.
    pub date: NaiveDate,
    /// All its dates.
    pub dates: Vec<NaiveDate>,
    /// When it begins, in minutes after midnight, if the record says so.
    pub start: Option<u16>,
    /// When it really began and ended, by the wall clock, as far as it has and the record says so; of a day in one part, when
    /// that did.
    pub held: (Option<u16>, Option<u16>),
    /// The common question; empty if there is none.
    pub question: String,
    /// The method's name, in the workshop's language.
    pub method: String,
    /// How many people it is for.
    pub people: u16,
    /// How far the day has come.
    pub progress: Progress,
    /// The ids of the workshops that it follows.
    pub follows: Vec<String>,
    /// How many minutes its steps used; nothing unless the day has ended.
    pub steps: HeldSteps,
}

impl RecordHead {
    /// What tells it from others: its title, and of one that has no title but its method's name also its question.
    pub fn called(&self) -> String {
        if self.title == self.method && !self.question.is_empty() {
            return format!("{}: {}", self.title, self.question);
        }
        self.title.clone()
    }
}

/// How far a day has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Progress {
    /// It has not begun.
    NotBegun,
    /// It has begun and has not ended.
    Begun,
    /// It has ended.
    Ended,
}

/// The keys that are read, as the file has them; all others are skipped.
#[derive(Deserialize)]
struct Written {
    title: String,
    date: NaiveDate,
    people: u16,
    method: WrittenMethod,
    #[serde(default)]
    started: Told,
    #[serde(default)]
    ended: Told,
    #[serde(default)]
    start: Option<String>,
    #[serde(default)]
    question: Option<String>,
    #[serde(default)]
    parts: Vec<WrittenPart>,
    agenda: Vec<WrittenRow>,
    #[serde(default)]
    follows: Vec<String>,
}

#[derive(Deserialize)]
struct WrittenPart {
    date: Option<NaiveDate>,
    #[serde(default)]
    started: Told,
    #[serde(default)]
    ended: Told,
}

#[derive(Deserialize)]
struct WrittenMethod {
    #[serde(default)]
    id: String,
    name: String,
}

#[derive(Deserialize)]
struct WrittenRow {
    #[serde(default)]
    step: String,
    used_minutes: Option<u32>,
    dropped: bool,
}

/// What a record says about the start or the end of the day.
#[derive(Default)]
enum Told {
    /// There is no such key, because an older version wrote the document.
    #[default]
    Nothing,
    /// It has not come yet.
    NotYet,
    /// It has come, at this minute after midnight if that can be read.
    Then(Option<u16>),
}

impl<'de> Deserialize<'de> for Told {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let moment: Option<Value> = Deserialize::deserialize(deserializer)?;
        Ok(moment.map_or(Self::NotYet, |told| Self::Then(told.as_str().and_then(parse_clock))))
    }
}

impl Told {
    fn minute(&self) -> Option<u16> {
        match self {
            Self::Then(minute) => *minute,
            Self::Nothing | Self::NotYet => None,
        }
    }
}

impl From<Written> for RecordHead {
    fn from(written: Written) -> Self {
        let mut dates: Vec<NaiveDate> = written.parts.iter().filter_map(|part| part.date).collect();
        dates.dedup();
        if dates.is_empty() {
            dates.push(written.date);
        }
        // A part that was taken up on another date went on till its own end, not till that of the day.
        let held = match written.parts.as_slice() {
            [one] => (one.started.minute(), one.ended.minute()),
            _ => (None, None),
        };
        let held = (held.0.or(written.started.minute()), held.1.or(written.ended.minute()));
        let progress = match (written.started, written.ended) {
            (_, Told::Then(_)) => Progress::Ended,
            (Told::Then(_), _) => Progress::Begun,
            (Told::NotYet, _) => Progress::NotBegun,
            (Told::Nothing, _) => of_minutes(&written.agenda),
        };
        let used = |row: WrittenRow| {
            let minutes = row.used_minutes.and_then(|minutes| u16::try_from(minutes).ok());
            Some((row.step, minutes.filter(|minutes| *minutes > 0)?))
        };
        let steps = match progress {
            Progress::Ended => HeldSteps {
                method: written.method.id,
                steps: written.agenda.into_iter().filter_map(used).collect(),
            },
            Progress::NotBegun | Progress::Begun => HeldSteps::default(),
        };
        Self {
            title: clean(&written.title),
            date: written.date,
            dates,
            start: written.start.as_deref().and_then(parse_clock),
            held,
            question: written.question.as_deref().map(clean).unwrap_or_default(),
            method: clean(&written.method.name),
            people: written.people,
            follows: written.follows,
            progress,
            steps,
        }
    }
}

/// The progress of a document without those keys: it only tells which steps have used minutes.
fn of_minutes(agenda: &[WrittenRow]) -> Progress {
    let used = |row: &WrittenRow| row.used_minutes.is_some();
    let last = agenda.iter().rev().find(|row| !row.dropped);
    if last.is_some_and(used) {
        Progress::Ended
    } else if agenda.iter().any(used) {
        Progress::Begun
    } else {
        Progress::NotBegun
    }
}

fn clean(raw: &str) -> String {
    Line::clean(raw).map(String::from).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::workshop::decide::ClockCommand;
    use crate::workshop::fixture::{Leader, date};
    use crate::workshop::record::Record;

    fn record(leader: &Leader) -> Value {
        serde_json::to_value(Record::of(leader.is())).unwrap()
    }

    fn head(record: Value) -> RecordHead {
        serde_json::from_value(record).unwrap()
    }

    /// The record as it was before it said when the day started and ended.
    fn older(leader: &Leader) -> Value {
        let mut record = record(leader);
        for key in ["started", "ended"] {
            assert!(record.as_object_mut().unwrap().remove(key).is_some());
        }
        record
    }

    #[test]
    fn a_finished_day_says_how_long_its_steps_took_and_others_say_nothing() {
        let mut leader = Leader::new();
        leader.go_to("collect");
        leader.wait(7);
        assert_eq!(head(record(&leader)).steps, HeldSteps::default(), "it has not ended");
        leader.go_to("check-out");
        leader.clock(ClockCommand::Next);
        let steps = head(record(&leader)).steps;
        assert_eq!(steps.method, leader.is().method.id);
        assert_eq!(steps.steps, [("collect".to_owned(), 7)], "what took no minute was not held");
    }

    #[test]
    fn the_head_says_what_a_list_shows() {
        let mut leader = Leader::new();
        let planned = head(record(&leader));
        let text = "Provdag".to_owned();
        let progress = Progress::NotBegun;
        let dates = vec![date()];
        let wanted = RecordHead {
            title: text.clone(),
            date: date(),
            dates,
            start: Some(510),
            held: (None, None),
            question: "Hur får vi tid?".to_owned(),
            method: text,
            people: 24,
            progress,
            follows: Vec::new(),
            steps: HeldSteps::default(),
        };
        assert_eq!(planned, wanted);
        leader.go_to("opening");
        assert_eq!(head(record(&leader)).progress, Progress::Begun);
        leader.wait(5);
        leader.go_to("check-out");
        leader.clock(ClockCommand::Next);
        assert_eq!(head(record(&leader)).held, (Some(510), Some(515)));
    }

    #[test]
    fn a_day_taken_up_on_another_date_was_held_when_its_part_was() {
        let mut record = record(&Leader::new());
        (record["started"], record["ended"]) = (json!("13:00"), json!("08:10"));
        (record["parts"][0]["started"], record["parts"][0]["ended"]) = (json!("13:00"), json!("15:52"));
        assert_eq!(head(record.clone()).held, (Some(780), Some(952)));
        record["parts"] = json!([{"date": "2026-05-20"}]);
        assert_eq!(head(record).held, (Some(780), Some(490)), "an older record does not say it of its parts");
    }

    #[test]
    fn a_record_that_does_not_say_when_it_started_is_told_by_its_minutes() {
        let mut leader = Leader::new();
        assert_eq!(head(older(&leader)).progress, Progress::NotBegun);
        leader.go_to("opening");
        leader.wait(5);
        leader.go_to("check-out");
        leader.wait(5);
        assert_eq!(head(older(&leader)).progress, Progress::Begun);
        leader.clock(ClockCommand::Next);
        assert_eq!(head(older(&leader)).progress, Progress::Ended);
    }

    #[test]
    fn what_somebody_wrote_into_the_file_is_cleaned() {
        let mut edited = record(&Leader::new());
        edited["title"] = json!("A\u{1b}[2J day");
        edited["method"]["name"] = json!("\u{200b}");
        let read = head(edited);
        assert!(read.title.starts_with('A') && !read.title.contains('\u{1b}'), "{:?}", read.title);
        assert_eq!(read.method, "");
    }
}
