//! Values on a scale: a line a slip, in the order of the lines of the list, or how many gave each value to the line at
//! hand.

use crate::workshop::decide::{Command, Refusal, VoteCommand, WrongValues};
use crate::workshop::event::CountedBy;
use crate::workshop::id::Id;
use crate::workshop::rows::{Audience, Rows};
use crate::workshop::step::ScaleAsked;
use crate::workshop::tally::{PaperSlip, Vote};
use crate::workshop::text::Line;

use super::super::super::action::Action::{Day, Line as InLine};
use super::super::super::action::{DayAct, LineAct};
use super::super::super::binding::Context;
use super::super::super::notice::CountingSaid;
use super::super::{Ctx, Done, LiveScreen, Notice, Out};
use super::{
    Act, Arrival, AtHand, CountMethod, Gathers, Keys, LineReading, Points, SlipInLine, StepState, act, slips,
    sometimes, vote, voted,
};

/// What stands on a slip for no value.
const NONE: char = '-';

pub(super) fn keys(live: &LiveScreen, asked: ScaleAsked<'_>) -> Keys {
    Keys { on: Some(Context::Vote), pointing: voted::pointing(live, asked.list, false) }
}

const ACTS: &[Act] = &[
    sometimes(InLine(LineAct::Vote), open_or_close),
    act(InLine(LineAct::Way), next_way),
    act(InLine(LineAct::Twice), twice),
    act(InLine(LineAct::Forward), LiveScreen::focus_next),
    sometimes(InLine(LineAct::Up), before),
    sometimes(InLine(LineAct::Down), behind),
    sometimes(Day(DayAct::Next), next_step),
];

pub(super) fn acts(_: ScaleAsked<'_>) -> &'static [Act] {
    ACTS
}

/// What the step that is on asks.
fn asked(live: &LiveScreen) -> Option<ScaleAsked<'_>> {
    live.workshop().step()?.kind.scale_asked()
}

/// The scale of the step that is on, once it was opened.
fn here(live: &LiveScreen) -> Option<&Vote> {
    live.workshop().votes.scale(asked(live)?.list)
}

/// Whether values are counted for the line at hand, rather than slip by slip.
fn by_line(live: &LiveScreen) -> Option<CountedBy> {
    match live.way() {
        CountMethod::Slips | CountMethod::Again => None,
        CountMethod::Wall => Some(CountedBy::Wall),
        CountMethod::Hands => Some(CountedBy::Hands),
    }
}

fn next_way(live: &mut LiveScreen, ctx: Ctx<'_>) -> Out {
    if asked(live).is_some_and(|asked| live.workshop().only_slips(asked.list)) {
        return Out::say(Notice::Refusal(Refusal::Values(WrongValues::OnlySlips)));
    }
    vote::next_way(live, ctx)
}

fn twice(live: &mut LiveScreen, _: Ctx<'_>) -> Out {
    let any = here(live).is_some_and(|scale| !scale.closed && !scale.slips.is_empty());
    slips::a_second_time(live, any)
}

fn before(live: &mut LiveScreen, ctx: Ctx<'_>) -> Option<Out> {
    if by_line(live).is_some() { live.focus_before(ctx) } else { None }
}

fn behind(live: &mut LiveScreen, ctx: Ctx<'_>) -> Option<Out> {
    if by_line(live).is_some() { live.focus_behind(ctx) } else { None }
}

fn open_or_close(live: &mut LiveScreen, ctx: Ctx<'_>) -> Option<Out> {
    let ScaleAsked { list, values, .. } = asked(live)?;
    let command = match live.workshop().votes.scale(list) {
        None => VoteCommand::Scale(list.to_owned(), values),
        Some(scale) if scale.closed => VoteCommand::Reopen(scale.id),
        Some(scale) if !scale.has_any() => return Some(Out::say(Notice::NothingCounted)),
        Some(scale) => {
            let scale = scale.id;
            return Some(vote::said_first(live, scale).unwrap_or_else(|| close(live, scale, ctx)));
        }
    };
    live.wall.stage.from = None;
    let out = live.command(Command::Vote(command), ctx);
    Some(if out.done { out.tell(Done::Counting(CountingSaid::Values)) } else { out })
}

/// Closes a scale: the room sees how many gave which value, even if it was reading what comes next.
fn close(live: &mut LiveScreen, scale: Id, ctx: Ctx<'_>) -> Out {
    live.wall.stage.from = None;
    live.wall.stage.next = false;
    let out = live.command(Command::Vote(VoteCommand::Close(scale)), ctx);
    let workshop = live.workshop();
    let hides = |vote: &Vote| {
        let all = workshop.candidates(&vote.list);
        all.into_iter().any(|id| vote.values(&workshop.lists, id).hidden > 0)
    };
    let hidden = workshop.votes.vote(scale).is_some_and(hides);
    out.tell(Done::Counting(if hidden { CountingSaid::ValuesTooFew } else { CountingSaid::ValuesShown }))
}

/// Before the day goes on, people see what they answered.
fn next_step(live: &mut LiveScreen, ctx: Ctx<'_>) -> Option<Out> {
    let scale = here(live).filter(|scale| !scale.closed && scale.has_any())?.id;
    Some(vote::said_first(live, scale).unwrap_or_else(|| close(live, scale, ctx)))
}

/// Counts what was typed: a slip, or how many gave each value to the line at hand. The first opens the scale.
pub(super) fn store(
    live: &mut LiveScreen,
    line: Line,
    ctx: Ctx<'_>,
    ScaleAsked { list, values: most, .. }: ScaleAsked<'_>,
) -> Out {
    let scale = live.workshop().votes.scale(list).cloned();
    if let Some(scale) = scale.as_ref().filter(|scale| scale.closed) {
        let why = if scale.tells_slips() { WrongValues::Shown } else { WrongValues::Closed };
        return Out::say(Notice::Refusal(Refusal::Values(why)));
    }
    let Some(by) = by_line(live) else { return slip(live, line, ctx, (list, most, scale)) };
    let id = scale.map_or_else(|| live.journal.next_id(live.run), |scale| scale.id);
    let counted = live.in_focus().ok_or(Refusal::NothingToVoteOn).and_then(|on| {
        let counts = counts(&line, most)?;
        Ok(VoteCommand::Values(id, on, by, counts))
    });
    let counted = match counted {
        Ok(counted) => counted,
        Err(why) => return Out::say(Notice::Refusal(why)),
    };
    let out = count(live, counted, ctx, (list, most));
    if out.done {
        live.move_focus(true, false);
    }
    out
}

/// Counts it, and says at once if more slips were handed in than there are people.
fn count(live: &mut LiveScreen, counted: VoteCommand, ctx: Ctx<'_>, (list, most): (&str, u16)) -> Out {
    let is_open = live.workshop().votes.open_scale(list).is_some();
    let opens = (!is_open).then(|| VoteCommand::Scale(list.to_owned(), most));
    let commands = opens.into_iter().chain([counted]).map(Command::Vote).collect();
    let out = live.command(Command::Together(commands), ctx);
    match live.workshop().votes.open_scale(list).and_then(|scale| scale.uneven(live.workshop())) {
        Some(sum) => out.tell(Done::Uneven { sum, closing: false }),
        None => out,
    }
}

/// Counts a slip, the first time or the second.
fn slip(
    live: &mut LiveScreen,
    line: Line,
    ctx: Ctx<'_>,
    (list, most, scale): (&str, u16, Option<Vote>),
) -> Out {
    let slip = match typed(live, &line, (list, most)) {
        Ok(slip) => slip,
        Err(why) => return slips::refused(live, line, why),
    };
    live.set_slip_in_line(SlipInLine::Typed);
    if let Some(scale) = scale.as_ref().filter(|_| live.way() == CountMethod::Again) {
        return slips::again(live, scale, slip, ctx);
    }
    let id = scale.map_or_else(|| live.journal.next_id(live.run), |scale| scale.id);
    let invalid = slip.refused;
    let out = count(live, slips::command(id, slip), ctx, (list, most));
    if invalid && out.notice.is_none() { out.tell(Done::HandedIn) } else { out }
}

/// The slip that the line says: a value for each line of the list, in their order.
fn typed(live: &LiveScreen, line: &str, (list, most): (&str, u16)) -> Result<PaperSlip, Refusal> {
    if let Some(slip) = slips::without_marks(live, line) {
        return Ok(slip);
    }
    let lines = live.workshop().candidates(list);
    if lines.is_empty() {
        return Err(Refusal::NothingToVoteOn);
    }
    let words = parted(line, lines.len());
    if words.len() != lines.len() {
        return Err(Refusal::Values(WrongValues::Number(words.len(), lines.len())));
    }
    let value = |word: &str| {
        let value = word.parse().ok().filter(|value| (1..=most).contains(value));
        let none = word.chars().eq([NONE]).then_some(0);
        value.or(none).ok_or(Refusal::Values(WrongValues::Range(most)))
    };
    let values = words.into_iter().map(value).collect::<Result<Vec<u16>, _>>()?;
    let on = lines.into_iter().zip(values);
    let on = on.flat_map(|(id, value)| std::iter::repeat_n(id, value.into())).collect();
    Ok(PaperSlip { on, refused: false })
}

/// The words of a line; without spaces, so many signs are a word each: `425`.
fn parted(line: &str, wanted: usize) -> Vec<&str> {
    let words: Vec<&str> = line.split([' ', ',']).filter(|word| !word.is_empty()).collect();
    let glued = words.first().filter(|word| words.len() == 1 && word.chars().count() == wanted);
    let parts = glued.map(|glued| {
        glued.char_indices().filter_map(|(at, sign)| glued.get(at..at + sign.len_utf8())).collect()
    });
    parts.unwrap_or(words)
}

/// How many gave each value, lowest first.
fn counts(line: &str, most: u16) -> Result<Vec<u32>, Refusal> {
    let words = parted(line, most.into());
    let digits = |word: &&str| word.bytes().all(|byte| byte.is_ascii_digit());
    let counts: Vec<u32> =
        words.iter().filter(|word| digits(word)).filter_map(|word| word.parse().ok()).collect();
    let all = counts.len() == words.len() && counts.len() == usize::from(most);
    if all { Ok(counts) } else { Err(Refusal::Values(WrongValues::Counts(words.len(), most))) }
}

pub(super) fn reads(_: &LiveScreen, _: &str, _: Ctx<'_>, _: ScaleAsked<'_>) -> LineReading {
    LineReading::Text
}

pub(super) fn gathers(_: &LiveScreen, _: ScaleAsked<'_>) -> Option<Gathers> {
    None
}

pub(super) fn points<'a>(live: &'a LiveScreen, asked: ScaleAsked<'a>) -> Points<'a> {
    voted::points(live, asked.list)
}

pub(super) fn rows<'a>(live: &'a LiveScreen, asked: ScaleAsked<'a>) -> Rows<'a> {
    Rows::scale(live.workshop(), asked, Audience::Leader)
}

/// The line whose values are counted. If it was merged since, what it now belongs to takes its place.
pub(super) fn at_hand(live: &LiveScreen, asked: ScaleAsked<'_>) -> AtHand {
    let workshop = live.workshop();
    let all = if by_line(live).is_some() { workshop.candidates(asked.list) } else { Vec::new() };
    let on = live.in_focus().map(|on| workshop.lists.candidate(on));
    let now = on.filter(|on| all.contains(on)).or(all.first().copied());
    AtHand::things(all, now)
}

pub(super) fn arrival(_: ScaleAsked<'_>) -> Arrival<'static> {
    Arrival::with(StepState::vote())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_are_typed_with_spaces_or_without() {
        assert_eq!(parted("4 2 5", 3), ["4", "2", "5"]);
        assert_eq!(parted("4, -,5", 3), ["4", "-", "5"]);
        assert_eq!(parted("4-5", 3), ["4", "-", "5"]);
        assert_eq!(parted("42", 3), ["42"]);
        assert_eq!(counts("0 3 12 5 1", 5), Ok(vec![0, 3, 12, 5, 1]));
        assert_eq!(counts("03851", 5), Ok(vec![0, 3, 8, 5, 1]));
        for wrong in ["0 3 8", "0 3 8 5 x", "0 3 8 5 -1", "99999999999 0 0 0 0", ""] {
            let words = parted(wrong, 5).len();
            assert_eq!(counts(wrong, 5), Err(Refusal::Values(WrongValues::Counts(words, 5))), "{wrong}");
        }
    }
}
