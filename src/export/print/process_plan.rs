//! The process plan of a programme on A4, lying: months down, tracks across, in each field the gatherings with their dates and
//! themes, and what people do until the next one. It says how things were planned, so nothing on it is late.
//!
//! It goes on on a second page where one does not hold it; the names of the tracks stand above each.

use maud::{Markup, html};

use crate::i18n::{Texts, plan as said_plan};
use crate::programme::timeline::TimelineFilter;
use crate::programme::{Element, ElementKind, ElementTask, ElementTime, Programme, YearMonth, said};

/// Elements beside each other: none of them has a track of another.
struct ProcessRow<'a> {
    /// The month in which they begin; none if no calendar says.
    month: Option<YearMonth>,
    /// The element in each column of a track.
    cells: Vec<Option<&'a Element>>,
}

/// The letters that stand beside each other in all columns of tracks together, in the larger type.
const LETTERS: usize = 120;
/// The lines of a page in that type; what has more is set in a smaller one, of which a page holds a third more.
const LINES: usize = 32;

pub(super) fn body(programme: &Programme, texts: &Texts) -> Markup {
    let rows = rows(programme);
    let letters = LETTERS / programme.tracks.len().max(1);
    let tight = rows.iter().map(|row| height(row, letters)).sum::<usize>() > LINES;
    html! {
        header {
            p.kind { (texts.msg_print_process_plan()) }
            h1 { (programme.name) }
            @if let Some(whom) = &programme.whom { p { b { (whom) } } }
            @if let Some(goal) = &programme.goal { p.goal { @for line in goal.as_str().lines() { (line) " " } } }
        }
        table.months-down.tight[tight] {
            thead {
                tr {
                    th.month {}
                    @for track in &programme.tracks { th { (track.name) } }
                    @if programme.tracks.is_empty() { th {} }
                }
            }
            @for (month, rows) in by_month(&rows) {
                tbody {
                    @for (at, row) in rows.iter().enumerate() {
                        tr {
                            @if at == 0 { th.month rowspan=(rows.len()) { (called(month, texts)) } }
                            (cells(row, texts))
                        }
                    }
                }
            }
        }
    }
}

/// How many lines a row takes, if a column of one track has so many letters.
fn height(row: &ProcessRow<'_>, letters: usize) -> usize {
    let lines = |text: &str, wide: usize| text.chars().count().div_ceil(letters * wide).max(1);
    let cell = |run: &[Option<&Element>]| {
        let element = run.first().copied().flatten()?;
        let called = lines(&element.name, run.len())
            + element.theme.as_ref().map_or(0, |of| of.chars().count() / letters);
        Some(1 + called + element.tasks.iter().map(|task| lines(&task.what, run.len())).sum::<usize>())
    };
    row.cells.chunk_by(|one, other| is_same(*one, *other)).filter_map(cell).max().unwrap_or(1)
}

/// The month of some rows, in words.
fn called(month: Option<YearMonth>, texts: &Texts) -> String {
    said::when(texts, &month.map_or(ElementTime::Open, ElementTime::Month))
}

/// All elements in the order of the time line, beside each other where they have no track in common. What has no date at all
/// comes last.
fn rows(programme: &Programme) -> Vec<ProcessRow<'_>> {
    let columns = programme.tracks.len().max(1);
    let mut rows: Vec<ProcessRow<'_>> = Vec::new();
    let (open, timed): (Vec<&Element>, Vec<&Element>) =
        programme.timeline(&TimelineFilter::default()).into_iter().partition(|element| is_open(element));
    let mut behind = None;
    for element in timed {
        behind = element.first_day().map(YearMonth::of).or(behind);
        put(&mut rows, programme, element, (behind, columns));
    }
    for element in open {
        put(&mut rows, programme, element, (None, columns));
    }
    rows
}

/// Puts an element into the last row, or into a new one if that is of another month or has no room on its tracks.
fn put<'a>(
    rows: &mut Vec<ProcessRow<'a>>,
    programme: &Programme,
    element: &'a Element,
    (month, columns): (Option<YearMonth>, usize),
) {
    let is_on = |at: usize| programme.tracks.get(at).is_none_or(|track| element.is_on(&track.id));
    let fits = |row: &ProcessRow<'_>| {
        row.month == month
            && (0..columns).all(|at| !is_on(at) || row.cells.get(at).is_some_and(Option::is_none))
    };
    if !rows.last().is_some_and(fits) {
        rows.push(ProcessRow { month, cells: vec![None; columns] });
    }
    for (at, cell) in rows.last_mut().into_iter().flat_map(|row| row.cells.iter_mut().enumerate()) {
        if is_on(at) {
            *cell = Some(element);
        }
    }
}

/// Whether no place of it has any time.
fn is_open(element: &Element) -> bool {
    element.occasions().all(|occasion| occasion.when.is_open())
}

/// The rows of one month after the other.
fn by_month<'r, 'a>(
    rows: &'r [ProcessRow<'a>],
) -> impl Iterator<Item = (Option<YearMonth>, &'r [ProcessRow<'a>])> {
    rows.chunk_by(|one, other| one.month == other.month).filter_map(|rows| Some((rows.first()?.month, rows)))
}

/// The fields of a row; one element that stands in several beside each other has one wide one.
fn cells(row: &ProcessRow<'_>, texts: &Texts) -> Markup {
    html! {
        @for run in row.cells.chunk_by(|one, other| is_same(*one, *other)) {
            @match run.first().copied().flatten() {
                Some(element) => td colspan=(run.len()) class=[is_span(element).then_some("beside")] {
                    (one(element, texts))
                },
                None => td {},
            }
        }
    }
}

/// Whether the same element stands in both fields.
fn is_same(one: Option<&Element>, other: Option<&Element>) -> bool {
    one.zip(other).is_some_and(|(one, other)| one.id == other.id)
}

fn is_span(element: &Element) -> bool {
    element.kind == ElementKind::Span
}

/// An element: when, what it is called, what it is about, and the work until the next one.
fn one(element: &Element, texts: &Texts) -> Markup {
    let levels: Vec<String> = element.whom.levels.iter().map(u8::to_string).collect();
    html! {
        @if !is_open(element) { p.when { (when(element, texts)) } }
        p.called {
            b { (element.name) }
            @if let Some(theme) = &element.theme { " · " (theme) }
            @if !levels.is_empty() { " " small { (texts.msg_programme_levels(levels.join(", "))) } }
        }
        @if !element.tasks.is_empty() {
            ul { @for task in &element.tasks { li { (asked(task, texts)) } } }
        }
    }
}

/// When it is; if it is held in several places, when in each.
fn when(element: &Element, texts: &Texts) -> String {
    let days = (element.days > 1).then(|| texts.msg_programme_days(element.days));
    let all = element.occasions().map(|occasion| {
        let time = said::when(texts, occasion.when);
        occasion.place.map_or_else(|| time.clone(), |place| format!("{place}: {time}"))
    });
    all.chain(days).collect::<Vec<_>>().join(" · ")
}

/// A task: what, who, by when if it says so itself.
fn asked(task: &ElementTask, texts: &Texts) -> Markup {
    let who = task.who.as_ref().map(ToString::to_string);
    let due = task.due.as_ref().map(|due| said_plan::due(texts, due));
    html! { (task.what) @for told in who.into_iter().chain(due) { " · " (told) } }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::export::fixture::texts;
    use crate::programme::fixture::{day, id, line, programme};
    use crate::programme::{ElementChange, ProgrammeChange};

    /// The numbers of the elements in each row, 0 where there is none, with the month.
    fn shape(programme: &Programme) -> Vec<(String, Vec<u32>)> {
        let seq = |cell: Option<&Element>| cell.map_or(0, |element| element.id.seq);
        let month = |row: &ProcessRow<'_>| row.month.map_or_else(String::new, |month| month.to_string());
        rows(programme).iter().map(|row| (month(row), row.cells.iter().copied().map(seq).collect())).collect()
    }

    #[test]
    fn elements_of_a_month_stand_beside_each_other_unless_they_share_a_track() {
        let expected: [(&str, [u32; 3]); 7] = [
            ("2021-04", [1, 0, 0]),
            // In somebody's words, and so behind what stands before it.
            ("2021-04", [4, 0, 0]),
            ("2021-05", [0, 6, 6]),
            ("2021-06", [0, 5, 0]),
            ("2022-01", [7, 7, 7]),
            ("2022-03", [8, 0, 0]),
            ("2022-09", [9, 9, 9]),
        ];
        let mut expected: Vec<(String, Vec<u32>)> =
            expected.map(|(month, cells)| (month.to_owned(), cells.to_vec())).to_vec();
        expected.push((String::new(), vec![10, 10, 10]));
        assert_eq!(shape(&programme()), expected);
        let mut other = Element::new(id(90), line("Beside"));
        other.whom.tracks = vec!["team".to_owned()];
        other.when = ElementTime::Day(day(2021, 6, 20));
        let with = programme().changed(ProgrammeChange::Element(Box::new(ElementChange::Add(other, 0))));
        let june: Vec<Vec<u32>> = shape(&with)
            .into_iter()
            .filter(|(month, _)| month == "2021-06")
            .map(|(_, cells)| cells)
            .collect();
        assert_eq!(june, [[0, 5, 90]]);
    }

    #[test]
    fn nothing_is_late_and_all_places_tasks_and_times_are_told() {
        let said = body(&programme(), &texts()).into_string().replace('\u{a0}', " ");
        for word in
            ["15-15 september 2021", "Vennesla: ", "Iveland: ", "Les kapittel 3", "hver leder", "JegBygge"]
        {
            assert!(said.contains(word), "{word}: {said}");
        }
        assert!(!said.contains(&texts().msg_programme_late()), "{said}");
        assert_eq!(said.matches("colspan=\"3\"").count(), 3, "what is for all is as wide as all tracks");
    }
}
