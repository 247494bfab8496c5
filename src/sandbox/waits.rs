//! How long a tree of processes has waited for processors.

use std::collections::HashMap;

use super::system;

/// What a tree has waited for processors so far. A thread that ends takes with it what the kernel
/// knew of its waiting; what was seen of it before stays.
#[derive(Debug, Default)]
pub(super) struct Waits {
    /// What each thread had waited in its life when it was seen the last time, in ns.
    seen: HashMap<i32, u64>,
    total_ns: u64,
}

impl Waits {
    /// Sees what the threads of these processes have waited by now, and gives the sum over all
    /// that were ever seen, in ns.
    pub(super) fn look(&mut self, processes: &[i32]) -> u64 {
        self.add(processes.iter().flat_map(|pid| system::waits_ns(*pid)))
    }

    fn add(&mut self, threads: impl Iterator<Item = (i32, u64)>) -> u64 {
        let mut seen = HashMap::with_capacity(self.seen.len());
        for (thread, waited_ns) in threads {
            // One that has waited less than before is another of the same number.
            let before = self
                .seen
                .get(&thread)
                .filter(|before| **before <= waited_ns);
            self.total_ns += waited_ns - before.unwrap_or(&0);
            seen.insert(thread, waited_ns);
        }
        self.seen = seen;
        self.total_ns
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_threads_waited_that_have_ended_is_kept() {
        let mut waits = Waits::default();
        assert_eq!(waits.add([(1, 10), (2, 5)].into_iter()), 15);
        assert_eq!(waits.add([(1, 12)].into_iter()), 17);
        assert_eq!(
            waits.add([(1, 12), (2, 3)].into_iter()),
            20,
            "2 is another now"
        );
        assert_eq!(waits.add([(1, 4)].into_iter()), 24, "and so is 1");
        assert_eq!(waits.add([].into_iter()), 24);
    }
}
