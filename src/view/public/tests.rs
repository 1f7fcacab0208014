//! Every picture at the sizes that rooms have: as text, as limits that hold at any size, and to look at.

mod pictures;
mod scenes;

use proptest::prelude::*;
use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::style::Color;

use super::*;
use crate::app::Size;
use crate::app::page;
use crate::i18n::Locale;
use crate::view::theme::{Depth, Theme};
use crate::workshop::room::{Clock, Row};
use scenes::{ids, scenes};

fn styles() -> Styles {
    Styles::new(Theme::Light, Depth::TrueColour)
}

fn drawn(room: &Room, from: Option<Id>, size: Size) -> Buffer {
    let area = Rect::new(0, 0, size.cols, size.rows);
    let mut buf = Buffer::empty(area);
    draw(room, from, &Locale::En.load(), styles(), &Glyphs::new(), area, &mut buf);
    buf
}

fn lines(buf: &Buffer) -> Vec<String> {
    let width = usize::from(buf.area.width).max(1);
    let line = |row: &[ratatui::buffer::Cell]| {
        row.iter().map(|cell| cell.symbol()).collect::<String>().trim_end().to_owned()
    };
    buf.content.chunks(width).map(line).collect()
}

fn text(buf: &Buffer) -> String {
    lines(buf).join("\n")
}

/// All that a picture says, without the breaks that its width made.
fn said(room: &Room, size: Size) -> String {
    let all = text(&drawn(room, None, size));
    all.split_whitespace().collect::<Vec<_>>().join(" ")
}

const NARROW: Size = Size { cols: 40, rows: 15 };
const COMMON: Size = Size { cols: 80, rows: 24 };

#[test]
fn every_picture_as_text() {
    for (name, room) in scenes() {
        let pages: Vec<String> =
            [NARROW, COMMON].iter().map(|size| text(&drawn(&room, None, *size))).collect();
        insta::assert_snapshot!(name, pages.join("\n────────\n"));
    }
}
