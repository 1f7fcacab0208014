//! Makes the rows of what people vote on: the candidates, the ranking, and what is given values.

use super::super::Workshop;
use super::super::method::ScaleAsked;
use super::super::ranking::{self, Standing, State};
use super::made::in_field;
use super::{Audience, Beside, Row, Rows};

impl<'a> Rows<'a> {
    /// The entries of a ranking. The room sees only those that made the list.
    pub fn ranked(workshop: &'a Workshop, (of, standings): (&str, &[Standing]), audience: Audience) -> Self {
        let points = workshop.votes.newest(of).is_some_and(|vote| vote.rule.ranked.is_some());
        let like = |one: &Standing, other: &Standing| {
            other.listed && other.place == one.place && other.group == one.group
        };
        let tied =
            |one: &Standing| one.listed && standings.iter().filter(|other| like(one, other)).count() > 1;
        let row = |standing: &Standing| {
            let Standing { id, dots, first, group, listed, .. } = *standing;
            let seen = audience == Audience::Leader || listed;
            let beside = Beside::Ranked { dots, first, points, tied: tied(standing), listed };
            let row = seen.then(|| workshop.candidate_row(id)).flatten()?;
            Some(Row { beside, part: group, ..row })
        };
        standings.iter().filter_map(row).collect()
    }

    /// The ranking of what people voted on; `None` while it is not ranked.
    /// Below an entry of a board stands which field it is in.
    pub fn ranking(workshop: &'a Workshop, of: &str, audience: Audience) -> Option<Self> {
        let State::Ranked(standings) = ranking::of(workshop, of) else { return None };
        let rows = Self::ranked(workshop, (of, &standings), audience);
        if !workshop.lists.is_board(of) {
            return Some(rows);
        }
        let all = 0..rows.len();
        let named = |row: Row<'a>| {
            let field = workshop.lists.list_of(row.id).map_or("", |field| workshop.name_of_list(field));
            row.over(field)
        };
        Some(rows.into_range(all).into_iter().map(named).collect())
    }

    /// The candidates of a vote. The room does not see dots, which may still change.
    pub fn candidates(workshop: &'a Workshop, of: &str, audience: Audience) -> Self {
        let vote = workshop.ballot_vote(of).filter(|_| audience == Audience::Leader);
        let sums = vote.map(|vote| vote.sums(&workshop.lists)).unwrap_or_default();
        let (_, ranks) = workshop.ballot_rule(of);
        let row = |row: Row<'a>| match audience {
            Audience::Room => row,
            Audience::Leader => {
                let dots = sums.get(&row.id).copied().unwrap_or(0);
                let in_order = Beside::Ranked { dots, first: None, points: true, tied: false, listed: true };
                Row { beside: if ranks.is_some() { in_order } else { Beside::Dots(dots) }, ..row }
            }
        };
        let candidates = workshop.candidates(of).into_iter().filter_map(|id| workshop.candidate_row(id));
        let rows: Vec<Row<'a>> = candidates.map(row).collect();
        if !workshop.is_by_groups(of) {
            return in_parts(workshop, of, rows, audience);
        }
        let of_group = |row: Row<'a>| Row { part: workshop.group_of(row.id), ..row };
        let mut rows: Vec<Row<'a>> = rows.into_iter().map(of_group).collect();
        rows.sort_by_key(|row| row.part.unwrap_or(u16::MAX));
        rows.into_iter().collect()
    }

    /// What people choose among, with how many went to each.
    pub fn chosen(workshop: &'a Workshop, of: &str, audience: Audience) -> Self {
        let row = |row: Row<'a>| match workshop.chosen(row.id) {
            Some(people) => Row { beside: Beside::People(people), ..row },
            None => Row { beside: Beside::None, ..row },
        };
        let candidates = workshop.candidates(of).into_iter().filter_map(|id| workshop.candidate_row(id));
        in_parts(workshop, of, candidates.map(row).collect(), audience)
    }

    /// What is given values. Once the scale is closed, below each stands how many gave it which, a line each: before that
    /// nobody sees any, so that nobody writes what others have written.
    pub fn scale(workshop: &'a Workshop, asked: ScaleAsked<'_>, audience: Audience) -> Self {
        let scale = workshop.votes.scale(asked.list);
        let lang = workshop.lang;
        let row = |row: Row<'a>| {
            let values = scale.map(|scale| scale.values(&workshop.lists, row.id)).unwrap_or_default();
            let closed = scale.is_some_and(|scale| scale.closed);
            let row = Row { beside: Beside::Values(values.given(), closed), ..row };
            if closed { row.over(values.lines(asked.words, lang)) } else { row }
        };
        let candidates = workshop.candidates(asked.list).into_iter();
        let rows = candidates.filter_map(|id| workshop.candidate_row(id)).map(row).collect();
        in_parts(workshop, asked.list, rows, audience)
    }
}

/// The rows of a board field by field; any others as they are.
fn in_parts<'a>(workshop: &'a Workshop, of: &str, rows: Vec<Row<'a>>, audience: Audience) -> Rows<'a> {
    if !workshop.lists.is_board(of) {
        return rows.into();
    }
    let fields = workshop.lists.parts(of).into_iter().zip(1..);
    let of_field = fields.flat_map(|(field, part)| {
        let here = rows.iter().filter(|row| workshop.lists.list_of(row.id) == Some(field));
        in_field(workshop, (field, part), here.cloned().collect(), audience)
    });
    of_field.collect()
}
