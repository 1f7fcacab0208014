use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::style::{Color, Style};

use super::*;

#[test]
fn look() {
    let glyphs = Glyphs::new();
    let light = Style::new().fg(Color::Rgb(16, 16, 20)).bg(Color::Rgb(252, 252, 250));
    let plain = Style::new().fg(Color::Black).bg(Color::White);
    let dark = Style::new().fg(Color::Rgb(240, 240, 235)).bg(Color::Rgb(18, 18, 22));
    for (name, style) in [("light", light), ("plain", plain), ("dark", dark)] {
        let mut buf = Buffer::empty(Rect::new(0, 0, 130, 75));
        buf.set_style(buf.area, style);
        let mut y = 0;
        for (text, rows) in [
            ("12:34 Bottenlista Åse", 4),
            ("Bottenlista 17 of 24", 5),
            ("Välkommen, Éva? 60 %", 6),
            ("Åse øver «Ørnen» (2)", 7),
            ("Topplista – Vad gör vi", 8),
            ("Välkommen", 12),
            ("12:34 Åg", 22),
        ] {
            let big = BigText::new(text, rows);
            big.render(&glyphs, Rect::new(1, y, 128, rows), &mut buf, style);
            y += rows + 1;
        }
        std::fs::File::create(format!("/tmp/look-{name}.svg")).map(|mut f| std::io::Write::write_all(&mut f, crate::view::svg::svg(&buf).as_bytes())).unwrap().unwrap();
    }
}
