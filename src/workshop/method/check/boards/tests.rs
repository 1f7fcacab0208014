//! What is wrong with a card, and with a text that a step puts up.

use super::super::parse;

const CARD: &str = include_str!("../../../../../tests/it/methods/idoarrt.json");

/// The path at which this method is faulty, once these words of it are replaced.
fn faulty(changes: &[(&str, &str)]) -> String {
    let file = changes.iter().fold(CARD.to_owned(), |file, (was, is)| {
        assert!(file.contains(was), "{was}");
        file.replace(was, is)
    });
    parse("idoarrt.json", &file).unwrap_err().path
}

#[test]
fn a_card_is_sound() {
    assert!(parse("idoarrt.json", CARD).is_ok());
}

#[test]
fn only_a_field_shows_a_text_and_it_holds_no_lines() {
    let good = r#"{ "id": "good", "name": { "nn": "Bra" } }"#;
    let parked = r#""role": "parking""#;
    let shows = |of: &str| format!(r#"{{ "id": "good", "name": {{ "nn": "Bra" }}, {of}"show": "goal" }}"#);
    assert_eq!(faulty(&[(parked, r#""role": "parking", "show": "goal""#)]), "lists[10].show", "no field");
    assert_eq!(faulty(&[(good, &shows(r#""lines": [ { "nn": "Alt" } ], "#))]), "lists[6].show");
    let rules = r#"{ "id": "rules", "name": { "nn": "Reglar" } }"#;
    let all = r#"{ "id": "rules", "name": { "nn": "Reglar" }, "show": "title" }"#;
    assert_eq!(faulty(&[(rules, all)]), "lists[0].show", "nothing could be written on the board");
    let stages = (r#""shape": "two-by-two""#, r#""stages": true"#);
    assert_eq!(faulty(&[(good, &shows("")), stages]), "lists[6].show");
}

#[test]
fn only_a_board_has_a_shape() {
    let good = (r#""name": { "nn": "Bra" }"#, r#""name": { "nn": "Bra" }, "shape": "card""#);
    assert_eq!(faulty(&[good]), "lists[6].shape");
}

#[test]
fn only_what_the_room_rewords_is_put_up() {
    let title = (r#"{ "of": "goal" }"#, r#"{ "of": "title" }"#);
    assert_eq!(faulty(&[title]), "steps[1].kind.question.of");
}
