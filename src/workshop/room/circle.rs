//! What a circle sees: what it is asked, what it has agreed on, and a scene that sinks with the minutes and never ends by itself.

use super::super::Workshop;
use super::super::day::MINUTE;
use super::super::method::CircleScene;
use super::super::time::Stamp;
use super::{Picture, Scene, picture};

/// How many heights the scene has: few enough that it changes at most every few seconds, even in a short circle.
pub const HEIGHTS: u16 = 24;

/// The picture of a step.
pub(in crate::workshop) fn picture(scene: &Scene<'_>, drawn: CircleScene) -> Picture {
    Picture::Circle {
        text: scene.told(),
        rules: picture::rules(scene.workshop, scene.step),
        scene: drawn,
        height: height(scene.workshop, scene.now),
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
