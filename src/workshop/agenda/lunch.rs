//! Which plan of a method suits a day: the nearest in length, and one with a lunch if the day goes over noon.

use super::{Role, fit};
use crate::workshop::method::{DayPlan, Method};

/// From this many minutes on a day that goes over noon has a lunch.
const LONG_DAY: u16 = 300;
/// Noon, in minutes after midnight, and when a lunch should begin at the earliest and at the latest.
const NOON: u16 = 12 * 60;
const NOON_BEGINS: u16 = 11 * 60;
const NOON_ENDS: u16 = 13 * 60 + 1;

impl Method {
    /// The plan for a day of so many minutes that begins at `start`: the nearest in length. But a day of five hours or more
    /// that goes over noon has a lunch, if a plan with one can be fitted to it, and that begins as near to noon as the order
    /// of steps lets it.
    pub fn plan_for(&self, start: u16, length: u16) -> Option<DayPlan> {
        let nearest = self.nearest_plan(length)?;
        if length < LONG_DAY || start >= NOON || start.saturating_add(length) <= NOON + 60 {
            return Some(nearest.clone());
        }
        let fits = |plan: &&DayPlan| {
            let least: u16 = plan.steps.iter().map(|slot| slot.minutes.least).sum();
            !plan.is_in_parts() && self.lunch(plan).is_some() && least <= length
        };
        let off = |plan: &&DayPlan| plan.minutes().abs_diff(length);
        let with_lunch = self.at_hand().filter(fits).min_by_key(off);
        let chosen = if self.lunch(nearest).is_some() { nearest } else { with_lunch.unwrap_or(nearest) };
        Some(self.lunch_at_noon(chosen.clone(), start, length))
    }

    /// The place of the break that has a clock time.
    fn lunch(&self, plan: &DayPlan) -> Option<usize> {
        let is_break = |id: &str| self.step(id).is_some_and(|step| step.kind.uses().role == Role::Break);
        plan.steps.iter().position(|slot| slot.pinned && is_break(&slot.step))
    }

    /// Moves the lunch of a plan past steps that begin too long before or after noon.
    fn lunch_at_noon(&self, mut plan: DayPlan, start: u16, length: u16) -> DayPlan {
        for _ in 0..plan.steps.len() {
            let Some(at) = self.lunch(&plan) else { break };
            let begin = fit(&plan, start, length).get(at).and_then(|row| row.pin).unwrap_or(NOON);
            let other = match begin {
                ..NOON_BEGINS if at + 2 < plan.steps.len() => at + 1,
                NOON_ENDS.. if at > 1 => at - 1,
                _ => break,
            };
            plan.steps.swap(at, other);
        }
        plan
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// For a day from `start` to `end`: the plan that is taken, when its lunch begins, and its rows.
    fn day(start: u16, end: u16) -> (String, Option<u16>, u16) {
        let text = include_str!(concat!(env!("OUT_DIR"), "/workshops/methods/framtidsverkstad.json"));
        let method: Method = serde_json::from_str(text).unwrap();
        let plan = method.plan_for(start, end - start).unwrap();
        let rows = fit(&plan, start, end - start);
        let minutes = rows.iter().map(|row| row.minutes).sum();
        (plan.id.clone(), rows.iter().find(|row| row.step == "lunch").and_then(|row| row.pin), minutes)
    }

    #[test]
    fn a_long_day_over_noon_has_a_lunch_near_noon() {
        for (start, end) in [(510, 840), (540, 870), (600, 930), (510, 960), (480, 930), (630, 1080)] {
            let (plan, lunch, minutes) = day(start, end);
            assert_eq!((plan.as_str(), minutes), ("450", end - start), "{start}–{end}");
            assert!(
                lunch.is_some_and(|lunch| (NOON_BEGINS..NOON_ENDS).contains(&lunch)),
                "{start}–{end}: {lunch:?}"
            );
        }
    }

    #[test]
    fn a_short_day_or_one_that_does_not_go_over_noon_has_the_nearest_plan() {
        for (start, end) in [(540, 780), (780, 1110), (480, 780), (600, 880), (450, 780)] {
            assert_eq!((day(start, end).0.as_str(), day(start, end).1), ("240", None), "{start}–{end}");
        }
    }

    #[test]
    fn the_usual_full_day_keeps_the_order_of_its_plan() {
        let text = include_str!(concat!(env!("OUT_DIR"), "/workshops/methods/framtidsverkstad.json"));
        let method: Method = serde_json::from_str(text).unwrap();
        assert_eq!(method.plan_for(510, 450).as_ref(), method.plan("450"));
    }
}
