//! groups
pub fn groups_of(people: u16, size: u16) -> Vec<u16> {
    vec![people; usize::from(size)]
}
pub fn island_ceiling(people: u16) -> u16 {
    (people / 4).max(2)
}
pub fn pairs(people: u16) -> u16 {
    (people / 2).max(1)
}
