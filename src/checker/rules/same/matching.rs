//! A largest matching between two sides of a bipartite graph whose nodes may stand for several.

use std::collections::VecDeque;

/// What a largest matching leaves unmatched of each node.
pub(super) struct Leftover {
    pub(super) left: Vec<usize>,
    pub(super) right: Vec<usize>,
}

/// Matches `left[i]` copies of each left node with `right[j]` copies of each right one, along
/// `edges[i]`, by augmenting paths found breadth first. A node's copies are matched in bulk, so
/// many equal elements cost no more than one.
pub(super) fn largest(left: Vec<usize>, right: Vec<usize>, edges: &[Vec<usize>]) -> Leftover {
    let mut back = vec![Vec::new(); right.len()];
    for (node, edges) in edges.iter().enumerate() {
        for (edge, &other) in edges.iter().enumerate() {
            back[other].push((node, edge));
        }
    }
    let mut flow = Flow {
        used: edges.iter().map(|edges| vec![0; edges.len()]).collect(),
        back,
        via: vec![Reached::default(); right.len()],
        held: vec![Reached::default(); left.len()],
        edges,
        left,
        right,
        round: 0,
    };
    for node in 0..flow.left.len() {
        while flow.left[node] > 0 {
            match flow.path_from(node) {
                Some(end) => flow.augment(node, end),
                None => break,
            }
        }
    }
    Leftover {
        left: flow.left,
        right: flow.right,
    }
}

/// By which edge a search reached a node, and which search it was, so that nothing need be
/// cleared between searches.
#[derive(Clone, Copy, Default)]
struct Reached {
    round: usize,
    node: usize,
    edge: usize,
}

struct Flow<'a> {
    edges: &'a [Vec<usize>],
    /// How many copies are matched along each edge.
    used: Vec<Vec<usize>>,
    /// The edges that end at each right node: left node and place.
    back: Vec<Vec<(usize, usize)>>,
    left: Vec<usize>,
    right: Vec<usize>,
    /// The edge to each right node that the search reached.
    via: Vec<Reached>,
    /// The edge from each left node that the search reached, back to the right node it holds.
    held: Vec<Reached>,
    round: usize,
}

impl Flow<'_> {
    /// A right node with copies to spare that an augmenting path from `start` reaches.
    fn path_from(&mut self, start: usize) -> Option<usize> {
        self.round += 1;
        let round = self.round;
        self.held[start].round = round;
        let mut waiting = VecDeque::from([start]);
        while let Some(node) = waiting.pop_front() {
            for (edge, &other) in self.edges[node].iter().enumerate() {
                if self.via[other].round == round {
                    continue;
                }
                self.via[other] = Reached { round, node, edge };
                if self.right[other] > 0 {
                    return Some(other);
                }
                for &(node, edge) in &self.back[other] {
                    if self.used[node][edge] > 0 && self.held[node].round != round {
                        self.held[node] = Reached { round, node, edge };
                        waiting.push_back(node);
                    }
                }
            }
        }
        None
    }

    /// Moves as many copies as the path that was just found can take: each edge to a right node
    /// on it is filled, each edge by which its left nodes held theirs is emptied.
    fn augment(&mut self, start: usize, end: usize) {
        let mut amount = self.left[start].min(self.right[end]);
        let mut filled = Vec::new();
        let mut emptied = Vec::new();
        let mut other = end;
        loop {
            let Reached { node, edge, .. } = self.via[other];
            filled.push((node, edge));
            if node == start {
                break;
            }
            let held = self.held[node].edge;
            amount = amount.min(self.used[node][held]);
            emptied.push((node, held));
            other = self.edges[node][held];
        }
        for (node, edge) in filled {
            self.used[node][edge] += amount;
        }
        for (node, edge) in emptied {
            self.used[node][edge] -= amount;
        }
        self.left[start] -= amount;
        self.right[end] -= amount;
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    /// The size of a largest matching, by trying everything.
    fn by_trial(edges: &[Vec<usize>], taken: &mut Vec<bool>) -> usize {
        let Some((first, rest)) = edges.split_first() else {
            return 0;
        };
        let mut best = by_trial(rest, taken);
        for &other in first {
            if !taken[other] {
                taken[other] = true;
                best = best.max(1 + by_trial(rest, taken));
                taken[other] = false;
            }
        }
        best
    }

    proptest! {
        #[test]
        fn the_matching_is_as_large_as_any(
            edges in prop::collection::vec(prop::collection::btree_set(0_usize..5, 0..5), 0..6)
        ) {
            let edges: Vec<Vec<usize>> = edges.into_iter().map(Vec::from_iter).collect();
            let found = largest(vec![1; edges.len()], vec![1; 5], &edges);
            let size = edges.len() - found.left.iter().sum::<usize>();
            prop_assert_eq!(size, 5 - found.right.iter().sum::<usize>());
            prop_assert_eq!(size, by_trial(&edges, &mut vec![false; 5]));
        }
    }

    #[test]
    fn copies_are_matched_in_bulk() {
        let edges = [vec![0, 1], vec![0]];
        let found = largest(vec![1_000_000, 600_000], vec![900_000, 700_000], &edges);
        assert_eq!(found.left.iter().sum::<usize>(), 0);
        assert_eq!(found.right, [0, 0]);
    }
}
