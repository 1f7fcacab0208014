//! How many people have been heard in a round, never who; and what they look back at, if anything.

use crate::i18n::{Texts, joined};
use crate::view::public::list;
use crate::view::public::paper::RoomPaper;
use crate::view::public::poster::{Part, PosterSize, part, post};
use crate::view::theme::TextRole;
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
        let (foot, line) = (paper.foot(), heard_so_far(paper.texts, (heard, turns), false));
        paper.line(foot, &line, style);
    }
    list::rows(paper, &spread, from, &paper.texts.msg_room_list_empty());
}

/// What the room reads of a round, besides how far it has come.
pub(super) struct RoundSaid<'a> {
    /// What is asked.
    pub(super) text: &'a str,
    /// What else the step tells.
    pub(super) told: &'a str,
    /// What the method promises about answers of pairs that are written down, if that is what people give.
    pub(super) in_pairs: Option<&'a str>,
    pub(super) order: Speaking,
}

/// Draws what is asked, as large as there is room for; below it how people speak, and how many have been heard if somebody
/// counts. The question stays the largest: who was not heard yet has to answer it.
pub(super) fn draw(paper: &mut RoomPaper<'_>, said: &RoundSaid<'_>, (heard, turns): (u16, u16)) {
    let texts = paper.texts;
    let counted = turns > 0;
    let pairs = said.order == Speaking::Pairs || said.in_pairs.is_some();
    let told = match (said.in_pairs, said.order) {
        (Some(promised), _) => joined::pairs_written(texts, promised),
        (None, Speaking::Pairs) if counted => texts.msg_room_pairs(),
        (None, Speaking::Pairs) => texts.msg_room_pairs_tell(),
        (None, Speaking::Popcorn) => [said.told, &texts.msg_room_popcorn()].join(" ").trim().to_owned(),
        (None, Speaking::Round) => said.told.to_owned(),
    };
    let count = match () {
        () if !counted => String::new(),
        () if heard >= turns => texts.msg_room_heard_all(),
        () => heard_so_far(texts, (heard, turns), pairs),
    };
    let parts = [
        part(said.text, TextRole::Strong, PosterSize::Huge),
        part(told, TextRole::Text, PosterSize::Row),
        part(count, TextRole::Strong, PosterSize::Row),
    ];
    let parts: Vec<Part> = parts.into_iter().filter(|part| !part.is_empty()).collect();
    post(paper, paper.sheet.band + 1, &parts);
}

/// `4 of 10 heard so far`; of pairs if they answer together.
fn heard_so_far(texts: &Texts, (heard, turns): (u16, u16), pairs: bool) -> String {
    let who = if pairs { texts.msg_room_heard_pairs() } else { texts.msg_room_heard_people() };
    [texts.msg_room_heard(heard, turns), who].join(" ")
}
