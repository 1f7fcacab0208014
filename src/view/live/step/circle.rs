//! People sit in a circle: who may speak, and how long each. There is no entry line.

use super::super::super::theme::TextRole;
use super::super::View;
use super::super::matters;
use super::super::sheet::{StatusBlock, StatusPart};
use super::{StepKeys, lines};
use crate::app::action::{Action, WallAct};
use crate::i18n::dates;
use crate::workshop::event::Field;
use crate::workshop::method::Step;
use crate::workshop::step::Speaks;

pub(super) fn status(view: View<'_>, _: &Step, speaks: Speaks) -> Vec<StatusBlock> {
    let texts = view.texts();
    let says = match speaks {
        Speaks::Host => texts.msg_live_speaks_host(),
        Speaks::Nobody => texts.msg_live_speaks_nobody(),
        Speaks::Stick => texts.msg_live_speaks_stick(),
        Speaks::Card => texts.msg_live_speaks_card(),
        Speaks::Inner => texts.msg_live_speaks_inner(),
        Speaks::Teller => texts.msg_live_speaks_teller(),
        Speaks::Team => texts.msg_live_speaks_team(),
    };
    let workshop = view.workshop();
    let each = workshop.method.each_speaks(workshop.row().into_iter(), workshop.people);
    let each = each.map(|each| dates::each_speaks(texts, each));
    let parts = std::iter::once(StatusPart::new(TextRole::Strong, says))
        .chain(each.map(|each| StatusPart::new(TextRole::Text, each)))
        .collect();
    vec![matters::field(view, Field::Question), StatusBlock::new("", parts)]
}

pub(super) fn heading(view: View<'_>, step: &Step, _: Speaks) -> String {
    lines::name(view, step)
}

pub(super) fn label(view: View<'_>, _: Speaks) -> String {
    view.texts().msg_live_to_nothing()
}

/// The circle that sees this screen reads nothing but its picture.
pub(super) fn hint(view: View<'_>, _: Speaks) -> String {
    if view.model.settings.one_screen {
        return String::new();
    }
    if view.workshop().tells_embers() {
        view.texts().msg_live_hint_embers()
    } else {
        view.texts().msg_live_hint_circle()
    }
}

pub(super) fn beside(_: View<'_>, _: Speaks) -> Vec<StatusBlock> {
    Vec::new()
}

/// The keys that turn pages elsewhere go from step to step.
pub(super) fn keys(view: View<'_>, _: Speaks) -> StepKeys {
    StepKeys {
        called: vec![(Action::Wall(WallAct::Onwards), view.texts().msg_live_steps())],
        ..StepKeys::default()
    }
}
