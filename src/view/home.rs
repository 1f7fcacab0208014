//! The home screen: the program's name, its choices (first what is under way), and the saved workshops once the user
//! asks for them.

use std::path::Path;

use ratatui::layout::Rect;

use super::frame::{Canvas, middle, row};
use super::theme::TextRole;
use super::widget::{width_of, wrap};
use crate::app::home::{Home, HomeChoice, SavedRow, next_of};
use crate::app::msg::{DocumentState, Listing};
use crate::app::programmes::ListedProgramme;
use crate::app::trouble;
use crate::i18n::{Texts, dates};
use crate::programme::{ElementKind, said};
use crate::workshop::record::{Progress, RecordHead};

/// The greatest width of the choices.
const WIDEST: u16 = 84;
/// Their greatest width on a wide screen.
const WIDEST_OF_ALL: u16 = 120;
/// The most blank rows between the head and the choices.
const WIDEST_GAP: u16 = 4;

pub(super) fn draw(canvas: &mut Canvas<'_>, home: &Home, area: Rect) {
    let place = canvas.frame(area);
    match home.saved {
        Some(at) => saved(canvas, home, at, place),
        None => choices(canvas, home, place),
    }
}

/// How the choices are laid out.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Setting {
    /// Rows of explanation under a choice's name.
    says: u16,
    /// Blank rows between two choices.
    gap: u16,
}

impl Setting {
    fn of(place: Rect) -> Self {
        match place.height {
            30.. => Self { says: 1, gap: 2 },
            26.. => Self { says: 1, gap: 1 },
            20.. => Self { says: 1, gap: 0 },
            _ => Self { says: 0, gap: 0 },
        }
    }

    /// The rows of one choice, and of so many.
    fn rows(self, choices: usize) -> (u16, u16) {
        let each = 1 + self.says + self.gap;
        (each, (each * choices as u16).saturating_sub(self.gap))
    }
}

fn choices(canvas: &mut Canvas<'_>, home: &Home, place: Rect) {
    let setting = Setting::of(place);
    let place = middle(place, if place.width > 150 { WIDEST_OF_ALL } else { WIDEST });
    // Where there is no room for explanations under the names, the marked choice is explained below all of them.
    let below = if setting.says == 0 { 3 } else { 0 };
    let (each, all) = setting.rows(home.choices().count());
    let rest = place.height.saturating_sub(all + below);
    let top = head(canvas, row(place, 0, rest));
    let mut y = top + (rest.saturating_sub(top) / 2).min(WIDEST_GAP);
    for (at, choice) in home.choices().enumerate() {
        let says = (setting.says > 0).then(|| says(canvas, choice, home));
        draw_choice(canvas, row(place, y, 1 + setting.says), choice, at == home.at, says.as_deref());
        y += each;
    }
    if let Some(choice) = home.choices().nth(home.at).filter(|_| below > 0) {
        let said = says(canvas, choice, home);
        canvas.wrapped(row(place, y + 1, 2), &said, TextRole::Text);
    }
}

/// Draws the name in letters as large as fit, and what the program is for. Returns the rows used.
fn head(canvas: &mut Canvas<'_>, area: Rect) -> u16 {
    let texts = canvas.model.texts;
    let (name, tagline) = (texts.msg_program_name(), texts.msg_home_tagline());
    let lead = area.height / 6;
    let said = wrap(&tagline, usize::from(area.width)).len().min(2) as u16;
    let least = area.height.saturating_sub(lead + said + if area.height > 6 { 2 } else { 0 });
    let big = canvas.large(row(area, lead, least.max(1)), &name, 12, TextRole::Heading);
    let under = lead + big + u16::from(area.height > 6);
    under + canvas.wrapped(row(area, under, 2), &tagline, TextRole::Text) + u16::from(area.height > 6)
}

fn draw_choice(canvas: &mut Canvas<'_>, own: Rect, choice: HomeChoice, marked: bool, says: Option<&str>) {
    if own.height == 0 {
        return;
    }
    let (role, key) =
        if marked { (TextRole::Mark, TextRole::Mark) } else { (TextRole::Strong, TextRole::Key) };
    if marked {
        canvas.ground(row(own, 0, 1), TextRole::Mark);
    }
    let name = choice.name(canvas.model.texts);
    let indent = 6.min(own.width);
    let text = Rect { x: own.x + indent, width: own.width - indent, ..own };
    let digit = HomeChoice::ALL.iter().position(|other| *other == choice);
    let digit = digit.map_or_else(|| " ▶ ".to_owned(), |at| format!(" {} ", at + 1));
    canvas.text(own.x + 1, own.y, &digit, key, own.width.saturating_sub(1));
    canvas.text(text.x, own.y, &name, role, text.width);
    canvas.wrapped(row(text, 1, 1), says.unwrap_or_default(), TextRole::Quiet);
}

/// The explanation of a choice.
fn says(canvas: &Canvas<'_>, choice: HomeChoice, home: &Home) -> String {
    let texts = canvas.model.texts;
    match (choice, &home.listed) {
        // The room may read along, and other people's titles are none of its business.
        (HomeChoice::GoOn, _) if canvas.model.settings.one_screen => texts.msg_home_go_on_says(),
        (HomeChoice::GoOn, _) => home.under_way().map_or_else(String::new, |on| on.head.title.clone()),
        (HomeChoice::Example, _) => texts.msg_home_example_says(),
        (HomeChoice::New, _) => texts.msg_home_new_says(),
        (HomeChoice::Saved, None) => texts.msg_home_saved_looking(),
        (HomeChoice::Saved, Some(_)) if canvas.model.settings.one_screen => {
            texts.msg_home_saved_says_room(home.rows().len())
        }
        (HomeChoice::Saved, Some(_)) => texts.msg_home_saved_says(home.rows().len()),
        (HomeChoice::Methods, _) => texts.msg_home_methods_says(),
        (HomeChoice::CheckIn, _) => texts.msg_home_check_in_says(),
        (HomeChoice::Language, _) => texts.msg_home_language_says(),
    }
}

/// Draws the saved workshops, two rows each.
fn saved(canvas: &mut Canvas<'_>, home: &Home, at: usize, place: Rect) {
    let place = middle(place, WIDEST + 16);
    let texts = canvas.model.texts;
    let (heading, room) = (texts.msg_home_list(), texts.msg_home_list_room());
    canvas.text(place.x, place.y + u16::from(place.height > 16), &heading, TextRole::Heading, place.width);
    let mut y = 1 + u16::from(place.height > 16);
    if canvas.model.settings.one_screen {
        let own = row(place, y, 2);
        y += canvas.wrapped(Rect { width: own.width.min(76), ..own }, &room, TextRole::Text);
    }
    let rows = row(place, y + 1, place.height);
    match &home.listed {
        None => drop(canvas.wrapped(rows, &canvas.model.texts.msg_home_saved_looking(), TextRole::Text)),
        Some(_) if home.rows().is_empty() => empty(canvas, rows),
        Some(listed) => list(canvas, home, listed, at, rows),
    }
}

fn empty(canvas: &mut Canvas<'_>, rows: Rect) {
    let texts = canvas.model.texts;
    let (says, next) = (texts.msg_home_list_empty(), texts.msg_home_list_empty_next());
    let used = canvas.wrapped(rows, &says, TextRole::Strong);
    canvas.wrapped(row(rows, used + 1, 3), &next, TextRole::Text);
}

fn list(canvas: &mut Canvas<'_>, home: &Home, listed: &[Listing], at: usize, rows: Rect) {
    let each = if rows.height > 16 { 3 } else { 2 };
    // One row above and one below say how many more there are.
    let page = usize::from((rows.height.saturating_sub(1)) / each).max(1);
    let from = at / page * page;
    let all = home.rows();
    let mut y = 0;
    for (place, of) in all.iter().enumerate().skip(from).take(page) {
        let own = row(rows, y, 2);
        match of {
            SavedRow::Workshop(of) => {
                if let Some(listing) = listed.get(*of) {
                    let chosen = home.marked.contains(&listing.path);
                    draw_listing(canvas, own, listing, (place == at, chosen));
                }
            }
            SavedRow::Programme(of) => {
                if let Some(listed) = home.programmes.get(*of) {
                    draw_programme(canvas, own, listed, place == at);
                }
            }
        }
        y += each;
    }
    let (above, below) = (from, all.len().saturating_sub(from + page));
    let texts = canvas.model.texts;
    let mut more = Vec::new();
    if above > 0 {
        more.push(texts.msg_home_more_above(above));
    }
    if below > 0 {
        more.push(texts.msg_home_more_below(below));
    }
    canvas.text(rows.x, rows.bottom().saturating_sub(1), &more.join("   "), TextRole::Quiet, rows.width);
}

/// When it is held, for two may be held on one day, or the same every morning: of one that has ended from when to when it
/// really was.
fn time(texts: &Texts, head: &RecordHead) -> Option<String> {
    if head.dates.len() != 1 {
        return None;
    }
    let (began, ended) = head.held;
    if head.progress == Progress::Ended {
        return Some(dates::span(texts, began?.into(), ended?.into()));
    }
    Some(dates::clock(texts, began.or(head.start)?.into()))
}

fn draw_listing(canvas: &mut Canvas<'_>, own: Rect, listing: &Listing, (marked, chosen): (bool, bool)) {
    let model = canvas.model;
    let texts = model.texts;
    let head = &listing.head;
    let state = match head.progress {
        Progress::Ended => texts.msg_home_ended(),
        Progress::Begun => texts.msg_home_begun(),
        Progress::NotBegun => texts.msg_home_not_begun(),
    };
    let mut parts = vec![dates::days(texts, &head.dates)];
    match &listing.whole {
        DocumentState::Sound => {}
        DocumentState::Edited => parts.push(texts.msg_home_edited()),
        DocumentState::Damaged => parts.push(texts.msg_home_damaged()),
        DocumentState::Gone(_) => parts.push(texts.msg_home_gone()),
        DocumentState::Left(_) => parts.push(texts.msg_home_left()),
    }
    parts.push(state);
    parts.extend(time(texts, head));
    parts.extend([texts.msg_home_people(head.people), head.method.clone()]);
    draw_row(canvas, own, &head.called(), parts, (marked, chosen));
}

/// Draws a programme: that it is one, what comes next in it, and how many gatherings it has.
fn draw_programme(canvas: &mut Canvas<'_>, own: Rect, listed: &ListedProgramme, marked: bool) {
    let (texts, today) = (canvas.model.texts, canvas.model.at.today());
    let word = texts.msg_programme_listed();
    match &listed.read {
        Ok(programme) => {
            let next = next_of(programme, today).map(|next| {
                let open = next.occasions().find(|of| of.held.is_none() && !of.when.is_open());
                let when = open.map(|of| said::when(texts, of.when));
                let parts = [Some(next.name.to_string()), when].into_iter().flatten();
                texts.msg_programme_listed_next(parts.collect::<Vec<_>>().join(", "))
            });
            let gatherings = programme.elements.iter().filter(|of| of.kind == ElementKind::Gathering).count();
            let gatherings = texts.msg_programme_listed_gatherings(gatherings as u32);
            // Where what comes next does not fit, how many gatherings it has still does.
            let room = usize::from(own.width.saturating_sub(2));
            let next = next.filter(|next| width_of(&word) + 3 + width_of(next) <= room);
            let parts = [Some(word), next, Some(gatherings)].into_iter().flatten().collect();
            draw_row(canvas, own, &programme.name, parts, (marked, false));
        }
        Err(trouble) => {
            let name = listed.path.file_name().map(Path::new).map(trouble::shown).unwrap_or_default();
            draw_row(canvas, own, &name, vec![word, trouble::sentence(trouble, texts)], (marked, false));
        }
    }
}

/// Draws one of the saved: what it is called, and below that as many whole parts as fit, the most important first.
fn draw_row(
    canvas: &mut Canvas<'_>,
    own: Rect,
    title: &str,
    mut parts: Vec<String>,
    (marked, chosen): (bool, bool),
) {
    while parts.len() > 1 && width_of(&parts.join(" · ")) > usize::from(own.width.saturating_sub(2)) {
        parts.pop();
    }
    let role = if marked { TextRole::Mark } else { TextRole::Strong };
    if marked {
        canvas.ground(row(own, 0, 1), TextRole::Mark);
    }
    let title = if chosen { format!("✓ {title}") } else { title.to_owned() };
    canvas.text(own.x + 1, own.y, &title, role, own.width.saturating_sub(5));
    if own.height > 1 {
        canvas.text(own.x + 1, own.y + 1, &parts.join(" · "), TextRole::Quiet, own.width.saturating_sub(2));
    }
}
