//! Pictures to look at: with `VERKSTAD_PICTURES` set to a folder, one SVG file per scene, size and theme.

use std::env;

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

use super::super::draw;
use super::scenes::scenes;
use crate::i18n::Locale;
use crate::view::bigtext::Glyphs;
use crate::view::svg::svg;
use crate::view::theme::{ColourTheme, Depth, Styles};

const SIZES: [(u16, u16); 5] = [(40, 15), (80, 24), (120, 36), (200, 60), (240, 70)];

#[test]
#[expect(clippy::disallowed_methods, reason = "pictures for people to look at, only when asked for")]
fn every_scene_can_be_looked_at() {
    let folder = env::var_os("VERKSTAD_PICTURES").map(std::path::PathBuf::from);
    let (texts, glyphs) = (Locale::En.load(), Glyphs::new());
    for (name, room) in scenes() {
        let sizes = if folder.is_some() { &SIZES[..] } else { &SIZES[1..2] };
        for ((cols, rows), theme) in
            sizes.iter().copied().flat_map(|size| [(size, ColourTheme::Light), (size, ColourTheme::Dark)])
        {
            let area = Rect::new(0, 0, cols, rows);
            let mut buf = Buffer::empty(area);
            draw(&room, None, &texts, Styles::new(theme, Depth::TrueColour), &glyphs, area, &mut buf);
            let picture = svg(&buf);
            assert!(picture.ends_with("</svg>\n"));
            if let Some(folder) = &folder {
                let shade = if theme == ColourTheme::Light { "light" } else { "dark" };
                std::fs::write(folder.join(format!("{cols}x{rows}-{shade}-{name}.svg")), picture).unwrap();
            }
        }
    }
}
