//! Draws state into cells; nothing here changes the model.
//!
//! Screens have the same file names as in `app/`; `public` draws the room's picture and knows no workshop.

pub mod bigtext;
mod frame;
mod home;
pub mod live;
mod methods;
mod new;
mod overlay;
mod programme;
pub mod public;
mod sentence;
#[cfg(feature = "testing")]
pub mod svg;
pub mod theme;
pub mod widget;

use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};

use crate::app::{Model, Screen};

use bigtext::Glyphs;
use frame::Canvas;
use theme::{ColourTheme, Depth, Styles};

/// What drawing needs besides the model, and caches between frames.
pub struct Brush {
    /// The terminal's colours.
    pub depth: Depth,
    /// The big letters rasterised so far.
    pub glyphs: Glyphs,
    /// What the room saw last.
    pub seen: live::Seen,
}

impl Brush {
    /// A brush for a terminal with these colours.
    pub fn new(depth: Depth) -> Self {
        Self { depth, glyphs: Glyphs::new(), seen: live::Seen::default() }
    }

    /// The styles of the light or the dark theme.
    pub fn styles(&self, light: bool) -> Styles {
        Styles::new(if light { ColourTheme::Light } else { ColourTheme::Dark }, self.depth)
    }
}

/// The smallest size for the screens outside a workshop.
const LEAST: (u16, u16) = (24, 8);

/// Draws the whole screen; returns the cursor's position if something is being typed.
pub fn draw(model: &Model, brush: &Brush, area: Rect, buf: &mut Buffer) -> Option<Position> {
    let styles = brush.styles(model.settings.light);
    let area = area.intersection(buf.area);
    widget::fill(buf, area, styles.of(theme::TextRole::Ground));
    if area.width < LEAST.0 || area.height < LEAST.1 {
        widget::too_small(buf, area, &model.texts.msg_home_too_small(), styles.of(theme::TextRole::Text));
        return None;
    }
    let mut canvas = Canvas { model, brush, styles, buf };
    let cursor = match &model.screen {
        Screen::Home(home) => {
            home::draw(&mut canvas, home, area);
            None
        }
        Screen::New(new) => new::draw(&mut canvas, new, area),
        Screen::Methods(methods) => methods::draw(&mut canvas, methods, area),
        Screen::NewProgramme(form) => programme::making::draw(&mut canvas, form, area),
        Screen::Programme(screen) => programme::draw(&mut canvas, screen, area),
        Screen::Method(edit) => methods::draw_edit(&mut canvas, edit, area),
        Screen::Live(live) => live::draw(model, live, brush, area, canvas.buf),
    };
    match &model.overlay {
        Some(lies_on_top) => overlay::draw(&mut canvas, lies_on_top, area),
        None => cursor,
    }
}

#[cfg(test)]
mod tests;
