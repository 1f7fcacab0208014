//! Paper slips: what a typed one says, and the second count, in which somebody else enters the same slips once more.
//!
//! The second count compares slip by slip, because whoever sees a difference has the paper at hand. What is entered
//! twice in the same way counts.

use crate::workshop::decide::{Command, Refusal, VoteCommand};
use crate::workshop::id::Id;
use crate::workshop::step::VoteAsked;
use crate::workshop::tally::{PaperSlip, Vote};
use crate::workshop::text::Line;

use super::super::super::notice::SlipSays;
use super::super::{Ctx, Done, LiveScreen, Notice, Out};
use super::{CountMethod, SlipInLine};

/// What is typed for a blank slip. No item has this number.
const BLANK: &str = "0";

/// What a label means where this is voted on.
pub(super) fn candidate(live: &LiveScreen, of: &str, label: &str) -> Result<Id, Refusal> {
    let called = live.workshop().candidate_called(of, label).or_else(|| struck_since(live, of, label));
    called.ok_or_else(|| Refusal::Unknown(label.to_owned()))
}

/// In the second count, the line that the label was the first time, if its words were struck in between: it stands on the
/// paper all the same.
fn struck_since(live: &LiveScreen, of: &str, label: &str) -> Option<Id> {
    let id = live.workshop().lists.pointed(of, label)?.id();
    let vote = live.workshop().votes.open(of).filter(|_| live.way() == CountMethod::Again)?;
    let first = vote.slips.get(vote.again as usize)?;
    first.on.contains(&id).then_some(id)
}

/// The slip that the line says; if it was refused before, Enter hands it in as invalid.
pub(super) fn typed(live: &LiveScreen, asked: VoteAsked<'_>, line: &str) -> Result<PaperSlip, Refusal> {
    if let Some(slip) = without_marks(live, line) {
        return Ok(slip);
    }
    let on = named(live, asked.list, line)?;
    let Some(ranks) = asked.ranked else { return Ok(PaperSlip { on, refused: false }) };
    live.workshop().check_order(&on, ranks)?;
    Ok(PaperSlip::in_order(&on, ranks))
}

/// What the words of a line name, in their order.
pub(super) fn named(live: &LiveScreen, of: &str, line: &str) -> Result<Vec<Id>, Refusal> {
    let words = line.split([' ', ',', '+']).filter(|word| !word.is_empty());
    Ok(words.map(|word| marks(live, of, word)).collect::<Result<Vec<_>, _>>()?.concat())
}

/// The slip that the line says if nothing on it counts: it is blank, or was refused and is handed in all the same.
pub(super) fn without_marks(live: &LiveScreen, line: &str) -> Option<PaperSlip> {
    if live.slip_in_line() == SlipInLine::Refused {
        return Some(PaperSlip { on: Vec::new(), refused: true });
    }
    (line.trim() == BLANK).then(PaperSlip::default)
}

/// What a word of a slip gives dots to: a label, or labels without spaces (`JJD`, `15B`, `P3P7`).
fn marks(live: &LiveScreen, of: &str, word: &str) -> Result<Vec<Id>, Refusal> {
    let plain = word.bytes().all(|byte| byte.is_ascii_uppercase() || byte.is_ascii_digit());
    let all = |labels: Vec<&str>| -> Result<Vec<Id>, Refusal> {
        labels.into_iter().map(|label| candidate(live, of, label)).collect()
    };
    match candidate(live, of, word) {
        Err(unknown) if plain => all(glued(word)).or_else(|_| all(lettered(word))).map_err(|_| unknown),
        of_word => Ok(vec![of_word?]),
    }
}

/// The labels in a word without spaces: each letter is one, and so are digits that stand together.
fn glued(word: &str) -> Vec<&str> {
    let digit = |at: usize| word.as_bytes().get(at).is_some_and(u8::is_ascii_digit);
    let ends = (1..=word.len()).filter(|end| *end == word.len() || !digit(end - 1) || !digit(*end));
    let mut begin = 0;
    ends.filter_map(|end| word.get(std::mem::replace(&mut begin, end)..end)).collect()
}

/// The labels in a word without spaces, where each is a letter and a number.
fn lettered(word: &str) -> Vec<&str> {
    let letter = |at: usize| word.as_bytes().get(at).is_some_and(u8::is_ascii_uppercase);
    let ends = (1..=word.len()).filter(|end| *end == word.len() || letter(*end));
    let mut begin = 0;
    ends.filter_map(|end| word.get(std::mem::replace(&mut begin, end)..end)).collect()
}

/// The command that counts a slip.
pub(super) fn command(vote: Id, slip: PaperSlip) -> VoteCommand {
    if slip.refused { VoteCommand::Refuse(vote) } else { VoteCommand::Slip(vote, slip.on) }
}

/// Keeps a slip that does not count readable, until the next key begins another.
pub(super) fn refused(live: &mut LiveScreen, line: Line, why: Refusal) -> Out {
    live.set_slip_in_line(SlipInLine::Refused);
    Out::say(Notice::SlipRefused(line, why))
}

/// Goes over to entering the slips a second time if there are any, or back.
pub(super) fn a_second_time(live: &mut LiveScreen, any: bool) -> Out {
    if !any {
        return Out::say(Notice::NothingCounted);
    }
    live.forget_slip();
    let Some(counting) = live.counting() else { return Out::default() };
    counting.way = match counting.way {
        CountMethod::Again => CountMethod::Slips,
        CountMethod::Slips | CountMethod::Wall | CountMethod::Hands => CountMethod::Again,
    };
    live.settle_focus();
    Out::default()
}

/// Compares a slip with the one that was entered first. If they differ, both are named, and the slip is entered once
/// more.
pub(super) fn again(live: &mut LiveScreen, vote: &Vote, slip: PaperSlip, ctx: Ctx<'_>) -> Out {
    let lists = &live.workshop().lists;
    let first = vote.slips.get(vote.again as usize);
    let slip =
        if vote.scale { with_untyped(slip, first, &live.workshop().candidates(&vote.list)) } else { slip };
    let same = first.is_some_and(|first| first.says_as(&slip, lists));
    let first = first.map_or(SlipSays::None, |first| says(live, vote, first));
    let now = says(live, vote, &slip);
    let doubt = live.counting().and_then(|counting| counting.doubt.take());
    let sure = doubt.is_some_and(|doubt| doubt.says_as(&slip, &live.workshop().lists));
    if !same && !sure {
        if let Some(counting) = live.counting() {
            counting.doubt = Some(slip);
        }
        let number = vote.again.saturating_add(1);
        let differs = Notice::Done(Done::SlipDiffers { number, first, now });
        return Out { done: true, ..Out::say(differs) };
    }
    let counted = if same { VoteCommand::CountAgain } else { VoteCommand::Settle };
    let out = live.command(Command::Vote(counted(vote.id, slip)), ctx);
    let all = live.workshop().votes.vote(vote.id).filter(|now| now.again as usize == now.slips.len());
    match all {
        Some(now) => out.tell(Done::CountedTwice { slips: now.again, settled: now.settled }),
        None => out,
    }
}

/// A slip with what it said the first time of lines that nobody can type any more, because they were removed or merged.
fn with_untyped(slip: PaperSlip, first: Option<&PaperSlip>, typed: &[Id]) -> PaperSlip {
    let gone = first.into_iter().flat_map(|first| &first.on).filter(|on| !typed.contains(on));
    let on = if slip.refused { slip.on } else { slip.on.into_iter().chain(gone.copied()).collect() };
    PaperSlip { on, ..slip }
}

fn says(live: &LiveScreen, vote: &Vote, slip: &PaperSlip) -> SlipSays {
    if slip.refused {
        return SlipSays::Invalid;
    }
    if vote.scale && !slip.on.is_empty() {
        let value = |id: Id| match slip.on.iter().filter(|on| **on == id).count() {
            0 => "-".to_owned(),
            value => value.to_string(),
        };
        let values: Vec<String> = live.workshop().candidates(&vote.list).into_iter().map(value).collect();
        return SlipSays::Labels(values.join(" "));
    }
    let workshop = live.workshop();
    let on = if vote.rule.ranked.is_some() { slip.order() } else { slip.on.clone() };
    let label = |id: &Id| workshop.candidate_label(workshop.lists.candidate(*id)).to_string();
    let labels: Vec<String> = on.iter().map(label).filter(|label| !label.is_empty()).collect();
    if labels.is_empty() { SlipSays::Blank } else { SlipSays::Labels(labels.join(" ")) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn labels_without_spaces_are_parted_where_letters_and_digits_meet() {
        assert_eq!(glued("15B"), ["15", "B"]);
        assert_eq!(glued("JJD"), ["J", "J", "D"]);
        assert_eq!(glued("A3B12"), ["A", "3", "B", "12"]);
        assert_eq!(glued("7"), ["7"]);
        assert_eq!(lettered("P3P12"), ["P3", "P12"]);
    }
}
