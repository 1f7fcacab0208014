//! What a field of a board shows that stands elsewhere already: a text of the brief, the roles, the steps of the day.

use super::super::Workshop;
use super::super::agenda::{AgendaRow, Role};
use super::super::field::Field;
use super::super::id::{Id, Run};
use super::super::method::FieldShow;
use super::{Label, Row, Rows};

/// Nobody can point at these rows: nothing else has such an id.
const SHOWN: u32 = 0;

impl Workshop {
    /// Whether this stands anywhere in the day, so that a field of a board can show it.
    pub(in crate::workshop) fn has_to_show(&self, show: FieldShow) -> bool {
        !Rows::shown(self, show).is_empty()
    }
}

impl<'a> Rows<'a> {
    /// The text that a field shows, a sentence, a role or a step a row.
    pub(super) fn shown(workshop: &'a Workshop, show: FieldShow) -> Self {
        match show {
            FieldShow::Title => text(workshop, Field::Title),
            FieldShow::Purpose => text(workshop, Field::Purpose),
            FieldShow::Goal => text(workshop, Field::Goal),
            FieldShow::Roles => {
                let roles = workshop.method.card.roles.iter();
                each(roles.map(|role| role.get(workshop.lang)))
            }
            FieldShow::Agenda => {
                // Only the facilitator knows of spare time.
                let told = |row: &&AgendaRow| !row.dropped && row.role != Role::Buffer;
                each(workshop.agenda.rows.iter().filter(told).map(|row| workshop.row_name(row)))
            }
        }
    }
}

/// A text of the brief, a sentence a row, under no heading but that of its field.
fn text(workshop: &Workshop, field: Field) -> Rows<'_> {
    let rows = Rows::brief(workshop, &[field]);
    let all = 0..rows.len();
    rows.into_range(all).into_iter().map(|row| Row { part: None, ..row }).collect()
}

fn each<'a>(texts: impl Iterator<Item = &'a str>) -> Rows<'a> {
    let id = |nth| Id { run: Run::METHOD, seq: SHOWN, nth };
    texts.zip(1..).map(|(text, nth)| Row::of(id(nth), Label::None, text)).collect()
}
