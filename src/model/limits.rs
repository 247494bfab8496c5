//! What a submission may use.

/// What a submission may use on one case, for a compiled language; a [`Factor`] adapts it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Limits {
    /// Processor time, user and system, of all threads and children.
    pub cpu_ms: u64,
    /// Memory of all processes together.
    pub memory_mib: u64,
    /// Bytes on standard output, in KiB.
    pub output_kib: u64,
}

impl Default for Limits {
    fn default() -> Self {
        Limits {
            cpu_ms: 1000,
            memory_mib: 256,
            output_kib: 64 * 1024,
        }
    }
}

/// What a language adds to a problem's limits.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Factor {
    /// The time limit is multiplied by this.
    pub time: u64,
    /// The runtime's own memory, added to the limit.
    pub memory_mib: u64,
}

impl Limits {
    /// The limits for a language.
    #[must_use]
    pub fn times(self, factor: Factor) -> Limits {
        Limits {
            cpu_ms: self.cpu_ms.saturating_mul(factor.time),
            memory_mib: self.memory_mib.saturating_add(factor.memory_mib),
            output_kib: self.output_kib,
        }
    }

    /// The longest a case may take by the clock, in ms: a generous multiple, so that only an idle
    /// submission meets it.
    pub fn wall_ms(&self) -> u64 {
        self.cpu_ms.saturating_mul(3).saturating_add(2000)
    }
}
