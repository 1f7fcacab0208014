//! The parts that can be put into any day while it runs: a bikupa, a round, silence, dots, groups, five minutes, the
//! emergency closing, a check-in, a check-out, ideas, going where one wants, the circle of influence, the frame of the
//! meeting. They are data, in `workshops/parts`. A day takes one in whole, so its
//! steps and texts never depend on these files. What these say of a part as such, whether it comes last and whether what
//! people write is collected, is looked up by its id.
//!
//! The blocks of which a day is put together (input, a film, group work, lunch) are written in the same way, in
//! `workshops/blocks`. Once they stand in a day they are steps like those of its method: people go back to them, and they
//! are called what somebody calls them.

use std::sync::OnceLock;

use serde::Deserialize;

use super::Workshop;
use super::agenda::in_proportion;
use super::event::{Brought, BroughtRanking, RowId, RowPlanned};
use super::method::{InPlace, ListDef, Method, Range, RankingDef, Step, TableDef};
use super::text::{Line, unaccented};
use super::turns;
use super::words::{Lang, Words};

/// The parts, in the order in which they are offered.
const FILES: [&str; 13] = [
    include_str!(concat!(env!("OUT_DIR"), "/workshops/parts/bikupa.json")),
    include_str!(concat!(env!("OUT_DIR"), "/workshops/parts/round.json")),
    include_str!(concat!(env!("OUT_DIR"), "/workshops/parts/silence.json")),
    include_str!(concat!(env!("OUT_DIR"), "/workshops/parts/dots.json")),
    include_str!(concat!(env!("OUT_DIR"), "/workshops/parts/groups.json")),
    include_str!(concat!(env!("OUT_DIR"), "/workshops/parts/five-minutes.json")),
    include_str!(concat!(env!("OUT_DIR"), "/workshops/parts/emergency-closing.json")),
    include_str!(concat!(env!("OUT_DIR"), "/workshops/parts/check-in.json")),
    include_str!(concat!(env!("OUT_DIR"), "/workshops/parts/check-out.json")),
    include_str!(concat!(env!("OUT_DIR"), "/workshops/parts/ideas.json")),
    include_str!(concat!(env!("OUT_DIR"), "/workshops/parts/choose.json")),
    include_str!(concat!(env!("OUT_DIR"), "/workshops/parts/influence.json")),
    include_str!(concat!(env!("OUT_DIR"), "/workshops/parts/idoarrt.json")),
];

/// What opens a gathering in a programme. Nobody looks for it in a list: it comes with the tasks that it asks about.
const REPORT_BACK: &str = include_str!(concat!(env!("OUT_DIR"), "/workshops/parts/report-back.json"));

/// The blocks, in the order in which they are offered.
const BLOCKS: [&str; 8] = [
    include_str!("../../workshops/blocks/input.json"),
    include_str!("../../workshops/blocks/film.json"),
    include_str!("../../workshops/blocks/group-work.json"),
    include_str!("../../workshops/blocks/report.json"),
    include_str!("../../workshops/blocks/exercise.json"),
    include_str!("../../workshops/blocks/break.json"),
    include_str!("../../workshops/blocks/lunch.json"),
    include_str!("../../workshops/blocks/item.json"),
];

/// The ids of a block's steps begin with this, so that they look like those of a method that was put in.
const BLOCK: &str = "block";

/// The methods whose questions parts ask: they stand there and nowhere else.
const ASKED: [&str; 2] = [
    include_str!(concat!(env!("OUT_DIR"), "/workshops/methods/check-in.json")),
    include_str!(concat!(env!("OUT_DIR"), "/workshops/methods/check-out.json")),
];

/// A part that can be put into a day.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Insert {
    /// Its id, with which the ids of its steps begin wherever it was put in.
    pub id: String,
    /// What it is called in the list. May contain `{size}`.
    pub name: Words,
    /// What else people call it, if its name says something else.
    #[serde(default)]
    pub also: Words,
    /// Whether it is a block of a day, which takes a name of its own.
    #[serde(default)]
    pub named: bool,
    /// Whether it divides people into groups, of a size that can be chosen.
    #[serde(default)]
    pub sized: bool,
    /// What it is called and says if it mixes the groups before, if it can.
    #[serde(default)]
    pub mixed: Option<MixedPart>,
    /// The id of the method whose offered questions it asks, one of them at a time, if it asks one of several.
    #[serde(default)]
    pub questions: Option<String>,
    /// Whether it takes the place of everything that is left of this part of the day.
    #[serde(default)]
    pub instead: bool,
    /// Whether people are told that what they write is not collected: then no line that is typed is taken down either. It
    /// can be parked, as in every step.
    #[serde(default)]
    pub uncollected: bool,
    /// Its steps, each of which becomes a row of the agenda.
    pub steps: Vec<InsertStep>,
}

/// What a part of groups is called and says if it mixes those before.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct MixedPart {
    /// The word behind its name, by which it is asked for.
    pub word: Words,
    /// What the facilitator says then.
    pub say: Words,
}

impl MixedPart {
    /// So many letters of the word are enough, and so many decide: endings differ.
    const LETTERS: (usize, usize) = (3, 5);

    /// Whether this is the word, or the beginning of it, in any language.
    pub fn is_called(&self, typed: &str) -> bool {
        let typed = unaccented(typed);
        let (least, stem) = Self::LETTERS;
        let begins = |word: &String| {
            let word = unaccented(word);
            word.starts_with(&typed) || word.get(..stem).is_some_and(|stem| typed.starts_with(stem))
        };
        typed.chars().count() >= least && self.word.0.values().any(begins)
    }
}

/// A step of such a part, with what it brings along.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct InsertStep {
    /// The minutes that it may get: least, usual, most.
    pub minutes: Range,
    /// The step. It names what it brings along, and the list at hand, as [`InPlace`] says.
    pub step: Step,
    /// The list that it brings along, if it is one.
    #[serde(default)]
    pub list: Option<ListDef>,
    /// The table that it brings along, if it is one.
    #[serde(default)]
    pub table: Option<TableDef>,
    /// The lists that it brings along if there are several, a board with its fields among them.
    #[serde(default)]
    pub lists: Vec<ListDef>,
    /// The tables that it brings along if there are several.
    #[serde(default)]
    pub tables: Vec<TableDef>,
    /// What the list at hand is called once it is ranked, if it has no ranking. May contain `{list}`, its name.
    #[serde(default)]
    pub ranking: Option<RankingDef>,
}

impl InsertStep {
    /// The lists that it brings along.
    pub fn lists(&self) -> impl Iterator<Item = &ListDef> {
        self.list.iter().chain(&self.lists)
    }

    /// The tables that it brings along.
    pub fn tables(&self) -> impl Iterator<Item = &TableDef> {
        self.table.iter().chain(&self.tables)
    }

    /// Its minutes unless somebody says otherwise: where everybody speaks, they follow from how many people there are. A
    /// closing has as long as its name says, and pairs where that is too short for a round.
    fn usual(&self, part: &Insert, people: u16) -> u16 {
        let Range { least, usual, most } = self.minutes;
        match self.step.kind.uses().hearing.seconds().filter(|_| !part.instead) {
            Some(seconds) => turns::minutes(people, seconds).clamp(least, most),
            None => usual,
        }
    }

    /// The ranking that it brings along for the list at hand.
    fn ranking_of(&self, list: &ListDef) -> Option<BroughtRanking> {
        let ranking = self.ranking.clone().filter(|_| list.ranking.is_none())?;
        let named = |(lang, text): (Lang, String)| (lang, text.replace("{list}", list.name.get(lang)));
        let name = Words(ranking.name.0.into_iter().map(named).collect());
        Some(BroughtRanking { list: list.id.clone(), ranking: RankingDef { name, ..ranking } })
    }
}

/// Which part somebody wants, and how.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Insertion {
    /// The part.
    pub part: &'static Insert,
    /// How many people a group has, if somebody said so.
    pub size: Option<u16>,
    /// Whether its groups are mixed out of those before, if there were any.
    pub mixed: bool,
    /// Its minutes, if somebody said so.
    pub minutes: Option<u16>,
    /// What it asks, if somebody said so; otherwise the first of its questions.
    pub asks: Option<Line>,
    /// What it is called, if it takes a name and somebody gave it one.
    pub called: Option<Line>,
    /// The row that it comes after, if it does not come after the step at hand.
    pub after: Option<RowId>,
}

impl Insert {
    /// All of them, in the order in which they are offered. None is faulty, as a test sees to.
    pub fn all() -> &'static [Self] {
        static LOADED: OnceLock<Vec<Insert>> = OnceLock::new();
        LOADED.get_or_init(|| FILES.iter().filter_map(|file| serde_json::from_str(file).ok()).collect())
    }

    /// The blocks of which a day is put together, in the order in which they are offered. None is faulty, as a test sees to.
    pub fn blocks() -> &'static [Self] {
        static LOADED: OnceLock<Vec<Insert>> = OnceLock::new();
        LOADED.get_or_init(|| BLOCKS.iter().filter_map(|file| serde_json::from_str(file).ok()).collect())
    }

    /// The part in which people report back what they have done since they met last; `None` if its file were faulty, as a
    /// test sees to that it is not.
    pub fn report_back() -> Option<&'static Self> {
        static LOADED: OnceLock<Option<Insert>> = OnceLock::new();
        LOADED.get_or_init(|| serde_json::from_str(REPORT_BACK).ok()).as_ref()
    }

    /// The questions of which it asks one; none if it asks nothing of its own.
    pub fn offered(&self) -> &'static [Words] {
        static READ: OnceLock<Vec<Method>> = OnceLock::new();
        let methods =
            READ.get_or_init(|| ASKED.iter().filter_map(|file| serde_json::from_str(file).ok()).collect());
        let of = methods.iter().find(|method| Some(&method.id) == self.questions.as_ref());
        of.map_or(&[], |method| &method.questions.offered)
    }

    /// Whether this step of a day came with a part that was put in. The id alone says it, so it goes for a part that only
    /// a later version has as well.
    pub fn brought(step: &str) -> bool {
        step.split_once('.').is_some_and(|(_, row)| row.parse::<u16>().is_ok())
    }

    /// The part that this step of a day came with, if it is one of these.
    pub fn of_step(step: &str) -> Option<&'static Self> {
        let (part, _) = step.split_once('.').filter(|_| Self::brought(step))?;
        Self::all().iter().find(|known| known.id == part)
    }

    /// Whether this step of a day came with a part that the day comes to only once. A closing is led to its end, whoever
    /// goes back in it.
    pub fn is_led_once(step: &str) -> bool {
        Self::brought(step) && !Self::closes(step)
    }

    /// Whether this step of a day belongs to a closing, which comes last.
    pub fn closes(step: &str) -> bool {
        Self::of_step(step).is_some_and(|part| part.instead)
    }

    /// Whether in this step of a day people were told that what they write is not collected.
    pub fn collects_nothing(step: &str) -> bool {
        Self::of_step(step).is_some_and(|part| part.uncollected)
    }

    /// Its number in the list, which stays the same whichever of them are offered: fingers remember it.
    pub fn number(&self) -> usize {
        Self::all().iter().position(|known| known == self).map_or(0, |at| at + 1)
    }

    /// Whether it works on what is at hand.
    pub fn needs_list(&self) -> bool {
        self.steps.iter().any(|of| of.step.kind.captures_named().contains(InPlace::AT_HAND))
    }

    /// Whether people vote in it on what is at hand.
    pub fn puts_dots(&self) -> bool {
        self.steps.iter().any(|of| of.step.kind.uses().votes_on == Some(InPlace::AT_HAND))
    }

    /// How many people a group has unless somebody says otherwise.
    pub fn usual_size(&self) -> Option<u16> {
        self.sized.then_some(super::groups::USUAL)
    }
}

impl Insertion {
    /// This part, as it usually is.
    pub fn usual(part: &'static Insert) -> Self {
        Self { part, size: None, mixed: false, minutes: None, asks: None, called: None, after: None }
    }

    /// What it asks in this workshop; `None` if it asks nothing of its own.
    pub fn question(&self, workshop: &Workshop) -> Option<Line> {
        let first = || Line::clean(self.part.offered().first()?.get(workshop.lang));
        self.asks.clone().or_else(first)
    }

    /// The minutes of its steps, with so many people.
    pub fn steps(&self, people: u16) -> Vec<u16> {
        let usual: Vec<u16> = self.part.steps.iter().map(|of| of.usual(self.part, people)).collect();
        match (self.minutes, usual.as_slice()) {
            (Some(minutes), [_]) => vec![minutes],
            (Some(minutes), several) => shared(several, minutes),
            (None, _) => usual,
        }
    }

    /// Its minutes altogether.
    pub fn length(&self, people: u16) -> u16 {
        self.steps(people).into_iter().fold(0, u16::saturating_add)
    }

    /// How it mixes the groups before; `None` if it does not, or if people have not been in any.
    fn mixes(&self, workshop: &Workshop) -> Option<&'static MixedPart> {
        let before = workshop.rounds.division().is_some_and(|division| division.sizes.len() > 1);
        self.part.mixed.as_ref().filter(|_| self.mixed && before)
    }

    /// Whether it was to mix the groups before, and there are none.
    pub fn is_plain(&self, workshop: &Workshop) -> bool {
        self.mixed && self.part.mixed.is_some() && self.mixes(workshop).is_none()
    }

    /// What it is called, with the size of its groups.
    pub fn name(&self, workshop: &Workshop) -> String {
        let mixes = self.mixes(workshop);
        let before = || workshop.rounds.division()?.sizes.first().copied().filter(|_| mixes.is_some());
        let size = self.size.or_else(before).or(self.part.usual_size()).map(|size| size.to_string());
        let name = self.part.name.get(workshop.lang).replace("{size}", &size.unwrap_or_default());
        mixes.map_or_else(|| name.clone(), |mixed| format!("{name}, {}", mixed.word.get(workshop.lang)))
    }

    /// Its rows in this day, numbered by `number`, each with its step and what that fills. `at_hand` is the id of what it
    /// works on.
    pub(super) fn rows<E>(
        &self,
        workshop: &Workshop,
        at_hand: Option<&str>,
        mut number: impl FnMut() -> Result<RowId, E>,
    ) -> Result<Vec<RowPlanned>, E> {
        let minutes = self.steps(workshop.people);
        let numbers: Vec<RowId> = minutes.iter().map(|_| number()).collect::<Result<_, E>>()?;
        let Some(first) = numbers.first().copied() else { return Ok(Vec::new()) };
        // Two in one day can have groups of different sizes.
        let sized = || Line::clean(&self.name(workshop)).filter(|_| self.part.sized);
        let name = self.called.clone().filter(|_| self.part.named).or_else(sized);
        let asks = self.question(workshop);
        let mixes = self.mixes(workshop);
        let row = |((of, number), minutes)| {
            let asks = asks.clone();
            RowPlanned {
                name: name.clone(),
                asks,
                ..self.row(workshop, (of, at_hand, mixes), (number, first), minutes)
            }
        };
        Ok(self.part.steps.iter().zip(numbers).zip(minutes).map(row).collect())
    }

    fn row(
        &self,
        workshop: &Workshop,
        (of, at_hand, mixes): (&InsertStep, Option<&str>, Option<&MixedPart>),
        (row, first): (RowId, RowId),
        minutes: u16,
    ) -> RowPlanned {
        // The row's number makes the id one that nothing else in this day has.
        let part = if self.part.named { format!("{BLOCK}.{}", self.part.id) } else { self.part.id.clone() };
        let id = format!("{part}.{}", row.0);
        let (size, mixed) = (self.size, mixes.is_some());
        let place =
            InPlace { own: &id, part: (&part, first), at_hand: at_hand.unwrap_or_default(), size, mixed };
        let mut step = Step { id: id.clone(), kind: of.step.kind.clone().placed(place), ..of.step.clone() };
        mixes.into_iter().for_each(|mixed| step.say.clone_from(&mixed.say));
        let name = |named| place.id(named);
        let rankings = at_hand.and_then(|list| of.ranking_of(workshop.method.list(list)?));
        // Where the day has nothing to show, people write it.
        let list =
            |list: ListDef| ListDef { show: list.show.filter(|show| workshop.has_to_show(*show)), ..list };
        let brings = Brought {
            steps: vec![step],
            lists: of.lists().map(|def| list(def.clone().renamed(name))).collect(),
            tables: of.tables().map(|table| table.clone().renamed(name)).collect(),
            rankings: rankings.into_iter().collect(),
            cuts: Vec::new(),
        };
        RowPlanned { brings: Some(Box::new(brings)), ..RowPlanned::of(row, id, of.minutes, minutes) }
    }
}

/// Shares minutes among steps as they share their usual ones; each gets one at least, if there are as many.
fn shared(usual: &[u16], minutes: u16) -> Vec<u16> {
    let rooms: Vec<u16> = usual.iter().map(|usual| usual.saturating_mul(minutes)).collect();
    let mut shares = in_proportion(&rooms, minutes);
    for at in 0..shares.len() {
        let longest = (0..shares.len()).max_by_key(|other| shares.get(*other)).unwrap_or(at);
        if shares.get(at) == Some(&0) && shares.get(longest).is_some_and(|most| *most > 1) {
            shares.get_mut(at).into_iter().for_each(|share| *share = 1);
            shares.get_mut(longest).into_iter().for_each(|share| *share -= 1);
        }
    }
    shares
}

#[cfg(test)]
mod tests;
