//! The first event of every workshop: everything that it begins with.

use std::sync::Arc;

use chrono::NaiveDate;
use serde::{Deserialize, Deserializer, Serialize};

use super::after::number_or;
use super::agenda::texts_of_row;
use super::texts::{TextPart, texts_of};
use super::{FollowUp, Origin, RowPlanned};
use crate::workshop::field::Field;
use crate::workshop::method::{Dots, Method, check};
use crate::workshop::own::Own;
use crate::workshop::text::Prose;
use crate::workshop::words::Lang;

/// The first event of every workshop. It carries the chosen plan of the method whole, so the method's file is never
/// needed again.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Opened {
    /// The document's id: eight letters, drawn in the shell.
    pub id: String,
    /// The method, reduced to the plan that was chosen.
    #[serde(deserialize_with = "cleaned")]
    pub method: Arc<Method>,
    /// The workshop's language.
    pub lang: Lang,
    /// What the day is about.
    pub brief: Vec<(Field, Prose)>,
    /// How many people are expected.
    pub people: u16,
    /// The date on which it is held.
    pub date: NaiveDate,
    /// When it begins, in minutes after midnight.
    pub start: u16,
    /// How long the day is meant to last, in minutes. Its end is pinned there.
    pub length: u16,
    /// The rows of the agenda, in order.
    pub rows: Vec<RowPlanned>,
    /// The dots that each person has in each vote.
    pub dots: Dots,
    /// How many entries the bottom list and the top list have.
    pub listed: u16,
    /// The meetings that follow.
    pub follow_ups: Vec<FollowUp>,
    /// The date until which the document is meant to be kept; absent if nobody said.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub keep_until: Option<NaiveDate>,
    /// Whether what people take along is kept when the day is over, if the method leaves no trace.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub embers: bool,
    /// Which workshops it follows, and what it was put together from.
    #[serde(default, skip_serializing_if = "Origin::is_empty")]
    pub origin: Origin,
}

/// The method in a document: somebody may have changed it, so its texts are cleaned as any others.
fn cleaned<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Arc<Method>, D::Error> {
    Method::deserialize(deserializer).map(|method| Arc::new(check::clean(method)))
}

texts_of!(Opened, |opened, found| {
    let Self {
        id: _,
        method: _,
        lang: _,
        brief,
        people: _,
        date: _,
        start: _,
        length: _,
        rows,
        dots: _,
        listed: _,
        follow_ups,
        keep_until: _,
        embers: _,
        origin: _,
    } = opened;
    for (field, text) in brief {
        found.push((TextPart::Text.of(Own::About(*field).id()), text.into()));
    }
    for row in rows {
        texts_of_row!(row, found);
    }
    for (at, FollowUp { place, number, date: _, time: _, minutes: _, proposed: _ }) in (1..).zip(follow_ups) {
        if let Some(place) = place {
            found.push((TextPart::Text.of(Own::place(number_or(*number, at)).id()), place.into()));
        }
    }
});
