//! The workshop was made: all that it begins with.

use std::sync::Arc;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::agenda::texts_of_row;
use super::texts::{TextPart, texts_of};
use super::{FollowUp, Origin, RowPlanned};
use crate::workshop::field::Field;
use crate::workshop::method::{Dots, Method};
use crate::workshop::own::Own;
use crate::workshop::text::Prose;
use crate::workshop::words::Lang;

/// The first event of every workshop: it carries the chosen plan of the method whole, so that the method's file is
/// never needed again.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Opened {
    /// The document's id: eight letters, drawn in the shell.
    pub id: String,
    /// The method with the one plan that was chosen.
    pub method: Arc<Method>,
    /// The workshop's language.
    pub lang: Lang,
    /// What it is about.
    pub brief: Vec<(Field, Prose)>,
    /// How many people are expected.
    pub people: u16,
    /// The day it is held.
    pub date: NaiveDate,
    /// When it begins: minutes after midnight.
    pub start: u16,
    /// How long the day is meant to last, in minutes: where its end is pinned.
    pub length: u16,
    /// The steps in order, with their minutes.
    pub rows: Vec<RowPlanned>,
    /// Dots a person has in each vote.
    pub dots: Dots,
    /// How many entries the bottom and the top list have.
    pub listed: u16,
    /// When to meet again.
    pub follow_ups: Vec<FollowUp>,
    /// Until when the document is meant to be kept.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub keep_until: Option<NaiveDate>,
    /// What it goes on from, and what it was put together from.
    #[serde(default, skip_serializing_if = "Origin::is_empty")]
    pub origin: Origin,
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
        origin: _,
    } = opened;
    for (field, text) in brief {
        found.push((TextPart::Text.of(Own::About(*field).id()), text.into()));
    }
    for row in rows {
        texts_of_row!(row, found);
    }
    for FollowUp { place, date: _, time: _, minutes: _ } in follow_ups {
        if let Some(place) = place {
            found.push((TextPart::Text.of(Own::Places.id()), place.into()));
        }
    }
});
