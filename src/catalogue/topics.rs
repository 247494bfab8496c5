//! The topics that the shipped problems have; everything that goes by topic counts on few names.

/// Every topic, in kebab case.
pub const TOPICS: [&str; 52] = [
    "array",
    "backtracking",
    "binary-search",
    "binary-search-tree",
    "binary-tree",
    "bit-manipulation",
    "breadth-first-search",
    "bucket-sort",
    "combinatorics",
    "counting",
    "data-stream",
    "depth-first-search",
    "design",
    "divide-and-conquer",
    "doubly-linked-list",
    "dynamic-programming",
    "eulerian-circuit",
    "geometry",
    "graph",
    "greedy",
    "hash-function",
    "hash-table",
    "heap-priority-queue",
    "interactive",
    "intervals",
    "linked-list",
    "math",
    "matrix",
    "memoization",
    "merge-sort",
    "minimum-spanning-tree",
    "monotonic-queue",
    "monotonic-stack",
    "ordered-set",
    "prefix-sum",
    "queue",
    "quickselect",
    "randomized",
    "recursion",
    "shortest-path",
    "simulation",
    "sliding-window",
    "sorting",
    "stack",
    "string",
    "string-matching",
    "sweep-line",
    "topological-sort",
    "tree",
    "trie",
    "two-pointers",
    "union-find",
];

/// How like a known topic another must be to be taken for a slip, from 0 to 1.
const SLIP: f64 = 0.93;

/// The known topic that was meant by a name which is none, where it seems to be a slip.
pub fn meant_topic(name: &str) -> Option<&'static str> {
    if TOPICS.contains(&name) {
        return None;
    }
    let likeness = |topic: &&str| strsim::jaro_winkler(name, topic);
    let mut near: Vec<&str> = TOPICS
        .into_iter()
        .filter(|topic| likeness(topic) >= SLIP)
        .collect();
    near.sort_by(|a, b| likeness(b).total_cmp(&likeness(a)));
    near.first().copied()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_slip_is_told_from_a_topic_of_one_s_own() {
        assert_eq!(meant_topic("hash-tabel"), Some("hash-table"));
        assert_eq!(meant_topic("arrays"), Some("array"));
        assert_eq!(
            meant_topic("depth-frist-search"),
            Some("depth-first-search")
        );
        for own in ["chess", "number-theory", "convex-hull", "parsing"] {
            assert_eq!(meant_topic(own), None, "{own}");
        }
    }

    #[test]
    fn a_known_topic_is_meant_as_it_stands() {
        for topic in TOPICS {
            assert_eq!(meant_topic(topic), None);
        }
    }
}
