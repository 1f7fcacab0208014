//! A circle's picture: what it agreed on is whole on one page in every language, and its fire is told by its shape.

use super::*;
use crate::workshop::method::{CircleScene, Method};

fn method() -> Method {
    serde_json::from_str(include_str!(concat!(env!("OUT_DIR"), "/workshops/methods/leirbal.json"))).unwrap()
}

fn circle(rules: Vec<String>, scene: CircleScene, height: u16) -> Room<'static> {
    let picture =
        Picture::Circle { text: String::new(), words: Vec::new(), rules, scene, height, typed_after: None };
    Room { lang: Lang::Nb, head: "Bålet".to_owned(), picture, rows: None, clock: Clock::None }
}

/// How many cells of a fire are drawn.
fn cells(height: u16, depth: Depth) -> usize {
    let area = Rect::new(0, 0, COMMON.cols, COMMON.rows);
    let mut buf = Buffer::empty(area);
    let room = circle(Vec::new(), CircleScene::Fire, height);
    let styles = Styles::new(ColourTheme::Dark, depth);
    draw(&room, None, &Locale::En.load(), styles, &Glyphs::new(), area, &mut buf);
    buf.content.iter().filter(|cell| ["▀", "▄", "█"].contains(&cell.symbol())).count()
}

#[test]
fn what_it_agreed_on_is_whole_at_the_smallest_size_in_every_language() {
    let method = method();
    let rules = &method.step("agreements").unwrap().rules;
    assert_eq!(rules.len(), 8);
    // With one screen three rows belong to the facilitator.
    for size in [Size { cols: 40, rows: 12 }, NARROW, COMMON] {
        for lang in Lang::ALL {
            let rules: Vec<String> = rules.iter().map(|rule| rule.get(lang).to_owned()).collect();
            let said = said(&circle(rules.clone(), CircleScene::Fire, 20), size);
            let whole = rules.iter().all(|rule| said.contains(&rule.replace('\u{a0}', " ")));
            assert!(whole, "{lang:?} at {size:?}: {said}");
        }
    }
}

#[test]
fn the_words_on_the_wall_are_whole_at_every_size_in_every_language() {
    let text = include_str!(concat!(env!("OUT_DIR"), "/workshops/methods/leirbal-word-wall.json"));
    let method: Method = serde_json::from_str(text).unwrap();
    for size in [
        Size { cols: 40, rows: 12 },
        NARROW,
        COMMON,
        Size { cols: 120, rows: 36 },
        Size { cols: 200, rows: 60 },
    ] {
        for (lang, question) in Lang::ALL.into_iter().flat_map(|lang| {
            method.questions.offered.iter().map(move |question| (lang, question.get(lang).to_owned()))
        }) {
            let words = method.wall().unwrap().begins_with(lang);
            let words: Vec<String> = words.iter().map(ToString::to_string).collect();
            let rules = vec![method.step("story").unwrap().rules[0].get(lang).to_owned()];
            let (scene, height) = (CircleScene::Fire, 20);
            let (text, words_seen, typed_after) = (question.clone(), words.clone(), None);
            let picture = Picture::Circle { text, words: words_seen, rules, scene, height, typed_after };
            let room = Room { picture, ..circle(Vec::new(), scene, height) };
            let said = said(&room, size);
            let big = size.cols > 120;
            assert!(big || words.iter().all(|word| said.contains(word)), "{lang:?} at {size:?}: {said}");
            assert!(big || said.contains(question.split(' ').next_back().unwrap()), "{size:?}: {said}");
        }
    }
}

#[test]
fn a_fire_sinks_to_embers_and_stands_without_colours_too() {
    for depth in [Depth::TrueColour, Depth::Ansi256, Depth::Ansi16, Depth::Mono] {
        let [high, low, embers, last] = [24, 12, 4, 1].map(|height| cells(height, depth));
        assert!(
            high > low && low > embers && embers >= last && last > 0,
            "{depth:?} {high} {low} {embers} {last}"
        );
    }
}

#[test]
fn without_colours_the_flames_are_open() {
    assert!(cells(24, Depth::Mono) < cells(24, Depth::TrueColour));
}

#[test]
fn a_centre_grows_smaller_and_nothing_is_nothing() {
    let drawn = |scene, height| said(&circle(Vec::new(), scene, height), COMMON);
    assert_ne!(drawn(CircleScene::Centre, 24), drawn(CircleScene::Centre, 3));
    assert_eq!(drawn(CircleScene::None, 24), "Bålet");
}
