//! Votes: dots, counted three ways (slips, sums from the wall, a show of hands), or slips that name candidates in order.

use crate::workshop::decide::{ClockCommand, Command, HowVoted, Refusal, VoteCommand, WrongSlip};
use crate::workshop::id::Id;
use crate::workshop::rows::{Audience, Rows};
use crate::workshop::step::VoteAsked;
use crate::workshop::tally::Vote;
use crate::workshop::text::Line;

use super::super::super::action::Action::{Day, Line as InLine, Point};
use super::super::super::action::{DayAct, LineAct, PointAct};
use super::super::super::binding::{Binding, Context, Pointed, bind};
use super::super::super::notice::CountingSaid;
use super::super::{Ctx, Done, LiveScreen, Notice, Out};
use super::{
    Act, Arrival, AtHand, CountMethod, Gathers, Keys, LineReading, Points, SlipInLine, StepState, act,
    arrival as arrival_of, ranking, slips, sometimes, voted,
};
use slips::candidate;

pub(super) const KEYS: &[Binding] = &[
    bind(Context::Vote, "ctrl+a", InLine(LineAct::Way), 8),
    bind(Context::Vote, "ctrl+o", InLine(LineAct::Vote), 8),
    bind(Context::Vote, "ctrl+d", InLine(LineAct::Twice), 4),
    bind(Context::Pointed(Pointed::Voted), "e", Point(PointAct::Edit), 7),
    bind(Context::Pointed(Pointed::Voted), "d", Point(PointAct::Remove), 4),
];

/// Once the vote is closed, what is pointed at is a ranked list.
pub(super) fn keys(live: &LiveScreen, asked: VoteAsked<'_>) -> Keys {
    Keys { on: Some(Context::Vote), pointing: voted::pointing(live, asked.list, is_closed(live, asked)) }
}

/// What the step that is on asks.
fn asked(live: &LiveScreen) -> Option<VoteAsked<'_>> {
    live.workshop().step()?.kind.vote_asked()
}

/// The vote of a step, once it was opened.
fn vote_of<'a>(live: &'a LiveScreen, asked: VoteAsked<'_>) -> Option<&'a Vote> {
    live.workshop().votes.voted(asked.list, asked.beside)
}

/// The same while it is open.
fn open_of<'a>(live: &'a LiveScreen, asked: VoteAsked<'_>) -> Option<&'a Vote> {
    vote_of(live, asked).filter(|vote| !vote.closed)
}

/// What each candidate counts that a half-typed slip names in order; `None` if it names none, is amiss, or if nobody names
/// any in order here.
pub(in crate::app::live) fn in_order(live: &LiveScreen, line: &str) -> Option<Vec<(Id, u16)>> {
    let asked = asked(live)?;
    let ranks = asked.ranked.filter(|_| !is_closed(live, asked))?;
    let order = slips::named(live, asked.list, line).ok().filter(|order| !order.is_empty())?;
    live.workshop().check_order(&order, ranks).ok()?;
    Some(order.into_iter().zip((1..=ranks).rev()).collect())
}

fn is_closed(live: &LiveScreen, asked: VoteAsked<'_>) -> bool {
    vote_of(live, asked).is_some_and(|vote| vote.closed)
}

/// The command that opens the vote of a step.
fn opening(asked: VoteAsked<'_>) -> VoteCommand {
    let VoteAsked { list, ranked, beside, within } = asked;
    VoteCommand::Open(list.to_owned(), HowVoted { ranked, beside, by_groups: within.is_some() })
}

const ACTS: &[Act] = &[
    sometimes(InLine(LineAct::Vote), open_or_close),
    act(InLine(LineAct::Way), other_way),
    act(InLine(LineAct::Twice), twice),
    act(InLine(LineAct::Forward), LiveScreen::focus_next),
    sometimes(InLine(LineAct::Up), hands_before),
    sometimes(InLine(LineAct::Down), hands_behind),
    sometimes(Point(PointAct::Cut), ranking::cut),
    sometimes(Day(DayAct::Next), next_step),
];

pub(super) fn acts(_: VoteAsked<'_>) -> &'static [Act] {
    ACTS
}

/// Candidates are named in order on slips only.
fn other_way(live: &mut LiveScreen, ctx: Ctx<'_>) -> Out {
    if asked(live).is_some_and(|asked| asked.ranked.is_some()) {
        return Out::say(Notice::Refusal(Refusal::Slip(WrongSlip::OnlyInOrder)));
    }
    next_way(live, ctx)
}

fn twice(live: &mut LiveScreen, _: Ctx<'_>) -> Out {
    let any = asked(live).and_then(|asked| open_of(live, asked)).is_some_and(|vote| !vote.slips.is_empty());
    slips::a_second_time(live, any)
}

pub(super) fn next_way(live: &mut LiveScreen, _: Ctx<'_>) -> Out {
    live.forget_slip();
    if let Some(counting) = live.counting() {
        counting.way = match counting.way {
            CountMethod::Slips => CountMethod::Wall,
            CountMethod::Wall => CountMethod::Hands,
            CountMethod::Hands | CountMethod::Again => CountMethod::Slips,
        };
    }
    live.settle_focus();
    Out::default()
}

/// During a show of hands, goes to the previous candidate while writing.
fn hands_before(live: &mut LiveScreen, ctx: Ctx<'_>) -> Option<Out> {
    if live.way() == CountMethod::Hands { live.focus_before(ctx) } else { None }
}

/// During a show of hands, goes to the next candidate while writing.
fn hands_behind(live: &mut LiveScreen, ctx: Ctx<'_>) -> Option<Out> {
    if live.way() == CountMethod::Hands { live.focus_behind(ctx) } else { None }
}

fn open_or_close(live: &mut LiveScreen, ctx: Ctx<'_>) -> Option<Out> {
    let asked = asked(live)?;
    let command = match vote_of(live, asked) {
        None => opening(asked),
        Some(vote) if vote.closed => VoteCommand::Reopen(vote.id),
        // An accidental second press would show the room a list that nobody chose.
        Some(vote) if vote.counted() == 0 => return Some(Out::say(Notice::NothingCounted)),
        Some(vote) => {
            let vote = vote.id;
            return Some(said_first(live, vote).unwrap_or_else(|| close(live, vote, ctx)));
        }
    };
    live.wall.stage.from = None;
    Some(live.command(Command::Vote(command), ctx).tell(Done::Counting(CountingSaid::Dots)))
}

/// Before the result, says that what was counted does not agree with the people who are here; the same key again goes
/// on, because people come and go and nobody need explain it.
pub(super) fn said_first(live: &mut LiveScreen, vote: Id) -> Option<Out> {
    let uneven = live.workshop().votes.vote(vote)?.uneven(live.workshop());
    let said = std::mem::replace(&mut live.counting()?.said, uneven);
    let sum = uneven.filter(|_| said != uneven)?;
    Some(Out::say(Notice::Done(Done::Uneven { sum, closing: true })))
}

/// Closes a vote. With one screen, this is when the check sum is first said, together with the list.
/// The room then sees the list, even if it was reading what comes next.
fn close(live: &mut LiveScreen, vote: Id, ctx: Ctx<'_>) -> Out {
    live.wall.stage.from = None;
    live.wall.stage.next = false;
    let out = live.command(Command::Vote(VoteCommand::Close(vote)), ctx);
    let ranks = live.workshop().votes.vote(vote).is_some_and(|vote| vote.rule.ranked.is_some());
    let closed = live.workshop().votes.vote(vote).filter(|_| !ranks);
    match closed.map(|vote| (vote.counted(), vote.possible())) {
        Some((counted, possible)) => out.tell(Done::VoteClosed { counted, possible }),
        None if ranks => out.tell(Done::Counting(CountingSaid::RanksShown)),
        None => out,
    }
}

/// Closes a vote that counted something before going on, so that later steps have the ranked list. Both happen or
/// neither does, and one undo takes back both. If the next step does not show the list, it is shown first: people who
/// have voted want to see the result.
fn next_step(live: &mut LiveScreen, ctx: Ctx<'_>) -> Option<Out> {
    let vote = open_of(live, asked(live)?).filter(|vote| vote.counted() > 0)?;
    let (id, shown) = (vote.id, shown_next(live, &vote.list));
    if let Some(said) = said_first(live, id) {
        return Some(said);
    }
    if !shown {
        return Some(close(live, id, ctx));
    }
    let close = Command::Vote(VoteCommand::Close(id));
    Some(live.command(Command::Together(vec![close, Command::Clock(ClockCommand::Next)]), ctx))
}

/// Whether the next step shows the result of a vote on this list.
fn shown_next(live: &LiveScreen, voted: &str) -> bool {
    let workshop = live.workshop();
    let next = workshop.day.row.and_then(|row| workshop.after(row));
    let step = next.and_then(|row| workshop.step_of(row.id));
    step.is_some_and(|step| arrival_of(&step.kind).shows == Some(voted))
}

/// Counts dots typed as a slip, as a sum from the wall, or as hands for the candidate at hand. The first opens the
/// vote.
pub(super) fn store(live: &mut LiveScreen, line: Line, ctx: Ctx<'_>, asked: VoteAsked<'_>) -> Out {
    let open = open_of(live, asked).map(|vote| vote.id);
    if open.is_none() && vote_of(live, asked).is_some() {
        return Out::say(Notice::Refusal(Refusal::VoteIsClosed));
    }
    let vote = open.unwrap_or_else(|| live.journal.next_id(live.run));
    let counted = match live.way() {
        CountMethod::Slips | CountMethod::Again => return slip(live, line, ctx, asked),
        CountMethod::Wall => wall_sums(live, vote, asked.list, &line),
        CountMethod::Hands => hands(live, vote, &line),
    };
    let counted = match counted {
        Ok(counted) => counted,
        Err(notice) => return Out::say(notice),
    };
    let out = count(live, counted, ctx, asked);
    if live.way() == CountMethod::Hands && out.done {
        live.move_focus(true, false);
    }
    out
}

/// Counts dots, and says at once if there are more than people can have.
fn count(live: &mut LiveScreen, counted: Vec<VoteCommand>, ctx: Ctx<'_>, asked: VoteAsked<'_>) -> Out {
    let opens = open_of(live, asked).is_none().then(|| opening(asked));
    let commands = opens.into_iter().chain(counted).map(Command::Vote).collect();
    let out = live.command(Command::Together(commands), ctx);
    match open_of(live, asked).and_then(|vote| vote.uneven(live.workshop())) {
        Some(sum) => out.tell(Done::Uneven { sum, closing: false }),
        None => out,
    }
}

/// Counts a slip, the first time or the second.
fn slip(live: &mut LiveScreen, line: Line, ctx: Ctx<'_>, asked: VoteAsked<'_>) -> Out {
    let open = open_of(live, asked).cloned();
    let checked = slips::typed(live, asked, &line).and_then(|slip| {
        let check = |vote: &Vote| live.workshop().check_slip(vote, &slip.on);
        open.as_ref().map_or(Ok(()), check).map(|()| slip)
    });
    let slip = match checked {
        Ok(slip) => slip,
        Err(why) => return slips::refused(live, line, why),
    };
    live.set_slip_in_line(SlipInLine::Typed);
    if let Some(vote) = open.as_ref().filter(|_| live.way() == CountMethod::Again) {
        return slips::again(live, vote, slip, ctx);
    }
    let (vote, invalid) = (open.map_or_else(|| live.journal.next_id(live.run), |vote| vote.id), slip.refused);
    let mut out = count(live, vec![slips::command(vote, slip)], ctx, asked);
    match out.notice.take() {
        Some(Notice::Refusal(why)) if !out.done => slips::refused(live, line, why),
        notice => {
            let out = Out { notice, ..out };
            if invalid { out.tell(Done::HandedIn) } else { out }
        }
    }
}

/// A plain whole number: digits and nothing else.
fn plain(typed: &str) -> Option<u32> {
    let digits = typed.bytes().all(|byte| byte.is_ascii_digit());
    digits.then(|| typed.parse().ok()).flatten()
}

fn wall_sums(live: &LiveScreen, vote: Id, list: &str, line: &str) -> Result<Vec<VoteCommand>, Notice> {
    let words: Vec<&str> = line.split([' ', ',', '=', ':']).filter(|word| !word.is_empty()).collect();
    let sum = |pair: &[&str]| {
        let [label, dots] = pair else { return Err(Notice::not_understood(line)) };
        let dots = plain(dots).ok_or_else(|| Notice::not_understood(line))?;
        Ok(VoteCommand::Wall(vote, candidate(live, list, label).map_err(Notice::Refusal)?, dots))
    };
    words.chunks(2).map(sum).collect()
}

fn hands(live: &LiveScreen, vote: Id, line: &str) -> Result<Vec<VoteCommand>, Notice> {
    let dots = plain(line.trim()).ok_or_else(|| Notice::not_understood(line))?;
    let on = live.in_focus().ok_or(Notice::Refusal(Refusal::NothingToVoteOn))?;
    Ok(vec![VoteCommand::Hands(vote, on, dots)])
}

pub(super) fn reads(_: &LiveScreen, _: &str, _: Ctx<'_>, _: VoteAsked<'_>) -> LineReading {
    LineReading::Text
}

pub(super) fn gathers(_: &LiveScreen, _: VoteAsked<'_>) -> Option<Gathers> {
    None
}

pub(super) fn points<'a>(live: &'a LiveScreen, asked: VoteAsked<'a>) -> Points<'a> {
    voted::points(live, asked.list)
}

/// What is voted on, with its dots; ranked once the vote is closed.
pub(super) fn rows<'a>(live: &'a LiveScreen, asked: VoteAsked<'a>) -> Rows<'a> {
    if is_closed(live, asked) {
        ranking::rows(live, asked.list)
    } else {
        Rows::candidates(live.workshop(), asked.list, Audience::Leader)
    }
}

/// During a show of hands, the candidate that hands are raised for. If it was merged or put into a theme since, what it
/// now belongs to takes its place.
pub(super) fn at_hand(live: &LiveScreen, asked: VoteAsked<'_>) -> AtHand {
    let workshop = live.workshop();
    let all = if live.way() == CountMethod::Hands { workshop.candidates(asked.list) } else { Vec::new() };
    let on = live.in_focus().map(|on| workshop.lists.candidate(on));
    let now = on.filter(|on| all.contains(on)).or(all.first().copied());
    AtHand::things(all, now)
}

pub(super) fn arrival(_: VoteAsked<'_>) -> Arrival<'static> {
    Arrival::with(StepState::vote())
}
