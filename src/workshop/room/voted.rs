//! What the room sees of a vote: the ballot, the ranking, and what is given values.

use super::super::Workshop;
use super::super::method::{Dots, ScaleAsked};
use super::super::ranking::{self, State};
use super::super::rows::{Audience, Rows};
use super::{Picture, Scene, Sight};

/// A ranking, most dots first.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct RoomRanking {
    /// Its heading: "Bottenlista".
    pub head: String,
    /// What the list is: "Det här tynger mest."
    pub says: String,
    /// What the room is told in the step, if it is read aloud there. It stands above where it has room.
    pub told: String,
    /// What the groups are called whose lines it has, if each voted on its own and they are called otherwise than groups.
    pub groups: Vec<String>,
    /// Whether it is that of a second vote, with what the first gave beside it.
    pub beside: bool,
}

/// The ballot of a vote.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct RoomBallot {
    /// The dots that each person has.
    pub dots: Dots,
    /// How many candidates each names in order, if nobody gives dots.
    pub ranked: Option<u16>,
    /// Whether each group votes on its own lines.
    pub by_groups: bool,
    /// The names of the fields or groups that its rows are parts of.
    pub heads: Vec<String>,
}

/// What the ranking of something is called.
pub(super) fn ranking_name(workshop: &Workshop, of: &str) -> String {
    let told = workshop.method.ranking_told(of).map(|told| told.name.get(workshop.lang));
    told.unwrap_or_else(|| workshop.name_of_capture(of)).to_owned()
}

pub(in crate::workshop) fn ranked_rows<'a>(workshop: &'a Workshop, of: &str) -> Rows<'a> {
    Rows::ranking(workshop, of, Audience::Room).unwrap_or_default()
}

/// What was voted on as ranked. While its vote is open it is the ballot, because the room must not see sums that may
/// change.
pub(in crate::workshop) fn ranked<'a>(workshop: &'a Workshop, of: &str) -> Sight<'a> {
    if let State::Open = ranking::of(workshop, of) {
        return ballot(workshop, of);
    }
    let told = workshop.method.ranking_told(of).and_then(|told| told.says);
    let rows = ranked_rows(workshop, of);
    let parts = rows.iter().filter_map(|row| row.part).max();
    let picture = Picture::Ranked(RoomRanking {
        head: ranking_name(workshop, of),
        says: told.map_or_else(String::new, |says| says.get(workshop.lang).to_owned()),
        told: String::new(),
        groups: groups(workshop, of, parts),
        beside: workshop.votes.ranked(of).any(|(of, _)| of.beside),
    });
    picture.with(rows)
}

/// The same, below what the room is told where there is room for that.
pub(in crate::workshop) fn read_aloud<'a>(scene: Scene<'a>, of: &str) -> Sight<'a> {
    let mut sight = ranked(scene.workshop, of);
    if let Picture::Ranked(ranking) = &mut sight.picture {
        // What the list is about the room was told when it was ranked.
        (ranking.says, ranking.told) = (String::new(), scene.told());
    }
    sight
}

/// The names of the fields, if this is a board.
pub(super) fn fields(workshop: &Workshop, of: &str) -> Vec<String> {
    if !workshop.lists.is_board(of) {
        return Vec::new();
    }
    let fields = workshop.lists.parts(of).into_iter();
    fields.map(|field| workshop.name_of_list(field).to_owned()).collect()
}

/// The names of the groups up to this one, if they are called otherwise than groups.
fn groups(workshop: &Workshop, of: &str, last: Option<u16>) -> Vec<String> {
    (1..=last.unwrap_or(0)).map_while(|group| workshop.group_name(of, group)).collect()
}

/// The candidates of the vote.
pub(in crate::workshop) fn ballot<'a>(workshop: &'a Workshop, of: &str) -> Sight<'a> {
    let (dots, ranked) = workshop.ballot_rule(of);
    let by_groups = workshop.is_by_groups(of);
    let rows = Rows::candidates(workshop, of, Audience::Room);
    let parts = rows.iter().filter_map(|row| row.part).max();
    let heads = if by_groups { groups(workshop, of, parts) } else { fields(workshop, of) };
    Picture::Ballot(RoomBallot { dots, ranked, by_groups, heads }).with(rows)
}

/// What the least and the greatest value mean; nothing if the method does not say.
fn means(scene: Scene<'_>, asked: ScaleAsked<'_>) -> String {
    let word = |at: usize| asked.words.get(at).map(|word| word.get(scene.workshop.lang));
    let most = usize::from(asked.values);
    match (word(0), word(most.saturating_sub(1))) {
        (Some(least), Some(greatest)) => format!("1\u{a0}= {least}\u{a0}· {most}\u{a0}= {greatest}"),
        _ => String::new(),
    }
}

/// The lines of a list with how many gave each value, once all have; before that, the lines.
pub(in crate::workshop) fn scale<'a>(scene: Scene<'a>, asked: ScaleAsked<'_>) -> Sight<'a> {
    let closed = scene.workshop.votes.scale(asked.list).is_some_and(|scale| scale.closed);
    let text = if closed { String::new() } else { scene.told() };
    let means = if closed { String::new() } else { means(scene, asked) };
    let heads = fields(scene.workshop, asked.list);
    let rows = Rows::scale(scene.workshop, asked, Audience::Room);
    Picture::Scale { text, means, shown: closed, heads }.with(rows)
}

/// What people choose among, with how many went to each.
pub(in crate::workshop) fn chosen<'a>(scene: Scene<'a>, of: &str) -> Sight<'a> {
    let workshop = scene.workshop;
    let head = workshop.name_of_capture(of).to_owned();
    let (told, groups) = (scene.told(), fields(workshop, of));
    let picture = Picture::List { head, about: String::new(), told, rules: Vec::new(), groups, place: None };
    picture.with(Rows::chosen(workshop, of, Audience::Room))
}
