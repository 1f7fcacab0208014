//! The work of the step: how far it has come, and its rows. Only visible rows are built.

use std::borrow::Cow;

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

use super::super::theme::TextRole;
use super::super::widget::{fill, panel, put, truncate, width_of, wrap_to};
use super::sheet::{self, StatusBlock, StatusPart};
use super::{View, inside, more, split_top, status, step};
use crate::app::live::RowWindow;
use crate::i18n::{Texts, dates, plan as said};
use crate::workshop::event::{Outcome, PlanStatus};
use crate::workshop::floor::OnFloor;
use crate::workshop::rows::{Beside, Row};

/// Above this many dots only their number is shown.
const DOTS: u32 = 9;
/// The fewest cells of what a heading names, beside how many there are.
const LEAST_NAME: usize = 8;
/// The most lines of a row; the room sees the row whole.
const LINES: usize = 3;
/// The most lines of what stands under a row, if all rows are in sight with them.
const LINES_UNDER: usize = 8;
/// The fewest lines that rows have below names, of which then only the one at hand is told.
const LEAST_ROWS: u16 = 3;

pub(super) fn draw(view: View<'_>, area: Rect, buf: &mut Buffer) {
    let heading = (view.of(TextRole::Accent), view.of(TextRole::Ground));
    let rows_are = view.step().map_or_else(|| name(view), |on| step::heading(view, on));
    let inner = inside(panel(buf, area, "", heading), buf);
    let mut status = status::of(view);
    // On a small console the rows come before the names of what is not at hand.
    let wanted: u16 = status.iter().map(|block| block.rows(inner.width)).sum();
    if wanted + 1 + LEAST_ROWS > inner.height {
        status.iter_mut().for_each(StatusBlock::narrow);
    }
    let used = sheet::draw(view, inner, &status, buf);
    let gap = u16::from(used > 0);
    let (_, rows) = split_top(inner, used + gap);
    let window = view.live.rows_near(usize::from(rows.height));
    let (above, below) = if window.rows.is_empty() {
        empty(view, rows, used == 0, buf);
        (0, 0)
    } else {
        draw_rows(view, rows, &window, buf)
    };
    let head =
        Rect { x: area.x.saturating_add(1), y: area.y, width: area.width.saturating_sub(2), height: 1 };
    if area.height > 0 {
        let hidden = more(view, head, above, below, buf);
        let room = head.width.saturating_sub(hidden + 2 * u16::from(hidden > 0));
        put(buf, head.x, head.y, &shortened(&rows_are, usize::from(room)), heading.0, room);
    }
}

/// A heading in so many cells: what it names is cut before how many there are.
fn shortened(heading: &str, room: usize) -> Cow<'_, str> {
    let counted = heading.rsplit_once('·').filter(|_| width_of(heading) > room);
    let cut = counted.and_then(|(name, count)| {
        let left = room.checked_sub(width_of(count) + 2).filter(|left| *left >= LEAST_NAME)?;
        Some(format!("{}\u{a0}·{count}", truncate(name.trim_end(), left)).into())
    });
    cut.unwrap_or_else(|| truncate(heading, room))
}

/// What the pane is called: before the day and after it there is no step.
pub(super) fn name(view: View<'_>) -> String {
    let (texts, day) = (view.texts(), &view.workshop().day);
    match () {
        () if day.ended.is_some() => texts.msg_live_pane_result(),
        () if day.row.is_none() => texts.msg_live_pane_before(),
        () => texts.msg_live_pane_work(),
    }
}

/// There is nothing to point at yet: says what to do instead.
fn empty(view: View<'_>, area: Rect, alone: bool, buf: &mut Buffer) {
    if alone && view.live.collects() {
        let parts = vec![StatusPart::new(TextRole::Quiet, view.texts().msg_live_nothing_yet())];
        sheet::draw(view, area, &[StatusBlock::new("", parts)], buf);
    }
}

/// A wrapped row, and what stands after it.
struct Laid<'a> {
    row: &'a Row<'a>,
    lines: Vec<Cow<'a, str>>,
    /// What stands under the words: what an island builds on.
    under: Vec<Cow<'a, str>>,
    tail: String,
    /// Whether the tail is so wide that it stands below the words.
    below: bool,
}

impl Laid<'_> {
    /// Its height in rows.
    fn rows(&self) -> usize {
        self.lines.len() + self.under.len() + usize::from(self.below)
    }
}

/// The columns: mark, number, words, tail.
struct Columns {
    label: u16,
    tail: u16,
    width: u16,
}

impl Columns {
    /// The column where the words of a row at this depth begin.
    fn words(&self, depth: u8) -> u16 {
        2 + self.label + 2 + 3 * u16::from(depth)
    }

    fn room(&self, depth: u8) -> u16 {
        let tail = if self.tail == 0 { 0 } else { self.tail + 2 };
        // A character that a terminal draws wider than we count it must not reach the edge.
        self.width.saturating_sub(self.words(depth) + tail).max(8)
    }
}

/// The words of a row; after a plan's, whom it is escalated to; after an island's, its contact.
fn words<'a>(view: View<'a>, row: &'a Row<'a>) -> Cow<'a, str> {
    let (texts, workshop, text) = (view.texts(), view.workshop(), row.text.as_ref());
    let contact = || workshop.islands.island(row.id)?.contact.as_deref();
    let lifted = || workshop.plan(row.id)?.escalated_to();
    let more = match &row.beside {
        Beside::Island { .. } => contact().map(|who| texts.msg_live_kept_by(text, who)),
        Beside::Plan { .. } => {
            let agreed = workshop.plan(row.id).is_some_and(|plan| plan.agreed).then(|| format!("✓ {text}"));
            let text = agreed.as_deref().unwrap_or(text);
            lifted().map(|to| format!("{text} ({})", texts.msg_plan_lifted_to(to))).or(agreed)
        }
        _ => None,
    };
    more.map_or(Cow::Borrowed(text), Cow::Owned)
}

/// Wraps the rows in the columns that they share.
fn laid<'a>(
    view: View<'_>,
    width: u16,
    (rows, words): (&'a [Row<'a>], &'a [Cow<'a, str>]),
    (of_words, of_under): (usize, usize),
) -> (Columns, Vec<Laid<'a>>) {
    let most = rows.iter().map(|row| dots_in(&row.beside)).max().unwrap_or(0);
    let tails: Vec<String> = rows.iter().map(|row| tail(view, row, most)).collect();
    let beside = |tail: &String| width_of(tail) <= usize::from(width / 3);
    let columns = Columns {
        label: rows.iter().map(|row| row.label.width()).max().unwrap_or(0).max(2) as u16,
        tail: tails.iter().filter(|tail| beside(tail)).map(|tail| width_of(tail)).max().unwrap_or(0) as u16,
        width,
    };
    let lay = |((row, words), tail): ((&'a Row<'a>, &'a Cow<'a, str>), String)| {
        let lines = wrap_to(words, usize::from(columns.room(row.depth)), of_words);
        // A wide tail stands beside the words where they leave room for it.
        let free = usize::from(width).saturating_sub(usize::from(columns.words(row.depth)));
        let short = lines.len() == 1 && lines.iter().all(|line| width_of(line) + width_of(&tail) + 2 <= free);
        let under = match row.below.as_ref() {
            "" => Vec::new(),
            under => wrap_to(under, usize::from(columns.room(row.depth)), of_under),
        };
        Laid { row, lines, under, below: !beside(&tail) && !short, tail }
    };
    let laid = rows.iter().zip(words).zip(tails).map(lay).collect();
    (columns, laid)
}

/// Draws the rows; returns how many are hidden above and below.
fn draw_rows(view: View<'_>, area: Rect, window: &RowWindow<'_>, buf: &mut Buffer) -> (usize, usize) {
    let words: Vec<Cow<'_, str>> = window.rows.iter().map(|row| words(view, row)).collect();
    let lay = |most| laid(view, area.width, (&window.rows, &words), most);
    let fits = |laid: &[Laid<'_>]| laid.iter().map(Laid::rows).sum::<usize>() <= usize::from(area.height);
    // All values that were given are worth more than the ends of the statements, which the room has read.
    let least =
        if window.rows.iter().any(|row| matches!(row.beside, Beside::Values(..))) { 1 } else { LINES };
    let whole = (least..=LINES).rev().map(|of_words| (of_words, LINES_UNDER));
    let mut whole = whole.filter(|_| window.above + window.below == 0).map(lay);
    let (columns, laid) = whole.find(|(_, laid)| fits(laid)).unwrap_or_else(|| lay((LINES, LINES)));
    let (from, to) = seen(view, &laid, usize::from(area.height), window.above > 0);
    let mut y = area.y;
    for (at, laid) in laid.iter().enumerate().take(to).skip(from) {
        if y >= area.bottom() {
            break;
        }
        if cut_before(window, at) {
            put(buf, area.x + 2, y, &view.texts().msg_live_below_cut(), view.of(TextRole::Quiet), area.width);
            y += 1;
        }
        let place = Rect { y, height: (laid.rows() as u16).min(area.bottom().saturating_sub(y)), ..area };
        draw_row(view, place, laid, &columns, buf);
        y += place.height;
    }
    (window.above + from, window.below + laid.len() - to)
}

/// The range of visible rows: those around the cursor or around what has the floor, otherwise the newest of a list that
/// grows, otherwise the first.
fn seen(view: View<'_>, laid: &[Laid<'_>], height: usize, ends: bool) -> (usize, usize) {
    let floor = || view.live.on_floor().map(|row| row.id);
    let focus = view.live.cursor().or_else(floor).or(view.live.wall.focus.id());
    let cursor = focus.and_then(|on| laid.iter().rposition(|laid| laid.row.id == on));
    let grows = view.live.collects();
    let heights: Vec<usize> = laid.iter().map(|laid| laid.rows().max(1)).collect();
    let fit = |from: usize| {
        let mut used = 0;
        let fits = heights.iter().skip(from).take_while(|own| {
            used += **own;
            used <= height
        });
        from + fits.count()
    };
    let back = |to: usize| {
        let mut used = 0;
        let fits = heights.iter().take(to).rev().take_while(|own| {
            used += **own;
            used <= height
        });
        to - fits.count()
    };
    let last = back(laid.len());
    let from = match cursor {
        // What is above the cursor stays in view too.
        Some(cursor) if fit(0) > cursor && !ends => 0,
        Some(cursor) => back((cursor + 1 + height / 3).min(laid.len())).min(cursor),
        None if grows || ends => last,
        None => 0,
    };
    let from = from.min(last);
    (from, fit(from).max(from + 1).min(laid.len()))
}

/// Whether the rows that did not make the list begin here.
fn cut_before(window: &RowWindow<'_>, at: usize) -> bool {
    let listed = |at: usize| match window.rows.get(at).map(|row| &row.beside) {
        Some(Beside::Ranked { listed, .. }) => Some(*listed),
        _ => None,
    };
    listed(at) == Some(false) && at.checked_sub(1).and_then(listed) == Some(true)
}

fn draw_row(view: View<'_>, area: Rect, laid: &Laid<'_>, columns: &Columns, buf: &mut Buffer) {
    let row = laid.row;
    let on_cursor = view.live.cursor() == Some(row.id);
    let at_hand = view.live.wall.focus.id() == Some(row.id) || view.live.entry.found == Some(row.id);
    let role = |role: TextRole| if on_cursor { TextRole::Mark } else { role };
    let words = match row.beside {
        Beside::Head => TextRole::Heading,
        Beside::Holds(_) => TextRole::Strong,
        Beside::Ranked { listed: false, .. } => TextRole::Quiet,
        _ if at_hand => TextRole::Strong,
        _ => TextRole::Text,
    };
    fill(buf, area, view.of(role(TextRole::Text)));
    let mark = if on_cursor || at_hand { "▶" } else { " " };
    put(buf, area.x, area.y, mark, view.of(role(TextRole::Heading)), 2);
    let letter = row.label.begins_with_letter();
    let label = if letter { TextRole::Letter } else { TextRole::Number };
    let indent = columns.label.saturating_sub(row.label.width() as u16) + 3 * u16::from(row.depth);
    put(buf, area.x + 2 + indent, area.y, &row.label.to_string(), view.of(role(label)), columns.label);
    let begin = area.x + if row.beside == Beside::Head { 2 } else { columns.words(row.depth) };
    for (y, line) in (area.y..area.bottom()).zip(&laid.lines) {
        put(buf, begin, y, line, view.of(role(words)), columns.room(row.depth));
    }
    let own = area.y + laid.lines.len() as u16;
    for (y, line) in (own..area.bottom()).zip(&laid.under) {
        put(buf, begin, y, line, view.of(role(TextRole::Quiet)), columns.room(row.depth));
    }
    let x = area.right().saturating_sub(width_of(&laid.tail) as u16).max(begin);
    let y = if laid.below { own + laid.under.len() as u16 } else { area.y };
    if y < area.bottom() {
        put(buf, x, y, &laid.tail, view.of(role(tail_role(&row.beside))), area.right().saturating_sub(x));
    }
}

fn tail_role(beside: &Beside) -> TextRole {
    match beside {
        Beside::Dots(_) | Beside::Ranked { .. } => TextRole::Strong,
        Beside::Wished(true) | Beside::Plan { missing: 0, .. } => TextRole::Good,
        _ => TextRole::Quiet,
    }
}

/// What stands after the words of a row.
fn tail(view: View<'_>, row: &Row<'_>, most: u32) -> String {
    let texts = view.texts();
    match &row.beside {
        // On the console rows have parts only where groups said them.
        Beside::None => row.part.map_or_else(String::new, |group| {
            let list = view.workshop().lists.list_of(row.id).unwrap_or_default();
            view.live.group_name(list, group, texts)
        }),
        Beside::Said(count) if row.part.is_some() => {
            let list = view.workshop().lists.list_of(row.id).unwrap_or_default();
            let groups = view.workshop().groups_saying(row.id).into_iter();
            let names: Vec<String> = groups.map(|group| view.live.group_name(list, group, texts)).collect();
            let count = (names.len() < *count as usize).then(|| texts.msg_live_said(*count));
            names.into_iter().chain(count).collect::<Vec<_>>().join(", ")
        }
        Beside::Own(own) => view.own_name(*own),
        Beside::Dots(_) | Beside::Ranked { .. } => {
            let counted = counted(&row.beside, most);
            let group = row.part.map(|group| {
                let list = view.workshop().lists.list_of(row.id).unwrap_or_default();
                view.live.group_name(list, group, texts)
            });
            let told = [counted, group.unwrap_or_default()].into_iter().filter(|told| !told.is_empty());
            told.collect::<Vec<_>>().join("  ")
        }
        Beside::Head | Beside::Became(None) => String::new(),
        Beside::People(count) => texts.msg_live_on_island(*count),
        Beside::Said(count) => texts.msg_live_said(*count),
        Beside::Holds(count) => texts.msg_live_holds(*count),
        Beside::Values(given, true) if given.hidden > 0 => texts.msg_room_given_few(),
        Beside::Values(given, _) => texts.msg_room_given(given.all),
        Beside::Wished(true) => texts.msg_live_has_wish(),
        Beside::Wished(false) => texts.msg_live_no_wish(),
        Beside::Became(Some(Outcome::Met)) => texts.msg_live_met(),
        Beside::Became(Some(Outcome::Partly)) => texts.msg_live_partly(),
        Beside::Became(Some(Outcome::NotYet)) => texts.msg_live_not_yet(),
        Beside::Island { people, resting } => island(texts, *people, *resting),
        Beside::Plan { missing, status } => plan(texts, *missing, *status),
        Beside::Status(status) => said::status(texts, *status),
        Beside::Floor(_, OnFloor::Parked) => texts.msg_live_floor_later(),
        Beside::Floor(minutes, at) => {
            let here = view.live.on_floor().is_some_and(|on| on.id == row.id);
            let mark = match at {
                _ if here => "▶ ",
                OnFloor::Had => "✓ ",
                OnFloor::Waits | OnFloor::Parked => "",
            };
            let length = minutes.map(|minutes| dates::length(texts, minutes)).unwrap_or_default();
            format!("{mark}{length}")
        }
        Beside::DueDay(day) => dates::short(texts, *day, true),
        Beside::DueWeek(week) => texts.msg_date_week_short(*week),
    }
}

/// What a plan still lacks, and its status once it has begun.
fn plan(texts: &Texts, missing: usize, status: PlanStatus) -> String {
    let lacks = if missing == 0 { texts.msg_live_complete() } else { texts.msg_live_missing(missing as u32) };
    match status {
        PlanStatus::NotStarted => lacks,
        status => format!("{lacks}  {}", said::status(texts, status)),
    }
}

fn island(texts: &Texts, people: Option<u16>, resting: bool) -> String {
    let mut words = Vec::new();
    if resting {
        words.push(texts.msg_live_rests());
    }
    if let Some(people) = people {
        words.push(texts.msg_live_on_island(people));
    }
    words.join("  ")
}

fn dots_in(beside: &Beside) -> u32 {
    match beside {
        Beside::Dots(dots) | Beside::Ranked { dots, .. } => *dots,
        _ => 0,
    }
}

/// What was counted: dots, or what slips in order gave; of a second vote, behind what the first gave.
fn counted(beside: &Beside, most: u32) -> String {
    match beside {
        Beside::Ranked { dots, first: Some(first), .. } => format!("{first:>2} · {dots:>2}"),
        Beside::Ranked { dots, points: true, .. } => format!("{dots:>2}"),
        Beside::Dots(0) => String::new(),
        Beside::Dots(dots) | Beside::Ranked { dots, .. } => self::dots(*dots, most),
        _ => String::new(),
    }
}

/// Dots one by one, or only their number if any row has too many: rows must be comparable.
fn dots(dots: u32, most: u32) -> String {
    let drawn = if most <= DOTS { dots as usize } else { 1 };
    format!("{} {dots:>2}", "●".repeat(drawn))
}
