//! What a file may hold, and how it is written again.

use super::super::fixture::{FILE, id, programme};
use super::*;

/// The file with one text in it replaced.
fn with(this: &str, that: &str) -> String {
    assert!(FILE.contains(this), "{this}");
    FILE.replacen(this, that, 1)
}

fn wrong(text: &str) -> (Option<usize>, String, WrongInProgramme) {
    match read(text.as_bytes()) {
        Err(ProgrammeFault::Wrong(WrongThere { line, path, what })) => (line, path, what),
        other => panic!("{other:?}"),
    }
}

#[test]
fn a_file_is_written_as_it_was_read() {
    assert_eq!(String::from_utf8(write(&programme())).unwrap(), FILE);
    let last = programme().element(id(10)).unwrap().clone();
    assert_eq!((last.when, last.days, last.whom), (ElementTime::Open, 1, super::super::ForWhom::default()));
}

#[test]
fn what_is_pasted_into_a_file_is_cleaned() {
    let hostile = with("Lederstøttesamling 1", r"\u001b]0;gone\u0007 Leder\u202estøtte\u200b\nsamling");
    assert_eq!(read(hostile.as_bytes()).unwrap().elements[0].name, "Lederstøtte samling");
    let (_, path, _) = wrong(&with(r#""name": "Ledere""#, r#""name": "\u200b""#));
    assert_eq!(path, "tracks[0].name");
}

#[test]
fn what_is_wrong_is_found_with_its_line() {
    let (line, path, what) = wrong(&with(r#""for": {"#, r#""fore": {"#));
    assert_eq!((line, &*path), (Some(36), "elements[0].fore"));
    assert_eq!(what, WrongInProgramme::Shape(FaultKind::UnknownField("fore".to_owned())));
    let (line, path, what) = wrong(&with("          \"ledere\"\n", "          \"leiarar\"\n"));
    assert_eq!((line, &*path), (Some(38), "elements[0].for.tracks[0]"));
    assert_eq!(what, WrongInProgramme::UnknownTrack("leiarar".to_owned()));
    let (_, path, what) = wrong(&with("\"2021-04-16\"\n        ]", "\"2021-04-14\"\n        ]"));
    assert_eq!((&*path, what), ("elements[0].when", WrongInProgramme::DaysOutOfOrder));
    let twice = |id: &str| WrongInProgramme::Shape(FaultKind::Twice(Twice::Id(id.to_owned())));
    for (text, at, id) in [
        (with("\"aaaaaa4\"", "\"aaaaaa1\""), "elements[1].id", "aaaaaa1"),
        (with("\"aaaaaa3\"", "\"aaaaaa2\""), "elements[0].tasks[1].id", "aaaaaa2"),
        (with("\"id\": \"team\"", "\"id\": \"ledere\""), "tracks[2].id", "ledere"),
        (
            with("\"held\": \"2021-06-03\"", "\"workshop\": \"bcdefghi\""),
            "elements[2].places[1].workshop",
            "bcdefghi",
        ),
    ] {
        let (_, path, what) = wrong(&text);
        assert_eq!((&*path, what), (at, twice(id)));
    }
    let places = with("\"places\": [", "\"held\": \"2021-06-03\",\n      \"places\": [");
    assert_eq!(wrong(&places).2, WrongInProgramme::HasPlaces);
    let range = |least, most| WrongInProgramme::Shape(FaultKind::OutOfRange { least, most });
    assert_eq!(wrong(&with("\"days\": 2\n", "\"days\": 15\n")).2, range(1, 14));
    assert_eq!(wrong(&with("\"people\": 24", "\"people\": 0")).2, range(1, 999));
    assert_eq!(
        wrong(&with(
            "          1\n        ]\n      },\n      \"when\"",
            "          4\n        ]\n      },\n      \"when\""
        ))
        .2,
        range(1, 3)
    );
    let bad = |id: &str| WrongInProgramme::Shape(FaultKind::BadId(id.to_owned()));
    assert_eq!(wrong(&with("\"bcdefghi\"", "\"../../x\"")).2, bad("../../x"));
    assert_eq!(wrong(&with("\"hvtbvenn\"", "\"Ledere\"")).2, bad("Ledere"));
    assert_eq!(wrong(&with("\"circle\"", "\"a b\"")).2, bad("a b"));
}

#[test]
fn other_files_are_told_apart() {
    assert_eq!(
        read(with("\"format\": 2", "\"format\": 3, \"new\": []").as_bytes()),
        Err(ProgrammeFault::Newer(3))
    );
    let cut = &FILE[..FILE.len() / 2];
    let lines = cut.lines().count();
    assert!(
        matches!(read(cut.as_bytes()), Err(ProgrammeFault::Damaged(line)) if line == lines),
        "{:?}",
        read(cut.as_bytes())
    );
    let half_a_letter = &FILE.as_bytes()[..=FILE.find('ø').unwrap()];
    assert!(matches!(read(half_a_letter), Err(ProgrammeFault::Damaged(7))));
    for foreign in
        ["", "Referat", "[1]", "{\"format\": 2, \"id\": \"abcdefgh\"}", r#"{"kind":"song","format":2}"#]
    {
        assert_eq!(read(foreign.as_bytes()), Err(ProgrammeFault::Foreign), "{foreign}");
    }
    assert_eq!(read(&vec![b' '; LARGEST + 1]), Err(ProgrammeFault::Foreign));
    assert_eq!(read(with("\"format\": 2", "\"format\": 1").as_bytes()), Err(ProgrammeFault::Foreign));
    assert!(read(format!("\u{feff}{FILE}").as_bytes()).is_ok());
    let says = |text: &str| says_programme(text.as_bytes());
    assert!(says(FILE) && says(cut) && says("\u{feff} {\"kind\":\"programme\""));
    assert!(
        !says("{\"format\": 2, \"kind\": \"programme\"}") && !says("") && !says("{\"kind\": \"programme-x\"")
    );
}
