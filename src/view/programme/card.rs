//! What is at hand in a programme: when it is and for whom, what it is about, and what people do until the next gathering.

use ratatui::layout::Rect;

use super::said;
use crate::app::programme::ProgrammeScreen;
use crate::i18n::{Texts, dates, plan};
use crate::programme::said::when;
use crate::programme::timeline::ElementStanding;
use crate::programme::{Element, ElementTask, Occasion};
use crate::view::frame::{Canvas, row};
use crate::view::theme::TextRole;
use crate::view::widget::{width_of, wrap_to};

/// The most rows of one text of the card, where there is room for several.
const TALL: u16 = 4;

pub(super) fn draw(canvas: &mut Canvas<'_>, screen: &ProgrammeScreen, place: Rect) {
    let Some((element, of)) = screen.at_hand() else { return };
    let texts = canvas.model.texts;
    canvas.ground(row(place, 0, 1), TextRole::KeyText);
    let name =
        of.place.map_or_else(|| element.name.to_string(), |place| format!("{}, {place}", element.name));
    canvas.text(place.x + 1, place.y, &name, TextRole::KeyText, place.width.saturating_sub(2));
    let mut y = 1;
    let told = stands(texts, screen, element, of, canvas);
    y += canvas.wrapped(row(inside(place), y, 2), &told, TextRole::Text);
    let labels = labelled(texts, screen, element);
    let column = labels.iter().map(|(label, _)| width_of(label)).max().unwrap_or(0) as u16 + 2;
    for (label, text) in labels {
        let own = row(inside(place), y, if place.height > 10 { TALL } else { 1 });
        y += field(canvas, &label, &text, column, own);
    }
    tasks(canvas, screen, element, row(inside(place), y, place.height));
}

fn inside(place: Rect) -> Rect {
    Rect { x: place.x + 1, width: place.width.saturating_sub(2), ..place }
}

/// When it is, for whom, and how it stands.
fn stands(
    texts: &Texts,
    screen: &ProgrammeScreen,
    element: &Element,
    of: Occasion<'_>,
    canvas: &Canvas<'_>,
) -> String {
    let standing = of.standing(element.kind, canvas.model.at.today());
    let state = match (of.held, standing) {
        (Some(day), _) => texts.msg_programme_held_on(dates::day(texts, day)),
        // That it has no date is said already.
        (None, ElementStanding::Open) => String::new(),
        (None, standing) => said::standing(texts, standing).1,
    };
    let whom = said::whom(texts, &screen.programme, element);
    let whom = if whom.is_empty() { texts.msg_programme_everyone() } else { whom };
    // Where only a month is known, how many days it takes is.
    let days =
        (element.days > 1 && !of.when.is_dated()).then(|| texts.msg_programme_days(u32::from(element.days)));
    let people = element.whom.people.map(|people| texts.msg_home_people(people));
    let made = of.workshop.map(|_| texts.msg_programme_has_workshop());
    let parts = [Some(when(texts, of.when)), days, Some(whom), people, Some(state), made];
    parts.into_iter().flatten().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" · ")
}

/// The texts that it has, each with its label.
fn labelled(texts: &Texts, screen: &ProgrammeScreen, element: &Element) -> Vec<(String, String)> {
    let method = element.method.as_ref();
    let named = method.map(|of| screen.method_name(&of.id));
    let question = method.and_then(|of| of.question.as_deref());
    let all = [
        (texts.msg_programme_theme(), element.theme.as_deref().map(str::to_owned)),
        (texts.msg_programme_goal(), element.goal.as_deref().map(str::to_owned)),
        (texts.msg_programme_method(), named),
        (texts.msg_programme_question(), question.map(str::to_owned)),
        (texts.msg_programme_roles(), element.whom.roles.as_deref().map(str::to_owned)),
        (texts.msg_programme_plan(), element.plan.as_deref().map(str::to_owned)),
        (texts.msg_programme_resources(), element.resources.as_deref().map(str::to_owned)),
    ];
    all.into_iter().filter_map(|(label, text)| Some((label, text?))).collect()
}

/// Draws a text behind its label; returns the rows.
fn field(canvas: &mut Canvas<'_>, label: &str, text: &str, column: u16, own: Rect) -> u16 {
    if own.height == 0 {
        return 0;
    }
    canvas.text(own.x, own.y, label, TextRole::Quiet, column);
    let x = own.x + column.min(own.width);
    canvas.wrapped(Rect { x, width: own.right().saturating_sub(x), ..own }, text, TextRole::Text)
}

/// Draws what people do until the next gathering, under its heading.
fn tasks(canvas: &mut Canvas<'_>, screen: &ProgrammeScreen, element: &Element, place: Rect) {
    if element.tasks.is_empty() || place.height < 2 {
        return;
    }
    let texts = canvas.model.texts;
    canvas.text(place.x, place.y, &texts.msg_programme_tasks(), TextRole::Heading, place.width);
    let mut y = 1;
    for task in &element.tasks {
        let left = row(place, y, TALL);
        let said = said_of(texts, screen, (element, task), canvas);
        let rows =
            wrap_to(&said, usize::from(left.width.saturating_sub(2)), usize::from(left.height)).len() as u16;
        canvas.text(left.x, left.y, "•", TextRole::Heading, u16::from(left.height > 0));
        canvas.wrapped(
            Rect { x: left.x + 2, width: left.width.saturating_sub(2), ..left },
            &said,
            TextRole::Text,
        );
        y += rows;
    }
}

/// A task in words: what, who, by when, and the question about it.
fn said_of(
    texts: &Texts,
    screen: &ProgrammeScreen,
    (element, task): (&Element, &ElementTask),
    canvas: &Canvas<'_>,
) -> String {
    let due = screen.programme.task_due(element, task);
    let late = match screen.programme.task_standing(element, task, canvas.model.at.today()) {
        standing @ (ElementStanding::Late | ElementStanding::Due | ElementStanding::Done) => {
            Some(said::standing(texts, standing).1)
        }
        ElementStanding::Ahead | ElementStanding::Open => None,
    };
    let parts = [
        Some(task.what.to_string()),
        task.who.as_ref().map(ToString::to_string),
        due.map(|due| plan::due(texts, &due)),
        late,
        task.ask.as_ref().map(ToString::to_string),
    ];
    parts.into_iter().flatten().collect::<Vec<_>>().join(" · ")
}
