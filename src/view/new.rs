//! The form for a new workshop: one line per question, and the agenda that the answers lead to.

mod plan;

use chrono::NaiveDate;
use ratatui::layout::{Position, Rect};

use super::frame::{Canvas, NARROW, middle, row};
use super::sentence::that_fit;
use super::theme::TextRole;
use super::widget::{width_of, wrap};
use crate::app::editor::Editor;
use crate::app::new::{Asked, New};
use crate::i18n::{Texts, dates};
use crate::workshop::event::Field;
use crate::workshop::turns::{self, Turn};
use crate::workshop::words::Words;

/// From this width on, the agenda stands beside the form.
const BESIDE: u16 = 104;
/// The greatest width of the form.
const WIDEST: u16 = 96;
/// The width of the labels on a narrow screen: a longer one stands whole too, and its value begins further to the right.
const LABELS: u16 = 18;
/// The most rows of a line while it is being typed in.
const TALLEST: usize = 4;
/// How many groups the lines of the form have at most.
const GROUPS: u16 = 6;

/// Draws the form; returns the cursor's position.
pub(super) fn draw(canvas: &mut Canvas<'_>, new: &New, area: Rect) -> Option<Position> {
    let place = middle(canvas.frame(area), WIDEST + 4 + plan::WIDEST);
    let beside = area.width >= BESIDE;
    let width = if beside { (place.width * 3 / 5).min(WIDEST) } else { place.width.min(WIDEST) };
    let form = Rect { width, ..place };
    let heading = canvas.model.texts.msg_new_heading();
    canvas.text(form.x, form.y, &heading, TextRole::Heading, form.width);
    let head = 1 + u16::from(place.height > 14);
    let foot = if place.height > 26 { 4 } else { 3 };
    let rows = row(form, head, place.height.saturating_sub(head + foot));
    let laid = lay(canvas.model.texts, new, rows);
    let all = laid.last().map_or(0, |last| last.from + last.height);
    let rows = row(rows, 0, all);
    let cursor = lines(canvas, new, &laid, rows);
    let below =
        Rect { y: rows.bottom() + 1, height: form.bottom().saturating_sub(rows.bottom() + 1), ..form };
    says(canvas, new, below, beside);
    if beside {
        let x = form.right() + 4;
        plan::draw(
            canvas,
            new,
            Rect { x, width: place.right().saturating_sub(x).min(plan::WIDEST), ..place },
        );
    }
    cursor
}

/// The position of each line, before scrolling.
struct FormLayout {
    asked: Asked,
    from: u16,
    height: u16,
}

fn lines(canvas: &mut Canvas<'_>, new: &New, laid: &[FormLayout], rows: Rect) -> Option<Position> {
    let all = laid.last().map_or(0, |last| last.from + last.height);
    let at = laid.iter().find(|line| line.asked == new.at);
    let middle = at.map_or(0, |line| line.from + line.height / 2);
    let from = middle.saturating_sub(rows.height / 2).min(all.saturating_sub(rows.height));
    let mut cursor = None;
    for line in laid {
        let whole = line.from >= from && line.from + line.height <= from + rows.height;
        let tall = line.asked == new.at && line.height > rows.height;
        if whole || tall {
            let own = row(rows, line.from.saturating_sub(from), line.height);
            cursor = cursor.or(draw_line(canvas, new, line.asked, own));
        }
    }
    cursor
}

fn lay(texts: &Texts, new: &New, rows: Rect) -> Vec<FormLayout> {
    let count = new.asked().count() as u16;
    let roomy = rows.height >= 2 * count + 4;
    let grouped = rows.height >= count + GROUPS + 2;
    let (mut from, mut above) = (0, None);
    let mut laid = Vec::with_capacity(usize::from(count));
    for asked in new.asked() {
        let blank = asked == Asked::Make && rows.height > count
            || grouped && above.is_some_and(|above| above != group(new, asked))
            || roomy && from > 0;
        above = Some(group(new, asked));
        from += u16::from(blank);
        let height = height_of(texts, new, asked, rows.width);
        laid.push(FormLayout { asked, from, height });
        from += height;
    }
    laid
}

/// The group that a line belongs to; a blank row stands between two groups if there is room.
fn group(new: &New, asked: Asked) -> u16 {
    match asked {
        _ if new.is_first(asked) => 0,
        Asked::Method | Asked::About(Field::Question | Field::Title) | Asked::Words => 0,
        Asked::Date
        | Asked::Start
        | Asked::End
        | Asked::People
        | Asked::Turn
        | Asked::Embers
        | Asked::Written
        | Asked::Numbers => 1,
        Asked::Lang => 2,
        Asked::About(Field::Critique | Field::Vision | Field::Today)
        | Asked::Plan
        | Asked::Next
        | Asked::Choices(_)
        | Asked::Filled(_) => 3,
        Asked::About(_) => 4,
        Asked::Screens | Asked::Folder | Asked::Make => 5,
    }
}

/// The height of a line: the current one takes the rows that its text needs, and on a narrow screen one for its label.
fn height_of(texts: &Texts, new: &New, asked: Asked, width: u16) -> u16 {
    if asked != new.at || !asked.is_typed() {
        return 1;
    }
    let room = usize::from(value_width(texts, width));
    let needed = wrap(new.text(asked), room).len().clamp(1, TALLEST) as u16;
    needed + u16::from(width < NARROW - 8)
}

/// The column in which the values begin: behind the longest label, or where there is little room behind most of them.
fn column(texts: &Texts, width: u16) -> u16 {
    // Few methods have the line that they name themselves.
    let counts = |asked: &Asked| {
        !matches!(asked, Asked::Make | Asked::About(Field::Today) | Asked::Filled(_) | Asked::Choices(_))
    };
    let longest = Asked::ALL.into_iter().filter(counts);
    let longest = longest.map(|asked| width_of(&asked.label(texts))).max().unwrap_or(0) as u16 + 3;
    if width < NARROW - 8 { longest.min(LABELS) } else { longest }
}

/// The width of the line being typed in, with a cell left for the cursor.
fn value_width(texts: &Texts, width: u16) -> u16 {
    let label = if width < NARROW - 8 { 2 } else { column(texts, width) };
    width.saturating_sub(label + 2).max(1)
}

fn draw_line(canvas: &mut Canvas<'_>, new: &New, asked: Asked, own: Rect) -> Option<Position> {
    let here = asked == new.at;
    let label = new.label(asked, (canvas.model.texts, canvas.model.lang));
    if asked == Asked::Make {
        let role = if here { TextRole::Mark } else { TextRole::Key };
        let width = (width_of(&label) as u16 + 4).min(own.width);
        canvas.ground(Rect { width, ..row(own, 0, 1) }, role);
        canvas.text(own.x + 2, own.y, &label, role, own.width.saturating_sub(2));
        return None;
    }
    let passed = asked == Asked::Start && new.has_passed(canvas.model.at);
    let (mark, role) = match () {
        () if here => ("›", TextRole::Heading),
        () if passed || new.complaint(asked).is_some() => ("!", TextRole::Number),
        () => (" ", TextRole::Quiet),
    };
    canvas.text(own.x, own.y, mark, role, 1);
    let stacked = here && asked.is_typed() && own.width < NARROW - 8;
    let values = column(canvas.model.texts, own.width);
    // What a method names itself may be as long as it likes: its value stays in the column of the others.
    let named = matches!(asked, Asked::Filled(_) | Asked::About(Field::Today)) && !stacked;
    let room = if named { values } else { own.width }.min(own.width).saturating_sub(3);
    let end = canvas.text(own.x + 2, own.y, &label, role, room);
    let indent = values.max(end + 1 - own.x).min(own.width);
    let value = if stacked {
        Rect { x: own.x + 2, width: own.width.saturating_sub(2), ..row(own, 1, own.height) }
    } else {
        Rect { x: own.x + indent, width: own.width - indent, ..own }
    };
    match new.editor() {
        Some(editor) if here && asked.is_typed() => canvas.typed(editor, new.is_selected(), value),
        None if here && asked.is_typed() => canvas.typed(&Editor::default(), false, value),
        _ => {
            shown(canvas, new, asked, value);
            None
        }
    }
}

/// Draws the line being typed in over its rows; if it is longer, the rows around the cursor. Text that typing would
/// replace is marked.
pub(super) fn typed(
    canvas: &mut Canvas<'_>,
    editor: &Editor,
    selected: bool,
    value: Rect,
) -> Option<Position> {
    canvas.ground(value, TextRole::Entry);
    let width = value.width.saturating_sub(2).max(1);
    let text = editor.text();
    let lines = wrap(text, usize::from(width));
    let begins: Vec<usize> =
        lines.iter().map(|line| (line.as_ptr() as usize).saturating_sub(text.as_ptr() as usize)).collect();
    let at = editor.before().len();
    let on = begins.iter().rposition(|begin| *begin <= at).unwrap_or(0);
    let from = (on + 1).saturating_sub(usize::from(value.height).max(1));
    let role = if selected { TextRole::Mark } else { TextRole::Entry };
    for (nth, line) in lines.iter().skip(from).take(usize::from(value.height)).enumerate() {
        canvas.text(value.x + 1, value.y + nth as u16, line, role, width);
    }
    let begin = begins.get(on).copied().unwrap_or(0);
    let before = width_of(text.get(begin..at).unwrap_or_default()) as u16;
    let (x, y) = (value.x + 1 + before.min(width), value.y + (on - from) as u16);
    (y < value.bottom()).then_some(Position { x, y })
}

/// Draws the value of a line that is not being typed in.
fn shown(canvas: &mut Canvas<'_>, new: &New, asked: Asked, value: Rect) {
    let texts = canvas.model.texts;
    let here = asked == new.at;
    let text = match asked {
        Asked::Method => {
            let name = new.method().map_or("…", |method| method.card.name.get(new.lang)).to_owned();
            match (new.plans_taken(), new.matters_taken()) {
                _ if new.tasks_taken().is_some() => {
                    texts.msg_programmes_form_tasks(name, new.tasks_taken().unwrap_or_default() as u32)
                }
                _ if new.tasks_left_out() > 0 => {
                    texts.msg_programmes_form_no_tasks(name, new.tasks_left_out() as u32)
                }
                (Some(plans), Some(matters)) => texts.msg_new_goes_on(name, plans as u32, matters as u32),
                (Some(plans), None) => texts.msg_new_takes_over(name, plans as u32),
                (None, _) if new.year_taken().is_some() => {
                    texts.msg_new_takes_year(name, new.year_taken().unwrap_or_default() as u32)
                }
                (None, _) => match new.plans_left_out() {
                    0 => name,
                    plans => texts.msg_new_leaves_out(name, plans as u32),
                },
            }
        }
        Asked::Turn => turn(texts, new),
        Asked::Plan => plan(texts, new),
        Asked::Lang => super::overlay::language_name(new.lang),
        Asked::Embers if new.keeps_embers() => texts.msg_new_embers_kept(),
        Asked::Embers => texts.msg_new_embers_off(),
        Asked::Written if new.writes_down() => texts.msg_making_written_on(),
        Asked::Written => texts.msg_making_written_off(),
        Asked::Screens if new.one_screen => texts.msg_new_one_screen(),
        Asked::Screens => texts.msg_new_two_screens(),
        Asked::Date => date(canvas, new, value.width.saturating_sub(1)),
        _ => new.text(asked).to_owned(),
    };
    if asked.is_chosen() {
        let (text, role) =
            if here { (format!("← {text} →"), TextRole::Entry) } else { (text, TextRole::Text) };
        if here {
            canvas.ground(row(value, 0, 1), TextRole::Entry);
        }
        canvas.text(value.x + 1, value.y, &text, role, value.width.saturating_sub(1));
    } else if text.trim().is_empty() {
        let says = match asked {
            Asked::About(Field::Question) => texts.msg_new_needed(),
            Asked::Folder => texts.msg_new_folder_usual(),
            Asked::Next => {
                let proposed = new.next_proposed().map(|next| dates::weekday_and_day(texts, next));
                proposed.map_or_else(|| texts.msg_new_optional(), |next| texts.msg_date_proposed(next))
            }
            _ => texts.msg_new_optional(),
        };
        let role = if asked == Asked::About(Field::Question) { TextRole::Number } else { TextRole::Quiet };
        canvas.text(value.x + 1, value.y, &says, role, value.width.saturating_sub(1));
    } else {
        let end = canvas.text(value.x + 1, value.y, &text, TextRole::Text, value.width.saturating_sub(1));
        let room = value.right().saturating_sub(end + 2);
        let said = meant(canvas, new, asked).filter(|_| asked != Asked::Date);
        if let Some(said) = said.filter(|said| width_of(said) <= usize::from(room)) {
            canvas.text(end + 2, value.y, &said, TextRole::Quiet, room);
        }
    }
}

/// What the way to answer is called, or how long a turn is.
fn turn(texts: &Texts, new: &New) -> String {
    let named = |turn: Turn<'_>| match turn.name {
        Some(name) => name.get(new.lang).to_owned(),
        None => turn.seconds.map(|seconds| texts.msg_new_turn_seconds(seconds)).unwrap_or_default(),
    };
    new.turn().map(named).unwrap_or_default()
}

/// What the plan is called in which it is held, and its minutes.
fn plan(texts: &Texts, new: &New) -> String {
    let named = |(name, minutes): (Option<Words>, u16)| {
        dates::plan_length(texts, name.as_ref().map(|name| name.get(new.lang)), minutes)
    };
    new.plan().map(named).unwrap_or_default()
}

/// How long each person speaks, if they do so in turn, and what that makes with so many people.
fn turn_takes(texts: &Texts, new: &New) -> Option<String> {
    let (seconds, people) = (new.turn()?.seconds?, new.people()?);
    let takes = texts.msg_new_turn_takes(people, turns::minutes(people, seconds));
    Some(format!("{} · {takes}", texts.msg_new_turn_seconds(seconds)))
}

/// A date that can be read, as the language writes it, with as much beside it as there is room for; otherwise what was
/// typed.
fn date(canvas: &Canvas<'_>, new: &New, room: u16) -> String {
    let texts = canvas.model.texts;
    let Some(date) = new.date() else { return new.text(Asked::Date).to_owned() };
    let day = dates::day(texts, date);
    let ways = [self::day(canvas, date), dates::weekday_and_day(texts, date)];
    ways.into_iter().find(|way| width_of(way) <= usize::from(room)).unwrap_or(day)
}

/// How a typed date or clock time was understood.
fn meant(canvas: &Canvas<'_>, new: &New, asked: Asked) -> Option<String> {
    let texts = canvas.model.texts;
    match asked {
        Asked::Date => new.date().map(|date| day(canvas, date)),
        Asked::Next => new.next().map(|next| dates::weekday_and_day(texts, next)),
        Asked::Turn => turn_takes(texts, new),
        Asked::People => new.each_speaks().map(|each| dates::each_speaks(texts, each)),
        Asked::Start if new.has_passed(canvas.model.at) => Some(texts.msg_new_start_passed()),
        // Say the day if it is not today: what somebody types at night is easily meant for another day.
        Asked::Start => {
            let date = new.date().filter(|date| *date != canvas.model.at.today());
            date.filter(|_| new.clock(Asked::Start).is_some()).map(|date| day(canvas, date))
        }
        Asked::End => {
            let preview = new.preview()?;
            let length = dates::length(texts, preview.agenda.length);
            Some(if preview.agenda.end() > 24 * 60 {
                texts.msg_new_end_next_day(length)
            } else {
                texts.msg_new_end_length(length)
            })
        }
        _ => None,
    }
}

/// A day by its weekday, or as today or tomorrow.
fn day(canvas: &Canvas<'_>, date: NaiveDate) -> String {
    let texts = canvas.model.texts;
    let day = dates::weekday_and_day(texts, date);
    match (date - canvas.model.at.today()).num_days() {
        0 => texts.msg_new_today(day),
        1 => texts.msg_new_tomorrow(day),
        _ => day,
    }
}

/// What there is to say about the current line: how it was understood, and as many sentences of its hint as fit. If not
/// even the first does, it may take all rows.
fn hint(canvas: &Canvas<'_>, new: &New, width: u16, (rows, all): (u16, u16)) -> String {
    let hint = new.hint(canvas.model.texts);
    let fits = |text: &str, rows: u16| wrap(text, usize::from(width)).len() <= usize::from(rows);
    let Some(meant) = meant(canvas, new, new.at) else {
        return that_fit(&hint, |text| fits(text, rows)).to_owned();
    };
    let both = format!("{meant} · {hint}");
    let apart = new.at == Asked::People && new.each_speaks().is_some_and(|each| each.apart.is_some());
    if apart && !fits(&both, all) {
        // What is better matters more than what so many have in one circle.
        return that_fit(&hint, |text| fits(text, all)).to_owned();
    }
    let said = [rows, all].map(|rows| that_fit(&both, |text| fits(text, rows)));
    let found = said.into_iter().find(|said| said.len() > meant.len() && fits(said, all));
    found.map_or_else(|| meant.clone(), ToOwned::to_owned)
}

/// Draws what there is to say about the current line, about mistakes, and about the agenda.
fn says(canvas: &mut Canvas<'_>, new: &New, below: Rect, beside: bool) {
    let texts = canvas.model.texts;
    let wrong =
        new.said.or_else(|| new.complaint(new.at).filter(|_| new.at != Asked::About(Field::Question)));
    if let Some(complaint) = wrong {
        let said = complaint.sentence(texts);
        let width = below.width.saturating_sub(2);
        let lines = (wrap(&said, usize::from(width)).len() as u16).clamp(1, below.height.max(1));
        let place = row(below, 0, lines);
        canvas.ground(place, TextRole::Warn);
        canvas.wrapped(Rect { x: place.x + 1, width, ..place }, &said, TextRole::Warn);
        // What is wrong matters more than the plan of the day.
        if lines >= below.height && lines > 1 {
            return;
        }
    } else {
        let rows = if beside { 3 } else { below.height.saturating_sub(1).clamp(1, 2) };
        // What is proposed is no use without its end.
        let wanted = if new.proposes_pairs() { below.height.max(rows) } else { rows };
        let hint = if new.has_early() {
            // What was pressed shows nothing yet.
            texts.msg_methods_reading()
        } else {
            hint(canvas, new, below.width, (wanted, below.height))
        };
        let used = canvas.wrapped(row(below, 0, below.height), &hint, TextRole::Text);
        // Where there is little room, what can be typed here matters more than the plan of the day.
        if used > rows {
            return;
        }
    }
    if !beside {
        let last = row(below, below.height.saturating_sub(1), 1);
        plan::line(canvas, new, if last.y > below.y { last } else { row(below, 1, 1) });
    }
}
