//! Hints and prompts on the narrow screen that the room sees too: each can be read whole, in every language, and none
//! moves the picture.

use super::super::{View, entry};
use super::*;
use crate::app::live::Prompt;
use crate::app::{Size, texts};
use crate::workshop::words::Lang;

const NARROW: Size = Size { cols: 40, rows: 15 };
/// The rows of the room's picture.
const PICTURE: usize = 12;

fn narrow(lang: Lang) -> Day {
    let mut day = Day::full(true);
    (day.model.lang, day.model.texts, day.model.size) = (lang, texts(lang), NARROW);
    day
}

fn hint(day: &Day, brush: &Brush) -> String {
    let Screen::Live(live) = &day.model.screen else { panic!() };
    let styles = brush.styles(true);
    entry::hint(View { model: &day.model, live, brush, styles }).0
}

fn rows(day: &Day) -> Vec<String> {
    text(&drawn(&day.model, NARROW.cols, NARROW.rows)).lines().map(str::to_owned).collect()
}

/// The words that people read, without what stands between two parts.
fn words(text: &str) -> Vec<&str> {
    text.split([' ', '\u{a0}']).filter(|word| !word.is_empty() && *word != "·").collect()
}

/// Whether the rows above and below the entry line have all of a text, in its order.
fn is_whole(rows: &[String], text: &str) -> bool {
    let both = format!("{} {}", rows[PICTURE], rows[PICTURE + 2]);
    let (shown, wanted) = (words(&both), words(text));
    let mut from = shown.iter();
    wanted.iter().all(|word| from.any(|own| own == word))
}

#[test]
fn on_a_narrow_screen_the_hint_of_each_step_is_whole_in_every_language() {
    let brush = Brush::new(Depth::TrueColour);
    for lang in Lang::ALL {
        for pointing in [false, true] {
            for row in 0..26 {
                let mut day = narrow(lang);
                day.go_to_row(row);
                if pointing {
                    day.key("tab");
                }
                day.model.notice = None;
                let (hint, empty) = (hint(&day, &brush), rows(&day));
                assert!(is_whole(&empty, &hint), "{lang:?}, row {row}: {hint}\n{}", empty.join("\n"));
                let around = format!("{} {}", empty[PICTURE], empty[PICTURE + 2]);
                assert!(!around.contains('…'), "{lang:?}, row {row}: {around}");
                if !pointing {
                    assert!(
                        empty[PICTURE + 2].contains("Ctrl+N"),
                        "{lang:?}, row {row}: {}",
                        empty[PICTURE + 2]
                    );
                    day.key("q");
                    assert_eq!(
                        rows(&day)[..PICTURE],
                        empty[..PICTURE],
                        "{lang:?}, row {row}: the picture moved"
                    );
                }
            }
        }
    }
}

#[test]
fn a_hint_that_takes_the_row_of_the_mark_leaves_a_sign_of_it() {
    let mut day = narrow(Lang::Sv);
    day.go_to("critique-collect");
    day.model.notice = None;
    let seq = day.live().journal.seq();
    day.live().keeping.saved = seq - 1;
    assert!(rows(&day)[PICTURE + 1].ends_with('…'), "{:?}", rows(&day));
    day.live().keeping.saved = seq;
    assert!(rows(&day)[PICTURE + 1].ends_with('✓'), "{:?}", rows(&day));
    day.live().keeping.throw_away = true;
    assert!(!rows(&day).concat().contains('✓'), "{:?}", rows(&day));
}

#[test]
fn a_prompt_is_whole_and_leaves_room_for_the_answer() {
    let plan = Day::full(true).workshop().plans()[0].id;
    let items: Vec<_> =
        Day::full(true).workshop().lists.list("critique").standing().take(3).map(|item| item.id).collect();
    let island = Day::full(true).workshop().islands.islands[0].id;
    let prompts = [
        Prompt::Words(items[0]),
        Prompt::Theme(items.clone()),
        Prompt::Contact(island),
        Prompt::Split(island),
        Prompt::Escalate(plan),
        Prompt::Answer(items[0]),
        Prompt::Until,
        Prompt::People,
        Prompt::Dots,
        Prompt::Cut("critique".to_owned()),
        Prompt::Elsewhere,
    ];
    for lang in Lang::ALL {
        for prompt in &prompts {
            let mut day = narrow(lang);
            day.live().entry.asking = Some(prompt.clone());
            day.model.notice = None;
            let rows = rows(&day);
            assert!(!rows[PICTURE..].concat().contains("… ▸"), "{lang:?}:\n{}", rows.join("\n"));
            let line = rows[PICTURE + 1].trim_end_matches(['…', '✓']).trim_end();
            assert!(line.ends_with('▸') && line.chars().count() <= 24, "{lang:?}:\n{}", rows.join("\n"));
        }
    }
    // While a notice stands above, the line says itself what it asks.
    let mut day = narrow(Lang::Sv);
    day.live().entry.asking = Some(Prompt::Dots);
    day.model.notice = Some(crate::app::Notice::PartFailed);
    assert!(rows(&day)[PICTURE + 1].starts_with(" Prickar var"), "{:?}", rows(&day));
}
