//! A programme as the room sees it: in words, and without what is late.

use chrono::NaiveDate;

use super::super::texts;
use crate::programme::timeline::{TimelineFilter, WallStanding};
use crate::programme::{Element, ElementKind, ElementTime, Occasion, Programme, said};
use crate::workshop::room::{Room, RoomGathering, RoomProgramme};

/// How far from today a time may be that is said without its year: nobody mistakes it.
const NEAR_DAYS: i64 = 300;

/// The room's picture on the day `today`, of what is shown.
pub fn room(programme: &Programme, filter: &TimelineFilter, today: NaiveDate) -> Room<'static> {
    let mut seen = RoomProgramme::default();
    let (gatherings, spans): (Vec<_>, Vec<_>) =
        programme.on_wall(filter, today).into_iter().partition(|(of, _)| of.kind == ElementKind::Gathering);
    for (element, standing) in gatherings.into_iter().chain(spans) {
        let part = match standing {
            WallStanding::Done => &mut seen.done,
            WallStanding::Now => &mut seen.now,
            WallStanding::Next => &mut seen.next,
            WallStanding::Later => continue,
        };
        part.push(gathering(programme, element, (filter, today)));
    }
    let track = filter.track.as_deref().and_then(|id| programme.track(id));
    let name = track
        .map_or_else(|| programme.name.to_string(), |track| format!("{} · {}", programme.name, track.name));
    Room::of_programme(programme.lang, name, seen)
}

fn gathering(
    programme: &Programme,
    element: &Element,
    (filter, today): (&TimelineFilter, NaiveDate),
) -> RoomGathering {
    let texts = texts(programme.lang);
    let is_near = |day: NaiveDate| (day - today).num_days().abs() < NEAR_DAYS;
    // A date that has passed would tell the room that something is late.
    let is_over = |time: &ElementTime| time.last_day().is_some_and(|last| last < today);
    let said = |time: &ElementTime| match time.first_day() {
        _ if time.is_open() || is_over(time) => String::new(),
        Some(first) if is_near(first) => said::when_short(texts, time),
        _ => said::when(texts, time),
    };
    let whom = element.whom.tracks.iter().filter_map(|id| programme.track(id));
    let whom: Vec<&str> = whom.filter(|_| filter.track.is_none()).map(|track| track.name.as_str()).collect();
    let place = |of: Occasion<'_>| Some(format!("{} {}", of.place?, said(of.when)).trim_end().to_owned());
    // Where it was held already nobody waits for it.
    let open = element.occasions().filter(|of| of.held.is_none());
    let places: Vec<String> = open.filter_map(place).collect();
    RoomGathering {
        name: element.name.to_string(),
        theme: element.theme.as_ref().map(ToString::to_string).unwrap_or_default(),
        when: if places.is_empty() { said(&element.when) } else { String::new() },
        place: places.join(", "),
        whom: whom.join(", "),
    }
}
