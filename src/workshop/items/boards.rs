//! Boards: which lists are fields of one, so that numbers, labels and votes run through all of them; and the sheets on
//! which a board stands once for each of its headings.

use super::{Item, Lists};
use crate::workshop::id::Id;
use crate::workshop::method::Method;
use crate::workshop::subject::Subject;

/// Of the numbers of a board with sheets, those up to this one are left to the headings, which are counted from 1.
pub const HEADINGS: u32 = 10;

/// The boards of a method.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Boards(Vec<Board>);

/// A board: its fields, in the order shown.
#[derive(Debug, Clone, PartialEq)]
struct Board {
    id: String,
    fields: Vec<String>,
    /// The field whose lines head the sheets.
    heads: Option<String>,
    /// The field that is a bar beneath all others.
    beneath: Option<String>,
    /// The positions of the fields that only show a text.
    shows: Vec<usize>,
}

impl Boards {
    fn of(method: &Method) -> Self {
        let boards = method.lists.iter().filter(|list| !list.fields.is_empty());
        let shows = |field: &str| method.list(field).is_some_and(|field| field.show.is_some());
        let board = boards.map(|board| Board {
            id: board.id.clone(),
            fields: board.fields.clone(),
            heads: board.sheets.clone(),
            beneath: board.beneath.clone(),
            shows: board
                .fields
                .iter()
                .enumerate()
                .filter(|(_, field)| shows(field))
                .map(|(at, _)| at)
                .collect(),
        });
        Self(board.collect())
    }

    fn board(&self, name: &str) -> Option<&Board> {
        self.0.iter().find(|board| board.id == name)
    }

    /// The board that this list is a field of; `None` if it stands by itself.
    fn of_field(&self, field: &str) -> Option<&Board> {
        self.0.iter().find(|board| board.fields.iter().any(|other| other == field))
    }

    /// The fields of this board; none if it is a list.
    fn fields(&self, name: &str) -> &[String] {
        self.board(name).map_or(&[], |board| &board.fields)
    }

    /// The fields of the board that this list is a field of; none if it stands by itself.
    fn beside(&self, field: &str) -> &[String] {
        self.of_field(field).map_or(&[], |board| &board.fields)
    }
}

impl Lists {
    /// Empty lists, with the boards of this method.
    pub fn of(method: &Method) -> Self {
        Self { boards: Boards::of(method), ..Self::default() }
    }

    /// Takes over the boards of a method to which lists were added.
    pub fn take_in(&mut self, method: &Method) {
        self.boards = Boards::of(method);
    }

    /// Whether this is a board: it holds no lines, but its fields do.
    pub fn is_board(&self, name: &str) -> bool {
        !self.boards.fields(name).is_empty()
    }

    /// The lists that hold the lines of this one: its fields if it is a board, otherwise itself.
    pub fn parts<'a>(&'a self, name: &'a str) -> Vec<&'a str> {
        match self.boards.fields(name) {
            [] => vec![name],
            fields => fields.iter().map(String::as_str).collect(),
        }
    }

    /// The lists among whose lines a number of this list is given once: all fields of its board; otherwise itself.
    pub fn numbered_with<'a>(&'a self, list: &'a str) -> Vec<&'a str> {
        match self.boards.beside(list) {
            [] => vec![list],
            fields => fields.iter().map(String::as_str).collect(),
        }
    }

    /// The board that this list is a field of.
    pub fn board_of(&self, field: &str) -> Option<&str> {
        self.boards.of_field(field).map(|board| board.id.as_str())
    }

    /// The field whose lines head the sheets of this board, if it has sheets.
    pub fn heads(&self, board: &str) -> Option<&str> {
        self.boards.board(board)?.heads.as_deref()
    }

    /// The field that is a bar beneath the others of this board.
    pub fn beneath(&self, board: &str) -> Option<&str> {
        self.boards.board(board)?.beneath.as_deref()
    }

    /// The headings of this board's sheets, in order; none as long as nobody wrote one.
    pub fn sheets(&self, board: &str) -> Vec<&Item> {
        self.heads(board).map(|heads| self.list(heads).readable().collect()).unwrap_or_default()
    }

    /// Whether a line is in a field that the sheets of its board have: neither a heading, nor in the bar beneath them.
    pub fn is_of_sheets(&self, line: Id) -> bool {
        let field = self.list_of(line);
        let Some(board) = field.and_then(|field| self.board_of(field)) else { return false };
        self.heads(board).is_some() && ![self.heads(board), self.beneath(board)].contains(&field)
    }

    /// Whether a line is in the field whose lines head the sheets of its board.
    pub fn is_heading(&self, line: Id) -> bool {
        let field = self.list_of(line);
        field.is_some() && field.and_then(|field| self.heads(self.board_of(field)?)) == field
    }

    /// The headings of the sheets on which this line stands because it is linked with them. One that is linked with none
    /// stands on all of them.
    pub fn sheets_of(&self, board: &str, line: Id) -> Vec<Id> {
        let sheets = self.sheets(board);
        let links = self.links(board);
        let beyond = links.iter().filter_map(|link| link.beyond(line)).map(|item| item.id);
        beyond.filter(|id| sheets.iter().any(|sheet| sheet.id == *id)).collect()
    }

    /// Whether a line stands on the sheet under this heading.
    pub fn is_on_sheet(&self, board: &str, line: Id, heading: Id) -> bool {
        let sheets = self.sheets_of(board, line);
        sheets.is_empty() || sheets.contains(&heading)
    }

    /// What can be at hand on a board whose fields are gone through in this order: those that its sheets have, sheet by
    /// sheet, and before or after them those that it has once, as the first one says. As long as there is no sheet, their
    /// headings stand in for it.
    pub fn on_board(&self, board: &str, order: &[String]) -> Vec<Subject> {
        let fields = self.parts(board);
        let order: Vec<&str> =
            if order.is_empty() { fields.clone() } else { order.iter().map(String::as_str).collect() };
        let place = |field: &&str| {
            fields.iter().position(|other| other == field).and_then(|at| u16::try_from(at).ok())
        };
        let Some(heads) = self.heads(board) else {
            return order.iter().filter_map(place).map(Subject::Field).collect();
        };
        let once = |field: &&str| *field == heads || Some(*field) == self.beneath(board);
        let (alone, each): (Vec<&str>, Vec<&str>) = order.iter().partition(|field| once(field));
        let sheets = self.sheets(board);
        let alone_first = order.first().is_some_and(once);
        let places: Vec<u16> = each.iter().filter_map(place).collect();
        let each: Vec<Subject> = if sheets.is_empty() && !places.is_empty() {
            let headings = place(&heads).filter(|_| !alone.contains(&heads));
            headings.into_iter().chain(places).map(Subject::Field).collect()
        } else {
            let on =
                |sheet: &&Item| places.iter().map(|at| Subject::FieldOf(sheet.id, *at)).collect::<Vec<_>>();
            sheets.iter().flat_map(on).collect()
        };
        let alone: Vec<Subject> = alone.iter().filter_map(place).map(Subject::Field).collect();
        if alone_first { [alone, each].concat() } else { [each, alone].concat() }
    }

    /// What is at hand on a board: this, if it can be; otherwise the first on which something can be written.
    pub fn at_hand_on(&self, board: &str, order: &[String], on: Option<Subject>) -> Option<Subject> {
        let all = self.on_board(board, order);
        let shows = |on: &Subject| {
            let shown = self.boards.board(board).map(|board| board.shows.as_slice()).unwrap_or_default();
            on.field().is_some_and(|at| shown.contains(&at))
        };
        let first = || all.iter().find(|on| !shows(on)).or(all.first()).copied();
        on.filter(|on| all.contains(on)).or_else(first)
    }

    /// Whether a thing is in one of the lists that share their numbers with this one.
    pub fn is_numbered_with(&self, list: &str, id: Id) -> bool {
        self.list_of(id).is_some_and(|of| self.numbered_with(list).contains(&of))
    }

    /// Whether a thing is in this list, or in a field of this board.
    pub fn holds(&self, name: &str, id: Id) -> bool {
        self.list_of(id).is_some_and(|list| self.parts(name).contains(&list))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::workshop::decide::{
        Command, HowVoted, IslandCommand, ItemCommand, Refusal, ThemeCommand, VoteCommand,
    };
    use crate::workshop::event::Opened;
    use crate::workshop::fixture::{LIST, Leader, method, opened, text};
    use crate::workshop::items::Named;
    use crate::workshop::method::ListRole;
    use crate::workshop::rows::{Audience, Rows};

    /// A workshop whose critique and visions are the fields of a board.
    fn leader() -> Leader {
        of(method(), None)
    }

    fn of(mut method: Method, role: Option<ListRole>) -> Leader {
        let mut board = method.list(LIST).unwrap().clone();
        board.id = "board".to_owned();
        board.role = role;
        board.fields = [LIST, "vision"].map(str::to_owned).to_vec();
        method.lists.push(board);
        Leader::of(Opened { method: method.into(), ..opened() })
    }

    fn moved(leader: &mut Leader, id: Id, list: &str) {
        leader.tell(Command::Item(ItemCommand::MoveTo(vec![id], list.to_owned())));
    }

    fn at(leader: &Leader, number: &str) -> Option<Id> {
        leader.is().lists.pointed("board", number).map(Named::id)
    }

    #[test]
    fn a_number_names_one_line_of_the_whole_board_wherever_it_stands() {
        let mut leader = leader();
        let one = leader.add("Trånga rum");
        let two = leader.add_to("vision", "Tysta rum");
        let three = leader.add("Buller");
        assert_eq!([one, two, three].map(|id| leader.item(id).number), [1, 2, 3]);
        moved(&mut leader, one, "vision");
        assert_eq!((leader.item(one).number, leader.is().lists.list_of(one)), (1, Some("vision")));
        moved(&mut leader, one, LIST);
        assert_eq!((at(&leader, "1"), at(&leader, "2"), at(&leader, "4")), (Some(one), Some(two), None));
        assert_eq!(leader.is().lists.list(LIST).items.len(), 2, "it takes its place again");
        assert_eq!(leader.is().lists.list(LIST).standing().count(), 2);
        leader.undo();
        assert_eq!(leader.is().lists.list_of(one), Some("vision"));
        // A line from elsewhere gets the next number of the board.
        let hope = leader.add_to("hopes", "Att vi vågar");
        moved(&mut leader, hope, "vision");
        assert_eq!(leader.item(hope).number, 4);
        let themes = [(LIST, three, "Ljud"), ("vision", two, "Rum")].map(|(list, item, name)| {
            let (list, name) = (list.to_owned(), text(name));
            leader.tell(Command::Theme(ThemeCommand::Make { list: list.clone(), name, items: vec![item] }));
            leader.is().lists.list(&list).themes[0].letter
        });
        assert_eq!(themes, [1, 2]);
    }

    #[test]
    fn lines_of_two_fields_are_merged_and_a_line_of_another_list_is_not() {
        let mut leader = leader();
        let (rooms, calm) = (leader.add("Trånga rum"), leader.add_to("vision", "Rum, men trånga"));
        let hope = leader.add_to("hopes", "Att vi vågar");
        let merge = |ids, into| Command::Item(ItemCommand::Merge(ids, into));
        assert_eq!(leader.try_to(merge(vec![hope], rooms)), Err(Refusal::OtherList));
        leader.tell(merge(vec![calm], rooms));
        assert_eq!((at(&leader, "2"), leader.item(rooms).again), (Some(rooms), 1));
        assert_eq!(leader.is().lists.list("vision").standing().count(), 0);
        assert_eq!(leader.is().lists.candidates("board"), [rooms]);
    }

    #[test]
    fn an_island_may_build_on_lines_of_any_field() {
        let json = serde_json::to_string(&method()).unwrap();
        let of_board = json.replace(r#""from":["critique","vision"]"#, r#""from":["board"]"#);
        assert_ne!(of_board, json);
        let mut method: Method = serde_json::from_str(&of_board).unwrap();
        method.lists.iter_mut().for_each(|list| list.role = None);
        let mut leader = of(method, Some(ListRole::Top));
        let lines = vec![leader.add("Trånga rum"), leader.add_to("vision", "Tysta rum")];
        let island = leader.island("Rum");
        leader.tell(Command::Island(IslandCommand::Link(island, lines)));
        let island = leader.is().islands.island(island).unwrap();
        assert_eq!(leader.is().builds_on(island), "+1 Trånga rum · +2 Tysta rum");
        assert_eq!(leader.is().links_of(island).wished, 2);
    }

    #[test]
    fn a_board_holds_no_lines_and_its_fields_do() {
        let mut leader = leader();
        let add =
            ItemCommand::Add { list: "board".to_owned(), text: text("Buller"), from: None, group: None };
        assert_eq!(leader.try_to(Command::Item(add)), Err(Refusal::NotHere));
        let hope = leader.add_to("hopes", "Att vi vågar");
        let into = ItemCommand::MoveTo(vec![hope], "board".to_owned());
        assert_eq!(leader.try_to(Command::Item(into)), Err(Refusal::NotHere));
    }

    #[test]
    fn dots_go_anywhere_on_a_board_and_the_ranking_says_where() {
        let mut leader = leader();
        let (rooms, calm) = (leader.add("Trånga rum"), leader.add_to("vision", "Tysta rum"));
        let hope = leader.add_to("hopes", "Att vi vågar");
        leader.tell(Command::Vote(VoteCommand::Open("board".to_owned(), HowVoted::default())));
        let vote = leader.is().votes.newest("board").unwrap().id;
        let wall = |on, dots| Command::Vote(VoteCommand::Wall(vote, on, dots));
        leader.tell(wall(rooms, 2));
        leader.tell(wall(calm, 5));
        assert_eq!(leader.try_to(wall(hope, 1)), Err(Refusal::NotHere));
        // A line that is moved to another field keeps its dots.
        moved(&mut leader, rooms, "vision");
        leader.tell(Command::Vote(VoteCommand::Close(vote)));
        let rows = Rows::ranking(leader.is(), "board", Audience::Room).unwrap();
        let told: Vec<String> =
            rows.iter().map(|row| format!("{} · {}", row.mentioned(), row.below)).collect();
        let vision = leader.is().name_of_list("vision").to_owned();
        assert_eq!(told, [format!("2 Tysta rum · {vision}"), format!("1 Trånga rum · {vision}")]);
    }
}
