//! The entry line: what goes where, what is typed, and what will come of it.

use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};
use unicode_segmentation::UnicodeSegmentation;

use super::super::theme::Role;
use super::super::widget::{fill, put, truncate, width_of};
use super::{View, status};
use crate::app::action::{Action, LineAct};
use crate::app::editor::Editor;
use crate::app::live::{Ask, Mode, Way};
use crate::app::{keymap, say};
use crate::workshop::decide::{Command, ThemeCommand};
use crate::workshop::id::Id;
use crate::workshop::method::ListRole;
use crate::workshop::step::{Floor, Kind};

/// Columns at the right edge in which nothing is written that somebody typed.
const EDGE: u16 = 4;
/// Columns that the name of an island may take before the line that is typed.
const ISLAND: usize = 16;
/// Columns from which on there is room for it.
const ROOMY: u16 = 70;

/// Draws the entry line; returns where the cursor stands.
pub(super) fn draw(view: View<'_>, area: Rect, buf: &mut Buffer) -> Option<Position> {
    fill(buf, area, view.of(Role::Entry));
    let entry = &view.live.entry;
    let pointing = entry.mode == Mode::Pointing && entry.asking.is_none();
    let (badge, role) = if pointing {
        (view.texts().msg_live_pointing(), Role::Pointing)
    } else {
        (view.texts().msg_live_writing(), Role::Writing)
    };
    let room = |x: u16| area.right().saturating_sub(x);
    let mut x = put(buf, area.x, area.y, &format!(" {badge} "), view.of(role), room(area.x)) + 1;
    let label = truncate(&label(view), usize::from(area.width / 2)).into_owned();
    x = put(buf, x, area.y, &label, view.of(Role::Accent), room(x)) + 1;
    let place = Rect { x, width: area.right().saturating_sub(x + EDGE), height: 1, ..area };
    if pointing {
        let typed = Editor::with(&entry.pointed);
        let cursor = typed_in(view, place, &typed, buf);
        let found = pointed_at(view);
        let after = cursor.map_or(place.x, |at| at.x) + 2;
        let room = place.right().saturating_sub(after);
        put(buf, after, area.y, &truncate(&found, usize::from(room)), view.of(Role::Accent), room);
        return cursor;
    }
    typed_in(view, place, &entry.editor, buf)
}

/// What is typed, moved so that the cursor is in view; returns where that is.
pub(super) fn typed_in(view: View<'_>, area: Rect, editor: &Editor, buf: &mut Buffer) -> Option<Position> {
    if area.width == 0 || area.height == 0 {
        return None;
    }
    // The cursor needs a cell of its own behind the last character.
    let most = usize::from(area.width) - 1;
    let mut before: Vec<&str> = Vec::new();
    let mut used = 0;
    for grapheme in editor.before().graphemes(true).rev() {
        used += width_of(grapheme);
        if used > most {
            break;
        }
        before.push(grapheme);
    }
    let before: String = before.into_iter().rev().collect();
    let style = view.of(Role::Entry);
    let x = put(buf, area.x, area.y, &before, style, area.width);
    put(buf, x, area.y, editor.behind(), style, area.right().saturating_sub(x));
    Some(Position { x, y: area.y })
}

/// What goes where.
fn label(view: View<'_>) -> String {
    let entry = &view.live.entry;
    match &entry.asking {
        Some(ask) => asked(view, ask),
        None if entry.mode == Mode::Pointing => view.texts().msg_live_point_at(),
        None => in_step(view),
    }
}

fn asked(view: View<'_>, ask: &Ask) -> String {
    let texts = view.texts();
    let label = |id: Id| view.named(id).map_or_else(String::new, |(label, _)| label);
    match ask {
        Ask::Words(id) => texts.msg_live_ask_words(label(*id)),
        Ask::Theme(items) => texts.msg_live_ask_theme(labels(view, items)),
        Ask::Keeper(id) => texts.msg_live_ask_keeper(label(*id)),
        Ask::Split(id) => texts.msg_live_ask_split(label(*id)),
        Ask::Lift(id) => {
            let plan = view.workshop().islands.plan(*id);
            texts.msg_live_ask_lift(plan.map_or_else(String::new, |plan| plan.number.to_string()))
        }
        Ask::People => texts.msg_live_ask_people(view.workshop().people),
        Ask::Dots => texts.msg_live_ask_dots(),
        Ask::Cut(_) => texts.msg_live_ask_cut(),
    }
}

fn labels(view: View<'_>, ids: &[Id]) -> String {
    let each = ids.iter().filter_map(|id| view.named(*id)).map(|(label, _)| label);
    each.collect::<Vec<_>>().join(" ")
}

fn in_step(view: View<'_>) -> String {
    let (texts, workshop) = (view.texts(), view.workshop());
    let Some(step) = workshop.step().filter(|_| workshop.day.ended.is_none()) else {
        return texts.msg_live_to_nothing();
    };
    let on =
        || view.live.wall.focus.on.and_then(|on| view.named(on)).map_or_else(String::new, |(label, _)| label);
    match &step.kind {
        Kind::Question => texts.msg_live_to_question(),
        Kind::Vote { .. } if status::vote_is_closed(view) => texts.msg_live_to_nothing(),
        Kind::Vote { list } => match view.live.way() {
            Way::Slips => {
                let vote = workshop.votes.open(list);
                let slips = vote.map_or(0, |vote| vote.slips.len()) as u32;
                let people = vote.map_or(workshop.people, |vote| vote.people);
                texts.msg_live_to_slip(slips + 1, people)
            }
            Way::Wall => texts.msg_live_to_wall(),
            Way::Hands => texts.msg_live_to_hands(on()),
        },
        Kind::Groups { .. } | Kind::Each { over: Floor::Groups(_) } => {
            texts.msg_live_to_group(view.live.group())
        }
        Kind::Turn { into, .. } if view.live.wall.focus.on.is_none() => {
            let list = workshop.method.list(into).map_or("", |list| view.words(&list.name));
            texts.msg_live_to_list(list)
        }
        Kind::Turn { .. } => texts.msg_live_to_wish(on()),
        Kind::Islands { .. } | Kind::Choose => texts.msg_live_to_island(),
        Kind::Plans { .. } | Kind::Each { over: Floor::Rows(_) } => {
            let island = view.live.island_at_hand().and_then(|id| workshop.islands.island(id));
            let Some(island) = island else { return texts.msg_live_to_nothing() };
            // Where there is little room, it is for what is typed.
            let name = if view.model.size.cols < ROOMY {
                island.number.to_string()
            } else {
                truncate(island.name.as_str(), ISLAND).into_owned()
            };
            texts.msg_live_to_cell(status::cell_head(view, view.live.cell()), name)
        }
        Kind::After => texts.msg_live_to_carrier(),
        _ => match workshop.capture_list().and_then(|list| workshop.method.list(list)) {
            Some(list) => texts.msg_live_to_list(view.words(&list.name)),
            None => texts.msg_live_to_nothing(),
        },
    }
}

/// What the numbers that were typed point at.
fn pointed_at(view: View<'_>) -> String {
    let typed = view.live.entry.pointed.as_str();
    if typed.trim().is_empty() {
        return view.live.cursor().map_or_else(String::new, |on| format!("← {}", view.called(on)));
    }
    let found = typed.split_whitespace().map(|label| match view.live.points_at(label) {
        Some(id) => view.called(id),
        None => format!("{label} ?"),
    });
    format!("← {}", found.collect::<Vec<_>>().join(" · "))
}

/// What will come of what is typed, or what could be typed: one line above the entry line.
pub(super) fn hint(view: View<'_>) -> (String, Role) {
    let (texts, entry) = (view.texts(), &view.live.entry);
    if let Some(found) = entry.found {
        let key = keymap::key_of(Action::Line(LineAct::Again)).map(say::key_name).unwrap_or_default();
        return (texts.msg_live_like(view.called(found), key), Role::Warn);
    }
    if entry.asking.is_some() {
        return (String::new(), Role::Quiet);
    }
    if entry.mode == Mode::Pointing {
        return (texts.msg_live_hint_point(), Role::Quiet);
    }
    if let Some(preview) = theme_preview(view) {
        return (preview, Role::Good);
    }
    if entry.editor.is_empty() { (idle(view), Role::Quiet) } else { (String::new(), Role::Quiet) }
}

/// What a line of numbers and a name makes of the themes.
fn theme_preview(view: View<'_>) -> Option<String> {
    let (list, least) = view.live.sorts()?;
    let texts = view.texts();
    match view.live.theme_line(&list, view.live.entry.editor.text(), least)? {
        Ok(Command::Theme(ThemeCommand::Make { name, items, .. })) => {
            Some(texts.msg_live_makes_theme(name.as_str(), labels(view, &items)))
        }
        Ok(Command::Theme(ThemeCommand::Fill(theme, items))) => {
            Some(texts.msg_live_fills_theme(view.called(theme), labels(view, &items)))
        }
        Ok(_) => None,
        Err(refusal) => Some(say::refusal(&refusal, texts)),
    }
}

/// How dots are typed, until the vote is closed.
fn way_hint(view: View<'_>) -> String {
    let texts = view.texts();
    match view.workshop().step().map(|step| &step.kind) {
        Some(Kind::Vote { .. }) if status::vote_is_closed(view) => texts.msg_say_vote_is_closed(),
        _ => status::way(view),
    }
}

/// What could be typed here.
fn idle(view: View<'_>) -> String {
    let (texts, workshop) = (view.texts(), view.workshop());
    if workshop.day.ended.is_some() {
        let copy = view.live.keeping.throw_away;
        return if copy {
            texts.msg_live_hint_ended_copy()
        } else {
            texts.msg_live_hint_ended(workshop.id.as_str())
        };
    }
    let Some(step) = workshop.step() else { return texts.msg_live_start_key() };
    match &step.kind {
        Kind::Collect { list } if workshop.method.role_of(list) == Some(ListRole::Top) => {
            texts.msg_live_hint_vision()
        }
        Kind::Collect { .. } | Kind::Themes { .. } => texts.msg_live_hint_collect(),
        Kind::Islands { .. } | Kind::Choose => texts.msg_live_hint_island(),
        Kind::Plans { .. } => texts.msg_live_hint_table(),
        Kind::Each { over: Floor::Rows(_) } => texts.msg_live_hint_plan(),
        Kind::After => texts.msg_live_hint_after(),
        Kind::Question => texts.msg_live_hint_question(),
        Kind::Vote { .. } => way_hint(view),
        Kind::Groups { .. } | Kind::Each { over: Floor::Groups(_) } => texts.msg_live_hint_groups(),
        _ if workshop.capture_list().is_none() => texts.msg_live_hint_nothing(),
        _ => String::new(),
    }
}
