//! The rows below the panes: what the room sees, whether all is saved, the notice, the entry line, the keys.

use std::cmp::Reverse;
use std::slice;

use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};

use super::super::frame;
use super::super::sentence::{in_one, in_two};
use super::super::theme::TextRole;
use super::super::widget::{
    KeyHint, between_hints, fill, footer, hints_width, put, truncate, width_of, wrap,
};
use super::entry::Saying;
use super::step::{self, StepKeys};
use super::{THREE_PANES, View, entry, seen};
use crate::app::action::{Action, DayAct, LineAct, Program, WallAct};
use crate::app::keymap::{self, Binding};
use crate::app::keys::NamedKey;
use crate::app::live::Mode;
use crate::app::notice::{Done, KeptNotice};
use crate::app::page::WIDE;
use crate::app::{Notice, say, trouble};

/// The most keys shown with one screen, which the room sees too: on a narrow and on a wide one.
const FEW: (usize, usize) = (5, 8);
/// What the way on is called where a hint leaves no room for its name.
const ONWARDS: &str = "→";
/// The weight of the help key in an overlay where there is room to spare.
const HELP: u8 = 1;
/// Its weight where not all keys fit.
const MANY: u8 = 5;
/// Extra weight of the keys that work only while pointing.
const POINTED: u8 = 10;

/// Draws the four rows below the panes.
pub(super) fn draw(view: View<'_>, area: Rect, buf: &mut Buffer) -> Option<Position> {
    let row = |at: u16| Rect { y: area.y + at, height: u16::from(at < area.height), ..area };
    room_line(view, row(0), buf);
    let rest = said(view, row(1), false, buf);
    let cursor = entry::draw(view, row(2), is_prompt_above(view), buf);
    keys(view, row(3), rest.as_deref(), buf);
    cursor
}

/// Draws what the room sees, and whether all is saved.
fn room_line(view: View<'_>, area: Rect, buf: &mut Buffer) {
    fill(buf, area, view.of(TextRole::Room));
    let mark = saved(view, area, false, buf);
    let room = area.width.saturating_sub(mark + 2);
    put(
        buf,
        area.x + 1,
        area.y,
        &truncate(&seen::line(view), usize::from(room)),
        view.of(TextRole::Room),
        room,
    );
}

/// Draws, at the right of a row, whether everything up to the last key is on disk; returns the mark's width.
fn saved(view: View<'_>, area: Rect, brief: bool, buf: &mut Buffer) -> u16 {
    let (text, role) = mark(view, brief);
    let wide = width_of(&text) as u16;
    put(buf, area.right().saturating_sub(wide), area.y, &text, view.of(role), wide);
    wide
}

/// Draws the shortest mark there is at the right of the entry line, where a hint takes the mark's row: the letters typed
/// end before it.
pub(super) fn saved_sign(view: View<'_>, area: Rect, buf: &mut Buffer) {
    let keeping = &view.live.keeping;
    let (sign, role) = match keeping.saved >= view.live.journal.seq() {
        _ if keeping.throw_away => return,
        true => ("✓", TextRole::Good),
        false => ("…", TextRole::Warn),
    };
    put(buf, area.right().saturating_sub(2), area.y, sign, view.of(role), 1);
}

/// Whether everything up to the last key is on disk, in words.
fn mark(view: View<'_>, brief: bool) -> (String, TextRole) {
    let (texts, keeping) = (view.texts(), &view.live.keeping);
    let (text, role) = match () {
        () if keeping.trouble.as_ref().is_some_and(|of| !of.all_is_saved()) => {
            (texts.msg_live_not_saved(), TextRole::Late)
        }
        () if keeping.saved >= view.live.journal.seq() => (texts.msg_live_saved(), TextRole::Good),
        () => (texts.msg_live_saving(), TextRole::Warn),
    };
    // Of a copy that is thrown away nothing is said to be saved.
    let (text, role) = match keeping.throw_away {
        true if brief => (texts.msg_live_practice(), TextRole::Warn),
        true => (texts.msg_live_throw_away(), TextRole::Warn),
        false => (text, role),
    };
    let mut parts: Vec<String> = signs(view);
    // In a circle that sees this screen nobody should wonder what it is that was saved.
    let unsaid = view.model.settings.one_screen && view.live.is_calm() && role == TextRole::Good;
    parts.extend((!unsaid).then_some(text));
    if parts.is_empty() {
        return (String::new(), role);
    }
    (format!(" {} ", parts.join(" · ")), role)
}

/// What would otherwise surprise the facilitator on the one screen: that its picture is blank, and that the clock stands.
fn signs(view: View<'_>) -> Vec<String> {
    let (texts, one_screen) = (view.texts(), view.model.settings.one_screen);
    let blank = view.live.wall.stage.blank.then(|| format!("□ {}", texts.msg_live_blank()));
    let paused = view.workshop().day.paused() && view.live.is_led();
    let paused = paused.then(|| format!("‖ {}", texts.msg_live_paused()));
    blank.into_iter().chain(paused).filter(|_| one_screen).collect()
}

/// Draws what came of the last key, what is wrong with the disk, or what could be typed. With one screen the saved mark
/// stands after it, unless a hint takes the whole row: what of it stands in the row of the keys is then returned.
pub(super) fn said(view: View<'_>, area: Rect, one_screen: bool, buf: &mut Buffer) -> Option<String> {
    fill(buf, area, view.of(TextRole::Ground));
    let (text, saying) = sentence(view);
    // What can be typed here matters more than that this is a throw-away copy.
    let named = width_of(&view.texts().msg_live_throw_away()) + 4;
    let brief = width_of(&text) + named > usize::from(area.width);
    let wide = if one_screen { width_of(&mark(view, brief).0) as u16 } else { 0 };
    let room = area.width.saturating_sub(wide.max(4) + 2);
    // What a line was understood as covers no row of the picture above.
    let text = match &view.model.notice {
        Some(Notice::Done(Done::Understood(_))) => {
            in_one(&text, usize::from(room.saturating_sub(2))).into_owned()
        }
        _ => text,
    };
    let hint = matches!(saying, Saying::Hint | Saying::Prompt);
    // While one thing is shown large, or all lines small, the key that leads back matters more.
    if hint && !view.live.wall.is_zoomed() && width_of(&text) > usize::from(room) && signs(view).is_empty() {
        let rows = (usize::from(area.width).saturating_sub(2), beside_way_on(area.width));
        if let Some((above, below)) = in_two(&text, rows) {
            put(buf, area.x + 1, area.y, above, view.of(saying.role()), area.width);
            return Some(below.to_owned());
        }
    }
    if one_screen {
        saved(view, area, brief, buf);
    }
    match saying {
        Saying::Warning | Saying::Trouble => said_whole(view, area, room, (&text, saying.role()), buf),
        // A hint is shown whole or not at all.
        Saying::Hint if width_of(&text) > usize::from(room) => {}
        Saying::Hint | Saying::Prompt | Saying::Understood => {
            put(buf, area.x + 1, area.y, &truncate(&text, usize::from(room)), view.of(saying.role()), room);
        }
    }
    None
}

/// The columns for a hint in the row of the keys, which always has the way on.
fn beside_way_on(width: u16) -> usize {
    let way_on = KeyHint { key: &goes_on(), text: ONWARDS, weight: 0 };
    usize::from(width).saturating_sub(hints_width(&[way_on], width) + 2)
}

/// The key of the way on.
fn goes_on() -> String {
    say::key_for(Action::Day(DayAct::Next))
}

/// Draws a notice to its end: if one row is too short, it covers rows above too, until the next key.
fn said_whole(view: View<'_>, area: Rect, room: u16, (text, role): (&str, TextRole), buf: &mut Buffer) {
    let lines = wrap(text, usize::from(room.saturating_sub(2)).max(1));
    let above = lines.len().saturating_sub(1).min(usize::from(area.y));
    for (at, line) in lines.iter().take(above + 1).enumerate() {
        let y = area.y + at as u16 - above as u16;
        if y < area.y {
            fill(buf, Rect { y, height: 1, ..area }, view.of(TextRole::Ground));
        }
        put(buf, area.x + 1, y, &format!(" {line} "), view.of(role), room);
        if at == 0 && above > 0 {
            // That something lies under it must show.
            put(buf, area.right().saturating_sub(2), y, "…", view.of(TextRole::Strong), 1);
        }
    }
}

/// Whether the row above the entry line has the prompt, because an answer needs the line.
pub(super) fn is_prompt_above(view: View<'_>) -> bool {
    sentence(view).1 == Saying::Prompt
}

/// What stands in the row above the entry line.
fn sentence(view: View<'_>) -> (String, Saying) {
    if let Some(notice) = &view.model.notice {
        return (say::notice(notice, view.texts()), Saying::Warning);
    }
    if let Some(of) = &view.live.keeping.trouble {
        if view.live.is_read_by_room(view.model.settings) {
            return (say::notice(&KeptNotice::NotForTheRoom.into(), view.texts()), Saying::Trouble);
        }
        let again = Action::Program(Program::SaveAgain);
        let palette = Action::Program(Program::Palette);
        let key = keymap::key_of(again).or(keymap::key_of(palette)).map(say::key_name).unwrap_or_default();
        let sentence = trouble::sentence(of, view.texts());
        return (
            format!("{sentence} {}", view.texts().msg_live_save_again(key)).trim().to_owned(),
            Saying::Trouble,
        );
    }
    if view.live.overlay.is_some() { (String::new(), Saying::Hint) } else { entry::hint(view) }
}

/// Draws a row with the keys that work here, after the rest of a hint that is too long for its own row.
pub(super) fn keys(view: View<'_>, area: Rect, rest: Option<&str>, buf: &mut Buffer) {
    let (whole, rest) = (area, rest.unwrap_or_default());
    let used = if rest.is_empty() { 0 } else { width_of(rest) as u16 + 2 };
    let area = Rect { x: area.x + used, width: area.width.saturating_sub(used), ..area };
    let on_top = view.live.overlay.is_some();
    let in_step = view.at_hand().map_or_else(|| before_the_day(view), |on| step::keys(view, on));
    let mut named = frame::footer_keys(view.model, |row| shown(view, row, &in_step, whole.width));
    if !on_top {
        pointed_first(view, &mut named);
        as_it_stands(view, in_step, &mut named);
    }
    if !rest.is_empty() {
        fill(buf, whole, view.of(TextRole::Ground));
        put(buf, whole.x + 1, whole.y, rest, view.of(TextRole::Quiet), whole.width);
        shorten_way_on(&mut named, area.width);
    }
    if view.model.settings.one_screen && !on_top {
        named = few(named, area.width);
    }
    let hints = frame::hints(&named);
    let styles = (view.of(TextRole::Key), view.of(TextRole::KeyText));
    // An overlay has keys found nowhere else; where they need two rows, they take the entry line's, which is unused.
    let own: Vec<KeyHint<'_>> = hints.iter().copied().filter(|hint| hint.weight > HELP).collect();
    let lent = on_top && hints_width(&own, area.width) > usize::from(area.width) && area.y > 0;
    if lent {
        // Help then goes before the least important keys, because it lists them.
        let mut all = hints.clone();
        all.sort_by_key(|hint| Reverse(if hint.weight == HELP { MANY } else { hint.weight }));
        let (first, rest) = in_two_rows(&all, area.width);
        footer(buf, Rect { y: area.y - 1, ..area }, &first, styles);
        return footer(buf, area, &rest, styles);
    }
    footer(buf, area, &hints, styles);
}

/// Before a day that is led with a clicker, its key that turns pages elsewhere begins.
fn before_the_day(view: View<'_>) -> StepKeys {
    let begins = view.live.is_calm() && view.workshop().day.started.is_none();
    let called = begins.then(|| (Action::Wall(WallAct::Onwards), view.texts().msg_live_begins()));
    StepKeys { called: called.into_iter().collect(), ..StepKeys::default() }
}

/// Leaves out what the way on is called, where there is no room for it.
fn shorten_way_on(named: &mut [NamedKey], width: u16) {
    let key = goes_on();
    if let Some(way_on) = named.iter_mut().find(|named| named.keys == key)
        && hints_width(&frame::hints(slice::from_ref(way_on)), width) > usize::from(width)
    {
        ONWARDS.clone_into(&mut way_on.text);
    }
}

/// While pointing, moves the keys that work only then to the front; the Ctrl keys were on screen before.
fn pointed_first(view: View<'_>, named: &mut [NamedKey]) {
    if view.live.entry.mode != Mode::Pointing || view.live.entry.asking.is_some() {
        return;
    }
    for named in named
        .iter_mut()
        .filter(|named| ["Tab", "?", "Esc"].contains(&named.keys.as_str()) || is_letter(named))
    {
        named.weight += POINTED;
    }
    named.sort_by_key(|named| Reverse(named.weight));
}

/// Whether a key is a single letter.
fn is_letter(named: &NamedKey) -> bool {
    let mut chars = named.keys.chars();
    chars.next().is_some_and(char::is_alphabetic) && chars.next().is_none()
}

/// Says what a key that toggles something would do now.
fn as_it_stands(view: View<'_>, in_step: StepKeys, named: &mut [NamedKey]) {
    let texts = view.texts();
    let switch = if view.live.entry.mode == Mode::Pointing {
        texts.msg_act_write()
    } else {
        texts.msg_act_to_pointing()
    };
    for (act, now) in in_step.called.into_iter().chain([(Action::Line(LineAct::Switch), switch)]) {
        let known = act.caption(texts);
        if let Some(of) = named.iter_mut().find(|of| of.text == known) {
            of.text = now;
        }
    }
}

/// The most important keys that fit, in their own order; a key that is too long makes way for a shorter one.
fn few(named: Vec<NamedKey>, width: u16) -> Vec<NamedKey> {
    let most = if width < WIDE { FEW.0 } else { FEW.1 };
    let mut named: Vec<(usize, NamedKey)> = named.into_iter().enumerate().collect();
    // Where there is little room, the way on comes first. Enter is what everybody presses anyway.
    let goes_on = goes_on();
    let leads = width < WIDE && named.iter().any(|(_, of)| of.keys == goes_on);
    let weight = |of: &NamedKey| match of.keys.as_str() {
        "Enter" if leads => 0,
        keys if leads && keys == goes_on => u8::MAX,
        _ => of.weight,
    };
    named.sort_by_key(|(_, of)| Reverse(weight(of)));
    let mut kept: Vec<(usize, NamedKey)> = Vec::with_capacity(most);
    let (mut used, room) = (0, usize::from(width));
    for (at, of) in named {
        let own = hints_width(&frame::hints(slice::from_ref(&of)), width)
            + if used > 0 { between_hints(width) } else { 0 };
        if kept.len() < most && used + own <= room {
            used += own;
            kept.push((at, of));
        }
    }
    kept.sort_by_key(|(at, _)| *at);
    kept.into_iter().map(|(_, of)| of).collect()
}

/// Distributes hints over two rows of this width, each on the first row where it fits.
fn in_two_rows<'a>(hints: &[KeyHint<'a>], width: u16) -> (Vec<KeyHint<'a>>, Vec<KeyHint<'a>>) {
    let (mut first, mut rest) = (Vec::new(), Vec::new());
    for hint in hints {
        for row in [&mut first, &mut rest] {
            row.push(*hint);
            if hints_width(row, width) <= usize::from(width) {
                break;
            }
            row.pop();
        }
    }
    (first, rest)
}

/// Whether what is typed now could be stored nowhere.
fn goes_nowhere(view: View<'_>) -> bool {
    view.live.overlay.is_none() && entry::label(view) == view.texts().msg_live_to_nothing()
}

/// Whether a key does anything visible with this number of screens and columns.
fn shown(view: View<'_>, row: &Binding, in_step: &StepKeys, width: u16) -> bool {
    let one_screen = view.model.settings.one_screen;
    match row.action {
        Action::Program(Program::Palette | Program::Quit) => view.live.overlay.is_none(),
        Action::Program(Program::Private) => one_screen,
        Action::Program(Program::Pane) => !one_screen && width < THREE_PANES,
        Action::Line(LineAct::Store) => {
            !goes_nowhere(view) || in_step.called.iter().any(|(act, _)| *act == row.action)
        }
        // When such a day is over there is nothing to turn, and Ctrl+T leads back into it.
        Action::Wall(WallAct::Onwards | WallAct::Backwards)
            if view.live.is_calm() && view.workshop().day.ended.is_some() =>
        {
            false
        }
        Action::Wall(WallAct::Onwards) => view.live.turns(view.model.ctx()),
        // Over an answer Tab cancels, as Esc does and says.
        Action::Line(LineAct::Switch) if view.live.entry.asking.is_some() => false,
        // In a calm step one key goes on, and of a day that leaves no trace nothing is taken back.
        Action::Day(act) if view.live.is_calm() && (one_screen || act == DayAct::Next) => false,
        Action::Day(DayAct::LeadOn) | Action::Line(LineAct::Undo) if !view.live.may_lead_on() => false,
        Action::Line(LineAct::Undo) if view.workshop().leaves_no_trace() => {
            view.workshop().has_just_started()
        }
        Action::Wall(WallAct::Overview) if view.live.is_calm() => false,
        Action::Line(act) => !in_step.idle.contains(&act),
        _ => true,
    }
}
