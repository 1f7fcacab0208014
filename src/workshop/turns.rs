//! How long a round takes: it follows from how many people speak, and from how long each of them does. In a circle it is
//! the other way round: how long each may speak follows from its minutes.

use super::Workshop;
use super::agenda::AgendaRow;
use super::groups;
use super::method::{CircleScene, DayPlan, Method, Range, Speaks};
use super::rounds::{CROWD, Round, Speaking};
use super::time::Stamp;
use super::words::Words;

/// The most minutes that a talk in pairs takes.
const PAIRS: u16 = 5;
/// The most seconds in which one says a word and no more.
pub(super) const ONE_WORD: u16 = 10;
/// What a round takes, in hundredths of its turns: the word is also passed on.
const PASSED_ON: u32 = 115;
/// A meeting of one round takes a multiple of this many minutes.
const STEP: u16 = 5;

/// The minutes of a round with so many turns of so many seconds.
pub fn minutes(turns: u16, seconds: u16) -> u16 {
    let hundredths = u32::from(turns).saturating_mul(seconds.into()).saturating_mul(PASSED_ON);
    u16::try_from(hundredths.div_ceil(60 * 100)).unwrap_or(u16::MAX)
}

/// The most people in one circle; more are better off in several at the same time.
const ONE_CIRCLE: u16 = 10;
/// How long each speaks in a circle is said in whole tens of seconds.
const TENS: u32 = 10;

/// The seconds that each has in so many minutes of a circle.
pub fn each_has(minutes: u16, people: u16) -> u16 {
    let each = u32::from(minutes) * 60 / u32::from(people.max(1));
    u16::try_from(each / TENS * TENS).unwrap_or(u16::MAX)
}

/// A way to answer that a method offers: a round with turns of some length, or something else.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Turn<'a> {
    /// The seconds of a turn, if people speak in turn.
    pub seconds: Option<u16>,
    /// What it is called: one word.
    pub name: Option<&'a Words>,
}

impl Method {
    /// The ways to answer that its plans offer, in the order of the plans; none unless one of them is a round with turns.
    pub fn turns(&self) -> Vec<Turn<'_>> {
        let mut turns: Vec<Turn<'_>> = Vec::new();
        if self.usual_round().is_none() {
            return turns;
        }
        for turn in self.plans.iter().filter_map(|plan| self.turn_in(plan)) {
            if !turns.contains(&turn) {
                turns.push(turn);
            }
        }
        turns
    }

    /// How people answer in a plan that has one step and nothing else.
    fn turn_in<'a>(&'a self, plan: &'a DayPlan) -> Option<Turn<'a>> {
        let one = plan.steps.len() == 1;
        one.then(|| Turn { seconds: self.turn_of(plan), name: plan.name.as_ref() })
    }

    /// The middle one of the plans that are a round with turns.
    fn usual_round(&self) -> Option<&DayPlan> {
        let rounds: Vec<&DayPlan> = self.plans.iter().filter(|plan| self.turn_of(plan).is_some()).collect();
        rounds.get(rounds.len() / 2).copied()
    }

    /// The seconds of a turn in a plan that is one round and nothing else.
    fn turn_of(&self, plan: &DayPlan) -> Option<u16> {
        let [slot] = plan.steps.as_slice() else { return None };
        self.step(&slot.step)?.kind.uses().hearing.seconds()
    }

    /// Which of the ways to answer to start from, from 0: that of the middle round.
    pub fn usual_turn(&self) -> Option<usize> {
        self.turn_with(self.usual_round()?)
    }

    /// Which of the ways to answer this plan is, from 0.
    pub fn turn_with(&self, plan: &DayPlan) -> Option<usize> {
        let wanted = self.turn_in(plan)?;
        self.turns().iter().position(|turn| *turn == wanted)
    }

    /// This method with only the plans in which people answer so; if there are none, with all of them.
    #[must_use]
    pub fn with_turn(self, turn: Option<usize>) -> Self {
        let wanted = turn.and_then(|at| self.turns().get(at).copied());
        let fit = |plan: &&DayPlan| wanted.is_some() && self.turn_in(plan) == wanted;
        let plans: Vec<DayPlan> = self.plans.iter().filter(fit).cloned().collect();
        if plans.is_empty() { self } else { Self { plans, ..self } }
    }

    /// The minutes of a meeting of one round with so many people: as few as the round takes, within what the plan of its
    /// middle length allows. `None` if a meeting of this method is something else.
    pub fn round_minutes(&self, people: u16) -> Option<u16> {
        let plan = self.usual_round()?;
        let Range { least, most, .. } = plan.steps.first()?.minutes;
        let takes = minutes(people, self.turn_of(plan)?);
        Some(takes.next_multiple_of(STEP).clamp(least, most))
    }
}

/// How many minutes a talk in pairs takes at least and at most, if each of the two speaks for so many seconds: a word is
/// said at once.
pub fn in_pairs(seconds: u16) -> (u16, u16) {
    if seconds > ONE_WORD { (3, PAIRS) } else { (1, 2) }
}

/// The minutes of a round with so many people and so many seconds for each, if pairs are better than it: if it takes
/// longer than it may, or if it tires a crowd.
pub fn rather_in_pairs(people: u16, seconds: u16, most: u16) -> Option<u16> {
    let takes = minutes(people, seconds);
    (takes > most || people > CROWD && takes > PAIRS).then_some(takes)
}

/// How long each person speaks in a circle, in the longest of its rounds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct EachSpeaks {
    /// How many people there are.
    pub people: u16,
    /// The seconds that each of them has.
    pub seconds: u16,
    /// If they are too many for one circle, what is better.
    pub apart: Option<Apart>,
}

/// As many circles at the same time as so many people need.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Apart {
    /// How many circles there are.
    pub circles: u16,
    /// How many people the largest of them has.
    pub people: u16,
    /// The seconds that each has in that one.
    pub seconds: u16,
    /// Whether they sit by fires.
    pub by_fire: bool,
}

impl Method {
    /// How long each of so many people speaks, if in some of these rows a talking stick goes round a circle.
    pub fn each_speaks<'a>(
        &self,
        rows: impl Iterator<Item = &'a AgendaRow>,
        people: u16,
    ) -> Option<EachSpeaks> {
        let sharing = |row: &AgendaRow| match self.step(&row.step)?.kind.uses().calm? {
            Speaks::Stick | Speaks::Card => Some((row.minutes, people)),
            Speaks::Inner => Some((row.minutes, people.div_ceil(2))),
            Speaks::Host | Speaks::Nobody | Speaks::Teller | Speaks::Team => None,
        };
        let (minutes, people) = rows.filter_map(sharing).max_by_key(|(minutes, _)| *minutes)?;
        let apart = (people > ONE_CIRCLE).then(|| {
            let circles = people.div_ceil(ONE_CIRCLE);
            let people = people.div_ceil(circles);
            let by_fire = self.steps.iter().any(|step| step.kind.scene() == Some(CircleScene::Fire));
            Apart { circles, people, seconds: each_has(minutes, people), by_fire }
        });
        Some(EachSpeaks { people, seconds: each_has(minutes, people), apart })
    }
}

impl Workshop {
    /// The round of the step that is on, if people are only heard in it.
    pub fn heard_only(&self) -> Option<Round> {
        let only_heard = self.step()?.kind.uses().is_only_heard();
        self.rounds.rounds.get(&self.day.row?).copied().filter(|_| only_heard)
    }

    /// What is promised about the answers where each pair agrees on one to a question, and it is written down; empty if
    /// nothing is. Nobody speaks for themselves alone then, as the words of the step have it. `None` if people speak
    /// otherwise.
    pub fn answers_in_pairs(&self) -> Option<String> {
        let (row, step) = self.row().zip(self.step())?;
        let uses = step.kind.uses();
        let pairs = self.rounds.rounds.get(&row.id)?.speaking() == Speaking::Pairs;
        let answers = pairs && uses.hearing.is_in_turn() && !uses.is_only_heard();
        self.asked_over(step).filter(|_| answers)?;
        let promised = self.method.written.as_ref();
        Some(promised.map_or_else(String::new, |written| written.says.get(self.lang).to_owned()))
    }

    /// How many turns there are if people speak in this order: as many as there are people, or pairs of them.
    pub fn turns_in(&self, order: Speaking) -> u16 {
        match order {
            Speaking::Pairs => groups::pairs(self.people),
            Speaking::Round | Speaking::Popcorn => self.people,
        }
    }

    /// How many turns there are in this round. Where people are only heard, whoever has come or left since it began is
    /// counted or not, but nobody who was heard is forgotten.
    pub fn turns_of(&self, round: Round) -> u16 {
        if self.heard_only().is_none() {
            return round.turns;
        }
        self.turns_in(round.speaking()).max(round.heard.saturating_add(round.passed))
    }

    /// By how many minutes the step is stretched in which people are only heard, if they speak in this order from now on:
    /// pairs take the minutes of a talk in pairs, but no more than are left, and a round gets back those that the step had
    /// at first. What is stretched counts from now on, if the step is over time.
    pub fn minutes_in(&self, order: Speaking, now: Stamp) -> Option<i16> {
        let (round, row) = (self.heard_only()?, self.row()?);
        let (_, most) = in_pairs(self.step()?.kind.uses().hearing.seconds()?);
        let used = self.day.used_minutes(row.id, now);
        let (from, to) = match (order, round.speaking()) {
            (Speaking::Pairs, Speaking::Round | Speaking::Popcorn) => {
                (row.minutes, used.saturating_add(most).min(row.minutes))
            }
            (Speaking::Round | Speaking::Popcorn, Speaking::Pairs) => {
                let from = row.minutes.max(used);
                (from, self.agenda.agreed_minutes(row).max(from))
            }
            _ => return None,
        };
        let by = i32::from(to) - i32::from(from);
        i16::try_from(by).ok().filter(|by| *by != 0)
    }

    /// How many minutes the round takes in which people are only heard now, if pairs are better, however they speak.
    pub fn pairs_instead_of(&self) -> Option<u16> {
        self.heard_only()?;
        let seconds = self.step()?.kind.uses().hearing.seconds()?;
        let row = self.row()?;
        // What pairs made shorter counts as it was agreed.
        rather_in_pairs(self.people, seconds, self.agenda.agreed_minutes(row).max(row.minutes))
    }

    /// How many minutes the round takes that goes round now, if pairs are better and nobody has spoken; and how many pairs
    /// take at least and at most.
    pub fn crowded(&self) -> Option<(u16, (u16, u16))> {
        let round = self.heard_only()?;
        let waits = round.speaking() == Speaking::Round && !round.is_begun();
        let seconds = self.step()?.kind.uses().hearing.seconds()?;
        self.pairs_instead_of().filter(|_| waits).map(|takes| (takes, in_pairs(seconds)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::workshop::decide::ClockCommand;
    use crate::workshop::event::Opened;
    use crate::workshop::fixture::{Leader, opened};
    use crate::workshop::room::{Picture, Room, Stage};
    use crate::workshop::subject::Focus;

    #[test]
    fn a_round_takes_its_turns_and_the_time_to_pass_the_word_on() {
        // (people, seconds of a turn, minutes)
        let rounds =
            [(20, 10, 4), (20, 25, 10), (20, 60, 23), (1, 10, 1), (12, 25, 6), (13, 25, 7), (0, 60, 0)];
        for (people, seconds, takes) in rounds {
            assert_eq!(minutes(people, seconds), takes, "{people} people, {seconds} s each");
        }
        assert_eq!(minutes(u16::MAX, u16::MAX), u16::MAX, "as long as can be said");
    }

    #[test]
    fn pairs_are_better_where_they_save_time() {
        // (people, seconds of a turn, the most minutes, what the round takes if pairs are better)
        let rounds = [
            (20, 10, 5, None),
            (20, 25, 10, Some(10)),
            (12, 25, 10, None),
            (13, 25, 10, Some(7)),
            (8, 60, 10, None),
            (10, 60, 10, Some(12)),
        ];
        for (people, seconds, most, takes) in rounds {
            assert_eq!(rather_in_pairs(people, seconds, most), takes, "{people} people, {seconds} s each");
        }
    }

    #[test]
    fn in_a_circle_each_has_a_part_of_the_minutes_and_many_are_told_of_several() {
        let method: Method =
            serde_json::from_str(include_str!(concat!(env!("OUT_DIR"), "/workshops/methods/leirbal.json")))
                .unwrap();
        let plan = &method.plans[1];
        let rows = crate::workshop::agenda::fit(plan, plan.start, plan.minutes());
        let date = chrono::NaiveDate::default();
        let agenda = crate::workshop::agenda::Agenda::new(date, plan.start, plan.minutes(), &rows, &method);
        // (people, seconds that each has, circles, people in the largest, seconds there)
        for (people, seconds, apart) in [
            (8, 180, None),
            (10, 140, None),
            (11, 130, Some((2, 6, 240))),
            (14, 100, Some((2, 7, 200))),
            (20, 70, Some((2, 10, 140))),
            (21, 60, Some((3, 7, 200))),
            (25, 50, Some((3, 9, 160))),
            (40, 30, Some((4, 10, 140))),
        ] {
            let each = method.each_speaks(agenda.held(), people);
            let apart =
                apart.map(|(circles, people, seconds)| Apart { circles, people, seconds, by_fire: true });
            assert_eq!(each, Some(EachSpeaks { people, seconds, apart }), "{people} people");
        }
        assert_eq!(check_in().each_speaks(agenda.held().take(1), 8), None);
        assert_eq!(each_has(1, 0), 60);
    }

    fn check_in() -> Method {
        serde_json::from_str(include_str!(concat!(env!("OUT_DIR"), "/workshops/methods/check-in.json")))
            .unwrap()
    }

    #[test]
    fn a_meeting_is_as_long_as_its_round_takes() {
        let method = check_in();
        let turns: Vec<u16> = method.turns().iter().filter_map(|turn| turn.seconds).collect();
        assert_eq!(turns, [10, 15, 25, 60, 20]);
        assert_eq!(method.turns()[method.usual_turn().unwrap()].seconds, Some(25));
        // (seconds of a turn, people, minutes of the meeting)
        let meetings = [(10, 20, 5), (25, 20, 10), (60, 20, 20), (25, 8, 5), (25, 30, 15), (60, 8, 10)];
        for (seconds, people, takes) in meetings {
            let at = method.turns().iter().position(|turn| turn.seconds == Some(seconds));
            let method = method.clone().with_turn(at);
            assert_eq!(method.round_minutes(people), Some(takes), "{people} people, {seconds} s each");
        }
    }

    #[test]
    fn what_is_no_round_is_as_long_as_its_plan_however_many_people_there_are() {
        let method = check_in();
        let others: Vec<usize> =
            (0..method.turns().len()).filter(|at| method.turns()[*at].seconds.is_none()).collect();
        assert!(!others.is_empty());
        for at in others {
            let other = method.clone().with_turn(Some(at));
            assert_eq!((other.plans.len(), other.round_minutes(40)), (1, None), "{at}");
            assert_eq!(other.usual_length(), Some(other.plans[0].minutes()));
        }
    }

    #[test]
    fn a_method_with_other_steps_offers_no_turns() {
        let text = include_str!(concat!(env!("OUT_DIR"), "/workshops/methods/framtidsverkstad.json"));
        let method: Method = serde_json::from_str(text).unwrap();
        assert!(method.turns().is_empty());
        assert_eq!((method.usual_turn(), method.round_minutes(20)), (None, None));
        assert_eq!(method.clone().with_turn(Some(1)), method);
    }

    /// Twenty people begin a check-in in which one sentence each is written down.
    fn written_in_pairs(change: impl Fn(&mut Method)) -> Picture {
        let text = include_str!(concat!(env!("OUT_DIR"), "/workshops/methods/check-in.json"));
        let mut method = serde_json::from_str::<Method>(text).unwrap().written_down(true);
        change(&mut method);
        let turn = |plan: &&DayPlan| method.turn_of(plan).is_some_and(|seconds| seconds > ONE_WORD);
        let plan = method.plans.iter().find(turn).unwrap().clone();
        let rows = crate::workshop::agenda::fit(&plan, 510, 10);
        let method = method.with_plan(&plan).into();
        let mut leader = Leader::of(Opened { rows, method, start: 510, length: 10, people: 20, ..opened() });
        leader.clock(ClockCommand::Next);
        Room::of(leader.is(), &Stage::default(), Focus::default(), leader.stamp()).picture
    }

    #[test]
    fn pairs_read_what_the_method_promises_about_their_answers_and_no_more() {
        let read = |picture| match picture {
            Picture::Round { in_pairs, turns, .. } => (in_pairs, turns),
            other => panic!("{other:?}"),
        };
        let promised = "Svaren skrivs ner, utan namn.".to_owned();
        assert_eq!(read(written_in_pairs(|_| ())), (Some(promised), 0));
        // A method that tells the room nothing and promises nothing.
        let bare = |method: &mut Method| {
            method.written = None;
            method.steps.iter_mut().for_each(|step| step.room.0.clear());
        };
        assert_eq!(
            read(written_in_pairs(bare)),
            (Some(String::new()), 0),
            "no count before there are answers"
        );
    }
}
