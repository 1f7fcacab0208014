//! All candidates on one page.

use crate::app::page::WIDE;
use crate::i18n::Texts;
use crate::view::public::list;
use crate::view::public::paper::RoomPaper;
use crate::workshop::id::Id;
use crate::workshop::room::{Room, RoomBallot};

pub(super) fn draw(paper: &mut RoomPaper<'_>, room: &Room<'_>, from: Option<Id>, rule: &RoomBallot) {
    let Some(spread) = list::spread(paper, room) else { return };
    let wide = paper.sheet.inside.cols >= WIDE;
    paper.heading(&told(paper.texts, rule, wide));
    list::rows(paper, &spread, from, &paper.texts.msg_room_list_empty());
}

/// How people vote: how many dots each has, or how many candidates each names in order and what they count. Where it is
/// narrow and each group votes on its own, that comes before how many dots may be on one.
fn told(texts: &Texts, rule: &RoomBallot, wide: bool) -> String {
    let RoomBallot { dots, ranked, by_groups, .. } = rule;
    match (ranked, by_groups) {
        (Some(ranks), true) if wide => {
            format!("{}\u{a0}· {}", in_order(texts, *ranks), texts.msg_vote_room_own_group())
        }
        (Some(ranks), _) => in_order(texts, *ranks),
        (None, false) => texts.msg_room_ballot(dots.each, dots.most),
        (None, true) if wide => {
            let each = texts.msg_room_ballot(dots.each, dots.most);
            format!("{each}\u{a0}· {}", texts.msg_vote_room_own_group())
        }
        (None, true) => texts.msg_vote_room_dots_in_group(dots.each),
    }
}

/// How many are named in order, and what each counts: `3–2–1`, of many `7–6–…–1`.
fn in_order(texts: &Texts, ranks: u16) -> String {
    let counts: Vec<String> = match ranks {
        0..=4 => (1..=ranks).rev().map(|count| count.to_string()).collect(),
        _ => vec![ranks.to_string(), (ranks - 1).to_string(), "…".to_owned(), "1".to_owned()],
    };
    texts.msg_vote_room_order(ranks, counts.join("–"))
}
