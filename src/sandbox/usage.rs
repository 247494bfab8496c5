//! What a tree of processes uses at one moment.

/// What a tree of processes uses at one moment.
#[derive(Debug, Clone, Default)]
pub(super) struct Usage {
    /// Processor time of the live processes and of those that they reaped, in ns.
    pub(super) cpu_ns: u64,
    /// The part of it that those used which have been reaped, in ns.
    pub(super) reaped_ns: u64,
    /// Resident memory, in bytes; an upper bound of what counts against the limit, as it holds
    /// mapped files, and what processes share as often as they share it.
    pub(super) resident_bytes: u64,
    /// The live processes.
    pub(super) processes: Vec<i32>,
    /// Their threads.
    pub(super) threads: usize,
}
