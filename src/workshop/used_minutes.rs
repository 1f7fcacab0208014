//! How long steps really took: what finished days tell of it, by method, step and about how many people there were. It is
//! worked out of records that lie on this computer, is kept nowhere, and says nothing of anybody.

use std::collections::BTreeMap;

/// From so many days on it is told how long a step takes.
const DAYS: usize = 2;

/// What one finished day tells: how many minutes its steps used.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct HeldSteps {
    /// The id of its method.
    pub method: String,
    /// The ids of the steps that were held, with the minutes that each used.
    pub steps: Vec<(String, u16)>,
}

/// About how many people there are: a circle, a group, a room.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum SizeBand {
    /// At most 12.
    Circle,
    /// 13 to 24.
    Group,
    /// 25 and more.
    Room,
}

impl SizeBand {
    fn of(people: u16) -> Self {
        match people {
            0..=12 => Self::Circle,
            13..=24 => Self::Group,
            _ => Self::Room,
        }
    }
}

/// How long a step took on the days when it was held with about as many people.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct StepTook {
    /// The minutes: half of the days were shorter, half longer.
    pub minutes: u16,
    /// How many people there were, in the same way.
    pub people: u16,
    /// On how many days.
    pub days: usize,
}

/// How long the steps of finished days took.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct UsedMinutes {
    /// The minutes and the people of each day, by the method, its step and the number of people.
    days: BTreeMap<(String, String, SizeBand), Vec<(u16, u16)>>,
}

impl UsedMinutes {
    /// What these days tell, each with its number of people. A step that a day had twice counts as it was the first time.
    pub fn of<'a>(days: impl Iterator<Item = (&'a HeldSteps, u16)>) -> Self {
        let mut all = Self::default();
        for (held, people) in days {
            let mut known = Vec::new();
            for (step, minutes) in &held.steps {
                let Some((method, step)) = of_method(&held.method, step).filter(|of| !known.contains(of))
                else {
                    continue;
                };
                known.push((method, step));
                let of = (method.to_owned(), step.to_owned(), SizeBand::of(people));
                all.days.entry(of).or_default().push((*minutes, people));
            }
        }
        all
    }

    /// How long this step of a day of this method takes with so many people; `None` if it was held on fewer than two days.
    pub fn took(&self, method: &str, step: &str, people: u16) -> Option<StepTook> {
        let (method, step) = of_method(method, step)?;
        let of = (method.to_owned(), step.to_owned(), SizeBand::of(people));
        let days = self.days.get(&of).filter(|days| days.len() >= DAYS)?;
        let minutes = middle(days.iter().map(|(minutes, _)| *minutes).collect())?;
        let people = middle(days.iter().map(|(_, people)| *people).collect())?;
        Some(StepTook { minutes, people, days: days.len() })
    }
}

/// The method and the step that a step of a day is: one that came with a method or a part is that wherever it was put in.
/// A block is called the same whatever is done in it, so nothing follows from it.
fn of_method<'a>(method: &'a str, step: &'a str) -> Option<(&'a str, &'a str)> {
    let Some((bare, row)) = step.rsplit_once('.') else { return Some((method, step)) };
    match (bare.split_once('.'), row.parse::<u16>()) {
        (_, Err(_)) => Some((method, step)),
        (Some(("block", _)), _) => None,
        (Some(of), _) => Some(of),
        (None, _) => Some(("", bare)),
    }
}

/// The number in the middle, between two of them rounded up.
fn middle(mut numbers: Vec<u16>) -> Option<u16> {
    numbers.sort_unstable();
    let upper = numbers.get(numbers.len() / 2).copied()?;
    let lower = numbers.get(numbers.len().saturating_sub(1) / 2).copied()?;
    Some(lower + (upper - lower).div_ceil(2))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(method: &str, steps: &[(&str, u16)]) -> HeldSteps {
        let steps = steps.iter().map(|(step, minutes)| ((*step).to_owned(), *minutes)).collect();
        HeldSteps { method: method.to_owned(), steps }
    }

    fn used(days: &[(HeldSteps, u16)]) -> UsedMinutes {
        UsedMinutes::of(days.iter().map(|(day, people)| (day, *people)))
    }

    #[test]
    fn a_step_takes_what_it_took_in_the_middle_from_two_days_on_with_about_as_many_people() {
        let mut days = vec![(day("swot", &[("fields", 12), ("dots", 4)]), 20)];
        assert_eq!(used(&days).took("swot", "fields", 20), None, "one day says little");
        days.push((day("swot", &[("fields", 40)]), 24));
        let two = StepTook { minutes: 26, people: 22, days: 2 };
        assert_eq!(used(&days).took("swot", "fields", 13), Some(two));
        days.push((day("swot", &[("fields", 15)]), 14));
        let three = StepTook { minutes: 15, people: 20, days: 3 };
        assert_eq!(used(&days).took("swot", "fields", 24), Some(three));
        for (method, step, people) in
            [("swot", "fields", 12), ("swot", "fields", 25), ("swot", "dots", 20), ("behov", "fields", 20)]
        {
            assert_eq!(used(&days).took(method, step, people), None, "{method} {step} {people}");
        }
    }

    #[test]
    fn the_bands_meet_between_12_and_13_and_between_24_and_25() {
        use SizeBand::{Circle, Group, Room};
        let bands = [1, 12, 13, 24, 25, 60, 300].map(SizeBand::of);
        assert_eq!(bands, [Circle, Circle, Group, Group, Room, Room, Room]);
    }

    #[test]
    fn what_was_put_into_a_day_is_the_step_that_it_is_elsewhere() {
        let days = [
            (
                day("day", &[("swot.fields.4", 20), ("bikupa.7", 3), ("bikupa.9", 9), ("block.film.8", 30)]),
                18,
            ),
            (day("swot", &[("fields", 10)]), 18),
            (day("behov", &[("bikupa.31", 5), ("block.film.2", 4)]), 18),
        ];
        let minutes = |method, step| used(&days).took(method, step, 18).map(|took| took.minutes);
        assert_eq!(minutes("swot", "fields"), Some(15));
        assert_eq!(minutes("day", "swot.fields.99"), Some(15), "put into the next day");
        assert_eq!(minutes("framtidsverkstad", "bikupa.2"), Some(4), "the first of a day counts");
        assert_eq!(minutes("day", "block.film.8"), None, "each film is another");
    }
}
