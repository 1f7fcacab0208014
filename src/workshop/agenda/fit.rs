//! Fits a plan of a method to a day: which minutes each step gets, so that all of it ends when the day does, and so that
//! steps begin at round times.

use crate::workshop::event::{NextPart, RowId, RowPlanned};
use crate::workshop::method::{DayPlan, Range};

/// Steps begin at multiples of this many minutes: nobody says "we go on at 10.33".
const ROUND: u16 = 5;
/// In a meeting of at most so many minutes nobody agrees on clock times between steps, and their minutes are few: those
/// stay as the method has them.
const SHORT: u16 = 60;
/// How far from where its share of the time would put it a step may begin, in minutes.
const NEAR: u16 = 15;
/// What a time that is not round costs, beside the squared minutes by which a round one is off.
const NOT_ROUND: u32 = 10_000;

/// Fits a plan to a day of `length` minutes that begins at `start`. Every step keeps within its least and most minutes,
/// all steps give or take in proportion to what they can, as many as possible begin at round times, and pinned rows are
/// pinned where that puts them. Of a plan in parts the first is fitted; the others begin when it says, have their usual
/// minutes, and nobody knows their dates yet.
///
/// If even the least or the most minutes do not fit, the clock times of the rows show it: nothing is hidden.
pub fn fit(plan: &DayPlan, start: u16, length: u16) -> Vec<RowPlanned> {
    let (mut start, mut length) = (start, Some(length));
    let mut rows = Vec::with_capacity(plan.steps.len());
    for part in plan.steps.split_inclusive(|slot| slot.next.is_some()) {
        let ranges: Vec<Range> = part.iter().map(|slot| slot.minutes).collect();
        let usual = ranges.iter().map(|range| range.usual).sum();
        let minutes = rounded(&ranges, &shared(&ranges, length.take().unwrap_or(usual)), start);
        let mut at = start;
        for (slot, minutes) in part.iter().zip(minutes) {
            let next = slot.next.map(|start| NextPart { start, date: None });
            let pin = (slot.pinned || next.is_some()).then_some(at % (24 * 60));
            at = at.saturating_add(minutes);
            let row = RowId(u16::try_from(rows.len()).unwrap_or(u16::MAX));
            rows.push(RowPlanned {
                pin,
                next,
                ..RowPlanned::of(row, slot.step.clone(), slot.minutes, minutes)
            });
            start = slot.next.unwrap_or(start);
        }
    }
    rows
}

/// The minutes from start to end, without those between parts, if the first part has this length.
pub fn length_of(plan: &DayPlan, first: u16) -> u16 {
    first.saturating_add(plan.minutes().saturating_sub(plan.first_minutes()))
}

/// New minutes for steps that must fill `wanted` minutes from the clock time `start` on: as near as possible to those that
/// they have, within their ranges, and beginning at round times.
pub(in crate::workshop) fn refit(ranges: &[Range], wanted: u16, start: u16) -> Vec<u16> {
    rounded(ranges, &shared(ranges, wanted), start)
}

/// The minutes of each step, with what is missing or left over divided in proportion to what each can give or take.
fn shared(ranges: &[Range], length: u16) -> Vec<u16> {
    let usual: i32 = ranges.iter().map(|range| i32::from(range.usual)).sum();
    let wanted = i32::from(length) - usual;
    let less = wanted.is_negative();
    let room = |range: &Range| {
        if less { range.usual.saturating_sub(range.least) } else { range.most.saturating_sub(range.usual) }
    };
    let room: Vec<u16> = ranges.iter().map(room).collect();
    let wanted = u16::try_from(wanted.unsigned_abs()).unwrap_or(u16::MAX);
    let shares = in_proportion(&room, wanted);
    let minutes = ranges.iter().zip(shares);
    minutes
        .map(|(range, share)| if less { range.usual - share } else { range.usual.saturating_add(share) })
        .collect()
}

/// A time at which a step may begin, in minutes from the start of the day.
struct Candidate {
    at: u16,
    /// What the best way up to here costs.
    cost: u32,
    /// Which candidate of the step before leads here, if any does.
    from: Option<usize>,
}

/// Moves the beginnings of steps to round times, as near as possible to where `minutes` puts them. First, last and total
/// stay, and every step keeps within its range, which `minutes` does. A short meeting stays as it is.
fn rounded(ranges: &[Range], minutes: &[u16], start: u16) -> Vec<u16> {
    if minutes.iter().sum::<u16>() <= SHORT {
        return minutes.to_vec();
    }
    let last = minutes.len();
    let mut ideal = 0;
    let mut ways = vec![vec![Candidate { at: 0, cost: 0, from: None }]];
    for (nth, (range, share)) in (1..).zip(ranges.iter().zip(minutes)) {
        ideal += share;
        let times = if nth == last { vec![ideal] } else { near(ideal, start) };
        let Some(before) = ways.last() else { break };
        let reached = times.into_iter().filter_map(|at| reach(at, ideal, start, *range, before)).collect();
        ways.push(reached);
    }
    let mut to = 0;
    let mut begins: Vec<u16> = Vec::with_capacity(last);
    for step in ways.iter().rev() {
        let Some(candidate) = step.get(to) else { return minutes.to_vec() };
        begins.push(candidate.at);
        to = candidate.from.unwrap_or(0);
    }
    begins.reverse();
    begins
        .windows(2)
        .map(|pair| pair.last().copied().unwrap_or(0) - pair.first().copied().unwrap_or(0))
        .collect()
}

/// The round times near `ideal`, and that itself: it always leads to the end.
fn near(ideal: u16, start: u16) -> Vec<u16> {
    let mut times: Vec<u16> = (ideal.saturating_sub(NEAR)..=ideal.saturating_add(NEAR)).collect();
    times.retain(|at| *at == ideal || is_round(*at, start));
    times
}

fn is_round(at: u16, start: u16) -> bool {
    (u32::from(start) + u32::from(at)).is_multiple_of(u32::from(ROUND))
}

/// The best way to a time from those of the step before, of which this many minutes may have passed.
fn reach(at: u16, ideal: u16, start: u16, range: Range, before: &[Candidate]) -> Option<Candidate> {
    let off = u32::from(at.abs_diff(ideal));
    let own = off * off + if is_round(at, start) { 0 } else { NOT_ROUND };
    let allowed = |from: &Candidate| {
        at.checked_sub(from.at).is_some_and(|taken| (range.least..=range.most).contains(&taken))
    };
    let ways = before.iter().enumerate().filter(|(_, from)| allowed(from));
    let (from, cheapest) = ways.min_by_key(|(_, from)| from.cost)?;
    Some(Candidate { at, cost: cheapest.cost.saturating_add(own), from: Some(from) })
}

/// Divides `wanted` among places that have `room`, in proportion to it, in whole numbers, with no place beyond its
/// room. The sum is `wanted`, or all the room there is.
///
/// ```
/// use verkstad::workshop::agenda::in_proportion;
///
/// // A quarter of an hour, taken from steps that can give 20, 10 and no minutes.
/// assert_eq!(in_proportion(&[20, 10, 0], 15), [10, 5, 0]);
/// assert_eq!(in_proportion(&[20, 10, 0], 45), [20, 10, 0], "that is all there is");
/// ```
pub fn in_proportion(room: &[u16], wanted: u16) -> Vec<u16> {
    let all: u32 = room.iter().map(|r| u32::from(*r)).sum();
    let wanted = u32::from(wanted).min(all);
    if all == 0 {
        return vec![0; room.len()];
    }
    let mut shares: Vec<u16> = room.iter().map(|r| (u32::from(*r) * wanted / all) as u16).collect();
    let mut left = wanted - shares.iter().map(|s| u32::from(*s)).sum::<u32>();
    // What rounding leaves over goes to those with the largest remainders; of equal ones the earlier comes first.
    let mut order: Vec<usize> = (0..room.len()).collect();
    order.sort_by_key(|at| std::cmp::Reverse(room.get(*at).map_or(0, |r| u32::from(*r) * wanted % all)));
    for at in order {
        if left == 0 {
            break;
        }
        // One with a remainder has room for one more, and fewer are left over than have a remainder.
        if let Some(share) = shares.get_mut(at) {
            *share += 1;
            left -= 1;
        }
    }
    shares
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::workshop::method::{Method, Slot};

    fn plan(slots: &[(u16, u16, u16, bool)]) -> DayPlan {
        DayPlan {
            id: "p".into(),
            name: None,
            start: 510,
            listed: 5,
            steps: slots
                .iter()
                .enumerate()
                .map(|(n, (least, usual, most, pinned))| Slot {
                    step: format!("s{n}"),
                    minutes: Range { least: *least, usual: *usual, most: *most },
                    pinned: *pinned,
                    next: None,
                })
                .collect(),
            usual: false,
        }
    }

    #[test]
    fn a_short_meeting_keeps_the_minutes_of_its_method() {
        let plan = plan(&[(2, 3, 6, false), (5, 8, 20, false), (6, 8, 25, false), (1, 2, 10, false)]);
        let minutes = |length| fit(&plan, 540, length).iter().map(|row| row.minutes).collect::<Vec<u16>>();
        assert_eq!(minutes(21), [3, 8, 8, 2]);
        assert_eq!(minutes(60).iter().sum::<u16>(), 60);
    }

    #[test]
    fn a_plan_is_fitted_to_the_end_that_was_given() {
        let plan = plan(&[(5, 10, 15, false), (20, 30, 60, false), (60, 60, 60, true), (10, 20, 30, false)]);
        for length in [100, 110, 120, 130, 150] {
            let rows = fit(&plan, 510, length);
            assert_eq!(rows.iter().map(|r| r.minutes).sum::<u16>(), length, "{length}");
            for row in &rows {
                assert!((row.range.least..=row.range.most).contains(&row.minutes));
            }
            let before: u16 = rows[..2].iter().map(|r| r.minutes).sum();
            assert_eq!(rows[2].pin, Some(510 + before));
        }
        let squeezed = fit(&plan, 510, 30);
        assert_eq!(squeezed.iter().map(|r| r.minutes).collect::<Vec<_>>(), [5, 20, 60, 10]);
    }

    #[test]
    fn steps_begin_at_round_times_however_long_the_day_is() {
        let text = include_str!(concat!(env!("OUT_DIR"), "/workshops/methods/framtidsverkstad.json"));
        let method: Method = serde_json::from_str(text).unwrap();
        for plan in method.plans.iter().filter(|plan| !plan.is_in_parts()) {
            for (start, length) in [0, 5, 15, 30].iter().map(|more| (plan.start, plan.minutes() + more)) {
                let rows = fit(plan, start, length);
                assert_eq!(rows.iter().map(|row| row.minutes).sum::<u16>(), length, "{}", plan.id);
                let mut at = start;
                for row in &rows {
                    assert_eq!(at % 5, 0, "{} of {length} in {}", row.step, plan.id);
                    assert!((row.range.least..=row.range.most).contains(&row.minutes), "{row:?}");
                    at += row.minutes;
                }
            }
        }
        // A start that is not round is what somebody asked for; what follows is round again.
        let plan = &method.plans[2];
        let rows = fit(plan, 752, 240);
        let mut at = 752;
        let off: Vec<u16> = rows
            .iter()
            .map(|row| {
                let begin = at;
                at += row.minutes;
                begin % 5
            })
            .collect();
        assert_eq!((off[0], off[1..].iter().sum::<u16>()), (2, 0));
    }

    proptest! {
        #[test]
        fn shares_are_whole_and_within_their_room(room in prop::collection::vec(0u16..90, 0..30), wanted in 0u16..900) {
            let shares = in_proportion(&room, wanted);
            let all: u32 = room.iter().map(|r| u32::from(*r)).sum();
            prop_assert_eq!(shares.iter().map(|s| u32::from(*s)).sum::<u32>(), u32::from(wanted).min(all));
            for (share, room) in shares.iter().zip(&room) {
                prop_assert!(share <= room);
            }
        }
    }
}
