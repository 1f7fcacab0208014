//! The card of a programme that is ready to begin: for whom, what for, its tracks, and its gatherings by their months.

use super::{CardLine, Tone, joined, part, text};
use crate::i18n::Texts;
use crate::programme::ElementKind;
use crate::programme::library::{ReadyElement, ReadyProgramme, ReadyTime};
use crate::workshop::method::Status;
use crate::workshop::words::Lang;

/// Cells for when a gathering is.
const COLUMN: usize = 14;

/// Everything on the card of a ready programme, not wrapped.
pub fn programme(ready: &ReadyProgramme, lang: Lang, texts: &Texts) -> Vec<CardLine> {
    let mut lines = vec![CardLine::new(Tone::Name, ready.name.get(lang))];
    if !ready.also.is_empty() {
        let also = texts.msg_methods_also(joined(ready.also.iter().map(|name| name.get(lang))));
        lines.push(CardLine::new(Tone::Quiet, also));
    }
    lines.extend([CardLine::new(Tone::Text, ""), CardLine::new(Tone::Text, ready.summary.get(lang))]);
    part(&mut lines, texts.msg_methods_whom(), text(&ready.whom, lang));
    part(&mut lines, texts.msg_programme_goal(), text(&ready.goal, lang));
    let tracks = joined(ready.tracks.iter().map(|track| track.name.get(lang)));
    let tracks = (ready.tracks.len() > 1).then(|| CardLine::new(Tone::Text, tracks));
    part(&mut lines, texts.msg_programme_ready_tracks(), tracks);
    let gatherings = ready.elements.iter().map(|element| gathering(element, lang, texts));
    part(&mut lines, texts.msg_programme_ready_gatherings(), gatherings);
    let status = match ready.status {
        Status::Documented => texts.msg_methods_documented(),
        Status::Reconstructed => texts.msg_methods_reconstructed(),
    };
    part(&mut lines, texts.msg_methods_status(), [CardLine::new(Tone::Text, status)]);
    lines.extend(ready.sources.iter().map(|source| CardLine::new(Tone::Quiet, source.as_str())));
    lines
}

/// What is said of a programme without anything in it.
pub fn empty_programme(texts: &Texts) -> Vec<CardLine> {
    let name = CardLine::new(Tone::Name, texts.msg_programme_empty_one());
    vec![name, CardLine::new(Tone::Text, ""), CardLine::new(Tone::Text, texts.msg_programme_empty_one_says())]
}

/// A gathering with the month in which it is, counted from the first.
fn gathering(of: &ReadyElement, lang: Lang, texts: &Texts) -> CardLine {
    let head = match of.when {
        ReadyTime::Month { months, .. } => texts.msg_programme_ready_month(months + 1),
        ReadyTime::Span { span: (first, last) } => texts.msg_programme_ready_months(first + 1, last + 1),
        ReadyTime::Open(_) => String::new(),
    };
    let days = match (of.kind, of.when) {
        (ElementKind::Gathering, ReadyTime::Month { days, .. }) if days > 1 => {
            Some(texts.msg_programme_days(u32::from(days)))
        }
        _ => None,
    };
    let theme = Some(of.theme.get(lang)).filter(|theme| !theme.is_empty()).map(str::to_owned);
    let parts = [Some(of.name.get(lang).to_owned()), theme, days];
    CardLine { tone: Tone::Text, head, column: COLUMN, text: joined(parts.into_iter().flatten()) }
}
