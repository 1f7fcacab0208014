//! The rows of a method that is changed: what stands on each, and which step the keys act on there.

use crate::workshop::event::Field;
use crate::workshop::method::change::TextPlace;
use crate::workshop::method::{Method, Slot};

/// A row.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct EditRow {
    /// What it is.
    pub what: RowOf,
    /// The place in the plan of the step that keys act on here.
    pub slot: Option<usize>,
}

/// What a row is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RowOf {
    /// A text.
    Text(TextPlace),
    /// A step of the plan, with its name.
    Step(TextPlace),
    /// The first step that the plan lacks, or another one: its place in the method.
    LeftOut(usize),
    /// That the rest is changed in the file.
    File,
}

impl EditRow {
    fn text(at: TextPlace, slot: Option<usize>) -> Self {
        Self { what: RowOf::Text(at), slot }
    }

    /// The text that is changed here.
    pub fn text_at(&self) -> Option<TextPlace> {
        match self.what {
            RowOf::Text(at) | RowOf::Step(at) => Some(at),
            RowOf::LeftOut(_) | RowOf::File => None,
        }
    }
}

/// The rows of a method in one of its plans.
pub(super) fn rows(method: &Method, plan: usize) -> Vec<EditRow> {
    let mut rows: Vec<EditRow> = about(method).into_iter().map(|at| EditRow::text(at, None)).collect();
    let slots: &[Slot] = method.plans.get(plan).map_or(&[], |plan| &plan.steps);
    let place = |id: &str| method.steps.iter().position(|step| step.id == id);
    for (slot, of) in slots.iter().enumerate() {
        if let Some(step) = place(&of.step) {
            rows.push(EditRow { what: RowOf::Step(TextPlace::Step(step)), slot: Some(slot) });
            rows.extend(of_step(method, step).into_iter().map(|at| EditRow::text(at, Some(slot))));
        }
    }
    let left_out = |step: &usize| {
        let id = method.steps.get(*step).map(|step| &step.id);
        !slots.iter().any(|slot| Some(&slot.step) == id)
    };
    let left_out = (0..method.steps.len()).filter(left_out);
    rows.extend(left_out.map(|step| EditRow { what: RowOf::LeftOut(step), slot: None }));
    rows.push(EditRow { what: RowOf::File, slot: None });
    rows
}

/// The texts that belong to no step: names, questions, and the lines that lists begin with.
fn about(method: &Method) -> Vec<TextPlace> {
    let mut all = vec![TextPlace::Name, TextPlace::Summary];
    if method.asks.contains(Field::Question) {
        // A method that offers no question can be given one.
        all.extend((0..method.questions.offered.len().max(1)).map(TextPlace::Offered));
    }
    let asked = [(Field::Critique, TextPlace::Critique), (Field::Vision, TextPlace::Vision)];
    let has = |at: &TextPlace| method.text_at(*at).is_some_and(|words| !words.is_empty());
    all.extend(
        asked.into_iter().filter(|(field, _)| method.asks.contains(*field)).map(|(_, at)| at).filter(has),
    );
    let today = method.questions.today.as_ref().map_or(0, |today| today.offered.len());
    all.extend((0..today).map(TextPlace::Today));
    for (list, of) in method.lists.iter().enumerate() {
        all.extend((0..of.lines.len()).map(|at| TextPlace::Line(list, at)));
    }
    all
}

/// The texts of a step beside its name.
fn of_step(method: &Method, step: usize) -> Vec<TextPlace> {
    let parts = method.steps.get(step).map_or(0, |step| step.kind.talk_parts().len());
    let parts = (0..parts).map(|part| TextPlace::Part(step, part));
    std::iter::once(TextPlace::Room(step)).chain(parts).chain([TextPlace::Say(step)]).collect()
}
