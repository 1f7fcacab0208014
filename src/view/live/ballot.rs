//! What is said of a ballot before its vote, while it can still be made shorter.

use super::super::theme::TextRole;
use super::View;
use super::sheet::{StatusBlock, StatusPart};
use crate::app::page::WIDE;
use crate::i18n::dates;

/// Seconds that a show of hands takes per candidate.
const HANDS_SECONDS: u32 = 40;

/// What could be done about a long ballot, while the room does not yet wait with its dots.
pub(super) fn status(view: View<'_>) -> Vec<StatusBlock> {
    let texts = view.texts();
    let Some(ahead) = view.live.ballot_ahead(view.model.ctx()) else { return Vec::new() };
    let length = dates::length(texts, (ahead.candidates * HANDS_SECONDS).div_ceil(60));
    let many = ahead.is_long().then(|| texts.msg_live_many_candidates(ahead.candidates, length));
    let pages = (ahead.pages > 1).then(|| texts.msg_live_ballot_pages(ahead.pages));
    let parts = many.into_iter().chain(pages);
    let parts = parts.map(|says| StatusPart::marked("▲", TextRole::Strong, says)).collect();
    vec![StatusBlock::new("", parts)]
}

/// The same in a few words in the hint's place: with one screen there is no other.
pub(super) fn hint(view: View<'_>) -> Option<String> {
    let texts = view.texts();
    let ahead = view.live.ballot_ahead(view.model.ctx()).filter(|_| view.model.settings.one_screen)?;
    let (count, pages) = (ahead.candidates, ahead.pages);
    match () {
        () if ahead.is_long() && view.model.size.cols < WIDE => {
            Some(texts.msg_live_long_ballot_narrow(count, pages))
        }
        () if ahead.is_long() => Some(texts.msg_live_long_ballot(count, pages)),
        () if pages > 1 => Some(texts.msg_live_ballot_pages(pages)),
        () => None,
    }
}
