//! Finds an action by typing: by its name, or by other words that people have for it.

use super::super::action::{Action, BoardAct, DayAct, LineAct, PointAct, Program, WallAct};
use super::super::{Screen, keymap, texts};
use super::Palette;
use crate::i18n::Texts;
use crate::workshop::text::unaccented;
use crate::workshop::words::Lang;

impl Palette {
    /// The actions of this screen that match what was typed, by name or by another word, best match first.
    pub fn found(&self, screen: &Screen, texts: &Texts) -> Vec<(Action, String)> {
        let wanted = unaccented(self.typed.text());
        let mut found: Vec<(u8, Action, String)> = Vec::new();
        for action in offered(screen) {
            let name = action.name(texts);
            if let Some(rank) = rank(&wanted, &name, &words(action, texts)) {
                found.push((rank, action, name));
            }
        }
        // What cannot be undone is never what a quick Enter takes.
        found.sort_by_key(|(rank, action, _)| (*action == Action::Point(PointAct::Strike), *rank));
        found.into_iter().map(|(_, action, name)| (action, name)).collect()
    }
}

/// The actions offered here: in a workshop, everything that can be done in one, even without a key; under an overlay
/// and on other screens, what their keys do.
fn offered(screen: &Screen) -> impl Iterator<Item = Action> {
    let open = keymap::open(&screen.contexts());
    let live = matches!(screen, Screen::Live(_));
    let beneath = matches!(screen, Screen::Live(live) if live.overlay.is_none());
    let stays_over = matches!(screen, Screen::Live(live) if !live.may_lead_on());
    let sheets = match screen {
        Screen::Live(live) => live.workshop().method.lists.iter().any(|list| list.sheets.is_some()),
        _ => false,
    };
    let here = move |action: &Action| match action {
        Action::Point(PointAct::Board(BoardAct::Bring)) if !sheets => false,
        Action::Day(DayAct::LeadOn) | Action::Line(LineAct::Undo) if beneath && stays_over => false,
        Action::Program(Program::Pane | Program::Private | Program::Screens) => beneath,
        Action::Program(Program::SaveAgain | Program::KeepElsewhere | Program::SendOut | Program::TakeIn) => {
            live
        }
        Action::Program(_) => true,
        Action::Day(_) | Action::Wall(_) | Action::Line(_) | Action::Point(_) if beneath => true,
        action => open.iter().any(|row| row.action == *action),
    };
    Action::ALL.into_iter().filter(here)
}

/// How well an action matches: first by the start of its name, then of a word in it, then of another word for it.
fn rank(wanted: &str, name: &str, words: &str) -> Option<u8> {
    let (name, words) = (unaccented(name), unaccented(words));
    let begins = |part: &str| name.split(' ').any(|word| word.starts_with(part));
    let begins_any = |part: &str| begins(part) || words.split(' ').any(|word| word.starts_with(part));
    match () {
        () if name.starts_with(wanted) => Some(0),
        () if wanted.split(' ').all(begins) => Some(1),
        () if wanted.split(' ').all(begins_any) => Some(2),
        () => None,
    }
}

/// Other words for an action.
fn words(action: Action, texts: &Texts) -> String {
    match action {
        Action::Program(act) => program(act, texts),
        Action::Day(act) => day(act, texts),
        Action::Wall(WallAct::Blank) => texts.msg_find_blank(),
        Action::Wall(WallAct::Overview) => texts.msg_find_overview(),
        Action::Wall(WallAct::Choose) => texts.msg_find_wall(),
        Action::Line(LineAct::Undo) => texts.msg_find_undo(),
        Action::Line(LineAct::Redo) => texts.msg_find_redo(),
        Action::Line(LineAct::Vote) => texts.msg_find_vote(),
        Action::Line(LineAct::AsText) => texts.msg_find_as_text(),
        Action::Line(LineAct::Park) => texts.msg_find_park(),
        Action::Point(act) => point(act, texts),
        _ => String::new(),
    }
}

fn program(act: Program, texts: &Texts) -> String {
    match act {
        Program::Help => texts.msg_find_help(),
        Program::Quit => texts.msg_find_quit(),
        Program::Theme => texts.msg_find_theme_light_dark(),
        Program::Silence => texts.msg_find_silence(),
        Program::Screens => texts.msg_find_screens(),
        Program::Language => languages(),
        _ => String::new(),
    }
}

/// What languages are called by those who speak them, and what a language is called in each: whoever does not
/// understand the one on screen looks for their own.
fn languages() -> String {
    let own = |lang| (texts(lang).msg_language_name(), texts(lang).msg_act_language());
    let each = Lang::ALL.map(own).map(|(name, language)| format!("{name} {language}"));
    each.join(" ")
}

fn day(act: DayAct, texts: &Texts) -> String {
    match act {
        DayAct::Next | DayAct::LeadOn => texts.msg_find_next(),
        DayAct::Back => texts.msg_find_back(),
        DayAct::Pause => texts.msg_find_pause(),
        DayAct::Until => texts.msg_find_until(),
        DayAct::More => texts.msg_find_more(),
        DayAct::Less => texts.msg_find_less(),
        DayAct::Late => texts.msg_find_late(),
        DayAct::People => texts.msg_find_people(),
        DayAct::Dots => texts.msg_find_dots(),
        DayAct::Agenda => texts.msg_find_agenda(),
        DayAct::Insert => texts.msg_find_insert(),
    }
}

fn point(act: PointAct, texts: &Texts) -> String {
    match act {
        PointAct::Edit => texts.msg_find_edit(),
        PointAct::Remove => texts.msg_find_remove(),
        PointAct::Merge => texts.msg_find_merge(),
        PointAct::Theme => texts.msg_find_theme(),
        PointAct::Spotlight => texts.msg_find_spotlight(),
        PointAct::Strike => texts.msg_find_strike(),
        _ => String::new(),
    }
}
