//! What the room sees: one line on the console, or the picture itself where there is one screen.
//!
//! Both are cached between frames as long as nothing changes that they depend on: typing a letter must not paginate a
//! list of thousands of lines again.

use std::cell::RefCell;
use std::fmt;

use chrono::NaiveDate;
use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

use super::View;
use crate::app::action::{Action, WallAct};
use crate::app::effect::RoomWindow;
use crate::app::live::Overlay;
use crate::app::{self, Size, page, say};
use crate::i18n::Texts;
use crate::workshop::event::RowId;
use crate::workshop::id::Run;
use crate::workshop::method::CircleScene;
use crate::workshop::room::{Made, Picture, Room, RoomRanking, Stage, ticks};
use crate::workshop::subject::Focus;
use crate::workshop::time::Stamp;
use crate::workshop::words::Lang;

/// The caches of the line and the picture.
#[derive(Default)]
pub struct Seen {
    line: RefCell<Option<(CacheKey, String)>>,
    room: RefCell<Option<Kept>>,
}

impl fmt::Debug for Seen {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Seen").finish_non_exhaustive()
    }
}

/// The room's picture at some second.
struct Kept {
    key: CacheKey,
    ticks: (i64, i64),
    room: Room<'static>,
}

/// Everything that the picture depends on, except the clock.
#[derive(Clone, PartialEq)]
struct CacheKey {
    run: Run,
    seq: u32,
    /// The step, which stands in no entry if the day must leave no trace.
    row: Option<RowId>,
    stage: Stage,
    focus: Focus,
    /// Whether words are hidden that are about to be struck.
    hides: bool,
    /// The date, while the day stands still: on some people are welcomed back.
    still: Option<NaiveDate>,
    size: Size,
    lang: Lang,
}

impl CacheKey {
    fn of(view: View<'_>, size: Size) -> Self {
        Self {
            run: view.live.run,
            seq: view.live.journal.seq(),
            row: view.workshop().day.row,
            stage: view.live.wall.stage.clone(),
            focus: view.live.focus_seen(),
            hides: matches!(view.live.overlay, Some(Overlay::Strike(_))),
            still: view.live.still.then(|| view.model.at.today()),
            size,
            lang: view.model.lang,
        }
    }
}

/// One line: which picture, and which page of how many.
pub(super) fn line(view: View<'_>) -> String {
    match view.live.wall.window.filter(|window| !window.answers && !view.model.settings.one_screen) {
        Some(RoomWindow { size: None, .. }) => return view.texts().msg_live_no_window(),
        Some(_) => return view.texts().msg_live_window_silent(),
        None => {}
    }
    let size = view.live.room_size(view.model.ctx());
    let key = CacheKey::of(view, size);
    let mut kept = view.brush.seen.line.borrow_mut();
    match &*kept {
        Some((of, line)) if *of == key => line.clone(),
        _ => {
            let line = made(view, size);
            *kept = Some((key, line.clone()));
            line
        }
    }
}

fn made(view: View<'_>, size: Size) -> String {
    let texts = view.texts();
    let room = view.live.room(view.model.at);
    let what = picture(texts, &room, size);
    let own = || page::number(&room, view.live.wall.stage.from, size);
    // The opening's pictures are turned as pages of one.
    let turned = view.live.opening_page(view.model.ctx());
    let (page, pages) = turned.unwrap_or_else(own);
    let what = if pages > 1 { texts.msg_live_room_page(what, page as u32, pages as u32) } else { what };
    texts.msg_live_room_sees(what)
}

/// The name of a picture; of a board on a screen of this size, which may have room for one field only.
fn picture(texts: &Texts, room: &Room<'_>, size: Size) -> String {
    match &room.picture {
        // This key brings it back also while something is half typed, where a full stop is one.
        Picture::Blank => texts.msg_live_seen_blank(say::key_for(Action::Wall(WallAct::Onwards))),
        Picture::Welcome { .. } => texts.msg_live_seen_welcome(),
        Picture::Test => texts.msg_live_seen_test(),
        Picture::Spotlight { label, .. } => texts.msg_live_seen_spotlight(label.to_string()),
        Picture::Next { name, .. } => texts.msg_live_seen_next(name),
        Picture::Told { .. } => texts.msg_live_seen_told(),
        Picture::Brief { .. } => texts.msg_live_seen_brief(),
        Picture::Agenda { .. } => texts.msg_live_seen_agenda(),
        Picture::List { head, .. } | Picture::Ranked(RoomRanking { head, .. }) => head.clone(),
        Picture::Board { name, fields, at, sheet, .. } => {
            let alone = fields.get(*at).filter(|_| page::is_one_field(room, size));
            let name = alone.map_or(name, |field| &field.name);
            let sheet = sheet.as_ref().filter(|sheet| sheet.group.is_none());
            match sheet.and_then(|sheet| sheet.heading.split_once('.')) {
                Some((number, _)) => texts.msg_live_seen_sheet(name.as_str(), number),
                None => name.clone(),
            }
        }
        Picture::Overview { name, .. } => texts.msg_live_seen_overview(name.as_str()),
        Picture::Ballot(_) => texts.msg_live_seen_ballot(),
        Picture::Scale { shown: true, .. } => texts.msg_live_seen_answers(),
        Picture::Scale { .. } => texts.msg_live_seen_scale(),
        Picture::Round { .. } => texts.msg_live_seen_round(),
        Picture::Groups { mixed: Some(_), .. } => texts.msg_live_seen_mixed(),
        Picture::Groups { .. } => texts.msg_live_seen_groups(),
        Picture::Stations { change: Some(_), .. } => texts.msg_live_seen_change(),
        Picture::Stations { .. } => texts.msg_live_seen_stations(),
        Picture::Tables { change: None, .. } => texts.msg_live_seen_tables(),
        Picture::Tables { change: Some(_), .. } => texts.msg_live_seen_change(),
        Picture::Reframe { .. } => texts.msg_live_seen_turn(),
        Picture::Theme { name } => name.clone(),
        Picture::Sources { heads, .. } => heads.join(" · "),
        Picture::Islands { .. } => texts.msg_live_seen_islands(),
        Picture::Plan { label, .. } if !label.begins_with_letter() => {
            texts.msg_live_seen_row(label.to_string())
        }
        Picture::Plan { .. } => texts.msg_live_seen_plan(),
        Picture::Floor { name, .. } => name.clone(),
        Picture::Cells(cells) => match cells.rows.get(cells.at) {
            Some(row) => texts.msg_live_seen_cells(row.label.to_string()),
            None => cells.name.clone(),
        },
        Picture::Grid(grid) => texts.msg_live_seen_grid(grid.name.as_str()),
        Picture::GridList { name } => texts.msg_live_seen_grid_list(name.as_str()),
        Picture::Plans { .. } => texts.msg_live_seen_plans(),
        Picture::Months { name, .. } => name.clone(),
        Picture::Programme(_) => room.head.clone(),
        Picture::Load { .. } => texts.msg_live_seen_load(),
        Picture::Circle { words, .. } if !words.is_empty() => texts.msg_live_seen_words(),
        Picture::Circle { text, rules, .. } if text.is_empty() && !rules.is_empty() => {
            texts.msg_live_seen_agreements()
        }
        Picture::Circle { scene: CircleScene::Fire, .. } => texts.msg_live_seen_fire(),
        Picture::Circle { .. } => texts.msg_live_seen_circle(),
        #[cfg(feature = "testing")]
        Picture::Sample { name, .. } => name.clone(),
        Picture::Break { .. } => texts.msg_live_seen_break(),
        Picture::Again { .. } => texts.msg_live_seen_welcome(),
        Picture::Overnight { .. } => texts.msg_live_seen_overnight(),
        Picture::After { .. } => texts.msg_live_seen_after(),
        Picture::Closing { made, .. } if *made == Made::default() => texts.msg_live_seen_thanks(),
        Picture::Closing { .. } => texts.msg_live_seen_closing(),
    }
}

/// Draws the room's picture on this screen.
pub(super) fn draw(view: View<'_>, area: Rect, buf: &mut Buffer) {
    let size = Size { cols: area.width, rows: area.height };
    let key = CacheKey::of(view, size);
    let ticks =
        ticks(view.workshop(), view.live.focus_seen(), Stamp { at: view.model.at, by: view.live.run });
    let seen = &view.brush.seen;
    let mut kept = seen.room.borrow_mut();
    let before = kept.take().filter(|kept| kept.key == key);
    let fresh = before.as_ref().is_some_and(|kept| kept.ticks == ticks);
    *kept = if fresh { before } else { Some(made_anew(view, key, ticks, before)) };
    let texts = app::texts(view.workshop().lang);
    if let Some(Kept { room, .. }) = &*kept {
        let from = view.live.wall.stage.from;
        super::super::public::draw(room, from, texts, view.styles, &view.brush.glyphs, area, buf);
    }
}

/// Makes the room's picture, with only the rows of the page that is seen. If only the time has changed, the rows are
/// taken from the picture before.
fn made_anew(view: View<'_>, key: CacheKey, ticks: (i64, i64), before: Option<Kept>) -> Kept {
    let room = view.live.room(view.model.at);
    let rows = match before {
        Some(kept) => kept.room.rows,
        None => page::in_sight(&room, view.live.wall.stage.from, key.size),
    };
    let Room { lang, head, picture, clock, .. } = room;
    Kept { key, ticks, room: Room { lang, head, picture, rows, clock } }
}
