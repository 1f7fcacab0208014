//! The entry line: where a line goes, what is typed, and what will come of it.

use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};
use unicode_segmentation::UnicodeSegmentation;

use super::super::sentence::first;
use super::super::theme::TextRole;
use super::super::widget::{fill, put, truncate, width_of};
use super::{View, step};
use crate::app::action::{Action, LineAct, PlanAct, PointAct, RowAct, WallAct};
use crate::app::editor::Editor;
use crate::app::live::{Mode, Overlay, PointedLine, Prompt};
use crate::app::page::WIDE;
use crate::app::{Notice, say};
use crate::i18n::{dates, plan};
use crate::workshop::id::Id;
use crate::workshop::method::{ColumnRole, ListRole};

/// Columns at the right edge that stay free of anybody's words.
const EDGE: u16 = 4;

/// What stands before what is typed.
const ARROW: &str = "▸";
/// The columns that a prompt leaves for the answer.
const ANSWER: u16 = 12;

/// What the row above the entry line says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Saying {
    /// What could be typed.
    Hint,
    /// What is asked for, where there is too little room for it in the line itself.
    Prompt,
    /// What Enter will do with the line.
    Understood,
    /// What came of the last key, or what the next will do to something.
    Warning,
    /// What is wrong with the disk.
    Trouble,
}

impl Saying {
    /// How it looks.
    pub(super) fn role(self) -> TextRole {
        match self {
            Self::Hint => TextRole::Quiet,
            Self::Prompt => TextRole::Accent,
            Self::Understood => TextRole::Good,
            Self::Warning => TextRole::Warn,
            Self::Trouble => TextRole::Late,
        }
    }
}

/// Draws the entry line; returns the cursor's position. `above` says that the row above has the prompt.
pub(super) fn draw(view: View<'_>, area: Rect, above: bool, buf: &mut Buffer) -> Option<Position> {
    let entry = &view.live.entry;
    if view.live.takes_no_words() {
        fill(buf, area, view.of(TextRole::Ground));
        return None;
    }
    match &view.live.overlay {
        // The label is typed again where typing always lands; a half-typed line is not read meanwhile.
        Some(Overlay::Strike(striking)) => {
            let again = view.texts().msg_live_strike_again(&striking.label);
            return typed_over(view, (&again, &striking.typed), area, buf);
        }
        Some(Overlay::Embers(list)) => {
            let label = view.texts().msg_live_to_embers();
            return typed_over(view, (&label, &list.typed), area, buf);
        }
        Some(Overlay::Insert(menu)) => {
            let label = view.texts().msg_live_insert_type();
            return typed_over(view, (&label, &menu.typed), area, buf);
        }
        Some(Overlay::Next(menu)) => {
            let label = view.texts().msg_planning_type();
            return typed_over(view, (&label, &menu.typed), area, buf);
        }
        // What is typed for a row of the agenda stands in its overlay, and elsewhere nothing is: a line that waits for
        // its step would seem to take it.
        Some(_) => {
            fill(buf, area, view.of(TextRole::Ground));
            return None;
        }
        None => fill(buf, area, view.of(TextRole::Entry)),
    }
    let pointing = entry.mode == Mode::Pointing && entry.asking.is_none();
    let (badge, role) = if pointing {
        (view.texts().msg_live_pointing(), TextRole::Pointing)
    } else {
        (view.texts().msg_live_writing(), TextRole::Writing)
    };
    let room = |x: u16| area.right().saturating_sub(x);
    let mut x = area.x + 1;
    // On a narrow screen an answer needs the room more: that one is writing is plain from the question.
    if area.width >= WIDE || entry.asking.is_none() {
        x = put(buf, area.x, area.y, &format!(" {badge} "), view.of(role), room(area.x)) + 1;
    }
    let label = label_within(view, (room(x), area.width), above);
    x = put(buf, x, area.y, &label, view.of(TextRole::Accent), room(x)) + 1;
    let place = Rect { x, width: area.right().saturating_sub(x + EDGE), height: 1, ..area };
    if pointing {
        let typed = Editor::with(&entry.pointed);
        let cursor = typed_in(view, place, &typed, buf);
        let found = pointed_at(view);
        let after = cursor.map_or(place.x, |at| at.x) + 2;
        let room = place.right().saturating_sub(after);
        put(buf, after, area.y, &truncate(&found, usize::from(room)), view.of(TextRole::Accent), room);
        return cursor;
    }
    typed_in(view, place, &entry.editor, buf)
}

/// Draws the line in which something is typed for an overlay.
fn typed_over(
    view: View<'_>,
    (label, typed): (&str, &Editor),
    area: Rect,
    buf: &mut Buffer,
) -> Option<Position> {
    fill(buf, area, view.of(TextRole::Entry));
    let x = put(buf, area.x + 1, area.y, label, view.of(TextRole::Accent), area.width) + 1;
    let place = Rect { x, width: area.right().saturating_sub(x + EDGE), height: 1, ..area };
    typed_in(view, place, typed, buf)
}

/// Stands for a line break, so that two words are not read as one.
const BREAK: &str = "¶";

/// Draws the typed text, scrolled so that the cursor is in view; returns the cursor's position.
pub(super) fn typed_in(view: View<'_>, area: Rect, editor: &Editor, buf: &mut Buffer) -> Option<Position> {
    if area.width == 0 || area.height == 0 {
        return None;
    }
    // The cursor needs a cell of its own after the last character.
    let most = usize::from(area.width) - 1;
    let typed = editor.before().replace('\n', BREAK);
    let whole = width_of(&typed) <= most;
    let mut before: Vec<&str> = Vec::new();
    let mut used = usize::from(!whole);
    for grapheme in typed.graphemes(true).rev() {
        used += width_of(grapheme);
        if used > most {
            break;
        }
        before.push(grapheme);
    }
    let cut = (!whole).then_some("…");
    let before: String = cut.into_iter().chain(before.into_iter().rev()).collect();
    let style = view.of(TextRole::Entry);
    let x = put(buf, area.x, area.y, &before, style, area.width);
    put(buf, x, area.y, &editor.behind().replace('\n', BREAK), style, area.right().saturating_sub(x));
    Some(Position { x, y: area.y })
}

/// Where a line goes, in the columns that are not needed for what is typed.
fn label_within(view: View<'_>, (room, width): (u16, u16), above: bool) -> String {
    let entry = &view.live.entry;
    let label = label(view);
    if entry.asking.is_none() {
        let typed = width_of(entry.editor.text()) as u16 + EDGE + 2;
        let most = room.saturating_sub(typed).clamp(width / 3, width / 2);
        return truncate(&label, usize::from(most)).into_owned();
    }
    let most = asked_room(view, width);
    if above && width_of(&label) > most { ARROW.to_owned() } else { truncate(&label, most).into_owned() }
}

/// The columns that a prompt may take in a line of this width, so that there is room for an answer.
fn asked_room(view: View<'_>, width: u16) -> usize {
    let badge = if width < WIDE { 0 } else { width_of(&view.texts().msg_live_writing()) as u16 + 2 };
    usize::from(width.saturating_sub(1 + badge + ANSWER + EDGE + 1))
}

/// The prompt without its arrow, if there is too little room beside it for an answer: the row above then has it whole.
fn prompt_above(view: View<'_>, ask: &Prompt) -> Option<String> {
    let prompt = asked(view, ask);
    let fits = width_of(&prompt) <= asked_room(view, view.model.size.cols);
    (!fits).then(|| prompt.trim_end_matches(ARROW).trim_end().to_owned())
}

/// Where a line goes.
pub(super) fn label(view: View<'_>) -> String {
    let entry = &view.live.entry;
    match &entry.asking {
        Some(ask) => asked(view, ask),
        None if entry.mode == Mode::Pointing => view.texts().msg_live_point_at(),
        None => view.at_hand().map_or_else(|| view.texts().msg_live_to_nothing(), |on| step::label(view, on)),
    }
}

fn asked(view: View<'_>, ask: &Prompt) -> String {
    let texts = view.texts();
    let label = |id: Id| view.named(id).map_or_else(String::new, |(label, _)| label);
    match ask {
        Prompt::Words(id) | Prompt::Row(id) => texts.msg_live_ask_words(label(*id)),
        Prompt::Theme(items) => texts.msg_live_ask_theme(labels(view, items)),
        Prompt::Contact(id) => texts.msg_live_ask_contact(label(*id)),
        Prompt::Split(id) => texts.msg_live_ask_split(label(*id)),
        Prompt::Escalate(id) => match view.live.set_aside(*id) {
            Some((ListRole::Parking, label)) => texts.msg_live_ask_taken_up(label.to_string()),
            Some((_, label)) => texts.msg_live_ask_lift(label.to_string()),
            None => {
                let label = view.workshop().row_called(*id).map(|row| row.label);
                texts.msg_live_ask_lift(label.unwrap_or_default().to_string())
            }
        },
        Prompt::Cell(id, role) => match role {
            ColumnRole::AskWhom => texts.msg_live_ask_whom(label(*id)),
            ColumnRole::Who => texts.msg_live_ask_hand_over(label(*id)),
            _ => match column_called(view, *id, *role) {
                Some(column) => texts.msg_live_to_cell(column, label(*id)),
                None => texts.msg_live_ask_words(label(*id)),
            },
        },
        Prompt::Answer(id) => {
            let set_aside = view.live.set_aside(*id).map(|(_, label)| label.to_string());
            texts.msg_live_ask_answer(set_aside.unwrap_or_default())
        }
        Prompt::Until => texts.msg_live_ask_until(),
        Prompt::People => texts.msg_live_ask_people(view.workshop().people),
        Prompt::Dots => texts.msg_live_ask_dots(),
        Prompt::Cut(_) => texts.msg_live_ask_cut(),
        Prompt::Column(id, column) => {
            let row = view.workshop().row_by_roles(*id);
            let column = row.and_then(|row| row.table.column(column)).map(|column| view.words(&column.name));
            texts.msg_live_to_cell(column.unwrap_or_default(), label(*id))
        }
        Prompt::TakeIn => texts.msg_live_ask_take_in(),
        Prompt::Elsewhere => texts.msg_live_ask_elsewhere(),
    }
}

/// What the column with this role is called, in the table of this row.
fn column_called(view: View<'_>, id: Id, role: ColumnRole) -> Option<&str> {
    let row = view.workshop().row_by_roles(id)?;
    row.table.column_in(role).map(|column| view.words(&column.name))
}

fn labels(view: View<'_>, ids: &[Id]) -> String {
    let each = ids.iter().filter_map(|id| view.named(*id)).map(|(label, _)| label);
    each.collect::<Vec<_>>().join(" ")
}

/// What the typed labels point at, until the line above says what will be done with them.
fn pointed_at(view: View<'_>) -> String {
    match view.live.reading() {
        PointedLine::Labels(labels) => {
            let unknown = |label: &str| view.texts().msg_live_not_called(label);
            format!("← {}", named(view, &labels, unknown))
        }
        PointedLine::Empty if view.live.cursor().is_some() => format!("← {}", named(view, "", str::to_owned)),
        PointedLine::Empty
        | PointedLine::Act(..)
        | PointedLine::Status(..)
        | PointedLine::Into(..)
        | PointedLine::Column(..)
        | PointedLine::Text => String::new(),
    }
}

/// The line above the entry line: what will come of what is typed, or what could be typed.
pub(super) fn hint(view: View<'_>) -> (String, Saying) {
    let (texts, entry) = (view.texts(), &view.live.entry);
    if let Some(found) = entry.found {
        let key = say::key_for(Action::Line(LineAct::Again));
        let (label, text) = view.named(found).unwrap_or_default();
        return (texts.msg_live_like(label, text, key), Saying::Warning);
    }
    if view.live.looks_like_caps_lock() {
        return (texts.msg_live_caps_lock(), Saying::Warning);
    }
    if let Some(ask) = &entry.asking {
        let told = match ask {
            Prompt::People => people_told(view),
            Prompt::Cell(id, ColumnRole::AskWhom) if entry.editor.is_empty() => {
                let who = view.live.proposed_to_ask(*id);
                who.map(|who| view.texts().msg_live_ask_whom_enter(who)).unwrap_or_default()
            }
            _ => String::new(),
        };
        return prompt_above(view, ask).map_or((told, Saying::Hint), |prompt| (prompt, Saying::Prompt));
    }
    if entry.mode == Mode::Pointing {
        return pointing_hint(view);
    }
    if let Some(counts) = view.live.counts_told(texts) {
        return (counts, Saying::Understood);
    }
    if let Some(understood) = understood(view) {
        return (understood, Saying::Understood);
    }
    let text = if entry.editor.is_empty() { paged(view, idle(view)) } else { String::new() };
    (text, Saying::Hint)
}

/// What Enter will do while pointing, as the line grows.
fn pointing_hint(view: View<'_>) -> (String, Saying) {
    let (texts, entry) = (view.texts(), &view.live.entry);
    match view.live.reading() {
        // What one number points at; what can be done with it stands below.
        PointedLine::Labels(labels) if view.live.points_at(&labels).is_some() => {
            (named(view, &labels, str::to_owned), Saying::Hint)
        }
        PointedLine::Empty | PointedLine::Labels(_) => {
            let example = view.live.removable().map(|label| texts.msg_live_hint_point(label));
            (example.unwrap_or_default(), Saying::Hint)
        }
        PointedLine::Act(PointAct::Plan(PlanAct::Status), _) => (say::statuses(texts), Saying::Hint),
        // It was done already, and Enter only clears the line. A plan is shown large as what is at hand.
        PointedLine::Act(PointAct::Spotlight, labels) if entry.instant.is_some() => {
            let wall = &view.live.wall;
            let is_plan = |id| view.workshop().plan(id).is_some();
            let shown = wall.stage.spotlight.is_some() || wall.focus.id().is_some_and(is_plan);
            let what = on(view, PointAct::Spotlight, &labels);
            (if shown { texts.msg_live_point_shown(what) } else { String::new() }, Saying::Understood)
        }
        PointedLine::Act(act, labels) => {
            let does = || texts.msg_live_point_does(called(view, act), on(view, act, &labels));
            (
                view.live.amiss(act, &labels).map_or_else(does, |amiss| say::notice(&amiss, texts)),
                Saying::Warning,
            )
        }
        PointedLine::Status(status, labels) => {
            let on = || named(view, &labels, str::to_owned);
            let does = || texts.msg_live_point_does(plan::status(texts, status), on());
            let amiss = view.live.amiss(PointAct::Plan(PlanAct::Status), &labels);
            (amiss.map_or_else(does, |amiss| say::notice(&amiss, texts)), Saying::Warning)
        }
        PointedLine::Into(into, labels) => {
            let field = format!("→ {}", view.live.moved_into_called(&into, &labels));
            let does = || texts.msg_live_point_does(field, named(view, &labels, str::to_owned));
            let amiss = view.live.amiss_into(&into, &labels);
            (amiss.map_or_else(does, |amiss| say::notice(&amiss, texts)), Saying::Warning)
        }
        PointedLine::Column(act, at, labels) => {
            let column = view.live.column_called(at).unwrap_or_default();
            let does = || match act {
                RowAct::Sort => texts.msg_live_point_does(called(view, PointAct::Row(act)), column),
                _ => texts.msg_live_point_does(column, named(view, &labels, str::to_owned)),
            };
            let amiss = view.live.amiss_column(act, at, &labels);
            (amiss.map_or_else(does, |amiss| say::notice(&amiss, texts)), Saying::Warning)
        }
        PointedLine::Text => {
            let does = view.live.understood_pointed(view.model.ctx());
            let wrong = || view.live.wrong_pointed(view.model.ctx()).map(|why| say::notice(&why, texts));
            let told = does.or_else(wrong).unwrap_or_else(|| texts.msg_live_point_text());
            (told, Saying::Understood)
        }
    }
}

/// What the act is called in this step.
fn called(view: View<'_>, act: PointAct) -> String {
    let act = Action::Point(act);
    let in_step = view.live.step_at_hand().map(|on| step::keys(view, on)).unwrap_or_default();
    let named = in_step.called.into_iter().find(|(of, _)| *of == act);
    named.map_or_else(|| act.name(view.texts()), |(_, name)| name)
}

/// What the act is done to, or the count that it takes.
fn on(view: View<'_>, act: PointAct, labels: &str) -> String {
    if let Some(meetings) = view.live.meetings_to_remove(act, labels) {
        let called = meetings.into_iter().map(|of| dates::meeting_called(view.texts(), of));
        return called.collect::<Vec<_>>().join(" · ");
    }
    match act {
        PointAct::Divide if labels.is_empty() => view.live.divides_into().to_string(),
        PointAct::Cut if labels.is_empty() => "…".to_owned(),
        PointAct::Divide | PointAct::Cut => labels.to_owned(),
        // What is struck may be there no more; every other act is refused before.
        _ => named(view, labels, str::to_owned),
    }
}

/// The labels with their words, or what is said of one that nothing has; without labels, the row under the cursor.
fn named(view: View<'_>, labels: &str, unknown: impl Fn(&str) -> String) -> String {
    if labels.is_empty() {
        return view.live.cursor().map_or_else(String::new, |on| view.called(on));
    }
    let found = labels.split_whitespace().map(|label| match view.live.points_at(label) {
        Some(id) => view.called(id),
        None => unknown(label),
    });
    found.collect::<Vec<_>>().join(" · ")
}

/// What Enter will do with the line if it is more than text, and the key that stores it as text.
fn understood(view: View<'_>) -> Option<String> {
    let says = view.live.understood(view.model.ctx())?;
    if view.model.size.cols < WIDE {
        return Some(says);
    }
    let key = say::key_for(Action::Line(LineAct::AsText));
    Some(view.texts().msg_live_understood(says, key))
}

/// In the opening step there are pictures to turn to; with one screen, only this tells of them.
fn paged(view: View<'_>, hint: String) -> String {
    let Some((at, of)) = view.live.opening_page(view.model.ctx()).filter(|_| view.model.settings.one_screen)
    else {
        return hint;
    };
    let key = say::key_for(Action::Wall(WallAct::Onwards));
    let page = format!("{at}/{of} {key}");
    // The way on stands among the keys.
    if view.model.size.cols < WIDE {
        format!("{} · {page}", first(&hint))
    } else {
        format!("{page} · {hint}")
    }
}

/// At a meeting, how those are typed who did not come.
fn people_told(view: View<'_>) -> String {
    let meeting = view.workshop().method.floor_table().is_some();
    if meeting { view.texts().msg_live_hint_people() } else { String::new() }
}

/// What could be typed here.
fn idle(view: View<'_>) -> String {
    let (texts, workshop) = (view.texts(), view.workshop());
    if let Some(last) = workshop.day.last.filter(|_| view.live.still) {
        return say::notice(&Notice::NotLed(Some(last.at.today())), texts);
    }
    if view.live.may_take_embers() {
        return texts.msg_live_embers_key();
    }
    if workshop.day.ended.is_some() {
        let copy = view.live.keeping.throw_away;
        return if copy {
            texts.msg_live_hint_ended_copy()
        } else {
            texts.msg_live_hint_ended(workshop.id.as_str())
        };
    }
    let start = || {
        let key = || say::key_for(Action::Wall(WallAct::Onwards));
        if view.live.is_calm() { texts.msg_live_start_calm(key()) } else { texts.msg_live_start_key() }
    };
    view.at_hand().map_or_else(start, |on| step::hint(view, on))
}
