//! Rows: those named beforehand, rows under rows and under lines, and computed cells.

use super::*;
use crate::workshop::decide::{Command, ItemCommand, Refusal, RowCommand};
use crate::workshop::event::Opened;
use crate::workshop::fixture::{LIST, Leader, mapping, method, opened, text};
use crate::workshop::method::{ColumnRole, Method};
use crate::workshop::room::{Picture, Room, Stage};
use crate::workshop::subject::Focus;

/// A leader whose method has these tables besides the one for plans.
fn with_tables(tables: &serde_json::Value) -> Leader {
    let mut method = method();
    let tables: Vec<TableDef> = serde_json::from_value(tables.clone()).unwrap();
    method.tables.extend(tables);
    Leader::of(Opened { method: method.into(), ..opened() })
}

fn add(table: &str, under: Option<Id>, cells: &[(&str, CellValue)]) -> Command {
    let cells = cells.iter().map(|(column, value)| ((*column).to_owned(), value.clone())).collect();
    Command::Row(RowCommand::Add { table: table.to_owned(), under, cells })
}

fn words(raw: &str) -> CellValue {
    CellValue::Words(text(raw))
}

fn said(leader: &Leader, table: &str) -> Vec<(u32, String)> {
    let rows = leader.is().rows_of(leader.is().method.table(table).unwrap());
    rows.iter().map(|row| (row.number, leader.is().words_of_row(row).to_owned())).collect()
}

#[test]
fn rows_that_are_named_beforehand_are_there_and_stay() {
    let mut leader = with_tables(&serde_json::json!([{
        "id": "areas", "name": { "sv": "Områden" },
        "columns": [{ "id": "how", "name": { "sv": "Hur" } }],
        "rows": [{ "sv": "Arbetsmiljö" }, { "sv": "Bemanning" }]
    }]));
    assert_eq!(said(&leader, "areas"), [(1, "Arbetsmiljö".to_owned()), (2, "Bemanning".to_owned())]);
    let second = leader.is().rows_of(leader.is().method.table("areas").unwrap())[1].id;
    leader.tell(Command::Row(RowCommand::Set(second, "how".to_owned(), Some(words("Bra")))));
    assert_eq!(leader.try_to(add("areas", None, &[])), Err(Refusal::NamedRow));
    assert_eq!(leader.try_to(Command::Row(RowCommand::Remove(second))), Err(Refusal::NamedRow));
    leader.reopen();
    let row = leader.is().tables.row(second).unwrap();
    assert_eq!(row.cells.get("how"), Some(&words("Bra")));
    leader.undo();
    assert_eq!(leader.is().tables.row(second).unwrap().cells.len(), 0);
}

#[test]
fn rows_stand_under_rows_and_under_lines() {
    let column = serde_json::json!([{ "id": "what", "name": { "sv": "Vad" } }]);
    let mut leader = with_tables(&serde_json::json!([
        { "id": "tree", "name": { "sv": "Träd" }, "columns": column, "under": "tree" },
        { "id": "answers", "name": { "sv": "Svar" }, "columns": column, "under": LIST }
    ]));
    let newest = |leader: &Leader| leader.is().tables.rows.last().unwrap().id;
    leader.tell(add("tree", None, &[("what", words("Rot"))]));
    let root = newest(&leader);
    leader.tell(add("tree", None, &[("what", words("Annan rot"))]));
    leader.tell(add("tree", Some(root), &[("what", words("Gren"))]));
    let order = [(1, "Rot"), (3, "Gren"), (2, "Annan rot")].map(|(number, name)| (number, name.to_owned()));
    assert_eq!(said(&leader, "tree"), order);
    let (line, other) = (leader.add("Buller"), leader.add("Oljud"));
    assert_eq!(leader.try_to(add("answers", None, &[])), Err(Refusal::NotHere));
    assert_eq!(leader.try_to(add("answers", Some(root), &[])), Err(Refusal::NotHere));
    leader.tell(add("answers", Some(line), &[("what", words("Matta"))]));
    leader.tell(Command::Item(ItemCommand::Merge(vec![line], other)));
    assert_eq!(said(&leader, "answers"), [(1, "Matta".to_owned())], "it stands under what the line is now");
    assert_eq!(said(&leader, "tree").len(), 3, "each table counts for itself");
}

/// What was written in a row stays in the record, whatever becomes of what the row stands under.
#[test]
fn rows_outlast_what_they_stand_under() {
    let column = serde_json::json!([{ "id": "what", "name": { "sv": "Vad" } }]);
    let mut leader = with_tables(&serde_json::json!([
        { "id": "tree", "name": { "sv": "Träd" }, "columns": column, "under": "tree" },
        { "id": "answers", "name": { "sv": "Svar" }, "columns": column, "under": LIST }
    ]));
    let newest = |leader: &Leader| leader.is().tables.rows.last().unwrap().id;
    let under = |leader: &Leader, row| {
        leader.is().above(leader.is().tables.row(row).unwrap()).map(|row| row.text.into_owned())
    };
    let lines = ["Buller", "Kyla", "Mörker"].map(|line| leader.add(line));
    let mut answers = Vec::new();
    for (line, answer) in lines.into_iter().zip(["Matta", "Element", "Lampa"]) {
        leader.tell(add("answers", Some(line), &[("what", words(answer))]));
        answers.push(newest(&leader));
    }
    let other = leader.is().method.lists.iter().find(|list| list.id != LIST).unwrap().id.clone();
    leader.tell(Command::Item(ItemCommand::MoveTo(vec![lines[0]], other)));
    leader.tell(Command::Item(ItemCommand::Remove(vec![lines[1]])));
    let last = [(3, "Lampa"), (1, "Matta"), (2, "Element")].map(|(number, name)| (number, name.to_owned()));
    assert_eq!(said(&leader, "answers"), last, "what lost its place stands last");
    assert_eq!(under(&leader, answers[0]).unwrap(), "Buller", "that line stands elsewhere");
    assert_eq!(under(&leader, answers[1]), None, "what was removed is not told");
    leader.tell(add("tree", None, &[("what", words("Rot"))]));
    let root = newest(&leader);
    leader.tell(add("tree", Some(root), &[("what", words("Gren"))]));
    leader.tell(Command::Row(RowCommand::Remove(root)));
    assert_eq!(said(&leader, "tree"), [(2, "Gren".to_owned())]);
}

#[test]
fn rows_of_one_command_have_numbers_of_their_own_behind_those_named_beforehand() {
    let mut leader = with_tables(&serde_json::json!([{
        "id": "areas", "name": { "sv": "Områden" }, "under": "areas",
        "columns": [{ "id": "how", "name": { "sv": "Hur" } }],
        "rows": [{ "sv": "Arbetsmiljö" }, { "sv": "Bemanning" }]
    }]));
    let area = leader.is().rows_of(leader.is().method.table("areas").unwrap())[0].id;
    let row = |how| add("areas", Some(area), &[("how", words(how))]);
    leader.tell(Command::Together(vec![row("Luft"), row("Ljus"), row("Ljud")]));
    leader.tell(row("Lukt"));
    let numbers: Vec<u32> = said(&leader, "areas").iter().map(|(number, _)| *number).collect();
    assert_eq!(numbers, [1, 3, 4, 5, 6, 2]);
}

#[test]
fn what_is_computed_is_shown_as_soon_as_all_of_it_is_there_and_never_stored() {
    let computed = |how: &str| serde_json::json!({ "computed": { how: ["a", "b"] } });
    let mut leader = with_tables(&serde_json::json!([{
        "id": "risks", "name": { "sv": "Risker" },
        "columns": [
            { "id": "a", "name": { "sv": "A" }, "holds": "scale" },
            { "id": "b", "name": { "sv": "B" }, "holds": "number" },
            { "id": "sum", "name": { "sv": "Summa" }, "holds": computed("sum") },
            { "id": "product", "name": { "sv": "Produkt" }, "holds": computed("product") }
        ]
    }]));
    leader.tell(add("risks", None, &[("a", CellValue::Scale(4))]));
    let shown = |leader: &Leader| {
        let table = leader.is().method.table("risks").unwrap();
        let row = &leader.is().rows_of(table)[0];
        ["sum", "product"].map(|id| row.shown(table.column(id).unwrap(), Lang::Sv))
    };
    assert_eq!(shown(&leader), [None, None]);
    let row = leader.is().tables.rows.last().unwrap().id;
    leader.tell(Command::Row(RowCommand::Set(row, "b".to_owned(), Some(CellValue::Number(-3)))));
    assert_eq!(shown(&leader), [Some(Shown::Number(1)), Some(Shown::Number(-12))]);
    for (column, value) in [("sum", CellValue::Number(9)), ("a", CellValue::Scale(6)), ("b", words("många"))]
    {
        let set = Command::Row(RowCommand::Set(row, column.to_owned(), Some(value)));
        assert!(matches!(leader.try_to(set), Err(Refusal::Holds(_))), "{column}");
    }
}

#[test]
fn before_its_first_row_a_table_of_plans_by_itself_shows_no_islands() {
    for (under, islands) in [(None, false), (Some("islands"), true)] {
        let mut method = serde_json::to_value(method()).unwrap();
        let table = method["tables"].as_array_mut().unwrap().iter_mut().find(|table| table["id"] == "plans");
        let table = table.unwrap().as_object_mut().unwrap();
        table.remove("under");
        table.extend(under.map(|under| ("under".to_owned(), under.into())));
        let method: Method = serde_json::from_value(method).unwrap();
        let mut leader = Leader::of(Opened { method: method.into(), ..opened() });
        leader.go_to("plans");
        let room = Room::of(leader.is(), &Stage::default(), Focus::default(), leader.stamp());
        assert_eq!(matches!(room.picture, Picture::Islands { .. }), islands, "{under:?}");
    }
}

#[test]
fn the_heads_on_the_wall_stand_in_the_order_of_the_numbers_that_are_typed() {
    let mut leader = Leader::of(mapping(|method| {
        let columns = &mut method.tables[0].columns;
        columns.insert(1, ColumnDef { role: Some(ColumnRole::Status), ..columns[1].clone() });
        columns[1].id = "how-far".to_owned();
        columns[1].name = columns[0].name.clone();
    }));
    for (name, whom) in [("Hal", "Alla"), ("Kro", "Barn"), ("Bad", "Cyklister")] {
        leader.tell(add("map", None, &[("activity", words(name)), ("whom", words(whom))]));
    }
    leader.go_to("read");
    let room = Room::of(leader.is(), &Stage::default(), Focus::default(), leader.stamp());
    let Picture::Cells(shown) = room.picture else { panic!("{:?}", room.picture) };
    let table = leader.is().method.table("map").unwrap();
    let asked: Vec<&str> = table.asked().map(|column| column.name.get(Lang::Sv)).collect();
    assert_eq!(shown.heads[..asked.len()], asked);
    assert_eq!(shown.heads.len(), asked.len() + 1, "the other column is there as well");
    assert_eq!(shown.sorted, Some(1), "as s2 says it");
    assert_eq!((shown.rows[0].cells[1].is_some(), shown.rows[0].cells.len()), (true, shown.heads.len()));
}

#[test]
fn no_form_goes_out_for_rows_that_are_named_beforehand() {
    let leader = Leader::of(mapping(|method| method.tables[0].rows = vec![method.tables[0].name.clone()]));
    assert!(leader.is().method.table("map").is_some() && leader.is().method.form_table().is_none());
}

#[test]
fn a_row_of_any_table_is_typed_with_its_months() {
    let table: TableDef = serde_json::from_value(serde_json::json!({
        "id": "areas", "name": { "en": "Areas" },
        "columns": [
            { "id": "what", "name": { "en": "What" } },
            { "id": "when", "name": { "en": "When" }, "holds": "months" },
            { "id": "note", "name": { "en": "Note" } }
        ]
    }))
    .unwrap();
    let today = chrono::NaiveDate::default();
    for typed in ["Fair; When: 8-6", "Fair; When: 9+; in the hall", "Fair; When: when the snow melts"] {
        let cells = read_row(&table, typed, today).unwrap();
        let id = Id { run: Run::METHOD, seq: 1, nth: 1 };
        let mut row = TableRow::new(id, "areas", 1, None, Run::METHOD);
        row.cells.extend(cells);
        assert!(row.cells.contains_key("when"), "{typed}");
        assert_eq!(typed_row(&table, &row, (Lang::En, today)), typed);
    }
}
