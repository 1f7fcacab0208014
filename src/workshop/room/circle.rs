//! What a circle sees: what it is asked, what it has agreed on, and a scene that sinks with the minutes and never ends by itself.

use super::super::Workshop;
use super::super::day::MINUTE;
use super::super::method::{CircleScene, Step};
use super::super::text::Line;
use super::super::time::Stamp;
use super::{Picture, Scene, picture};

/// How many heights the scene has: few enough that it changes at most every few seconds, even in a short circle.
pub const HEIGHTS: u16 = 24;

/// What the room is told of what people take along, where that is typed after the day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TypedAfter {
    /// They say it here: [`Workshop::says_embers`].
    Said,
    /// Nothing else is written down: [`Workshop::excepts_embers`].
    Only,
}

/// The picture of a step.
pub(in crate::workshop) fn picture(
    scene: &Scene<'_>,
    (drawn, words): (CircleScene, Option<&str>),
) -> Picture {
    let words = words.into_iter().flat_map(|list| scene.workshop.words_on_wall(list));
    Picture::Circle {
        text: scene.told(),
        words: words.map(Line::to_string).collect(),
        rules: picture::rules(scene.workshop, scene.step),
        scene: drawn,
        height: height(scene.workshop, scene.now),
        typed_after: typed_after(scene.workshop, scene.step),
    }
}

fn typed_after(workshop: &Workshop, step: &Step) -> Option<TypedAfter> {
    match () {
        () if workshop.says_embers(step) => Some(TypedAfter::Said),
        () => workshop.excepts_embers(step).then_some(TypedAfter::Only),
    }
}

/// How high the scene stands, from 1 to [`HEIGHTS`]: what is left of the minutes of all calm steps. A step that takes
/// longer than its minutes leaves it as it is, so it never goes out by itself.
fn height(workshop: &Workshop, now: Stamp) -> u16 {
    let Some(on) = workshop.day.row else { return HEIGHTS };
    let calm = workshop
        .agenda
        .held()
        .filter(|row| workshop.step_of(row.id).is_some_and(|step| step.kind.uses().calm.is_some()));
    let (mut all, mut left, mut ahead) = (0_i64, 0_i64, false);
    for row in calm {
        let minutes = i64::from(row.minutes) * MINUTE;
        all += minutes;
        if row.id == on {
            ahead = true;
            left = workshop.day.left_ms(&workshop.agenda, now).unwrap_or(0).clamp(0, minutes);
        } else if ahead {
            left += minutes;
        }
    }
    let heights = i64::from(HEIGHTS);
    let height = (left * heights + all.max(1) - 1) / all.max(1);
    u16::try_from(height.clamp(1, heights)).unwrap_or(HEIGHTS)
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::*;
    use crate::workshop::agenda::fit;
    use crate::workshop::decide::{ClockCommand, Command};
    use crate::workshop::event::Opened;
    use crate::workshop::fixture::{Leader, opened};
    use crate::workshop::method::Method;

    /// A circle of an hour.
    fn circle() -> Leader {
        let method: Method =
            serde_json::from_str(include_str!(concat!(env!("OUT_DIR"), "/workshops/methods/leirbal.json")))
                .unwrap();
        let plan = method.plans[1].clone();
        let rows = fit(&plan, plan.start, 60);
        Leader::of(Opened { rows, start: plan.start, length: 60, method: Arc::new(method), ..opened() })
    }

    fn next(leader: &mut Leader) {
        let next = Command::Clock(ClockCommand::Next);
        leader.journal.carry_out(next, leader.now, leader.run).unwrap();
    }

    fn seen(leader: &Leader) -> u16 {
        height(leader.is(), leader.stamp())
    }

    #[test]
    fn it_sinks_with_the_minutes_and_never_goes_out_by_itself() {
        let mut leader = circle();
        assert_eq!(seen(&leader), HEIGHTS);
        next(&mut leader);
        assert_eq!(seen(&leader), HEIGHTS);
        let mut heights = Vec::new();
        let minutes: Vec<i64> = leader.is().agenda.held().map(|row| row.minutes.into()).collect();
        for minutes in minutes {
            for _ in 0..minutes * 12 {
                heights.push(seen(&leader));
                leader.wait_ms(5_000);
            }
            next(&mut leader);
        }
        assert!(heights.windows(2).all(|two| two[0] >= two[1] && two[0] - two[1] <= 1), "{heights:?}");
        assert_eq!((heights[0], heights.last()), (HEIGHTS, Some(&1)));
        // The last steps are embers.
        assert!(heights[50 * 12] <= 5, "{}", heights[50 * 12]);
    }

    #[test]
    fn a_step_that_takes_longer_leaves_it_as_it_is_and_a_shorter_one_lets_it_sink() {
        let mut leader = circle();
        next(&mut leader);
        leader.wait(4);
        let then = seen(&leader);
        leader.wait(50);
        assert_eq!(seen(&leader), then);
        (0..4).for_each(|_| next(&mut leader));
        let story = seen(&leader);
        next(&mut leader);
        assert!(seen(&leader) + 8 < story);
    }
}
