//! Divides people into groups, pairs and islands, as numbers only: nothing here knows a person. People find out where
//! they sit by counting off aloud in the room.

/// The most people in a workshop.
pub const MOST_PEOPLE: u16 = 999;
/// About how many people a group has, unless somebody wants another size.
pub const USUAL: u16 = 4;
/// The smallest group, if the number of people allows it; somebody who asks for pairs gets them.
const LEAST: u16 = 3;
/// The largest group, unless somebody asks for a larger one.
const MOST: u16 = 5;

/// The sizes of the groups when `people` are divided into groups of about `size`: the larger first, and one apart at
/// most. There are `people` ÷ `size` of them, rounded and adjusted so that no group has fewer than three people (or two,
/// if that is the size) or more than five (or the size): 24 in fours are six fours, 23 in fours `4 4 4 4 4 3`. Too few
/// people for two groups are one group; nobody is no group.
///
/// ```
/// use verkstad::workshop::groups::groups_of;
///
/// assert_eq!(groups_of(23, 4), [4, 4, 4, 4, 4, 3]);
/// assert_eq!(groups_of(8, 3), [4, 4], "three groups would have two with too few");
/// assert_eq!(groups_of(5, 4), [5]);
/// assert_eq!(groups_of(24, 8), [8, 8, 8]);
/// ```
pub fn groups_of(people: u16, size: u16) -> Vec<u16> {
    if people == 0 {
        return Vec::new();
    }
    let rounded = (u32::from(people) + u32::from(size) / 2) / u32::from(size.max(1));
    let fewest = people.div_ceil(size.max(MOST)).max(1);
    let most = (people / size.clamp(2, LEAST)).max(1);
    let count = u16::try_from(rounded).unwrap_or(u16::MAX).max(fewest).min(most);
    let (least, larger) = (people / count, people % count);
    (0..count).map(|group| least + u16::from(group < larger)).collect()
}

/// How many turns a round in pairs has. A person left over joins a pair, which makes a trio: 7 people take 3 turns. One
/// person alone takes one.
///
/// ```
/// use verkstad::workshop::groups::pairs;
///
/// assert_eq!([8, 7, 1, 0].map(pairs), [4, 3, 1, 0]);
/// ```
pub fn pairs(people: u16) -> u16 {
    (people / 2).max(people.min(1))
}

/// How many islands this many people can work on: one for every four, and at least two. It is advice.
pub fn island_ceiling(people: u16) -> u16 {
    (people / 4).max(2)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::{groups_of, island_ceiling, pairs};

    #[test]
    fn people_are_divided_as_in_a_room() {
        let table: [(u16, u16, &[u16]); 16] = [
            (24, 4, &[4, 4, 4, 4, 4, 4]),
            (23, 4, &[4, 4, 4, 4, 4, 3]),
            (8, 3, &[4, 4]),
            (11, 5, &[4, 4, 3]),
            (7, 4, &[4, 3]),
            (6, 5, &[3, 3]),
            (5, 4, &[5]),
            (2, 4, &[2]),
            (1, 4, &[1]),
            (0, 4, &[]),
            (9, 0, &[3, 2, 2, 2]),
            (9, 2, &[3, 2, 2, 2]),
            (24, 8, &[8, 8, 8]),
            (20, 8, &[7, 7, 6]),
            (17, 8, &[6, 6, 5]),
            (6, 30, &[6]),
        ];
        for (people, size, groups) in table {
            assert_eq!(groups_of(people, size), groups, "{people} in {size}s");
        }
    }

    #[test]
    fn rounds_and_ceilings() {
        assert_eq!([0, 1, 2, 3, 7, 24].map(pairs), [0, 1, 1, 1, 3, 12]);
        assert_eq!([0, 6, 8, 11, 12, 30].map(island_ceiling), [2, 2, 2, 2, 3, 7]);
    }

    proptest! {
        #[test]
        fn everybody_is_in_a_group_of_fitting_size(people in 0_u16.., size in 0_u16..12) {
            let groups = groups_of(people, size);
            prop_assert_eq!(groups.iter().map(|n| u32::from(*n)).sum::<u32>(), u32::from(people));
            prop_assert!(groups.is_sorted_by(|a, b| a >= b), "larger first");
            if let (Some(most), Some(least)) = (groups.first(), groups.last()) {
                prop_assert!(most - least <= 1);
                prop_assert!(people < 6 || (*least >= size.clamp(2, 3) && *most <= size.max(5)));
            }
        }
    }
}
