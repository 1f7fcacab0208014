//! A programme as the room sees it: in words, and without what is late.

use chrono::NaiveDate;

use super::super::texts;
use crate::programme::timeline::{TimelineFilter, WallStanding};
use crate::programme::{Element, Programme, said};
use crate::workshop::room::{Room, RoomGathering, RoomProgramme};

/// The room's picture on the day `today`, of what is shown.
pub fn room(programme: &Programme, filter: &TimelineFilter, today: NaiveDate) -> Room<'static> {
    let mut seen = RoomProgramme::default();
    for (element, standing) in programme.on_wall(filter, today) {
        let part = match standing {
            WallStanding::Done => &mut seen.done,
            WallStanding::Now => &mut seen.now,
            WallStanding::Next => &mut seen.next,
            WallStanding::Later => continue,
        };
        part.push(gathering(programme, element, filter));
    }
    let track = filter.track.as_deref().and_then(|id| programme.track(id));
    let name = track
        .map_or_else(|| programme.name.to_string(), |track| format!("{} · {}", programme.name, track.name));
    Room::of_programme(programme.lang, name, seen)
}

fn gathering(programme: &Programme, element: &Element, filter: &TimelineFilter) -> RoomGathering {
    let texts = texts(programme.lang);
    let open = |time: &crate::programme::ElementTime| {
        if time.is_open() { String::new() } else { said::when(texts, time) }
    };
    let whom = element.whom.tracks.iter().filter_map(|id| programme.track(id));
    let whom: Vec<&str> = whom.filter(|_| filter.track.is_none()).map(|track| track.name.as_str()).collect();
    let places = element.occasions().filter_map(|of| {
        let place = of.place?;
        Some(if of.when.is_open() {
            place.to_string()
        } else {
            format!("{place} {}", said::when_short(texts, of.when))
        })
    });
    let places: Vec<String> = places.collect();
    RoomGathering {
        name: element.name.to_string(),
        theme: element.theme.as_ref().map(ToString::to_string).unwrap_or_default(),
        when: if places.is_empty() { open(&element.when) } else { String::new() },
        place: places.join(", "),
        whom: whom.join(", "),
    }
}
