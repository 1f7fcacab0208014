//! The record: a workshop as a person reads it, without ids, ready to be written as JSON.
//!
//! It stands in the document for readers and for `jq` and is what `export --to json` writes; it is never read back.
//! What was taken away is not in it; what was merged is there as another wording. Keys are stable: a key is added,
//! never renamed. How the bytes look is in `document.rs`, Markdown and HTML are in `export`.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use serde::Serialize;

use super::Workshop;
use super::event::{Field, Outcome, PlanStatus, Ranked};
use super::id::Id;
use super::islands::{Island, Plan};
use super::items::{Item, List, Lists, Named};
use super::method::Kind;
use super::tally::Vote;
use super::time::clock;
use super::when::Due;
use super::words::Lang;

/// The list whose lines are objections parked until the plans are made.
pub const PARKED: &str = "buts";
/// The list of hopes, where no step of the method names one that is looked at again.
pub const HOPES: &str = "hopes";

/// All of it.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Record<'a> {
    /// What the day was about; its keys stand beside those that follow.
    #[serde(flatten)]
    pub about: AboutRecord<'a>,
    /// The steps of the day in order, those left out included.
    pub agenda: Vec<RowRecord<'a>>,
    /// Every list with its items, in the method's order.
    pub lists: Vec<ListRecord<'a>>,
    /// The clusters of all lists.
    pub themes: Vec<ThemeRecord<'a>>,
    /// The votes, oldest first.
    pub votes: Vec<VoteRecord<'a>>,
    /// The ranked lists: bottom list, top list.
    pub rankings: Vec<RankingRecord<'a>>,
    /// What each entry of a ranked list was turned into.
    pub wishes: Vec<WishRecord<'a>>,
    /// The development areas.
    pub islands: Vec<IslandRecord<'a>>,
    /// The rows of the action plans, island by island.
    pub plans: Vec<PlanRecord<'a>>,
    /// Who carries it on.
    pub carrier: Option<&'a str>,
    /// The meetings that follow.
    pub follow_ups: Vec<FollowUpRecord>,
    /// Objections that were parked.
    pub parked: Vec<&'a str>,
    /// What people hoped for, and what became of it.
    pub hopes: Vec<HopeRecord<'a>>,
}

/// What the day was about.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct AboutRecord<'a> {
    /// What the day is called.
    pub title: &'a str,
    /// The common question.
    pub question: &'a str,
    /// The critique question.
    pub critique_question: &'a str,
    /// The vision question.
    pub vision_question: &'a str,
    /// Why it was held.
    pub purpose: &'a str,
    /// What was to be there at the end.
    pub goal: &'a str,
    /// What the room could decide itself.
    pub mandate: &'a str,
    /// Who asked for it.
    pub commissioner: &'a str,
    /// How it was held.
    pub method: MethodRecord<'a>,
    /// The workshop's language.
    pub language: Lang,
    /// The day.
    pub date: NaiveDate,
    /// When it was planned to begin: `08:30`.
    pub start: String,
    /// When it was agreed to end.
    pub end: String,
    /// How many people were there.
    pub people: u16,
}

/// The method.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct MethodRecord<'a> {
    /// Its name in files.
    pub id: &'a str,
    /// Its name in the workshop's language.
    pub name: &'a str,
}

/// A step of the day.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct RowRecord<'a> {
    /// The step's name in the method.
    pub step: &'a str,
    /// Its name in the workshop's language.
    pub name: &'a str,
    /// When it was planned to begin, by the plan as it stands; none when it is left out.
    pub planned_begin: Option<String>,
    /// The minutes it was given.
    pub planned_minutes: u16,
    /// The minutes it has used, rounded; none when it was never gone to.
    pub used_minutes: Option<u32>,
    /// Whether it stays at its clock time.
    pub pinned: bool,
    /// Whether it was left out.
    pub dropped: bool,
}

/// A list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct ListRecord<'a> {
    /// Its name in the method.
    pub id: &'a str,
    /// Its name in the workshop's language.
    pub name: &'a str,
    /// What is in it, by number.
    pub items: Vec<ItemRecord<'a>>,
}

/// A line from the room.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct ItemRecord<'a> {
    /// The number that people saw.
    pub number: u32,
    /// The words; `▮▮▮` where they were struck.
    pub text: &'a str,
    /// How many times it was said again.
    pub again: u32,
    /// The other words in which it was said.
    pub wordings: Vec<&'a str>,
    /// The letter of the theme it is in.
    pub theme: Option<String>,
    /// The words of the entry whose wish it is.
    pub wish_of: Option<&'a str>,
    /// Which group said it, from 1.
    pub group: Option<u16>,
    /// What became of it, for a hope.
    pub outcome: Option<Outcome>,
}

/// A cluster.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct ThemeRecord<'a> {
    /// Of which list.
    pub list: &'a str,
    /// Its letter.
    pub letter: String,
    /// What it is called.
    pub name: &'a str,
    /// The numbers of its items.
    pub items: Vec<u32>,
}

/// A vote.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct VoteRecord<'a> {
    /// On which list.
    pub list: &'a str,
    /// Dots a person had.
    pub dots_each: u16,
    /// How many of them could go to one candidate.
    pub dots_most: u16,
    /// The people it was opened with.
    pub people: u16,
    /// Whether it was closed.
    pub closed: bool,
    /// How many paper slips were counted.
    pub slips: usize,
    /// How many dots were in.
    pub counted: u32,
    /// How many there would be if everybody used all of theirs.
    pub possible: u32,
    /// The sums of the candidates as the list is now, most dots first.
    pub sums: Vec<SumRecord<'a>>,
}

/// The dots of a candidate.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct SumRecord<'a> {
    /// Its number or letter.
    pub label: String,
    /// Its words.
    pub text: &'a str,
    /// Dots on the wall.
    pub wall: u32,
    /// Hands.
    pub hands: u32,
    /// Dots on paper slips.
    pub slips: u32,
    /// All of them.
    pub dots: u32,
}

/// A ranked list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct RankingRecord<'a> {
    /// Of which list.
    pub list: &'a str,
    /// What it is called: the bottom list, the top list.
    pub name: &'a str,
    /// The entries that made it, most dots first.
    pub entries: Vec<RankedRecord<'a>>,
}

/// An entry of a ranked list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct RankedRecord<'a> {
    /// Its place, from 1; equal dots have an equal place.
    pub place: u16,
    /// Its dots.
    pub dots: u32,
    /// Its number or letter.
    pub label: String,
    /// Its words.
    pub text: &'a str,
    /// The words of its items, where it is a theme.
    pub members: Vec<&'a str>,
}

/// A wish.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct WishRecord<'a> {
    /// The words that it answers; none when those were taken away.
    pub of: Option<&'a str>,
    /// The wish.
    pub wish: &'a str,
}

/// A development area.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct IslandRecord<'a> {
    /// The number that people saw.
    pub number: u32,
    /// What it is called.
    pub name: &'a str,
    /// The words of what it rests on.
    pub links: Vec<&'a str>,
    /// How many people went there.
    pub people: Option<u16>,
    /// Who keeps it together.
    pub keeper: Option<&'a str>,
    /// Whether it rests.
    pub resting: bool,
}

/// A row of an action plan.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct PlanRecord<'a> {
    /// The number that people saw.
    pub number: u32,
    /// The name of its island.
    pub island: &'a str,
    /// What is to be done.
    pub what: &'a str,
    /// How.
    pub how: &'a str,
    /// Who owns it: one party, or two.
    pub who: Vec<&'a str>,
    /// The first step.
    pub first_step: &'a str,
    /// By when: `2027-05-20`, `2027-W21`, or the words that were used.
    pub due: Option<String>,
    /// How far it is.
    pub status: PlanStatus,
    /// To whom it is lifted; none when the room does it itself.
    pub lifted: Option<&'a str>,
}

/// A meeting that follows.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct FollowUpRecord {
    /// The day.
    pub date: NaiveDate,
    /// Its week by ISO 8601.
    pub week: u32,
    /// How long, in minutes.
    pub minutes: u16,
}

/// A hope.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct HopeRecord<'a> {
    /// The words.
    pub text: &'a str,
    /// What became of it.
    pub outcome: Option<Outcome>,
}

impl<'a> Record<'a> {
    /// The record of a workshop as it is now. A step whose clock runs counts the minutes up to its last stop.
    pub fn of(workshop: &'a Workshop) -> Self {
        let names = list_names(workshop);
        let lists = &workshop.lists;
        Self {
            about: about(workshop),
            agenda: agenda(workshop),
            lists: names.iter().map(|name| list(workshop, name)).collect(),
            themes: names.iter().flat_map(|name| themes(lists, name)).collect(),
            votes: workshop.votes.votes.iter().map(|vote| VoteRecord::of(vote, lists)).collect(),
            rankings: workshop.votes.rankings.keys().map(|name| ranking(workshop, name)).collect(),
            wishes: names.iter().flat_map(|name| wishes(lists, name)).collect(),
            islands: workshop.islands.standing().map(|island| IslandRecord::of(island, lists)).collect(),
            plans: workshop.islands.all_plans().map(|(island, plan)| PlanRecord::of(island, plan)).collect(),
            carrier: workshop.after.carrier.as_deref(),
            follow_ups: follow_ups(workshop),
            parked: lists.list(PARKED).standing().map(|item| item.text.as_str()).collect(),
            hopes: hopes(workshop),
        }
    }
}

/// The method's lists in its order, then what else was ever filled.
fn list_names(workshop: &Workshop) -> Vec<&str> {
    let own = workshop.method.lists.iter().map(|list| list.id.as_str());
    let other = workshop.lists.names().filter(|name| workshop.method.list(name).is_none());
    own.chain(other).collect()
}

fn about(workshop: &Workshop) -> AboutRecord<'_> {
    let Workshop { method, lang, agenda, .. } = workshop;
    AboutRecord {
        title: workshop.about(Field::Title),
        question: workshop.about(Field::Question),
        critique_question: workshop.about(Field::Critique),
        vision_question: workshop.about(Field::Vision),
        purpose: workshop.about(Field::Purpose),
        goal: workshop.about(Field::Goal),
        mandate: workshop.about(Field::Mandate),
        commissioner: workshop.about(Field::Commissioner),
        method: MethodRecord { id: &method.id, name: method.card.name.get(*lang) },
        language: *lang,
        date: agenda.date,
        start: clock(i32::from(agenda.start)),
        end: clock(agenda.end()),
        people: workshop.people,
    }
}

fn agenda(workshop: &Workshop) -> Vec<RowRecord<'_>> {
    let times: BTreeMap<_, _> =
        workshop.agenda.times().into_iter().map(|planned| (planned.row, planned.begin)).collect();
    let rows = workshop.agenda.rows.iter().map(|row| RowRecord {
        step: &row.step,
        name: workshop.method.step(&row.step).map_or("", |step| step.name.get(workshop.lang)),
        planned_begin: times.get(&row.id).map(|begin| clock(*begin)),
        planned_minutes: row.minutes,
        used_minutes: workshop.day.used.get(&row.id).map(|ms| rounded_minutes(*ms)),
        pinned: row.pin.is_some(),
        dropped: row.dropped,
    });
    rows.collect()
}

fn rounded_minutes(ms: i64) -> u32 {
    u32::try_from(ms.saturating_add(super::day::MINUTE / 2) / super::day::MINUTE).unwrap_or(u32::MAX)
}

fn list<'a>(workshop: &'a Workshop, name: &'a str) -> ListRecord<'a> {
    let title = workshop.method.list(name).map_or(name, |list| list.name.get(workshop.lang));
    let lists = &workshop.lists;
    let items = lists.list(name).standing().map(|item| ItemRecord::of(item, lists)).collect();
    ListRecord { id: name, name: title, items }
}

impl<'a> ItemRecord<'a> {
    fn of(item: &'a Item, lists: &'a Lists) -> Self {
        Self {
            number: item.number,
            text: &item.text,
            again: item.again,
            wordings: item.wordings.iter().map(|wording| wording.as_str()).collect(),
            theme: item.theme.and_then(|id| standing(lists, id)).map(Named::label),
            wish_of: item.from.and_then(|id| words_of(lists, id)),
            group: item.group,
            outcome: item.outcome,
        }
    }
}

fn themes<'a>(lists: &'a Lists, name: &'a str) -> Vec<ThemeRecord<'a>> {
    let list = lists.list(name);
    let numbers = |id| list.within(id).map(|item| item.number).collect();
    let themes = list.themes_standing().map(|theme| ThemeRecord {
        list: name,
        letter: theme.letters(),
        name: &theme.name,
        items: numbers(theme.id),
    });
    themes.collect()
}

impl<'a> VoteRecord<'a> {
    fn of(vote: &'a Vote, lists: &'a Lists) -> Self {
        Self {
            list: &vote.list,
            dots_each: vote.dots.each,
            dots_most: vote.dots.most,
            people: vote.people,
            closed: vote.closed,
            slips: vote.slips.len(),
            counted: vote.counted(),
            possible: vote.possible(),
            sums: sums(vote, lists),
        }
    }
}

fn sums<'a>(vote: &Vote, lists: &'a Lists) -> Vec<SumRecord<'a>> {
    let [wall, hands, slips] = vote.sums_by_way(lists);
    let of = |sums: &BTreeMap<Id, u32>, id: &Id| sums.get(id).copied().unwrap_or(0);
    let ranking = vote.ranking(lists);
    let sums = ranking.iter().filter_map(|Ranked { id, dots, .. }| {
        let named = lists.named(*id)?;
        Some(SumRecord {
            label: named.label(),
            text: named.text(),
            wall: of(&wall, id),
            hands: of(&hands, id),
            slips: of(&slips, id),
            dots: *dots,
        })
    });
    sums.collect()
}

fn ranking<'a>(workshop: &'a Workshop, name: &'a str) -> RankingRecord<'a> {
    let def = workshop.method.list(name).and_then(|list| list.ranking.as_ref());
    let top = workshop.votes.ranking(name).map_or(&[][..], |ranking| ranking.top());
    let mut seen = Vec::new();
    let mut entries: Vec<RankedRecord<'_>> = Vec::new();
    for Ranked { id, dots, place } in top.iter().copied() {
        let Some(named) = standing(&workshop.lists, id) else { continue };
        // Two entries that were merged since are one, with the dots of both.
        if let Some(at) = seen.iter().position(|other| *other == named.id()) {
            entries
                .iter_mut()
                .skip(at)
                .take(1)
                .for_each(|entry| entry.dots = entry.dots.saturating_add(dots));
            continue;
        }
        seen.push(named.id());
        let members = members(workshop.lists.list(name), named);
        entries.push(RankedRecord { place, dots, label: named.label(), text: named.text(), members });
    }
    RankingRecord { list: name, name: def.map_or(name, |def| def.name.get(workshop.lang)), entries }
}

fn members<'a>(list: &'a List, named: Named<'_>) -> Vec<&'a str> {
    match named {
        Named::Item(_) => Vec::new(),
        Named::Theme(theme) => list.within(theme.id).map(|item| item.text.as_str()).collect(),
    }
}

fn wishes<'a>(lists: &'a Lists, name: &str) -> Vec<WishRecord<'a>> {
    let wish = |item: &'a Item| Some(WishRecord { of: words_of(lists, item.from?), wish: &item.text });
    lists.list(name).standing().filter_map(wish).collect()
}

impl<'a> IslandRecord<'a> {
    fn of(island: &'a Island, lists: &'a Lists) -> Self {
        Self {
            number: island.number,
            name: &island.name,
            links: island.links.iter().filter_map(|id| words_of(lists, *id)).collect(),
            people: island.people,
            keeper: island.keeper.as_deref(),
            resting: island.resting,
        }
    }
}

impl<'a> PlanRecord<'a> {
    fn of(island: &'a Island, plan: &'a Plan) -> Self {
        use super::event::Cell;
        Self {
            number: plan.number,
            island: &island.name,
            what: plan.cell(Cell::What),
            how: plan.cell(Cell::How),
            who: plan.owners().collect(),
            first_step: plan.cell(Cell::First),
            due: plan.due.as_ref().map(due),
            status: plan.status,
            lifted: plan.lifted.as_deref(),
        }
    }
}

fn due(due: &Due) -> String {
    match due {
        Due::Day(day) => day.to_string(),
        Due::Week { year, week } => format!("{year:04}-W{week:02}"),
        Due::Words(words) => words.to_string(),
    }
}

fn follow_ups(workshop: &Workshop) -> Vec<FollowUpRecord> {
    let record = |date| super::when::iso_week(date);
    let follow_ups = workshop.after.follow_ups.iter();
    follow_ups.map(|f| FollowUpRecord { date: f.date, week: record(f.date), minutes: f.minutes }).collect()
}

fn hopes(workshop: &Workshop) -> Vec<HopeRecord<'_>> {
    let looked_at_again = workshop.method.steps.iter().find_map(|step| match &step.kind {
        Kind::Round { again, .. } => again.as_deref(),
        _ => None,
    });
    let list = workshop.lists.list(looked_at_again.unwrap_or(HOPES));
    list.standing().map(|item| HopeRecord { text: &item.text, outcome: item.outcome }).collect()
}

/// What a thing is now: itself or what it was merged into, if that was not taken away.
fn standing(lists: &Lists, id: Id) -> Option<Named<'_>> {
    lists.named(lists.merged(id)).filter(|named| named.stands())
}

fn words_of(lists: &Lists, id: Id) -> Option<&str> {
    standing(lists, id).map(|named| named.text().as_str())
}

#[cfg(test)]
mod tests;
