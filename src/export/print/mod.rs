//! Sheets to print before and during the day, most on A4: one HTML file each; black and white is enough.
//!
//! Each can be printed before the day starts: what is not known yet is a blank to write in.

use std::fmt;

use maud::{Markup, html};

use crate::i18n::{Texts, dates};
use crate::programme::Programme;
use crate::workshop::Workshop;
use crate::workshop::event::Field;
use crate::workshop::method::{Method, Step};
use crate::workshop::placeholder;
use crate::workshop::rows::{Audience, Beside, Row, Rows};
use crate::workshop::turns::EachSpeaks;
use crate::workshop::words::{Lang, Words};

use super::html::page;

mod agenda;
mod ballots;
mod board_sheets;
mod followed_up;
mod grid;
mod group_sheets;
mod host_card;
mod meeting_agenda;
mod method_card;
mod plan_sheets;
mod process_plan;
mod report_sheets;
mod rules;
mod run_sheet;
mod table_cards;
mod wheel;
mod word_cards;

const STYLE: &str = include_str!("sheet.css");

/// A sheet to print.
#[expect(
    clippy::enum_variant_names,
    reason = "a run sheet is called so, in the trade and on the command line"
)]
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Sheet {
    /// For the facilitator: the day with everything to say and do.
    RunSheet,
    /// For the participants: clock times and names.
    Agenda,
    /// Paper ballots, several per page.
    Ballots,
    /// Action plans to write in, one page per island.
    PlanSheets,
    /// The rules, one phase per page, to hang on the wall.
    Rules,
    /// The words on the wall, each on a card to cut out.
    WordCards,
    /// The tables' numbers with what they talk about, a page each, to stand on them.
    TableCards,
    /// The months of a year as a wheel, and what stands in each.
    Wheel,
    /// A grid of two columns of a table, filled and empty.
    Squares,
    /// The method's card on A5.
    MethodCard,
    /// Boards and action plans on A3, one for each group.
    GroupSheets,
    /// For whoever hosts a circle.
    HostCard,
    /// The matters of a meeting.
    MeetingAgenda,
}

impl Sheet {
    /// All sheets, in the order in which they are offered.
    pub const ALL: [Self; 13] = [
        Self::RunSheet,
        Self::Agenda,
        Self::Ballots,
        Self::PlanSheets,
        Self::Rules,
        Self::WordCards,
        Self::TableCards,
        Self::Wheel,
        Self::Squares,
        Self::MethodCard,
        Self::GroupSheets,
        Self::HostCard,
        Self::MeetingAgenda,
    ];

    /// Its name in code and in the page itself; people call it by `cli_sheet_*`, in their language.
    pub const fn name(self) -> &'static str {
        match self {
            Self::RunSheet => "run-sheet",
            Self::Agenda => "agenda",
            Self::Ballots => "ballots",
            Self::PlanSheets => "plan-sheets",
            Self::Rules => "rules",
            Self::WordCards => "word-cards",
            Self::TableCards => "table-cards",
            Self::Wheel => "wheel",
            Self::Squares => "grid",
            Self::MethodCard => "method-card",
            Self::GroupSheets => "group-sheets",
            Self::HostCard => "host-card",
            Self::MeetingAgenda => "meeting-agenda",
        }
    }

    /// Its name in menus and its title.
    pub fn title(self, texts: &Texts) -> String {
        match self {
            Self::RunSheet => texts.msg_print_run_sheet(),
            Self::Agenda => texts.msg_print_agenda(),
            Self::Ballots => texts.msg_print_ballots(),
            Self::PlanSheets => texts.msg_print_plan_sheets(),
            Self::Rules => texts.msg_print_rules(),
            Self::WordCards => texts.msg_print_word_cards(),
            Self::TableCards => texts.msg_print_table_cards(),
            Self::Wheel => texts.msg_print_wheel(),
            Self::Squares => texts.msg_print_grid(),
            Self::MethodCard => texts.msg_print_method_card(),
            Self::GroupSheets => texts.msg_print_group_sheets(),
            Self::HostCard => texts.msg_print_host_card(),
            Self::MeetingAgenda => texts.msg_print_meeting_agenda(),
        }
    }
}

impl fmt::Display for Sheet {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.name())
    }
}

/// Whether anything stands on a sheet of this workshop.
pub fn has_any(sheet: Sheet, workshop: &Workshop, texts: &Texts) -> bool {
    let paper = Paper { workshop, texts };
    match sheet {
        // A wheel or cards without anything are there to be written on by hand.
        Sheet::RunSheet
        | Sheet::Agenda
        | Sheet::WordCards
        | Sheet::Wheel
        | Sheet::Squares
        | Sheet::MethodCard => true,
        Sheet::GroupSheets => group_sheets::has_any(&paper),
        Sheet::HostCard => host_card::has_any(&paper),
        Sheet::MeetingAgenda => meeting_agenda::has_any(&paper),
        Sheet::Ballots => ballots::has_any(&paper),
        Sheet::PlanSheets => plan_sheets::has_any(&paper),
        Sheet::TableCards => table_cards::has_any(&paper),
        Sheet::Rules => rules::has_any(&paper),
    }
}

/// A sheet for a workshop, as an HTML file. `texts` are in the workshop's language.
pub fn print(sheet: Sheet, workshop: &Workshop, texts: &Texts) -> Vec<u8> {
    let paper = Paper { workshop, texts };
    let body = match sheet {
        Sheet::RunSheet => run_sheet::body(&paper),
        Sheet::Agenda => agenda::body(&paper),
        Sheet::Ballots => ballots::body(&paper),
        Sheet::PlanSheets => plan_sheets::body(&paper),
        Sheet::Rules => rules::body(&paper),
        Sheet::WordCards => word_cards::body(&paper),
        Sheet::TableCards => table_cards::body(&paper),
        Sheet::Wheel => wheel::body(&paper),
        Sheet::Squares => grid::body(&paper),
        Sheet::MethodCard => method_card::body(&workshop.method, workshop.lang, texts),
        Sheet::GroupSheets => group_sheets::body(&paper),
        Sheet::HostCard => host_card::all(&paper),
        Sheet::MeetingAgenda => meeting_agenda::body(&paper),
    };
    let title = format!("{} – {}", super::outline::title(workshop), sheet.title(texts));
    page(workshop.lang, &title, STYLE, html! { main class=(sheet.name()) { (body) } }).into_bytes()
}

/// The card of a method, as an HTML file, in this language.
pub fn method_card(method: &Method, lang: Lang, texts: &Texts) -> Vec<u8> {
    let title = format!("{} – {}", method.card.name.get(lang), Sheet::MethodCard.title(texts));
    let body = html! { main class=(Sheet::MethodCard.name()) { (method_card::body(method, lang, texts)) } };
    page(lang, &title, STYLE, body).into_bytes()
}

/// The process plan of a programme, as an HTML file. `texts` are in the programme's language.
pub fn process_plan(programme: &Programme, texts: &Texts) -> Vec<u8> {
    let title = format!("{} – {}", programme.name, texts.msg_print_process_plan());
    let body = html! { main class="process-plan" { (process_plan::body(programme, texts)) } };
    page(programme.lang, &title, STYLE, body).into_bytes()
}

/// What every sheet is made from.
struct Paper<'a> {
    workshop: &'a Workshop,
    texts: &'a Texts,
}

impl<'a> Paper<'a> {
    /// A text of the method, with its placeholders filled in.
    fn words(&self, words: &Words, minutes: u16) -> String {
        placeholder::filled(self.workshop, words.get(self.workshop.lang), minutes)
    }

    /// What the workshop is called.
    fn title(&self) -> &'a str {
        super::outline::title(self.workshop)
    }

    /// Texts of the method as a list; empty if there are none.
    fn bullets(&self, texts: &[Words], minutes: u16) -> Option<Markup> {
        let texts: Vec<_> = texts.iter().filter(|text| !text.is_empty()).collect();
        let list = |texts| html! { ul { @for text in texts { li { (self.words(text, minutes)) } } } };
        (!texts.is_empty()).then(|| list(texts))
    }

    /// The items that have the floor in this step, each with how it is talked about and its minutes; nothing if there are
    /// none.
    fn items(&self, step: &Step) -> Option<Markup> {
        let rows = Rows::entries(self.workshop, step.kind.uses().floor?, Audience::Room);
        let length = |row: &Row<'_>| match row.beside {
            Beside::Floor(Some(minutes), _) => dates::length(self.texts, minutes),
            _ => String::new(),
        };
        let told = |row: &Row<'_>| {
            let told = [String::new(), row.below.to_string(), length(row)];
            let told = told.into_iter().enumerate().filter(|(at, told)| *at == 0 || !told.is_empty());
            told.map(|(_, told)| told).collect::<Vec<_>>().join(" · ")
        };
        let list =
            html! { ul.items { @for row in rows.iter() { li { (row.headed()) small { (told(&row)) } } } } };
        (!rows.is_empty()).then_some(list)
    }

    /// How long the items that have the floor in this step take, if that is longer than the step is.
    fn over(&self, step: &Step) -> Option<String> {
        let of = step.kind.uses().floor?;
        let time = self.workshop.floor_time(of);
        let minutes = u16::try_from(time.minutes).unwrap_or(u16::MAX);
        let over = minutes.checked_sub(self.workshop.floor_planned(of)).filter(|over| *over > 0)?;
        let all = self.texts.msg_live_floor_time(time.rows as u32, dates::length(self.texts, minutes));
        let over = self.texts.msg_live_floor_over(dates::length(self.texts, over));
        Some(format!("{all} · {over}"))
    }

    /// How long each speaks, if a talking stick goes round a circle.
    fn each_speaks(&self) -> Option<EachSpeaks> {
        self.workshop.method.each_speaks(self.workshop.agenda.held(), self.workshop.people)
    }

    /// The common question under its heading; empty if there is none yet.
    fn question(&self) -> Markup {
        let question = self.workshop.about(Field::Question);
        html! {
            @if !question.is_empty() {
                p.question { small { (self.texts.msg_print_question()) } (question) }
            }
        }
    }
}
