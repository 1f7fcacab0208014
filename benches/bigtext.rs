//! The cost of the big clock: a redraw each second, and the first one, which rasterises the letters.

use criterion::{Criterion, criterion_group, criterion_main};
use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use std::hint::black_box;
use verkstad::view::bigtext::{BigText, Glyphs};
use verkstad::view::svg::svg;
use verkstad::view::theme::{ColourTheme, Depth, Styles, TextRole};
use verkstad::view::widget::wrap;

fn clock(bench: &mut Criterion) {
    let style = Styles::new(ColourTheme::Light, Depth::TrueColour).of(TextRole::Strong);
    let area = Rect::new(0, 0, 116, 20);
    let mut buf = Buffer::empty(area);
    let glyphs = Glyphs::new();
    let times = ["12:34", "12:33", "12:32", "12:31"];
    let mut second = 0;
    bench.bench_function("big clock, next second", |timer| {
        timer.iter(|| {
            second += 1;
            let text = times.get(second % times.len()).copied().unwrap_or_default();
            BigText::new(text, 20).render(&glyphs, area, &mut buf, style);
            black_box(&buf);
        });
    });
    bench.bench_function("big clock, first time", |timer| {
        timer.iter(|| BigText::new("12:34", 20).render(&Glyphs::new(), area, &mut buf, style));
    });
    let heading = "What we want to change";
    bench.bench_function("heading, largest setting", |timer| {
        timer.iter(|| black_box(BigText::largest(heading, &glyphs, 116, 12, 12)));
    });
}

fn text(bench: &mut Criterion) {
    let prose = "Too few people on the late shift, and nobody knows who answers. ".repeat(60);
    bench.bench_function("wrap 4,000 characters", |timer| timer.iter(|| black_box(wrap(&prose, 76).len())));
    let mut buf = Buffer::empty(Rect::new(0, 0, 120, 36));
    let style = Styles::new(ColourTheme::Light, Depth::TrueColour).of(TextRole::Strong);
    BigText::new("12:34", 20).render(&Glyphs::new(), buf.area, &mut buf, style);
    bench.bench_function("a screen as a picture", |timer| timer.iter(|| black_box(svg(&buf).len())));
}

criterion_group!(benches, clock, text);
criterion_main!(benches);
