//! People speak one after the other: how many have, and how many wait.

use super::super::super::theme::TextRole;
use super::super::View;
use super::super::sheet::{StatusBlock, StatusPart};
use super::{StepKeys, lines};
use crate::app::action::{Action, LineAct, WallAct};
use crate::app::say;
use crate::i18n::joined;
use crate::workshop::method::Step;
use crate::workshop::room::filled;
use crate::workshop::rounds::{Round, Speaking};

/// From this width on there is room for two hints.
const ROOMY: u16 = 80;

pub(super) fn status(view: View<'_>, step: &Step) -> Vec<StatusBlock> {
    let workshop = view.workshop();
    let round =
        workshop.day.row.and_then(|row| workshop.rounds.rounds.get(&row)).copied().unwrap_or_default();
    let only_heard = step.kind.uses().is_only_heard();
    let line =
        if only_heard && !round.is_begun() { way(view, round.speaking()) } else { counted(view, round) };
    let mut parts = Vec::new();
    if only_heard {
        parts.extend(workshop.asked_over(step).map(|asked| StatusPart::new(TextRole::Strong, asked)));
        // In pairs the room reads how they tell each other instead.
        let told = match round.speaking() {
            Speaking::Pairs if !round.is_begun() => view.texts().msg_room_pairs_tell(),
            Speaking::Pairs | Speaking::Popcorn | Speaking::Round => filled(workshop, view.words(&step.room)),
        };
        parts.push(StatusPart::new(TextRole::Text, told));
    } else if let Some(promised) = workshop.answers_in_pairs() {
        parts.extend(workshop.asked_over(step).map(|asked| StatusPart::new(TextRole::Strong, asked)));
        parts.push(StatusPart::new(TextRole::Text, joined::pairs_written(view.texts(), &promised)));
    } else if step.kind.uses().hearing.asks() {
        // It may be another than last time.
        parts.push(StatusPart::new(TextRole::Text, filled(workshop, view.words(&step.room))));
    }
    parts.push(StatusPart::new(TextRole::Strong, line));
    // It is proposed, and nobody has to answer.
    parts.extend(workshop.crowded().map(|(minutes, pairs)| {
        let key = say::key_for(Action::Line(LineAct::Order));
        StatusPart::new(TextRole::Text, view.texts().msg_live_rather_pairs(minutes, key, say::range(pairs)))
    }));
    vec![StatusBlock::new("", parts)]
}

/// Whether nobody writes down what is said.
fn is_only_heard(view: View<'_>) -> bool {
    view.workshop().step().is_some_and(|step| step.kind.uses().is_only_heard())
}

/// How people speak.
fn way(view: View<'_>, order: Speaking) -> String {
    let texts = view.texts();
    match order {
        Speaking::Pairs => texts.msg_live_in_pairs(),
        Speaking::Popcorn => texts.msg_live_popcorn(),
        Speaking::Round => texts.msg_live_round(),
    }
}

/// How many were heard, how many wait, and how people speak.
fn counted(view: View<'_>, round: Round) -> String {
    let texts = view.texts();
    let round = Round { turns: view.workshop().turns_of(round), ..round };
    let heard = if round.pairs {
        texts.msg_live_pairs_heard(round.heard, round.turns)
    } else {
        texts.msg_live_heard(round.heard, round.turns)
    };
    let mut line = vec![heard, texts.msg_live_waiting(round.waiting())];
    if round.passed > 0 {
        line.push(texts.msg_live_passed(round.passed));
    }
    // That pairs were heard says how where nothing is written down; hopes are told by one pair after the other.
    if view.workshop().heard_only().is_none() || !round.pairs {
        line.push(if round.popcorn { texts.msg_live_popcorn() } else { texts.msg_live_round() });
    }
    line.join(" · ")
}

pub(super) fn heading(view: View<'_>, step: &Step) -> String {
    lines::heading(view, step)
}

pub(super) fn label(view: View<'_>) -> String {
    lines::label(view)
}

pub(super) fn hint(view: View<'_>) -> String {
    let workshop = view.workshop();
    let last = workshop.day.row.is_some_and(|row| workshop.after(row).is_none());
    if !is_only_heard(view) || !last {
        return lines::hint(view);
    }
    let heard = view.texts().msg_live_hint_heard();
    // With one screen, nothing else proposes pairs.
    let pairs = workshop.crowded().filter(|_| view.model.settings.one_screen).map(|(minutes, _)| {
        view.texts().msg_live_hint_pairs(minutes, say::key_for(Action::Line(LineAct::Order)))
    });
    match pairs {
        None => heard,
        Some(pairs) if view.model.size.cols < ROOMY => pairs,
        Some(pairs) => format!("{heard} {pairs}"),
    }
}

pub(super) fn beside(_: View<'_>) -> Vec<StatusBlock> {
    Vec::new()
}

/// Where nothing is written down, Enter may count a turn, the order is named that comes next, and the key that turns
/// pages may end the day.
pub(super) fn keys(view: View<'_>) -> StepKeys {
    let (live, texts) = (view.live, view.texts());
    let order = |order| match order {
        Speaking::Pairs => texts.msg_act_pairs(),
        Speaking::Popcorn => texts.msg_act_popcorn(),
        Speaking::Round => texts.msg_act_round(),
    };
    let called = [
        live.counts_turns().then(|| (Action::Line(LineAct::Store), texts.msg_live_count_turn())),
        live.next_order().map(|next| (Action::Line(LineAct::Order), order(next))),
        live.ends_by_turning().then(|| (Action::Wall(WallAct::Onwards), texts.msg_live_end_round())),
    ];
    // In pairs nobody passes, nor when everybody has been heard.
    let round = view.workshop().day.row.and_then(|row| view.workshop().rounds.rounds.get(&row).copied());
    let all_heard = round.is_some_and(|round| {
        let turns = view.workshop().turns_of(round);
        turns > 0 && Round { turns, ..round }.waiting() == 0
    });
    let idle = if live.tells_in_twos() || all_heard { vec![LineAct::Pass] } else { Vec::new() };
    StepKeys { called: called.into_iter().flatten().collect(), idle }
}
