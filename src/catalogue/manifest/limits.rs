//! `[limits]`: what a submission may use.

use super::super::fault::Sheet;
use super::table::Table;
use crate::model::Limits;

/// The largest limits that make sense on a person's own machine.
const CPU_CAP_MS: u64 = 10 * 60 * 1000;
const MEMORY_CAP_MIB: u64 = 64 * 1024;
const OUTPUT_CAP_KIB: u64 = 4 * 1024 * 1024;

pub(super) fn read(root: &mut Table<'_>, sheet: &mut Sheet<'_>) -> Limits {
    let mut limits = Limits::default();
    let Some(mut table) = root.table("limits", sheet) else {
        return limits;
    };
    for (key, cap, limit) in [
        ("cpu_ms", CPU_CAP_MS, &mut limits.cpu_ms),
        ("memory_mib", MEMORY_CAP_MIB, &mut limits.memory_mib),
        ("output_kib", OUTPUT_CAP_KIB, &mut limits.output_kib),
    ] {
        if let Some(number) = table.number(key, 1, cap, sheet) {
            *limit = number;
        }
    }
    table.finish(sheet);
    limits
}
