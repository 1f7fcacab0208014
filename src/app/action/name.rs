//! The names of actions in footer, help and palette.

use super::{
    Action, AgendaAct, BoardAct, DayAct, Input, IslandAct, LineAct, MenuAct, PlanAct, PointAct, Program,
    ProgrammeAct, RowAct, WallAct,
};
use crate::i18n::Texts;

impl Action {
    /// Its name, short enough for a footer.
    pub fn name(self, texts: &Texts) -> String {
        match self {
            Self::Program(act) => program(act, texts),
            Self::Day(act) => day(act, texts),
            Self::Wall(act) => wall(act, texts),
            Self::Line(act) => line(act, texts),
            Self::Point(act) => point(act, texts),
            Self::Menu(act) => menu(act, texts),
            Self::Agenda(act) => agenda(act, texts),
            Self::Programme(act) => programme(act, texts),
            Self::Input(act) => input(act, texts),
        }
    }

    /// Its name in footer and help, where keys with the same text stand together: `↑ ↓ Row`.
    pub fn caption(self, texts: &Texts) -> String {
        match self {
            Self::Line(LineAct::Up | LineAct::Down) => texts.msg_act_row(),
            Self::Wall(WallAct::Onwards | WallAct::Backwards) => texts.msg_act_turn(),
            Self::Agenda(AgendaAct::Shorter | AgendaAct::Longer) => texts.msg_act_shorter_longer(),
            Self::Agenda(AgendaAct::Up | AgendaAct::Down) => texts.msg_act_move_row(),
            Self::Programme(ProgrammeAct::Make) => texts.msg_programme_act_make_short(),
            Self::Programme(ProgrammeAct::Show) => texts.msg_programme_act_show_short(),
            Self::Programme(ProgrammeAct::Track) => texts.msg_programme_act_track_short(),
            Self::Menu(MenuAct::PlanBefore | MenuAct::PlanAfter) => texts.msg_change_act_plans(),
            act => act.name(texts),
        }
    }
}

fn program(act: Program, texts: &Texts) -> String {
    match act {
        Program::Quit => texts.msg_act_quit(),
        Program::Help => texts.msg_act_help(),
        Program::Palette => texts.msg_act_palette(),
        Program::Language => texts.msg_act_language(),
        Program::Theme => texts.msg_act_theme_light_dark(),
        Program::Silence => texts.msg_act_silence(),
        Program::Screens => texts.msg_act_screens(),
        Program::Redraw => texts.msg_act_redraw(),
        Program::Pane => texts.msg_act_pane(),
        Program::Private => texts.msg_act_private(),
        Program::SaveAgain => texts.msg_act_save_again(),
        Program::SendOut => texts.msg_act_send_out(),
        Program::TakeIn => texts.msg_act_take_in(),
        Program::KeepElsewhere => texts.msg_act_keep_elsewhere(),
        Program::Leaving => texts.msg_act_leaving(),
    }
}

fn day(act: DayAct, texts: &Texts) -> String {
    match act {
        DayAct::Next => texts.msg_act_next(),
        DayAct::Back => texts.msg_act_back(),
        DayAct::Pause => texts.msg_act_pause(),
        DayAct::Until => texts.msg_act_until(),
        DayAct::LeadOn => texts.msg_act_lead_on(),
        DayAct::More => texts.msg_act_more(),
        DayAct::Less => texts.msg_act_less(),
        DayAct::Late => texts.msg_act_late(),
        DayAct::People => texts.msg_act_people(),
        DayAct::Dots => texts.msg_act_dots(),
        DayAct::Agenda => texts.msg_act_agenda(),
        DayAct::Insert => texts.msg_act_insert(),
    }
}

fn wall(act: WallAct, texts: &Texts) -> String {
    match act {
        WallAct::Blank => texts.msg_act_blank(),
        WallAct::Onwards => texts.msg_act_onwards(),
        WallAct::Backwards => texts.msg_act_backwards(),
        WallAct::Choose => texts.msg_act_wall(),
        WallAct::Overview => texts.msg_act_overview(),
        WallAct::Unzoom => texts.msg_act_unzoom(),
    }
}

fn line(act: LineAct, texts: &Texts) -> String {
    match act {
        LineAct::Store => texts.msg_act_store(),
        LineAct::Switch => texts.msg_act_switch(),
        LineAct::Again => texts.msg_act_again(),
        LineAct::AsText => texts.msg_act_as_text(),
        LineAct::Park => texts.msg_act_park(),
        LineAct::Undo => texts.msg_act_undo(),
        LineAct::Redo => texts.msg_act_redo(),
        LineAct::Vote => texts.msg_act_vote(),
        LineAct::Way => texts.msg_act_way(),
        LineAct::Twice => texts.msg_act_twice(),
        LineAct::Pass => texts.msg_act_pass(),
        LineAct::Order => texts.msg_act_order(),
        LineAct::BeginYear => texts.msg_act_year_begins(),
        LineAct::Track => texts.msg_act_year_track(),
        LineAct::Forward => texts.msg_act_forward(),
        LineAct::Up => texts.msg_act_up(),
        LineAct::Down => texts.msg_act_down(),
        LineAct::Cancel => texts.msg_act_cancel(),
    }
}

fn menu(act: MenuAct, texts: &Texts) -> String {
    match act {
        MenuAct::Choose => texts.msg_act_choose(),
        MenuAct::Onwards => texts.msg_act_next_line(),
        MenuAct::Make => texts.msg_act_make(),
        MenuAct::Take => texts.msg_act_take(),
        MenuAct::Mark => texts.msg_act_mark(),
        MenuAct::FollowUp => texts.msg_act_follow_up(),
        MenuAct::HoldAgain => texts.msg_act_hold_again(),
        MenuAct::Forget => texts.msg_making_act_forget(),
        MenuAct::Use => texts.msg_methods_act_use(),
        MenuAct::Copy => texts.msg_change_act_copy(),
        MenuAct::Change => texts.msg_change_act_change(),
        MenuAct::PlanBefore => texts.msg_change_act_plan_before(),
        MenuAct::PlanAfter => texts.msg_change_act_plan_after(),
        MenuAct::Rehearse => texts.msg_change_act_rehearse(),
        MenuAct::Ask => texts.msg_fit_act_ask(),
        MenuAct::Preview => texts.msg_fit_act_preview(),
        MenuAct::Backwards => texts.msg_fit_act_back(),
        MenuAct::Leave => texts.msg_act_leave(),
    }
}

fn agenda(act: AgendaAct, texts: &Texts) -> String {
    match act {
        AgendaAct::Shorter => texts.msg_act_less(),
        AgendaAct::Longer => texts.msg_act_more(),
        AgendaAct::Minutes => texts.msg_act_minutes(),
        AgendaAct::Pin => texts.msg_act_pin(),
        AgendaAct::Drop => texts.msg_act_drop(),
        AgendaAct::Up => texts.msg_act_move_up(),
        AgendaAct::Down => texts.msg_act_move_down(),
        AgendaAct::Buffer => texts.msg_act_buffer(),
        AgendaAct::Lunch => texts.msg_act_lunch(),
        AgendaAct::Fit => texts.msg_act_fit(),
        AgendaAct::Night => texts.msg_act_night(),
        AgendaAct::Start => texts.msg_act_day_start(),
        AgendaAct::End => texts.msg_act_day_end(),
        AgendaAct::Add => texts.msg_planning_act_add(),
        AgendaAct::Name => texts.msg_planning_act_name(),
        AgendaAct::Keep => texts.msg_planning_act_keep(),
        AgendaAct::Go => texts.msg_act_go(),
    }
}

fn programme(act: ProgrammeAct, texts: &Texts) -> String {
    match act {
        ProgrammeAct::Change => texts.msg_programme_act_change(),
        ProgrammeAct::Open => texts.msg_programme_act_open(),
        ProgrammeAct::Make => texts.msg_programme_act_make(),
        ProgrammeAct::Held => texts.msg_programme_act_held(),
        ProgrammeAct::Add => texts.msg_programme_act_add(),
        ProgrammeAct::TakeOut => texts.msg_programme_act_take_out(),
        ProgrammeAct::Track => texts.msg_programme_act_track(),
        ProgrammeAct::Own => texts.msg_programme_act_own(),
        ProgrammeAct::NextYear => texts.msg_programme_act_next_year(),
        ProgrammeAct::Show => texts.msg_programme_act_show(),
    }
}

fn input(act: Input, texts: &Texts) -> String {
    match act {
        Input::Write => texts.msg_act_write(),
        Input::Refuse => texts.msg_act_not_written(),
        Input::Label => texts.msg_act_label(),
        Input::Pick => texts.msg_act_choose(),
        Input::Level => texts.msg_programme_act_level(),
        Input::Before | Input::After => texts.msg_act_another(),
        Input::PageUp | Input::PageDown => texts.msg_act_page(),
        Input::Left | Input::Right | Input::Home | Input::End => texts.msg_act_in_line(),
        Input::WordLeft | Input::WordRight => texts.msg_act_by_word(),
        Input::Unlabel | Input::Backspace | Input::Delete => texts.msg_act_delete(),
        Input::DeleteWord => texts.msg_act_delete_word(),
        Input::DeleteAll => texts.msg_act_empty_line(),
    }
}

fn point(act: PointAct, texts: &Texts) -> String {
    match act {
        PointAct::Edit => texts.msg_act_edit(),
        PointAct::Remove => texts.msg_act_remove(),
        PointAct::Merge => texts.msg_act_merge(),
        PointAct::Park => texts.msg_act_park(),
        PointAct::Move => texts.msg_act_move(),
        PointAct::Theme => texts.msg_act_theme(),
        PointAct::TakeOut => texts.msg_act_take_out(),
        PointAct::Spotlight => texts.msg_act_spotlight(),
        PointAct::Strike => texts.msg_act_strike(),
        PointAct::Again => texts.msg_act_again_pointed(),
        PointAct::Became => texts.msg_act_became(),
        PointAct::Cut => texts.msg_act_cut(),
        PointAct::Divide => texts.msg_act_divide(),
        PointAct::Island(IslandAct::Rest) => texts.msg_act_rest(),
        PointAct::Island(IslandAct::Contact) => texts.msg_act_contact(),
        PointAct::Island(IslandAct::Split) => texts.msg_act_split(),
        PointAct::Plan(PlanAct::Status) => texts.msg_act_status(),
        PointAct::Plan(PlanAct::AskWhom) => texts.msg_act_ask_whom(),
        PointAct::Plan(PlanAct::HandOver) => texts.msg_act_hand_over(),
        PointAct::Plan(PlanAct::Agree) => texts.msg_act_agree(),
        PointAct::Row(RowAct::TakeUp) => texts.msg_act_take_up(),
        PointAct::Row(RowAct::Next) => texts.msg_act_put_next(),
        PointAct::Row(RowAct::Written) => texts.msg_act_written(),
        PointAct::Board(BoardAct::Bring) => texts.msg_act_bring(),
        PointAct::Board(BoardAct::Mark) => texts.msg_act_mark_line(),
        PointAct::Row(RowAct::Cells) => texts.msg_act_cells(),
        PointAct::Row(RowAct::Sort) => texts.msg_act_sort(),
        PointAct::Answer => texts.msg_act_answer(),
        PointAct::Escalate => texts.msg_act_lift(),
    }
}
