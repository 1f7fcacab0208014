//! Every number of people and of tables that a room may have, walked through person by person.

use super::*;

mod led;

/// Where everybody sits in each round, walked by what each change tells people: the table of each person.
fn walked(sizes: &[u16], rounds: u16) -> Vec<Vec<u16>> {
    let tables = sizes.len() as u16;
    let people: Vec<(u16, u16)> =
        (0..).zip(sizes).flat_map(|(table, size)| (0..*size).map(move |number| (table, number))).collect();
    let mut at: Vec<u16> = people.iter().map(|(table, _)| *table).collect();
    let mut all = vec![at.clone()];
    for change in 1..rounds {
        let (on, _) = scattered(sizes, change);
        for (table, (_, number)) in at.iter_mut().zip(&people) {
            let on = number.checked_sub(1).map_or(0, |at| on[usize::from(at)]);
            *table = (*table + on) % tables;
        }
        all.push(at.clone());
    }
    all
}

/// How many pairs of people meet more than once, counted one by one.
fn counted(rounds: &[Vec<u16>]) -> u32 {
    let people = rounds[0].len();
    let mut pairs = 0;
    for one in 0..people {
        for other in one + 1..people {
            pairs += u32::from(rounds.iter().filter(|at| at[one] == at[other]).count() > 1);
        }
    }
    pairs
}

fn rooms() -> impl Iterator<Item = (u16, u16, Vec<u16>)> {
    let all = (8..=60_u16).flat_map(|people| (3..=10_u16).map(move |tables| (people, tables)));
    all.map(|(people, tables)| (people, tables, seated(people, tables)))
}

#[test]
fn in_three_rounds_nobody_meets_the_same_person_twice_where_numbers_allow() {
    let mut none = 0;
    for (people, tables, sizes) in rooms() {
        let pairs = counted(&walked(&sizes, 3));
        assert_eq!(meet_again(&sizes, 3), pairs, "{people} at {tables}");
        // With more people at a table than there are tables, two of them must go to the same one. With an even number
        // of tables no rule for as many numbers keeps all apart (see below).
        let (tables, most) = (sizes.len() as u16, sizes[0]);
        let allow = if tables % 2 == 1 { most <= tables } else { most < tables };
        assert_eq!(pairs == 0, allow, "{people} at {tables}: {pairs} pairs");
        none += u32::from(pairs == 0);
    }
    assert_eq!(none, 245, "of 424 rooms");
}

#[test]
fn with_an_even_number_of_tables_no_rule_keeps_as_many_apart() {
    // How far from their first table four numbers are after one change and after two: for no choice all three
    // differences of any two numbers differ, which is what meeting once at most means.
    let ways: Vec<[u16; 4]> = (0..64_u16).map(|way| [0, way % 4, way / 4 % 4, way / 16]).collect();
    let meets_once = |first: &[u16; 4], second: &[u16; 4]| {
        (0..4).all(|one| {
            (one + 1..4).all(|other| {
                let apart = |away: &[u16; 4]| (away[one] + 4 - away[other]) % 4;
                apart(first) != 0 && apart(second) != 0 && apart(first) != apart(second)
            })
        })
    };
    assert!(!ways.iter().any(|first| ways.iter().any(|second| meets_once(first, second))));
    // With one person fewer at each table there is such a rule, and it is ours.
    assert_eq!((meet_again(&[4; 4], 3), meet_again(&[3; 4], 3)), (4, 0));
}

#[test]
fn it_is_said_by_numbers_how_far_to_go() {
    let on = |people, tables, change| scattered(&seated(people, tables), change).0;
    assert_eq!((on(23, 5, 1), on(23, 5, 2)), (vec![1, 2, 3, 4], vec![1, 2, 3, 4]));
    assert_eq!((on(30, 6, 1), on(30, 6, 2)), (vec![1, 2, 3, 4], vec![1, 2, 4, 5]), "three are half of six");
    assert_eq!(on(35, 5, 1), [1, 2, 3, 4, 1, 2], "5 goes as 1, 6 as 2");
    assert_eq!(on(16, 4, 2), [1, 3, 2]);
    assert_eq!(on(3, 1, 1), [0, 0], "with one table nobody goes");
}

#[test]
fn whoever_goes_is_counted_and_tables_stay_about_as_large() {
    for (people, tables, sizes) in rooms() {
        let mut now = sizes.clone();
        for change in 1..3 {
            let (_, went) = scattered(&sizes, change);
            let gone: u16 = went.iter().map(|went| went.people).sum();
            assert_eq!(gone, people - sizes.len() as u16, "all but one at each of {tables}");
            assert!(went.iter().all(|went| went.from != went.to && went.people > 0));
            now = after(&now, &went);
            assert_eq!(now.iter().sum::<u16>(), people);
            let (least, most) = (now.iter().min().unwrap(), now.iter().max().unwrap());
            assert!(most - least <= 1, "{people} at {tables}: {now:?}");
        }
    }
    assert_eq!(after(&[5, 5, 4], &together(&[5, 5, 4])), [4, 5, 5], "everybody goes on");
}

#[test]
fn there_are_tables_enough() {
    let table = [
        (23, 5),
        (12, 4),
        (15, 5),
        (25, 5),
        (26, 6),
        (40, 8),
        (60, 12),
        (9, 3),
        (8, 2),
        (5, 2),
        (4, 2),
        (3, 1),
        (0, 1),
    ];
    for (people, tables) in table {
        assert_eq!(tables_for(people), tables, "{people}");
    }
    assert_eq!(seated(23, 5), [5, 5, 5, 4, 4]);
    assert_eq!(seated(23, 30).len(), 11, "nobody sits alone");
    assert_eq!((seated(1, 5), seated(0, 5)), (vec![1], vec![0]));
}
