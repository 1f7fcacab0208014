//! The cost of cleaning text and of the index of nearly identical items: per typed line, per attack, per key.
#![expect(clippy::expect_used, reason = "a bench that cannot set up has nothing to measure")]

use std::hint::black_box;

use criterion::{BenchmarkId, Criterion, Throughput, criterion_group, criterion_main};
use verkstad::workshop::similar::Similar;
use verkstad::workshop::text::{Line, Prose, fold};

const PLAIN: &str = "Vi hinner inte prata med varandra på mötena";

/// Lines as people write them.
fn plain(c: &mut Criterion) {
    let mut group = c.benchmark_group("clean plain");
    let lines = [
        ("latin", PLAIN),
        ("sámi", "Mii eat oaččo áiggi ságastallat čoahkkimiin"),
        ("arabic", "لا نملك وقتا للحديث مع بعضنا في الاجتماعات"),
        ("emoji", "Mer fika tillsammans ☕️ 👩🏽‍💻"),
    ];
    for (name, line) in lines {
        group.bench_function(name, |b| b.iter(|| Line::clean(black_box(line))));
    }
    group.bench_function("fold", |b| b.iter(|| fold(black_box(PLAIN))));
    group.finish();
}

/// Lines as nobody writes them.
fn hostile(c: &mut Criterion) {
    let mut group = c.benchmark_group("clean hostile");
    let mut garbage = Vec::new();
    let mut state = 1_u32;
    while garbage.len() < 1_000_000 {
        state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        garbage.extend_from_slice(&state.to_le_bytes());
    }
    let attacks = [
        ("ansi", "\x1b[31mred\x1b[0m \x1b]0;title\x07\x1b]52;c;cm0gLXJm\x07".repeat(20)),
        ("zalgo 10 kB", format!("H{}i", "\u{335}\u{31b}\u{322}\u{489}\u{33f}".repeat(1_000))),
        ("garbage 1 MB", String::from_utf8_lossy(&garbage).into_owned()),
        ("invisible 1 MB", "\u{200b}\u{202e}".repeat(170_000)),
    ];
    for (name, attack) in &attacks {
        group.throughput(Throughput::Bytes(attack.len() as u64));
        group.bench_function(format!("line, {name}"), |b| b.iter(|| Line::clean(black_box(attack))));
        group.bench_function(format!("prose, {name}"), |b| b.iter(|| Prose::clean(black_box(attack))));
    }
    group.finish();
}

/// Items that differ in many letters and are as long as real ones.
fn items(count: u32) -> Vec<(u32, String)> {
    let words =
        ["möten", "tid", "för få", "händer", "chefen", "lyssnar", "aldrig", "stress", "schemat", "helger"];
    let mut state = 7_u32;
    let mut item = |n| {
        let mut text = String::new();
        while text.len() < 12 + (n as usize * 7) % 50 {
            state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
            text.push_str(words.get((state >> 24) as usize % words.len()).expect("a word"));
            text.push(' ');
        }
        text
    };
    (0..count).map(|n| (n, item(n))).collect()
}

/// One lookup while a line is typed, and building the index.
fn similar(c: &mut Criterion) {
    let mut group = c.benchmark_group("similar");
    for count in [10, 1_000, 10_000] {
        let items = items(count);
        let index: Similar<u32> = items.iter().cloned().collect();
        // One edit away from the last item: the lookup has to compare everything.
        let near = items.last().map(|(_, text)| text.replacen('e', "é", 1)).expect("an item");
        group.bench_with_input(BenchmarkId::new("find near", count), &near, |b, near| {
            b.iter(|| index.find(black_box(near)));
        });
        group.bench_with_input(BenchmarkId::new("find none", count), PLAIN, |b, line| {
            b.iter(|| index.find(black_box(line)));
        });
        group.bench_with_input(BenchmarkId::new("build", count), &items, |b, items| {
            b.iter(|| items.iter().map(|(key, text)| (*key, text)).collect::<Similar<u32>>());
        });
        // The worst case: everybody writes nearly the same.
        let alike: Similar<u32> = (0..count).map(|n| (n, format!("punkt nummer {n:05}"))).collect();
        group.bench_with_input(BenchmarkId::new("find alike", count), "punkt nummer 9x9y9", |b, line| {
            b.iter(|| alike.find(black_box(line)));
        });
    }
    group.finish();
}

criterion_group!(benches, plain, hostile, similar);
criterion_main!(benches);
