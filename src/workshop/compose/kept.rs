//! A day that was put together, as a method of one's own: its rows become the steps of one plan, with the minutes that they
//! have today, and what they brought along belongs to the method. Nothing that was said in the room goes along.

use std::collections::{BTreeMap, BTreeSet};

use crate::workshop::Workshop;
use crate::workshop::agenda::{AgendaRow, Role};
use crate::workshop::event::{Field, RowId};
use crate::workshop::method::{
    Card, Cut, DayPlan, ListDef, ListRole, Method, Questions, RESERVED, Range, Slot, Step, TableDef,
};
use crate::workshop::text::{Line, slug};
use crate::workshop::words::{Lang, Words};

/// An id in a method has at most so many characters; a number behind it needs some of them.
const LONGEST_ID: usize = 36;
/// The most letters of a step's name.
const STEP_NAME: usize = 40;
/// The most letters of what the room reads in a step.
const ROOM: usize = 200;

/// The ids that are given already.
struct Ids(BTreeSet<String>);

impl Ids {
    /// An id for what was called `id` in the day: without dots, without the number of a row, and used only once.
    fn give(&mut self, id: &str) -> String {
        let bare = match id.rsplit_once('.') {
            Some((before, number)) if number.parse::<u16>().is_ok() => before,
            _ => id,
        };
        let flat: String = bare.chars().map(|c| if c == '.' { '-' } else { c }).take(LONGEST_ID).collect();
        let flat = flat.trim_end_matches('-');
        let numbered = (2..).map(|number: u32| format!("{flat}-{number}"));
        let free = std::iter::once(flat.to_owned()).chain(numbered).find(|id| !self.0.contains(id));
        let free = free.unwrap_or_default();
        self.0.insert(free.clone());
        free
    }
}

/// The id that a method of this name has: the name of its file, too. A number at the end tells methods of one name apart
/// and is never cut off.
pub fn id_of(name: &str, lang: Lang) -> String {
    let is_number =
        |end: &str| !end.is_empty() && end.len() < 6 && end.bytes().all(|byte| byte.is_ascii_digit());
    let numbered = name.rsplit_once(' ').filter(|(_, end)| is_number(end));
    let (called, number) =
        numbered.map_or((name, String::new()), |(called, end)| (called, format!("-{end}")));
    let begin: String = slug(called, lang).chars().take(LONGEST_ID - number.len()).collect();
    format!("{}{number}", begin.trim_matches('-'))
}

/// The day as a method of this name. Its texts are there in all languages in which the day has them; what somebody typed
/// for it, in the language of the day alone.
pub fn as_method(day: &Workshop, name: &Line) -> Method {
    let method: &Method = &day.method;
    let mut given = Ids(RESERVED.into_iter().map(str::to_owned).collect());
    let captures = method.lists.iter().map(|list| &list.id).chain(method.tables.iter().map(|of| &of.id));
    let names: BTreeMap<String, String> = captures.map(|id| (id.clone(), given.give(id))).collect();
    let renamed = |id: String| names.get(&id).cloned().unwrap_or(id);
    let list = |list: &ListDef| list.clone().renamed(renamed);
    let table = |table: &TableDef| table.clone().renamed(renamed);

    let mut step_ids = Ids(BTreeSet::new());
    let mut first: BTreeMap<&str, String> = BTreeMap::new();
    let (mut steps, mut slots) = (Vec::new(), Vec::new());
    let gaps: BTreeMap<RowId, i32> = day.agenda.times().iter().map(|of| (of.row, of.gap)).collect();
    let buffer = method.steps.iter().find(|step| step.kind.uses().role == Role::Buffer);
    for row in day.agenda.held() {
        let Some(step) = method.step(&row.step) else { continue };
        // The time that is free before a fixed one is the facilitator's own.
        let gap = gaps.get(&row.id).and_then(|gap| u16::try_from(*gap).ok()).filter(|gap| *gap > 0);
        if let (Some(gap), Some(buffer), false) = (gap, buffer, row.ends_part()) {
            let id = step_ids.give(&buffer.id);
            slots.push(slot(id.clone(), Range { least: 1, usual: gap, most: gap }, false));
            steps.push(Step { id, ..buffer.clone() });
        }
        let id = step_ids.give(&step.id);
        first.entry(&step.id).or_insert_with(|| id.clone());
        steps.push(Step {
            id: id.clone(),
            kind: step.kind.clone().renamed(renamed),
            name: named(row, step, day.lang),
            room: asking(row, step, day.lang),
            ..step.clone()
        });
        slots.push(match row.next.filter(|_| row.ends_part()) {
            Some(next) => {
                Slot { next: Some(next.start), ..slot(id, Range { least: 0, usual: 0, most: 0 }, false) }
            }
            None => slot(id, minutes(row), row.pin.is_some()),
        });
    }
    // What the plan has no place for is left out again, with what it alone would fill.
    for step in method.steps.iter().filter(|step| !first.contains_key(step.id.as_str())) {
        let id = step_ids.give(&step.id);
        steps.push(Step { id, kind: step.kind.clone().renamed(renamed), ..step.clone() });
    }
    let cut = |cut: &Cut| Some(Cut { step: first.get(cut.step.as_str())?.clone(), ..cut.clone() });
    let listed = method.plans.first().map_or(5, |plan| plan.listed);
    let plan = DayPlan {
        id: "day".to_owned(),
        name: None,
        start: day.agenda.start,
        listed,
        steps: slots,
        usual: false,
    };
    Method {
        id: id_of(name, day.lang),
        card: card(day, name),
        questions: questions(day),
        lists: method.lists.iter().map(list).collect(),
        tables: method.tables.iter().map(table).collect(),
        steps,
        plans: Vec::new(),
        cuts: method.cuts.iter().filter_map(cut).collect(),
        written: None,
        ..method.clone()
    }
    .with_plan(&plan)
}

fn slot(step: String, minutes: Range, pinned: bool) -> Slot {
    Slot { step, minutes, pinned, next: None }
}

/// The minutes that a row has today, within the least and the most that it may get.
fn minutes(row: &AgendaRow) -> Range {
    let usual = row.minutes.max(1);
    Range { least: row.range.least.min(usual), usual, most: row.range.most.max(usual) }
}

/// What a step is called: as somebody called its row, if somebody did.
fn named(row: &AgendaRow, step: &Step, lang: Lang) -> Words {
    let called = row.name.as_ref().filter(|name| !name.is_struck());
    let called = called.map(|name| Words([(lang, cut_to(name, STEP_NAME))].into()));
    called.unwrap_or_else(|| step.name.clone())
}

/// What the room reads in a step, below what people answer in it, if that is a question of the row's own.
fn asking(row: &AgendaRow, step: &Step, lang: Lang) -> Words {
    let Some(question) = row.question() else { return step.room.clone() };
    let room = step.room.get(lang);
    let both = format!("{question} {room}");
    let mut words = step.room.clone();
    words.0.insert(lang, if both.chars().count() > ROOM { room.to_owned() } else { both });
    words
}

/// The questions of the day, with those of a bottom and a top list that were brought along.
fn questions(day: &Workshop) -> Questions {
    let method = &day.method;
    let of = |own: &Words, field, role| {
        let asked = day.about(field);
        let brought = own.is_empty() && method.list_in(role).is_some() && !asked.is_empty();
        if brought { Words([(day.lang, asked.to_owned())].into()) } else { own.clone() }
    };
    Questions {
        critique: of(&method.questions.critique, Field::Critique, ListRole::Bottom),
        vision: of(&method.questions.vision, Field::Vision, ListRole::Top),
        ..method.questions.clone()
    }
}

fn card(day: &Workshop, name: &Line) -> Card {
    let card = &day.method.card;
    let usual = day.people.max(1);
    let people = Range { least: card.people.least.min(usual), usual, most: card.people.most.max(usual) };
    Card { name: Words([(day.lang, name.to_string())].into()), people, ..card.clone() }
}

/// The beginning of a text, if it has more letters than this.
fn cut_to(text: &str, letters: usize) -> String {
    text.chars().take(letters).collect::<String>().trim_end().to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::workshop::compose::MethodBlock;
    use crate::workshop::decide::Command;
    use crate::workshop::event::AgendaEvent;
    use crate::workshop::fixture::{Leader, opened_as, text};
    use crate::workshop::inserts::{Insert, Insertion};
    use crate::workshop::method::check;

    const DAY: &str = include_str!(concat!(env!("OUT_DIR"), "/workshops/methods/day.json"));
    const SWOT: &str = include_str!(concat!(env!("OUT_DIR"), "/workshops/methods/swot.json"));
    const FUTURE: &str = include_str!(concat!(env!("OUT_DIR"), "/workshops/methods/framtidsverkstad.json"));

    fn method(text: &str) -> Method {
        serde_json::from_str(text).unwrap()
    }

    fn day() -> Leader {
        let day = method(DAY);
        Leader::of(opened_as(&day, &day.plans[0]))
    }

    fn put(leader: &mut Leader, of: &str) {
        let method = method(of);
        let block = Box::new(MethodBlock::new(&method, &method.plans[0]).unwrap());
        leader.tell(Command::PutBlock { block, to: 1 });
    }

    fn after_first(leader: &mut Leader, id: &str, called: Option<&str>) {
        let part = Insert::blocks().iter().chain(Insert::all()).find(|part| part.id == id).unwrap();
        let after = Some(leader.is().agenda.rows[0].id);
        let called = called.and_then(Line::clean);
        leader.tell(Command::Insert(Insertion { called, after, ..Insertion::usual(part) }));
    }

    /// The method as it would be read from its file.
    fn kept(leader: &Leader) -> Method {
        let kept = as_method(leader.is(), &text("Dagens hållpunkter"));
        let written = serde_json::to_string_pretty(&kept).unwrap();
        check::parse("dagens-hallpunkter.json", &written).unwrap()
    }

    #[test]
    fn a_day_with_everything_twice_is_a_sound_method_with_the_minutes_of_today() {
        let mut leader = day();
        put(&mut leader, SWOT);
        put(&mut leader, SWOT);
        put(&mut leader, FUTURE);
        for part in Insert::blocks().iter().chain(Insert::all()) {
            if leader.is().takes_ahead(part).is_ok() {
                after_first(&mut leader, &part.id, None);
                after_first(&mut leader, &part.id, Some("Empati och sympati"));
            }
        }
        let lunch =
            leader.is().agenda.rows.iter().find(|row| row.step.starts_with("block.lunch.")).unwrap().id;
        let at = u16::try_from(leader.is().agenda.pinned(lunch).unwrap_or_else(|| {
            let times = leader.is().agenda.times();
            times.iter().find(|of| of.row == lunch).unwrap().begin + 15
        }));
        leader.tell(Command::Agenda(vec![AgendaEvent::Pin { row: lunch, at: at.ok() }]));
        let kept = kept(&leader);
        assert_eq!(kept.id, "dagens-hallpunkter");
        let plan = &kept.plans[0];
        let rows: Vec<_> = leader.is().agenda.held().collect();
        // The time that is free before the lunch is a step of its own.
        assert_eq!(plan.steps.len(), rows.len() + 1);
        let times = leader.is().agenda.times();
        let whole = times.last().unwrap().end - times.first().unwrap().begin;
        assert_eq!(i32::from(plan.minutes()), whole);
        let called = kept.steps.iter().filter(|step| step.name.get(Lang::Sv) == "Empati och sympati");
        assert_eq!(called.count(), Insert::blocks().len());
        // It is a method as any other: a workshop of it has its rows, and it can be kept again.
        let again = Leader::of(opened_as(&kept, plan));
        assert_eq!(again.is().agenda.rows.len(), plan.steps.len());
        let fields = |method: &Method| method.lists.iter().map(|list| list.fields.len()).sum::<usize>();
        // Four fields of each SWOT, and three and six of the boards that parts bring, twice.
        assert_eq!(fields(&self::kept(&again)), 8 + 2 * (3 + 6));
        assert!(kept.lists.iter().all(|list| list.fields.iter().all(|field| kept.list(field).is_some())));
    }

    #[test]
    fn what_was_said_and_what_is_left_out_does_not_go_along() {
        let mut leader = day();
        put(&mut leader, SWOT);
        after_first(&mut leader, "group-work", None);
        let of = |leader: &Leader, id: &str| {
            leader.is().agenda.rows.iter().find(|row| row.step.starts_with(id)).unwrap().id
        };
        let field =
            leader.is().method.lists.iter().find(|list| !list.fields.is_empty()).unwrap().fields[0].clone();
        leader.add_to(&field, "Kanariefågel");
        let out = of(&leader, "block.group-work.");
        leader.tell(Command::Agenda(vec![AgendaEvent::Dropped { row: out, dropped: true }]));
        let kept = serde_json::to_string(&as_method(leader.is(), &text("Vår dag"))).unwrap();
        assert!(!kept.contains("Kanarief") && !kept.contains("group-work"), "{kept}");
        assert!(kept.contains("swot-strengths") || kept.contains("swot-"));
    }

    #[test]
    fn an_id_comes_from_a_name_and_keeps_its_number() {
        let long = "Hvordan vil vi at dagene våre på skolen skal være";
        for (name, id) in [
            ("Vår dag", "var-dag"),
            ("Vår dag 2", "var-dag-2"),
            ("2030", "2030"),
            ("con", "con-workshop"),
            ("日本語", "workshop"),
            ("日本語 2", "workshop-2"),
        ] {
            assert_eq!(id_of(name, Lang::Sv), id);
        }
        let ids = ["", " 2", " 17"].map(|number| id_of(&format!("{long}{number}"), Lang::Nb));
        let begin = "hvordan-vil-vi-at-dagene-vaare-pa";
        assert_eq!(ids, [format!("{begin}a"), format!("{begin}a-2"), format!("{begin}-17")]);
    }
}
