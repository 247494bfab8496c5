//! Measures a running tree against its limits, as seldom as it can and as often as it must.

use std::sync::OnceLock;
use std::time::{Duration, Instant};

use super::contract::{Limit, MOST_FILES, MOST_PROCESSES, MOST_THREADS};
use super::disk::Disk;
use super::system;
use super::usage::Usage;
use super::waits::Waits;

/// The longest time between two looks.
const LONGEST_PAUSE: Duration = Duration::from_millis(50);

/// Half of what a limit may be enforced late. Half of this in turn is the longest pause that is taken
/// although a program on all processors could pass its limit within it.
const LATE: Duration = Duration::from_millis(10);

/// Memory that a program could take in a millisecond, in bytes: about 4 GiB a second.
const FASTEST_GROWTH: u64 = 4 * 1024 * 1024;

/// Glances within so short a time are one: what a program uses meanwhile matters to no limit, and
/// asking costs as much as a small case.
const MOMENT: Duration = Duration::from_micros(10);

/// The share of a processor that looking may take: one part in so many.
const COST_SHARE: u32 = 20;

/// From when on it is looked at what a program waits for processors: once so much of its wall limit
/// has gone without work, one part in so many.
const IDLE_SHARE: u32 = 8;

/// How many times its wall limit a program may wait for a processor on top.
const MOST_WAITING: u32 = 4;

/// A stretch of a program's life with an allowance of its own: all of it, or one question.
pub(super) struct Stretch {
    began: Instant,
    cpu_limit_ns: u64,
    wall_limit: Duration,
    cpu_before_ns: u64,
    /// How long the tree had waited for processors at about the beginning, once known.
    waited_before_ns: Option<u64>,
}

impl Stretch {
    /// Has it begin now, by the clock.
    pub(super) fn restart(&mut self) {
        self.began = Instant::now();
    }

    /// Processor time since it began, in ns.
    pub(super) fn cpu_ns(&self, meter: &Meter) -> u64 {
        meter.cpu_ns.saturating_sub(self.cpu_before_ns)
    }

    /// Time by the clock since it began, in ns.
    pub(super) fn wall_ns(&self) -> u64 {
        u64::try_from(self.began.elapsed().as_nanos()).unwrap_or(u64::MAX)
    }
}

/// Measures a running tree.
pub(super) struct Meter {
    /// The process whose descendants are measured.
    root: i32,
    last: Usage,
    /// The largest processor time seen: what a process that has just been reaped used is for a
    /// moment rounded down.
    pub(super) cpu_ns: u64,
    /// The largest memory seen, in bytes; zero if it was never looked at closely.
    pub(super) peak_bytes: u64,
    memory_limit_bytes: Option<u64>,
    /// The memory as it was seen the last time, in bytes.
    memory_bytes: u64,
    /// When the processor time was brought up to date.
    glanced: Instant,
    /// When the last look began, and how long it took.
    looked: Instant,
    cost: Duration,
    processors: u64,
    next: Instant,
    /// The folder that it writes to, where nothing else bounds that.
    disk: Option<Disk>,
    waits: Waits,
}

impl Meter {
    pub(super) fn new(root: i32, memory_limit_bytes: Option<u64>) -> Meter {
        Meter {
            root,
            last: Usage::default(),
            cpu_ns: 0,
            peak_bytes: 0,
            memory_limit_bytes,
            memory_bytes: 0,
            glanced: Instant::now(),
            looked: Instant::now(),
            cost: Duration::ZERO,
            processors: processors(),
            next: Instant::now(),
            disk: None,
            waits: Waits::default(),
        }
    }

    /// Measures the descendants of another process from now on.
    pub(super) fn follow(&mut self, root: i32) {
        self.root = root;
    }

    /// Bounds what it writes from now on.
    pub(super) fn bound(&mut self, disk: Option<Disk>) {
        self.disk = disk;
    }

    /// Begins the stretch that starts with the program.
    pub(super) fn life(cpu_ms: u64, wall_ms: u64) -> Stretch {
        Stretch {
            began: Instant::now(),
            cpu_limit_ns: cpu_ms.saturating_mul(1_000_000),
            wall_limit: Duration::from_millis(wall_ms),
            cpu_before_ns: 0,
            waited_before_ns: Some(0),
        }
    }

    /// Begins a stretch now.
    pub(super) fn stretch(&mut self, cpu_ms: u64, wall_ms: u64) -> Stretch {
        self.glance();
        // A stretch that is shorter than this is measured at its end only.
        self.next = self.next.min(Instant::now() + LATE / 2);
        Stretch {
            cpu_before_ns: self.cpu_ns,
            waited_before_ns: None,
            ..Meter::life(cpu_ms, wall_ms)
        }
    }

    /// How long nothing needs to be looked at.
    pub(super) fn pause(&self) -> Duration {
        self.next.saturating_duration_since(Instant::now())
    }

    /// Measures now.
    pub(super) fn look(&mut self) {
        self.looked = Instant::now();
        self.last = system::usage(self.root);
        self.cpu_ns = self.cpu_ns.max(self.last.cpu_ns);
        self.glanced = Instant::now();
        self.cost = self.glanced - self.looked;
    }

    /// Brings the processor time up to date at little cost: by the clocks of the processes that
    /// were seen last. If one of them is gone, or that was long ago, it is a look.
    pub(super) fn glance(&mut self) {
        if self.glanced.elapsed() < MOMENT {
            return;
        }
        let seen = &self.last.processes;
        match system::clocks_ns(seen) {
            Some(clocks) if !seen.is_empty() && self.looked.elapsed() < LATE => {
                self.cpu_ns = self.cpu_ns.max(self.last.reaped_ns + clocks);
                self.glanced = Instant::now();
            }
            _ => self.look(),
        }
    }

    /// The limit that has been passed, if it is time to look and one has.
    pub(super) fn breach(&mut self, stretches: &mut [&mut Stretch]) -> Option<Limit> {
        if Instant::now() < self.next {
            return None;
        }
        self.look();
        if self.is_crowded() {
            return Some(Limit::Processes);
        }
        let mut pause = LONGEST_PAUSE;
        for stretch in stretches.iter_mut() {
            let left = stretch.cpu_limit_ns.checked_sub(stretch.cpu_ns(self));
            let Some(left) = left else {
                return Some(Limit::Cpu);
            };
            pause = pause.min(processor_pause(left, self.processors));
        }
        if let Some(limit) = self.memory_limit_bytes {
            if self.counted_memory(limit) > limit {
                return Some(Limit::Memory);
            }
            pause = pause.min(memory_pause(limit.saturating_sub(self.memory_bytes)));
        }
        let processes = &self.last.processes;
        let disk = self.disk.as_mut();
        if let Some(limit) = disk.and_then(|disk| disk.breach(processes, self.memory_limit_bytes)) {
            return Some(limit);
        }
        for stretch in stretches {
            match self.wall_left(stretch) {
                None => return Some(Limit::Wall),
                Some(left) => pause = pause.min(left.max(LATE / 10)),
            }
        }
        let cheap = (self.cost * COST_SHARE).min(LATE);
        self.next = Instant::now() + pause.max(cheap);
        None
    }

    /// Whether there are too many processes, threads or open files. Those of a single process are
    /// bounded by the kernel.
    fn is_crowded(&self) -> bool {
        let processes = &self.last.processes;
        processes.len() > MOST_PROCESSES
            || self.last.threads > MOST_THREADS
            || processes.len() > 1 && system::open_files(processes) > MOST_FILES
    }

    /// The memory that counts, in bytes, or an upper bound if even that is within the limit.
    ///
    /// What several processes have counts as far as it was there the last time too: one that is
    /// about to exec may for a moment show its parent's memory as its own, and what one that ends
    /// meanwhile shared is seen twice.
    fn counted_memory(&mut self, limit: u64) -> u64 {
        if self.last.resident_bytes <= limit {
            self.memory_bytes = self.last.resident_bytes;
            return self.memory_bytes;
        }
        let used = system::private_bytes(&self.last.processes);
        let before = std::mem::replace(&mut self.memory_bytes, used);
        let counted = match self.last.processes.len() {
            0 | 1 => used,
            _ => used.min(before),
        };
        self.peak_bytes = self.peak_bytes.max(counted);
        counted
    }

    /// How long a stretch may last by the clock at least; none when it has lasted too long. Time
    /// spent waiting for a processor does not count.
    fn wall_left(&mut self, stretch: &mut Stretch) -> Option<Duration> {
        let processes = &self.last.processes;
        let waits = &mut self.waits;
        let before = *stretch
            .waited_before_ns
            .get_or_insert_with(|| waits.look(processes));
        let elapsed = stretch.began.elapsed();
        let left = stretch.wall_limit.checked_sub(elapsed);
        let idle = elapsed.saturating_sub(Duration::from_nanos(stretch.cpu_ns(self)));
        if left.is_some() && idle < stretch.wall_limit / IDLE_SHARE {
            return left;
        }
        let waited = self.waits.look(&self.last.processes).saturating_sub(before);
        let waited =
            Duration::from_nanos(waited).min(stretch.wall_limit.saturating_mul(MOST_WAITING));
        left.or_else(|| {
            let counted = elapsed.saturating_sub(waited);
            stretch.wall_limit.checked_sub(counted)
        })
    }
}

/// How many processors there are. Asking takes the library a dozen reads of `/proc` and `/sys`, and
/// the answer stays the same.
fn processors() -> u64 {
    static COUNT: OnceLock<u64> = OnceLock::new();
    *COUNT
        .get_or_init(|| std::thread::available_parallelism().map_or(1, |count| count.get() as u64))
}

/// How long to wait before a processor limit can have been passed by more than may be.
fn processor_pause(left_ns: u64, processors: u64) -> Duration {
    let alone = Duration::from_nanos(left_ns);
    let on_all = Duration::from_nanos(left_ns / processors.max(1));
    on_all
        .max(alone.min(LATE / 2))
        .max(Duration::from_millis(1))
}

/// How long to wait before a memory limit can have been passed by much.
fn memory_pause(left_bytes: u64) -> Duration {
    Duration::from_millis((left_bytes / FASTEST_GROWTH).clamp(2, 20))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_pause_never_reaches_far_beyond_the_limit() {
        for processors in [1, 2, 64] {
            for left_ns in [0, 1, 500_000, 5_000_000, 40_000_000, 10_000_000_000] {
                let pause = processor_pause(left_ns, processors);
                let earliest = Duration::from_nanos(left_ns / processors);
                assert!(pause <= earliest.max(LATE / 2), "{left_ns} on {processors}");
                assert!(pause >= Duration::from_millis(1));
            }
        }
    }

    #[test]
    fn memory_is_looked_at_more_often_as_it_nears_its_limit() {
        assert_eq!(memory_pause(0), Duration::from_millis(2));
        assert_eq!(memory_pause(40 * 1024 * 1024), Duration::from_millis(10));
        assert_eq!(memory_pause(u64::MAX), Duration::from_millis(20));
    }
}
