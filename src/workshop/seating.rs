//! Who goes where when people change tables: how many sit at each, how many tables on each number goes, and how many
//! pairs of people meet more than once. Only numbers; nothing here knows a person.
//!
//! At each table one person stays, and the others have the numbers 1, 2, 3 … for the whole time.

use std::collections::BTreeMap;

use super::event::Went;

/// How many tables there usually are, if nobody says how many.
const USUAL: u16 = 5;
/// The fewest people at a table then.
const LEAST: u16 = 3;
/// The most people at a table then.
const MOST: u16 = 5;

/// A table, or several that stand beside each other and have as many people.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TablesAlike {
    /// What each is called, before its number: "Table"; empty if the method has no name for it.
    pub name: String,
    /// The number of the first.
    pub first: usize,
    /// The number of the last.
    pub last: usize,
    /// How many people sit at each of them, if that is known.
    pub people: Option<u16>,
}

/// How many tables so many people need: five, unless more than five or fewer than three would sit at one.
///
/// ```
/// use verkstad::workshop::seating::tables_for;
///
/// assert_eq!([23, 12, 26, 60].map(tables_for), [5, 4, 6, 12]);
/// ```
pub fn tables_for(people: u16) -> u16 {
    let fewest = people.div_ceil(MOST).max(if people < 4 { 1 } else { 2 });
    USUAL.max(fewest).min((people / LEAST).max(fewest))
}

/// How many people sit at each of so many tables: the larger first, and one apart at most. Nobody sits alone.
pub fn seated(people: u16, tables: u16) -> Vec<u16> {
    let tables = tables.min(people / 2).max(1);
    let (each, more) = (people / tables, people % tables);
    (0..tables).map(|table| each + u16::from(table < more)).collect()
}

/// How many tables on a number goes at a change, the first being 1. Number 0 is whoever stays.
///
/// Number 1 goes one table on, 2 two, 3 three, at each change; the number of tables and those above go as 1, 2 … again.
/// With an odd number of tables nobody then meets the same people twice in three rounds, as long as a table has no more
/// people than there are tables. With an even number, two changes of the same length would bring together again who
/// are half the tables apart: so at every second change the numbers from half the tables on go one table farther.
fn tables_on(number: u16, tables: u16, change: u16) -> u16 {
    if number == 0 || tables < 2 {
        return 0;
    }
    let (as_number, half) = ((number - 1) % (tables - 1) + 1, tables / 2);
    match () {
        () if tables % 2 == 1 || change % 2 == 1 || as_number < half => as_number,
        // What is left for the last number.
        () if as_number == tables - 1 => half,
        () => as_number + 1,
    }
}

/// How far from its first table a number is after so many changes.
fn away(number: u16, tables: u16, changes: u16) -> u16 {
    (1..=changes).fold(0, |away, change| (away + tables_on(number, tables, change)) % tables.max(1))
}

/// What happens at a change of people who sat first at tables of these sizes: how many tables on each number goes, from
/// number 1, and how many people went from which table to which.
pub fn scattered(sizes: &[u16], change: u16) -> (Vec<u16>, Vec<Went>) {
    let tables = sizes.len() as u16;
    let most = sizes.iter().max().copied().unwrap_or(0);
    let on = (1..most).map(|number| tables_on(number, tables, change)).collect();
    let mut went: BTreeMap<(u16, u16), u16> = BTreeMap::new();
    for (first, size) in (0..).zip(sizes) {
        for number in 1..*size {
            let at = |changes| (first + away(number, tables, changes)) % tables + 1;
            let (from, to) = (at(change - 1), at(change));
            if from != to {
                *went.entry((from, to)).or_default() += 1;
            }
        }
    }
    (on, went.into_iter().map(|((from, to), people)| Went { from, to, people }).collect())
}

/// What happens when everybody goes on to the next table: how many are at each now.
pub fn together(sizes: &[u16]) -> Vec<Went> {
    let tables = sizes.len() as u16;
    let people = (1..).zip(sizes).filter(|(_, people)| **people > 0 && tables > 1);
    people.map(|(from, people)| Went { from, to: from % tables + 1, people: *people }).collect()
}

/// How many people are at each table after some went.
pub fn after(sizes: &[u16], went: &[Went]) -> Vec<u16> {
    let sum = |table: u16, of: fn(&Went) -> u16| -> u16 {
        went.iter().filter(|one| of(one) == table).map(|one| one.people).sum()
    };
    let now = |(table, people): (u16, &u16)| {
        (people + sum(table, |went| went.to)).saturating_sub(sum(table, |went| went.from))
    };
    (1..).zip(sizes).map(now).collect()
}

/// How many pairs of people sit at one table more than once in so many rounds.
pub fn meet_again(sizes: &[u16], rounds: u16) -> u32 {
    let tables = sizes.len() as u16;
    let most = sizes.iter().max().copied().unwrap_or(0);
    let mut pairs = 0;
    for number in 0..most {
        for other in number + 1..most {
            // How often two people with these numbers meet who first sat so many tables apart.
            let mut often: BTreeMap<u16, u32> = BTreeMap::new();
            for changes in 0..rounds {
                let apart = away(number, tables, changes) + tables - away(other, tables, changes);
                *often.entry(apart % tables.max(1)).or_default() += 1;
            }
            for (apart, _) in often.into_iter().filter(|(_, often)| *often > 1) {
                let first = (0..).zip(sizes).filter(|(_, size)| **size > number);
                let both = first.filter(|(table, _)| {
                    sizes.get(usize::from((table + apart) % tables)).is_some_and(|size| *size > other)
                });
                pairs += both.count() as u32;
            }
        }
    }
    pairs
}

#[cfg(test)]
mod tests;
