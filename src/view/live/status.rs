//! The status above the rows of the work: in a step whatever its kind shows, before the day when it begins, after it
//! what was made.

use super::super::theme::TextRole;
use super::sheet::{StatusBlock, StatusPart};
use super::{View, matters, step};
use crate::i18n::{dates, made};
use crate::workshop::event::Field;
use crate::workshop::room::Made;

pub(super) fn of(view: View<'_>) -> Vec<StatusBlock> {
    view.step().map_or_else(|| outside(view), |on| step::status(view, on))
}

fn outside(view: View<'_>) -> Vec<StatusBlock> {
    let (texts, workshop) = (view.texts(), view.workshop());
    if workshop.day.ended.is_some() {
        let counts = made::counts(texts, Made::of(workshop)).into_iter();
        let counts: Vec<_> = counts.map(|count| StatusPart::new(TextRole::Strong, count)).collect();
        let made = (!counts.is_empty()).then(|| StatusBlock::new("", counts));
        let mut blocks = Vec::from_iter(made);
        // Of a day that left no trace nothing goes on.
        if !workshop.method.card.unrecorded {
            blocks.extend(matters::after(view));
        }
        return blocks;
    }
    let day = dates::weekday_and_day(texts, workshop.agenda.date);
    let start = texts.msg_live_starts(dates::clock(texts, i32::from(workshop.agenda.start)));
    let head = StatusBlock::new(
        workshop.about(Field::Title),
        vec![StatusPart::new(TextRole::Text, day), StatusPart::new(TextRole::Text, start)],
    );
    // What can be written down before the day, and how much of it there is.
    let beforehand = view.at_hand().map(|on| step::status(view, on)).unwrap_or_default();
    [head, matters::field(view, Field::Question)].into_iter().chain(beforehand).collect()
}
