//! What a line has beside its words: on a board its mark, and the lines of other fields that it leads to; in the report of
//! a group the head under which it stands. On a board with
//! sheets, a line stands on those sheets with whose headings it is linked.

use super::{Item, Lists};
use crate::workshop::id::Id;
use crate::workshop::text::Line;

/// What a line has on a board, or in the report of a group.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct OnBoard {
    /// Whether it has the mark of its field.
    pub marked: bool,
    /// Under which head of its group's report it stands, from 1; 0 if it is the title.
    pub head: Option<u16>,
    links: Vec<Link>,
}

/// A link as it was made.
#[derive(Debug, Clone, PartialEq)]
struct Link {
    to: Id,
    words: Option<Line>,
}

impl OnBoard {
    pub(super) fn link(&mut self, to: Id, words: Option<Line>) {
        self.unlink(to);
        self.links.push(Link { to, words });
    }

    pub(super) fn unlink(&mut self, to: Id) {
        self.links.retain(|link| link.to != to);
    }
}

/// A link as it stands: from a line to one of a field that is shown further on.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Linked<'a> {
    /// The line that leads to the other.
    pub from: &'a Item,
    /// The other.
    pub to: &'a Item,
    /// What stands on it: what people assume.
    pub words: Option<&'a Line>,
    /// The ids by which it was made; those of lines that were merged since may be among them.
    pub made: (Id, Id),
}

impl Linked<'_> {
    /// Whether it is between these two, whichever comes first.
    pub fn joins(&self, one: Id, other: Id) -> bool {
        [(one, other), (other, one)].contains(&(self.from.id, self.to.id))
    }

    /// The line at its other end; `None` if this one is at neither.
    pub fn beyond(&self, id: Id) -> Option<&Item> {
        match id {
            _ if self.from.id == id => Some(self.to),
            _ if self.to.id == id => Some(self.from),
            _ => None,
        }
    }
}

impl Lists {
    /// The links between lines of this board that stand, in the order of the fields and lines that they come from; of two
    /// between the same lines, the one with words. Links within a field are left out: its line moved there.
    pub fn links(&self, board: &str) -> Vec<Linked<'_>> {
        let fields = self.parts(board);
        let place = |item: &Item| fields.iter().position(|field| self.list_of(item.id) == Some(*field));
        let items = fields.iter().flat_map(|field| &self.list(field).items);
        let made = items.flat_map(|item| item.on_board.links.iter().map(move |link| (item, link)));
        let stands = |id: Id| self.item(self.merged(id)).filter(|item| item.stands());
        let mut links: Vec<(usize, Linked<'_>)> = Vec::new();
        for (item, link) in made.filter(|(item, _)| !item.removed) {
            let (Some(one), Some(other)) = (stands(item.id), stands(link.to)) else { continue };
            let (Some(at), Some(beyond)) = (place(one), place(other)) else { continue };
            let (at, from, to) = match at.cmp(&beyond) {
                std::cmp::Ordering::Less => (at, one, other),
                std::cmp::Ordering::Greater => (beyond, other, one),
                std::cmp::Ordering::Equal => continue,
            };
            let linked = Linked { from, to, words: link.words.as_ref(), made: (item.id, link.to) };
            match links.iter_mut().find(|(_, was)| was.joins(from.id, to.id)) {
                Some((_, was)) if was.words.is_none() => *was = linked,
                Some(_) => {}
                None => links.push((at, linked)),
            }
        }
        links.sort_by_key(|(at, linked)| (*at, linked.from.number, linked.to.number));
        links.into_iter().map(|(_, linked)| linked).collect()
    }

    /// Two lines of a board in the order in which a link between them stands: by their fields.
    pub fn in_order(&self, one: Id, other: Id) -> (Id, Id) {
        let place = |id: Id| {
            let field = self.list_of(id)?;
            self.parts(self.board_of(field)?).iter().position(|other| *other == field)
        };
        if place(other) < place(one) { (other, one) } else { (one, other) }
    }

    /// Every pair of ids by which these two lines were linked, in whichever direction.
    pub fn made_between(&self, board: &str, one: Id, other: Id) -> Vec<(Id, Id)> {
        // A line that moved to another field has left a copy where it was.
        let items = self.parts(board).into_iter().flat_map(|field| &self.list(field).items);
        let items = items.filter(|item| !item.removed);
        let made = items.flat_map(|item| item.on_board.links.iter().map(move |link| (item.id, link.to)));
        let ends = |(from, to): &(Id, Id)| (self.merged(*from), self.merged(*to));
        made.filter(|made| [(one, other), (other, one)].contains(&ends(made))).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::workshop::decide::{Command, ItemCommand, Refusal};
    use crate::workshop::event::Opened;
    use crate::workshop::fixture::{Leader, opened, text};
    use crate::workshop::method::Method;
    use crate::workshop::rows::{Audience, Rows};
    use crate::workshop::subject::Subject;

    const BOARD: &str = "theory";

    /// A workshop with the board of a theory of change: activities, results, effects, and the problem beneath.
    fn leader() -> Leader {
        let method: Method = serde_json::from_str(include_str!(concat!(
            env!("OUT_DIR"),
            "/workshops/methods/forandringsteori.json"
        )))
        .unwrap();
        Leader::of(Opened { method: method.into(), ..opened() })
    }

    fn on(leader: &mut Leader, field: &str, heading: Id, raw: &str) -> Id {
        let (list, text, from) = (field.to_owned(), text(raw), Some(heading));
        let entry = leader.tell(Command::Item(ItemCommand::Add { list, text, from, group: None }));
        Id { run: entry.by, seq: entry.seq, nth: 0 }
    }

    fn link(one: Id, other: Id, words: Option<&str>) -> Command {
        Command::Item(ItemCommand::Link(one, other, words.map(text)))
    }

    fn told(leader: &Leader) -> Vec<String> {
        let links = leader.is().lists.links(BOARD).into_iter();
        let told = links.map(|link| {
            let words = link.words.map(|words| format!(": {words}")).unwrap_or_default();
            format!("{} → {}{words}", link.from.number, link.to.number)
        });
        told.collect()
    }

    fn rows(rows: &Rows<'_>) -> Vec<String> {
        rows.iter().map(|row| format!("{} | {}", row.mentioned(), row.below)).collect()
    }

    #[test]
    fn what_stands_on_a_link_is_among_the_words_of_both_ends() {
        let mut leader = leader();
        let (one, other) = (leader.add_to("activities", "Leta lokaler"), leader.add_to("results", "En kurs"));
        leader.tell(link(one, other, Some("om Anna vill")));
        let words = |id| leader.journal.words_of(&[id]);
        assert_eq!(words(one), ["Leta lokaler", "om Anna vill"]);
        assert_eq!(words(other), ["En kurs", "om Anna vill"]);
    }

    #[test]
    fn headings_are_counted_from_one_and_leave_the_others_the_numbers_above() {
        let mut leader = leader();
        let effect = leader.add_to("effects", "Fler söker utbildningen");
        let results: Vec<Id> =
            (1..=11).map(|at| leader.add_to("results", &format!("Resultat {at}"))).collect();
        let numbers: Vec<u32> = results.iter().map(|id| leader.item(*id).number).collect();
        assert_eq!(leader.item(effect).number, 11);
        assert_eq!(numbers, [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 12], "an eleventh goes on with the others");
        // What becomes a heading, or is none any more, is counted among those it comes to.
        let to = |id, list: &str| Command::Item(ItemCommand::MoveTo(vec![id], list.to_owned()));
        leader.tell(to(results[1], "activities"));
        assert_eq!(leader.item(results[1]).number, 13);
        leader.undo();
        leader.tell(Command::Item(ItemCommand::Remove(vec![results[10]])));
        leader.tell(to(effect, "activities"));
        assert_eq!(leader.item(effect).number, 11, "between other fields it keeps its number");
    }

    #[test]
    fn a_line_written_on_a_sheet_stands_on_it_and_one_without_a_link_on_all() {
        let mut leader = leader();
        let everywhere = leader.add_to("effects", "Fler söker utbildningen");
        let (first, second) = (leader.add_to("results", "En kurs"), leader.add_to("results", "En skrift"));
        let course = on(&mut leader, "activities", first, "Leta lokaler");
        let problem = on(&mut leader, "problem", first, "Ingen vet");
        assert_eq!(told(&leader), ["12 → 1"], "beneath there are no sheets");
        assert_eq!(leader.item(course).from, None, "it is no wish");
        let lists = |leader: &Leader| {
            [first, second].map(|sheet| {
                let of = |field| Rows::on_sheet(leader.is(), (field, sheet), Audience::Room);
                (rows(&of("activities")), rows(&of("effects")))
            })
        };
        let everywhere_row = vec!["11 Fler söker utbildningen | ".to_owned()];
        let expected = [
            (vec!["12 Leta lokaler | ".to_owned()], everywhere_row.clone()),
            (vec![], everywhere_row.clone()),
        ];
        assert_eq!(lists(&leader), expected);
        leader.tell(link(everywhere, second, Some("om den läses")));
        let [(_, one), (_, two)] = lists(&leader);
        assert_eq!((one, two), (vec![], vec!["11 Fler söker utbildningen | ← 2: om den läses".to_owned()]));
        leader.undo();
        leader.tell(Command::Item(ItemCommand::Remove(vec![first])));
        let [_, (activities, _)] = lists(&leader);
        assert_eq!(activities, ["12 Leta lokaler | "], "its sheet is gone, so nothing is lost");
        assert!(leader.is().lists.item(problem).is_some());
    }

    #[test]
    fn what_stands_on_another_sheet_is_told_with_the_number_of_that() {
        let mut leader = leader();
        let effect = leader.add_to("effects", "Lugn");
        let (first, second) = (leader.add_to("results", "En kurs"), leader.add_to("results", "En skrift"));
        let activity = on(&mut leader, "activities", first, "Leta lokaler");
        leader.tell(link(activity, effect, None));
        let of = |leader: &Leader, field, sheet| {
            rows(&Rows::on_sheet(leader.is(), (field, sheet), Audience::Room))
        };
        assert_eq!(of(&leader, "activities", first), ["12 Leta lokaler | → 11"], "it stands on all sheets");
        leader.tell(link(effect, second, None));
        assert_eq!(of(&leader, "activities", first), ["12 Leta lokaler | → 11\u{a0}(2.)"]);
        assert_eq!(of(&leader, "effects", second), ["11 Lugn | ← 12\u{a0}(1.)"]);
    }

    #[test]
    fn links_lead_from_left_to_right_once_and_follow_what_becomes_of_their_lines() {
        let mut leader = leader();
        let (effect, other) = (leader.add_to("effects", "Lugn"), leader.add_to("effects", "Ro"));
        let result = leader.add_to("results", "En kurs");
        let (one, two) = (leader.add_to("activities", "Leta"), leader.add_to("activities", "Söka"));
        leader.tell(link(effect, one, None));
        leader.tell(link(two, effect, Some("om någon kommer")));
        leader.tell(link(result, effect, None));
        assert_eq!(told(&leader), ["13 → 11", "14 → 11: om någon kommer", "1 → 11"]);
        assert_eq!(leader.try_to(link(effect, result, None)), Err(Refusal::NothingChanged));
        leader.tell(link(effect, result, Some("säkert")));
        leader.tell(link(effect, result, Some("kanske")));
        assert_eq!(told(&leader).last().unwrap(), "1 → 11: kanske");
        // The other effect says the same; its links are the first one's.
        leader.tell(link(one, other, Some("också")));
        leader.tell(Command::Item(ItemCommand::Merge(vec![other], effect)));
        assert_eq!(told(&leader)[0], "13 → 11: också", "the one with words counts");
        leader.tell(Command::Item(ItemCommand::Unlink(effect, one)));
        assert_eq!(told(&leader).len(), 2, "both were taken away");
        assert_eq!(leader.try_to(Command::Item(ItemCommand::Unlink(effect, one))), Err(Refusal::NotHere));
        // Within a field nothing leads to anything, and a line elsewhere is on no board.
        leader.tell(Command::Item(ItemCommand::MoveTo(vec![two], "effects".to_owned())));
        assert_eq!(told(&leader), ["1 → 11: kanske"]);
        assert_eq!(leader.try_to(link(two, effect, None)), Err(Refusal::OtherList));
        let parked = leader.add_to("parking", "Fika");
        assert_eq!(leader.try_to(link(parked, effect, None)), Err(Refusal::OtherList));
        leader.tell(Command::Item(ItemCommand::MoveTo(vec![two], "activities".to_owned())));
        assert_eq!(told(&leader).len(), 2);
        leader.reopen();
        assert_eq!(told(&leader).len(), 2);
        // Without words, what is linked stays as it is.
        assert_eq!(leader.try_to(link(result, effect, None)), Err(Refusal::NothingChanged));
        assert_eq!(told(&leader).last().unwrap(), "1 → 11: kanske");
    }

    #[test]
    fn words_on_a_link_are_struck_with_the_line_at_either_end() {
        for of_heading in [true, false] {
            let mut leader = leader();
            let result = leader.add_to("results", "En kurs");
            let (effect, other) = (leader.add_to("effects", "Lugn"), leader.add_to("effects", "Ro"));
            leader.tell(link(result, other, Some("om Anna stannar")));
            leader.tell(link(result, other, Some("om Berit stannar")));
            leader.tell(Command::Item(ItemCommand::Merge(vec![other], effect)));
            leader.strike(&[if of_heading { result } else { effect }]);
            assert_eq!(told(&leader), ["1 → 11: ▮▮▮"]);
            let entries: Vec<_> = leader.journal.entries().iter().skip(1).map(|entry| &**entry).collect();
            let all = serde_json::to_string(&entries).unwrap();
            assert!(!all.contains("Anna") && !all.contains("Berit"), "{all}");
            // What the other end says is still there.
            assert!(all.contains(if of_heading { "Lugn" } else { "En kurs" }), "{of_heading}: {all}");
        }
    }

    #[test]
    fn a_mark_is_typed_in_front_or_given_later_and_marked_lines_stand_last() {
        let mut leader = leader();
        let marked = leader.add_to("activities", "alternativ plan: Skriftligt");
        let plain = leader.add_to("activities", "En film");
        leader.add_to("activities", "Plan: en film till");
        assert_eq!(leader.item(marked).text.as_str(), "Skriftligt");
        let of = |leader: &Leader| rows(&Rows::list(leader.is(), "activities", Audience::Room));
        let last = ["12 En film | ", "13 Plan: en film till | ", "11 Alternativ plan: Skriftligt | "];
        assert_eq!(of(&leader), last);
        let mark = |id, marked| Command::Item(ItemCommand::Mark(vec![id], marked));
        leader.tell(mark(plain, true));
        leader.tell(mark(marked, false));
        assert_eq!(of(&leader)[0], "11 Skriftligt | ");
        assert_eq!(of(&leader)[2], "12 Alternativ plan: En film | ");
        let effect = leader.add_to("effects", "Lugn");
        assert_eq!(leader.try_to(mark(effect, true)), Err(Refusal::NotHere), "effects have no mark");
        // In a field without marks it has none, and comes back with it.
        let to = |list: &str| Command::Item(ItemCommand::MoveTo(vec![plain], list.to_owned()));
        leader.tell(to("effects"));
        let effects = rows(&Rows::list(leader.is(), "effects", Audience::Room));
        assert!(effects.contains(&"12 En film | ".to_owned()), "{effects:?}");
        leader.tell(to("activities"));
        assert_eq!(of(&leader)[2], "12 Alternativ plan: En film | ");
        // The mark may also be typed while the words are changed.
        leader.tell(Command::Item(ItemCommand::Reword(marked, text("Alternativ plan: På papper"))));
        assert!(of(&leader).contains(&"11 Alternativ plan: På papper | ".to_owned()));
    }

    #[test]
    fn what_can_be_at_hand_goes_sheet_by_sheet_in_the_order_of_filling() {
        let mut leader = leader();
        let order = |fields: &[&str]| fields.iter().map(|field| (*field).to_owned()).collect::<Vec<_>>();
        let at = |leader: &Leader, fields: &[&str]| leader.is().lists.on_board(BOARD, &order(fields));
        let (activities, results, effects, problem) = (0, 1, 2, 3);
        let field = Subject::Field;
        assert_eq!(
            at(&leader, &["activities", "effects"]),
            [field(results), field(activities), field(effects)],
            "without a sheet, one begins with a heading"
        );
        assert_eq!(at(&leader, &["problem"]), [field(problem)]);
        let sheets = ["En kurs", "En skrift"].map(|raw| leader.add_to("results", raw));
        let both = |of: &[u16]| {
            let of = of.to_vec();
            sheets.iter().flat_map(move |sheet| of.clone().into_iter().map(|at| Subject::FieldOf(*sheet, at)))
        };
        let effects_first: Vec<Subject> = both(&[effects, activities]).collect();
        assert_eq!(at(&leader, &["effects", "activities"]), effects_first);
        let checked: Vec<Subject> = [field(problem)].into_iter().chain(both(&[activities])).collect();
        assert_eq!(at(&leader, &["problem", "activities"]), checked);
        let all: Vec<Subject> =
            both(&[activities, effects]).chain([field(results), field(problem)]).collect();
        assert_eq!(at(&leader, &[]), all);
        let lists = &leader.is().lists;
        assert_eq!(lists.at_hand_on(BOARD, &[], Some(field(problem))), Some(field(problem)));
        let gone = Some(Subject::FieldOf(Id { nth: 9, ..sheets[0] }, effects));
        assert_eq!(lists.at_hand_on(BOARD, &[], gone), all.first().copied());
    }
}
