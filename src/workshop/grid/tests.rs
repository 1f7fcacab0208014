//! Where rows stand in a grid, what they are called there, and what a typed line does to them.

use super::*;
use crate::workshop::decide::{Command, Refusal, RowCommand};
use crate::workshop::event::Opened;
use crate::workshop::fixture::{Leader, date, opened, text};
use crate::workshop::id::Id;
use crate::workshop::method::{Method, TableDef};

fn led(json: &str) -> Leader {
    let method: Method = serde_json::from_str(json).unwrap();
    Leader::of(Opened { method: method.into(), ..opened() })
}

fn risks() -> Leader {
    led(include_str!("../../../tests/it/methods/risk.json"))
}

fn market() -> Leader {
    led(include_str!("../../../tests/it/methods/open-space-grid.json"))
}

fn table(leader: &Leader) -> TableDef {
    leader.is().method.tables[0].clone()
}

/// Adds a row with this name, and these values in the columns that follow it.
fn add(leader: &mut Leader, name: &str, values: [&str; 2]) -> Id {
    let table = table(leader);
    let first = (table.columns[0].id.clone(), CellValue::Words(text(name)));
    let asked = leader.is().method.grids()[0];
    let grid = leader.is().grid(asked).unwrap();
    let two = grid.in_order().map(|axis| axis.column.clone());
    let cell = |(column, typed): (&ColumnDef, &str)| {
        Some((column.id.clone(), CellValue::read(&column.holds, typed, date())?))
    };
    let cells = two.iter().zip(values).filter_map(cell);
    let cells = std::iter::once(first).chain(cells).collect();
    leader.tell(Command::Row(RowCommand::Add { table: table.id, under: None, cells }));
    leader.is().tables.rows.last().unwrap().id
}

fn grid(leader: &Leader) -> TableGrid<'_> {
    leader.is().grid(leader.is().method.grids()[0]).unwrap()
}

#[test]
fn a_row_stands_where_its_two_values_cross_with_the_highest_number_on_top() {
    let mut leader = risks();
    add(&mut leader, "Lyftet", ["5", "4"]);
    add(&mut leader, "Posten", ["1", "1"]);
    add(&mut leader, "Damm", ["2", ""]);
    let grid = grid(&leader);
    let told: Vec<_> = grid.rows.iter().map(|row| (row.square, row.number, row.level)).collect();
    assert_eq!(
        told,
        [(Some((3, 0)), Some(20), Some(2)), (Some((0, 4)), Some(1), Some(0)), (None, None, None)]
    );
    assert_eq!((grid.called(2), grid.highest()), ("hög", Some(2)));
    assert_eq!(grid.unplaced().map(|row| row.row.number).collect::<Vec<_>>(), [3]);
    assert_eq!(grid.lacks(grid.rows[2].row).unwrap().column.id, "konsekvens");
    // What an empty square would be called: 3 × 4 is high, 2 × 5 is not.
    assert_eq!((grid.level_of((3, 2)), grid.level_of((4, 3))), (Some(2), Some(1)));
    assert_eq!(grid.sign(), Some('×'));
}

#[test]
fn levels_are_known_by_their_number_in_whatever_order_they_stand() {
    let json = include_str!("../../../tests/it/methods/risk.json");
    let mut leader = led(&json.replace("\"from\": 1,", "\"from\": 99,"));
    add(&mut leader, "Lyftet", ["5", "5"]);
    add(&mut leader, "Posten", ["1", "2"]);
    let grid = grid(&leader);
    assert_eq!(grid.highest().map(|level| grid.called(level)), Some("låg"));
    let levels: Vec<_> = grid.rows.iter().map(|row| row.level).collect();
    assert_eq!(levels, [Some(2), None]);
}

#[test]
fn plans_are_made_for_the_highest_first() {
    let mut leader = risks();
    let low = add(&mut leader, "Posten", ["1", "1"]);
    let none = add(&mut leader, "Damm", ["2", ""]);
    let high = add(&mut leader, "Lyftet", ["5", "4"]);
    let table = table(&leader).id;
    assert_eq!(leader.is().entries_to_plan(&table), [high, low, none]);
}

#[test]
fn the_highest_come_first_and_what_has_no_place_last() {
    let mut leader = risks();
    for (name, values) in
        [("a", ["1", "1"]), ("b", ["3", ""]), ("c", ["5", "5"]), ("d", ["2", "4"]), ("e", ["4", "2"])]
    {
        add(&mut leader, name, values);
    }
    let names: Vec<u32> = grid(&leader).highest_first().iter().map(|row| row.row.number).collect();
    assert_eq!(names, [3, 4, 5, 1, 2]);
    let mut market = market();
    for values in [["11", "2"], ["10", "3"], ["10", "1"]] {
        add(&mut market, "x", values);
    }
    let names: Vec<u32> = grid(&market).highest_first().iter().map(|row| row.row.number).collect();
    assert_eq!(names, [3, 2, 1], "as they stand, line by line");
}

#[test]
fn times_are_those_of_the_method_and_those_that_somebody_typed() {
    let mut leader = market();
    let times = |leader: &Leader| grid(leader).down.values.clone();
    assert_eq!(times(&leader), [600, 660, 780].map(CellValue::Time));
    add(&mut leader, "Vikarer", ["14.30", "2"]);
    add(&mut leader, "Papir", ["10.00", "2"]);
    assert_eq!(times(&leader), [600, 660, 780, 870].map(CellValue::Time));
    assert!(grid(&leader).crowded().is_empty());
    add(&mut leader, "Turnus", ["14.30", "kantina"]);
    assert_eq!(grid(&leader).crowded(), [(1, 3)]);
    assert!(grid(&leader).is_crowded((1, 3)) && !grid(&leader).is_crowded((1, 0)));
}

#[test]
fn where_squares_are_for_many_none_is_crowded() {
    let mut leader = risks();
    add(&mut leader, "a", ["3", "3"]);
    add(&mut leader, "b", ["3", "3"]);
    assert!(grid(&leader).crowded().is_empty());
}

#[test]
fn numbers_stand_within_their_bounds() {
    let json = include_str!("../../../tests/it/methods/risk.json");
    let json = json.replace(
        "\"id\": \"sannolikhet\", \"name\": { \"sv\": \"Sannolikhet\" }, \"holds\": \"scale\"",
        "\"id\": \"sannolikhet\", \"name\": { \"sv\": \"Sannolikhet\" }, \"holds\": \"number\"",
    );
    let json = json.replace("\"down\": \"sannolikhet\",", "\"down\": \"sannolikhet\", \"bounds\": [{ \"column\": \"sannolikhet\", \"least\": 0, \"most\": 3 }],");
    let mut leader = led(&json);
    add(&mut leader, "a", ["0", "3"]);
    add(&mut leader, "b", ["4", "3"]);
    let grid = grid(&leader);
    assert_eq!(grid.down.values, [3, 2, 1, 0].map(CellValue::Number));
    assert_eq!(grid.rows.iter().map(|row| row.square).collect::<Vec<_>>(), [Some((2, 3)), None]);
    let wrong = grid.read("4 2", Some(grid.rows[1].row), date());
    assert_eq!(wrong, GridLine::Wrong(Holds::Number, Some((0, 3))));
}

/// What a line does while this row is at hand: the row and its cells in short.
fn read(leader: &Leader, line: &str, at_hand: Option<u32>) -> String {
    let grid = grid(leader);
    let at_hand = at_hand.and_then(|number| grid.rows.iter().find(|row| row.row.number == number));
    match grid.read(line, at_hand.map(|row| row.row), date()) {
        GridLine::Places(row, cells) => {
            let cells: Vec<String> =
                cells.iter().map(|(column, value)| format!("{} {}", &column[..3], value.typed())).collect();
            format!("{row}: {}", cells.join(", "))
        }
        GridLine::Row(row) => format!("row {row}"),
        GridLine::Wrong(..) => "wrong".to_owned(),
        GridLine::Text => "text".to_owned(),
    }
}

#[test]
fn a_line_is_a_value_both_values_a_row_with_its_values_or_text() {
    let mut leader = risks();
    add(&mut leader, "Lyftet", ["", ""]);
    add(&mut leader, "Posten", ["2", ""]);
    add(&mut leader, "Damm", ["3", "3"]);
    for (line, at_hand, does) in [
        ("4", Some(1), "1: san 4"),
        ("4", Some(2), "2: kon 4"),
        ("4", Some(3), "3: san 4"),
        ("4 5", Some(1), "1: san 4, kon 5"),
        ("4 × 5", Some(1), "1: san 4, kon 5"),
        ("4x5", Some(1), "text"),
        ("3 4 5", Some(1), "3: san 4, kon 5"),
        ("3 = 4 × 5", None, "3: san 4, kon 5"),
        ("3 4 x 5", None, "3: san 4, kon 5"),
        ("2 4", None, "2: kon 4"),
        ("3 4", None, "wrong"),
        ("3 4 9", None, "wrong"),
        ("9", Some(1), "wrong"),
        ("0", Some(1), "wrong"),
        ("3", None, "row 3"),
        ("7", None, "row 7"),
        ("7 2 2", None, "wrong"),
        ("Hissen", Some(1), "text"),
        ("3 trappor", Some(1), "text"),
        ("2 vakter till natten", None, "text"),
        ("4; 5", Some(1), "text"),
        ("", Some(1), "text"),
    ] {
        assert_eq!(read(&leader, line, at_hand), does, "{line} at {at_hand:?}");
    }
}

#[test]
fn a_time_and_a_room_are_read_by_number_or_by_words() {
    let mut leader = market();
    add(&mut leader, "Vikarer", ["", ""]);
    for (line, at_hand, does) in [
        ("10", Some(1), "1: tid 10:00"),
        ("10.30 rom 204", Some(1), "1: tid 10:30, rom 4"),
        ("1 10 2", None, "1: tid 10:00, rom 2"),
        ("1 14.30 kant", Some(1), "1: tid 14:30, rom 2"),
        ("1 10 9", None, "wrong"),
        ("1 ny kantine", None, "text"),
        ("Møter på 10", Some(1), "text"),
    ] {
        assert_eq!(read(&leader, line, at_hand), does, "{line} at {at_hand:?}");
    }
    let named = |line: &str| grid(&leader).named(line, Lang::Nb);
    assert_eq!(named("Nett; Liv; 16; 1"), "Nett; Liv; Tid: 16; Rom: 1");
    assert_eq!(named("Nett; Liv; 16"), "Nett; Liv; 16");
}

#[test]
fn a_row_is_put_before_one_that_stands_under_the_same() {
    let mut leader = risks();
    let (top, other) = (add(&mut leader, "a", ["", ""]), add(&mut leader, "b", ["", ""]));
    let below = |leader: &mut Leader, name: &str| {
        let cells = vec![("risk".to_owned(), CellValue::Words(text(name)))];
        let add = RowCommand::Add { table: "risker".to_owned(), under: Some(top), cells };
        leader.tell(Command::Row(add));
        leader.is().tables.rows.last().unwrap().id
    };
    let (one, two) = (below(&mut leader, "c"), below(&mut leader, "d"));
    let put = |row, before| Command::Row(RowCommand::Put(row, Some(before)));
    assert_eq!(leader.try_to(put(two, other)), Err(Refusal::NotHere));
    assert_eq!(leader.try_to(put(top, one)), Err(Refusal::NotHere));
    leader.tell(put(two, one));
    leader.tell(put(other, top));
    let order: Vec<u32> = leader.is().rows_of(&table(&leader)).iter().map(|row| row.number).collect();
    assert_eq!(order, [2, 1, 4, 3]);
    let depths: Vec<u8> =
        leader.is().rows_of(&table(&leader)).iter().map(|row| leader.is().depth_of(row)).collect();
    assert_eq!(depths, [0, 0, 1, 1]);
}
