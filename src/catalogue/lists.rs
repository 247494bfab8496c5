//! The well-known lists of problems, and how long each is as a whole.

/// Each list's name, and how many problems it has, whether they are in the catalogue or not.
pub const LISTS: [(&str, usize); 4] = [
    ("blind-75", 75),
    ("neetcode-150", 150),
    ("grind-75", 75),
    ("grind-169", 169),
];

/// How many problems a list has as a whole; nothing for one of somebody's own.
pub fn list_length(name: &str) -> Option<usize> {
    let mut known = LISTS.into_iter();
    known
        .find(|(list, _)| *list == name)
        .map(|(_, length)| length)
}
