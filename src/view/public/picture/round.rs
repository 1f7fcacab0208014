//! How many people have been heard in a round, never who; and what they look back at, if anything.

use crate::app::page::{Region, TextSlot, large_slot};
use crate::i18n::joined;
use crate::view::public::list;
use crate::view::public::paper::{RoomPaper, under};
use crate::view::public::poster::{Part, PosterSize, part, post};
use crate::view::theme::TextRole;
use crate::view::widget::wrap;
use crate::workshop::id::Id;
use crate::workshop::room::Room;
use crate::workshop::rounds::Speaking;

/// Draws a round that looks back at a list: its rows, and at the foot how many have been heard.
pub(super) fn looking_back(
    paper: &mut RoomPaper<'_>,
    room: &Room<'_>,
    from: Option<Id>,
    (heard, turns): (u16, u16),
) {
    let Some(spread) = list::headed(paper, room) else { return };
    if turns > 0 {
        let style = paper.style(TextRole::Strong);
        let (foot, line) = (paper.foot(), paper.texts.msg_room_heard_line(heard, turns));
        paper.line(foot, &line, style);
    }
    list::rows(paper, &spread, from, &paper.texts.msg_room_list_empty());
}

/// Draws what is asked, as large as there is room for, and how people speak unless it is in turn: nobody counts who has
/// spoken.
pub(super) fn asked(paper: &mut RoomPaper<'_>, text: &str, told: &str, order: Speaking) {
    let told = match order {
        Speaking::Pairs => paper.texts.msg_room_pairs_tell(),
        Speaking::Popcorn => [told, &paper.texts.msg_room_popcorn()].join(" ").trim().to_owned(),
        Speaking::Round => told.to_owned(),
    };
    let head = paper.sheet.band + 1;
    let told =
        Some(told).filter(|told| !told.is_empty()).map(|told| part(told, TextRole::Text, PosterSize::Row));
    let parts: Vec<Part> =
        std::iter::once(part(text, TextRole::Strong, PosterSize::Huge)).chain(told).collect();
    post(paper, head, &parts);
}

/// The same, where each pair agrees on an answer that is written down; and how many have been heard, once the first has
/// given theirs.
pub(super) fn answered(paper: &mut RoomPaper<'_>, text: &str, promised: &str, (heard, turns): (u16, u16)) {
    let texts = paper.texts;
    let count = match () {
        () if turns == 0 => None,
        () if heard >= turns => Some(texts.msg_room_heard_all()),
        () => Some(texts.msg_room_heard_line(heard, turns)),
    };
    let told = part(joined::pairs_written(texts, promised), TextRole::Text, PosterSize::Row);
    let count = count.map(|count| part(count, TextRole::Strong, PosterSize::Row));
    let parts: Vec<Part> =
        [part(text, TextRole::Strong, PosterSize::Huge), told].into_iter().chain(count).collect();
    post(paper, paper.sheet.band + 1, &parts);
}

/// Draws a round whose turns are counted: the question, what else the room is told, and how many have been heard.
pub(super) fn draw(
    paper: &mut RoomPaper<'_>,
    (text, told): (&str, &str),
    (heard, turns): (u16, u16),
    pairs: bool,
) {
    let texts = paper.texts;
    let whole = paper.heading(text);
    let whole = told_below(paper, whole, told);
    let all = heard >= turns;
    let caption = match () {
        () if all => texts.msg_room_heard_all(),
        // Until the first pair has spoken, people have to know that they speak in pairs.
        () if pairs && heard == 0 => texts.msg_room_pairs(),
        () if pairs => texts.msg_room_heard_pairs(),
        () => texts.msg_room_heard_people(),
    };
    let count = texts.msg_room_heard(heard, turns);
    let slot = TextSlot { rows: 1, large: false };
    let large = if paper.sheet.large { large_slot(&caption, whole.cols) } else { None };
    let slot = large.unwrap_or(slot);
    let most = (paper.size().rows / 3).max(3);
    let place = Region { rows: whole.rows.saturating_sub(slot.rows + 1), ..whole };
    let short = texts.msg_room_heard_short(heard, turns);
    let fit = [&count, &short].into_iter().find_map(|count| paper.fit_line(count, place, most));
    let fit = fit.unwrap_or_else(|| paper.fit(&count, place, 1));
    let free = whole.rows.saturating_sub(fit.rows() + slot.rows + 1) / 2;
    let place = under(whole, free);
    paper.fitted(place, &fit, TextRole::Heading);
    let strong = paper.style(TextRole::Strong);
    paper.set(under(place, fit.rows() + 1), slot, &caption, (TextRole::Strong, strong));
}

/// Draws what the room is told below the question; returns the region below that.
fn told_below(paper: &mut RoomPaper<'_>, place: Region, told: &str) -> Region {
    if told.is_empty() {
        return place;
    }
    let rows = wrap(told, usize::from(place.cols)).len() as u16;
    let style = paper.style(TextRole::Text);
    paper.set(place, TextSlot { rows, large: false }, told, (TextRole::Text, style));
    under(place, rows)
}
