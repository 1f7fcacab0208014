//! The pictures that the room may see, one file each, made of the blocks beside this folder.

#![deny(clippy::wildcard_enum_match_arm)]

use super::band;
use super::paper::RoomPaper;
use crate::app::page::BoardSeen;
use crate::workshop::id::Id;
use crate::workshop::room::{Clock, Picture, Room};
use crate::workshop::rows::Rows;

mod after;
mod again;
mod agenda;
mod ballot;
mod board;
mod brief;
mod cells;
mod circle;
mod closing;
mod floor;
mod grid;
mod groups;
mod islands;
mod items;
mod load;
mod months;
mod next;
mod overnight;
mod pause;
mod plan;
mod plans;
mod programme;
mod ranked;
mod reframe;
mod room_test;
mod round;
#[cfg(feature = "testing")]
mod sample;
mod scale;
mod sources;
mod spotlight;
mod stations;
mod tables;
mod theme;
mod told;
mod welcome;

/// Draws a picture: its top, then its own content.
pub(super) fn draw(paper: &mut RoomPaper<'_>, room: &Room<'_>, from: Option<Id>) {
    match &room.picture {
        Picture::Blank => {}
        Picture::Welcome { title, date, start } => welcome::draw(paper, title, *date, *start),
        Picture::Again { title, last, step } => again::draw(paper, title, *last, step),
        Picture::Test => room_test::draw(paper),
        Picture::Next { name, told } => next::draw(paper, name, told),
        Picture::Spotlight { label, text, builds_on, became } => {
            top(paper, room, None);
            spotlight::draw(paper, &label.to_string(), (text, builds_on), *became);
        }
        Picture::Told { text, rules, place } => {
            // It has a place of its own for the time.
            let place = place.map(|(at, of)| paper.texts.msg_room_place(at, of));
            band::head(paper, &room.head, place, Clock::None);
            told::draw(paper, text, rules, room.clock);
        }
        Picture::Brief { fields } => {
            top(paper, room, None);
            brief::draw(paper, room, from, fields);
        }
        Picture::Agenda { rows, end } => {
            top(paper, room, None);
            agenda::draw(paper, rows, *end);
        }
        // It and the overview differ in how close the rows stand, which `app::page` decides.
        Picture::List { place, .. } => {
            let place = place.map(|(at, of)| paper.texts.msg_room_place(at, of));
            top(paper, room, place);
            items::draw(paper, room, from);
        }
        Picture::Overview { .. } => {
            top(paper, room, None);
            items::draw(paper, room, from);
        }
        Picture::Board { sheet, .. } => {
            let place = sheet.as_ref().and_then(|sheet| board::place(paper.texts, sheet));
            top(paper, room, place);
            if let Some(seen) = BoardSeen::of(room) {
                board::draw(paper, room, from, seen);
            }
        }
        Picture::Ranked(ranking) => {
            // Which of two votes stands where.
            let beside = ranking.beside.then(|| paper.texts.msg_vote_room_beside());
            top(paper, room, beside);
            ranked::draw(paper, room, from);
        }
        Picture::Ballot(rule) => {
            top(paper, room, None);
            ballot::draw(paper, room, from, rule);
        }
        Picture::Round { text, told, in_pairs, heard, turns, order, .. } => {
            top(paper, room, None);
            if room.rows.is_none() {
                let said = round::RoundSaid { text, told, in_pairs: in_pairs.as_deref(), order: *order };
                round::draw(paper, &said, (*heard, *turns));
            } else {
                round::looking_back(paper, room, from, (*heard, *turns));
            }
        }
        Picture::Groups { text, told, sizes, mixed }
            if no_rows(room) && (mixed.is_some() || !told.is_empty()) =>
        {
            // As with what the room is told.
            band::head(paper, &room.head, None, Clock::None);
            let rules = groups::rules(paper.texts, told, (sizes, mixed.as_ref()));
            told::draw(paper, text, &rules, room.clock);
        }
        Picture::Groups { sizes, mixed, .. } => {
            top(paper, room, None);
            groups::draw(paper, room, from, (sizes, mixed.as_ref()));
        }
        Picture::Stations { ceiling, change, .. } => {
            top(paper, room, None);
            stations::draw(paper, room, from, (*ceiling, change.as_deref()));
        }
        Picture::Tables { text, told, sizes, ceiling, change } => {
            // As with what the room is told.
            band::head(paper, &room.head, None, Clock::None);
            let rules = tables::rules(paper.texts, told, sizes, (*ceiling, change.as_deref()));
            told::draw(paper, text, &rules, room.clock);
        }
        Picture::Reframe { weight, place: (at, all), .. } => {
            let place = (*all > 1).then(|| paper.texts.msg_room_place(*at, *all));
            top(paper, room, place);
            reframe::draw(paper, room, from, weight);
        }
        Picture::Scale { .. } => {
            top(paper, room, None);
            scale::draw(paper, room, from);
        }
        Picture::Theme { .. } => {
            top(paper, room, None);
            theme::draw(paper, room, from);
        }
        Picture::Sources { .. } => {
            top(paper, room, None);
            sources::draw(paper, room, from);
        }
        Picture::Islands { .. } => {
            top(paper, room, None);
            islands::draw(paper, room, from);
        }
        Picture::Plans { .. } => {
            top(paper, room, None);
            plans::draw(paper, room, from);
        }
        Picture::Floor { .. } => {
            top(paper, room, None);
            floor::draw(paper, room, from);
        }
        Picture::Cells(table) => {
            top(paper, room, cells::place(paper, table));
            cells::draw(paper, table);
        }
        Picture::Grid(grid) => {
            top(paper, room, grid::place(paper, grid));
            grid::draw(paper, grid);
        }
        Picture::GridList { .. } => {
            top(paper, room, None);
            floor::draw(paper, room, from);
        }
        Picture::Months { .. } => {
            top(paper, room, None);
            months::draw(paper, room, from);
        }
        Picture::Programme(seen) => {
            band::head(paper, &room.head, None, Clock::None);
            programme::draw(paper, seen);
        }
        Picture::Load { text, months, beside } => {
            top(paper, room, None);
            load::draw(paper, text, months, beside);
        }
        Picture::Plan { label, .. } => {
            top(paper, room, Some(label.to_string()));
            plan::draw(paper, &room.picture);
        }
        Picture::Circle { text, words, rules, scene, height, typed_after } => {
            top(paper, room, None);
            let rules = circle::rules(paper.texts, rules, *typed_after);
            circle::draw(paper, (text, words), &rules, (*scene, *height));
        }
        #[cfg(feature = "testing")]
        Picture::Sample { name, heads, rows, at } => {
            top(paper, room, None);
            sample::draw(paper, (name, heads), rows, *at);
        }
        Picture::Break { until, over, .. } => {
            top(paper, room, None);
            pause::draw(paper, *until, *over);
        }
        Picture::Overnight { text, date, start } => {
            top(paper, room, None);
            overnight::draw(paper, text, *date, *start);
        }
        Picture::After { text, carrier, follow_ups, agreed } => {
            top(paper, room, None);
            after::draw(paper, text, (carrier.as_deref(), agreed), follow_ups);
        }
        Picture::Closing { made, .. } => {
            top(paper, room, None);
            closing::draw(paper, *made);
        }
    }
}

fn no_rows(room: &Room<'_>) -> bool {
    room.rows.as_ref().is_none_or(Rows::is_empty)
}

/// Draws where we are, which part of the step we are in, and how much time is left.
fn top(paper: &mut RoomPaper<'_>, room: &Room<'_>, place: Option<String>) {
    band::head(paper, &room.head, place, room.clock);
    band::clock(paper, room.clock);
}
