//! Overlays in place of the panes: a paste, what to strike, what to put on the wall. Repairs, parts to put in and the
//! agenda have files of their own.

mod day;
mod insert;
mod late;
mod next;

use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};

use super::super::theme::TextRole;
use super::super::widget::{fill, panel, put, truncate, width_of};
use super::View;
use super::sheet::{self, StatusBlock, StatusPart};
use crate::app::live::layout;
use crate::app::live::overlay::Pasted;
use crate::app::live::{Choice, EmbersTyped, Imported, Overlay, Striking};
use crate::app::refused;
use crate::workshop::id::Id;
use crate::workshop::own::Own;
use crate::workshop::room::Showing;
use crate::workshop::rows::Row;
use crate::workshop::text::Line;

/// Draws an overlay; returns the cursor's position if something is being typed.
pub(super) fn draw(view: View<'_>, overlay: &Overlay, area: Rect, buf: &mut Buffer) -> Option<Position> {
    fill(buf, area, view.of(TextRole::Ground));
    match overlay {
        Overlay::Paste(pasted) => paste(view, pasted, area, buf),
        Overlay::Import(imported) => import(view, imported, area, buf),
        Overlay::Late(repairs) => late::draw(view, repairs, area, buf),
        Overlay::Strike(striking) => strike(view, striking, area, buf),
        Overlay::Wall(at) => wall(view, *at, area, buf),
        Overlay::Insert(menu) => insert::draw(view, menu, area, buf),
        Overlay::Next(menu) => next::draw(view, menu, area, buf),
        Overlay::Embers(list) => embers(view, list, area, buf),
        Overlay::Agenda(edit) => return day::draw(view, edit, area, buf),
    }
    None
}

fn headed(view: View<'_>, heading: &str, area: Rect, buf: &mut Buffer) -> Rect {
    let inner = panel(buf, area, heading, (view.of(TextRole::Mark), view.of(TextRole::Ground)));
    // A blank row under the heading, and an edge that stays free of anybody's words.
    let gap = u16::from(inner.height > 6);
    Rect { y: inner.y + gap, height: inner.height - gap, width: layout::overlay_cols(area.width), ..inner }
}

/// Draws a page of pasted lines. Their mark is none that a pasted list has, so that nobody takes it for part of the text.
fn paste(view: View<'_>, pasted: &Pasted, area: Rect, buf: &mut Buffer) {
    let (texts, all) = (view.texts(), pasted.lines.len());
    let inner = headed(view, &texts.msg_live_paste(), area, buf);
    let roles = std::iter::once(TextRole::Strong).chain(std::iter::repeat(TextRole::Text));
    let says = pasted.says(view.model.ctx());
    let says = says.into_iter().zip(roles).map(|(text, role)| StatusPart::new(role, text)).collect();
    let page = pasted.page(view.model.ctx());
    let shown = pasted.lines.iter().enumerate().skip(pasted.above).take(page);
    let part = |(at, line): (usize, &Line)| {
        let wrong = pasted.wrong == Some(at);
        let (mark, role) = if wrong { ("▲", TextRole::Strong) } else { ("▸", TextRole::Text) };
        StatusPart::marked(mark, role, cut(line, inner))
    };
    let mut parts: Vec<StatusPart> = shown.map(part).collect();
    if all > page {
        let said = texts.msg_home_lines(pasted.above + 1, pasted.above + parts.len(), all);
        parts.push(StatusPart::new(TextRole::Quiet, said));
    }
    sheet::draw(view, inner, &[StatusBlock::new("", says), StatusBlock::new("", parts)], buf);
}

/// Draws a page of the rows of a file, below what is said of it.
fn import(view: View<'_>, imported: &Imported, area: Rect, buf: &mut Buffer) {
    let (texts, all) = (view.texts(), imported.lines.len());
    let inner = headed(view, &texts.msg_live_import(), area, buf);
    let last = imported.says.len().saturating_sub(1);
    let said = |(at, text): (usize, &String)| {
        let role = if at == 0 || at == last { TextRole::Strong } else { TextRole::Text };
        StatusPart::new(role, text.clone())
    };
    let mut says: Vec<StatusPart> = imported.says.iter().enumerate().map(said).collect();
    if let Some(((fault, name), table)) = imported.refused.as_ref().zip(view.live.form_table()) {
        let mend = refused::import(fault, name, (table, view.workshop().lang), texts);
        says.push(StatusPart::marked("▲", TextRole::Strong, mend));
    }
    let page = imported.page(view.model.ctx());
    let shown = imported.lines.iter().skip(imported.above).take(page);
    let mut parts: Vec<StatusPart> =
        shown.map(|line| StatusPart::marked("▸", TextRole::Text, cut(line, inner))).collect();
    if all > page {
        let said = texts.msg_home_lines(imported.above + 1, imported.above + parts.len(), all);
        parts.push(StatusPart::new(TextRole::Quiet, said));
    }
    sheet::draw(view, inner, &[StatusBlock::new("", says), StatusBlock::new("", parts)], buf);
}

/// A line truncated to the width left beside its mark.
fn cut(line: &str, area: Rect) -> String {
    truncate(line, usize::from(area.width.saturating_sub(2))).into_owned()
}

/// What would be struck with this id: the thing itself, not what it was merged into. If it is gone or cleared, its last
/// label and words.
fn meant(view: View<'_>, id: Id) -> (String, String) {
    let row = view.workshop().lists.named(id).map(Row::named);
    let itself = row.map(|row| (row.label.to_string(), row.text.into_owned()));
    let named = itself.or_else(|| view.named(id)).filter(|(_, text)| !text.is_empty());
    named.unwrap_or_else(|| {
        let journal = &view.live.journal;
        let label = Own::of(id).map(|own| view.own_label(own)).or_else(|| journal.label_of(id));
        (label.unwrap_or_default(), journal.last_words(id).unwrap_or_default())
    })
}

/// The same with everything that goes with it: a text of the workshop's own may have several lines.
fn all_meant(view: View<'_>, id: Id) -> Vec<(String, String)> {
    let lines = Own::of(id).map_or_else(Vec::new, |own| view.workshop().all_own(own));
    let (label, text) = meant(view, id);
    match lines.len() {
        0 | 1 => vec![(label, text)],
        _ => lines.into_iter().map(|line| (label.clone(), line.to_owned())).collect(),
    }
}

/// Draws what is to be struck, or all that had its label. A screen that the room sees does not show the words again.
fn strike(view: View<'_>, striking: &Striking, area: Rect, buf: &mut Buffer) {
    let texts = view.texts();
    let inner = headed(view, &texts.msg_live_strike(), area, buf);
    let shown = |text: String| if view.model.settings.one_screen { "▮▮▮".to_owned() } else { text };
    let part = |(label, text): (String, String)| StatusPart::marked(label, TextRole::Strong, shown(text));
    let typed = || part(("▸".to_owned(), view.live.entry.editor.text().to_owned()));
    let warning = texts.msg_live_strike_warning(&striking.label);
    let warning = StatusBlock::new("", vec![StatusPart::marked("▲", TextRole::Strong, warning)]);
    let struck = match striking.offers() {
        [] => StatusBlock::new("", vec![typed()]),
        [ids] => StatusBlock::new("", ids.iter().flat_map(|id| all_meant(view, *id)).map(part).collect()),
        offers => {
            // Where all stand in one place, its name says nothing.
            let mut places = offers.iter().flatten().map(|id| place_of(view, *id));
            let first = places.next();
            let apart = places.any(|place| Some(place) != first);
            let offers = offers.iter().enumerate();
            let offers = offers.map(|(at, ids)| offer(view, ids, (at == striking.chosen(), apart), shown));
            let had = StatusBlock::new(texts.msg_live_strike_had(), Vec::new());
            let room = inner.height.saturating_sub(had.rows(inner.width) + warning.rows(inner.width));
            let offers: Vec<StatusPart> = offers.collect();
            StatusBlock { parts: in_view(&offers, striking.chosen(), inner.width, room), ..had }
        }
    };
    sheet::draw(view, inner, &[struck, warning], buf);
}

/// As many of these as fit into so many rows, and in any case the one that is chosen.
fn in_view(offers: &[StatusPart], chosen: usize, width: u16, rows: u16) -> Vec<StatusPart> {
    let some = |from: usize, to: usize| offers.get(from..to).unwrap_or_default();
    let fit =
        |from: usize, to: usize| some(from, to).iter().map(|part| part.rows(width)).sum::<u16>() <= rows;
    let from = (0..chosen).find(|from| fit(*from, chosen + 1)).unwrap_or(chosen);
    let to = (chosen + 1..=offers.len()).rev().find(|to| fit(from, *to)).unwrap_or(chosen + 1);
    some(from, to).to_vec()
}

/// What the list, the table or the board of a thing is called.
fn place_of(view: View<'_>, id: Id) -> String {
    let (live, method) = (view.live, &view.workshop().method);
    let Some(place) = live.journal.place_of(id) else {
        return view.texts().msg_live_choice_islands();
    };
    let table = method.table(place).map(|table| view.words(&table.name));
    table.map_or_else(|| view.workshop().name_of_list(place).to_owned(), str::to_owned)
}

/// One of the things that have had the label, in the order in which they are offered: whether it is chosen, where it
/// stands if they stand apart, and whether it still does. Where the words are hidden, that alone tells them apart.
fn offer(
    view: View<'_>,
    ids: &[Id],
    (chosen, apart): (bool, bool),
    shown: impl Fn(String) -> String,
) -> StatusPart {
    let texts = view.texts();
    let stands = |id: &Id| view.workshop().row_called(*id).is_some_and(|row| row.id == *id);
    let named = ids.iter().map(|id| {
        let (label, _) = meant(view, *id);
        let text = all_meant(view, *id).into_iter().map(|(_, text)| text).collect::<Vec<_>>().join(" · ");
        let state = if stands(id) { texts.msg_live_strike_stands() } else { texts.msg_live_strike_gone() };
        let state = if apart { format!("{}, {state}", place_of(view, *id)) } else { state };
        format!("{label} {} ({state})", shown(text))
    });
    let text = named.collect::<Vec<_>>().join(" · ");
    let (mark, role) = if chosen { ("▶", TextRole::Strong) } else { (" ", TextRole::Text) };
    StatusPart::marked(mark, role, text)
}

/// Draws what becomes of what people type, and nothing of what others typed.
fn embers(view: View<'_>, list: &EmbersTyped, area: Rect, buf: &mut Buffer) {
    let texts = view.texts();
    let inner = headed(view, &texts.msg_live_embers(), area, buf);
    let says = [
        (TextRole::Text, texts.msg_live_embers_each()),
        (TextRole::Strong, texts.msg_live_embers_lost()),
        (TextRole::Text, texts.msg_live_embers_close()),
    ];
    // What changes stands first, because a small screen has no room for all of it.
    let mut parts = Vec::new();
    if list.leaving {
        parts.push(StatusPart::marked("▲", TextRole::Warn, texts.msg_live_embers_leaving()));
    }
    if list.closing {
        parts.push(StatusPart::marked("▸", TextRole::Strong, texts.msg_live_embers_closing()));
    }
    if list.count() > 0 {
        parts.push(StatusPart::marked("✓", TextRole::Good, texts.msg_live_embers_count(list.count())));
    } else if view.live.embers_are_seen(view.model.settings) {
        parts.push(StatusPart::marked("▲", TextRole::Warn, texts.msg_live_embers_seen()));
    }
    parts.extend(says.into_iter().map(|(role, text)| StatusPart::marked("•", role, text)));
    sheet::draw(view, inner, &[StatusBlock::new("", parts)], buf);
}

fn wall(view: View<'_>, at: usize, area: Rect, buf: &mut Buffer) {
    let inner = headed(view, &view.texts().msg_live_wall(), area, buf);
    let choices = view.live.choices();
    let height = usize::from(inner.height);
    let first = at.saturating_sub(height.saturating_sub(1));
    for (y, (place, choice)) in (inner.y..inner.bottom()).zip(choices.iter().enumerate().skip(first)) {
        let marked = place == at;
        let role = |role: TextRole| if marked { TextRole::Mark } else { role };
        fill(buf, Rect { y, height: 1, ..inner }, view.of(role(TextRole::Text)));
        let number = if place < 9 { (place + 1).to_string() } else { String::new() };
        let mark = if marked { "▶" } else { " " };
        put(buf, inner.x, y, mark, view.of(role(TextRole::Text)), 1);
        put(buf, inner.x + 2, y, &number, view.of(role(TextRole::Number)), 2);
        let text = choice_name(view, choice);
        let room = inner.width.saturating_sub(5);
        put(buf, inner.x + 5, y, &truncate(&text, usize::from(room)), view.of(role(TextRole::Text)), room);
    }
}

fn choice_name(view: View<'_>, choice: &Choice) -> String {
    let texts = view.texts();
    let list = |id: &str| view.workshop().method.list(id);
    match choice {
        Choice::Step | Choice::Show(Showing::Step) => texts.msg_live_choice_step(),
        Choice::Blank => texts.msg_live_choice_blank(),
        Choice::Test => texts.msg_live_choice_test(),
        Choice::Show(Showing::Agenda) => texts.msg_live_choice_agenda(),
        Choice::Show(Showing::Brief) => texts.msg_live_choice_brief(),
        Choice::Show(Showing::Islands) => texts.msg_live_choice_islands(),
        Choice::Show(Showing::List(id)) => list(id).map_or("", |def| view.words(&def.name)).to_owned(),
        Choice::Show(Showing::Plans(id)) => {
            view.workshop().method.table(id).map_or("", |table| view.words(&table.name)).to_owned()
        }
        Choice::Show(Showing::Ranking(id)) => {
            let told = view.workshop().method.ranking_told(id);
            told.map_or("", |told| view.words(told.name)).to_owned()
        }
    }
}

/// Draws a text at the right edge of a row; returns the column where it begins.
fn put_right(buf: &mut Buffer, area: Rect, text: &str, style: ratatui::style::Style) -> u16 {
    let wide = (width_of(text) as u16).min(area.width);
    let x = area.right() - wide;
    put(buf, x, area.y, text, style, wide);
    x
}
