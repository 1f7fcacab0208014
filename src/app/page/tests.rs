//! Pages hold whole rows, at most seven, and paging forward and back leads to the same ones.

use proptest::prelude::*;

use super::*;
use crate::workshop::id::Run;
use crate::workshop::method::BoardShape;
use crate::workshop::room::{Clock, RoomField};
use crate::workshop::rounds::Speaking;
use crate::workshop::rows::{Beside, Label};
use crate::workshop::words::Lang;

const NARROW: Size = Size { cols: 40, rows: 15 };
const COMMON: Size = Size { cols: 80, rows: 24 };

fn id(seq: usize) -> Id {
    Id { run: Run::from_random(*b"paging"), seq: seq as u32, nth: 0 }
}

fn rows(texts: impl IntoIterator<Item = String>) -> Vec<Row<'static>> {
    let row = |(at, text): (usize, String)| Row {
        id: id(at),
        label: Label::Number(at as u32 + 1),
        text: text.into(),
        below: "".into(),
        beside: Beside::None,
        depth: 0,
        part: None,
        again: None,
    };
    texts.into_iter().enumerate().map(row).collect()
}

fn short(count: usize) -> Vec<Row<'static>> {
    rows((0..count).map(|at| format!("Something short {at}")))
}

fn room(picture: Picture, rows: Vec<Row<'static>>) -> Room<'static> {
    let (head, clock) = ("Critique: collect".to_owned(), Clock::None);
    Room { lang: Lang::En, head, picture, rows: Some(rows.into()), clock }
}

fn list(rows: Vec<Row<'static>>) -> Room<'static> {
    let (head, about) = ("Critique".to_owned(), "What is in the way?".to_owned());
    let (told, rules, groups) = (String::new(), Vec::new(), Vec::new());
    room(Picture::List { head, about, told, rules, groups, place: None }, rows)
}

fn ranked(rows: Vec<Row<'static>>) -> Room<'static> {
    let (head, says) = ("Bottom list".to_owned(), "This weighs most.".to_owned());
    room(Picture::Ranked(RoomRanking { head, says, ..RoomRanking::default() }), rows)
}

fn ballot(rows: Vec<Row<'static>>) -> Room<'static> {
    room(Picture::Ballot(RoomBallot::default()), rows)
}

/// The first and the last row shown of a list.
fn sources(rows: Vec<Row<'static>>) -> Room<'static> {
    let half = rows.len() / 2;
    let parted = rows.into_iter().enumerate();
    let rows = parted.map(|(at, row)| Row { part: Some(if at < half { 1 } else { 2 }), ..row }).collect();
    let heads = vec!["Bottom list".to_owned(), "Top list".to_owned()];
    room(Picture::Sources { text: "Which areas do you see?".to_owned(), heads }, rows)
}

fn shown(room: &Room<'_>, from: Option<Id>, size: Size) -> Range<usize> {
    Spread::of(room, size).map_or(0..0, |spread| spread.shown(from))
}

/// A board of so many fields with so many lines each; the second is at hand.
fn board(fields: usize, lines: usize) -> Room<'static> {
    let field = |at: usize| RoomField {
        name: format!("Field {at}"),
        rows: short(lines).into(),
        count: lines as u32,
        beneath: false,
        shows: false,
    };
    let fields = (0..fields).map(field).collect();
    let picture = Picture::Board {
        name: "Board".to_owned(),
        text: String::new(),
        fields,
        at: 1,
        sheet: None,
        shape: BoardShape::default(),
    };
    room(picture, short(lines))
}

#[test]
fn fields_stand_side_by_side_where_each_has_room_and_one_at_a_time_elsewhere() {
    for fields in 2..=6 {
        assert!(is_one_field(&board(fields, 3), NARROW), "{fields}");
        for size in [COMMON, Size { cols: 120, rows: 36 }, Size { cols: 240, rows: 67 }] {
            let room = board(fields, 3);
            let places = BoardSeen::of(&room).unwrap().beside(PageLayout::of(size)).unwrap();
            let inside = PageLayout::of(size).inside;
            assert_eq!(places.len(), fields);
            for (at, place) in places.iter().enumerate() {
                assert!(place.x + place.cols <= inside.x + inside.cols, "{fields} {size:?}");
                assert!(place.y + place.rows <= inside.y + inside.rows, "{fields} {size:?}");
                let apart = |other: &Region| {
                    other.x >= place.x + place.cols + BETWEEN
                        || place.x >= other.x + other.cols + BETWEEN
                        || other.y >= place.y + place.rows
                        || place.y >= other.y + other.rows
                };
                assert!(places.iter().skip(at + 1).all(apart), "{fields} {size:?}: {places:?}");
            }
        }
    }
    assert!(!is_one_field(&list(short(3)), COMMON), "no board");
}

#[test]
fn a_field_is_known_by_its_place_and_not_by_its_name() {
    let mut room = board(3, 1);
    if let Picture::Board { fields, .. } = &mut room.picture {
        fields[2] = RoomField { rows: short(40).into(), count: 40, ..fields[0].clone() };
    }
    assert_eq!([0, 1, 2].map(|at| is_whole(&room, COMMON, at)), [true, true, false]);
}

#[test]
fn the_field_at_hand_is_turned_within_its_own_place() {
    let room = board(4, 30);
    let beside = Spread::of(&room, COMMON).unwrap();
    assert!(beside.place.cols < COMMON.cols / 2);
    let fit = usize::from(beside.place.rows);
    assert_eq!(shown(&room, None, COMMON), 30 - fit..30, "its newest lines, one row each");
    assert_eq!(pages(&room, COMMON).first(), Some(&(0..fit)));
    assert_eq!(shown(&room, None, NARROW).end, 30);
}

/// All pages, by paging forward from the beginning.
fn pages(room: &Room<'_>, size: Size) -> Vec<Range<usize>> {
    let mut from = Some(id(0));
    let mut pages = Vec::new();
    while from.is_some() && pages.len() < 500 {
        pages.push(shown(room, from, size));
        from = next(room, from, size);
    }
    pages
}

#[test]
fn a_page_has_at_most_seven_rows_on_any_screen() {
    for size in [NARROW, COMMON, Size { cols: 120, rows: 36 }, Size { cols: 100, rows: 200 }] {
        let longest = pages(&ranked(short(30)), size).iter().map(Range::len).max();
        assert!(longest.is_some_and(|longest| longest <= MOST), "{size:?}: {longest:?}");
    }
    assert_eq!(pages(&ranked(short(16)), COMMON), [0..7, 7..14, 14..16]);
}

#[test]
fn a_growing_list_shows_its_end_and_another_its_beginning() {
    assert_eq!(shown(&list(short(16)), None, COMMON), 9..16);
    assert_eq!(shown(&ranked(short(16)), None, COMMON), 0..7);
    assert_eq!(shown(&list(short(16)), Some(id(2)), COMMON), 0..7);
    assert_eq!(shown(&list(Vec::new()), None, COMMON), 0..0);
}

#[test]
fn a_row_that_is_gone_is_as_none() {
    assert_eq!(shown(&list(short(16)), Some(id(99)), COMMON), 9..16);
    assert_eq!(shown(&ranked(short(16)), Some(id(99)), COMMON), 0..7);
}

#[test]
fn pages_are_counted_from_one() {
    let room = list(short(16));
    assert_eq!(number(&room, None, COMMON), (3, 3));
    assert_eq!(number(&room, Some(id(8)), COMMON), (2, 3));
    assert_eq!(number(&list(Vec::new()), None, COMMON), (1, 1));
    assert_eq!(number(&Room { rows: None, ..self::room(Picture::Blank, Vec::new()) }, None, COMMON), (1, 1));
}

#[test]
fn from_the_newest_rows_one_turns_back_to_the_page_before() {
    let room = list(short(16));
    assert_eq!(next(&room, None, COMMON), None);
    assert_eq!(last(&room, COMMON), Some(id(14)));
    let back = previous(&room, None, COMMON);
    assert_eq!(back, Some(id(7)));
    assert_eq!(shown(&room, back, COMMON), 7..14);
    assert_eq!(previous(&room, Some(id(0)), COMMON), Some(id(0)), "the first page stays");
}

#[test]
fn a_long_row_is_whole_on_the_page_of_its_own() {
    let long = "a word or two that will not end ".repeat(6);
    let room = ranked(rows([long.clone(), "short".to_owned(), long]));
    let spread = Spread::of(&room, NARROW).unwrap();
    for page in pages(&room, NARROW) {
        let used: u16 = page.clone().map(|at| spread.row_slot(&spread.rows.get(at).unwrap()).rows()).sum();
        assert!(used <= spread.place.rows, "{page:?} takes {used} of {}", spread.place.rows);
    }
}

#[test]
fn a_ballot_is_on_one_page_in_as_many_columns_as_it_needs() {
    let columns = |count: usize, size| {
        let room = ballot(short(count));
        let spread = Spread::of(&room, size).unwrap();
        (spread.shown(None).len(), spread.columns)
    };
    assert_eq!(columns(8, COMMON), (8, 1));
    assert_eq!(columns(14, COMMON), (14, 2));
    assert_eq!(columns(24, COMMON).0, 24);
    assert_eq!(columns(9, NARROW), (9, 1));
    assert!(columns(60, NARROW).0 < 60, "too many for one page are turned like any list");
}

#[test]
fn columns_break_no_word() {
    let mut candidates = short(24);
    candidates[7].text = "Arbetsplatsträffarnas dagordning".into();
    let room = ballot(candidates);
    let spread = Spread::of(&room, COMMON).unwrap();
    let word = "Arbetsplatsträffarnas".chars().count();
    assert!(
        spread.columns == 2 && usize::from(spread.words()) >= word,
        "{} {}",
        spread.columns,
        spread.words()
    );
    // On whichever page the word stands.
    let cut = Room { rows: in_sight(&room, None, COMMON), ..room.clone() };
    assert_eq!(Spread::of(&cut, COMMON).unwrap().columns, 2);
}

#[test]
fn the_newest_row_is_the_one_made_last_wherever_it_stands() {
    let mut mixed = short(4);
    mixed.swap(1, 3);
    assert_eq!(Spread::of(&list(mixed.clone()), COMMON).unwrap().marked_row(), Some(1));
    assert_eq!(Spread::of(&ranked(mixed), COMMON).unwrap().marked_row(), None);
    assert_eq!(Spread::of(&list(short(1)), COMMON).unwrap().marked_row(), None, "alone it needs no mark");
}

#[test]
fn the_hope_at_hand_is_marked_and_its_page_is_shown() {
    let hopes = |at| {
        let text = "What became of your hope?".to_owned();
        room(
            Picture::Round {
                text,
                told: String::new(),
                in_pairs: None,
                heard: 0,
                turns: 24,
                order: Speaking::Round,
                at,
            },
            short(17),
        )
    };
    assert_eq!(Spread::of(&hopes(None), NARROW).unwrap().marked_row(), None);
    let room = hopes(Some(id(12)));
    assert_eq!(Spread::of(&room, NARROW).unwrap().marked_row(), Some(12));
    assert!(shown(&room, Some(id(12)), NARROW).contains(&12));
}

#[test]
fn rows_side_by_side_are_of_one_size() {
    const LARGE: Size = Size { cols: 200, rows: 60 };
    let large = |texts: &[&str]| {
        let room = sources(rows(texts.iter().map(|text| (*text).to_owned())));
        let spread = Spread::of(&room, LARGE).unwrap();
        spread.rows.iter().map(|row| spread.row_slot(&row).words.large).collect::<Vec<_>>()
    };
    assert_eq!(large(&["Time", "Calm", "Joy", "Trust"]), [true; 4]);
    assert_eq!(large(&["Time", "Calm", "Joy", "Understanding"]), [false; 4]);
}

#[test]
fn only_a_screen_of_many_rows_wants_larger_letters() {
    assert!(!wants_larger_letters(NARROW) && !wants_larger_letters(Size { cols: 100, rows: 30 }));
    assert!(wants_larger_letters(Size { cols: 120, rows: 36 }));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]
    #[test]
    fn turning_forth_and_back_comes_to_the_same_page_and_misses_no_row(
        texts in prop::collection::vec("[a-zåäö ]{1,160}", 1..40),
        cols in 0_u16..250,
        rows_high in 0_u16..120,
        ranks: bool,
    ) {
        let size = Size { cols, rows: rows_high };
        let count = texts.len();
        let room = if ranks { ranked(rows(texts)) } else { ballot(rows(texts)) };
        let pages = pages(&room, size);
        prop_assert_eq!(pages.first().map(|page| page.start), Some(0));
        prop_assert_eq!(pages.last().map(|page| page.end), Some(count));
        for pair in pages.windows(2) {
            prop_assert_eq!(pair[0].end, pair[1].start);
            let from = Some(id(pair[1].start));
            prop_assert_eq!(previous(&room, from, size), Some(id(pair[0].start)));
        }
    }

    #[test]
    fn the_newest_row_is_always_on_the_page_that_follows_it(
        texts in prop::collection::vec("[a-z ]{1,160}", 1..30),
        cols in 0_u16..250,
        rows_high in 0_u16..120,
    ) {
        let count = texts.len();
        let shown = shown(&list(rows(texts)), None, Size { cols, rows: rows_high });
        prop_assert_eq!(shown.end, count);
        prop_assert!(!shown.is_empty() && shown.len() <= MOST);
    }
    #[test]
    fn what_is_cut_to_the_page_that_is_seen_stands_where_it_stood(
        texts in prop::collection::vec("[a-zåäö ]{1,90}", 1..40),
        said in prop::collection::vec(0_u32..30, 40),
        from in prop::option::of(0_usize..40),
        cols in 30_u16..250,
        rows_high in 8_u16..120,
        kind in 0_usize..3,
    ) {
        let size = Size { cols, rows: rows_high };
        let said = said.into_iter().map(|said| if said > 1 { Beside::Said(said) } else { Beside::None });
        let dotted = |(row, said): (Row<'static>, Beside)| match (kind, said) {
            (0, beside) => Row { beside, ..row },
            (1, Beside::Said(dots)) => Row { beside: Beside::Ranked { dots, first: None, points: false, tied: false, listed: true }, ..row },
            _ => row,
        };
        let rows: Vec<Row<'static>> = rows(texts).into_iter().zip(said).map(dotted).collect();
        let whole = [list, ranked, ballot][kind](rows);
        let from = from.map(id);
        let cut = Room { rows: in_sight(&whole, from, size), ..whole.clone() };
        let (whole, cut) = (Spread::of(&whole, size).unwrap(), Spread::of(&cut, size).unwrap());
        let (seen, all) = (whole.shown(from), whole.rows.len());
        prop_assert_eq!(cut.rows.place(cut.shown(from)), (seen.clone(), all));
        let stands = |spread: &Spread<'_>| {
            let Spread { place, columns, gap, label, tail, large, .. } = spread.clone();
            (place, columns, gap, label, tail, large, spread.tail_at())
        };
        prop_assert_eq!(stands(&cut), stands(&whole));
        let marked = whole.marked_row().and_then(|at| at.checked_sub(seen.start).filter(|_| seen.contains(&at)));
        prop_assert_eq!(cut.marked_row(), marked);
        for at in seen.clone() {
            prop_assert_eq!(cut.rows.get(at - seen.start), whole.rows.get(at));
        }
    }
}

/// A rule on one line reads as a row of the list unless it stands as far from it as rows do.
#[test]
fn a_rule_stands_apart_from_the_list_where_rows_stand_apart() {
    let mut room = list(short(3));
    if let Picture::List { rules, .. } = &mut room.picture {
        rules.push("No debate while the list grows, and no solutions: only what is in the way".to_owned());
        rules.push("Keep it short".to_owned());
        rules.push("Big or small, whatever is in the way is written down as it was said".to_owned());
    }
    for (cols, rows, apart) in [(40, 15, 1), (80, 24, 2)] {
        let found = reminder(&room, PageLayout::of(Size { cols, rows })).unwrap();
        assert_eq!((found.lines.len(), found.rest.y - found.place.y), (1, apart), "{cols}×{rows}");
    }
}

#[test]
fn what_is_asked_stands_above_words_that_fit_beside_their_own_label() {
    let line = ["abcdefghijklmn"; 14].join(" ");
    let mut room = list(rows([line]));
    if let Picture::List { told, .. } = &mut room.picture {
        *told = "What is hard?".to_owned();
    }
    assert_eq!(told::heading(&room, PageLayout::of(NARROW)), "What is hard?");
}
