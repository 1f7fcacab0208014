//! With one screen the room sees what the facilitator sees, so nothing private may be drawn.

use super::*;
use crate::workshop::method::Step;
use crate::workshop::room::Showing;

/// A step's script and private notes, in pieces short enough to stay on one line.
fn secrets(step: &Step) -> Vec<String> {
    let lang = crate::workshop::words::Lang::En;
    let told: Vec<&str> = step.rules.iter().chain([&step.room]).map(|words| words.get(lang)).collect();
    let private = step.pitfalls.iter().chain([&step.say, &step.does]);
    let pieces = private.flat_map(|words| {
        let words: Vec<&str> = words.get(lang).split_whitespace().collect();
        words.chunks(4).filter(|piece| piece.len() == 4).map(|piece| piece.join(" ")).collect::<Vec<_>>()
    });
    // Some of it the room is told in the same words.
    pieces
        .filter(|piece| !piece.contains('{') && told.iter().all(|told| !told.contains(piece.as_str())))
        .collect()
}

fn flat(buf: &Buffer) -> String {
    text(buf).split_whitespace().collect::<Vec<_>>().join(" ")
}

#[test]
fn script_delay_and_other_private_things_are_not_drawn_in_any_step() {
    let mut day = Day::full(true);
    let steps: Vec<String> = day.workshop().agenda.rows.iter().map(|row| row.step.clone()).collect();
    for step in steps {
        day.go_to(&step);
        day.wait(100);
        let secrets = secrets(day.workshop().step().unwrap());
        for (cols, rows) in [(40, 15), (80, 24), (120, 36)] {
            let drawn = flat(&drawn(&day.model, cols, rows));
            for secret in &secrets {
                assert!(!drawn.contains(secret.as_str()), "{step}: {secret}\n{drawn}");
            }
            for secret in ["min behind", "min ahead", "Watch out", "everyone sees this"] {
                assert!(!drawn.contains(secret), "{step}: {secret}\n{drawn}");
            }
        }
        day.wait(-100);
    }
}

#[test]
fn the_script_is_drawn_after_a_key_that_asks_for_it_twice_and_goes_at_escape() {
    let mut day = Day::full(true);
    day.go_to("critique-collect");
    day.key("ctrl+s");
    assert!(!flat(&drawn(&day.model, 80, 24)).contains("everyone sees this"));
    day.key("ctrl+s");
    assert!(flat(&drawn(&day.model, 80, 24)).contains("everyone sees this"));
    day.key("esc");
    assert!(!flat(&drawn(&day.model, 80, 24)).contains("everyone sees this"));
}

#[test]
fn no_sum_of_an_open_vote_is_drawn() {
    let mut day = Day::new(true);
    day.go_to("critique-collect");
    day::CRITIQUE.iter().for_each(|line| day.write(line));
    day.go_to("critique-dots");
    let before = drawn(&day.model, 80, 24);
    for slip in ["3 3 1", "3 2 1", "3 3 5"] {
        day.write(slip);
    }
    let after = drawn(&day.model, 80, 24);
    let picture = |buf: &Buffer| -> Vec<String> { text(buf).lines().take(21).map(str::to_owned).collect() };
    assert_eq!(picture(&before), picture(&after));
    for secret in ["72", "missing", "●"] {
        assert!(!flat(&after).contains(secret), "{secret}");
    }
}

#[test]
fn no_sum_of_before_is_drawn_while_the_vote_is_open_again() {
    let mut day = Day::new(true);
    day.go_to("critique-collect");
    day::CRITIQUE.iter().for_each(|line| day.write(line));
    day.go_to("critique-dots");
    let ballot = drawn(&day.model, 80, 24);
    for slip in ["3 3 1", "3 2 1", "3 3 5"] {
        day.write(slip);
    }
    day.key("ctrl+o");
    let showing = Showing::Ranking("critique".to_owned());
    for showing in [None, Some(showing)] {
        day.live().wall.stage.showing = showing.clone();
        let picture =
            |buf: &Buffer| -> Vec<String> { text(buf).lines().take(21).map(str::to_owned).collect() };
        assert!(flat(&drawn(&day.model, 80, 24)).contains("●"), "the ranked list, {showing:?}");
        day.key("ctrl+o");
        day.live().wall.stage.showing = showing.clone();
        assert_eq!(picture(&drawn(&day.model, 80, 24)), picture(&ballot), "{showing:?}");
        day.key("ctrl+o");
    }
}

#[test]
fn struck_words_are_not_shown_once_more() {
    let mut day = Day::new(true);
    day.go_to("critique-collect");
    day.write("Mrs Lund fell again");
    for key in ["tab", "1", "x", "enter"] {
        day.key(key);
    }
    assert!(matches!(day.live().overlay, Some(crate::app::live::Overlay::Strike(_))));
    assert!(!flat(&drawn(&day.model, 80, 24)).contains("Lund"));
    day.model.settings.one_screen = false;
    assert!(flat(&drawn(&day.model, 80, 24)).contains("Lund"));
}

#[test]
fn names_of_files_wait_until_the_room_does_not_read_them() {
    let mut day = Day::new(true);
    day.go_to("critique-collect");
    let at = day.model.at;
    let said = |day: &Day| flat(&drawn(&day.model, 80, 24));
    let gone = vec!["/stick/protokoll.md".into()];
    let struck = StoreReport::Struck { deleted: gone, unreached: vec!["/share/old.txt".into()] };
    day.model.update(at, Msg::Store(struck));
    assert!(said(&day).contains("Erased.") && !said(&day).contains("protokoll"), "{}", said(&day));
    let full = Trouble::Full("/home/anna/day.json".into());
    day.model.update(at, Msg::Store(StoreReport::NotSaved(full)));
    day.model.update(at, Msg::Store(StoreReport::Found(Finding::Torn)));
    for key in ["a", "backspace", "a", "backspace"] {
        day.key(key);
        assert!(!said(&day).contains("protokoll") && !said(&day).contains("/home"), "{}", said(&day));
    }
    assert!(said(&day).contains("Something about the files: Ctrl+S"), "{}", said(&day));
    // The key that says that the room will see it, twice; then each is told once.
    day.key("ctrl+s");
    day.key("ctrl+s");
    assert!(said(&day).contains("protokoll.md") && said(&day).contains("/share/old.txt"), "{}", said(&day));
    day.key("down");
    assert!(said(&day).contains("A half-written line"), "{}", said(&day));
    day.key("down");
    assert!(said(&day).contains("/home/anna"), "{}", said(&day));
}
